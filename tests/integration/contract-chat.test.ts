import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ContractTown, startContractTown } from '../town/contract-town.ts'
import { eventsOf, type ServerEvent } from '../town/events.ts'

let town: ContractTown
beforeAll(async () => {
  town = await startContractTown()
})
afterAll(() => town.close())

const uuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const shape = {
  ...{ id: uuid, seq: expect.any(Number), author: expect.any(String), sentAt: moment, language: 'nl' },
  ...{ text: expect.any(String), choices: expect.any(Array), sources: expect.any(Array) },
}

test('a conversation begins with a key of its own and says that this is a computer', async () => {
  const json = { municipality: 'Huizen', language: 'nl' }
  const opened = await town.call('POST', '/api/chat/conversations', { json })
  expect(opened.status).toBe(201)
  expect(opened.body).toMatchObject({
    conversation: uuid,
    token: expect.stringMatching(/^[\w-]{43}$/),
    messages: [{ ...shape, seq: 1, author: 'assistant', text: expect.stringContaining('Ik ben een computer') }],
  })
  const { conversation, token } = opened.body as { conversation: string; token: string }
  const state = await town.call('GET', `/api/chat/conversations/${conversation}`, { token })
  expect(state.status).toBe(200)
  expect(state.body).toEqual({ conversation, owner: 'assistant', ...json, createdAt: moment })
})

