import { type Static, Type } from 'typebox'
import { messageSchema, nullable } from '../../../channels/web/schemas.ts'

const personalSchema = Type.Object({
  kind: Type.Enum(['phone', 'email', 'address']),
  value: Type.String(),
})

/** What is left of words that were taken out: who did it, and why. */
const redactionSchema = Type.Object({ by: Type.String(), reason: Type.String(), at: Type.String() })
export type Redaction = Static<typeof redactionSchema>

/** What came with a message that is no text; opened under `/attachments/{id}` by who holds the conversation. */
const attachmentSchema = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['image', 'video', 'audio', 'voice', 'document']),
  type: Type.String(),
  filename: nullable(Type.String()),
  size: nullable(Type.Integer()),
  status: Type.Enum(['waiting', 'kept', 'gone', 'refused', 'expired']),
  expiresAt: Type.String(),
})

/** A message as staff sees it. `personal` is filled, and shown in `text`, only for who holds the conversation. */
export const deskMessageSchema = Type.Object({
  ...messageSchema.properties,
  personal: Type.Array(personalSchema),
  redacted: nullable(redactionSchema),
  /** How far it came on WhatsApp; null: said on another channel, or not by us. */
  delivery: nullable(Type.Enum(['waiting', 'sending', 'unknown', 'held', 'sent', 'delivered', 'read', 'failed'])),
  /** An emoji that the inhabitant put with it on WhatsApp. */
  reaction: Type.Optional(nullable(Type.String())),
  /** When the inhabitant put other words in its place. */
  editedAt: Type.Optional(nullable(Type.String())),
  /** The new words for an earlier message, which was answered already: the seq of that message. */
  editOf: Type.Optional(nullable(Type.Integer())),
  attachments: Type.Optional(Type.Array(attachmentSchema)),
})
export type DeskMessage = Static<typeof deskMessageSchema>
