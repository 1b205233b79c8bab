import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Region } from '../content/region.ts'
import type { Hit, Knowledge } from '../knowledge.ts'

const MOST = 50
/** Per address, for @fastify/rate-limit where the server has it: a page that searches while someone types stays below. */
const often = { max: 240, timeWindow: 60_000 }

const Result = Type.Object({
  id: Type.String(),
  kind: Type.String({ description: 'service, organisation, regulation of page' }),
  title: Type.String(),
  excerpt: Type.String({ description: 'De zin waarin het antwoord staat' }),
  score: Type.Number(),
  url: Type.Union([Type.String(), Type.Null()]),
  citation: Type.Union([Type.String(), Type.Null()], { description: 'Zoals "Wmo 2015, artikel 2.3.2"' }),
  topics: Type.Array(Type.String()),
  municipalities: Type.Array(Type.String()),
  law: Type.Union([Type.String(), Type.Null()]),
  article: Type.Union([Type.String(), Type.Null()]),
})

const schema = {
  summary: 'Zoekt in de sociale kaart, de uitleg en de regels',
  tags: ['kennis'],
  querystring: Type.Object({
    q: Type.String({ default: '', description: 'De vraag, in gewone woorden' }),
    municipality: Type.Optional(Type.String({ description: 'Alleen wat in deze gemeente geldt' })),
    audience: Type.Union([Type.Literal('inhabitant'), Type.Literal('professional')], { default: 'inhabitant' }),
    kind: Type.Optional(
      Type.Union([
        Type.Literal('service'),
        Type.Literal('organisation'),
        Type.Literal('regulation'),
        Type.Literal('page'),
      ]),
    ),
    limit: Type.Integer({ minimum: 1, default: 10, description: `Hoeveel, hoogstens ${MOST}` }),
  }),
  response: { 200: Type.Object({ results: Type.Array(Result) }) },
}

/** `GET /search`: what of the published knowledge is about a question. Reads only; open to all. */
export const searchRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { knowledge, region }) => {
  app.get('/search', { schema, config: { rateLimit: often } }, async (request) => {
    const { q, municipality, audience, kind, limit } = request.query
    const found = await knowledge.search({
      question: q,
      municipality: asWritten(municipality ?? '', region),
      audience,
      kinds: kind === undefined ? undefined : [kind],
      limit: Math.min(limit, MOST),
    })
    return { results: found.results.map(resultOf) }
  })
}

interface Parts {
  knowledge: Pick<Knowledge, 'search'>
  region: Pick<Region, 'municipalities'>
}

/** As the region writes it, however it was typed. In one that is not ours nothing of ours holds. */
function asWritten(typed: string, { municipalities }: Pick<Region, 'municipalities'>): string | null {
  const name = typed.trim()
  if (name === '') return null
  return municipalities.find((each) => each.name.toLowerCase() === name.toLowerCase())?.name ?? name
}

function resultOf({ item, excerpt, score }: Hit) {
  const { id, kind, title, url, citation, topics, municipalities, law, article } = item
  return { id, kind, title, excerpt, score, url, citation, topics, municipalities, law, article }
}
