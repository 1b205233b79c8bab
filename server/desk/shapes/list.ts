import { type Static, Type } from 'typebox'
import { messageSchema, nullable, ownerSchema } from '../../../channels/web/schemas.ts'
import { personSchema, topicSchema } from './staff.ts'

export const lists = ['waiting', 'mine', 'team', 'mentions', 'later', 'others', 'closed'] as const
export type ListName = (typeof lists)[number]

/** A conversation as a row of a list. Times are ISO; texts are masked. */
export const itemSchema = Type.Object({
  conversation: Type.String(),
  version: Type.Integer(),
  owner: ownerSchema,
  staff: nullable(personSchema),
  channel: Type.Enum(['web', 'whatsapp', 'email', 'phone', 'visit']),
  municipality: nullable(Type.String()),
  language: Type.String(),
  urgency: Type.Enum(['danger', 'urgent', 'normal']),
  reason: Type.String(),
  topics: Type.Array(topicSchema),
  question: nullable(Type.String()),
  /** A report (melding) under the Wmo: its mark and the last day of the inquiry; null: none. */
  report: nullable(Type.Object({ mark: Type.String(), receivedOn: Type.String(), dueOn: nullable(Type.String()) })),
  /** When the inhabitant would like to be called, in their words; null: no such wish. */
  callback: nullable(Type.String()),
  promisedAt: nullable(Type.String()),
  /** Until when WhatsApp lets us write freely; null on other channels. */
  windowUntil: nullable(Type.String()),
  since: Type.String(),
  /** Put aside until then; null: not put aside, or awake again. */
  snoozedUntil: nullable(Type.String()),
  closedAt: nullable(Type.String()),
  result: nullable(Type.String()),
  /** Dangers that nobody has seen yet. */
  alerts: Type.Integer(),
  lastSeq: Type.Integer(),
  /** Messages of the inhabitant that the reader of this list has not opened. */
  unread: Type.Integer(),
  /** A note names the reader of this list and was not read yet. */
  mentioned: Type.Boolean(),
  /** Id of the team in whose queue it is; null: the information point. */
  team: nullable(Type.String()),
  /** The last thing of substance that the assistant said: the title of the answer, or its words. */
  said: nullable(Type.Object({ text: Type.String(), outcome: messageSchema.properties.outcome })),
  last: nullable(
    Type.Object({
      author: messageSchema.properties.author,
      text: Type.String(),
      sentAt: Type.String(),
      outcome: messageSchema.properties.outcome,
    }),
  ),
})
export type DeskItem = Static<typeof itemSchema>

const alertSchema = Type.Object({
  id: Type.String(),
  conversation: Type.String(),
  kind: Type.String(),
  createdAt: Type.String(),
  municipality: nullable(Type.String()),
  staff: nullable(personSchema),
})
export type DeskAlert = Static<typeof alertSchema>

const countsSchema = Type.Object({
  waiting: Type.Integer(),
  mine: Type.Integer(),
  team: Type.Integer(),
  mentions: Type.Integer(),
  later: Type.Integer(),
  others: Type.Integer(),
})

export const listSchema = Type.Object({
  items: Type.Array(itemSchema),
  counts: countsSchema,
  alerts: Type.Array(alertSchema),
  /** The clock of the server, for "since" and "before". */
  now: Type.String(),
  open: Type.Boolean(),
})
export type DeskList = Static<typeof listSchema>
