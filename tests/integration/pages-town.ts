import { fileURLToPath } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import { type Region, readRegion } from '../../knowledge/content/region.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import type { Database } from '../../server/database.ts'
import { errorHandler } from '../../server/errors.ts'
import { mapRoutes } from '../../server/public/map.ts'
import { rulesRoutes } from '../../server/public/rules.ts'
import { testDatabase } from '../town/database.ts'

const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))

export interface PagesTown {
  db: Database
  region: Region
  knowledge: Knowledge
  /** The page as a browser without script gets it. */
  visits(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; page: string; location: string | undefined }>
  /** The same words as a person reads them: no tags, one space between words. */
  reads(path: string): Promise<string>
  /** From now on it is this moment. */
  becomes(moment: string): void
  close(): Promise<void>
}

/** Monday 23 November 2026, 10.00 in the morning. */
export const MONDAY = '2026-11-23T10:00:00+01:00'

/** The content goes into a fresh database, which on a busy machine takes longer than the usual hook. */
export const SETTING_UP_MS = 180_000

/** The map and the explanations of the example region; it is MONDAY until told otherwise. */
export async function pagesTown(): Promise<PagesTown> {
  let now = new Date(MONDAY)
  const clock = () => now
  const [db, region] = await Promise.all([testDatabase(), readRegion(hbel)])
  const knowledge = await createKnowledge({ db, region, clock })
  const app: FastifyInstance = Fastify()
  errorHandler(app, { region })
  const parts = { db, knowledge, region, clock, config: { publicUrl: 'https://wegwijs.example' } }
  await app.register(mapRoutes, parts)
  await app.register(rulesRoutes, parts)
  async function visits(path: string, headers: Record<string, string> = {}) {
    const answer = await app.inject({ url: path, headers: { accept: 'text/html', host: 'localhost', ...headers } })
    return { status: answer.statusCode, page: answer.body, location: answer.headers.location?.toString() }
  }
  return {
    db,
    region,
    knowledge,
    visits,
    async reads(path) {
      return wordsOf((await visits(path)).page)
    },
    becomes(moment) {
      now = new Date(moment)
    },
    async close() {
      await app.close()
      await db.close()
    },
  }
}

/** The words of a page, without its head, its menu and its foot. */
export function wordsOf(page: string): string {
  const [, main = page] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? []
  return main
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim()
}
