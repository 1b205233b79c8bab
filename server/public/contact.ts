import { DateTime } from 'luxon'
import { telephoneLink } from '../../channels/web/widget/text.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { dateInWords, dayNames, openingInWords, type WeekHours, weekdays } from '../../knowledge/opening-hours.ts'
import { otherDays, stretchesInWords, weekInWords } from '../../knowledge/opening-week.ts'
import { type Html, html } from './html.ts'

/** "nu open tot 17.00 uur": whether someone answers the telephone at this moment. Null when no hours are known. */
function openNow(region: Region, now: Date): string | null {
  return openingInWords(DateTime.fromJSDate(now, { zone: region.timeZone }), region.informationPoint.hours)
}

/** How far ahead a holiday or another day that differs is told, in days. */
const AHEAD = 14

/** "Nu open tot 17.00 uur." for who reads it at the foot of a page; empty when no hours are known. */
export function openingLineOf(moment: DateTime, hours: WeekHours): string {
  const words = openingInWords(moment, hours)
  return words === null ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** The hours of the week in a few lines, and the days of the coming two weeks that differ from it. */
export function hoursInShort(moment: DateTime, hours: WeekHours): Html {
  const others = otherDays(moment, hours, AHEAD)
  return html`<ul>${weekInWords(hours).map((line) => html`<li>${line}</li>`)}
${others.map(
  ({ day, open, why }) =>
    html`<li><strong>${dateInWords(day)}: ${open ?? 'dicht'}${why !== null && ` (${why})`}</strong></li>`,
)}</ul>`
}

/** How to reach people: telephone with the opening of this moment, mail, and where to walk in. */
export function contactView(region: Region, now: Date): Html {
  const { phone, email, example } = region.informationPoint
  const { locations } = region.appointments
  return html`<dl class="facts">
<div><dt>Bellen</dt><dd><a class="strong" href="${telephoneLink(phone)}">${phone}</a><br>${openNow(region, now)}</dd></div>
<div><dt>Mailen</dt><dd><a href="mailto:${email}">${email}</a></dd></div>
${
  locations.length > 0 &&
  html`<div><dt>Langskomen</dt><dd><ul class="plain">${locations.map(({ address }) => html`<li>${address}</li>`)}</ul></dd></div>`
}
</dl>
${example && html`<p class="utrecht-status-badge">Voorbeeldgegevens</p>`}`
}

/** The opening hours of a week, a row for each day that is open. */
export function hoursView(hours: WeekHours): Html {
  return html`<table class="hours"><caption>Wanneer er iemand is</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Van en tot</th></tr></thead>
<tbody>${weekdays.map(
    (day) => html`<tr><th scope="row">${dayNames[day]}</th><td>${stretchesInWords(hours[day] ?? [])}</td></tr>`,
  )}</tbody></table>`
}
