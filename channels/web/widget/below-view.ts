import { html, nothing, type TemplateResult } from 'lit'
import type { Message } from '../../message.ts'
import { feedbackView } from './feedback-view.ts'
import { voiceFor } from './speech.ts'
import type { ChatWindow } from './window-view.ts'

/** Under a message: have it read aloud where this device has a voice for it, and tell whether an answer helped. */
export function belowView(message: Message, chat: ChatWindow): TemplateResult {
  return html`${readView(message, chat)}${feedbackView(message, chat)}`
}

function readView(message: Message, { words, reading, readOut }: ChatWindow) {
  if (message.author === 'inhabitant' || voiceFor(message.language) === null) return nothing
  const now = reading === message.seq
  return html`<button type="button" class="plain read" @click=${() => readOut(message)}>
    ${now ? still : loud}<span>${now ? words.stopListening : words.listen}</span>
  </button>`
}

const loud = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 9v6h4l5 5V4L7 9zm11.5-1.5v9a5 5 0 0 0 0-9zm0-4v2a7 7 0 0 1 0 13v2a9 9 0 0 0 0-17z"/></svg>`
const still = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6h12v12H6z"/></svg>`
