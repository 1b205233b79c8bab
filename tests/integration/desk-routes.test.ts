import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eraseConversation, messagesAfter } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { asksForPerson } from '../town/desk.ts'
import { browser, deskApp, signedIn } from '../town/desk-app.ts'

let db: Database
let app: FastifyInstance
const known: string[] = []
let fatima: Awaited<ReturnType<typeof signedIn>>
let joost: typeof fatima
const others: (typeof fatima)[] = []
beforeAll(async () => {
  db = await testDatabase()
  app = await deskApp(db, { routes: known })
  fatima = await signedIn(app, 'fatima')
  joost = await signedIn(app, 'joost')
  for (const id of ['ellen', 'kim', 'petra']) others.push(await signedIn(app, id))
})
afterAll(async () => {
  await app.close()
  await db.close()
})

const id = randomUUID()
const routes: [NonNullable<InjectOptions['method']>, string, object?][] = [
  ['GET', '/me'],
  ['GET', '/conversations'],
  ['GET', `/conversations/${id}`],
  ['GET', `/conversations/${id}/messages`],
  ['GET', '/colleagues'],
  ['POST', '/presence', {}],
  ['GET', '/stream'],
  ['POST', `/conversations/${id}/claim`, {}],
  ['POST', `/conversations/${id}/give-back`, { to: 'assistant' }],
  ['POST', `/conversations/${id}/transfer`, { to: 'joost', reason: 'Kijk jij?' }],
  ['POST', `/conversations/${id}/close`, { result: 'answered' }],
  ['POST', `/conversations/${id}/messages`, { id, text: 'Dag', seen: 0 }],
  ['POST', `/conversations/${id}/notes`, { id, text: 'Dag' }],
  ['POST', `/conversations/${id}/seen`, { seq: 1 }],
  ['POST', `/alerts/${id}/seen`, {}],
  ['GET', `/conversations/${id}/suggestion`],
  ['POST', `/conversations/${id}/snooze`, { until: 'hour' }],
  ['POST', `/conversations/${id}/reports`, { seq: 1, kind: 'wrong' }],
  ['POST', '/contacts', { id, channel: 'visit', question: ' ' }],
  ['GET', `/conversations/${id}/source?id=hulp`],
  ['GET', `/conversations/${id}/export`],
  ['POST', `/conversations/${id}/redactions`, { seq: 1, reason: 'Van een ander' }],
  ['POST', `/conversations/${id}/typing`],
  ['GET', `/conversations/${id}/attachments/:attachment`],
  ['GET', '/answers'],
  ['PUT', `/answers/${id}`, { title: '', text: '' }],
  ['DELETE', `/answers/not-there`],
]

test('every route of the desk stands in the table', () => {
  const inTable = routes.map(
    ([method, path]) =>
      `${method} /api/desk${path.replace(/\?.*/, '').replace(/(?<=\/(?:conversations|alerts|answers)\/)[^/]+/, ':id')}`,
  )
  const ofDesk = known.filter((route) => route.includes('/api/desk') && !route.startsWith('HEAD'))
  expect([...new Set(inTable)].sort()).toEqual(ofDesk.sort())
})

test.for(routes)('%s %s is for the desk only', async ([method, path, payload]) => {
  const url = `/api/desk${path}`
  const nobody = await browser(app).send({ method, url, payload })
  expect([nobody.statusCode, nobody.json().error.code]).toEqual([401, 'unauthorised'])
  // An editor, a manager of the desk and a professional: each with a task, none with this one.
  for (const person of others) {
    const refused = await person.send({ method, url, payload, headers: { 'x-csrf-token': person.csrf } })
    expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'forbidden'])
  }
  if (method === 'GET') return
  for (const headers of [{}, { 'x-csrf-token': 'wrong' }, { 'x-csrf-token': joost.csrf }]) {
    const blind = await fatima.send({ method, url, payload, headers })
    expect([blind.statusCode, blind.json().reason]).toEqual([403, 'wrong_csrf'])
  }
  const headers = { 'x-csrf-token': fatima.csrf, 'sec-fetch-site': 'cross-site' }
  expect((await fatima.send({ method, url, payload, headers })).statusCode).toBe(403)
  const right = { 'x-csrf-token': fatima.csrf }
  // Through the door, and there is nothing behind it.
  expect([400, 404]).toContain((await fatima.send({ method, url, payload, headers: right })).statusCode)
})

