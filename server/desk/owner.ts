import { randomUUID } from 'node:crypto'
import type { Choice, Owner } from '../../channels/message.ts'
import type { RegionTeam } from '../../knowledge/content/region.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { type DoorRow, openDoor } from './door.ts'
import { claimHandover, closeHandover, freeHandover, type Person } from './handover.ts'
import type { AnswerBy } from './promises.ts'
import type { Result } from './results.ts'
import { words } from './words.ts'

/** The one place where the desk changes who has the word. Each change is a compare-and-swap on the version. */

export type Claimed =
  | { claimed: true; version: number }
  | { claimed: false; reason: 'taken'; by: Person }
  | { claimed: false; reason: 'gone'; by: null }

export type HandedOver =
  | { done: true; version: number }
  | { done: false; reason: 'gone' | 'not_held' | Refused; by: Person | null }

/** Why passing on is refused: nobody of that name, no such team, or a partner without the inhabitant's consent. */
export type Refused = 'no_colleague' | 'no_team' | 'no_consent'

/**
 * Takes a conversation that nobody holds: a waiting one, one of the assistant or a closed one. With `takeOver` also from
 * that colleague. Two claims at once: one gets it, the other hears who has it. Claiming what one holds changes nothing.
 */
export async function claim(
  db: Queries,
  staff: Staff,
  conversation: string,
  now: Date,
  takeOver: { from: string; reason: string } | null = null,
  /** Where who takes it works, as the inhabitant is told. */
  worksAt: (team: string | null) => string = () => words.informationPoint,
): Promise<Claimed> {
  for (;;) {
    const door = await openDoor(db, staff, conversation)
    if (door === null) return { claimed: false, reason: 'gone', by: null }
    if (door.staff === staff.id) return { claimed: true, version: door.version }
    const from = door.staff
    if (from !== null && from !== takeOver?.from) {
      return { claimed: false, reason: 'taken', by: { id: from, name: door.staff_name ?? from } }
    }
    const kind = from !== null ? 'taken_over' : door.owner === 'closed' ? 'reopened' : 'claimed'
    const changed = await changeOwner(db, door, {
      owner: 'staff',
      staff: staff.id,
      kind,
      by: staff.id,
      to: null,
      reason: takeOver?.reason ?? null,
      tell: from === null ? words.claimed(staff.name, worksAt(door.team)) : words.transferred(staff.name),
      now,
      handover: (tx) => claimHandover(tx, conversation, staff, now),
    })
    // Somebody else was first: look again who.
    if (changed) return { claimed: true, version: door.version + 1 }
  }
}

/** The assistant goes on, with only what comes after this; or, to the queue, another colleague does. */
export async function giveBack(
  db: Queries,
  staff: Staff,
  conversation: string,
  back: { to: 'assistant' | 'queue'; reason: string | null; answerBy: AnswerBy },
  now: Date,
): Promise<HandedOver> {
  const toQueue = back.to === 'queue'
  return await whileHeld(db, staff, conversation, (door) => {
    const by = back.answerBy(door.municipality)
    return changeOwner(db, door, {
      owner: toQueue ? 'waiting' : 'assistant',
      staff: null,
      kind: toQueue ? 'put_back' : 'given_back',
      by: staff.id,
      to: null,
      reason: back.reason,
      tell: toQueue ? words.putBack(by.words) : words.givenBack(staff.name),
      now,
      handover: (tx) =>
        toQueue ? freeHandover(tx, conversation, by.at) : closeHandover(tx, conversation, 'given_back', [], now),
    })
  })
}

/** A colleague goes on, with the reason why. The colleague must be a member of staff for this municipality. */
export async function transfer(
  db: Queries,
  staff: Staff,
  conversation: string,
  to: { staff: string; reason: string },
  now: Date,
): Promise<HandedOver> {
  return await whileHeld(db, staff, conversation, async (door) => {
    const [colleague] = await db.query<Person>(
      `select id, name from staff
       where id = $1 and id <> $2 and 'medewerker' = any(roles)
         and (municipalities is null or $3::text is null or $3 = any(municipalities))
         and (not confined or $4 = any(teams))`,
      [to.staff, staff.id, door.municipality, door.team],
    )
    if (colleague === undefined) return 'no_colleague'
    return await changeOwner(db, door, {
      owner: 'staff',
      staff: colleague.id,
      kind: 'transferred',
      by: staff.id,
      to: colleague.id,
      reason: to.reason,
      tell: words.transferred(colleague.name),
      now,
      handover: (tx) => claimHandover(tx, conversation, colleague, now),
    })
  })
}

/**
 * A team goes on, with the reason why: it waits in their queue, with a new promise. A partner is another organisation:
 * it gets the conversation, with all that was told, only when the inhabitant agreed.
 */
