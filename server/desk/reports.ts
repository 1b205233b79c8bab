import type { Source } from '../../channels/message.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { isUuid } from '../uuid.ts'
import { openDoor } from './door.ts'

/** What editors get to see: the question and the answer as they were, masked, and what staff says of it. */
export interface Report {
  conversation: string
  seq: number
  kind: 'unanswered' | 'wrong'
  remark: string | null
  municipality: string | null
  question: string | null
  answer: string
  sources: Source[]
  by: string
  createdAt: string
}

export type Reported = { reported: true } | { reported: false; reason: 'gone' | 'no_answer' }

/** Tells the editors that an answer of the assistant was missing or wrong. Once more changes the kind and the remark. */
export async function reportAnswer(
  db: Queries,
  staff: Staff,
  conversation: string,
  report: { seq: number; kind: Report['kind']; remark: string | null },
  now: Date,
): Promise<Reported> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return { reported: false, reason: 'gone' }
  const rows = await db.query(
    `insert into desk_reports (conversation, seq, kind, remark, staff, created_at)
     select conversation, seq, $3, $4, $5, $6 from messages where conversation = $1 and seq = $2 and author = 'assistant'
     on conflict (conversation, seq)
     do update set kind = $3, remark = $4, staff = $5, created_at = $6, handled_at = null, handled_by = null
     returning seq`,
    [door.id, report.seq, report.kind, report.remark, staff.id, now],
  )
  return rows.length > 0 ? { reported: true } : { reported: false, reason: 'no_answer' }
}

/** What no editor has handled yet, the oldest first. */
export async function openReports(db: Queries): Promise<Report[]> {
  const rows = await db.query<Omit<Report, 'createdAt'> & { created_at: Date }>(
    `select r.conversation, r.seq, r.kind, r.remark, c.municipality, asked.text as question, answer.text as answer,
            answer.sources, coalesce(staff.name, r.staff) as by, r.created_at
     from desk_reports r
     join conversations c on c.id = r.conversation
     join messages answer on answer.conversation = r.conversation and answer.seq = r.seq
     left join staff on staff.id = r.staff
     left join lateral (
       select text from messages
       where conversation = r.conversation and seq < r.seq and author = 'inhabitant' order by seq desc limit 1
     ) asked on true
     where r.handled_at is null order by r.created_at limit 200`,
  )
  return rows.map(({ created_at, ...report }) => ({ ...report, createdAt: created_at.toISOString() }))
}

/** False when it was handled already or is not there. */
export async function handleReport(
  db: Queries,
  staff: Staff,
  report: { conversation: string; seq: number },
  now: Date,
): Promise<boolean> {
  if (!isUuid(report.conversation)) return false
  const rows = await db.query(
    `update desk_reports set handled_at = $3, handled_by = $4
     where conversation = $1 and seq = $2 and handled_at is null returning seq`,
    [report.conversation, report.seq, now, staff.id],
  )
  return rows.length > 0
}
