import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Amount } from '../../knowledge/content/types.ts'
import {
  type AmountEdit,
  amountEdits,
  editAmount,
  keyOf,
  knownAmounts,
} from '../../knowledge/regulations/edited-amounts.ts'
import type { Queries } from '../database.ts'
import { refuse } from '../errors.ts'
import { csrfOf, signedInStaff } from '../login.ts'
import { type AmountWords, amountIn, amountWordsIn, amountWordsOf, clashes, emptyAmount } from './amount.ts'
import { amountForm, amountsView } from './amounts-page.ts'
import type { Editor } from './context.ts'
import { fieldsOf, queried } from './fields.ts'

const PATH = '/redactie/bedragen'
/** All of them: a change of long ago can be put back too. */
const MOST_EDITS = 10_000

/** Amounts: seeing them, a new one, changing, taking away, putting back. */
export function addAmounts(app: FastifyInstance, editor: Editor): void {
  const { db, clock, options, municipalities } = editor

  app.get(PATH, options, async (request, reply) => await showAmounts(request, reply, null))

  app.get('/redactie/bedrag', options, async (request, reply) => {
    const was = queried(request.query, 'was')
    const amount = was === '' ? null : ((await known()).find((each) => keyOf(each) === was) ?? refuse('not_found'))
    const words = amount === null ? { ...emptyAmount, from: editor.today() } : amountWordsOf(amount)
    return await showForm(request, reply, words, {})
  })

  app.post('/redactie/bedrag/voorbeeld', options, async (request, reply) => {
    const words = amountWordsIn(fieldsOf(request))
    const made = amountIn(words, await known(), municipalities)
    return await showForm(request, reply, words, typeof made === 'string' ? { problem: made } : { made: made.amount })
  })

  app.post('/redactie/bedrag/publiceer', options, async (request, reply) => {
    const words = amountWordsIn(fieldsOf(request))
    const problem = await db.transaction(async (tx) => {
      const made = amountIn(words, await knownAmounts(tx), municipalities)
      if (typeof made === 'string') return made
      await editAmount(tx, { ...made, by: signedInStaff(request).id, now: clock() })
      return null
    })
    if (problem !== null) return await showForm(request, reply, words, { problem })
    return await showAmounts(request, reply, 'Het bedrag staat op de website.')
  })

  app.post('/redactie/bedrag/weg', options, async (request, reply) => {
    const was = (await known()).find((each) => keyOf(each) === fieldsOf(request).text('was')) ?? refuse('not_found')
    const by = signedInStaff(request).id
    await db.transaction((tx) => editAmount(tx, { was, amount: null, by, now: clock() }))
    return await showAmounts(request, reply, 'Het bedrag is weg. Onderaan kunt u het terugzetten.')
  })

  app.post('/redactie/bedrag/terug', options, async (request, reply) => {
    const n = Number(fieldsOf(request).text('n'))
    const edit = (await amountEdits(db, MOST_EDITS)).find((each) => each.n === n) ?? refuse('not_found')
    const by = signedInStaff(request).id
    const done = await db.transaction(async (tx) => {
      if (edit.before !== null && clashes(edit.before, edit.amount, await knownAmounts(tx))) return false
      await editAmount(tx, { was: edit.amount, amount: edit.before, by, now: clock() })
      return true
    })
    const said = done ? 'Wat er eerder stond, staat er weer.' : null
    const problem = done ? null : 'Op deze dagen geldt nu een ander bedrag. Haal dat eerst weg.'
    return await showAmounts(request, reply, said, problem)
  })

  const known = () => knownAmounts(db)

  async function showAmounts(
    request: FastifyRequest,
    reply: FastifyReply,
    said: string | null,
    problem: string | null = null,
  ) {
    const edits = await withNames(db, await amountEdits(db))
    const shown = { today: editor.today(), csrf: csrfOf(request), timeZone: editor.region.timeZone }
    return editor.show(reply, {
      title: 'Bedragen',
      path: PATH,
      body: amountsView(await known(), edits, shown),
      said,
      problem,
    })
  }

  async function showForm(
    request: FastifyRequest,
    reply: FastifyReply,
    words: AmountWords,
    { problem = null, made = null }: { problem?: string | null; made?: Amount | null },
  ) {
    const labels = [...new Set((await known()).map(({ label }) => label))]
    const body = amountForm(words, { csrf: csrfOf(request), municipalities, labels, made })
    return editor.show(reply, { title: 'Bedrag', path: PATH, body, problem })
  }
}

async function withNames(db: Queries, edits: AmountEdit[]): Promise<AmountEdit[]> {
  const people = await db.query<{ id: string; name: string }>('select id, name from staff')
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return edits.map((edit) => ({ ...edit, by: names.get(edit.by) ?? edit.by }))
}
