import { appendFileSync } from 'node:fs'
import { createCalendar } from '../../server/appointments/calendar.ts'
import { openDatabase, type Queries } from '../../server/database.ts'
import { smallRegion } from '../integration/appointments-town.ts'

/**
 * People who book one after the other, in a process that dies at its n-th step: `booking-child.ts DATABASE_URL|- FOLDER
 * STEP NOW HOLDER,HOLDER SLOT LETTERS`. A step is the moment after a statement, or before and after a mail. STEP 0
 * lives. Prints how it ended for each, and to stderr how many steps that took.
 */
const [url = '-', folder = '', step = '0', now = '', holders = '', slot = '', letters = ''] = process.argv.slice(2)
let steps = 0

function tick(): void {
  steps += 1
  if (steps === Number(step)) process.kill(process.pid, 'SIGKILL')
}

function mortal(queries: Queries): Queries {
  return {
    async query(text, values) {
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
const calendar = createCalendar({
  db: { ...db, ...mortal(db) },
  region: smallRegion,
  config: {
    publicUrl: 'https://wegwijs.example',
    sessionSecret: 'een geheim van minstens tweeëndertig tekens',
    mail: { url: 'smtp://127.0.0.1:1', from: 'Wegwijs <post@voorbeeld.example>' },
  },
  clock: () => new Date(now),
  async sendMail(mail) {
    tick()
    appendFileSync(letters, `${mail.messageId} ${mail.to.address}\n`)
    tick()
  },
  log: { info: () => undefined, error: () => undefined },
})
const ends: string[] = []
for (const holder of holders.split(',')) {
  const by = { holder }
  await calendar.hold({ slot, holder })
  const result = await calendar.book({
    slot,
    by,
    key: `key of ${holder}`,
    name: 'Anna',
    email: `${holder}@voorbeeld.nl`,
  })
  await calendar.sendDueMail()
  ends.push(result.booked ? 'booked' : result.reason)
}
console.log(JSON.stringify(ends))
console.error(steps)
await db.close()
