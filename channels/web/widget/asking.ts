import type { Comfort } from './keep.ts'
import { type Screen, set, type } from './screen-state.ts'
import { attend } from './sight.ts'
import { speakIn } from './speech.ts'
import { transcript } from './transcript.ts'
import type { Asking } from './window-view.ts'

/** What is asked before it is done, and what is done then. Null closes the question. */
export function askFirst(screen: Screen, asking: Asking | null): void {
  set(screen, { asking, optionsOpen: false, made: null, problem: null })
  const dialog = screen.host.renderRoot.querySelector<HTMLDialogElement>('.sure')
  void screen.host.updateComplete.then(() => {
    if (asking !== null && dialog?.open === false) dialog.showModal()
    if (asking === null) dialog?.close()
    if (asking === null) screen.host.renderRoot.querySelector<HTMLElement>('#options')?.focus()
  })
}

export async function agree(screen: Screen): Promise<void> {
  const { asking, words, language } = screen.window
  askFirst(screen, null)
  if (asking === 'voice') {
    like(screen, { voice: true })
    return speakIn(screen)
  }
  if (asking === 'renew') screen.talk.renew()
  const erased = asking === 'erase' ? await screen.talk.erase() : null
  const notice = erased === null ? null : erased ? words.erased : words.notErased
  type(screen, erased === false ? screen.window.draft : '')
  set(screen, { notice, below: 0 })
  if (notice !== null) screen.announcer.say(notice, language)
  await screen.host.updateComplete
  attend(screen.host.renderRoot)
}

/** Who never said so is told first where the voice may go. */
export function listen(screen: Screen): void {
  if (screen.window.comfort.voice) speakIn(screen)
  else askFirst(screen, 'voice')
}

/** Shown at once, and kept for the next time. */
export function like(screen: Screen, wanted: Partial<Comfort>): void {
  const comfort = { ...screen.window.comfort, ...wanted }
  screen.keep.keepComfort(comfort)
  set(screen, { comfort })
}

/** The conversation as a page on this device. */
export function save({ window }: Screen): void {
  const { name, origin, language, words, view } = window
  const now = new Date()
  const text = transcript(view.messages, {
    name,
    origin,
    language,
    words,
    now,
  })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }))
  link.download = `gesprek-${now.toISOString().slice(0, 10)}.html`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000)
}
