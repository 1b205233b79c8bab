import { remembered } from './remembered.ts'
import { type Clue, outright, together } from './urgency/signs.ts'
import { inTongues } from './urgency/tongues.ts'
import { plain } from './words.ts'

/**
 * What threatens so much that the municipality speaks with someone within three working days (Wet gemeentelijke
 * schuldhulpverlening, artikel 4: eviction, cut-off of energy, water or heating, end of the health insurance), or
 * that cannot wait by its nature: nothing to eat, no medicine, no roof, a bailiff today, no income at all,
 * nobody to care for who cannot do without.
 */
export type UrgencyKind =
  | 'eviction'
  | 'cut-off'
  | 'insurance'
  | 'no-roof'
  | 'no-food'
  | 'no-medicine'
  | 'no-income'
  | 'bailiff'
  | 'no-care'

export interface Urgency {
  urgent: boolean
  kind: UrgencyKind | null
  /** The words that say it, in small letters; null when nothing is urgent. */
  words: string | null
}

/** For these the first talk is within three working days: Wgs, artikel 4, lid 2. */
export const threeDays: ReadonlySet<UrgencyKind> = new Set(['eviction', 'cut-off', 'insurance'])

/** What cannot wait, said outright or by two things that stand together: "huurachterstand … rechter … eruit". */
export const readUrgency = remembered(readAll)

function readAll(text: string): Urgency {
  const said = plain(text.slice(0, 4000))
  for (const kind of kinds) {
    const words = saysOutright(said, kind) ?? saysTogether(said, kind)
    if (words !== null && !isOver(said, words) && !isInGeneral(said, kind) && !isOwnWish(said, kind))
      return { urgent: true, kind, words }
  }
  const foreign = inTongues(said)
  return foreign === null ? { urgent: false, kind: null, words: null } : { urgent: true, ...foreign }
}

/** The law's own three first; then what cannot wait a day. */
const kinds: UrgencyKind[] = [
  'eviction',
  'cut-off',
  'insurance',
  'no-food',
  'no-medicine',
  'no-roof',
  'no-income',
  'bailiff',
  'no-care',
]

function saysOutright(said: string, kind: UrgencyKind): string | null {
  for (const pattern of outright[kind]) {
    const words = pattern.exec(said)?.[0]
    if (words !== undefined) return words
  }
  return null
}

/** What is at stake and what happens to it, near enough to belong together; the order is free. */
function saysTogether(said: string, kind: UrgencyKind): string | null {
  for (const clue of together[kind]) {
    const words = nearest(said, clue)
    if (words !== null && clue.not?.test(said) !== true) return words
  }
  return null
}

function nearest(said: string, { stake, threat, within }: Clue): string | null {
  const threats = [...said.matchAll(threat)]
  for (const one of said.matchAll(stake)) {
    for (const other of threats) {
      const [start, end] = one.index < other.index ? [one, other] : [other, one]
      const between = said.slice(start.index + start[0].length, end.index).trim()
      if (between === '' || between.split(' ').length <= within)
        return said.slice(start.index, end.index + end[0].length)
    }
  }
  return null
}

/** "Vorig jaar zijn wij ontruimd": told as something of before, with nothing that says now. */
function isOver(said: string, words: string): boolean {
  return (
    /\b(?:vorig jaar|jaren geleden|jaar geleden|vroeger|destijds|in 20\d\d|ooit|toen ik|(?:dakloos|ontruimd|afgesloten|op straat) geweest)\b|\b(?:is|zijn|heb ik) (?:\w+ ){0,2}(?:betaald|opgelost|geregeld)\b/.test(
      said,
    ) &&
    !/\b(?:nu(?! een (?:huis|woning|kamer|baan))|weer|opnieuw|morgen|volgende|vandaag|toch)\b/.test(
      said.replace(words, ''),
    )
  )
}

/** "Ik wil mijn zorgverzekering opzeggen": nobody takes it away. */
function isOwnWish(said: string, kind: UrgencyKind): boolean {
  return (
    kind === 'insurance' &&
    /\b(?:ik wil|wil ik|kan ik|mag ik|hoe|overstappen|overstap)\b/.test(said) &&
    !/\b(?:word|wordt|is|ben|heeft|hebben)\b/.test(said)
  )
}

/**
 * "Mag een verhuurder mij zomaar uit huis zetten", "stopt mijn uitkering als ik ga samenwonen" ask what the rule is;
 * "een werkstuk over daklozen" is about others.
 */
function isInGeneral(said: string, kind: UrgencyKind): boolean {
  if (
    /\b(?:werkstuk|spreekbeurt|scriptie|documentaire|collecte\w*|vrijwilliger\w*|iets (?:doen|betekenen) voor)\b/.test(
      said,
    )
  )
    return true
  if (new RegExp(`\\b${soon}\\b`).test(said)) return false
  if (kind === 'no-income' && /\b(?:stopt|stoppen|wanneer|als ik|als wij|als je)\b/.test(said)) return true
  return (
    /^(?:mag|mogen|kan|kunnen|wanneer mag|wanneer kan|wat als|stel)\b(?: \w+){0,2} (?:ze|je|een|de|mijn|iemand)\b/.test(
      said,
    ) && !/\b(?:niet|geen|nergens)\b/.test(said)
  )
}

const soon =
  '(?:vandaag|morgen|overmorgen|vanavond|vannacht|deze week|volgende week|over (?:een paar|\\w+|\\d+) (?:dagen|dag|weken|week)|binnen(?:kort| \\w+ (?:dagen|weken))|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|\\d+ \\w+|straks|dreig\\w*|moet\\w*)'
