import { randomUUID } from 'node:crypto'
import type { Queries } from '../database.ts'
import { failureOf } from '../mail.ts'
import { isUuid } from '../uuid.ts'
import { oneLine } from './contact.ts'
import { signLink } from './links.ts'
import { dayOf, dayWithDate } from './local-time.ts'
import { letterAsHtml, type Mail } from './mail.ts'
import type { Post } from './outbox.ts'
import { isQuiet } from './quiet.ts'

const CLAIM_MINUTES = 5
/** A message that cannot be sent for so many days becomes a task of the desk. */
export const TRY_DAYS = 3
/** Made in a conversation on WhatsApp that is still there, by somebody who may be written to. */
const isOnWhatsApp = `
  exists (select from whatsapp_conversations w join whatsapp_people wp on wp.id = w.person
          where w.conversation::text = a.holder and wp.stopped_at is null)`
const BATCH = 50
const DAY = 86_400_000
/** So long the question "hoe gaat het?" can be answered. */
const ANSWER_DAYS = 30
const UNDONE_DAYS = 90
const LONGEST_NOTE = 500

/**
 * Promises to ask later how it goes. Over WhatsApp for who made the appointment there, by mail when there is an address;
 * what cannot be a message is a task of the desk.
 */
export async function planAftercare(db: Queries, plan: AftercarePlan): Promise<PlanResult> {
  const today = dayOf(plan.now.getTime()).date
  if (plan.dueOn <= today) return { planned: false, reason: 'past' }
  if (!isUuid(plan.appointment)) return { planned: false, reason: 'not-there' }
  const [row] = await db.query<{ id: string; how: AftercareWay }>(
    `insert into aftercare (id, appointment, how, due_on, note, planned_by, planned_at)
     select $1, a.id,
            case when $3 = 'whatsapp' and ${isOnWhatsApp} then 'whatsapp'
                 when $3 <> 'task' and a.email is not null then 'mail' else 'task' end,
            $4, $5, $6, $7
     from appointments a where a.id = $2 and a.status = 'booked' and a.forgotten_at is null
     on conflict (appointment, due_on, how) do update set note = excluded.note
     returning id, how`,
    [
      randomUUID(),
      plan.appointment,
      plan.how,
      plan.dueOn,
      plan.note ? oneLine(plan.note).slice(0, LONGEST_NOTE) : null,
      plan.by,
      plan.now,
    ],
  )
  return row === undefined ? { planned: false, reason: 'not-there' } : { planned: true, ...row }
}

/** Takes a promise back that was not kept yet; true when there was one. */
export async function dropAftercare(db: Queries, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const rows = await db.query(
    'delete from aftercare where id = $1 and done_at is null and sent_at is null returning id',
    [id],
  )
  return rows.length > 0
}

/** What is planned for one appointment. */
export async function aftercareOf(db: Queries, appointment: string): Promise<Aftercare[]> {
  return await db.query<Aftercare>(`select ${columns} ${from} where f.appointment = $1 order by f.due_on`, [
    appointment,
  ])
}

/**
 * What the desk has to do by today: tasks that are due, mails that could not be sent (no address, or refused for days), and people
 * who answered a mail with "ik wil nog contact". Oldest first.
 */
export async function aftercareToDo(db: Queries, now: Date, municipalities: string[] | null): Promise<Aftercare[]> {
  return await db.query<Aftercare>(
    `select ${columns} ${from}
     where f.done_at is null and f.due_on <= $1::date
       and (f.answer = 'contact' or f.how = 'task'
         or (f.sent_at is null and (f.how = 'mail' and a.email is null or f.how = 'whatsapp' and not ${isOnWhatsApp}
             or f.due_on <= $1::date - ${TRY_DAYS})))
       and ($2::text[] is null or a.municipality is null or a.municipality = any($2))
     order by f.due_on, f.planned_at`,
    [dayOf(now.getTime()).date, municipalities],
  )
}

/** True when it was still to be done. */
export async function finishAftercare(db: Queries, id: string, by: string, now: Date): Promise<boolean> {
  if (!isUuid(id)) return false
  const rows = await db.query(
    'update aftercare set done_by = $2, done_at = $3 where id = $1 and done_at is null returning id',
    [id, by, now],
  )
  return rows.length > 0
}

/** What the inhabitant answered; the last answer counts. False when there is nothing to answer. */
export async function answerAftercare(
  db: Queries,
  id: string,
  answer: 'well' | 'contact',
  now: Date,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const rows = await db.query(
    `update aftercare
     set answer = $2, answered_at = $3, done_at = case when $2 = 'well' then $3::timestamptz end,
         done_by = case when $2 = 'well' then 'inhabitant' end
     where id = $1 and how <> 'task' returning id`,
    [id, answer, now],
  )
  return rows.length > 0
}