const pages: ['GET' | 'POST', string, string][] = [
  ['GET', '/desk', 'fatima'],
  ['GET', '/beheer', 'kim'],
  ['POST', '/beheer/zoeken', 'kim'],
  ['POST', '/beheer/inzage', 'kim'],
  ['POST', '/beheer/wissen', 'kim'],
  ['GET', '/cijfers', 'kim'],
  ['GET', '/cijfers.csv', 'kim'],
]

test('every page of staff stands in the table', () => {
  const ofStaff = known.filter((route) => /^(GET|POST) \/(desk|beheer|cijfers)/.test(route))
  expect(pages.map(([method, path]) => `${method} ${path}`).sort()).toEqual(ofStaff.sort())
})

test.for(pages)('the page %s %s is for one role only', async ([method, url, who]) => {
  const nobody = await browser(app).send({ method, url, payload: method === 'POST' ? {} : undefined })
  expect([nobody.statusCode, nobody.headers.location]).toEqual([302, `/aanmelden?naar=${encodeURIComponent(url)}`])
  for (const id of ['fatima', 'ellen', 'kim', 'petra']) {
    const person = await signedIn(app, id)
    const page = await person.send({ method: 'GET', url: '/aanmelden' })
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const answer = await person.send({ method, url, payload: method === 'POST' ? { _csrf: token } : undefined })
    expect([id, answer.statusCode]).toEqual([id, id === who ? 200 : 403])
  }
})

test('a conversation goes from the queue to a person, back and forth, to its end', async () => {
  const conversation = await asksForPerson(db, { municipality: 'Huizen', wish: { topics: ['schulden'] } })
  const at = `/conversations/${conversation}`
  const list = await fatima.asks('/conversations')
  expect(list.json()).toMatchObject({
    items: [{ conversation, topics: [{ key: 'schulden', label: 'Schulden' }] }],
    counts: { waiting: 1, mine: 0, team: 0, mentions: 0, later: 0, others: 0 },
    alerts: [],
    open: true,
  })
  expect((await fatima.does(`${at}/claim`)).json()).toEqual({ claimed: true, version: 2 })
  const late = await joost.does(`${at}/claim`, {})
  expect([late.statusCode, late.json()]).toEqual([
    409,
    {
      error: { code: 'conflict', message: 'Fatima heeft dit gesprek.' },
      reason: 'taken',
      by: { id: 'fatima', name: 'Fatima' },
    },
  ])
  const said = await fatima.does(`${at}/messages`, { id: randomUUID(), text: ' Goedemorgen ', seen: 4 })
  expect([said.statusCode, said.json().message]).toMatchObject([201, { author: 'staff', text: 'Goedemorgen', seq: 5 }])
  const unsaid = await joost.does(`${at}/messages`, { id: randomUUID(), text: 'Dag', seen: 4 })
  expect([unsaid.statusCode, unsaid.json().reason]).toEqual([409, 'not_held'])
  const later = (await joost.asks(`${at}/messages?after=4`)).json().messages
  expect(later.map(({ text }: { text: string }) => text)).toEqual(['Goedemorgen'])
  expect((await fatima.does(`${at}/transfer`, { to: 'joost', reason: 'Jouw wijk' })).json()).toEqual({ version: 3 })
  expect((await joost.does(`${at}/close`, { result: 'answered', subjects: ['schulden', 'onzin'] })).json()).toEqual({
    version: 4,
  })
  const closed = (await fatima.asks('/conversations?list=closed')).json().items
  expect(closed).toMatchObject([{ conversation, owner: 'closed', result: 'answered' }])
  expect((await messagesAfter(db, conversation, 3)).map(({ author, name }) => [author, name])).toEqual([
    ['system', null],
    ['staff', 'Fatima'],
    ['system', null],
    ['system', null],
  ])
})

