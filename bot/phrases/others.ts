import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { nl } from './nl.ts'
import { pl } from './pl.ts'
import { remarks } from './remarks.ts'
import { ti } from './ti.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** What stands in a table of another language has the shape of the Dutch; what is missing is said in Dutch. */
export type OtherPhrases = Partial<Omit<typeof nl, 'language'>>

export const others: Record<string, OtherPhrases> = {
  en: { ...en, remarks: remarks.en },
  tr: { ...tr, remarks: remarks.tr },
  ar: { ...ar, remarks: remarks.ar },
  pl: { ...pl, remarks: remarks.pl },
  uk: { ...uk, remarks: remarks.uk },
  de: { ...de, remarks: remarks.de },
  ti: { ...ti, remarks: remarks.ti },
}
