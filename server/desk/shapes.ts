import { type Static, Type } from 'typebox'
import { messageSchema, ownerSchema, sourceSchema } from '../../channels/web/schemas.ts'

const nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()])
const id = Type.String({ pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' })

export const lists = ['waiting', 'mine', 'team', 'mentions', 'later', 'others', 'closed'] as const
export type ListName = (typeof lists)[number]

/** How a contact ended, as the figures count it. `given_back`: the assistant went on. */
export const results = {
  answered: 'Vraag beantwoord',
  appointment: 'Afspraak gemaakt',
  called: 'Gebeld en gesproken',
  referred: 'Doorverwezen',
  not_reached: 'Niet kunnen bereiken',
  no_reaction: 'Geen reactie meer',
  not_needed: 'Niet meer nodig',
  other: 'Anders',
} as const
export type Result = keyof typeof results

export const personSchema = Type.Object({ id: Type.String(), name: Type.String() })
export const topicSchema = Type.Object({ key: Type.String(), label: Type.String() })

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

export const alertSchema = Type.Object({
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

export const personalSchema = Type.Object({
  kind: Type.Enum(['phone', 'email', 'address']),
  value: Type.String(),
})

/** What is left of words that were taken out: who did it, and why. */
export const redactionSchema = Type.Object({ by: Type.String(), reason: Type.String(), at: Type.String() })
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
  attachments: Type.Optional(Type.Array(attachmentSchema)),
})
export type DeskMessage = Static<typeof deskMessageSchema>

export const noteSchema = Type.Object({
  id: Type.String(),
  staff: personSchema,
  text: Type.String(),
  mentions: Type.Array(personSchema),
  createdAt: Type.String(),
})
export type DeskNote = Static<typeof noteSchema>

export const stepSchema = Type.Object({
  kind: Type.String(),
  staff: nullable(personSchema),
  to: nullable(personSchema),
  team: nullable(Type.String()),
  reason: nullable(Type.String()),
  at: Type.String(),
})
export type DeskStep = Static<typeof stepSchema>

/** What was asked, and what came of it: the first thing that staff reads. */
export const summarySchema = Type.Array(
  Type.Object({
    asked: Type.String(),
    outcome: messageSchema.properties.outcome,
    answered: nullable(Type.String()),
  }),
)
export type Summary = Static<typeof summarySchema>

/** A contact of the same person on this channel before this one. `here`: in this same conversation. */
export const earlierSchema = Type.Object({
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

/** What stands in a source that the assistant used, as it is now; null: it is no longer there. */
export const sourceTextSchema = Type.Object({
  source: nullable(
    Type.Object({
      title: Type.String(),
      text: Type.String(),
      citation: nullable(Type.String()),
      url: nullable(Type.String()),
      checked: nullable(Type.String()),
    }),
  ),
})
export type SourceText = Static<typeof sourceTextSchema>['source']

/** What the assistant understood: read it before asking anything again. `agreed`: the inhabitant read it and said yes. */
export const intakeSchema = nullable(
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

export const meSchema = Type.Object({
  staff: Type.Object({
    id: Type.String(),
    name: Type.String(),
    roles: Type.Array(Type.String()),
    municipalities: nullable(Type.Array(Type.String())),
    teams: Type.Array(Type.String()),
    confined: Type.Boolean(),
  }),
  /** The person set themselves away, or was, as a question waited too long. */
  away: Type.Boolean(),
  teams: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), partner: Type.Boolean() })),
  csrf: Type.String(),
  results: Type.Array(topicSchema),
  topics: Type.Array(topicSchema),
  region: Type.String(),
  /** The telephone number of the information point. */
  phone: Type.String(),
  regionMunicipalities: Type.Array(Type.String()),
  timeZone: Type.String(),
})
export type Me = Static<typeof meSchema>

/** `active`: at work now. `holding`: how many conversations they have. */
export const colleagueSchema = Type.Object({
  ...personSchema.properties,
  active: Type.Boolean(),
  teams: Type.Array(Type.String()),
  holding: Type.Integer(),
})
export type Colleague = Static<typeof colleagueSchema>

/** A team with its work: what waits, since when, what is held, and how many are at work now. */
export const teamSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  partner: Type.Boolean(),
  municipalities: nullable(Type.Array(Type.String())),
  topics: Type.Array(Type.String()),
  waiting: Type.Integer(),
  holding: Type.Integer(),
  oldest: nullable(Type.String()),
  here: Type.Integer(),
})
export type Team = Static<typeof teamSchema>

export const answerSchema = Type.Object({ id: Type.String(), title: Type.String(), text: Type.String() })
export type DeskAnswer = Static<typeof answerSchema>

/** What the assistant would have said; null: it does not know. */
export const suggestionSchema = Type.Object({
  suggestion: nullable(Type.Object({ text: Type.String(), sources: Type.Array(sourceSchema) })),
})
export type Suggestion = Static<typeof suggestionSchema>['suggestion']

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
export const sayBody = Type.Object({ id, text: Type.String(), seen: Type.Integer({ minimum: 0 }) })
export const seenBody = Type.Object({ seq: Type.Integer({ minimum: 0 }) })
export const sourceQuery = Type.Object({ id: Type.String({ maxLength: 200 }) })
export const exportQuery = Type.Object({ as: Type.Optional(Type.Enum(['html', 'json'])) })
export const redactionBody = Type.Object({ seq: Type.Integer({ minimum: 1 }), reason })
export const noteBody = Type.Object({
  id,
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
  id,
  channel: Type.Enum(['phone', 'visit']),
  municipality: Type.Optional(nullable(Type.String({ maxLength: 80 }))),
  question: Type.String(),
  topics: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 10 })),
  name: Type.Optional(Type.String({ maxLength: 120 })),
  phone: Type.Optional(Type.String({ maxLength: 40 })),
})
export const answerParams = Type.Object({ id })
export const answerBody = Type.Object({ title: Type.String({ maxLength: 120 }), text: Type.String() })
export const reportBody = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  kind: Type.Enum(['unanswered', 'wrong']),
  remark: Type.Optional(reason),
})
export const snoozeBody = Type.Object({ until: Type.Enum([...pauses]) })
