import type { Span } from '../personal.ts'

/**
 * What is said to be a citizen service number or an account, also where a figure was mistyped so that no test holds for
 * it; and a mobile number with the letter o for the first nought.
 */
export function findAnnounced(text: string): Span[] {
  return patterns.flatMap(({ pattern, kind }) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = match.groups?.number ?? match[0]
      const start = match.index + match[0].lastIndexOf(found)
      return { start, end: start + found.length, kind }
    }),
  )
}

/** Numbers said in words, as voices are typed: "nul zes twaalf vierendertig …". At least eight figures or tens in a row. */
export function findSpelled(text: string): Span[] {
  return [...text.matchAll(spelled)].map((match) => {
    const kind = /^(?:nul|0|o|plus)/i.test(match[0]) ? ('phone' as const) : ('citizen' as const)
    return { start: match.index, end: match.index + match[0].length, kind }
  })
}

const patterns: { pattern: RegExp; kind: Span['kind'] }[] = [
  {
    pattern:
      /\b(?:bsn|sofi|burger ?service)(?: ?-?(?:nummer|nr|no)\.?)?[^\d\n]{0,20}?(?<number>\d(?:[ .\u00a0-]?\d){7,8})(?!\d)/gi,
    kind: 'citizen',
  },
  { pattern: /(?<![a-z0-9])NL[ .-]?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){8,10}(?!\d)/gi, kind: 'account' },
  {
    pattern:
      /\b(?:iban|rekening ?(?:nummer|nr)?|giro(?:nummer)?|bankrekening)\.?(?: is|:| =)*\s{0,2}(?<number>(?:[a-z]{2}\d{2}[ .-]?)?(?:[a-z]{4}[ .-]?)?\d(?:[ .-]?\d){6,15})(?!\d|[.,]\d\d\b)/gi,
    kind: 'account',
  },
  { pattern: /(?<![\p{L}\d])[oO]6(?:[ .\u00a0/-]{0,3}\d){8}(?!\d)/gu, kind: 'phone' },
]

const ten = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
const figure = `(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)${ten}|${ten}|\\d{1,2})`
/** Six of tens, or eight of single figures: fewer may be a number of rooms, or of years. */
const spelled = new RegExp(
  `(?<![\\p{L}\\d])(?:nul[ ,.-]+zes(?:[ ,.-]+${figure}){4,8}|${figure}(?:[ ,.-]+(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)){7,9})(?![\\p{L}\\d])`,
  'giu',
)
