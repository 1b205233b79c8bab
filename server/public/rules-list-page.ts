import type { Region } from '../../knowledge/content/region.ts'
import type { Topic } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import type { Found, Hit } from '../../knowledge/knowledge.ts'
import type { Rulebook } from '../../knowledge/rulebook.ts'
import { type Html, html } from './html.ts'
import { topicsByDomain } from './map-find.ts'
import { listInWords } from './map-words.ts'
import { articleAddress, ruleAddress } from './rules-words.ts'

/** So many of one topic: more is what the search is for. */
const MOST = 100

/** What somebody asks of the explanations, as it stands in the address of the page. */
export interface RulesQuestion {
  text: string
  municipality: string | null
  topic: Topic | null
  professional: boolean
  nonsense: string[]
}

export interface RulesListing {
  region: Region
  topics: readonly Topic[]
  question: RulesQuestion
  book: Rulebook
  /** Null when nothing was typed. */
  found: Found | null
}

/** The explanations by topic, or what was found for a question. */
export function rulesListPage(listing: RulesListing): Html {
  const { question, found } = listing
  return html`<h1>Regels en uitleg</h1>
<p class="lead">Hoe iets werkt, wie beslist en hoe lang het mag duren. In gewone woorden, met de wet erbij.</p>
${question.professional && professionalNote(question)}
<div class="finder">
${searchForm(listing)}
<section class="results" id="resultaten" aria-labelledby="gevonden">
${found === null ? overview(listing) : findings(listing, found.results, found.question.repaired)}
</section></div>`
}

/** "/regels?gemeente=Laren" */
function rulesAddress(question: RulesQuestion, change: Partial<RulesQuestion> = {}): string {
  const asked = { ...question, ...change }
  const parameters = Object.entries({
    q: asked.text,
    gemeente: asked.municipality ?? '',
    onderwerp: asked.topic?.key ?? '',
    voor: asked.professional ? 'professional' : '',
  }).filter(([, text]) => text !== '')
  return parameters.length === 0 ? '/regels' : `/regels?${new URLSearchParams(parameters)}`
}

function professionalNote(question: RulesQuestion): Html {
  return html`<p class="utrecht-alert utrecht-alert--info">U kijkt als professional. U ziet ook de uitleg voor verwijzers.
<a href="${rulesAddress(question, { professional: false })}">Kijk als inwoner</a></p>`
}

function searchForm({ region, question }: RulesListing): Html {
  return html`<form class="filters" role="search" action="/regels" data-live>
<div><label for="q">Waar gaat uw vraag over?</label>
<input id="q" name="q" type="search" value="${question.text}" autocomplete="off" enterkeyhint="search"></div>
<div><label for="gemeente">Uw gemeente</label>
<select id="gemeente" name="gemeente"><option value="">Alle gemeenten</option>
${region.municipalities.map(
  ({ name }) => html`<option value="${name}"${name === question.municipality && html` selected`}>${name}</option>`,
)}</select></div>
${question.topic !== null && html`<input type="hidden" name="onderwerp" value="${question.topic.key}">`}
${question.professional && html`<input type="hidden" name="voor" value="professional">`}
<p class="ways"><button class="utrecht-button utrecht-button--primary-action">Zoek</button><a class="utrecht-button-link utrecht-button-link--html-a" href="/regels${question.professional && '?voor=professional'}">Wis filters</a></p>
${!question.professional && html`<p class="small"><a href="${rulesAddress(question, { professional: true })}">Kijk als professional</a></p>`}
</form>`
}

function overview(listing: RulesListing): Html {
  const { topics, question } = listing
  if (question.nonsense.length > 0) return nothing(listing)
  if (question.topic !== null) return oneTopic(listing, question.topic)
  return html`<h2 id="gevonden" tabindex="-1" class="unseen">Alle onderwerpen</h2>
${topicsByDomain(topics).map(
  ([domain, within]) => html`<section><h2>${domain}</h2>
<div class="topics">${within.map((topic) => topicBlock(listing, topic))}</div></section>`,
)}`
}

