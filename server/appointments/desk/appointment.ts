import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Queries } from '../../database.ts'
import { refusals, refuse } from '../../errors.ts'
import { csrfOf } from '../../login.ts'
import { type Html, html, type Shown } from '../../public/html.ts'
import { type Aftercare, aftercareOf, dropAftercare, planAftercare, weeksAfter } from '../aftercare.ts'
import { dayWithDate, dayWords, momentWords } from '../local-time.ts'
import { textIn } from '../page-options.ts'
import { appointmentList, slotForm } from '../page-parts.ts'
import { readIntake, recordOutcome } from '../professionals.ts'
import { type Appointment, languageName } from '../shapes.ts'
import { type Access, accessOf } from './access.ts'
import { outcomeWords } from './agenda.ts'
import { type AgendaParts, hidden, numberIn, ownForm, selectField, showAgenda, textField, tickBox } from './parts.ts'

const DAY = 86_400_000

/** One appointment: what was told, how it went, what was promised, and who read it. Opening it is written down. */
export function addAppointment(app: FastifyInstance, parts: AgendaParts): void {
  app.get<One>('/desk/agenda/afspraak/:id', hidden, async (request, reply) => {
    const { access, appointment, intake } = await open(parts, request)
    const detail = await detailOf(parts.db, appointment.id)
    const change = textIn(request.query, 'wijzig')
    const body =
      change === 'verplaatsen'
        ? await moveView(parts, request, appointment)
        : oneView(request, appointment, { ...detail, intake, now: parts.clock() })
    const said = saids.get(textIn(request.query, 'is') ?? '') ?? null
    const problem = refusalIn(textIn(request.query, 'fout'))
    return showAgenda(parts, reply, access, { title: 'Afspraak', path: '/desk/agenda', body, said, problem })
  })

  app.post<One>('/desk/agenda/afspraak/:id', hidden, async (request, reply) => {
    const { access, appointment } = await open(parts, request)
    const result = await act(parts, request, access, appointment)
    return to(reply, appointment.id, result)
  })
}

async function act(
  { db, calendar, clock }: AgendaParts,
  { body }: FastifyRequest,
  access: Access,
  appointment: Appointment,
): Promise<Record<string, string>> {
  const by = access.staff.id
  const { id } = appointment
  const now = clock()
  switch (textIn(body, 'actie')) {
    case 'uitkomst': {
      const outcome = outcomes.find((each) => each === textIn(body, 'uitkomst'))
      const who = access.seesAll ? { staff: by } : { professional: access.own ?? '' }
      const kept = outcome !== undefined && (await recordOutcome(db, id, outcome, who, now))
      return kept ? { is: 'vastgelegd' } : { fout: 'te-vroeg' }
    }
    case 'nazorg': {
      const weeks = numberIn(textIn(body, 'weken'), 1, 52)
      if (weeks === null || textIn(body, 'goed') !== 'ja') return { fout: 'nazorg' }
      const how = aftercareWays.find(({ value }) => value === textIn(body, 'hoe'))?.value ?? 'task'
      const from = new Date(Math.max(now.getTime(), Date.parse(appointment.start)))
      const dueOn = weeksAfter(from, weeks)
      const plan = { appointment: id, how, dueOn, note: textIn(body, 'notitie'), by, now } as const
      return (await planAftercare(db, plan)).planned ? { is: 'nazorg' } : { fout: 'nazorg' }
    }
    case 'nazorg-weg':
      await dropAftercare(db, textIn(body, 'nazorg') ?? '')
      return { is: 'nazorg-weg' }
    case 'afzeggen': {
      const { cancelled } = await calendar.cancel({ id, by: { staff: by }, reason: textIn(body, 'reden') })
      return cancelled ? { is: 'afgezegd' } : { fout: 'appointment_past' }
    }
    case 'verplaatsen': {
      const moved = await calendar.move({ id, slot: textIn(body, 'tijd') ?? '', by: { staff: by } })
      if (moved.moved) return { is: 'verplaatst' }
      return { wijzig: 'verplaatsen', fout: moved.reason === 'taken' ? 'slot_taken' : 'slot_closed' }
    }
    default:
      return {}
  }
}

function to(reply: FastifyReply, id: string, result: Record<string, string>): FastifyReply {
  return reply.redirect(`/desk/agenda/afspraak/${id}?${new URLSearchParams(result)}`, 303)
}

