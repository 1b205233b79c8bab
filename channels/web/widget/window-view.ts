import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Choice, Message } from '../../message.ts'
import { feedbackView } from './feedback-view.ts'
import { messageView, type Surroundings, wordsView } from './message-view.ts'
import { openChoices } from './talk.ts'
import type { View } from './talk-state.ts'
import { languageNames } from './words.ts'

/** What the window shows, and what can be done in it. */
export interface ChatWindow extends Surroundings {
  view: View
  floating: boolean
  greeting: string
  draft: string
  /** What went wrong with the draft, or what was done; shown above the box. */
  notice: string | null
  offline: boolean
  optionsOpen: boolean
  asking: 'renew' | 'erase' | null
  /** How many messages came in below what is on the screen. */
  below: number
  privacy: string
  /** By seq, what was said about an answer. */
  told: ReadonlyMap<number, 'yes' | 'no' | 'thanked'>
  /** `why` null: not asked yet. */
  tellHelped(seq: number, helped: boolean, why: string | null): void
  type(text: string): void
  send(): void
  choose(choice: Choice): void
  retry(): void
  discard(id: string): void
  toggleOptions(): void
  ask(what: 'renew' | 'erase' | null): void
  agree(): void
  save(): void
  speak(language: string): void
  close(): void
  scrollDown(): void
}

/** The whole chat: who answers, what was said, the box to type in. The history is no live region; the announcer speaks. */
export function windowView(chat: ChatWindow): TemplateResult {
  return html`
    ${headView(chat)}
    <div class="history" id="history" tabindex=${chat.floating ? 0 : nothing} role="group" aria-label=${chat.words.conversation}>
      ${messagesView(chat)} ${choicesView(chat)} ${typingView(chat)}
      <div id="end"></div>
    </div>
    <div class="foot">
      ${chat.below > 0 ? html`<button type="button" class="below" @click=${chat.scrollDown}>${arrow} ${chat.words.newMessagesCount(chat.below)}</button>` : nothing}
      ${noticesView(chat)} ${boxView(chat)}
    </div>
    ${sureView(chat)}
  `
}

/** In words, who answers now. */
export function ownerInWords({ view, words }: Pick<ChatWindow, 'view' | 'words'>): string {
  switch (view.owner) {
    case 'assistant':
      return words.withComputer
    case 'waiting':
      return words.waiting
    case 'staff':
      return words.withStaff(view.staff)
    case 'closed':
      return words.closed
    default:
      return view.owner satisfies never
  }
}

function headView(chat: ChatWindow): TemplateResult {
  const { words, name, view } = chat
  return html`<div class="head">
    <h2 id="title">${words.transcript(name)}</h2>
    <p class="owner ${view.owner}">${ownerInWords(chat)}</p>
    <button type="button" class="plain" id="options" aria-expanded=${chat.optionsOpen} aria-controls="menu" @click=${chat.toggleOptions}>
      ${dots}<span>${words.options}</span>
    </button>
    ${chat.floating ? html`<button type="button" class="plain" @click=${chat.close}>${cross}<span>${words.close}</span></button>` : nothing}
    <ul class="menu" id="menu" ?hidden=${!chat.optionsOpen}>
      <li><button type="button" ?disabled=${view.messages.length === 0} @click=${() => chat.ask('renew')}>${words.renew}</button></li>
      <li><button type="button" ?disabled=${view.messages.length === 0} @click=${chat.save}>${words.save}</button></li>
      <li><button type="button" ?disabled=${view.kept === null} @click=${() => chat.ask('erase')}>${words.erase}</button></li>
      <li class="language">
        <label for="language">${words.language}</label>
        <select id="language" @change=${(event: Event) => chat.speak((event.target as HTMLSelectElement).value)}>
          ${languageNames.map(([code, own]) => html`<option value=${code} lang=${code} ?selected=${code === chat.language}>${own}</option>`)}
        </select>
      </li>
      <li><a href=${chat.privacy} target="_blank" rel="noopener">${words.privacy}<span class="unseen"> ${words.newWindow}</span></a></li>
    </ul>
  </div>`
}

function messagesView(chat: ChatWindow): TemplateResult {
  const { view, words } = chat
  return html`<ol class="messages">
    ${view.messages.length === 0 ? messageView(greetingOf(chat), true, chat) : nothing}
    ${repeat(
      view.messages,
      ({ seq }) => seq,
      (message, index) =>
        html`${changeView(message, view.messages.slice(0, index), chat)}${messageView(message, begins(view.messages[index - 1], message), chat, feedbackView(message, chat))}`,
    )}
    ${repeat(
      view.unsent,
      ({ id }) => id,
      ({ id, text }) => html`<li class="message inhabitant unsent">
        <p class="who unseen">${words.you}</p>
        <div class="bubble">${wordsView({ text, outcome: null })}</div>
        <p class="state">
          ${chat.offline ? words.unsent : words.sending}
          ${
            chat.offline
              ? html`<button type="button" class="link" @click=${chat.retry}>${words.retry}</button>
                <button type="button" class="link" @click=${() => chat.discard(id)}>${words.discard}</button>`
              : nothing
          }
        </p>
      </li>`,
    )}
  </ol>`
}

