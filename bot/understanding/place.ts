import { readPersonMeant } from './person-meant.ts'
import { findNames, type Mention, type Word, wordsOf } from './place/names.ts'
import { findPostcodes } from './place/postcode.ts'

/** What a deployment sets about its area. `postcodes` are ranges of the four figures: "1270-1277". */
export interface Area {
  municipalities: { name: string; places: string[]; postcodes: string[] }[]
  /** Other municipalities that people name. */
  elsewhere: string[]
}

/** Where the person lives about whom it is: a municipality of the area, another one by its name, or not said. */
export type Place = { municipality: string } | { elsewhere: string } | null

/**
 * The place that a text says, out of names of municipalities and villages and out of postcodes. A place that is only
 * passed by ("het ziekenhuis in Hilversum", "mijn zoon werkt in Utrecht") is none. `bare`: we just asked where they live,
 * so that a lone "huizen" is the town.
 */
export function readPlace(text: string, area: Area, bare: boolean): Place {
  const words = wordsOf(text.slice(0, 2000))
  const mentions = [...findNames(words, area), ...findPostcodes(words, area, bare)]
  let best: { place: Mention['place']; weight: number } | null = null
  for (const mention of mentions) {
    const weight = livesThereToo(words, mention) ? 0 : weightOf(words, mention, bare)
    if (weight > (best?.weight ?? 0)) best = { place: mention.place, weight }
  }
  return best === null ? null : best.place
}

/** "Mijn broer doet de boodschappen maar die woont in Zwolle": somebody else than whom it is about lives there. */
function livesThereToo(words: Word[], { at, place }: Mention): boolean {
  if (!('elsewhere' in place)) return false
  const before = words.slice(Math.max(0, at - 30), at).map(({ text }) => text)
  if (!theyLive.test(`${before.slice(-8).join(' ')} `)) return false
  const named = [...before.join(' ').matchAll(someone)].map(([, kin]) => kin)
  const [first] = named
  const last = named.at(-1)
  return (
    first !== last || (new RegExp(`\\b(?:${relative})$`).test(last ?? '') && !isAbout(before.join(' '), last ?? ''))
  )
}

/** Whether the need is theirs: "hulp voor mijn broer", "mijn zus kan niet meer". */
function isAbout(before: string, kin: string): boolean {
  const who = readPersonMeant(before).who
  return (
    who !== null &&
    who !== 'self' &&
    new RegExp(`\\bvoor \\w+ ${kin}\\b|\\b${kin} (?:kan|heeft|wil|is|zoekt|moet)\\b`).test(before)
  )
}

/** How sure it is that the person lives there; 0: the place is not meant, or only passed by. */
function weightOf(words: Word[], mention: Mention, bare: boolean): number {
  const before = sentenceBefore(words, mention.at)
  const after = sentenceAfter(words, mention.end)
  if (mention.ordinary && !isTown(words, mention, bare)) return 0
  if (notThere.test(before)) return 0
  if (/^ in de buurt\b/.test(after)) return NEARBY
  if (movedTo.test(before) || (/ van (?:\S+ ){1,3}naar (?:de )?$/.test(` ${before}`) && moves.test(before + after)))
    return MOVED
  if (forRelative.test(before)) return ABOUT
  if (passing.test(before) || passedBy.test(after)) return 0
  if (parentLives.test(before)) return 'municipality' in mention.place ? PARENT : RELATIVE
  if (relativeLives.test(before)) return isNeeded(after) ? RELATIVE : 0
  if ('elsewhere' in mention.place && near.test(before)) return 0
  if (livesThere.test(before) || livesHere.test(after)) return LIVES
  return SAID
}

const MOVED = 7
const ABOUT = 6
const PARENT = 4.5
const LIVES = 4
const RELATIVE = 3
const SAID = 2
const NEARBY = 1

/** The words of the same clause before a mention, as one text that ends in a space. */
function sentenceBefore(words: Word[], at: number): string {
  let start = at
  while (start > 0 && at - start < 9 && !words[start]?.first && !words[start - 1]?.last) start--
  return `${words
    .slice(start, at)
    .map(({ text }) => text)
    .join(' ')} `
}

function sentenceAfter(words: Word[], end: number): string {
  const stop = words.findIndex(({ first }, index) => index >= end && first)
  return ` ${words
    .slice(end, stop === -1 ? end + 10 : Math.min(stop, end + 10))
    .map(({ text }) => text)
    .join(' ')} `
}

