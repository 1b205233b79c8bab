import type { FastifyInstance } from 'fastify'
import type { Message } from '../../channels/message.ts'
import type { WebChat } from '../../channels/web/chat.ts'
import { canBeJudged } from '../../channels/web/widget/judged.ts'
import { dutch } from '../../channels/web/widget/words.ts'
import { fromElsewhere } from './chat-cookie.ts'
import { conversationOf, type Fields, fieldsOf } from './chat-form.ts'
import { type Html, html } from './html.ts'

const words = dutch
const LONGEST_WHY = 1_000

/** What was just said about an answer, as the address of the page tells it. */
export interface ToldHelped {
  seq: number
  helped: 'ja' | 'nee' | 'dank'
}

/** Whether an answer helped, told with a form; who says no may say why. */
export async function chatFeedbackRoutes(app: FastifyInstance, { chat }: { chat: WebChat }) {
  const options = { schema: { hide: true }, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }
  app.post('/chat/geholpen', options, async (request, reply) => {
    const { antwoord = '', geholpen, waarom } = fieldsOf(request.body)
    const own = fromElsewhere(request) ? null : await conversationOf(chat, request)
    const seq = Number(antwoord)
    const why = waarom?.trim().slice(0, LONGEST_WHY) || null
    const isAnswer = Number.isInteger(seq) && seq > 0 && seq < 2_000_000_000 && ['ja', 'nee'].includes(geholpen ?? '')
    const known =
      own !== null && isAnswer && (await chat.feedback(own.state.conversation, { seq, helped: geholpen === 'ja', why }))
    if (!known) return await reply.redirect('/chat', 303)
    const next = waarom === undefined ? geholpen : 'dank'
    return await reply.redirect(`/chat?antwoord=${seq}&geholpen=${next}#geholpen`, 303)
  })
}

export function toldHelped({ antwoord = '', geholpen = '' }: Fields): ToldHelped | null {
  if (geholpen !== 'ja' && geholpen !== 'nee' && geholpen !== 'dank') return null
  return { seq: Number(antwoord), helped: geholpen }
}

/** Under an answer: did it help? After "no": why not. */
export function feedbackForm(message: Message, told: ToldHelped | null): Html | null {
  if (!canBeJudged(message)) return null
  const { seq } = message
  const said = told?.seq === seq ? told.helped : null
  if (said === 'ja' || said === 'dank')
    return html`<p class="helped" id="geholpen" role="status">${words.helpedThanks}</p>`
  const field = html`<input type="hidden" name="antwoord" value="${seq}">`
  if (said === 'nee') {
    return html`<form class="helped" id="geholpen" method="post" action="/chat/geholpen">${field}
<input type="hidden" name="geholpen" value="nee">
<label for="waarom">${words.helpedWhy}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="waarom" name="waarom" maxlength="${LONGEST_WHY}" autocomplete="off">
<button class="utrecht-button utrecht-button--secondary-action">${words.send}</button></form>`
  }
  return html`<form class="helped" method="post" action="/chat/geholpen" aria-labelledby="geholpen-${seq}">${field}
<span id="geholpen-${seq}">${words.helped}</span>
<button class="utrecht-button utrecht-button--secondary-action" name="geholpen" value="ja">${words.helpedYes}</button>
<button class="utrecht-button utrecht-button--secondary-action" name="geholpen" value="nee">${words.helpedNo}</button></form>`
}
