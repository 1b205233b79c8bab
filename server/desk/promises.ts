import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import { clockTime, dayInWords, openingAt } from '../../knowledge/opening-hours.ts'

/** What may be promised to who asks for a person. */
export interface Promises {
  /** The latest moment of an answer: so long after now when open, so long after the next opening when closed. */
  answerBy(now: Date): Date
  isOpen(now: Date): boolean
  /** "vóór 14.30 uur", "morgen vóór 10.30 uur", "maandag vóór 10.30 uur". */
  answerByInWords(now: Date): string
}

export function createPromises(region: Region): Promises {
  const { hours, answerWithinMinutes } = region.informationPoint
  const local = (now: Date) => DateTime.fromJSDate(now, { zone: region.timeZone })

  function answerBy(now: Date): DateTime {
    const moment = local(now)
    const opening = openingAt(moment, hours)
    const start = opening.open ? moment : (opening.opensAt ?? moment.plus({ days: 1 }))
    const by = start.plus({ minutes: answerWithinMinutes })
    if (!opening.open || by <= opening.until) return by
    // Too late for today: the rest of the time starts at the next opening.
    const next = openingAt(opening.until.plus({ minutes: 1 }), hours)
    return next.open || next.opensAt === null ? by : next.opensAt.plus({ minutes: answerWithinMinutes })
  }

  return {
    answerBy: (now) => answerBy(now).toJSDate(),
    isOpen: (now) => openingAt(local(now), hours).open,
    answerByInWords(now) {
      const by = answerBy(now)
      const day = dayInWords(local(now), by)
      return `${day === 'vandaag' ? '' : `${day} `}vóór ${clockTime(by)} uur`
    },
  }
}
