import { overlapping } from '../regulations/amounts.ts'
import { termOn } from '../regulations/deadline.ts'
import { OUTSIDE } from '../topics/model.ts'
import type { Problem } from './check.ts'
import type { Content } from './content.ts'
import type { ContentFile } from './read.ts'

/** Everything that one record says of another: unknown names and names used twice. */
export function checkReferences(
  content: Content,
  files: readonly ContentFile[],
  municipalities: readonly string[],
): Problem[] {
  const problems: Problem[] = []
  const texts = new Map(files.map((file) => [file.name, file.text]))
  function note(thing: object, after: string, about: string, reason: string): void {
    const file = content.fileOf.get(thing) ?? '.'
    problems.push({ file, line: lineOf(texts.get(file) ?? '', after, about), reason })
  }
  noteUnknown(content, new Set(municipalities), note)
  noteUnknownTopics(content, note)
  noteTwice(content, note)
  return problems
}

type Note = (thing: object, after: string, about: string, reason: string) => void

function noteUnknown(content: Content, places: ReadonlySet<string>, note: Note): void {
  const topics = new Set(content.topics.map((topic) => topic.key))
  const laws = new Set(content.laws.map((law) => law.id))
  const services = new Set(content.services.map((service) => service.id))
  const terms = new Set(content.terms.map((term) => term.id))
  const amounts = new Set(content.amounts.map((amount) => amount.id))
  function known(thing: { id: string }, names: readonly string[], all: ReadonlySet<string>, what: string): void {
    for (const name of names) {
      if (!all.has(name)) note(thing, thing.id, name, `${thing.id}: ${what} "${name}" bestaat niet`)
    }
  }
  for (const explanation of content.explanations) {
    known(explanation, [explanation.topic], topics, 'het onderwerp')
    known(explanation, explanation.municipalities, places, 'de gemeente')
    known(explanation, explanation.help, services, 'het aanbod')
    known(explanation, explanation.terms, terms, 'de termijn')
    known(explanation, explanation.amounts, amounts, 'het bedrag')
    known(explanation, laws.size === 0 ? [] : explanation.basis.map((basis) => basis.law), laws, 'de wet')
  }
  for (const service of content.services) {
    known(service, service.municipalities, places, 'de gemeente')
    known(service, service.topics, topics, 'het onderwerp')
  }
  for (const term of content.terms) known(term, [term.law], laws, 'de wet')
  for (const amount of content.amounts) {
    if (amount.municipality !== null) known(amount, [amount.municipality], places, 'de gemeente')
  }
}

/** Of what has no id of its own: questions as they were asked, and words that mean the same. */
function noteUnknownTopics(content: Content, note: Note): void {
  const topics = new Set(content.topics.map((topic) => topic.key))
  for (const one of content.asked) {
    if (one.topic !== OUTSIDE && !topics.has(one.topic))
      note(one, one.topic, one.topic, `het onderwerp "${one.topic}" bestaat niet`)
  }
  for (const entry of content.lexicon) {
    const id = entry.says[0] ?? ''
    for (const topic of entry.topics) {
      if (!topics.has(topic)) note(entry, id, topic, `${id}: het onderwerp "${topic}" bestaat niet`)
    }
  }
}

function noteTwice(content: Content, note: Note): void {
  for (const amount of overlapping(content.amounts)) {
    note(amount, amount.id, amount.from, `het bedrag "${amount.id}" heeft op ${amount.from} al een ander bedrag`)
  }
  for (const term of content.terms.filter(
    (one, at) => termOn(content.terms.slice(0, at), one.id, one.from ?? '') !== null,
  )) {
    note(term, term.id, term.id, `de termijn "${term.id}" heeft op die dag al een andere regel`)
  }
  const named = [...content.explanations, ...content.services]
  for (const thing of [...repeated(named, (one) => one.id), ...repeated(content.organisations, (one) => one.id)]) {
    note(thing, thing.id, thing.id, `de id "${thing.id}" is al gebruikt in een ander bestand`)
  }
}

/** The second and later ones with the same key. */
function repeated<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>()
  return things.filter((thing) => seen.size === seen.add(keyOf(thing)).size)
}

/** The line of `about` at or after the line of `after`, counted from 1. */
function lineOf(text: string, after: string, about: string): number {
  const from = Math.max(0, text.indexOf(after))
  const at = text.indexOf(about, from)
  return text.slice(0, at < 0 ? from : at).split('\n').length
}
