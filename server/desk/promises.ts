import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import { clockTime, dayInWords, openingAt, type WeekHours } from '../../knowledge/opening-hours.ts'

/**
 * What may be promised to who asks for a person. A municipality with its own desk hours (`places`) has its own promise.
 * `someoneThere` is asked for real presence: open without anybody there is not open to who asks.
 */
export interface Promises {
  /** The latest moment of an answer: so long after now when open, so long after the next opening when closed. */
  answerBy(now: Date, municipality?: string | null): Date
  /** Opening hours say that there is somebody. */
  isOpen(now: Date, municipality?: string | null): boolean
  /** Open, and somebody is really at work. */
  isSomeoneThere(now: Date, municipality?: string | null): boolean
  /** "vóór 14.30 uur", "morgen vóór 10.30 uur", "maandag vóór 10.30 uur". */
  answerByInWords(now: Date, municipality?: string | null): string
}

export function createPromises(region: Region, someoneThere: () => boolean = () => true): Promises {
  const { answerWithinMinutes } = region.informationPoint
  const local = (now: Date) => DateTime.fromJSDate(now, { zone: region.timeZone })

  function answerBy(now: Date, municipality: string | null | undefined): DateTime {
    const hours = deskHours(region, municipality)
    const moment = local(now)
    const opening = openingAt(moment, hours)
    const start = opening.open ? moment : (opening.opensAt ?? moment.plus({ days: 1 }))
    const by = start.plus({ minutes: answerWithinMinutes })
    if (!opening.open || by <= opening.until) return by
    // Too late for today: the rest of the time starts at the next opening.
    const next = openingAt(opening.until.plus({ minutes: 1 }), hours)
    return next.open || next.opensAt === null ? by : next.opensAt.plus({ minutes: answerWithinMinutes })
  }

  function isOpen(now: Date, municipality?: string | null): boolean {
    return openingAt(local(now), deskHours(region, municipality)).open
  }

  return {
    answerBy: (now, municipality) => answerBy(now, municipality).toJSDate(),
    isOpen,
    isSomeoneThere: (now, municipality) => isOpen(now, municipality) && someoneThere(),
    answerByInWords(now, municipality) {
      const by = answerBy(now, municipality)
      const day = dayInWords(local(now), by)
      return `${day === 'vandaag' ? '' : `${day} `}vóór ${clockTime(by)} uur`
    },
  }
}

/** The hours at which the desk of a municipality answers; of the whole area when it has none of its own. */
export function deskHours(
  { informationPoint: { hours, places = [] } }: Pick<Region, 'informationPoint'>,
  municipality: string | null | undefined,
): WeekHours {
  return places.find((place) => place.municipality === municipality)?.hours ?? hours
}
