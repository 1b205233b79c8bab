import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../channels/message.ts'
import { messagesAfter, storeInbound } from '../../server/conversations/record.ts'
import { type Pending, pendingTurn } from '../../server/conversations/turns.ts'
import type { Queries } from '../../server/database.ts'
import { keepPromises } from '../../server/desk/keep-promises.ts'
import { claim, close, giveBack, passToTeam, transfer } from '../../server/desk/owner.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { say } from '../../server/desk/say.ts'
import { snooze } from '../../server/desk/snooze.ts'
import type { Staff } from '../../server/login/staff.ts'
import {
  asksForPerson,
  assistantAnswers,
  fatima,
  joost,
  MORNING,
  minutes,
  replySaying,
  wishForPerson,
  writes,
} from '../town/desk.ts'
import { deskRegion } from '../town/desk-app.ts'
import { databaseWith } from '../town/desk-here.ts'

const promises = createPromises(deskRegion)
const geld = deskRegion.teams?.find(({ id }) => id === 'geld') ?? null

const db = await databaseWith(fatima, joost)

const deeds = [
  'writes',
  'sends the same again',
  'thinks',
  'answers',
  'asks for a person',
  'claims',
  'says',
  'passes on',
  'passes to a team',
  'puts aside',
  'gives back',
  'puts back',
  'does not answer',
  'the team does not answer',
  'closes',
] as const
type Deed = (typeof deeds)[number]

