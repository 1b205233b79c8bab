import type { Queries } from '../database.ts'

/** What a person sent that is no text, as staff sees it in a list; without the thing itself. */
export interface Attachment {
  id: string
  kind: 'image' | 'video' | 'audio' | 'voice' | 'document'
  type: string
  filename: string | null
  size: number | null
  /** waiting: being fetched; gone: Meta had it no more; refused: not what it said to be; expired: kept long enough. */
  status: 'waiting' | 'kept' | 'gone' | 'refused' | 'expired'
  expiresAt: string
}

/** The attachments of a conversation, by the id of the message that they came with. */
export async function attachmentsIn(db: Queries, conversation: string): Promise<Map<string, Attachment[]>> {
  const rows = await db.query<Omit<Attachment, 'expiresAt'> & { message: string; expires_at: Date }>(
    `select id, message, kind, type, filename, size, status, expires_at from whatsapp_media
     where conversation = $1 order by received_at, id`,
    [conversation],
  )
  const byMessage = new Map<string, Attachment[]>()
  for (const { message, expires_at, ...row } of rows) {
    byMessage.set(message, [...(byMessage.get(message) ?? []), { ...row, expiresAt: expires_at.toISOString() }])
  }
  return byMessage
}

/** The thing itself; null when it is not of this conversation, or is not kept. */
export async function attachment(
  db: Queries,
  conversation: string,
  id: string,
): Promise<{ bytes: Buffer; type: string; filename: string } | null> {
  const [row] = await db.query<{ bytes: Uint8Array; type: string; filename: string | null; kind: string }>(
    `select bytes, type, filename, kind from whatsapp_media where conversation = $1 and id = $2 and status = 'kept'`,
    [conversation, id],
  )
  if (row === undefined) return null
  return {
    bytes: Buffer.from(row.bytes),
    type: row.type,
    filename: row.filename ?? `${row.kind}.${endingOf(row.type)}`,
  }
}

function endingOf(type: string): string {
  const ending = {
    'image/jpeg': 'jpg',
    'audio/ogg': 'ogg',
    'audio/mpeg': 'mp3',
    'text/plain': 'txt',
    'video/3gpp': '3gp',
  }
  return (
    ending[type as keyof typeof ending] ??
    type
      .split('/')
      .at(-1)
      ?.replace(/[^a-z0-9]/g, '')
      .slice(0, 8) ??
    'bin'
  )
}
