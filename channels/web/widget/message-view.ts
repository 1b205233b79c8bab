import { html, nothing, type TemplateResult } from 'lit'
import type { AnswerParts, Card, CountedDay, Message, Source } from '../../message.ts'
import { opening, speaker } from './read-aloud.ts'
import { readText, routeLink, safeLink, telephoneLink } from './text.ts'
import { dayInWords, directionOf, timeInWords, type Words } from './words.ts'

/** What every message needs to know of the window around it. */
export interface Surroundings {
  name: string
  /** Where the chat runs: a path in a source counts from there. */
  origin: string
  language: string
  words: Words
}

/** One message as a list item. `first` is false when the same person goes on: then the name is only there to hear. */
export function messageView(
  message: Message,
  first: boolean,
  around: Surroundings,
  below: unknown = nothing,
): TemplateResult {
  const { author, outcome, language, sentAt } = message
  const staff = author === 'staff' ? 'staff' : ''
  return html`<li class="message ${author} ${outcome === 'crisis' ? 'crisis' : ''}" tabindex="-1" data-seq=${message.seq}>
    <p class="who ${staff} ${first ? '' : 'unseen'}">
      <span class="speaker">${speaker(message, around.name, around.words)}</span>
      <time datetime=${sentAt}>${timeInWords(sentAt, around.language)}</time>
    </p>
    <div class="bubble" lang=${language} dir=${directionOf(language)}>
      ${message.parts === null ? html`${wordsView(message)} ${sourcesView(message.sources, around)}` : answerView(message, message.parts, around)}
    </div>
    ${below}
  </li>`
}

/** Plain words with their paragraphs, lists and links. */
export function wordsView({ text, outcome }: Pick<Message, 'text' | 'outcome'>): TemplateResult[] {
  return readText(text, { emergency: outcome === 'crisis' }).map(({ kind, start, lines }) => {
    const pieces = lines.map((line) =>
      line.map((piece) => (piece.href === null ? html`${piece.text}` : linkView(piece.href, piece.text))),
    )
    if (kind === 'numbered') return html`<ol start=${start}>${pieces.map((line) => html`<li>${line}</li>`)}</ol>`
    if (kind === 'points') return html`<ul>${pieces.map((line) => html`<li>${line}</li>`)}</ul>`
    return html`<p>${pieces.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line}`)}</p>`
  })
}

function answerView(message: Message, parts: AnswerParts, around: Surroundings): TemplateResult {
  const { words, language } = around
  const before = opening(message)
  return html`
    ${before === '' ? nothing : wordsView({ text: before, outcome: null })}
    <div class="core">${wordsView({ text: parts.core, outcome: message.outcome })}</div>
    ${list(parts.days ?? [], (days) => daysView(days, around))}
    ${list(parts.steps, (steps) => html`<h3 lang=${language}>${words.steps}</h3><ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`)}
    ${list(parts.cards, (cards) => html`<h3 lang=${language}>${words.cards}</h3><ul class="cards">${cards.map((card) => cardView(card, around))}</ul>`)}
    ${list(parts.notes, (notes) => html`<h3 lang=${language}>${words.notes}</h3><ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`)}
    ${list(parts.basis, (basis) => basisView(basis, around))}
    ${parts.closing === undefined ? nothing : wordsView({ text: parts.closing, outcome: null })}
  `
}

function list<Item>(items: Item[], show: (items: Item[]) => TemplateResult) {
  return items.length === 0 ? nothing : show(items)
}

/** Each day with a file that any calendar takes. */
function daysView(days: CountedDay[], { words, origin, language }: Surroundings): TemplateResult {
  return html`<h3 lang=${language}>${words.dates}</h3>
    <ul class="days">
      ${days.map(
        ({ label, day, file }) => html`<li class="day">
          <p>${label}: <strong lang=${language}>${dayInWords(day, language)}</strong></p>
          <p class="ways" lang=${language}><a class="way" href=${safeLink(file, origin) ?? '#'} download>${calendar}${words.calendar}<span class="unseen">: ${label}</span></a></p>
        </li>`,
      )}
    </ul>`
}

const calendar = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 2h2v2h6V2h2v2h4v17H3V4h4zm12 7H5v10h14z"/></svg>`

function cardView(card: Card, around: Surroundings): TemplateResult {
  const { words, language } = around
  const site = safeLink(card.url, around.origin)
  const route = routeLink(card)
  const facts = [
    [words.hours, card.hours],
    [words.place, card.place],
    [words.cost, card.cost],
    [words.referral, card.referral],
  ]
  return html`<li class="card">
    <p class="card-name">${card.name}</p>
    ${card.example ? html`<p class="mark" lang=${language}>${words.example}</p>` : nothing}
    <p>${card.what}</p>
    ${list(
      facts.filter(([, value]) => value !== null),
      (known) =>
        html`<dl>${known.map(([label, value]) => html`<div><dt lang=${language}>${label}</dt><dd>${value}</dd></div>`)}</dl>`,
    )}
    <p class="ways" lang=${language}>
      ${card.phone === null ? nothing : html`<a class="way call" href=${telephoneLink(card.phone)}>${words.call} <bdi>${card.phone}</bdi></a>`}
      ${card.email === null ? nothing : html`<a class="way" href=${safeLink(`mailto:${card.email}`) ?? '#'}>${words.mail}<span class="unseen"> ${card.name}</span></a>`}
      ${route === null ? nothing : linkView(route, html`${words.route}<span class="unseen"> ${card.name}</span>`, around, 'way')}
      ${site === null ? nothing : linkView(site, html`${words.website}<span class="unseen"> ${card.name}</span>`, around, 'way')}
    </p>
  </li>`
}

function basisView(basis: AnswerParts['basis'], around: Surroundings): TemplateResult {
  const { words, language } = around
  return html`<details class="basis">
    <summary lang=${language}>${words.basis}</summary>
    <ul>
      ${basis.map(
        ({ citation, says, url, checked }) => html`<li>
          <p class="citation">${sourceLink(url, citation, around)}</p>
          <p>${says}</p>
          ${checked === null ? nothing : html`<p class="checked" lang=${language}>${words.checked(dayInWords(checked, language))}</p>`}
        </li>`,
      )}
    </ul>
  </details>`
}

function sourcesView(sources: Source[], around: Surroundings) {
  const { words, language } = around
  return list(
    sources,
    () => html`<details class="basis">
      <summary lang=${language}>${words.sources}</summary>
      <ul>
        ${sources.map(
          ({ title, citation, url, checked }) => html`<li>
            <p class="citation">${sourceLink(url, citation ?? title, around)}</p>
            ${checked === null ? nothing : html`<p class="checked" lang=${language}>${words.checked(dayInWords(checked, language))}</p>`}
          </li>`,
        )}
      </ul>
    </details>`,
  )
}

function sourceLink(url: string | null, title: string, around: Surroundings): TemplateResult {
  const href = safeLink(url, around.origin)
  return href === null ? html`${title}` : linkView(href, title, around)
}

/** A page opens beside the chat, so that the conversation stays; a number or a mail address opens where it belongs. */
function linkView(href: string, label: unknown, around?: Surroundings, kind = ''): TemplateResult {
  if (!href.startsWith('http')) return html`<a class=${kind} href=${href}>${label}</a>`
  const hint =
    around === undefined
      ? nothing
      : html`<span class="unseen" lang=${around.language}> ${around.words.newWindow}</span>`
  return html`<a class=${kind} href=${href} target="_blank" rel="noopener noreferrer">${label}${hint}</a>`
}
