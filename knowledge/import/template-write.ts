import type { LocationRecord, OrganisationRecord, ServiceRecord } from '../content/types.ts'
import { neverChecked } from '../social-map/hsds.ts'
import { columnNames } from './template-columns.ts'
import { writeHours } from './template-hours.ts'
import { accessKeys, levelWords, referralWords, scopeWords, wordFor } from './template-words.ts'

/** The map as lines of the template, the first with the names of the columns. */
export function templateLines(
  services: readonly ServiceRecord[],
  organisations: readonly OrganisationRecord[],
): string[][] {
  const names = columnNames(Math.max(1, ...services.map((service) => service.locations.length)))
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const lines = services.map((service) => {
    const cells = { ...serviceCells(service, byId.get(service.organisation.id)), ...placeCells(service.locations) }
    return names.map((name) => cells[name] ?? '')
  })
  return [names, ...lines]
}

function serviceCells(service: ServiceRecord, organisation: OrganisationRecord | undefined): Record<string, string> {
  return {
    kenmerk: service.id,
    naam: service.name,
    organisatie: service.organisation.name,
    organisatie_kenmerk: service.organisation.id,
    organisatie_omschrijving: organisation?.description ?? '',
    organisatie_website: service.organisation.url ?? '',
    organisatie_voorbeeld: yesOrNo(organisation?.example ?? false),
    omschrijving: service.description,
    voor_wie: service.for ?? '',
    leeftijd_vanaf: service.ages.min?.toString() ?? '',
    leeftijd_tot: service.ages.max?.toString() ?? '',
    kosten: service.cost === 'free' ? 'gratis' : (service.cost ?? ''),
    verwijzing: wordFor(referralWords, service.referral),
    niveau: wordFor(levelWords, service.level),
    bereik: wordFor(scopeWords, service.scope),
    gemeenten: service.municipalities.join(', '),
    onderwerpen: service.topics.join(', '),
    telefoon: service.phone ?? '',
    email: service.email ?? '',
    website: service.url ?? '',
    openingstijden: writeHours(service.hours),
    talen: service.languages.join(', '),
    meenemen: service.bring ?? '',
    voor_verwijzers: service.professional ?? '',
    zo_vragen_mensen_het: service.variants.join(' | '),
    nagekeken_op: service.checked === neverChecked ? '' : service.checked,
    opnieuw_nakijken: service.review ?? '',
    voorbeeld: yesOrNo(service.example),
  }
}

function placeCells(locations: readonly LocationRecord[]): Record<string, string> {
  const cells = locations.flatMap((location, index) =>
    Object.entries({
      kenmerk: location.id,
      naam: location.name,
      straat: location.address.street,
      postcode: location.address.postalCode,
      plaats: location.address.city,
      gemeente: location.municipality,
      breedtegraad: location.latitude?.toString() ?? '',
      lengtegraad: location.longitude?.toString() ?? '',
      toegankelijkheid: location.accessibility.map((key) => wordFor(accessKeys, key)).join(', '),
      openingstijden: writeHours(location.hours),
      voorbeeld: yesOrNo(location.example),
    }).map(([name, value]) => [`plek${index + 1}_${name}`, value] as const),
  )
  return Object.fromEntries(cells)
}

function yesOrNo(value: boolean): string {
  return value ? 'ja' : 'nee'
}
