import { nl } from './nl.ts'
import { others } from './others.ts'

/** All sentences of the assistant's own in one language: a table is complete, or it does not pass the tests. */
export type Phrases = typeof nl

/** A language is added as one table, by its ISO 639-1 code. */
const tables: Record<string, Phrases> = {
  nl,
  ...Object.fromEntries(Object.entries(others).map(([language, table]) => [language, { ...nl, ...table, language }])),
}

/** The languages that have a table. */
export const spokenLanguages: readonly string[] = Object.keys(tables)

/** The assistant's own sentences in a language; Dutch where there is no table. */
export function phrases(language: string): Phrases {
  return tables[language] ?? nl
}
