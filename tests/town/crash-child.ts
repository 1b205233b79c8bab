import { readRegion } from '../../knowledge/content/region.ts'
import { openConversation } from '../../server/conversations/record.ts'
import { type Database, openDatabase, type Queries } from '../../server/database.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { migrate } from '../../server/migrate.ts'
import { createTurns } from '../../server/turn.ts'
import { echoBot } from './fake-bot.ts'

/**
 * A server in miniature that dies at its n-th step: `crash-child.ts DATABASE_URL|- FOLDER STEP MESSAGE TEXT [held]`. A step is the
 * moment before or after a statement, also within a transaction. STEP 0 lives on and takes up what was left. `held`: by
 * a member of staff.
 */
const [url = '-', folder = '', step = '0', message = '', text = '', held] = process.argv.slice(2)
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
    transaction: (work) =>
      queries.transaction(async (tx) => {
        const result = await work(mortal(tx))
        tick()
        return result
      }),
  }
}

const db = await openDatabase({ databaseUrl: url === '-' ? null : url, dataDir: folder })
await migrate(db)
const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)
const bot = echoBot(() => ({
  wishes: [
    { kind: 'person', reason: 'wil iemand spreken', urgency: 'normal', callback: null, topics: [], question: null },
    { kind: 'alert', danger: 'test' },
  ],
}))
const [existing] = await db.query<{ id: string }>('select id from conversations')
const conversation = existing?.id ?? (await open(db))
const turns = createTurns({
  db: { ...db, ...mortal(db) },
  bot,
  promises: createPromises(region),
  clock: () => now,
  log: { error: () => {} },
  name: 'Wegwijs',
  alarm: async () => {},
})
await turns.resume()
await turns.receive(conversation, { id: message, text }, 'nl')
await turns.quiet()
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
