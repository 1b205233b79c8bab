import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { refuse } from './errors.ts'
import { isLocalRequest } from './local.ts'

/** Alive, ready, and figures in Prometheus text for who is on this computer or has the token. */
export async function healthRoutes(
  app: FastifyInstance,
  parts: { db: Database; knowledge: Pick<Knowledge, 'topics'>; config: Pick<Config, 'metricsToken'> },
) {
  const figures = figuresOf(parts.db)
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    figures.requests.inc({ method: request.method, route, status: String(reply.statusCode) })
    figures.seconds.observe({ route }, reply.elapsedTime / 1000)
  })

  app.get('/health/live', { schema: { tags: ['health'] }, logLevel: 'silent' }, () => ({ alive: true }))

  app.get('/health/ready', { schema: { tags: ['health'] }, logLevel: 'silent' }, async (_, reply) => {
    const ready = await canAnswer(parts)
    if (!ready) return refuse('unavailable', { beside: { ready } })
    return await reply.send({ ready })
  })

  app.get('/metrics', { schema: { tags: ['health'] }, logLevel: 'silent' }, async (request, reply) => {
    if (!mayReadFigures(request, parts.config)) refuse('not_found')
    return await reply.type(figures.registry.contentType).send(await figures.registry.metrics())
  })
}

/** Ready means that a question can be answered: the database answers and has room for it, and there is something to find. */
async function canAnswer({ db, knowledge }: { db: Database; knowledge: Pick<Knowledge, 'topics'> }): Promise<boolean> {
  try {
    const [row] = await db.query<{ n: number }>(`select count(*)::int as n from items where status = 'published'`)
    return knowledge.topics.length > 0 && (row?.n ?? 0) > 0 && (await db.hasRoom())
  } catch {
    return false
  }
}

function mayReadFigures(request: FastifyRequest, { metricsToken }: Pick<Config, 'metricsToken'>): boolean {
  const shown = request.headers.authorization
  if (metricsToken !== null && shown !== undefined && isSame(shown, `Bearer ${metricsToken}`)) return true
  return isLocalRequest(request)
}

/** Takes as long for a wrong one as for a right one. */
function isSame(shown: string, expected: string): boolean {
  const [left, right] = [shown, expected].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

function figuresOf(db: Database) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'wegwijs_http_requests_total',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'wegwijs_http_request_seconds',
    help: 'Duration of requests by route',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  new Gauge({
    name: 'wegwijs_conversations',
    help: 'Conversations by owner',
    labelNames: ['owner'],
    registers: [registry],
    async collect() {
      this.reset()
      const rows = await db.query<{ owner: string; n: number }>(
        'select owner, count(*)::int as n from conversations group by owner',
      )
      for (const { owner, n } of rows) this.set({ owner }, n)
    },
  })
  new Gauge({
    name: 'wegwijs_answers',
    help: 'Answers of the assistant by outcome',
    labelNames: ['outcome'],
    registers: [registry],
    async collect() {
      this.reset()
      const rows = await db.query<{ outcome: string; n: number }>(
        `select outcome, count(*)::int as n from messages where author = 'assistant' and outcome is not null group by outcome`,
      )
      for (const { outcome, n } of rows) this.set({ outcome }, n)
    },
  })
  return { registry, requests, seconds }
}
