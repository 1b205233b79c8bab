import { Readable } from 'node:stream'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  fullAtLocation,
  fullOrganization,
  fullService,
  listedAtLocation,
  listedOrganization,
  listedService,
} from './built.ts'
import { createSocialMap, type MapService, type MapSettings, type SocialMap } from './current.ts'
import { type Candidate, chosenBy, type Query, valuesOf } from './filters.ts'
import { hsdsVersion } from './hsds.ts'
import { pageOf, shownPage, wholePage } from './paging.ts'
import * as schemas from './schemas.ts'
import { taxonomiesOf, termsOf } from './taxonomy.ts'
import { foldedWords, matcherOf } from './words.ts'

const tags = ['hsds']
const profile = 'https://docs.openreferral.org/en/v3.0/hsds/'

/** The social map as HSDS 3.0 (Open Referral), under /api/hsds: open to everyone, read only. */
export async function hsdsRoutes(fastify: FastifyInstance, settings: MapSettings): Promise<void> {
  const current = createSocialMap(settings)
  // Open Referral UK asks for this, so that pages of others can show the map.
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*')
  })
  const openapi = `${settings.publicUrl}/api/openapi.json`
  fastify.get('/', { schema: { tags, response: { 200: schemas.rootAnswer } } }, () => ({
    version: hsdsVersion,
    profile,
    openapi_url: openapi,
  }))
  serviceRoutes(fastify, current)
  atLocationRoutes(fastify, current)
  organizationRoutes(fastify, current)
  taxonomyRoutes(fastify, current)
}

// Its type is kept out, as an answer may also be lines.
const pages: unknown = { 200: schemas.pageAnswer }

type Current = () => Promise<SocialMap>

function serviceRoutes(fastify: FastifyInstance, current: Current): void {
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/services',
    { schema: { tags, querystring: schemas.servicesQuery, response: pages } },
    async (request, reply) => {
      const map = await current()
      const found = chosenBy(request.query, map.services.map(withAllPlaces), map).map(({ service }) => service)
      if (isAsked(request.query, 'minimal')) return wholePage(found.map(minimal))
      const show = isAsked(request.query, 'full') ? fullService : listedService
      return answerWith(found, (service) => show(service, map), request.query, reply)
    },
  )

  app.get('/services/:id', { schema: { tags, params: schemas.idParams } }, async (request) => {
    const map = await current()
    const found = map.services.find((service) => isCalled(service, request.params.id))
    return found === undefined ? unknown('Dit aanbod') : fullService(found, map)
  })
}

function atLocationRoutes(fastify: FastifyInstance, current: Current): void {
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/service_at_locations',
    { schema: { tags, querystring: schemas.atLocationsQuery, response: pages } },
    async (request, reply) => {
      const map = await current()
      const candidates = map.services.flatMap((service) =>
        service.atLocations.map((_, place) => ({ service, places: [place] })),
      )
      const show = isAsked(request.query, 'full') ? fullAtLocation : listedAtLocation
      const found = chosenBy(request.query, candidates, map)
      return answerWith(found, ({ service, places }) => show(service, places[0] ?? 0, map), request.query, reply)
    },
  )

  app.get('/service_at_locations/:id', { schema: { tags, params: schemas.idParams } }, async (request) => {
    const map = await current()
    const id = request.params.id.toLowerCase()
    const service = map.services.find((one) => one.atLocations.some((at) => at.id === id))
    if (service === undefined) return unknown('Deze plek')
    return fullAtLocation(
      service,
      service.atLocations.findIndex((at) => at.id === id),
      map,
    )
  })
}

