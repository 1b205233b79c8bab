import type { Item } from '../items/item.ts'

/** What an import did, or with `dryRun` would do. */
export interface ImportReport {
  kind: string
  publish: boolean
  dryRun: boolean
  added: string[]
  changed: string[]
  unchanged: string[]
  /** Taken out because the source no longer has it. */
  withdrawn: string[]
  skipped: Remark[]
  /** A file that is refused is refused as a whole: nothing of it was stored. */
  refused: Remark[]
  /** Explanations that rest on an article that reads otherwise now: somebody has to look at them. */
  reviews: string[]
}

/** Where something is, and why, in Dutch. */
export interface Remark {
  file: string
  /** A line, or a part of the file such as an article; null for the whole file. */
  place: string | null
  reason: string
}

/** A file of a source, with a name that people recognise. */
export interface SourceFile {
  name: string
  bytes: Uint8Array
  /** Of a page of a website: how it was asked for, where it stood at last, and what the website said of it. */
  answer?: WebAnswer
}

export interface WebAnswer {
  asked: string
  url: string
  type: string
  etag: string | null
  lastModified: string | null
  /** The sitemap that it was found in. */
  listedIn: string | null
}

/** What an importer reads from one file. With a refusal among it, nothing of the file is stored. */
export interface ReadFile {
  items: Item[]
  skipped: Remark[]
  refused: Remark[]
  speaksFor: SpeaksFor | null
}

/**
 * What the file holds in full, so that what it no longer has is withdrawn: a version of a regulation, or the document
 * whose parts have ids that begin with its own.
 */
export type SpeaksFor = { is: 'regulation'; version: RegulationVersion } | { is: 'document'; id: string }

/** The text of a regulation from `validFrom` to and including `validTo` (null: until the next). Dates are YYYY-MM-DD. */
export interface RegulationVersion {
  law: string
  title: string
  validFrom: string
  validTo: string | null
}

/** What an importer has to know of the region. */
export interface ImportContext {
  /** Those of the region. */
  municipalities: string[]
  /** For whom the source holds, where it does not say so itself; null: for the whole region. */
  holdsFor: string[] | null
  /** Topics of the source, where it does not name any itself. */
  about: string[]
  topics: ReadonlySet<string>
  laws: ReadonlyMap<string, { name: string; title: string }>
  publish: boolean
}
