import { createHmac, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusals } from '../errors.ts'
import { limits } from '../limits.ts'
import { answerAftercare } from './aftercare.ts'
import type { BookResult } from './booking.ts'
import type { MoveResult } from './changes.ts'
import { type LinkPurpose, readLink } from './links.ts'
import { dayOf } from './local-time.ts'
import { type AppointmentPagesOptions, forPeople, isDate, show, textIn } from './page-options.ts'
import { deadLinkPage } from './page-own.ts'
import { aftercarePage, closedPage, joinedPage, joinPage, type WaitingTyped, waitingPage } from './page-waiting.ts'
import { type AppointmentType, type Way, ways } from './shapes.ts'
import { joinWaitingList, leaveWaitingList, type PartOfDay, slotsFor, type Waiting, waitingWith } from './waiting.ts'
import { waitingLink } from './waiting-mail.ts'

const DAY = 86_400_000
const USUAL_DAYS = 28

/** The waiting list and the question afterwards. GET shows, POST acts; every page works without script. */
export async function waitingRoutes(app: FastifyInstance, options: AppointmentPagesOptions): Promise<void> {
  app.get('/afspraak/wachtlijst', forPeople, async (request, reply) => {
    const wish = await wishIn(options, request.query)
    if (wish === null) return reply.redirect('/afspraak', 303)
    return showJoin(options, reply, wish, emptyTyped(options), [])
  })

  app.post('/afspraak/wachtlijst', { ...forPeople, config: limits.booking }, async (request, reply) => {
    const wish = await wishIn(options, request.body)
    if (wish === null) return reply.redirect('/afspraak', 303)
    return await join(options, request, reply, wish)
  })

  app.get<Token>('/afspraak/wachtlijst/:token', forPeople, async ({ params }, reply) => {
    const waiting = await open(options, 'waiting', params.token)
    if (waiting === null) return dead(options, reply)
    return await showWaiting(options, reply, waiting, null)
  })

  app.post<Token>('/afspraak/wachtlijst/:token', { ...forPeople, config: limits.booking }, async (request, reply) => {
    const waiting = await open(options, 'waiting', request.params.token)
    if (waiting === null) return dead(options, reply)
    if (textIn(request.body, 'actie') !== 'kiezen') {
      await leaveWaitingList(options.db, waiting.id, 'withdrawn', options.clock())
      return reply.redirect(request.url, 303)
    }
    return await choose(options, reply, waiting, textIn(request.body, 'tijd') ?? '')
  })

  app.get<Token>('/afspraak/nazorg/:token', forPeople, async ({ params, url, query }, reply) => {
    if (readToken(options, 'aftercare', params.token) === null) return dead(options, reply)
    const said = textIn(query, 'antwoord')
    const answer = said === 'goed' ? 'well' : said === 'contact' ? 'contact' : null
    return show(options, reply, 'Hoe gaat het met u?', aftercarePage(url, answer))
  })

  app.post<Token>('/afspraak/nazorg/:token', { ...forPeople, config: limits.booking }, async (request, reply) => {
    const id = readToken(options, 'aftercare', request.params.token)
    const said = textIn(request.body, 'antwoord') === 'goed' ? 'goed' : 'contact'
    const answer = said === 'goed' ? 'well' : 'contact'
    if (id === null || !(await answerAftercare(options.db, id, answer, options.clock()))) return dead(options, reply)
    return reply.redirect(`/afspraak/nazorg/${request.params.token}?antwoord=${said}`, 303)
  })
}

async function join(
  options: AppointmentPagesOptions,
  { body }: FastifyRequest,
  reply: FastifyReply,
  wish: Wish,
): Promise<FastifyReply> {
  const typed = typedIn(body, options)
  const result = await joinWaitingList(options.db, {
    type: wish.type.id,
    municipality: wish.municipality,
    way: wish.way,
    until: typed.tot,
    partOfDay: partsOfDay.find((part) => part === typed.dagdeel) ?? null,
    name: typed.naam,
    email: typed.email,
    phone: typed.telefoon,
    holder: holderFrom(typed, options.config),
    now: options.clock(),
  })
  if (!result.joined) {
    const problems =
      result.reason === 'too-many'
        ? [{ field: 'email' as const, message: 'U staat al drie keer op de wachtlijst. Dat is het meeste dat kan.' }]
        : result.problems
    return showJoin(options, reply.code(400), wish, typed, problems)
  }
  const path = new URL(waitingLink(options.config, result)).pathname
  return show(options, reply, 'U staat op de wachtlijst', joinedPage({ ...result, path }))
}

/** The same person twice is one holder, known by the address that was given; it is kept as a keyed hash only. */
function holderFrom({ email, telefoon }: WaitingTyped, { sessionSecret }: AppointmentPagesOptions['config']): string {
  const given = email === '' ? telefoon : email
  if (given === '') return `waiting:${randomUUID()}`
  const hash = createHmac('sha256', sessionSecret).update(`waiting ${given.toLowerCase()}`).digest('base64url')
  return `waiting:${hash.slice(0, 22)}`
}

