import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusals } from '../errors.ts'
import { limits } from '../limits.ts'
import { ownRoutes } from './own-routes.ts'
import { municipalityStep, slotStep, typeStep, wayStep } from './page-make.ts'
import { type AppointmentPagesOptions, forPeople, holdForPage, isDate, show, slotsFor, textIn } from './page-options.ts'
import { type PageWish, wishPath } from './page-parts.ts'
import { holdRefusals } from './routes.ts'
import { waitingRoutes } from './waiting-routes.ts'

/** The pages on which an appointment is made, seen, moved and cancelled. Every one works without script or cookie. */
export async function appointmentPages(app: FastifyInstance, options: AppointmentPagesOptions): Promise<void> {
  if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) await app.register(formbody)
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
  })

  app.get('/afspraak', forPeople, async (request, reply) => {
    return await showStep(options, reply, wishIn(request.query))
  })

  app.post('/afspraak', { ...forPeople, config: limits.booking }, async (request, reply) => {
    return await takeSlot(options, request, reply)
  })

  await waitingRoutes(app, options)
  await ownRoutes(app, options)
}

async function showStep(options: AppointmentPagesOptions, reply: FastifyReply, wish: PageWish): Promise<unknown> {
  const { calendar, clock } = options
  const municipality = municipalityIn(options, wish)
  if (wish.gemeente === null || municipality === undefined) {
    const names = options.region.municipalities.map(({ name }) => name)
    return show(options, reply, 'Een afspraak maken', municipalityStep(names))
  }
  const types = await calendar.types({ municipality })
  const type = types.find(({ id }) => id === wish.soort)
  if (type === undefined) return show(options, reply, 'Waar gaat uw afspraak over?', typeStep(types, wish))
  const way = type.ways.find((each) => each === wish.manier)
  if (way === undefined) return show(options, reply, 'Hoe wilt u ons spreken?', wayStep(type, wish))
  const { slots, later } = await slotsFor(calendar, type, { ...wish, gemeente: municipality }, way, clock())
  return show(
    options,
    reply,
    'Wanneer kunt u?',
    slotStep(slots, wish, { later, problem: null, languages: type.languages }),
  )
}

async function takeSlot(
  options: AppointmentPagesOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const wish = wishIn(request.body)
  const slot = textIn(request.body, 'tijd')
  if (slot === null) return reply.redirect(wishPath(wish), 303)
  const result = await holdForPage(options, request, slot)
  if (result.held) return reply.redirect(`${result.path}${wish.taal === null ? '' : `?taal=${wish.taal}`}`, 303)
  const refusal = refusals[holdRefusals[result.reason]]
  const body = slotStep(result.alternatives, wish, { later: null, problem: refusal.message, alternatives: true })
  return show(options, reply.code(refusal.status), 'Kies een ander moment', body)
}

/** Null: not in our area, or not known; undefined: not one of ours, to be asked again. */
function municipalityIn({ region }: AppointmentPagesOptions, { gemeente }: PageWish): string | null | undefined {
  if (gemeente === 'anders') return null
  return region.municipalities.find(({ name }) => name === gemeente)?.name
}

function wishIn(from: unknown): PageWish {
  const vanaf = textIn(from, 'vanaf')
  return {
    gemeente: textIn(from, 'gemeente'),
    soort: textIn(from, 'soort'),
    manier: textIn(from, 'manier'),
    plek: textIn(from, 'plek'),
    taal: /^[a-z]{2,3}$/.exec(textIn(from, 'taal') ?? '')?.[0] ?? null,
    vanaf: isDate(vanaf) ? vanaf : null,
  }
}
