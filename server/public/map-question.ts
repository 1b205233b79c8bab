import type { Topic } from '../../knowledge/content/types.ts'

/** What somebody asks of the social map, as it stands in the address of the page. */
export interface MapQuestion {
  text: string
  municipality: string | null
  topic: string | null
  age: number | null
  free: boolean
  open: boolean
  /** Without a referral or a decision. */
  direct: boolean
  /** A code, "nl" or "uk". */
  language: string | null
  page: number
  professional: boolean
  /** What makes no sense, in Dutch; then nothing is found and the page says why. */
  nonsense: string[]
}

export interface KnownNames {
  municipalities: readonly string[]
  topics: readonly Topic[]
  languages: readonly string[]
}

const LONGEST = 200
const OLDEST = 120

/** Reads the querystring. Of a parameter that stands there twice the first counts. Never throws. */
export function readMapQuestion(query: unknown, known: KnownNames): MapQuestion {
  const nonsense: string[] = []
  const value = (name: string) => queryValue(query, name)

  function named(name: string, among: readonly string[], what: string): string | null {
    const text = value(name)
    if (text === '') return null
    const found = among.find((one) => one.toLowerCase() === text.toLowerCase())
    if (found === undefined) nonsense.push(`Wij kennen ${what} “${text}” niet.`)
    return found ?? null
  }

  function checked(name: string): boolean {
    const text = value(name).toLowerCase()
    if (['', '0', 'nee'].includes(text)) return false
    if (!['1', 'ja', 'on'].includes(text)) nonsense.push(`Bij ${name} kan alleen ja of nee staan, niet “${text}”.`)
    return true
  }

  return {
    text: value('q'),
    municipality: named('gemeente', known.municipalities, 'de gemeente'),
    topic: named(
      'onderwerp',
      known.topics.map((topic) => topic.key),
      'het onderwerp',
    ),
    age: ageIn(value('leeftijd'), nonsense),
    free: checked('gratis'),
    open: checked('open'),
    direct: checked('direct'),
    language: named('taal', known.languages, 'de taal'),
    page: /^[1-9]\d{0,4}$/.test(value('pagina')) ? Number(value('pagina')) : 1,
    professional: value('voor') === 'professional',
    nonsense,
  }
}

/** One value of a querystring, without what cannot be seen. */
export function queryValue(query: unknown, name: string): string {
  const found = (query as Record<string, unknown> | null)?.[name]
  const text = Array.isArray(found) ? found[0] : found
  if (typeof text !== 'string') return ''
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
}

/** The same question as parameters; what is not asked is left out, so that an address stays short. */
export function mapParameters(question: MapQuestion, change: Partial<MapQuestion> = {}): URLSearchParams {
  const asked = { ...question, ...change }
  const parameters = {
    q: asked.text,
    gemeente: asked.municipality ?? '',
    onderwerp: asked.topic ?? '',
    leeftijd: asked.age === null ? '' : String(asked.age),
    gratis: asked.free ? '1' : '',
    open: asked.open ? '1' : '',
    direct: asked.direct ? '1' : '',
    taal: asked.language ?? '',
    voor: asked.professional ? 'professional' : '',
    pagina: asked.page > 1 ? String(asked.page) : '',
  }
  return new URLSearchParams(Object.entries(parameters).filter(([, text]) => text !== ''))
}

/** "/kaart?gemeente=Laren" */
export function mapAddress(question: MapQuestion, change: Partial<MapQuestion> = {}): string {
  const parameters = String(mapParameters(question, change))
  return parameters === '' ? '/kaart' : `/kaart?${parameters}`
}

function ageIn(text: string, nonsense: string[]): number | null {
  if (text === '') return null
  const age = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (age <= OLDEST) return age
  nonsense.push(`“${text}” is geen leeftijd. Vul een getal in, zoals 67.`)
  return null
}
