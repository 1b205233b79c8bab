import type { DateTime } from 'luxon'
import type { LocationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
import {
  dayNames,
  dutchHoliday,
  openingInWords,
  openOn,
  type WeekHours,
  weekdays,
} from '../../knowledge/opening-hours.ts'
import { stretchesInWords } from '../../knowledge/opening-week.ts'
import type { OpeningException } from '../../knowledge/social-map/exceptions.ts'
import { type Html, html } from './html.ts'
import { dateInWords } from './map-words.ts'

type Reachable = Pick<ServiceRecord, 'hours' | 'locations'>

/** The places in this municipality, or all of them when it has none there. */
export function nearPlaces(
  { locations }: Pick<ServiceRecord, 'locations'>,
  municipality: string | null,
): LocationRecord[] {
  const near = locations.filter((place) => place.municipality === municipality)
  return near.length > 0 ? near : locations
}

/** The hours at which somebody can be reached: by telephone, and at the places. */
export function shownHours(service: Reachable, municipality: string | null): WeekHours[] {
  const all = [service.hours, ...nearPlaces(service, municipality).map((place) => place.hours)]
  return all.filter((hours) => hours !== null)
}

/** A test whether hours are open at `now`. What is the same for all of them is found out once. */
export function openTest(now: DateTime): (hours: WeekHours) => boolean {
  const clock = now.toFormat('HH:mm')
  const day = weekdays[now.weekday - 1] ?? 'mon'
  const holiday = dutchHoliday(now) !== null
  return (hours) => {
    if ((hours.exceptions ?? []).length > 0) {
      return openOn(now.startOf('day'), hours).some(({ from, to }) => from <= now && now < to)
    }
    if (holiday && hours.holidays !== 'open') return false
    return (hours[day] ?? []).some((stretch) => stretch.slice(0, 5) <= clock && clock < stretch.slice(6))
  }
}

/** "Telefonisch: nu open tot 17.00 uur", or null when no hours are known. */
export function openingLine(service: Reachable, municipality: string | null, now: DateTime): string | null {
  if (service.hours !== null) {
    const words = openingInWords(now, service.hours)
    return words === null ? null : `Telefonisch ${words}`
  }
  const [hours] = shownHours(service, municipality)
  const words = hours === undefined ? null : openingInWords(now, hours)
  return words === null ? null : capital(words)
}

/** The week as a table, and below it what deviates from it on `today` (YYYY-MM-DD) or later. */
export function hoursTable(caption: string, hours: WeekHours, today: string): Html {
  const exceptions = (hours.exceptions ?? []).filter((one) => one.to >= today)
  return html`<table class="hours">
<caption>${caption}</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Open</th></tr></thead>
<tbody>
${weekdays.map((day) => html`<tr><th scope="row">${capital(dayNames[day])}</th><td>${stretchesInWords(hours[day] ?? [])}</td></tr>`)}
</tbody>
</table>
<p class="small">${hours.holidays === 'open' ? 'Ook open op feestdagen.' : 'Dicht op feestdagen.'}</p>
${exceptions.map((one) => html`<p class="small">${exceptionInWords(one)}</p>`)}`
}

/** "Van 24 december 2026 tot en met 1 januari 2027 (Kerstvakantie): maandag 9.00 tot 12.00 uur." */
function exceptionInWords({ from, to, hours, why }: OpeningException): string {
  const when = from === to ? `Op ${dateInWords(from)}` : `Van ${dateInWords(from)} tot en met ${dateInWords(to)}`
  const open = weekdays
    .filter((day) => (hours[day] ?? []).length > 0)
    .map((day) => `${dayNames[day]} ${stretchesInWords(hours[day] ?? [])}`)
  return `${when}${why === null ? '' : ` (${why})`}: ${open.length === 0 ? 'dicht' : open.join(', ')}.`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
