import type { FastifyInstance } from 'fastify'
import { refuse } from '../errors.ts'
import { signedInStaff } from '../login.ts'
import type { Editor } from './context.ts'
import { type Effect, effectOn } from './effect.ts'
import { showExplanation } from './explanation-routes.ts'
import { fieldsOf, queried } from './fields.ts'
import { dropDraft, openPiece, publish, takeDown, versionOf } from './pieces.ts'
import { previewOf } from './preview.ts'
import { showService } from './service-routes.ts'

/** What is the same for an explanation and a service: seeing a draft, throwing it away, putting back, taking down. */
export function addPieces(app: FastifyInstance, editor: Editor): void {
  const { db, clock, options, labels, knowledge } = editor

  app.get('/redactie/voorbeeld', options, async (request, reply) => {
    const opened = (await openPiece(db, queried(request.query, 'id'))) ?? refuse('not_found')
    const piece = opened.draft ?? opened.published ?? refuse('not_found')
    return reply.type('text/html; charset=utf-8').send(await previewOf(editor, piece))
  })

  app.post('/redactie/weg', options, async (request, reply) => {
    const id = fieldsOf(request).text('id')
    const opened = (await openPiece(db, id)) ?? refuse('not_found')
    await dropDraft(db, id)
    const said =
      opened.published === null ? 'Dit staat niet op de website. Het blijft hier staan.' : 'Het concept is weg.'
    return await (opened.kind === 'page' ? showExplanation : showService)(editor, request, reply, id, { said })
  })

  app.post('/redactie/terug', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const id = fields.text('id')
    const earlier = (await versionOf(db, id, Number(fields.text('n')) || 0)) ?? refuse('not_found')
    const before = await effectBefore(earlier.kind === 'page' ? earlier.data.topic : null)
    await publish(db, signedInStaff(request), earlier, labels, clock())
    const said = 'Wat er eerder stond, staat er weer.'
    if (earlier.kind === 'service') return await showService(editor, request, reply, id, { said })
    return await showExplanation(editor, request, reply, id, { said, ...(before !== null && { before }) })
  })

  app.post('/redactie/van-de-website', options, async (request, reply) => {
    const id = fieldsOf(request).text('id')
    const opened = (await openPiece(db, id)) ?? refuse('not_found')
    await takeDown(db, signedInStaff(request), id, clock())
    const said = 'Het staat niet meer op de website. Met “Publiceer dit” of “Zet terug” komt het er weer op.'
    return await (opened.kind === 'page' ? showExplanation : showService)(editor, request, reply, id, { said })
  })

  async function effectBefore(topic: string | null): Promise<Effect | null> {
    return topic === null ? null : await effectOn(db, knowledge, topic)
  }
}
