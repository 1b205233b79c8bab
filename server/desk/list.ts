import { inShort } from '../../bot/understanding/condense.ts'
import { maskPersonal } from '../../bot/understanding/personal.ts'
import type { Callback, Report } from '../../bot/wish.ts'
import type { Author, Outcome, Owner } from '../../channels/message.ts'
import type { Channel } from '../conversations/record.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { scopeOf, visible } from './door.ts'
import type { DeskItem, DeskList, ListName } from './shapes/list.ts'

const ROWS = 50
const CLOSED_DAYS = 30

/** Labels of topics, by key. */
export type TopicLabel = (key: string) => string

/** One list of the desk, fifty rows unless more are asked for; what expires first stands first, closed ones newest first. */
export async function listConversations(
  db: Queries,
  staff: Staff,
  list: ListName,
  now: Date,
  topicLabel: TopicLabel,
  rows = ROWS,
): Promise<DeskItem[]> {
  const picked = `select c.id as conversation, h.id as handover
    from handovers h join conversations c on c.id = h.conversation
    where ${conditions[list]} and ${inScope} and ${known}
    order by ${orders[list]} limit ${Math.max(1, Math.trunc(rows))}`
  return await itemsOf(db, staff, picked, [...scopeOf(staff), staff.teams, now], topicLabel)
}

/** The conversations that someone may see with these words in them, the last changed first. Masked texts only. */
export async function findConversations(
  db: Queries,
  staff: Staff,
  words: string,
  topicLabel: TopicLabel,
  rows = ROWS,
): Promise<DeskItem[]> {
  const picked = `select c.id as conversation, h.id as handover
    from handovers h join conversations c on c.id = h.conversation
    where ${isNewest} and ${inScope}
      and exists (
        select from messages
        -- What the assistant repeats of someone's name and number is theirs, and no way to find them by.
        where conversation = c.id and text ilike $4 and not (author = 'assistant' and outcome = any(array['booking', 'callback']))
      )
    order by c.updated_at desc limit ${Math.max(1, Math.trunc(rows))}`
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return await itemsOf(db, staff, picked, [...scopeOf(staff), pattern], topicLabel)
}

/** One conversation as a row; only for who came through the door. */
export async function itemOf(
  db: Queries,
  staff: Staff,
  conversation: string,
  topicLabel: TopicLabel,
): Promise<DeskItem | null> {
  const picked = `select c.id as conversation, h.id as handover
    from conversations c
    left join lateral (select id from handovers where conversation = c.id order by created_at desc limit 1) h on true
    where c.id = $1`
  const [item] = await itemsOf(db, staff, picked, [conversation], topicLabel)
  return item ?? null
}

/** How many there are in each list. What is alike is counted together; only what waits for a team or was put aside is not. */
export async function countConversations(db: Queries, staff: Staff, now: Date): Promise<DeskList['counts']> {
  const counted = Object.entries(open).map(
    ([list, condition]) => `coalesce(sum(h.n) filter (where ${condition}), 0)::int as ${list}`,
  )
  const [row] = await db.query<DeskList['counts']>(
    `with apart as materialized (
       select conversation, team, snoozed_until, snoozed_seq from handovers
       where closed_at is null and (team is not null or snoozed_until is not null)
     ), h as (
       select owner, staff, municipality, null::text as team, null::uuid as conversation,
              null::timestamptz as snoozed_until, null::integer as snoozed_seq, count(*) as n
       from conversations
       where owner in ('waiting', 'staff') and id not in (select conversation from apart)
       group by owner, staff, municipality
       union all
       select owner, staff, municipality, team, conversation, snoozed_until, snoozed_seq, 1
       from apart join conversations on conversations.id = apart.conversation where owner in ('waiting', 'staff')
     )
     select ${counted.join(', ')}, (${newMentions}) as mentions
     from h cross join lateral (select h.owner, h.staff, h.municipality) c
     where ${inScope} and ${known}`,
    [...scopeOf(staff), staff.teams, now],
  )
  return row ?? { waiting: 0, mine: 0, team: 0, later: 0, others: 0, mentions: 0 }
}

/** The values of every list: `scopeOf`, the own teams as $4 and now as $5. */
const known = '$4::text[] is not null and $5::timestamptz is not null'
const inScope = `(c.staff = $1 or (
  ($2::text[] is null or c.municipality is null or c.municipality = any($2))
  and ($3::text[] is null or h.team = any($3))))`
