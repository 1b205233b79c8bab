import { fileURLToPath } from 'node:url'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { readRegion } from '../../knowledge/content/region.ts'

/**
 * A question for the knowledge; `group`: questions of one explanation are learned from, or measured with, together.
 * `label`: what it is to the subject that is learned, where that is more than "none".
 */
export interface Ordinary {
  text: string
  group: string
  label?: string
}

const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))

/** What people ask the knowledge of the example region, without the subjects named. */
export async function ordinaryQuestions(without: readonly string[]): Promise<Ordinary[]> {
  const region = await readRegion(hbel)
  const { files } = await contentFiles(hbel)
  const { explanations, services } = readContent(
    files,
    region.municipalities.map(({ name }) => name),
  )
  return [
    ...explanations
      .filter(({ topic }) => !without.includes(topic))
      .flatMap(({ id, question, variants }) => [question, ...variants].map((text) => ({ text, group: id }))),
    ...services
      .filter(({ topics }) => !topics.some((topic) => without.includes(topic)))
      .flatMap(({ id, variants }) => variants.map((text) => ({ text, group: id }))),
  ]
}
