/**
 * Shows the button of <wegwijs-chat> at once and loads the chat itself (/widget.js) on use. Small on purpose: this is all
 * that a website loads for a visitor who asks nothing. The server fills in the hash of the widget, so that whoever pins
 * this file has pinned both.
 */
const origin = new URL(import.meta.url).origin
const HASH = '__WIDGET_HASH__'
const labels: Record<string, string> = {
  en: 'Ask your question',
  de: 'Stellen Sie Ihre Frage',
  pl: 'Zadaj pytanie',
  uk: 'Поставте запитання',
  tr: 'Sorunuzu sorun',
  ar: 'اطرح سؤالك',
  ti: 'ሕቶኹም ሕተቱ',
}
const look = new CSSStyleSheet()
look.replaceSync(
  ':host([hidden]){display:none}button{position:fixed;inset:auto 1em 1em auto;z-index:var(--wegwijs-layer,1000);min-height:3.25em;' +
    'padding:.6em 1.3em;border:2px solid var(--wegwijs-color-on-action,#fff);border-radius:2em;cursor:pointer;' +
    'background:var(--wegwijs-color-action,var(--utrecht-button-primary-action-background-color,#14524f));' +
    'color:var(--wegwijs-color-on-action,var(--utrecht-button-primary-action-color,#fff));' +
    'font:600 1em/1.55 var(--wegwijs-font,var(--utrecht-document-font-family,sans-serif))}' +
    'button:focus-visible{outline:3px solid #0b2e2d;outline-offset:2px;box-shadow:0 0 0 5px #ffd15c}',
)
let loading: Promise<unknown> | null = null

for (const chat of document.querySelectorAll('wegwijs-chat:not(:defined)')) {
  const inline = chat.hasAttribute('inline')
  if (inline || waiting()) load().catch(() => inline || showButton(chat))
  else showButton(chat)
}

function showButton(chat: Element): void {
  const root = chat.shadowRoot ?? chat.attachShadow({ mode: 'open' })
  const language = (chat.getAttribute('language') || document.documentElement.lang || 'nl').slice(0, 2)
  const button = document.createElement('button')
  root.adoptedStyleSheets = [look]
  button.type = 'button'
  button.ariaHasPopup = 'dialog'
  button.lang = language in labels ? language : 'nl'
  button.textContent = labels[language] ?? 'Stel uw vraag'
  button.onclick = () => {
    button.ariaBusy = 'true'
    chat.setAttribute('open', '')
    load().catch(() => {
      loading = null
      chat.removeAttribute('open')
      button.ariaBusy = null
      location.assign(`${origin}/chat`)
    })
  }
  root.append(button)
}

/** The hash belongs to the preload: what does not match it is never run. */
function load(): Promise<unknown> {
  const url = `${origin}/widget.js?${HASH.slice(7, 17)}`
  if (loading === null) {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'modulepreload', integrity: HASH, crossOrigin: '', href: url })
    document.head.append(link)
    loading = import(/* @vite-ignore */ url)
  }
  return loading
}

/** A conversation goes on, or words wait to be sent. */
function waiting(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`wegwijs:${origin}:`))
  } catch {
    return false
  }
}
