import type { MapOrganisation } from '../../knowledge/social-map/current.ts'
import { webAddress } from '../../knowledge/social-map/hsds.ts'
import { type Html, html } from './html.ts'
import { serviceCard, type View } from './map-card.ts'
import { dataBlock, organisationData } from './schema-org.ts'
import { shareBar } from './share.ts'

/** An organisation with what it offers. */
export function organisationPage({ record, services }: MapOrganisation, view: View, publicUrl: string): Html {
  const { id, name, description, url, example } = record
  const path = `/kaart/organisatie/${encodeURIComponent(id)}`
  const site = webAddress(url)
  return html`<link rel="stylesheet" href="/map.css">
${dataBlock(organisationData(record, `${publicUrl}${path}`))}
<p><a href="/kaart">Wie kan helpen</a></p>
<h1>${name}</h1>
${example && html`<p class="mark">Voorbeeldgegevens</p>`}
${description !== name && html`<p class="prose">${description}</p>`}
${site !== undefined && html`<p><a href="${site}" rel="noopener">${new URL(site).hostname.replace(/^www\./, '')}</a></p>`}
<h2>Wat ${name} doet</h2>
${services.length === 0 ? html`<p>Hier staat nog geen aanbod.</p>` : html`<ol class="cards">${services.map((service) => html`<li>${serviceCard(service.record, view)}</li>`)}</ol>`}
${shareBar({ name, address: `${publicUrl}${path}`, about: `organisatie:${id}`, printAt: `${path}?afdrukken=1`, print: false })}`
}
