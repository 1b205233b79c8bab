import type { FastifyRequest } from 'fastify'
import { type Html, html } from '../../public/html.ts'
import { textIn } from '../page-options.ts'
import type { HoursRow, LocationRow } from './manage.ts'
import { ownForm, selectField, textField } from './parts.ts'

const days = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag']
const stretch = /^([01]\d|2[0-3]):([0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Weekly hours, a line a day: "09:00-12:30, 13:00-16:30", and where. */
export function hoursForm(request: FastifyRequest, path: string, hours: HoursRow[], places: LocationRow[]): Html {
  const options = [
    { value: '', label: 'Geen plek om te bezoeken' },
    ...places.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return html`<h2>Werktijden</h2>
<p>Schrijf de uren als 09:00-12:30. Meer stukken op een dag: zet er een komma tussen. Leeg is vrij.</p>
${ownForm(
  request,
  path,
  html`<div class="week">${days.map((day, index) => {
    const own = hours.filter(({ weekday }) => weekday === index + 1)
    const text = own.map(({ starts, ends }) => `${starts}-${ends}`).join(', ')
    return html`<div>${textField(`uren-${index + 1}`, day, text)}
${selectField(`plek-${index + 1}`, `Plek op ${day.toLowerCase()}`, options, own[0]?.location ?? '')}</div>`
  })}</div>
<button type="submit" name="actie" value="uren">Werktijden bewaren</button>`,
)}`
}

/** The hours of the form in order; null when one is no time, or two overlap. */
export function readHours(body: unknown, places: LocationRow[]): HoursRow[] | null {
  const rows: HoursRow[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const location = places.find(({ id }) => id === textIn(body, `plek-${weekday}`))?.id ?? null
    const texts = (textIn(body, `uren-${weekday}`) ?? '')
      .split(/[,;]|\ben\b/)
      .map((text) => text.replace(/\s|uur/g, ''))
    const ofDay = texts.filter((text) => text !== '').map((text) => stretchIn(text))
    if (ofDay.some((each) => each === null)) return null
    const sorted = ofDay.flatMap((each) => each ?? []).sort((a, b) => a.starts.localeCompare(b.starts))
    if (sorted.some((each, index) => each.starts < (sorted[index - 1]?.ends ?? ''))) return null
    rows.push(...sorted.map((each) => ({ ...each, weekday, location })))
  }
  return rows
}

/** "9.00-12.30" is read as well. */
function stretchIn(text: string): { starts: string; ends: string } | null {
  const plain = text
    .replaceAll('.', ':')
    .replace(/[–—]|tot/, '-')
    .replace(/(^|-)(\d:)/g, '$10$2')
  if (!stretch.test(plain)) return null
  const [starts = '', ends = ''] = plain.split('-')
  return starts < ends ? { starts, ends } : null
}
