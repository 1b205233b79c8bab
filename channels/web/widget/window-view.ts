import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Choice, Message } from '../../message.ts'
import { belowView } from './below-view.ts'
import type { Comfort, Unsent } from './keep.ts'
import type { MadeCode } from './line.ts'
import { menuView } from './menu-view.ts'
import { messageView, type Surroundings, wordsView } from './message-view.ts'
import { onwardView } from './onward-view.ts'
import { goesByItself } from './sending.ts'
import { areSix, sixView } from './six-view.ts'
import { hearingOf } from './speech.ts'
import { languageOfChoices, openChoices } from './talk.ts'
import type { View } from './talk-state.ts'

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
  asking: Asking | null
  /** The code to go on elsewhere with, and what went wrong with a code. */
  made: MadeCode | null
  problem: string | null
  /** How someone likes to read. */
  comfort: Comfort
  /** The browser listens. */
  hearing: boolean
  /** The seq of the message that is being read aloud. */
  reading: number | null
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
  /** Says something that did not have to be typed. */
  say(text: string): void
  retry(): void
  discard(id: string): void
  toggleOptions(): void
  ask(what: Asking | null): void
  agree(): void
  save(): void
  speak(language: string): void
  makeCode(): void
  join(code: string): void
  like(comfort: Partial<Comfort>): void
  readOut(message: Message): void
  /** Listens to what is said, or stops. */
  listen(): void
  close(): void
  scrollDown(): void
}

export type Asking = 'renew' | 'erase' | 'onward' | 'voice'

/** The whole chat: who answers, what was said, the box to type in. The history is no live region; the announcer speaks. */
export function windowView(chat: ChatWindow): TemplateResult {
  // An open menu may lie over what someone goes to.
  const past = () => chat.optionsOpen && chat.toggleOptions()
  return html`
    ${headView(chat)}
    <div class="history" id="history" tabindex=${chat.floating ? 0 : nothing} role="group" aria-label=${chat.words.conversation} @click=${past}>
      ${messagesView(chat)} ${choicesView(chat)} ${typingView(chat)}
      <div id="end"></div>
    </div>
    <div class="foot" @focusin=${past} @click=${past}>
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
    ${menuView(chat)}
  </div>`
}

function messagesView(chat: ChatWindow): TemplateResult {
  const { view } = chat
  return html`<ol class="messages">
    ${view.messages.length === 0 ? messageView(greetingOf(chat), true, chat) : nothing}
    ${repeat(
      view.messages,
      ({ seq }) => seq,
      (message, index) =>
        html`${changeView(message, view.messages.slice(0, index), chat)}${messageView(message, begins(view.messages[index - 1], message), chat, belowView(message, chat))}`,
    )}
    ${repeat(
      view.unsent,
      ({ id }) => id,
      (waiting) => unsentView(waiting, chat),
    )}
  </ol>`
}

/** Words that are on their way, or wait for the line or for a person. */
function unsentView(waiting: Unsent, { words, offline, retry, discard }: ChatWindow): TemplateResult {
  const { id, text } = waiting
  const waits = offline || !goesByItself(waiting)
  return html`<li class="message inhabitant unsent">
        <p class="who unseen">${words.you}</p>
        <div class="bubble">${wordsView({ text, outcome: null })}</div>
        <p class="state">
          ${waits ? words.unsent : words.sending}
          ${
            waits
              ? html`<button type="button" class="link" @click=${retry}>${words.retry}</button>
                <button type="button" class="link" @click=${() => discard(id)}>${words.discard}</button>`
              : nothing
          }
        </p>
      </li>`
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
  if (choices.length === 0) return startView(chat)
  const language = languageOfChoices(chat.view.messages) ?? chat.language
  const button = (choice: Choice, index: number) =>
    html`<button type="button" @click=${() => chat.choose(choice)}><span class="number">${index + 1}</span> <span>${choice.label}</span></button>`
  if (areSix(choices))
    return html`<p class="choose" id="choose">${chat.words.six}</p>${sixView(choices, language, button)}`
  return html`<p class="choose" id="choose">${chat.words.choose}</p>
    <ol class="choices" aria-labelledby="choose" lang=${language}>
      ${choices.map((choice, index) => html`<li>${button(choice, index)}</li>`)}
    </ol>`
}

/** For who does not know how to begin, or wants no computer. */
function startView({ view, words, say }: ChatWindow) {
  if (view.messages.length + view.unsent.length > 0) return nothing
  const ways = [words.startPerson, words.startAppointment]
  return html`<ul class="choices">
    ${ways.map((way) => html`<li><button type="button" @click=${() => say(way)}>${way}</button></li>`)}
  </ul>`
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
      ${
        hearingOf() === null
          ? nothing
          : html`<button type="button" class="quiet voice" aria-pressed=${chat.hearing} @click=${chat.listen}>${microphone}<span class="unseen">${words.voice}</span></button>`
      }
      <button class="send">${words.send}</button>
    </div>
    ${chat.hearing ? html`<p class="hears">${words.voiceOn}</p>` : nothing}
    <p class="keys" id="keys">${words.keys}</p>
  </form>`
}

function sureView(chat: ChatWindow): TemplateResult {
  const { asking, words, agree, ask, save, view } = chat
  const elsewhere = asking === 'onward'
  const erase = asking === 'erase'
  const sure = { renew: words.renewSure, erase: words.eraseSure, voice: words.voiceSure }
  const yes = { renew: words.renewYes, erase: words.eraseYes, voice: words.voiceYes }
  return html`<dialog class="sure" aria-labelledby="sure" @cancel=${() => ask(null)}>
    ${asking === null || elsewhere ? nothing : html`<p id="sure">${sure[asking]}</p>`} ${elsewhere ? onwardView(chat) : nothing}
    <p class="ways">
      ${asking === null || elsewhere ? nothing : html`<button type="button" class="send ${erase ? 'danger' : ''}" @click=${agree}>${yes[asking]}</button>`}
      ${asking === 'voice' || elsewhere ? nothing : html`<button type="button" class="quiet" ?disabled=${view.messages.length === 0} @click=${save}>${words.save}</button>`}
      <button type="button" class="quiet" autofocus @click=${() => ask(null)}>${elsewhere ? words.close : words.back}</button>
    </p>
  </dialog>`
}

export const bubble = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/></svg>`
const dots = html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></svg>`
const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5.6 4.2 12 10.6l6.4-6.4 1.4 1.4-6.4 6.4 6.4 6.4-1.4 1.4-6.4-6.4-6.4 6.4-1.4-1.4 6.4-6.4-6.4-6.4z"/></svg>`
const arrow = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M11 4h2v12l5-5 1.4 1.4L12 20l-7.4-7.6L6 11l5 5z"/></svg>`
const microphone = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 15a3.5 3.5 0 0 0 3.5-3.5v-6a3.5 3.5 0 0 0-7 0v6A3.5 3.5 0 0 0 12 15zm6.5-3.5a6.5 6.5 0 0 1-13 0h-2a8.5 8.5 0 0 0 7.5 8.4V23h2v-3.1a8.5 8.5 0 0 0 7.5-8.4z"/></svg>`
