import type { MapOrganisation } from '../../knowledge/social-map/current.ts'
import { webAddress } from '../../knowledge/social-map/hsds.ts'
import { type Html, html } from './html.ts'
import { serviceCard, type View } from './map-card.ts'
import { dataBlock, organisationData } from './schema-org.ts'
import { shareBar } from './share.ts'
import { backView, type WayBack } from './way-back.ts'

/** An organisation with what it offers. */
export function organisationPage(
  { record, services }: MapOrganisation,
  view: View,
  publicUrl: string,
  back: WayBack | null,
): Html {
  const { id, name, description, url, example } = record
  const path = `/kaart/organisatie/${encodeURIComponent(id)}`
  const site = webAddress(url)
  return html`${dataBlock(organisationData(record, `${publicUrl}${path}`))}
${backView(back ?? { address: '/kaart', label: 'Wie kan helpen' })}
<h1>${name}</h1>
${example && html`<p class="utrecht-status-badge">Voorbeeldgegevens</p>`}
${description !== name && html`<p class="prose">${description}</p>`}
${site !== undefined && html`<p><a href="${site}" rel="noopener">${new URL(site).hostname.replace(/^www\./, '')}</a></p>`}
<h2>Wat ${name} doet</h2>
${services.length === 0 ? html`<p>Hier staat nog geen aanbod.</p>` : html`<ol class="cards">${services.map((service) => html`<li>${serviceCard(service.record, view)}</li>`)}</ol>`}
${shareBar({ name, address: `${publicUrl}${path}`, about: `organisatie:${id}`, printAt: `${path}?afdrukken=1`, print: false })}`
}
