import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ContractTown, startContractTown } from '../town/contract-town.ts'

let town: ContractTown
beforeAll(async () => {
  town = await startContractTown({
    WHATSAPP_PHONE_NUMBER_ID: '1122334455',
    WHATSAPP_ACCESS_TOKEN: 'token',
    WHATSAPP_APP_SECRET: 'secret',
    WHATSAPP_VERIFY_TOKEN: 'a word of our own',
    // Nothing is sent in these tests; whatever would be, finds nobody.
    WHATSAPP_API_URL: 'http://127.0.0.1:9',
  })
})
afterAll(() => town.close())

/** The contract, as another program reads it: what can be called, and the status of what goes well. */
const contract = [
  ['get', '/health/live', '200'],
  ['get', '/health/ready', '200'],
  ['get', '/metrics', '200'],
  ['post', '/api/chat/conversations', '201'],
  ['post', '/api/chat/conversations/{id}/messages', '202'],
  ['get', '/api/chat/conversations/{id}/messages', '200'],
  ['get', '/api/chat/conversations/{id}/stream', '200'],
  ['get', '/api/chat/conversations/{id}', '200'],
  ['delete', '/api/chat/conversations/{id}', '204'],
  ['get', '/api/knowledge/search', '200'],
  ['get', '/api/hsds/', '200'],
  ['get', '/api/hsds/services', '200'],
  ['get', '/api/hsds/services/{id}', '200'],
  ['get', '/api/hsds/organizations', '200'],
  ['get', '/api/hsds/organizations/{id}', '200'],
  ['get', '/api/hsds/service_at_locations', '200'],
  ['get', '/api/hsds/taxonomies', '200'],
  ['get', '/api/hsds/taxonomy_terms', '200'],
  ['get', '/webhooks/whatsapp', '200'],
  ['post', '/webhooks/whatsapp', '200'],
  ['get', '/api/appointments/types', '200'],
  ['get', '/api/appointments/slots', '200'],
  ['post', '/api/appointments/holds', '201'],
  ['post', '/api/appointments', '201'],
  ['get', '/afspraak/{token}', '200'],
  ['post', '/afspraak/{token}', '200'],
  ...['/', '/chat', '/widget.js', '/kaart', '/regels', '/desk', '/redactie', '/cijfers', '/privacy', '/over'].map(
    (path) => ['get', path, '200'] as const,
  ),
] as const

type Described = Record<string, Record<string, { summary?: string; responses: Record<string, object> }>>