function organizationRoutes(fastify: FastifyInstance, current: Current): void {
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/organizations',
    { schema: { tags, querystring: schemas.organizationsQuery, response: pages } },
    async (request, reply) => {
      const map = await current()
      const matches = matchersOf(request.query)
      const found = map.organisations.filter((one) => matches.every((match) => match(one.words)))
      const whole = isAsked(request.query, 'full_service')
      const full = whole || isAsked(request.query, 'full')
      return answerWith(
        found,
        (one) => (full ? fullOrganization(one, map, whole) : listedOrganization(one)),
        request.query,
        reply,
      )
    },
  )

  app.get(
    '/organizations/:id',
    { schema: { tags, params: schemas.idParams, querystring: schemas.organizationQuery } },
    async (request) => {
      const map = await current()
      const found = map.organisations.find((one) => isCalled(one, request.params.id))
      if (found === undefined) return unknown('Deze organisatie')
      return fullOrganization(found, map, isAsked(request.query, 'full_service'))
    },
  )
}

function taxonomyRoutes(fastify: FastifyInstance, current: Current): void {
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/taxonomies',
    { schema: { tags, querystring: schemas.taxonomiesQuery, response: pages } },
    async (request, reply) => {
      const map = await current()
      const found = taxonomiesOf(map.context, map.foreign).filter(named(request.query))
      return answerWith(found, (one) => one, request.query, reply)
    },
  )

  app.get('/taxonomies/:id', { schema: { tags, params: schemas.idParams } }, async (request) => {
    const map = await current()
    const found = taxonomiesOf(map.context, map.foreign).find((one) => one.id === request.params.id.toLowerCase())
    return found ?? unknown('Deze indeling')
  })

  app.get(
    '/taxonomy_terms',
    { schema: { tags, querystring: schemas.termsQuery, response: pages } },
    async (request, reply) => {
      const map = await current()
      const taxonomies = valuesOf(request.query, 'taxonomy_id').map((id) => id.toLowerCase())
      const found = termsOf(map.context, map.foreign)
        .filter(named(request.query))
        .filter((term) => taxonomies.length === 0 || taxonomies.includes(term.taxonomy_id ?? ''))
        // One level: nothing stands under another term.
        .filter(() => valuesOf(request.query, 'parent_id').length === 0)
      return answerWith(found, (one) => one, request.query, reply)
    },
  )

  app.get('/taxonomy_terms/:id', { schema: { tags, params: schemas.idParams } }, async (request) => {
    const map = await current()
    const id = request.params.id.toLowerCase()
    return termsOf(map.context, map.foreign).find((one) => one.id === id) ?? unknown('Deze term')
  })
}

/** A page, or every thing on a line of its own when the query asks for that. */
function answerWith<Thing>(
  things: readonly Thing[],
  show: (thing: Thing) => object,
  query: Query,
  reply: FastifyReply,
): unknown {
  if (valuesOf(query, 'format')[0] !== 'ndjson') return shownPage(pageOf(things, query), show)
  function* lines() {
    for (const thing of things) yield `${JSON.stringify(show(thing))}\n`
  }
  return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines()))
}

function withAllPlaces(service: MapService): Candidate {
  return { service, places: service.atLocations.map((_, place) => place) }
}

function minimal(service: MapService) {
  return { id: service.id, modified_date: service.modified.toISOString() }
}

function named(query: Query): (thing: { name: string; description: string }) => boolean {
  const matches = matchersOf(query)
  return ({ name, description }) => matches.every((match) => match(foldedWords(`${name} ${description}`)))
}

function matchersOf(query: Query) {
  return [...valuesOf(query, 'search'), ...valuesOf(query, 'text')].map(matcherOf)
}

function isAsked(query: Query, name: string): boolean {
  return ['true', '1', 'yes', 'ja'].includes((valuesOf(query, name)[0] ?? '').toLowerCase())
}

/** By the id of HSDS, or by the one that we use ourselves. */
function isCalled(thing: { id: string; record: { id: string } }, id: string): boolean {
  return thing.id === id.toLowerCase() || thing.record.id === id
}

/** Ends a request: the server's error handler gives it its shape. */
function unknown(what: string): never {
  throw Object.assign(new Error(`${what} kennen wij niet (meer).`), {
    statusCode: 404,
    code: 'not_found',
    expose: true,
  })
}
