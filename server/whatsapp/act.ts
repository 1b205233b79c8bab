import type { Remedy } from '../../channels/whatsapp/failures.ts'
import { pauseAfter, WINDOW } from '../../channels/whatsapp/pace.ts'
import type { Queries } from '../database.ts'
import { holdAll, markFailed, type OutboxRow, putBack } from './outbox.ts'
import type { Person } from './people.ts'
import type { Asked } from './templates.ts'

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
      await toldStopped(parts, refusal)
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
      await parts.troubles.template(code ?? 0)
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

/** What was meant for the person waits, and a template asks once to write back. Staff sees both, or is to call. */
async function closedWindow(parts: ActParts, { person, row, code }: Refusal, now: Date): Promise<void> {
  const { db } = parts
  if (row.kind === 'template') {
    await markFailed(db, row.id, code, now)
    await parts.tellStaff(row.conversation, CLOSED)
    return
  }
  // Meta knows better than we do.
  if (code !== null) {
    const at = new Date(now.getTime() - WINDOW)
    await db.query('update whatsapp_people set wrote_at = least(wrote_at, $2) where id = $1', [person.id, at])
  }
  await holdAll(db, person.id)
  const asked = await parts.nudge(person, row.conversation, now)
  if (asked === 'now') await parts.note(row.conversation, `window ${row.id}`, WAITS)
  if (asked === 'cannot') await parts.tellStaff(row.conversation, CLOSED)
}

const CLOSED = 'Het WhatsApp-venster is dicht: bel of mail'
const WAITS = 'Het venster van WhatsApp is dicht. Wat klaarstaat wacht; de inwoner is gevraagd om terug te schrijven.'
const NOT_REMINDED =
  'Een herinnering is niet verstuurd: de inwoner heeft in WhatsApp aangegeven zulke berichten niet te willen.'

/** An answer, or the question to write back for one, must reach the person some other way; a reminder need not. */
async function toldStopped({ db, ...parts }: ActParts, { person, row }: Refusal): Promise<void> {
  const held = await db.query(`select from whatsapp_outbox where person = $1 and status = 'held' limit 1`, [person.id])
  if (row.kind === 'template' && held.length === 0) await parts.note(row.conversation, row.id, NOT_REMINDED)
  else await parts.tellStaff(row.conversation, 'Wil geen berichten via WhatsApp: bel of mail')
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
  /** A template is not as Meta has it, or was paused: raises the alarm once for each code. */
  template(code: number): Promise<void>
}

interface ActParts {
  db: Queries
  log: { error(details: object, message: string): void }
  troubles: Troubles
  tellStaff(conversation: string, reason: string): Promise<void>
  /** A line in the conversation that only staff sees; the same `about` the same thing stands there once. */
  note(conversation: string, about: string, text: string): Promise<void>
  nudge(person: Person, conversation: string, now: Date): Promise<Asked>
}
