import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { apiFiles, type Fetch } from './hsds-api.ts'
import { LARGEST_FILE, tooLarge } from './hsds-text.ts'
import type { Remark, SourceFile } from './report.ts'

const LARGEST_PACKAGE = 3 * LARGEST_FILE
const MOST_FILES = 20_000
const DEEPEST = 3

/** The files of a package: of a file itself, a folder (with folders in it), or the API at an address. */
export async function openPackage(
  pathOrUrl: string,
  fetch: Fetch,
): Promise<{ files: SourceFile[]; refused: Remark[] }> {
  if (/^https?:\/\//i.test(pathOrUrl)) return await apiFiles(pathOrUrl, fetch)
  try {
    const found = await stat(pathOrUrl)
    const paths = found.isDirectory() ? await pathsIn(pathOrUrl) : [pathOrUrl]
    if (paths.length === 0) return refuse(pathOrUrl, 'er staat geen .csv of .json in')
    if (paths.length > MOST_FILES) return refuse(pathOrUrl, `er staan meer dan ${MOST_FILES} bestanden in`)
    return await readAll(pathOrUrl, paths)
  } catch (error) {
    return refuse(pathOrUrl, isMissing(error) ? 'bestaat niet' : `kan niet worden gelezen (${String(error)})`)
  }
}

/** Looks at the sizes before anything is read. */
async function readAll(root: string, paths: readonly string[]): Promise<{ files: SourceFile[]; refused: Remark[] }> {
  const sizes = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })))
  const large = sizes.find(({ size }) => size > LARGEST_FILE)
  if (large !== undefined) return refuse(basename(large.path), tooLarge)
  if (sizes.reduce((sum, { size }) => sum + size, 0) > LARGEST_PACKAGE) {
    return refuse(root, `de bestanden zijn samen groter dan ${LARGEST_PACKAGE / 1024 / 1024} MB`)
  }
  const files: SourceFile[] = []
  for (const path of paths) {
    const name = path === root ? basename(path) : relative(root, path).replaceAll('\\', '/')
    files.push({ name, bytes: await readFile(path) })
  }
  return { files, refused: [] }
}

/** CSV when a folder has it at the top, else JSON, also in the folders in it; datapackage.json only describes. */
async function pathsIn(folder: string): Promise<string[]> {
  const top = (await readdir(folder)).sort()
  const csv = top.filter((name) => /\.csv$/i.test(name))
  if (csv.length > 0) return csv.map((name) => join(folder, name))
  return await jsonIn(folder, 1)
}

async function jsonIn(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const paths: string[] = []
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth < DEEPEST) paths.push(...(await jsonIn(path, depth + 1)))
    else if (/\.json$/i.test(entry.name) && entry.name !== 'datapackage.json') paths.push(path)
  }
  return paths
}

function refuse(file: string, reason: string): { files: SourceFile[]; refused: Remark[] } {
  return { files: [], refused: [{ file, place: null, reason }] }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** One file, at a path or an address, or why it cannot be opened. */
export async function openFile(pathOrUrl: string, fetch: Fetch): Promise<SourceFile | Remark> {
  const refuse = (reason: string): Remark => ({ file: basename(pathOrUrl), place: null, reason })
  try {
    if (/^https?:\/\//i.test(pathOrUrl)) {
      const response = await fetch(pathOrUrl)
      if (!response.ok) return refuse(`het adres antwoordt met ${response.status}`)
      return { name: basename(new URL(pathOrUrl).pathname), bytes: new Uint8Array(await response.arrayBuffer()) }
    }
    const found = await stat(pathOrUrl)
    if (found.isDirectory()) return refuse('is een map; noem het bestand (een map met tabellen is soort hsds)')
    if (found.size > LARGEST_FILE) return refuse(tooLarge)
    return { name: basename(pathOrUrl), bytes: await readFile(pathOrUrl) }
  } catch (error) {
    return refuse(isMissing(error) ? 'bestaat niet' : `kan niet worden gelezen (${String(error)})`)
  }
}
