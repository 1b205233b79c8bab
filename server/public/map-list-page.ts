import type { Region } from '../../knowledge/content/region.ts'
import type { Topic } from '../../knowledge/content/types.ts'
import type { MapOrganisation } from '../../knowledge/social-map/current.ts'
import { type Html, html } from './html.ts'
import { organisationAddress, serviceCard, type View } from './map-card.ts'
import { type FoundOnMap, PAGE_SIZE, topicsByDomain } from './map-find.ts'
import { type MapQuestion, mapAddress, mapParameters } from './map-question.ts'

export interface MapListing {
  region: Region
  topics: readonly Topic[]
  languages: { code: string; name: string }[]
  question: MapQuestion
  found: FoundOnMap
  view: View
}

/** The social map: first what to fill in, then what was found, and a map for who wants one. */
export function mapListPage(listing: MapListing): Html {
  const { question } = listing
  return html`<h1>Wie kan helpen</h1>
<p class="lead">Zoek hulp bij u in de buurt. Alles staat op een rij: van een praatje tot hulp van de gemeente.</p>
${viewNote(question)}
<div class="finder">
${searchForm(listing)}
${results(listing)}
</div>`
}

function viewNote(question: MapQuestion): Html {
  if (!question.professional) return html``
  return html`<p class="utrecht-alert utrecht-alert--info">U kijkt als professional. U ziet ook wat een verwijzer moet weten.
<a href="${mapAddress(question, { professional: false })}">Kijk als inwoner</a></p>`
}

function searchForm({ region, topics, languages, question }: MapListing): Html {
  const active =
    mapParameters(question, { text: '', page: 1, professional: false }).size > 0 || question.nonsense.length > 0
  return html`<form class="filters" role="search" action="/kaart" data-live>
<div><label for="q">Waar zoekt u hulp bij?</label>
<input id="q" name="q" type="search" value="${question.text}" autocomplete="off" enterkeyhint="search"></div>
<details${active && html` open`}>
<summary>Verfijn uw zoekvraag</summary>
<div class="filter-fields">
${select('gemeente', 'Uw gemeente', 'Alle gemeenten', question.municipality, namesOf(region))}
${topicSelect(topics, question.topic)}
<div><label for="leeftijd">Leeftijd</label>
<input id="leeftijd" name="leeftijd" type="number" min="0" max="120" inputmode="numeric" value="${question.age}"></div>
${select('taal', 'Taal', 'Elke taal', question.language, languages)}
${box('gratis', 'Gratis', question.free)}
${box('open', 'Nu open', question.open)}
${box('direct', 'Zonder verwijzing', question.direct)}
</div>
</details>
${question.professional && html`<input type="hidden" name="voor" value="professional">`}
<p class="ways"><button class="utrecht-button utrecht-button--primary-action">Zoek</button><a class="utrecht-button-link utrecht-button-link--html-a" href="/kaart${question.professional && '?voor=professional'}">Wis filters</a></p>
${!question.professional && html`<p class="small"><a href="${mapAddress(question, { professional: true })}">Kijk als professional</a></p>`}
</form>`
}

function namesOf(region: Region): { code: string; name: string }[] {
  return region.municipalities.map(({ name }) => ({ code: name, name }))
}

