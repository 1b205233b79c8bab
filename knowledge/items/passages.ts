import type { Article, Explanation, OrganisationRecord, ServiceRecord } from '../content/types.ts'
import { plainFor } from '../regulations/plain-words.ts'
import type { Field } from '../search/weights.ts'
import type { Item } from './item.ts'

const WORDS_IN_PASSAGE = 150

/** A part of an item that a question can find; `text` is what is shown of it, `fields` what it is found by. */
export interface Passage {
  title: string
  text: string
  fields: Field[]
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
      return item.data === null ? ofText(item, topics) : ofArticle(item.data, item)
    default:
      return item satisfies never
  }
}

function ofText(item: Item, topics: string): Passage[] {
  return pieces(item.text).map((text) => ({
    title: item.title,
    text,
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

/**
 * A passage for every paragraph, found also by the words that people have for what it says; and one for everything that
 * an explanation says of the article, found by the questions that the explanation answers.
 */
function ofArticle(article: Article, item: Item): Passage[] {
  const law = { text: `${article.lawName} ${article.article}`, weight: 1 }
  const headings = { text: article.heading.join('. '), weight: 1 }
  const own = article.paragraphs.map((paragraph) => paragraph.text)
  const texts = (own.length > 0 ? own : [item.text]).flatMap(pieces)
  return [
    ...texts.map((text) => ({
      title: item.title,
      text,
      fields: [law, headings, { text: plainFor(`${text} ${headings.text}`), weight: 1 }, { text, weight: 1 }],
    })),
    ...article.says.map(({ text, asked }) => ({
      title: item.title,
      text,
      fields: [headings, { text, weight: 1.5 }, { text: asked.join('\n'), weight: 0.6 }],
    })),
  ]
}

/** A text in pieces of whole sentences of about 150 words; a sentence that is longer than that is cut. */
export function pieces(text: string): string[] {
  const found: string[] = []
  let piece: string[] = []
  let size = 0
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n+/).flatMap(short)) {
    const words = sentence.split(/\s+/).length
    if (size > 0 && size + words > WORDS_IN_PASSAGE) {
      found.push(piece.join(' '))
      piece = []
      size = 0
    }
    piece.push(sentence)
    size += words
  }
  if (size > 0 || found.length === 0) found.push(piece.join(' '))
  return found
}

function short(sentence: string): string[] {
  const words = sentence.split(/\s+/)
  if (words.length <= WORDS_IN_PASSAGE) return [sentence]
  const count = Math.ceil(words.length / WORDS_IN_PASSAGE)
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * WORDS_IN_PASSAGE, (at + 1) * WORDS_IN_PASSAGE).join(' '),
  )
}
