import type { Region } from '../../knowledge/content/region.ts'
import { type CalendarParts, createCalendar, type OwnCalendar } from '../../server/appointments/calendar.ts'
import { storeRegion } from '../../server/appointments/region.ts'
import type { Slot } from '../../server/appointments/shapes.ts'
import type { Database } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'

/** A small region: Fatima talks half an hour in Huizen, Joost in Laren, both an hour, Anouk with parents in Huizen. */
export const smallRegion: Region = {
  folder: 'test',
  name: 'Wegwijs',
  area: 'Huizen, Eemnes en Laren',
  timeZone: 'Europe/Amsterdam',
  municipalities: ['Huizen', 'Eemnes', 'Laren'].map((name) => ({ name, places: [name], postcodes: [] })),
  elsewhere: [],
  informationPoint: {
    service: 'informatiepunt',
    phone: '035 000 10 00',
    email: 'informatiepunt@voorbeeld.example',
    example: true,
    hours: {},
    answerWithinMinutes: 120,
  },
  alerts: { emails: [] },
  appointments: {
    types: [
      {
        id: 'kort',
        name: 'Kort gesprek',
        what: 'Een medewerker denkt met u mee.',
        minutes: 30,
        every: 30,
        before: 0,
        after: 10,
        noticeHours: 4,
        horizonDays: 42,
        ways: ['place', 'phone'],
        topics: ['informatiepunt'],
        bring: 'Neem uw brieven mee.',
      },
      {
        id: 'lang',
        name: 'Lang gesprek',
        what: 'Over hulp thuis.',
        minutes: 60,
        every: 30,
        before: 5,
        after: 15,
        noticeHours: 24,
        horizonDays: 42,
        ways: ['place', 'phone', 'home', 'video'],
        topics: ['wmo-begeleiding'],
      },
      {
        id: 'jeugd',
        name: 'Gesprek over opvoeden',
        what: 'Voor ouders.',
        minutes: 45,
        every: 15,
        before: 0,
        after: 15,
        noticeHours: 24,
        horizonDays: 42,
        ways: ['place'],
        municipalities: ['Huizen', 'Laren'],
        topics: ['jeugd-opvoeden'],
      },
    ],
    locations: [
      {
        id: 'huizen',
        name: 'Informatiepunt Huizen',
        address: 'Voorbeeldstraat 1, Huizen',
        municipality: 'Huizen',
        example: true,
      },
      {
        id: 'laren',
        name: 'Informatiepunt Laren',
        address: 'Voorbeeldstraat 4, Laren',
        municipality: 'Laren',
        example: true,
      },
    ],
    professionals: [
      {
        id: 'fatima',
        name: 'Fatima',
        organisation: 'Informatiepunt',
        types: ['kort', 'lang'],
        locations: { mon: 'huizen', tue: 'huizen', wed: 'huizen' },
        hours: {
          mon: ['09:00-12:30', '13:00-16:30'],
          tue: ['09:00-12:30'],
          wed: ['13:00-19:30'],
          fri: ['09:00-12:00'],
        },
      },
      {
        id: 'joost',
        name: 'Joost',
        organisation: 'Informatiepunt',
        types: ['kort', 'lang'],
        locations: { mon: 'laren', tue: 'laren' },
        hours: { mon: ['09:00-12:30'], tue: ['09:00-12:30'] },
      },
      {
        id: 'anouk',
        name: 'Anouk',
        organisation: 'Uitvoeringsdienst',
        types: ['jeugd'],
        locations: { thu: 'huizen' },
        hours: { thu: ['09:00-12:00'] },
      },
    ],
  },
  developmentStaff: [],
}

/** Sunday evening. */
export const sundayEvening = new Date('2026-11-22T22:40:00+01:00')
export const secret = 'een geheim van minstens tweeëndertig tekens'

/** A town with a calendar of its own, on the database of this run. The clock stands still until it is set. */
export async function appointmentsTown(more: Partial<CalendarParts> = {}): Promise<AppointmentsTown> {
  const db = await testDatabase()
  await storeRegion(db, smallRegion, sundayEvening)
  const town = { now: sundayEvening, logged: [] as string[] }
  const log = {
    info: (details: object, message: string) => town.logged.push(JSON.stringify({ ...details, message })),
    error: (details: object, message: string) => town.logged.push(JSON.stringify({ ...details, message })),
  }
  const calendar = createCalendar({
    db,
    region: smallRegion,
    config: { publicUrl: 'https://wegwijs.example', sessionSecret: secret, mail: null },
    clock: () => town.now,
    sendMail: null,
    log,
    ...more,
  })
  return Object.assign(town, {
    db,
    calendar,
    slots: (type: string, day: string, wish: object = {}) =>
      calendar.slots({ type, from: new Date(`${day}T00:00:00+01:00`), to: new Date(`${day}T24:00:00+01:00`), ...wish }),
    async empty() {
      await db.query('delete from waiting_list')
      await db.query('delete from appointments')
      await db.query('delete from calendar_exceptions')
      town.now = sundayEvening
      town.logged.length = 0
    },
  })
}

export const anna = { name: 'Anna de Vries', phone: '06 12345678', email: 'anna@voorbeeld.nl' }

/** The slot at a wall-clock time, "10.00 uur". */
export function at(slots: Slot[], time: string): Slot {
  const slot = slots.find((each) => each.time === `${time} uur`)
  if (slot === undefined) throw new Error(`no slot at ${time} among ${slots.map((each) => each.time).join(', ')}`)
  return slot
}

export interface AppointmentsTown {
  db: Database
  calendar: OwnCalendar
  now: Date
  logged: string[]
  /** Free moments of one winter day. */
  slots(type: string, day: string, wish?: object): Promise<Slot[]>
  empty(): Promise<void>
}
