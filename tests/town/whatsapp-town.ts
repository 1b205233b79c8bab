import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import Fastify from 'fastify'
import type { Bot } from '../../bot/reply.ts'
import { whatsAppRoutes } from '../../channels/whatsapp/webhook.ts'
import { hangBell } from '../../server/bell.ts'
import { messagesAfter } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { errorHandler } from '../../server/errors.ts'
import type { Jobs } from '../../server/jobs.ts'
import { createTurns } from '../../server/turn.ts'
import { openWhatsApp, type WhatsAppParts } from '../../server/whatsapp/whatsapp.ts'
import { deskRegion } from './desk-app.ts'
import { echoBot } from './fake-bot.ts'
import {
  callWebhook,
  type GraphApi,
  type Interactive,
  messageCall,
  type SentMessage,
  startGraphApi,
} from './graph-api.ts'

export const exampleFolder = resolve(import.meta.dirname, '../../knowledge/content/hbel')
export const NUMBER = '1122334455667'
export const SECRET = 'app-secret'
/** Monday 23 November 2026, ten in the morning. */
export const NOW = new Date('2026-11-23T09:00:00Z')

/** WhatsApp over a database that is emptied first, with a Graph API on this computer, and a clock that stands where `time.now` says. */
export async function whatsAppTown(db: Database, changes: Partial<WhatsAppParts> & { bot?: Bot } = {}) {
  await db.script(
    'truncate conversations, whatsapp_people, whatsapp_received, whatsapp_numbers, whatsapp_counts cascade',
  )
  const graph = await startGraphApi()
  const time = { now: NOW }
  const clock = () => time.now
  const bell = await hangBell(db)
  const promises = createPromises(deskRegion)
  const bot = changes.bot ?? echoBot()
  const alarms: string[] = []
  const troubles: string[] = []
  const log = { error: () => {} }
  const turns = createTurns({
    db,
    bot,
    promises,
    clock,
    log,
    name: 'Wegwijs',
    alarm: async (_, danger) => void alarms.push(danger),
  })
  const later: { name: string; task: object; after: Date | undefined }[] = []
  const jobs: Jobs = {
    on: async () => {},
    add: async (name, task, options) => void later.push({ name, task, after: options?.after }),
    every: async () => {},
    stop: async () => {},
  }
  const settings = {
    phoneNumberId: NUMBER,
    accessToken: 'token',
    appSecret: SECRET,
    verifyToken: 'verify',
    apiUrl: graph.url,
  }
  const parts = {
    db,
    bell,
    bot,
    turns,
    promises,
    jobs,
    clock,
    time: clock,
    log,
    region: { ...deskRegion, folder: exampleFolder },
    settings,
    transcription: null,
    alarm: async (kind: string, code: number) => void troubles.push(`${kind} ${code}`),
    ...changes,
  }
  const whatsapp = await openWhatsApp(parts)
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 })
  errorHandler(app)
  await app.register(whatsAppRoutes, { prefix: '/webhooks/whatsapp', keep: whatsapp.keep, ...settings })
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/webhooks/whatsapp`
  graph.webhook = { url, secret: SECRET }

  return {
    db,
    graph,
    whatsapp,
    turns,
    app,
    url,
    time,
    later,
    alarms,
    troubles,
    parts,
    /** A call of Meta, and then quiet. */
    async hears(call: unknown): Promise<number> {
      const status = await callWebhook({ url, secret: SECRET }, call, 1)
      await whatsapp.quiet()
      return status
    },
    /** Time goes on, and what waits for it is taken up. */
    async passes(seconds: number): Promise<void> {
      time.now = new Date(time.now.getTime() + seconds * 1000)
      await whatsapp.resume()
      await whatsapp.quiet()
    },
    inhabitant: (names: Partial<Names> = {}) => inhabitant({ userId: null, phone: null, name: 'Anna', ...names }),
    async close() {
      await app.close()
      await whatsapp.stop()
      await bell.stop()
      await graph.close()
    },
  }
}

export type WhatsAppTown = Awaited<ReturnType<typeof whatsAppTown>>

interface Names {
  userId: string | null
  phone: string | null
  name: string
}

/** Someone with a telephone; `sends` makes the message that Meta would tell. */
export function inhabitant(names: Names) {
  const userId = names.userId ?? `NL.${randomUUID().replaceAll('-', '').slice(0, 17)}`
  const contact = {
    profile: { name: names.name },
    user_id: userId,
    ...(names.phone === null ? {} : { wa_id: names.phone }),
  }
  function message(content: object, id = `wamid.${randomUUID()}`) {
    return {
      from_user_id: userId,
      ...(names.phone === null ? {} : { from: names.phone }),
      id,
      timestamp: String(Math.floor(NOW.getTime() / 1000)),
      ...content,
    }
  }
  return {
    userId,
    contact,
    message,
    sends: (content: object, id?: string) => messageCall(NUMBER, contact, message(content, id)),
    says: (text: string, id?: string) =>
      messageCall(NUMBER, contact, message({ type: 'text', text: { body: text } }, id)),
    presses: (id: string, title = 'x') =>
      messageCall(
        NUMBER,
        contact,
        message({ type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title } } }),
      ),
  }
}

/** The words of what was sent. */
export function wordsOf({ body }: SentMessage): string {
  const { text, interactive } = body as { text?: { body: string }; interactive?: Interactive }
  return text?.body ?? interactive?.body.text ?? ''
}

/** The buttons or rows of what was sent, by their words. */
export function choicesOf({ body }: SentMessage): { id: string; title: string }[] {
  const { interactive } = body as { interactive?: Interactive }
  const buttons = (interactive?.action.buttons ?? []).map(({ reply }) => reply)
  return [...buttons, ...(interactive?.action.sections ?? []).flatMap(({ rows }) => rows)]
}

/** What the record holds of the only conversation. */
export async function recordOf(db: Database) {
  const [row] = await db.query<{ id: string }>('select id from conversations order by created_at desc limit 1')
  return await messagesAfter(db, row?.id ?? randomUUID(), 0)
}

export type { GraphApi }
