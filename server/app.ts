import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { createOpenLines } from '../channels/web/open-lines.ts'
import { chatRoutes } from '../channels/web/routes.ts'
import { whatsAppRoutes } from '../channels/whatsapp/webhook.ts'
import { searchRoutes } from '../knowledge/search/routes.ts'
import { hsdsRoutes } from '../knowledge/social-map/routes.ts'
import { agendaFeedRoutes } from './appointments/agenda-feed.ts'
import { agendaPages } from './appointments/desk/routes.ts'
import { appointmentPages } from './appointments/page-routes.ts'
import { appointmentRoutes } from './appointments/routes.ts'
import { assetRoutes } from './assets.ts'
import type { Config } from './config.ts'
import { manageRoutes } from './desk/manage-routes.ts'
import { deskPage } from './desk/page.ts'
import { deskRoutes } from './desk/routes.ts'
import { editorRoutes } from './editor/routes.ts'
import { answerFrameworkError, answerUnreadable, errorHandler } from './errors.ts'
import { healthRoutes } from './health.ts'
import { insightRoutes } from './insight/routes.ts'
import { limitRequests } from './limits.ts'
import { isLocalRequest } from './local.ts'
import { loggerFor } from './log.ts'
import { login } from './login.ts'
import { describeServer } from './openapi.ts'
import { aboutRoutes } from './public/about.ts'
import { chatPageRoutes } from './public/chat.ts'
import { wordRoutes } from './public/chat-words.ts'
import { homeRoutes } from './public/home.ts'
import { mapRoutes } from './public/map.ts'
import { rulesRoutes } from './public/rules.ts'
import { termFileRoutes } from './public/term-file.ts'
import type { Town } from './town.ts'

const MAX_BODY = 256 * 1024
/** A question of five thousand signs stands in the address, where a sign may take twelve characters. */
export const MAX_HEADERS = 96 * 1024
/** Who sends a request bit by bit keeps a place that others need. How long an answer takes is not meant. */
const REQUEST_MS = 30_000
const HEARTBEAT_MS = 15_000

/** The whole site over one town: chat, knowledge, appointments, desk and pages. Does not listen yet. */
export async function createApp(town: Town): Promise<FastifyInstance> {
  const { config } = town
  const app = Fastify({
    loggerInstance: loggerFor(config) as FastifyBaseLogger,
    bodyLimit: MAX_BODY,
    requestTimeout: REQUEST_MS,
    http: { maxHeaderSize: MAX_HEADERS, connectionsCheckingInterval: 5_000 },
    clientErrorHandler: answerUnreadable,
    trustProxy: trustIn(config.trustProxy),
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 2_000 },
    forceCloseConnections: true,
    frameworkErrors: answerFrameworkError,
  })
  errorHandler(app, { region: town.region, clock: town.clock })
  await app.register(helmet, {
    contentSecurityPolicy: { directives: policy(config.publicUrl) },
    hsts: config.production,
    // Our own pages may know where somebody came from: the way back keeps the filters. Others never do.
    referrerPolicy: { policy: 'same-origin' },
  })
  await describeServer(app, { name: town.region.name, url: config.publicUrl })
  await limitRequests(app)
  // A body is JSON, or a form of a page: plain text is what another website can send without being asked.
  app.removeContentTypeParser('text/plain')
  await app.register(cookie)
  await app.register(formbody)
  app.addHook('onRequest', async ({ method, url, headers }, reply) => {
    // Many programs name a kind of body where DELETE has none.
    if (method === 'DELETE' && (headers['content-length'] ?? '0') === '0') delete headers['content-type']
    // What one person said, booked or may do is for nobody in between to keep.
    if (/^\/api\/(chat|desk|appointments)\b/.test(url)) reply.header('cache-control', 'no-store')
  })
  await login(app, town)

  await app.register(healthRoutes, town)
  const origins = { own: new URL(config.publicUrl).origin, allowed: town.region.chat?.origins ?? [] }
  const lines = createOpenLines(config.streamsPerAddress, isLocalRequest)
  await app.register(chatRoutes, { prefix: '/api/chat', chat: town.chat, heartbeat: HEARTBEAT_MS, lines, origins })
  await app.register(wordRoutes, { origins, region: town.region })
  if (town.whatsapp !== null && config.whatsapp !== null) {
    await app.register(whatsAppRoutes, { prefix: '/webhooks/whatsapp', keep: town.whatsapp.keep, ...config.whatsapp })
  }
  await app.register(searchRoutes, { prefix: '/api/knowledge', ...town })
  await app.register(appointmentRoutes, town)
  await app.register(agendaFeedRoutes, town)
  await app.register(deskRoutes, { prefix: '/api/desk', ...town, publicUrl: config.publicUrl })
  await app.register(hsdsRoutes, { prefix: '/api/hsds', ...town, publicUrl: config.publicUrl })
  await app.register(deskPage, town)
  await app.register(manageRoutes, town)
  await app.register(insightRoutes, town)
  await app.register(editorRoutes, town)
  await app.register(agendaPages, { ...town, topics: town.knowledge.topics, log: loggerFor(config) })
  await app.register(appointmentPages, town)
  await app.register(homeRoutes, town)
  await app.register(chatPageRoutes, town)
  await app.register(aboutRoutes, town)
  await app.register(mapRoutes, town)
  await app.register(rulesRoutes, town)
  await app.register(termFileRoutes, town)
  await app.register(assetRoutes, town)
  return app
}

/** Fastify trusts nobody for a bare number; whoever sets one says that nobody reaches the server past the proxies. */
function trustIn(proxies: Config['trustProxy']) {
  return typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : [...proxies]
}

function policy(publicUrl: string) {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'https://service.pdok.nl'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    // On a plain address of this machine there is no https to go to.
    upgradeInsecureRequests: publicUrl.startsWith('https:') ? [] : null,
  }
}
