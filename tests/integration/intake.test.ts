import { expect, test } from 'vitest'
import { readMemory } from '../../bot/memory.ts'
import { messagesAfter } from '../../server/conversations/record.ts'
import { storeTurn } from '../../server/conversations/turns.ts'
import {
  asksForPerson,
  assistantAnswers,
  MORNING,
  opensChat,
  pendingOf,
  replySaying,
  wishForPerson,
  writes,
} from '../town/desk.ts'
import { deskHere } from '../town/desk-here.ts'

const { db, fatima } = await deskHere()

async function understood(intake: object): Promise<unknown> {
  const conversation = await asksForPerson(db, { municipality: 'Huizen', text: 'Ik red het niet meer' })
  await db.query(`update conversations set memory = $2::jsonb where id = $1`, [
    conversation,
    JSON.stringify({ intake }),
  ])
  return (await fatima.asks(`/conversations/${conversation}`)).json().intake
}

test('staff reads what was understood, and whether the inhabitant agreed', async () => {
  const intake = {
    dimensions: ['daily'],
    wishes: ['Schulden'],
    who: 'parent',
    age: 82,
    network: 'niemand',
    agreed: true,
  }
  expect(await understood(intake)).toEqual({
    agreed: true,
    lines: [
      { label: 'Leefgebied', value: 'Huishouden, geld of papieren' },
      { label: 'Wens', value: 'Schulden' },
      { label: 'Voor wie', value: 'uw ouder, 82 jaar' },
      { label: 'Gemeente', value: 'Huizen' },
      { label: 'Eigen netwerk', value: 'niemand' },
    ],
  })
})

test('what may not be passed on is not shown, nor is nothing', async () => {
  expect(await understood({ wishes: ['Schulden'], agreed: false })).toBeNull()
  expect(await understood({})).toBeNull()
})

test('a conversation that is erased keeps only the words that say so', async () => {
  const conversation = await asksForPerson(db, { municipality: 'Huizen', text: 'Ik heet Jan en heb schulden' })
  await writes(db, conversation, 'Wis alles')
  const pending = await pendingOf(db, conversation)
  const result = {
    replies: [replySaying('Dit gesprek is gewist.', 'privacy')],
    memory: readMemory({}),
    municipality: null,
    language: 'nl',
    wishes: [{ kind: 'erase' as const }],
  }
  expect(await storeTurn(db, pending, result, { name: 'Wegwijs', now: MORNING, promisedAt: null })).toBe(true)
  expect((await messagesAfter(db, conversation, 0)).map(({ text }) => text)).toEqual(['Dit gesprek is gewist.'])
  const [row] = await db.query('select owner, municipality from conversations where id = $1', [conversation])
  expect(row).toEqual({ owner: 'assistant', municipality: null })
  expect(await db.query('select 1 from handovers where conversation = $1', [conversation])).toEqual([])
})

test('what others told stays when one conversation is erased', async () => {
  const other = await opensChat(db, { municipality: 'Laren' })
  expect(await messagesAfter(db, other, 0)).toHaveLength(1)
})

test('a report stands at the desk as such, with its last day, also when a person is asked for afterwards', async () => {
  const report = {
    what: 'Ik kom de trap niet meer op',
    municipality: 'Huizen',
    name: 'Anna',
    phone: '+31612345678',
    email: null,
    mark: 'M-261123-AB12',
    receivedOn: '2026-11-23',
    dueOn: '2027-01-04',
  }
  const wish = { reason: 'Melding Wmo: onderzoek uiterlijk maandag 4 januari 2027', question: report.what, report }
  const conversation = await asksForPerson(db, { municipality: 'Huizen', text: 'Dit is een melding', wish })
  await writes(db, conversation, 'Kan ik iemand spreken?')
  await assistantAnswers(db, await pendingOf(db, conversation), replySaying('Ja.', 'handover'), [wishForPerson()])
  const { item } = (await fatima.asks(`/conversations/${conversation}`)).json()
  expect(item).toMatchObject({
    reason: wish.reason,
    report: { mark: 'M-261123-AB12', receivedOn: '2026-11-23', dueOn: '2027-01-04' },
  })
  expect(JSON.stringify(item)).not.toContain('31612345678')
})
