import { repairTowards } from './near-words.ts'
import { withFigures } from './person-meant/figures.ts'
import { plain } from './words.ts'

/** Whom a message is about, and how old that person is in years; null where it is not said. */
export interface PersonMeant {
  who: 'self' | 'parent' | 'child' | 'partner' | 'neighbour' | 'other' | null
  age: number | null
}

export function readPersonMeant(text: string): PersonMeant {
  const said = repairTowards(plain(text.slice(0, 4000)), kinWords)
  const who = whoIn(said)
  return { who, age: ageIn(withFigures(said), who) }
}

/** Often mistyped, and near to no other word. */
const kinWords = ['moeder', 'dochter', 'zoontje', 'dochtertje', 'buurvrouw', 'buurman', 'partner']

/** "Mijn vrouw en ik": both, so the writer too. */
const together = /\b(?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote) en (?:ik|mij)\b/

/** "Een alleenstaande man" is nobody's partner. */
const strangers = /^(?:een|de|die) (?:\w+e )?(?:man|vrouw)\b/

type Who = Exclude<PersonMeant['who'], null>

const whose = '(?:mijn|mn|m n|me|onze|ons|zijn|haar|hun|je|jouw|uw|een|de|die|dat)'
const kin: [Who, string][] = [
  [
    'parent',
    '(?:schoon|stief|pleeg|groot|over)?(?:moeders?|vaders?|ouders?|ouderen)|ma|pa|mams?|paps?|mamma|pappa|mama|papa|moeke|oma|opa|omaatje|opaatje|grootouders',
  ],
  [
    'child',
    '(?:schoon|stief|pleeg|klein)?(?:zoon|zonen|zoons|zoontje|dochters?|dochtertje|kind|kinderen|kindje|kids)|baby|babytje|peuter|kleuter|pubers?|puberdochter|puberzoon|tieners?|oudste|jongste|middelste|tweeling|meisje|meiske',
  ],
  [
    'partner',
    'man|vrouw|partner|vriend(?! van (?:mij|me|ons))|vriendin(?! van (?:mij|me|ons))|echtgenoot|echtgenote|verloofde|wederhelft|geliefde',
  ],
  [
    'neighbour',
    'buurvrouw|buurman|buren|buurmeisje|buurjongen|overbuurvrouw|overbuurman|benedenbuurvrouw|bovenbuurman|bovenbuurvrouw|benedenbuurman|buurtgenoot|onderbuurvrouw',
  ],
  [
    'other',
    'zus|zusje|zussen|broer|broertje|broers|nicht|nichtje|neef|neefje|tante|oom|kennis|collega|client|clienten|cliente|patient|vriend van mij|vriendin van mij|vriend van me|vriendin van me|dame|heer|bewoonster|leerling|vriendinnen|huisgenoot|huurder|ex|familielid|vrijwilliger|bewoner|statushouder|gezin|meneer|mevrouw|iemand',
  ],
]

/** Every person who is named in a plain text, as it stands there with an age: "mijn moeder van 84". */
export function personsNamed(said: string): { at: number; words: string }[] {
  const words = kin.map(([, each]) => each).join('|')
  const named = new RegExp(
    `\\b(?:mijn|mn|m n|me|onze|ons) (?:\\w+ ){0,1}?(?:${words})\\b(?: van \\d{1,3}(?: jaar)?)?`,
    'g',
  )
  return [...said.matchAll(named)].map((match) => ({ at: match.index, words: match[0] }))
}

function whoIn(said: string): PersonMeant['who'] {
  const found = named.flatMap(([who, pattern]) => mentions(said, pattern).map((each) => ({ who, ...each })))
  const own = selfAt(said)
  if (together.test(said)) return 'self'
  const about = found.filter(({ needs }) => needs)
  const [first] = (about.length > 0 ? about : found).sort((one, other) => one.at - other.at)
  if (first === undefined) return own === null ? null : 'self'
  if (first.who === 'partner' && strangers.test(said.slice(first.at))) return own === null ? null : 'self'
  return about.length === 0 && own !== null && onlyBeside(said, first.at) ? 'self' : first.who
}

