import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../content/content.ts'
import { modelBytes, modelFrom } from './bytes.ts'
import { topicExamples } from './examples.ts'
import { OUTSIDE, type TopicModel } from './model.ts'
import { type Example, trainTopics } from './train.ts'

/** Goes up when the same examples would teach something else. */
const METHOD = 3

/** What the content teaches: examples, the labels to tell, and a mark that changes when any of it does. */
export function lessonsOf(content: Content): Lessons {
  const examples = topicExamples(content)
  const outside = examples.some(({ topics }) => topics.includes(OUTSIDE))
  const labels = [...content.topics.map(({ key }) => key), ...(outside ? [OUTSIDE] : [])]
  const hash = createHash('sha256').update(`${METHOD} ${labels}`)
  for (const { text, topics, weight } of examples) hash.update(`\n${weight} ${topics} ${text}`)
  return { examples, labels, mark: hash.digest('hex').slice(0, 16) }
}

/**
 * The weights that stand ready beside the content (`npm run learn -- topics`), packed as they stand there: packing them
 * takes longer than all else of a first start. Learned here when they are of other content.
 */
export async function learnTopics(folder: string, { examples, labels, mark }: Lessons): Promise<Buffer> {
  const ready = await readyModel(folder)
  return ready?.mark === mark ? ready.packed : modelBytes(trainTopics(examples, labels), mark)
}

/** The weights beside the content, or null when there are none. */
export async function readyModel(folder: string): Promise<{ model: TopicModel; mark: string; packed: Buffer } | null> {
  const packed = await readFile(modelPath(folder)).catch(() => null)
  return packed === null ? null : { ...modelFrom(packed), packed }
}

export function modelPath(folder: string): string {
  return join(folder, 'topics.model.gz')
}

export interface Lessons {
  examples: Example[]
  labels: string[]
  mark: string
}
