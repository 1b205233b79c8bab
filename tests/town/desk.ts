import { randomUUID } from 'node:crypto'
import { readMemory } from '../../bot/memory.ts'
import type { PersonWish, Wish } from '../../bot/wish.ts'
import type { Outcome, Reply } from '../../channels/message.ts'
import { createPersonKey } from '../../server/conversations/person.ts'
import { type Channel, openConversation, storeInbound } from '../../server/conversations/record.ts'
import { type Pending, pendingTurn, storeTurn } from '../../server/conversations/turns.ts'
import type { Database, Queries } from '../../server/database.ts'
import { keepStaff } from '../../server/login/sessions.ts'
import type { Staff } from '../../server/login/staff.ts'

/** Monday 23 November 2026, 8.30 in the morning. */
export const MORNING = new Date('2026-11-23T08:30:00+01:00')

/** How somebody who leaves a number is known again, as in deskApp. */
export const personKey = createPersonKey('only for the tests')

export function minutes(count: number, from = MORNING): Date {
  return new Date(from.getTime() + count * 60_000)
}

const everywhere = { municipalities: null, teams: [], confined: false }
export const fatima: Staff = { id: 'fatima', name: 'Fatima', roles: ['medewerker', 'redacteur'], ...everywhere }
export const joost: Staff = { id: 'joost', name: 'Joost', roles: ['medewerker'], ...everywhere }
export const sanne: Staff = {
  ...everywhere,
  id: 'sanne',
  name: 'Sanne',
  roles: ['medewerker'],
  municipalities: ['Laren'],
}
export const ellen: Staff = { id: 'ellen', name: 'Ellen', roles: ['redacteur'], ...everywhere }
/** Of a partner organisation: sees only what was passed on to it. */
export const bram: Staff = {
  ...everywhere,
  id: 'bram',
  name: 'Bram',
  roles: ['medewerker'],
  teams: ['versa'],
  confined: true,
}
/** Of the team for debts of our own. */
export const mehmet: Staff = { ...everywhere, id: 'mehmet', name: 'Mehmet', roles: ['medewerker'], teams: ['geld'] }

export async function hire(db: Database, ...people: Staff[]): Promise<void> {
  for (const person of people) await keepStaff(db, person, MORNING)
}

export function replySaying(text: string, outcome: Outcome = 'answered'): Reply {
  return { text, outcome, language: 'nl', choices: [], sources: [], parts: null }
}

/** A conversation on the website that has only a greeting. */
export async function opensChat(
  db: Database,
  opening: { municipality?: string | null; channel?: Channel; at?: Date } = {},
): Promise<string> {
  const { conversation } = await openConversation(db, {
    channel: opening.channel ?? 'web',
    municipality: opening.municipality ?? null,
    language: 'nl',
    greeting: replySaying('Goedendag.', 'smalltalk'),
    name: 'Wegwijs',
    now: opening.at ?? MORNING,
  })
  return conversation
}

export async function writes(db: Database, conversation: string, text: string, at = MORNING): Promise<number> {
  const { message } = await storeInbound(db, conversation, { id: randomUUID(), text }, 'nl', at)
  return message.seq
}

export async function pendingOf(db: Database, conversation: string): Promise<Pending> {
  const pending = await pendingTurn(db, conversation, 0)
  if (pending === null) throw new Error('nothing waits for the assistant')
  return pending
}

/** The assistant answers the first open message, with these wishes. False when it may not. */
export async function assistantAnswers(
  db: Queries,
  pending: Pending,
  reply: Reply,
  wishes: Wish[] = [],
  saying: { at?: Date; promisedAt?: Date | null } = {},
): Promise<boolean> {
  const result = {
    replies: [reply],
    memory: readMemory({}),
    municipality: pending.municipality,
    language: 'nl',
    wishes,
  }
  const { at = MORNING, promisedAt = null } = saying
  return await storeTurn(db, pending, result, { name: 'Wegwijs', now: at, promisedAt, personKey })
}

export function wishForPerson(wish: Partial<PersonWish> = {}): Wish {
  const usual = {
    reason: 'Wil een medewerker spreken',
    urgency: 'normal' as const,
    callback: null,
    topics: [],
    question: null,
  }
  return { kind: 'person', ...usual, ...wish }
}

/** A conversation in which a person was asked for. */
export async function asksForPerson(
  db: Database,
  asking: {
    text?: string
    municipality?: string | null
    channel?: Channel
    wish?: Partial<PersonWish>
    at?: Date
    promisedAt?: Date | null
  } = {},
): Promise<string> {
  const { at = MORNING, promisedAt = null, text = 'Ik wil een mens spreken' } = asking
  const conversation = await opensChat(db, { municipality: asking.municipality, channel: asking.channel, at })
  await writes(db, conversation, text, at)
  const reply = replySaying('Ik geef uw vraag door.', 'handover')
  await assistantAnswers(db, await pendingOf(db, conversation), reply, [wishForPerson(asking.wish)], { at, promisedAt })
  return conversation
}
