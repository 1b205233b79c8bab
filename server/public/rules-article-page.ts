import { DateTime } from 'luxon'
import type { Article } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { citationOf, jciOf, regulationUrl } from '../../knowledge/regulations/citation.ts'
import type { Span } from '../../knowledge/regulations/timeline.ts'
import { type Html, html } from './html.ts'
import type { View } from './map-card.ts'
import { dateInWords, listInWords } from './map-words.ts'
import { linkedText } from './rules-links.ts'
import { articleAddress, ruleAddress } from './rules-words.ts'

/** A text that is so much older than today is called a copy of then, in days: acts change on 1 January and 1 July. */
const OLD_DAYS = 400
/** Of one paragraph. */
const SAYINGS = 2
/** Of an article that is referred to, in characters. */
const GLANCE = 700

export interface ArticlePage {
  item: Item
  article: Article
  /** Whether it holds on `day`; else the text is one of before or after. */
  holds: boolean
  /** The day that was asked for and today, YYYY-MM-DD. */
  day: string
  today: string
  /** When each of its texts holds. */
  spans: Span[]
  /** The first day of the version of the regulation that holds on `day`. */
  version: string | null
  /** The explanations that rest on it. */
  explanations: Item[]
  /** The articles that it names and that we have. */
  refers: Item[]
  view: View
}

/** An article of an act: its own words, what we say of it, what it refers to, and how it read before. */
export function articlePage(page: ArticlePage): Html {
  const { item, article, holds, day, today, explanations, refers, view } = page
  return html`<p><a href="/regels">Regels en uitleg</a> <span aria-hidden="true">›</span> ${article.lawTitle}</p>
<article class="item">
<h1>${item.citation ?? item.title}</h1>
${article.heading.length > 0 && html`<p class="soft">${article.heading.join(' › ')}</p>`}
${isLocal(article) && html`<p class="utrecht-status-badge">Dit geldt voor ${listInWords(item.municipalities)}</p>`}
${holds && day !== today && html`<p class="utrecht-alert utrecht-alert--info"><strong>Zo was of wordt de tekst op ${dateInWords(day)}.</strong> <a href="${articleAddress(article.law, article.article)}">Bekijk de tekst van vandaag.</a></p>`}
${!holds && html`<p class="utrecht-alert utrecht-alert--info"><strong>Op ${dateInWords(day)} geldt dit artikel niet</strong>, of wij kennen de tekst van die dag niet. Hieronder staat een andere tekst.</p>`}
${article.paragraphs.length === 0 && html`<p class="utrecht-alert utrecht-alert--info">De hele tekst van dit artikel staat op wetten.overheid.nl.</p>`}
${article.says.length > 0 && holds && day === today && inPlainWords(article)}
${article.paragraphs.length > 0 && ownWords(page)}
${explanations.length > 0 && explained(explanations, view)}
${refers.length > 0 && referred(refers)}
${article.paragraphs.length > 0 && citations(page)}
<ul class="actions">
<li><a class="utrecht-button-link utrecht-button-link--html-a" href="${officialUrl(page)}" rel="noopener">Lees de tekst van vandaag op ${new URL(officialUrl(page)).hostname}</a></li>
<li><a href="/chat?over=${encodeURIComponent(item.id)}">Vraag hierover</a></li>
</ul>
</article>`
}

function ownWords(page: ArticlePage): Html {
  const { article, refers, day, today, holds, spans } = page
  return html`<h2>${isLocal(article) ? 'De tekst van de regeling' : 'De tekst van de wet'}</h2>
${holds && day === today && age(page)}
<div class="law-text">${article.paragraphs.map((one) => paragraph(one, article, refers))}</div>
${spans.length > 1 && history(page)}`
}

