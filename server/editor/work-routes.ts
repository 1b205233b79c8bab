import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { openReviews } from '../../knowledge/regulations/reviews.ts'
import { handleReport, openReports } from '../desk/reports.ts'
import { refuse } from '../errors.ts'
import { csrfOf, signedInStaff } from '../login.ts'
import type { Editor } from './context.ts'
import { fieldsOf } from './fields.ts'
import { openPiece, type Piece, publish } from './pieces.ts'
import { handleQuestion, workFor } from './work.ts'
import { workView } from './work-page.ts'

/** What waits, and saying that it was dealt with. */
export function addWork(app: FastifyInstance, editor: Editor): void {
  const { db, clock, options, labels } = editor

  app.get('/redactie', options, async (request, reply) => await showWork(request, reply, null))

  app.post('/redactie/gemeld', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const report = { conversation: fields.text('conversation'), seq: Number(fields.text('seq')) || 0 }
    const done = await handleReport(db, signedInStaff(request), report, clock())
    return await showWork(request, reply, done ? 'De melding is afgehandeld.' : 'Deze melding was al afgehandeld.')
  })

  app.post('/redactie/gevraagd', options, async (request, reply) => {
    const done = await handleQuestion(db, fieldsOf(request).text('question'), signedInStaff(request).id, clock())
    return await showWork(request, reply, done ? 'De vraag is afgehandeld.' : null)
  })

  app.post('/redactie/nagekeken', options, async (request, reply) => {
    const opened = (await openPiece(db, fieldsOf(request).text('id'))) ?? refuse('not_found')
    const piece = opened.published ?? refuse('not_found')
    await publish(db, signedInStaff(request), checkedOn(piece, editor), labels, clock())
    return await showWork(request, reply, `Nagekeken: ${piece.title}.`)
  })

  async function showWork(request: FastifyRequest, reply: FastifyReply, said: string | null) {
    const [work, reports, reviews] = await Promise.all([
      workFor(db, editor.today(), clock()),
      openReports(db),
      openReviews(db),
    ])
    const body = workView({ ...work, reports, reviews }, csrfOf(request))
    return editor.show(reply, { title: 'Wat er wacht', path: '/redactie', body, said })
  }
}

/** The same words, looked at today, and to be looked at again in half a year. */
function checkedOn(piece: Piece, { today, later }: Editor): Piece {
  const dates = { checked: today(), review: later() }
  return piece.kind === 'page'
    ? { ...piece, ...dates, data: { ...piece.data, ...dates } }
    : { ...piece, ...dates, data: { ...piece.data, ...dates } }
}
