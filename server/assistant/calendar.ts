import { DateTime } from 'luxon'
import type { Appointment, Calendar as BotCalendar, Slot, SlotWish } from '../../bot/abilities.ts'
import type { Calendar } from '../appointments/calendar.ts'
import type { Slot as FreeSlot, Appointment as StoredAppointment } from '../appointments/shapes.ts'
import { dayIn, momentIn } from '../spoken-times.ts'
import type { TypesInWords } from './types-in-words.ts'

/** Days on the waiting list, when nobody said until when. */
const USUAL_WAIT = 28
const ZONE = 'Europe/Amsterdam'
const DAYS_AHEAD = 42
/** More than is shown, so that the choice can be spread over days. */
const LOOKED_AT = 60
/** Where days in between do not suit. */
const LOOKED_FURTHER = 600

/** The calendar in the words of the assistant: a few moments to choose from, held and booked for a conversation. */
export function calendarForBot(
  calendar: Calendar,
  clock: () => Date,
  /** Told what telephone number and mail address somebody left in a conversation. */
  known: (conversation: string, contacts: string[]) => Promise<void> = async () => {},
  inWords: TypesInWords = { names: () => ({}), bring: (_, type) => type.bring },
): BotCalendar {
  const appointmentOf = (...[of, stored, language]: Parameters<typeof appointmentIn>) => {
    const appointment = appointmentIn(of, stored, language)
    return { ...appointment, bring: inWords.bring(language, stored.type) }
  }
  return {
    async types({ municipality, topics }) {
      const types = await calendar.types({ municipality, topics })
      return types.map((type) => ({
        ...type,
        places: [...new Set(type.locations.flatMap(({ municipality: place }) => place ?? []))],
        names: inWords.names(type),
      }))
    },
    async slots(wish) {
      const free = await calendar.slots(queryOf(wish, clock()))
      return spread(
        free.filter((slot) => suits(slot, wish)),
        wish,
      ).map((slot) => slotOf(slot, wish))
    },
    async hold(slot, holder) {
      const result = await calendar.hold({ slot, holder })
      return { held: result.held }
    },
    async book({ slot, holder, key, way, name, email, phone, address, intake, language, reminder, answers }) {
      const consent = intake !== null
      const by = { holder }
      const result = await calendar.book({
        slot,
        by,
        key,
        way,
        name,
        email,
        phone,
        address,
        language,
        consent,
        reminder,
        answers,
        intake: intake === null ? null : { ...intake },
      })
      if (result.booked) {
        await known(
          holder,
          [email, phone].filter((contact) => contact !== null),
        )
        return { booked: true, appointment: appointmentOf(calendar, result.appointment, language) }
      }
      const [problem] = result.problems
      const reason = result.reason === 'incomplete' ? 'refused' : result.reason === 'closed' ? 'closed' : 'taken'
      return { booked: false, reason, message: problem?.message ?? null }
    },
    remindsByMail: (holder) => calendar.remindsByMail(holder),
    lastWith: (holder) => calendar.lastWith(holder),
    async wait({ until, ...wish }) {
      const usual = DateTime.fromJSDate(clock(), { zone: ZONE }).plus({ days: USUAL_WAIT }).toISODate() ?? ''
      const result = await calendar.wait({ ...wish, until: until ?? usual })
      if (!result.joined) return { waiting: false, message: result.problems[0]?.message ?? null }
      const words = dayIn(wish.language, DateTime.fromISO(result.until, { zone: ZONE }))
      return { waiting: true, until: words, byMail: result.byMail, link: result.link ?? '' }
    },
    leaveWaiting: (holder) => calendar.leaveWaiting(holder),
    async mine(holder, language) {
      return (await calendar.find({ holder })).map((each) => appointmentOf(calendar, each, language))
    },
    async move(id, slot, holder, language) {
      const result = await calendar.move({ id, slot, by: { holder } })
      if (!result.moved) return { moved: false }
      return { moved: true, appointment: appointmentOf(calendar, result.appointment, language) }
    },
    async cancel(id, holder) {
      return { cancelled: (await calendar.cancel({ id, by: { holder } })).cancelled }
    },
  }
}

function queryOf(wish: SlotWish, now: Date): Parameters<Calendar['slots']>[0] {
  const {
    type,
    way,
    municipality,
    holder,
    partOfDay,
    afterTime,
    beforeTime,
    professional = null,
    speaks,
    language,
  } = wish
  const start = DateTime.fromJSDate(now, { zone: ZONE })
  const from = wish.from === null ? start : DateTime.max(start, DateTime.fromISO(wish.from, { zone: ZONE }))
  const to = wish.to === null ? from.plus({ days: DAYS_AHEAD }) : DateTime.fromISO(wish.to, { zone: ZONE }).endOf('day')
  const filters = { partOfDay, afterTime, beforeTime, limit: hasExceptions(wish) ? LOOKED_FURTHER : LOOKED_AT }
  return {
    type,
    way,
    municipality,
    holder,
    professional,
    speaks,
    language,
    from: from.toJSDate(),
    to: to.toJSDate(),
    ...filters,
  }
}

function hasExceptions({ except = [], exceptTime = null }: SlotWish): boolean {
  return except.length > 0 || exceptTime !== null
}

function suits({ start }: FreeSlot, { except = [], exceptTime = null }: SlotWish): boolean {
  const [day, time] = [start.slice(0, 10), start.slice(11, 16)]
  const isRefused = ({ from, to, weekday }: (typeof except)[number]) =>
    day >= from && (weekday === undefined ? day <= to : DateTime.fromISO(day).weekday === weekday)
  if (except.some(isRefused)) return false
  return exceptTime === null || time < exceptTime.from || time >= exceptTime.to
}

/** Not five times the same morning: first the earliest of each day, in order of time. */
function spread(free: FreeSlot[], { limit, from, to }: SlotWish): FreeSlot[] {
  if (from !== null && from === to) return free.slice(0, limit)
  const perDay = new Map<string, number>()
  const few = free.filter(({ start }) => {
    const key = `${start.slice(0, 10)} ${Number(start.slice(11, 13)) < 12}`
    const count = perDay.get(key) ?? 0
    perDay.set(key, count + 1)
    return count === 0
  })
  return few.slice(0, limit)
}

function slotOf({ id, location, start }: FreeSlot, { way, language }: SlotWish): Slot {
  const moment = DateTime.fromISO(start, { zone: ZONE })
  const dayAfter = moment.plus({ days: 1 }).toISODate() ?? start.slice(0, 10)
  const place = way === 'place' ? (location?.name ?? null) : null
  return { id, words: momentIn(language, moment), start: moment.toFormat("yyyy-MM-dd'T'HH:mm"), place, dayAfter }
}

function appointmentIn(calendar: Calendar, stored: StoredAppointment, language: string): Appointment {
  const { id, type, start, location, way } = stored
  const words = momentIn(language, DateTime.fromISO(start, { zone: ZONE }))
  const place = way === 'place' && location !== null ? `${location.name}, ${location.address}` : null
  return { id, type: type.id, way, words, place, bring: type.bring, link: calendar.linkTo(stored) }
}
