import { type Static, Type } from 'typebox'
import { nullable } from '../../../channels/web/schemas.ts'

export const personSchema = Type.Object({ id: Type.String(), name: Type.String() })

export const topicSchema = Type.Object({ key: Type.String(), label: Type.String() })

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
