import { createHash } from 'node:crypto'
import type { Reply } from '../../channels/message.ts'
import type { WhatsAppContent } from '../../knowledge/content/whatsapp.ts'
import { answerAftercare, TRY_DAYS } from '../appointments/aftercare.ts'
import { dayOf } from '../appointments/local-time.ts'
import { isQuiet } from '../appointments/quiet.ts'
import type { Database, Queries } from '../database.ts'
import { messageIdOf } from './message-id.ts'
import { queueTemplate } from './templates.ts'

/** "Hoe gaat het met u?", weeks after an appointment that was made in a conversation on WhatsApp. */

/**
 * Asks who it was promised to and is due, by day; each once. Gives for whom. Who stopped our messages or is gone is a task
 * of the desk (`aftercareToDo`).
 */
export async function queueAftercare(db: Database, content: WhatsAppContent, now: Date, time: Date): Promise<string[]> {
  if (isQuiet(now)) return []
  const due = await db.query<{ id: string; person: string; conversation: string }>(
    `select f.id, w.person, w.conversation
     from aftercare f join appointments a on a.id = f.appointment
     join whatsapp_conversations w on w.conversation::text = a.holder
     join whatsapp_people p on p.id = w.person
     where f.how = 'whatsapp' and f.sent_at is null and f.done_at is null and a.status = 'booked'
       and f.due_on <= $1::date and f.due_on > $1::date - ${TRY_DAYS} and p.stopped_at is null
     order by f.due_on, f.id`,
    [dayOf(now.getTime()).date],
  )
  const asked: string[] = []
  for (const each of due) {
    const queued = await db.transaction(async (tx) => {
      const rows = await tx.query('update aftercare set sent_at = $2 where id = $1 and sent_at is null returning id', [
        each.id,
        now,
      ])
      return rows.length > 0 && (await queueQuestion(tx, content, each, time))
    })
    if (queued) asked.push(each.person)
  }
  return asked
}

/** Which answer a pressed button gives to which question; null: it is no answer to one. */
export function aftercareAnswer(payload: string): { id: string; answer: 'well' | 'contact' } | null {
  const [kind, answer, id] = payload.split(':')
  if (kind !== KIND || id === undefined || (answer !== 'well' && answer !== 'contact')) return null
  return { id, answer }
}

/** Keeps the answer when the question was asked to this person, and thanks for it in the language of the question. */
export async function hearAftercare(
  db: Queries,
  person: string,
  { id, answer }: { id: string; answer: 'well' | 'contact' },
  now: Date,
): Promise<Reply | null> {
  const own = await db.query(
    `select from aftercare f join appointments a on a.id = f.appointment
     join whatsapp_conversations w on w.conversation::text = a.holder
     where f.id::text = $1 and w.person = $2`,
    [id, person],
  )
  if (own.length === 0 || !(await answerAftercare(db, id, answer, now))) return null
  const text =
    answer === 'well'
      ? 'Fijn dat het goed gaat. Is er later toch iets? U kunt ons altijd iets vragen.'
      : 'Dank u wel. Een medewerker neemt contact met u op. Wilt u nu al iets vertellen? Typ het dan hier.'
  return {
    text,
    outcome: answer === 'well' ? 'smalltalk' : 'callback',
    language: 'nl',
    choices: [],
    sources: [],
    parts: null,
  }
}

/** False, and nothing is kept, when Meta does not take the template now: then it is tried again, and later a task. */
async function queueQuestion(
  tx: Queries,
  content: WhatsAppContent,
  { id, person, conversation }: { id: string; person: string; conversation: string },
  time: Date,
): Promise<boolean> {
  const queued = await queueTemplate(tx, content, {
    ...{ id: KIND, person, conversation, now: time },
    values: [],
    payloads: [`${KIND}:well:${id}`, `${KIND}:contact:${id}`],
    outboxId: messageIdOf(createHash('sha256').update(`${KIND} ${id}`).digest('hex')),
  })
  if (!queued) await tx.query('update aftercare set sent_at = null where id = $1', [id])
  return queued
}

const KIND = 'aftercare'
