import { html, nothing, type TemplateResult } from 'lit'
import type { ChatWindow } from './window-view.ts'
import { clockInWords } from './words.ts'

/** Going on elsewhere: a code of this conversation, or one that was made on another device. */
export function onwardView(chat: ChatWindow): TemplateResult {
  const { words, view, problem } = chat
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    chat.join(String(new FormData(event.target as HTMLFormElement).get('code') ?? ''))
  }
  return html`<h3 id="sure">${words.onward}</h3>
    ${view.kept === null ? nothing : codeView(chat)}
    <form class="have" @submit=${go}>
      <h3>${words.onwardHave}</h3>
      ${view.kept === null ? nothing : html`<p>${words.onwardLeaves}</p>`}
      <label for="have-code">${words.onwardCode}</label>
      <div class="row">
        <input id="have-code" name="code" dir="ltr" maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false"
          aria-invalid=${problem !== null} aria-describedby="problem" />
        <button class="send">${words.onwardGo}</button>
      </div>
      <p id="problem" class="wrong">${problem}</p>
    </form>`
}

function codeView({ words, made, origin, language, makeCode }: ChatWindow): TemplateResult {
  if (made === null) {
    return html`<p>${words.onwardWhat}</p>
      <button type="button" class="send" @click=${makeCode}>${words.onwardMake}</button>`
  }
  const { code, expiresAt, whatsapp } = made
  const send = words.onwardWhatsApp
  const link = whatsapp?.link ?? null
  return html`<p id="code" class="code" dir="ltr" tabindex="-1">${code}</p>
    <ul>
      <li>${words.onwardHow(`${new URL(origin).host}/chat/verder`)}</li>
      ${whatsapp === null ? nothing : html`<li>${link === null ? send : html`<a href=${link} target="_blank" rel="noopener noreferrer">${send}</a>`}</li>`}
    </ul>
    <p>${words.onwardUntil(clockInWords(expiresAt, language))}</p>`
}
