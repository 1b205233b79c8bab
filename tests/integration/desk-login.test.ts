import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'
import { fatima, hire, MORNING, minutes } from '../town/desk.ts'
import { browser, deskApp, signedIn, signIn } from '../town/desk-app.ts'

let db: Database
const apps: FastifyInstance[] = []
beforeAll(async () => {
  db = await testDatabase()
})
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})
afterAll(() => db.close())

async function open(changes?: Parameters<typeof deskApp>[1]): Promise<FastifyInstance> {
  const app = await deskApp(db, changes)
  apps.push(app)
  return app
}

test('someone signs in on the own computer, works, and signs out', async () => {
  const app = await open()
  const visitor = browser(app)
  const away = await visitor.send({ method: 'GET', url: '/desk?gesprek=1' })
  expect([away.statusCode, away.headers.location]).toEqual([302, '/aanmelden?naar=%2Fdesk%3Fgesprek%3D1'])
  const entered = await signIn(visitor, 'fatima')
  expect([entered.statusCode, entered.headers.location]).toEqual([303, '/desk'])
  expect((await visitor.send({ method: 'GET', url: '/desk' })).statusCode).toBe(200)
  const me = await visitor.send({ method: 'GET', url: '/api/desk/me' })
  expect(me.json()).toMatchObject({ staff: { id: 'fatima', name: 'Fatima', roles: ['medewerker', 'redacteur'] } })
  const cookies = new Map(visitor.jar)
  const left = await visitor.send({
    method: 'POST',
    url: '/afmelden',
    headers: { 'x-csrf-token': me.json().csrf, accept: 'application/json' },
  })
  expect(left.json()).toEqual({ to: '/aanmelden' })
  expect((await visitor.send({ method: 'GET', url: '/api/desk/me' })).statusCode).toBe(401)
  // Who kept a copy of the cookie is out as well.
  for (const [name, value] of cookies) visitor.jar.set(name, value)
  expect((await visitor.send({ method: 'GET', url: '/api/desk/me' })).statusCode).toBe(401)
})

test('the cookie cannot be read by scripts, is not sent along from other sites and hides what it carries', async () => {
  const visitor = browser(await open())
  const entered = await signIn(visitor, 'fatima')
  expect(entered.cookies[0]).toMatchObject({ name: 'wegwijs', httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(decodeURIComponent([...visitor.jar.values()].join())).not.toContain('fatima')
})

test('in production the cookie goes over TLS only', async () => {
  const app = await open({ config: { production: true, publicUrl: 'https://wegwijs.example' } })
  const page = await browser(app).send({ method: 'GET', url: '/aanmelden' })
  expect(page.cookies[0]).toMatchObject({ name: '__Host-wegwijs', secure: true, httpOnly: true, sameSite: 'Lax' })
})

test.for([
  ['in production', { config: { production: true } }, {}],
  ['on a server that others can reach', { config: { host: '0.0.0.0' } }, {}],
  ['from another computer', {}, { remoteAddress: '192.168.1.7' }],
  ['through a proxy on the same computer', {}, { headers: { 'x-forwarded-for': '192.168.1.7' } }],
  ['by a name of another site', {}, { headers: { host: 'evil.example' } }],
  ['beside a provider', { config: { oidc: { issuer: 'http://127.0.0.1:9', clientId: 'a', clientSecret: 'b' } } }, {}],
] as const)('nobody signs in without proof %s', async ([, changes, request]) => {
  const app = await open(changes)
  const visitor = browser(app)
  const page = await visitor.send({ method: 'GET', url: '/aanmelden', ...request })
  expect(page.body).not.toContain('Fatima')
  const refused = await signIn(visitor, 'fatima', request)
  expect(refused.statusCode).toBe(403)
  expect(refused.json().error.message).toBe(
    'Zo aanmelden kan alleen tijdens het ontwikkelen, op de computer van de server zelf.',
  )
  expect((await visitor.send({ method: 'GET', url: '/api/desk/me' })).statusCode).toBe(401)
})

test('a server that listens on an address for others refuses, whatever its settings say', async () => {
  const app = await open()
  await app.listen({ host: '0.0.0.0', port: 0 })
  expect((await signIn(browser(app), 'fatima')).statusCode).toBe(403)
})

test('signing in without the token of the page, or as somebody unknown, is refused', async () => {
  const visitor = browser(await open())
  const blind = await visitor.send({ method: 'POST', url: '/aanmelden', payload: { medewerker: 'fatima' } })
  expect([blind.statusCode, blind.json().reason]).toEqual([403, 'wrong_csrf'])
  const unknown = await signIn(visitor, 'niemand')
  expect([unknown.statusCode, unknown.json().reason]).toEqual([400, 'unknown_staff'])
})

test.for([
  ['/desk?gesprek=1', '/desk?gesprek=1'],
  ['//evil.example', '/desk'],
  ['/\\evil.example', '/desk'],
  ['https://evil.example', '/desk'],
  ['/a\r\nset-cookie: x=y', '/desk'],
])('after signing in for %j one comes to %s', async ([asked = '', to]) => {
  const visitor = browser(await open())
  const page = await visitor.send({ method: 'GET', url: `/aanmelden?naar=${encodeURIComponent(asked)}` })
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const payload = { medewerker: 'fatima', naar: asked, _csrf: token }
  expect((await visitor.send({ method: 'POST', url: '/aanmelden', payload })).headers.location).toBe(to)
})

test('an hour without doing anything ends a session; an open page that listens is not doing anything', async () => {
  const time = { now: MORNING }
  const person = await signedIn(await open({ time }), 'fatima')
  const status = async (resting: boolean) =>
    (await person.send({ method: 'GET', url: '/api/desk/me', headers: resting ? { 'x-resting': '1' } : {} })).statusCode
  time.now = minutes(50)
  expect(await status(false)).toBe(200)
  time.now = minutes(100)
  expect(await status(true)).toBe(200)
  time.now = minutes(111)
  expect(await status(true)).toBe(401)
})

test('a working day ends a session, however busy it was', async () => {
  const time = { now: MORNING }
  const person = await signedIn(await open({ time }), 'fatima')
  for (let passed = 0; passed < 11 * 60; passed += 30) {
    time.now = minutes(passed)
    expect((await person.asks('/me')).statusCode).toBe(200)
  }
  time.now = minutes(11 * 60)
  expect((await person.asks('/me')).statusCode).toBe(401)
})

test('a role that was taken away is gone at once', async () => {
  const person = await signedIn(await open(), 'fatima')
  await hire(db, { ...fatima, roles: ['redacteur'] })
  const refused = await person.asks('/conversations')
  expect([refused.statusCode, refused.json().reason]).toEqual([403, 'not_allowed'])
})

test('a cookie that somebody made or changed is nobody', async () => {
  const app = await open()
  const person = await signedIn(app, 'fatima')
  const [name = '', value = ''] = [...person.jar][0] ?? []
  for (const forged of ['x', `${value.slice(0, -6)}AAAAAA`, '%7B%22session%22%3A1%7D']) {
    person.jar.set(name, forged)
    expect((await person.asks('/me')).statusCode).toBe(401)
  }
})
