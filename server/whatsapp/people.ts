import { randomUUID } from 'node:crypto'
import type { Owner } from '../../channels/message.ts'
import type { Sender } from '../../channels/whatsapp/shapes.ts'
import type { Queries } from '../database.ts'

/** Who writes to us. Known by (our number, user id); the telephone number is an alias that may change or be absent. */
export interface Person {
  id: string
  phone_number_id: string
  user_id: string | null
  phone: string | null
  name: string | null
  wrote_at: Date | null
  nudged_at: Date | null
  paused_until: Date | null
  unreachable_at: Date | null
  stopped_at: Date | null
  reminders_at: Date | null
}

/** The conversation that a person has, and who has the word in it; null where there is none yet. */
export interface Standing {
  conversation: string | null
  owner: Owner | null
  /** In which they are answered; Dutch until they write otherwise. */
  language: string
}

const standing = `
  left join lateral (
    select w.conversation, c.owner, c.language from whatsapp_conversations w join conversations c on c.id = w.conversation
    where w.person = p.id order by w.opened_at desc limit 1
  ) s on true`

/** The person who wrote, made where there was none. A new number or a first user id of someone known is kept. */
export async function personFor(db: Queries, sender: Sender, now: Date): Promise<Person & Standing> {
  const [known] = await db.query<Person & Standing>(
    `select p.*, s.conversation, s.owner, coalesce(s.language, 'nl') as language from whatsapp_people p ${standing}
     where phone_number_id = $1
       and (user_id = $2 and ($3::text is null or phone = $3) or $2::text is null and phone = $3)`,
    [sender.phoneNumberId, sender.userId, sender.phone],
  )
  if (known !== undefined) return known
  for (;;) {
    const person = await db.transaction((tx) => settle(tx, sender, now))
    if (person === null) continue
    const [row] = await db.query<Standing>(
      `select s.conversation, s.owner, coalesce(s.language, 'nl') as language from whatsapp_people p ${standing} where p.id = $1`,
      [person.id],
    )
    return {
      ...person,
      conversation: row?.conversation ?? null,
      owner: row?.owner ?? null,
      language: row?.language ?? 'nl',
    }
  }
}

/** Null when another process made this person at the same moment. */
async function settle(tx: Queries, sender: Sender, now: Date): Promise<Person | null> {
  const { phoneNumberId, userId, phone } = sender
  const rows = await tx.query<Person>(
    `select * from whatsapp_people where phone_number_id = $1 and (user_id = $2 or phone = $3) order by id for update`,
    [phoneNumberId, userId, phone],
  )
  const byUser = userId === null ? undefined : rows.find((row) => row.user_id === userId)
  const byPhone = phone === null ? undefined : rows.find((row) => row.phone === phone)
  if (byUser !== undefined) {
    if (byPhone !== undefined && byPhone.id !== byUser.id) await giveUpPhone(tx, byPhone, byUser.id)
    return await alias(tx, byUser.id, { userId, phone })
  }
  if (byPhone !== undefined) {
    if (byPhone.user_id === null || userId === null) return await alias(tx, byPhone.id, { userId, phone })
    // The number went to somebody else: what was said by who had it before is not theirs.
    await giveUpPhone(tx, byPhone, null)
  }
  const [made] = await tx.query<Person>(
    `insert into whatsapp_people (id, phone_number_id, user_id, phone, name, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning *`,
    [randomUUID(), phoneNumberId, userId, userId === null ? (phone ?? 'nobody') : phone, sender.name, now],
  )
  return made ?? null
}

/** Someone who was known by this number only is the same person as `same`; else the number is taken from them. */
async function giveUpPhone(tx: Queries, from: Person, same: string | null): Promise<void> {
  if (same === null || from.user_id !== null) {
    await tx.query('update whatsapp_people set phone = null where id = $1', [from.id])
    return
  }
  await absorb(tx, from, same)
}

async function alias(
  tx: Queries,
  id: string,
  names: { userId: string | null; phone: string | null },
): Promise<Person | null> {
  const [row] = await tx.query<Person>(
    'update whatsapp_people set user_id = coalesce($2, user_id), phone = coalesce($3, phone) where id = $1 returning *',
    [id, names.userId, names.phone],
  )
  return row ?? null
}

/** Meta tells that someone has another number or another id from now on. */
export async function movePerson(
  db: Queries,
  person: Person,
  to: { phone: string | null; userId: string | null },
): Promise<void> {
  await db.transaction(async (tx) => {
    const others = await tx.query<Person>(
      `select * from whatsapp_people where phone_number_id = $1 and id <> $2 and (phone = $3 or user_id = $4) for update`,
      [person.phone_number_id, person.id, to.phone, to.userId],
    )
    for (const other of others) {
      if (other.user_id === null || other.user_id === to.userId) await absorb(tx, other, person.id)
      else await tx.query('update whatsapp_people set phone = null where id = $1', [other.id])
    }
    await tx.query(
      `update whatsapp_people set phone = coalesce($2, phone), user_id = coalesce($3, user_id), unreachable_at = null,
              paused_until = null
       where id = $1`,
      [person.id, to.phone, to.userId],
    )
  })
}

/** Two rows turn out to be one person. Who wanted no messages under either name wants none. */
async function absorb(tx: Queries, other: Person, into: string): Promise<void> {
  await tx.query(
    `update whatsapp_people set wrote_at = greatest(wrote_at, $2), stopped_at = coalesce(stopped_at, $3),
            reminders_at = case when stopped_at is null and $3::timestamptz is null then coalesce(reminders_at, $4) end
     where id = $1`,
    [into, other.wrote_at, other.stopped_at, other.reminders_at],
  )
  await tx.query('update whatsapp_conversations set person = $2 where person = $1', [other.id, into])
  await tx.query('update whatsapp_outbox set person = $2 where person = $1', [other.id, into])
  await tx.query('delete from whatsapp_people where id = $1', [other.id])
}

/** From this moment the window is open for 24 hours, and what was held may go. */
export async function noteWriting(db: Queries, person: string, at: Date, now: Date): Promise<void> {
  await db.query(
    `with wrote as (
       update whatsapp_people set wrote_at = greatest(wrote_at, $2), unreachable_at = null where id = $1
     )
     update whatsapp_outbox set status = 'waiting', due_at = $3 where person = $1 and status = 'held'`,
    [person, at, now],
  )
}
