import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator'
import { type Appointment, type Location, waysInWords } from './shapes.ts'

/**
 * The appointment as an iCalendar file. REQUEST puts it in a calendar or changes it there, CANCEL takes it out: the same
 * uid, a higher sequence. Times in UTC, so that no calendar needs to know a zone. The title tells nothing of why someone
 * comes: others look into a calendar too.
 */
export function calendarFile(appointment: Appointment, about: CalendarFileParts): string {
  const cancelled = about.method === 'CANCEL'
  const calendar = ical({
    prodId: { company: 'Wegwijs', product: 'Afspraken', language: 'NL' },
    method: ICalCalendarMethod[about.method],
  })
  const event = calendar.createEvent({
    id: appointment.uid,
    sequence: appointment.sequence,
    stamp: about.stamp,
    start: new Date(appointment.start),
    end: new Date(appointment.end),
    summary: `Afspraak met ${appointment.professional.name}, ${appointment.professional.organisation}`,
    location: placeInWords(appointment),
    description: [
      `${appointment.type.name}. ${capital(whereInWords(appointment))}.`,
      ...routeInWords(appointment),
      ...(appointment.type.bring === null ? [] : [appointment.type.bring]),
      `Verplaatsen of afzeggen: ${about.link}`,
    ].join('\n'),
    url: about.link,
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    organizer: about.organizer,
  })
  if (appointment.email !== null && about.method !== 'PUBLISH') {
    event.createAttendee({
      name: appointment.name ?? appointment.email,
      email: appointment.email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    })
  }
  return calendar.toString()
}

/** "Informatiepunt Huizen, Voorbeeldstraat 1, Huizen"; for a call or a visit at home: what happens. */
export function placeInWords(appointment: Appointment): string {
  if (appointment.location !== null) return `${appointment.location.name}, ${appointment.location.address}`
  if (appointment.way === 'phone') return `Telefonisch: wij bellen ${appointment.phone ?? 'u'}`
  return capital(waysInWords[appointment.way])
}

/** "bij Informatiepunt Huizen, Voorbeeldstraat 1, Huizen", "met de telefoon: wij bellen u op +31612345678" */
export function whereInWords(appointment: Appointment): string {
  if (appointment.location !== null) return `bij ${appointment.location.name}, ${appointment.location.address}`
  if (appointment.way === 'phone') return `met de telefoon: wij bellen u op ${appointment.phone ?? 'uw nummer'}`
  if (appointment.way === 'home') return `bij u thuis: ${appointment.address ?? 'op uw adres'}`
  return waysInWords[appointment.way]
}

/** How to get there: what was written about the place, the room of a video call, and what happens at home. Empty for a call. */
export function routeInWords({ way, location, video }: Appointment): string[] {
  if (way === 'video')
    return [
      video === null
        ? 'Wij sturen u voor het gesprek een link om te beeldbellen.'
        : `Beeldbellen doet u hier: ${video}`,
    ]
  if (way === 'home') return ['U hoeft niet te reizen: wij komen naar u toe.']
  if (way !== 'place' || location === null) return []
  return [...(location.route === null ? [] : [location.route]), `Op de kaart: ${mapLink(location)}`]
}

/** A map of everyone, that needs no account. */
export function mapLink({ address }: Pick<Location, 'address'>): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

export interface CalendarFileParts {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  organizer: { name: string; email: string }
  /** The page on which the appointment can be seen. */
  link: string
  stamp: Date
}
