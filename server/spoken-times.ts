import type { DateTime } from 'luxon'
import {
  clockTime,
  dateInWords,
  dayInWords,
  openingAt,
  openingInWords,
  type WeekHours,
} from '../knowledge/opening-hours.ts'

/** "vóór 14.30 uur", "tomorrow before 10:30", "pazartesi günü en geç 10:30": the latest moment of an answer. */
export function answerByIn(language: string, now: DateTime, by: DateTime): string {
  const words = spoken[language]
  if (words !== undefined) return [whenIn(words, language, now, by), words.before(time(by))].filter(isSaid).join(' ')
  const day = dayInWords(now, by)
  return `${day === 'vandaag' ? '' : `${day} `}vóór ${clockTime(by)} uur`
}

/** "open now until 17:00", "closed now, open tomorrow from 8:30"; null when no hours are known. */
export function openingIn(language: string, now: DateTime, hours: WeekHours): string | null {
  const words = spoken[language]
  const dutch = openingInWords(now, hours)
  if (words === undefined || dutch === null) return dutch
  const opening = openingAt(now, hours)
  if (opening.open) return opening.always ? words.always : words.openUntil(time(opening.until))
  const { opensAt } = opening
  if (opensAt === null) return words.closed
  return words.opens([whenIn(words, language, now, opensAt), words.from(time(opensAt))].filter(isSaid).join(' '))
}

/** "dinsdag 24 november, 10.00 uur", "Tuesday 24 November, 10:00". */
export function momentIn(language: string, moment: DateTime): string {
  const words = spoken[language]
  if (words === undefined) return `${dateInWords(moment)}, ${clockTime(moment)} uur`
  return `${dayIn(language, moment)}${words.comma ?? ','} ${words.at(time(moment))}`
}

/** "zondag 20 december", "Sunday 20 December". */
export function dayIn(language: string, day: DateTime): string {
  if (spoken[language] === undefined) return dateInWords(day)
  return day.setLocale(localeOf(language)).toLocaleString({ weekday: 'long', day: 'numeric', month: 'long' })
}

/** Nothing for today, "tomorrow", "on Monday", and the date from a week on. */
function whenIn(words: TimeWords, language: string, now: DateTime, day: DateTime): string {
  const days = Math.round(day.startOf('day').diff(now.startOf('day'), 'days').days)
  if (days === 0) return ''
  if (days === 1) return words.tomorrow
  const local = day.setLocale(localeOf(language))
  const name = words.on?.[day.weekday - 1] ?? local.toLocaleString({ weekday: 'long' })
  const on = words.onDay(name)
  return days < 7 ? on : `${on}${words.comma ?? ','} ${local.toLocaleString({ day: 'numeric', month: 'long' })}`
}

/** "10:30": with a colon it stays together in every script. */
function time(moment: DateTime): string {
  return moment.toFormat('H:mm')
}

/** Figures as on Dutch clocks and letters, also in Arabic; English as in Europe, the day before the month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`
}

function isSaid(part: string): boolean {
  return part !== ''
}

interface TimeWords {
  /** Where it is written otherwise. */
  comma?: string
  at(time: string): string
  before(time: string): string
  from(time: string): string
  tomorrow: string
  /** The days from Monday on, where a day is said otherwise after "on". */
  on?: string[]
  onDay(name: string): string
  openUntil(time: string): string
  always: string
  closed: string
  opens(when: string): string
}

const spoken: Record<string, TimeWords> = {
  en: {
    at: (time) => time,
    before: (time) => `before ${time}`,
    from: (time) => `from ${time}`,
    tomorrow: 'tomorrow',
    onDay: (name) => `on ${name}`,
    openUntil: (time) => `open now until ${time}`,
    always: 'open day and night',
    closed: 'closed for the next two weeks',
    opens: (when) => `closed now, open ${when}`,
  },
  de: {
    at: (time) => `${time} Uhr`,
    before: (time) => `vor ${time} Uhr`,
    from: (time) => `ab ${time} Uhr`,
    tomorrow: 'morgen',
    onDay: (name) => `am ${name}`,
    openUntil: (time) => `jetzt geöffnet bis ${time} Uhr`,
    always: 'Tag und Nacht erreichbar',
    closed: 'in den nächsten zwei Wochen geschlossen',
    opens: (when) => `jetzt geschlossen, geöffnet ${when}`,
  },
  tr: {
    at: (time) => `saat ${time}`,
    before: (time) => `en geç saat ${time}`,
    from: (time) => `saat ${time}`,
    tomorrow: 'yarın',
    onDay: (name) => `${name} günü`,
    openUntil: (time) => `şu anda açık, kapanış saati ${time}`,
    always: 'gece gündüz açık',
    closed: 'önümüzdeki iki hafta kapalı',
    opens: (when) => `şu anda kapalı, açılış: ${when}`,
  },
  pl: {
    at: (time) => `godz. ${time}`,
    before: (time) => `przed godziną ${time}`,
    from: (time) => `od godziny ${time}`,
    tomorrow: 'jutro',
    on: ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'],
    onDay: (name) => name,
    openUntil: (time) => `teraz czynne do godziny ${time}`,
    always: 'czynne dzień i noc',
    closed: 'zamknięte przez najbliższe dwa tygodnie',
    opens: (when) => `teraz zamknięte, czynne ${when}`,
  },
  uk: {
    at: (time) => `о ${time}`,
    before: (time) => `до ${time}`,
    from: (time) => `з ${time}`,
    tomorrow: 'завтра',
    on: ['у понеділок', 'у вівторок', 'у середу', 'у четвер', 'у п’ятницю', 'у суботу', 'у неділю'],
    onDay: (name) => name,
    openUntil: (time) => `зараз відчинено до ${time}`,
    always: 'працює вдень і вночі',
    closed: 'зачинено на найближчі два тижні',
    opens: (when) => `зараз зачинено, відчинено ${when}`,
  },
  ar: {
    comma: '،',
    at: (time) => `الساعة ${time}`,
    before: (time) => `قبل الساعة ${time}`,
    from: (time) => `من الساعة ${time}`,
    tomorrow: 'غداً',
    onDay: (name) => `يوم ${name}`,
    openUntil: (time) => `مفتوح الآن حتى الساعة ${time}`,
    always: 'مفتوح ليلاً ونهاراً',
    closed: 'مغلق في الأسبوعين القادمين',
    opens: (when) => `مغلق الآن، يفتح ${when}`,
  },
  ti: {
    comma: '፣',
    at: (time) => `ሰዓት ${time}`,
    before: (time) => `ቅድሚ ሰዓት ${time}`,
    from: (time) => `ካብ ሰዓት ${time}`,
    tomorrow: 'ጽባሕ',
    onDay: (name) => `ብ${name}`,
    openUntil: (time) => `ሕጂ ክፉት ክሳብ ሰዓት ${time}`,
    always: 'ለይትን ቀትርን ክፉት',
    closed: 'ኣብ ዝቕጽላ ክልተ ሰሙን ዕጹው',
    opens: (when) => `ሕጂ ዕጹው፣ ዝኽፈተሉ ${when}`,
  },
}