const into =
  '(?:nu |al (?:\\w+ ){0,3}|sinds \\w+ |net |zelf |daar |hier |gewoon |ook |nog |samen |met (?:\\w+ ){1,3}|alleen )*(?:in |te |uit |op |bij |vlakbij |rond |onder |aan )?(?:de |het |t )?(?:gemeente |dorp |stad |wijk |buurt |plaats )?'
const parent = '(?:\\w*moeder|\\w*vader|ouders|schoonouders|opa|oma|tante|oom|mama|papa|ma|pa)'
const relative =
  '(?:kinderen|kleinkinderen|\\w*zoon|\\w*dochter|zus|zussen|zusje|broer|broers|broertje|familie|vriend|vriendin|vrienden|nicht|neef|ex|ex-man|ex-vrouw|buurvrouw|kennis|collega)'
const whose = "(?:mijn|m'n|mn|me|onze|ons|haar|zijn|een|de)"

const movedTo =
  /\b(?:verhuis\w*|verhuiz\w*|intrekken|inwonen)(?: \w+){0,3} (?:naar|bij) (?:mijn|onze|een|de|haar|zijn) (?:\w+ ){1,3}(?:in|te) $|\b(?:verhuis\w*|verhuiz\w*|trek|trekken|ga wonen|gaan wonen|verhuisd)(?: \w+){0,4} naar (?:de )?$|\bnaar (?:de )?$(?<=\b(?:verhuis|verhuiz|verhuisd)\b.*)/
const moves = /\b(?:verhuis|verhuiz|wonen|komt wonen)/
const forRelative = new RegExp(
  `\\bvoor ${whose} (?:\\w+ ){0,2}(?:${parent}|${relative}|man|vrouw|partner|\\w*kind)(?: \\w+){0,3} (?:in|uit|te) (?:de )?$`,
)
const livesThere = new RegExp(
  `\\b(?:woon|wonen|woonachtig|gevestigd|ingeschreven) (?:ik |wij |we )?${into}$|\\b(?:ben|zijn|kom|komen|zit|zitten|leef|leven|huur|huren) (?:ik |wij |we )?(?:\\w+ ){0,2}(?:uit|van|in) (?:de |het )?(?:gemeente )?$|\\b(?:bij mij|bij ons) in $|^(?:ik|wij|we)(?: (?:zelf|nu|ook|dan|nog|beide|allebei))? (?:in|uit|te) $|\\binwoner(?:s)? (?:van|uit) (?:de gemeente )?$`,
)
const livesHere =
  /^ (?:woon|wonen) (?:ik|wij|we)\b|^ (?:is|heet) (?:mijn|onze) (?:woonplaats|gemeente|dorp|stad)\b|^ (?:daar|waar) (?:woon|wonen)\b/
const parentLives = new RegExp(
  `\\b${parent}(?: van \\d+)?(?: \\w+)?(?: die)?(?: alleen| nog| zelf| ook| al| nu)*(?: woont| wonen| woonachtig| zit| verblijft)? ${into}$`,
)
const relativeLives = new RegExp(
  `\\b${relative}(?: van \\d+)?(?: \\w+)?(?: die)?(?: alleen| nog| zelf| ook| al| nu)*(?: woont| wonen| zit| zitten| studeert)? (?:ver weg )?${into}$`,
)

/** "niet in Huizen", "vroeger in Bussum", "verhuisd van Bussum" */
const theyLive =
  /\b(?:die|hij|zij|ze) (?:\w+ )?(?:woont|zit|verblijft|studeert) (?:nu |ver weg |helemaal |zelf )*(?:in|te|bij) (?:de )?$/
const someone = new RegExp(
  `\\b(?:mijn|m'n|mn|me|onze|ons) (?:\\w+e )?(${parent}|${relative}|man|vrouw|partner|\\w*kind)\\b`,
  'g',
)

const notThere =
  /\b(?:niet|nooit|vroeger|eerst|voorheen|gewoond|geboren|getrouwd|opgegroeid|begraven|gestudeerd|weg)(?: \w+){0,2} (?:in|uit|te|van) (?:de )?$|\b(?:verhuis\w*|verhuiz\w*|komen|kom|gekomen)(?: \w+){0,3} van $|\b(?:verhuis\w*|verhuiz\w*|gekomen|kom|kwam)(?: \w+){0,3} vanuit $|\b(?:tussen|ten noorden van|buiten|(?<!\b(?:waarom|of) )niet) $/

