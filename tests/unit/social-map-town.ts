import { resolve } from 'node:path'
import { DateTime } from 'luxon'
import type { Content } from '../../knowledge/content/content.ts'
import { itemsOf } from '../../knowledge/content/load.ts'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { type Region, readRegion } from '../../knowledge/content/region.ts'
import type { MapImportContext } from '../../knowledge/import/hsds.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { contextOf, type SocialMap, socialMapOf } from '../../knowledge/social-map/current.ts'

/** The folder with data that stands beside the checkout of the project, where it does. */
export const sharedHsds = resolve(import.meta.dirname, '../../../shared/data/hsds')

export const evening = DateTime.fromISO('2026-11-22T22:40', { zone: 'Europe/Amsterdam' })

/** The example region as it stands in its files, without a database. */
export async function exampleMap(): Promise<{
  region: Region
  content: Content
  map: SocialMap
  items: Item[]
  reading: MapImportContext
}> {
  const folder = resolve(import.meta.dirname, '../../knowledge/content/hbel')
  const region = await readRegion(folder)
  const names = region.municipalities.map((municipality) => municipality.name)
  const content = readContent((await contentFiles(folder)).files, names)
  const items = itemsOf(content, region).filter((item) => item.kind === 'service' || item.kind === 'organisation')
  const settings = { knowledge: content, region, clock: () => evening.toJSDate(), publicUrl: 'http://localhost:8080' }
  const map = socialMapOf(
    items.map((item) => ({ item, modified: evening.toJSDate() })),
    contextOf(settings, evening),
  )
  return { region, content, map, items, reading: { region, topics: content.topics, publish: true } }
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Cut off, written in another encoding, one byte other, something else, a line lost. */
export const damages: ((bytes: Uint8Array, where: number) => Uint8Array)[] = [
  (bytes, where) => bytes.subarray(0, where % (bytes.length + 1)),
  (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le')),
  (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8')),
  (bytes, where) => bytes.map((byte, at) => (at === where % bytes.length ? byte ^ 0xff : byte)),
  (bytes) => new Uint8Array(Buffer.from(bytes).toString('base64').length).fill(0x41),
  (bytes, where) => {
    const lines = Buffer.from(bytes).toString('utf8').split('\n')
    lines.splice(where % lines.length, 1)
    return bytesOf(lines.join('\n'))
  },
]
