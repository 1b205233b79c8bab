import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Remark, SourceFile } from './report.ts'

const LARGEST = 400 * 1024 * 1024
const FETCH_TIME = 60_000

/** The files at a path (a file, or a folder with files that end in `extension`) or at a URL. What cannot be read is told. */
export async function openSource(
  pathOrUrl: string,
  extension: string,
): Promise<{ files: SourceFile[]; refused: Remark[] }> {
  try {
    if (/^https?:\/\//i.test(pathOrUrl)) return { files: [await download(pathOrUrl)], refused: [] }
    const found = await stat(pathOrUrl)
    if (!found.isDirectory()) return { files: [await open(pathOrUrl)], refused: [] }
    const names = (await readdir(pathOrUrl)).filter((name) => extname(name).toLowerCase() === extension).sort()
    if (names.length === 0) return refuse(pathOrUrl, `er staat geen bestand in dat op ${extension} eindigt`)
    return { files: await Promise.all(names.map((name) => open(join(pathOrUrl, name)))), refused: [] }
  } catch (error) {
    if (error instanceof Unreadable) return refuse(pathOrUrl, error.message)
    if (isMissing(error)) return refuse(pathOrUrl, 'bestaat niet')
    return refuse(pathOrUrl, `kan niet worden gelezen (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** Thrown within this file only; the message is for people. */
class Unreadable extends Error {}

function refuse(file: string, reason: string): { files: SourceFile[]; refused: Remark[] } {
  return { files: [], refused: [{ file, place: null, reason }] }
}

async function open(path: string): Promise<SourceFile> {
  if ((await stat(path)).size > LARGEST) throw new Unreadable(`${basename(path)} is groter dan 400 MB`)
  return { name: basename(path), bytes: await readFile(path) }
}

async function download(url: string): Promise<SourceFile> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIME) })
  if (!response.ok) throw new Unreadable(`de website antwoordt met ${response.status}`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > LARGEST) throw new Unreadable('het antwoord is groter dan 400 MB')
    parts.push(part)
  }
  return { name: url, bytes: Buffer.concat(parts) }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
