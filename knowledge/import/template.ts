import type { Region } from '../content/region.ts'
import type { LocationRecord, OrganisationRecord } from '../content/types.ts'
import type { MappedService } from '../social-map/hsds.ts'
import { neverChecked } from '../social-map/hsds.ts'
import { organisationItem, serviceItem } from '../social-map/items.ts'
import { municipalityOf } from '../social-map/postcodes.ts'
import { foldedWords } from '../social-map/words.ts'
import { type MapImportContext, type ReadMap, refusedMap } from './hsds.ts'
import { languageCode } from './hsds-contact.ts'
import { municipalityCalled } from './hsds-places.ts'
import { type Row, remark } from './hsds-tables.ts'
import { askForCosts, costIn, entry, mailText, numberIn, ownId, plainText, webText } from './hsds-values.ts'
import type { Remark } from './report.ts'
import { columns, isColumn } from './template-columns.ts'
import { dutchDate, readHours } from './template-hours.ts'
import {
  accessKeys,
  choices,
  freeWords,
  keyFor,
  levelWords,
  listIn,
  referralWords,
  scopeWords,
  slug,
} from './template-words.ts'

const MOST_REFUSALS = 50
const MOST_PLACES = 99

/** What rows of the template say; with anything wrong in any of them nothing is given but the reasons. */
export function readTemplate(rows: readonly Row[], context: MapImportContext, origin: 'csv' | 'xlsx'): ReadMap {
  const [first] = rows
  if (first === undefined) return refusedMap([{ file: '', place: null, reason: 'er staan geen regels in' }])
  const names = new Set(rows.flatMap((row) => Object.keys(row.cells)))
  const strange = [...names].filter((name) => !isColumn(name))
  const refused: Remark[] = []
  const found = rows.map((row) => ({ row, service: readService(row, context, refused) }))
  refused.push(...repeated(found))
  if (refused.length > 0) return refusedMap(few(refused))
  const skipped = [
    ...strange.map((name) => ({ file: first.file, place: `kolom ${name}`, reason: 'die kolom kennen wij niet' })),
    ...found
      .filter(({ service }) => service.topics.length === 0)
      .map(({ row }) => remark(row, 'heeft geen onderwerp; kies er een, dan is het beter te vinden')),
  ]
  const status = context.publish ? 'published' : 'draft'
  const services = found.map(({ service }) => service)
  const organisations = organisationsIn(found).map((organisation) => {
    const of = services.filter((service) => service.organisation.id === organisation.id)
    return organisationItem(organisation, of, status, origin)
  })
  const items = [...services.map((service) => serviceItem(service, status, origin)), ...organisations]
  return { items, ended: [], version: 'sjabloon', mapping: [], skipped, refused: [], speaksFor: null }
}

