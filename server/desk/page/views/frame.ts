import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { Desk } from '../desk.ts'
import { dangers } from '../labels.ts'
import type { State } from '../state.ts'
import { conversationView } from './conversation.ts'
import { dialogView } from './dialogs.ts'
import { listView } from './list.ts'

/** The whole page: a bar, the list on the left, the conversation on the right. On a phone one of the two. */
export function frameView(state: State, desk: Desk): TemplateResult {
  return html`
    <a class="skip" href="#gesprek" @click=${skipTo('gesprek')}>Naar het gesprek</a>
    ${barView(state, desk)} ${alertsView(state, desk)} ${noticeView(state, desk)}
    <main class="panes ${state.chosen === null ? 'at-list' : 'at-conversation'}">
      <section class="pane list-pane" aria-label="Gesprekken">${listView(state, desk)}</section>
      <section class="pane conversation-pane" id="gesprek" tabindex="-1" aria-label="Gesprek">
        ${conversationView(state, desk)}
      </section>
    </main>
    ${state.signedOut ? signedOutView(state) : dialogView(state, desk)}
    <p class="hidden" role="status" aria-live="polite">${state.announcement}</p>
  `
}

function barView({ me, connection, open, busy }: State, desk: Desk): TemplateResult {
  return html`<header class="bar">
    <h1><a href="/desk">${me?.region ?? 'Wegwijs'} <span>werkplek</span></a></h1>
    <p class="state" role="status">
      ${busy !== null ? html`<span class="busy">${busy}</span>` : connectionView(connection)}
      ${open ? nothing : html`<span class="tag">Het Informatiepunt is dicht</span>`}
    </p>
    <div class="bar-end">
      <span class="who">${me?.staff.name ?? ''}</span>
      ${me === null ? nothing : html`<button type="button" class="quiet" aria-pressed=${me.away ? 'true' : 'false'} @click=${() => desk.away(!me.away)}>${me.away ? 'U bent afwezig' : 'Even weg'}</button>`}
      <a class="agenda-link" href="/desk/agenda">Agenda</a>
      <button type="button" class="quiet" @click=${() => desk.ask('workload')}>Drukte</button>
      <button type="button" class="quiet" @click=${() => desk.ask('help')}>Hulp</button>
      <button type="button" class="quiet" @click=${() => desk.leave()}>Afmelden</button>
    </div>
  </header>`
}

function connectionView(connection: State['connection']): TemplateResult {
  if (connection === 'live') return html`<span class="live">Live</span>`
  const words = connection === 'lost' ? 'Geen verbinding. Wij proberen het opnieuw…' : 'Verbinden…'
  return html`<span class="lost">${words}</span>`
}

function alertsView({ alerts, times, chosen }: State, desk: Desk) {
  if (alerts.length === 0) return nothing
  return html`<section class="alerts ${chosen === null ? '' : 'aside'}" aria-label="Meldingen van gevaar">
    <h2>Gevaar gemeld (${alerts.length})</h2>
    <ul>
      ${alerts.map(
        (alert) => html`<li>
          <a href="#${alert.conversation}"
            >${times.moment(alert.createdAt)}: mogelijk ${dangers[alert.kind] ?? 'gevaar'}${
              alert.municipality === null ? '' : `, ${alert.municipality}`
            }${alert.staff === null ? ', nog bij niemand' : `, bij ${alert.staff.name}`}</a
          >
          <button type="button" @click=${() => desk.acknowledge(alert)}>Ik pak dit op</button>
        </li>`,
      )}
    </ul>
  </section>`
}

function noticeView({ notice }: State, desk: Desk) {
  if (notice === null) return html`<div class="notice-place" aria-live="polite"></div>`
  const role = notice.kind === 'error' ? 'alert' : 'status'
  return html`<div class="notice-place">
    <p class="notice ${notice.kind}" role=${role}>
      <span>${notice.text}</span>
      ${notice.more === undefined ? nothing : html`<button type="button" class="quiet" @click=${notice.more.act}>${notice.more.label}</button>`}
      <button type="button" class="quiet" @click=${() => desk.forgetNotice()}>Sluiten</button>
    </p>
  </div>`
}

function signedOutView({ noTask }: State): TemplateResult {
  const back = encodeURIComponent(`/desk${location.hash}`)
  return html`<div class="cover" role="alertdialog" aria-modal="true" aria-labelledby="afgemeld">
    <div class="dialog">
      <h2 id="afgemeld">${noTask ? 'U heeft hier geen taak meer' : 'U bent afgemeld'}</h2>
      <p>
        ${
          noTask
            ? 'Uw rechten zijn veranderd. Klopt dat niet? Vraag het uw beheerder en meld u daarna opnieuw aan.'
            : 'Dat gebeurt na een uur zonder iets te doen, of als u ergens anders bent afgemeld. Wat u typte is bewaard.'
        }
      </p>
      <p><a class="button" href="/aanmelden?naar=${back}" ${ref(takeFocus)}>Opnieuw aanmelden</a></p>
    </div>
  </div>`
}

/** Nothing else on the page works any more. */
function takeFocus(element: Element | undefined): void {
  queueMicrotask(() => (element as HTMLElement | undefined)?.focus())
}

function skipTo(id: string): (event: Event) => void {
  return (event) => {
    // The address names a conversation, so the browser cannot jump by itself.
    event.preventDefault()
    document.getElementById(id)?.focus()
  }
}
