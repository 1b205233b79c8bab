import { type Ask, askCarefully, Unreachable } from './ask.ts'
import { isDate } from './bwb.ts'
import { downloaded, type Found, isUrl, openFiles, refused, type SourceSettings } from './source.ts'
import { BrokenXml, childOf, elementsOf, findIn, readXml, textOf, type XmlNode } from './xml.ts'

const index = 'https://zoekservice.overheid.nl/sru/Search'
const texts = 'https://repository.officiele-overheidspublicaties.nl/bwb'
const MOST = 500

/** A text of a regulation in the repository; `to` is its last day, null: until further notice. */
interface Listed {
  from: string
  to: string | null
  url: string
}

/**
 * National law: a file, a folder, the address of a text, or a number ("BWBR0035362", also as an address on
 * wetten.overheid.nl). By number comes the text that holds today and those that are to come, out of the index (SRU), or
 * out of the manifest in the repository when the index says nothing.
 */
export async function* openBwb(wish: string, settings: SourceSettings): AsyncGenerator<Found> {
  const law = numberIn(wish)
  if (law === null) {
    yield* openFiles(wish, settings)
    return
  }
  const places = { index: settings.lawIndex ?? index, texts: settings.lawTexts ?? texts }
  const ask = settings.ask ?? askCarefully(places.index, places.texts)
  const listed = await listTexts(law, places, ask)
  if (typeof listed === 'string') {
    yield refused(law, listed)
    return
  }
  const wanted = sinceDay(listed, settings.day)
  if (wanted.length === 0) yield refused(law, `deze regeling geldt niet meer op ${settings.day}`)
  for (const { url } of wanted) yield await downloaded(url, ask)
}

/** "BWBR0035362" in itself or in an address on wetten.overheid.nl; an address of a text itself is none. */
function numberIn(wish: string): string | null {
  if (!isUrl(wish)) return /^BWB[RVW]\d{7}$/.exec(wish)?.[0] ?? null
  return /^https?:\/\/wetten\.overheid\.nl\/(?:jci[\d.]+:c:|id\/)?(BWB[RVW]\d{7})/.exec(wish)?.[1] ?? null
}

async function listTexts(law: string, places: { index: string; texts: string }, ask: Ask): Promise<Listed[] | string> {
  const fromIndex = await attempt(() => askIndex(law, places, ask))
  if (typeof fromIndex !== 'string' && fromIndex.length > 0) return fromIndex
  const fromManifest = await attempt(() => askManifest(law, places.texts, ask))
  if (typeof fromManifest !== 'string' && fromManifest.length > 0) return fromManifest
  const said = typeof fromIndex === 'string' ? fromIndex : 'kent dit nummer niet'
  const also = typeof fromManifest === 'string' ? fromManifest : 'noemt geen tekst'
  return `de index ${said}; de lijst met teksten ${also}`
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | string> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unreachable) return error.message
    if (error instanceof BrokenXml) return `antwoordt met iets dat geen XML is (${error.message})`
    throw error
  }
}

async function askIndex(law: string, places: { index: string; texts: string }, ask: Ask): Promise<Listed[]> {
  const asked = new URL(places.index)
  const question = {
    operation: 'searchRetrieve',
    version: '1.2',
    'x-connection': 'BWB',
    maximumRecords: String(MOST),
    query: `dcterms.identifier==${law}`,
  }
  for (const [name, value] of Object.entries(question)) asked.searchParams.set(name, value)
  const records = everyIn(await xmlAt(asked.href, ask), 'record')
  return records.flatMap((record) => {
    const url = textIn(record, 'locatie_toestand')
    const from = textIn(record, 'geldigheidsperiode_startdatum')
    const known = textIn(record, 'identifier') === law && isDate(from)
    // What the index says is not trusted further than the repository.
    const [, path] = url.split(places.texts.replace(/^https?:/, ''))
    if (!known || path === undefined || !/^https?:\/?$/.test(url.slice(0, url.indexOf('/')))) return []
    return [{ from, to: endOf(textIn(record, 'geldigheidsperiode_einddatum')), url: `${places.texts}${path}` }]
  })
}

async function askManifest(law: string, base: string, ask: Ask): Promise<Listed[]> {
  const manifest = await xmlAt(`${base}/${law}/manifest.xml`, ask)
  return everyIn(manifest, 'expression').flatMap((expression) => {
    const xml = elementsOf(expression).find((part) => part.name === 'manifestation' && part.attributes.label === 'xml')
    const file = xml === undefined ? undefined : childOf(xml, 'item')?.attributes.label
    const from = textIn(expression, 'datum_inwerkingtreding')
    const label = expression.attributes.label ?? ''
    if (file === undefined || !isDate(from) || !isName(label) || !isName(file)) return []
    return [{ from, to: endOf(textIn(expression, 'einddatum')), url: `${base}/${law}/${label}/xml/${file}` }]
  })
}

async function xmlAt(url: string, ask: Ask): Promise<XmlNode> {
  const { status, bytes } = await ask(url)
  if (status !== 200) throw new Unreachable(`antwoordt met ${status}`)
  return readXml(new TextDecoder().decode(bytes), new Set())
}

/** What holds on the day or begins later; of texts that begin on the same day the one that was made last. */
function sinceDay(listed: readonly Listed[], day: string): Listed[] {
  const byDay = new Map<string, Listed>()
  for (const one of listed) {
    if (one.to !== null && one.to < day) continue
    const known = byDay.get(one.from)
    if (known === undefined || generationOf(known.url) <= generationOf(one.url)) byDay.set(one.from, one)
  }
  return [...byDay.values()].sort((a, b) => a.from.localeCompare(b.from))
}

/** "…/2025-01-01_4/xml/…" is the fourth time that the text of that day was put right. */
function generationOf(url: string): number {
  return Number(/\/\d{4}-\d{2}-\d{2}_(\d+)\//.exec(url)?.[1] ?? 0)
}

function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && !text.startsWith('.')
}

function endOf(text: string): string | null {
  return isDate(text) && text < '9999' ? text : null
}

function everyIn(node: XmlNode, name: string): XmlNode[] {
  if (node.name === name) return [node]
  return elementsOf(node).flatMap((child) => everyIn(child, name))
}

function textIn(node: XmlNode, name: string): string {
  const found = findIn(node, name)
  return found === null ? '' : textOf(found)
}
