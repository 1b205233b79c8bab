import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { SpokenTable } from '../topics/spoken.ts'

/**
 * The tables of other languages of a region, by ISO 639-1 code: `languages/en.yaml` and so on. A region without them
 * speaks Dutch only. Throws when a table is no YAML, or has an entry without a title or words.
 */
export async function readLanguages(folder: string): Promise<Map<string, SpokenTable>> {
  const files = await filesIn(folder)
  return new Map(files.map(([language, read, file]) => [language, tableIn(read, file)] as const))
}

/** Language, what stands in its file, and where that is. */
async function filesIn(folder: string): Promise<[string, unknown, string][]> {
  const place = join(folder, 'languages')
  const files = (await readdir(place).catch(() => [])).filter((name) => /^[a-z]{2}\.yaml$/.test(name)).sort()
  return await Promise.all(
    files.map(async (name): Promise<[string, unknown, string]> => {
      const file = join(place, name)
      return [name.slice(0, 2), parse(await readFile(file, 'utf8')), file]
    }),
  )
}

/** An appointment type as it is named in one other language; what has no text in Dutch has none here. */
export interface SpokenType {
  name: string
  what: string
  bring: string | null
}

/**
 * The appointment types of a region in other languages, by code and then by the id of the type: `appointments` in
 * `languages/en.yaml` and so on. A type without words there is named in Dutch.
 */
export async function readSpokenTypes(folder: string): Promise<SpokenTypes> {
  const types = new Map<string, Map<string, SpokenType>>()
  for (const [language, read] of await filesIn(folder)) {
    const written = (read as { appointments?: Record<string, Partial<SpokenType>> } | null)?.appointments ?? {}
    const named = Object.entries(written).flatMap(([id, { name, what, bring }]): [string, SpokenType][] =>
      typeof name === 'string' && typeof what === 'string' ? [[id, { name, what, bring: bring ?? null }]] : [],
    )
    types.set(language, new Map(named))
  }
  return types
}

export type SpokenTypes = ReadonlyMap<string, ReadonlyMap<string, SpokenType>>

function tableIn(read: unknown, file: string): SpokenTable {
  const topics = (read as { topics?: unknown } | null)?.topics
  if (typeof topics !== 'object' || topics === null) throw new Error(`${file}: "topics" ontbreekt.`)
  return new Map(
    Object.entries(topics as Record<string, unknown>).map(([topic, entry]) => {
      const { title, words } = (entry ?? {}) as { title?: unknown; words?: unknown }
      if (typeof title !== 'string' || !Array.isArray(words) || words.length === 0) {
        throw new Error(`${file}: "${topic}" heeft geen title of geen words.`)
      }
      return [topic, { title, words: words.map(String) }]
    }),
  )
}
