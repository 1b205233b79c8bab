import { DateTime } from 'luxon'
import type { AnswerParts } from '../../channels/message.ts'
import { type Html, html, raw } from '../public/html.ts'
import { authorOf, channels, outcomes, steps } from './page/labels.ts'
import { results } from './results.ts'
import type { DeskConversation } from './shapes/conversation.ts'
import type { DeskMessage } from './shapes/message.ts'

/**
 * One conversation as a page on its own, to keep, print or hand over: headings, a table of facts, what was said with the
 * sources, who had it. No script, nothing from elsewhere, readable by a screen reader.
 */
export function exportPage(
  conversation: DeskConversation,
  about: { region: string; timeZone: string; by: string; now: Date },
): string {
  const moment = (iso: string) =>
    DateTime.fromISO(iso, { zone: about.timeZone }).setLocale('nl').toFormat("d LLLL yyyy 'om' H.mm 'uur'")
  return `<!doctype html>\n${html`<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Gesprek van ${moment(conversation.createdAt)} - ${about.region}</title>
<style>${raw(look)}</style>
</head>
<body>
<main>
<h1>Gesprek van ${moment(conversation.createdAt)}</h1>
${factsView(conversation, moment)}
<h2>Wat er is gezegd</h2>
<ol>${conversation.messages.map((message) => messageView(conversation, message, moment))}</ol>
${notesView(conversation, moment)}
${stepsView(conversation, moment)}
<p><small>Gemaakt op ${moment(about.now.toISOString())} door ${about.by}.</small></p>
</main>
</body>
</html>`}\n`
}

type Moment = (iso: string) => string

function factsView({ item, holding, callback }: DeskConversation, moment: Moment): Html {
  const facts: [string, string | null][] = [
    ['Gemeente', item.municipality ?? 'niet bekend'],
    ['Kanaal', channels[item.channel]],
    ['Onderwerpen', item.topics.map(({ label }) => label).join(', ') || null],
    ['Waarom een medewerker', item.reason],
    ['Vraag', item.question],
    ['Naam', callback?.name ?? null],
    ['Telefoonnummer', callback?.phone ?? null],
    ['Antwoord beloofd vóór', item.promisedAt === null ? null : moment(item.promisedAt)],
    ['Medewerker', item.staff?.name ?? null],
    ['Afgerond', item.closedAt === null ? null : moment(item.closedAt)],
    ['Uitkomst', item.result === null ? null : resultOf(item.result)],
    ['Persoonlijke gegevens', holding ? 'staan in deze uitvoer' : 'zijn weggelaten'],
  ]
  return html`<table><caption>Gegevens van het gesprek</caption><tbody>
${facts.map(([name, value]) => value !== null && html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)}</tbody></table>`
}

function resultOf(result: string): string {
  return Object.hasOwn(results, result) ? results[result as keyof typeof results] : 'Terug bij de assistent'
}

function messageView({ messages }: DeskConversation, message: DeskMessage, moment: Moment): Html {
  const { outcome, author, redacted, sources } = message
  const basis = (message.parts as AnswerParts | null)?.basis ?? []
  const later = messages.findLast(({ editOf }) => editOf === message.seq)
  return html`<li class="${author}">
<h3>${authorOf(message)}, <time datetime="${message.sentAt}">${moment(message.sentAt)}</time></h3>
${outcome !== null && author !== 'inhabitant' && html`<p>${outcomes[outcome]}</p>`}
<p class="words" lang="${message.language}">${message.text}</p>
${later !== undefined && html`<p>Later gewijzigd, ${moment(later.sentAt)}: “${later.text}”</p>`}
${redacted !== null && html`<p>Verwijderd door ${redacted.by} op ${moment(redacted.at)}. Reden: ${redacted.reason}</p>`}
${sources.length > 0 && html`<p>Bronnen:</p><ul>${sources.map(({ title, citation, url }) => html`<li>${title}${citation !== null && html`, ${citation}`}${url !== null && html` (${url})`}</li>`)}</ul>`}
${basis.length > 0 && html`<dl>${basis.map(({ citation, says }) => html`<dt>${citation}</dt><dd>${says}</dd>`)}</dl>`}
</li>\n`
}

function notesView({ notes }: DeskConversation, moment: Moment): Html | false {
  if (notes.length === 0) return false
  return html`<h2>Notities van medewerkers</h2>
<ul>${notes.map(({ staff, text, createdAt }) => html`<li><strong>${staff.name}, ${moment(createdAt)}</strong><p class="words">${text}</p></li>`)}</ul>`
}

function stepsView(conversation: DeskConversation, moment: Moment): Html | false {
  if (conversation.steps.length === 0) return false
  return html`<h2>Wie het gesprek had</h2>
<ul>${conversation.steps.map(
    ({ kind, staff, to, reason, at }) =>
      html`<li>${moment(at)}: ${staff?.name ?? 'Het systeem'} ${steps[kind] ?? kind}${to !== null && html` aan ${to.name}`}${reason !== null && html`: ${reason}`}</li>`,
  )}</ul>`
}

const look = `body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:#1a1a1a;background:#fff}main{max-width:44rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #767676}
ol{list-style:none;padding:0}ol>li{border-left:.25rem solid #767676;padding-left:1rem;margin:1rem 0}h3{font-size:1rem;margin:0}.words{white-space:pre-wrap;overflow-wrap:anywhere}`
