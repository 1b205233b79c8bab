import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import type { State } from '../state.ts'
import { closeDialog, endView, reasonView, submitted } from './dialog-parts.ts'

/** To a colleague or a team, with how busy they are; to a partner only when the inhabitant agreed. */
export function transferView({ colleagues, teams, busy, partner }: State, desk: Desk): TemplateResult {
  if (colleagues.length + teams.length === 0) {
    return html`<p>Er zijn nog geen collega’s bekend. Wie zich één keer heeft aangemeld, staat hier.</p>
      <p class="dialog-end"><button type="button" autofocus @click=${closeDialog}>Sluiten</button></p>`
  }
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement
    desk.partnerChosen(teams.some(({ id, partner }) => partner && value === `team:${id}`))
  }
  return html`<form
    @submit=${submitted((form) => void desk.transfer(String(form.get('to')), String(form.get('reason')), form.has('consent')))}
  >
    <p>
      <label for="collega">Aan wie?</label>
      <select id="collega" name="to" required autofocus @change=${choose}>
        <option value="">Kies een collega of een team</option>
        <optgroup label="Collega’s">
          ${colleagues.map(
            ({ id, name, active, holding }) =>
              html`<option value="staff:${id}">${name} (${active ? 'aan het werk' : 'nu niet aanwezig'}, ${holding} ${holding === 1 ? 'gesprek' : 'gesprekken'})</option>`,
          )}
        </optgroup>
        <optgroup label="Teams">
          ${teams.map(
            ({ id, name, waiting, here }) =>
              html`<option value="team:${id}">${name} (${here} aanwezig, ${waiting} wachten)</option>`,
          )}
        </optgroup>
      </select>
    </p>
    ${
      partner
        ? html`<p>
            <label class="choice"><input type="checkbox" name="consent" required /> Dit is een andere organisatie. De inwoner vindt het goed dat zij dit gesprek leest.</label>
          </p>`
        : nothing
    }
    ${reasonView('Waarom? Uw collega leest dit.', true)} ${endView('Doorgeven', busy)}
  </form>`
}

/** How busy everyone is, at this moment. */
export function workloadView({ colleagues, teams, counts, times }: State): TemplateResult {
  return html`<p>Er ${counts.waiting === 1 ? 'wacht 1 gesprek' : `wachten ${counts.waiting} gesprekken`} bij het Informatiepunt.</p>
    <table>
      <caption>Teams</caption>
      <thead><tr><th scope="col">Team</th><th scope="col">Wachten</th><th scope="col">Sinds</th><th scope="col">In gesprek</th><th scope="col">Aanwezig</th></tr></thead>
      <tbody>
        ${teams.map(
          ({ name, waiting, oldest, holding, here }) =>
            html`<tr><th scope="row">${name}</th><td>${waiting}</td><td>${oldest === null ? '' : times.moment(oldest)}</td><td>${holding}</td><td>${here}</td></tr>`,
        )}
      </tbody>
    </table>
    <table>
      <caption>Collega’s</caption>
      <thead><tr><th scope="col">Naam</th><th scope="col">Aanwezig</th><th scope="col">Gesprekken</th></tr></thead>
      <tbody>
        ${colleagues.map(
          ({ name, active, holding }) =>
            html`<tr><th scope="row">${name}</th><td>${active ? 'aan het werk' : 'nu niet'}</td><td>${holding}</td></tr>`,
        )}
      </tbody>
    </table>
    <p class="dialog-end"><button type="button" class="main" autofocus @click=${closeDialog}>Sluiten</button></p>`
}

/** The words go for good; the reason stays. */
export function redactView({ busy }: State, desk: Desk): TemplateResult {
  return html`<form @submit=${submitted((form) => void desk.redact(String(form.get('reason'))))}>
    <p>De woorden van dit bericht gaan voorgoed weg, ook bij de inwoner. Uw naam en de reden blijven staan.</p>
    ${reasonView('Waarom moet dit weg?', true)} ${endView('Verwijderen', busy)}
  </form>`
}
