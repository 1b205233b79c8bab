import { html, nothing, type TemplateResult } from 'lit'
import type { AnswerParts } from '../../../../channels/message.ts'
import type { DeskMessage } from '../../shapes.ts'
import type { Desk } from '../desk.ts'
import { authorOf, outcomes } from '../labels.ts'
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
    ${wordsView(message)} ${attachmentsView(state, message)} ${choicesView(message)} ${sourcesView(state, message)} ${reportView(desk, message)}
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

function sourcesView(state: State, { sources, parts }: DeskMessage) {
  const basis = (parts as AnswerParts | null)?.basis ?? []
  if (sources.length + basis.length === 0) return nothing
  return html`<details>
    <summary>Bronnen van dit antwoord (${sources.length})</summary>
    <ul class="sources">
      ${sources.map((source) => sourceView(state, source))}
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

export function sourceView({ times }: State, source: DeskMessage['sources'][number]): TemplateResult {
  const title =
    source.url === null
      ? source.title
      : html`<a href=${source.url} target="_blank" rel="noreferrer">${source.title}</a>`
  return html`<li>
    ${title} ${source.citation === null ? nothing : html`<br />${source.citation}`}
    ${source.municipalities.length === 0 ? nothing : html`<br />Geldt in: ${source.municipalities.join(', ')}`}
    ${source.checked === null ? nothing : html`<br />Nagekeken op ${times.day(source.checked)}`}
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

function reportView(desk: Desk, { author, outcome, seq }: DeskMessage) {
  if (author !== 'assistant' || !reportable.has(outcome ?? '')) return nothing
  return html`<p class="report">
    <button type="button" class="quiet small" @click=${() => desk.report(seq)}>Klopt niet? Meld het de redactie</button>
  </p>`
}
