import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'
import type { Span } from './hours.ts'
import { zone } from './local-time.ts'

const MOST_EVENTS = 5_000
const MOST_TIMES = 10_000
/** A daily event of a century ago is still read. */
const MOST_REPEATS = 40_000

/**
 * The times between `from` and `to` (ms) at which somebody is busy by an iCalendar text (RFC 5545): events that take
 * time, repeated ones too, and free/busy lists. Cancelled and transparent events and those with a uid of `except` do not
 * count. Times without a zone are Dutch. A text that is no calendar, or repeats without sense, is a problem in words.
 */
export function busyTimesIn(text: string, { from, to, except }: BusyWindow): BusyTimes {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text))
    if (calendar.name !== 'vcalendar') return { problem: 'Dit is geen agenda.' }
    const events = calendar.getAllSubcomponents('vevent')
    if (events.length > MOST_EVENTS) return { problem: `Deze agenda heeft meer dan ${MOST_EVENTS} afspraken.` }
    const zones = zonesIn(calendar)
    const spans = events.length === 0 ? [] : eventTimes(events, zones, { from, to, except })
    spans.push(...freeBusyTimes(calendar, zones))
    if (spans.length > MOST_TIMES) return { problem: `Deze agenda heeft meer dan ${MOST_TIMES} tijden.` }
    return { spans: merged(spans.filter((span) => span.from < to && span.to > from)) }
  } catch {
    return { problem: 'Dit is geen agenda, of hij is beschadigd.' }
  }
}

function eventTimes(events: ICAL.Component[], zones: Zones, { from, to, except }: BusyWindow): Span[] {
  const changed = Map.groupBy(
    events.filter((event) => event.hasProperty('recurrence-id')),
    (event) => String(event.getFirstPropertyValue('uid')),
  )
  const spans: Span[] = []
  for (const component of events) {
    if (component.hasProperty('recurrence-id')) continue
    const event = new ICAL.Event(component)
    for (const each of changed.get(event.uid) ?? []) event.relateException(each)
    if (except.has(event.uid)) continue
    if (event.isRecurring()) spans.push(...repeated(event, zones, { from, to, left: MOST_TIMES - spans.length }))
    else if (takesTime(event.component)) spans.push(spanOf(event.startDate, event.endDate, zones))
  }
  return spans
}

function repeated(event: ICAL.Event, zones: Zones, { from, to, left }: Span & { left: number }): Span[] {
  const spans: Span[] = []
  const iterator = event.iterator()
  for (let count = 0; count < MOST_REPEATS && spans.length < left; count++) {
    const next = iterator.next()
    // A rule that ends returns nothing; the types do not say so.
    if (!next) return spans
    const { startDate, endDate, item } = event.getOccurrenceDetails(next)
    const span = spanOf(startDate, endDate, zones)
    // A day of slack: one occurrence may have been moved to before an earlier one.
    if (span.from > to + DAY) return spans
    if (span.to > from && takesTime(item.component)) spans.push(span)
  }
  throw new Error('an event repeats too often')
}

function freeBusyTimes(calendar: ICAL.Component, zones: Zones): Span[] {
  return calendar
    .getAllSubcomponents('vfreebusy')
    .flatMap((list) => list.getAllProperties('freebusy'))
    .filter((property) => !/^free$/i.test(String(property.getParameter('fbtype') ?? 'busy')))
    .flatMap((property) => property.getValues())
    .filter((value): value is ICAL.Period => value instanceof ICAL.Period)
    .map((period) => spanOf(period.start, period.getEnd(), zones))
}

function takesTime(component: ICAL.Component): boolean {
  const is = (name: string, value: string) => String(component.getFirstPropertyValue(name)).toUpperCase() === value
  return !is('status', 'CANCELLED') && !is('transp', 'TRANSPARENT') && !is('x-microsoft-cdo-busystatus', 'FREE')
}

function spanOf(start: ICAL.Time, end: ICAL.Time, zones: Zones): Span {
  return { from: instantOf(start, zones), to: instantOf(end, zones) }
}

/** A date is its midnight in the Netherlands; a zone is the one that the file describes, else the one of that name. */
function instantOf(time: ICAL.Time, zones: Zones): number {
  const { year, month, day, hour, minute, second } = time
  const id = time.zone?.tzid ?? 'floating'
  if (!time.isDate && id === 'UTC') return Date.UTC(year, month - 1, day, hour, minute, second)
  const described = zones.get(id)
  if (!time.isDate && described !== undefined && !IANAZone.isValidZone(id)) {
    return Date.UTC(year, month - 1, day, hour, minute, second) - described.utcOffset(time) * 1000
  }
  const name = !time.isDate && IANAZone.isValidZone(id) ? id : zone
  return DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: name }).toMillis()
}

function zonesIn(calendar: ICAL.Component): Zones {
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component))
  return new Map(zones.map((each) => [each.tzid, each]))
}

/** In order, without overlap: the database need not keep what says the same twice. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

const DAY = 86_400_000

type Zones = Map<string, ICAL.Timezone>

export interface BusyWindow extends Span {
  except: ReadonlySet<string>
}

export type BusyTimes = { spans: Span[] } | { problem: string }
