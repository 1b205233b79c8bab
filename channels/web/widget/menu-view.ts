import { html, type TemplateResult } from 'lit'
import type { ChatWindow } from './window-view.ts'
import { languageNames } from './words.ts'

/** What can be done with the conversation, and how it is shown. */
export function menuView(chat: ChatWindow): TemplateResult {
  const { words, view, comfort } = chat
  const none = view.messages.length === 0
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value
  return html`<ul class="menu" id="menu" ?hidden=${!chat.optionsOpen}>
    <li><button type="button" ?disabled=${none} @click=${() => chat.ask('renew')}>${words.renew}</button></li>
    <li><button type="button" ?disabled=${none} @click=${chat.save}>${words.save}</button></li>
    <li><button type="button" @click=${() => chat.ask('onward')}>${words.onward}</button></li>
    <li><button type="button" ?disabled=${view.kept === null} @click=${() => chat.ask('erase')}>${words.erase}</button></li>
    <li class="setting">
      <label for="language">${words.language}</label>
      <select id="language" @change=${(event: Event) => chat.speak(chosen(event))}>
        ${languageNames.map(([code, own]) => html`<option value=${code} lang=${code} ?selected=${code === chat.language}>${own}</option>`)}
      </select>
    </li>
    <li class="setting">
      <label for="size">${words.size}</label>
      <select id="size" @change=${(event: Event) => chat.like({ size: Number(chosen(event)) })}>
        ${sizes(chat).map(([size, label]) => html`<option value=${size} ?selected=${size === comfort.size}>${label}</option>`)}
      </select>
    </li>
    <li>
      <button type="button" aria-pressed=${comfort.contrast} @click=${() => chat.like({ contrast: !comfort.contrast })}>${words.contrast}</button>
    </li>
    <li><a href=${chat.privacy} target="_blank" rel="noopener">${words.privacy}<span class="unseen"> ${words.newWindow}</span></a></li>
  </ul>`
}

function sizes({ words }: ChatWindow): [number, string][] {
  return [
    [1, words.sizeUsual],
    [1.25, words.sizeLarge],
    [1.5, words.sizeLargest],
  ]
}
