import type { Config } from '../config.ts'
import type { Queries } from '../database.ts'
import { failureOf } from '../mail.ts'
import { codesOf } from '../outside.ts'
import { type AppointmentRow, toAppointment, viewOfA } from './appointment.ts'
import { type MailKind, type MailRegion, type SendMail, writeMail } from './mail.ts'

const CLAIM_MINUTES = 5
const MOST_ATTEMPTS = 8
const BATCH = 50
/** A reminder that comes late says "morgen" only on the day before, and wakes nobody. */
const isDayBefore = `
  a.local_start::date = ($1::timestamptz at time zone a.zone)::date + 1
  and extract(hour from $1::timestamptz at time zone a.zone) between 8 and 19`

/**
 * SQL that stores the mail about an appointment in a query `a`, as part of the statement that changes it: no change
 * without its mail and no mail without its change. A reminder is due the day before at ten, never at night.
 */
export function mailsOfA(kind: Exclude<MailKind, 'reminder'>, now: string, mails = 'true'): string {
  return `
    insert into appointment_mails (id, appointment, kind, sequence, due_at)
    select gen_random_uuid(), a.id, mail.kind, a.sequence, mail.due
    from a, lateral (values
      ('${kind}', ${now}::timestamptz),
      ('reminder', (a.local_start::date - 1 + time '10:00') at time zone a.zone)
    ) as mail (kind, due)
    where ${mails} and a.email is not null
      and (mail.kind <> 'reminder' or a.reminder and a.status = 'booked' and mail.due > ${now})`
}

/**
 * Sends what is due; gives how many were sent, failed for good, and wait for another attempt. Safe to run twice at once
 * and after a crash: a mail is claimed before it is sent. When the process ends between the two, it is sent again with
 * the same Message-ID, which is as near to exactly once as SMTP comes. A mail about an older state is never sent.
 */
export async function sendDueMail(db: Queries, post: Post): Promise<{ sent: number; failed: number; waiting: number }> {
  const count = { sent: 0, failed: 0, waiting: 0 }
  for (let each = 0; each < BATCH; each++) {
    const due = await claim(db, post.clock())
    if (due === null) break
    count[await send(db, due, post)] += 1
  }
  return count
}

async function claim(db: Queries, now: Date): Promise<DueMail | null> {
  const [row] = await db.query<DueMail>(
    `with claimed as (
       update appointment_mails set claimed_at = $1, attempts = attempts + 1
       where id = (
         select m.id from appointment_mails m join appointments a on a.id = m.appointment
         where m.sent_at is null and m.failed_at is null and m.sequence = a.sequence
           -- a letter that waits for no day goes at once, also when the clock that stored it was ahead
           and (m.due_at <= $1 or m.attempts = 0 and m.kind <> 'reminder')
           and (m.claimed_at is null or m.claimed_at < $1::timestamptz - interval '${CLAIM_MINUTES} minutes'
             or m.claimed_at > $1::timestamptz + interval '${CLAIM_MINUTES} minutes')
           and a.email is not null and (a.status = 'booked' or m.kind = 'cancelled')
           and (m.kind <> 'reminder' or ${isDayBefore})
         order by m.due_at, m.id limit 1 for update of m skip locked)
       returning *
     ), a as (
       select a.* from appointments a join claimed on claimed.appointment = a.id
     )
     select v.*, claimed.id as mail, claimed.kind, claimed.attempts
     from (${viewOfA}) v join claimed on claimed.appointment = v.id`,
    [now],
  )
  return row ?? null
}

async function send(db: Queries, due: DueMail, post: Post): Promise<'sent' | 'failed' | 'waiting'> {
  try {
    const mail = writeMail({ id: due.mail, kind: due.kind, appointment: toAppointment(due), now: post.clock() }, post)
    await post.sendMail(mail)
  } catch (error) {
    return await putBack(db, due, post, error)
  }
  await db.query('update appointment_mails set sent_at = $2, claimed_at = null, failure = null where id = $1', [
    due.mail,
    post.clock(),
  ])
  return 'sent'
}

/** A refusal (5xx) stands; anything else is tried again, each time after a longer wait. */
async function putBack(db: Queries, due: DueMail, post: Post, error: unknown): Promise<'failed' | 'waiting'> {
  const { responseCode } = codesOf(error)
  const forGood = due.attempts >= MOST_ATTEMPTS || Number(responseCode ?? 0) >= 500
  const failure = failureOf(error)
  post.log.error({ appointment: due.id, kind: due.kind, attempts: due.attempts, failure }, 'a mail was not sent')
  const now = post.clock()
  await db.query(
    `update appointment_mails set claimed_at = null, failure = $2, due_at = $3, failed_at = $4 where id = $1`,
    [due.mail, failure, new Date(now.getTime() + due.attempts ** 2 * 60_000), forGood ? now : null],
  )
  return forGood ? 'failed' : 'waiting'
}

/** What it takes to write and send a mail. */
export interface Post {
  sendMail: SendMail
  region: MailRegion
  config: Pick<Config, 'publicUrl' | 'mail' | 'sessionSecret'>
  clock: () => Date
  log: { error(details: object, message: string): void }
}

interface DueMail extends AppointmentRow {
  mail: string
  kind: MailKind
  attempts: number
}
