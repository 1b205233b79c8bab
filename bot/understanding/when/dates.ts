import { addDays, addMonths, dayFrom, endOfMonth, mondayOf, parts, weekdayOf } from './calendar.ts'
import { dayWords, numberFrom, numberWord } from './numbers.ts'
import { schoolHoliday } from './school-holidays.ts'

/** A stretch of days, both ends included; `exact` when a single day was meant. */
export interface Days {
  from: string
  to: string
  exact: boolean
  /** A weekday without a date was meant, 1 for Monday: perhaps each of them. */
  weekday?: number
}

/**
 * Finds days in a text (small letters, no accents) and puts a mark " @0 " in the place of each, so that the words around
 * it can be read: "na @0", "@1 kan niet". `unclear` says what a day without a year means when the words do not tell.
 */
export function markDates(text: string, today: string, unclear: 'coming' | 'nearest'): { text: string; days: Days[] } {
  const days: Days[] = []
  let marked = text
  for (const { pattern, read } of readers) {
    marked = marked.replace(pattern, (...match) => {
      const offset = match.findIndex((each, index) => index > 0 && typeof each === 'number')
      const groups = match.slice(1, offset) as (string | undefined)[]
      const past = speaksOfPast(marked, Number(match[offset]), String(match[0]).length)
      const moment = { today, past, nearest: !past && unclear === 'nearest' }
      const found = read(groups, moment)
      if (found === null) return String(match[0])
      const list = Array.isArray(found) ? found : [found]
      return ` ${list.map((each) => `@${days.push(each) - 1}`).join(' en ')}${rest(groups)} `
    })
  }
  return { text: marked.replace(/\s+/g, ' ').trim(), days }
}

interface Moment {
  today: string
  /** Whether the words around it tell of something that has been. */
  past: boolean
  /** Whether a day without a year is the nearest such day, and not the first that comes. */
  nearest: boolean
}

type Groups = (string | undefined)[]

/** The part of the day that was written in one word with the day goes back into the text. */
function rest(groups: Groups): string {
  const part = groups.find((each) => each !== undefined && partOfDay.test(each))
  return part === undefined ? '' : ` ${part === 'morgen' ? 'ochtend' : part}`
}

