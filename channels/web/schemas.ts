import { Type } from 'typebox'
import { outcomes } from '../message.ts'

/** What may also be null; the document of the API says so. */
export const nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()])

const UUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
export const uuid = Type.String({ pattern: UUID })

export const MAX_TEXT = 8_000

const choiceSchema = Type.Object({ value: Type.String(), label: Type.String() })

export const sourceSchema = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['service', 'organisation', 'regulation', 'page']),
  title: Type.String(),
  url: nullable(Type.String()),
  citation: nullable(Type.String()),
  topics: Type.Array(Type.String()),
  municipalities: Type.Array(Type.String()),
  checked: nullable(Type.String()),
})

export const messageSchema = Type.Object({
  id: Type.String(),
  seq: Type.Integer(),
  author: Type.Enum(['inhabitant', 'assistant', 'staff', 'system']),
  name: nullable(Type.String()),
  sentAt: Type.String(),
  language: Type.String(),
  text: Type.String(),
  outcome: nullable(Type.Enum([...outcomes])),
  choices: Type.Array(choiceSchema),
  sources: Type.Array(sourceSchema),
  parts: Type.Unknown({ description: 'The parts of an answer, for a channel that folds and styles; null otherwise.' }),
})

export const ownerSchema = Type.Enum(['assistant', 'waiting', 'staff', 'closed'])

export const errorSchema = Type.Object({ error: Type.Object({ code: Type.String(), message: Type.String() }) })

export const openBody = Type.Object(
  {
    municipality: Type.Optional(nullable(Type.String({ maxLength: 80 }))),
    language: Type.Optional(nullable(Type.String({ maxLength: 12 }))),
  },
  { additionalProperties: true },
)

export const sendBody = Type.Object({
  id: uuid,
  text: Type.Optional(Type.String()),
  choice: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
})

export const feedbackBody = Type.Object({
  seq: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
  helped: Type.Boolean(),
  why: Type.Optional(nullable(Type.String({ maxLength: 1_000 }))),
})

export const joinBody = Type.Object({ code: Type.String({ maxLength: 200 }) })

/** Whatever is no id of ours is not there, and gets the same answer as one that is not yours. */
export const conversationParams = Type.Object({ id: Type.String() })

const uuidShape = new RegExp(UUID)

export function isUuid(id: string): boolean {
  return uuidShape.test(id)
}

export const afterQuery = Type.Object({
  after: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000_000_000, default: 0 })),
  wait: Type.Optional(Type.Number({ minimum: 0, default: 0 })),
})
