import { randomUUID } from 'node:crypto'
import { spokenLanguages } from '../../bot/phrases/phrases.ts'
import type { Bot } from '../../bot/reply.ts'
import type { Owner } from '../../channels/message.ts'
import type { WebChat } from '../../channels/web/chat.ts'
import { refusal } from '../../channels/web/refusals.ts'
import { languages } from '../../channels/web/widget/languages/languages.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { type Bell, tellTyping } from '../bell.ts'
import type { Database } from '../database.ts'
import type { Turns } from '../turn.ts'
import { joinWithCode, makeCode, tellMoved } from './codes.ts'
import { storeFeedback } from './feedback.ts'
import {
  ConversationGone,
  conversationWith,
  eraseConversation,
  messagesAfter,
  openConversation,
  redactedMessages,
} from './record.ts'

/** The conversations as the web channel may use them. */
export function webChat(parts: {
  db: Database
  bell: Bell
  bot: Bot
  turns: Turns
  clock: () => Date
  region: Region
  /** How a button reads that no message showed, as one on another page; null when it is none of ours. */
  labelOfChoice: (choice: string) => Promise<string | null>
  whatsApp: WebChat['whatsApp']
}): WebChat {
  const { db, bell, bot, turns, clock, region } = parts
  const municipalities = new Map(region.municipalities.map(({ name }) => [name.toLowerCase(), name]))
  const named = (municipality: string) => municipalities.get(municipality.trim().toLowerCase()) ?? null
  return {
    area: region.area,
    isHere: (municipality) => named(municipality) !== null,
    open(opening) {
      const language = spoken(opening.language)
      return openConversation(db, {
        channel: 'web',
        municipality: opening.municipality === null ? null : named(opening.municipality),
        language,
        greeting: welcome(bot, region, language),
        name: region.name,
        now: clock(),
      })
    },
    async find(id, token) {
      const row = await conversationWith(db, id, token)
      if (row === null) return null
      const { owner, municipality, language } = row
      return { conversation: row.id, owner, municipality, language, createdAt: row.created_at.toISOString() }
    },
    async receive(conversation, inbound, language) {
      const labelled = 'choice' in inbound ? { ...inbound, label: await parts.labelOfChoice(inbound.choice) } : inbound
      try {
        return await turns.receive(conversation, labelled, language)
      } catch (error) {
        if (error instanceof ConversationGone) throw refusal('unknown_conversation')
        throw error
      }
    },
    after: (conversation, seq) => messagesAfter(db, conversation, seq),
    async standing(conversation) {
      const [row] = await db.query<{ owner: Owner; redacted: number }>(
        `select owner, (select count(*) from redactions where conversation = c.id) as redacted
         from conversations c where id = $1`,
        [conversation],
      )
      return row ?? null
    },
    redacted: (conversation) => redactedMessages(db, conversation),
    feedback: (conversation, said) => storeFeedback(db, conversation, said, clock()),
    erase: (conversation) => eraseConversation(db, conversation),
    async makeCode(conversation) {
      const { code, expiresAt } = await makeCode(db, conversation, clock())
      return { code, expiresAt: expiresAt.toISOString() }
    },
    async join(code) {
      const joined = await joinWithCode(db, code, clock())
      // Who made the code sees that it was used, also when that was somebody else.
      if (joined !== null) await tellMoved(db, joined.conversation, { id: randomUUID(), text: JOINED, now: clock() })
      return joined
    },
    whatsApp: parts.whatsApp,
    hear: (conversation, rung) => bell.hear(conversation, rung),
    typing: (conversation) => tellTyping(db, { conversation, staff: null, holding: false }),
    hearTyping: (conversation, told) =>
      bell.hearTyping(conversation, ({ staff, holding }) => {
        if (staff !== null && holding) told(staff.name)
      }),
  }
}

const JOINED = 'Dit gesprek is nu ook open op een ander apparaat. Was u dat niet? Kies dan “Wis gesprek”.'

/** The region's own first words where it has them. */
function welcome(bot: Bot, region: Region, language: string) {
  const usual = bot.greeting(language)
  const own = region.chat?.greeting?.[language] ?? languages[language]?.texts?.greeting.replace('{0}', region.name)
  return { ...usual, text: own ?? usual.text }
}

/** "nl-NL" is "nl"; what the assistant has no words in is begun in Dutch. */
function spoken(language: string): string {
  const [primary = ''] = language.trim().toLowerCase().split(/[-_]/)
  return spokenLanguages.includes(primary) ? primary : 'nl'
}
