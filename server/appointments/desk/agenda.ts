import type { FastifyInstance } from 'fastify'
import type { Queries } from '../../database.ts'
import { type Html, html } from '../../public/html.ts'
import { type AppointmentRow, toAppointment, viewOfA } from '../appointment.ts'
import { whereInWords } from '../calendar-file.ts'
import { dayOf, dayWithDate, dayWords } from '../local-time.ts'
import { isDate, textIn } from '../page-options.ts'
import type { Appointment } from '../shapes.ts'
import { type Access, accessOf } from './access.ts'
import { type Professional, professionals } from './manage.ts'
import { type AgendaParts, hidden, selectField, showAgenda } from './parts.ts'

const DAY = 86_400_000
const DAYS_SHOWN = 7

/** A week of appointments: of everyone for staff of the information point, else the own ones. */
export function addAgenda(app: FastifyInstance, parts: AgendaParts): void {
  app.get('/desk/agenda', hidden, async (request, reply) => {
    const access = await accessOf(parts.db, request)
    const vanaf = textIn(request.query, 'vanaf')
    const from = dayWithDate(isDate(vanaf) ? vanaf : dayOf(parts.clock().getTime()).date)
    const wie = access.seesAll ? textIn(request.query, 'wie') : access.own
    const entries = await entriesBetween(parts.db, access, wie, from.start, from.start + DAYS_SHOWN * DAY)
    const people = access.seesAll ? await professionals(parts.db) : []
    const body = html`${access.seesAll && filter(people, wie, from.date)}
${weekLinks(from.start, wie)}
${daysIn(from.start).map(({ date, start }) =>
  dayView(
    start,
    entries.filter(({ appointment }) => appointment.start.startsWith(date)),
    access,
  ),
)}
${weekLinks(from.start, wie)}`
    return showAgenda(parts, reply, access, { title: 'Agenda', path: '/desk/agenda', body })
  })
}

function daysIn(start: number) {
  return Array.from({ length: DAYS_SHOWN }, (_, index) => dayOf(start + (index + 0.5) * DAY))
}

/** Booked appointments with how they went, first one first. */
async function entriesBetween(
  db: Queries,
  access: Access,
  professional: string | null,
  from: number,
  to: number,
): Promise<Entry[]> {
  const own = access.seesAll ? professional : (access.own ?? '')
  const rows = await db.query<AppointmentRow & Omit<Entry, 'appointment'>>(
    `with a as (
       select * from appointments
       where status = 'booked' and starts_at >= $1 and starts_at < $2 and ($3::text is null or professional = $3)
         and ($4::text[] is null or municipality is null or municipality = any($4))
     )
     select v.*, a.outcome, a.intake is not null as told from (${viewOfA}) v join a on a.id = v.id
     order by v.starts_at, v.professional`,
    [new Date(from), new Date(to), own, access.seesAll ? access.staff.municipalities : null],
  )
  return rows.map((row) => ({ appointment: toAppointment(row), outcome: row.outcome, told: row.told }))
}

function filter(people: Professional[], wie: string | null, vanaf: string): Html {
  const options = [
    { value: '', label: 'Iedereen' },
    ...people.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` })),
  ]
  return html`<form method="get" action="/desk/agenda" class="inline-form">
<input type="hidden" name="vanaf" value="${vanaf}">${selectField('wie', 'Agenda van', options, wie)}
<button type="submit">Tonen</button></form>`
}

function weekLinks(start: number, wie: string | null): Html {
  const to = (days: number) =>
    `/desk/agenda?${new URLSearchParams({ vanaf: dayOf(start + (days + 0.5) * DAY).date, ...(wie === null ? {} : { wie }) })}`
  return html`<p><a href="${to(-DAYS_SHOWN)}">Vorige week</a> <a href="/desk/agenda">Vandaag</a> <a href="${to(DAYS_SHOWN)}">Volgende week</a></p>`
}

function dayView(start: number, entries: Entry[], access: Access): Html {
  return html`<section><h2>${dayWords(start)}</h2>
${
  entries.length === 0
    ? html`<p>Geen afspraken.</p>`
    : html`<ul class="agenda">${entries.map((entry) => entryView(entry, access))}</ul>`
}</section>`
}

function entryView({ appointment, outcome, told }: Entry, { seesAll }: Access): Html {
  const { id, time, name, type, professional, way } = appointment
  return html`<li><a href="/desk/agenda/afspraak/${id}"><strong>${time}</strong> ${name ?? 'Gewist'}</a>
<span>${type.name}, ${whereInWords(appointment)}${seesAll && `. Met ${professional.name}`}</span>
${way === 'home' && html`<span class="tag">Op huisbezoek</span>`}
${told && html`<span class="tag">Vertelde al iets</span>`}
${outcome !== null && html`<span class="tag">${outcomeWords[outcome]}</span>`}</li>`
}

export const outcomeWords = { came: 'Geweest', no_show: 'Niet gekomen', not_needed: 'Was niet meer nodig' }

interface Entry {
  appointment: Appointment
  outcome: keyof typeof outcomeWords | null
  /** Whether the inhabitant told something beforehand. */
  told: boolean
}
