import { randomUUID } from 'node:crypto'
import { readEcho, readNotice, readPreference } from '../../channels/whatsapp/notices.ts'
import type { Queries } from '../database.ts'
import { noteConsent } from './consent.ts'
import type { Dealt } from './ear.ts'

/** Keeps what Meta says of our templates; what is wrong with the account raises the alarm. */
export async function hearNotice(parts: NoticeParts, content: string): Promise<Dealt> {
  const notice = readNotice(content)
  switch (notice.what) {
    case 'template':
      await parts.db.query(
        `insert into whatsapp_templates as t (name, language, status, quality, category, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (name, language) do update
         set status = coalesce(excluded.status, t.status), quality = coalesce(excluded.quality, t.quality),
             category = coalesce(excluded.category, t.category), changed_at = excluded.changed_at`,
        [notice.name, notice.language, notice.status, notice.quality, notice.category, parts.time()],
      )
      return { result: 'template', kept: true }
    case 'account':
      if (notice.serious) {
        parts.log.error({ kind: 'account', failure: notice.event }, 'Meta tells of trouble with the WhatsApp account')
        await parts.alarm('account', 0)
      }
      return { result: notice.event, kept: true }
    case 'other':
      return { result: notice.field, kept: notice.field !== 'calls' }
    default:
      return notice satisfies never
  }
}

/** Who turned off in WhatsApp what was not asked for gets none of it from us. */
export async function hearPreference({ db, time }: NoticeParts, content: string): Promise<Dealt> {
  const preference = readPreference(content)
  if (preference === null) return { result: 'preference' }
  const [person] = await db.query<{ id: string }>(
    'select id from whatsapp_people where phone_number_id = $1 and (phone = $2 or user_id = $3) limit 1',
    [preference.phoneNumberId, preference.phone, preference.userId],
  )
  if (person === undefined) return { result: 'preference of nobody we know' }
  if (!preference.wants) await noteConsent(db, person.id, 'stop', time())
  else await db.query('update whatsapp_people set stopped_at = null where id = $1', [person.id])
  return { result: preference.wants ? 'resume' : 'stop' }
}

/**
 * What a colleague wrote in the WhatsApp Business app stands in the record as said by staff, and is not sent again.
 * Only in a conversation that is there.
 */
export async function hearEcho({ db, clock, time }: NoticeParts, content: string): Promise<Dealt> {
  const echo = readEcho(content)
  if (echo.text === null) return { result: 'echo' }
  const written = await db.transaction(async (tx) => {
    const [place] = await tx.query<{ conversation: string; person: string }>(
      `select w.conversation, w.person from whatsapp_conversations w join whatsapp_people p on p.id = w.person
       where p.phone_number_id = $1 and (p.user_id = $2 or p.phone = $3)
         and not exists (select from whatsapp_outbox where wamid = $4)
       order by w.opened_at desc limit 1 for update of w`,
      [echo.phoneNumberId, echo.userId, echo.phone, echo.id],
    )
    if (place === undefined) return false
    const [said] = await tx.query<{ seq: number }>(
      `with counted as (
         update conversations set last_seq = last_seq + 1, updated_at = $3 where id = $1 returning last_seq
       )
       insert into messages (conversation, seq, id, author, name, sent_at, language, text)
       select $1, last_seq, $2, 'staff', 'Medewerker', $3, 'nl', $4 from counted
       returning seq, pg_notify('conversation', $1::text)`,
      [place.conversation, randomUUID(), clock(), echo.text],
    )
    await tx.query(
      `insert into whatsapp_outbox
         (id, person, conversation, seq, kind, content, status, due_at, wamid, sent_at, created_at)
       values ($1, $2, $3, $4, 'message', '{}', 'sent', $5, $6, $5, $5)`,
      [randomUUID(), place.person, place.conversation, said?.seq, time(), echo.id],
    )
    return true
  })
  return { result: written ? 'echo' : 'echo to nobody we know' }
}

export interface NoticeParts {
  db: Queries
  clock: () => Date
  time: () => Date
  log: { error(details: object, message: string): void }
  alarm(kind: string, code: number): Promise<void>
}
