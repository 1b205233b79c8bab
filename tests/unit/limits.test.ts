import type { Socket } from 'node:net'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import type { WebChat } from '../../channels/web/chat.ts'
import { createOpenLines } from '../../channels/web/open-lines.ts'
import { chatRoutes } from '../../channels/web/routes.ts'
import type { Database } from '../../server/database.ts'
import { answerUnreadable, errorHandler } from '../../server/errors.ts'
import { healthRoutes } from '../../server/health.ts'
import { limitRequests } from '../../server/limits.ts'

const elsewhere = '203.0.113.7'

test('one address cannot open conversations without end, and another does not notice', async () => {
  const app = await town()
  const opened = await Promise.all(Array.from({ length: 30 }, () => open(app, elsewhere)))
  expect(new Set(opened.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
  const refused = await open(app, elsewhere)
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toEqual({
    error: { code: 'too_many_requests', message: expect.stringContaining('Wacht even') },
  })
  expect((await open(app, '203.0.113.8')).statusCode).toBe(201)
})

test('a program on the computer of the server is not held up, unless it asks for somebody else', async () => {
  const app = await town()
  const opened = await Promise.all(Array.from({ length: 40 }, () => open(app, '127.0.0.1')))
  expect(opened.every(({ statusCode }) => statusCode === 201)).toBe(true)
  const forSomebody = { 'x-forwarded-for': elsewhere }
  await Promise.all(Array.from({ length: 30 }, () => open(app, '127.0.0.1', forSomebody)))
  expect((await open(app, '127.0.0.1', forSomebody)).statusCode).toBe(429)
})

test.each([
  ['on the computer of the server', '127.0.0.1', {}, 200],
  ['through a proxy on it', '127.0.0.1', { 'x-forwarded-for': elsewhere }, 404],
  ['with the name of another site', '127.0.0.1', { host: 'elsewhere.example' }, 404],
  ['from elsewhere', elsewhere, {}, 404],
  ['from elsewhere with a wrong token', elsewhere, { authorization: 'Bearer guessed' }, 404],
  ['from elsewhere with the token', elsewhere, { authorization: 'Bearer of the operator' }, 200],
])('figures are asked %s', async (_, remoteAddress, headers: Record<string, string>, status) => {
  const app = await town()
  const answer = await app.inject({ url: '/metrics', remoteAddress, headers })
  expect(answer.statusCode).toBe(status)
  if (status === 404) expect(answer.json()).toMatchObject({ error: { code: 'not_found' } })
})

async function town() {
  const app = Fastify({ trustProxy: ['loopback'] })
  errorHandler(app)
  await limitRequests(app)
  const opened = { conversation: 'c', token: 't', messages: [] }
  const chat = { open: async () => opened, isHere: () => true } as Partial<WebChat> as WebChat
  const db = { query: async () => [] } as Partial<Database> as Database
  await app.register(chatRoutes, {
    prefix: '/api/chat',
    chat,
    heartbeat: 1_000,
    lines: createOpenLines(0, () => true),
    origins: { own: '', allowed: [] },
  })
  await app.register(healthRoutes, { db, knowledge: { topics: [] }, config: { metricsToken: 'of the operator' } })
  return app
}

function open(app: Awaited<ReturnType<typeof town>>, remoteAddress: string, headers: Record<string, string> = {}) {
  return app.inject({ method: 'POST', url: '/api/chat/conversations', remoteAddress, headers })
}

test('a request that does not come in on time is told so', () => {
  let said = ''
  const end = (text: string) => {
    said = text
  }
  const socket = { writable: true, end } as unknown as Socket
  answerUnreadable(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket)
  expect(said).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*"code":"too_slow"/)
})