function readService(row: Row, context: MapImportContext, refused: Remark[]): MappedService {
  const read = reader(row, refused)
  for (const { name, required } of columns)
    if (required === true && read.text(name) === '') read.wrong(name, 'ontbreekt')
  const organisation = {
    id: read.own('organisatie_kenmerk') ?? slug(read.text('organisatie')),
    name: read.text('organisatie'),
    url: read.web('organisatie_website'),
  }
  return {
    id: read.own('kenmerk') ?? slug(`${organisation.name} ${read.text('naam')}`),
    name: read.text('naam'),
    organisation,
    description: read.text('omschrijving'),
    for: read.optional('voor_wie'),
    ages: agesIn(read),
    cost: costOf(read),
    referral: read.choice('verwijzing', referralWords) ?? 'none',
    level: read.choice('niveau', levelWords) ?? 'basic',
    scope: read.choice('bereik', scopeWords) ?? 'local',
    municipalities: municipalitiesIn(read, context.region),
    topics: topicsIn(read, context),
    phone: phoneIn(read),
    email: read.mail('email'),
    url: read.web('website'),
    locations: placesIn(read, organisation.name, context.region),
    hours: read.hours('openingstijden'),
    languages: listIn(read.text('talen')).map(languageCode),
    bring: read.optional('meenemen'),
    professional: read.optional('voor_verwijzers'),
    variants: read
      .text('zo_vragen_mensen_het')
      .split(/[|\n]/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    checked: read.date('nagekeken_op') ?? neverChecked,
    review: read.date('opnieuw_nakijken'),
    example: read.flag('voorbeeld'),
  }
}

type Reader = ReturnType<typeof reader>

/** Reads the cells of one row; what is wrong is noted and reading goes on. */
function reader(row: Row, refused: Remark[]) {
  const text = (name: string) => plainText(row.cells[name] ?? '')
  const wrong = (name: string, reason: string) => {
    refused.push(remark(row, `${name} ${reason}`))
  }
  /** The value that `make` finds in a filled cell, or null with the reason noted. */
  function found<Value>(name: string, make: (value: string) => Value | null | undefined, reason: string): Value | null {
    const value = text(name)
    const made = value === '' ? null : (make(value) ?? null)
    if (value !== '' && made === null) wrong(name, `is "${value.slice(0, 80)}", ${reason}`)
    return made
  }
  return {
    text,
    wrong,
    found,
    optional: (name: string) => (text(name) === '' ? null : text(name)),
    own: (name: string) => found(name, ownId, 'maar mag alleen letters, cijfers, punten en streepjes hebben'),
    web: (name: string) => found(name, webText, 'maar dat is geen adres dat met https:// begint'),
    mail: (name: string) => found(name, mailText, 'maar dat is geen e-mailadres'),
    date: (name: string) => found(name, dutchDate, 'maar dat is geen datum als 2026-11-01'),
    number: (name: string) => found(name, numberIn, 'maar dat is geen getal'),
    flag: (name: string) =>
      found(name, (value) => entry(flags, value.toLowerCase()), 'maar moet ja of nee zijn') ?? false,
    choice: <Key extends string>(name: string, words: Record<Key, string[]>) =>
      found(name, (value) => keyFor(words, value), `maar moet een van deze zijn: ${choices(words)}`),
    hours(name: string) {
      const read = readHours(text(name))
      if (typeof read === 'string') wrong(name, `is niet te begrijpen: ${read}`)
      return typeof read === 'string' ? null : read
    },
  }
}

const flags: Record<string, boolean> = { ja: true, nee: false, true: true, false: false, x: true }

function agesIn(read: Reader): MappedService['ages'] {
  const ages = { min: read.number('leeftijd_vanaf'), max: read.number('leeftijd_tot') }
  if (ages.min !== null && ages.max !== null && ages.max < ages.min)
    read.wrong('leeftijd_tot', 'is lager dan leeftijd_vanaf')
  return ages
}

function costOf(read: Reader): string | null {
  const text = read.optional('kosten')
  if (text !== null && freeWords.includes(text.toLowerCase())) return 'free'
  const cost = costIn(text)
  if (cost === askForCosts && text !== askForCosts)
    read.wrong('kosten', 'noemt een bedrag; een bedrag hoort in de lijst met bedragen')
  return cost
}

function municipalitiesIn(read: Reader, region: Region): string[] {
  const text = read.text('gemeenten')
  const all = region.municipalities.map((one) => one.name)
  if (/^alle(maal)?$/i.test(text)) return all
  const names = listIn(text).map((name) => all.find((one) => foldedWords(one) === foldedWords(name)) ?? null)
  if (names.includes(null))
    read.wrong('gemeenten', `is "${text}", maar de gemeenten zijn: ${all.join(', ')} (of: alle)`)
  return [...new Set(names.filter((name) => name !== null))]
}

function topicsIn(read: Reader, { topics }: MapImportContext): string[] {
  const names = listIn(read.text('onderwerpen'))
  // A label may have a comma of its own.
  const whole = topics.find((topic) => foldedWords(topic.label) === foldedWords(read.text('onderwerpen')))
  if (whole !== undefined) return [whole.key]
  const keys = names.map((name) => {
    const topic = topics.find((one) => one.key === name || foldedWords(one.label) === foldedWords(name))
    if (topic === undefined) read.wrong('onderwerpen', `noemt "${name}", maar dat onderwerp bestaat niet`)
    return topic?.key
  })
  return [...new Set(keys.filter((key) => key !== undefined))]
}

function phoneIn(read: Reader): string | null {
  const phone = read.optional('telefoon')
  if (phone === null) return null
  const digits = phone.replace(/\D/g, '')
  if (!/^[+\d][\d\s()/-]*$/.test(phone) || digits.length < 3)
    read.wrong('telefoon', `is "${phone}", maar dat is geen nummer`)
  else if (/^[1-9]\d{8}$/.test(phone))
    read.wrong('telefoon', `is "${phone}": de nul vooraan is weg; maak de kolom op als tekst`)
  return phone
}

function placesIn(read: Reader, organisation: string, region: Region): LocationRecord[] {
  const places: LocationRecord[] = []
  for (let number = 1; number <= MOST_PLACES; number++) {
    const name = (column: string) => `plek${number}_${column}`
    const texts = ['naam', 'straat', 'postcode', 'plaats'].map((column) => read.text(name(column)))
    if (texts.every((text) => text === '')) continue
    const [called = '', street = '', postalCode = '', city = ''] = texts
    const id = read.own(name('kenmerk')) ?? slug(`${organisation} ${called} ${street} ${city}`)
    const given = read.optional(name('gemeente'))
    const municipality =
      given ?? municipalityOf(postalCode.slice(0, 4), region) ?? municipalityCalled(city, region) ?? city
    places.push({
      id,
      name: called === '' ? `${organisation} ${city}`.trim() : called,
      address: { street, postalCode, city },
      municipality,
      latitude: read.number(name('breedtegraad')),
      longitude: read.number(name('lengtegraad')),
      accessibility: listIn(read.text(name('toegankelijkheid'))).map(
        (word) => keyFor(accessKeys, word) ?? unknownAccess(read, name, word),
      ),
      hours: read.hours(name('openingstijden')),
      example: read.flag(name('voorbeeld')),
    })
  }
  return places
}

function unknownAccess(read: Reader, name: (column: string) => string, word: string): string {
  read.wrong(name('toegankelijkheid'), `noemt "${word}", maar kent alleen: ${choices(accessKeys)}`)
  return word
}

/** Every organisation once; of what its rows say of it, what is filled in first. */
function organisationsIn(found: readonly { row: Row; service: MappedService }[]): OrganisationRecord[] {
  const byId = Map.groupBy(found, ({ service }) => service.organisation.id)
  return [...byId.values()].flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    const described = rows
      .map(({ row }) => plainText(row.cells.organisatie_omschrijving ?? ''))
      .find((text) => text !== '')
    const locations = rows.flatMap(({ service }) => service.locations)
    return [
      {
        ...first.service.organisation,
        description: described ?? first.service.organisation.name,
        example: rows.some(({ row }) => entry(flags, (row.cells.organisatie_voorbeeld ?? '').toLowerCase()) === true),
        locations: [...new Map(locations.map((location) => [location.id, location])).values()],
        services: rows.map(({ service }) => service.id),
      },
    ]
  })
}

function repeated(found: readonly { row: Row; service: MappedService }[]): Remark[] {
  const seen = new Map<string, Row>()
  return found.flatMap(({ row, service }) => {
    const earlier = seen.get(service.id)
    seen.set(service.id, row)
    return earlier === undefined ? [] : [remark(row, `kenmerk "${service.id}" staat ook op ${earlier.place}`)]
  })
}

function few(refused: readonly Remark[]): Remark[] {
  if (refused.length <= MOST_REFUSALS) return [...refused]
  const more = {
    file: refused[0]?.file ?? '',
    place: null,
    reason: `en nog ${refused.length - MOST_REFUSALS} keer iets`,
  }
  return [...refused.slice(0, MOST_REFUSALS), more]
}
