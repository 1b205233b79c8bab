import { type Basis, type Facet, facets, type Law, type Level, levels } from '../../knowledge/content/types.ts'
import { emptyItem } from '../../knowledge/items/item.ts'
import { citationOf } from '../../knowledge/regulations/citation.ts'
import { dayIn, type Fields, linesOf } from './fields.ts'
import type { ExplanationItem } from './pieces.ts'

/** An explanation as an editor fills it in. A field with lines has one step, question or article on each. */
export interface ExplanationWords {
  question: string
  core: string
  steps: Record<Level, string>
  not: string
  variants: string
  /** "Wmo 2015, artikel 2.3.2, lid 1: De gemeente onderzoekt …" */
  basis: string
  /** Ids of services. */
  help: string[]
  amounts: string[]
  municipalities: string[]
  review: string
  topic: string
  facet: string
  audience: string
}

/** What a form is checked against. Days are YYYY-MM-DD. */
export interface Known {
  today: string
  laws: readonly Law[]
  topics: readonly { key: string; label: string }[]
  municipalities: readonly string[]
  /** Ids that can be chosen. */
  services: ReadonlySet<string>
  amounts: ReadonlySet<string>
}

export const facetLabels: Record<Facet, string> = {
  what: 'Wat is het?',
  apply: 'Hoe krijg ik het?',
  duration: 'Hoe lang duurt het?',
  cost: 'Wat kost het?',
  disagree: 'Ik ben het er niet mee eens',
  apart: 'Een eigen vraag, zoals hulp die niet komt',
}

export function wordsIn(fields: Fields): ExplanationWords {
  const steps = Object.fromEntries(levels.map((level) => [level, fields.text(level)])) as Record<Level, string>
  const names = ['question', 'core', 'not', 'variants', 'basis', 'review', 'topic', 'facet', 'audience'] as const
  const texts = Object.fromEntries(names.map((name) => [name, fields.text(name)])) as Record<
    (typeof names)[number],
    string
  >
  return {
    ...texts,
    steps,
    help: fields.all('help'),
    amounts: fields.all('amounts'),
    municipalities: fields.all('municipalities'),
  }
}

/** The words of an explanation, for a form. */
export function wordsOf({ title, data, review }: ExplanationItem, laws: readonly Law[]): ExplanationWords {
  const stepsOf = (level: Level) => data.steps.flatMap((step) => (step.level === level ? [step.text] : [])).join('\n')
  return {
    question: title,
    core: data.core,
    steps: {
      network: stepsOf('network'),
      basic: stepsOf('basic'),
      indicated: stepsOf('indicated'),
      urgent: stepsOf('urgent'),
    },
    not: data.not ?? '',
    variants: data.variants.join('\n'),
    basis: data.basis.map((each) => basisLine(each, laws)).join('\n'),
    help: data.help,
    amounts: data.amounts,
    municipalities: data.municipalities,
    review: review ?? '',
    topic: data.topic,
    facet: data.facet,
    audience: data.audience,
  }
}

/** A form that is still empty, for a question that somebody asked. */
export function emptyWords(question: string, municipalities: readonly string[], review: string): ExplanationWords {
  return {
    question: question.charAt(0).toUpperCase() + question.slice(1),
    core: '',
    steps: { network: '', basic: '', indicated: '', urgent: '' },
    not: '',
    variants: question,
    basis: '',
    help: [],
    amounts: [],
    municipalities: [...municipalities],
    review,
    topic: '',
    facet: 'apply',
    audience: 'inhabitant',
  }
}

