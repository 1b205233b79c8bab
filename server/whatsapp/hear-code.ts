import { codeIn } from '../../channels/web/code.ts'
import { tellMoved, useCode } from '../conversations/codes.ts'
import type { Queries } from '../database.ts'
import type { Dealt } from './ear.ts'
import { apart } from './hear-things.ts'
import { tableIn } from './languages/languages.ts'
import { type Heard, type ListenParts, opened } from './listen.ts'
import { ownWords } from './own-words.ts'

/**
 * A code of the website goes on with that conversation here; the buttons that stood open come along. A text that is
 * nothing but a code that does not work is told so. Null: no code is in it.
 */
export async function hearCode(parts: ListenParts, heard: Heard, text: string): Promise<Dealt | null> {
  const code = codeIn(text)
  if (code === null) return null
  const conversation = await useCode(parts.db, code, heard.message, parts.clock())
  if (conversation === null)
    return isOnlyCode(text) ? await apart(parts, heard, '[Code]', ownWords(heard.person.language).unknownCode) : null
  const language = await moveHere(parts.db, conversation, heard.person.id, parts.time())
  await opened(parts, { ...heard, person: { ...heard.person, conversation } })
  await tellMoved(parts.db, conversation, {
    id: heard.message,
    text: tableIn(language).movedHere(parts.name),
    language,
    now: parts.clock(),
  })
  return { result: 'code' }
}

function isOnlyCode(text: string): boolean {
  return /^\W*(mijn )?(code\W*)?(is )?\w{4}\W?\w{4}\W*$/i.test(text)
}

/** From here on what is said goes out by WhatsApp too; what was said before stays on the website. Gives its language. */
async function moveHere(db: Queries, conversation: string, person: string, now: Date): Promise<string> {
  const [row] = await db.query<{ language: string }>(
    `with moved as (
       update conversations set channel = 'whatsapp' where id = $1 returning id, last_seq, language
     )
     insert into whatsapp_conversations as w (conversation, person, opened_at, queued_seq)
     select id, $2, $3, last_seq from moved
     on conflict (conversation) do update
       set person = excluded.person, opened_at = excluded.opened_at,
           queued_seq = case when w.person = excluded.person then w.queued_seq else excluded.queued_seq end
     returning (select language from moved) as language`,
    [conversation, person, now],
  )
  return row?.language ?? 'nl'
}
