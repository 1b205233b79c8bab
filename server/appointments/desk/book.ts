import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusals } from '../../errors.ts'
import { type Html, html } from '../../public/html.ts'
import type { ContactProblem } from '../contact.ts'
import { momentWords } from '../local-time.ts'
import { isDate, textIn } from '../page-options.ts'
import { fieldName, hiddenInputs, problemSummary } from '../page-parts.ts'
import { bookRefusals } from '../routes.ts'
import { type AppointmentType, languageName, type Slot, type Way, ways, waysInWords } from '../shapes.ts'
import { readSlotId } from '../slot-id.ts'
import { type Access, deskOf } from './access.ts'
import { professionals } from './manage.ts'
import { type AgendaParts, hidden, ownForm, selectField, showAgenda, textField, tickBox } from './parts.ts'

const DAY = 86_400_000
const path = '/desk/agenda/boeken'

/** An appointment for somebody who calls or stands at the counter: choose, pick a moment, fill in, done. */
export function addBooking(app: FastifyInstance, parts: AgendaParts): void {
  app.get(path, hidden, async (request, reply) => {
    const access = await deskOf(parts.db, request)
    const tijd = textIn(request.query, 'tijd')
    if (tijd !== null) return detailsPage(parts, request, reply, access, emptyTyped(tijd), noTrouble)
    return await searchPage(parts, request, reply, access)
  })

  app.post(path, hidden, async (request, reply) => {
    const access = await deskOf(parts.db, request)
    return await book(parts, request, reply, access)
  })
}

async function searchPage(parts: AgendaParts, request: FastifyRequest, reply: FastifyReply, access: Access) {
  const wish = await wishIn(parts, request.query)
  const slots = wish.type === undefined ? [] : await slotsFor(parts, { ...wish, type: wish.type })
  const people = await professionals(parts.db)
  const body = html`<form method="get" action="${path}" class="inline-form">
${selectField('gemeente', 'Gemeente', withNone(parts.region.municipalities.map(({ name }) => ({ value: name, label: name }))), wish.municipality)}
${selectField('soort', 'Waarover?', withNone(wish.types.map(({ id, name }) => ({ value: id, label: name }))), wish.type?.id ?? null)}
${selectField('manier', 'Hoe?', withNone(ways.map((way) => ({ value: way, label: waysInWords[way] }))), wish.way)}
${selectField('bij', 'Bij wie?', withNone([...teamsOf(people), ...people.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }))]), wish.professional ?? (wish.team && `${TEAM}${wish.team}`))}
${selectField('taal', 'Welke taal?', withNone(languagesIn(wish.types).map((value) => ({ value, label: languageName(value) }))), wish.speaks)}
${selectField('dagdeel', 'Wanneer?', withNone(Object.entries(partLabels).map(([value, label]) => ({ value, label }))), wish.partOfDay)}
${textField('vanaf', 'Vanaf welke dag?', wish.vanaf, { type: 'date' })}
<button type="submit">Zoek momenten</button></form>
${wish.type !== undefined && slotList(slots)}`
  return showAgenda(parts, reply, access, { title: 'Afspraak maken voor iemand', path, body })
}

function slotList(slots: Slot[]): Html {
  if (slots.length === 0)
    return html`<p>Er is niets vrij dat past. Zoek ruimer, of zet de inwoner op de wachtlijst.</p>`
  const days = Map.groupBy(slots, ({ day }) => day)
  return html`${[...days].map(
    ([day, ofDay]) =>
      html`<h2>${day}</h2><ul class="slots">${ofDay.map(
        (slot) => html`<li><a class="button" href="${path}?tijd=${encodeURIComponent(slot.id)}">${slot.time}
<small>${slot.professional.name}${slot.way === 'place' && slot.location && `, ${slot.location.name}`}</small></a></li>`,
      )}</ul>`,
  )}`
}

