import type { AnswerParts, Card, Message } from '../../message.ts'
import { opening, speaker } from './read-aloud.ts'
import { readText, safeLink, telephoneLink } from './text.ts'
import { clockInWords, dayInWords, directionOf, type Words } from './words.ts'

/**
 * A conversation as one HTML page to keep: headings, lists and links that any screen reader knows, no script and no
 * outside file. `origin` completes the paths of sources.
 */
export function transcript(messages: Message[], around: Around & { now: Date }): string {
  const { name, language, words, now } = around
  const title = words.transcript(name)
  const moment = momentInWords(now.toISOString(), around)
  const items = messages.map((message) => messageHtml(message, around))
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${sheet}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(words.savedOn(moment))}</p>
<ol>
${items.join('\n')}
</ol></main></body>
</html>
`
}

const sheet =
  'body{font:1.1rem/1.6 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1b2b2c}' +
  'main>ol{list-style:none;padding:0}main>ol>li{border-top:1px solid #6b7775;padding:1rem 0}h2{font-size:1rem;margin:0}' +
  'h3{font-size:1rem;margin:1rem 0 0}time{font-weight:normal}a[href^="tel:"]{direction:ltr;unicode-bidi:isolate}'

export interface Around {
  name: string
  origin: string
  language: string
  words: Words
  /** Absent: the clock of the reader. */
  timeZone?: string
}

function momentInWords(moment: string, { language, timeZone }: Around): string {
  return `${dayInWords(moment, language, timeZone)}, ${clockInWords(moment, language, timeZone)}`
}

function messageHtml(message: Message, around: Around): string {
  const { words, name } = around
  const who = escaped(speaker(message, name, words))
  const moment = momentInWords(message.sentAt, around)
  const body =
    message.parts === null
      ? textHtml(message.text, message.outcome === 'crisis')
      : answerHtml(message, message.parts, around)
  return `<li><h2>${who} <time datetime="${escaped(message.sentAt)}">${escaped(moment)}</time></h2>
<div lang="${escaped(message.language)}" dir="${directionOf(message.language)}">${body}</div></li>`
}

function answerHtml(message: Message, parts: AnswerParts, { words, origin, language }: Around): string {
  const section = (heading: string, tag: 'ol' | 'ul', items: string[]) =>
    items.length === 0
      ? ''
      : `<h3>${escaped(heading)}</h3><${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
  const cards = parts.cards.map((card) => cardHtml(card, words))
  const basis = parts.basis.map(({ citation, says, url, checked }) => {
    const when = checked === null ? '' : ` (${escaped(words.checked(dayInWords(checked, language)))})`
    return `${link(safeLink(url, origin), citation)}: ${escaped(says)}${when}`
  })
  const days = (parts.days ?? []).map(({ label, day, file }) => {
    return `${escaped(label)}: ${link(safeLink(file, origin), dayInWords(day, language))}`
  })
  return [
    textHtml(opening(message), false),
    textHtml(parts.core, message.outcome === 'crisis'),
    section(words.dates, 'ul', days),
    section(words.steps, 'ol', parts.steps.map(escaped)),
    section(words.cards, 'ul', cards),
    section(words.notes, 'ul', parts.notes.map(escaped)),
    section(words.basis, 'ul', basis),
    textHtml(parts.closing ?? '', false),
  ].join('')
}

function cardHtml(card: Card, words: Words): string {
  const example = card.example ? ` (${escaped(words.example.toLowerCase())})` : ''
  const facts = [card.hours, card.place, card.cost, card.referral].filter((fact) => fact !== null)
  return [
    `<strong>${escaped(card.name)}</strong>${example}: ${escaped(card.what)}`,
    card.phone === null ? '' : link(telephoneLink(card.phone), `${words.call} ${card.phone}`),
    ...facts.map(escaped),
    card.email === null ? '' : link(safeLink(`mailto:${card.email}`), card.email),
    card.url === null ? '' : link(safeLink(card.url), card.url),
  ]
    .filter((line) => line !== '')
    .join('<br>')
}

function textHtml(text: string, emergency: boolean): string {
  return readText(text, { emergency })
    .map(({ kind, start, lines }) => {
      const pieces = lines.map((line) => line.map(({ text: words, href }) => link(href, words)).join(''))
      if (kind === 'paragraph') return `<p>${pieces.join('<br>')}</p>`
      const items = pieces.map((piece) => `<li>${piece}</li>`).join('')
      return kind === 'numbered' ? `<ol start="${start}">${items}</ol>` : `<ul>${items}</ul>`
    })
    .join('')
}

function link(href: string | null, words: string): string {
  return href === null ? escaped(words) : `<a href="${escaped(href)}">${escaped(words)}</a>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
