import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { eraseConversation, messagesAfter } from '../../server/conversations/record.ts'
import { asksForPerson } from '../town/desk.ts'
import { deskHere } from '../town/desk-here.ts'

const { db, fatima, joost } = await deskHere()

const id = randomUUID()

test('a change that another site sends, or with the word of somebody else, is refused', async () => {
  const conversation = await asksForPerson(db)
  const url = `/api/desk/conversations/${conversation}/claim`
  for (const headers of [{}, { 'x-csrf-token': 'wrong' }, { 'x-csrf-token': joost.csrf }]) {
    const blind = await fatima.send({ method: 'POST', url, headers })
    expect([blind.statusCode, blind.json().reason]).toEqual([403, 'wrong_csrf'])
  }
  const headers = { 'x-csrf-token': fatima.csrf, 'sec-fetch-site': 'cross-site' }
  expect((await fatima.send({ method: 'POST', url, headers })).statusCode).toBe(403)
  expect((await fatima.asks(`/conversations/${conversation}`)).json()).toMatchObject({ holding: false })
  await eraseConversation(db, conversation)
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
