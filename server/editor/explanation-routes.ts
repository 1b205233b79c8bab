import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { knownAmounts } from '../../knowledge/regulations/edited-amounts.ts'
import type { Queries } from '../database.ts'
import { refuse } from '../errors.ts'
import { csrfOf, signedInStaff } from '../login.ts'
import { html } from '../public/html.ts'
import { type Editor, knownFor } from './context.ts'
import { type Effect, effectOn } from './effect.ts'
import {
  type ExplanationWords,
  emptyExplanation,
  emptyWords,
  idFor,
  withWords,
  wordsIn,
  wordsOf,
} from './explanation.ts'
import { type Choices, effectView, explanationForm } from './explanation-page.ts'
import { fieldsOf, queried } from './fields.ts'
import { draftView, historyView, siteLink } from './piece-parts.ts'
import { type ExplanationItem, keepDraft, type Opened, openPiece, publish } from './pieces.ts'

/** Explanations: a new one, changing, publishing. */
export function addExplanations(app: FastifyInstance, editor: Editor): void {
  const { db, clock, options, labels, knowledge } = editor

  app.get('/redactie/stuk', options, async (request, reply) => {
    return await showExplanation(editor, request, reply, queried(request.query, 'id'))
  })

  app.get('/redactie/nieuw', options, async (request, reply) => {
    const words = emptyWords(queried(request.query, 'vraag'), editor.municipalities, editor.later())
    return await showNew(request, reply, words, null)
  })

  app.post('/redactie/nieuw', options, async (request, reply) => {
    const words = wordsIn(fieldsOf(request))
    const id = await freeId(db, idFor(words.question))
    const made = withWords(emptyExplanation(id, editor.today()), words, await knownFor(editor))
    if (typeof made === 'string') return await showNew(request, reply, words, made)
    await keepDraft(db, made, labels, clock())
    return await reply.redirect(`/redactie/stuk?id=${encodeURIComponent(id)}`, 303)
  })

  app.post('/redactie/stuk/concept', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const opened = await explanationOf(db, fields.text('id'))
    const words = wordsIn(fields)
    const changed = withWords(opened.item, words, await knownFor(editor))
    // What was typed stays in the form.
    if (typeof changed === 'string')
      return await showExplanation(editor, request, reply, opened.id, { problem: changed, words })
    await keepDraft(db, changed, labels, clock())
    const said = 'Bewaard als concept. Op de website verandert nog niets.'
    return await showExplanation(editor, request, reply, opened.id, { said })
  })

  app.post('/redactie/stuk/publiceer', options, async (request, reply) => {
    const { id, draft } = await explanationOf(db, fieldsOf(request).text('id'))
    if (draft?.kind !== 'page')
      return await showExplanation(editor, request, reply, id, { said: 'Er is geen concept meer.' })
    const before = await effectOn(db, knowledge, draft.data.topic)
    await publish(db, signedInStaff(request), draft, labels, clock())
    return await showExplanation(editor, request, reply, id, { said: 'Het staat op de website.', before })
  })

  async function showNew(
    request: FastifyRequest,
    reply: FastifyReply,
    words: ExplanationWords,
    problem: string | null,
  ) {
    const form = explanationForm(words, await choicesFor(editor, words), csrfOf(request), null)
    const body = html`<h1>Nieuwe uitleg</h1>${form}`
    return editor.show(reply, { title: 'Nieuwe uitleg', path: '/redactie/nieuw', body, problem })
  }
}

/** One explanation: change, see, publish, put back, with what it does to the questions of its topic. */
export async function showExplanation(
  editor: Editor,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  more: { said?: string; problem?: string; words?: ExplanationWords; before?: Effect } = {},
): Promise<FastifyReply> {
  const { db, knowledge, region } = editor
  const opened = await explanationOf(db, id)
  const { item } = opened
  const words = more.words ?? wordsOf(item, knowledge.laws)
  const now = await effectOn(db, knowledge, item.data.topic)
  const csrf = csrfOf(request)
  const body = html`<h1>${item.title}</h1>
${siteLink(opened)}
${draftView(opened, csrf, changesIn(opened, knowledge.laws))}
${explanationForm(words, await choicesFor(editor, words), csrf, id)}
${effectView({ before: more.before ?? null, now })}
${historyView(opened, csrf, region.timeZone)}`
  const { said = null, problem = null } = more
  return editor.show(reply, { title: item.title, path: '/redactie/uitleg', body, said, problem })
}

async function explanationOf(db: Queries, id: string): Promise<Opened & { item: ExplanationItem }> {
  const opened = (await openPiece(db, id)) ?? refuse('not_found')
  const item = opened.draft ?? opened.published
  return item?.kind === 'page' ? { ...opened, item } : refuse('not_found')
}

const named: Partial<Record<keyof ExplanationWords, string>> = {
  ...{
    question: 'de vraag',
    core: 'de kern',
    steps: 'de stappen',
    not: 'wat het niet is',
    variants: 'de voorbeeldvragen',
  },
  ...{ basis: 'de wetten en regels', help: 'wie kan helpen', amounts: 'de bedragen', municipalities: 'de gemeenten' },
  ...{ topic: 'het onderwerp', facet: 'waar de vraag over gaat', audience: 'voor wie', review: 'de dag van nakijken' },
}

/** In words what a draft changes. */
function changesIn({ published, draft }: Opened, laws: Editor['knowledge']['laws']): string[] {
  if (published?.kind !== 'page' || draft?.kind !== 'page') return []
  const [was, is] = [wordsOf(published, laws), wordsOf(draft, laws)]
  return Object.entries(named).flatMap(([name, label]) => {
    const key = name as keyof ExplanationWords
    return JSON.stringify(was[key]) === JSON.stringify(is[key]) ? [] : [label]
  })
}

async function choicesFor({ db, knowledge, municipalities }: Editor, words: ExplanationWords): Promise<Choices> {
  const services = await db.query<{ id: string; title: string; near: boolean }>(
    `select id, title, ($1 = any(topics) or id = any($2)) as near from items
     where kind = 'service' and status = 'published' order by title`,
    [words.topic, words.help],
  )
  const amounts = new Map((await knownAmounts(db)).map(({ id, label }) => [id, { id, label }]))
  return {
    topics: knowledge.topics,
    municipalities,
    near: services.filter(({ near }) => near),
    far: services.filter(({ near }) => !near),
    amounts: [...amounts.values()],
  }
}

async function freeId(db: Queries, id: string): Promise<string> {
  const rows = await db.query<{ id: string }>('select id from items where id = $1 or id like $2', [id, `${id}-%`])
  const taken = new Set(rows.map((row) => row.id))
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`
    if (!taken.has(free)) return free
  }
}
