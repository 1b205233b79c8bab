import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { tidyWhatsApp } from '../../server/whatsapp/tidy.ts'
import { testDatabase } from '../town/database.ts'
import { echoBot } from '../town/fake-bot.ts'
import { messageCall, signatureOf } from '../town/graph-api.ts'
import { choicesOf, NUMBER, SECRET, type WhatsAppTown, whatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

/**
 * What nobody sends on purpose who means well. Each time: a clean answer, nothing lost of what was said before, and the
 * next question is answered as always.
 */
let db: Database
let town: WhatsAppTown
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  town = await whatsAppTown(db)
})
afterEach(async () => {
  try {
    await answersAsAlways()
  } finally {
    await town.close()
  }
})

async function answersAsAlways(): Promise<void> {
  const eva = town.inhabitant()
  await town.hears(lately(eva, { type: 'text', text: { body: 'En nu gewoon' } }))
  expect(
    town.graph.sent
      .filter(({ to }) => to === eva.userId)
      .map(wordsOf)
      .join(),
  ).toContain('U zei: En nu gewoon')
  const open = await db.query(`select kind from whatsapp_received where handled_at is null or result = 'failed'`)
  expect(open).toEqual([])
}

/** Sent at this moment, whatever the clock says. */
function lately(person: ReturnType<WhatsAppTown['inhabitant']>, content: object) {
  const timestamp = String(Math.floor(town.time.now.getTime() / 1000))
  return messageCall(NUMBER, person.contact, { ...person.message(content), timestamp })
}

async function post(body: string | Buffer, signature = signatureOf(body, SECRET)): Promise<[number, string]> {
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
  const response = await town.app.inject({ method: 'POST', url: '/webhooks/whatsapp', payload: body, headers })
  await town.whatsapp.quiet()
  return [response.statusCode, response.body]
}

async function said(): Promise<string[]> {
  const rows = await db.query<{ text: string }>(
    `select text from messages where author = 'inhabitant' order by conversation, seq`,
  )
  return rows.map(({ text }) => text)
}

const nothing = async () => expect(await db.query('select from whatsapp_received')).toEqual([])

describe('who does not sign as Meta does', () => {
  test.each([
    ['with another secret', (body: string) => signatureOf(body, 'another')],
    ['over another body', (body: string) => signatureOf(`${body} `, SECRET)],
    ['with the old sort', () => `sha1=${'0'.repeat(40)}`],
    ['with letters that are no digits', () => `sha256=${'é'.repeat(64)}`],
    ['with a very long one', () => `sha256=${'0'.repeat(9_000)}`],
    ['with nothing', () => ''],
  ])('%s: 401, which says nothing', async (_, sign) => {
    const body = JSON.stringify(town.inhabitant().says('hallo'))
    expect(await post(body, sign(body))).toEqual([401, ''])
    await nothing()
  })
})

test('a webhook of last week, sent once more, changes nothing', async () => {
  const anna = town.inhabitant()
  const body = JSON.stringify(anna.says('Ik zoek hulp', 'wamid.old'))
  expect(await post(body)).toEqual([200, ''])
  await town.passes(7 * 86_400)
  await tidyWhatsApp(db, town.time.now)
  expect(await post(body)).toEqual([200, ''])
  expect(await said()).toEqual(['Ik zoek hulp'])
  expect(town.graph.sent).toHaveLength(1)
})

test('a body of 5 MB is refused, signed or not, before it costs anything', async () => {
  const body = JSON.stringify(town.inhabitant().says('a'.repeat(5 * 1024 * 1024)))
  expect((await post(body))[0]).toBe(413)
  expect((await post(body, `sha256=${'0'.repeat(64)}`))[0]).toBe(413)
  await nothing()
})

test('two hundred messages in one call are all stored, and each is answered', async () => {
  const anna = town.inhabitant()
  const messages = Array.from({ length: 200 }, (_, index) =>
    anna.message({ type: 'text', text: { body: `bericht ${index}` } }),
  )
  expect((await post(JSON.stringify(messageCall(NUMBER, anna.contact, ...messages))))[0]).toBe(200)
  expect(await said()).toEqual(Array.from({ length: 200 }, (_, index) => `bericht ${index}`))
  const answers = await db.query(`select from messages where author = 'assistant' and outcome = 'answered'`)
  expect(answers).toHaveLength(200)
}, 90_000)

test('a text of 65,000 characters gets one answer within the limits of WhatsApp', async () => {
  await town.hears(town.inhabitant().says('ik zoek hulp bij van alles '.repeat(2_408)))
  expect((await said()).map(({ length }) => length)[0]).toBeLessThanOrEqual(65_536)
  expect(town.graph.sent.length).toBeGreaterThan(0)
  for (const sent of town.graph.sent) expect(wordsOf(sent).length).toBeLessThanOrEqual(4_096)
})

