import type { Choice, Message } from '../../message.ts'
import { createAnnouncer } from './announcer.ts'
import { agree, askFirst, like, listen, save } from './asking.ts'
import { createKeep, type Keep } from './keep.ts'
import { createLine } from './line.ts'
import { join, makeCode } from './onward.ts'
import { settle, speak } from './place.ts'
import { choicesAloud, readAloud } from './read-aloud.ts'
import { type Host, type Screen, set, type } from './screen-state.ts'
import { createSession } from './session.ts'
import { attend, bringIntoView, seesEnd } from './sight.ts'
import { readOut } from './speech.ts'
import { createTalk, languageOfChoices } from './talk.ts'
import type { View } from './talk-state.ts'
import { tellHelped } from './telling.ts'
import { type ChatWindow, ownerInWords } from './window-view.ts'
import { dutch } from './words.ts'

const MAX_TEXT = 8_000

export function createScreen(host: Host): Screen {
  const own = host.api === '' || new URL(host.api, location.href).origin === location.origin
  const origin = own ? location.origin : new URL(host.api, location.href).origin
  const keep = createKeep(origin)
  const session = createSession(host.session)
  const opening = { municipality: host.municipality || null, language: keep.language() ?? host.language }
  const talk = createTalk({
    line: createLine(own ? '' : origin),
    keep,
    opening,
    changed: (view) => changed(screen, view),
    arrived: (message) => arrived(screen, message),
    moved: (kept) => session.write(kept),
  })
  const screen: Screen = {
    host,
    keep,
    session,
    talk,
    opening,
    announcer: createAnnouncer(() => host.renderRoot.querySelector<HTMLElement>('#announcer')),
    window: newWindow(() => screen, host, origin, talk.view(), keep),
    opened: host.inline,
    unread: 0,
    awaiting: false,
  }
  return screen
}

function newWindow(screen: () => Screen, host: Host, origin: string, view: View, keep: Keep): ChatWindow {
  const words = dutch
  return {
    name: host.name || 'Wegwijs',
    origin,
    language: 'nl',
    words,
    view,
    draft: keep.draft(),
    floating: !host.inline,
    greeting: host.greeting ?? words.greeting(host.name || 'Wegwijs'),
    notice: null,
    offline: navigator.onLine === false,
    optionsOpen: false,
    asking: null,
    made: null,
    problem: null,
    comfort: keep.comfort(),
    hearing: false,
    reading: null,
    below: 0,
    privacy: `${origin}/privacy`,
    told: new Map(),
    tellHelped: (seq, helped, why) => void tellHelped(screen(), seq, helped, why),
    type: (text) => type(screen(), text),
    send: () => send(screen()),
    choose: (choice) => choose(screen(), choice),
    say: (text) => say(screen(), text),
    retry: () => screen().talk.retry(),
    discard: (id) => screen().talk.discard(id),
    toggleOptions: () => set(screen(), { optionsOpen: !screen().window.optionsOpen }),
    ask: (asking) => askFirst(screen(), asking),
    agree: () => void agree(screen()),
    save: () => save(screen()),
    speak: (language) => void speak(screen(), language),
    makeCode: () => void makeCode(screen()),
    join: (code) => void join(screen(), code, () => askFirst(screen(), null)),
    like: (comfort) => like(screen(), comfort),
    readOut: (message) => readOut(screen(), message),
    listen: () => listen(screen()),
    close: () => closeWindow(screen()),
    scrollDown() {
      set(screen(), { below: 0 })
      bringIntoView(host.renderRoot, null)
    },
  }
}

/** Takes up what was said before, here or on the page without script, and what was typed before the chat was there. */
export async function begin(screen: Screen): Promise<void> {
  const { host, keep, session, talk } = screen
  if (!screen.opening.language.startsWith('nl')) await settle(screen)
  const elsewhere = await session.read()
  if (elsewhere !== null) keep.keepConversation(elsewhere)
  else if (keep.conversation() !== null) session.write(keep.conversation())
  await talk.start()
  await takeOver(screen)
  if (!screen.opened && !expectsPerson(screen)) talk.rest()
  const last = talk.view().messages.findLast(({ author }) => author === 'inhabitant')
  if (host.inline && last !== undefined) bringIntoView(host.renderRoot, last.seq, false)
}

/** The page without script steps aside; what was typed or asked there goes on here. */
async function takeOver(screen: Screen): Promise<void> {
  const { host } = screen
  const box = host.querySelector('textarea')
  const typed = box?.value ?? ''
  const typing = box !== null && box === document.activeElement
  if (screen.window.draft === '' && typed !== '') type(screen, typed)
  if (host.ask) {
    type(screen, '')
    if (host.choice) screen.talk.choose({ value: host.choice, label: host.ask })
    else screen.talk.say(host.ask)
    host.ask = null
    history.replaceState(history.state, '', location.pathname)
  }
  await host.updateComplete
  host.replaceChildren()
  if (typing) host.renderRoot.querySelector<HTMLElement>('#words')?.focus()
}

