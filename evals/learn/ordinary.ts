import { fileURLToPath } from 'node:url'
import { readScope } from '../../bot/understanding/scope.ts'
import type { Content } from '../../knowledge/content/content.ts'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { OUTSIDE } from '../../knowledge/topics/model.ts'

/**
 * A question for the knowledge; `group`: questions of one explanation are learned from, or measured with, together.
 * `label`: what it is to the subject that is learned, where that is more than "none".
 */
export interface Ordinary {
  text: string
  group: string
  label?: string
}

export const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))

export async function contentOf(folder: string): Promise<Content> {
  const region = await readRegion(folder)
  const { files } = await contentFiles(folder)
  return readContent(
    files,
    region.municipalities.map(({ name }) => name),
  )
}

/** What people ask the knowledge of the example region, without the subjects named. */
export async function ordinaryQuestions(without: readonly string[]): Promise<Ordinary[]> {
  const content = await contentOf(hbel)
  const { explanations, services, asked } = content
  return [
    ...asked
      .filter(({ topic }) => topic !== OUTSIDE && !without.includes(topic))
      .map((one) => ({ text: one.text, group: seriesOf(content, one) })),
    ...explanations
      .filter(({ topic }) => !without.includes(topic))
      .flatMap(({ id, question, variants }) => [question, ...variants].map((text) => ({ text, group: id }))),
    ...services
      .filter(({ topics }) => !topics.some((topic) => without.includes(topic)))
      .flatMap(({ id, variants }) => variants.map((text) => ({ text, group: id }))),
  ]
}

/** What people ask that is for another desk or for a doctor. */
export async function foreignQuestions(): Promise<Ordinary[]> {
  const { asked } = await contentOf(hbel)
  return asked
    .filter(({ topic }) => topic === OUTSIDE)
    .map(({ text }, at) => ({
      text,
      group: `outside ${at % FOREIGN_GROUPS}`,
      label: readScope(text)?.kind === 'medical' ? 'medical' : 'other-desk',
    }))
}

const FOREIGN_GROUPS = 9

/** "a1-wmo.txt" and "a2-jeugd.txt" were written in one go: series "a". */
export function seriesOf(content: Content, one: Content['asked'][number]): string {
  return (content.fileOf.get(one) ?? '').replace('asked/', '').replace(/\d*-.*$/, '')
}
