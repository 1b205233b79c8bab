import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Browser, browser, signIn } from '../town/desk-app.ts'
import { type RunningTown, startTown } from '../town/server.ts'
import { smallRegionFiles } from '../town/small-region.ts'

const people = [
  { id: 'joost', name: 'Joost', roles: ['medewerker'] },
  { id: 'ellen', name: 'Ellen', roles: ['redacteur'] },
  { id: 'kim', name: 'Kim', roles: ['beheerder'] },
  { id: 'pieter', name: 'Pieter', roles: ['professional'] },
]

/**
 * Who may use which route: every route of the server stands here once, and `everyone` needs no sign-in. A professional
 * has an agenda of their own; one without has no business there.
 */
const everyone = ['nobody', ...people.map(({ id }) => id)]
const table: [who: string[], routes: string[]][] = [
  [
    everyone,
    [
      ...['GET /', 'GET /*', 'GET /over', 'GET /privacy', 'GET /taal/:language', 'GET /termijn/:term/:from.ics'],
      ...['GET /aanmelden', 'POST /aanmelden', 'POST /afmelden'],
      ...['GET /style.css', 'GET /staff.css', 'GET /agenda.css', 'GET /favicon.svg', 'GET /favicon.ico'],
      ...['GET /chat.js', 'GET /widget.js', 'GET /health/live', 'GET /health/ready', 'GET /metrics'],
      ...['GET /chat', 'POST /chat', 'POST /chat/nieuw', 'GET /chat/wis', 'POST /chat/wis', 'GET /chat/bewaar'],
      ...['GET /chat/gesprek', 'PUT /chat/gesprek', 'DELETE /chat/gesprek', 'POST /chat/geholpen'],
      ...['GET /chat/verder', 'POST /chat/verder', 'POST /chat/verder/code'],
      ...['POST /api/chat/conversations', 'POST /api/chat/join', 'GET /api/openapi.json', 'GET /api/knowledge/search'],
      ...['GET /api/chat/conversations/:id', 'DELETE /api/chat/conversations/:id'],
      ...['GET /api/chat/conversations/:id/messages', 'POST /api/chat/conversations/:id/messages'],
      ...['GET /api/chat/conversations/:id/stream', 'POST /api/chat/conversations/:id/feedback'],
      ...['POST /api/chat/conversations/:id/typing', 'POST /api/chat/conversations/:id/code'],
      ...['POST /api/appointments', 'GET /api/appointments/types', 'GET /api/appointments/slots'],
      ...['POST /api/appointments/holds', 'GET /agenda/:token.ics', 'GET /afspraak', 'POST /afspraak'],
      ...['GET /afspraak/:token', 'POST /afspraak/:token', 'GET /afspraak/:token/afspraak.ics'],
      ...['GET /afspraak/nazorg/:token', 'POST /afspraak/nazorg/:token'],
      ...['GET /afspraak/wachtlijst', 'POST /afspraak/wachtlijst'],
      ...['GET /afspraak/wachtlijst/:token', 'POST /afspraak/wachtlijst/:token'],
      ...['GET /api/hsds', 'GET /api/hsds/', 'GET /api/hsds/services', 'GET /api/hsds/services/:id'],
      ...['GET /api/hsds/organizations', 'GET /api/hsds/organizations/:id', 'GET /api/hsds/taxonomies'],
      ...['GET /api/hsds/service_at_locations', 'GET /api/hsds/service_at_locations/:id'],
      ...['GET /api/hsds/taxonomies/:id', 'GET /api/hsds/taxonomy_terms', 'GET /api/hsds/taxonomy_terms/:id'],
      ...['GET /kaart', 'GET /kaart/plekken.json', 'GET /kaart/organisatie/:id', 'GET /kaart/:id'],
      ...['GET /regels', 'GET /regels/:id', 'GET /regels/wet/:law/:article'],
      // Signed by Meta instead.
      ...['GET /webhooks/whatsapp', 'GET /webhooks/whatsapp/', 'POST /webhooks/whatsapp', 'POST /webhooks/whatsapp/'],
    ],
  ],
  [
    ['joost'],
    [
      ...[
        'GET /desk',
        'GET /api/desk/me',
        'GET /api/desk/stream',
        'GET /api/desk/colleagues',
        'POST /api/desk/presence',
      ],
      ...['GET /api/desk/conversations', 'GET /api/desk/conversations/:id', 'GET /api/desk/conversations/:id/messages'],
      ...['POST /api/desk/conversations/:id/messages', 'POST /api/desk/conversations/:id/notes'],
      ...['POST /api/desk/conversations/:id/claim', 'POST /api/desk/conversations/:id/transfer'],
      ...['POST /api/desk/conversations/:id/give-back', 'POST /api/desk/conversations/:id/close'],
      ...['POST /api/desk/conversations/:id/snooze', 'POST /api/desk/conversations/:id/seen'],
      ...['POST /api/desk/conversations/:id/typing', 'POST /api/desk/conversations/:id/reports'],
      ...['POST /api/desk/conversations/:id/redactions', 'GET /api/desk/conversations/:id/export'],
      ...['GET /api/desk/conversations/:id/source', 'GET /api/desk/conversations/:id/suggestion'],
      ...['GET /api/desk/conversations/:id/attachments/:attachment', 'POST /api/desk/alerts/:id/seen'],
      ...['POST /api/desk/contacts', 'GET /api/desk/answers', 'PUT /api/desk/answers/:id'],
      ...['DELETE /api/desk/answers/:id', 'GET /desk/agenda/boeken', 'POST /desk/agenda/boeken'],
      ...['GET /desk/agenda/wachtlijst', 'POST /desk/agenda/wachtlijst'],
      ...['GET /desk/agenda/nazorg', 'POST /desk/agenda/nazorg'],
    ],
  ],
  [
    ['joost', 'kim', 'pieter'],
    ['GET /desk/agenda', 'GET /desk/agenda/afspraak/:id', 'POST /desk/agenda/afspraak/:id'],
  ],
  [
    ['kim', 'pieter'],
    ['GET /desk/agenda/mensen/:id', 'POST /desk/agenda/mensen/:id'],
  ],
  [
    ['kim'],
    [
      ...['GET /beheer', 'POST /beheer/zoeken', 'POST /beheer/inzage', 'POST /beheer/wissen'],
      ...['GET /cijfers', 'GET /cijfers.csv', 'GET /desk/agenda/mensen', 'POST /desk/agenda/mensen'],
      ...['GET /desk/agenda/soorten', 'POST /desk/agenda/soorten'],
      ...['GET /desk/agenda/plekken', 'POST /desk/agenda/plekken'],
    ],
  ],
  [
    ['ellen'],
    [
      ...['GET /redactie', 'POST /redactie/gemeld', 'POST /redactie/gevraagd', 'POST /redactie/nagekeken'],
      ...['GET /redactie/uitleg', 'GET /redactie/nieuw', 'POST /redactie/nieuw', 'GET /redactie/aanbod'],
      ...['GET /redactie/aanbod/nieuw', 'POST /redactie/aanbod/nieuw'],
      ...['POST /redactie/dienst/plek', 'POST /redactie/dienst/plek-weg'],
      ...['GET /redactie/stuk', 'POST /redactie/stuk/concept', 'POST /redactie/stuk/publiceer'],
      ...['GET /redactie/dienst', 'POST /redactie/dienst/concept', 'POST /redactie/dienst/publiceer'],
      ...['GET /redactie/voorbeeld', 'POST /redactie/weg', 'POST /redactie/terug', 'POST /redactie/van-de-website'],
      ...['GET /redactie/bedragen', 'GET /redactie/bedrag', 'POST /redactie/bedrag/voorbeeld'],
      ...['POST /redactie/bedrag/publiceer', 'POST /redactie/bedrag/weg', 'POST /redactie/bedrag/terug'],
    ],
  ],
]

