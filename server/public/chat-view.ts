import type { AnswerParts, Card, Choice, CountedDay, Message, Owner } from '../../channels/message.ts'
import { opening, speaker } from '../../channels/web/widget/read-aloud.ts'
import { readText, routeLink, safeLink, telephoneLink } from '../../channels/web/widget/text.ts'
import { dayInWords, directionOf, dutch } from '../../channels/web/widget/words.ts'
import { feedbackForm, type ToldHelped } from './chat-feedback.ts'
import { type Html, html } from './html.ts'
import type { Subject } from './subject.ts'

/** What the page of a conversation shows. */
export interface Shown {
  name: string
  messages: Message[]
  owner: Owner
  /** What stands in the box, and why it was not taken. */
  draft: string
  problem: string | null
  /** Makes a form that is sent twice count once. */
  form: string
  /** What the inhabitant came to ask about, from another page. */
  subject: Subject | null
  /** For a link that always loads the page anew. */
  moment: number
  /** What was just said about an answer. */
  told: ToldHelped | null
}

const words = dutch

/** A conversation with its forms, complete without script. `#laatste` is the last question, with its answer below. */
export function conversationView(shown: Shown): Html {
  const { messages } = shown
  const last = messages.findLast(({ author }) => author === 'inhabitant') ?? messages.at(-1)
  const choices = shown.owner === 'closed' ? [] : (messages.at(-1)?.choices ?? [])
  return html`<h2 class="unseen">${words.conversation}</h2>
<ol class="messages">${messages.map((message) => messageView(message, message === last, shown))}</ol>
${statusView(shown)}
${choices.length > 0 && choicesView(choices, shown.form)}
${shown.owner === 'closed' ? closedView() : questionForm(shown)}
<ul class="actions">
<li><a href="/chat/bewaar">Bewaar gesprek</a></li>
<li><a href="/chat/wis">Wis gesprek</a></li>
<li><a href="/chat/verder">${words.onward}</a></li>
<li><form method="post" action="/chat/nieuw"><button class="link">Nieuw gesprek</button></form></li>
</ul>`
}

/** Who came from a page about something asks about that with one press; the words for it are ours. */
export function subjectForm({ subject, form }: Shown): Html | null {
  if (subject === null) return null
  return html`<form class="ask subject" method="post" action="/chat" aria-labelledby="hierover">
<input type="hidden" name="formulier" value="${form}">
<p id="hierover">U wilt iets vragen over: <strong>${subject.label.replace(/^Ik heb een vraag over /, '')}</strong></p>
<button class="utrecht-button utrecht-button--primary-action" name="keuze" value="${subject.choice}">Begin hiermee</button>
<p class="soft">Of stel hieronder uw eigen vraag.</p></form>`
}

/** The box for a question, with what was wrong with the last attempt. */
export function questionForm({ messages, draft, problem, form }: Shown): Html {
  const first = messages.length === 0
  return html`<form class="ask" method="post" action="/chat">
<input type="hidden" name="formulier" value="${form}">
<label for="vraag">${first ? 'Wat is uw vraag? Vertel het in uw eigen woorden.' : 'Uw bericht'}</label>
${problem !== null && html`<p class="error" id="probleem">${problem}</p>`}
<textarea id="vraag" name="tekst" rows="3" autocomplete="off"${problem !== null && html` aria-invalid="true" aria-describedby="probleem"`}>${draft}</textarea>
<button class="utrecht-button utrecht-button--primary-action">Verstuur</button>
</form>`
}

function messageView(message: Message, last: boolean, { name, told }: Shown): Html {
  const { author, outcome, language, parts } = message
  return html`<li class="message ${author} ${outcome === 'crisis' && 'crisis'}"${last && html` id="laatste"`}>
<p class="who">${speaker(message, name, words)}</p>
<div class="bubble" lang="${language}" dir="${directionOf(language)}">${
    parts === null ? textView(message.text, outcome === 'crisis') : answerView(message, parts)
  }</div>${feedbackForm(message, told)}</li>`
}

