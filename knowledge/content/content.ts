import type {
  Amount,
  Asked,
  Explanation,
  Law,
  LexiconEntry,
  OrganisationRecord,
  ServiceRecord,
  Term,
  Topic,
} from './types.ts'

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
  /** Only to learn from which words belong to which topic. */
  asked: Asked[]
  /** The file that a record stands in. */
  fileOf: Map<object, string>
}
