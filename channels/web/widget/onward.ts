import { type Screen, set } from './screen-state.ts'
import { attend, bringIntoView } from './sight.ts'

/** Makes a code, and lets it be read at once by who hears the page. */
export async function makeCode(screen: Screen): Promise<void> {
  const made = await screen.talk.makeCode()
  set(screen, { made, problem: made === null ? screen.window.words.failed : null })
  await screen.host.updateComplete
  screen.host.renderRoot.querySelector<HTMLElement>('#code')?.focus()
}

/** Opens the conversation of a code here; a code that does not work stays in its box. */
export async function join(screen: Screen, code: string, done: () => void): Promise<void> {
  const outcome = await screen.talk.join(code)
  const { words } = screen.window
  if (outcome === 'joined') {
    done()
    await screen.host.updateComplete
    bringIntoView(screen.host.renderRoot, screen.window.view.messages.at(-1)?.seq ?? null, false)
    return attend(screen.host.renderRoot)
  }
  set(screen, { problem: outcome === 'wrong' ? words.onwardWrong : words.failed })
  await screen.host.updateComplete
  screen.host.renderRoot.querySelector<HTMLElement>('#have-code')?.focus()
}
