import { Type } from 'typebox'
import { nullable, uuid } from '../../../channels/web/schemas.ts'
import { type Result, results } from '../results.ts'
import { lists } from './list.ts'

/** How long a conversation can be put aside; the days begin at the hour that the information point opens. */
export const pauses = ['hour', 'tomorrow', 'week', 'month'] as const
export type Pause = (typeof pauses)[number]

const reason = Type.String({ maxLength: 500 })

export const listQuery = Type.Object({
  list: Type.Optional(Type.Enum([...lists])),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  /** How many rows: a page asks for more when somebody wants to see more. */
  rows: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})
export const conversationParams = Type.Object({ id: Type.String({ maxLength: 64 }) })
export const alertParams = Type.Object({ id: Type.String({ maxLength: 64 }) })
export const afterQuery = Type.Object({ after: Type.Optional(Type.Integer({ minimum: 0 })) })
export const sayBody = Type.Object({ id: uuid, text: Type.String(), seen: Type.Integer({ minimum: 0 }) })
export const seenBody = Type.Object({ seq: Type.Integer({ minimum: 0 }) })
export const sourceQuery = Type.Object({ id: Type.String({ maxLength: 200 }) })
export const exportQuery = Type.Object({ as: Type.Optional(Type.Enum(['html', 'json'])) })
export const redactionBody = Type.Object({ seq: Type.Integer({ minimum: 1 }), reason })
export const noteBody = Type.Object({
  id: uuid,
  text: Type.String(),
  mentions: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 })),
})
export const closeBody = Type.Object({
  result: Type.Enum(Object.keys(results) as Result[]),
  subjects: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 10 })),
})
export const giveBackBody = Type.Object({ to: Type.Enum(['assistant', 'queue']), reason: Type.Optional(reason) })
/** To a colleague or to a team; to a partner only with the inhabitant's consent. */
export const transferBody = Type.Object({
  to: Type.Optional(Type.String({ maxLength: 200 })),
  team: Type.Optional(Type.String({ maxLength: 200 })),
  consent: Type.Optional(Type.Boolean()),
  reason,
})
export const presenceBody = Type.Object({ away: Type.Boolean() })
export const claimBody = Type.Object({
  /** The colleague to take it over from, with the reason; without these a held conversation is refused. */
  from: Type.Optional(Type.String({ maxLength: 200 })),
  reason: Type.Optional(reason),
})
export const contactBody = Type.Object({
  id: uuid,
  channel: Type.Enum(['phone', 'visit']),
  municipality: Type.Optional(nullable(Type.String({ maxLength: 80 }))),
  question: Type.String(),
  topics: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 10 })),
  name: Type.Optional(Type.String({ maxLength: 120 })),
  phone: Type.Optional(Type.String({ maxLength: 40 })),
})
export const answerParams = Type.Object({ id: uuid })
export const answerBody = Type.Object({ title: Type.String({ maxLength: 120 }), text: Type.String() })
export const reportBody = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  kind: Type.Enum(['unanswered', 'wrong']),
  remark: Type.Optional(reason),
})
export const snoozeBody = Type.Object({ until: Type.Enum([...pauses]) })
