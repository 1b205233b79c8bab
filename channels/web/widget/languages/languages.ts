import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import type { Texts } from './texts.ts'
import { ti } from './ti.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** The texts per language; null for Dutch, which is in the widget itself. The server hands them out when they are chosen. */
export const languages: Record<string, { texts: Texts | null }> = {
  nl: { texts: null },
  en: { texts: en },
  de: { texts: de },
  pl: { texts: pl },
  uk: { texts: uk },
  tr: { texts: tr },
  ar: { texts: ar },
  ti: { texts: ti },
}
