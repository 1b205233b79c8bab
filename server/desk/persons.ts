import { randomUUID } from 'node:crypto'
import { unmaskPersonal } from '../../bot/understanding/personal.ts'
import type { PersonKey } from '../conversations/person.ts'
import { type MessageRow, toMessage } from '../conversations/record.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { isUuid } from '../uuid.ts'

/**
 * What someone asked to see or to have erased: found by the telephone number or mail address that they show to be theirs,
 * or by the number of a conversation.
 */
export interface PersonFound {
  conversations: { id: string; since: string; channel: string; municipality: string | null; messages: number }[]
  appointments: number
}

/** Conversations and appointments in which this telephone number, mail address or number of a conversation occurs. */
export async function findPerson(db: Queries, personKey: PersonKey, contact: string): Promise<PersonFound> {
  const conversations = await db.query<FoundRow>(
    `select c.id, c.created_at, c.channel, c.municipality, c.last_seq
     from conversations c where ${ofPerson} order by c.created_at`,
    valuesOf(contact, personKey),
  )
  return {
    conversations: conversations.map((row) => ({
      id: row.id,
      since: row.created_at.toISOString(),
      channel: row.channel,
      municipality: row.municipality,
      messages: row.last_seq,
    })),
    appointments: (await appointmentsOf(db, contact)).length,
  }
}

/** All that is kept about someone, in full, for themselves: also notes of staff and who read it. Written down as done. */
export async function inspectPerson(
  db: Queries,
  staff: Staff,
  personKey: PersonKey,
  request: { contact: string; reason: string },
  now: Date,
): Promise<Inspection> {
  const { conversations } = await findPerson(db, personKey, request.contact)
  const appointments = await appointmentsOf(db, request.contact)
  const people = await onWhatsApp(db, valuesOf(request.contact, personKey))
  const inspection = {
    madeAt: now.toISOString(),
    conversations: await Promise.all(
      conversations.map(async (found) => ({ ...found, ...(await allOf(db, found.id)) })),
    ),
    appointments,
    whatsapp: people.map(({ phone, name, reminders_at, stopped_at }) => ({
      ...{ phone, name, remindersSince: reminders_at, noMessagesSince: stopped_at },
    })),
  }
  await writeDown(db, staff, { ...request, kind: 'inspection' }, conversations.length, appointments.length, now)
  for (const { id } of conversations) {
    await db.query('insert into reading_log (conversation, staff, personal, read_at) values ($1, $2, true, $3)', [
      id,
      staff.id,
      now,
    ])
  }
  return inspection
}

/** Erases all of it, and what is left of appointments that are past; an appointment to come is cancelled first. */
export async function erasePerson(
  db: Queries,
  staff: Staff,
  personKey: PersonKey,
  request: { contact: string; reason: string },
  now: Date,
): Promise<{ conversations: number; appointments: number }> {
  return await db.transaction(async (tx) => {
    const values = valuesOf(request.contact, personKey)
    const people = await onWhatsApp(tx, values)
    const erased = await tx.query<{ id: string }>(
      `delete from conversations c where ${ofPerson} returning c.id, pg_notify('conversation', c.id::text)`,
      values,
    )
    await forgetOnWhatsApp(tx, people)
    const ids = (await appointmentsOf(tx, request.contact)).map(({ id }) => id)
    await tx.query(
      `update appointments
       set status = case when ${isToCome} then 'cancelled' else status end,
           cancelled_at = case when ${isToCome} then $2 else cancelled_at end,
           cancelled_by = case when ${isToCome} then 'inhabitant' else cancelled_by end,
           name = null, email = null, phone = null, address = null, intake = null, reason = null, holder = 'forgotten',
           forgotten_at = $2
       where id = any($1)`,
      [ids, now],
    )
    await tx.query('delete from appointment_mails where appointment = any($1) and sent_at is null', [ids])
    await writeDown(tx, staff, { ...request, kind: 'erasure' }, erased.length, ids.length, now)
    return { conversations: erased.length, appointments: ids.length }
  })
}

const isToCome = `status = 'booked' and starts_at > $2`

/** $1 a conversation, $2 the last nine digits of a telephone number, $3 a mail address, $4 the key of the person. */
const ofPerson = `(c.id = $1
  or exists (select from conversation_people where conversation = c.id and person = $4)
  or exists (
    select from messages m, jsonb_array_elements(m.personal) as told
    where m.conversation = c.id and m.personal is not null
      and (${digits("told ->> 'value'")} = $2 or lower(told ->> 'value') = $3))
  or exists (
    select from handovers h where h.conversation = c.id and ${digits("h.callback ->> 'phone'")} = $2)
  or exists (
    select from whatsapp_conversations w join whatsapp_people p on p.id = w.person
    where w.conversation = c.id and ${digits('p.phone')} = $2)
  or exists (
    select from whatsapp_conversations same join whatsapp_conversations w on w.person = same.person
    where same.conversation = $1 and w.conversation = c.id))`

