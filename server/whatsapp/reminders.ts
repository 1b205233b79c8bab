import { createHash } from 'node:crypto'
import type { WhatsAppContent } from '../../knowledge/content/whatsapp.ts'
import { tell } from '../conversations/apart.ts'
import type { Queries } from '../database.ts'
import { tableIn } from './languages/languages.ts'
import { messageIdOf } from './message-id.ts'
import { queueTemplate } from './templates.ts'

/** Reminders of appointments that were made in a conversation on WhatsApp: asked for once, sent only to who agreed. */

export const REMIND = { yes: 'whatsapp-reminders:yes', no: 'whatsapp-reminders:no' } as const

/** After an appointment was made here, asks once whether a reminder is welcome; goes along with the confirmation. */
export async function askForReminders(db: Queries, conversation: string, now: Date): Promise<void> {
  const [made] = await db.query<{ id: string; language: string }>(
    `select a.id, c.language from appointments a
     join whatsapp_conversations w on w.conversation = $1
     join whatsapp_people p on p.id = w.person
     join conversations c on c.id = w.conversation
     where a.holder = $1::text and a.status = 'booked' and a.starts_at > $2::timestamptz + interval '1 day'
       and p.reminders_at is null and p.stopped_at is null
       and c.owner in ('assistant', 'waiting') and coalesce(jsonb_typeof(c.memory -> 'dialog'), 'null') = 'null'
       and not exists (select from messages where conversation = $1 and choices @> $3::jsonb)
     order by a.created_at desc limit 1`,
    [conversation, now, JSON.stringify([{ value: REMIND.yes }])],
  )
  if (made === undefined) return
  const words = tableIn(made.language)
  const choices = [
    { value: REMIND.yes, label: words.yesPlease },
    { value: REMIND.no, label: words.no },
  ]
  await tell(db, conversation, {
    id: messageIdOf(`reminders ${made.id}`),
    text: words.askReminders,
    language: made.language,
    choices,
    now,
    ring: false,
  })
}

/**
 * Between nine and eight, the day before: one reminder for each appointment as it then stands; who is reminded by mail gets
 * none here. Gives for whom.
 */
export async function queueReminders(db: Queries, content: WhatsAppContent, now: Date, time: Date): Promise<string[]> {
  const due = await db.query<DueReminder>(
    `select a.id, a.sequence, to_char(a.local_start, 'DD-MM') as day, to_char(a.local_start, 'HH24.MI') as clock,
            l.name as place, a.way, w.conversation, w.person
     from appointments a
     join whatsapp_conversations w on w.conversation::text = a.holder
     join whatsapp_people p on p.id = w.person
     left join appointment_locations l on l.id = a.location
     where a.status = 'booked' and not (a.reminder and a.email is not null) and p.reminders_at is not null and p.stopped_at is null
       and a.local_start::date = ($1::timestamptz at time zone a.zone)::date + 1
       and extract(hour from $1::timestamptz at time zone a.zone) between 9 and 19`,
    [now],
  )
  const reminded: string[] = []
  for (const each of due) {
    const values = [`${each.day} om ${each.clock} uur`, each.place ?? ways[each.way] ?? 'zoals afgesproken']
    const outboxId = idOf(`${each.id} ${each.sequence}`)
    const wanted = { id: 'reminder', person: each.person, conversation: each.conversation, values, outboxId, now: time }
    if (await queueTemplate(db, content, wanted)) reminded.push(each.person)
  }
  return reminded
}

const ways: Record<string, string> = { phone: 'wij bellen u', home: 'bij u thuis', video: 'via een videogesprek' }

/** The same appointment, as it stands, is reminded of once. */
function idOf(text: string): string {
  return messageIdOf(createHash('sha256').update(`reminder ${text}`).digest('hex'))
}

interface DueReminder {
  id: string
  sequence: number
  day: string
  clock: string
  place: string | null
  way: string
  conversation: string
  person: string
}
