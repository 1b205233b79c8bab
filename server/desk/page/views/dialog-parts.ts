import { html, type TemplateResult } from 'lit'

/** Why, for a colleague who reads it. */
export function reasonView(label: string, required: boolean): TemplateResult {
  return html`<p>
    <label for="reden">${label}</label>
    <textarea id="reden" name="reason" rows="2" maxlength="500" ?required=${required}></textarea>
  </p>`
}

/** The last line of a dialog: away, or on. */
export function endView(label: string, busy: string | null): TemplateResult {
  return html`<p class="dialog-end">
    <button type="button" @click=${closeDialog}>Annuleren</button>
    <button type="submit" class="main" ?disabled=${busy !== null}>${busy ?? label}</button>
  </p>`
}

export function closeDialog(event: Event): void {
  ;(event.target as Element).closest('dialog')?.close()
}

/** Gives what was filled in, and keeps the browser from going to another page. */
export function submitted(act: (form: FormData) => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault()
    act(new FormData(event.target as HTMLFormElement))
  }
}
