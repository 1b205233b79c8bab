import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusals } from '../errors.ts'
import { limits } from '../limits.ts'
import type { BookResult } from './booking.ts'
import { calendarFile } from './calendar-file.ts'
import { type ContactProblem, checkAnswers, checkContact } from './contact.ts'
import { readLink } from './links.ts'
import { confirmStep, detailsStep, otherSlotsStep, type Typed } from './page-make.ts'
import { type AppointmentPagesOptions, forPeople, holdForPage, isDate, show, slotsFor, textIn } from './page-options.ts'
import { cancelPage, deadLinkPage, movePage, ownPage } from './page-own.ts'
import { ANSWER } from './page-parts.ts'
import { bookRefusals, holdRefusals } from './routes.ts'
import type { Appointment, Ask } from './shapes.ts'
import { joinWaitingList } from './waiting.ts'
import { waitingLink } from './waiting-mail.ts'

const byLink = { link: true } as const

/** What stands behind a signed link: a hold that waits for details, or an appointment. GET shows, POST acts. */
export async function ownRoutes(app: FastifyInstance, options: AppointmentPagesOptions): Promise<void> {
  app.get<{ Params: { token: string } }>('/afspraak/:token', forPeople, async (request, reply) => {
    const opened = await open(options, request.params.token)
    if ('problem' in opened) return deadLink(options, reply, opened.problem)
    if (opened.purpose === 'appointment') return await seeOwn(options, request, reply, opened)
    const { status } = opened.appointment
    if (status === 'booked' || status === 'cancelled') return toOwnPage(options, reply, opened.appointment, 'gemaakt')
    const typed = { ...typedIn(null), taal: typedIn(request.query).taal }
    return show(
      options,
      reply,
      'Uw gegevens',
      detailsStep(await formOf(options, opened.appointment, opened.path), typed, []),
    )
  })

  app.post<{ Params: { token: string } }>(
    '/afspraak/:token',
    { ...forPeople, config: limits.booking },
    async (request, reply) => {
      const opened = await open(options, request.params.token)
      if ('problem' in opened) return deadLink(options, reply, opened.problem)
      if (opened.purpose === 'hold') return await fillIn(options, request, reply, opened)
      const act = textIn(request.body, 'actie')
      if (act === 'verplaatsen') return await moveOwn(options, request, reply, opened)
      if (act === 'afzeggen') return await cancelOwn(options, request, reply, opened)
      if (act === 'eerder') return await waitForEarlier(options, reply, opened)
      return reply.redirect(opened.path, 303)
    },
  )

  app.get<{ Params: { token: string } }>('/afspraak/:token/afspraak.ics', forPeople, async (request, reply) => {
    const opened = await open(options, request.params.token)
    if ('problem' in opened || opened.purpose === 'hold') return deadLink(options, reply, 'invalid')
    const { name, informationPoint } = options.region
    const file = calendarFile(opened.appointment, {
      method: opened.appointment.status === 'cancelled' ? 'CANCEL' : 'PUBLISH',
      organizer: { name, email: informationPoint.email },
      link: options.calendar.linkTo(opened.appointment),
      stamp: options.clock(),
    })
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="afspraak.ics"')
      .send(file)
  })
}

async function open(
  { calendar, config, clock }: AppointmentPagesOptions,
  token: string,
): Promise<Opened | { problem: 'invalid' | 'expired' }> {
  for (const purpose of ['appointment', 'hold'] as const) {
    const link = readLink(config.sessionSecret, purpose, token, clock())
    if (!link.valid && link.reason === 'expired') return { problem: 'expired' }
    if (!link.valid) continue
    const appointment = await calendar.see(link.id, byLink)
    if (appointment === null) return { problem: 'expired' }
    return { purpose, appointment, path: `/afspraak/${token}` }
  }
  return { problem: 'invalid' }
}

