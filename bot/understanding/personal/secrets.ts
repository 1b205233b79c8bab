import type { PersonalKind, Span } from '../personal.ts'

/**
 * What a help desk never needs and nobody may keep: passwords and codes, numbers of cards, passports and patient files,
 * licence plates, and the day of a birth (the year stays, as ages decide what holds for someone). Numbers by which the
 * municipality knows a case stay.
 */
export function findSecrets(text: string): Span[] {
  const announced = patterns.flatMap(({ pattern, kind, only }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.number ?? match[0]
      if (only?.test(found) === false) return []
      const start = match.index + match[0].lastIndexOf(found)
      return [{ start, end: start + found.length, kind }]
    }),
  )
  return [...announced, ...findCards(text)]
}

/** Of which kinds something can stand in a text without a figure. */
export function findPasswords(text: string): Span[] {
  return /wachtwoord|password/i.test(text) ? findSecrets(text).filter(({ kind }) => kind === 'secret') : []
}

const is = '(?:\\s*(?:is|:|=|luidt|nr\\.?|nummer|no\\.?)\\s*){0,3}\\s{0,2}'

const patterns: { pattern: RegExp; kind: PersonalKind; only?: RegExp }[] = [
  {
    // A word behind it may be about the password; with a figure or a sign in it, or capitals, it is the password.
    pattern: new RegExp(
      `(?:wachtwoord|password|passwort|gebruikersnaam|inlognaam)(?: van (?:mijn |de )?\\w+)?${is}(?<number>[^\\s,;]{4,40})`,
      'giu',
    ),
    kind: 'secret',
    only: /\d|[!@#$%&*?+_]\S|\p{Lu}\S*[!@#$%&*?]|\p{Ll}\p{Lu}/u,
  },
  { pattern: /\bdigid(?:naam| naam)?(?: is|:| =)\s{0,2}(?<number>[^\s,;]{4,40})/giu, kind: 'secret', only: /\d/ },
  {
    pattern: new RegExp(
      `\\b(?:pin|sms|digid|inlog|login|activerings|beveiligings|verificatie|toegangs|herstel|puk|controle|koppel|app)[ -]?code(?: van (?:mijn |de )?\\w+)?${is}(?<number>\\d(?:[ .-]?\\d){3,9})(?!\\d)`,
      'giu',
    ),
    kind: 'secret',
  },
  {
    pattern: new RegExp(
      `\\b(?:code van (?:mijn |de )?(?:digid|bank|pas|telefoon)|cvc|cvv)${is}(?<number>\\d(?:[ .-]?\\d){2,9})(?!\\d)`,
      'giu',
    ),
    kind: 'secret',
  },
  {
    pattern: new RegExp(
      `\\b(?:paspoort|rijbewijs|identiteits(?:kaart|bewijs)|id[ -]?kaart|verblijfs(?:document|vergunning|pas)|v[ -]?nummer|documentnummer)(?:[ -]?(?:nummer|nr\\.?|no))?${is}(?<number>[A-Z0-9]{8,10})(?![A-Z0-9])`,
      'giu',
    ),
    kind: 'document',
    only: /(?:\d.*){4}/,
  },
  {
    pattern: new RegExp(
      `\\b(?:pati[eë]nt(?:en)?|medisch dossier|epd|polis|verzekerden|zorgpolis)[ -]?(?:nummer|nr\\.?|no)${is}(?<number>[A-Z]{0,3}[ -]?\\d(?:[ .-]?\\d){4,13})(?!\\d)`,
      'giu',
    ),
    kind: 'file',
  },
  {
    pattern: new RegExp(
      `\\b(?:kenteken\\w*|nummerplaat|nummerbord)(?: van (?:mijn|de|zijn|haar) \\w+)?${is}(?<number>[A-Z0-9]{1,3}[ -]?[A-Z0-9]{2,3}[ -]?[A-Z0-9]{1,3})(?![A-Z0-9])`,
      'giu',
    ),
    kind: 'plate',
    only: /^(?=.*\d)(?=.*[a-z])/i,
  },
  // The order of letters and figures of Dutch plates, as RDW gives them out.
  {
    pattern:
      /(?<![\w-])(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\w-])/g,
    kind: 'plate',
  },
  {
    pattern:
      /\b(?<!word(?:t|en)? )(?:geboortedatum|geboortedag|geboren|geb\.?|gebdat\w*|geboorte|born|date of birth|dob|urodzon\w*|dogum tarihi\w*|doğum tarihi\w*)(?: is| op| on| am|:| =|\.| datum)*\s{0,2}(?<number>[0-3]?\d(?:[-/. ][01]?\d(?=[-/. ](?:19|20)?\d\d(?!\d))|\s+(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*))/giu,
    kind: 'birthday',
  },
]

/** Numbers of bank cards (sixteen figures that pass the test of Luhn) and of travel cards. */
function findCards(text: string): Span[] {
  return [...text.matchAll(/(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?!\d)/g)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '')
    const isCard = passesLuhn(digits) || /(?:chip|pas|kaart)\w*\D{0,16}$/i.test(text.slice(0, match.index))
    return isCard ? [{ start: match.index, end: match.index + match[0].length, kind: 'card' as const }] : []
  })
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
