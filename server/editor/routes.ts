import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Queries } from '../database.ts'
import { handleReport, openReports } from '../desk/reports.ts'
import { readable } from '../desk/say.ts'
import { refuse } from '../errors.ts'
import { csrfOf, requireRoleForPage, signedInStaff } from '../login.ts'
import {
  type Effect,
  effectOn,
  keepDraft,
  openExplanation,
  publish,
  versionOf,
  type Words,
  withWords,
  wordsOf,
} from './explanations.ts'
import { explanationPage, workPage } from './page.ts'
import { workFor } from './work.ts'

export interface EditorParts {
  db: Queries
  region: Region
  clock: () => Date
  knowledge: Pick<Knowledge, 'search' | 'topics'>
}

const LONGEST = 4_000

/** /redactie, for the role redacteur: works without script. Nothing is published by opening a page. */
export async function editorRoutes(app: FastifyInstance, parts: EditorParts) {
  const { db, region, clock, knowledge } = parts
  const options = { schema: { hide: true }, preHandler: requireRoleForPage('redacteur') }
  const labels = new Map(knowledge.topics.map(({ key, label }) => [key, label]))
  const today = () => DateTime.fromJSDate(clock(), { zone: region.timeZone }).toISODate() ?? ''
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get('/redactie', options, async (request, reply) => await showWork(request, reply, null))

  app.get('/redactie/stuk', options, async (request, reply) => await show(request, reply, idOf(request.query)))

  app.post('/redactie/gemeld', options, async (request, reply) => {
    const { conversation, seq } = fieldsOf(request)
    const done = await handleReport(db, signedInStaff(request), { conversation, seq: Number(seq) || 0 }, clock())
    return await showWork(request, reply, done ? 'De melding is afgehandeld.' : 'Deze melding was al afgehandeld.')
  })

  app.post('/redactie/concept', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const { question, core, steps, not, review } = fields
    const words: Words = { question, core, steps, not, review }
    const opened = (await openExplanation(db, fields.id)) ?? refuse('not_found')
    const changed = withWords(opened.published, words, today())
    // What was typed stays in the form.
    if (typeof changed === 'string') return await show(request, reply, fields.id, { notice: changed, words })
    await keepDraft(db, changed, labels, clock())
    return await show(request, reply, fields.id, {
      notice: 'Bewaard als concept. Onderaan ziet u hoe het wordt.',
      words,
    })
  })

  app.post('/redactie/publiceer', options, async (request, reply) => {
    const { id } = fieldsOf(request)
    const opened = (await openExplanation(db, id)) ?? refuse('not_found')
    if (opened.draft === null) return await show(request, reply, id, { notice: 'Er is geen concept.' })
    const before = await effectOn(db, knowledge, opened.published.topics[0] ?? '')
    await publish(db, signedInStaff(request), opened.draft, labels, clock())
    return await show(request, reply, id, { notice: 'Het staat op de website.', before })
  })

  app.post('/redactie/terug', options, async (request, reply) => {
    const { id, n } = fieldsOf(request)
    const earlier = (await versionOf(db, id, Number(n) || 0)) ?? refuse('not_found')
    const before = await effectOn(db, knowledge, earlier.topics[0] ?? '')
    await publish(db, signedInStaff(request), { ...earlier, origin: 'editor' }, labels, clock())
    return await show(request, reply, id, { notice: 'Wat er eerder stond, staat er weer.', before })
  })

  async function showWork(request: FastifyRequest, reply: FastifyReply, notice: string | null) {
    const now = clock()
    const [work, reports] = await Promise.all([workFor(db, today(), now), openReports(db)])
    reply.type('text/html; charset=utf-8')
    return await reply.send(workPage({ region, now, csrf: csrfOf(request), notice }, work, reports))
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    more: { notice?: string; words?: Words; before?: Effect } = {},
  ) {
    const opened = (await openExplanation(db, id)) ?? refuse('not_found')
    const words = more.words ?? wordsOf(opened.draft ?? opened.published)
    const effect = { before: more.before ?? null, now: await effectOn(db, knowledge, opened.published.topics[0] ?? '') }
    const shown = { region, now: clock(), csrf: csrfOf(request), notice: more.notice ?? null }
    reply.type('text/html; charset=utf-8')
    return await reply.send(explanationPage(shown, opened, words, effect))
  }
}

const names = ['id', 'n', 'question', 'core', 'steps', 'not', 'review', 'conversation', 'seq'] as const

function fieldsOf(request: FastifyRequest): Record<(typeof names)[number], string> {
  const body = (request.body ?? {}) as Record<string, unknown>
  const text = (name: string) => {
    const value = body[name]
    return typeof value === 'string' ? readable(value.replaceAll('\r\n', '\n')).slice(0, LONGEST) : ''
  }
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<(typeof names)[number], string>
}

function idOf(query: unknown): string {
  const { id } = query as { id?: unknown }
  return typeof id === 'string' ? id : ''
}
