import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Bot } from '../../../bot/reply.ts'
import { errorSchema } from '../../../channels/web/schemas.ts'
import type { Region } from '../../../knowledge/content/region.ts'
import type { Topic } from '../../../knowledge/content/types.ts'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { Bell } from '../../bell.ts'
import type { PersonKey } from '../../conversations/person.ts'
import type { Queries } from '../../database.ts'
import type { Promises } from '../promises.ts'

/** What the desk is given. */
export interface DeskParts {
  db: Queries
  region: Pick<Region, 'name' | 'timeZone' | 'municipalities' | 'informationPoint' | 'teams'>
  /** For a suggestion of what to answer. */
  bot: Pick<Bot, 'reply'>
  bell: Bell
  clock: () => Date
  promises: Promises
  knowledge: { topics: readonly Pick<Topic, 'key' | 'label'>[] } & Pick<Knowledge, 'item'>
  personKey: PersonKey
  /** Where this deployment is, as its own name in what it hands over. */
  publicUrl: string
  /** Milliseconds between two signs of life on the stream. */
  heartbeat?: number
}

export const tags = ['desk']

/** How every route of the desk can fail. */
export const failures = {
  400: errorSchema,
  401: errorSchema,
  403: errorSchema,
  404: errorSchema,
  409: errorSchema,
  413: errorSchema,
}

export type TypedApp = ReturnType<typeof typed>

export function typed(app: FastifyInstance) {
  return app.withTypeProvider<TypeBoxTypeProvider>()
}
