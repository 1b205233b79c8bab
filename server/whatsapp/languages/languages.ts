import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { type ChannelTable, nl } from './nl.ts'
import { pl } from './pl.ts'
import { ti } from './ti.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

export const channelTables: Record<string, ChannelTable> = { nl, en, de, pl, uk, tr, ar, ti }

/** The channel's own sentences in a language; Dutch where there is no table. */
export function tableIn(language: string): ChannelTable {
  return channelTables[language] ?? nl
}
