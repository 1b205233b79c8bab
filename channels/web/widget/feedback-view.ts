import { html, nothing } from 'lit'
import type { Message } from '../../message.ts'
import { canBeJudged } from './judged.ts'
import type { ChatWindow } from './window-view.ts'

/** Did it help? Whoever says no may say why. */
export function feedbackView(message: Message, chat: ChatWindow) {
  if (!canBeJudged(message)) return nothing
  const { seq } = message
  const { words, told } = chat
  const said = told.get(seq)
  if (said === 'thanked' || said === 'yes') return html`<p class="state">${words.helpedThanks}</p>`
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const why = String(new FormData(event.target as HTMLFormElement).get('why') ?? '').trim()
    chat.tellHelped(seq, false, why)
  }
  if (said === 'no') {
    return html`<form class="helped" @submit=${send}>
      <label for="why-${seq}">${words.helpedWhy}</label>
      <input id="why-${seq}" name="why" maxlength="1000" autocomplete="off" />
      <button class="quiet">${words.send}</button>
    </form>`
  }
  return html`<div class="helped" role="group" aria-labelledby="helped-${seq}">
    <span id="helped-${seq}">${words.helped}</span>
    <span class="pair">
      <button type="button" class="quiet" @click=${() => chat.tellHelped(seq, true, null)}>${words.helpedYes}</button>
      <button type="button" class="quiet" @click=${() => chat.tellHelped(seq, false, null)}>${words.helpedNo}</button>
    </span>
  </div>`
}
