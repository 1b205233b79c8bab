import { type Html, html, type Shown } from '../public/html.ts'
import { mapLink, routeInWords, whereInWords } from './calendar-file.ts'
import type { ContactProblem } from './contact.ts'
import type { Appointment, Slot } from './shapes.ts'

/** What was filled in so far; in the address of the page, so that it works without script and without a cookie. */
export interface PageWish {
  gemeente: string | null
  soort: string | null
  manier: string | null
  plek: string | null
  /** A language that the professional must speak. */
  taal: string | null
  vanaf: string | null
}

const MAKE_STEPS = 6

/** "/afspraak?gemeente=Laren&soort=gesprek" */
export function wishPath(wish: Partial<PageWish>): string {
  const given = Object.entries(wish).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return given.length === 0 ? '/afspraak' : `/afspraak?${new URLSearchParams(given)}`
}

export function stepLine(step: number): Html {
  return html`<p class="step">Stap ${step} van ${MAKE_STEPS}</p>`
}

/** Moments by day, each a button of one form: choosing changes something, so it is never a link. */
export function slotForm(
  slots: Slot[],
  form: { action: string; name: string; hidden: Record<string, string | null> },
): Html {
  const days = Map.groupBy(slots, (slot) => slot.day)
  // One place for all was chosen before, and stands on the page of the appointment.
  const places = new Set(slots.map(({ location }) => location?.id)).size
  return html`<form method="post" action="${form.action}">
${hiddenInputs(form.hidden)}
${[...days].map(
  ([day, ofDay]) => html`<h2>${day}</h2>
<ul class="slots">${ofDay.map((slot) => html`<li>${slotButton(slot, form.name, places > 1)}</li>`)}</ul>`,
)}
</form>`
}

export function hiddenInputs(fields: Record<string, string | null>): Shown {
  return Object.entries(fields).map(
    ([name, value]) => value !== null && html`<input type="hidden" name="${name}" value="${value}">`,
  )
}

function slotButton(slot: Slot, name: string, withPlace: boolean): Html {
  const place = withPlace && slot.way === 'place' ? slot.location : null
  return html`<button type="submit" name="${name}" value="${slot.id}">${slot.time}<span class="visually-hidden"> op ${
    slot.day
  }</span>${place && html` <small>${place.name}</small>`}</button>`
}

/** What was agreed on, as a list of words and meanings. */
export function appointmentList(appointment: Appointment): Html {
  const { reminder, email, reference, type, professional } = appointment
  const rows: [string, Shown][] = [
    ['Wanneer', appointment.words],
    [
      'Waar',
      html`${whereInWords(appointment)}${appointment.location?.example && html` <small>(voorbeeldgegevens)</small>`}`,
    ],
    ['Hoe komt u er', routeView(appointment)],
    ['Met', `${professional.name}, ${professional.organisation}`],
    ['Wat', type.name],
    ['Meenemen', type.bring],
    ['Nummer', appointment.status === 'held' || appointment.status === 'released' ? null : reference],
    ['Herinnering', reminder && email !== null ? 'Wij mailen u een dag van tevoren.' : null],
  ]
  return html`<dl class="appointment">${rows.map(
    ([term, meaning]) => meaning !== null && html`<dt>${term}</dt><dd>${meaning}</dd>`,
  )}</dl>`
}

function routeView(appointment: Appointment): Shown {
  const { way, location, video } = appointment
  if (way === 'video' && video !== null) return html`<a href="${video}">Beeldbellen doet u hier</a>`
  if (way !== 'place' || location === null) return routeInWords(appointment)[0] ?? null
  return html`${location.route !== null && html`${location.route} `}<a href="${mapLink(location)}">Op de kaart</a>`
}

/** What is wrong, above the form, each with a way to the field. */
export function problemSummary(problems: ContactProblem[]): Html | null {
  if (problems.length === 0) return null
  return html`<div class="problems" role="alert" tabindex="-1" id="fouten">
<h2>Dit klopt nog niet</h2>
<ul>${problems.map(({ field, message }) => html`<li><a href="#${fieldName(field)}">${message}</a></li>`)}</ul>
</div>`
}

/** One message above the page, read aloud by a screen reader. */
export function notice(message: string | null): Html | null {
  return message === null ? null : html`<p class="utrecht-alert utrecht-alert--info" role="alert">${message}</p>`
}

/** The field of the form that a problem is about: "naam", "vraag-geboortedatum". */
export function fieldName(field: ContactProblem['field']): string {
  return fieldNames.get(field) ?? field.replace(/^ask:/, ANSWER)
}

/** Before the id of what a type asks, in the name of its field. */
export const ANSWER = 'vraag-'

const fieldNames = new Map<string, string>(
  Object.entries({
    name: 'naam',
    phone: 'telefoon',
    email: 'email',
    address: 'adres',
    intake: 'vraag',
  }),
)
