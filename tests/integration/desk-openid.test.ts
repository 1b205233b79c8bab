import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { type Browser, browser, deskApp, deskConfig } from '../town/desk-app.ts'
import { openProvider, type TestProvider } from '../town/openid-provider.ts'

const fatima = { sub: 'f-1', name: 'Fatima', roles: ['Medewerker', 'koffiezetter'], gemeenten: ['laren', 'Parijs'] }

let db: Database
let provider: TestProvider
const apps: FastifyInstance[] = []
beforeAll(async () => {
  // The provider tells on the console that it is not set up for production.
  for (const way of ['info', 'warn'] as const) vi.spyOn(console, way).mockImplementation(() => {})
  db = await testDatabase()
  provider = await openProvider(deskConfig.publicUrl, 'userinfo')
})
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})
afterAll(async () => {
  await provider.close()
  await db.close()
})

async function open(oidc = provider.oidc): Promise<FastifyInstance> {
  const app = await deskApp(db, { config: { oidc } })
  apps.push(app)
  return app
}

/** Through the provider and back: gives the answer of the page of return. */
async function comesIn(visitor: Browser, at = provider) {
  const start = await visitor.send({ method: 'GET', url: '/aanmelden/start?naar=/desk?gesprek=1' })
  const back = await at.follow(String(start.headers.location), deskConfig.publicUrl)
  return { back, answer: await visitor.send({ method: 'GET', url: back.pathname + back.search }) }
}

const me = (visitor: Browser) => visitor.send({ method: 'GET', url: '/api/desk/me' })

test.for(['userinfo', 'id token'] as const)(
  'staff comes in through the provider, with roles from the %s',
  async (from) => {
    const own = await openProvider(deskConfig.publicUrl, from)
    own.visitor = fatima
    const visitor = browser(await open(own.oidc))
    const { answer } = await comesIn(visitor, own)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/desk?gesprek=1'])
    expect((await me(visitor)).json().staff).toEqual({
      id: 'f-1',
      name: 'Fatima',
      roles: ['medewerker'],
      municipalities: ['Laren'],
      teams: [],
      confined: false,
    })
    await own.close()
  },
)

test('what goes to the provider carries a challenge, a state and a nonce, and never the verifier', async () => {
  const visitor = browser(await open())
  const start = await visitor.send({ method: 'GET', url: '/aanmelden/start' })
  const asked = new URL(String(start.headers.location)).searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(40)
  expect([...asked.keys()]).not.toContain('code_verifier')
  expect(asked.get('redirect_uri')).toBe('http://localhost:8080/aanmelden/terug')
})

test('a return is worth something only in the browser that left, and only once', async () => {
  provider.visitor = fatima
  const app = await open()
  const visitor = browser(app)
  const { back, answer } = await comesIn(visitor)
  expect(answer.statusCode).toBe(303)
  for (const other of [browser(app), visitor]) {
    expect((await other.send({ method: 'GET', url: back.pathname + back.search })).statusCode).toBe(403)
  }
  const stolen = browser(app)
  const start = await stolen.send({ method: 'GET', url: '/aanmelden/start' })
  expect(start.statusCode).toBe(302)
  expect((await stolen.send({ method: 'GET', url: back.pathname + back.search })).statusCode).toBe(403)
  expect((await me(stolen)).statusCode).toBe(401)
})

test('who is known but has no task here does not come in', async () => {
  provider.visitor = { sub: 'k-1', name: 'Kees', roles: ['koffiezetter'] }
  const visitor = browser(await open())
  const { answer } = await comesIn(visitor)
  expect(answer.statusCode).toBe(403)
  expect(answer.body).toContain('U bent aangemeld, maar u heeft hier nog geen taak.')
  expect((await me(visitor)).statusCode).toBe(401)
})

test('who is refused by the provider hears that it did not work', async () => {
  provider.visitor = null
  const { answer } = await comesIn(browser(await open()))
  expect(answer.statusCode).toBe(403)
  expect(answer.body).toContain('Het aanmelden is niet gelukt.')
})

test('a task that was taken away at the provider ends in the other browser too', async () => {
  const app = await open()
  const [office, home] = [browser(app), browser(app)]
  provider.visitor = fatima
  await comesIn(office)
  provider.visitor = { ...fatima, roles: [] }
  await comesIn(home)
  expect((await me(office)).statusCode).toBe(403)
})

test('a provider that is down keeps nobody from working who was in already, and is tried again', async () => {
  const own = await openProvider(deskConfig.publicUrl, 'userinfo')
  own.visitor = fatima
  const app = await open(own.oidc)
  const [inside, outside] = [browser(app), browser(await open({ ...own.oidc, issuer: 'http://127.0.0.1:9' }))]
  await comesIn(inside, own)
  await own.close()
  expect((await me(inside)).statusCode).toBe(200)
  const refused = await outside.send({ method: 'GET', url: '/aanmelden/start' })
  expect(refused.statusCode).toBe(503)
  expect(refused.body).toContain('De aanmelddienst is nu niet te bereiken.')
})

test('signing out also leads to the provider', async () => {
  provider.visitor = fatima
  const visitor = browser(await open())
  await comesIn(visitor)
  const csrf = (await me(visitor)).json().csrf
  const headers = { 'x-csrf-token': csrf, accept: 'application/json' }
  const left = (await visitor.send({ method: 'POST', url: '/afmelden', headers })).json()
  expect(left.to).toMatch(`${provider.oidc.issuer}/session/end`)
  expect(new URL(left.to).searchParams.get('post_logout_redirect_uri')).toBe('http://localhost:8080/aanmelden')
  expect((await me(visitor)).statusCode).toBe(401)
})
