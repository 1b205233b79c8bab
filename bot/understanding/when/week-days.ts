import { addDays, addMonths, endOfMonth, mondayOf, weekdayOf } from './calendar.ts'
import {
  type Days,
  lastWeekday,
  nextWeekday,
  part,
  type Reader,
  shortWeekdays,
  single,
  stretch,
  weekday,
  weekdayNumber,
  weekdays,
} from './days.ts'

/** Days of a week that is named: "volgende week dinsdag", "komende vrijdag", "na het weekend". */
export const weekDays: Reader[] = [
  {
    pattern: new RegExp(`\\b(volgende|komende|deze) week(?: op)? ${weekday} (?:en|of|tot|t m) ${weekday}`, 'g'),
    read: ([which, day, other], { today }) => [day, other].map((each) => dayInWeek(each, weeksFrom(which), today)),
  },
  {
    pattern: new RegExp(`\\b(volgende|komende|deze|vorige|afgelopen) week(?: op)?(?: de)? ${weekday}${part}`, 'g'),
    read: ([which, day], { today }) => dayInWeek(day, weeksFrom(which), today),
  },
  {
    pattern: new RegExp(`\\b${weekday}(?: in)?(?: de)? (volgende|komende|deze|vorige|afgelopen) week(?![a-z])`, 'g'),
    read: ([day, which], { today }) => dayInWeek(day, weeksFrom(which), today),
  },
  {
    pattern: new RegExp(`\\b(volgende|vorige|afgelopen|laatste|laatstleden|verleden) ${weekday}${part}`, 'g'),
    read: ([which, day], { today }) => (which === 'volgende' ? dayInWeek(day, 1, today) : lastWeekday(day, today)),
  },
  {
    pattern: new RegExp(`\\b(?:aanstaande|aankomende|komende|eerstvolgende|deze|as|a\\.s\\.) ${weekday}${part}`, 'g'),
    read: ([day], { today }) => nextWeekday(day, today),
  },
  {
    pattern: new RegExp(`\\b${weekday} (jl|j\\.l\\.|laatstleden)(?![a-z])`, 'g'),
    read: ([day], { today }) => lastWeekday(day, today),
  },
  {
    pattern: new RegExp(`\\b${weekday} (?:aanstaande|as|a\\.s\\.)(?![a-z])`, 'g'),
    read: ([day], { today }) => nextWeekday(day, today),
  },
  {
    pattern: /\b(?:na|direct na|meteen na) (?:het|dit) weekend\b/g,
    read: (_, { today }) => stretch(addDays(mondayOf(today), 7), addDays(mondayOf(today), 11)),
  },
  {
    pattern: /\b(?:(volgend|komend|aankomend|dit|het|afgelopen|vorig) )?weekend(?![a-z])/g,
    read([which], { today }) {
      const saturday = addDays(
        mondayOf(today),
        5 +
          (which === 'volgend' || (which === 'het' && weekdayOf(today) === 7)
            ? 7
            : which === 'afgelopen' || which === 'vorig'
              ? -7
              : 0),
      )
      return stretch(saturday, addDays(saturday, 1))
    },
  },
  {
    pattern: /\b(volgende|komende|aankomende|deze|vorige|afgelopen) (week|maand)(?![a-z])/g,
    read: ([which, span], { today }) => wholeSpan(which, span, today),
  },
]

/** A weekday alone. */
export const loneWeekdays: Reader[] = [
  {
    pattern: new RegExp(`\\b(?:de )?${weekday}(?:en|s)?${part}`, 'g'),
    read: ([day], { today, past }) =>
      past ? lastWeekday(day, today) : { ...nextWeekday(day, today), weekday: weekdayNumber(day) },
  },
  {
    pattern:
      /(?<=\b(?:op|aanstaande|volgende|liever|of|t m|tot) )(ma|di|wo|do|vr|za)(?= |$)|\b(ma|di|wo|do|vr)(?= (?:t m|of|en) (?:ma|di|wo|do|vr|za|zo)\b)|(?<=(?:^| )(?:ma|di|wo|do|vr) en )(ma|di|wo|do|vr)(?= |$)|(?:^| )(di|wo|do|vr|za)(?= (?:s )?(?:ochtend|middag|avond|morgen|om|\d|half|kwart)|$)/g,
    read: (found, { today }) =>
      nextWeekday(weekdays[shortWeekdays.indexOf(found.find((each) => each !== undefined) ?? '')], today),
  },
]

function dayInWeek(name: string | undefined, weeks: number, today: string): Days {
  return single(addDays(mondayOf(today), 7 * weeks + weekdayNumber(name) - 1))
}

function weeksFrom(which: string | undefined): number {
  if (which === 'deze') return 0
  return which === 'vorige' || which === 'afgelopen' ? -1 : 1
}

function wholeSpan(which: string | undefined, span: string | undefined, today: string): Days {
  const steps = weeksFrom(which)
  if (span === 'maand') {
    const first = addMonths(`${today.slice(0, 8)}01`, steps)
    return stretch(steps === 0 ? today : first, endOfMonth(first))
  }
  const monday = addDays(mondayOf(today), 7 * steps)
  return stretch(steps === 0 ? today : monday, addDays(monday, 6))
}
