import { html, type TemplateResult } from 'lit'
import type { Pause } from '../../shapes/asked.ts'
import type { Desk } from '../desk.ts'
import type { State } from '../state.ts'
import { endView, reasonView, submitted } from './dialog-parts.ts'

/** Somebody called or came by: the same intake as on the website. */
export function contactView({ me, busy }: State, desk: Desk): TemplateResult {
  return html`<form @submit=${submitted((form) => void desk.register(contactOf(form)))}>
    <fieldset>
      <legend>Hoe kwam de vraag binnen?</legend>
      <label class="choice"><input type="radio" name="channel" value="phone" checked autofocus /> Telefoon</label>
      <label class="choice"><input type="radio" name="channel" value="visit" /> Bezoek</label>
    </fieldset>
    <p>
      <label for="gemeente">Gemeente</label>
      <select id="gemeente" name="municipality">
        <option value="">Niet bekend</option>
        ${me?.regionMunicipalities.map((name) => html`<option>${name}</option>`)}
      </select>
    </p>
    <p>
      <label for="vraag">Wat is de vraag?</label>
      <textarea id="vraag" name="question" rows="3" maxlength="8000" required></textarea>
      <small>Schrijf geen burgerservicenummer op. Een telefoonnummer hoort hieronder.</small>
    </p>
    <p>
      <label for="waarover-gaat-het">Waar gaat het over? U kunt meer dan één onderwerp kiezen.</label>
      <select id="waarover-gaat-het" name="topics" multiple size="4">
        ${me?.topics.map(({ key, label }) => html`<option value=${key}>${label}</option>`)}
      </select>
    </p>
    <p><label for="naam">Naam, als die nodig is</label><input id="naam" name="name" maxlength="120" autocomplete="off" /></p>
    <p>
      <label for="nummer">Telefoonnummer, als er teruggebeld wordt</label>
      <input id="nummer" name="phone" type="tel" maxlength="40" autocomplete="off" />
    </p>
    ${endView('Vastleggen', busy)}
  </form>`
}

function contactOf(form: FormData): object {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    channel: text('channel'),
    municipality: text('municipality') || null,
    question: text('question'),
    topics: form.getAll('topics').map(String),
    name: text('name'),
    phone: text('phone'),
  }
}

const pauses: [Pause, string][] = [
  ['hour', 'Over een uur'],
  ['tomorrow', 'Morgen, of de eerste dag daarna dat wij open zijn'],
  ['week', 'Over een week'],
  ['month', 'Over een maand, om te vragen hoe het gaat'],
]

/** Out of the list until then. */
export function snoozeView({ busy }: State, desk: Desk): TemplateResult {
  return html`<form @submit=${submitted((form) => void desk.snooze(String(form.get('until')) as Pause))}>
    <fieldset>
      <legend>Wanneer wilt u dit gesprek terugzien? Zegt de inwoner eerder iets, dan komt het meteen terug.</legend>
      ${pauses.map(
        ([pause, label], index) => html`<label class="choice">
          <input type="radio" name="until" value=${pause} ?checked=${index === 0} ?autofocus=${index === 0} /> ${label}
        </label>`,
      )}
    </fieldset>
    ${endView('Bewaren', busy)}
  </form>`
}

/** One click, and a remark for who has the time. */
export function reportView({ busy }: State, desk: Desk): TemplateResult {
  return html`<form
    @submit=${submitted((form) => void desk.sendReport(String(form.get('kind')), String(form.get('reason'))))}
  >
    <fieldset>
      <legend>Wat is er met dit antwoord? De redactie ziet de vraag en het antwoord, zonder persoonlijke gegevens.</legend>
      <label class="choice"><input type="radio" name="kind" value="wrong" checked autofocus /> Het klopt niet</label>
      <label class="choice"><input type="radio" name="kind" value="unanswered" /> De vraag is niet beantwoord</label>
    </fieldset>
    ${reasonView('Wat had het moeten zijn? Dat hoeft niet.', false)} ${endView('Melden', busy)}
  </form>`
}