/** The one door: not yours, not of your municipalities and not there look the same. */
async function open({ db, clock }: AgendaParts, request: FastifyRequest<One>) {
  const access = await accessOf(db, request)
  const reader = access.seesAll ? { staff: access.staff.id } : { professional: access.own ?? '' }
  const found = await readIntake(db, request.params.id, reader, clock())
  const scope = access.seesAll ? access.staff.municipalities : null
  const municipality = found?.appointment.municipality ?? null
  if (found === null || (scope !== null && municipality !== null && !scope.includes(municipality))) {
    return refuse('not_yours')
  }
  return { access, ...found }
}

async function detailOf(db: Queries, id: string): Promise<Detail> {
  const [row] = await db.query<{ outcome: Detail['outcome']; readings: Detail['readings'] }>(
    `select a.outcome,
            (select coalesce(json_agg(r order by r.at), '[]') from (
               select coalesce(s.name, p.name, ar.read_by) as name, max(ar.read_at) as at, count(*)::int as times
               from appointment_readings ar
               left join staff s on s.id = ar.read_by left join professionals p on p.id = ar.read_by
               where ar.appointment = a.id group by 1) r) as readings
     from appointments a where a.id = $1`,
    [id],
  )
  return { outcome: row?.outcome ?? null, readings: row?.readings ?? [], aftercare: await aftercareOf(db, id) }
}

function oneView(request: FastifyRequest, appointment: Appointment, about: Detail & Told): Html {
  const path = `/desk/agenda/afspraak/${appointment.id}`
  const begun = Date.parse(appointment.start) <= about.now.getTime()
  const open = appointment.status === 'booked'
  return html`${appointment.status === 'cancelled' && html`<p class="notice">Deze afspraak is afgezegd.</p>`}
${appointmentList(appointment)}
<h2>Wie komt er</h2>
<dl>${contactRows(appointment).map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
<h2>Wat al verteld is</h2>
${intakeView(about.intake)}
${open && begun && ownForm(request, path, outcomeView(about.outcome))}
${open && aftercareView(request, path, about.aftercare)}
${open && !begun && changeView(request, path)}
<details><summary>Wie dit gelezen heeft (${about.readings.length})</summary>
<ul>${about.readings.map(({ name, at, times }) => html`<li>${name}: ${times} keer, het laatst ${momentWords(Date.parse(at))}</li>`)}</ul></details>`
}

function contactRows({ name, phone, email, address, language, municipality }: Appointment): [string, Shown][] {
  const rows: [string, Shown][] = [
    ['Naam', name ?? 'Gewist'],
    ['Telefoon', phone && html`<a href="tel:${phone}">${phone}</a>`],
    ['E-mail', email && html`<a href="mailto:${email}">${email}</a>`],
    ['Adres', address],
    ['Gemeente', municipality],
    ['Taal', language === 'nl' ? null : languageName(language)],
  ]
  return rows.filter(([, value]) => value !== null && value !== '')
}

/** What was told as words and values, whatever shape it came in. */
function intakeView(intake: Record<string, unknown> | null): Html {
  const rows = Object.entries(intake ?? {}).filter(([, value]) => !isNothing(value))
  if (rows.length === 0) return html`<p>Niets, of daar gaf de inwoner geen toestemming voor.</p>`
  return html`<dl>${rows.map(([key, value]) => html`<dt>${intakeWords.get(key) ?? key}</dt><dd>${inWords(value)}</dd>`)}</dl>`
}

function inWords(value: unknown): Shown {
  if (Array.isArray(value)) return html`<ul>${value.map((each) => html`<li>${inWords(each)}</li>`)}</ul>`
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, each]) => !isNothing(each))
      .map(([key, each]) => html`<span>${intakeWords.get(key) ?? key}: ${inWords(each)}</span> `)
  }
  return value === true ? 'ja' : value === false ? 'nee' : String(value)
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

const intakeWords = new Map([
  ['vraag', 'Vraag'],
  ['question', 'Vraag'],
  ['questions', 'Vragen'],
  ['asked', 'Gevraagd'],
  ['answered', 'Geantwoord'],
  ['topics', 'Onderwerpen'],
  ['municipality', 'Gemeente'],
  ['urgency', 'Haast'],
  ['who', 'Over wie het gaat'],
  ['about', 'Over wie het gaat'],
  ['dimensions', 'Waar het over gaat'],
  ['wishes', 'Wensen'],
  ['tried', 'Al geprobeerd'],
  ['network', 'Eigen omgeving'],
  ['story', 'Verhaal'],
])

