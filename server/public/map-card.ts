import type { DateTime } from 'luxon'
import { telephoneLink } from '../../channels/web/widget/text.ts'
import type { ServiceRecord } from '../../knowledge/content/types.ts'
import { type Html, html } from './html.ts'
import { nearPlaces, openingLine } from './map-hours.ts'
import { freshness, isStale, listInWords, referralWords, staleBefore } from './map-words.ts'

/** From where the map is looked at. `now` is in the zone of the region. */
export interface View {
  now: DateTime
  municipality: string | null
  professional: boolean
}

/** A service as people see it in a list: who, what, when, where. */
export function serviceCard(service: ServiceRecord, view: View, level: 2 | 3 = 3): Html {
  const { id, name, organisation, phone, cost, referral } = service
  const title = html`<a href="${serviceAddress(id, view)}">${name}</a>`
  const opening = openingLine(service, view.municipality, view.now)
  return html`<article class="card">
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${organisation.name !== '' && organisation.name !== name && html`<p class="organisation">${organisation.name}</p>`}
<p>${firstSentences(service.description)}</p>
<ul class="card-facts">
${opening !== null && html`<li class="opening${/\b(nu open|dag en nacht)\b/.test(opening) && ' now'}">${opening}</li>`}
${phone !== null && html`<li>Bel <a href="${telephoneLink(phone)}">${phone}</a></li>`}
${whereLine(service, view.municipality)}
${cost === 'free' && html`<li>Gratis</li>`}
${referral !== 'none' && html`<li>${referralWords[referral]}</li>`}
</ul>
${view.professional && service.professional !== null && html`<p class="professional"><strong>Voor professionals:</strong> ${service.professional}</p>`}
${isStale(service.checked, staleBefore(view.now)) && html`<p class="soft">${freshness(service.checked, view.now).text}</p>`}
${service.example && html`<p class="utrecht-status-badge">Voorbeeldgegevens</p>`}
</article>`
}

/** "/kaart/versa-mantelzorg", for a professional with their view. */
export function serviceAddress(id: string, { professional }: Pick<View, 'professional'>): string {
  return `/kaart/${encodeURIComponent(id)}${professional ? '?voor=professional' : ''}`
}

/** "/kaart/organisatie/versa-welzijn" */
export function organisationAddress(id: string): string {
  return `/kaart/organisatie/${encodeURIComponent(id)}`
}

function whereLine(service: ServiceRecord, municipality: string | null): Html {
  const places = nearPlaces(service, municipality)
  const [first] = places
  if (places.length === 1 && first !== undefined) return html`<li>${first.name}, ${first.address.city}</li>`
  if (places.length > 1) return html`<li>${listInWords([...new Set(places.map((place) => place.address.city))])}</li>`
  if (service.scope === 'national') return html`<li>In heel Nederland</li>`
  return html`<li>Voor ${listInWords(service.municipalities)}</li>`
}

function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .slice(0, 2)
    .join(' ')
}
