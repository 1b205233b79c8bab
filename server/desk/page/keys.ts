import type { Desk } from './desk.ts'
import type { DialogName } from './state.ts'

/**
 * Works the page without a mouse. Letters count only outside text fields and can be switched off; arrows, Enter and
 * Escape always work.
 */
export function listenToKeys(desk: Desk): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    if (document.querySelector('dialog[open], .cover') !== null) return
    const typing = (event.target as Element).closest('input, textarea, select') !== null
    const act = event.key === 'Escape' ? stepBack : typing ? undefined : keyOf(event.key, desk)
    if (act === undefined) return
    event.preventDefault()
    act(desk)
  })
}

function keyOf(key: string, desk: Desk): ((desk: Desk) => void) | undefined {
  const inList = document.activeElement?.matches('[data-row]') === true || document.activeElement === document.body
  if (key === 'ArrowDown' && inList) return () => walk(1)
  if (key === 'ArrowUp' && inList) return () => walk(-1)
  return desk.state.shortcuts ? letters[key] : undefined
}

const letters: Record<string, (desk: Desk) => void> = {
  j: () => walk(1),
  k: () => walk(-1),
  o: (desk) => void takeAndAnswer(desk),
  a: () => focusAnswer(),
  n: () => focusNote(),
  d: (desk) => askHolder(desk, 'transfer'),
  l: (desk) => askHolder(desk, 'snooze'),
  t: (desk) => askHolder(desk, 'give-back'),
  r: (desk) => askHolder(desk, 'close'),
  '/': () => document.getElementById('zoek')?.focus(),
  '?': (desk) => void desk.ask('help'),
}

/** To the next or the previous row; from the open conversation when no row has the focus. */
function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const from = at >= 0 ? at : rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const to = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step))
  rows[to]?.focus()
}

async function takeAndAnswer(desk: Desk): Promise<void> {
  const { conversation, chosen } = desk.state
  const focused = document.activeElement?.getAttribute('href')?.slice(1)
  if (focused !== undefined && focused !== chosen && document.activeElement?.matches('[data-row]')) {
    location.hash = focused
    desk.choose(focused)
  } else if (conversation === null || conversation.holding) return focusAnswer()
  else if (conversation.item.owner === 'staff') return void desk.ask('take-over')
  if (await desk.claim()) focusAnswer()
}

function focusAnswer(): void {
  document.getElementById('antwoord')?.focus()
}

/** The notes are folded as long as there are none. */
function focusNote(): void {
  const field = document.getElementById('notitie')
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}

function askHolder(desk: Desk, dialog: DialogName): void {
  if (desk.state.conversation?.holding === true) void desk.ask(dialog)
}

/** Out of the field first, then out of the conversation: never straight from typing to the list. */
function stepBack(desk: Desk): void {
  const active = document.activeElement
  if (active?.matches('textarea, input, select')) {
    document.getElementById('gesprek')?.focus()
    return
  }
  const row = document.querySelector<HTMLElement>('[data-row][aria-current=true]')
  if (desk.state.chosen !== null) location.hash = ''
  row?.focus()
}
