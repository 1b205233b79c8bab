import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { errorSchema } from '../channels/web/schemas.ts'

/** `GET /api/openapi.json`: the server as it describes itself, made from the schemas of the routes. Call it before them. */
export async function describeServer(app: FastifyInstance, { name, url }: { name: string; url: string }) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: name, description: 'De assistent van één toegang voor vragen over hulp.', version: '1' },
      servers: [{ url }],
      components: {
        securitySchemes: {
          gesprek: { type: 'http', scheme: 'bearer', description: 'Het token dat bij het openen van het gesprek kwam' },
        },
      },
    },
    transform: ({ schema, url: path, route }) => {
      const method = String(route.method)
      const url = path.length > 1 && `${method} ${path.slice(0, -1)}` in others ? path.slice(0, -1) : path
      return { schema: described(schema ?? {}, method, url), url }
    },
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

/** Only for the document: what is answered stays as the route says it. */
function described(schema: FastifySchema, method: string, path: string): FastifySchema {
  const route = `${method} ${path}`
  const words = others[route]
  if (words !== undefined)
    return { ...schema, hide: false, tags: words.tags, summary: words.summary, response: words.response }
  if (schema.hide === true || !path.startsWith('/api/')) return schema
  const summary = schema.summary ?? summaries[route]
  const security = /^\/api\/chat\/conversations\/:id/.test(path) ? { security: [{ gesprek: [] }] } : {}
  const response = { ...(schema.response ?? streams[route] ?? { 200: { description: 'Gelukt' } }), default: failure }
  return { ...schema, ...security, ...(summary === undefined ? {} : { summary }), response } as FastifySchema
}

const failure = { description: 'Wat er niet kon, in gewoon Nederlands', ...errorSchema }

const summaries: Record<string, string> = {
  'POST /api/chat/conversations': 'Begint een gesprek',
  'GET /api/chat/conversations/:id': 'Hoe het gesprek ervoor staat',
  'DELETE /api/chat/conversations/:id': 'Wist het gesprek',
  'POST /api/chat/conversations/:id/messages': 'Zegt iets: een tekst of een keuze. Een 202 betekent: bewaard',
  'GET /api/chat/conversations/:id/messages':
    'Wat er na een bericht is gezegd; wacht hoogstens 25 seconden op iets nieuws',
  'GET /api/chat/conversations/:id/stream': 'Wat er gezegd wordt, zodra het gezegd wordt (server-sent events)',
  'POST /api/chat/conversations/:id/feedback': 'Of een antwoord geholpen heeft',
  'POST /api/chat/conversations/:id/typing': 'De inwoner is aan het schrijven',
  'POST /api/chat/conversations/:id/code': 'Een code om op een ander apparaat verder te gaan',
  'POST /api/chat/join': 'Gaat met een code verder',
}

const streams: Record<string, object> = {
  'GET /api/chat/conversations/:id/stream': events('Gebeurtenissen message (id is seq), typing en owner'),
  'GET /api/desk/stream': events('Gebeurtenissen van de werkplek'),
}

/** What is no API of ours but stands fixed for others: health, what Meta calls, and the pages. */
const others: Record<string, { tags: string[]; summary: string; response: object }> = {
  'GET /health/live': health('Het programma leeft', 'alive'),
  'GET /health/ready': health('Een vraag kan worden beantwoord', 'ready'),
  'GET /metrics': {
    ...{ tags: ['health'], summary: 'Cijfers voor Prometheus: op deze computer, of met het token' },
    response: { ...text('text/plain', 'Cijfers'), 404: failure },
  },
  'GET /webhooks/whatsapp': {
    ...{ tags: ['whatsapp'], summary: 'De kennismaking van Meta' },
    response: { ...text('text/plain', 'hub.challenge'), 403: { description: 'Het woord klopt niet' } },
  },
  'POST /webhooks/whatsapp': {
    ...{ tags: ['whatsapp'], summary: 'Wat Meta doorgeeft, ondertekend (x-hub-signature-256)' },
    response: { 200: { description: 'Bewaard' }, 401: { description: 'Niet van Meta' } },
  },
  'GET /': page('De openbare plek: vragen, zoeken, een afspraak, telefoon en adres'),
  'GET /chat': page('De chat als pagina, ook zonder script'),
  'GET /widget.js': {
    ...{ tags: ['paginas'], summary: 'De chat om in te bouwen: <wegwijs-chat>' },
    response: text('application/javascript', 'Het script'),
  },
  'GET /kaart': page('De sociale kaart'),
  'GET /regels': page('De regels en de uitleg'),
  'GET /afspraak/:token': page('Een afspraak zien; dit verandert nooit iets'),
  'POST /afspraak/:token': page('Een afspraak verzetten of afzeggen'),
  'GET /desk': page('De werkplek van medewerkers'),
  'GET /redactie': page('De werkplek van redacteuren'),
  'GET /cijfers': page('De cijfers'),
  'GET /privacy': page('Wat er met gegevens gebeurt'),
  'GET /over': page('Wat deze assistent is, en wat niet'),
}

function page(summary: string) {
  return { tags: ['paginas'], summary, response: text('text/html', 'De pagina') }
}

function health(summary: string, field: string) {
  const yes = { type: 'object', required: [field], properties: { [field]: { type: 'boolean' } } }
  const answer = { 200: { description: 'Ja', ...yes }, 503: { ...failure, description: 'Nu niet' } }
  return { tags: ['health'], summary, response: answer }
}

function text(type: string, description: string) {
  return { 200: { description, content: { [type]: { schema: { type: 'string' } } } } }
}

function events(description: string) {
  return text('text/event-stream', description)
}