export function openWindow(screen: Screen): void {
  screen.opened = true
  void settle(screen)
  screen.unread = 0
  const dialog = screen.host.renderRoot.querySelector<HTMLDialogElement>('#panel')
  // A window that covers the whole screen leaves nothing else to reach.
  if (matchMedia('(max-width: 30em), (max-height: 26em)').matches) dialog?.showModal()
  else dialog?.show()
  screen.host.requestUpdate()
  attend(screen.host.renderRoot)
  screen.talk.wake()
  const { view, greeting, language } = screen.window
  if (view.messages.length === 0) screen.announcer.say(greeting, language)
  else
    void screen.host.updateComplete.then(() =>
      bringIntoView(screen.host.renderRoot, view.messages.at(-1)?.seq ?? null, false),
    )
}

function closeWindow(screen: Screen): void {
  screen.opened = false
  set(screen, { optionsOpen: false })
  screen.host.renderRoot.querySelector<HTMLDialogElement>('#panel')?.close()
  void screen.host.updateComplete.then(() => screen.host.renderRoot.querySelector<HTMLElement>('#launcher')?.focus())
  if (!expectsPerson(screen)) screen.talk.rest()
}

/** True while a member of staff may write at any moment. */
export function expectsPerson({ window }: Screen): boolean {
  return window.view.owner === 'waiting' || window.view.owner === 'staff'
}

/** Escape closes what is on top: the options, then the window. */
export function stepBack(screen: Screen): void {
  if (screen.window.optionsOpen) {
    set(screen, { optionsOpen: false })
    screen.host.renderRoot.querySelector<HTMLElement>('#options')?.focus()
  } else if (!screen.host.inline && screen.window.asking === null) closeWindow(screen)
}

function changed(screen: Screen, view: View): void {
  const before = screen.window.view
  const refused = view.refusal !== before.refusal ? view.refusal : null
  const { words } = screen.window
  set(screen, {
    view,
    offline: navigator.onLine === false || !view.reached,
    ...(refused !== null && {
      notice: refused.message || words.refused,
      draft: screen.window.draft || refused.words,
    }),
  })
  if (refused !== null) screen.announcer.say(refused.message || words.refused, screen.window.language)
  if (before.ready && (view.owner !== before.owner || view.staff !== before.staff) && view.messages.length > 0) {
    screen.announcer.say(ownerInWords(screen.window), screen.window.language)
  }
}

function arrived(screen: Screen, message: Message): void {
  const { name, words } = screen.window
  screen.announcer.say(readAloud(message, name, words), message.language)
  const choices = choicesAloud(message, words)
  if (choices !== '') screen.announcer.say(choices, languageOfChoices(screen.talk.view().messages) ?? message.language)
  if (!screen.opened || document.hidden) screen.unread += 1
  if (!screen.awaiting && !seesEnd(screen.host.renderRoot)) {
    set(screen, { below: screen.window.below + 1 })
    return
  }
  const own = screen.talk.view().messages.findLast(({ author }) => author === 'inhabitant')
  void screen.host.updateComplete.then(() => bringIntoView(screen.host.renderRoot, own?.seq ?? message.seq))
}

/** The person looks around: what comes in from now on waits below, until its end is seen. */
export function scrolled(screen: Screen, byHand: boolean): void {
  if (byHand) screen.awaiting = false
  if (screen.window.below > 0 && seesEnd(screen.host.renderRoot)) set(screen, { below: 0 })
}

function send(screen: Screen): void {
  const { draft, words } = screen.window
  if (draft.trim().length > MAX_TEXT) {
    set(screen, { notice: words.tooLong })
    screen.announcer.say(words.tooLong, screen.window.language)
    return
  }
  if (draft.trim() === '') return
  type(screen, '')
  screen.talk.say(draft)
  showOwn(screen)
}

function choose(screen: Screen, choice: Choice): void {
  screen.talk.choose(choice)
  attend(screen.host.renderRoot)
  showOwn(screen)
}

function say(screen: Screen, text: string): void {
  screen.talk.say(text)
  attend(screen.host.renderRoot)
  showOwn(screen)
}

function showOwn(screen: Screen): void {
  screen.awaiting = true
  set(screen, { below: 0 })
  void screen.host.updateComplete.then(() => bringIntoView(screen.host.renderRoot, null))
}
