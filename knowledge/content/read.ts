import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, type Reading, readYaml, WrongContent } from './check.ts'
import type { Content } from './content.ts'
import { checkReferences } from './references.ts'
import { readAmounts, readLaws, readLexicon, readTerms, readTopics, readWords } from './read-lists.ts'
import { readMapFile } from './read-map.ts'
import { readTopicFile } from './read-topic.ts'

/** The files of a region's folder as they are now, with a version that changes when any of them does. */
export interface ContentFiles {
  version: string
  files: { name: string; text: string }[]
}

/** Reads the YAML files of a region, names relative to `folder`. */
export async function contentFiles(folder: string): Promise<ContentFiles> {
  const found = await Promise.all(['', 'topics', 'map', 'lexicon'].map((part) => yamlIn(folder, part)))
  const names = found.flat().sort()
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.name}\n${file.text}\n`)
  return { version: hash.digest('hex'), files }
}

/** Reads and checks it all. `municipalities` are the names that the region knows. Throws `WrongContent`. */
export function readContent(files: ContentFiles['files'], municipalities: readonly string[]): Content {
  const problems: Problem[] = []
  const content = emptyContent()
  const places = new Map<object, Place>()
  for (const { name, text } of files) {
    const reading = readYaml(name, text, problems)
    if (reading !== null) readFileInto(content, name, reading, places)
  }
  checkReferences(content, municipalities, (thing, field, reason) => {
    const place = places.get(thing)
    if (place === undefined) problems.push({ file: '.', line: 1, reason })
    else place.reading.problem(field, reason)
  })
  if (problems.length > 0) throw new WrongContent(problems)
  return content
}

interface Place {
  reading: Reading
}

async function yamlIn(folder: string, part: string): Promise<string[]> {
  const entries = await readdir(join(folder, part)).catch(() => [])
  return entries.filter((name) => name.endsWith('.yaml')).map((name) => (part === '' ? name : `${part}/${name}`))
}
