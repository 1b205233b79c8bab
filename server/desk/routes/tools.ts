import { Type } from 'typebox'
import { signedInStaff } from '../../login.ts'
import { cannedAnswers, dropAnswer, keepAnswer } from '../answers.ts'
import { registerContact } from '../contacts.ts'
import { refusal } from '../refusals.ts'
import { reportAnswer } from '../reports.ts'
import { MAX_TEXT, readable } from '../say.ts'
import { answerSchema, suggestionSchema } from '../shapes/answers.ts'
import { answerBody, answerParams, contactBody, conversationParams, reportBody, snoozeBody } from '../shapes/asked.ts'
import { endOfPause, snooze } from '../snooze.ts'
import { suggestAnswer } from '../suggestion.ts'
import { type DeskParts, failures, type TypedApp, tags } from './shared.ts'

const params = conversationParams
const nothing = { 204: Type.Null(), ...failures }

/** What helps at the desk: calls and visits, canned answers, a suggestion, putting aside, telling the editors. */
export function addTools(app: TypedApp, parts: DeskParts): void {
  addContacts(app, parts)
  addAnswers(app, parts)
  const { db, bot, clock, region } = parts

  app.get(
    '/conversations/:id/suggestion',
    { schema: { tags, params, response: { 200: suggestionSchema, ...failures } } },
    async (request) => {
      const suggested = await suggestAnswer(db, bot, signedInStaff(request), request.params.id, clock())
      if (!suggested.found) throw refusal('gone')
      return { suggestion: suggested.suggestion }
    },
  )

  app.post(
    '/conversations/:id/snooze',
    { schema: { tags, params, body: snoozeBody, response: { 200: untilSchema, ...failures } } },
    async (request) => {
      const untilIn = (municipality: string | null) => endOfPause(request.body.until, clock(), region, municipality)
      const put = await snooze(db, signedInStaff(request), request.params.id, untilIn)
      if (!put.done) throw refusal(put.reason, put.by)
      return { until: put.until.toISOString() }
    },
  )

  app.post(
    '/conversations/:id/reports',
    { schema: { tags, params, body: reportBody, response: nothing } },
    async (request, reply) => {
      const report = { ...request.body, remark: readable(request.body.remark ?? '') || null }
      const told = await reportAnswer(db, signedInStaff(request), request.params.id, report, clock())
      if (!told.reported) throw refusal(told.reason)
      return await reply.code(204).send(null)
    },
  )
}

const untilSchema = Type.Object({ until: Type.String() })

function addContacts(app: TypedApp, { db, clock, region, knowledge, personKey }: DeskParts): void {
  const municipalities = new Set(region.municipalities.map(({ name }) => name))
  const topicKeys = new Set(knowledge.topics.map(({ key }) => key))

  app.post(
    '/contacts',
    { schema: { tags, body: contactBody, response: { 201: conversationIdSchema, ...failures } } },
    async (request, reply) => {
      const { id, channel, municipality = null, topics = [], name = '', phone = '' } = request.body
      const question = readable(request.body.question)
      if (question === '') throw refusal('empty')
      if (question.length > MAX_TEXT) throw refusal('long')
      if (municipality !== null && !municipalities.has(municipality)) throw refusal('unknown_municipality')
      const told = {
        question,
        topics: topics.filter((key) => topicKeys.has(key)),
        name: readable(name),
        phone: readable(phone),
      }
      const person = told.phone === '' ? null : personKey(told.phone)
      await registerContact(db, signedInStaff(request), { id, channel, municipality, person, ...told }, clock())
      reply.code(201)
      return { conversation: id.toLowerCase() }
    },
  )
}

const conversationIdSchema = Type.Object({ conversation: Type.String() })

function addAnswers(app: TypedApp, { db, clock }: DeskParts): void {
  app.get('/answers', { schema: { tags, response: { 200: answersSchema, ...failures } } }, async () => ({
    answers: await cannedAnswers(db),
  }))

  app.put(
    '/answers/:id',
    { schema: { tags, params: answerParams, body: answerBody, response: nothing } },
    async (request, reply) => {
      const [title, text] = [readable(request.body.title), readable(request.body.text)]
      if (title === '' || text === '') throw refusal('empty')
      if (text.length > MAX_ANSWER) throw refusal('long_note')
      await keepAnswer(db, signedInStaff(request), { id: request.params.id, title, text }, clock())
      return await reply.code(204).send(null)
    },
  )

  app.delete('/answers/:id', { schema: { tags, params: answerParams, response: nothing } }, async (request, reply) => {
    await dropAnswer(db, request.params.id)
    return await reply.code(204).send(null)
  })
}

const MAX_ANSWER = 4_000
const answersSchema = Type.Object({ answers: Type.Array(answerSchema) })
