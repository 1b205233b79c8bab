import { readFileSync } from 'node:fs'
import { readCall } from '../../channels/whatsapp/call.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { hangBell } from '../../server/bell.ts'
import { openDatabase, type Queries } from '../../server/database.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { createTurns } from '../../server/turn.ts'
import { openWhatsApp } from '../../server/whatsapp/whatsapp.ts'
import { echoBot } from './fake-bot.ts'

/**
 * WhatsApp in miniature that dies at its n-th step: `whatsapp-crash-child.ts DATABASE_URL|- FOLDER STEP GRAPH_URL CALLS`.
 * A step is the moment before or after a statement. CALLS is a file with the calls that Meta makes, one after the other;
 * then three minutes pass. STEP 0 lives on.
 */
const [url = '-', folder = '', step = '0', graphUrl = '', calls = ''] = process.argv.slice(2)
const clock = () => new Date('2026-11-22T21:40:00Z')
let steps = 0
// Whoever is started again is so later.
let hours = step === '0' ? 60_000 : 0
const time = () => new Date(Date.now() + hours)

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
const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)
const parts = {
  db: { ...db, ...mortal(db) },
  bot: echoBot(),
  promises: createPromises(region),
  clock,
  time,
  log: { error: () => {} },
  name: 'Wegwijs',
  alarm: async () => {},
}
const turns = createTurns({ ...parts, teamFor: () => null })
const whatsapp = await openWhatsApp({
  ...parts,
  bell: await hangBell(db),
  turns,
  region,
  transcription: null,
  jobs: { on: async () => {}, add: async () => {}, every: async () => {}, stop: async () => {} },
  settings: { phoneNumberId: '1', accessToken: 'token', appSecret: 'secret', verifyToken: 'verify', apiUrl: graphUrl },
})
await turns.resume()
for (const call of JSON.parse(readFileSync(calls, 'utf8')) as unknown[])
  await whatsapp.keep(readCall(Buffer.from(JSON.stringify(call))))
await whatsapp.quiet()
hours += 180_000
await whatsapp.resume()
await whatsapp.quiet()
console.log(`steps ${steps}`)
process.exit(0)
