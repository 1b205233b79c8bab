import type { Inbound, Message, Owner } from '../message.ts'

/** What the web channel is given: the conversations, behind the token of who opened them. */
export interface WebChat {
  /** The municipalities that it is for, in words. */
  area: string
  /** Whether this is one of them, in capitals or not. */
  isHere(municipality: string): boolean
  /** A municipality that is none of them counts as not said; a language without words of our own becomes Dutch. */
  open(opening: {
    municipality: string | null
    language: string
  }): Promise<{ conversation: string; token: string; messages: Message[] }>
  /** Null for a wrong token and for an unknown conversation alike. */
  find(conversation: string, token: string): Promise<ChatState | null>
  /** Throws the refusal of an unknown conversation when it was erased meanwhile. */
  receive(conversation: string, inbound: Inbound, language: string): Promise<Message>
  after(conversation: string, seq: number): Promise<Message[]>
  /** Who answers, and of how many messages the words were taken out; null when the conversation was erased. */
  standing(conversation: string): Promise<{ owner: Owner; redacted: number } | null>
  /** The messages of which the words were taken out, as they read now. */
  redacted(conversation: string): Promise<Message[]>
  erase(conversation: string): Promise<void>
  /** Whether the answer at `seq` helped, and why not. False: there is no answer there. */
  feedback(conversation: string, said: { seq: number; helped: boolean; why: string | null }): Promise<boolean>
  /** A code to go on elsewhere with, once, until `expiresAt` (ISO). */
  makeCode(conversation: string): Promise<{ code: string; expiresAt: string }>
  /** Opens the conversation of a code with a token of its own. Null: never made, used, or too old. */
  join(code: string): Promise<{ conversation: string; token: string } | null>
  /** Where a code may be sent by WhatsApp: our number ("31612345678") as far as it is known; null where there is no WhatsApp. */
  whatsApp: { number: string | null } | null
  /** Calls `rung` at every change; gives a function that stops it. */
  hear(conversation: string, rung: () => void): () => void
  /** The inhabitant is writing; told to who answers, stored nowhere. */
  typing(conversation: string): Promise<void>
  /** Calls `told` with the name of the person who is writing an answer; gives a function that stops it. */
  hearTyping(conversation: string, told: (name: string) => void): () => void
}

export interface ChatState {
  conversation: string
  owner: Owner
  municipality: string | null
  language: string
  createdAt: string
}
