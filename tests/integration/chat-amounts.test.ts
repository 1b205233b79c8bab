import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { createAssistant } from '../../server/assistant/assistant.ts'
import type { Database } from '../../server/database.ts'
import type { Promises } from '../../server/desk/promises.ts'
import { testDatabase } from '../town/database.ts'
import { fakeAbilities } from '../town/fake-abilities.ts'
import { type SmallRegion, smallRegion } from '../town/small-region.ts'
import { talkTo } from '../town/talk.ts'

const amounts = `
amounts:
  - { id: bijdrage, label: Bijdrage, euros: 20.60, per: maand, from: 2024-01-01, to: 2024-12-31, source: CAK }
  - { id: bijdrage, label: Bijdrage, euros: 21, per: maand, from: 2025-01-01, to: 2025-12-31, source: CAK, ask: "het CAK, telefoon 0800-1925" }
  - { id: bijdrage, label: Bijdrage, euros: 33, per: maand, from: 2027-01-01, to: 2027-06-30, municipality: Eemnes, source: Eemnes }
`
const someoneIsThere: Promises = {
  answerBy: (now) => now,
  isOpen: () => true,
  isSomeoneThere: () => true,
  answerByInWords: () => 'vandaag',
}
let db: Database
let town: SmallRegion
beforeAll(async () => {
  db = await testDatabase()
  town = await smallRegion()
  await town.write('amounts.yaml', amounts)
})
afterAll(async () => {
  await town.remove()
  await db.close()
})

/** What the assistant says on a day to who asks for help in the house. */
async function answerOn(day: string, municipality = 'Huizen'): Promise<string> {
  const clock = () => new Date(`${day}T10:00:00+01:00`)
  const { region } = town
  const knowledge = await createKnowledge({ db, region, clock })
  const { calendar } = fakeAbilities()
  const bot = createAssistant({ knowledge, calendar, promises: someoneIsThere, region, clock })
  const { text, outcomes } = await talkTo(bot, { municipality }).says('Hoe krijg ik hulp bij het huishouden?')
  expect(outcomes).toContain('answered')
  return text
}

test.each([
  ['2024-07-01', '20,60'],
  ['2025-12-31', '21,00'],
])('an amount that holds is told with the answer (%s)', async (day, amount) => {
  expect(await answerOn(day)).toContain(`Bijdrage: € ${amount} per maand.`)
})

test.each(['2023-12-31', '2026-01-01', '2026-11-22', '2027-03-01', '2030-01-01'])(
  'an amount that has expired, does not hold yet or is of another municipality is never told, but who knows it is (%s)',
  async (day) => {
    const answer = await answerOn(day)
    expect(answer).not.toMatch(/€|euro|20,60|21,00|33,00/)
    expect(answer).toMatch(/Bijdrage: het bedrag van nu weten wij niet zeker\. Vraag het gerust aan [^.]+\./)
  },
)

test('who knows the amount of today is named, and who lives where one holds hears that one', async () => {
  expect(await answerOn('2026-11-22')).toContain('Vraag het gerust aan het CAK, telefoon 0800-1925.')
  expect(await answerOn('2027-03-01', 'Eemnes')).toContain('Bijdrage: € 33,00 per maand.')
  expect(await answerOn('2027-07-01', 'Eemnes')).toContain('Vraag het gerust aan het Informatiepunt.')
})
