import type { Wish } from '../../bot/wish.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { openConversation } from '../../server/conversations/record.ts'
import { type Database, openDatabase, type Queries } from '../../server/database.ts'
import { createAlarm } from '../../server/desk/alarm.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { migrate } from '../../server/migrate.ts'
import { createTurns } from '../../server/turn.ts'
import { echoBot } from './fake-bot.ts'

/**
 * A server in miniature that dies at its n-th step: `crash-child.ts DATABASE_URL|- FOLDER STEP MESSAGES TEXTS [held]`.
 * A step is the moment before or after a statement, also within a transaction, and after its end. MESSAGES are ids with
 * a comma between them, TEXTS as many texts with a bar. STEP 0 lives on, takes up what was left, and a minute later
 * tells of danger what was not told. `held`: by a member of staff.
 */
const [url = '-', folder = '', step = '0', messages = '', texts = '', held] = process.argv.slice(2)
const now = new Date('2026-11-22T21:40:00Z')
let steps = 0

function tick(): void {
  steps += 1
  if (steps === Number(step)) process.kill(process.pid, 'SIGKILL')
}

function mortal(queries: Queries): Queries {
  return {
    async query(text, values) {
      tick()
      const rows = await queries.query(text, values)
      tick()
      return rows as never
    },
    async transaction(work) {
      const result = await queries.transaction(async (tx) => {
        const within = await work(mortal(tx))
        tick()
        return within
      })
      tick()
      return result
    },
  }
}

const db = await openDatabase({ databaseUrl: url === '-' ? null : url, dataDir: folder })
await migrate(db)
const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)
const wishes: Wish[] = [
  { kind: 'person', reason: 'wil iemand spreken', urgency: 'normal', callback: null, topics: [], question: null },
  { kind: 'alert', danger: 'test' },
]
const bot = echoBot(({ message }) => ({ wishes: message.text === 'wis alles' ? [{ kind: 'erase' }] : wishes }))
const [existing] = await db.query<{ id: string }>('select id from conversations')
const conversation = existing?.id ?? (await open(db))
const log = { error: () => {}, info: () => {} }
const config = { mail: null, alertWebhook: null, publicUrl: 'https://wegwijs.example' }
const dying = { ...db, ...mortal(db) }
const alarm = createAlarm({ db: dying, config, region, clock: () => now, log })
const turns = createTurns({
  db: dying,
  bot,
  promises: createPromises(region),
  clock: () => now,
  log,
  name: 'Wegwijs',
  alarm: alarm.raise,
})
await turns.resume()
const ids = messages.split(',')
for (const [index, text] of texts.split('|').entries())
  await turns.receive(conversation, { id: ids[index] ?? '', text }, 'nl')
await turns.quiet()
if (step === '0') {
  // A server that lives looks every few seconds for what was left.
  while ((await turns.resume()) > 0) await turns.quiet()
  await alarm.watch(new Date(now.getTime() + 60_000))
}
console.log(`steps ${steps}`)
await db.close()

async function open(database: Database): Promise<string> {
  const opening = {
    channel: 'web' as const,
    municipality: null,
    language: 'nl',
    greeting: bot.greeting('nl'),
    name: 'Wegwijs',
    now,
  }
  const opened = (await openConversation(database, opening)).conversation
  if (held === 'held') await database.query(`update conversations set owner = 'staff', staff = 'fatima'`)
  return opened
}