async function seeOwn(
  options: AppointmentPagesOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  { appointment, path }: Opened,
): Promise<unknown> {
  const now = options.clock()
  const change = textIn(request.query, 'wijzig')
  const canChange = appointment.status === 'booked' && Date.parse(appointment.start) > now.getTime()
  if (change === 'afzeggen' && canChange)
    return show(options, reply, 'Afspraak afzeggen', cancelPage(appointment, path))
  if (change === 'verplaatsen' && canChange) {
    const vanaf = textIn(request.query, 'vanaf')
    const { slots, later } = await slotsToMoveTo(options, appointment, isDate(vanaf) ? vanaf : null)
    return show(options, reply, 'Kies een ander moment', movePage(appointment, slots, { path, later, problem: null }))
  }
  const mailed = options.config.mail !== null && appointment.email !== null
  const said = words.get(textIn(request.query, 'is') ?? '') ?? null
  return show(options, reply, 'Uw afspraak', ownPage(appointment, { path, now, said, mailed }))
}

const words = new Map([
  ['gemaakt', 'Gelukt: uw afspraak staat.'],
  ['verplaatst', 'Gelukt: uw afspraak is verplaatst.'],
])

async function fillIn(
  options: AppointmentPagesOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  { appointment: hold, path }: Opened,
): Promise<unknown> {
  const typed = typedIn(request.body)
  const form = await formOf(options, hold, path)
  const act = textIn(request.body, 'actie')
  if (act === 'anders') return await takeAnother(options, request, reply, typed, path)
  const problems = act === 'wijzigen' ? [] : problemsIn(typed, form)
  if (act === 'wijzigen') return show(options, reply, 'Uw gegevens', detailsStep(form, typed, []))
  if (problems.length > 0) {
    return show(options, reply.code(400), 'Dit klopt nog niet', detailsStep(form, typed, problems))
  }
  if (act !== 'boeken') return show(options, reply, 'Klopt dit?', confirmStep(form, typed))
  const result = await options.calendar.book({
    hold: hold.id,
    by: byLink,
    // One hold becomes one appointment, however often the button is pressed.
    key: `page:${hold.id}`,
    name: typed.naam,
    phone: typed.telefoon,
    email: typed.email,
    address: typed.adres,
    language: typed.taal || 'nl',
    reminder: typed.herinnering,
    consent: typed.doorgeven,
    intake: typed.vraag === '' ? null : { vraag: typed.vraag },
    answers: typed.antwoorden,
  })
  if (result.booked) return toOwnPage(options, reply, result.appointment, 'gemaakt')
  return notBooked(options, reply, result, form, typed)
}

/** What was typed is not lost: it stays in the form, or goes along to another moment. */
function notBooked(
  options: AppointmentPagesOptions,
  reply: FastifyReply,
  result: Extract<BookResult, { booked: false }>,
  form: Form,
  typed: Typed,
): FastifyReply {
  if (result.problems.length > 0) {
    return show(options, reply.code(400), 'Dit klopt nog niet', detailsStep(form, typed, result.problems))
  }
  const refusal = refusals[bookRefusals[result.reason]]
  const body = otherSlotsStep(result.alternatives, typed, form.path, refusal.message)
  return show(options, reply.code(refusal.status), 'Kies een ander moment', body)
}

/** Another moment for who filled in everything already. */
async function takeAnother(
  options: AppointmentPagesOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  path: string,
): Promise<FastifyReply> {
  const result = await holdForPage(options, request, textIn(request.body, 'tijd') ?? '')
  if (result.held) {
    return show(options, reply, 'Uw gegevens', detailsStep(await formOf(options, result.hold, result.path), typed, []))
  }
  const refusal = refusals[holdRefusals[result.reason]]
  const body = otherSlotsStep(result.alternatives, typed, path, refusal.message)
  return show(options, reply.code(refusal.status), 'Kies een ander moment', body)
}

async function moveOwn(
  options: AppointmentPagesOptions,
  { body }: FastifyRequest,
  reply: FastifyReply,
  { appointment, path }: Opened,
): Promise<unknown> {
  const result = await options.calendar.move({ id: appointment.id, slot: textIn(body, 'tijd') ?? '', by: byLink })
  if (result.moved) return toOwnPage(options, reply, result.appointment, 'verplaatst')
  if (result.reason === 'past' || result.reason === 'cancelled' || result.reason === 'not-yours') {
    return reply.redirect(path, 303)
  }
  const refusal = refusals[result.reason === 'taken' ? 'slot_taken' : 'slot_closed']
  const about = { path, later: null, problem: refusal.message }
  const slots =
    result.alternatives.length > 0 ? result.alternatives : (await slotsToMoveTo(options, appointment, null)).slots
  return show(options, reply.code(refusal.status), 'Kies een ander moment', movePage(appointment, slots, about))
}