const isNewest = `not exists (
  select from handovers later where later.conversation = h.conversation and later.created_at > h.created_at)`

/** Awake again at its time, or as soon as the inhabitant says something. */
const snoozed = `(h.snoozed_until is not null and h.snoozed_until > $5::timestamptz and not exists (
  select from messages where conversation = h.conversation and author = 'inhabitant' and seq > h.snoozed_seq))`

// Kept with the row by the database: danger or an alert that nobody saw, urgent, the rest; then what expires first.
const expiresFirst = 'h.rank, h.expires_at, h.created_at, h.id'

const orders: Record<ListName, string> = {
  waiting: expiresFirst,
  mine: expiresFirst,
  team: expiresFirst,
  later: 'h.snoozed_until, h.id',
  others: expiresFirst,
  mentions: `(select max(created_at) from desk_notes where conversation = c.id and $1 = any(mentions)) desc, h.id`,
  closed: 'h.closed_at desc, h.id',
}

const own = '(h.team is null or h.team = any($4))'

/** What is open, by list. What waits for another team stays in sight under `others`: nothing waits unseen. */
const open: Record<Exclude<ListName, 'mentions' | 'closed'>, string> = {
  waiting: `c.owner = 'waiting' and ${own}`,
  mine: `c.staff = $1 and not ${snoozed}`,
  team: `h.team = any($4) and (c.owner = 'waiting' or c.staff <> $1)`,
  later: `c.staff = $1 and ${snoozed}`,
  others: `(c.staff <> $1 or (c.owner = 'waiting' and not ${own}))`,
}

const conditions: Record<ListName, string> = {
  waiting: `h.closed_at is null and ${open.waiting}`,
  mine: `h.closed_at is null and ${open.mine}`,
  team: `h.closed_at is null and ${open.team}`,
  later: `h.closed_at is null and ${open.later}`,
  others: `h.closed_at is null and ${open.others}`,
  mentions: `${isNewest} and exists (
    select from desk_notes where conversation = c.id and $1 = any(mentions)
      and created_at > $5::timestamptz - interval '${CLOSED_DAYS} days')`,
  closed: `h.closed_at > $5::timestamptz - interval '${CLOSED_DAYS} days' and ${isNewest}`,
}

/** Conversations with a note that names someone and was not read yet. */
const newMentions = `select count(distinct note.conversation)
  from desk_notes note
  join conversations c on c.id = note.conversation
  left join desk_seen seen on seen.conversation = note.conversation and seen.staff = $1
  where $1 = any(note.mentions) and ${visible} and note.created_at > coalesce(seen.notes_at, '-infinity')`

/** The rows of what `picked` gives, in its order: `conversation` and `handover`, ids. */
async function itemsOf(
  db: Queries,
  staff: Staff,
  picked: string,
  values: unknown[],
  topicLabel: TopicLabel,
): Promise<DeskItem[]> {
  const ids = await db.query<{ conversation: string; handover: string | null }>(picked, values)
  // In two steps: together, the planner reads whole tables for the sake of fifty rows.
  const rows = await db.query<ItemRow>(itemRows, [
    staff.id,
    ids.map(({ conversation }) => conversation),
    ids.map(({ handover }) => handover),
  ])
  return rows.map((row) => toItem(row, topicLabel))
}

