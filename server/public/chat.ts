import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { phrases } from '../../bot/phrases/phrases.ts'
import type { Inbound, Message } from '../../channels/message.ts'
import type { ChatState, WebChat } from '../../channels/web/chat.ts'
import { inboundOf } from '../../channels/web/routes.ts'
import { transcript } from '../../channels/web/widget/transcript.ts'
import { dutch } from '../../channels/web/widget/words.ts'
import type { Region } from '../../knowledge/content/region.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { fromElsewhere, giveTicket, type Ticket, takeTicket, ticketOf } from './chat-cookie.ts'
import { chatFeedbackRoutes, type ToldHelped, toldHelped } from './chat-feedback.ts'
import { conversationOf, type Fields, fieldsOf, htmlReply } from './chat-form.ts'
import { chatOnwardRoutes } from './chat-onward.ts'
import { conversationView, questionForm, type Shown, subjectForm } from './chat-view.ts'
import { contactView } from './contact.ts'
import { html } from './html.ts'
import { page } from './page.ts'
import { type Subject, subjectOf } from './subject.ts'

export interface ChatPageParts {
  chat: WebChat
  knowledge: Pick<Knowledge, 'item'>
  region: Region
  clock: () => Date
  /** How long a form waits for the answer before the page is shown without it, in milliseconds. */
  patience?: number
}

const PATIENCE = 8_000
const LONGEST_QUESTION = 1_000
const hidden = { schema: { hide: true } } as const
const sending = { ...hidden, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } } as const

/** /chat: the whole conversation as a page with forms; with script the chat window takes its place. */
export async function chatPageRoutes(app: FastifyInstance, parts: ChatPageParts) {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get('/chat', hidden, async (request, reply) => await showChat(parts, request, reply))
  app.post('/chat', sending, async (request, reply) => await sayInChat(parts, request, reply))

  app.post('/chat/nieuw', hidden, (request, reply) => {
    if (!fromElsewhere(request)) takeTicket(request, reply)
    return reply.redirect('/chat', 303)
  })

  app.get('/chat/wis', hidden, (_, reply) => htmlReply(reply, erasePage(parts)))
  app.post('/chat/wis', hidden, async (request, reply) => {
    const own = fromElsewhere(request) ? null : await conversationOf(parts.chat, request)
    if (own !== null) await parts.chat.erase(own.state.conversation)
    if (own !== null) takeTicket(request, reply)
    return await reply.redirect('/chat', 303)
  })

  app.get('/chat/bewaar', hidden, async (request, reply) => {
    const own = await conversationOf(parts.chat, request)
    if (own === null) return await reply.redirect('/chat', 303)
    const text = transcript(await parts.chat.after(own.state.conversation, 0), saving(parts, request))
    reply.header('content-disposition', `attachment; filename="gesprek.html"`)
    return await htmlReply(reply, text)
  })

  await app.register(sharingRoutes, parts)
  await app.register(chatOnwardRoutes, parts)
  await app.register(chatFeedbackRoutes, parts)
}

/** The chat window learns here which conversation the page had, and tells which one it has now. Same website only. */
async function sharingRoutes(app: FastifyInstance, { chat }: ChatPageParts) {
  app.get('/chat/gesprek', hidden, async (request, reply) => {
    const own = fromElsewhere(request) ? null : await conversationOf(chat, request)
    return own === null ? await reply.code(204).send() : own.ticket
  })
  app.put<{ Body: Ticket }>('/chat/gesprek', { schema: { hide: true, body: ticketSchema } }, async (request, reply) => {
    const { conversation, token } = request.body
    const known = !fromElsewhere(request) && (await chat.find(conversation, token)) !== null
    if (known) giveTicket(request, reply, { conversation, token })
    return await reply.code(204).send()
  })
  app.delete('/chat/gesprek', hidden, async (request, reply) => {
    if (!fromElsewhere(request)) takeTicket(request, reply)
    return await reply.code(204).send()
  })
}

const ticketSchema = {
  type: 'object',
  required: ['conversation', 'token'],
  properties: {
    conversation: { type: 'string', format: 'uuid' },
    token: { type: 'string', maxLength: 200, pattern: '^[\\w-]+$' },
  },
} as const

async function showChat(parts: ChatPageParts, request: FastifyRequest, reply: FastifyReply) {
  const fields = fieldsOf(request.query)
  const { vraag = '', gemeente, over = '' } = fields
  const own = await conversationOf(parts.chat, request)
  if (own === null && ticketOf(request) !== null) takeTicket(request, reply)
  const question = vraag.slice(0, LONGEST_QUESTION)
  // Only our own links may speak for someone; a question that another website makes up is put in the box, to be sent or not.
  const ask = request.headers['sec-fetch-site'] === 'same-origin' ? question : ''
  const subject = question === '' && !fromElsewhere(request) ? await subjectOf(parts.knowledge, over) : null
  return await htmlReply(
    reply,
    await chatPage(parts, own?.state ?? null, {
      ...{ draft: question, problem: null, ask, gemeente, subject },
      told: toldHelped(fields),
    }),
  )
}

