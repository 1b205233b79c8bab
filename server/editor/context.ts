import type { FastifyReply } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { knownAmounts } from '../../knowledge/regulations/edited-amounts.ts'
import type { Queries } from '../database.ts'
import { requireRoleForPage } from '../login.ts'
import type { Shown } from '../public/html.ts'
import { staffPage } from '../public/staff-page.ts'
import type { Known } from './explanation.ts'
import type { Labels } from './pieces.ts'

export interface EditorParts {
  db: Queries
  region: Region
  clock: () => Date
  knowledge: Knowledge
}

/** What every page of the editors needs. */
export interface Editor extends EditorParts {
  /** Of a route: only for the role redacteur, and no part of the description for programs. */
  options: { schema: { hide: true }; preHandler: ReturnType<typeof requireRoleForPage> }
  labels: Labels
  municipalities: string[]
  today(): string
  /** A day after today, for the next time to look: half a year when nothing is said. */
  later(months?: number): string
  show(reply: FastifyReply, content: EditorPage): FastifyReply
}

export interface EditorPage {
  title: string
  body: Shown
  /** Which page of the menu it is part of. */
  path: string
  said?: string | null
  problem?: string | null
}

const menu = {
  name: 'Redactie',
  items: [
    { path: '/redactie', label: 'Wat er wacht' },
    { path: '/redactie/uitleg', label: 'Uitleg' },
    { path: '/redactie/nieuw', label: 'Nieuwe uitleg' },
    { path: '/redactie/aanbod', label: 'Wie kan helpen' },
    { path: '/redactie/aanbod/nieuw', label: 'Nieuw aanbod' },
    { path: '/redactie/bedragen', label: 'Bedragen' },
  ],
}

const HALF_YEAR = 6

export function editorOf(parts: EditorParts): Editor {
  const { region, clock, knowledge } = parts
  const now = () => DateTime.fromJSDate(clock(), { zone: region.timeZone })
  return {
    ...parts,
    options: { schema: { hide: true }, preHandler: requireRoleForPage('redacteur') },
    labels: new Map(knowledge.topics.map(({ key, label }) => [key, label])),
    municipalities: region.municipalities.map(({ name }) => name),
    today: () => now().toISODate() ?? '',
    later: (months = HALF_YEAR) => now().plus({ months }).toISODate() ?? '',
    show(reply, { title, path, ...content }) {
      const page = staffPage({
        title: `Redactie: ${title}`,
        region,
        now: clock(),
        menu: { ...menu, current: path },
        ...content,
      })
      return reply.type('text/html; charset=utf-8').send(page)
    },
  }
}

/** What an explanation is checked against; services and amounts are those of now. */
export async function knownFor({ db, knowledge, municipalities, today }: Editor): Promise<Known> {
  const services = await db.query<{ id: string }>(
    `select id from items where kind = 'service' and status = 'published'`,
  )
  const amounts = await knownAmounts(db)
  return {
    today: today(),
    laws: knowledge.laws,
    topics: knowledge.topics,
    municipalities,
    services: new Set(services.map(({ id }) => id)),
    amounts: new Set(amounts.map(({ id }) => id)),
  }
}
