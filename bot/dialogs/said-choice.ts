import type { Choice } from '../../channels/message.ts'
import { dangerWords } from '../phrases/danger.ts'
import { phrases, spokenLanguages } from '../phrases/phrases.ts'
import { withFigures } from '../understanding/figures.ts'
import { distance } from '../understanding/near-words.ts'
import { consonantsOf } from '../understanding/tongues/consonants.ts'
import { folded } from '../understanding/tongues/phrase.ts'
import { rankElsewhere } from '../understanding/tongues/ranks.ts'

/**
 * The value of a button whose words or number somebody typed instead of pressing it; null when it is none. `offered`: what
 * was shown last, in that order.
 */
export function saidChoice(offered: Choice[], text: string): string | null {
  const said = bare(text)
  if (said === '' || said.length > LONGEST) return null
  return (
    numbered(offered, said) ??
    ranked(offered, text) ??
    offered.find(({ label }) => bare(label) === said)?.value ??
    nearly(offered, said)
  )
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

/** "The second one", in other languages than Dutch, of which the steps hear it themselves. */
function ranked(offered: Choice[], text: string): string | null {
  if (offered.filter(({ value }) => value !== 'stop').length < 2) return null
  const rank = rankElsewhere(text)
  return rank === null ? null : (offered[rank - 1]?.value ?? null)
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
  if (near.length === 0) return inOtherScript(offered, said)
  return near.length === 1 ? (near[0]?.value ?? null) : null
}

/** A name on a button, as "Huizen", in the letters of another script: "هاوزن", "у Гейзені". */
function inOtherScript(offered: Choice[], said: string): string | null {
  const words = /[a-z]/.test(said) ? [] : said.split(' ')
  if (words.length === 0 || words.length > FEW_WORDS) return null
  const heard = words.map(consonantsOf).filter(({ length }) => length >= FEWEST)
  const fits = offered.filter(
    ({ label }) => /^\p{Lu}\p{Ll}+$/u.test(label) && heard.includes(consonantsOf(bare(label))),
  )
  return fits.length === 1 ? (fits[0]?.value ?? null) : null
}

const FEW_WORDS = 5
const FEWEST = 3

/** Plain words with figures as 0 to 9, whatever script they were written in, and letters that keyboards mix up as one. */
function bare(text: string): string {
  return folded(withFigures(text))
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
