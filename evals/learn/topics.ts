import { writeFileSync } from 'node:fs'
import type { Content } from '../../knowledge/content/content.ts'
import { modelBytes } from '../../knowledge/topics/bytes.ts'
import { OUTSIDE, topicsIn } from '../../knowledge/topics/model.ts'
import { lessonsOf, modelPath } from '../../knowledge/topics/taught.ts'
import { trainTopics } from '../../knowledge/topics/train.ts'
import { contentOf, hbel, seriesOf } from './ordinary.ts'

/** Learns which words belong to which topic, and writes the weights beside the content of the example region. */
export async function writeTopics(): Promise<void> {
  const content = await contentOf(hbel)
  if (process.argv.includes('--measure')) measure(content)
  const { examples, labels, mark } = lessonsOf(content)
  writeFileSync(modelPath(hbel), modelBytes(trainTopics(examples, labels), mark))
}

/** Every file of questions read by a model that learned from the others. */
function measure(content: Content): void {
  const files = [...new Set(content.asked.map((one) => seriesOf(content, one)))]
  console.log('series  questions  first  among three  outside heard')
  for (const file of files) {
    const own = content.asked.filter((one) => seriesOf(content, one) === file)
    const { examples, labels } = lessonsOf({
      ...content,
      asked: content.asked.filter((one) => seriesOf(content, one) !== file),
    })
    const model = trainTopics(examples, labels)
    const inside = own.filter(({ topic }) => topic !== OUTSIDE)
    const ranks = inside.map(({ text, topic }) =>
      topicsIn(model, text).topics.findIndex((likely) => likely.topic === topic),
    )
    const outside = own.filter(({ topic, text }) => topic === OUTSIDE && topicsIn(model, text).outside > HEARD)
    const within = (count: number) => share(ranks.filter((rank) => rank < count).length, inside.length)
    console.log(
      `${file.padEnd(7)} ${String(own.length).padStart(9)}  ${within(1)}  ${within(3)}        ${share(outside.length, own.length - inside.length)}`,
    )
  }
}

const HEARD = 0.5

function share(part: number, whole: number): string {
  return whole === 0 ? '-    ' : (part / whole).toFixed(3)
}