function select(
  name: string,
  label: string,
  all: string,
  chosen: string | null,
  options: { code: string; name: string }[],
): Html {
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>
${options.map(({ code, name }) => option(code, name, code === chosen))}</select></div>`
}

function topicSelect(topics: readonly Topic[], chosen: string | null): Html {
  return html`<div><label for="onderwerp">Onderwerp</label>
<select id="onderwerp" name="onderwerp"><option value="">Alle onderwerpen</option>
${topicsByDomain(topics).map(
  ([domain, within]) =>
    html`<optgroup label="${domain}">${within.map(({ key, label }) => option(key, label, key === chosen))}</optgroup>`,
)}</select></div>`
}

function option(value: string, label: string, chosen: boolean): Html {
  return html`<option value="${value}"${chosen && html` selected`}>${label}</option>`
}

function box(name: string, label: string, chosen: boolean): Html {
  return html`<label class="box"><input type="checkbox" name="${name}" value="1"${chosen && html` checked`}>${label}</label>`
}

function results(listing: MapListing): Html {
  const { question, found, view } = listing
  const { services, organisations, repaired, sure } = found
  const pages = Math.max(1, Math.ceil(services.length / PAGE_SIZE))
  const page = Math.min(question.page, pages)
  const shown = services.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const places = String(mapParameters(question, { page: 1 }))
  return html`<section class="results" id="resultaten" aria-labelledby="gevonden" data-places="/kaart/plekken.json?${places}">
<h2 id="gevonden" tabindex="-1">${countInWords(services.length)}</h2>
${chosenFilters(listing)}
${repaired.length > 0 && html`<p class="soft">Gezocht op ${repaired.map(({ to }) => html`“${to}” `)}</p>`}
${!sure && services.length > 0 && html`<p class="utrecht-alert utrecht-alert--info">Wij weten niet zeker of dit past bij uw vraag. Bel gerust het Informatiepunt, dan zoekt iemand met u mee.</p>`}
${services.length === 0 ? nothingFound(listing) : html`<div class="map-place" data-map hidden></div>`}
${organisations.length > 0 && organisationList(organisations)}
${shown.length > 0 && html`<ol class="cards">${shown.map(({ record }) => html`<li>${serviceCard(record, view)}</li>`)}</ol>`}
${pages > 1 && pager(question, page, pages)}
</section>`
}

/** What was chosen, each with a way to do without it. */
function chosenFilters({ topics, languages, question }: MapListing): Html | false {
  const { municipality, topic, age, free, open, direct, language } = question
  const chosen: [string | null | undefined | false, Partial<MapQuestion>][] = [
    [municipality, { municipality: null }],
    [topics.find(({ key }) => key === topic)?.label, { topic: null }],
    [age !== null && `${age} jaar`, { age: null }],
    [languages.find(({ code }) => code === language)?.name, { language: null }],
    [free && 'gratis', { free: false }],
    [open && 'nu open', { open: false }],
    [direct && 'zonder verwijzing', { direct: false }],
  ]
  const shown = chosen.filter(([label]) => label)
  if (shown.length === 0) return false
  return html`<ul class="chosen" aria-label="Uw keuzes">${shown.map(
    ([label, change]) =>
      html`<li><a href="${mapAddress(question, { ...change, page: 1 })}"><span class="unseen">Zonder </span>${label}<span aria-hidden="true"> ×</span></a></li>`,
  )}</ul>`
}

function countInWords(count: number): string {
  if (count === 0) return 'Niets gevonden'
  return count === 1 ? 'Eén plek waar u terechtkunt' : `${count} plekken waar u terechtkunt`
}

/** Nobody is sent away: what was not understood, what to try, and people. */
function nothingFound({ region, question }: MapListing): Html {
  const { phone } = region.informationPoint
  const wider = mapAddress({
    ...question,
    age: null,
    free: false,
    open: false,
    direct: false,
    language: null,
    topic: null,
  })
  return html`<div class="utrecht-alert utrecht-alert--info">
${question.nonsense.map((remark) => html`<p>${remark}</p>`)}
<p>Dit kunt u doen:</p>
<ul>
<li>Gebruik een ander woord, of een woord minder.</li>
<li><a href="${wider}">Zoek verder zonder filters</a>${question.municipality !== null && html`, of <a href="${mapAddress(question, { municipality: null })}">in alle gemeenten</a>`}.</li>
<li><a href="/chat${question.text !== '' && `?vraag=${encodeURIComponent(question.text)}`}">Stel uw vraag in de chat</a>.</li>
<li>Bel het Informatiepunt: <a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>. Een medewerker zoekt met u mee.</li>
</ul></div>`
}

function organisationList(organisations: MapOrganisation[]): Html {
  return html`<p>Organisaties met deze naam: ${organisations.map(
    ({ record }, index) => html`${index > 0 && ', '}<a href="${organisationAddress(record.id)}">${record.name}</a>`,
  )}.</p>`
}

function pager(question: MapQuestion, page: number, pages: number): Html {
  return html`<nav class="pager" aria-label="Bladzijden"><ul>
${page > 1 && html`<li><a class="utrecht-button-link utrecht-button-link--html-a" rel="prev" href="${mapAddress(question, { page: page - 1 })}">Vorige</a></li>`}
<li>Bladzijde ${page} van ${pages}</li>
${page < pages && html`<li><a class="utrecht-button-link utrecht-button-link--html-a" rel="next" href="${mapAddress(question, { page: page + 1 })}">Volgende</a></li>`}
</ul></nav>`
}
