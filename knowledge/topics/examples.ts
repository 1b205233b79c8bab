import type { Content } from '../content/content.ts'
import type { Example } from './train.ts'

/** How much a text counts beside a question in people's own words. */
const weights = { question: 1, core: 0.7, step: 0.3, serviceQuestion: 0.7, service: 0.5, word: 1, label: 1, asked: 1 }

/** What the content tells about which words belong to which topic. */
export function topicExamples(content: Content): Example[] {
  const explanations = content.explanations.flatMap(({ topic, question, core, steps, variants }) => [
    ...[question, ...variants].map((text) => ({ text, topics: [topic], weight: weights.question })),
    { text: core, topics: [topic], weight: weights.core },
    ...steps.map(({ text }) => ({ text, topics: [topic], weight: weights.step })),
  ])
  const services = content.services.flatMap(({ name, description, topics, variants }) => [
    ...variants.map((text) => ({ text, topics, weight: weights.serviceQuestion })),
    { text: `${name} ${description}`, topics, weight: weights.service },
  ])
  const words = content.lexicon.flatMap(({ says, topics }) =>
    says.map((text) => ({ text, topics, weight: weights.word })),
  )
  const labels = content.topics.map(({ key, label }) => ({ text: label, topics: [key], weight: weights.label }))
  const asked = content.asked.map(({ text, topic }) => ({ text, topics: [topic], weight: weights.asked }))
  return [...explanations, ...services, ...words, ...labels, ...asked].filter(({ topics }) => topics.length > 0)
}
