import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCalendar } from '../../../server/appointments/calendar.ts'
import { storeRegion } from '../../../server/appointments/region.ts'
import { freeSlots } from '../../../server/appointments/slots.ts'
import { openDatabase } from '../../../server/database.ts'
import { migrate } from '../../../server/migrate.ts'
import { smallRegion, sundayEvening } from '../../../tests/integration/appointments-town.ts'

const KILLS = 50
const MINUTE = 60_000
const child = join(import.meta.dirname, '../../../tests/town/booking-child.ts')

/**
 * Fifty times somebody holds a slot and books it, and the process is killed at a step in between (after a statement, before
 * or after a letter), each time a next one. Afterwards somebody else wants each of the slots, and who was cut off tries
 * again. What must hold: one appointment for each slot, one letter to who has it, and no letter to anybody else.
 */
export async function benchKills(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-kills-'))
  try {
    const place = {
      url: process.env.BENCH_DATABASE_URL ?? '-',
      data: join(folder, 'data'),
      letters: join(folder, 'letters'),
    }
    const slots = await prepare(place)
    const steps = stepsOfOne(place, slots.pop() ?? '')
    const killed = slots.filter((slot, index) => run(place, 1 + (index % steps), `anna${index}`, slot).killed).length
    const lost = await tryAgain(place, slots)
    const { doubles, orphans, missing } = await count(place)
    console.log(
      `\n${killed} van ${slots.length} keer gestopt tussen vasthouden en bevestigen, op ${steps} verschillende plekken`,
    )
    console.log(
      `momenten kwijt ${lost}, dubbel ${doubles}, brieven zonder afspraak ${orphans}, afspraken zonder brief ${missing}`,
    )
    if (killed < KILLS || lost + doubles + orphans + missing > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare({ url, data }: Place): Promise<string[]> {
  const db = await openDatabase({ databaseUrl: url === '-' ? null : url, dataDir: data })
  await migrate(db)
  await storeRegion(db, smallRegion, sundayEvening)
  const to = new Date(sundayEvening.getTime() + 40 * 86_400_000)
  const wish = { type: 'kort', location: 'huizen', from: sundayEvening, to, now: sundayEvening }
  const free = (await freeSlots(db, wish)).filter(({ time }) => time.includes('.00'))
  await db.close()
  return free.slice(0, KILLS + 1).map(({ id }) => id)
}

/** After how many steps a booking is done and told; a kill at one of them is a kill in between. */
function stepsOfOne(place: Place, slot: string): number {
  return run(place, 0, 'proef', slot).steps
}

function run({ url, data, letters }: Place, step: number, holder: string, slot: string) {
  const about = [child, url, data, String(step), sundayEvening.toISOString(), holder, slot, letters]
  const { signal, status, stderr } = spawnSync(process.execPath, about)
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(`a booking failed: ${String(stderr)}`)
  return { killed: signal === 'SIGKILL', steps: Number(String(stderr).trim().split('\n').at(-1)) }
}

/** Eleven minutes later: another wants each slot, who was cut off sends again what got no answer. Gives how many are lost. */
async function tryAgain({ url, data, letters }: Place, slots: string[]): Promise<number> {
  const db = await openDatabase({ databaseUrl: url === '-' ? null : url, dataDir: data })
  const calendar = createCalendar({
    db,
    region: smallRegion,
    config: {
      publicUrl: 'https://wegwijs.example',
      sessionSecret: 'een geheim van minstens tweeëndertig tekens',
      mail: { url: 'smtp://127.0.0.1:1', from: 'Wegwijs <post@voorbeeld.example>' },
    },
    clock: () => new Date(sundayEvening.getTime() + 11 * MINUTE),
    sendMail: async (mail) => appendFileSync(letters, `${mail.messageId} ${mail.to.address}\n`),
    log: { info: () => undefined, error: () => undefined },
  })
  let lost = 0
  for (const [index, slot] of slots.entries()) {
    const ends: boolean[] = []
    for (const holder of [`jan${index}`, `anna${index}`]) {
      const email = `${holder}@voorbeeld.nl`
      const key = `key of ${holder}`
      ends.push((await calendar.book({ slot, by: { holder }, key, name: 'Anna', email })).booked)
    }
    if (ends.filter(Boolean).length !== 1) lost += 1
    await calendar.sendDueMail()
  }
  await db.close()
  return lost
}

async function count({ url, data, letters }: Place) {
  const db = await openDatabase({ databaseUrl: url === '-' ? null : url, dataDir: data })
  const booked = await db.query<{ email: string; at: string }>(
    `select email, professional || starts_at as at from appointments where status = 'booked'`,
  )
  await db.close()
  const lines = existsSync(letters) ? readFileSync(letters, 'utf8').trim().split('\n') : []
  // A letter that went just before a kill may go again, with the same Message-ID: one letter.
  const told = [...new Set(lines)].map((line) => line.split(' ')[1])
  const emails = booked.map(({ email }) => email)
  return {
    doubles: booked.length - new Set(booked.map(({ at }) => at)).size,
    orphans: told.filter((email) => email !== undefined && !emails.includes(email)).length,
    missing: emails.filter((email) => told.filter((each) => each === email).length !== 1).length,
  }
}

interface Place {
  url: string
  data: string
  letters: string
}
