import { type Texts, wordsOf } from './languages/texts.ts'
import { type Screen, set } from './screen-state.ts'
import { dutch } from './words.ts'

/** Where the chat runs and what it is called there, as GET /taal/{language} tells. */
export interface Place {
  language: string
  /** False: the website that shows the chat is not on the list of the region. */
  allowed: boolean
  name: string
  greeting: string | null
  /** Design tokens of the region, by their names without dashes. */
  theme: Record<string, string>
  texts: Texts | null
}

/** Null when it could not be had: then the words in the widget itself will do. `origin` is '' on our own website. */
async function askPlace(origin: string, language: string): Promise<Place | null> {
  try {
    const response = await fetch(`${origin}/taal/${encodeURIComponent(language.slice(0, 2))}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(6_000),
    })
    return response.ok ? ((await response.json()) as Place) : null
  } catch {
    return null
  }
}

/** The colours of the region, where the website around the chat sets none of its own. */
export function dress(host: HTMLElement, theme: Record<string, string>): void {
  const set = (name: string) => getComputedStyle(host).getPropertyValue(`--${name}`) !== ''
  if (set('wegwijs-color-action') || set('utrecht-button-primary-action-background-color')) return
  for (const [name, value] of Object.entries(theme)) host.style.setProperty(`--${name}`, value)
}

/** What this place calls itself and says first; what the website itself set goes before. Asked when the chat is used. */
export async function settle(screen: Screen): Promise<void> {
  const { host, window, opening } = screen
  const place = await askPlace(window.origin, opening.language)
  if (place === null) return
  dress(host, place.theme)
  const { language, texts } = place
  const words = texts === null ? dutch : wordsOf(texts)
  const name = host.name || place.name
  const own = host.language.startsWith(language) ? host.greeting : null
  const greeting = own ?? place.greeting ?? words.greeting(name)
  const notice = place.allowed ? window.notice : words.notAllowed(location.host)
  set(screen, { language, words, name, greeting, notice })
  if (!place.allowed) screen.announcer.say(words.notAllowed(location.host), language)
}

/** Another language was chosen: for the window at once, and for the next conversation. */
export async function speak(screen: Screen, language: string): Promise<void> {
  screen.opening.language = language
  screen.keep.keepLanguage(language)
  await settle(screen)
}
