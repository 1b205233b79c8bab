import { type Screen, set } from './screen-state.ts'
import { attend } from './sight.ts'

/** Who says no is asked why; the "no" itself is told at once. Each stays to be pressed when it could not be told. */
export async function tellHelped(screen: Screen, seq: number, helped: boolean, why: string | null): Promise<void> {
  const { words, language, told } = screen.window
  if (!(await screen.talk.helped(seq, helped, why || null))) {
    set(screen, { notice: words.refused })
    return screen.announcer.say(words.refused, language)
  }
  const state = helped ? 'yes' : why === null ? 'no' : 'thanked'
  set(screen, { told: new Map([...told, [seq, state]]) })
  await screen.host.updateComplete
  if (state === 'no') return screen.host.renderRoot.querySelector<HTMLElement>(`#why-${seq}`)?.focus()
  screen.announcer.say(words.helpedThanks, language)
  attend(screen.host.renderRoot)
}
