import { randomUUID } from 'node:crypto'
import type { Calendar } from '../../server/appointments/calendar.ts'
import { checkAnswers, checkContact } from '../../server/appointments/contact.ts'
import {
  daysBetween,
  dayWithDate,
  dayWords,
  instantAt,
  isoLocal,
  momentWords,
  timeWords,
  wallClock,
} from '../../server/appointments/local-time.ts'
import type { Appointment, AppointmentType, Location, Slot } from '../../server/appointments/shapes.ts'

/**
 * A back office as municipalities have them: products, locations, dates, times, required fields, create, details, cancel.
 * No hold, and times without a zone. In memory.
 */
export function backOffice(): BackOffice {
  const made = new Map<string, { product: string; location: string; moment: string; fields: Record<string, string> }>()
  const isTaken = (moment: string) => [...made.values()].some((each) => each.moment === moment)
  return {
    made,
    products: async () => [{ id: 'P12', name: 'Gesprek Wmo', minutes: 30 }],
    locations: async () => [{ id: 'L1', name: 'Gemeentehuis', address: 'Voorbeeldplein 1, Huizen' }],
    dates: async () => ['2026-10-24', '2026-10-25', '2026-10-26', '2026-11-24'],
    // On the night that the clock goes back half past two comes twice; the back office knows it once.
    times: async (_product, _location, date) =>
      (date === '2026-10-25' ? ['02:30', '09:00'] : ['09:00', '09:30', '10:00']).filter(
        (time) => !isTaken(`${date}T${time}`),
      ),
    requiredFields: async () => [{ id: 'geboortedatum', label: 'Wat is uw geboortedatum?' }],
    async create(appointment) {
      if (isTaken(appointment.moment)) return { created: false, reason: 'no longer available' }
      const id = randomUUID()
      made.set(id, appointment)
      return { created: true, id }
    },
    details: async (id) => made.get(id) ?? null,
    cancel: async (id) => made.delete(id),
  }
}

