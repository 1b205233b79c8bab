import type { Article, Explanation, OrganisationRecord, ServiceRecord } from '../content/types.ts'
import type { Field } from '../search/weights.ts'
import type { Item } from './item.ts'
import { plainFor } from '../regulations/plain-words.ts'

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
      return item.data === null ? ofText(item, topics) : ofArticle(item.data, item, topics)
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

const E = (n: string, d: number) => +(process.env[n] ?? d)
function ofArticle(article: Article, item: Item, topics: string): Passage[] {
  const says = article.says.map((one) => one.text).join('\n')
  const asks = (article as any).asks?.join('\n') ?? ''
  const parts = E('LID', 0) && article.paragraphs.length > 0 ? article.paragraphs.flatMap((p) => pieces(p.text)) : pieces(item.text)
  const own = article.heading.slice(-1).join(''), above = article.heading.slice(0, -1).join('. ')
  const law = { text: `${article.lawName} ${article.article}`, weight: E('WLAW', 1) }
  const lids = E('LID', 0) && article.paragraphs.length > 0 ? article.paragraphs.flatMap((p) => pieces(p.text).map((text) => ({ n: p.number, text }))) : parts.map((text) => ({ n: null as string | null, text }))
  return [...lids.map(({ n, text }) => ({
    title: item.title,
    text,
    fields: [
      law,
      { text: own, weight: E('WOWN', 1) },
      { text: above, weight: E('WABOVE', 1) },
      { text: topics, weight: E('WTOP', 1) },
      { text: E('SEP', 0) ? '' : says, weight: E('WSAYS', 1) },
      { text: E('SEP', 0) ? '' : asks, weight: E('WASKS', 0) },
      { text: plainFor(text + ' ' + article.heading.join(' ')), weight: E('WPLAIN', 0) },
      { text, weight: 1 },
    ].filter((f) => f.weight > 0),
  })), ...(E('SEP', 0) ? (article as any).says.map((x: any) => ({ title: item.title, text: x.text, fields: [
      E('SLAW', 0) ? law : { text: '', weight: 1 }, { text: own, weight: E('SOWN', 1) }, { text: x.text, weight: E('SSAYS', 1.5) }, { text: x.q ?? '', weight: E('SQ', 1) }, { text: (x.asks ?? []).join('\n'), weight: E('SASKS', 0.6) }, { text: plainFor(x.text), weight: E('SPLAIN', 0) } , { text: x.label ?? '', weight: E('SLABEL', 0) } ] })) : [])]
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
