import { expect, test } from 'vitest'
import { makeCode } from '../../server/conversations/codes.ts'
import { messagesAfter } from '../../server/conversations/record.ts'
import type { Database } from '../../server/database.ts'
import { opensChat } from '../town/desk.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { choicesOf, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

let db: Database
let town: WhatsAppTown
whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test('who sends the code of the website goes on there, and hears what happens', async () => {
  const conversation = await opensChat(db)
  const { code } = await makeCode(db, conversation, town.time.now)
  const anna = town.inhabitant()
  await town.hears(anna.says(`Hallo! Code ${code.toLowerCase()}`))
  expect(town.graph.sent.map(wordsOf)).toEqual([expect.stringMatching(/^U gaat hier verder .*ook nog/)])
  await town.hears(anna.says('En nu?'))
  expect((await messagesAfter(db, conversation, 1)).map(({ author, text }) => [author, text])).toEqual([
    ['system', expect.stringMatching(/^U gaat hier verder/)],
    ['inhabitant', 'En nu?'],
    ['assistant', 'U zei: En nu?'],
  ])
  expect(town.graph.sent.map(wordsOf).at(-1)).toBe('U zei: En nu?')
})

test('the buttons that stood open on the website come along', async () => {
  const conversation = await opensChat(db)
  const choices = [
    { value: 'Huizen', label: 'Huizen' },
    { value: 'Laren', label: 'Laren' },
  ]
  await db.query('update messages set choices = $2::jsonb where conversation = $1', [
    conversation,
    JSON.stringify(choices),
  ])
  const { code } = await makeCode(db, conversation, town.time.now)
  await town.hears(town.inhabitant().says(code))
  const [sent] = town.graph.sent
  expect(sent === undefined ? [] : choicesOf(sent).map(({ title }) => title)).toEqual(['Huizen', 'Laren'])
})

test('who talked on WhatsApp before goes on with the conversation of the code', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await town.passes(60)
  const conversation = await opensChat(db)
  const { code } = await makeCode(db, conversation, town.time.now)
  await town.hears(anna.says(code))
  await town.hears(anna.says('Verder hier'))
  expect((await messagesAfter(db, conversation, 0)).at(-1)?.text).toBe('U zei: Verder hier')
})

test('a code works once: the same message told again changes nothing, another person gets nothing', async () => {
  const conversation = await opensChat(db)
  const { code } = await makeCode(db, conversation, town.time.now)
  const call = town.inhabitant().says(code, 'wamid.code')
  await town.hears(call)
  await town.hears(call)
  expect(await messagesAfter(db, conversation, 1)).toHaveLength(1)
  await town.hears(town.inhabitant().says(`mijn code is ${code}`))
  expect(town.graph.sent.map(wordsOf).at(-1)).toContain('Deze code werkt niet')
  expect(await messagesAfter(db, conversation, 1)).toHaveLength(1)
})

test('a code that is too old is told so; a question with a code in it is still answered', async () => {
  const { code } = await makeCode(db, await opensChat(db), town.time.now)
  await town.passes(601)
  const anna = town.inhabitant()
  await town.hears(anna.says(code))
  expect(town.graph.sent.map(wordsOf).at(-1)).toContain('Deze code werkt niet')
  const question = `Ik had ${code} maar wat kost hulp?`
  await town.hears(anna.says(question))
  expect(town.graph.sent.map(wordsOf).at(-1)).toBe(`U zei: ${question}`)
})
