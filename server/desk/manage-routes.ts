import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { csrfOf, requireRoleForPage, signedInStaff } from '../login.ts'
import { forgetOld, retentionOf } from '../retention.ts'
import { type ManageParts, managePage } from './manage-page.ts'
import { erasePerson, findPerson, inspectPerson } from './persons.ts'
import { readable } from './say.ts'

const LONGEST_CONTACT = 254
const LONGEST_REASON = 500

/** /beheer, for the role beheerder. What was found is shown once and never stands in an address. */
export async function manageRoutes(app: FastifyInstance, parts: ManageParts) {
  const { db, region, clock, personKey } = parts
  const options = { schema: { hide: true }, preHandler: requireRoleForPage('beheerder') }
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get('/beheer', options, async (request, reply) => await show(parts, request, reply, {}))

  app.post('/beheer/zoeken', options, async (request, reply) => {
    const { contact } = fieldsOf(request)
    if (contact === '') return await show(parts, request, reply, {})
    return await show(parts, request, reply, { found: { contact, person: await findPerson(db, personKey, contact) } })
  })

  app.post('/beheer/inzage', options, async (request, reply) => {
    const asked = fieldsOf(request)
    if (asked.contact === '' || asked.reason === '') return await show(parts, request, reply, { notice: incomplete })
    const inspection = await inspectPerson(db, signedInStaff(request), personKey, asked, clock())
    reply.header('content-disposition', 'attachment; filename="inzage.json"')
    return await reply.type('application/json; charset=utf-8').send(JSON.stringify(inspection, null, 2))
  })

  app.post('/beheer/wissen', options, async (request, reply) => {
    const asked = fieldsOf(request)
    if (asked.contact === '' || asked.reason === '' || !asked.sure) {
      return await show(parts, request, reply, { notice: incomplete })
    }
    const gone = await erasePerson(db, signedInStaff(request), personKey, asked, clock())
    const notice = `Gewist: ${gone.conversations} gesprekken en de gegevens bij ${gone.appointments} afspraken.`
    return await show(parts, request, reply, { notice })
  })

  async function show(
    { db }: ManageParts,
    request: FastifyRequest,
    reply: FastifyReply,
    shown: { found?: Parameters<typeof managePage>[0]['found']; notice?: string },
  ) {
    const due = await forgetOld(db, retentionOf(region), clock(), { dryRun: true })
    const { found = null, notice = null } = shown
    reply.type('text/html; charset=utf-8')
    return await reply.send(managePage({ region, csrf: csrfOf(request), found, due, notice, now: clock() }))
  }
}

const incomplete = 'Vul alles in. Er is niets gedaan.'

function fieldsOf(request: FastifyRequest): { contact: string; reason: string; sure: boolean } {
  const { contact, reason, sure } = (request.body ?? {}) as Record<string, unknown>
  return {
    contact: typeof contact === 'string' ? readable(contact).slice(0, LONGEST_CONTACT) : '',
    reason: typeof reason === 'string' ? readable(reason).slice(0, LONGEST_REASON) : '',
    sure: sure === 'ja',
  }
}