let folder: string
let town: RunningTown
let app: FastifyInstance
const visitors: { id: string; visitor: Browser; csrf: string }[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-roles-'))
  const example = await readFile(join(import.meta.dirname, '../../knowledge/content/hbel/region.yaml'), 'utf8')
  const region = stringify({ ...parse(example), developmentStaff: people })
  for (const [path, text] of Object.entries({ ...smallRegionFiles, 'region.yaml': region })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  town = await startTown({ REGION: folder, NOW: '2026-11-23T08:30:00+01:00', ...whatsApp })
  app = town.app
  await town.town.db.query(
    `insert into professionals (id, name, organisation, staff, position) values ('pieter', 'Pieter', 'Versa', 'pieter', 9)`,
  )
  for (const { id } of people) {
    const visitor = browser(app)
    await signIn(visitor, id)
    const page = await visitor.send({ method: 'GET', url: '/aanmelden' })
    visitors.push({ id, visitor, csrf: /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '' })
  }
}, 180_000)
afterAll(async () => {
  await town?.close()
  await rm(folder, { recursive: true })
})
const whatsApp = {
  WHATSAPP_PHONE_NUMBER_ID: '1',
  WHATSAPP_ACCESS_TOKEN: 'only-for-the-tests',
  WHATSAPP_APP_SECRET: 'only-for-the-tests',
  WHATSAPP_VERIFY_TOKEN: 'only-for-the-tests',
  WHATSAPP_API_URL: 'http://127.0.0.1:9',
}

