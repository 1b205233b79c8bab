import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { SpokenTable } from '../topics/spoken.ts'

/**
 * The tables of other languages of a region, by ISO 639-1 code: `languages/en.yaml` and so on. A region without them
 * speaks Dutch only. Throws when a table is no YAML, or has an entry without a title or words.
 */
export async function readLanguages(folder: string): Promise<Map<string, SpokenTable>> {
  const place = join(folder, 'languages')
  const files = (await readdir(place).catch(() => [])).filter((name) => /^[a-z]{2}\.yaml$/.test(name)).sort()
  return new Map(
    await Promise.all(
      files.map(async (name) => {
        const table = tableIn(parse(await readFile(join(place, name), 'utf8')), join(place, name))
        return [name.slice(0, 2), table] as const
      }),
    ),
  )
}

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