/** Who lives near another municipality does not live in it. */
const near = /\b(?:vlak ?bij|dicht ?bij|naast|in de buurt van|bij|onder|achter) (?:de )?$/

const passing =
  /\bnaar (?:mijn|m'n|mn|me|onze|ons|een|de|het|haar|zijn) (?:\w+ ){1,3}(?:in|te|uit|van) (?:de )?$|\b(?:(?<!hoe )(?:werk|werkt)|werken|werkte|gewerkt|werkzaam|baan|studeer|studeert|studie|school|schoolt|opleiding|stage|\w*ziekenhuis|ziekenhuizen|tergooi|revalidatie\w*|specialist|arts|dokter|psychiater|kliniek|polikliniek|tandarts|rechtbank|rechter|rechtszaak|gevangenis|station|winkel|winkels|concert|museum|vakantie|markt|restaurant|bezoek|feest|uitvaart|begrafenis|crematie|vergadering|hoofdkantoor|kantoor|vestiging|fabriek|universiteit|hogeschool|mbo|roc)(?: \w+){0,2} (?:(?:in|te|van|bij|uit) )?(?:de |het )?$|\b(?:trein|bus|auto|fiets|rijden|reizen|ga|gaan|rijd|rijdt|moet|kom|ben|geweest|terug|weg|reis|lopen|rit|taxi)(?: \w+){0,4} naar (?:de )?$|\bnaar (?:de )?$/
const passedBy =
  /^ (?:ziekenhuis|noord station|station|centraal|airport|rechtbank|universiteit|gewerkt|geboren|geweest|gestudeerd|getrouwd|gewinkeld|opgenomen|gelegen|geopereerd)\b/

/** Whether what follows is about them who live there: they want, need or cannot do something, or nothing else is told. */
function isNeeded(after: string): boolean {
  return !/\b(?:help\w* (?:mij|me|ons|niet)|kan (?:mij |me )?niet (?:helpen|komen|bij)|komt? (?:niet|zelden|weinig|soms|elke|wekelijks)|ver weg|te ver|belt|bezoek)\b|^ en (?:ik|wij|we)\b/.test(
    after,
  )
}

/** "Huizen" the town and "huizen" the noun are told apart by the words beside it. */
function isTown(words: Word[], { at, end }: Mention, bare: boolean): boolean {
  const word = words[at]
  const before = words[at - 1]?.last ? '' : (words[at - 1]?.text ?? '')
  const next = words[end - 1]?.last ? '' : (words[end]?.text ?? '')
  if (words.length === 1 || (bare && words.length <= 3)) return true
  if (nounBefore.test(before) || /^\d+$/.test(before)) return false
  if (word?.capital === true && !word.first) return true
  if (word?.first === true) return word.last || !nounBehind.test(next)
  if (/^(?:in|te|uit|gemeente|naar|bij|voor|op|vanuit|rond|of|en|binnen)$/.test(before))
    return (
      !nounBehind.test(next) || (/^(?:te|en|of|voor|is|met)$/.test(next) && before === 'in' && livesNear(words, at))
    )
  if (before === 'van')
    return !/^(?:bouw|prijs|prijzen|verkoop|tekort|aantal|verhuur|koop|huur|soort|type|eigenaar|bouwen|kopen|rij|rijtje|verduurzamen|isoleren)$/.test(
      words[at - 2]?.text ?? '',
    )
  return before !== '' && next === '' && !/(?:en|e|t)$/.test(before) && !/^(?:koop|huur|zoek|bouw)/.test(before)
}

function livesNear(words: Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 5), at)
    .some(({ text }) => /^(?:woon|wonen|woont|woonachtig|wmo|loket|informatiepunt|hulp|kom)$/.test(text))
}

const nounBefore =
  /^(?:de|die|deze|alle|veel|weinig|meer|minder|geen|enkele|sommige|mooie|grote|kleine|nieuwe|oude|dure|goedkope|betaalbare|lege|leegstaande|sociale|aangepaste|onze|hun|mijn|twee|drie|vier|vijf|tien|genoeg|voldoende|wat|andere|zulke|verschillende|losse|te|tussen|koop|huur|bouwt|koopt|verhuurt)$|(?:bare|ige|ke|le|se|ste|de)$/
const nounBehind =
  /^(?:te|kopen|huren|bouwen|zoeken|verkopen|worden|zijn|waren|staan|komen|die|waar|waarin|zonder|voor|met|van|als|gebouwd|verhuurd|verkocht|beschikbaar|vrij|duurder|goedkoper|kosten|prijzen|markt)$/
