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
}

/** What an importer reads from one file. With a refusal among it, nothing of the file is stored. */
export interface ReadFile {
  items: Item[]
  skipped: Remark[]
  refused: Remark[]
  /** The act that this file holds in full: imported articles that it no longer has are withdrawn. */
  speaksFor: { law: string } | null
}

/** What an importer has to know of the region. */
export interface ImportContext {
  municipalities: string[]
  topics: ReadonlySet<string>
  laws: ReadonlyMap<string, { name: string; title: string }>
  publish: boolean
}
