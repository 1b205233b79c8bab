import { nl, type Phrases } from './nl.ts'

const tables: Record<string, Phrases> = { nl }

/** The assistant's own sentences in a language; Dutch where there is no table. */
export function phrasesFor(language: string): Phrases {
  return tables[language] ?? nl
}
