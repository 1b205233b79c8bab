/** One thing that a webhook call tells, apart from the rest of the call. */
export interface Element {
  /** SHA-256 of what makes it this one: the same thing told again has the same key. */
  key: Buffer
  kind: 'message' | 'status' | 'echo' | 'preference' | 'notice'
  /** Elements with the same line are dealt with one after the other: those of one person, or of one sent message. */
  line: string
  /** What was told, as JSON text. Text, as a database refuses some characters inside JSON that people can send. */
  content: string
}

/** Who wrote, as Meta tells it. Either may be absent: the phone for who has a username, the user id in older calls. */
export interface Sender {
  phoneNumberId: string
  userId: string | null
  phone: string | null
  name: string | null
}

/** What came in from a person. `at`: by Meta's clock; `id`: Meta's id of the message. */
export interface Incoming {
  sender: Sender
  id: string
  at: Date | null
  /** The message of ours that it answers, by Meta's id. */
  answers: string | null
  said: Said
}

export type Said =
  | { what: 'text'; text: string }
  /** A button or a row that was pressed. `id` is what we sent with it, `title` the words on it. */
  | { what: 'choice'; id: string; title: string }
  | { what: 'media'; media: IncomingMedia; caption: string | null }
  | { what: 'location'; latitude: number; longitude: number; name: string | null; address: string | null }
  | { what: 'contacts'; contacts: { name: string; phones: string[] }[] }
  | { what: 'reaction'; to: string; emoji: string | null }
  | { what: 'edit'; of: string; text: string | null }
  | { what: 'revoke'; of: string }
  | { what: 'form'; values: Record<string, string> | null }
  /** Something about the person, not from the person: another number or another id. */
  | { what: 'moved'; phone: string | null; userId: string | null }
  | { what: 'welcome' }
  /** Nothing to answer: a permission for calls, another identity key. */
  | { what: 'silent'; type: string }
  /** A kind that we do not know, or that Meta does not pass on. */
  | { what: 'unreadable'; type: string }

export interface IncomingMedia {
  kind: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'
  id: string
  type: string
  /** Base64, as Meta gives it. */
  sha256: string | null
  filename: string | null
}

/** What became of a message of ours. `tracker` is what we sent along to know it by. */
export interface StatusTold {
  phoneNumberId: string
  id: string
  tracker: string | null
  status: 'sent' | 'delivered' | 'read' | 'failed' | 'other'
  at: Date | null
  code: number | null
  category: string | null
  billable: boolean | null
}
