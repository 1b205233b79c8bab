import { DateTime } from 'luxon'
import { articleUrl } from '../../knowledge/content/articles.ts'
import type { Article } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { type Html, html } from './html.ts'
import type { View } from './map-card.ts'
import { dateInWords } from './map-words.ts'
import { articleAddress, ruleAddress } from './rules-words.ts'

/** A text that is so much older than today is called a copy of then, in days: acts change on 1 January and 1 July. */
const OLD_DAYS = 400
/** Of one paragraph. */
const SAYINGS = 2

export interface ArticlePage {
  item: Item
  article: Article
  /** The explanations that rest on it. */
  explanations: Item[]
  /** The articles that it names and that we have. */
  refers: Item[]
  view: View
}

/** An article of an act: its own words, what we say of it, and the text that holds today. */
export function articlePage({ item, article, explanations, refers, view }: ArticlePage): Html {
  return html`<p><a href="/regels">Regels en uitleg</a> <span aria-hidden="true">›</span> ${article.lawTitle}</p>
<article class="item">
<h1>${item.citation ?? item.title}</h1>
${article.heading.length > 0 && html`<p class="soft">${article.heading.join(' › ')}</p>`}
${article.paragraphs.length === 0 && html`<p class="utrecht-alert utrecht-alert--info">De hele tekst van dit artikel staat op wetten.overheid.nl.</p>`}
${article.says.length > 0 && inPlainWords(article)}
${article.paragraphs.length > 0 && ownWords(item, article, view)}
${
  explanations.length > 0 &&
  html`<h2>Uitleg die hierop rust</h2>
<ul>${explanations.map(({ id, title }) => html`<li><a href="${ruleAddress(id, view)}">${title}</a></li>`)}</ul>`
}
${
  refers.length > 0 &&
  html`<h2>Artikelen die hierin staan</h2>
<ul>${refers.map(({ law, article: number, citation, title }) => law !== null && number !== null && html`<li><a href="${articleAddress(law, number)}">${citation ?? title}</a></li>`)}</ul>`
}
<ul class="actions">
<li><a class="utrecht-button-link utrecht-button-link--html-a" href="${articleUrl(article.law, article.article)}" rel="noopener">Lees de tekst van vandaag op wetten.overheid.nl</a></li>
<li><a href="/chat?over=${encodeURIComponent(item.id)}">Vraag hierover</a></li>
</ul>
</article>`
}

function ownWords({ validFrom }: Item, { paragraphs }: Article, { now }: View): Html {
  return html`<h2>De tekst van de wet</h2>
${validFrom !== null && age(validFrom, now)}
<div class="law-text">${paragraphs.map(paragraph)}</div>`
}

function age(validFrom: string, now: DateTime): Html {
  if (now.diff(DateTime.fromISO(validFrom), 'days').days <= OLD_DAYS) {
    return html`<p class="soft">Deze tekst geldt vanaf ${dateInWords(validFrom)}.</p>`
  }
  return html`<p class="utrecht-alert utrecht-alert--info"><strong>Dit is een oudere tekst.</strong> Zo stond het in de wet van ${dateInWords(validFrom)}.
Het artikel kan intussen zijn veranderd. Bedragen kloppen niet meer. De tekst van vandaag staat op wetten.overheid.nl.</p>`
}

function paragraph({ number, text }: Article['paragraphs'][number]): Html {
  const lines = text.split('\n').map((line) => html`<p>${line}</p>`)
  if (number === null) return html`<div>${lines}</div>`
  return html`<div id="lid-${number}" class="paragraph"><h3>Lid ${number}</h3>${lines}</div>`
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
