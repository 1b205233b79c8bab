import { type Static, Type } from 'typebox'
import { messageSchema, nullable } from '../../../channels/web/schemas.ts'
import { itemSchema } from './list.ts'
import { deskMessageSchema } from './message.ts'
import { personSchema } from './staff.ts'

const noteSchema = Type.Object({
  id: Type.String(),
  staff: personSchema,
  text: Type.String(),
  mentions: Type.Array(personSchema),
  createdAt: Type.String(),
})
export type DeskNote = Static<typeof noteSchema>

const stepSchema = Type.Object({
  kind: Type.String(),
  staff: nullable(personSchema),
  to: nullable(personSchema),
  team: nullable(Type.String()),
  reason: nullable(Type.String()),
  at: Type.String(),
})
export type DeskStep = Static<typeof stepSchema>

/** What was asked, and what came of it: the first thing that staff reads. */
const summarySchema = Type.Array(
  Type.Object({
    asked: Type.String(),
    outcome: messageSchema.properties.outcome,
    answered: nullable(Type.String()),
  }),
)
export type Summary = Static<typeof summarySchema>

/** A contact of the same person on this channel before this one. `here`: in this same conversation. */
const earlierSchema = Type.Object({
  conversation: Type.String(),
  here: Type.Boolean(),
  /** How it is known that it is the same person: by the account of the channel, or only by a number or mail address that was given. */
  known: Type.Enum(['identity', 'contact']),
  since: Type.String(),
  closedAt: nullable(Type.String()),
  result: nullable(Type.String()),
  about: Type.String(),
})
export type Earlier = Static<typeof earlierSchema>

/** What the assistant understood: read it before asking anything again. `agreed`: the inhabitant read it and said yes. */
const intakeSchema = nullable(
  Type.Object({
    agreed: Type.Boolean(),
    lines: Type.Array(Type.Object({ label: Type.String(), value: Type.String() })),
  }),
)
export type DeskIntake = Static<typeof intakeSchema>

export const conversationSchema = Type.Object({
  item: itemSchema,
  holding: Type.Boolean(),
  callback: nullable(
    Type.Object({ name: nullable(Type.String()), phone: nullable(Type.String()), when: Type.String() }),
  ),
  intake: intakeSchema,
  summary: summarySchema,
  messages: Type.Array(deskMessageSchema),
  notes: Type.Array(noteSchema),
  steps: Type.Array(stepSchema),
  earlier: Type.Array(earlierSchema),
  createdAt: Type.String(),
})
export type DeskConversation = Static<typeof conversationSchema>
