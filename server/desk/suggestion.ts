import type { Bot } from '../../bot/reply.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { openDoor } from './door.ts'
import type { Suggestion } from './shapes/answers.ts'

/**
 * What the assistant would answer to the last thing that the inhabitant said: only an answer that rests on sources, for
 * staff to change and send in their own name. `found` false: no such conversation.
 */
export async function suggestAnswer(
  db: Queries,
  bot: Pick<Bot, 'reply'>,
  staff: Staff,
  conversation: string,
  now: Date,
): Promise<{ found: true; suggestion: Suggestion } | { found: false }> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return { found: false }
  const [asked] = await db.query<{ id: string; text: string; choice: string | null }>(
    `select id, text, choice from messages where conversation = $1 and author = 'inhabitant' order by seq desc limit 1`,
    [door.id],
  )
  if (asked === undefined || asked.choice !== null) return { found: true, suggestion: null }
  const { channel, municipality, language } = door
  // Nothing of the conversation itself: a suggestion must not go on with a dialog, nor change anything.
  const turn = { conversation: door.id, channel, owner: 'assistant' as const, municipality, language, memory: {} }
  const result = await bot.reply({ ...turn, message: { id: asked.id, text: asked.text, choice: null }, now })
  const answer = result.replies.find(({ outcome, sources }) => outcome === 'answered' && sources.length > 0)
  return { found: true, suggestion: answer === undefined ? null : { text: answer.text, sources: answer.sources } }
}
