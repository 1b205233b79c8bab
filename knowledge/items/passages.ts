import type { Explanation, OrganisationRecord, ServiceRecord } from '../content/types.ts'
import { likenessOf } from '../search/likeness.ts'
import type { Field } from '../search/weights.ts'
import { passagesOfArticle } from './article-passages.ts'
import type { Item } from './item.ts'
import { pieces } from './pieces.ts'

/** A part of an item that a question can find; `text` is what is shown of it, `fields` what it is found by. */
export interface Passage {
  title: string
  text: string
  fields: Field[]
  /** How much it counts beside others, 1 when nothing is said of it. */
  counts?: number
  /** What it reads like: of passages that read nearly the same only the best is shown. */
  likeness?: string | null
}

/** The passages of an item; `labels` gives the names of the topics. Pure, so that an index can be built again. */
export function passagesOf(item: Item, labels: ReadonlyMap<string, string>): Passage[] {
  const topics = item.topics.map((topic) => labels.get(topic) ?? '').join('. ')
  switch (item.kind) {
    case 'page':
      return item.data === null ? ofText(item, topics) : ofExplanation(item.data, topics)
    case 'service':
      return item.data === null ? ofText(item, topics) : ofService(item.data, topics)
    case 'organisation':
      return item.data === null ? ofText(item, topics) : ofOrganisation(item.data)
    case 'regulation':
      return item.data === null ? ofText(item, topics) : passagesOfArticle(item.data, item)
    default:
      return item satisfies never
  }
}

function ofText(item: Item, topics: string): Passage[] {
  return pieces(item.text).map((text) => ({
    title: item.title,
    text,
    likeness: item.kind === 'page' ? likenessOf(`${item.title}\n${text}`) : null,
    fields: [
      { text: item.title, weight: 3 },
      { text: topics, weight: 1 },
      { text, weight: 1 },
    ],
  }))
}

function ofExplanation(explanation: Explanation, topics: string): Passage[] {
  const { question, core, steps, not, basis, variants } = explanation
  const text = [core, ...steps.map((step) => step.text), not ?? ''].filter((part) => part !== '').join('\n')
  return [
    {
      title: question,
      text,
      fields: [
        { text: question, weight: 2 },
        { text: topics, weight: 1.5 },
        { text: variants.join('\n'), weight: 1 },
        { text: core, weight: 1 },
        { text, weight: 0.5 },
        { text: basis.map((one) => one.says).join('\n'), weight: 0.5 },
      ],
    },
  ]
}

function ofService(service: ServiceRecord, topics: string): Passage[] {
  const text = [service.description, service.for ?? ''].filter((part) => part !== '').join('\n')
  return [
    {
      title: service.name,
      text,
      fields: [
        { text: service.name, weight: 2 },
        { text: service.organisation.name, weight: 1 },
        { text: topics, weight: 1.5 },
        { text, weight: 1 },
        { text: service.variants.join('\n'), weight: 1 },
      ],
    },
  ]
}

function ofOrganisation(organisation: OrganisationRecord): Passage[] {
  return [
    {
      title: organisation.name,
      text: organisation.description,
      fields: [
        { text: organisation.name, weight: 2 },
        { text: organisation.description, weight: 1 },
      ],
    },
  ]
}
