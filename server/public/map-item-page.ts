import { telephoneLink } from '../../channels/web/widget/text.ts'
import type { LocationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { openingInWords } from '../../knowledge/opening-hours.ts'
import { webAddress } from '../../knowledge/social-map/hsds.ts'
import { type Html, html } from './html.ts'
import { organisationAddress, serviceAddress, type View } from './map-card.ts'
import { languageName } from './map-find.ts'
import { hoursTable, openingLine } from './map-hours.ts'
import { accessWords, agesInWords, freshness, levelWords, listInWords, referralWords } from './map-words.ts'
import { dataBlock, serviceData } from './schema-org.ts'
import { shareBar } from './share.ts'
import { backView, type WayBack } from './way-back.ts'

export interface ServicePage {
  service: ServiceRecord
  /** Explanations about the same topics. */
  related: Item[]
  view: View
  /** Everything unfolded, to print. */
  print: boolean
  publicUrl: string
  /** The list that somebody came from. */
  back: WayBack | null
}

/** Everything about one service. */
export function servicePage({ service, related, view, print, publicUrl, back }: ServicePage): Html {
  const { id, name, organisation, description, bring, professional } = service
  const address = `${publicUrl}/kaart/${encodeURIComponent(id)}`
  const opening = openingLine(service, view.municipality, view.now)
  return html`${dataBlock(serviceData(service, address))}
${backView(back ?? { address: view.professional ? '/kaart?voor=professional' : '/kaart', label: 'Wie kan helpen' })}
<article class="item${print && ' print-view'}">
<h1>${name}</h1>
${organisation.name !== '' && html`<p class="lead">Van <a href="${organisationAddress(organisation.id)}">${organisation.name}</a></p>`}
${service.example && html`<p class="utrecht-status-badge">Voorbeeldgegevens: dit nummer en dit adres bestaan niet</p>`}
<p class="prose">${description}</p>
${opening !== null && html`<p class="strong">${opening}</p>`}
${contact(service)}
${professional !== null && view.professional && html`<section class="utrecht-alert utrecht-alert--info"><h2>Voor professionals</h2><p>${professional}</p></section>`}
${bring !== null && html`<h2>Wat u meeneemt</h2><p>${bring}</p>`}
<h2>Goed om te weten</h2>
${goodToKnow(service)}
${service.hours !== null && hoursTable('Wanneer u kunt bellen', service.hours, view.now.toISODate() ?? '')}
${service.locations.length > 0 && places(service.locations, view, print)}
${related.length > 0 && relatedList(related)}
${freshLine(service, view)}
${shareBar({ name, address, about: id, printAt: `${serviceAddress(id, view)}${view.professional ? '&' : '?'}afdrukken=1`, print })}
${professional !== null && !view.professional && !print && html`<p><a href="${serviceAddress(id, { professional: true })}">Bent u professional? Bekijk wat een verwijzer moet weten</a></p>`}
</article>`
}

function contact({ phone, email, url }: ServiceRecord): Html {
  const site = webAddress(url)
  return html`<dl class="facts">
${phone !== null && html`<div><dt>Bellen</dt><dd><a class="strong" href="${telephoneLink(phone)}">${phone}</a></dd></div>`}
${email !== null && html`<div><dt>Mailen</dt><dd><a href="mailto:${email}">${email}</a></dd></div>`}
${site !== undefined && html`<div><dt>Website</dt><dd><a href="${site}" rel="noopener">${new URL(site).hostname.replace(/^www\./, '')}</a></dd></div>`}
</dl>`
}

function goodToKnow(service: ServiceRecord): Html {
  const { cost, referral, level, ages, municipalities, languages, scope } = service
  const facts: [string, string | null][] = [
    ['Voor wie', service.for],
    ['Leeftijd', agesInWords(ages)],
    ['Kosten', cost === 'free' ? 'Gratis' : cost],
    ['Verwijzing', referralWords[referral]],
    ['Soort hulp', levelWords[level]],
    ['Waar', scope === 'national' ? 'In heel Nederland' : listInWords(municipalities)],
    ['Talen', languages.length === 0 ? null : listInWords(languages.map(languageName))],
  ]
  return html`<dl class="facts">${facts.map(([label, text]) => text !== null && html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`
}

function places(locations: LocationRecord[], view: View, print: boolean): Html {
  return html`<h2>Waar u terechtkunt</h2>
<ul class="places">${locations.map((location) => html`<li>${place(location, view, print)}</li>`)}</ul>`
}

function place({ name, address, hours, accessibility }: LocationRecord, { now }: View, print: boolean): Html {
  const open = hours === null ? null : openingInWords(now, hours)
  return html`<h3>${name}</h3>
<address>${address.street}<br>${address.postalCode} ${address.city}</address>
${open !== null && html`<p>${open.charAt(0).toUpperCase() + open.slice(1)}</p>`}
${accessibility.length > 0 && html`<p class="soft">${listInWords(accessibility.map((one) => accessWords[one] ?? one))}</p>`}
${hours !== null && html`<details${print && html` open`}><summary>Openingstijden</summary>${hoursTable(`Openingstijden van ${name}`, hours, now.toISODate() ?? '')}</details>`}`
}

function relatedList(related: Item[]): Html {
  return html`<h2>Uitleg die hierbij hoort</h2>
<ul>${related.map(({ id, title }) => html`<li><a href="/regels/${encodeURIComponent(id)}">${title}</a></li>`)}</ul>`
}

function freshLine({ checked }: ServiceRecord, { now }: View): Html {
  const fresh = freshness(checked, now)
  return html`<p class="${fresh.stale ? 'error' : 'soft'}">${fresh.text}</p>`
}
