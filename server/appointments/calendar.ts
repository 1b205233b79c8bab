import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database.ts'
import { sendDueAftercare } from './aftercare.ts'
import {
  appointmentFor,
  appointmentsOf,
  appointmentWithReference,
  isOnWhatsApp,
  lastProfessionalOf,
  toAppointment,
} from './appointment.ts'
import { type Booking, type BookResult, book, bookSlot, type SlotBooking } from './booking.ts'
import { type Cancellation, type CancelResult, cancel, type Move, type MoveResult, move } from './changes.ts'
import { type HoldResult, type HoldWish, hold, release } from './holds.ts'
import { appointmentLink, type SendMail } from './mail.ts'
import { sendDueMail } from './outbox.ts'
import type { Actor, Appointment, AppointmentType, Slot } from './shapes.ts'
import { freeSlots, type SlotQuery } from './slots.ts'
import { appointmentTypes } from './types.ts'
import { type JoinResult, joinWaitingList, leaveAllLists, type WaitingWish } from './waiting.ts'
import { keepWaitingList, waitingLink } from './waiting-mail.ts'

/**
 * Appointments, whatever is behind them: this server's own tables, a CalDAV server, or a municipal back end. One that has
 * no holds of its own (products, dates and times, required fields, create, cancel) can keep a hold as a promise that may
 * be broken: `book` may still answer `taken`. What it requires is asked of the inhabitant (`asks` of a type) and comes with
 * the booking (`answers`); see tests/town/back-office.ts. Expected outcomes are values; an error means that the calendar is not there.
 */
export interface Calendar {
  /** What can be booked for a municipality, those about the topics first. */
  types(about?: { municipality?: string | null; topics?: string[] }): Promise<AppointmentType[]>
  /** Free moments in order of time; empty when there are none or the type is not there. */
  slots(query: Omit<SlotQuery, 'now'>): Promise<Slot[]>
  hold(wish: Omit<HoldWish, 'now'>): Promise<HoldResult>
  /** Gives a hold back; true when there was one. */
  release(hold: string, holder: string): Promise<boolean>
  /** Books a hold, or a slot at once. The same key again gives the same appointment. */
  book(booking: Omit<Booking, 'now' | 'mails'> | Omit<SlotBooking, 'now' | 'mails'>): Promise<BookResult>
  /** With whom this holder had or has an appointment last; null: nobody, or who it was is gone. */
  lastWith(holder: string): Promise<{ id: string; name: string } | null>
  /** Whether a reminder can be mailed to this holder: not where the channel of the conversation asks and reminds itself. */
  remindsByMail(holder: string): Promise<boolean>
  /** Puts someone on the waiting list; with the link to leave it. */
  wait(wish: Omit<WaitingWish, 'now'>): Promise<JoinResult & { link: string | null }>
  /** Takes a holder off every list; false when there was none. */
  leaveWaiting(holder: string): Promise<boolean>
  /** Booked and still to come: all of a holder, or the one with this reference. */
  find(who: { holder: string } | { reference: string }): Promise<Appointment[]>
  /** One appointment or hold in any state; null when it is not there or is somebody else's. */
  see(id: string, by: Actor): Promise<Appointment | null>
  move(change: Omit<Move, 'now' | 'mails'>): Promise<MoveResult>
  cancel(change: Omit<Cancellation, 'now' | 'mails'>): Promise<CancelResult>
  /** The page on which the inhabitant sees, moves and cancels it. Only for the inhabitant: who has it may act. */
  linkTo(appointment: Appointment): string
}

/** This server's own calendar, with the mail that goes with it. */
export interface OwnCalendar extends Calendar {
  /** Sends the mail that is due; for a job. Without a mail server it does nothing. */
  sendDueMail(): Promise<{ sent: number; failed: number; waiting: number }>
  /** Tells who waits that a moment came free, and asks afterwards how it goes, as far as that is due; for a job. */
  keepPromises(): Promise<void>
}

export interface CalendarParts {
  db: Database
  region: Pick<Region, 'name' | 'informationPoint'>
  config: Pick<Config, 'publicUrl' | 'sessionSecret' | 'mail'>
  clock: () => Date
  /** Null: no mail server; then the page shows what a mail would have said. */
  sendMail: SendMail | null
  log: { info(details: object, message: string): void; error(details: object, message: string): void }
  /** Called when mail was stored: the moment to start the job, which would else come by later. */
  mailWaits?: () => void
}

/** Everything about appointments with the clock, the mail and the log already in hand. */
export function createCalendar(parts: CalendarParts): OwnCalendar {
  const { db, clock, log } = parts
  const mails = parts.sendMail !== null
  const post = parts.sendMail === null ? null : { ...parts, sendMail: parts.sendMail }

  /** Says in the log that something happened, never to whom. */
  function tell(what: string, { id, type, email }: Appointment): void {
    log.info({ appointment: id, type: type.id, mail: mails && email !== null }, what)
    if (mails && email !== null) parts.mailWaits?.()
  }

  return {
    types: (about) => appointmentTypes(db, about ?? {}),
    slots: (query) => freeSlots(db, { ...query, now: clock() }),
    hold: (wish) => hold(db, { ...wish, now: clock() }),
    release: (id, holder) => release(db, id, holder),
    async book(booking) {
      const now = clock()
      const result = await ('slot' in booking
        ? bookSlot(db, { ...booking, now, mails })
        : book(db, { ...booking, now, mails }))
      if (result.booked && !result.again) tell('an appointment was made', result.appointment)
      return result
    },
    lastWith: (holder) => lastProfessionalOf(db, holder),
    remindsByMail: async (holder) => mails && !(await isOnWhatsApp(db, holder)),
    async wait(wish) {
      const result = await joinWaitingList(db, { ...wish, now: clock() })
      return { ...result, link: result.joined ? waitingLink(parts.config, result) : null }
    },
    leaveWaiting: (holder) => leaveAllLists(db, holder, clock()),
    async find(who) {
      if ('holder' in who) return await appointmentsOf(db, who.holder, clock())
      const row = await appointmentWithReference(db, who.reference, clock())
      return row === null ? [] : [toAppointment(row)]
    },
    async see(id, by) {
      const row = await appointmentFor(db, id, by)
      return row === null ? null : toAppointment(row)
    },
    async move(change) {
      const result = await move(db, { ...change, now: clock(), mails })
      if (result.moved) tell('an appointment was moved', result.appointment)
      return result
    },
    async cancel(change) {
      const result = await cancel(db, { ...change, now: clock(), mails })
      if (result.cancelled) tell('an appointment was cancelled', result.appointment)
      return result
    },
    linkTo: (appointment) => appointmentLink(parts.config, appointment),
    async sendDueMail() {
      return post === null ? { sent: 0, failed: 0, waiting: 0 } : await sendDueMail(db, post)
    },
    async keepPromises() {
      await keepWaitingList(db, clock, post)
      if (post !== null) await sendDueAftercare(db, post)
    },
  }
}
