import type { OrganisationRecord } from '../content/types.ts'
import { type HsdsOrganization, type HsdsOrganizationInList, known, type MapContext, webAddress } from './hsds.ts'
import { hsdsId, isUuid, uuidOf } from './ids.ts'
import { locationObject, ownScheme } from './location.ts'
import { traitAttribute } from './taxonomy.ts'

/** An organisation with its places; its services are added by who knows them. */
export function organizationObject(organisation: OrganisationRecord, context: MapContext): HsdsOrganization {
  const id = hsdsId('organization', organisation.id)
  return {
    ...organizationInList(organisation),
    locations: organisation.locations.map((location) => locationObject(location, context)),
    attributes: organisation.example ? [traitAttribute(id, 'organization', 'example', 'yes')] : [],
    services: [],
  }
}

export function organizationInList(
  organisation: Pick<OrganisationRecord, 'id' | 'name' | 'url'> & { description?: string },
): HsdsOrganizationInList {
  const id = hsdsId('organization', organisation.id)
  return known<HsdsOrganizationInList>({
    id,
    name: organisation.name,
    description: organisation.description ?? organisation.name,
    website: webAddress(organisation.url),
    organization_identifiers: isUuid(organisation.id)
      ? null
      : [{ id: uuidOf(`identifier:${id}`), identifier_type: ownScheme, identifier: organisation.id }],
  })
}