/** Every route that is registered: "GET /api/desk/me". */
function registered(): string[] {
  const parents: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, path, methods] = /^([│ ]*)[├└]── (\S+) \(([^)]+)\)/.exec(line) ?? []
      if (indent === undefined || path === undefined || methods === undefined) return []
      const depth = indent.length / 4
      parents[depth] = (depth === 0 ? '' : (parents[depth - 1] ?? '')) + path
      return methods
        .split(', ')
        .filter((each) => each !== 'HEAD')
        .map((each) => `${each} ${parents[depth]}`)
    })
}

test('every route stands in the table once', () => {
  expect(registered().length).toBeGreaterThan(100)
  expect(table.flatMap(([, routes]) => routes).sort()).toEqual(registered().sort())
})

const guarded = table
  .filter(([who]) => who !== everyone)
  .flatMap(([who, routes]) => routes.map((route) => [route, who] as const))

test.for(guarded)('%s is for %j alone', async ([route, who]) => {
  const nobody = await asks(route, { visitor: browser(app), csrf: '' })
  if (route.includes(' /api/')) expect(nobody.statusCode).toBe(401)
  else expect([nobody.statusCode, nobody.headers.location?.split('?')[0]]).toEqual([302, '/aanmelden'])
  // A stream that is open does not end: that it is refused to others is what can be seen.
  const seen = route.endsWith('/stream') ? visitors.filter(({ id }) => !who.includes(id)) : visitors
  for (const each of seen) {
    const { statusCode } = await asks(route, each)
    expect([each.id, statusCode === 403]).toEqual([each.id, !who.includes(each.id)])
    expect([each.id, statusCode < 500]).toEqual([each.id, true])
    // Whoever may do it, does it on a page of ours and not on one of others.
    if (who.includes(each.id) && !route.startsWith('GET')) {
      expect((await asks(route, { ...each, csrf: 'wrong' })).json().reason).toBe('wrong_csrf')
    }
  }
})

const open =
  table[0]?.[1].filter((route) => !route.includes('/webhooks/') && !/afmelden|aanmelden|stream/.test(route)) ?? []

test.for(open)('%s asks nobody to sign in', async (route) => {
  const { statusCode, headers } = await asks(route, { visitor: browser(app), csrf: '' })
  expect([401, 403]).not.toContain(statusCode)
  expect(headers.location ?? '').not.toContain('/aanmelden')
})

async function asks(route: string, { visitor, csrf }: { visitor: Browser; csrf: string }) {
  const [method = 'GET', path = '/'] = route.split(' ')
  const url = path
    .replace(/:[a-z]+/g, (name) => (name === ':id' && path.includes('/mensen/') ? 'pieter' : randomUUID()))
    .replace('*', 'er-is-niets')
  if (method === 'GET') return await visitor.send({ method, url, headers: { accept: 'text/html' } })
  const headers = { 'x-csrf-token': csrf, 'content-type': 'application/x-www-form-urlencoded' }
  return await visitor.send({ method: method as 'POST', url, payload: '', headers })
}
