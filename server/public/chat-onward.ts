import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebChat } from '../../channels/web/chat.ts'
import { codeIn } from '../../channels/web/code.ts'
import { whatsAppFor } from '../../channels/web/code-routes.ts'
import { clockInWords, dutch } from '../../channels/web/widget/words.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { fromElsewhere, giveTicket } from './chat-cookie.ts'
import { conversationOf, fieldsOf, htmlReply } from './chat-form.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'

interface OnwardParts {
  chat: WebChat
  region: Region
  clock: () => Date
}

const words = dutch
const fewTries = { schema: { hide: true }, config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }

/** /chat/verder: a code to go on with elsewhere, or a code that was made elsewhere. */
export async function chatOnwardRoutes(app: FastifyInstance, parts: OnwardParts) {
  const { chat } = parts

  app.get('/chat/verder', { schema: { hide: true } }, async (request, reply) => {
    return await htmlReply(reply, onwardPage(parts, { own: (await conversationOf(chat, request)) !== null }))
  })

  app.post('/chat/verder/code', fewTries, async (request, reply) => {
    const own = fromElsewhere(request) ? null : await conversationOf(chat, request)
    if (own === null) return await reply.redirect('/chat/verder', 303)
    const { code, expiresAt } = await chat.makeCode(own.state.conversation)
    const made = codeView(parts, request, code, expiresAt)
    return await htmlReply(reply, onwardPage(parts, { own: true, made }))
  })

  app.post('/chat/verder', fewTries, async (request, reply) => {
    const { code: typed = '' } = fieldsOf(request.body)
    const code = codeIn(typed)
    const joined = code === null || fromElsewhere(request) ? null : await chat.join(code)
    if (joined === null) {
      reply.code(404)
      const own = (await conversationOf(chat, request)) !== null
      return await htmlReply(reply, onwardPage(parts, { own, typed, problem: words.onwardWrong }))
    }
    giveTicket(request, reply, joined)
    return await reply.redirect('/chat#laatste', 303)
  })
}

interface Onward {
  /** This browser has a conversation. */
  own: boolean
  made?: Html
  typed?: string
  problem?: string
}

function onwardPage({ region, clock }: OnwardParts, { own, made, typed = '', problem }: Onward): string {
  return page({
    title: words.onward,
    region,
    now: clock(),
    private: true,
    body: html`<h1>${words.onward}</h1>
${own && (made ?? makeForm())}
<form class="ask" method="post" action="/chat/verder">
<h2>${words.onwardHave}</h2>
${own && html`<p>${words.onwardLeaves} U kunt het eerst <a href="/chat/bewaar">bewaren</a>.</p>`}
${problem !== undefined && html`<p class="error" id="probleem">${problem}</p>`}
<label for="code">${words.onwardCode}</label>
<input class="utrecht-textbox utrecht-textbox--html-input code-box" id="code" name="code" value="${typed}" maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false"${problem !== undefined && html` aria-invalid="true" aria-describedby="probleem"`}>
<button class="utrecht-button utrecht-button--primary-action">${words.onwardGo}</button>
</form>
<p><a href="/chat">Terug naar het gesprek</a></p>`,
  })
}

function makeForm(): Html {
  return html`<form method="post" action="/chat/verder/code"><p>${words.onwardWhat}</p>
<button class="utrecht-button utrecht-button--primary-action">${words.onwardMake}</button></form>`
}

function codeView({ chat, region }: OnwardParts, request: FastifyRequest, code: string, expiresAt: string): Html {
  const whatsApp = whatsAppFor(chat, code)
  const sent = words.onwardWhatsApp
  return html`<section class="code-card" aria-label="${words.onwardCode}"><p class="code">${code}</p>
<ul><li>${words.onwardHow(`${request.host}/chat/verder`)}</li>
${whatsApp !== null && html`<li>${whatsApp.link === null ? sent : html`<a href="${whatsApp.link}" rel="noreferrer">${sent}</a>`}</li>`}
</ul><p>${words.onwardUntil(clockInWords(expiresAt, 'nl', region.timeZone))}</p></section>`
}
