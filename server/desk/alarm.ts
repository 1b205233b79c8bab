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
 * a mail server and without a webhook it stands in the log and in the work list only.
 */
export function createAlarm(parts: AlarmParts): Alarm {
  const { db, region, log, clock } = parts
  const tell = teller(parts)
  const escalateAfter = region.alerts.escalateAfterMinutes ?? USUAL_ESCALATION_MINUTES

  async function tellOf(conversation: string, now: Date): Promise<number> {
    if (!(await tell({ conversation, escalated: false }))) return 0
    const rows = await db.query(
      'update alerts set told_at = $2 where conversation = $1 and told_at is null returning id',
      [conversation, now],
    )
    return rows.length
  }

  return {
    async raise(conversation, danger) {
      log.info({ conversation, danger }, 'danger: staff is warned')
      await tellOf(conversation, clock())
    },
    async watch(now) {
      const untold = await db.query<{ conversation: string }>(
        `select distinct conversation from alerts
         where told_at is null and seen_at is null and created_at < $1::timestamptz - interval '${RETRY_SECONDS} seconds'
           and created_at > $1::timestamptz - interval '${LOOK_BACK_HOURS} hours'`,
        [now],
      )
      let told = 0
      for (const { conversation } of untold) told += await tellOf(conversation, now)
      const escalated = await db.query<{ conversation: string }>(
        `update alerts set escalated_at = $1
         where seen_at is null and escalated_at is null
           and created_at < $1::timestamptz - make_interval(mins => $2)
           and created_at > $1::timestamptz - interval '${LOOK_BACK_HOURS} hours'
         returning conversation`,
        [now, escalateAfter],
      )
      for (const conversation of new Set(escalated.map((row) => row.conversation))) {
        log.info({ conversation }, 'danger: nobody looked, others are warned')
        await tell({ conversation, escalated: true })
      }
      return { told, escalated: escalated.length }
    },
  }
}

interface Warning {
  conversation: string
  /** Nobody looked in time. */
  escalated: boolean
}

/** True when everything that is set up got it, or nothing is. */
function teller({ config, region, log }: AlarmParts): (warning: Warning) => Promise<boolean> {
  const transport = mailTransport(config.mail)

  async function mail({ conversation, escalated }: Warning): Promise<boolean> {
    const { emails, escalateTo = [] } = region.alerts
    const to = escalated ? [...new Set([...emails, ...escalateTo])] : emails
    if (transport === null || to.length === 0) return true
    const first = escalated ? 'Nog niemand heeft hiernaar gekeken.\n' : ''
    const text = `${first}Iemand in de chat van ${region.name} is misschien in gevaar.\nKijk meteen in de werklijst: ${config.publicUrl}/desk#${conversation}\n`
    const subject = `${region.name}: mogelijk gevaar${escalated ? ', nog niet opgepakt' : ''}`
    await transport.sendMail({ to, subject, text })
    return true
  }

  async function call(warning: Warning): Promise<boolean> {
    if (config.alertWebhook === null) return true
    const { url, secret } = config.alertWebhook
    const body = JSON.stringify({
      event: 'danger',
      ...warning,
      link: `${config.publicUrl}/desk#${warning.conversation}`,
    })
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

  return async (warning) => {
    const attempts = [mail(warning), call(warning)].map((attempt) =>
      attempt.catch((error: unknown) => {
        log.error(
          { failure: failureOf(error), conversation: warning.conversation },
          'a warning about danger was not sent',
        )
        return false
      }),
    )
    return (await Promise.all(attempts)).every((sent) => sent)
  }
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
