import { expect, test } from 'vitest'
import { readMemory } from '../../bot/memory.ts'
import type { Database } from '../../server/database.ts'
import { echoBot } from '../town/fake-bot.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { recordOf, type WhatsAppTown } from '../town/whatsapp-town.ts'

/** What people do with a message afterwards: other words, no words after all, a sign. */
let db: Database
let town: WhatsAppTown
const openAnew = whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test('other words for a message that nobody answered stand in its place; after an answer they are asked anew', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('ik zoek hupl', 'wamid.first'))
  await town.hears(anna.sends(edit('wamid.first', 'ik zoek hulp')))
  expect((await recordOf(db)).at(-1)?.text).toBe('U zei: ik zoek hulp')
  await db.query(`update conversations set owner = 'staff', staff = 'fatima'`)
  await town.hears(anna.says('tot morgne', 'wamid.second'))
  await town.hears(anna.sends(edit('wamid.second', 'tot morgen')))
  expect((await recordOf(db)).at(-1)?.text).toBe('tot morgen')
})

test('an edit that comes before its message waits for it', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.sends(edit('wamid.later', 'goed gespeld')))
  await town.hears(anna.says('gedo gespeld', 'wamid.later'))
  await town.passes(2)
  await town.passes(4)
  expect((await recordOf(db)).at(-1)?.text).toBe('U zei: goed gespeld')
})

test('a message that is taken back leaves only a mark, also in what is remembered', async () => {
  const bot = echoBot(({ message: { text } }) => {
    const asked = { what: 'municipality' as const, question: text, explanation: null }
    const fresh = readMemory({})
    const dialog = { script: 'callback', step: 'note', vars: { note: text } } as never
    return { memory: { ...fresh, told: [text], asked, intake: { ...fresh.intake, wishes: [text] }, dialog } }
  })
  await openAnew({ bot })
  const anna = town.inhabitant()
  await town.hears(anna.says('mijn geheim', 'wamid.secret'))
  const other = town.inhabitant()
  await town.hears(other.sends({ type: 'revoke', revoke: { original_message_id: 'wamid.secret' } }))
  expect(JSON.stringify(await db.query('select text from messages'))).toContain('mijn geheim')
  await town.hears(anna.sends({ type: 'revoke', revoke: { original_message_id: 'wamid.secret' } }))
  const rows = await db.query(`select text from messages where author = 'inhabitant'`)
  expect(rows).toEqual([{ text: '[Bericht ingetrokken door de inwoner]' }])
  expect(JSON.stringify(await db.query('select memory from conversations'))).not.toContain('geheim')
})

test('a reaction stands with our message, and nobody answers it', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('dank u'))
  await town.hears(anna.sends({ type: 'reaction', reaction: { message_id: town.graph.sent.at(-1)?.id, emoji: '👍' } }))
  expect(await db.query('select reaction from whatsapp_outbox')).toEqual([{ reaction: '👍' }])
  await town.hears(anna.sends({ type: 'reaction', reaction: { message_id: town.graph.sent.at(-1)?.id, emoji: '' } }))
  expect(await db.query('select reaction from whatsapp_outbox')).toEqual([{ reaction: null }])
  expect(town.graph.sent).toHaveLength(1)
})

function edit(of: string, text: string) {
  return { type: 'edit', edit: { original_message_id: of, message: { type: 'text', text: { body: text } } } }
}
