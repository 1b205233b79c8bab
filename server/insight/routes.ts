import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { Queries } from '../database.ts'
import { requireRoleForPage, signedInStaff } from '../login.ts'
import { type Html, html } from '../public/html.ts'
import { page } from '../public/page.ts'
import { figuresBetween } from './count.ts'
import { type FigureTable, figuresAsCsv, figureTables, HIDDEN } from './tables.ts'

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
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get('/cijfers', options, async (request, reply) => {
    const { period, tables } = await asked(parts, request)
    reply.type('text/html; charset=utf-8')
    return await reply.send(figuresPage(parts, period, tables))
  })

  app.get('/cijfers.csv', options, async (request, reply) => {
    const { period, tables } = await asked(parts, request)
    reply.header('content-disposition', `attachment; filename="cijfers-${period.from}-${period.to}.csv"`)
    return await reply.type('text/csv; charset=utf-8').send(figuresAsCsv(tables, period))
  })
}

/** Who works for some municipalities sees the figures of those. */
async function asked({ db, region, clock, knowledge }: InsightParts, request: FastifyRequest) {
  const period = periodOf(request.query as Record<string, unknown>, clock(), region.timeZone)
  const scope = signedInStaff(request).municipalities
  const figures = await figuresBetween(db, region.timeZone, period, scope)
  const places = region.municipalities.map(({ name }) => name).filter((name) => scope === null || scope.includes(name))
  const labels = new Map(knowledge.topics.map(({ key, label }) => [key, label]))
  return { period, tables: figureTables(figures, places, (key) => labels.get(key) ?? key) }
}

/** Days as YYYY-MM-DD; what is no day, or the wrong way around, becomes the last thirty days. */
export function periodOf(query: Record<string, unknown>, now: Date, zone: string) {
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

function figuresPage(
  { region, clock }: InsightParts,
  period: { from: string; to: string },
  tables: readonly FigureTable[],
): string {
  const query = `?van=${period.from}&tot=${period.to}`
  return page({
    title: 'Cijfers',
    region,
    now: clock(),
    private: true,
    body: html`<h1>Cijfers</h1>
<p>Aantallen per gemeente. Er staat niets in over personen. Wat minder dan vijf keer voorkwam, tonen wij niet. Soms tonen wij ook een tweede aantal niet, omdat het eerste dan uit te rekenen was.</p>
<form method="get" action="/cijfers">
<p><label for="van">Van</label> <input id="van" name="van" type="date" value="${period.from}" required>
<label for="tot">tot en met</label> <input id="tot" name="tot" type="date" value="${period.to}" required>
<button type="submit">Toon</button></p>
</form>
${tables.length === 0 ? html`<p role="status">In deze dagen is er niets geteld.</p>` : tables.map(tableView)}
<p><a href="/cijfers.csv${query}">Als bestand voor een rekenblad (csv)</a></p>`,
  })
}

function tableView({ title, columns, rows }: FigureTable): Html {
  const cell = (n: number | null) => (n === null ? HIDDEN : n)
  return html`<div class="table-place" role="region" tabindex="0" aria-label="${title}"><table class="figures"><caption>${title}</caption>
<thead><tr><th scope="col">Wat</th>${columns.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">Totaal</th></tr></thead>
<tbody>${rows.map(({ label, counts, total }) => html`<tr><th scope="row">${label}</th>${counts.map((n) => html`<td>${cell(n)}</td>`)}<td>${cell(total)}</td></tr>\n`)}</tbody></table></div>\n`
}
