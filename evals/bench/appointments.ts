import { randomUUID } from 'node:crypto'
import type { RegionProfessional } from '../../knowledge/content/region.ts'
import { createCalendar, type OwnCalendar } from '../../server/appointments/calendar.ts'
import { storeRegion } from '../../server/appointments/region.ts'
import type { Slot } from '../../server/appointments/shapes.ts'
import { type Database, openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import { benchKills } from './shared/booking-kills.ts'
import { line, timed } from './shared/timing.ts'

const NOW = new Date('2026-11-22T22:40:00+01:00')
const DAY = 86_400_000
const PROFESSIONALS = 50
const SLOT_LIMIT_MS = 30
const BOOKING_LIMIT_MS = 50
const AT_ONCE = 50

export const about = 'vrije momenten van vijftig professionals over zestig dagen, en vijftig boekingen tegelijk'

/** On the embedded database, and on PostgreSQL when `BENCH_DATABASE_URL` names an empty one. `kills`: fifty kills. */
export async function bench([option]: string[] = []): Promise<void> {
  if (option === 'kills') return await benchKills()
  await benchOn('PGlite', null)
  const url = process.env.BENCH_DATABASE_URL
  if (url !== undefined) await benchOn('PostgreSQL', url)
}

async function benchOn(name: string, databaseUrl: string | null): Promise<void> {
  const db = await openDatabase({ databaseUrl, dataDir: 'memory://' })
  try {
    await migrate(db)
    await storeRegion(db, regionOf(PROFESSIONALS), NOW)
    const calendar = calendarOn(db)
    console.log(`\nAppointments with ${PROFESSIONALS} professionals over 60 days, on ${name}`)
    await fillHalf(calendar)
    const slots = await timed(200, 1, async () => void (await slotsAhead(calendar)))
    console.log(line('free moments of 60 days, ten shown', slots))
    const whole = await timed(40, 1, async () => void (await slotsAhead(calendar, 5_000)))
    console.log(line('free moments of 60 days, all', whole))
    const apart = await slotsApart(calendar, 300)
    const booking = await timed(apart.length, AT_ONCE, async (index) => await book(calendar, apart[index]))
    console.log(line(`a booking, ${AT_ONCE} at once`, booking))
    const goals = `p95 ${whole.p95.toFixed(1)} ms (goal ≤ ${SLOT_LIMIT_MS}), booking p95 ${booking.p95.toFixed(1)} ms (goal ≤ ${BOOKING_LIMIT_MS})`
    console.log(goals)
    if (whole.p95 > SLOT_LIMIT_MS || booking.p95 > BOOKING_LIMIT_MS) process.exitCode = 1
  } finally {
    await db.close()
  }
}

async function slotsAhead(calendar: OwnCalendar, limit = 10): Promise<Slot[]> {
  return await calendar.slots({ type: 'gesprek', from: NOW, to: new Date(NOW.getTime() + 60 * DAY), limit })
}

/** Moments that are not in each other's way, of all professionals: what many people book at once. */
async function slotsApart(calendar: OwnCalendar, count: number): Promise<Slot[]> {
  const from = new Date(NOW.getTime() + 20 * DAY)
  const slots: Slot[] = []
  for (let index = 0; slots.length < count; index++) {
    const professional = `p${index % PROFESSIONALS}`
    const day = new Date(from.getTime() + Math.floor(index / PROFESSIONALS) * DAY)
    const free = await calendar.slots({ type: 'gesprek', professional, from: day, to: new Date(day.getTime() + DAY) })
    slots.push(...free.filter((_, each) => each % 5 === 0))
  }
  return slots.slice(0, count)
}

/** Half of the first fortnight is taken: a calendar in use. */
async function fillHalf(calendar: OwnCalendar): Promise<void> {
  const free = await calendar.slots({ type: 'gesprek', from: NOW, to: new Date(NOW.getTime() + 14 * DAY) })
  for (const [index, slot] of free.entries()) if (index % 2 === 0) await book(calendar, slot)
}

async function book(calendar: OwnCalendar, slot: Slot | undefined): Promise<void> {
  if (slot === undefined) throw new Error('there is nothing free to book')
  const key = randomUUID()
  const result = await calendar.book({ slot: slot.id, key, by: { holder: key }, name: 'Anna', phone: '0612345678' })
  if (!result.booked && result.reason !== 'taken') throw new Error(`a booking was refused: ${result.reason}`)
}

function calendarOn(db: Database): OwnCalendar {
  const region = regionOf(PROFESSIONALS)
  const config = {
    publicUrl: 'https://wegwijs.example',
    sessionSecret: 'only for measuring, never elsewhere',
    mail: null,
  }
  const log = { info: () => undefined, error: () => undefined }
  return createCalendar({ db, region, config, clock: () => NOW, sendMail: null, log })
}

function regionOf(count: number): Parameters<typeof storeRegion>[1] & Parameters<typeof createCalendar>[0]['region'] {
  const week = ['09:00-12:30', '13:00-17:00']
  const hours = { mon: week, tue: week, wed: week, thu: week, fri: week }
  const everyDay = { mon: 'plek', tue: 'plek', wed: 'plek', thu: 'plek', fri: 'plek' }
  const professionals: RegionProfessional[] = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Professional ${index}`,
    organisation: 'Informatiepunt',
    types: ['gesprek'],
    locations: everyDay,
    hours,
  }))
  return {
    folder: 'bench',
    name: 'Wegwijs',
    timeZone: 'Europe/Amsterdam',
    municipalities: [{ name: 'Huizen', places: ['Huizen'], postcodes: [] }],
    informationPoint: {
      service: 'informatiepunt',
      phone: '035 000 10 00',
      email: 'informatiepunt@voorbeeld.example',
      example: true,
      hours: {},
      answerWithinMinutes: 120,
    },
    appointments: {
      types: [
        {
          id: 'gesprek',
          name: 'Gesprek',
          what: 'Een gesprek.',
          minutes: 45,
          every: 15,
          before: 5,
          after: 10,
          noticeHours: 4,
          horizonDays: 60,
          ways: ['place', 'phone'],
          topics: [],
        },
      ],
      locations: [
        { id: 'plek', name: 'Informatiepunt', address: 'Voorbeeldstraat 1', municipality: 'Huizen', example: true },
      ],
      professionals,
    },
  }
}
