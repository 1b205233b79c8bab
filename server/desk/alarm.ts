import { createHmac } from 'node:crypto'
import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import type { Queries } from '../database.ts'
import { failureOf, mailTransport } from '../mail.ts'

/** Warns people that someone may be in danger, by mail and by a call to another system. */
export interface Alarm {
  /** At once, when danger was stored. What does not get through is tried again by `watch`. */
  raise(conversation: string, danger: string): Promise<void>
  /**
   * For a clock that strikes every minute: tells what was not told yet, and tells others too when nobody has looked for
   * so long. Each once, however many processes do this. Gives how many.
   */
  watch(now: Date): Promise<{ told: number; escalated: number }>
}

const TIMEOUT_MS = 10_000
const RETRY_SECONDS = 50
const USUAL_ESCALATION_MINUTES = 10
/** A danger of long ago that nobody was told of is for the work list. */
const LOOK_BACK_HOURS = 24

/**
 * What goes out says that there is danger and where to look, never what was said, what kind it is or who it is. Without
 * a mail server and without a webhook it stands in the log and in the work list only. Each way is tried by itself until
 * it gets through: what one way brought is not repeated because the other is down.
 */
export function createAlarm(parts: AlarmParts): Alarm {
  const { db, region, log, clock } = parts
  const ways = waysOf(parts)
  const escalateAfter = region.alerts.escalateAfterMinutes ?? USUAL_ESCALATION_MINUTES

  /** True when every way has brought it. Who tries a way keeps others from it for a while. */
  async function tell(warning: Warning, now: Date): Promise<boolean> {
    const brought = await Promise.all(ways.map((way) => bring(way, warning, now)))
    return brought.every((each) => each)
  }

  async function bring(way: Way, warning: Warning, now: Date): Promise<boolean> {
    const mine = await claimWarning(db, way.name, warning, now)
    if (mine.length > 0 && (await way.send(warning).catch((error: unknown) => failed(error, warning))))
      await db.query('update alert_warnings set sent_at = $4 where alert = any($1) and way = $2 and escalated = $3', [
        ...[mine, way.name, warning.escalated, now],
      ])
    return await isBrought(db, way.name, warning)
  }

  function failed(error: unknown, { conversation }: Warning): boolean {
    log.error({ failure: failureOf(error), conversation }, 'a warning about danger was not sent')
    return false
  }

  async function tellOf(conversation: string, now: Date): Promise<number> {
    if (!(await tell({ conversation, escalated: false }, now))) return 0
    const rows = await db.query(
      'update alerts set told_at = $2 where conversation = $1 and told_at is null returning id',
      [conversation, now],
    )
    return rows.length
  }

  async function escalate(now: Date): Promise<number> {
    const fresh = await db.query<{ conversation: string }>(
      `update alerts set escalated_at = $1
       where seen_at is null and escalated_at is null
         and created_at < $1::timestamptz - make_interval(mins => $2) and ${isRecent}
       returning conversation`,
      [now, escalateAfter],
    )
    for (const conversation of new Set(fresh.map((row) => row.conversation))) {
      log.info({ conversation }, 'danger: nobody looked, others are warned')
    }
    // Also what was due before and did not get through.
    const due = await db.query<{ conversation: string }>(
      `select distinct conversation from alerts
       where seen_at is null and escalated_at is not null and ${isRecent}
         and (select count(*) from alert_warnings
              where alert = alerts.id and escalated and sent_at is not null) < $2`,
      [now, ways.length],
    )
    for (const { conversation } of due) await tell({ conversation, escalated: true }, now)
    return fresh.length
  }

  return {
    async raise(conversation, danger) {
      log.info({ conversation, danger }, 'danger: staff is warned')
      await tellOf(conversation, clock())
    },
    async watch(now) {
      const untold = await db.query<{ conversation: string }>(
        `select distinct conversation from alerts
         where told_at is null and seen_at is null and ${isRecent}
           and created_at < $1::timestamptz - interval '${RETRY_SECONDS} seconds'`,
        [now],
      )
      let told = 0
      for (const { conversation } of untold) told += await tellOf(conversation, now)
      return { told, escalated: await escalate(now) }
    },
  }
}

/** $1 is now. */
const isRecent = `created_at > $1::timestamptz - interval '${LOOK_BACK_HOURS} hours'`

/** The alerts of a conversation that this process may now bring by this way: not brought yet, and not just being tried. */
async function claimWarning(db: Queries, way: string, warning: Warning, now: Date): Promise<string[]> {
  const rows = await db.query<{ alert: string }>(
    `insert into alert_warnings (alert, way, escalated, tried_at)
     select id, $2, $3, $4 from alerts
     where conversation = $1 and seen_at is null and (not $3 or escalated_at is not null)
     on conflict (alert, way, escalated) do update set tried_at = excluded.tried_at
     where alert_warnings.sent_at is null
       and alert_warnings.tried_at < $4::timestamptz - interval '${RETRY_SECONDS} seconds'
     returning alert`,
    [warning.conversation, way, warning.escalated, now],
  )
  return rows.map(({ alert }) => alert)
}

async function isBrought(db: Queries, way: string, { conversation, escalated }: Warning): Promise<boolean> {
  const open = await db.query(
    `select from alerts join alert_warnings on alert = id
     where conversation = $1 and way = $2 and escalated = $3 and sent_at is null and seen_at is null limit 1`,
    [conversation, way, escalated],
  )
  return open.length === 0
}

interface Warning {
  conversation: string
  /** Nobody looked in time. */
  escalated: boolean
}

interface Way {
  name: 'mail' | 'webhook'
  /** False, or an error, when it did not get through. */
  send(warning: Warning): Promise<boolean>
}

/** What is set up. */
function waysOf({ config, region, log }: AlarmParts): Way[] {
  const transport = mailTransport(config.mail)
  const { emails, escalateTo = [] } = region.alerts
  const { alertWebhook, publicUrl } = config

  async function mail({ conversation, escalated }: Warning): Promise<boolean> {
    const to = escalated ? [...new Set([...emails, ...escalateTo])] : emails
    if (transport === null || to.length === 0) return true
    const first = escalated ? 'Nog niemand heeft hiernaar gekeken.\n' : ''
    const text = `${first}Iemand in de chat van ${region.name} is misschien in gevaar.\nKijk meteen in de werklijst: ${publicUrl}/desk#${conversation}\n`
    const subject = `${region.name}: mogelijk gevaar${escalated ? ', nog niet opgepakt' : ''}`
    await transport.sendMail({ to, subject, text })
    return true
  }

  async function call({ url, secret }: NonNullable<typeof alertWebhook>, warning: Warning): Promise<boolean> {
    const body = JSON.stringify({ event: 'danger', ...warning, link: `${publicUrl}/desk#${warning.conversation}` })
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-signature-256': `sha256=${signature}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    if (!response.ok) log.error({ status: response.status }, 'the webhook about danger was refused')
    return response.ok
  }

  return [
    ...(transport === null ? [] : [{ name: 'mail' as const, send: mail }]),
    ...(alertWebhook === null
      ? []
      : [{ name: 'webhook' as const, send: (warning: Warning) => call(alertWebhook, warning) }]),
  ]
}

export interface AlarmParts {
  db: Queries
  config: Pick<Config, 'mail' | 'publicUrl' | 'alertWebhook'>
  region: Pick<Region, 'name' | 'alerts'>
  clock: () => Date
  log: {
    info(details: object, message: string): void
    error(details: object, message: string): void
  }
}
