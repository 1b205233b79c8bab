import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { DeskConversation } from '../../shapes/conversation.ts'
import type { Desk } from '../desk.ts'
import { steps } from '../labels.ts'
import type { State } from '../state.ts'

/** What colleagues tell each other; the inhabitant never sees it. */
export function notesView(state: State, desk: Desk, { notes }: DeskConversation): TemplateResult {
  const { note, busy, times } = state
  return html`<details class="notes" ?open=${notes.length > 0 || note.text !== ''}>
    <summary>Notities voor collega’s (${notes.length})</summary>
    <ul>
      ${notes.map(
        ({ staff, text, mentions, createdAt }) => html`<li>
          <p class="message-top"><strong>${staff.name}</strong> <time datetime=${createdAt}>${times.moment(createdAt)}</time></p>
          <p class="words">${text}</p>
          ${mentions.length === 0 ? nothing : html`<p class="mentions">Voor ${mentions.map(({ name }) => name).join(', ')}</p>`}
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
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void desk.addNote()
        }}
      ></textarea>
      ${mentionsView(state, desk)}
      <button type="submit" ?disabled=${busy !== null || note.text.trim() === ''}>Notitie bewaren</button>
    </form>
  </details>`
}

/** Who is asked to look; the list is asked for when somebody wants it. */
function mentionsView({ colleagues, mentions }: State, desk: Desk): TemplateResult {
  return html`<details class="mention" @toggle=${() => void desk.loadColleagues()}>
    <summary>Collega’s vragen om mee te kijken${mentions.length === 0 ? '' : ` (${mentions.length})`}</summary>
    ${colleagues.map(
      ({ id, name, active }) => html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${live(mentions.includes(id))}
          @change=${(event: Event) => desk.mention(id, (event.target as HTMLInputElement).checked)}
        />
        ${name}${active ? '' : ' (nu niet aanwezig)'}</label
      >`,
    )}
  </details>`
}

/** Who had the conversation, and why it changed hands. */
export function stepsView({ times, me }: State, conversation: DeskConversation) {
  if (conversation.steps.length === 0) return nothing
  return html`<details>
    <summary>Verloop (${conversation.steps.length})</summary>
    <ul>
      ${conversation.steps.map(
        ({ kind, staff, to, team, reason, at }) => html`<li>
          <time datetime=${at}>${times.moment(at)}</time> ${staff?.name ?? 'Het systeem'} ${steps[kind] ?? kind}${
            to === null ? '' : ` aan ${to.name}`
          }${team === null ? '' : `: ${me?.teams.find(({ id }) => id === team)?.name ?? team}`}${reason === null ? '' : `: ${reason}`}
        </li>`,
      )}
    </ul>
  </details>`
}
