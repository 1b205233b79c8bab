import { randomUUID } from 'node:crypto'
import { readConfig } from '../../server/config.ts'
import { openTown, type Town } from '../../server/town.ts'
import { readCases } from '../cases.ts'
import { line, timed } from './shared/timing.ts'

const AT_ONCE = 10
const TURNS = 400
/** Questions that were not asked yet, when what runs often has been compiled; only told, the goals are for the turns before. */
const LATER = 170
/** Of the main job, and the sharper one of the assistant. */
const goals = { p95: 100, sharp: 80, share: 0.25 }

export const about = 'een beurt van begin tot eind, naast één insert en één select op dezelfde database'

/** A turn end to end (stored, answered, stored) beside one insert and one select on the same database. */
export async function bench(): Promise<void> {
  const where: Record<string, string> = { DATA_DIR: 'memory://', LOG_LEVEL: 'silent', NOW: '2026-11-23T10:00:00+01:00' }
  if (process.env.DATABASE_URL !== undefined) where.DATABASE_URL = process.env.DATABASE_URL
  const town = await openTown(readConfig(where))
  const floor = await floorOf(town)
  const { turns, later } = await turnsOf(town)
  await town.close()
  console.log(`\nA turn, ${AT_ONCE} conversations at once, on ${town.db.kind === 'embedded' ? 'PGlite' : 'PostgreSQL'}`)
  console.log(line('floor: one insert and one select', floor))
  console.log(line('turn: received, answered, stored', turns))
  console.log(line(`turn: the next ${LATER}, all compiled`, later))
  const share = turns.perSecond / floor.perSecond
  console.log(
    [
      `p95 ${turns.p95.toFixed(1)} ms (goal ≤ ${goals.p95} ms: ${met(turns.p95 <= goals.p95)}`,
      `; of the assistant ≤ ${goals.sharp} ms: ${met(turns.p95 <= goals.sharp)})`,
      `, throughput ${share.toFixed(3)} of the floor (goal ≥ ${goals.share}: ${met(share >= goals.share)})`,
    ].join(''),
  )
  if (turns.p95 > goals.p95 || share < goals.share) process.exitCode = 1
}

async function floorOf({ db }: Town) {
  await db.script('create table bench_floor (id uuid primary key, text text not null)')
  const work = async () => {
    const id = randomUUID()
    await db.query('insert into bench_floor (id, text) values ($1, $2)', [
      id,
      'Mijn moeder kan niet meer zelf schoonmaken',
    ])
    await db.query('select * from bench_floor where id = $1', [id])
  }
  await timed(200, AT_ONCE, work)
  const floor = await timed(TURNS * 5, AT_ONCE, work)
  await db.script('drop table bench_floor')
  return floor
}

async function turnsOf({ chat }: Town) {
  const questions = readCases<{ id: string; text: string; municipality: string | null }>('answers')
  const open = () => chat.open({ municipality: 'Huizen', language: 'nl' })
  const conversations = await Promise.all(Array.from({ length: AT_ONCE * 2 }, open))
  const busy = new Set<number>()
  async function turn(index: number): Promise<void> {
    const place = conversations.findIndex((_, each) => !busy.has(each))
    const { conversation } = conversations[place] ?? { conversation: '' }
    busy.add(place)
    // The bell rings once for what was received and once for the answer; then it is read, as a stream does.
    const answered = Promise.withResolvers<void>()
    let rings = 0
    const stop = chat.hear(conversation, () => {
      rings += 1
      if (rings === 2) answered.resolve()
    })
    const text = questions[index % questions.length]?.text ?? ''
    const { seq } = await chat.receive(conversation, { id: randomUUID(), text }, 'nl')
    await answered.promise
    await chat.after(conversation, seq)
    stop()
    busy.delete(place)
  }
  await timed(60, AT_ONCE, turn)
  const turns = await timed(TURNS, AT_ONCE, turn)
  return { turns, later: await timed(LATER, AT_ONCE, (index) => turn(TURNS + index)) }
}

function met(reached: boolean): string {
  return reached ? 'met' : 'missed'
}