function topicBlock(listing: RulesListing, topic: Topic): Html {
  const pages = pagesOf(listing, topic)
  if (pages.length === 0) return html``
  return html`<details><summary>${topic.label}</summary>${pageList(pages.slice(0, 8), listing)}
${pages.length > 8 && html`<p><a href="${rulesAddress(listing.question, { topic })}">Alle ${pages.length} bij ${topic.label}</a></p>`}</details>`
}

function oneTopic(listing: RulesListing, topic: Topic): Html {
  const pages = pagesOf(listing, topic)
  if (pages.length === 0) return nothing(listing)
  return html`<h2 id="gevonden" tabindex="-1">${topic.label}</h2>
<p><a href="/regels">Alle onderwerpen</a></p>
${pageList(pages.slice(0, MOST), listing)}
<p><a href="/kaart?onderwerp=${topic.key}">Wie kan helpen bij ${topic.label}</a></p>`
}

function pageList(pages: readonly Item[], listing: RulesListing): Html {
  return html`<ul>${pages.map(
    (page) => html`<li><a href="${ruleAddress(page.id, listing.question)}">${page.title}</a>
${page.audience === 'professional' && html` <span class="utrecht-status-badge">voor professionals</span>`}${onlyFor(page, listing)}</li>`,
  )}</ul>`
}

/** What holds for a part of the area only, says so; who chose a municipality does not need that. */
function onlyFor({ municipalities }: Item, { question, region }: RulesListing): Html | false {
  if (question.municipality !== null || municipalities.length >= region.municipalities.length) return false
  return html` <span class="utrecht-status-badge">${listInWords(municipalities)}</span>`
}

function pagesOf({ book, question }: RulesListing, topic: Topic): Item[] {
  const { municipality, professional } = question
  return (book.byTopic.get(topic.key) ?? []).filter(
    (page) =>
      (professional || page.audience !== 'professional') &&
      (municipality === null || page.municipalities.includes(municipality)),
  )
}

function findings(listing: RulesListing, hits: Hit[], repaired: { to: string }[]): Html {
  if (hits.length === 0) return nothing(listing)
  const laws = hits.filter((hit) => hit.item.kind === 'regulation')
  return html`<h2 id="gevonden" tabindex="-1">${hits.length === 1 ? 'Eén uitleg gevonden' : `${hits.length} keer gevonden`}</h2>
${repaired.length > 0 && html`<p class="soft">Gezocht op ${repaired.map(({ to }) => html`“${to}” `)}</p>`}
${hitList(
  hits.filter((hit) => hit.item.kind === 'page'),
  listing,
)}
${laws.length > 0 && html`<h2>In de wet</h2>${hitList(laws, listing)}`}`
}

function hitList(hits: Hit[], { question }: RulesListing): Html | false {
  return (
    hits.length > 0 &&
    html`<ol class="cards">${hits.map(
      ({ item, marked }) => html`<li><article class="card">
<h3><a href="${hitAddress(item, question)}">${item.title}</a></h3>
<p>${marked.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : text))}</p>
</article></li>`,
    )}</ol>`
  )
}

function hitAddress(item: Item, question: RulesQuestion): string {
  if (item.kind === 'regulation' && item.law !== null && item.article !== null) {
    return articleAddress(item.law, item.article)
  }
  return ruleAddress(item.id, question)
}

function nothing({ region, question }: RulesListing): Html {
  const { phone } = region.informationPoint
  return html`<h2 id="gevonden" tabindex="-1">Niets gevonden</h2>
<div class="utrecht-alert utrecht-alert--info">
${question.nonsense.map((remark) => html`<p>${remark}</p>`)}
<p>Dit kunt u doen:</p>
<ul>
<li>Gebruik een ander woord, of <a href="/regels">bekijk alle onderwerpen</a>.</li>
<li><a href="/chat${question.text !== '' && `?vraag=${encodeURIComponent(question.text)}`}">Stel uw vraag in de chat</a>.</li>
<li>Bel het Informatiepunt: <a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>.</li>
</ul></div>`
}