function detailsPage(
  parts: AgendaParts,
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
  typed: Typed,
  { problems, problem, others }: Trouble,
): FastifyReply {
  const slot = readSlotId(typed.tijd)
  if (slot === null) return reply.redirect(path, 303)
  const { tijd, sleutel } = typed
  const body = html`${problemSummary(problems)}
<p>U kiest: <strong>${momentWords(slot.start)}</strong>, ${waysInWords[slot.way]}.</p>
${ownForm(
  request,
  path,
  html`${hiddenInputs({ tijd, sleutel })}
${others !== null && otherMoments(others)}
${textField('naam', 'Naam', typed.naam, { id: 'naam', hint: problemAt('naam', problems) })}
${textField('telefoon', 'Telefoonnummer', typed.telefoon, { type: 'tel', id: 'telefoon', hint: problemAt('telefoon', problems) })}
${textField('email', 'E-mailadres', typed.email, { type: 'email', id: 'email', hint: problemAt('email', problems) })}
${slot.way === 'home' && textField('adres', 'Adres', typed.adres, { id: 'adres', hint: problemAt('adres', problems) })}
<p><label>Wat vertelt de inwoner?<textarea id="vraag" name="vraag" rows="4">${typed.vraag}</textarea></label></p>
${tickBox('doorgeven', 'De inwoner vindt goed dat wij dit doorgeven.', typed.doorgeven)}
${tickBox('herinnering', 'De inwoner wil een herinnering per mail.', typed.herinnering)}
<button type="submit">Maak de afspraak</button>
${others === null && html`<button type="submit" name="anders" value="zoek">Kies een ander moment</button>`}`,
)}`
  const code = problems.length > 0 || problem !== null ? 400 : 200
  return showAgenda(parts, reply.code(code), access, { title: 'Gegevens van de inwoner', path, body, problem })
}

/** Buttons of the same form, so that what was typed goes along. */
function otherMoments(slots: Slot[]): Html {
  if (slots.length === 0)
    return html`<p>Er is nu niets anders vrij. Bewaar de gegevens, of zet de inwoner op de wachtlijst.</p>`
  return html`<h2>Deze momenten zijn vrij</h2>
<ul class="slots">${slots.map(
    (slot) => html`<li><button type="submit" name="anders" value="${slot.id}">${slot.words}
<small>${slot.professional.name}${slot.way === 'place' && slot.location && `, ${slot.location.name}`}</small></button></li>`,
  )}</ul>
<p>Kies een moment. Wat u heeft ingevuld, blijft staan.</p>`
}

async function book(parts: AgendaParts, request: FastifyRequest, reply: FastifyReply, access: Access) {
  const typed = typedIn(request.body)
  const again = (trouble: Partial<Trouble>, fields = typed) =>
    detailsPage(parts, request, reply, access, fields, { ...noTrouble, ...trouble })
  const other = textIn(request.body, 'anders')
  if (other === 'zoek') return again({ others: await otherSlots(parts, typed.tijd) })
  // Another moment is another wish: the form that was sent for the one before books nothing here.
  if (other !== null && readSlotId(other) !== null) return again({}, { ...typed, tijd: other, sleutel: randomUUID() })
  if (typed.vraag !== '' && !typed.doorgeven) {
    const message = 'Vink aan dat de inwoner dit goed vindt, of maak het verhaal leeg.'
    return again({ problems: [{ field: 'intake', message }] })
  }
  const result = await parts.calendar.book({
    slot: typed.tijd,
    by: { holder: `staff:${access.staff.id}:${typed.sleutel}` },
    key: `staff:${typed.sleutel}`,
    bookedBy: access.staff.id,
    name: typed.naam,
    phone: typed.telefoon,
    email: typed.email,
    address: typed.adres,
    reminder: typed.herinnering,
    consent: typed.doorgeven,
    intake: typed.vraag === '' ? null : { vraag: typed.vraag },
  })
  if (result.booked) return reply.redirect(`/desk/agenda/afspraak/${result.appointment.id}?is=gemaakt`, 303)
  if (result.problems.length > 0) return again({ problems: result.problems })
  return again({ problem: refusals[bookRefusals[result.reason]].message, others: result.alternatives })
}

/** What is free for the same kind of talk, in the same way; the first moments of the coming weeks. */
async function otherSlots({ calendar, clock }: AgendaParts, tijd: string): Promise<Slot[]> {
  const key = readSlotId(tijd)
  if (key === null) return []
  const { type, way, municipality } = key
  const from = clock()
  return await calendar.slots({ type, way, municipality, from, to: new Date(from.getTime() + 28 * DAY), limit: 30 })
}