function outcomeView(outcome: Detail['outcome']): Html {
  return html`<h2>Hoe ging het?</h2>${selectField(
    'uitkomst',
    'Uitkomst',
    outcomes.map((value) => ({ value, label: outcomeWords[value] })),
    outcome ?? 'came',
  )}<button type="submit" name="actie" value="uitkomst">Vastleggen</button>`
}

function aftercareView(request: FastifyRequest, path: string, planned: Aftercare[]): Html {
  return html`<h2>Nazorg</h2>
${planned.map(
  (each) =>
    html`${ownForm(
      request,
      path,
      html`<p>${dayWords(dayWithDate(each.dueOn).start)}: ${weAsk[each.how]} hoe het gaat. ${each.note}
${each.answer === 'well' && 'Antwoord: het gaat goed.'}${each.answer === 'contact' && 'Antwoord: wil nog contact.'}
<input type="hidden" name="nazorg" value="${each.id}">
${each.doneAt === null && each.sentAt === null && html`<button type="submit" name="actie" value="nazorg-weg">Toch niet</button>`}</p>`,
    )}`,
)}
<details${planned.length === 0 && html` open`}><summary>Later vragen hoe het gaat</summary>${ownForm(
    request,
    path,
    html`${textField('weken', 'Over hoeveel weken?', 6, { type: 'number' })}
${selectField('hoe', 'Hoe?', aftercareWays, 'mail')}
${textField('notitie', 'Waarover? Dit ziet alleen een medewerker.', '')}
${tickBox('goed', 'De inwoner vindt dit goed.')}
<button type="submit" name="actie" value="nazorg">Afspreken</button>`,
  )}</details>`
}

const aftercareWays = [
  { value: 'mail', label: 'Met een mail' },
  { value: 'whatsapp', label: 'Met een bericht op WhatsApp' },
  { value: 'task', label: 'Een medewerker belt' },
] as const

const weAsk = { mail: 'wij mailen', whatsapp: 'wij vragen op WhatsApp', task: 'wij bellen' }

function changeView(request: FastifyRequest, path: string): Html {
  return html`<h2>Veranderen</h2>
<p><a href="${path}?wijzig=verplaatsen">Een ander moment kiezen</a></p>
<details><summary>Afzeggen</summary>${ownForm(
    request,
    path,
    html`${textField('reden', 'Waarom?', '')}
<button type="submit" name="actie" value="afzeggen">Zeg de afspraak af</button>`,
  )}</details>`
}

async function moveView({ calendar, clock }: AgendaParts, request: FastifyRequest, appointment: Appointment) {
  const { id, type, municipality, way, words } = appointment
  const from = clock()
  const to = new Date(from.getTime() + 21 * DAY)
  const slots = await calendar.slots({ type: type.id, municipality, way, from, to, except: id, limit: 60 })
  const path = `/desk/agenda/afspraak/${id}`
  return html`<p>De afspraak is nu op <strong>${words}</strong>. Die blijft staan tot u een ander moment kiest.</p>
${
  slots.length === 0
    ? html`<p>In de komende drie weken is er niets vrij.</p>`
    : slotForm(slots, { action: path, name: 'tijd', hidden: { actie: 'verplaatsen', _csrf: csrfOf(request) } })
}
<p><a href="${path}">Terug, niets veranderen</a></p>`
}

function refusalIn(code: string | null): string | null {
  if (code === 'te-vroeg') return 'Dat kan pas als de afspraak is begonnen.'
  if (code === 'nazorg') return 'Vul in over hoeveel weken, en vink aan dat de inwoner dit goed vindt.'
  return code !== null && code in refusals ? refusals[code as keyof typeof refusals].message : null
}

const saids = new Map([
  ['vastgelegd', 'Vastgelegd.'],
  ['nazorg', 'Afgesproken. Wegwijs denkt eraan.'],
  ['nazorg-weg', 'Dat vragen wij niet meer.'],
  ['afgezegd', 'De afspraak is afgezegd. De inwoner krijgt een mail als er een adres is.'],
  ['verplaatst', 'De afspraak is verplaatst. De inwoner krijgt een mail als er een adres is.'],
  ['gemaakt', 'De afspraak staat.'],
])

const outcomes = ['came', 'no_show', 'not_needed'] as const

interface One {
  Params: { id: string }
}

interface Detail {
  outcome: (typeof outcomes)[number] | null
  readings: { name: string; at: string; times: number }[]
  aftercare: Aftercare[]
}

interface Told {
  intake: Record<string, unknown> | null
  now: Date
}
