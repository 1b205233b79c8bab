import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { DeskConversation } from '../../shapes.ts'
import type { Desk } from '../desk.ts'
import { steps } from '../labels.ts'
import type { State } from '../state.ts'

/** What colleagues tell each other; the inhabitant never sees it. */
export function notesView(state: State, desk: Desk, { notes }: DeskConversation): TemplateResult {
  const { note, busy, times } = state
  return html`<details class="notes" ?open=${notes.length > 0}>
    <summary>Notities voor collega’s (${notes.length})</summary>
    <ul>
      ${notes.map(
        ({ staff, text, createdAt }) => html`<li>
          <p class="message-top"><strong>${staff.name}</strong> <time datetime=${createdAt}>${times.moment(createdAt)}</time></p>
          <p class="words">${text}</p>
        </li>`,
      )}
    </ul>
    <form
      @submit=${(event: Event) => {
        event.preventDefault()
        void desk.addNote()
      }}
    >
      <label for="notitie">Nieuwe notitie. De inwoner ziet dit niet.</label>
      <textarea
        id="notitie"
        rows="2"
        maxlength="4000"
        .value=${live(note.text)}
        @input=${(event: InputEvent) => desk.typeNote((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="submit" ?disabled=${busy !== null || note.text.trim() === ''}>Notitie bewaren</button>
    </form>
  </details>`
}

/** Who had the conversation, and why it changed hands. */
export function stepsView({ times }: State, conversation: DeskConversation) {
  if (conversation.steps.length === 0) return nothing
  return html`<details>
    <summary>Verloop (${conversation.steps.length})</summary>
    <ul>
      ${conversation.steps.map(
        ({ kind, staff, to, reason, at }) => html`<li>
          <time datetime=${at}>${times.moment(at)}</time> ${staff?.name ?? 'Het systeem'} ${steps[kind] ?? kind}${
            to === null ? '' : ` aan ${to.name}`
          }${reason === null ? '' : `: ${reason}`}
        </li>`,
      )}
    </ul>
  </details>`
}