function answerView(message: Message, parts: AnswerParts): Html {
  return html`${textView(opening(message), false)}
<div class="core">${textView(parts.core, message.outcome === 'crisis')}</div>
${(parts.days ?? []).length > 0 && daysView(parts.days ?? [])}
${parts.steps.length > 0 && html`<h3>${words.steps}</h3><ol>${parts.steps.map((step) => html`<li>${step}</li>`)}</ol>`}
${parts.cards.length > 0 && html`<h3>${words.cards}</h3><ul class="help-cards">${parts.cards.map(cardView)}</ul>`}
${parts.notes.length > 0 && html`<h3>${words.notes}</h3><ul>${parts.notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${parts.basis.length > 0 && html`<details><summary>${words.basis}</summary><ul>${parts.basis.map(basisView)}</ul></details>`}
${parts.closing !== undefined && textView(parts.closing, false)}`
}

function daysView(days: CountedDay[]): Html {
  return html`<h3>${words.dates}</h3><ul class="days">${days.map(
    ({ label, day, file }) => html`<li><p>${label}: <strong>${dayInWords(day, 'nl')}</strong></p>
<p><a class="utrecht-button-link utrecht-button-link--html-a" href="${safeLink(file, 'https://hier') === null ? '/chat' : file}">${words.calendar}<span class="unseen">: ${label}</span></a></p></li>`,
  )}</ul>`
}

/** Plain words with their paragraphs, lists and links. */
function textView(text: string, emergency: boolean): Html[] {
  return readText(text, { emergency }).map(({ kind, start, lines }) => {
    const pieces = lines.map((line) =>
      line.map(({ text: said, href }) => (href === null ? said : html`<a href="${href}">${said}</a>`)),
    )
    if (kind === 'numbered') return html`<ol start="${start}">${pieces.map((line) => html`<li>${line}</li>`)}</ol>`
    if (kind === 'points') return html`<ul>${pieces.map((line) => html`<li>${line}</li>`)}</ul>`
    return html`<p>${pieces.map((line, index) => [index > 0 && html`<br>`, line])}</p>`
  })
}

function cardView(card: Card): Html {
  const site = safeLink(card.url)
  const route = routeLink(card)
  const facts = [
    [words.hours, card.hours],
    [words.place, card.place],
    [words.cost, card.cost],
    [words.referral, card.referral],
  ].filter(([, fact]) => fact !== null)
  return html`<li class="help-card"><p class="strong">${card.name}</p>
${card.example && html`<p class="utrecht-status-badge">${words.example}</p>`}
<p>${card.what}</p>
${facts.length > 0 && html`<dl class="facts">${facts.map(([label, fact]) => html`<div><dt>${label}</dt><dd>${fact}</dd></div>`)}</dl>`}
<p class="ways">
${card.phone !== null && html`<a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action" href="${telephoneLink(card.phone)}">${words.call} ${card.phone}</a>`}
${card.email !== null && html`<a class="utrecht-button-link utrecht-button-link--html-a" href="mailto:${card.email}">${words.mail}<span class="unseen"> ${card.name}</span></a>`}
${route !== null && html`<a class="utrecht-button-link utrecht-button-link--html-a" href="${route}" rel="noreferrer">${words.route}<span class="unseen"> ${card.name}</span></a>`}
${site !== null && html`<a class="utrecht-button-link utrecht-button-link--html-a" href="${site}">${words.website}<span class="unseen"> ${card.name}</span></a>`}
</p></li>`
}

function basisView({ citation, says, url, checked }: AnswerParts['basis'][number]): Html {
  const href = safeLink(url)
  return html`<li><p class="strong">${href === null ? citation : html`<a href="${href}">${citation}</a>`}</p><p>${says}</p>
${checked !== null && html`<p class="soft">${words.checked(dayInWords(checked, 'nl'))}</p>`}</li>`
}

function choicesView(choices: Choice[], form: string): Html {
  return html`<form method="post" action="/chat">
<input type="hidden" name="formulier" value="${form}">
<p id="kiezen" class="soft">${words.choose}</p>
<ol class="choices" aria-labelledby="kiezen">${choices.map(
    ({ value, label }, index) =>
      html`<li><button name="keuze" value="${value}"><span class="number">${index + 1}</span> <span>${label}</span></button></li>`,
  )}</ol></form>`
}

/** Who is expected to speak next, and how to look whether they did. */
function statusView({ messages, owner, moment }: Shown): Html | null {
  const again = html`<a href="/chat?op=${moment}#laatste">Kijk of er een antwoord is</a>`
  if (owner === 'waiting') {
    return html`<p class="utrecht-alert utrecht-alert--info">Uw vraag ligt bij een medewerker. U mag deze pagina sluiten en later terugkomen. ${again}</p>`
  }
  if (owner === 'staff') {
    const name = messages.findLast(({ author }) => author === 'staff')?.name ?? null
    return html`<p class="utrecht-alert utrecht-alert--info">${words.withStaff(name)} ${again}</p>`
  }
  if (owner === 'assistant' && messages.at(-1)?.author === 'inhabitant') {
    return html`<p class="utrecht-alert utrecht-alert--info">Het antwoord komt eraan. ${again}</p>`
  }
  return null
}

function closedView(): Html {
  return html`<form method="post" action="/chat/nieuw"><p class="utrecht-alert utrecht-alert--info">${words.closed}</p><button class="utrecht-button utrecht-button--primary-action">Nieuw gesprek</button></form>`
}
