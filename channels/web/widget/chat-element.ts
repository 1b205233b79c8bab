import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { look } from './look.ts'
import { begin, createScreen, expectsPerson, openWindow, scrolled, stepBack } from './screen.ts'
import { type Host, type Screen, set } from './screen-state.ts'
import { bubble, windowView } from './window-view.ts'
import { directionOf } from './words.ts'

/** Listening goes on for so long after the page was hidden, unless a person is expected to write. */
const REST_AFTER = 30_000

/**
 * <wegwijs-chat>: the chat as a button with a window, or with `inline` as a part of the page. What stands between its
 * tags is shown until the chat works, so that a page whose script does not come is still a page.
 * Attributes: `api` (origin of the chat; absent: this site), `municipality`, `language`, `name`, `greeting`, `inline`,
 * `session` (path that knows the conversation of the page without script), `ask` (a question to send at once), `choice` (the
 * value of the button that `ask` is the words of).
 */
export class WegwijsChat extends LitElement implements Host {
  static override properties = {
    api: {},
    municipality: {},
    language: {},
    name: {},
    greeting: {},
    session: {},
    ask: {},
    choice: {},
    inline: { type: Boolean },
    open: { type: Boolean },
  }
  static override styles = look

  // Only declared: a field with a value would hide the properties that Lit makes.
  declare api: string
  declare municipality: string | null
  declare language: string
  declare name: string
  declare greeting: string | null
  declare session: string | null
  declare ask: string | null
  declare choice: string | null
  declare inline: boolean
  declare open: boolean
  declare screen: Screen | null
  declare leave: AbortController

  constructor() {
    super()
    Object.assign(this, {
      api: new URL(import.meta.url).origin,
      municipality: null,
      name: '',
      greeting: null,
      session: null,
      ask: null,
      choice: null,
    })
    Object.assign(this, {
      language: document.documentElement.lang || 'nl',
      inline: false,
      open: false,
      screen: null,
    })
  }

  override connectedCallback(): void {
    // The loader's button has done its work.
    this.shadowRoot?.replaceChildren()
    super.connectedCallback()
    this.leave = new AbortController()
    this.screen = createScreen(this)
    const screen = this.screen
    void this.updateComplete.then(() => watchPage(screen, this.leave.signal))
    void begin(screen)
    if (this.open && !this.inline) void this.updateComplete.then(() => openWindow(screen))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.leave.abort()
    this.screen?.talk.stop()
  }

  override render(): TemplateResult | typeof nothing {
    const { screen } = this
    if (screen === null) return nothing
    if (this.inline && !screen.window.view.ready) return html`<slot></slot>`
    const { language, comfort } = screen.window
    const liked = `${comfort.contrast ? 'contrast' : ''} ${comfort.size > 1 ? `size-${comfort.size * 100}` : ''}`
    const announcer = html`<div id="announcer" class="unseen" role="status"></div>`
    const step = (event: Event) => {
      event.preventDefault()
      stepBack(screen)
    }
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && screen.window.asking === null) step(event)
    }
    if (this.inline) {
      return html`<section class="chat inline ${liked}" lang=${language} dir=${directionOf(language)} aria-labelledby="title" @keydown=${keys}>${windowView(screen.window)}${announcer}</section>`
    }
    return html`${launcherView(screen)}
      <dialog class="chat panel ${liked}" id="panel" lang=${language} dir=${directionOf(language)} aria-labelledby="title" @keydown=${keys} @cancel=${step}>
        ${windowView(screen.window)}${announcer}
      </dialog>`
  }
}

function launcherView(screen: Screen): TemplateResult {
  const { words, language } = screen.window
  const badge = html`<span class="badge">${screen.unread}<span class="unseen"> ${words.newMessages}</span></span>`
  return html`<button type="button" class="launcher" id="launcher" lang=${language} dir=${directionOf(language)} aria-haspopup="dialog" ?hidden=${screen.opened} @click=${() => openWindow(screen)}>
    ${bubble}<span>${words.ask}</span>${screen.unread > 0 ? badge : nothing}
  </button>`
}

/** Listens while someone looks; after sleep and when the line comes back, asks what was missed. */
function watchPage(screen: Screen, signal: AbortSignal): void {
  const { talk } = screen
  let resting: ReturnType<typeof setTimeout> | undefined
  const wake = () => {
    clearTimeout(resting)
    if (screen.opened || expectsPerson(screen)) talk.wake()
  }
  const hide = () => {
    clearTimeout(resting)
    resting = setTimeout(() => !expectsPerson(screen) && talk.rest(), REST_AFTER)
  }
  document.addEventListener('visibilitychange', () => (document.hidden ? hide() : wake()), { signal })
  document.addEventListener('visibilitychange', () => seen(screen), { signal })
  addEventListener('online', () => set(screen, { offline: false }), { signal })
  addEventListener('online', wake, { signal })
  addEventListener('offline', () => set(screen, { offline: true }), { signal })
  // The voices of a browser may come late.
  if ('speechSynthesis' in window)
    speechSynthesis.addEventListener?.('voiceschanged', () => screen.host.requestUpdate(), { signal })
  // A page that the browser keeps asleep must not hold a line open.
  addEventListener('pagehide', () => talk.rest(), { signal })
  for (const [name, byHand] of [
    ['scroll', false],
    ['wheel', true],
    ['touchmove', true],
  ] as const) {
    const options = { signal, passive: true, capture: true }
    document.addEventListener(name, () => scrolled(screen, byHand), options)
    screen.host.renderRoot.addEventListener(name, () => scrolled(screen, byHand), options)
  }
  addEventListener('pageshow', (event) => event.persisted && wake(), {
    signal,
  })
}

function seen(screen: Screen): void {
  if (document.hidden || !screen.opened) return
  screen.unread = 0
  screen.host.requestUpdate()
}
