import { html, nothing, type TemplateResult } from 'lit'
import type { DeskConversation } from '../../shapes/conversation.ts'
import { outcomes } from '../labels.ts'
import type { State } from '../state.ts'

/** What a colleague must know before saying anything: why, about what, what was asked and what came of it. */
export function intakeView(state: State, conversation: DeskConversation): TemplateResult {
  const { item, summary, callback } = conversation
  return html`<section class="intake" aria-labelledby="waarover">
    <h3 id="waarover">Waar het over gaat</h3>
    <dl>
      <dt>Waarom een medewerker</dt>
      <dd>${item.reason}</dd>
      ${item.report === null ? nothing : html`<dt>Melding</dt><dd>${item.report.mark}, ontvangen op ${item.report.receivedOn}</dd>`}
      ${item.topics.length === 0 ? nothing : html`<dt>Onderwerpen</dt><dd>${item.topics.map(({ label }) => label).join(', ')}</dd>`}
      ${callback === null ? nothing : callbackView(callback)} ${contactView(conversation)}
    </dl>
    ${understoodView(conversation)}
    ${
      summary.length === 0
        ? nothing
        : html`<h4>Gevraagd en beantwoord</h4>
          <ol class="asked">
            ${summary.map(
              ({ asked, answered, outcome }) => html`<li>
                <q>${asked}</q><br />
                ${answered === null ? html`<strong>Nog geen antwoord</strong>` : html`${outcome === null ? '' : `${outcomes[outcome]}: `}${answered}`}
              </li>`,
            )}
          </ol>`
    }
    ${state.conversation?.item.result ? html`<p>Uitkomst: ${resultOf(state, conversation)}</p>` : nothing}
  </section>`
}

/** What the assistant understood along the way; said whether the inhabitant has read it and agreed. */
function understoodView({ intake }: DeskConversation) {
  if (intake === null) return nothing
  return html`<h4>Begrepen${intake.agreed ? ', en door de inwoner bevestigd' : ', nog niet door de inwoner bevestigd'}</h4>
    <dl>${intake.lines.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
}

function callbackView({ name, phone, when }: NonNullable<DeskConversation['callback']>): TemplateResult {
  const words = [when, name].filter((word) => word !== null && word !== '').join(', ')
  const number =
    phone === null
      ? html`<small>Het nummer ziet u als u het gesprek overneemt.</small>`
      : html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`
  return html`<dt>${when === '' ? 'Bereikbaar' : 'Wil gebeld worden'}</dt>
    <dd>${words === '' ? nothing : html`${words}<br />`} ${number}</dd>`
}

/** What the inhabitant typed of telephone numbers and addresses; filled only for who holds the conversation. */
function contactView({ messages }: DeskConversation) {
  const personal = messages.flatMap((message) => message.personal)
  const values = [...new Set(personal.map(({ value }) => value))]
  return values.length === 0 ? nothing : html`<dt>Gegevens uit het gesprek</dt><dd>${values.join(', ')}</dd>`
}

/** What was asked before, by the same person on this channel; apart what only seems to be of the same person. */
export function earlierView(state: State, { earlier }: DeskConversation) {
  if (earlier.length === 0) return nothing
  const [sure, unsure] = [
    earlier.filter(({ known }) => known === 'identity'),
    earlier.filter(({ known }) => known !== 'identity'),
  ]
  return html`<details class="earlier">
    <summary>Eerdere contacten (${earlier.length})</summary>
    ${earlierList(state, sure)}
    ${
      unsure.length === 0
        ? nothing
        : html`<p>Hier is hetzelfde telefoonnummer of mailadres gegeven. Vraag na of het dezelfde persoon is, voordat u er iets uit noemt.</p>
            ${earlierList(state, unsure)}`
    }
  </details>`
}

function earlierList(state: State, earlier: DeskConversation['earlier']) {
  if (earlier.length === 0) return nothing
  return html`<ul>
    ${earlier.map(
      ({ conversation, here, since, about, result }) => html`<li>
        ${state.times.moment(since)}: ${here ? about : html`<a href="#${conversation}">${about}</a>`}${
          result === null ? '' : ` (${labelOf(state, result)})`
        }
      </li>`,
    )}
  </ul>`
}

function resultOf(state: State, { item }: DeskConversation): string {
  return item.result === null ? '' : labelOf(state, item.result)
}

function labelOf({ me }: State, result: string): string {
  if (result === 'given_back') return 'Terug bij de assistent'
  return me?.results.find(({ key }) => key === result)?.label ?? result
}
