import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepsAsking } from '../town/away-chat.ts'
import { startChatTown } from '../town/chat-town.ts'
import { databaseSettings } from '../town/database.ts'
import { eventsOf } from '../town/events.ts'
import { type Gate, openGate } from '../town/gate.ts'
import type { RunningTown } from '../town/server.ts'

/** The embedded database has no server that can go away; failing-disk.test.ts is about what can happen to it. */
describe.runIf(process.env.TEST_DATABASE === 'postgres')('PostgreSQL goes away and comes back', () => {
  let database: Awaited<ReturnType<typeof databaseSettings>>
  let gate: Gate
  let town: RunningTown
  beforeAll(async () => {
    database = await databaseSettings()
    const url = new URL(database.env.DATABASE_URL ?? '')
    gate = await openGate({ host: url.hostname, port: Number(url.port) || 5432 })
    url.hostname = '127.0.0.1'
    url.port = String(gate.port)
    town = await startChatTown('', { DATABASE_URL: url.toString() })
  })
  afterAll(async () => {
    await town?.close()
    await gate?.shut()
    await database?.clear()
  })

  const status = async (path: string) => (await fetch(town.url + path)).status

  test.each([1, 2])('in the middle of a conversation nothing that was taken is lost (%i)', async () => {
    const anna = await keepsAsking(town.url)
    expect(await anna.says('Mijn moeder kan niet meer zelf schoonmaken')).toBe(202)
    await gate.shut()
    expect(await anna.saysUntilRefused('Wat kost dat?')).toEqual({
      status: 503,
      retryAfter: '30',
      error: { code: 'unavailable', message: expect.stringContaining('even niet bereikbaar') },
    })
    expect(await status('/health/ready')).toBe(503)
    expect(await status('/health/live')).toBe(200)
    const page = await fetch(`${town.url}/kaart`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(503)
    expect(await page.text()).toContain('even niet bereikbaar')
    await gate.open()
    await anna.repeats()
    await anna.hasAllAnswered()
    await expect.poll(() => status('/health/ready')).toBe(200)
  })

  test('who listened goes on hearing', async () => {
    const opened = await fetch(`${town.url}/api/chat/conversations`, { method: 'POST' })
    const { conversation, token } = (await opened.json()) as { conversation: string; token: string }
    const path = `${town.url}/api/chat/conversations/${conversation}`
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const listen = async () => eventsOf(await fetch(`${path}/stream?after=1`, { headers }))
    let stream = await listen()
    expect(await stream.next()).toMatchObject({ name: 'owner' })
    await gate.shut()
    await gate.open()
    const body = JSON.stringify({ id: crypto.randomUUID(), text: 'Wat kost dat?' })
    const send = () => fetch(`${path}/messages`, { method: 'POST', headers, body })
    await expect.poll(async () => (await send()).status, { timeout: 20_000 }).toBe(202)
    for (;;) {
      const event = await stream.next()
      // A stream that could not read what was said ends, and a reader comes back where it was.
      if (event === null) stream = await listen()
      else if (event.name === 'message' && (event.content as { author: string }).author === 'assistant') break
    }
    await stream.stop()
  })
})
