import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Desk } from '../desk.ts'
import type { Setting } from '../settings.ts'
import type { State } from '../state.ts'
import { closeDialog } from './dialog-parts.ts'

/** What can be done with keys, and what someone likes to have on. */
export function helpView(state: State, desk: Desk): TemplateResult {
  return html`<table>
      <thead><tr><th scope="col">Toets</th><th scope="col">Wat er gebeurt</th></tr></thead>
      <tbody>
        ${keys.map(([key, what]) => html`<tr><td><kbd>${key}</kbd></td><td>${what}</td></tr>`)}
      </tbody>
    </table>
    <fieldset>
      <legend>Instellingen op deze computer</legend>
      ${choices.map(
        ([setting, label]) => html`<label class="choice">
          <input
            type="checkbox"
            .checked=${live(state[setting])}
            @change=${(event: Event) => desk.setting(setting, (event.target as HTMLInputElement).checked)}
          />
          ${label}
        </label>`,
      )}
    </fieldset>
    <p class="dialog-end"><button type="button" class="main" autofocus @click=${closeDialog}>Sluiten</button></p>`
}

const keys: [string, string][] = [
  ['j of ↓', 'Volgend gesprek in de lijst'],
  ['k of ↑', 'Vorig gesprek in de lijst'],
  ['Enter', 'Gesprek openen'],
  ['o', 'Gesprek overnemen'],
  ['a', 'Naar het antwoord'],
  ['Ctrl+Enter', 'Versturen of bewaren wat u typt'],
  ['n', 'Naar de notities voor collega’s'],
  ['d', 'Gesprek doorgeven'],
  ['l', 'Voor later bewaren'],
  ['t', 'Gesprek teruggeven'],
  ['r', 'Gesprek afronden'],
  ['Escape', 'Uit het antwoord, en dan terug naar de lijst'],
  ['/', 'Zoeken'],
  ['?', 'Deze hulp'],
]

const choices: [Setting, string][] = [
  ['shortcuts', 'Sneltoetsen met één letter gebruiken'],
  ['sound', 'Een geluid als er iemand bij komt'],
  ['notices', 'Een melding van de browser als er iemand bij komt'],
]
