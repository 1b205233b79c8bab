import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dutch } from '../../bot/understanding/danger/dutch.ts'
import { wordsNeeded } from '../../bot/understanding/danger/first-words.ts'
import { readDanger } from '../../bot/understanding/danger.ts'

test.each([
  ['pak _ mes', [['pak'], ['mes']]],
  ['wil (niet|nooit) (meer )?leven', [['wil'], ['niet', 'nooit'], ['leven', 'meer']]],
  ['spring* van (de )?(brug|flat)', [['spring*'], ['van'], ['brug', 'flat', 'de']]],
  ['ben (nu )?', [['ben']]],
  ['lig ik (hier )?_ onder', [['lig'], ['ik'], ['onder']]],
  ['kan er ?niet meer tegen', []],
  ['ik ben [5-9] (#|en)', [['ik'], ['ben']]],
])('"%s" is only looked for where its words are', (saying, needed) => {
  expect(wordsNeeded(saying)).toEqual(needed)
})

test('no saying that is in a text is passed over for the words that it needs', { timeout: 30_000 }, () => {
  const folder = join(import.meta.dirname, '../../bot/understanding/learned/corpus/danger')
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  const texts = lines.filter((_, at) => at % 100 === 0).flatMap((line) => dutch.spread(line))
  const passed = texts.flatMap((text) => {
    const words = text.split(' ')
    const said = (needed: string) =>
      words.some((word) => (needed.endsWith('*') ? word.startsWith(needed.slice(0, -1)) : word === needed))
    return dutch.groups
      .flatMap(({ says }) => says)
      .filter(({ needed }) => !needed.every((list) => list.some(said)))
      .filter(({ pattern }) => new RegExp(pattern.source).test(text))
      .map(({ pattern }) => `${text}: ${pattern.source}`)
  })
  expect(texts.length).toBeGreaterThan(50)
  expect(passed).toEqual([])
})

test.each([
  ['he took 40 pills', 'suicide'],
  ['I hit my little son', 'child'],
  ['we cannot find our little girl', 'missing'],
  ['I cannot take it, I just want it to stop', 'suicide'],
])('a number or a word more in another language hides nothing: "%s"', (said, kind) => {
  expect(readDanger(said)?.kind).toBe(kind)
})

test.each([
  'ben 8 maanden zwanger en alleen, hoe moet dat straks',
  'ik ben 9 maanden werkloos en zit alleen thuis',
  'ik ben 7 jaar getrouwd en voel me alleen',
])('"%s" tells how long, and is no child that writes', (text) => {
  expect(readDanger(text)).toBeNull()
})

test('a mother who can no longer clean is not missing, in Arabic either', () => {
  expect(readDanger('أمي لم تعد تستطيع تنظيف البيت')).toBeNull()
  expect(readDanger('أمي خرجت ولم تعد وهي مصابة بالزهايمر')).not.toBeNull()
})

test('a child that says how old it is and is afraid alone is heard', () => {
  expect(readDanger('ben 12 en alleen thuis en bang')?.kind).toBe('child-writing')
})
