import { isDate } from './bwb.ts'
import { articlesIn, wholeText } from './regulation-articles.ts'
import { articleItem, type Regulation } from './regulation-items.ts'
import { readRegulationXml } from './regulation-xml.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { childOf, elementsOf, findIn, textOf, type XmlNode } from './xml.ts'

/** How it was decided and signed, and what explains it: no rules. */
const aside = new Set(['regeling-sluiting', 'nota-toelichting', 'toelichting', 'inhoudsopgave'])

/** A local regulation (CVDR): an item for every article, for the municipality that made it. */
export function readCvdr(file: SourceFile, context: ImportContext): ReadFile {
  return readRegulationXml(file, aside, (root) => {
    const regulation = regulationOf(root, context)
    if (typeof regulation === 'string') return regulation
    const body = findIn(root, 'body')
    if (body === null) return 'er staat geen <body> in'
    const { articles, skipped } = articlesIn(body)
    const whole = articles.length === 0 && skipped.length === 0 ? onlyText(body, regulation.title) : null
    const found = whole === null ? articles : [whole]
    return { regulation, items: found.map((one) => articleItem(one, regulation, context)), skipped }
  })
}

function regulationOf(root: XmlNode, context: ImportContext): Regulation | string {
  if (root.name !== 'cvdr') return `geen lokale regeling (CVDR): het eerste element is <${root.name}>`
  const meta = childOf(root, 'meta')
  if (meta === null) return 'er staat geen <meta> in'
  const fields = new Map(
    elementsOf(meta).flatMap((part) => elementsOf(part).map((field) => [field.name, textOf(field)] as const)),
  )
  const number = /^(?:CVDR)?(\d+)(?:[_/](\d+))?$/.exec(fields.get('identifier') ?? '')
  if (number === null) return `identifier "${fields.get('identifier') ?? ''}" is geen nummer van een regeling`
  const validFrom = (fields.get('inwerkingtredingDatum') ?? '').slice(0, 10)
  if (!isDate(validFrom)) return `inwerkingtredingDatum "${validFrom}" is geen datum`
  const municipalities = holdsFor(fields.get('creator') ?? '', context)
  if (typeof municipalities === 'string') return municipalities
  const law = `CVDR${number[1]}`
  const title = fields.get('title') || fields.get('alternative') || law
  return {
    law,
    name: fields.get('alternative') || title,
    title,
    validFrom,
    validTo: lastDay(fields.get('uitwerkingtredingDatum') ?? '', validFrom),
    municipalities,
    origin: 'cvdr',
    url: (place) => {
      const anchor = /^\d/.test(place) ? `#Artikel${place}` : ''
      return `https://lokaleregelgeving.overheid.nl/${law}/${number[2] ?? '1'}${anchor}`
    },
  }
}

/** `uitwerkingtredingDatum` is the first day on which it no longer holds. */
function lastDay(ends: string, validFrom: string): string | null {
  const day = ends.slice(0, 10)
  if (!isDate(day) || day.startsWith('9999')) return null
  const last = new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return last < validFrom ? validFrom : last
}

/** The municipality that made it; for a body of several municipalities it has to be told for whom it holds. */
function holdsFor(creator: string, { municipalities, holdsFor: told }: ImportContext): string[] | string {
  if (told !== null) return told
  const name = creator.replace(/^gemeente\s+/i, '').toLowerCase()
  const found = municipalities.find((municipality) => municipality.toLowerCase() === name)
  if (found !== undefined) return [found]
  return `de maker "${creator}" is geen gemeente van deze regio; zeg met --municipalities voor wie dit geldt`
}

/** A short decision may have all of its text in the opening. */
function onlyText(body: XmlNode, title: string) {
  for (const name of ['regeling-tekst', 'aanhef']) {
    const part = findIn(body, name)
    const whole = part === null ? null : wholeText(part, title)
    if (whole !== null) return whole
  }
  return null
}
