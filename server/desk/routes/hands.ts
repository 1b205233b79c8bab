import { Type } from 'typebox'
import { signedInStaff } from '../../login.ts'
import { claim, close, giveBack, type HandedOver, passToTeam, transfer } from '../owner.ts'
import { answerByAt } from '../promises.ts'
import { refusal } from '../refusals.ts'
import { readable } from '../say.ts'
import { claimBody, closeBody, conversationParams, giveBackBody, transferBody } from '../shapes/asked.ts'
import { words } from '../words.ts'
import { type DeskParts, failures, type TypedApp, tags } from './shared.ts'

const params = conversationParams

/** Who has the conversation: taking it, passing it on, giving it back, ending it. */
export function addHands(app: TypedApp, { db, clock, promises, knowledge, region }: DeskParts): void {
  const teamOf = (id: string | null) => (region.teams ?? []).find((team) => team.id === id) ?? null
  const worksAt = (id: string | null) => teamOf(id)?.name ?? words.informationPoint
  const answerBy = (now: Date) => answerByAt(promises, now)

  app.post(
    '/conversations/:id/claim',
    {
      schema: {
        tags,
        params,
        body: Type.Union([claimBody, Type.Null()]),
        response: { 200: claimedSchema, ...failures },
      },
    },
    async (request) => {
      const { from, reason = '' } = request.body ?? {}
      if (from !== undefined && readable(reason) === '') throw refusal('no_reason')
      const takeOver = from === undefined ? null : { from, reason: readable(reason) }
      const claimed = await claim(db, signedInStaff(request), request.params.id, clock(), takeOver, worksAt)
      if (!claimed.claimed) throw refusal(claimed.reason, claimed.by)
      return claimed
    },
  )

  app.post(
    '/conversations/:id/give-back',
    { schema: { tags, params, body: giveBackBody, response: { 200: versionSchema, ...failures } } },
    async (request) => {
      const { to, reason = '' } = request.body
      const now = clock()
      const back = { to, reason: readable(reason) || null, answerBy: answerBy(now) }
      return outcomeOf(await giveBack(db, signedInStaff(request), request.params.id, back, now))
    },
  )

  app.post(
    '/conversations/:id/transfer',
    { schema: { tags, params, body: transferBody, response: { 200: versionSchema, ...failures } } },
    async (request) => {
      const reason = readable(request.body.reason)
      if (reason === '') throw refusal('no_reason')
      const { to, team, consent = false } = request.body
      const now = clock()
      if (team !== undefined) {
        const there = { team: teamOf(team), reason, consent, answerBy: answerBy(now) }
        return outcomeOf(await passToTeam(db, signedInStaff(request), request.params.id, there, now))
      }
      const colleague = { staff: to ?? '', reason }
      return outcomeOf(await transfer(db, signedInStaff(request), request.params.id, colleague, now))
    },
  )

  app.post(
    '/conversations/:id/close',
    { schema: { tags, params, body: closeBody, response: { 200: versionSchema, ...failures } } },
    async (request) => {
      const { result, subjects = [] } = request.body
      const known = subjects.filter((subject) => knowledge.topics.some(({ key }) => key === subject))
      const end = { result, subjects: [...new Set(known)] }
      return outcomeOf(await close(db, signedInStaff(request), request.params.id, end, clock()))
    },
  )
}

function outcomeOf(outcome: HandedOver): { version: number } {
  if (!outcome.done) throw refusal(outcome.reason, outcome.by)
  return { version: outcome.version }
}

const versionSchema = Type.Object({ version: Type.Integer() })
const claimedSchema = Type.Object({ claimed: Type.Literal(true), version: Type.Integer() })
