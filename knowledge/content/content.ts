import type { Amount, Explanation, Law, LexiconEntry, OrganisationRecord, ServiceRecord, Term, Topic } from './types.ts'

/** Everything that the folder of a region tells. */
export interface Content {
  topics: Topic[]
  laws: Law[]
  terms: Term[]
  amounts: Amount[]
  words: [string, string][]
  lexicon: LexiconEntry[]
  explanations: Explanation[]
  organisations: OrganisationRecord[]
  services: ServiceRecord[]
  /** The file that a record stands in. */
  fileOf: Map<object, string>
}