/** True when another person begins to speak. */
function begins(before: Message | undefined, message: Message): boolean {
  return before?.author !== message.author || before.name !== message.name
}

/** A line where a person takes over from the computer, and where the computer goes on. */
function changeView({ author, name }: Message, earlier: Message[], chat: ChatWindow) {
  const before = earlier.findLast((each) => each.author === 'assistant' || each.author === 'staff')
  if (author === 'staff' && (before?.author !== 'staff' || before.name !== name)) {
    return html`<li class="change">${chat.words.withStaff(name)}</li>`
  }
  if (author === 'assistant' && before?.author === 'staff')
    return html`<li class="change">${chat.words.computerAgain(chat.name)}</li>`
  return nothing
}

/** Before anything was said there is no conversation yet: nothing about a visitor is stored for looking at a page. */
function greetingOf({ greeting, language }: ChatWindow): Message {
  const said = {
    id: '',
    seq: 0,
    author: 'assistant',
    name: null,
    language,
    text: greeting,
    outcome: null,
  } as const
  return { ...said, sentAt: '', choices: [], sources: [], parts: null }
}

function choicesView(chat: ChatWindow) {
  const choices = openChoices(chat.view)
  if (choices.length === 0) return nothing
  const language = chat.view.messages.at(-1)?.language ?? chat.language
  return html`<p class="choose" id="choose">${chat.words.choose}</p>
    <ol class="choices" aria-labelledby="choose" lang=${language}>
      ${choices.map(
        (choice, index) => html`<li>
          <button type="button" @click=${() => chat.choose(choice)}><span class="number">${index + 1}</span> <span>${choice.label}</span></button>
        </li>`,
      )}
    </ol>`
}

function typingView({ view, words, name }: ChatWindow) {
  if (view.typing === null) return nothing
  return html`<p class="typing">
    ${view.typing === 'staff' ? words.staffTyping(view.staff) : words.typing(name)}<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
  </p>`
}

function noticesView(chat: ChatWindow): TemplateResult {
  const { view, words } = chat
  return html`<div class="notices">
    ${chat.offline ? html`<p class="notice">${words.offline}</p>` : nothing}
    ${view.gone ? html`<p class="notice">${words.gone}</p>` : nothing}
    ${chat.notice === null ? nothing : html`<p class="notice" id="notice">${chat.notice}</p>`}
  </div>`
}

function boxView(chat: ChatWindow): TemplateResult {
  const { view, words, draft } = chat
  if (view.owner === 'closed') {
    return html`<p class="over">${words.closed} <button type="button" class="send" @click=${() => chat.ask('renew')}>${words.renew}</button></p>`
  }
  const send = (event: Event) => {
    event.preventDefault()
    chat.send()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event)
  }
  return html`<form class="box" @submit=${send}>
    <label for="words">${view.messages.length === 0 ? words.yourQuestion : words.yourMessage}</label>
    <div class="row">
      <textarea id="words" rows=${Math.min(6, draft.split('\n').length)} enterkeyhint="send" autocomplete="off" aria-describedby="keys notice"
        .value=${live(draft)} @input=${(event: InputEvent) => chat.type((event.target as HTMLTextAreaElement).value)} @keydown=${keys}></textarea>
      <button class="send">${words.send}</button>
    </div>
    <p class="keys" id="keys">${words.keys}</p>
  </form>`
}

function sureView({ asking, words, agree, ask, save, view }: ChatWindow): TemplateResult {
  const erase = asking === 'erase'
  return html`<dialog class="sure" aria-labelledby="sure" @cancel=${() => ask(null)}>
    <p id="sure">${erase ? words.eraseSure : words.renewSure}</p>
    <p class="ways">
      <button type="button" class="send ${erase ? 'danger' : ''}" @click=${agree}>${erase ? words.eraseYes : words.renewYes}</button>
      <button type="button" class="quiet" ?disabled=${view.messages.length === 0} @click=${save}>${words.save}</button>
      <button type="button" class="quiet" autofocus @click=${() => ask(null)}>${words.back}</button>
    </p>
  </dialog>`
}

export const bubble = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/></svg>`
const dots = html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></svg>`
const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5.6 4.2 12 10.6l6.4-6.4 1.4 1.4-6.4 6.4 6.4 6.4-1.4 1.4-6.4-6.4-6.4 6.4-1.4-1.4 6.4-6.4-6.4-6.4z"/></svg>`
const arrow = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M11 4h2v12l5-5 1.4 1.4L12 20l-7.4-7.6L6 11l5 5z"/></svg>`
