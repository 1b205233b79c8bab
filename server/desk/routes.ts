import type { FastifyInstance } from 'fastify'
import { guardRoutes, signedInStaff, staffStillIn } from '../login.ts'
import { openLive } from './live.ts'
import { addAttachments } from './routes/attachments.ts'
import { addHands } from './routes/hands.ts'
import { addReading } from './routes/reading.ts'
import { addRecords } from './routes/records.ts'
import { type DeskParts, type TypedApp, tags, typed } from './routes/shared.ts'
import { addTools } from './routes/tools.ts'
import { addWriting } from './routes/writing.ts'
import { streamDesk } from './stream.ts'

const HEARTBEAT_MS = 15_000

/** What staff does, under /api/desk. Everything is for the role medewerker; a change needs the csrf token of `GET me`. */
export async function deskRoutes(fastify: FastifyInstance, parts: DeskParts) {
  guardRoutes(fastify, 'medewerker')
  fastify.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const app = typed(fastify)
  addReading(app, parts)
  addAttachments(app, parts)
  addHands(app, parts)
  addWriting(app, parts)
  addTools(app, parts)
  addRecords(app, parts)
  addStream(app, parts)
}

function addStream(app: TypedApp, { db, bell, clock, heartbeat = HEARTBEAT_MS }: DeskParts): void {
  const live = openLive(db, bell, app.log)
  app.addHook('onClose', async () => live.stop())

  app.get('/stream', { schema: { tags } }, async (request, reply) => {
    const staff = signedInStaff(request)
    // Another scope also ends it: the page comes back at once and then hears what it may hear.
    const allowed = async () => {
      const now = await staffStillIn(db, request, clock())
      return now?.roles.includes('medewerker') === true && String(now.municipalities) === String(staff.municipalities)
    }
    streamDesk(live, staff, allowed, { request, reply, heartbeat })
  })
}
