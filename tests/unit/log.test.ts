import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { Refusal } from '../../server/errors.ts'
import { loggerFor } from '../../server/log.ts'

const secrets = ['Anna', '06-12345678', 'anna@voorbeeld.example', 'schulden', '1271 AB']

test('what people typed does not reach the log, however deep it is', () => {
  const { log, lines, text } = openLog()
  log.info(
    {
      conversation: 'c1',
      text: 'Ik heb schulden',
      body: { person: { name: 'Anna', contact: [{ phone: '06-12345678', email: 'anna@voorbeeld.example' }] } },
      type: { postcode: '1271 AB' },
      danger: 'suicide',
    },
    'a message',
  )
  expect(lines()).toMatchObject([
    {
      conversation: 'c1',
      danger: 'suicide',
      text: '[weggelaten]',
      body: '[weggelaten]',
      type: '[weggelaten]',
      msg: 'a message',
    },
  ])
  for (const secret of secrets) expect(text()).not.toContain(secret)
})

test('of an error of the database stays what and where, not the value', () => {
  const { log, lines, text } = openLog()
  const error = new DatabaseError('Key (email)=(anna@voorbeeld.example) already exists\n    at Anna', 80, 'error')
  Object.assign(error, {
    code: '23505',
    detail: 'Failing row contains (Anna, 06-12345678)',
    table: 'contacts',
    constraint: 'contacts_email',
    where: 'schulden',
  })
  log.error({ err: new Error('storing Anna failed', { cause: error }) }, 'a request failed')
  expect(lines()).toMatchObject([
    {
      msg: 'a request failed',
      err: { type: 'Error', cause: { code: '23505', table: 'contacts', constraint: 'contacts_email' } },
    },
  ])
  expect(text()).toContain('log.test.ts:')
  for (const secret of secrets) expect(text()).not.toContain(secret)
})

test('an error that is logged without words does not lend its own', () => {
  const { log, lines, text } = openLog()
  const error = new SyntaxError('Unexpected token in "Anna heeft schulden"')
  log.error(error)
  log.error({ err: error })
  log.error({ err: error }, error.message)
  log.error({ error, thrown: 'Anna' }, 'elsewhere')
  log.error({ err: 'Anna' }, 'thrown as text')
  expect(lines().map(({ msg }) => msg)).toEqual(['an error', 'an error', 'an error', 'elsewhere', 'thrown as text'])
  for (const secret of secrets) expect(text()).not.toContain(secret)
})

test('a refusal keeps the words that were declared for it', () => {
  const { log, lines, text } = openLog()
  log.error({ err: new Refusal('conflict', { message: 'Anna was eerder' }) }, 'refused')
  expect(lines()).toMatchObject([{ err: { code: 'conflict', message: expect.stringContaining('ondertussen') } }])
  expect(text()).not.toContain('Anna')
})

function openLog() {
  const written: string[] = []
  const log = loggerFor({ logLevel: 'info' }, { write: (line) => void written.push(line) })
  return {
    log,
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    text: () => written.join(''),
  }
}
