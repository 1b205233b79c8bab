import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { ServiceRecord } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Queries } from '../../knowledge/queries.ts'
import { createSocialMap, type SocialMap } from '../../knowledge/social-map/current.ts'
import type { Html } from './html.ts'
import { organisationAddress, serviceAddress, type View } from './map-card.ts'
import { findOnMap, languagesOf } from './map-find.ts'
import { nearPlaces } from './map-hours.ts'
import { servicePage } from './map-item-page.ts'
import { mapListPage } from './map-list-page.ts'
import { organisationPage } from './map-organisation-page.ts'
import { type MapQuestion, queryValue, readMapQuestion } from './map-question.ts'
import { page } from './page.ts'
import { wayBack } from './way-back.ts'

export interface MapParts {
  db: Queries
  knowledge: Knowledge
  region: Region
  clock: () => Date
  config: { publicUrl: string }
}

const hidden = { schema: { hide: true } }
/** More markers than this hide one another. */
const MARKERS = 300
const RELATED = 5

/** /kaart: the social map as pages, for people. For programs it is /api/hsds. */
export async function mapRoutes(app: FastifyInstance, parts: MapParts): Promise<void> {
  const { region, knowledge } = parts
  const publicUrl = parts.config.publicUrl.replace(/\/$/, '')
  const current = createSocialMap({ ...parts, publicUrl })

  async function asked(request: FastifyRequest) {
    const map = await current()
    const question = questionIn(request, map, parts)
    const view: View = { now: nowIn(parts), municipality: question.municipality, professional: question.professional }
    return { map, question, view }
  }

  app.get('/kaart', hidden, async (request, reply) => {
    const { map, question, view } = await asked(request)
    const found = await findOnMap(map, knowledge, question, view.now)
    const listing = { region, topics: knowledge.topics, languages: languagesOf(map), question, found, view }
    return send(reply, parts, { title: 'Wie kan helpen', body: mapListPage(listing), path: '/kaart' })
  })

  app.get('/kaart/plekken.json', hidden, async (request) => {
    const { map, question, view } = await asked(request)
    const only = queryValue(request.query, 'alleen')
    const services =
      only === ''
        ? (await findOnMap(map, knowledge, question, view.now)).services.map((service) => service.record)
        : map.services.map((service) => service.record).filter((record) => record.id === only)
    return { places: services.flatMap((service) => markersOf(service, view)).slice(0, MARKERS) }
  })

  app.get<{ Params: { id: string } }>('/kaart/organisatie/:id', hidden, async (request, reply) => {
    const { map, view } = await asked(request)
    const organisation = map.organisations.find((one) => one.record.id === request.params.id)
    if (organisation === undefined) return reply.callNotFound()
    const { name, description } = organisation.record
    const body = organisationPage(organisation, view, publicUrl, wayBack(request, '/kaart'))
    return send(reply, parts, { title: name, description, body })
  })

  app.get<{ Params: { id: string } }>('/kaart/:id', hidden, async (request, reply) => {
    const { map, view } = await asked(request)
    const { id } = request.params
    const service = map.services.find((one) => one.record.id === id)?.record
    if (service === undefined) return await elsewhere(reply, knowledge, id)
    const print = queryValue(request.query, 'afdrukken') !== ''
    const related = await relatedTo(service, knowledge, view)
    const body = servicePage({ service, related, view, print, publicUrl, back: wayBack(request, '/kaart') })
    return send(reply, parts, { title: service.name, description: service.description, body })
  })
}

/** An id of something that has its page elsewhere leads there. */
async function elsewhere(reply: FastifyReply, knowledge: Knowledge, id: string): Promise<FastifyReply | undefined> {
  const item = await knowledge.item(id)
  if (item?.kind === 'page') return reply.redirect(`/regels/${encodeURIComponent(id)}`, 302)
  if (item?.kind === 'organisation') return reply.redirect(organisationAddress(id.replace(/^organisatie:/, '')), 302)
  reply.callNotFound()
  return undefined
}

async function relatedTo(service: ServiceRecord, knowledge: Knowledge, view: View): Promise<Item[]> {
  const [topic] = service.topics
  if (topic === undefined) return []
  const audience = view.professional ? 'professional' : 'inhabitant'
  const pages = await knowledge.byTopic(topic, { municipality: view.municipality, audience, kind: 'page' })
  return pages.slice(0, RELATED)
}

function markersOf(service: ServiceRecord, view: View) {
  return nearPlaces(service, view.municipality).flatMap(({ name, address, latitude, longitude }) =>
    latitude === null || longitude === null
      ? []
      : [
          {
            name: service.name,
            place: `${name}, ${address.city}`,
            url: serviceAddress(service.id, view),
            latitude,
            longitude,
          },
        ],
  )
}

function questionIn({ query }: FastifyRequest, map: SocialMap, { region, knowledge }: MapParts): MapQuestion {
  return readMapQuestion(query, {
    municipalities: region.municipalities.map((municipality) => municipality.name),
    topics: knowledge.topics,
    languages: languagesOf(map).map((language) => language.code),
  })
}

function nowIn({ clock, region }: MapParts): DateTime {
  return DateTime.fromJSDate(clock(), { zone: region.timeZone })
}

function send(
  reply: FastifyReply,
  { region, clock }: MapParts,
  content: { title: string; body: Html; description?: string; path?: string },
): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .send(page({ ...content, region, now: clock(), scripts: ['/assets/map.js'] }))
}