async function slotsFor({ calendar, clock }: AgendaParts, wish: Wish & { type: AppointmentType }): Promise<Slot[]> {
  const now = clock()
  const from = wish.vanaf === null ? now : new Date(Math.max(now.getTime(), Date.parse(wish.vanaf)))
  const { municipality, professional, team, partOfDay, speaks } = wish
  const way = wish.way !== null && wish.type.ways.includes(wish.way) ? wish.way : null
  const to = new Date(from.getTime() + 28 * DAY)
  return await calendar.slots({
    type: wish.type.id,
    municipality,
    professional,
    team,
    partOfDay,
    speaks,
    way,
    from,
    to,
    limit: 60,
  })
}

async function wishIn({ calendar, region }: AgendaParts, from: unknown): Promise<Wish> {
  const name = textIn(from, 'gemeente')
  const municipality = region.municipalities.find((each) => each.name === name)?.name ?? null
  const types = await calendar.types({ municipality })
  const vanaf = textIn(from, 'vanaf')
  const who = textIn(from, 'bij')
  return {
    municipality,
    types,
    type: types.find(({ id }) => id === textIn(from, 'soort')),
    way: ways.find((each) => each === textIn(from, 'manier')) ?? null,
    professional: who?.startsWith(TEAM) ? null : who,
    team: who?.startsWith(TEAM) ? who.slice(TEAM.length) : null,
    speaks: textIn(from, 'taal'),
    partOfDay: partNames.find((each) => each === textIn(from, 'dagdeel')) ?? null,
    vanaf: isDate(vanaf) ? vanaf : null,
  }
}

function typedIn(from: unknown): Typed {
  const text = (name: string) => (textIn(from, name) ?? '').toWellFormed()
  return {
    tijd: text('tijd'),
    sleutel: text('sleutel').slice(0, 60),
    naam: text('naam'),
    telefoon: text('telefoon'),
    email: text('email'),
    adres: text('adres'),
    vraag: text('vraag'),
    doorgeven: textIn(from, 'doorgeven') === 'ja',
    herinnering: textIn(from, 'herinnering') === 'ja',
  }
}

/** The key makes that a form which is sent twice books once. */
function emptyTyped(tijd: string): Typed {
  return { ...typedIn(null), tijd, sleutel: randomUUID() }
}

function problemAt(name: string, problems: ContactProblem[]): string | undefined {
  return problems.find(({ field }) => fieldName(field) === name)?.message
}

/** Anyone of one organisation: the appointments go round. */
function teamsOf(people: { organisation: string }[]): { value: string; label: string }[] {
  const names = [...new Set(people.map(({ organisation }) => organisation))].sort()
  return names.map((name) => ({ value: `${TEAM}${name}`, label: `Iemand van ${name}` }))
}

const TEAM = 'team:'

function languagesIn(types: AppointmentType[]): string[] {
  return [...new Set(types.flatMap(({ languages }) => languages))].sort()
}

function withNone(options: { value: string; label: string }[]) {
  return [{ value: '', label: 'Maakt niet uit' }, ...options]
}

const partNames = ['morning', 'afternoon', 'evening'] as const
const partLabels = { morning: "'s Ochtends", afternoon: "'s Middags", evening: "'s Avonds" }

interface Wish {
  municipality: string | null
  types: AppointmentType[]
  type: AppointmentType | undefined
  way: Way | null
  professional: string | null
  team: string | null
  speaks: string | null
  partOfDay: (typeof partNames)[number] | null
  vanaf: string | null
}

interface Trouble {
  problems: ContactProblem[]
  problem: string | null
  /** Moments to choose from instead; null: not asked for. */
  others: Slot[] | null
}

const noTrouble: Trouble = { problems: [], problem: null, others: null }

interface Typed {
  tijd: string
  sleutel: string
  naam: string
  telefoon: string
  email: string
  adres: string
  vraag: string
  doorgeven: boolean
  herinnering: boolean
}