test('a message is answered with what it rests on, in the shape of the contract', async () => {
  const anna = await town.inhabitant()
  const id = randomUUID()
  const json = { id, text: 'Mijn moeder kan niet meer zelf schoonmaken' }
  const sent = await town.call('POST', `${anna.path}/messages`, { token: anna.token, json })
  expect(sent.status).toBe(202)
  expect(sent.body).toMatchObject({
    message: { ...shape, id, seq: 2, author: 'inhabitant', name: null, outcome: null, text: json.text },
  })
  const asked = await anna.hears(2)
  expect(asked).toMatchObject({ owner: 'assistant', messages: [{ ...shape, author: 'assistant', name: 'Wegwijs' }] })
  // Where an answer depends on the municipality it is asked for first, with a button for each.
  const choice = asked.messages[0]?.choices.find(({ label }) => label === 'Huizen')?.value
  await town.call('POST', `${anna.path}/messages`, { token: anna.token, json: { id: randomUUID(), choice } })
  const { messages } = await anna.hears(4)
  expect(messages[0]).toMatchObject({ outcome: 'answered' })
  expect(messages[0]?.sources.find(({ kind }) => kind === 'regulation')).toEqual({
    id: 'BWBR0035362:2.3.2',
    kind: 'regulation',
    title: expect.any(String),
    url: expect.stringMatching(/^https:\/\/wetten\.overheid\.nl\//),
    citation: 'Wmo 2015, artikel 2.3.2, lid 1',
    topics: ['wmo-huishoudelijke-hulp'],
    municipalities: expect.arrayContaining(['Huizen']),
    checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
})

test('the same id again is the same message and brings no second answer', async () => {
  const anna = await town.inhabitant()
  const id = randomUUID()
  const twice = await Promise.all([anna.says('Hallo', id), anna.says('Hallo', id)])
  expect(twice[0]).toEqual(twice[1])
  const { messages } = await anna.hears(2)
  expect(await anna.says('Iets anders', id.toUpperCase())).toEqual(twice[0])
  const { seq } = await anna.says('Dank u wel')
  await anna.hears(seq)
  const all = await town.call('GET', `${anna.path}/messages?after=0`, { token: anna.token })
  const authors = ['assistant', 'inhabitant', 'assistant', 'inhabitant', 'assistant']
  // What was refused as the same may leave a number unused.
  const kept = (all.body as { messages: { seq: number; author: string }[] }).messages
  expect(kept.map(({ author }) => author)).toEqual(authors)
  expect(kept.map(({ seq }) => seq)).toEqual([...kept].map(({ seq }) => seq).sort((one, other) => one - other))
  expect(messages).toHaveLength(1)
})

test('who waits hears it when it is said, and no longer than asked when nothing is', async () => {
  const anna = await town.inhabitant()
  const waiting = anna.hears(1)
  await anna.says('Hallo')
  expect((await waiting).messages[0]).toMatchObject({ seq: 2, author: 'inhabitant' })
  await anna.hears(2)
  const nothing = await town.call('GET', `${anna.path}/messages?after=99&wait=0.2`, { token: anna.token })
  expect(nothing).toMatchObject({ status: 200, body: { owner: 'assistant', messages: [] } })
})

test('a stream tells what is said with its number, and goes on from the last that was heard', async () => {
  const anna = await town.inhabitant()
  const listens = async (headers: Record<string, string> = {}) =>
    eventsOf(await fetch(`${town.url}${anna.path}/stream`, { headers: { ...anna.headers, ...headers } }))
  const response = await fetch(`${town.url}${anna.path}/stream`, { headers: anna.headers })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toContain('no-cache')
  const first = eventsOf(response)
  expect(await first.next()).toMatchObject({ name: 'message', id: '1', content: { seq: 1, author: 'assistant' } })
  expect(await first.next()).toEqual({ name: 'owner', content: { owner: 'assistant' } })
  await anna.says('Hallo')
  const heard: ServerEvent[] = []
  while (heard.at(-1)?.id !== '3') heard.push((await first.next()) as ServerEvent)
  expect(heard.filter(({ name }) => name === 'message').map(({ id }) => id)).toEqual(['2', '3'])
  expect(heard.filter(({ name }) => name === 'typing')).not.toContainEqual(expect.objectContaining({ id: '2' }))
  await first.stop()

  const later = await listens({ 'last-event-id': '2' })
  expect(await later.next()).toMatchObject({ name: 'message', id: '3' })
  await later.stop()
  const odd = await listens({ 'last-event-id': 'nonsense' })
  expect(await odd.next()).toMatchObject({ name: 'message', id: '1' })
  await odd.stop()
})

test('who wants a person is told so by the owner, in the state and in the stream', async () => {
  const anna = await town.inhabitant()
  const stream = eventsOf(await fetch(`${town.url}${anna.path}/stream`, { headers: anna.headers }))
  await anna.says('Ik wil een mens spreken')
  let event = await stream.next()
  while (event !== null && (event.content as { owner?: string }).owner !== 'waiting') event = await stream.next()
  expect(event).toEqual({ name: 'owner', content: { owner: 'waiting' } })
  const state = await town.call('GET', anna.path, { token: anna.token })
  expect(state.body).toMatchObject({ owner: 'waiting' })
  await stream.stop()
})

test('a program that names JSON and sends nothing erases as well', async () => {
  const anna = await town.inhabitant()
  const headers = { ...anna.headers, 'content-type': 'application/json' }
  const gone = await fetch(`${town.url}${anna.path}`, { method: 'DELETE', headers })
  expect(gone.status).toBe(204)
})

test('what is erased is gone for everyone, also for who listens', async () => {
  const anna = await town.inhabitant()
  await anna.says('Ik heb schulden')
  await anna.hears(2)
  const stream = eventsOf(await fetch(`${town.url}${anna.path}/stream`, { headers: anna.headers }))
  expect(await stream.next()).toMatchObject({ id: '1' })
  const gone = await town.call('DELETE', anna.path, { token: anna.token })
  expect([gone.status, gone.text]).toEqual([204, ''])
  let last: ServerEvent | null = null
  for (let event = await stream.next(); event !== null; event = await stream.next()) last = event
  expect(last).toEqual({ name: 'owner', content: { owner: 'closed' } })
  for (const [method, path] of [
    ['GET', anna.path],
    ['GET', `${anna.path}/messages`],
    ['GET', `${anna.path}/stream`],
    ['DELETE', anna.path],
  ] as const) {
    const answer = await town.call(method, path, { token: anna.token })
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'unknown_conversation' } } })
  }
  for (const table of ['messages', 'handovers', 'alerts']) {
    const rows = await town.town.db.query(`select * from ${table} where conversation = $1`, [anna.conversation])
    expect(rows, table).toEqual([])
  }
})

test('a message that comes in while its conversation is erased hears that it is gone, or was stored before', async () => {
  for (let round = 0; round < 5; round++) {
    const anna = await town.inhabitant()
    const json = { id: randomUUID(), text: 'Hallo' }
    const [sent] = await Promise.all([
      town.call('POST', `${anna.path}/messages`, { token: anna.token, json }),
      town.call('DELETE', anna.path, { token: anna.token }),
    ])
    expect([202, 404]).toContain(sent.status)
  }
})