async function cancelOwn(
  options: AppointmentPagesOptions,
  { body }: FastifyRequest,
  reply: FastifyReply,
  { appointment, path }: Opened,
): Promise<unknown> {
  await options.calendar.cancel({ id: appointment.id, by: byLink, reason: textIn(body, 'reden') })
  return reply.redirect(path, 303)
}

/** On the waiting list with what is known already. */
async function waitForEarlier(
  options: AppointmentPagesOptions,
  reply: FastifyReply,
  { appointment, path }: Opened,
): Promise<unknown> {
  if (appointment.status !== 'booked') return reply.redirect(path, 303)
  const { type, municipality, way, name, email, phone, language } = appointment
  const result = await joinWaitingList(options.db, {
    ...{ type: type.id, municipality, way, name, email, phone, language, appointment: appointment.id },
    until: appointment.start.slice(0, 10),
    holder: `waiting:${appointment.id}`,
    now: options.clock(),
  })
  return reply.redirect(result.joined ? new URL(waitingLink(options.config, result)).pathname : path, 303)
}

function slotsToMoveTo(options: AppointmentPagesOptions, appointment: Appointment, vanaf: string | null) {
  const wish = {
    gemeente: appointment.municipality,
    plek: appointment.location?.id ?? null,
    vanaf,
    except: appointment.id,
  }
  return slotsFor(options.calendar, appointment.type, wish, appointment.way, options.clock())
}

/** To the appointment's own page, so that a reload repeats nothing; its link fits the moment it is at now. */
function toOwnPage(
  options: AppointmentPagesOptions,
  reply: FastifyReply,
  appointment: Appointment,
  is: string,
): FastifyReply {
  return reply.redirect(`${new URL(options.calendar.linkTo(appointment)).pathname}?is=${is}`, 303)
}

function deadLink(options: AppointmentPagesOptions, reply: FastifyReply, reason: 'invalid' | 'expired'): FastifyReply {
  return show(options, reply.code(reason === 'expired' ? 410 : 404), 'Deze link werkt niet', deadLinkPage(reason))
}

/** What the form of a hold asks: who, how to reach them, and what the calendar behind it wants to know more. */
async function formOf({ calendar }: AppointmentPagesOptions, hold: Appointment, path: string): Promise<Form> {
  const type = (await calendar.types()).find(({ id }) => id === hold.type.id)
  return { hold, asks: type?.asks ?? [], path }
}

function problemsIn(typed: Typed, { hold, asks }: Form): ContactProblem[] {
  const { naam: name, telefoon: phone, email, adres: address } = typed
  const { problems: contact } = checkContact({ name, phone, email, address }, hold.way)
  const problems = [...contact, ...checkAnswers(asks, typed.antwoorden)]
  if (typed.vraag === '' || typed.doorgeven) return problems
  const message = 'Vink aan dat wij uw verhaal mogen doorgeven, of maak het vak leeg.'
  return [...problems, { field: 'intake', message }]
}

function typedIn(body: unknown): Typed {
  const text = (name: string) => (textIn(body, name) ?? '').toWellFormed()
  return {
    naam: text('naam'),
    telefoon: text('telefoon'),
    email: text('email'),
    adres: text('adres'),
    vraag: text('vraag'),
    antwoorden: answersIn(body),
    taal: /^[a-z]{2,3}$/.exec(text('taal'))?.[0] ?? '',
    doorgeven: textIn(body, 'doorgeven') === 'ja',
    herinnering: textIn(body, 'herinnering') === 'ja',
  }
}

function answersIn(body: unknown): Record<string, string> {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : []
  const asked = names.filter((name) => name.startsWith(ANSWER) && name.length <= 80).slice(0, 20)
  return Object.fromEntries(
    asked.map((name) => [name.slice(ANSWER.length), (textIn(body, name) ?? '').toWellFormed().slice(0, 1000)]),
  )
}

interface Form {
  hold: Appointment
  asks: Ask[]
  path: string
}

interface Opened {
  purpose: 'appointment' | 'hold'
  appointment: Appointment
  /** The page itself. */
  path: string
}
