import type { Review } from '../../knowledge/regulations/reviews.ts'
import type { Report } from '../desk/reports.ts'
import { type Html, html, type Shown } from '../public/html.ts'
import { dateInWords } from '../public/map-words.ts'
import { staffForm } from '../public/staff-page.ts'
import type { Work } from './work.ts'

export interface Waiting extends Work {
  reports: readonly Report[]
  reviews: readonly Review[]
}

/** Everything that waits, what may be wrong on the website first. */
export function workView({ reports, reviews, unanswered, stale, drafts }: Waiting, csrf: string): Html {
  const nothing = reports.length + reviews.length + unanswered.length + stale.length + drafts.length === 0
  return html`<h1>Wat er wacht</h1>
${nothing && html`<p>Er wacht niets. Alles is nagekeken.</p>`}
${panel('Gemeld door medewerkers', reports, (report) => reportView(report, csrf))}
${panel('Een wet of regel is veranderd', byExplanation(reviews), (reviews) => reviewView(reviews, csrf))}
${panel('Gevraagd en niet beantwoord, de laatste dertig dagen', unanswered, (asked) => askedView(asked, csrf))}
<div class="panels">
${panel('Na te kijken', stale, (piece) => staleView(piece, csrf))}
${panel('Concepten: nog niet op de website', drafts, ({ id, kind, title }) => html`<li><span class="what">${pieceLink(id, kind, title)}</span></li>\n`)}
</div>`
}

/** A link to the form of a piece. */
export function pieceLink(id: string, kind: 'page' | 'service', title: string): Html {
  return html`<a href="${pieceAddress(id, kind)}">${title}</a>`
}

export function pieceAddress(id: string, kind: 'page' | 'service'): string {
  return `/redactie/${kind === 'page' ? 'stuk' : 'dienst'}?id=${encodeURIComponent(id)}`
}

function panel<Thing>(title: string, things: readonly Thing[], view: (thing: Thing) => Shown): Html | false {
  if (things.length === 0) return false
  return html`<section class="panel"><h2>${title} <span class="count">${things.length}</span></h2>
<ul class="tasks">${things.map(view)}</ul></section>`
}

function reportView({ conversation, seq, kind, question, answer, remark, sources, by }: Report, csrf: string): Html {
  const [first] = sources
  const label = first === undefined ? null : first.kind === 'page' || first.kind === 'service' ? first : null
  return html`<li><div class="what"><p><strong>${kind === 'wrong' ? 'Klopt niet' : 'Niet beantwoord'}</strong>, gemeld door ${by}</p>
<p>Vraag: <q>${question}</q></p><p>Antwoord: <q>${answer.slice(0, 300)}</q></p>
${remark !== null && html`<p>Opmerking: ${remark}</p>`}
${label !== null && html`<p>Dit stond erin: ${pieceLink(label.id, label.kind === 'service' ? 'service' : 'page', label.title)}</p>`}
${kind === 'unanswered' && question !== null && html`<p>${newLink(question)}</p>`}</div>
${staffForm('/redactie/gemeld', csrf, { conversation, seq: String(seq) }, html`<button type="submit">Afgehandeld</button>`)}</li>\n`
}

/** What changed under one explanation, with what it said and says. */
function reviewView(reviews: readonly Review[], csrf: string): Html {
  const [first] = reviews
  if (first === undefined) return html``
  return html`<li><div class="what"><p>${pieceLink(first.explanation, 'page', first.question)}</p>
${reviews.map(
  ({
    citation,
    validFrom,
    before,
    after,
  }) => html`<details><summary>${citation}, vanaf ${dateInWords(validFrom)}</summary>
<p class="soft">Eerst stond er:</p><p class="law-text">${before ?? 'Dit artikel was er nog niet.'}</p>
<p class="soft">Nu staat er:</p><p class="law-text">${after ?? 'Dit artikel is er niet meer.'}</p></details>`,
)}</div>
${staffForm('/redactie/nagekeken', csrf, { id: first.explanation }, html`<button type="submit">Nagekeken, klopt nog<span class="visually-hidden">: ${first.question}</span></button>`)}</li>\n`
}

function byExplanation(reviews: readonly Review[]): Review[][] {
  return [...Map.groupBy(reviews, ({ explanation }) => explanation).values()]
}

function askedView({ question, times, municipality, digest }: Work['unanswered'][number], csrf: string): Html {
  return html`<li><div class="what"><q>${question}</q> <span class="soft">${times > 1 && `${times} keer`} ${municipality}</span></div>
<div class="doing">${newLink(question)}
${staffForm('/redactie/gevraagd', csrf, { question: digest }, html`<button type="submit" class="link">Afgehandeld</button>`)}</div></li>\n`
}

function newLink(question: string): Html {
  return html`<a href="/redactie/nieuw?vraag=${encodeURIComponent(question.slice(0, 200))}">Maak hier uitleg van</a>`
}

function staleView({ id, kind, title, review }: Work['stale'][number], csrf: string): Html {
  return html`<li><span class="what">${pieceLink(id, kind, title)} <span class="soft">vóór ${dateInWords(review)}</span></span>
${staffForm('/redactie/nagekeken', csrf, { id }, html`<button type="submit" class="link">Klopt nog<span class="visually-hidden">: ${title}</span></button>`)}</li>\n`
}
