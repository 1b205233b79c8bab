import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What a region sets about WhatsApp, from `whatsapp.yaml`; a region without that file has none of it. */
export interface WhatsAppContent {
  /** The number that people write to, as in an international call ("31612345678"); null: not told. */
  number: string | null
  /** Roughly where each municipality lies, as a ring of places. */
  outlines: Record<string, { latitude: number; longitude: number }[]>
  templates: Record<string, MessageTemplate>
  /** What a delivered message costs by category, in euros. */
  prices: Record<string, number>
}

/** A message that Meta approved. `{{1}}` in the text stands for the first variable. */
export interface MessageTemplate {
  name: string
  language: string
  category: string
  text: string
  variables: { what: string; longest: number }[]
  buttons: string[]
}

/** Throws with every fault of the file in one message. */
export async function readWhatsApp(folder: string): Promise<WhatsAppContent> {
  const path = join(folder, 'whatsapp.yaml')
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const faults = whatsAppFaults(text)
  if (faults.length > 0) throw new Error(`${path} klopt niet:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  const written = (parse(text) ?? {}) as Written
  const templates = written.templates ?? {}
  const outlines = Object.entries(written.outlines ?? {}).map(([name, ring]) => [
    name,
    ring.flatMap((place) => placeOf(place) ?? []),
  ])
  const prices = Object.entries(written.prices ?? {}).filter(([, price]) => typeof price === 'number')
  return {
    number: written.number === undefined ? null : String(written.number).replace(/\D/g, ''),
    outlines: Object.fromEntries(outlines),
    templates: Object.fromEntries(
      Object.entries(templates).map(([id, each]) => [id, { ...each, buttons: each.buttons ?? [] }]),
    ),
    prices: Object.fromEntries(prices) as Record<string, number>,
  }
}

/** What is wrong in the text of `whatsapp.yaml`, a line each; none is what is wanted. */
export function whatsAppFaults(text: string): string[] {
  const { templates = {}, outlines = {}, number } = (parse(text) ?? {}) as Written
  return [
    ...(number === undefined || /^\+?[1-9][\d ]{7,18}$/.test(String(number))
      ? []
      : ['number: schrijf het nummer met landcode, zoals "+31 6 12345678"']),
    ...Object.entries(templates).flatMap(([id, template]) => faultsIn(template).map((fault) => `${id}: ${fault}`)),
    ...Object.entries(outlines).flatMap(([name, ring]) =>
      ring.length >= 3 && ring.every((place) => placeOf(place) !== null) ? [] : [`${name}: geen omtrek`],
    ),
  ]
}

/** What Meta would refuse, and what would go wrong when it is filled in. */
export function faultsIn(template: Partial<MessageTemplate>): string[] {
  const { name = '', language = '', text = '', variables = [] } = template
  const used = [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number))
  const faults: string[] = []
  if (!/^[a-z0-9_]{1,512}$/.test(name)) faults.push('name mag alleen kleine letters, cijfers en _ hebben')
  if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(language)) faults.push('language moet zijn als nl of en_US')
  if (text.length === 0 || text.length > 1024) faults.push('text moet 1 tot 1024 tekens hebben')
  if (used.join() !== variables.map((_, index) => index + 1).join())
    faults.push(`text gebruikt ${used.join(', ') || 'geen variabelen'}, variables heeft er ${variables.length}`)
  if (/^\s*\{\{|\}\}\s*$/.test(text)) faults.push('text mag niet met een variabele beginnen of eindigen')
  if (/\}\}\s*\{\{/.test(text)) faults.push('tussen twee variabelen moeten woorden staan')
  if ((template.buttons ?? []).some((button) => button.length > 25)) faults.push('een knop mag 25 tekens hebben')
  return faults
}

function placeOf(written: string): { latitude: number; longitude: number } | null {
  const [latitude, longitude] = String(written).trim().split(/\s+/).map(Number)
  if (latitude === undefined || longitude === undefined || Number.isNaN(latitude) || Number.isNaN(longitude))
    return null
  return { latitude, longitude }
}

interface Written {
  number?: string | number
  outlines?: Record<string, string[]>
  templates?: Record<string, MessageTemplate>
  prices?: Record<string, unknown>
}
