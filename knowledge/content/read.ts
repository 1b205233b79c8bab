import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, type Reading, readYaml, WrongContent } from './check.ts'
import type { Content } from './content.ts'
import { readAsked } from './read-asked.ts'
import { readAmounts, readLaws, readLexicon, readTerms, readTopics, readWords } from './read-lists.ts'
import { readMapFile } from './read-map.ts'
import { readTopicFile } from './read-topic.ts'
import { checkReferences } from './references.ts'
import { whatsAppFaults } from './whatsapp.ts'

export interface ContentFile {
  /** Relative to the folder of the region, "topics/mantelzorg.yaml". */
  name: string
  text: string
}

const parts = ['', 'topics', 'map', 'lexicon', 'asked']

/** The files of a region as they are now, with a version that changes when any of them does. */
export async function contentFiles(folder: string): Promise<{ version: string; files: ContentFile[] }> {
  const found = await Promise.all(parts.map((part) => filesIn(folder, part)))
  const files = await Promise.all(
    found
      .flat()
      .sort()
      .map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.name}\n${file.text}\n`)
  return { version: hash.digest('hex'), files }
}

/** Reads and checks it all; `municipalities` are the names that the region knows. Throws `WrongContent`. */
export function readContent(files: readonly ContentFile[], municipalities: readonly string[]): Content {
  const problems: Problem[] = []
  const content: Content = {
    topics: [],
    laws: [],
    terms: [],
    amounts: [],
    words: [],
    lexicon: [],
    explanations: [],
    organisations: [],
    services: [],
    asked: [],
    fileOf: new Map(),
  }
  for (const { name, text } of files) {
    if (name.startsWith('asked/')) {
      content.asked.push(...remember(content, name, readAsked(name, text, problems)))
      continue
    }
    const file = readYaml(name, text, problems)
    if (file !== null) readInto(content, name, file)
    if (file !== null && name === 'whatsapp.yaml') for (const fault of whatsAppFaults(text)) file.problem(name, fault)
  }
  problems.push(...checkReferences(content, files, municipalities))
  if (problems.length > 0) throw new WrongContent(problems)
  return content
}

function readInto(content: Content, name: string, file: Reading): void {
  const [folder, base = ''] = name.includes('/') ? name.split('/') : ['', name]
  const stem = base.replace(/\.yaml$/, '')
  if (folder === 'topics') {
    content.explanations.push(...remember(content, name, readTopicFile(file, stem)))
  } else if (folder === 'map') {
    const { organisation, services } = readMapFile(file)
    if (organisation !== null) content.organisations.push(...remember(content, name, [organisation]))
    content.services.push(...remember(content, name, services))
  } else if (folder === 'lexicon') content.lexicon.push(...remember(content, name, readLexicon(file, stem)))
  else if (stem === 'topics') content.topics.push(...remember(content, name, readTopics(file)))
  else if (stem === 'laws') content.laws.push(...remember(content, name, readLaws(file)))
  else if (stem === 'terms') content.terms.push(...remember(content, name, readTerms(file)))
  else if (stem === 'amounts') content.amounts.push(...remember(content, name, readAmounts(file)))
  else if (stem === 'words') content.words.push(...readWords(file))
  else if (stem !== 'region' && stem !== 'whatsapp') file.problem(name, 'is geen bestand dat Wegwijs kent')
}

function remember<Thing extends object>(content: Content, file: string, things: Thing[]): Thing[] {
  for (const thing of things) content.fileOf.set(thing, file)
  return things
}

async function filesIn(folder: string, part: string): Promise<string[]> {
  const entries = await readdir(join(folder, part)).catch(() => [])
  const ending = part === 'asked' ? '.txt' : '.yaml'
  return entries.filter((name) => name.endsWith(ending)).map((name) => (part === '' ? name : `${part}/${name}`))
}
