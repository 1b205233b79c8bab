import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import { readWhatsApp } from '../../knowledge/content/whatsapp.ts'
import type { Queries } from '../database.ts'
import { requireRoleForPage, signedInStaff } from '../login.ts'
import { costsSince } from '../whatsapp/costs.ts'
import { figuresBetween } from './count.ts'
import { figuresPage } from './page.ts'
import { figuresAsCsv, figureTables, messageTables } from './tables.ts'

export interface InsightParts {
  db: Queries
  region: Region
  clock: () => Date
  knowledge: { topics: readonly { key: string; label: string }[] }
}

const LONGEST_DAYS = 800
const USUAL_DAYS = 30

/** /cijfers and /cijfers.csv, for who manages: how many of what, per municipality, and nothing about persons. */
export async function insightRoutes(app: FastifyInstance, parts: InsightParts) {
  const options = { schema: { hide: true }, preHandler: requireRoleForPage('beheerder') }
  const { prices } = await readWhatsApp(parts.region.folder)
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get('/cijfers', options, async (request, reply) => {
    const { period, tables } = await asked(parts, prices, request)
    reply.type('text/html; charset=utf-8')
    return await reply.send(figuresPage(parts.region, parts.clock(), period, tables))
  })

  app.get('/cijfers.csv', options, async (request, reply) => {
    const { period, tables } = await asked(parts, prices, request)
    reply.header('content-disposition', `attachment; filename="cijfers-${period.from}-${period.to}.csv"`)
    return await reply.type('text/csv; charset=utf-8').send(figuresAsCsv(tables, period))
  })
}

/** Who works for some municipalities sees the figures of those. */
async function asked(
  { db, region, clock, knowledge }: InsightParts,
  prices: Record<string, number>,
  request: FastifyRequest,
) {
  const period = periodOf(request.query as Record<string, unknown>, clock(), region.timeZone)
  const scope = signedInStaff(request).municipalities
  const figures = await figuresBetween(db, region.timeZone, period, scope)
  const places = region.municipalities.map(({ name }) => name).filter((name) => scope === null || scope.includes(name))
  const labels = new Map(knowledge.topics.map(({ key, label }) => [key, label]))
  const tables = figureTables(figures, places, (key) => labels.get(key) ?? key)
  const months = (await costsSince(db, period.from, prices, period.to)).filter(
    ({ municipality }) => scope === null || (municipality !== null && scope.includes(municipality)),
  )
  return { period, tables: [...tables, ...messageTables(months, places, prices)] }
}

/** Days as YYYY-MM-DD; what is no day, or the wrong way around, becomes the last thirty days. */
function periodOf(query: Record<string, unknown>, now: Date, zone: string) {
  const today = DateTime.fromJSDate(now, { zone })
  const usual = { from: today.minus({ days: USUAL_DAYS - 1 }).toISODate() ?? '', to: today.toISODate() ?? '' }
  const day = (value: unknown) => {
    const read =
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? DateTime.fromISO(value, { zone }) : null
    return read?.isValid === true ? read : null
  }
  const [from, to] = [day(query.van), day(query.tot)]
  const good = from !== null && to !== null && from <= to && to.diff(from, 'days').days <= LONGEST_DAYS
  const chosen = good ? { from: from.toISODate() ?? '', to: to.toISODate() ?? '' } : usual
  return { ...chosen, today: today.toISODate() ?? '' }
}
