import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { DeskConversation } from '../../shapes/conversation.ts'
import type { Desk } from '../desk.ts'
import { channels, languages, ownerLabels } from '../labels.ts'
import type { State } from '../state.ts'
import { composerView } from './composer.ts'
import { earlierView, intakeView } from './intake.ts'
import { windowWords } from './list.ts'
import { messageView } from './message.ts'
import { notesView, stepsView } from './notes.ts'
import { worklistView } from './worklist.ts'

/** The chosen conversation: what it is about on top, then what was said, then the answer. */
export function conversationView(state: State, desk: Desk): TemplateResult {
  const { conversation, chosen, trouble } = state
  if (chosen === null) return worklistView(state)
  if (trouble !== null) {
    return html`<div class="empty" role="alert"><p>${trouble}</p><p><a class="button" href="#">Terug naar de lijst</a></p></div>`
  }
  if (conversation === null) return html`<p class="empty" role="status">Het gesprek wordt geladen…</p>`
  return html`
    ${headView(state, desk, conversation)}
    <div class="scroll" tabindex="0" role="region" aria-label="Wat er is gezegd">
      ${intakeView(state, conversation)} ${earlierView(state, conversation)} ${notesView(state, desk, conversation)} ${stepsView(state, conversation)}
      <h3 class="hidden">Berichten</h3>
      <ol class="messages">
        ${repeat(
          conversation.messages,
          ({ seq }) => seq,
          (message) => messageView(state, desk, message),
        )}
      </ol>
    </div>
    ${composerView(state, desk, conversation)}
  `
}

function headView(state: State, desk: Desk, conversation: DeskConversation): TemplateResult {
  const { item } = conversation
  const { times } = state
  const facts = [
    item.municipality ?? 'Gemeente onbekend',
    channels[item.channel],
    item.language === 'nl' ? null : (languages[item.language] ?? item.language),
    `sinds ${times.moment(item.since)}`,
    item.windowUntil === null ? null : windowWords(times.minutesUntil(item.windowUntil)),
    item.owner === 'waiting' && item.promisedAt !== null ? `beloofd vóór ${times.moment(item.promisedAt)}` : null,
  ].filter((fact) => fact !== null)
  return html`<header class="head">
    <p class="back"><a href="#">‹ Lijst</a></p>
    <h2>${item.question ?? item.reason}</h2>
    <p class="facts">${facts.join(' · ')}</p>
    <div class="hands">
      <span class="tag ${item.owner}">${conversation.holding ? 'Van u' : (item.staff?.name ?? ownerLabels[item.owner])}</span>
      ${handsView(state, desk, conversation)} ${exportView(item.conversation)}
    </div>
    ${typingView(state)}
  </header>`
}

/** Two at work in one conversation must know of each other. */
function typingView({ typing, chosen }: State) {
  const words = typing?.conversation === chosen ? `${typing?.name ?? 'De inwoner'} typt…` : ''
  return html`<p class="typing" role="status">${words}</p>`
}

function exportView(conversation: string): TemplateResult {
  const path = `/api/desk/conversations/${conversation}/export`
  return html`<details class="export">
    <summary>Uitvoeren</summary>
    <p><a href=${path} download>Als pagina</a> <a href="${path}?as=json" download>Als klantcontacten</a></p>
  </details>`
}

function handsView({ busy }: State, desk: Desk, { holding, item }: DeskConversation) {
  const button = (label: string, act: () => void, kind = '') =>
    html`<button type="button" class=${kind} ?disabled=${busy !== null} @click=${act}>${label}</button>`
  if (holding) {
    return html`${button('Teruggeven', () => desk.ask('give-back'))}
    ${button('Doorgeven', () => desk.ask('transfer'))} ${button('Later', () => desk.ask('snooze'))}
    ${button('Afronden', () => desk.ask('close'))}`
  }
  if (item.owner === 'staff')
    return button(`Overnemen van ${item.staff?.name ?? 'uw collega'}`, () => desk.ask('take-over'))
  const label = item.owner === 'closed' ? 'Opnieuw openen' : 'Overnemen'
  return item.owner === 'assistant' || item.owner === 'waiting' || item.owner === 'closed'
    ? button(label, () => void desk.claim(), 'main')
    : nothing
}
