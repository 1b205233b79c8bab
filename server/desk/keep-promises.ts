import type { Queries } from '../database.ts'
import { freeHandover } from './handover.ts'
import { changeOwner } from './owner.ts'
import { setAway } from './presence.ts'
import type { Promises } from './promises.ts'
import { words } from './words.ts'

/** So long may a question wait for someone who is not at work any more. */
const PATIENCE_MINUTES = 15
/** So long for someone who is: an open page with nobody behind it looks the same. That colleague is set away. */
const LONGEST_MINUTES = 30
const AT_ONCE = 50

/**
 * For a clock that strikes every minute: brings back to the queue what waits for a colleague who does not answer, and to
 * the information point what a team left lying; tells who was promised an answer that it takes longer. Each happens once,
 * however many processes do this.
 */
export async function keepPromises(
  db: Queries,
  promises: Promises,
  now: Date,
): Promise<{ returned: number; told: number }> {
  const returned = (await returnForgotten(db, promises, now)) + (await returnFromTeams(db, promises, now))
  return { returned, told: await tellLate(db, promises, now) }
}

async function returnForgotten(db: Queries, promises: Promises, now: Date): Promise<number> {
  const forgotten = await db.query<Forgotten>(
    `select c.id, c.version, c.staff, c.municipality, h.team
     from conversations c
     join handovers h on h.conversation = c.id and h.closed_at is null
     cross join lateral (
       select min(greatest(m.sent_at, h.claimed_at)) as since from messages m
       where m.conversation = c.id and m.author = 'inhabitant' and m.seq > c.answered_seq
     ) waits
     where c.owner = 'staff' and c.channel not in ('phone', 'visit')
       and (waits.since < $1::timestamptz - make_interval(mins => ${LONGEST_MINUTES})
         or waits.since < $1::timestamptz - make_interval(mins => ${PATIENCE_MINUTES}) and not exists (
           select from staff_sessions s where s.staff = c.staff and s.ended_at is null
             and s.active_at > $1::timestamptz - make_interval(mins => ${PATIENCE_MINUTES})))
     limit ${AT_ONCE}`,
    [now],
  )
  return await bringBack(db, promises, forgotten, now)
}

/** A team that did not answer in time: the information point takes it back when it is open, so that somebody does. */
async function returnFromTeams(db: Queries, promises: Promises, now: Date): Promise<number> {
  let returned = 0
  for (const municipality of await openPlaces(db, promises, now)) {
    const forgotten = await db.query<Forgotten>(
      `select c.id, c.version, null as staff, c.municipality, null as team
       from conversations c
       join handovers h on h.conversation = c.id and h.closed_at is null
       where ${isLate} and h.team is not null
       limit ${AT_ONCE}`,
      [now, municipality],
    )
    returned += await bringBack(db, promises, forgotten, now)
  }
  return returned
}

/** What nobody has and should have been answered, in the municipality $2 (null: not known). */
const isLate = `c.owner = 'waiting' and h.promised_at < $1 and c.municipality is not distinct from $2`

/** The municipalities where somebody waits too long and the desk is open now; each has hours of its own. */
async function openPlaces(db: Queries, promises: Promises, now: Date): Promise<(string | null)[]> {
  const rows = await db.query<{ municipality: string | null }>(
    `select distinct c.municipality
     from conversations c join handovers h on h.conversation = c.id and h.closed_at is null
     where c.owner = 'waiting' and h.promised_at < $1`,
    [now],
  )
  return rows.map(({ municipality }) => municipality).filter((place) => promises.isOpen(now, place))
}

async function bringBack(db: Queries, promises: Promises, forgotten: Forgotten[], now: Date): Promise<number> {
  let returned = 0
  for (const seen of forgotten) {
    const by = promises.answerByInWords(now, seen.municipality)
    const someoneThere = promises.isSomeoneThere(now, seen.municipality, seen.team)
    const changed = await changeOwner(db, seen, {
      owner: 'waiting',
      staff: null,
      kind: 'returned',
      by: null,
      to: null,
      reason: null,
      tell: someoneThere ? words.returned(by) : words.nobodyThere(by),
      choices: words.otherWays,
      now,
      handover: (tx) => takeBack(tx, seen, promises.answerBy(now, seen.municipality), now),
    })
    if (changed) returned++
  }
  return returned
}

async function takeBack(tx: Queries, { id, staff }: Forgotten, promisedAt: Date, now: Date): Promise<void> {
  await freeHandover(tx, id, promisedAt, staff === null ? null : undefined)
  if (staff !== null) await setAway(tx, staff, true, now)
}

interface Forgotten {
  id: string
  version: number
  /** Who held it; null: a team. */
  staff: string | null
  municipality: string | null
  /** In whose queue it comes back; null: that of the information point. */
  team: string | null
}

/** The promise stays the deadline, so the conversation stays on top; only the words to the inhabitant are new. */
async function tellLate(db: Queries, promises: Promises, now: Date): Promise<number> {
  let told = 0
  for (const municipality of await openPlaces(db, promises, now)) {
    const by = promises.answerByInWords(now, municipality)
    const rows = await db.query(
      `with late as (
         update handovers h set late_told_at = $1
         from conversations c
         where c.id = h.conversation and h.closed_at is null and h.late_told_at is null
           and ${isLate} and c.channel not in ('phone', 'visit')
         returning h.conversation
       ), counted as (
         update conversations set last_seq = last_seq + 1, updated_at = $1
         from late where id = late.conversation and owner = 'waiting' returning id, last_seq
       ), said as (
         insert into messages (conversation, seq, id, author, sent_at, language, text, choices)
         select id, last_seq, gen_random_uuid(), 'system', $1, 'nl', $3, $4::jsonb from counted
         returning conversation
       )
       select pg_notify('conversation', conversation::text) from said`,
      [now, municipality, words.late(by), JSON.stringify(words.otherWays)],
    )
    told += rows.length
  }
  return told
}
