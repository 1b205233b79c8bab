import type { Material } from '../abilities.ts'
import { plain } from '../understanding/words.ts'

const MOST_SENTENCES = 2
const LONG_ENOUGH = 5

/** The sentences of an answer that hold what is asked, by its own words; empty where it tells nothing of that. */
export function sentencesOn(question: string, { parts }: Material): string[] {
  const asked = tellingWords(question)
  if (asked.length === 0) return []
  const said = [parts.core, ...parts.steps, ...parts.notes, ...parts.basis.map(({ says }) => says)]
  const sentences = said.flatMap((each) => each.split(/(?<=[.!?])\s+/)).filter((each) => each !== '')
  const weighed = sentences.map((sentence) => ({ sentence, share: shareIn(sentence, asked) }))
  const least = asked.length > 2 ? MOST_OF : 1
  return weighed
    .filter(({ share }) => share >= least)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_SENTENCES)
    .map(({ sentence }) => sentence)
}

const MOST_OF = 0.66

function shareIn(sentence: string, asked: string[]): number {
  const words = plain(sentence).split(' ')
  return asked.filter((word) => words.some((each) => isAlike(word, each))).length / asked.length
}

/** Of one stem: "beslist" and "beslissen", "wachten" and "wachttijd". */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const least = Math.max(LONG_ENOUGH, Math.min(one.length, other.length) - 2)
  return one.length >= LONG_ENOUGH && other.startsWith(one.slice(0, least)) && other.length >= least
}

/** The words that say what is asked, without those that any question may have. */
function tellingWords(question: string): string[] {
  return [
    ...new Set(
      plain(question)
        .split(' ')
        .filter((word) => word.length >= LONG_ENOUGH && !common.has(word)),
    ),
  ]
}

const common = new Set(
  'hoeveel wanneer welke waarom hoelang eigenlijk precies moeten kunnen mogen willen zullen worden hebben krijgen krijgt iemand iedereen andere anders altijd gewoon misschien verder zelf alleen daarvoor daarvan daarmee ervoor daarna zonder omdat zoiets allemaal helemaal natuurlijk meteen straks morgen vandaag gisteren jullie vragen vraag weten zeggen mensen moeder vader dochter vrouw partner kinderen gemeente helpen helpt'.split(
    ' ',
  ),
)
