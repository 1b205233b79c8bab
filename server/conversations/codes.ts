import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { Choice } from '../../channels/message.ts'
import { codeSigns } from '../../channels/web/code.ts'
import type { Queries } from '../database.ts'
import { tell } from './apart.ts'

/** So long a code works, in milliseconds. */
const WORKS = 10 * 60_000
const SIGNS = 8

/** A code with which a conversation can be opened elsewhere, once and for ten minutes; the one before stops working. */
export async function makeCode(db: Queries, conversation: string, now: Date): Promise<MadeCode> {
  const signs = Array.from({ length: SIGNS }, () => codeSigns[randomInt(codeSigns.length)]).join('')
  const code = `${signs.slice(0, SIGNS / 2)}-${signs.slice(SIGNS / 2)}`
  const expiresAt = new Date(now.getTime() + WORKS)
  await db.query(
    `insert into conversation_codes (conversation, code_hash, expires_at) values ($1, $2, $3)
     on conflict (conversation) do update
       set code_hash = excluded.code_hash, expires_at = excluded.expires_at, used_by = null`,
    [conversation, hashOf(code), expiresAt],
  )
  return { code, expiresAt }
}

export interface MadeCode {
  /** "K7PM-4TXR" */
  code: string
  expiresAt: Date
}

/**
 * Uses a code up for the message that brought it; that same message again uses it as well. Gives its conversation; null
 * for a code that was never made, was used or is too old.
 */
export async function useCode(db: Queries, code: string, message: string, now: Date): Promise<string | null> {
  const [row] = await db.query<{ conversation: string }>(
    `update conversation_codes set used_by = $2
     where code_hash = $1 and expires_at > $3 and (used_by is null or used_by = $2) returning conversation`,
    [hashOf(code), message, now],
  )
  return row?.conversation ?? null
}

/** Uses a code up and gives a token of its own for the conversation; the tokens that there were stay good. */
export async function joinWithCode(
  db: Queries,
  code: string,
  now: Date,
): Promise<{ conversation: string; token: string } | null> {
  const token = randomBytes(32).toString('base64url')
  const [row] = await db.query<{ conversation: string }>(
    `with used as (
       delete from conversation_codes
       where code_hash = $1 and expires_at > $2 and used_by is null returning conversation
     )
     insert into conversation_keys (token_hash, conversation, made_at)
     select $3, conversation, $2 from used returning conversation`,
    [hashOf(code), now, hashOf(token)],
  )
  return row === undefined ? null : { conversation: row.conversation, token }
}

/** Says what became of a conversation; the buttons that stood open stay open, as they belong to the last message. */
export async function tellMoved(
  db: Queries,
  conversation: string,
  { id, text, language, now }: { id: string; text: string; language?: string; now: Date },
): Promise<void> {
  const [last] = await db.query<{ choices: Choice[] }>(
    'select choices from messages where conversation = $1 order by seq desc limit 1',
    [conversation],
  )
  await tell(db, conversation, { id, text, language: language ?? 'nl', choices: last?.choices ?? [], now })
}

/** What no longer opens anything goes. */
export async function forgetCodes(db: Queries, now: Date): Promise<void> {
  await db.query('delete from conversation_codes where expires_at <= $1', [now])
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
