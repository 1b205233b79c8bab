import type { Choice } from '../../channels/message.ts'
import { dangerWords } from '../phrases/danger.ts'
import { phrases, spokenLanguages } from '../phrases/phrases.ts'
import { distance } from '../understanding/near-words.ts'
import { folded } from '../understanding/tongues/phrase.ts'

/**
 * The value of a button whose words or number somebody typed instead of pressing it; null when it is none. `offered`: what
 * was shown last, in that order.
 */
export function saidChoice(offered: Choice[], text: string): string | null {
  const said = bare(text)
  if (said === '' || said.length > LONGEST) return null
  return numbered(offered, said) ?? offered.find(({ label }) => bare(label) === said)?.value ?? nearly(offered, said)
}

/** What the buttons that mean the same at any moment say, in any language: they may have been shown long ago. */
export function saidAtAnyTime(text: string, inDialog: boolean): string | null {
  const value = alwaysMeant.get(bare(text)) ?? null
  // A dialog hears by itself what else is wished in the middle of it.
  return !inDialog || value === 'person' || value === 'stop' ? value : null
}

const LONGEST = 200
/** From this length on one slip is forgiven, and from the other one two. */
const LONG = 8
const VERY_LONG = 16

/** A number points to a choice where there is something to choose, beside leaving. */
function numbered(offered: Choice[], said: string): string | null {
  const number = /^(?:\p{L}{1,8} )?(\d{1,2})$/u.exec(said)
  if (number === null || offered.filter(({ value }) => value !== 'stop').length < 2) return null
  const before = said.slice(0, -(number[1] ?? '').length).trim()
  if (before !== '' && !numberWords.has(before)) return null
  return offered[Number(number[1]) - 1]?.value ?? null
}

const numberWords = new Set(
  'nummer nr optie keuze number no option choice nummer option numara secenek seçenek numer opcja nr номер варіант رقم خيار ቁጽሪ'
    .split(' ')
    .map(folded),
)

/** The only choice that is a slip of the finger away; the figures in it must be the same. */
function nearly(offered: Choice[], said: string): string | null {
  const near = offered.filter(({ label }) => {
    const words = bare(label)
    const most = words.length >= VERY_LONG ? 2 : words.length >= LONG ? 1 : 0
    return (
      Math.abs(words.length - said.length) <= most &&
      words.replace(/\D/g, '') === said.replace(/\D/g, '') &&
      distance(words, said) <= most
    )
  })
  return near.length === 1 ? (near[0]?.value ?? null) : null
}

/** Plain words with figures as 0 to 9, whatever script they were written in, and letters that keyboards mix up as one. */
function bare(text: string): string {
  const figures = text
    .replace(/[\u1369-\u1371]/g, (figure) => String(figure.charCodeAt(0) - 0x1368))
    .replace(/\p{Nd}/gu, (figure) => String(figureValue(figure)))
  return folded(figures)
}

/** Decimal figures stand ten in a row in Unicode, from nought. */
function figureValue(figure: string): number {
  const code = figure.codePointAt(0) ?? 0
  let first = code
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1)) && first > 1) first -= 1
  return code - first
}

const alwaysMeant = new Map(
  spokenLanguages.flatMap((language): [string, string][] => {
    const words = phrases(language)
    return [
      [bare(words.choosePerson), 'person'],
      [bare(words.ratherPerson), 'person'],
      [bare(dangerWords(language).person), 'person'],
      [bare(words.chooseAppointment), 'appointment'],
      [bare(words.chooseCallback), 'callback'],
      [bare(words.chooseContinue), 'continue'],
      [bare(words.stopChoice), 'stop'],
      [bare(words.chooseReport), 'report'],
      [bare(words.chooseInspect), 'intake'],
      [bare(words.chooseErase), 'erase'],
    ]
  }),
)
