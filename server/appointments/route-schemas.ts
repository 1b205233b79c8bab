import { Type } from 'typebox'
import { nullable } from '../../channels/web/schemas.ts'
import { type Way, ways } from './shapes.ts'

const name = Type.String({ pattern: '^[a-z0-9-]{1,60}$' })
const municipality = Type.String({ maxLength: 60 })
const way = Type.Unsafe<Way>({ type: 'string', enum: ways })
const moment = Type.String({ maxLength: 40, description: 'YYYY-MM-DD or ISO 8601; without an offset it is Dutch time' })

const location = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
  municipality: Type.String(),
  example: Type.Boolean(),
  route: nullable(Type.String()),
})
const professional = Type.Object({ id: Type.String(), name: Type.String(), organisation: Type.String() })

const type = Type.Object({
  id: Type.String(),
  name: Type.String(),
  what: Type.String(),
  minutes: Type.Integer(),
  ways: Type.Array(way),
  municipalities: nullable(Type.Array(Type.String())),
  partner: nullable(Type.String()),
  topics: Type.Array(Type.String()),
  bring: nullable(Type.String()),
  capacity: Type.Integer({ description: 'how many people can come at once; more than one is a group' }),
  locations: Type.Array(location),
  languages: Type.Array(Type.String(), { description: 'spoken by those who have this talk' }),
  asks: Type.Array(Type.Object({ id: Type.String(), label: Type.String() }), {
    description: 'what must be answered besides name and contact',
  }),
})

const times = {
  start: Type.String(),
  end: Type.String(),
  day: Type.String(),
  time: Type.String(),
  words: Type.String(),
}

const slot = Type.Object({
  id: Type.String({ description: 'opaque; take a hold with it' }),
  type: Type.String(),
  ...times,
  way,
  ways: Type.Array(way),
  professional,
  languages: Type.Array(Type.String(), { description: 'spoken by this professional' }),
  location: nullable(location),
})

const appointment = {
  id: Type.String(),
  reference: Type.String(),
  status: Type.String(),
  type: Type.Object({
    id: Type.String(),
    name: Type.String(),
    what: Type.String(),
    bring: nullable(Type.String()),
  }),
  ...times,
  way,
  location: nullable(location),
  professional,
}

const error = Type.Object({ code: Type.String(), message: Type.String() })
/** 409: the moment cannot be had; with others that can. */
const refused = Type.Object({ error, alternatives: Type.Optional(Type.Array(slot)) })
const wrong = Type.Object({
  error,
  problems: Type.Optional(Type.Array(Type.Object({ field: Type.String(), message: Type.String() }))),
})

const holder = Type.String({
  pattern: '^[A-Za-z0-9_-]{16,100}$',
  description: 'a secret of who holds; comes back from the first hold',
})
const slotId = Type.String({ minLength: 1, maxLength: 400 })

export const types = {
  summary: 'What can be booked',
  tags: ['appointments'],
  querystring: Type.Object({ municipality: Type.Optional(municipality), topic: Type.Optional(name) }),
  response: { 200: Type.Object({ types: Type.Array(type) }) },
}

export const slots = {
  summary: 'Free moments, at most a hundred days ahead',
  tags: ['appointments'],
  querystring: Type.Object({
    type: name,
    municipality: Type.Optional(municipality),
    from: Type.Optional(moment),
    to: Type.Optional(moment),
    location: Type.Optional(name),
    way: Type.Optional(way),
    professional: Type.Optional(name),
    language: Type.Optional(
      Type.String({ pattern: '^[a-z]{2,3}$', description: 'only with a professional who speaks it' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000 })),
  }),
  response: { 200: Type.Object({ slots: Type.Array(slot) }), 400: wrong, 404: wrong },
}

export const hold = {
  summary: 'Keep a moment for ten minutes',
  tags: ['appointments'],
  body: Type.Object({ slot: slotId, way: Type.Optional(way), holder: Type.Optional(holder) }),
  response: {
    201: Type.Object({
      hold: Type.Object({ ...appointment, holder: Type.String(), expiresAt: nullable(Type.String()) }),
    }),
    400: wrong,
    409: refused,
    429: refused,
  },
}

const text = nullable(Type.String({ maxLength: 1000 }))

export const book = {
  summary: 'Book a hold, or a moment at once',
  tags: ['appointments'],
  body: Type.Object({
    id: Type.String({ format: 'uuid', description: 'made by the caller; the same id never books twice' }),
    hold: Type.Optional(Type.String({ format: 'uuid' })),
    slot: Type.Optional(slotId),
    way: Type.Optional(way),
    holder: Type.Optional(holder),
    name: Type.String({ maxLength: 1000 }),
    email: Type.Optional(text),
    phone: Type.Optional(text),
    address: Type.Optional(text),
    language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
    consent: Type.Optional(
      Type.Boolean({ description: 'whether the intake may be passed on; without it none is kept' }),
    ),
    intake: Type.Optional(nullable(Type.Record(Type.String(), Type.Unknown()))),
    reminder: Type.Optional(Type.Boolean()),
    answers: Type.Optional(
      Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 200 }), {
        description: 'to what the type asks, by id',
      }),
    ),
  }),
  response: {
    201: Type.Object({ appointment: Type.Object({ ...appointment, link: Type.String() }) }),
    400: wrong,
    404: wrong,
    409: refused,
    429: refused,
  },
}
