import type { MapOrganisation, MapService, SocialMap } from './current.ts'
import type {
  HsdsOrganization,
  HsdsOrganizationInList,
  HsdsService,
  HsdsServiceAtLocation,
  HsdsServiceInList,
} from './hsds.ts'
import { organizationInList, organizationObject } from './organization.ts'
import { atLocation, atLocationInList, serviceInList, serviceObject } from './service.ts'

// By the service of one reading of the map: with that reading they go.
const kept = new WeakMap<MapService, HsdsService>()

/** A service with everything that belongs to it; made once for every reading of the map. */
export function fullService(service: MapService, map: SocialMap): HsdsService {
  const made = kept.get(service) ?? serviceObject(service.record, service.modified, map.context)
  kept.set(service, made)
  return made
}

export function listedService(service: MapService, map: SocialMap): HsdsServiceInList {
  return serviceInList(service.record, service.modified, map.context)
}

/** A service at one of its places, with the service itself. */
export function fullAtLocation(service: MapService, place: number, map: SocialMap): HsdsServiceAtLocation {
  return { ...atLocation(service.record, place, map.context), service: listedService(service, map) }
}

export function listedAtLocation(service: MapService, place: number, map: SocialMap): HsdsServiceAtLocation {
  return atLocationInList(service.record, place, service.modified, map.context)
}

/** An organisation with its places and its services, these as in a list or whole. */
export function fullOrganization(organisation: MapOrganisation, map: SocialMap, whole: boolean): HsdsOrganization {
  const services = whole
    ? organisation.services.map((service) => fullService(service, map))
    : organisation.services.map((service) => listedService(service, map))
  return { ...organizationObject(organisation.record, map.context), services }
}

export function listedOrganization(organisation: MapOrganisation): HsdsOrganizationInList {
  return organizationInList(organisation.record)
}