export async function passToTeam(
  db: Queries,
  staff: Staff,
  conversation: string,
  to: { team: RegionTeam | null; reason: string; consent: boolean; answerBy: AnswerBy },
  now: Date,
): Promise<HandedOver> {
  return await whileHeld(db, staff, conversation, async (door) => {
    const { team } = to
    if (team === null || !worksFor(team, door.municipality)) return 'no_team'
    if (team.partner === true && !to.consent) return 'no_consent'
    const by = to.answerBy(door.municipality)
    return await changeOwner(db, door, {
      owner: 'waiting',
      staff: null,
      kind: 'to_team',
      by: staff.id,
      to: null,
      team: team.id,
      reason: to.reason,
      tell: words.toTeam(team.name, by.words),
      now,
      handover: (tx) => freeHandover(tx, conversation, by.at, team.id),
    })
  })
}

function worksFor({ municipalities }: RegionTeam, municipality: string | null): boolean {
  return municipalities === undefined || municipality === null || municipalities.includes(municipality)
}

/** Ends the contact with how it ended and what it was about (keys of topics). */
export async function close(
  db: Queries,
  staff: Staff,
  conversation: string,
  end: { result: Result; subjects: string[] },
  now: Date,
): Promise<HandedOver> {
  return await whileHeld(db, staff, conversation, (door) =>
    changeOwner(db, door, {
      owner: 'closed',
      staff: null,
      kind: 'closed',
      by: staff.id,
      to: null,
      reason: null,
      tell: words.closed,
      now,
      handover: (tx) => closeHandover(tx, conversation, end.result, end.subjects, now),
    }),
  )
}

async function whileHeld(
  db: Queries,
  staff: Staff,
  conversation: string,
  change: (door: DoorRow) => Promise<boolean | Refused>,
): Promise<HandedOver> {
  for (;;) {
    const door = await openDoor(db, staff, conversation)
    if (door === null) return { done: false, reason: 'gone', by: null }
    if (door.staff !== staff.id) return { done: false, reason: 'not_held', by: holder(door) }
    const changed = await change(door)
    if (typeof changed === 'string') return { done: false, reason: changed, by: null }
    if (changed) return { done: true, version: door.version + 1 }
  }
}

/** Who holds it; null when nobody does. */
export function holder(door: DoorRow): Person | null {
  return door.staff === null ? null : { id: door.staff, name: door.staff_name ?? door.staff }
}

/** False, and nothing changed, when the version is no longer the one that was seen. */
export async function changeOwner(
  db: Queries,
  seen: Pick<DoorRow, 'id' | 'version'>,
  change: Change,
): Promise<boolean> {
  return await db.transaction(async (tx) => {
    // What a dialog or the assistant was waiting for is over once a person has spoken.
    const [row] = await tx.query<{ last_seq: number; language: string }>(
      `update conversations
       set owner = $3, staff = $4, version = version + 1, last_seq = last_seq + 1, updated_at = $5,
           answered_seq = case when $3 = 'staff' then answered_seq else last_seq + 1 end,
           memory = memory || '{"dialog": null, "asked": null}'
       where id = $1 and version = $2
       returning last_seq, language`,
      [seen.id, seen.version, change.owner, change.staff, change.now],
    )
    if (row === undefined) return false
    await tx.query(
      `insert into messages (conversation, seq, id, author, sent_at, language, text, choices)
       values ($1, $2, $3, 'system', $4, 'nl', $5, $6::jsonb)`,
      [seen.id, row.last_seq, randomUUID(), change.now, change.tell, JSON.stringify(change.choices ?? [])],
    )
    await tx.query(
      `insert into desk_steps (conversation, version, kind, staff, to_staff, reason, at, to_team)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [seen.id, seen.version + 1, change.kind, change.by, change.to, change.reason, change.now, change.team ?? null],
    )
    await change.handover(tx)
    // Who does something is at work.
    if (change.by !== null) await tx.query('update staff set away_since = null where id = $1', [change.by])
    await tx.query(`select pg_notify('conversation', $1)`, [seen.id])
    return true
  })
}

interface Change {
  owner: Owner
  staff: string | null
  kind:
    | 'claimed'
    | 'taken_over'
    | 'transferred'
    | 'to_team'
    | 'given_back'
    | 'put_back'
    | 'returned'
    | 'closed'
    | 'reopened'
  /** The member of staff who did it; null: the system. */
  by: string | null
  to: string | null
  /** The team that gets it. */
  team?: string
  reason: string | null
  /** Said to the inhabitant by the system. */
  tell: string
  choices?: Choice[]
  now: Date
  handover: (tx: Queries) => Promise<void>
}
