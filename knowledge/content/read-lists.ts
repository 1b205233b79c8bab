import type { Reading } from './check.ts'
import type { Amount, Law, LexiconEntry, Term, Topic } from './types.ts'

export function readTopics(file: Reading): Topic[] {
  return file.records('topics').map((topic) => ({
    key: topic.text('key'),
    label: topic.text('label'),
    domain: topic.text('domain'),
    health: topic.text('health'),
  }))
}

export function readLaws(file: Reading): Law[] {
  return file.records('laws').map((law) => ({ id: law.text('id'), name: law.text('name'), title: law.text('title') }))
}

const lengths = ['days', 'workingDays', 'weeks', 'months', 'years'] as const

export function readTerms(file: Reading): Term[] {
  return file.records('terms').map((term) => {
    const length = term.record('length')
    const sizes = lengths.filter((unit) => length?.has(unit))
    if (sizes.length === 0) term.problem('length', `noemt geen ${lengths.join(', ')}`)
    const [from, to] = [term.optionalDate('from'), term.optionalDate('to')]
    if (from !== null && to !== null && to < from) term.problem('to', `ligt voor ${from}`)
    return {
      id: term.text('id'),
      label: term.text('label'),
      kind: term.oneOf('kind', ['authority', 'person']),
      starts: term.text('starts'),
      length: Object.fromEntries(sizes.map((unit) => [unit, length?.number(unit)])),
      counting: term.oneOf(
        'counting',
        ['calendar', 'working-days'],
        sizes.includes('workingDays') ? 'working-days' : 'calendar',
      ),
      law: term.text('law'),
      article: term.text('article'),
      paragraph: term.optionalText('paragraph'),
      from,
      to,
    }
  })
}

export function readAmounts(file: Reading): Amount[] {
  return file.records('amounts').map((amount) => {
    const from = amount.date('from')
    const to = amount.optionalDate('to')
    if (to !== null && to < from) amount.problem('to', `ligt voor ${from}`)
    return {
      id: amount.text('id'),
      label: amount.text('label'),
      euros: amount.number('euros'),
      per: amount.optionalText('per'),
      from,
      to,
      source: amount.text('source'),
      municipality: amount.optionalText('municipality'),
      ask: amount.optionalText('ask'),
    }
  })
}

export function readWords(file: Reading): [string, string][] {
  return file.table('words')
}

/** `language` is the name of the file: nl, en, tr … */
export function readLexicon(file: Reading, language: string): LexiconEntry[] {
  return file.records('entries').map((entry) => {
    const says = entry.texts('says')
    if (says.length === 0) entry.problem('says', 'noemt geen woorden')
    return { language, says, means: entry.text('means'), topics: entry.texts('topics') }
  })
}
