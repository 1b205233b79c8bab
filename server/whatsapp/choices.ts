import type { Choice } from '../../channels/message.ts'
import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'

/** The value of the choice that was pressed, by the id that we sent with it; null when it is none of ours. */
export async function choiceIn(db: Queries, person: string, id: string): Promise<string | null> {
  const [message = '', place = ''] = id.split('.')
  if (!isUuid(message) || !/^\d{1,3}$/.test(place)) return null
  const [row] = await db.query<{ choices: Choice[] }>(
    'select choices from whatsapp_outbox where id = $1 and person = $2',
    [message, person],
  )
  return row?.choices[Number(place)]?.value ?? null
}

/** The choice that a bare number points to, when the last thing that we sent asked for one. */
export async function numberedChoice(db: Queries, conversation: string, text: string): Promise<string | null> {
  const number = /^\D{0,3}(\d{1,2})\D{0,2}$/.exec(text.trim())?.[1]
  if (number === undefined) return null
  const [row] = await db.query<{ choices: Choice[]; numbered: boolean }>(
    `select choices, numbered from whatsapp_outbox where conversation = $1 and kind = 'message' order by n desc limit 1`,
    [conversation],
  )
  return row?.numbered === true ? (row.choices[Number(number) - 1]?.value ?? null) : null
}