async function sayInChat(parts: ChatPageParts, request: FastifyRequest, reply: FastifyReply) {
  const fields = fieldsOf(request.body)
  const draft = fields.tekst ?? ''
  if (fromElsewhere(request)) {
    return await reply.redirect(`/chat?vraag=${encodeURIComponent(draft.slice(0, LONGEST_QUESTION))}`, 303)
  }
  const own = await conversationOf(parts.chat, request)
  try {
    const words = wordsOf(fields)
    inboundOf({ id: randomUUID(), ...words })
    const open = own !== null && own.state.owner !== 'closed' ? own.state : null
    const state = open ?? (await openFor(parts, request, reply, fields.gemeente))
    const inbound = inboundOf({ id: idOf(state.conversation, fields.formulier ?? randomUUID(), words), ...words })
    await sayAndWait(parts, state, inbound)
    return await reply.redirect('/chat#laatste', 303)
  } catch (error) {
    const { statusCode, message } = error as Error & { statusCode?: number }
    if (statusCode === undefined || statusCode >= 500) throw error
    reply.code(statusCode)
    return await htmlReply(reply, await chatPage(parts, own?.state ?? null, { draft, problem: message, ask: '' }))
  }
}

function wordsOf({ tekst, keuze }: Fields): { text: string } | { choice: string } {
  return keuze === undefined ? { text: tekst ?? '' } : { choice: keuze }
}

/** The same form with the same words is the same message; changed words, after a step back, are another. */
function idOf(conversation: string, form: string, words: object): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([conversation, form, words]))
    .digest('hex')
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
}

async function openFor(
  { chat, region, clock }: ChatPageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  gemeente = '',
): Promise<ChatState> {
  const municipality = region.municipalities.find(({ name }) => name === gemeente)?.name ?? null
  const { conversation, token } = await chat.open({ municipality, language: 'nl' })
  giveTicket(request, reply, { conversation, token })
  const found = await chat.find(conversation, token)
  return found ?? { conversation, owner: 'assistant', municipality, language: 'nl', createdAt: clock().toISOString() }
}

/** Stores the message and waits until somebody answered, a person is to answer, or patience runs out. */
async function sayAndWait(
  { chat, patience = PATIENCE }: ChatPageParts,
  { conversation, language }: ChatState,
  inbound: Inbound,
): Promise<void> {
  let rung = Promise.withResolvers<void>()
  const stop = chat.hear(conversation, () => rung.resolve())
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late').unref())
  try {
    const { seq } = await chat.receive(conversation, inbound, language)
    for (;;) {
      const owner = (await chat.standing(conversation))?.owner ?? null
      const answered = (await chat.after(conversation, seq)).some(({ author }) => author !== 'inhabitant')
      if (answered || owner === 'staff' || owner === 'closed' || owner === null) return
      if ((await Promise.race([rung.promise, late])) === 'late') return
      rung = Promise.withResolvers<void>()
    }
  } finally {
    stop()
  }
}

async function chatPage(
  { chat, region, clock }: ChatPageParts,
  state: ChatState | null,
  asked: {
    draft: string
    problem: string | null
    ask: string
    gemeente?: string | undefined
    subject?: Subject | null
    told?: ToldHelped | null
  },
): Promise<string> {
  const messages: Message[] = state === null ? [] : await chat.after(state.conversation, 0)
  const shown: Shown = {
    name: region.name,
    messages,
    owner: state?.owner ?? 'assistant',
    draft: asked.draft,
    problem: asked.problem,
    form: randomUUID(),
    subject: asked.subject ?? null,
    moment: Date.now(),
    told: asked.told ?? null,
  }
  const municipality = region.municipalities.find(({ name }) => name === asked.gemeente)?.name ?? ''
  return page({
    title: 'Stel uw vraag',
    path: '/chat',
    description: `Stel uw vraag aan ${region.name}. U krijgt meteen antwoord van een computer, of later van een mens.`,
    region,
    now: clock(),
    private: state !== null,
    scripts: ['/widget.js'],
    body: html`<div class="chat-page">
<div class="chat-column">
<h1>Stel uw vraag</h1>
<wegwijs-chat inline session="/chat/gesprek" name="${region.name}" greeting="${greetingOf(region)}" municipality="${municipality}" ask="${asked.subject?.label ?? asked.ask}" choice="${asked.subject?.choice}">
${state === null && html`<div class="message assistant"><p class="who">${region.name}</p><div class="bubble"><p>${greetingOf(region)}</p></div></div>`}
${subjectForm(shown)}
${state === null ? questionForm(shown) : conversationView(shown)}
</wegwijs-chat>
</div>
<aside class="chat-aside" aria-label="Liever een mens">
<h2>Liever een mens?</h2>
<p>${region.name} is een computer. Bij het Informatiepunt werken mensen. U mag altijd bellen, mailen of langskomen.</p>
${contactView(region, clock())}
<p><a class="utrecht-button-link utrecht-button-link--html-a" href="/afspraak">Maak een afspraak</a></p>
<p class="soft">Deelt u deze computer met anderen? Wis dan uw gesprek als u klaar bent. <a href="/privacy">Wat wij bewaren</a></p>
</aside>
</div>`,
  })
}

function erasePage({ region, clock }: ChatPageParts): string {
  return page({
    title: 'Gesprek wissen',
    region,
    now: clock(),
    private: true,
    body: html`<h1>Wilt u dit gesprek wissen?</h1>
<p>Alles wat u heeft getypt, is daarna weg. Ook bij ons. U kunt het gesprek eerst <a href="/chat/bewaar">bewaren</a>.</p>
<form class="ways" method="post" action="/chat/wis">
<button class="utrecht-button utrecht-button--primary-action utrecht-button--danger">Ja, wis het gesprek</button>
<a class="utrecht-button-link utrecht-button-link--html-a" href="/chat">Nee, ga terug</a>
</form>`,
  })
}

function greetingOf({ name, area, chat }: Region): string {
  return chat?.greeting?.nl ?? phrases('nl').greeting(name, area)
}

function saving({ region, clock }: ChatPageParts, request: FastifyRequest) {
  const origin = `${request.protocol}://${request.host}`
  return { name: region.name, origin, language: 'nl', words: dutch, timeZone: region.timeZone, now: clock() }
}
