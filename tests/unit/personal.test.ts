import { expect, test } from 'vitest'
import { maskPersonal, unmaskPersonal } from '../../bot/understanding/personal.ts'

test.each([
  '0612345678 0687654321',
  '06-12345678 06-87654321',
  '06 12 34 56 78 06 87 65 43 21',
  '+31 6 12345678/035 7654321',
  '+32 470 12 34 56 06-12345678',
  '(035) 123 45 67, 06-12345678',
])('two telephone numbers beside each other are both kept apart: %s', (numbers) => {
  const { text, personal } = maskPersonal(`Bel mij op ${numbers} graag`)
  expect(text.replaceAll('[telefoonnummer]', '').replaceAll(/[ ,/]+/g, ' ')).toBe('Bel mij op graag')
  expect(personal).toHaveLength(2)
  expect(unmaskPersonal(text, personal)).toBe(`Bel mij op ${numbers} graag`)
})

test.each([
  ['0612345678 12 uur', '[telefoonnummer] 12 uur'],
  ['op 12-05-2024 1234 euro', 'op 12-05-2024 1234 euro'],
  ['op 12-05-2024 0612345678', 'op 12-05-2024 [telefoonnummer]'],
  ['112 of 0800-2000', '112 of 0800-2000'],
])('what stands beside a telephone number stays: %s', (text, masked) => {
  expect(maskPersonal(text).text).toBe(masked)
})
