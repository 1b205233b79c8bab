import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Message } from '../../channels/message.ts'
import { messagesAfter } from '../../server/conversations/record.ts'
import { chatRegion } from '../town/chat-town.ts'
import { eventsOf } from '../town/events.ts'
import { type Place, placeToCopy } from '../town/places.ts'
import { type RunningTown, startTown } from '../town/server.ts'

let region: string
let places: Awaited<ReturnType<typeof placeToCopy>>
let place: Place
let running: RunningTown
beforeAll(async () => {
  region = await chatRegion()
  places = await placeToCopy()
  place = await places.copy()
  const where: Record<string, string> = place.url === null ? { DATA_DIR: place.folder } : { DATABASE_URL: place.url }
  running = await startTown({ ...where, REGION: region })
}, 120_000)
afterAll(async () => {
  await running?.close()
  await place?.clear()
  await places?.clear()
  await rm(region, { recursive: true })
})

test('a stream that was dropped goes on after the last event that was heard, with nothing missed and nothing twice', async () => {
  const anna = await opens()
  const first = await listens(anna, {})
  await says(anna, 'Ik wil iemand spreken')
  const heard = await first.until(({ author, text }) => author === 'assistant' && text.includes('geef uw vraag door'))
  await first.stop()

  // Nobody listens now; what is said meanwhile waits in the record.
  await says(anna, 'Ik ben vanmiddag thuis')
  await running.town.turns.quiet()
  const again = await listens(anna, { 'last-event-id': String(heard.at(-1)?.seq) })
  const missed = await again.until(({ seq }) => seq === anna.last)
  await again.stop()
  const all = (await messagesAfter(running.town.db, anna.conversation, 0)).map(({ seq }) => seq)
  expect([...heard, ...missed].map(({ seq }) => seq)).toEqual(all.slice(0, heard.length + missed.length))
  expect(missed.map(({ text }) => text)).toContain('Ik ben vanmiddag thuis')
  expect(missed.map(({ text }) => text)).not.toContain('Ik wil iemand spreken')
})

test.each(['-1', 'NaN', '1e99', '', '9999999999999999999'])(
  'a Last-Event-ID that is none (%s) gives the whole conversation',
  async (id) => {
    const anna = await opens()
    const stream = await listens(anna, { 'last-event-id': id })
    const [first] = await stream.until(({ seq }) => seq === 1)
    await stream.stop()
    expect(first?.seq).toBe(1)
  },
)

test.each([
  ['GET', '', null],
  ['GET', '/messages', null],
  ['GET', '/messages?after=0&wait=20', null],
  ['GET', '/stream', null],
  ['POST', '/messages', { id: randomUUID(), text: 'Wat heeft zij gezegd?' }],
  ['POST', '/typing', {}],
  ['POST', '/code', {}],
  ['POST', '/feedback', { seq: 1, helped: true }],
  ['DELETE', '', null],
])('who has a conversation id of another without its token gets nothing: %s %s', async (method, path, body) => {
  const anna = await opens()
  await says(anna, 'Mijn geheim')
  await running.town.turns.quiet()
  const before = await messagesAfter(running.town.db, anna.conversation, 0)
  const mallory = await opens()
  const headers = [
    {},
    { authorization: 'Bearer ' },
    { authorization: 'Bearer gestolen' },
    { authorization: `Bearer ${mallory.token}` },
    { authorization: `Basic ${anna.token}` },
    { authorization: `Bearer ${anna.token.slice(0, -1)}` },
  ]
  const answers = await Promise.all(headers.map((header) => asks(anna.conversation, header, method, path, body)))
  const nobody = await asks(randomUUID(), { authorization: `Bearer ${anna.token}` }, method, path, body)
  // Not yours and not there look the same, and nothing was done.
  for (const answer of answers) expect(answer).toEqual(nobody)
  expect(nobody.status).toBe(404)
  expect(nobody.body).not.toContain('geheim')
  expect(await messagesAfter(running.town.db, anna.conversation, 0)).toEqual(before)
})

interface Caller {
  conversation: string
  token: string
  last: number
}

async function opens(): Promise<Caller> {
  const response = await fetch(`${running.url}/api/chat/conversations`, { method: 'POST' })
  const { conversation, token } = (await response.json()) as { conversation: string; token: string }
  return { conversation, token, last: 1 }
}

async function says(who: Caller, text: string): Promise<void> {
  const { conversation, token } = who
  const body = { id: randomUUID(), text }
  const { status, body: said } = await asks(
    conversation,
    { authorization: `Bearer ${token}` },
    'POST',
    '/messages',
    body,
  )
  expect(status).toBe(202)
  who.last = (JSON.parse(said) as { message: Message }).message.seq
}

async function asks(conversation: string, headers: object, method: string, path: string, body: object | null) {
  const response = await fetch(`${running.url}/api/chat/conversations/${conversation}${path}`, {
    method,
    headers: { ...headers, ...(body !== null && { 'content-type': 'application/json' }) },
    ...(body !== null && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.text() }
}

/** `until` gives all messages up to and with the first that is meant. */
async function listens({ conversation, token }: Caller, headers: Record<string, string>) {
  const response = await fetch(`${running.url}/api/chat/conversations/${conversation}/stream`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  })
  expect(response.status).toBe(200)
  const events = eventsOf(response)
  async function until(meant: (message: Message) => boolean): Promise<Message[]> {
    const heard: Message[] = []
    for (;;) {
      const event = await events.next()
      if (event === null) throw new Error('the stream ended')
      if (event.name !== 'message') continue
      const message = event.content as Message
      heard.push(message)
      if (meant(message)) return heard
    }
  }
  return { until, stop: events.stop }
}
