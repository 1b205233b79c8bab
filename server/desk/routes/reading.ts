import { Type } from 'typebox'
import type { Staff } from '../../login/staff.ts'
import { csrfOf, signedInStaff } from '../../login.ts'
import { unseenAlerts } from '../alerts.ts'
import { colleaguesOf, teamsAtWork } from '../colleagues.ts'
import { readConversation, readMessages } from '../conversation.ts'
import { openDoor } from '../door.ts'
import { countConversations, findConversations, listConversations, type TopicLabel } from '../list.ts'
import { isAway, setAway } from '../presence.ts'
import { refusal } from '../refusals.ts'
import { results } from '../results.ts'
import { sourceTextSchema } from '../shapes/answers.ts'
import { afterQuery, conversationParams, listQuery, presenceBody, sourceQuery } from '../shapes/asked.ts'
import { conversationSchema } from '../shapes/conversation.ts'
import { listSchema } from '../shapes/list.ts'
import { deskMessageSchema } from '../shapes/message.ts'
import { colleagueSchema, meSchema, teamSchema } from '../shapes/staff.ts'
import { type DeskParts, failures, type TypedApp, tags } from './shared.ts'

const params = conversationParams

/** What staff sees: who they are, the lists, one conversation, their colleagues. */
export function addReading(app: TypedApp, parts: DeskParts): void {
  addStaff(app, parts)
  addList(app, parts)
  addConversation(app, parts)
  addSource(app, parts)
}

function addStaff(app: TypedApp, { db, clock, knowledge, region }: DeskParts): void {
  app.get('/me', { schema: { tags, response: { 200: meSchema, ...failures } } }, async (request) => ({
    staff: signedInStaff(request),
    away: await isAway(db, signedInStaff(request)),
    teams: (region.teams ?? []).map(({ id, name, partner = false }) => ({ id, name, partner })),
    csrf: csrfOf(request),
    results: Object.entries(results).map(([key, label]) => ({ key, label })),
    topics: knowledge.topics.map(({ key, label }) => ({ key, label })),
    region: region.name,
    timeZone: region.timeZone,
    phone: region.informationPoint.phone,
    regionMunicipalities: region.municipalities.map(({ name }) => name),
  }))

  app.get('/colleagues', { schema: { tags, response: { 200: colleaguesSchema, ...failures } } }, async (request) => ({
    colleagues: await colleaguesOf(db, signedInStaff(request), clock()),
    teams: await teamsAtWork(db, region.teams ?? [], clock()),
  }))

  app.post(
    '/presence',
    { schema: { tags, body: presenceBody, response: { 204: Type.Null(), ...failures } } },
    async (request, reply) => {
      await setAway(db, signedInStaff(request).id, request.body.away, clock())
      return await reply.code(204).send(null)
    },
  )
}

function addList(app: TypedApp, { db, clock, promises, knowledge }: DeskParts): void {
  const topicLabel = labelsOf(knowledge)
  const isOpenFor = ({ municipalities }: Staff, now: Date) =>
    (municipalities ?? [null]).some((municipality) => promises.isOpen(now, municipality))

  app.get(
    '/conversations',
    { schema: { tags, querystring: listQuery, response: { 200: listSchema, ...failures } } },
    async (request) => {
      const staff = signedInStaff(request)
      const now = clock()
      const { list = 'waiting', q = '', rows } = request.query
      const [items, counts, alerts] = await Promise.all([
        q.trim() === ''
          ? listConversations(db, staff, list, now, topicLabel, rows)
          : findConversations(db, staff, q.trim(), topicLabel, rows),
        countConversations(db, staff, now),
        unseenAlerts(db, staff),
      ])
      return { items, counts, alerts, now: now.toISOString(), open: isOpenFor(staff, now) }
    },
  )
}

function addConversation(app: TypedApp, { db, clock, knowledge }: DeskParts): void {
  const topicLabel = labelsOf(knowledge)

  app.get(
    '/conversations/:id',
    { schema: { tags, params, response: { 200: conversationSchema, ...failures } } },
    async (request) => {
      const found = await readConversation(db, signedInStaff(request), request.params.id, clock(), topicLabel)
      if (found === null) throw refusal('gone')
      return found
    },
  )

  app.get(
    '/conversations/:id/messages',
    { schema: { tags, params, querystring: afterQuery, response: { 200: messagesSchema, ...failures } } },
    async (request) => {
      const { after = 0 } = request.query
      const messages = await readMessages(db, signedInStaff(request), request.params.id, after, clock())
      if (messages === null) throw refusal('gone')
      return { messages }
    },
  )
}

function addSource(app: TypedApp, { db, knowledge }: DeskParts): void {
  app.get(
    '/conversations/:id/source',
    {
      schema: {
        tags,
        params,
        querystring: sourceQuery,
        response: { 200: sourceTextSchema, ...failures },
      },
    },
    async (request) => {
      if ((await openDoor(db, signedInStaff(request), request.params.id)) === null) throw refusal('gone')
      const item = await knowledge.item(request.query.id)
      if (item === null) return { source: null }
      const { title, text, citation, url, checked } = item
      return { source: { title, text, citation, url, checked } }
    },
  )
}

function labelsOf({ topics }: DeskParts['knowledge']): TopicLabel {
  const labels = new Map(topics.map(({ key, label }) => [key, label]))
  return (key) => labels.get(key) ?? key
}

const messagesSchema = Type.Object({ messages: Type.Array(deskMessageSchema) })
const colleaguesSchema = Type.Object({
  colleagues: Type.Array(colleagueSchema),
  teams: Type.Array(teamSchema),
})
