import type { OrganisationRecord } from '../content/types.ts'
import { emptyItem, type Item } from '../items/item.ts'
import { type MappedService, neverChecked } from './hsds.ts'

/** The item of a service; made as the loader of the region's files makes it, so that the same service is the same. */
export function serviceItem(service: MappedService, status: Item['status'], origin: string): Item {
  return {
    ...emptyItem,
    id: service.id,
    kind: 'service',
    title: service.name,
    text: [service.description, service.for ?? ''].filter((part) => part !== '').join('\n'),
    url: `/kaart/${service.id}`,
    topics: service.topics,
    municipalities: service.municipalities,
    status,
    checked: service.checked === neverChecked ? null : service.checked,
    review: service.review,
    origin,
    data: service,
  }
}

/** The item of an organisation; it holds where one of its services does. */
export function organisationItem(
  organisation: OrganisationRecord,
  services: readonly MappedService[],
  status: Item['status'],
  origin: string,
): Item {
  const checked = services.map((service) => service.checked).filter((day) => day !== neverChecked)
  return {
    ...emptyItem,
    id: `organisatie:${organisation.id}`,
    kind: 'organisation',
    title: organisation.name,
    text: organisation.description,
    url: `/kaart/organisatie/${organisation.id}`,
    topics: [...new Set(services.flatMap((service) => service.topics))],
    municipalities: [...new Set(services.flatMap((service) => service.municipalities))],
    status,
    checked: checked.sort().at(0) ?? null,
    origin,
    data: organisation,
  }
}
