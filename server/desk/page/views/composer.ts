import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { DeskConversation } from '../../shapes/conversation.ts'
import type { DeskItem } from '../../shapes/list.ts'
import type { Desk } from '../desk.ts'
import type { State } from '../state.ts'
import { windowWords } from './list.ts'
import { sourceView } from './message.ts'

const MAX_TEXT = 8_000
const COUNT_FROM = 7_000

/** The answer box, for who holds the conversation. What is typed stays when the page goes. */
export function composerView(state: State, desk: Desk, { holding, item }: DeskConversation): TemplateResult {
  if (!holding) return html`<p class="composer-closed">${closedWords(item)}</p>`
  const { draft, busy } = state
  const spoken = item.channel === 'phone' || item.channel === 'visit'
  return html`<form class="composer" @submit=${(event: Event) => send(event, desk)}>
    ${suggestionView(state, desk)}
    <label for="antwoord">${spoken ? 'Wat is er gezegd of afgesproken?' : 'Uw antwoord aan de inwoner'}</label>
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
    <div class="composer-end">
      <span id="antwoord-hulp">
        <span class="keys">Ctrl+Enter verstuurt.</span> ${lengthView(draft.text.length)} ${windowView(state, item)}
      </span>
      <span class="composer-buttons">
        <button type="button" ?disabled=${busy !== null} @click=${() => desk.ask('answers')}>Standaardtekst</button>
        <button type="button" ?disabled=${busy !== null} @click=${() => desk.suggest()}>Voorstel</button>
        <button
          type="submit"
          class="main"
          ?disabled=${busy !== null || draft.text.length > MAX_TEXT || draft.text.trim() === ''}
        >
          ${busy ?? (spoken ? 'Vastleggen' : 'Versturen')}
        </button>
      </span>
    </div>
  </form>`
}

function closedWords({ owner, staff }: DeskItem): string {
  if (owner === 'staff') return `${staff?.name ?? 'Een collega'} heeft dit gesprek.`
  return owner === 'closed' ? 'Dit gesprek is afgerond.' : 'Neem het gesprek over om te antwoorden.'
}

/** Outside its window WhatsApp brings nothing over: better to know that before typing. */
function windowView({ times }: State, { windowUntil }: DeskItem) {
  if (windowUntil === null) return nothing
  const minutes = times.minutesUntil(windowUntil)
  if (minutes > 0) return html`<span class=${minutes < 120 ? 'tag late' : ''}>${windowWords(minutes)}</span>`
  return html`<strong>WhatsApp is dicht sinds ${times.moment(windowUntil)}. Uw bericht wacht: de inwoner krijgt eerst de vraag om terug te schrijven. Bel als dat kan.</strong>`
}

function lengthView(length: number) {
  if (length <= COUNT_FROM) return nothing
  return html`<strong>${length > MAX_TEXT ? 'Te lang: ' : ''}${length} van ${MAX_TEXT} tekens.</strong>`
}

/** Never sent by itself: somebody reads it, changes it and puts their own name under it. */
function suggestionView(state: State, desk: Desk) {
  const { suggestion } = state
  if (suggestion === null) return nothing
  if (suggestion === 'none') {
    return html`<p class="suggestion" role="status">
      De assistent weet hier geen antwoord op.
      <button type="button" class="quiet small" @click=${() => desk.forgetSuggestion()}>Sluiten</button>
    </p>`
  }
  return html`<div class="suggestion" role="group" aria-label="Voorstel van de assistent">
    <p><strong>Voorstel van de assistent.</strong> Lees het na voordat u het gebruikt.</p>
    <p class="words">${suggestion.text}</p>
    <details>
      <summary>Bronnen (${suggestion.sources.length})</summary>
      <ul class="sources">
        ${suggestion.sources.map((source) => sourceView(state, desk, source))}
      </ul>
    </details>
    <p class="composer-buttons">
      <button type="button" @click=${() => desk.useSuggestion(suggestion.text)}>Overnemen in mijn antwoord</button>
      <button type="button" class="quiet" @click=${() => desk.forgetSuggestion()}>Niet gebruiken</button>
    </p>
  </div>`
}

function send(event: Event, desk: Desk): void {
  event.preventDefault()
  void desk.say()
}