/** The back office as a calendar like any other. A hold is a promise that may be broken at `book`. */
export function calendarOver(office: BackOffice, clock: () => Date): Calendar {
  const holds = new Map<string, { slot: string; holder: string; until: Date }>()
  const booked = new Map<string, Appointment>()

  async function types(): Promise<AppointmentType[]> {
    const found = await Promise.all(
      (await office.products()).map(async ({ id, name, minutes }) => ({
        ...{ id, name, minutes, what: name, ways: ['place' as const], municipalities: null, partner: null, topics: [] },
        ...{ bring: null, capacity: 1, languages: ['nl'], asks: await office.requiredFields(id) },
        locations: (await office.locations(id)).map(placeOf),
      })),
    )
    return found
  }

  async function slots({ type, from, to, limit }: Parameters<Calendar['slots']>[0]): Promise<Slot[]> {
    const [product] = (await office.products()).filter(({ id }) => id === type)
    if (product === undefined) return []
    const days = new Set(daysBetween(from.getTime(), to.getTime()).map(({ date }) => date))
    const free: Slot[] = []
    for (const location of await office.locations(type)) {
      for (const date of (await office.dates(type, location.id)).filter((each) => days.has(each))) {
        for (const time of await office.times(type, location.id, date)) {
          const slot = slotAt(`${type} ${location.id} ${date}T${time}`, product.minutes, placeOf(location))
          if (Date.parse(slot.start) >= clock().getTime()) free.push(slot)
        }
      }
    }
    return free.sort((a, b) => Date.parse(a.start) - Date.parse(b.start)).slice(0, limit ?? free.length)
  }

  async function slotWith(id: string): Promise<Slot | null> {
    const [type = '', place = ''] = id.split(' ')
    const product = (await office.products()).find((each) => each.id === type)
    const location = (await office.locations(type)).find((each) => each.id === place)
    return product && location ? slotAt(id, product.minutes, placeOf(location)) : null
  }

  async function others(type: string): Promise<Slot[]> {
    const from = clock()
    return await slots({ type, from, to: new Date(from.getTime() + 60 * 86_400_000), limit: 5 })
  }

  async function asAppointment(id: string, slot: Slot, status: Appointment['status']): Promise<Appointment> {
    const type = (await types()).find((each) => each.id === slot.type)
    const { start, end, day, time, words, way, location, professional } = slot
    return {
      ...{ id, reference: id.slice(0, 8), status, start, end, day, time, words, way, location, professional },
      ...{ type: { id: slot.type, name: type?.name ?? '', what: '', bring: null }, video: null, municipality: null },
      ...{ name: null, email: null, phone: null, address: null, language: 'nl', consent: false, reminder: false },
      ...{ heldUntil: holds.get(id)?.until.toISOString() ?? null, reason: null, uid: id, sequence: 0, slot: slot.id },
    }
  }

  return {
    types,
    slots,
    async hold({ slot, holder }) {
      const found = await slotWith(slot)
      if (found === null) return { held: false, reason: 'closed', alternatives: [] }
      const isFree = (await others(found.type)).some(({ id }) => id === slot)
      if (!isFree) return { held: false, reason: 'taken', alternatives: await others(found.type) }
      const id = randomUUID()
      holds.set(id, { slot, holder, until: new Date(clock().getTime() + 600_000) })
      return { held: true, hold: await asAppointment(id, found, 'held') }
    },
    release: async (id) => holds.delete(id),
    async book(booking) {
      const wanted = 'slot' in booking ? booking.slot : holds.get(booking.hold)?.slot
      const slot = wanted === undefined ? null : await slotWith(wanted)
      if (slot === null) return { booked: false, reason: 'expired', problems: [], alternatives: [] }
      const asks = await office.requiredFields(slot.type)
      const { contact, problems } = checkContact(booking, 'place')
      const all = [...problems, ...checkAnswers(asks, booking.answers ?? {})]
      if (contact === null || all.length > 0)
        return { booked: false, reason: 'incomplete', problems: all, alternatives: [] }
      const fields = { naam: contact.name, ...booking.answers }
      const [product = '', location = '', moment = ''] = slot.id.split(' ')
      const result = await office.create({ product, location, moment, fields })
      if (!result.created)
        return { booked: false, reason: 'taken', problems: [], alternatives: await others(slot.type) }
      const appointment = { ...(await asAppointment(result.id, slot, 'booked')), ...contact }
      booked.set(result.id, appointment)
      return { booked: true, again: false, appointment }
    },
    lastWith: async () => null,
    remindsByMail: async () => false,
    wait: async () => ({ joined: false, reason: 'too-many', problems: [], link: null }),
    leaveWaiting: async () => false,
    find: async () => [...booked.values()],
    async see(id) {
      const hold = holds.get(id)
      const slot = hold === undefined ? null : await slotWith(hold.slot)
      if (slot !== null) return await asAppointment(id, slot, 'held')
      return (await office.details(id)) === null ? null : (booked.get(id) ?? null)
    },
    move: async () => ({ moved: false, reason: 'closed', alternatives: [] }),
    async cancel({ id }) {
      const appointment = booked.get(id)
      return appointment !== undefined && (await office.cancel(id))
        ? { cancelled: true, appointment: { ...appointment, status: 'cancelled' } }
        : { cancelled: false, reason: 'not-yours' }
    },
    linkTo: ({ id }) => `https://wegwijs.example/afspraak/${id}`,
  }
}

/** "P12 L1 2026-10-26T09:00" */
function slotAt(id: string, minutes: number, location: Location): Slot {
  const [type = '', , moment = ''] = id.split(' ')
  const [hour = 0, minute = 0] = moment.slice(11).split(':').map(Number)
  const start = instantAt(dayWithDate(moment.slice(0, 10)), hour * 60 + minute)
  return {
    ...{ id, type, start: isoLocal(start), end: isoLocal(start + minutes * 60_000), day: dayWords(start) },
    ...{
      time: timeWords(start),
      words: momentWords(start),
      way: 'place',
      ways: ['place'],
      languages: ['nl'],
      location,
    },
    professional: { id: 'loket', name: 'Een medewerker', organisation: 'Gemeente' },
  }
}

/** What the wall clock shows at a slot, as the back office writes it. */
export function momentOf({ start }: Slot): string {
  return wallClock(Date.parse(start)).slice(0, 16)
}

function placeOf({ id, name, address }: { id: string; name: string; address: string }): Location {
  return { id, name, address, municipality: 'Huizen', example: true, route: null }
}

interface Made {
  product: string
  location: string
  /** "2026-11-24T09:00" */
  moment: string
  fields: Record<string, string>
}

export interface BackOffice {
  made: Map<string, Made>
  products(): Promise<{ id: string; name: string; minutes: number }[]>
  locations(product: string): Promise<{ id: string; name: string; address: string }[]>
  dates(product: string, location: string): Promise<string[]>
  times(product: string, location: string, date: string): Promise<string[]>
  requiredFields(product: string): Promise<{ id: string; label: string }[]>
  create(appointment: Made): Promise<{ created: true; id: string } | { created: false; reason: string }>
  details(id: string): Promise<Made | null>
  cancel(id: string): Promise<boolean>
}
