import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sentence that somebody could write, with what it means; `batch`: the file, one way of writing each. */
export interface Written {
  batch: string
  label: string
  text: string
}

/** What is not meant: look-alikes and ordinary questions. */
export const NONE = 'none'

const folder = join(import.meta.dirname, 'corpus')

/** The sentences of one subject: a folder of files, each with a line a sentence under headings "# label". */
export function readCorpus(subject: string): Written[] {
  return filesOf(subject).flatMap((file) => {
    let label: string | null = null
    return readFileSync(join(folder, subject, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('# ')) label = line.slice(2).trim()
        if (line.startsWith('# ') || line.trim() === '') return []
        if (label === null) throw new Error(`${subject}/${file} begins without a heading`)
        return [{ batch: file, label, text: line.trim() }]
      })
  })
}

/** A mark of all that a model of one subject rests on: it changes when a sentence does, or how a text is read. */
export function corpusMark(subject: string): string {
  const hash = createHash('sha256')
  for (const file of ['features.ts', 'word-kinds.ts', 'groups.txt'])
    hash.update(readFileSync(join(import.meta.dirname, file)))
  for (const file of filesOf(subject)) hash.update(file).update(readFileSync(join(folder, subject, file)))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(subject: string): string[] {
  return readdirSync(join(folder, subject))
    .filter((file) => file.endsWith('.txt'))
    .sort()
}
