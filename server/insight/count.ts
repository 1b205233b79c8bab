import { DateTime } from 'luxon'
import type { Queries } from '../database.ts'

/** What was counted on a day for a municipality ('' when it is not known). Days are YYYY-MM-DD in the zone of the region. */
export interface Figure {
  day: string
  municipality: string
  kind: FigureKind
  key: string
  n: number
}

const figureKinds = [
  'channel',
  'outcome',
  'topic',
  'level',
  'result',
  'wait',
  'promise',
  'report',
  'feedback',
  'language',
] as const
export type FigureKind = (typeof figureKinds)[number]

/**
 * Counts what is still there from `from` up to and including `to`: conversations by channel and language, what came of
 * questions, their topics, the level of help that answers named, how contacts with staff ended, how long people waited for
 * staff, whether the promised time was kept, and whether answers helped.
 */
export async function countDays(db: Queries, zone: string, from: string, to: string): Promise<Figure[]> {
  return await db.query<Figure>(
    `with c as (
       select *, coalesce(municipality, '') as place from conversations
     ), said as (
       select (m.sent_at at time zone $1)::date as day, c.place, m.outcome, m.sources
       from messages m join c on c.id = m.conversation
       where m.author = 'assistant' and m.outcome is not null and m.outcome <> 'smalltalk'
         and (m.sent_at at time zone $1)::date between $2 and $3
     ), h as (
       select handovers.*, c.place from handovers join c on c.id = handovers.conversation
       where c.channel not in ('phone', 'visit')
     )
     select day, place as municipality, kind, key, count(*) as n from (
       select (created_at at time zone $1)::date as day, place, 'channel' as kind, channel as key from c
       union all
       select (created_at at time zone $1)::date, place, 'language', language from c
       union all
       select day, place, 'outcome', outcome from said
       union all
       select day, place, 'topic', sources -> 0 -> 'topics' ->> 0 from said where outcome = 'answered'
       union all
       select day, place, 'level', items.data ->> 'level'
       from said, jsonb_array_elements(sources) as source
       join items on items.id = source ->> 'id' and items.kind = 'service'
       where outcome = 'answered'
       union all
       select (closed_at at time zone $1)::date, place, 'result', result from h where closed_at is not null
       union all
       select (claimed_at at time zone $1)::date, place, 'wait',
              case when claimed_at - created_at <= interval '1 hour' then '1-hour'
                   when claimed_at - created_at <= interval '4 hours' then '2-hours'
                   when claimed_at - created_at <= interval '1 day' then '3-day' else '4-longer' end
       from h where claimed_at is not null
       union all
       select (claimed_at at time zone $1)::date, place, 'promise',
              case when claimed_at <= promised_at then 'kept' else 'late' end
       from h where claimed_at is not null and promised_at is not null
       union all
       select (r.created_at at time zone $1)::date, c.place, 'report', r.kind
       from desk_reports r join c on c.id = r.conversation
       union all
       select (f.said_at at time zone $1)::date, c.place, 'feedback', case when f.helped then 'helped' else 'not' end
       from answer_feedback f join c on c.id = f.conversation
     ) counted
     where key is not null and day between $2 and $3
     group by day, place, kind, key`,
    [zone, from, to],
  )
}

/** Keeps the figures of these days, in place of what was kept of them: the same again changes nothing. */
async function keepFigures(db: Queries, zone: string, from: string, to: string): Promise<number> {
  const counted = await countDays(db, zone, from, to)
  await db.transaction(async (tx) => {
    await tx.query('delete from figures where day between $1 and $2', [from, to])
    await tx.query(
      `insert into figures (day, municipality, kind, key, n)
       select day, municipality, kind, key, n
       from jsonb_to_recordset($1::jsonb) as counted(day date, municipality text, kind text, key text, n integer)`,
      [JSON.stringify(counted)],
    )
  })
  return counted.length
}

/** What was kept, and what is counted of the days after that, added up; `municipalities` null: all. */
export async function figuresBetween(
  db: Queries,
  zone: string,
  period: { from: string; to: string },
  municipalities: string[] | null,
): Promise<Omit<Figure, 'day'>[]> {
  const [last] = await db.query<{ next: string | null }>('select max(day) + 1 as next from figures')
  const start = last?.next !== null && last?.next !== undefined && last.next > period.from ? last.next : period.from
  const kept = await db.query<Omit<Figure, 'day'>>(
    `select municipality, kind, key, sum(n)::int as n from figures
     where day between $1 and $2 and day < $3 group by municipality, kind, key`,
    [period.from, period.to, start],
  )
  const fresh = period.to < start ? [] : await countDays(db, zone, start, period.to)
  const sums = new Map<string, Omit<Figure, 'day'>>()
  for (const { municipality, kind, key, n } of [...kept, ...fresh]) {
    if (municipalities !== null && !municipalities.includes(municipality)) continue
    const id = `${municipality}\n${kind}\n${key}`
    sums.set(id, { municipality, kind, key, n: n + (sums.get(id)?.n ?? 0) })
  }
  return [...sums.values()]
}

const AGAIN_DAYS = 7
const FIRST_DAYS = 90

/** Every night: keeps up to and including yesterday; the last week once more, as staff may have closed what began then. */
export async function keepUp(db: Queries, zone: string, now: Date): Promise<number> {
  const today = DateTime.fromJSDate(now, { zone })
  const day = (back: number) => today.minus({ days: back }).toISODate() ?? ''
  const [known] = await db.query<{ last: string | null }>('select max(day) as last from figures')
  const from = known?.last === null || known?.last === undefined ? day(FIRST_DAYS) : day(AGAIN_DAYS)
  return await keepFigures(
    db,
    zone,
    known?.last !== null && known?.last !== undefined && known.last < from ? known.last : from,
    day(1),
  )
}
