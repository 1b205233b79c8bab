import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { Desk } from '../desk.ts'
import { fillForm, readForm } from '../drafts.ts'
import type { DialogName, State } from '../state.ts'
import { answersView } from './answers.ts'
import { endView, reasonView, submitted } from './dialog-parts.ts'
import { helpView } from './help.ts'
import { redactView, transferView, workloadView } from './passing.ts'
import { contactView, reportView, snoozeView } from './tools.ts'

const titles: Record<DialogName, string> = {
  help: 'Hulp en instellingen',
  close: 'Gesprek afronden',
  transfer: 'Doorgeven aan een collega of een team',
  'give-back': 'Gesprek teruggeven',
  'take-over': 'Overnemen van een collega',
  contact: 'Telefoontje of bezoek vastleggen',
  snooze: 'Voor later bewaren',
  report: 'Melden aan de redactie',
  answers: 'Standaardteksten',
  workload: 'Drukte',
  redact: 'Woorden verwijderen',
}

/** The question that is open, if any. Escape or Annuleren closes it and gives the focus back. */
export function dialogView(state: State, desk: Desk) {
  const { dialog } = state
  if (dialog === null) return nothing
  return html`<dialog class="dialog" aria-labelledby="dialoog" ${ref(showOnce)} @close=${() => desk.dismiss()} @input=${keep(desk)} @change=${keep(desk)} @keydown=${sendByKeys}>
    <h2 id="dialoog">${titles[dialog]}</h2>
    ${contents[dialog](state, desk)}
  </dialog>`
}

const contents: Record<DialogName, (state: State, desk: Desk) => TemplateResult> = {
  help: helpView,
  close: closeView,
  transfer: transferView,
  'give-back': giveBackView,
  'take-over': takeOverView,
  contact: contactView,
  snooze: snoozeView,
  report: reportView,
  answers: answersView,
  workload: workloadView,
  redact: redactView,
}

function showOnce(element: Element | undefined): void {
  const dialog = element as HTMLDialogElement | undefined
  // It stands in the page only after this.
  queueMicrotask(() => {
    if (!dialog?.isConnected || dialog.open) return
    refill(dialog)
    dialog.showModal()
  })
}

/** What was filled in before somebody was signed out. A canned answer is shown with its text already. */
function refill(dialog: HTMLDialogElement): void {
  const [form, kept] = [dialog.querySelector('form'), readForm()]
  if (form === null || kept === null || kept.answer !== null) return
  fillForm(form, kept)
  // Passing on to a partner asks for more.
  for (const select of form.querySelectorAll('select')) select.dispatchEvent(new Event('change', { bubbles: true }))
}

/** As in the answer: Ctrl+Enter is ready. */
function sendByKeys(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  ;(event.target as Element).closest('form')?.requestSubmit()
}

function keep(desk: Desk): (event: Event) => void {
  return ({ target }) => {
    const form = (target as Element).closest('form')
    if (form !== null) desk.keepForm(form)
  }
}

function closeView({ me, conversation, busy }: State, desk: Desk): TemplateResult {
  const known = new Set(conversation?.item.topics.map(({ key }) => key))
  return html`<form @submit=${submitted((form) => void desk.close(String(form.get('result')), form.getAll('subject').map(String)))}>
    <fieldset>
      <legend>Hoe is het afgelopen?</legend>
      ${me?.results.map(
        ({ key, label }, index) =>
          html`<label class="choice"><input type="radio" name="result" value=${key} required ?autofocus=${index === 0} /> ${label}</label>`,
      )}
    </fieldset>
    <p>
      <label for="onderwerpen">Waar ging het over? U kunt meer dan één onderwerp kiezen.</label>
      <select id="onderwerpen" name="subject" multiple size="6">
        ${me?.topics.map(({ key, label }) => html`<option value=${key} ?selected=${known.has(key)}>${label}</option>`)}
      </select>
    </p>
    ${endView('Afronden', busy)}
  </form>`
}

function giveBackView({ busy, conversation }: State, desk: Desk): TemplateResult {
  // After a call or a visit there is nothing for the assistant to go on with.
  const spoken = conversation?.item.channel === 'phone' || conversation?.item.channel === 'visit'
  return html`<form
    @submit=${submitted((form) => void desk.giveBack(form.get('to') === 'queue' ? 'queue' : 'assistant', String(form.get('reason'))))}
  >
    <fieldset>
      <legend>Wie gaat verder?</legend>
      ${spoken ? nothing : html`<label class="choice"><input type="radio" name="to" value="assistant" checked autofocus /> De assistent. Die antwoordt alleen op wat er nog komt.</label>`}
      <label class="choice"><input type="radio" name="to" value="queue" ?checked=${spoken} /> Een collega. Het gesprek wacht dan weer in de lijst.</label>
    </fieldset>
    ${reasonView('Wilt u er iets bij zeggen? Dat hoeft niet.', false)} ${endView('Teruggeven', busy)}
  </form>`
}

function takeOverView({ conversation, busy }: State, desk: Desk): TemplateResult {
  const from = conversation?.item.staff
  return html`<form @submit=${submitted((form) => void desk.takeOver(from?.id ?? '', String(form.get('reason'))))}>
    <p>${from?.name ?? 'Uw collega'} heeft dit gesprek nu. Overleg als dat kan.</p>
    ${reasonView('Waarom neemt u het over? Uw collega leest dit.', true)} ${endView('Overnemen', busy)}
  </form>`
}