test('the server describes itself, and that agrees with the contract', async () => {
  const { status, body } = await town.call('GET', '/api/openapi.json')
  expect(status).toBe(200)
  expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Wegwijs' } })
  const paths = body.paths as Described
  const missing = contract.filter(([method, path, good]) => {
    const operation = paths[path]?.[method] ?? paths[path.replace(/(.)\/$/, '$1')]?.[method]
    return operation?.responses[good] === undefined
  })
  expect(missing).toEqual([])
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
  )
  const ofPrograms = operations.filter(({ name }) => / \/api\//.test(name))
  // Every call can be refused, and says in which shape.
  const refusal = { content: { 'application/json': { schema: { required: ['error'] } } } }
  for (const { name, responses } of ofPrograms) expect(responses.default, name).toMatchObject(refusal)
  const silent = operations.filter(
    ({ name, summary }) => summary === undefined && / \/api\/(chat|knowledge|app)/.test(name),
  )
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('alive, ready and figures', async () => {
  expect(await town.call('GET', '/health/live')).toMatchObject({ status: 200, body: { alive: true } })
  expect(await town.call('GET', '/health/ready')).toMatchObject({ status: 200, body: { ready: true } })
  const figures = await town.call('GET', '/metrics')
  expect(figures.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(figures.text).toMatch(/^wegwijs_http_requests_total\{.*route="\/health\/live".*\} 1$/m)
})

test('it is not ready when there is nothing to answer with, and says so in the shape of every error', async () => {
  await town.town.db.query(`update items set status = 'draft' where status = 'published'`)
  const empty = await town.call('GET', '/health/ready')
  await town.town.db.query(`update items set status = 'published' where status = 'draft'`)
  const error = { code: 'unavailable', message: expect.stringContaining('even niet bereikbaar') }
  expect(empty).toMatchObject({ status: 503, body: { ready: false, error } })
  expect(await town.call('GET', '/health/ready')).toMatchObject({ status: 200 })
})

test('the knowledge is searched in the shape of the contract', async () => {
  const query = 'q=hulp%20bij%20het%20huishouden&municipality=Huizen&audience=inhabitant&limit=3'
  const found = await town.call('GET', `/api/knowledge/search?${query}`)
  expect(found.status).toBe(200)
  const results = found.body.results as Record<string, unknown>[]
  expect(results.length).toBeGreaterThan(0)
  const fields = 'article citation excerpt id kind law municipalities score title topics url'.split(' ')
  for (const result of results) expect(Object.keys(result).sort()).toEqual(fields)
})

test('the social map is read as HSDS', async () => {
  expect((await town.call('GET', '/api/hsds/')).body).toMatchObject({ version: '3.0' })
  for (const part of ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']) {
    const page = await town.call('GET', `/api/hsds/${part}`)
    expect(page, part).toMatchObject({ status: 200, body: { page_number: 1, contents: expect.any(Array) } })
    const [first] = page.body.contents as { id: string }[]
    const one = await town.call('GET', `/api/hsds/${part}/${first?.id}`)
    expect(one, part).toMatchObject({ status: 200, body: { id: first?.id } })
  }
})

test('Meta greets, and who is not Meta is turned away', async () => {
  const hello = (word: string) =>
    town.call('GET', `/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=42&hub.verify_token=${word}`)
  expect(await hello('a%20word%20of%20our%20own')).toMatchObject({ status: 200, text: '42' })
  expect(await hello('guessed')).toMatchObject({ status: 403 })
  expect(await town.call('POST', '/webhooks/whatsapp', { json: {} })).toMatchObject({ status: 401 })
  const headers = { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }
  expect(await town.call('POST', '/webhooks/whatsapp', { json: {}, headers })).toMatchObject({ status: 401 })
})

test('a program makes an appointment, and looking at its page changes nothing', async () => {
  const types = (await town.call('GET', '/api/appointments/types')).body.types as { id: string }[]
  const type = types[0]?.id
  const found = await town.call('GET', `/api/appointments/slots?type=${type}&municipality=Huizen`)
  const slot = (found.body.slots as { id: string }[])[0]?.id
  const held = await town.call('POST', '/api/appointments/holds', { json: { slot } })
  expect(held).toMatchObject({ status: 201, body: { hold: { status: 'held', holder: expect.any(String) } } })
  const { id: hold, holder } = held.body.hold as { id: string; holder: string }
  const json = { ...{ id: randomUUID(), hold, holder, name: 'Anna de Vries', phone: '06 12345678' }, consent: false }
  const booked = await town.call('POST', '/api/appointments', { json })
  expect(booked).toMatchObject({ status: 201, body: { appointment: { id: hold, status: 'booked' } } })
  const { link } = booked.body.appointment as { link: string }
  const path = new URL(link).pathname
  const rows = () => town.town.db.query('select * from appointments order by id')
  const before = await rows()
  for (const query of ['', '?actie=afzeggen', '?afzeggen=ja'])
    expect(await town.call('GET', `${path}${query}`)).toMatchObject({ status: 200 })
  expect(await rows()).toEqual(before)
  const wrong = await town.call('GET', `${path.slice(0, -2)}xx`, { headers: { accept: 'text/html' } })
  expect(wrong.status).toBe(404)
})

test('every page is there, and those of staff ask who comes in', async () => {
  for (const path of ['/', '/chat', '/kaart', '/regels', '/privacy', '/over'])
    expect(await town.call('GET', path), path).toMatchObject({ status: 200, text: expect.stringContaining('<h1') })
  expect((await town.call('GET', '/widget.js')).text).toContain('wegwijs-chat')
  for (const path of ['/desk', '/redactie', '/cijfers'])
    expect((await town.call('GET', path)).headers.get('location'), path).toMatch(/^\/aanmelden/)
})

test('every page keeps scripts and frames of others out, and nothing is cached that is of one person', async () => {
  for (const path of ['/', '/chat', '/kaart', '/aanmelden']) {
    const { headers } = await town.call('GET', path)
    expect(headers.get('content-security-policy'), path).toContain("script-src 'self'")
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('server') ?? headers.get('x-powered-by'), path).toBeNull()
  }
  const anna = await town.inhabitant()
  for (const path of [anna.path, `${anna.path}/messages`])
    expect((await town.call('GET', path, { token: anna.token })).headers.get('cache-control'), path).toBe('no-store')
  const cookie = `gesprek=${anna.conversation}.${anna.token}`
  expect((await town.call('GET', '/chat', { headers: { cookie } })).headers.get('cache-control')).toMatch(/no-store/)
})
