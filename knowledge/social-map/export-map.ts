import { writeFile } from 'node:fs/promises'
import { csvText } from '../import/csv.ts'
import { templateLines } from '../import/template-write.ts'
import { xlsxBytes } from '../import/xlsx.ts'
import type { SocialMap } from './current.ts'
import { hsdsPackage } from './export-hsds.ts'
import type { MapKind } from './import-map.ts'

/** The map in a form that `importMap` reads again, with the type and the ending of such a file. */
export async function exportMap(
  kind: MapKind,
  map: SocialMap,
): Promise<{ bytes: Uint8Array; type: string; ending: string }> {
  if (kind === 'hsds')
    return { bytes: encoded(JSON.stringify(hsdsPackage(map), null, 1)), type: 'application/json', ending: 'json' }
  const services = map.services.map((service) => service.record)
  const organisations = map.organisations.map((organisation) => organisation.record)
  const lines = templateLines(services, organisations)
  if (kind === 'csv') return { bytes: encoded(csvText(lines)), type: 'text/csv; charset=utf-8', ending: 'csv' }
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { bytes: await xlsxBytes(lines), type, ending: 'xlsx' }
}

/** Writes the map to a file; gives how much went in. */
export async function exportMapTo(
  kind: MapKind,
  path: string,
  map: SocialMap,
): Promise<{ services: number; organisations: number }> {
  const { bytes } = await exportMap(kind, map)
  await writeFile(path, bytes)
  return { services: map.services.length, organisations: map.organisations.length }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
