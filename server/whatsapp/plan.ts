import { randomUUID } from 'node:crypto'
import type { Message, Owner } from '../../channels/message.ts'
import { compose } from '../../channels/whatsapp/compose.ts'
import { type MessageRow, toMessage } from '../conversations/record.ts'
import type { Queries } from '../database.ts'
import { tableIn } from './languages/languages.ts'

/**
 * Puts what was said in a conversation, and not yet queued, in the outbox: messages of one voice in a row as one. Gives
 * who it is for, or null when there was nothing to say. What was said before a question that has no answer yet, such as
 * the greeting, waits for that answer and goes along with it; also when that question is not stored yet, as after a
 * crash, unless a `welcome` is all that was asked for. `booked` is called first when an appointment is spoken of.
 */
export async function plan(
  db: Queries,
  conversation: string,
  now: Date,
  booked: () => Promise<void> = async () => {},
  welcome = false,
): Promise<string | null> {
  // Most of what rings is somebody writing, here or on the website: then there is nothing to lock.
  const [news] = await db.query<{ booking: boolean }>(
    `select bool_or(m.outcome is not distinct from 'booking') as booking
     from whatsapp_conversations w
     join messages m on m.conversation = w.conversation and m.seq > w.queued_seq and m.author <> 'inhabitant'
     where w.conversation = $1 having count(*) > 0`,
    [conversation],
  )
  if (news === undefined) return null
  if (news.booking) await booked()
  return await db.transaction(async (tx) => {
    const [standing] = await tx.query<Standing>(
      `select w.person, w.queued_seq, c.owner, c.answered_seq
       from whatsapp_conversations w join conversations c on c.id = w.conversation
       where w.conversation = $1 and c.last_seq > w.queued_seq for update of w`,
      [conversation],
    )
    if (standing === undefined) return null
    const rows = await tx.query<MessageRow>(
      // What a colleague sent from elsewhere stands in the outbox already.
      `select * from messages m where conversation = $1 and seq > $2
         and not exists (select from whatsapp_outbox o where o.conversation = m.conversation and o.seq = m.seq)
       order by seq limit 500`,
      [conversation, standing.queued_seq],
    )
    if (
      standing.queued_seq === 0 &&
      !welcome &&
      !rows.some(({ author }) => author === 'inhabitant' || author === 'staff')
    )
      return null
    const ready = readyOf(rows, standing)
    const last = ready.at(-1)
    if (last === undefined) return null
    for (const group of groupsOf(ready)) await queueGroup(tx, conversation, standing.person, group, now)
    await tx.query('update whatsapp_conversations set queued_seq = $2 where conversation = $1', [
      conversation,
      last.seq,
    ])
    return standing.person
  })
}

function readyOf(rows: MessageRow[], { owner, answered_seq }: Standing): MessageRow[] {
  const ours = rows.filter(({ author }) => author !== 'inhabitant')
  if (owner !== 'assistant' && owner !== 'waiting') return ours
  const open = rows.find(({ author, seq }) => author === 'inhabitant' && seq > answered_seq)
  return open === undefined || ours.some(({ seq }) => seq > open.seq) ? ours : []
}

/** Messages in a row; a person and the assistant never speak in one message. */
function groupsOf(rows: MessageRow[]): Message[][] {
  const groups: Message[][] = []
  for (const row of rows) {
    const message = toMessage(row)
    const before = groups.at(-1)
    if (before !== undefined && voiceOf(before[0]) === voiceOf(message)) before.push(message)
    else groups.push([message])
  }
  return groups
}

function voiceOf(message: Message | undefined): string {
  return message?.author === 'staff' ? `staff ${message.name}` : 'assistant'
}

async function queueGroup(
  tx: Queries,
  conversation: string,
  person: string,
  group: Message[],
  now: Date,
): Promise<void> {
  const id = randomUUID()
  const parts = compose(group, tableIn(group.at(-1)?.language ?? 'nl'), (index) => `${id}.${index}`)
  const rows = parts.map((part, index) => ({
    ...part,
    // The choices stand in the last part, so that this one has the id that they name.
    id: index === parts.length - 1 ? id : randomUUID(),
    part: index,
  }))
  await tx.query(
    `insert into whatsapp_outbox
       (id, person, conversation, seq, part, kind, content, choices, numbered, status, due_at, created_at)
     select row.id, $2, $3, $4, row.part, 'message', row.content, row.choices, row.numbered, 'waiting', $5, $5
     from jsonb_to_recordset($1::jsonb) as row(id uuid, part integer, content jsonb, choices jsonb, numbered boolean)
     order by row.part
     on conflict (conversation, seq, part) do nothing`,
    [JSON.stringify(rows), person, conversation, group.at(-1)?.seq ?? 0, now],
  )
}

interface Standing {
  person: string
  queued_seq: number
  owner: Owner
  answered_seq: number
}
