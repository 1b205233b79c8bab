import { html, type TemplateResult } from 'lit'
import type { Choice } from '../../message.ts'

/** The dimensions of Positieve Gezondheid, in the order of the server. */
const six = ['body', 'mind', 'meaning', 'quality', 'taking_part', 'daily']

/** True when the choices begin with the six dimensions. */
export function areSix(choices: readonly Choice[]): boolean {
  return six.every((value, index) => choices[index]?.value === value)
}

/** The six dimensions around a wheel: a picture for who sees it, a numbered list of buttons for everyone. */
export function sixView(
  choices: readonly Choice[],
  language: string,
  button: (choice: Choice, index: number) => TemplateResult,
): TemplateResult {
  return html`<div class="six">
    ${wheel}
    <ol aria-labelledby="choose" lang=${language}>
      ${choices.slice(0, six.length).map((choice, index) => html`<li>${button(choice, index)}</li>`)}
    </ol>
  </div>
  <ol class="choices" start=${six.length + 1} lang=${language}>
    ${choices.slice(six.length).map((choice, index) => html`<li>${button(choice, index + six.length)}</li>`)}
  </ol>`
}

/** In pairs from above, as the buttons stand beside it: heart, face, sun, house, people, list. */
const wheel = html`<svg viewBox="-96 -96 192 192" aria-hidden="true">
  <g class="one"><path d="M0 0-78-45 0-90z" /><path class="sign" d="M-26-36s-8-5-8-11a4.5 4.5 0 0 1 8-2.8 4.5 4.5 0 0 1 8 2.8c0 6-8 11-8 11z" /></g>
  <g class="two"><path d="M0 0V-90L78-45z" /><path class="sign" d="M34-45a8 8 0 1 1-16 0 8 8 0 1 1 16 0M22-43a4 4 0 0 0 8 0M23-48v.5M29-48v.5" /></g>
  <g class="three"><path d="M0 0-78 45V-45z" /><path class="sign" d="M-48 0a4 4 0 1 1-8 0 4 4 0 1 1 8 0M-52-9v2M-52 7v2M-61 0h2M-45 0h2M-58.4-6.4-57-5M-47 5l1.4 1.4M-58.4 6.4-57 5M-47-5l1.4-1.4" /></g>
  <g class="four"><path d="M0 0 78-45V45z" /><path class="sign" d="M44 0 52-7l8 7v8h-5V3h-6v5h-5z" /></g>
  <g class="five"><path d="M0 0V90L-78 45z" /><path class="sign" d="M-27 40a3 3 0 1 1-6 0 3 3 0 1 1 6 0M-19 40a3 3 0 1 1-6 0M-35 53c0-4 2-6 5-6s5 2 5 6M-24 47c4-1 7 1 7 6" /></g>
  <g class="last"><path d="M0 0 78 45 0 90z" /><path class="sign" d="M19 37h14v16H19zM22 42l1.5 1.5 2.5-2.5M28 42h3M22 48l1.5 1.5 2.5-2.5M28 48h3" /></g>
</svg>`