/** Takes a free moment: books it, or moves the appointment that it replaces. */
async function choose(
  options: AppointmentPagesOptions,
  reply: FastifyReply,
  waiting: Waiting,
  slot: string,
): Promise<FastifyReply> {
  if (waiting.closedAs !== null) return await showWaiting(options, reply, waiting, null)
  const result = await take(options, waiting, slot)
  if (!('appointment' in result)) {
    return await showWaiting(options, reply.code(409), waiting, refusals[result.refusal].message)
  }
  await leaveWaitingList(options.db, waiting.id, 'booked', options.clock())
  return reply.redirect(`${new URL(options.calendar.linkTo(result.appointment)).pathname}?is=gemaakt`, 303)
}

async function take({ calendar }: AppointmentPagesOptions, waiting: Waiting, slot: string): Promise<Taken> {
  if (waiting.appointment !== null) {
    const moved: MoveResult = await calendar.move({ id: waiting.appointment, slot, by: { link: true } })
    return moved.moved
      ? { appointment: moved.appointment }
      : { refusal: moved.reason === 'taken' ? 'slot_taken' : 'slot_closed' }
  }
  const { name, email, phone, language } = waiting
  const key = `waiting:${waiting.id}`
  const by = { holder: key }
  const booked: BookResult = await calendar.book({ slot, way: waiting.way, by, key, name, email, phone, language })
  return booked.booked
    ? { appointment: booked.appointment }
    : { refusal: booked.reason === 'taken' ? 'slot_taken' : 'slot_closed' }
}

async function showWaiting(
  options: AppointmentPagesOptions,
  reply: FastifyReply,
  waiting: Waiting,
  problem: string | null,
): Promise<FastifyReply> {
  if (waiting.closedAs !== null) return show(options, reply, 'Niet meer op de wachtlijst', closedPage(waiting.closedAs))
  const [slot] = await slotsFor(options.db, waiting, options.clock())
  const path = new URL(waitingLink(options.config, waiting)).pathname
  return show(options, reply, 'Uw plek op de wachtlijst', waitingPage(waiting, { path, slot: slot ?? null, problem }))
}

function showJoin(
  options: AppointmentPagesOptions,
  reply: FastifyReply,
  { type, way, municipality }: Wish,
  typed: WaitingTyped,
  problems: Parameters<typeof joinPage>[2],
): FastifyReply {
  const hidden = { soort: type.id, manier: way, gemeente: municipality }
  const about = { typeName: type.name, action: '/afspraak/wachtlijst', hidden, earlierThan: null }
  return show(options, reply, 'Op de wachtlijst', joinPage(about, typed, problems))
}

function readToken({ config, clock }: AppointmentPagesOptions, purpose: LinkPurpose, token: string): string | null {
  const link = readLink(config.sessionSecret, purpose, token, clock())
  return link.valid ? link.id : null
}

async function open(options: AppointmentPagesOptions, purpose: LinkPurpose, token: string): Promise<Waiting | null> {
  const id = readToken(options, purpose, token)
  return id === null ? null : await waitingWith(options.db, id)
}

function dead(options: AppointmentPagesOptions, reply: FastifyReply): FastifyReply {
  return show(options, reply.code(410), 'Deze link werkt niet', deadLinkPage('expired'))
}

async function wishIn({ calendar, region }: AppointmentPagesOptions, from: unknown): Promise<Wish | null> {
  const name = textIn(from, 'gemeente')
  const municipality = region.municipalities.find((each) => each.name === name)?.name ?? null
  const type = (await calendar.types({ municipality })).find(({ id }) => id === textIn(from, 'soort'))
  const way = ways.find((each) => each === textIn(from, 'manier'))
  return type === undefined || way === undefined || !type.ways.includes(way) ? null : { type, way, municipality }
}

function emptyTyped({ clock }: AppointmentPagesOptions): WaitingTyped {
  return { naam: '', telefoon: '', email: '', dagdeel: '', tot: dayOf(clock().getTime() + USUAL_DAYS * DAY).date }
}

function typedIn(body: unknown, options: AppointmentPagesOptions): WaitingTyped {
  const text = (name: string) => (textIn(body, name) ?? '').toWellFormed()
  const tot = textIn(body, 'tot')
  return {
    naam: text('naam'),
    telefoon: text('telefoon'),
    email: text('email'),
    dagdeel: text('dagdeel'),
    tot: isDate(tot) ? tot : emptyTyped(options).tot,
  }
}

const partsOfDay = ['morning', 'afternoon', 'evening'] as const satisfies PartOfDay[]

interface Token {
  Params: { token: string }
}

interface Wish {
  type: AppointmentType
  way: Way
  municipality: string | null
}

type Taken =
  | { appointment: Parameters<AppointmentPagesOptions['calendar']['linkTo']>[0] }
  | { refusal: 'slot_taken' | 'slot_closed' }
