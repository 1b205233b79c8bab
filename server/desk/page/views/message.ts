import { html, nothing, type TemplateResult } from 'lit'
import type { AnswerParts } from '../../../../channels/message.ts'
import type { DeskMessage } from '../../shapes.ts'
import { authorOf, outcomes } from '../labels.ts'
import type { State } from '../state.ts'

/** One message: who, when, what came of it, the words, and folded what it rests on. */
export function messageView({ times }: State, message: DeskMessage): TemplateResult {
  const { outcome, author } = message
  return html`<li class="message ${author}">
    <p class="message-top">
      <strong>${authorOf(message)}</strong>
      <time datetime=${message.sentAt}>${times.moment(message.sentAt)}</time>
      ${outcome === null || author === 'inhabitant' ? nothing : html`<span class="tag ${outcome}">${outcomes[outcome]}</span>`}
    </p>
    <p class="words" lang=${message.language}>${message.text}</p>
    ${choicesView(message)} ${sourcesView(message)}
  </li>`
}

function choicesView({ choices }: DeskMessage) {
  if (choices.length === 0) return nothing
  return html`<p class="choices">Knoppen: ${choices.map(({ label }) => label).join(' · ')}</p>`
}

function sourcesView({ sources, parts }: DeskMessage) {
  const basis = (parts as AnswerParts | null)?.basis ?? []
  if (sources.length + basis.length === 0) return nothing
  return html`<details>
    <summary>Bronnen van dit antwoord (${sources.length})</summary>
    <ul class="sources">
      ${sources.map(
        (source) => html`<li>
          ${source.url === null ? source.title : html`<a href=${source.url} target="_blank" rel="noreferrer">${source.title}</a>`}
          ${source.citation === null ? nothing : html`<br />${source.citation}`}
          ${source.municipalities.length === 0 ? nothing : html`<br />Geldt in: ${source.municipalities.join(', ')}`}
          ${source.checked === null ? nothing : html`<br />Nagekeken: ${source.checked}`}
        </li>`,
      )}
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
