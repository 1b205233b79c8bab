import type { FastifyInstance, FastifyReply } from 'fastify'
import { DateTime } from 'luxon'
import type { Explanation } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { termsOn } from '../../knowledge/regulations/deadline.ts'
import { openReviews } from '../../knowledge/regulations/reviews.ts'
import { createRulebook, type Rulebook } from '../../knowledge/rulebook.ts'
import type { html } from './html.ts'
import type { MapParts } from './map.ts'
import { serviceAddress, type View } from './map-card.ts'
import { WORTHWHILE } from './map-find.ts'
import { queryValue } from './map-question.ts'
import { page } from './page.ts'
import { articleContent } from './rules-article.ts'
import { articlePage } from './rules-article-page.ts'
import { type ExplanationPage, explanationPage } from './rules-explanation-page.ts'
import { importedPage } from './rules-imported-page.ts'
import { type RulesQuestion, rulesListPage } from './rules-list-page.ts'
import { type WayBack, wayBack } from './way-back.ts'

const hidden = { schema: { hide: true } }
const HITS = 30
const OTHERS = 8

/** /regels: the explanations and the articles that they rest on, as pages. */
export async function rulesRoutes(app: FastifyInstance, parts: MapParts): Promise<void> {
  const { region, knowledge } = parts
  const readBook = createRulebook(parts.db)
  const now = () => DateTime.fromJSDate(parts.clock(), { zone: region.timeZone })
  const rulebook = () => readBook(now().toISODate() ?? '')
  const send = (reply: FastifyReply, content: { title: string; body: ReturnType<typeof html>; description?: string }) =>
    reply
      .type('text/html; charset=utf-8')
      .send(page({ ...content, region, now: parts.clock(), path: '/regels', scripts: ['/assets/map.js'] }))

  app.get('/regels', hidden, async (request, reply) => {
    const question = readRulesQuestion(request.query, parts)
    const [book, found] = await Promise.all([rulebook(), findRules(question, knowledge)])
    const body = rulesListPage({ region, topics: knowledge.topics, question, book, found })
    return send(reply, { title: 'Regels en uitleg', body })
  })

  app.get<{ Params: { law: string; article: string } }>('/regels/wet/:law/:article', hidden, async (request, reply) => {
    const { law, article } = request.params
    const view = viewIn(request.query, now())
    const content = await articleContent(parts, { law, article, asked: queryValue(request.query, 'op'), view })
    if (content === null) return reply.callNotFound()
    const book = await rulebook()
    const explanations = explanationsOf(content.article.says, book, view)
    return send(reply, {
      title: content.item.citation ?? content.item.title,
      body: articlePage({ ...content, explanations }),
    })
  })

  app.get<{ Params: { id: string } }>('/regels/:id', hidden, async (request, reply) => {
    const { id } = request.params
    const book = await rulebook()
    const item = book.byId.get(id)
    if (item === undefined) return await elsewhere(reply, knowledge, id)
    const view = viewIn(request.query, now())
    if (item.data === null) return send(reply, { title: item.title, body: importedPage(item, region) })
    const print = queryValue(request.query, 'afdrukken') !== ''
    const reviews = await openReviews(parts.db, id)
    const content = {
      ...(await contentOf(item, item.data, { book, view, print, back: wayBack(request, '/regels') }, parts)),
      reviews,
    }
    return send(reply, { title: item.title, description: item.data.core, body: explanationPage(content) })
  })
}

/** The id of a service leads to its page. */
async function elsewhere(reply: FastifyReply, knowledge: Knowledge, id: string): Promise<FastifyReply | undefined> {
  const item = await knowledge.item(id)
  if (item?.kind === 'service') return reply.redirect(serviceAddress(item.id, { professional: false }), 302)
  reply.callNotFound()
  return undefined
}

function readRulesQuestion(query: unknown, { region, knowledge }: MapParts): RulesQuestion {
  const nonsense: string[] = []
  const [place, key] = [queryValue(query, 'gemeente'), queryValue(query, 'onderwerp')]
  const municipality =
    region.municipalities.find(({ name }) => name.toLowerCase() === place.toLowerCase())?.name ?? null
  const topic = knowledge.topics.find((one) => one.key === key) ?? null
  if (place !== '' && municipality === null) nonsense.push(`Wij kennen de gemeente “${place}” niet.`)
  if (key !== '' && topic === null) nonsense.push(`Wij kennen het onderwerp “${key}” niet.`)
  return {
    text: queryValue(query, 'q'),
    municipality,
    topic,
    professional: queryValue(query, 'voor') === 'professional',
    nonsense,
  }
}

async function findRules(question: RulesQuestion, knowledge: Knowledge) {
  if (question.text === '' || question.nonsense.length > 0) return null
  const found = await knowledge.search({
    question: question.text,
    municipality: question.municipality,
    audience: question.professional ? 'professional' : 'inhabitant',
    kinds: ['page', 'regulation'],
    topics: question.topic === null ? [] : [question.topic.key],
    limit: HITS,
  })
  const [best] = found.results
  return { ...found, results: found.results.filter((hit) => hit.score >= (best?.score ?? 0) * WORTHWHILE) }
}

async function contentOf(
  item: Item,
  explanation: Explanation,
  { book, ...shown }: { book: Rulebook; view: View; print: boolean; back: WayBack | null },
  { knowledge, region, clock, config }: MapParts,
): Promise<Omit<ExplanationPage, 'reviews'>> {
  const audience = shown.view.professional || explanation.audience === 'professional' ? 'professional' : 'inhabitant'
  const help = await knowledge.services(explanation.help, { municipality: null, audience })
  const others = (book.byTopic.get(explanation.topic) ?? []).filter(
    (other) => other.id !== item.id && (audience === 'professional' || other.audience !== 'professional'),
  )
  return {
    item,
    explanation,
    topic: knowledge.topics.find((topic) => topic.key === explanation.topic)?.label ?? explanation.topic,
    help: help.flatMap((service) => (service.kind === 'service' && service.data !== null ? [service.data] : [])),
    laws: knowledge.laws,
    terms: termsOn(knowledge.terms, shown.view.now.toISODate() ?? '').filter((term) =>
      explanation.terms.includes(term.id),
    ),
    unknownAmounts: knowledge.unknownAmounts(explanation.amounts, clock()),
    amounts: knowledge.amounts(clock()).filter((amount) => explanation.amounts.includes(amount.id)),
    words: explanation.words.flatMap((word) => {
      const meaning = knowledge.words.get(word)
      return meaning === undefined ? [] : [[word, meaning] satisfies [string, string]]
    }),
    others: others.slice(0, OTHERS),
    municipalities: region.municipalities.length,
    ...shown,
    publicUrl: config.publicUrl.replace(/\/$/, ''),
  }
}

function explanationsOf(says: readonly { explanation: string }[], book: Rulebook, view: View): Item[] {
  const ids = [...new Set(says.map((one) => one.explanation))]
  return ids
    .flatMap((id) => book.byId.get(id) ?? [])
    .filter((item) => view.professional || item.audience !== 'professional')
}

function viewIn(query: unknown, now: DateTime): View {
  return { now, municipality: null, professional: queryValue(query, 'voor') === 'professional' }
}