const named = kin.map(([who, words]): [Who, RegExp] => [
  who,
  new RegExp(
    `\\b(?:(voor|over|namens|van|bij|naar|met|door|aan|als) )?${whose} (?:\\d{1,3} ?jarige |\\w+ ){0,1}?(?:${words})\\b|^(?:${words})\\b|\\b(?:${words}) (?:van )?\\d{1,3}\\b`,
    'g',
  ),
])

/** Where someone of that kind is named, and whether the need is theirs: subject of a verb, or "voor mijn …". */
function mentions(said: string, pattern: RegExp): { at: number; needs: boolean }[] {
  return [...said.matchAll(pattern)].map((match) => {
    const after = said.slice(match.index + match[0].length)
    const subject =
      match[1] === undefined &&
      /^(?: van \d+| \d+| die| ook| is| heeft| \w+){0,1} ?(?:is|was|heeft|kan|wil|moet|mag|zit|woont|krijgt|komt|gaat|doet|durft|vergeet|laat|valt|eet|drinkt|slaapt|ligt|wordt|loopt|zorgt|heet|werkt|leert|zijn|hebben|kunnen|willen|wonen|worden|staat|blowt|gokt|dementeert|redt|zoekt|haalt|luistert|spreekt|ziet|hoort|rijdt|van \d+)\b/.test(
        after.trimStart(),
      )
    return { at: match.index, needs: subject || /^(?:voor|over|namens)$/.test(match[1] ?? '') }
  })
}

function selfAt(said: string): number | null {
  const at = said.search(/\b(?:ik|ikzelf|mezelf|mijzelf|mij|me|wij|we|ons)\b/)
  return at === -1 ? null : at
}

/** "Ik woon met mijn man", "ik zorg voor …": someone is named, but it is the writer who needs something. */
function onlyBeside(said: string, at: number): boolean {
  return /^ik\b|\bik (?:ben|heb|wil|kan|zoek|moet|krijg|voel|woon|werk|loop|durf|zit|sta|mag|zou)\b/.test(
    said.slice(0, at),
  )
}

function ageIn(said: string, who: PersonMeant['who']): number | null {
  if (!/\d/.test(said)) return null
  const own =
    /\b(?:ik (?:ben|word)|wij zijn|we zijn)(?: \w+){0,2} (\d{1,3})(?: jaar| jr| en\b| (?!euro|uur|keer|kilo|weken|week|maanden|maand|dagen|dag|graden|procent|kinderen|met\b)\w|$)/.exec(
      said,
    )?.[1]
  const told =
    /(?<!\bgezin )\b(?:van|is|wordt|wordt bijna|wordt morgen|wordt binnenkort|is bijna|is net|was) (?:bijna |net |ongeveer |al )?(\d{1,3})(?: (?:jaar|jr|jarige)\b| (?!euro|uur|keer|kilo|km|weken|week|maanden|maand|dagen|dag|procent|graden|kinderen|kind|jongens|meisjes|mensen|personen|kamers|dochters|zonen|zoons|kleinkinderen|kg|m2|meter)\w|$)/.exec(
      said,
    )?.[1]
  const yearsOld =
    /\b(\d{1,3}) ?(?:jaar oud|jarige|jaar jong)\b/.exec(said)?.[1] ?? /\b(\d{1,3}) jaar (?:en|ben|is)\b/.exec(said)?.[1]
  const beside = besideName.exec(said)?.[1]
  const found = who === 'self' || who === null ? (own ?? yearsOld) : (told ?? beside ?? yearsOld)
  const age = found === undefined ? null : Number(found)
  return age !== null && age <= 115 ? age : null
}

const besideName = new RegExp(
  `\\b(?:${kin.map(([, words]) => words).join('|')}) (\\d{1,3})(?: jaar| jr|$| (?!euro|uur|keer|kilo|weken|maanden|dagen|kinderen|uurtje)\\w)`,
)
