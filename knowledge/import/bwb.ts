import { articleUrl } from '../content/articles.ts'
import { articlesIn, wholeText } from './regulation-articles.ts'
import { articleItem, type Regulation } from './regulation-items.ts'
import { readRegulationXml } from './regulation-xml.ts'
import type { ImportContext, ReadFile, SourceFile } from './report.ts'
import { childOf, elementsOf, findIn, textOf, type XmlNode } from './xml.ts'

/** About where a text comes from, how it opens and how it was signed: no rules. */
const aside = new Set([
  'meta-data',
  'bwb-inputbestand',
  'bwb-wijzigingen',
  'redactionele-correcties',
  'aanhef',
  'wetsluiting',
  'regeling-sluiting',
  'circulaire-sluiting',
  'inhoudsopgave',
])

/** A BWB "toestand": an item for every article that holds, and the version of the regulation that it is. */
export function readBwb(file: SourceFile, context: ImportContext): ReadFile {
  return readRegulationXml(file, aside, (root) => {
    const regulation = regulationOf(root, context)
    if (typeof regulation === 'string') return regulation
    const { articles, skipped } = articlesIn(root)
    const whole = articles.length === 0 && skipped.length === 0 ? wholeText(bodyOf(root), regulation.title) : null
    const found = whole === null ? articles : [whole]
    return { regulation, items: found.map((one) => articleItem(one, regulation, context)), skipped }
  })
}

function regulationOf(root: XmlNode, context: ImportContext): Regulation | string {
  if (root.name !== 'toestand') return `geen BWB-toestand: het eerste element is <${root.name}>`
  const law = root.attributes['bwb-id'] ?? ''
  if (!/^BWB[RVW]\d{7}$/.test(law)) return `bwb-id "${law}" is geen nummer van een regeling`
  const validFrom = root.attributes.inwerkingtreding ?? ''
  if (!isDate(validFrom)) return `inwerkingtreding "${validFrom}" is geen datum`
  const ends = root.attributes.uitwerkingtreding ?? ''
  const known = context.laws.get(law)
  const cited = findIn(root, 'citeertitel') ?? findIn(root, 'intitule')
  const title = known?.title ?? ((cited === null ? '' : textOf(cited)) || law)
  return {
    law,
    name: known?.name ?? title,
    title,
    validFrom,
    validTo: isDate(ends) && ends >= validFrom && ends < '9999' ? ends : null,
    municipalities: context.holdsFor ?? context.municipalities,
    origin: 'bwb',
    url: (number) => articleUrl(law, number),
  }
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** Down to where the text begins, past what only holds one thing. */
function bodyOf(node: XmlNode): XmlNode {
  const names = ['wetgeving', 'wet-besluit', 'wettekst', 'regeling', 'regeling-tekst', 'circulaire', 'circulaire-tekst']
  const inner = elementsOf(node).find((child) => names.includes(child.name))
  const text = childOf(node, 'tekst')
  return inner === undefined ? (text ?? node) : bodyOf(inner)
}
