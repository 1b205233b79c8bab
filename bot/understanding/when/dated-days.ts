import { addDays, addMonths, dayFrom, endOfMonth, mondayOf, parts, weekdayOf } from './calendar.ts'
import {
  type Days,
  later,
  type Moment,
  month,
  monthDay,
  months,
  oneDay,
  part,
  type Reader,
  single,
  stretch,
  weekday,
  weekdayNumber,
  year,
} from './days.ts'
import { dayWords, numberFrom, numberWord } from './numbers.ts'

/** Days with a number or a month: "3 november", "eind januari", "de twaalfde". */
export const datedDays: Reader[] = [
  { pattern: /\b(20\d\d)-(\d\d?)-(\d\d?)(?!\d)/g, read: ([y, m, d]) => oneDay(Number(y), Number(m), Number(d)) },
  {
    pattern: /\b(\d\d?)[-/. ](\d\d?)[-/. ](20\d\d|\d\d)(?![\d:.])/g,
    read: ([d, m, y]) => oneDay(Number(y) < 100 ? 2000 + Number(y) : Number(y), Number(m), Number(d)),
  },
  {
    pattern: new RegExp(
      `\\b${numberGroup()} (?:en|of|tot|tot en met|t m|tm|-|a) (?:de )?${numberGroup()} ${month}${year}`,
      'g',
    ),
    read([first, last, name, y], moment) {
      const one = inMonth(first, name, y, moment)
      const other = inMonth(last, name, y, moment)
      return one === null || other === null ? null : [one, other]
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:${weekday}${part} ?(?:,|op|de)? ?)?(?:de )?${numberGroup()}(?: van)? ${month}${year}`,
      'g',
    ),
    read: ([day, , d, name, y], moment) => withWeekday(day, inMonth(d, name, y, moment), moment),
  },
  {
    pattern: /(?<!\b(?:tussen|van) )\b(?!24\/7)([0-3]?\d)[/-]([01]?\d)(?![\d/-]|[ ]?uur|[.:]\d)/g,
    read: ([d, m], moment) => monthDay(Number(m), Number(d), moment),
  },
  {
    pattern: new RegExp(
      `\\b(begin|eerste week|eerste helft|tweede helft|half|midden|medio|eind|einde|laatste week)(?: van| in)?(?: de maand)? ${month}${year}`,
      'g',
    ),
    read([where, name, y], moment) {
      const first = inMonth('1', name, y, {
        ...moment,
        today: moment.past ? moment.today : `${moment.today.slice(0, 8)}01`,
      })
      return first === null ? null : partOfMonth(first.from, where ?? '')
    },
  },
  {
    pattern: /(?<!\b(?:per|de) )\b(?:in )?week (\d\d?)(?! ?(?:uur|keer|zwanger))(?![\d:.])/g,
    read: ([number], { today }) => weekOfYear(Number(number), today),
  },
  {
    pattern: /\b(begin|half|midden|eind|einde)(?: van)?(?: de)? (volgende|komende|deze|de) (week|maand)(?![a-z])/g,
    read([where, which, span], { today }) {
      const ahead = which === 'deze' || which === 'de' ? 0 : 1
      if (span === 'maand') return partOfMonth(addMonths(`${today.slice(0, 8)}01`, ahead), where ?? '')
      const monday = addDays(mondayOf(today), 7 * ahead)
      if (where === 'begin') return stretch(later(monday, today), addDays(monday, 1))
      return where?.startsWith('eind')
        ? stretch(addDays(monday, 3), addDays(monday, 4))
        : stretch(addDays(monday, 2), addDays(monday, 2))
    },
  },
]

/** A number or a month alone, which may be part of something longer: read last. */
export const loneDates: Reader[] = [
  {
    pattern: /\b(?:de )?(\d\d?)(?:e|ste|de)(?![a-z]| (?:keer|verdieping|etage|kind|week|dag|afspraak|klas|groep))/g,
    read: ([d], moment) => dayOfThisMonth(Number(d), moment),
  },
  {
    pattern: new RegExp(
      `(?<=^|\\b(?:op|liever|vanaf|na|voor|tot) )de (${dayWords.join('|')})(?![a-z]| (?:keer|verdieping|etage|kind|week|dag|klas|groep))`,
      'g',
    ),
    read: ([word], moment) => dayOfThisMonth(numberFrom(word ?? '') ?? 0, moment),
  },
  {
    pattern: new RegExp(
      `(?<!\\d )(?:(?<=\\b(?:in|heel|vanaf|na|voor|tot|per) )|\\b(?!mei|jan\\b|dec\\b|sep\\b|apr\\b|mrt\\b|feb\\b|okt\\b|jun\\b|jul\\b|aug\\b|nov\\b)|^(?!(?:mei|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\b.))${month}${year}`,
      'g',
    ),
    read([name, y], moment) {
      const first = inMonth('1', name, y, { ...moment, today: `${moment.today.slice(0, 8)}01` })
      return first === null
        ? null
        : stretch(later(first.from, moment.past ? first.from : moment.today), endOfMonth(first.from))
    },
  },
]

/** The week of that number (ISO 8601: the first holds 4 January), this year or, when it has been, next year. */
function weekOfYear(number: number, today: string): Days | null {
  const [year] = parts(today)
  const weeks = [year, year + 1].map((each) => addDays(mondayOf(`${each}-01-04`), 7 * (number - 1)))
  const monday = number < 1 || number > 53 ? undefined : weeks.find((each) => addDays(each, 6) >= today)
  return monday === undefined ? null : stretch(later(monday, today), addDays(monday, 6))
}

function numberGroup(): string {
  return `(${numberWord})`
}

function inMonth(d: string | undefined, name: string | undefined, y: string | undefined, moment: Moment): Days | null {
  const number = numberFrom(d ?? '')
  const m = months.findIndex((each) => new RegExp(`^${each}`).test(name ?? '')) + 1
  if (number === null || m === 0) return null
  return y === undefined ? monthDay(m, number, moment) : oneDay(Number(y), m, number)
}

/** "Dinsdag 3 november" without a year is the 3 November that is a Tuesday. */
function withWeekday(name: string | undefined, found: Days | null, { today }: Moment): Days | null {
  if (name === undefined || found === null || weekdayOf(found.from) === weekdayNumber(name)) return found
  const [year, month, date] = parts(found.from)
  const [now] = parts(today)
  const other = [now, now - 1, now + 1].flatMap((each) => dayFrom(each, month, date) ?? [])
  const fits = other.find((each) => each !== found.from && weekdayOf(each) === weekdayNumber(name))
  return fits === undefined || Math.abs(Number(fits.slice(0, 4)) - year) > 1 ? found : single(fits)
}

function dayOfThisMonth(d: number, { today, past }: Moment): Days | null {
  const [y, m, now] = parts(today)
  const step = past ? (d <= now ? 0 : -1) : d >= now ? 0 : 1
  const [year, month] = parts(addMonths(`${today.slice(0, 8)}01`, step))
  return oneDay(year, month, d) ?? (step === 0 ? oneDay(y, m + 1, d) : null)
}

function partOfMonth(first: string, where: string): Days {
  const month = first.slice(0, 8)
  if (where === 'begin') return stretch(`${month}01`, `${month}10`)
  if (where === 'eerste week') return stretch(`${month}01`, `${month}07`)
  if (where === 'eerste helft') return stretch(`${month}01`, `${month}15`)
  if (where === 'tweede helft') return stretch(`${month}16`, endOfMonth(first))
  return /eind|laatste/.test(where) ? stretch(`${month}21`, endOfMonth(first)) : stretch(`${month}11`, `${month}20`)
}
