import type { Queries } from '../database.ts'
import type { Troubles } from './act.ts'

/** Keeps what is wrong with a number of ours, and raises the alarm once for each time that it goes wrong. */
export function createTroubles(parts: {
  db: Queries
  log: { error(details: object, message: string): void }
  /** Told once when something must be put right by people. */
  alarm(kind: string, code: number): Promise<void>
}): Troubles {
  const { db, log } = parts
  const toldOf = new Set<number>()
  return {
    async over(phoneNumberId) {
      await db.query(
        'update whatsapp_numbers set trouble = null, paused_until = null where phone_number_id = $1 and trouble is not null',
        [phoneNumberId],
      )
    },
    async raise(phoneNumberId, { code, kind }, until, now) {
      const [row] = await db.query<{ fresh: boolean }>(
        `insert into whatsapp_numbers as n (phone_number_id, paused_until, trouble, code, since) values ($1, $2, $3, $4, $5)
         on conflict (phone_number_id) do update
         set paused_until = excluded.paused_until, trouble = excluded.trouble, code = excluded.code,
             since = case when n.trouble is null or n.code <> excluded.code then excluded.since else n.since end
         returning since = $5 as fresh`,
        [phoneNumberId, until, kind, code, now],
      )
      if (row?.fresh !== true) return
      log.error({ kind, failure: String(code) }, 'WhatsApp refuses to send')
      if (kind !== 'slow-all') await parts.alarm(kind, code)
    },
    async template(code) {
      log.error({ kind: 'template', failure: String(code) }, 'a WhatsApp template was refused')
      if (toldOf.has(code)) return
      toldOf.add(code)
      await parts.alarm('template', code)
    },
  }
}