test.for([
  [
    'an empty message',
    'messages',
    { id, text: '   \u0000\u202e ', seen: 0 },
    400,
    'Er staat nog niets. Typ eerst uw bericht.',
  ],
  [
    'fifty thousand characters',
    'messages',
    { id, text: 'a'.repeat(50_000), seen: 0 },
    413,
    'Dit is te lang. Houd het op hoogstens 8.000 tekens, of maak er twee berichten van.',
  ],
  ['a strange id', 'messages', { id: 'x', text: 'Dag', seen: 0 }, 400, '“id” heeft niet de goede vorm.'],
  [
    'a very long note',
    'notes',
    { id, text: 'a'.repeat(4_001) },
    413,
    'Deze tekst is te lang. Houd het op hoogstens 4.000 tekens.',
  ],
  [
    'passing on without a reason',
    'transfer',
    { to: 'joost', reason: ' ' },
    400,
    'Schrijf erbij waarom. Dan weet uw collega wat er nodig is.',
  ],
  [
    'taking over without a reason',
    'claim',
    { from: 'joost' },
    400,
    'Schrijf erbij waarom. Dan weet uw collega wat er nodig is.',
  ],
  ['giving back to nobody', 'give-back', { to: 'niemand' }, 400, '“to” moet een van deze zijn: assistant, queue.'],
] as const)('%s is refused in words', async ([, path, payload, status, message]) => {
  const conversation = await asksForPerson(db)
  await fatima.does(`/conversations/${conversation}/claim`)
  const refused = await fatima.does(`/conversations/${conversation}/${path}`, payload)
  expect([refused.statusCode, refused.json().error.message]).toEqual([status, message])
})

test('markup and other languages come back as they were typed', async () => {
  const conversation = await asksForPerson(db)
  await fatima.does(`/conversations/${conversation}/claim`)
  const text = '<b>Dag</b> & "groet"\nمرحبا 👋🏽'
  const said = await fatima.does(`/conversations/${conversation}/messages`, { id: randomUUID(), text, seen: 0 })
  expect(said.json().message.text).toBe(text)
})

test('a conversation that was erased while it was open is gone, for reading and for writing', async () => {
  const conversation = await asksForPerson(db)
  const at = `/conversations/${conversation}`
  await fatima.does(`${at}/claim`)
  await eraseConversation(db, conversation)
  for (const answer of [
    await fatima.asks(at),
    await fatima.does(`${at}/messages`, { id: randomUUID(), text: 'Bent u er nog?', seen: 4 }),
    await fatima.does(`${at}/close`, { result: 'answered' }),
  ]) {
    expect([answer.statusCode, answer.json().error.message]).toEqual([
      404,
      'Dit gesprek is er niet (meer). Misschien is het gewist.',
    ])
  }
})

test('the text of a source that the assistant used can be read beside the conversation', async () => {
  const conversation = await asksForPerson(db)
  const source = async (id: string) => (await fatima.asks(`/conversations/${conversation}/source?id=${id}`)).json()
  expect(await source('hulp')).toEqual({
    source: {
      title: 'Hulp bij het huishouden',
      text: 'Een medewerker komt langs.',
      citation: null,
      url: null,
      checked: null,
    },
  })
  expect(await source('weg')).toEqual({ source: null })
})

test('two claims in the same millisecond: one has it, the other hears who', async () => {
  const conversation = await asksForPerson(db)
  const both = await Promise.all([fatima, joost].map((person) => person.does(`/conversations/${conversation}/claim`)))
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  const lost = both.find(({ statusCode }) => statusCode === 409)?.json()
  expect(lost.error.message).toMatch(/^(Fatima|Joost) heeft dit gesprek\.$/)
})
