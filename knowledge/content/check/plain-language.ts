import type { Content } from '../content.ts'
import { type Finding, fileOf, type Passage, passagesOf } from './finding.ts'
import { jargon } from './jargon.ts'
import { median, sentencesOf, wordCount } from './sentences.ts'

const LONGEST = 25
const MEDIAN = 12
const CORE_SENTENCES = 3

/** Short sentences, a core of at most three, and every difficult word explained. */
export function checkPlainLanguage(content: Content): Finding[] {
  const passages = passagesOf(content)
  return [
    ...passages.flatMap((passage) => longSentences(content, passage)),
    ...content.explanations.flatMap((explanation) => {
      const own = passages.filter((passage) => passage.thing === explanation)
      return [...heavyText(content, own), ...longCore(content, own)]
    }),
    ...unexplainedWords(content, passages),
    ...unknownWords(content),
  ]
}

function longSentences(content: Content, { thing, field, text }: Passage): Finding[] {
  return sentencesOf(text)
    .filter((sentence) => wordCount(sentence) > LONGEST)
    .map((sentence) => ({
      file: fileOf(content, thing),
      id: thing.id,
      what: `Deze zin in ${field} heeft ${wordCount(sentence)} woorden: "${sentence}"`,
      how: `Maak er twee zinnen van, van hoogstens ${LONGEST} woorden.`,
    }))
}

function heavyText(content: Content, passages: Passage[]): Finding[] {
  const lengths = passages.flatMap((passage) => sentencesOf(passage.text).map(wordCount))
  const [first] = passages
  if (first === undefined || median(lengths) <= MEDIAN) return []
  return [
    {
      file: fileOf(content, first.thing),
      id: first.thing.id,
      what: `De zinnen zijn lang: de middelste heeft ${median(lengths)} woorden.`,
      how: `Maak de zinnen korter, tot de middelste hoogstens ${MEDIAN} woorden heeft.`,
    },
  ]
}

function longCore(content: Content, passages: Passage[]): Finding[] {
  return passages
    .filter(({ field, text }) => field === 'core' && sentencesOf(text).length > CORE_SENTENCES)
    .map(({ thing, text }) => ({
      file: fileOf(content, thing),
      id: thing.id,
      what: `De kern heeft ${sentencesOf(text).length} zinnen.`,
      how: `Zeg de kern in hoogstens ${CORE_SENTENCES} korte zinnen. Zet de rest bij de stappen.`,
    }))
}

/** An explanation names its difficult words itself; a card of the social map finds them in `words.yaml`. */
function unexplainedWords(content: Content, passages: Passage[]): Finding[] {
  const known = new Set(content.words.map(([word]) => word))
  const named = new Map(content.explanations.map((explanation) => [explanation.id, explanation.words]))
  const seen = new Set<string>()
  return passages
    .filter((passage) => passage.audience === 'inhabitant')
    .flatMap(({ thing, field, text }) =>
      jargonIn(text)
        .filter((word) => !(named.get(thing.id)?.includes(word) ?? known.has(word)))
        .filter((word) => seen.size < seen.add(`${thing.id} ${word}`).size)
        .map((word) => ({
          file: fileOf(content, thing),
          id: thing.id,
          what: `Het moeilijke woord "${word}" in ${field} wordt niet uitgelegd.`,
          how: known.has(word)
            ? `Zet "${word}" bij words.`
            : `Gebruik een gewoon woord, of leg "${word}" uit in words.yaml.`,
        })),
    )
}

function unknownWords(content: Content): Finding[] {
  const known = new Set(content.words.map(([word]) => word))
  return content.explanations.flatMap((explanation) =>
    explanation.words
      .filter((word) => !known.has(word))
      .map((word) => ({
        file: fileOf(content, explanation),
        id: explanation.id,
        what: `Het woord "${word}" staat bij words, maar heeft geen uitleg.`,
        how: `Schrijf een korte uitleg van "${word}" in words.yaml.`,
      })),
  )
}

/** The difficult words of a text; a longer term ("bijzondere bijstand") hides the shorter one within it. */
function jargonIn(text: string): string[] {
  let rest = text
  return jargon
    .filter(({ pattern }) => {
      const before = rest
      rest = rest.replace(pattern, '…')
      return rest !== before
    })
    .map(({ word }) => word)
}
