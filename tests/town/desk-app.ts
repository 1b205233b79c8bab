import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import type { Bot } from '../../bot/reply.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { emptyItem, type Item } from '../../knowledge/items/item.ts'
import { hangBell } from '../../server/bell.ts'
import { createPersonKey } from '../../server/conversations/person.ts'
import type { Database } from '../../server/database.ts'
import { manageRoutes } from '../../server/desk/manage-routes.ts'
import { deskPage } from '../../server/desk/page.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { deskRoutes } from '../../server/desk/routes.ts'
import { errorHandler } from '../../server/errors.ts'
import { insightRoutes } from '../../server/insight/routes.ts'
import { type LoginParts, login } from '../../server/login.ts'
import { MORNING } from './desk.ts'
import { echoBot } from './fake-bot.ts'

export const deskConfig: LoginParts['config'] = {
  host: '127.0.0.1',
  publicUrl: 'http://localhost:8080',
  production: false,
  sessionSecret: 'a secret that is only for these tests',
  oidc: null,
}

export const deskRegion: Region = {
  folder: '',
  name: 'Wegwijs',
  area: 'Huizen, Blaricum, Eemnes en Laren',
  timeZone: 'Europe/Amsterdam',
  municipalities: ['Huizen', 'Blaricum', 'Eemnes', 'Laren'].map((name) => ({ name, places: [], postcodes: [] })),
  elsewhere: [],
  informationPoint: {
    service: 'informatiepunt',
    phone: '035 000 10 00',
    email: 'informatiepunt@voorbeeld.example',
    example: true,
    hours: { mon: ['08:30-17:00'], tue: ['08:30-17:00'] },
    answerWithinMinutes: 120,
  },
  alerts: { emails: [] },
  teams: [
    { id: 'geld', name: 'Team Geld en schulden', topics: ['schulden'] },
    { id: 'versa', name: 'Versa Welzijn', partner: true, topics: ['mantelzorg'] },
    { id: 'laren', name: 'Team Laren', municipalities: ['Laren'] },
  ],
  appointments: { types: [], locations: [], professionals: [] },
  developmentStaff: [
    { id: 'fatima', name: 'Fatima', roles: ['medewerker', 'redacteur'] },
    { id: 'joost', name: 'Joost', roles: ['medewerker'] },
    { id: 'ellen', name: 'Ellen', roles: ['redacteur'] },
    { id: 'mehmet', name: 'Mehmet', roles: ['medewerker'], teams: ['geld'] },
    { id: 'bram', name: 'Bram', roles: ['medewerker'], teams: ['versa'] },
    { id: 'kim', name: 'Kim', roles: ['beheerder'] },
    { id: 'petra', name: 'Petra', roles: ['professional'] },
  ],
}

const items = new Map<string, Item>([
  [
    'hulp',
    {
      ...emptyItem,
      id: 'hulp',
      kind: 'page',
      title: 'Hulp bij het huishouden',
      text: 'Een medewerker komt langs.',
      municipalities: ['Huizen'],
      status: 'published',
      origin: 'content',
      data: null,
    },
  ],
])

/** The desk and its sign-in alone, over a database; the clock stands where `time.now` says. */
export async function deskApp(
  db: Database,
  changes: {
    config?: Partial<LoginParts['config']>
    time?: { now: Date }
    heartbeat?: number
    bot?: Bot
  } = {},
): Promise<FastifyInstance> {
  const clock = () => changes.time?.now ?? MORNING
  const bell = await hangBell(db)
  const app = Fastify({ forceCloseConnections: true })
  errorHandler(app)
  await app.register(formbody)
  await login(app, { config: { ...deskConfig, ...changes.config }, db, region: deskRegion, clock })
  await app.register(deskRoutes, {
    prefix: '/api/desk',
    db,
    region: deskRegion,
    bell,
    clock,
    promises: createPromises(deskRegion),
    publicUrl: deskConfig.publicUrl,
    personKey: createPersonKey('only for the tests'),
    knowledge: { topics: [{ key: 'schulden', label: 'Schulden' }], item: async (id) => items.get(id) ?? null },
    bot: changes.bot ?? echoBot(),
    heartbeat: changes.heartbeat ?? 60_000,
  })
  await app.register(deskPage, { region: deskRegion })
  await app.register(manageRoutes, { db, region: deskRegion, clock, personKey: createPersonKey('only for the tests') })
  const topics = [{ key: 'schulden', label: 'Schulden' }]
  await app.register(insightRoutes, { db, region: deskRegion, clock, knowledge: { topics } })
  app.addHook('onClose', () => bell.stop())
  return app
}

/** A browser that keeps its cookies. */
export function browser(app: FastifyInstance) {
  const jar = new Map<string, string>()
  async function send(options: InjectOptions) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.inject({
      ...options,
      headers: { ...(cookie === '' ? {} : { cookie }), ...options.headers },
    })
    for (const { name, value } of response.cookies) {
      if (value === '') jar.delete(name)
      else jar.set(name, encodeURIComponent(value))
    }
    return response
  }
  return { send, jar }
}

export type Browser = ReturnType<typeof browser>

/** Someone of `developmentStaff`, signed in: `asks` and `does` are calls under /api/desk. */
export async function signedIn(app: FastifyInstance, id: string) {
  const visitor = browser(app)
  await signIn(visitor, id)
  const me = await visitor.send({ method: 'GET', url: '/api/desk/me' })
  const csrf = me.statusCode === 200 ? (me.json() as { csrf: string }).csrf : ''
  return {
    ...visitor,
    csrf,
    asks: (path: string) => visitor.send({ method: 'GET', url: `/api/desk${path}` }),
    does: (path: string, payload?: object) =>
      visitor.send({ method: 'POST', url: `/api/desk${path}`, payload, headers: { 'x-csrf-token': csrf } }),
  }
}

export async function signIn(visitor: Browser, id: string, more: Partial<InjectOptions> = {}) {
  const page = await visitor.send({ method: 'GET', url: '/aanmelden', ...more })
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return await visitor.send({ method: 'POST', url: '/aanmelden', payload: { medewerker: id, _csrf: token }, ...more })
}