/** The explanation with these words. A string says in Dutch what is wrong with them. */
export function withWords(item: ExplanationItem, words: ExplanationWords, known: Known): ExplanationItem | string {
  const { today } = known
  const [review, basis] = [dayIn(words.review), basisIn(words.basis, known.laws)]
  const topic = known.topics.find(({ key }) => key === words.topic)?.key
  const facet = facets.find((each) => each === words.facet)
  const municipalities = known.municipalities.filter((name) => words.municipalities.includes(name))
  if (words.question === '' || words.core === '') return 'De vraag en de kern mogen niet leeg zijn.'
  if (topic === undefined || facet === undefined) return 'Kies een onderwerp en waar de vraag over gaat.'
  if (municipalities.length === 0) return 'Kies voor welke gemeenten dit geldt.'
  if (review === null || review <= today) return 'Kies een dag in de toekomst om het weer na te kijken.'
  if (typeof basis === 'string') return basis
  const steps = levels.flatMap((level) => linesOf(words.steps[level]).map((text) => ({ level, text })))
  const not = words.not === '' ? null : words.not
  const audience = words.audience === 'professional' ? ('professional' as const) : ('inhabitant' as const)
  const dates = { checked: today, review }
  return {
    ...item,
    ...dates,
    title: words.question,
    text: [words.core, ...steps.map(({ text }) => text), not ?? ''].filter(Boolean).join('\n'),
    topics: [topic],
    municipalities,
    audience: audience === 'professional' ? 'professional' : 'both',
    data: {
      ...item.data,
      ...dates,
      topic,
      facet,
      audience,
      municipalities,
      question: words.question,
      core: words.core,
      steps,
      not,
      basis,
      // What was chosen before stays where it stood; what is new comes behind it.
      help: chosen(item.data.help, words.help, known.services),
      amounts: chosen(item.data.amounts, words.amounts, known.amounts),
      variants: linesOf(words.variants),
    },
  }
}

/** An explanation that has nothing in it yet. */
export function emptyExplanation(id: string, today: string): ExplanationItem {
  return {
    ...emptyItem,
    id,
    kind: 'page',
    title: '',
    text: '',
    url: `/regels/${id}`,
    municipalities: [],
    status: 'draft',
    origin: 'editor',
    data: {
      ...{ id, topic: '', question: '', facet: 'apply', audience: 'inhabitant', municipalities: [], core: '' },
      ...{ steps: [], not: null, help: [], basis: [], terms: [], amounts: [], words: [], variants: [] },
      ...{ checked: today, review: today },
    },
  }
}

/** "hoe-krijg-ik-een-traplift" for a question: the address of its page. */
export function idFor(question: string): string {
  const plain = question.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean)
  let id = ''
  for (const word of words) {
    if (id.length + word.length > 60) break
    id += id === '' ? word : `-${word}`
  }
  return id === '' ? 'uitleg' : id
}

function chosen(before: readonly string[], now: readonly string[], known: ReadonlySet<string>): string[] {
  const wanted = new Set(now.filter((id) => known.has(id) || before.includes(id)))
  return [...before.filter((id) => wanted.has(id)), ...[...wanted].filter((id) => !before.includes(id))]
}

function basisLine({ law, article, paragraph, says }: Basis, laws: readonly Law[]): string {
  return `${citationOf(laws.find(({ id }) => id === law)?.name ?? law, article, paragraph)}: ${says}`
}

/** "Wmo 2015, artikel 2.3.2, lid 1: wat daar staat", a line each. A string says which line cannot be read. */
function basisIn(text: string, laws: readonly Law[]): Basis[] | string {
  const found: Basis[] = []
  for (const line of linesOf(text)) {
    const [, name = '', article = '', paragraph = null, says = ''] =
      /^(.+?), (?:artikel )?([^,:]+?)(?:, lid ([^,:]+?))?: (.+)$/.exec(line) ?? []
    const law = laws.find((each) =>
      [each.name, each.title, each.id].some((one) => one.toLowerCase() === name.toLowerCase()),
    )
    if (law === undefined) {
      const short = line.slice(0, 60)
      return `Dit artikel lezen wij niet: “${short}”. Schrijf het zo: “Wmo 2015, artikel 2.3.2, lid 1: wat daar staat”.`
    }
    found.push({ law: law.id, article: article.trim(), paragraph: paragraph?.trim() ?? null, says })
  }
  return found
}
