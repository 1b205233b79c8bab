import { Type } from 'typebox'
import { signedInStaff } from '../../login.ts'
import { readConversation } from '../conversation.ts'
import { exportPage } from '../export-page.ts'
import { klantinteracties } from '../klantinteracties.ts'
import { redact } from '../redact.ts'
import { refusal } from '../refusals.ts'
import { readable } from '../say.ts'
import { conversationParams, exportQuery, redactionBody } from '../shapes/asked.ts'
import { type DeskParts, failures, type TypedApp, tags } from './shared.ts'

/** A conversation as a record: handed over as a page or as JSON, and words taken out of it for good. */
export function addRecords(app: TypedApp, { db, clock, region, publicUrl, knowledge }: DeskParts): void {
  const params = conversationParams
  const labels = new Map(knowledge.topics.map(({ key, label }) => [key, label]))
  const topicLabel = (key: string) => labels.get(key) ?? key

  app.get(
    '/conversations/:id/export',
    { schema: { tags, params, querystring: exportQuery } },
    async (request, reply) => {
      const staff = signedInStaff(request)
      const now = clock()
      const found = await readConversation(db, staff, request.params.id, now, topicLabel)
      if (found === null) throw refusal('gone')
      const name = `gesprek-${found.createdAt.slice(0, 10)}-${found.item.conversation.slice(0, 8)}`
      if (request.query.as === 'json') {
        reply.header('content-disposition', `attachment; filename="${name}.json"`)
        return await reply.send(
          klantinteracties(found, { region: region.name, url: publicUrl, teams: region.teams ?? [] }),
        )
      }
      reply.header('content-disposition', `attachment; filename="${name}.html"`).type('text/html; charset=utf-8')
      return await reply.send(
        exportPage(found, { region: region.name, timeZone: region.timeZone, by: staff.name, now }),
      )
    },
  )

  app.post(
    '/conversations/:id/redactions',
    { schema: { tags, params, body: redactionBody, response: { 204: Type.Null(), ...failures } } },
    async (request, reply) => {
      const reason = readable(request.body.reason)
      if (reason === '') throw refusal('no_reason_given')
      const out = { seq: request.body.seq, reason }
      const done = await redact(db, signedInStaff(request), request.params.id, out, clock())
      if (!done.redacted) throw refusal(done.reason, done.by)
      return await reply.code(204).send(null)
    },
  )
}
