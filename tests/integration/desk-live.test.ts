import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellTyping } from '../../server/bell.ts'
import { eraseConversation } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { claim } from '../../server/desk/owner.ts'
import { testDatabase } from '../town/database.ts'
import { asksForPerson, fatima, hire, joost, MORNING, opensChat, writes } from '../town/desk.ts'
import { deskApp, signedIn } from '../town/desk-app.ts'
import { eventsOf } from '../town/events.ts'

let db: Database
let app: FastifyInstance
let address: string
const time = { now: MORNING }
beforeAll(async () => {
  db = await testDatabase()
  app = await deskApp(db, { heartbeat: 30, time })
  address = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  await db.close()
})

async function listens(id: string) {
  const person = await signedIn(app, id)
  const cookie = [...person.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(`${address}/api/desk/stream`, { headers: { cookie, accept: 'text/event-stream' } })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const events = eventsOf(response)
  expect(await events.next()).toEqual({ name: 'hello', content: {} })
  return { ...person, ...events }
}

test('everyone at the desk hears of a change, and of nothing that is between an inhabitant and the assistant', async () => {
  const [one, other] = [await listens('fatima'), await listens('joost')]
  await writes(db, await opensChat(db), 'Een vraag aan de assistent')
  const conversation = await asksForPerson(db)
  // Two changes in short time may be told once or twice, never not at all.
  const after = async (listener: typeof one, told: object) => {
    for (;;) {
      const event = await listener.next()
      if (JSON.stringify(event?.content) !== JSON.stringify(told)) return event
    }
  }
  const waiting = { conversation, owner: 'waiting', staff: null, version: 1, lastSeq: 3 }
  expect(await one.next()).toEqual({ name: 'changed', content: waiting })
  expect(await other.next()).toEqual({ name: 'changed', content: waiting })
  await claim(db, joost, conversation, MORNING)
  const claimed = { conversation, owner: 'staff', staff: 'joost', version: 2, lastSeq: 4 }
  expect(await after(one, waiting)).toEqual({ name: 'changed', content: claimed })
  expect(await after(other, waiting)).toEqual({ name: 'changed', content: claimed })
  await eraseConversation(db, conversation)
  expect(await after(one, claimed)).toEqual({ name: 'gone', content: { conversation } })
  await Promise.all([one.stop(), other.stop()])
})

test('after a break of the line the desk is told again of what changed lately', async () => {
  const conversation = await asksForPerson(db)
  const listener = await listens('fatima')
  await db.query(`select pg_notify('conversation', '*')`)
  const waiting = { conversation, owner: 'waiting', staff: null, version: 1, lastSeq: 3 }
  expect(await listener.next()).toEqual({ name: 'changed', content: waiting })
  await listener.stop()
  await eraseConversation(db, conversation)
})

test('what belongs to another municipality is only said to be gone', async () => {
  await hire(db, { ...fatima, municipalities: ['Laren'] })
  const person = await signedIn(app, 'joost')
  const listener = await listens('joost')
  await hire(db, { ...joost, municipalities: ['Laren'] })
  // The scope changed: the page is sent away, and hears what it may hear when it comes back.
  let last = await listener.next()
  // What happened just before may still be told first.
  while (last !== null && last.name !== 'signed-out') last = await listener.next()
  expect(last).toEqual({ name: 'signed-out', content: {} })
  expect(await listener.next()).toBeNull()
  const cookie = [...person.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const events = eventsOf(await fetch(`${address}/api/desk/stream`, { headers: { cookie } }))
  await events.next()
  const conversation = await asksForPerson(db, { municipality: 'Huizen' })
  let told = await events.next()
  while (told !== null && JSON.stringify(told).includes(conversation) === false) told = await events.next()
  expect(told).toEqual({ name: 'gone', content: { conversation } })
  await events.stop()
})

test('a page whose session ended hears that, and nothing after it', async () => {
  const listener = await listens('fatima')
  await listener.send({ method: 'POST', url: '/afmelden', headers: { 'x-csrf-token': listener.csrf } })
  await asksForPerson(db)
  for (let event = await listener.next(); event !== null; event = await listener.next()) {
    expect(['signed-out', 'changed']).toContain(event.name)
    if (event.name === 'signed-out') break
  }
  expect(await listener.next()).toBeNull()
})

test('that somebody types is heard by colleagues who may see it, not by the writer, and is stored nowhere', async () => {
  const conversation = await asksForPerson(db, { municipality: 'Huizen' })
  const [one, other, partner] = [await listens('fatima'), await listens('joost'), await listens('bram')]
  expect((await one.does(`/conversations/${conversation}/typing`)).statusCode).toBe(204)
  await tellTyping(db, { conversation, staff: null, holding: false })
  const content = { conversation, staff: { id: 'fatima', name: 'Fatima' } }
  expect(await other.next()).toEqual({ name: 'typing', content })
  expect(await other.next()).toEqual({ name: 'typing', content: { conversation, staff: null } })
  expect(await one.next()).toEqual({ name: 'typing', content: { conversation, staff: null } })
  expect((await partner.does(`/conversations/${conversation}/typing`)).statusCode).toBe(404)
  await claim(db, fatima, conversation, MORNING)
  expect(await partner.next()).toMatchObject({ name: 'gone' })
  await Promise.all([one.stop(), other.stop(), partner.stop()])
})
