import type { Reading } from './check.ts'
import { type Basis, type Explanation, facets, levels } from './types.ts'

/** The explanations of `topics/<topic>.yaml`; the name of the file is the key of the topic. */
export function readTopicFile(file: Reading, topic: string): Explanation[] {
  if (file.text('topic') !== topic) file.problem('topic', `is niet de naam van het bestand (${topic})`)
  return file.records('explanations').map((explanation) => readExplanation(explanation, topic))
}

function readExplanation(from: Reading, topic: string): Explanation {
  const municipalities = from.texts('municipalities')
  if (municipalities.length === 0) from.problem('municipalities', 'noemt geen gemeente')
  return {
    id: from.text('id'),
    topic,
    question: from.text('question'),
    facet: from.oneOf('facet', facets),
    audience: from.oneOf('audience', ['inhabitant', 'professional'], 'inhabitant'),
    municipalities,
    core: from.text('core'),
    steps: from.records('steps').map((step) => ({ level: step.oneOf('level', levels), text: step.text('text') })),
    not: from.optionalText('not'),
    help: from.texts('help'),
    basis: from.records('basis').map(readBasis),
    terms: from.texts('terms'),
    amounts: from.texts('amounts'),
    words: from.texts('words'),
    variants: from.texts('variants'),
    checked: from.date('checked'),
    review: from.date('review'),
  }
}

function readBasis(from: Reading): Basis {
  return {
    law: from.text('law'),
    article: from.text('article'),
    paragraph: from.optionalText('paragraph'),
    says: from.text('says'),
  }
}