/** Sends the mails that are due; gives how many. Claimed before sending, so that two senders send one. */
export async function sendDueAftercare(db: Queries, post: Post): Promise<number> {
  let sent = 0
  if (isQuiet(post.clock())) return sent
  for (let each = 0; each < BATCH; each++) {
    const due = await claim(db, post.clock())
    if (due === null) break
    try {
      await post.sendMail(aftercareMail(due, post))
      await db.query('update aftercare set sent_at = $2 where id = $1', [due.id, post.clock()])
      sent += 1
    } catch (error) {
      post.log.error({ aftercare: due.id, failure: failureOf(error) }, 'a mail was not sent')
    }
  }
  return sent
}

async function claim(db: Queries, now: Date): Promise<Aftercare | null> {
  const [row] = await db.query<Aftercare>(
    `with claimed as (
       update aftercare set claimed_at = $1
       where id = (
         select f.id from aftercare f join appointments a on a.id = f.appointment
         where f.how = 'mail' and f.sent_at is null and f.done_at is null and f.due_on <= $2::date
           and f.due_on > $2::date - ${TRY_DAYS} and a.email is not null and a.status = 'booked'
           and (f.claimed_at is null or f.claimed_at < $1::timestamptz - interval '${CLAIM_MINUTES} minutes')
         order by f.due_on, f.id limit 1 for update of f skip locked)
       returning *
     )
     select ${columns} from claimed f join appointments a on a.id = f.appointment`,
    [now, dayOf(now.getTime()).date],
  )
  return row ?? null
}

function aftercareMail(aftercare: Aftercare, { region, config, clock }: Post): Mail {
  const expires = new Date(clock().getTime() + ANSWER_DAYS * DAY)
  const token = signLink(config.sessionSecret, { purpose: 'aftercare', id: aftercare.id, expires })
  const href = `${config.publicUrl}/afspraak/nazorg/${token}`
  const { phone, example } = region.informationPoint
  const paragraphs = [
    [`Beste ${aftercare.name ?? 'inwoner'},`],
    ['U had een gesprek bij ons. Wij beloofden later te vragen hoe het gaat.'],
    ['Gaat het goed? Of wilt u nog eens contact? Laat het hier weten:', href],
    [`Bellen kan ook. Het Informatiepunt: ${phone}${example ? ' (voorbeeldnummer)' : ''}.`],
    ['Met vriendelijke groet,', region.name],
  ]
  return {
    messageId: `<${aftercare.id}@${new URL(config.publicUrl).hostname}>`,
    to: { name: aftercare.name ?? '', address: aftercare.email ?? '' },
    subject: 'Hoe gaat het met u?',
    text: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    html: letterAsHtml('Hoe gaat het met u?', paragraphs, { href, label: 'Laten weten hoe het gaat' }),
    invitation: null,
  }
}

/** "Over zes weken": the day so many weeks after an instant, YYYY-MM-DD. */
export function weeksAfter(instant: Date, weeks: number): string {
  return dayOf(dayWithDate(dayOf(instant.getTime()).date).start + (weeks * 7 + 0.5) * DAY).date
}

/**
 * SQL: the aftercare `f` may still need to know who it is for on the day `$today`. A question that was sent can be answered
 * for a while; what was not done for months after its day never will be.
 */
export function isOpenAftercare(today: string): string {
  return `(f.done_at is null and f.due_on > ${today} - case when f.sent_at is not null and f.answer is null
    then ${ANSWER_DAYS} else ${UNDONE_DAYS} end)`
}

const columns = `
  f.id, f.appointment, f.how, f.due_on::text as "dueOn", f.note, f.planned_by as "plannedBy", f.sent_at as "sentAt",
  f.answer, f.done_at as "doneAt", a.name, a.email, a.phone, a.municipality, a.starts_at as "startsAt", a.reference,
  (select t.name from appointment_types t where t.id = a.type) as "typeName"`
const from = 'from aftercare f join appointments a on a.id = f.appointment'

export type AftercareWay = 'mail' | 'whatsapp' | 'task'

export interface AftercarePlan {
  appointment: string
  how: AftercareWay
  /** YYYY-MM-DD, after today. */
  dueOn: string
  /** What to ask about; for the desk only. */
  note?: string | null
  by: string
  now: Date
}

export type PlanResult =
  | { planned: true; id: string; how: AftercareWay }
  | { planned: false; reason: 'past' | 'not-there' }

export interface Aftercare {
  id: string
  appointment: string
  how: AftercareWay
  dueOn: string
  note: string | null
  plannedBy: string
  sentAt: Date | null
  answer: 'well' | 'contact' | null
  doneAt: Date | null
  name: string | null
  email: string | null
  phone: string | null
  municipality: string | null
  startsAt: Date
  reference: string
  typeName: string
}
