import { addDays, addMonths } from './calendar.ts'
import { amount, type Days, nextWeekday, part, type Reader, single, stretch, unit, weekday } from './days.ts'
import { numberFrom, numberWord } from './numbers.ts'
import { schoolHoliday } from './school-holidays.ts'

/** Days counted from today: "over twee weken", "dinsdag over een week", "drie dagen geleden", and school holidays. */
export const countedDays: Reader[] = [
  {
    pattern: new RegExp(`\\b${weekday}${part.replace('(ochtend', '(?:ochtend')} over ${amount} ${unit}`, 'g'),
    read: ([day, many, span], { today }) => weekdayAfter(nextWeekday(day, today), many, span),
  },
  {
    pattern: new RegExp(`\\bover ${amount} ${unit}(?: op)? ${weekday}${part}`, 'g'),
    read: ([many, span, day], { today }) => weekdayAfter(nextWeekday(day, today), many, span),
  },
  {
    pattern: new RegExp(`\\b(vandaag|morgen) over ${amount} ${unit}`, 'g'),
    read: ([day, many, span], { today }) => ahead(day === 'morgen' ? addDays(today, 1) : today, many, span, 1),
  },
  {
    pattern: new RegExp(`\\b(?:de )?(?:komende|aankomende|eerste|eerstkomende) ${amount} ${unit}`, 'g'),
    read([many, span], { today }) {
      const until = ahead(today, many, span, 1)
      return until === null ? null : stretch(today, until.to)
    },
  },
  {
    pattern:
      /(?<=\b(?:in|na|voor|tot|tijdens|met|buiten|vanaf|behalve) )(?:de )?(kerst|voorjaars|krokus|mei|zomer|herfst|school)?vakanties?(?![a-z])/g,
    read: ([name], { today }) => schoolHoliday(name, today),
  },
  { pattern: /\bover (?:een |n )?half ?jaar\b/g, read: (_, { today }) => single(addMonths(today, 6)) },
  {
    pattern: new RegExp(`\\bover (?:een|n) (dag|week|maand) of (${numberWord})(?![a-z])`, 'g'),
    read: ([span, many], { today }) => ahead(today, many, span, 1),
  },
  {
    pattern: new RegExp(`\\bover ${amount} ${unit}`, 'g'),
    read: ([many, span], { today }) => ahead(today, many, span, 1),
  },
  {
    pattern: new RegExp(`\\b(?:precies |ongeveer |ruim |bijna )?${amount} ${unit} (?:geleden|terug)`, 'g'),
    read: ([many, span], { today }) => ahead(today, many, span, -1),
  },
  {
    pattern: new RegExp(`\\bbinnen ${amount} ${unit}`, 'g'),
    read([many, span], { today }) {
      const until = ahead(today, many, span, 1)
      return until === null ? null : stretch(today, until.to)
    },
  },
]

function weekdayAfter(day: Days, many: string | undefined, span: string | undefined): Days | null {
  return ahead(day.from, many, span, 1)
}

function ahead(today: string, many: string | undefined, span: string | undefined, direction: 1 | -1): Days | null {
  const few = /paar|enkele/.test(many ?? '')
  const number = many === 'anderhalve' ? 1.5 : few ? 2 : numberFrom(many ?? '')
  if (number === null || span === undefined) return null
  const step = (count: number) => moved(today, span, direction * count)
  if (!few) return single(step(number))
  return direction === 1 ? stretch(step(2), step(4)) : stretch(step(4), step(2))
}

function moved(day: string, span: string, count: number): string {
  if (span.startsWith('dag')) return addDays(day, Math.round(count))
  if (span.startsWith('week') || span.startsWith('weken')) return addDays(day, Math.round(7 * count))
  return addMonths(day, Math.round(span === 'jaar' ? 12 * count : count))
}
