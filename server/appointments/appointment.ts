import { randomInt } from 'node:crypto'
import type { Queries } from '../database.ts'
import { isUuid } from '../uuid.ts'
import { dayWords, isoLocal, momentWords, timeWords } from './local-time.ts'
import type { Actor, Appointment, Location, Way } from './shapes.ts'
import { slotId } from './slot-id.ts'

/** What is shown of an appointment `a`, in a select or after returning; without what the inhabitant told. */
export const columnsOfA = `
  a.id, a.reference, a.status, a.type, a.starts_at, a.ends_at, a.way, a.professional, a.municipality, a.name, a.email,
  a.phone, a.address, a.language, a.consent, a.reminder, a.held_until, a.reason, a.uid, a.sequence, a.holder,
  (select json_build_object('name', t.name, 'what', t.what, 'bring', t.bring)
   from appointment_types t where t.id = a.type) as about,
  (select json_build_object('name', p.name, 'organisation', p.organisation, 'video', p.video_url)
   from professionals p where p.id = a.professional) as host,
  (select json_build_object(
     'id', l.id, 'name', l.name, 'address', l.address, 'municipality', l.municipality, 'example', l.example, 'route', l.route)
   from appointment_locations l where l.id = a.location) as location`

/** Reads appointments out of a query named `a`. */
export const viewOfA = `select ${columnsOfA} from a`

/** The row of an appointment when this actor may have it; null for one of somebody else and for none alike. */
export async function appointmentFor(db: Queries, id: string, by: Actor): Promise<AppointmentRow | null> {
  if (!isUuid(id)) return null
  const [row] = await db.query<AppointmentRow>(
    `with a as (select * from appointments where id = $1 and ($2::text is null or holder = $2)) ${viewOfA}`,
    [id, holderOf(by)],
  )
  return row ?? null
}

/** Booked appointments of a holder that are still to come, first one first. */
export async function appointmentsOf(db: Queries, holder: string, now: Date): Promise<Appointment[]> {
  const rows = await db.query<AppointmentRow>(
    `with a as (select * from appointments where holder = $1 and status = 'booked' and ends_at > $2)
     ${viewOfA} order by a.starts_at`,
    [holder, now],
  )
  return rows.map(toAppointment)
}

/** With whom a holder spoke or will speak last, as long as that person works here. */
export async function lastProfessionalOf(db: Queries, holder: string): Promise<{ id: string; name: string } | null> {
  const [row] = await db.query<{ id: string; name: string }>(
    `select p.id, p.name from appointments a join professionals p on p.id = a.professional
     where a.holder = $1 and a.status = 'booked' and p.retired_at is null order by a.starts_at desc limit 1`,
    [holder],
  )
  return row ?? null
}

/** Whether a holder is a conversation on WhatsApp, where reminders are asked for and sent. */
export async function isOnWhatsApp(db: Queries, holder: string): Promise<boolean> {
  const rows = await db.query('select from whatsapp_conversations where conversation::text = $1', [holder])
  return rows.length > 0
}

/** The booked appointment with this reference, however it was typed; null when there is none to come. */
export async function appointmentWithReference(db: Queries, typed: string, now: Date): Promise<AppointmentRow | null> {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [row] = await db.query<AppointmentRow>(
    `with a as (select * from appointments where reference = $1 and status = 'booked' and ends_at > $2) ${viewOfA}`,
    [`${plain.slice(0, 4)}-${plain.slice(4)}`, now],
  )
  return row ?? null
}

export function toAppointment(row: AppointmentRow): Appointment {
  const start = row.starts_at.getTime()
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    type: { id: row.type, ...row.about },
    start: isoLocal(start),
    end: isoLocal(row.ends_at.getTime()),
    day: dayWords(start),
    time: timeWords(start),
    words: momentWords(start),
    way: row.way,
    location: row.way === 'place' ? row.location : null,
    professional: { id: row.professional, name: row.host.name, organisation: row.host.organisation },
    video: row.way === 'video' ? row.host.video : null,
    municipality: row.municipality,
    name: row.name,
    email: row.email,
    phone: row.phone,
    address: row.address,
    language: row.language,
    consent: row.consent,
    reminder: row.reminder,
    heldUntil: row.held_until?.toISOString() ?? null,
    reason: row.reason,
    uid: row.uid,
    sequence: row.sequence,
    slot: slotOf(row),
  }
}

/** The slot that an appointment takes. */
export function slotOf(row: AppointmentRow): string {
  return slotId({ ...row, start: row.starts_at.getTime(), location: row.location?.id ?? null })
}

/** Staff and who holds a signed link are not asked for the holder's key. */
export function holderOf(by: Actor): string | null {
  return 'holder' in by ? by.holder : null
}

/** "K7FQ-2MXD": no characters that sound or look alike; one in 650 thousand million. */
export function newReference(): string {
  const characters = Array.from({ length: 8 }, () => referenceAlphabet[randomInt(referenceAlphabet.length)])
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`
}

const referenceAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

export interface AppointmentRow {
  id: string
  reference: string
  status: Appointment['status']
  type: string
  starts_at: Date
  ends_at: Date
  way: Way
  professional: string
  municipality: string | null
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
  language: string
  consent: boolean
  reminder: boolean
  held_until: Date | null
  reason: string | null
  uid: string
  sequence: number
  holder: string
  about: { name: string; what: string; bring: string | null }
  host: { name: string; organisation: string; video: string | null }
  location: Location | null
}
