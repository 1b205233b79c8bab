import type { Remedy } from '../../channels/whatsapp/failures.ts'
import { pauseAfter, WINDOW } from '../../channels/whatsapp/pace.ts'
import type { Queries } from '../database.ts'
import { holdAll, markFailed, type OutboxRow, putBack } from './outbox.ts'
import type { Person } from './people.ts'

const MOST_ATTEMPTS = 10
/** After trouble with the key or the account it is tried again so often, in milliseconds. */
const TROUBLE_PAUSE = 5 * 60_000

/**
 * Does what a refusal asks for. Gives when this person can be written to again, when that is not at once. Whatever
 * cannot be delivered ends with staff.
 */
export async function act(parts: ActParts, refusal: Refusal, now: Date): Promise<Date | null> {
  const { db } = parts
  const { person, row, code } = refusal
  switch (refusal.remedy) {
    case 'window':
      await closedWindow(parts, refusal, now)
      return null
    case 'unreachable':
      await db.query('update whatsapp_people set unreachable_at = $2 where id = $1', [person.id, now])
      await markFailed(db, row.id, code, now)
      await parts.tellStaff(row.conversation, 'Via WhatsApp niet te bereiken: bel of mail')
      return null
    case 'stopped':
      await db.query('update whatsapp_people set stopped_at = coalesce(stopped_at, $2) where id = $1', [person.id, now])
      await markFailed(db, row.id, code, now)
      return null
    case 'slow-person':
    case 'slow-all':
    case 'again':
      return await slower(parts, refusal, now)
    case 'access':
    case 'account': {
      const until = new Date(now.getTime() + TROUBLE_PAUSE)
      await parts.troubles.raise(person.phone_number_id, { code: code ?? 0, kind: refusal.remedy }, until, now)
      await putBack(db, row.id, until, code)
      return until
    }
    case 'template':
      await markFailed(db, row.id, code, now)
      parts.log.error({ kind: 'template', failure: String(code) }, 'a WhatsApp template was refused')
      await parts.tellStaff(row.conversation, 'Een WhatsApp-sjabloon werkt niet: bel of mail')
      return null
    case 'media':
    case 'refused':
      await markFailed(db, row.id, code, now)
      parts.log.error({ kind: row.kind, failure: String(code) }, 'a WhatsApp message was refused')
      await parts.tellStaff(row.conversation, 'Een WhatsApp-bericht is niet bezorgd')
      return null
    default:
      return refusal.remedy satisfies never
  }
}

/** What was meant for the person waits, and a template asks once to write back. Staff is told when that cannot be. */
async function closedWindow(parts: ActParts, { person, row, code }: Refusal, now: Date): Promise<void> {
  const { db } = parts
  if (row.kind === 'template') {
    await markFailed(db, row.id, code, now)
    return
  }
  // Meta knows better than we do.
  if (code !== null) {
    const at = new Date(now.getTime() - WINDOW)
    await db.query('update whatsapp_people set wrote_at = least(wrote_at, $2) where id = $1', [person.id, at])
  }
  await holdAll(db, person.id)
  const nudged = await parts.nudge(person, row.conversation, now)
  if (!nudged) await parts.tellStaff(row.conversation, 'Het WhatsApp-venster is dicht: bel of mail')
}

async function slower(parts: ActParts, { person, row, remedy, code, after }: Refusal, now: Date): Promise<Date | null> {
  if (row.attempts >= MOST_ATTEMPTS) {
    await markFailed(parts.db, row.id, code, now)
    await parts.tellStaff(row.conversation, 'Een WhatsApp-bericht is niet bezorgd')
    return null
  }
  const pause = Math.max(pauseAfter(row.attempts), (after ?? 0) * 1000, remedy === 'slow-person' ? 6_000 : 0)
  const at = new Date(now.getTime() + pause)
  await putBack(parts.db, row.id, at, code)
  await parts.db.query('update whatsapp_people set paused_until = $2 where id = $1', [person.id, at])
  if (remedy === 'slow-all')
    await parts.troubles.raise(person.phone_number_id, { code: code ?? 0, kind: remedy }, at, now)
  return at
}

interface Refusal {
  person: Person
  row: OutboxRow
  remedy: Remedy
  code: number | null
  after?: number | null
}

/** Trouble of a whole number of ours: nothing goes from it until it is over. */
export interface Troubles {
  /** Sending worked again. */
  over(phoneNumberId: string): Promise<void>
  raise(phoneNumberId: string, trouble: { code: number; kind: string }, until: Date, now: Date): Promise<void>
}

interface ActParts {
  db: Queries
  log: { error(details: object, message: string): void }
  troubles: Troubles
  tellStaff(conversation: string, reason: string): Promise<void>
  nudge(person: Person, conversation: string, now: Date): Promise<boolean>
}
