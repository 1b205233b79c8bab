import { dayNames, weekdays } from '../../knowledge/opening-hours.ts'
import { type Html, html } from '../public/html.ts'
import { boxes, choice, field, staffForm } from '../public/staff-page.ts'
import type { HoursWords } from './hours.ts'
import type { PlaceWords, ServiceWords } from './service.ts'

/** The form of a service of the social map. `shared`: places where other services are too. */
export function serviceForm(
  words: ServiceWords,
  {
    id,
    csrf,
    municipalities,
    shared,
  }: { id: string; csrf: string; municipalities: readonly string[]; shared: ReadonlySet<string> },
): Html {
  return staffForm(
    '/redactie/dienst/concept',
    csrf,
    { id },
    html`<section class="panel" aria-labelledby="wat"><h2 id="wat">Wat het is</h2>
${field('name', 'Naam', words.name, { required: true })}
${field('description', 'Wat is het?', words.description, { rows: 4, required: true, hint: 'Korte zinnen, gewone woorden.' })}
${field('for', 'Voor wie?', words.for, { rows: 2, hint: 'Mag leeg.' })}
${field('cost', 'Wat kost het?', words.cost, { hint: '“gratis”, of een korte zin zonder bedrag. Leeg: dat weten wij niet.' })}
${field('bring', 'Wat neemt iemand mee?', words.bring, { rows: 2, hint: 'Mag leeg.' })}
${field('professional', 'Wat moet een verwijzer weten?', words.professional, { rows: 3, hint: 'Mag leeg.' })}
${boxes(
  'municipalities',
  'Voor inwoners van',
  municipalities.map((name) => ({ value: name, label: name })),
  words.municipalities,
)}
${field('variants', 'Hoe vragen mensen hiernaar?', words.variants, { rows: 4, hint: 'Een vraag op elke regel.' })}</section>
<section class="panel" aria-labelledby="bereiken"><h2 id="bereiken">Bellen, mailen, website</h2>
<div class="fields">${field('phone', 'Telefoon', words.phone)}
${field('email', 'E-mail', words.email)}
${field('url', 'Website', words.url, { hint: 'Begint met https://' })}</div>
<h3>Wanneer u kunt bellen</h3>
${hoursFields('bellen', words.hours)}</section>
${words.places.map((place, index) => placeFields(place, index, shared.has(place.id)))}
${field('review', 'Weer nakijken op', words.review, { type: 'date', required: true })}
<p><button type="submit" class="utrecht-button utrecht-button--primary-action">Bewaar als concept</button> <span class="soft">Op de website verandert nog niets.</span></p>`,
  )
}

function placeFields({ name, street, postalCode, city, hours }: PlaceWords, index: number, shared: boolean): Html {
  const named = `plek${index}`
  return html`<section class="panel" aria-labelledby="${named}"><h2 id="${named}">Plek: ${name}</h2>
${shared && html`<p class="notice">Op deze plek zit nog meer aanbod. Wat u hier wijzigt, verandert daar mee.</p>`}
<div class="fields">${field(`${named}-name`, 'Naam van de plek', name, { required: true })}
${field(`${named}-street`, 'Straat en nummer', street, { required: true })}
${field(`${named}-postalCode`, 'Postcode', postalCode)}
${field(`${named}-city`, 'Plaats', city, { required: true })}</div>
<h3>Openingstijden</h3>
${hoursFields(named, hours)}</section>`
}

function hoursFields(prefix: string, { days, holidays, exceptions }: HoursWords): Html {
  return html`<p class="hint" id="${prefix}-hoe">Schrijf de tijden zo: 9.00-12.30, 13.30-17.00. Dicht? Laat het leeg. Dag en nacht? Schrijf “de hele dag”.</p>
<div class="week-fields">${weekdays.map(
    (day) => html`<div class="field"><label for="${prefix}-${day}">${dayNames[day]}</label>
<input id="${prefix}-${day}" name="${prefix}-${day}" value="${days[day]}" aria-describedby="${prefix}-hoe"></div>`,
  )}</div>
${choice(
  `${prefix}-feestdagen`,
  'Op feestdagen',
  [
    { value: 'nee', label: 'Dicht' },
    { value: 'ja', label: 'Open zoals anders' },
  ],
  holidays ? 'ja' : 'nee',
)}
${field(`${prefix}-anders`, 'Dagen waarop het anders is', exceptions, { rows: 3, hint: 'Een regel voor elke dag of periode: “24-12-2026 gesloten (kerst)” of “1-7-2026 t/m 31-8-2026 9.00-12.00 (zomer)”.' })}`
}