function age({ item: { validFrom }, article, version, view }: ArticlePage): Html | false {
  const read = version ?? validFrom
  if (read === null || validFrom === null) return false
  // A local regulation says itself when it ends; an act in a copy of before does not.
  if (isLocal(article) || view.now.diff(DateTime.fromISO(read), 'days').days <= OLD_DAYS) {
    return html`<p class="soft">Deze tekst geldt vanaf ${dateInWords(validFrom)}.</p>`
  }
  return html`<p class="utrecht-alert utrecht-alert--info"><strong>Dit is een oudere tekst.</strong> Zo stond het in de wet van ${dateInWords(read)}.
Het artikel kan intussen zijn veranderd. Bedragen kloppen niet meer. De tekst van vandaag staat op wetten.overheid.nl.</p>`
}

function paragraph({ number, text }: Article['paragraphs'][number], article: Article, refers: readonly Item[]): Html {
  const lines = text.split('\n').map((line) => html`<p>${linkedText(line, article.refers, refers)}</p>`)
  if (number === null) return html`<div>${lines}</div>`
  return html`<div id="lid-${number}" class="paragraph"><h3>Lid ${number}</h3>${lines}</div>`
}

/** Every text of it, the newest first; the one that is shown is no link. */
function history({ article, spans, item, today }: ArticlePage): Html {
  return html`<h3>Hoe dit artikel was en wordt</h3>
<ul>${spans.toReversed().map(({ from, to }) => {
    const days = to === null ? `vanaf ${dateInWords(from)}` : `${dateInWords(from)} tot en met ${dateInWords(to)}`
    const when = from > today ? ' (nog niet)' : to === null || to >= today ? ' (nu)' : ''
    const shown = item.validFrom === from
    return html`<li>${shown ? html`<strong>${days}</strong>` : html`<a href="${articleAddress(article.law, article.article, null, from)}">${days}</a>`}${when}</li>`
  })}</ul>`
}

function explained(explanations: readonly Item[], view: View): Html {
  return html`<h2>Uitleg die hierop rust</h2>
<ul>${explanations.map(({ id, title }) => html`<li><a href="${ruleAddress(id, view)}">${title}</a></li>`)}</ul>`
}

/** One step further: the articles that it names, to be read on the spot. */
function referred(refers: readonly Item[]): Html {
  return html`<h2>Artikelen die hierin staan</h2>
${refers.map(({ law, article, citation, title, text }) => {
  if (law === null || article === null) return html``
  const glance = text.length > GLANCE ? `${text.slice(0, text.lastIndexOf(' ', GLANCE))} …` : text
  return html`<details><summary>${title}</summary>${glance.split('\n').map((line) => html`<p>${line}</p>`)}
<p><a href="${articleAddress(law, article)}">${citation ?? title}</a></p></details>`
})}`
}

/** For who has to name it: in a letter, or in another system. */
function citations({ article, day, today }: ArticlePage): Html {
  const then = day === today ? null : day
  const places = [null, ...article.paragraphs.flatMap(({ number }) => (number === null ? [] : [number]))]
  return html`<details><summary>Zo verwijst u naar dit artikel</summary>
<ul>${places.map((place) => {
    const jci = jciOf(article.law, article.article, place, then)
    return html`<li>${citationOf(article.lawName, article.article, place)}${jci !== null && html`<br><a href="${regulationUrl(article.law, article.article, place, then)}" rel="noopener"><small>${jci}</small></a>`}</li>`
  })}</ul></details>`
}

/** A local regulation has an address of its own. */
function officialUrl({ item, article }: ArticlePage): string {
  return isLocal(article) && item.url !== null ? item.url : regulationUrl(article.law, article.article)
}

function isLocal({ law }: Article): boolean {
  return law.startsWith('CVDR')
}

/** What our explanations say of it, by paragraph; they may say the same in other words, so not all of it. */
function inPlainWords({ says }: Article): Html {
  const byParagraph = Map.groupBy(says, (one) => one.paragraph ?? '')
  const told = [...byParagraph].sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
  return html`<h2>In gewone woorden</h2>
<ul>${told.flatMap(([number, within]) =>
    [...new Set(within.map((one) => one.text))]
      .slice(0, SAYINGS)
      .map((text) => html`<li>${text}${number !== '' && html` <small>(lid ${number})</small>`}</li>`),
  )}</ul>`
}
