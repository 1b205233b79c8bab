import type { Content } from '../content.ts'
import { type Finding, fileOf } from './finding.ts'

const TOPICS_PER_WORD = 3

/** A way of asking points to one thing only, and a word of the lexicon to no more than three topics. */
export function checkDuplicates(content: Content): Finding[] {
  return [...variants(content), ...lexicon(content)]
}

function variants(content: Content): Finding[] {
  const first = new Map<string, { id: string }>()
  return [...content.explanations, ...content.services].flatMap((thing) =>
    thing.variants.flatMap((variant) => {
      const earlier = first.get(plain(variant))
      first.set(plain(variant), earlier ?? thing)
      if (earlier === undefined) return []
      return [
        {
          file: fileOf(content, thing),
          id: thing.id,
          what: `"${variant}" staat ook bij ${earlier.id}.`,
          how: 'Kies waar deze vraag hoort, of schrijf hem op een andere manier.',
        },
      ]
    }),
  )
}

function lexicon(content: Content): Finding[] {
  const topicsOf = new Map<string, Set<string>>()
  for (const entry of content.lexicon) {
    for (const word of entry.says) {
      const key = `${entry.language} ${plain(word)}`
      topicsOf.set(key, new Set([...(topicsOf.get(key) ?? []), ...entry.topics]))
    }
  }
  return content.lexicon.flatMap((entry) =>
    entry.says.flatMap((word) => {
      const topics = topicsOf.get(`${entry.language} ${plain(word)}`)
      if (topics === undefined || topics.size <= TOPICS_PER_WORD) return []
      topicsOf.delete(`${entry.language} ${plain(word)}`)
      return [
        {
          file: fileOf(content, entry),
          id: word,
          what: `"${word}" wijst naar ${topics.size} onderwerpen: ${[...topics].join(', ')}.`,
          how: `Kies er hoogstens ${TOPICS_PER_WORD}, of haal het woord weg als het niets duidelijk maakt.`,
        },
      ]
    }),
  )
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
