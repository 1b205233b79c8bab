import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ti } from './ti.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** What stands in a table of another language has the shape of the Dutch; what is missing is said in Dutch. */
export type OtherPhrases = Partial<Omit<typeof nl, 'language'>>

export const others: Record<string, OtherPhrases> = { en, tr, ar, pl, uk, de, ti }
