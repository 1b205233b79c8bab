import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningTown, startTown } from '../town/server.ts'

const unknown = '4b0e9b0e-7a4c-4a51-9a51-6d5f0e3f7a10'

let town: RunningTown
beforeAll(async () => {
  town = await startTown({ METRICS_TOKEN: 'of the operator' })
})
afterAll(() => town.close())

test('figures are for this computer and for who has the token, not for who comes through a proxy', async () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7' }
  expect((await fetch(`${town.url}/metrics`)).status).toBe(200)
  expect((await fetch(`${town.url}/metrics`, { headers: forwarded })).status).toBe(404)
  const headers = { ...forwarded, authorization: 'Bearer of the operator' }
  expect((await fetch(`${town.url}/metrics`, { headers })).status).toBe(200)
})

test.each([
  ['GET', '/api/knowledge/search?q=', 240],
  ['POST', `/api/chat/conversations/${unknown}/messages`, 60],
  ['POST', '/api/chat/conversations', 30],
  ['POST', `/api/chat/conversations/${unknown}/code`, 10],
  ['POST', '/api/chat/join', 10],
  ['POST', '/chat/verder', 10],
  ['POST', '/api/appointments/holds', 30],
  ['POST', '/api/appointments', 30],
  ['POST', '/aanmelden', 20],
])('%s %s says how often one address may do it', async (method, path, most) => {
  const headers = { 'x-forwarded-for': '203.0.113.7' }
  const answer = await fetch(`${town.url}${path}`, { method, headers })
  expect(answer.headers.get('x-ratelimit-limit')).toBe(String(most))
})

test('a part of the social map that is not there is told in the same shape as everywhere', async () => {
  const answer = await fetch(`${town.url}/api/hsds/services/${unknown}`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toEqual({ error: { code: 'not_found', message: expect.stringContaining('kennen wij') } })
})

test('a question of five thousand signs in the address is answered as any other', async () => {
  const asked = await fetch(`${town.url}/api/knowledge/search?q=${encodeURIComponent('🙂'.repeat(5_000))}`)
  expect(asked.status).toBe(200)
  expect(await asked.json()).toEqual({ results: expect.any(Array) })
  const longer = await fetch(`${town.url}/api/knowledge/search?q=${'a'.repeat(120_000)}`)
  expect(longer.status).toBe(431)
  expect(await longer.json()).toEqual({ error: { code: 'too_large', message: expect.stringContaining('korter') } })
})

async function opens(body: object) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${town.url}/api/chat/conversations`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

test('a chat that is opened for another municipality is told for which ones it is', async () => {
  const { status, body } = await opens({ municipality: 'Bussum' })
  expect(status).toBe(400)
  const message = expect.stringMatching(/Huizen.*Blaricum.*Eemnes.*Laren/)
  expect(body).toEqual({ error: { code: 'unknown_municipality', message } })
  for (const municipality of ['Huizen', ' huizen ', '', null]) expect((await opens({ municipality })).status).toBe(201)
})

test.each([
  ['nl-NL', 'nl'],
  ['xx', 'nl'],
  ['', 'nl'],
  [null, 'nl'],
])('a chat that is opened in %s is in %s', async (language, spoken) => {
  const { status, body } = await opens({ language })
  expect(status).toBe(201)
  const { conversation, token } = body
  const headers = { authorization: `Bearer ${token}` }
  const state = await fetch(`${town.url}/api/chat/conversations/${conversation}`, { headers })
  expect(await state.json()).toMatchObject({ language: spoken, municipality: null })
})

test('a button that is nowhere gets an answer that helps on, and its code is no words of a person', async () => {
  const { conversation, token } = (await opens({})).body
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const messages = `${town.url}/api/chat/conversations/${conversation}/messages`
  const body = JSON.stringify({ id: unknown, choice: 'slot:2020-01-01T09:00' })
  expect((await fetch(messages, { method: 'POST', headers, body })).status).toBe(202)
  const heard = async (): Promise<{ messages: { author: string; text: string; choices: unknown[] }[] }> =>
    (await (await fetch(`${messages}?after=2&wait=20`, { headers })).json()) as never
  const [answer] = (await heard()).messages
  expect(answer).toMatchObject({ author: 'assistant', text: expect.stringContaining('is er niet meer') })
  expect(answer?.choices).not.toEqual([])
  const all = await (await fetch(`${messages}?after=0`, { headers })).text()
  expect(all).not.toContain('slot:')
})
