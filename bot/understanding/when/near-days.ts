import { addDays } from './calendar.ts'
import { type Days, type Moment, monthDay, part, type Reader, single, stretch, weekdays } from './days.ts'

/** Today and the days beside it, and feasts. */
export const nearDays: Reader[] = [
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
]

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
