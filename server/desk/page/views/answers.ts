import { html, nothing, type TemplateResult } from 'lit'
import { variables } from '../../answer-words.ts'
import type { DeskAnswer } from '../../shapes/answers.ts'
import type { Desk } from '../desk.ts'
import type { State } from '../state.ts'
import { closeDialog, submitted } from './dialog-parts.ts'

/** Texts to start an answer with; everyone may add and improve them. */
export function answersView({ answers, answer, busy, conversation }: State, desk: Desk): TemplateResult {
  if (answer !== null) return editView(answer, busy, desk)
  const usable = conversation?.holding === true
  return html`${answers.length === 0 ? html`<p>Er zijn nog geen standaardteksten. Maak de eerste.</p>` : nothing}
    <ul class="answers">
      ${answers.map(
        (each) => html`<li>
          <strong>${each.title}</strong>
          <p class="words">${each.text}</p>
          <p>
            ${usable ? html`<button type="button" class="main" @click=${() => desk.useAnswer(each)}>Gebruiken</button>` : nothing}
            <button type="button" @click=${() => desk.edit(each)}>Wijzigen</button>
            <button type="button" class="quiet" @click=${() => desk.dropAnswer(each.id)}>Verwijderen</button>
          </p>
        </li>`,
      )}
    </ul>
    <p class="dialog-end">
      <button type="button" @click=${() => desk.edit({ id: crypto.randomUUID(), title: '', text: '' })}>Nieuwe tekst</button>
      <button type="button" autofocus @click=${closeDialog}>Sluiten</button>
    </p>`
}

function editView(answer: DeskAnswer, busy: string | null, desk: Desk): TemplateResult {
  const words = Object.entries(variables).map(([word, meaning]) => html`<li><code>{${word}}</code>: ${meaning}</li>`)
  return html`<form
    @submit=${submitted((form) => void desk.keepAnswer({ id: answer.id, title: String(form.get('title')), text: String(form.get('text')) }))}
  >
    <p><label for="titel">Naam van de tekst</label><input id="titel" name="title" maxlength="120" required .value=${answer.title} /></p>
    <p>
      <label for="tekst">Tekst</label>
      <textarea id="tekst" name="text" rows="6" maxlength="4000" required .value=${answer.text}></textarea>
    </p>
    <p>Deze woorden worden ingevuld:</p>
    <ul>
      ${words}
    </ul>
    <p class="dialog-end">
      <button type="button" @click=${() => desk.edit(null)}>Terug</button>
      <button type="submit" class="main" ?disabled=${busy !== null}>${busy ?? 'Bewaren'}</button>
    </p>
  </form>`
}
