import { DateTime } from 'luxon'
import { type Weekday, type WeekHours, weekdays } from '../opening-hours.ts'
import type { OpeningException } from '../social-map/exceptions.ts'
import type { Reading } from './check.ts'
import { type LocationRecord, levels, type OrganisationRecord, type ServiceRecord } from './types.ts'

/** The organisation of `map/<organisation>.yaml` with its places and services, as two kinds of records. */
export function readMapFile(file: Reading): { organisation: OrganisationRecord | null; services: ServiceRecord[] } {
  const from = file.record('organisation')
  if (from === null) {
    file.problem('organisation', 'ontbreekt')
    return { organisation: null, services: [] }
  }
  const organisation: OrganisationRecord = {
    id: from.text('id'),
    name: from.text('name'),
    description: from.text('description'),
    url: from.optionalText('url'),
    example: from.flag('example'),
    locations: file.records('locations').map(readLocation),
    services: [],
  }
  const services = file.records('services').map((service) => readService(service, organisation))
  organisation.services = services.map((service) => service.id)
  return { organisation, services }
}

function readLocation(from: Reading): LocationRecord {
  const address = from.record('address')
  if (address === null) from.problem('address', 'ontbreekt')
  return {
    id: from.text('id'),
    name: from.text('name'),
    address: {
      street: address?.text('street') ?? '',
      postalCode: address?.text('postalCode') ?? '',
      city: address?.text('city') ?? '',
    },
    municipality: from.text('municipality'),
    latitude: from.optionalNumber('latitude'),
    longitude: from.optionalNumber('longitude'),
    accessibility: from.texts('accessibility'),
    hours: readHours(from),
    example: from.flag('example'),
  }
}

function readService(from: Reading, organisation: OrganisationRecord): ServiceRecord {
  const municipalities = from.texts('municipalities')
  if (municipalities.length === 0) from.problem('municipalities', 'noemt geen gemeente')
  const ages = from.record('ages')
  const checked = from.date('checked')
  return {
    id: from.text('id'),
    name: from.text('name'),
    organisation: { id: organisation.id, name: organisation.name, url: organisation.url },
    description: from.text('description'),
    for: from.optionalText('for'),
    ages: { min: ages?.optionalNumber('min') ?? null, max: ages?.optionalNumber('max') ?? null },
    cost: from.optionalText('cost'),
    referral: from.oneOf('referral', ['none', 'gp', 'indication', 'professional'], 'none'),
    level: from.oneOf('level', levels),
    scope: from.oneOf('scope', ['local', 'regional', 'national']),
    municipalities,
    topics: from.texts('topics'),
    phone: from.optionalText('phone'),
    email: from.optionalText('email'),
    url: from.optionalText('url'),
    locations: locationsOf(from, organisation),
    hours: readHours(from),
    languages: from.texts('languages'),
    bring: from.optionalText('bring'),
    professional: from.optionalText('professional'),
    variants: from.texts('variants'),
    checked,
    review: from.optionalDate('review') ?? yearAfter(checked),
    example: from.flag('example'),
  }
}

/** Who sets no day looks again a year later. */
function yearAfter(day: string): string {
  return DateTime.fromISO(day).plus({ years: 1 }).toISODate() ?? day
}

function locationsOf(from: Reading, organisation: OrganisationRecord): LocationRecord[] {
  return from.texts('locations').flatMap((id) => {
    const location = organisation.locations.find((place) => place.id === id)
    if (location === undefined) from.problem('locations', `noemt "${id}", maar die plek staat niet in dit bestand`)
    return location === undefined ? [] : [location]
  })
}

function readHours(from: Reading): WeekHours | null {
  const hours = from.record('hours')
  if (hours === null) return null
  const week: WeekHours = daysOf(hours, ['holidays', 'exceptions'])
  if (hours.has('holidays')) week.holidays = hours.oneOf('holidays', ['open', 'closed'])
  if (hours.has('exceptions')) week.exceptions = hours.records('exceptions').map(readException)
  return week
}

/** What deviates from the week: `{ from, to, hours, why }`; without `to` one day, without `hours` closed. */
function readException(from: Reading): OpeningException {
  const first = from.date('from')
  const last = from.optionalDate('to') ?? first
  if (last < first) from.problem('to', 'ligt vóór from')
  const hours = from.record('hours')
  return { from: first, to: last, hours: hours === null ? {} : daysOf(hours, []), why: from.optionalText('why') }
}

function daysOf(hours: Reading, others: string[]): Partial<Record<Weekday, string[]>> {
  const week: Partial<Record<Weekday, string[]>> = {}
  for (const day of weekdays) {
    const stretches = hours.texts(day)
    for (const stretch of stretches) {
      if (!isStretch(stretch)) hours.problem(day, `"${stretch}" is geen tijd als 09:00-12:30`)
    }
    if (stretches.length > 0) week[day] = stretches
  }
  for (const name of hours.names()) {
    if (!others.includes(name) && !weekdays.some((day) => day === name))
      hours.problem(name, 'is geen dag (mon tot en met sun)')
  }
  return week
}

function isStretch(text: string): boolean {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(text)
  return match !== null && text.slice(0, 5) < text.slice(6)
}
