import type { Message } from '../../message.ts'
import { choicesAloud, readAloud } from './read-aloud.ts'
import { type Screen, set, type } from './screen-state.ts'
import { attend } from './sight.ts'

/** Reading aloud and hearing, as far as the browser can; our server hears nothing. */

/** A voice on this device: others send the words to the maker of the browser. Null where there is none for the language. */
export function voiceFor(language: string): SpeechSynthesisVoice | null {
  const voices = 'speechSynthesis' in window ? speechSynthesis.getVoices() : []
  return voices.find(({ lang, localService }) => localService && lang.startsWith(language.slice(0, 2))) ?? null
}

/** Reads a message, or stops when it is being read. */
export function readOut(screen: Screen, message: Message): void {
  const { reading, name, words } = screen.window
  speechSynthesis.cancel()
  set(screen, { reading: reading === message.seq ? null : message.seq })
  if (reading === message.seq) return
  const said = new SpeechSynthesisUtterance(`${readAloud(message, name, words)} ${choicesAloud(message, words)}`)
  said.voice = voiceFor(message.language)
  said.lang = message.language
  said.onend = said.onerror = () => {
    if (screen.window.reading === message.seq) set(screen, { reading: null })
  }
  speechSynthesis.speak(said)
}

/** Null where the browser cannot make text of speech. */
export function hearingOf(): (new () => Hearing) | null {
  const those = window as unknown as Record<string, (new () => Hearing) | undefined>
  return those.SpeechRecognition ?? those.webkitSpeechRecognition ?? null
}

let hearing: Hearing | null = null

/** Puts what is said in the box, to be read over before it is sent; stops when it was listening. */
export function speakIn(screen: Screen): void {
  const Hearing = hearingOf()
  if (hearing !== null || Hearing === null) {
    hearing?.stop()
    return
  }
  const { draft, language, words } = screen.window
  const before = draft === '' ? '' : `${draft.trimEnd()} `
  hearing = new Hearing()
  const { region } = new Intl.Locale(language).maximize()
  Object.assign(hearing, { lang: `${language}-${region}`, interimResults: true })
  hearing.onresult = ({ results }) => type(screen, before + [...results].map(([best]) => best.transcript).join(''))
  hearing.onerror = ({ error }) => {
    if (error === 'aborted') return
    set(screen, { notice: words.voiceFailed })
    screen.announcer.say(words.voiceFailed, language)
  }
  hearing.onend = () => {
    hearing = null
    set(screen, { hearing: false })
    attend(screen.host.renderRoot)
  }
  set(screen, { hearing: true, notice: null })
  hearing.start()
}

/** What we use of SpeechRecognition, which has no types everywhere. */
interface Hearing {
  onresult: ((event: { results: Iterable<[{ transcript: string }]> }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
}
