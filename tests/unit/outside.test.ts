import { expect, test } from 'vitest'
import { failureOf } from '../../server/mail.ts'
import { codesOf } from '../../server/outside.ts'
import { sendMailSoon } from '../../server/schedule.ts'

test('of what a mail server says only its codes are kept', () => {
  const refused = Object.assign(new Error('550 no such user anna@voorbeeld.example'), {
    code: 'EENVELOPE',
    responseCode: 550,
    response: '550 no such user anna@voorbeeld.example',
    command: 'RCPT TO',
  })
  expect(failureOf(refused)).toBe('EENVELOPE 550')
  expect(codesOf(refused)).toEqual({ type: 'Error', code: 'EENVELOPE', responseCode: 550 })
})

test.each([
  ['a sentence as code', { code: 'Anna belde' }, { type: 'Error' }],
  ['an address as name', { name: 'anna@voorbeeld.example' }, { type: 'Error' }],
  ['no error at all', 'Anna belde', { type: 'string' }],
  ['nothing', null, { type: 'object' }],
])('%s is not told', (_, error, told) => {
  expect(codesOf(error)).toEqual(told)
})

test('when a job cannot be added, that is written and nothing stops', async () => {
  const written = Promise.withResolvers<object>()
  const add = async () => {
    throw new Error('the database is away')
  }
  sendMailSoon({ add }, { error: (details) => written.resolve(details) })
  expect(await written.promise).toEqual({ err: new Error('the database is away') })
})
