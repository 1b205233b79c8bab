import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { DeskConversation } from '../../shapes.ts'
import type { Desk } from '../desk.ts'
import type { State } from '../state.ts'

const MAX_TEXT = 8_000
const COUNT_FROM = 7_000

/** The answer box, for who holds the conversation. What is typed stays when the page goes. */
export function composerView(state: State, desk: Desk, { holding, item }: DeskConversation): TemplateResult {
  if (!holding) {
    const words =
      item.owner === 'staff'
        ? `${item.staff?.name ?? 'Een collega'} heeft dit gesprek.`
        : 'Neem het gesprek over om te antwoorden.'
    return html`<p class="composer-closed">${words}</p>`
  }
  const { draft, busy } = state
  const length = draft.text.length
  return html`<form class="composer" @submit=${(event: Event) => send(event, desk)}>
    <label for="antwoord">Uw antwoord aan de inwoner</label>
    <textarea
      id="antwoord"
      rows="3"
      aria-describedby="antwoord-hulp"
      .value=${live(draft.text)}
      @input=${(event: InputEvent) => desk.type((event.target as HTMLTextAreaElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event, desk)
      }}
    ></textarea>
    <p class="composer-end">
      <span id="antwoord-hulp">
        Ctrl+Enter verstuurt.
        ${length > COUNT_FROM ? html`<strong>${length > MAX_TEXT ? 'Te lang: ' : ''}${length} van ${MAX_TEXT} tekens.</strong>` : nothing}
      </span>
      <button type="submit" class="main" ?disabled=${busy !== null || length > MAX_TEXT || draft.text.trim() === ''}>
        ${busy ?? 'Versturen'}
      </button>
    </p>
  </form>`
}

function send(event: Event, desk: Desk): void {
  event.preventDefault()
  void desk.say()
}