const partOfDay = /^(?:s )?(?:ochtend|morgen|voormiddag|middag|namiddag|avond|vroeg)s?$/
const part = '(?: ?(ochtend|morgen|voormiddag|middag|namiddag|avond)s?)?(?![a-z])'

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const shortWeekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const weekday = `(${weekdays.join('|')}|woe?nsdag|donder?dag|dinsda|vrijda)`
const months = ['jan', 'feb', 'm(?:aart|rt)', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const month =
  '(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)\\.?(?![a-z])'
const amount = `(${numberWord}|een paar|n paar|paar|enkele|anderhalve)`
const unit = '(dag|dagen|week|weken|weekjes?|maand|maanden|jaar)(?![a-z])'
const year = '(?: (20\\d\\d))?(?!\\d)'

const readers: { pattern: RegExp; read: (groups: Groups, moment: Moment) => Days | Days[] | null }[] = [
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
      `\\b(begin|eerste week|half|midden|medio|eind|einde|laatste week)(?: van| in)?(?: de maand)? ${month}${year}`,
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
  { pattern: /\beergisteren(?![a-z])/g, read: (_, { today }) => single(addDays(today, -2)) },
  { pattern: new RegExp(`\\bovermorgen${part}`, 'g'), read: (_, { today }) => single(addDays(today, 2)) },
  { pattern: new RegExp(`\\bgister(?:en)?${part}`, 'g'), read: (_, { today }) => single(addDays(today, -1)) },
  { pattern: /\bvan(ochtend|morgen|middag|avond)(?![a-z])/g, read: (_, { today }) => single(today) },
  { pattern: /\b(?:vandaag|vannacht)(?: nog)?(?![a-z])/g, read: (_, { today }) => single(today) },
  {
    pattern: new RegExp(
      `(?<!\\b(?:s|de|goede|goeie|elke|iedere|${weekdays.join('|')}) )\\bmorgen${part.replace('|morgen|', '|vroeg|')}`,
      'g',
    ),
    read: (_, { today }) => single(addDays(today, 1)),
  },
  {
    pattern:
      /\b(eerste kerstdag|tweede kerstdag|kerst|(?<=\b(?:na|voor|met|rond) (?:de )?)feestdagen|oudjaarsdag|oudjaar|nieuwjaarsdag|nieuwjaar|koningsdag|sinterklaas)(?![a-z])/g,
    read: ([name], moment) => feast(name, moment),
  },
  {
    pattern: new RegExp(`\\b(?:de )?${weekday}(?:en|s)?${part}`, 'g'),
    read: ([day], { today, past }) =>
      past ? lastWeekday(day, today) : { ...nextWeekday(day, today), weekday: weekdayNumber(day) },
  },
  {
    pattern:
      /(?<=\b(?:op|aanstaande|volgende|liever|of|t m|tot) )(ma|di|wo|do|vr|za)(?= |$)|\b(ma|di|wo|do|vr)(?= t m )|(?:^| )(di|wo|do|vr|za)(?= (?:s )?(?:ochtend|middag|avond|morgen|om|\d|half|kwart)|$)/g,
    read: ([one, other, third], { today }) =>
      nextWeekday(weekdays[shortWeekdays.indexOf(one ?? other ?? third ?? '')], today),
  },
  {
    pattern: /\b(?:de )?(\d\d?)(?:e|ste|de)(?![a-z]| (?:keer|verdieping|etage|kind|week|dag|afspraak|klas|groep))/g,
    read: ([d], moment) => dayOfThisMonth(Number(d), moment),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:op|liever|vanaf|na|voor|tot) )de (${dayWords.join('|')})(?![a-z]| (?:keer|verdieping|etage|kind|week|dag|klas|groep))`,
      'g',
    ),
    read: ([word], moment) => dayOfThisMonth(numberFrom(word ?? '') ?? 0, moment),
  },
  {
    pattern: new RegExp(
      `(?<!\\d )(?:(?<=\\b(?:in|heel|vanaf|na|voor|tot|per) )|\\b(?!mei|jan\\b|dec\\b|sep\\b|apr\\b|mrt\\b|feb\\b|okt\\b|jun\\b|jul\\b|aug\\b|nov\\b)|^)${month}${year}`,
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

function numberGroup(): string {
  return `(${numberWord})`
}

function single(day: string): Days {
  return { from: day, to: day, exact: true }
}

function stretch(from: string, to: string): Days {
  return { from, to, exact: false }
}

function oneDay(y: number, m: number, d: number): Days | null {
  const day = dayFrom(y, m, d)
  return day === null ? null : single(day)
}

/** Without a year: the first such day that comes, or the last that was when something past is told. */
function monthDay(m: number, d: number, { today, past, nearest }: Moment): Days | null {
  const [y] = parts(today)
  const years = past ? [y, y - 1] : nearest ? [y, y + 1, y - 1] : [y, y + 1]
  const days = years.flatMap((each) => dayFrom(each, m, d) ?? [])
  if (nearest) days.sort((one, other) => distance(one, today) - distance(other, today))
  if (nearest && days[0] !== undefined) return single(days[0])
  const day = days.find((each) => (past ? each <= today : each >= today)) ?? days[0]
  return day === undefined ? null : single(day)
}

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other))
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
  return /eind|laatste/.test(where) ? stretch(`${month}21`, endOfMonth(first)) : stretch(`${month}11`, `${month}20`)
}

function weekdayNumber(name: string | undefined): number {
  return weekdays.findIndex((each) => each.slice(0, 2) === name?.slice(0, 2)) + 1
}

/** The first day of that name after today: who means today says "vandaag". */
function nextWeekday(name: string | undefined, today: string): Days {
  return single(addDays(today, ((weekdayNumber(name) - weekdayOf(today) + 6) % 7) + 1))
}

function lastWeekday(name: string | undefined, today: string): Days {
  return single(addDays(today, -(((weekdayOf(today) - weekdayNumber(name) + 6) % 7) + 1)))
}

function dayInWeek(name: string | undefined, weeks: number, today: string): Days {
  return single(addDays(mondayOf(today), 7 * weeks + weekdayNumber(name) - 1))
}

function weekdayAfter(day: Days, many: string | undefined, span: string | undefined): Days | null {
  return ahead(day.from, many, span, 1)
}

function weeksFrom(which: string | undefined): number {
  if (which === 'deze') return 0
  return which === 'vorige' || which === 'afgelopen' ? -1 : 1
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

function wholeSpan(which: string | undefined, span: string | undefined, today: string): Days {
  const steps = weeksFrom(which)
  if (span === 'maand') {
    const first = addMonths(`${today.slice(0, 8)}01`, steps)
    return stretch(steps === 0 ? today : first, endOfMonth(first))
  }
  const monday = addDays(mondayOf(today), 7 * steps)
  return stretch(steps === 0 ? today : monday, addDays(monday, 6))
}

function feast(name: string | undefined, moment: Moment): Days | null {
  const days: Record<string, [number, number]> = {
    'eerste kerstdag': [12, 25],
    'tweede kerstdag': [12, 26],
    oudjaar: [12, 31],
    oudjaarsdag: [12, 31],
    nieuwjaar: [1, 1],
    nieuwjaarsdag: [1, 1],
    koningsdag: [4, 27],
    sinterklaas: [12, 5],
  }
  if (name === 'kerst') {
    const first = monthDay(12, 25, moment)
    return first === null ? null : stretch(first.from, addDays(first.from, 1))
  }
  if (name === 'feestdagen') {
    const first = monthDay(12, 25, moment)
    return first === null ? null : stretch(first.from, addDays(first.from, 7))
  }
  const day = days[name ?? '']
  return day === undefined ? null : monthDay(day[0], day[1], moment)
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/** Whether the clause around a day tells what has been: "kreeg", "is gevallen", "de brief van". */
function speaksOfPast(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/,| en | maar /)
      .at(-1) ?? ''
  const after = text.slice(at + length).split(/,| en | maar /)[0] ?? ''
  const clause = before + text.slice(at, at + length) + after
  return pastWords.test(clause) && !(comingWords.test(clause) && !hasBeen.test(clause))
}

const pastWords =
  /\b(?:gemeld|gekregen|kreeg|kregen|ontvangen|ontving|verstuurd|verzonden|gestuurd|stuurde|stuurden|aangevraagd|ingediend|ingeleverd|gedateerd|dagtekening|dateert|was|waren|had|hadden|werd|werden|sinds|geweest|gevallen|viel|gebeld|belde|gesproken|sprak|besloten|gehad|geleden|verhuisd|ontslagen|overleden|gestopt|begon|begonnen|kwam|ging|gevraagd|geschreven|afgewezen|geweigerd|toegekend|opgenomen|geopereerd|geboren|opgezegd|ingegaan|gestart|gemaild|gepost|aangemeld|ingeschreven|gestempeld|bezorgd|ondertekend|getekend|jl|laatstleden)\b|\b(?:brief|besluit|beschikking|afwijzing|datum|stempel|poststempel|dagtekening|mail|melding|aanvraag|bezwaar)(?: is| was| staat| dateert)? (?:van|op|dd|d\.d\.)/
const comingWords = /\b(?:word|wordt|worden|zal|zullen|ga|gaan|gaat|wil|wilt|graag|liever|moet|moeten|kunnen|kan)\b/
const hasBeen = /\b(?:heb|heeft|hebben|ben|is|was|werd|zijn|kreeg|hebt|had)\b/