describe('what cannot be seen is taken out of a text, and the rest is as it was written', () => {
  test.each([
    [
      'markup',
      '<script>alert(1)</script> <b>hulp</b> & {{7*7}} *vet*',
      '<script>alert(1)</script> <b>hulp</b> & {{7*7}} *vet*',
    ],
    ['control characters', 'hu\u0000lp\u0007 bij\u001b[31m geld\r\nen zorg', 'hulp bij[31m geld\r\nen zorg'],
    ['zero-width marks', 'sch\u200bul\ufeffd\u2060en\u00ad', 'schulden'],
    ['signs that turn the direction', 'hulp\u202e dleg\u202c bij\u2066 zorg\u2069\u200f', 'hulp dleg bij zorg'],
    ['joiners within an emoji', 'mijn gezin 👨\u200d👩\u200d👧', 'mijn gezin 👨\u200d👩\u200d👧'],
    ['half an emoji', 'hulp \ud83d', expect.stringMatching(/^hulp/)],
  ])('%s', async (_, text, kept) => {
    await town.hears(town.inhabitant().says(text))
    expect(await said()).toEqual([kept])
    const answer = wordsOf(town.graph.sent[0] ?? { id: '', from: '', to: '', tracker: null, body: {}, at: 0 })
    expect(answer.isWellFormed()).toBe(true)
    expect(answer).toContain('U zei: ')
  })
})

test('a text with nothing in it that can be seen is no question', async () => {
  await town.hears(town.inhabitant().says('\u200b\u2060\u0000\u202e'))
  expect(town.graph.sent.map(wordsOf)).toEqual([expect.stringMatching(/Dit soort bericht kan ik niet lezen/)])
})

test('a medium that is gone at Meta: that there was one stays, and staff is not shown an empty file', async () => {
  await town.hears(town.inhabitant().sends({ type: 'image', image: { id: 'gone', mime_type: 'image/jpeg' } }))
  expect(await said()).toEqual(['[Foto]'])
  expect(await db.query('select status, bytes from whatsapp_media')).toEqual([{ status: 'gone', bytes: null }])
  expect(town.graph.sent).toHaveLength(1)
})

describe('an answer to a list', () => {
  beforeEach(async () => {
    await town.close()
    const choices = [
      { value: 'huizen', label: 'Huizen' },
      { value: 'laren', label: 'Laren' },
    ]
    const bot = echoBot(({ message }) => {
      const text = message.choice === null ? `U zei: ${message.text}` : `U koos: ${message.choice}`
      return { replies: [{ text, outcome: 'clarify', language: 'nl', choices, sources: [], parts: null }] }
    })
    town = await whatsAppTown(db, { bot })
  })

  test('of last week means what stood on it then', async () => {
    const anna = town.inhabitant()
    await town.hears(anna.says('Waar kan ik heen?'))
    const [old] = town.graph.sent
    const choice = old === undefined ? undefined : choicesOf(old)[1]
    await town.passes(7 * 86_400)
    await town.hears(lately(anna, { type: 'text', text: { body: 'En nog iets' } }))
    const list_reply = { id: choice?.id, title: choice?.title }
    await town.hears(lately(anna, { type: 'interactive', interactive: { type: 'list_reply', list_reply } }))
    expect(wordsOf(town.graph.sent.at(-1) ?? old ?? never())).toBe('U koos: laren')
  })

  test.each([
    ['that was sent to somebody else', (id: string) => id],
    ['with a place that is not on it', (id: string) => id.replace(/\.\d+$/, '.99')],
    ['with an id that we never gave', () => 'huizen'],
    ['with an id of a thousand characters', () => 'x'.repeat(1_000)],
  ])('%s is read as the words on it', async (_, forge) => {
    await town.hears(town.inhabitant().says('Waar kan ik heen?'))
    const choice = choicesOf(town.graph.sent[0] ?? never())[0]
    await town.hears(town.inhabitant().presses(forge(choice?.id ?? ''), 'Die ene'))
    expect(town.graph.sent.map(wordsOf).at(-1)).toContain('U zei: Die ene')
  })
})

describe('a call that is not what Meta makes, signed all the same', () => {
  test.each([
    ['is no JSON', 'hallo'],
    ['is empty', ''],
    ['is a number', '42'],
    ['is very deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    [
      'is deep inside a message',
      `{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.d","type":"text","text":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}]}}]}]}`,
    ],
    [
      'sets the prototype',
      '{"entry":[{"changes":[{"__proto__":{"field":"messages"},"value":{"messages":[{"__proto__":{"type":"text"}}]}}]}]}',
    ],
    ['has lists where things are, and things where lists are', '{"entry":{"changes":[[]]},"object":[{}]}'],
    ['has no bytes of UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ])('%s: 200, and kept for who wants to know', async (_, body) => {
    expect(await post(body)).toEqual([200, ''])
    expect(await db.query('select from whatsapp_received')).toHaveLength(1)
    expect(town.graph.sent).toHaveLength(0)
  })
})

function never(): never {
  throw new Error('nothing was sent')
}
