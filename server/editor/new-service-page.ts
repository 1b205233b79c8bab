import type { Topic } from '../../knowledge/content/types.ts'
import { type Html, html } from '../public/html.ts'
import { boxes, choice, field, staffForm } from '../public/staff-page.ts'
import { type KnownMap, levelWords, NEW, type NewServiceWords, type PlaceChoice } from './new-service.ts'

/** The form of a service that is not there yet: the rest is filled in once it stands as a draft. */
export function newServiceForm(
  words: NewServiceWords,
  { csrf, known, topics }: { csrf: string; known: KnownMap; topics: readonly Pick<Topic, 'key' | 'label'>[] },
): Html {
  const organisations = known.organisations.map(({ id, name }) => ({ value: id, label: name }))
  const about = topics.map(({ key, label }) => ({ value: key, label }))
  const nothing = { value: '', label: 'Geen' }
  return staffForm(
    '/redactie/aanbod/nieuw',
    csrf,
    {},
    html`<section class="panel" aria-labelledby="wat"><h2 id="wat">Wat het is</h2>
${field('name', 'Naam', words.name, { required: true })}
${field('description', 'Wat is het?', words.description, { rows: 4, required: true, hint: 'Korte zinnen, gewone woorden.' })}
${choice('topic', 'Waar gaat het over?', [{ value: '', label: 'Kies een onderwerp' }, ...about], words.topics[0] ?? '')}
${choice('topic2', 'Ook over', [nothing, ...about], words.topics[1] ?? '')}
${choice('topic3', 'En ook over', [nothing, ...about], words.topics[2] ?? '')}
${choice('level', 'Wat voor steun is het?', [{ value: '', label: 'Kies' }, ...Object.entries(levelWords).map(([value, label]) => ({ value, label }))], words.level)}
${boxes(
  'municipalities',
  'Voor inwoners van',
  known.municipalities.map((name) => ({ value: name, label: name })),
  words.municipalities,
)}</section>
<section class="panel" aria-labelledby="wie"><h2 id="wie">Van wie</h2>
${choice('organisation', 'Organisatie', [{ value: '', label: 'Een nieuwe organisatie' }, ...organisations], words.organisation)}
<div class="fields">${field('organisationName', 'Naam van de nieuwe organisatie', words.organisationName)}
${field('organisationUrl', 'Website van de nieuwe organisatie', words.organisationUrl, { hint: 'Begint met https://. Mag leeg.' })}</div>
${field('organisationWhat', 'Wat doet de nieuwe organisatie?', words.organisationWhat, { hint: 'Eén zin.' })}</section>
<section class="panel" aria-labelledby="waar"><h2 id="waar">Waar</h2>
${placeFields(words.place, known, 'Geen plek: aan de telefoon, thuis of op internet')}</section>
${field('review', 'Weer nakijken op', words.review, { type: 'date', required: true })}
<p><button type="submit" class="utrecht-button utrecht-button--primary-action">Maak een concept</button> <span class="soft">Op de website verandert nog niets. Telefoon, openingstijden en de rest vult u daarna in.</span></p>`,
  )
}

/** Below the form of a service: one more place, or one less. */
export function placesForm(
  service: { id: string; places: readonly { id: string; name: string }[] },
  { csrf, known, place }: { csrf: string; known: KnownMap; place: PlaceChoice },
): Html {
  return html`<section class="panel" aria-labelledby="nog-een-plek"><h2 id="nog-een-plek">Een plek erbij of eraf</h2>
<p class="soft">Bewaar eerst wat u hierboven wijzigde.</p>
${staffForm(
  '/redactie/dienst/plek',
  csrf,
  { id: service.id },
  html`${placeFields(place, known, 'Kies een plek')}
<p><button type="submit">Voeg deze plek toe aan het concept</button></p>`,
)}
${service.places.map(({ id, name }) =>
  staffForm(
    '/redactie/dienst/plek-weg',
    csrf,
    { id: service.id, place: id },
    html`<p><button type="submit" class="link">Haal de plek ${name} uit het concept</button></p>`,
  ),
)}</section>`
}

function placeFields(words: PlaceChoice, { places, municipalities }: KnownMap, none: string): Html {
  const known = places.map(({ id, name, address }) => ({ value: id, label: `${name}, ${address.city}` }))
  const choices = [{ value: '', label: none }, { value: NEW, label: 'Een nieuwe plek: vul hieronder in' }, ...known]
  return html`${choice('place', 'Plek', choices, words.place)}
<div class="fields">${field('placeName', 'Naam van de nieuwe plek', words.name)}
${field('street', 'Straat en nummer', words.street)}
${field('postalCode', 'Postcode', words.postalCode)}
${field('city', 'Plaats', words.city)}</div>
${choice('placeMunicipality', 'Gemeente van de nieuwe plek', [{ value: '', label: 'Kies' }, ...municipalities.map((name) => ({ value: name, label: name }))], words.municipality)}`
}