/** What an evening and a morning can bring, some of it at the same moment. */
const evening = fc.array(
  fc.array(
    fc.record({ deed: fc.constantFrom(...deeds), who: fc.constantFrom(fatima, joost), dies: fc.option(fc.nat(12)) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  { minLength: 4, maxLength: 14 },
)

test('the assistant and a person never both answer, and no message stays unowned', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(evening, async (moments) => {
      const conversation = await asksForPerson(db)
      const thoughts: Pending[] = []
      for (const moment of moments) {
        await Promise.all(moment.map((each) => tries(each, conversation, thoughts)))
      }
      await nothingIsForgotten(conversation)
      await afterARestart(conversation)
      const messages = await messagesAfter(db, conversation, 0)
      holdsTheWordAlone(messages)
      answersOnlyWhatCameAfter(messages)
      await nothingIsForgotten(conversation)
    }),
    { numRuns: 60, interruptAfterTimeLimit: 40_000 },
  )
})

/** A deed may be cut off at any step, by a process that dies; then it is done again, as a person or a next process would. */
async function tries(
  { deed, who, dies }: { deed: Deed; who: Staff; dies: number | null },
  conversation: string,
  thoughts: Pending[],
): Promise<void> {
  const message = randomUUID()
  // The oldest thought first: by then anything may have happened, and a crash may have made it twice.
  const thought = deed === 'answers' || deed === 'asks for a person' ? thoughts.shift() : undefined
  if (dies !== null) {
    const left = { steps: dies }
    try {
      await does({ deed, who, conversation, thoughts, thought, hands: mortal(db, left), message })
      return
    } catch (error) {
      if (!(error instanceof Died)) throw error
    }
  }
  await does({ deed, who, conversation, thoughts, thought, hands: db, message })
}

class Died extends Error {}

function mortal(queries: Queries, left: { steps: number }): Queries {
  const step = () => {
    if (left.steps-- <= 0) throw new Died()
  }
  return {
    async query(text, values) {
      step()
      const rows = await queries.query(text, values)
      step()
      return rows as never
    },
    transaction: (work) =>
      queries.transaction(async (tx) => {
        const result = await work(mortal(tx, left))
        step()
        return result
      }),
  }
}

async function does({ deed, who, conversation, thoughts, thought, hands, message }: Doing): Promise<void> {
  const answerBy = () => ({ at: minutes(120), words: 'vóór 10.30 uur' })
  switch (deed) {
    case 'writes':
      await writes(db, conversation, 'Nog iets')
      return
    // A telephone that got no answer sends what it sent before once more.
    case 'sends the same again': {
      const [last] = await db.query<{ id: string }>(
        `select id from messages where conversation = $1 and author = 'inhabitant' order by seq desc limit 1`,
        [conversation],
      )
      const repeated = await storeInbound(db, conversation, { id: last?.id ?? '', text: 'Nog iets' }, 'nl', MORNING)
      expect(repeated.fresh).toBe(false)
      return
    }
    // Nobody is behind the page: after a while it goes back to the queue.
    case 'does not answer':
      await keepPromises(hands, promises, minutes(40))
      return
    // What was promised for the team is over: it goes back to the information point.
    case 'the team does not answer':
      await keepPromises(hands, promises, minutes(121))
      return
    case 'thinks': {
      const pending = await pendingTurn(db, conversation, 0)
      if (pending !== null) thoughts.push(pending)
      return
    }
    case 'answers':
    case 'asks for a person': {
      const wishes = deed === 'answers' ? [] : [wishForPerson()]
      if (thought !== undefined) await assistantAnswers(hands, thought, answerTo(thought), wishes)
      return
    }
    case 'claims':
      await claim(hands, who, conversation, MORNING)
      return
    case 'says':
      await say(hands, who, conversation, { id: message, text: 'Dag', seen: 1_000 }, MORNING)
      return
    case 'passes on':
      await transfer(hands, who, conversation, { staff: who === fatima ? 'joost' : 'fatima', reason: 'Jij' }, MORNING)
      return
    case 'passes to a team': {
      const to = { team: geld, reason: 'Jullie werk', consent: false, answerBy }
      await passToTeam(hands, who, conversation, to, MORNING)
      return
    }
    case 'puts aside':
      await snooze(hands, who, conversation, () => minutes(1440))
      return
    case 'gives back':
    case 'puts back':
      await giveBack(
        hands,
        who,
        conversation,
        { to: deed === 'gives back' ? 'assistant' : 'queue', reason: null, answerBy },
        MORNING,
      )
      return
    case 'closes':
      await close(hands, who, conversation, { result: 'answered', subjects: [] }, MORNING)
      return
    default:
      deed satisfies never
  }
}

interface Doing {
  deed: Deed
  who: Staff
  conversation: string
  thoughts: Pending[]
  thought: Pending | undefined
  /** What the database is reached with; it may die. */
  hands: Queries
  message: string
}

function answerTo({ seq }: Pending) {
  return replySaying(`Antwoord op ${seq}`)
}

/** Another process takes up what is left for the assistant. */
async function afterARestart(conversation: string): Promise<void> {
  for (;;) {
    const pending = await pendingTurn(db, conversation, 0)
    if (pending === null) return
    expect(await assistantAnswers(db, pending, answerTo(pending))).toBe(true)
  }
}

/** Read back in order, as the inhabitant saw it: one voice at a time. */
function holdsTheWordAlone(messages: Message[]): void {
  let holder: string | null = null
  messages.forEach((message, index) => {
    expect(message.seq).toBe(index + 1)
    if (message.author === 'system') holder = /(?:nu|verder) met (Fatima|Joost)/.exec(message.text)?.[1] ?? null
    if (message.author === 'assistant') expect(holder).toBeNull()
    if (message.author === 'staff') expect(message.name).toBe(holder)
  })
}

/** Each message once, and nothing that was said before a person gave the word back. */
function answersOnlyWhatCameAfter(messages: Message[]): void {
  const replies = messages.flatMap(({ author, text, seq }) =>
    author === 'assistant' && text.startsWith('Antwoord op ') ? [{ asked: Number(text.split(' ').at(-1)), seq }] : [],
  )
  expect(new Set(replies.map(({ asked }) => asked)).size).toBe(replies.length)
  const back = messages.filter(
    ({ author, text }) => author === 'system' && /is klaar|met uw vraag|afgerond|ligt nu bij|duurt langer/.test(text),
  )
  for (const reply of replies) {
    expect(back.filter(({ seq }) => seq > reply.asked && seq < reply.seq)).toEqual([])
  }
}

/** What was said last is answered, or is with the assistant, or is with a person who holds or will take it. */
async function nothingIsForgotten(conversation: string): Promise<void> {
  const [row] = await db.query<{ owner: string; open: number; aside: number; unanswered: number }>(
    `select c.owner,
            (select count(*) from handovers
             where conversation = c.id and closed_at is null and snoozed_until is not null) as aside,
            (select count(*) from handovers where conversation = c.id and closed_at is null) as open,
            (select count(*) from messages
             where conversation = c.id and author = 'inhabitant' and seq > c.answered_seq) as unanswered
     from conversations c where c.id = $1`,
    [conversation],
  )
  const expected = { assistant: 0, waiting: 1, staff: 1, closed: 0 }[row?.owner ?? '']
  expect(row?.open).toBe(expected)
  // Nothing is put aside that nobody has.
  if (row?.owner !== 'staff') expect(row?.aside).toBe(0)
  const pending = await pendingTurn(db, conversation, 0)
  if (row?.owner === 'assistant' || row?.owner === 'waiting') expect(pending !== null).toBe((row?.unanswered ?? 0) > 0)
  else expect(pending).toBeNull()
}
