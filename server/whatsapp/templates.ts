import { randomUUID } from 'node:crypto'
import { readable } from '../../channels/whatsapp/words.ts'
import type { MessageTemplate, WhatsAppContent } from '../../knowledge/content/whatsapp.ts'
import type { Queries } from '../database.ts'
import { latest } from './conversations.ts'
import type { Person } from './people.ts'

/** What comes back when somebody presses the button of the template that says that an answer waits. */
export const NUDGE = 'answer-waits'

/** The content of a template message, filled in; throws when a value is missing, as that is a fault of ours. */
export function fillTemplate(
  template: MessageTemplate,
  values: string[],
  payloads: string[] = [],
): Record<string, unknown> {
  if (values.length !== template.variables.length || values.some((value) => value.trim() === '')) {
    throw new Error(`template ${template.name} needs ${template.variables.length} values`)
  }
  const parameters = values.map((value, index) => ({
    type: 'text',
    text: oneLine(value, template.variables[index]?.longest ?? 60),
  }))
  const body = parameters.length === 0 ? [] : [{ type: 'body', parameters }]
  const buttons = payloads.slice(0, template.buttons.length).map((payload, index) => ({
    type: 'button',
    sub_type: 'quick_reply',
    index: String(index),
    parameters: [{ type: 'payload', payload }],
  }))
  return {
    type: 'template',
    template: {
      name: template.name,
      language: { code: template.language, policy: 'deterministic' },
      components: [...body, ...buttons],
    },
  }
}

/** Meta refuses line breaks, tabs and more than four spaces in what is filled in. */
function oneLine(value: string, longest: number): string {
  const line = readable(value).replace(/\s+/g, ' ')
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** Puts a template in the outbox; false when there is none, or Meta does not accept it at this moment. */
export async function queueTemplate(
  db: Queries,
  content: WhatsAppContent,
  wanted: {
    id: string
    person: string
    conversation: string
    values: string[]
    payloads?: string[]
    outboxId?: string
    now: Date
  },
): Promise<boolean> {
  const template = content.templates[wanted.id]
  if (template === undefined || (await isRefused(db, template))) return false
  await db.query(
    `insert into whatsapp_outbox (id, person, conversation, kind, category, content, status, due_at, created_at)
     values ($1, $2, $3, 'template', $4, $5::jsonb, 'waiting', $6, $6) on conflict (id) do nothing`,
    [
      wanted.outboxId ?? randomUUID(),
      wanted.person,
      wanted.conversation,
      template.category,
      JSON.stringify(fillTemplate(template, wanted.values, wanted.payloads)),
      wanted.now,
    ],
  )
  return true
}

async function isRefused(db: Queries, { name, language }: MessageTemplate): Promise<boolean> {
  const rows = await db.query(
    `select from whatsapp_templates where name = $1 and language = $2 and status in ('REJECTED', 'PAUSED', 'DISABLED', 'PENDING_DELETION', 'DELETED')`,
    [name, language],
  )
  return rows.length > 0
}

/** Asks to write back, once for each time that the window closed, and never who wanted no such messages. */
export async function nudge(
  db: Queries,
  content: WhatsAppContent,
  asking: { person: Person; conversation: string; name: string; now: Date },
): Promise<Asked> {
  const { person, now } = asking
  if (person.stopped_at !== null) return 'cannot'
  const [row] = await db.query(
    `update whatsapp_people set nudged_at = $2
     where id = $1 and (nudged_at is null or wrote_at is not null and nudged_at < wrote_at + interval '24 hours') returning id`,
    [person.id, now],
  )
  // Asked before, and not answered yet: once is enough.
  if (row === undefined) return 'before'
  const conversation = (await latest(db, person.id)) ?? asking.conversation
  const wanted = { id: NUDGE, person: person.id, conversation, values: [asking.name], payloads: [NUDGE], now }
  if (await queueTemplate(db, content, wanted)) return 'now'
  // Not asked after all: there is no template, or Meta does not accept it now.
  await db.query('update whatsapp_people set nudged_at = null where id = $1', [person.id])
  return 'cannot'
}

/** Whether somebody was asked to write back: now, or before and not answered yet. */
export type Asked = 'now' | 'before' | 'cannot'

/** Has staff told of who was asked a day ago to write back and did not, once for each time that they were asked. */
export async function tellUnanswered(
  db: Queries,
  now: Date,
  tellStaff: (conversation: string, reason: string) => Promise<void>,
): Promise<void> {
  const silent = await db.query<{ person: string; conversation: string }>(
    `select distinct p.id as person, held.conversation
     from whatsapp_people p join whatsapp_outbox held on held.person = p.id and held.status = 'held'
     where p.nudged_at <= $1::timestamptz - interval '24 hours' and (p.wrote_at is null or p.wrote_at < p.nudged_at)
       and (p.unanswered_at is null or p.unanswered_at < p.nudged_at)`,
    [now],
  )
  for (const { person, conversation } of silent) {
    await tellStaff(conversation, 'Schreef niet terug op WhatsApp: bel of mail')
    await db.query('update whatsapp_people set unanswered_at = $2 where id = $1', [person, now])
  }
}
