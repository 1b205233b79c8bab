import { html, nothing, type TemplateResult } from 'lit'
import type { AnswerParts } from '../../../../channels/message.ts'
import type { DeskMessage } from '../../shapes/message.ts'
import type { Desk } from '../desk.ts'
import { authorOf, deliveries, outcomes } from '../labels.ts'
import type { State } from '../state.ts'
import { attachmentsView } from './attachments.ts'

/** One message: who, when, what came of it, the words, and folded the rest of a long answer and what it rests on. */
export function messageView(state: State, desk: Desk, message: DeskMessage): TemplateResult {
  const { outcome, author } = message
  return html`<li class="message ${author}">
    <p class="message-top">
      <strong>${authorOf(message)}</strong>
      <time datetime=${message.sentAt}>${state.times.moment(message.sentAt)}</time>
      ${outcome === null || author === 'inhabitant' ? nothing : html`<span class="tag ${outcome}">${outcomes[outcome]}</span>`}
    </p>
    ${wordsView(message)} ${changesView(state, message)} ${redactedView(state, message)} ${attachmentsView(state, message)} ${choicesView(message)} ${sourcesView(state, desk, message)}
    ${deedsView(state, desk, message)}
  </li>`
}

/** Of an answer out of parts the core is enough to know what was said. */
function wordsView({ text, language, parts }: DeskMessage): TemplateResult {
  const core = (parts as AnswerParts | null)?.core ?? ''
  if (core === '' || core === text) return html`<p class="words" lang=${language}>${text}</p>`
  return html`<p class="words" lang=${language}>${core}</p>
    <details>
      <summary>Het hele antwoord</summary>
      <p class="words" lang=${language}>${text}</p>
    </details>`
}

function choicesView({ choices }: DeskMessage) {
  if (choices.length === 0) return nothing
  return html`<p class="choices">Knoppen: ${choices.map(({ label }) => label).join(' · ')}</p>`
}

/** What the inhabitant did with it afterwards. */
function changesView({ times, conversation }: State, { seq, editedAt, editOf, reaction }: DeskMessage) {
  const messages = conversation?.messages ?? []
  const before = messages.find((each) => each.seq === editOf)
  const after = messages.findLast((each) => each.editOf === seq)
  return html`${before ? html`<p class="changed">Nieuwe woorden voor het bericht van ${times.moment(before.sentAt)}</p>` : nothing}
    ${after ? html`<p class="changed">Later gewijzigd, ${times.moment(after.sentAt)}: “${after.text}”</p>` : nothing}
    ${editedAt ? html`<p class="changed">Aangepast door de inwoner, ${times.moment(editedAt)}</p>` : nothing}
    ${reaction ? html`<p class="changed">Reactie van de inwoner: ${reaction}</p>` : nothing}`
}

/** Words that were taken out leave a sign. */
function redactedView({ times }: State, { redacted }: DeskMessage) {
  if (redacted === null) return nothing
  return html`<p class="tombstone">Verwijderd door ${redacted.by}, ${times.moment(redacted.at)}. Reden: ${redacted.reason}</p>`
}

function sourcesView(state: State, desk: Desk, { sources, parts }: DeskMessage) {
  const basis = (parts as AnswerParts | null)?.basis ?? []
  if (sources.length + basis.length === 0) return nothing
  return html`<details>
    <summary>Bronnen van dit antwoord (${sources.length})</summary>
    <ul class="sources">
      ${sources.map((source) => sourceView(state, desk, source))}
    </ul>
    ${
      basis.length === 0
        ? nothing
        : html`<dl class="basis">
          ${basis.map(({ citation, says }) => html`<dt>${citation}</dt><dd>${says}</dd>`)}
        </dl>`
    }
  </details>`
}

export function sourceView(
  { times, sourceTexts }: State,
  desk: Desk,
  source: DeskMessage['sources'][number],
): TemplateResult {
  const text = sourceTexts[source.id]
  const title =
    source.url === null
      ? source.title
      : html`<a href=${source.url} target="_blank" rel="noreferrer">${source.title}</a>`
  return html`<li>
    ${title} ${source.citation === null ? nothing : html`<br />${source.citation}`}
    ${source.municipalities.length === 0 ? nothing : html`<br />Geldt in: ${source.municipalities.join(', ')}`}
    ${source.checked === null ? nothing : html`<br />Nagekeken op ${times.day(source.checked)}`}
    <details @toggle=${() => void desk.readSource(source.id)}>
      <summary>Lees de bron</summary>
      <p class="words">${text === undefined ? 'Wordt opgehaald…' : (text?.text ?? 'Deze bron is er niet meer.')}</p>
    </details>
  </li>`
}

const reportable = new Set([
  'answered',
  'no_answer',
  'clarify',
  'out_of_scope',
  'other_municipality',
  'refused_medical',
])

/** What can be done with one message: telling the editors in one click, and taking words out for good. */
function deedsView({ conversation, me }: State, desk: Desk, { author, outcome, seq, redacted, delivery }: DeskMessage) {
  const may = conversation?.holding === true || me?.staff.roles.includes('beheerder') === true
  const kind = outcome === 'answered' ? 'wrong' : 'unanswered'
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="quiet small" @click=${act}>${label}</button>`
  const reports = author === 'assistant' && reportable.has(outcome ?? '')
  const redacts = may && redacted === null && (author === 'inhabitant' || author === 'staff')
  if (!reports && !redacts && delivery === null) return nothing
  return html`<p class="report">
    ${delivery === null ? nothing : html`<span class="delivery">${deliveries[delivery]}</span>`}
    ${reports ? button(kind === 'wrong' ? 'Klopt niet: meld de redactie' : 'Geen goed antwoord: meld de redactie', () => void desk.report(seq, kind)) : nothing}
    ${redacts ? button('Woorden verwijderen', () => desk.askToRedact(seq)) : nothing}
  </p>`
}