/** However a number was typed: its last nine digits tell it from every other in the country. */
function digits(words: string): string {
  return `right(regexp_replace(${words}, '\\D', '', 'g'), 9)`
}

function valuesOf(contact: string, personKey: PersonKey): unknown[] {
  const words = contact.trim()
  const phone = words.replace(/\D/g, '').slice(-9)
  const isPhone = !isUuid(words) && phone.length === 9
  return [
    isUuid(words) ? words : null,
    isPhone ? phone : null,
    words.includes('@') ? words.toLowerCase() : null,
    personKey(words),
  ]
}

async function appointmentsOf(db: Queries, contact: string): Promise<AppointmentFound[]> {
  const words = contact.trim()
  const phone = isUuid(words) ? '' : words.replace(/\D/g, '').slice(-9)
  return await db.query<AppointmentFound>(
    `select id, type, status, starts_at as "startsAt", name, email, phone, address, intake from appointments
     where status in ('booked', 'cancelled')
       and ((length($1) = 9 and ${digits('phone')} = $1) or ($2 like '%@%' and lower(email) = $2))`,
    [phone, words.toLowerCase()],
  )
}

/** Who it is on WhatsApp: by the number, or by the conversation of somebody whose number is not known. */
async function onWhatsApp(db: Queries, [conversation, phone]: unknown[]): Promise<OnWhatsApp[]> {
  return await db.query<OnWhatsApp>(
    `select p.id, p.phone, p.user_id, p.name, p.reminders_at, p.stopped_at from whatsapp_people p
     where ${digits('p.phone')} = $2 or exists (
       select from whatsapp_conversations where person = p.id and conversation = $1)`,
    [conversation, phone],
  )
}

/** Also from what Meta told: whose it was, and the content of what could not be dealt with. */
async function forgetOnWhatsApp(tx: Queries, people: readonly OnWhatsApp[]): Promise<void> {
  const names = people.flatMap(({ phone, user_id }) => [phone, user_id]).filter((name) => name !== null)
  await tx.query(
    `update whatsapp_received set content = null, line = ''
     where handled_at is not null
       and exists (select from unnest($1::text[]) as name where strpos(line || ' ' || coalesce(content, ''), name) > 0)`,
    [names],
  )
  await tx.query('delete from whatsapp_people where id = any($1)', [people.map(({ id }) => id)])
}

async function allOf(db: Queries, conversation: string) {
  const messages = await db.query<MessageRow>('select * from messages where conversation = $1 order by seq', [
    conversation,
  ])
  return {
    said: messages.map((row) => {
      const { author, name, sentAt, outcome, sources } = toMessage(row)
      return { author, name, sentAt, text: unmaskPersonal(row.text, row.personal ?? []), outcome, sources }
    }),
    handovers: await db.query(
      `select reason, urgency, summary, callback, created_at, closed_at, result, subjects
       from handovers where conversation = $1 order by created_at`,
      [conversation],
    ),
    attachments: await db.query(
      `select kind, type, filename, size, status, received_at, encode(bytes, 'base64') as content
       from whatsapp_media where conversation = $1 order by received_at`,
      [conversation],
    ),
    notes: await db.query('select name, text, created_at from desk_notes where conversation = $1 order by created_at', [
      conversation,
    ]),
    readBy: await db.query(
      `select coalesce(staff.name, log.staff) as name, log.personal, log.read_at
       from reading_log log left join staff on staff.id = log.staff where log.conversation = $1 order by log.read_at`,
      [conversation],
    ),
  }
}

async function writeDown(
  db: Queries,
  staff: Staff,
  request: { kind: 'inspection' | 'erasure'; reason: string },
  conversations: number,
  appointments: number,
  now: Date,
): Promise<void> {
  await db.query(
    `insert into privacy_requests (id, kind, staff, reason, conversations, appointments, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), request.kind, staff.id, request.reason, conversations, appointments, now],
  )
}

interface FoundRow {
  id: string
  created_at: Date
  channel: string
  municipality: string | null
  last_seq: number
}

interface AppointmentFound {
  id: string
  type: string
  status: string
  startsAt: Date
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
  intake: unknown
}

interface OnWhatsApp {
  id: string
  phone: string | null
  user_id: string | null
  name: string | null
  reminders_at: Date | null
  stopped_at: Date | null
}

export interface Inspection {
  madeAt: string
  conversations: (PersonFound['conversations'][number] & Awaited<ReturnType<typeof allOf>>)[]
  appointments: AppointmentFound[]
  /** Who it is on WhatsApp, and what they agreed to. */
  whatsapp: { phone: string | null; name: string | null; remindersSince: Date | null; noMessagesSince: Date | null }[]
}
