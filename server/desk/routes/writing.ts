import { Type } from 'typebox'
import { signedInStaff } from '../../login.ts'
import { acknowledgeAlert } from '../alerts.ts'
import { markSeen } from '../conversation.ts'
import { addNote, MAX_NOTE } from '../notes.ts'
import { refusal } from '../refusals.ts'
import { MAX_TEXT, readable, say } from '../say.ts'
import { alertParams, conversationParams, noteBody, sayBody, seenBody } from '../shapes/asked.ts'
import { deskMessageSchema } from '../shapes/message.ts'
import { typeAt } from '../typing.ts'
import { type DeskParts, failures, type TypedApp, tags } from './shared.ts'

const params = conversationParams

/** What staff writes: to the inhabitant, to each other, and that they have seen something. */
export function addWriting(app: TypedApp, { db, clock }: DeskParts): void {
  app.post(
    '/conversations/:id/messages',
    { schema: { tags, params, body: sayBody, response: { 201: saidSchema, ...failures } } },
    async (request, reply) => {
      const text = readable(request.body.text)
      if (text === '') throw refusal('empty')
      if (text.length > MAX_TEXT) throw refusal('long')
      const said = await say(db, signedInStaff(request), request.params.id, { ...request.body, text }, clock())
      if (!said.said) throw refusal(said.reason, said.by)
      reply.code(201)
      return { message: said.message }
    },
  )

  app.post(
    '/conversations/:id/notes',
    { schema: { tags, params, body: noteBody, response: { 204: Type.Null(), ...failures } } },
    async (request, reply) => {
      const { id, mentions = [] } = request.body
      const text = readable(request.body.text)
      if (text === '') throw refusal('empty')
      if (text.length > MAX_NOTE) throw refusal('long_note')
      const added = await addNote(db, signedInStaff(request), request.params.id, { id, text, mentions }, clock())
      if (!added) throw refusal('gone')
      return await reply.code(204).send(null)
    },
  )

  app.post(
    '/conversations/:id/seen',
    { schema: { tags, params, body: seenBody, response: { 204: Type.Null(), ...failures } } },
    async (request, reply) => {
      const seen = await markSeen(db, signedInStaff(request), request.params.id, request.body.seq, clock())
      if (!seen) throw refusal('gone')
      return await reply.code(204).send(null)
    },
  )

  app.post(
    '/conversations/:id/typing',
    { schema: { tags, params, response: { 204: Type.Null(), ...failures } } },
    async (request, reply) => {
      if (!(await typeAt(db, signedInStaff(request), request.params.id))) throw refusal('gone')
      return await reply.code(204).send(null)
    },
  )

  app.post(
    '/alerts/:id/seen',
    { schema: { tags, params: alertParams, response: { 204: Type.Null(), ...failures } } },
    async (request, reply) => {
      const seen = await acknowledgeAlert(db, signedInStaff(request), request.params.id, clock())
      if (!seen) throw refusal('gone')
      return await reply.code(204).send(null)
    },
  )
}

const saidSchema = Type.Object({ message: deskMessageSchema })
