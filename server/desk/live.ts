import type { Owner } from '../../channels/message.ts'
import type { Bell, Typing } from '../bell.ts'
import { EVERYTHING, type Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'

/** What an open desk page is told: something changed in a conversation that it may see, or one is no longer there. */
export type LiveEvent =
  | { kind: 'changed'; conversation: string; owner: Owner; staff: string | null; version: number; lastSeq: number }
  | { kind: 'gone'; conversation: string }
  /** Somebody is writing; `staff` null: the inhabitant. */
  | { kind: 'typing'; conversation: string; staff: { id: string; name: string } | null }

export interface Live {
  /** Calls `tell` at every change that `staff` may know of; gives a function that stops it. */
  join(staff: Staff, tell: (event: LiveEvent) => void): () => void
  stop(): void
}

/** One ear on the bell for all desk pages of this process: a change is looked up once, however many are watching. */
export function openLive(db: Queries, bell: Bell, log: { error(details: object, message: string): void }): Live {
  const watching = new Set<{ staff: Staff; tell: (event: LiveEvent) => void }>()
  let rung = new Set<string>()
  let looking = false

  /** What rings while one look is going on is looked up together in the next. */
  async function look(): Promise<void> {
    if (looking) return
    looking = true
    try {
      while (rung.size > 0) {
        const conversations = [...rung]
        rung = new Set()
        const rows = await changedRows(db, conversations)
        for (const conversation of new Set([...conversations, ...rows.keys()]))
          if (conversation !== EVERYTHING) tellAll(conversation, rows.get(conversation))
      }
    } catch (error) {
      log.error({ err: error }, 'a change at the desk could not be told')
    } finally {
      looking = false
    }
  }

  function tellAll(conversation: string, row: ChangedRow | undefined): void {
    for (const { staff, tell } of watching) {
      const event = eventFor(staff, conversation, row)
      if (event !== null) tell(event)
    }
  }

  const stop = bell.hear('*', (conversation) => {
    if (watching.size === 0) return
    rung.add(conversation)
    void look()
  })

  /** Looked up each time: who may not see a conversation does not hear that somebody writes in it either. */
  async function passOn({ conversation, staff }: Typing): Promise<void> {
    const row = (await changedRows(db, [conversation])).get(conversation)
    for (const watcher of watching) {
      if (watcher.staff.id === staff?.id || eventFor(watcher.staff, conversation, row)?.kind !== 'changed') continue
      watcher.tell({ kind: 'typing', conversation, staff })
    }
  }

  // In the order in which they came.
  let passing = Promise.resolve()
  const stopTyping = bell.hearTyping(EVERYTHING, (typing) => {
    if (watching.size === 0) return
    passing = passing
      .then(() => passOn(typing))
      .catch((err: unknown) => log.error({ err }, 'that somebody types could not be told'))
  })

  return {
    join(staff, tell) {
      const watcher = { staff, tell }
      watching.add(watcher)
      return () => watching.delete(watcher)
    },
    stop() {
      stop()
      stopTyping()
    },
  }
}

/** Nothing for a talk with the assistant alone; 'gone' for what was erased or is not (any more) for this person. */
function eventFor(staff: Staff, conversation: string, row: ChangedRow | undefined): LiveEvent | null {
  if (row === undefined) return { kind: 'gone', conversation }
  if (!row.shown) return null
  if (row.staff !== staff.id && !inScope(staff, row)) return { kind: 'gone', conversation }
  const { owner, version, last_seq: lastSeq } = row
  return { kind: 'changed', conversation, owner, staff: row.staff, version, lastSeq }
}

function inScope(staff: Staff, { municipality, teams }: ChangedRow): boolean {
  if (staff.confined && !teams.some((team) => staff.teams.includes(team))) return false
  return staff.municipalities === null || municipality === null || staff.municipalities.includes(municipality)
}

/** After a break of the line: all of the last day, as nobody knows which changed. */
async function changedRows(db: Queries, conversations: string[]): Promise<Map<string, ChangedRow>> {
  const rows = await db.query<ChangedRow>(
    `select c.id, c.owner, c.staff, c.version, c.last_seq, c.municipality,
            array(select team from handovers where conversation = c.id and team is not null) as teams,
            (exists (select from handovers where conversation = c.id)
             or exists (select from alerts where conversation = c.id)) as shown
     from conversations c
     where c.id = any($1::uuid[]) or ($2 and c.updated_at > (select max(updated_at) from conversations) - interval '1 day')`,
    [conversations.filter((each) => each !== EVERYTHING), conversations.includes(EVERYTHING)],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

interface ChangedRow {
  id: string
  owner: Owner
  staff: string | null
  version: number
  last_seq: number
  municipality: string | null
  teams: string[]
  shown: boolean
}
