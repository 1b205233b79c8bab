import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fits, nearlyFits, saidWords, type TableWord, tableWords } from './spoken-words.ts'

/** A text in another language, word by word in Dutch. */
export interface Gloss {
  dutch: string
  /** Of its words how many are known, and how many of those say what it is about. */
  known: number
  telling: number
  words: number
}

/** The languages of the tables in `words/`, in the order of their columns after the Dutch word. */
export const glossed = ['en', 'de', 'tr', 'pl', 'uk', 'ar', 'ti'] as const

/**
 * What a text in another language says, in Dutch words in the order in which it was said. It is no translation: what no
 * table has is left out. The longest row of words that fits goes first; a word that none has may have one letter wrong
 * (not when it is read `exactly`).
 */
export function glossOf(text: string, language: string, exactly = false): Gloss {
  const table = tables.get(language)
  const said = table === undefined ? [] : saidWords(text, language).slice(0, MOST_WORDS)
  const gloss = { known: 0, telling: 0, words: said.length }
  const dutch: string[] = []
  for (let at = 0; at < said.length; ) {
    const found = table === undefined ? undefined : rowAt(table, said, at, exactly)
    at += found?.tokens.length ?? 1
    if (found === undefined) continue
    dutch.push(found.dutch)
    gloss.known += found.tokens.length
    if (!found.little) gloss.telling += 1
  }
  return { ...gloss, dutch: dutch.join(' ') }
}

function rowAt({ byStart }: Table, said: readonly string[][], at: number, exactly: boolean): Row | undefined {
  const rows = [...new Set((said[at] ?? []).map(startOf))].flatMap((start) => byStart.get(start) ?? [])
  const fitting = rows.filter(({ tokens }) => standsAt(said, at, tokens, fits)).sort(longestFirst)
  if (fitting.length > 0 || exactly) return fitting[0]
  return rows.find(({ tokens }) => tokens.length === 1 && standsAt(said, at, tokens, nearlyFits))
}

/** Whether the words of a row stand in a text from this place on. */
export function standsAt(said: readonly string[][], at: number, tokens: TableWord[], matches: typeof fits): boolean {
  return tokens.every((token, index) => matches(said[at + index] ?? [], token))
}

const MOST_WORDS = 120

const tables: ReadonlyMap<string, Table> = new Map(
  glossed.map((language, column) => {
    const rows = rowsOf(language, column)
    const byStart = new Map<string, Row[]>()
    for (const row of rows)
      for (const start of new Set(row.tokens[0]?.forms.map(startOf)))
        byStart.set(start, [...(byStart.get(start) ?? []), row])
    return [language, { byStart }] as const
  }),
)

/** Read at once, as the weights are: else an inhabitant waits for it. */
function rowsOf(language: string, column: number): Row[] {
  const folder = join(import.meta.dirname, 'words')
  const rows = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes('|'))
      .flatMap((line) => {
        const [dutch = '', ...cells] = line.split('|').map((cell) => cell.trim())
        return (cells[column] ?? '')
          .split(',')
          .map((words) => tableWords(words, language))
          .filter((tokens) => tokens.length > 0)
          .map((tokens) => ({ tokens, dutch, little: file.startsWith('small'), length: lengthOf(tokens) }))
      }),
  )
  return rows.sort(longestFirst)
}

function longestFirst(one: Row, other: Row): number {
  return other.tokens.length - one.tokens.length || other.length - one.length
}

function lengthOf(tokens: TableWord[]): number {
  return tokens.reduce((sum, { forms }) => sum + (forms[0]?.length ?? 0), 0)
}

/** No word has fewer letters than these. */
function startOf(form: string): string {
  return form.slice(0, form.startsWith('~') ? 2 : 1)
}

interface Table {
  byStart: Map<string, Row[]>
}

interface Row {
  tokens: TableWord[]
  dutch: string
  /** It says how something is said, not what about. */
  little: boolean
  length: number
}
