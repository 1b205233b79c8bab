import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Ask, askCarefully, Unreachable } from './ask.ts'
import type { Remark, SourceFile } from './report.ts'

const LARGEST = 400 * 1024 * 1024

/**
 * What opening a source gives, one after another. `unchanged`: the website says that it is as it was; `gone`: it says
 * that it is no more, or its sitemap no longer has it. Both by the address that was asked for.
 */
export type Found =
  | { is: 'file'; file: SourceFile }
  | { is: 'refused' | 'skipped'; remark: Remark }
  | { is: 'unchanged' | 'gone'; url: string }

export type Open = (pathOrUrl: string, settings: SourceSettings) => AsyncIterable<Found>

/** `extension` is that of the files in a folder; `ask` stands in for the internet. */
export interface SourceSettings {
  extension: string
  /** Today in the region, YYYY-MM-DD. */
  day: string
  ask?: Ask
  /** The pause between two questions to a website; a test does not wait. */
  pause?: (milliseconds: number) => Promise<void>
  /** What is known of the pages that were imported before. */
  known?: KnownPages
  /** Where the index and the texts of national law are; only a test says so. */
  lawIndex?: string
  lawTexts?: string
}

export interface KnownPages {
  /** What a page said of itself, when it was imported in the same way. */
  page(url: string): { etag: string | null; lastModified: string | null } | null
  /** The pages that were found in a sitemap. */
  listedIn(sitemap: string): readonly string[]
}

/** The files at a path (a file, or a folder with files that end in `extension`) or at a URL. What cannot be read is told. */
export async function* openFiles(pathOrUrl: string, { extension, ask }: SourceSettings): AsyncGenerator<Found> {
  if (isUrl(pathOrUrl)) {
    yield await downloaded(pathOrUrl, ask ?? askCarefully(pathOrUrl))
    return
  }
  const paths = await pathsAt(pathOrUrl, extension)
  if (!Array.isArray(paths)) yield paths
  else for (const path of paths) yield await opened(path)
}

/** A file at an address. */
export async function downloaded(url: string, ask: Ask): Promise<Found> {
  try {
    const answer = await ask(url, { largest: LARGEST })
    if (answer.status !== 200) return refused(url, `de website antwoordt met ${answer.status}`)
    return { is: 'file', file: { name: url, bytes: answer.bytes } }
  } catch (error) {
    if (error instanceof Unreachable) return refused(url, error.message)
    throw error
  }
}

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

export function refused(file: string, reason: string): Extract<Found, { is: 'refused' | 'skipped' }> {
  return { is: 'refused', remark: { file, place: null, reason } }
}

async function pathsAt(path: string, extension: string): Promise<string[] | Found> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const names = (await readdir(path)).filter((name) => extname(name).toLowerCase() === extension).sort()
    if (names.length === 0) return refused(path, `er staat geen bestand in dat op ${extension} eindigt`)
    return names.map((name) => join(path, name))
  } catch (error) {
    return refused(path, whyUnreadable(error))
  }
}

async function opened(path: string): Promise<Found> {
  try {
    if ((await stat(path)).size > LARGEST) return refused(path, 'het bestand is groter dan 400 MB')
    return { is: 'file', file: { name: basename(path), bytes: await readFile(path) } }
  } catch (error) {
    return refused(path, whyUnreadable(error))
  }
}

function whyUnreadable(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'bestaat niet'
  return `kan niet worden gelezen (${error instanceof Error ? error.message : String(error)})`
}
