import { fullOrganization, fullService } from './built.ts'
import type { SocialMap } from './current.ts'
import { type HsdsOrganization, type HsdsService, type HsdsTaxonomy, type HsdsTerm, hsdsVersion } from './hsds.ts'
import { taxonomiesOf, termsOf } from './taxonomy.ts'

/** The whole map in one file of HSDS 3.0; reading it in again gives the same services. */
export interface HsdsPackage {
  version: string
  generated: string
  organizations: HsdsOrganization[]
  services: HsdsService[]
  taxonomies: HsdsTaxonomy[]
  taxonomy_terms: HsdsTerm[]
}

export function hsdsPackage(map: SocialMap): HsdsPackage {
  return {
    version: hsdsVersion,
    generated: map.context.now().toISO() ?? '',
    organizations: map.organisations.map((one) => fullOrganization(one, map, false)),
    services: map.services.map((service) => fullService(service, map)),
    taxonomies: taxonomiesOf(map.context, map.foreign),
    taxonomy_terms: termsOf(map.context, map.foreign),
  }
}