const itemRows = `
     select c.id, c.version, c.owner, c.staff, staff.name as staff_name, c.channel, c.municipality, c.language,
            h.team, h.urgency, h.reason, h.summary, h.callback, h.report, h.promised_at, h.snoozed_until,
            coalesce(h.created_at, c.created_at) as since, h.closed_at, h.result, c.last_seq,
            case when c.channel = 'whatsapp' then window_until(c.id) end as window_until,
            (select count(*) from alerts where conversation = c.id and seen_at is null) as alerts,
            (select count(*) from messages m
             where m.conversation = c.id and m.author = 'inhabitant' and m.seq > coalesce(seen.seq, 0)) as unread,
            exists (select from desk_notes where conversation = c.id and $1 = any(mentions)
                    and created_at > coalesce(seen.notes_at, '-infinity')) as mentioned,
            case when h.summary ->> 'question' is null then
              (select text from messages where conversation = c.id and author = 'inhabitant' and choice is null
               order by length(text) desc, seq limit 1) end as told,
            said.text as said_text, said.outcome as said_outcome,
            last.author as last_author, last.text as last_text, last.sent_at as last_at, last.outcome as last_outcome
     from unnest($2::uuid[], $3::uuid[]) with ordinality as picked (conversation, handover, place)
     join conversations c on c.id = picked.conversation
     left join handovers h on h.id = picked.handover
     left join staff on staff.id = c.staff
     left join desk_seen seen on seen.conversation = c.id and seen.staff = $1
     left join lateral (
       select author, text, sent_at, outcome from messages
       where conversation = c.id and author <> 'system' order by seq desc limit 1
     ) last on true
     left join lateral (
       select coalesce(nullif(parts ->> 'title', ''), text) as text, outcome from messages
       where conversation = c.id and author = 'assistant' and outcome not in ('smalltalk', 'handover', 'callback', 'booking')
       order by seq desc limit 1
     ) said on true
     order by picked.place`

function toItem(row: ItemRow, topicLabel: TopicLabel): DeskItem {
  return {
    conversation: row.id,
    version: row.version,
    owner: row.owner,
    staff: row.staff === null ? null : { id: row.staff, name: row.staff_name ?? row.staff },
    channel: row.channel,
    municipality: row.municipality,
    language: row.language,
    urgency: row.urgency ?? 'danger',
    reason: row.reason ?? 'Mogelijk gevaar',
    topics: (row.summary?.topics ?? []).map((key) => ({ key, label: topicLabel(key) })),
    // Who asks for a person at once says in the same breath what it is about.
    question: atAGlance(row.summary?.question ?? row.told),
    report:
      row.report === null
        ? null
        : { mark: row.report.mark, receivedOn: row.report.receivedOn, dueOn: row.report.dueOn },
    callback: row.callback === null || row.callback.when === '' ? null : maskPersonal(row.callback.when).text,
    promisedAt: iso(row.promised_at),
    windowUntil: iso(row.window_until),
    since: row.since.toISOString(),
    snoozedUntil: iso(row.snoozed_until),
    closedAt: iso(row.closed_at),
    result: row.result,
    alerts: row.alerts,
    lastSeq: row.last_seq,
    unread: row.unread,
    mentioned: row.mentioned,
    team: row.team,
    said: row.said_text === null ? null : { text: shortened(row.said_text), outcome: row.said_outcome },
    last: lastOf(row),
  }
}

const SAID = 140

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SAID ? line : `${line.slice(0, SAID - 1).trimEnd()}…`
}

function lastOf(row: ItemRow): DeskItem['last'] {
  if (row.last_author === null || row.last_text === null || row.last_at === null) return null
  const repeated = row.last_author === 'assistant' ? repeats[row.last_outcome ?? ''] : undefined
  const text = repeated ?? row.last_text.slice(0, 200)
  return { author: row.last_author, text, sentAt: row.last_at.toISOString(), outcome: row.last_outcome }
}

/** In these the assistant repeats who someone is and how they can be reached: not for a list that all staff sees. */
const repeats: Record<string, string> = { booking: 'Over een afspraak', callback: 'Over terugbellen' }

function iso(time: Date | null): string | null {
  return time?.toISOString() ?? null
}

interface ItemRow {
  id: string
  version: number
  owner: Owner
  staff: string | null
  staff_name: string | null
  channel: Channel
  municipality: string | null
  language: string
  urgency: DeskItem['urgency'] | null
  reason: string | null
  summary: { topics?: string[]; question?: string | null } | null
  callback: Callback | null
  report: Report | null
  promised_at: Date | null
  window_until: Date | null
  snoozed_until: Date | null
  since: Date
  closed_at: Date | null
  result: string | null
  last_seq: number
  alerts: number
  unread: number
  team: string | null
  mentioned: boolean
  told: string | null
  said_text: string | null
  said_outcome: Outcome | null
  last_author: Author | null
  last_text: string | null
  last_at: Date | null
  last_outcome: Outcome | null
}

/** A long story in the words that matter; the whole of it stands in the conversation. */
function atAGlance(question: string | null): string | null {
  return question === null ? null : inShort(question)
}
