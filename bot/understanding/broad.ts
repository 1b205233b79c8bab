import type { Dimension } from '../intake.ts'
import { plain } from './words.ts'

/** Whether a message tells that something is wrong without telling what: then it is asked, not searched. */
export function isBroad(text: string): boolean {
  const said = plain(text)
  return said.split(' ').length <= MOST_WORDS && broad.test(said)
}

/** Whether somebody only says that they want to ask something. */
export function onlyWantsToAsk(text: string): boolean {
  return wantsToAsk.test(plain(text))
}

const wantsToAsk =
  /^(?:(?:hoi|hallo|hey|dag|goede\w*|goeden\w*|beste|sorry|pardon|meneer|mevrouw|wegwijs) )*(?:(?:mag|kan|zou|wil|wou|wilde) ik (?:u |je |jou |hier |even |wel |misschien |graag |dan |eens |mogen |ook )*(?:iets|wat|een \w*vraag\w*)(?: (?:vragen|stellen|weten|kwijt|mogen vragen))*|(?:ik|wij|we) (?:heb|hebben|zit met|had) (?:even |nog |ook |eigenlijk |alleen |maar )*(?:een|n|wat) (?:\w+ )?vra\w+|\w*vraagje|ik wil (?:even |graag |u |je |hier )*(?:iets|wat) (?:vragen|weten))(?: (?:aub|alsjeblieft|alstublieft|hoor|aan u|aan jou|voor u|voor je))*$/

/**
 * Whether nothing is said but a part of life: "werk", "problemen met geld", "ik heb een vraag over zorg". So few words may
 * mean anything within it.
 */
export function isBareSubject(text: string): boolean {
  if (helpAtHome.test(plain(text))) return false
  const named = plain(text)
    .split(' ')
    .filter((word) => !around.has(word))
  return named.every((word) => partsOfLife.has(word)) && (named.length > 0 || needs.test(plain(text)))
}

/** "Hulp in huis" is a subject, whatever stands around it. */
const helpAtHome = /\b(hulp|help|iemand) (in huis|in de huishouding|thuis|aan huis)\b/
const needs = /\b(hulp|help|probleem|problemen)\b/
const around = new Set(
  'ik we wij heb hebben een de het wat iets vraag vragen vraagje over met mijn m n me mij onze ons van in op en bij voor aan ben ook probleem problemen zorgen gedoe stress hulp help nodig nu graag wil weten hoi hallo dag goedemorgen goedemiddag goedenavond om rond veel'.split(
    ' ',
  ),
)
const partsOfLife = new Set(
  'geld financien financiën werk baan school zorg wonen woning huis kind kinderen gezin relatie gezondheid ziek ziekte thuis familie leven zoon dochter moeder vader ouders man vrouw partner kleinkind oma opa buurvrouw buurman broer zus'.split(
    ' ',
  ),
)

const MOST_WORDS = 16

const broad = new RegExp(
  [
    '\\b(?:het )?gaat (?:het )?(?:nu |echt |gewoon |even |al een tijdje |de laatste tijd )*(?:helemaal )?niet (?:zo |echt |meer |erg |lekker )*(?:goed|best|lekker)?(?: met (?:mij|me|ons|mijn \\w+)| thuis)?$',
    '\\b(?:niet (?:meer )?(?:waar|hoe) (?:ik |we |je )?(?:moet |moeten |kan |het )*beginnen|niet waar (?:ik|we) (?:het )?(?:moet|moeten) zoeken|niet meer (?:waar|hoe|wat) (?:ik |we )?(?:heen|verder|doen)?)',
    '\\b(?:alles|het|dit)(?: \\w+){0,3} (?:te veel|teveel|me boven het hoofd|over de schoenen|in de soep|mis|tegen)\\b',
    '^(?:ik|we|wij) (?:kan|kunnen) (?:gewoon |echt |zo )?niet meer$|^ik ben (?:helemaal |echt |zo )*(?:op|kapot|leeg|stuk|radeloos|wanhopig)$|^met (?:mij|me|ons) niet(?: zo)?(?: goed)?$',
    '\\b(?:ik|we|wij) (?:red|redden|trek|trekken|kan|kunnen) het (?:allemaal |gewoon |echt |zo |even |thuis )*niet(?: meer)?(?: aan| alleen)?$',
    '\\bzit(?:ten)? er (?:helemaal |even )?doorheen\\b|\\bzie(?: door)? de bomen\\b|\\bhet bos niet meer\\b',
    '\\b(?:heel )?veel problemen\\b|\\bproblemen op alle\\b|\\bproblemen(?: thuis)?$|\\bik heb(?: (?:echt|nu|dringend|snel|graag|wat|even|heel|erg|veel|meer|ook|een beetje))* hulp nodig$|^(?:kunt u |kan iemand |wie kan )?(?:mij |me )?help(?:en)?(?: (?:mij|me))?(?: aub| alsjeblieft)?$',
    '^(?:hoi |hallo )?(?:ik heb |wij hebben |we hebben |vraag over |iets over )?(?:\\w+ ){0,2}(?:geld|relatie|gezins|gezondheids|woon|huis|privé|prive|financiele|financiële)(?: )?(?:problemen|zorgen|probleem|gedoe|sores)$',
    '\\bmoeilijke (?:tijd|periode)\\b|\\bik voel (?:me|mij)(?: \\w+){0,2} (?:niet goed|slecht|rot|kut|klote|naar)\\b|\\b(?:lukt|lukken)(?: \\w+){0,2} niks meer\\b',
  ].join('|'),
)

/** The dimension that someone names in their own words; null when none or more than one is. */
export function readDimension(text: string): Dimension | null {
  const said = plain(text)
  const found = words.filter(([, pattern]) => pattern.test(said)).map(([dimension]) => dimension)
  return found.length === 1 ? (found[0] ?? null) : null
}

const words: [Dimension, RegExp][] = [
  ['body', /\b(lichaam|lichamelijk|pijn|ziek|ziekte|gezondheid\w*|moe|vallen|bewegen|slaap|slapen|gewicht|lopen)\b/],
  [
    'mind',
    /\b(gevoel|gedachten|hoofd|somber|verdrietig|bang|angst\w*|stress|pieker\w*|depressie\w*|boos|onrustig|geheugen|vergeet|psychisch)\b/,
  ],
  ['meaning', /\b(zin in|zinloos|nut|geen doel|verveel\w*|niets te doen|toekomst|betekenis|geloof|zingeving)\b/],
  [
    'quality',
    /\b(thuis|gezin\w*|relatie\w*|woon\w*|woning|wonen|huis|kind|kinderen|familie|scheiding|ruzie|opvoed\w*|veilig|zorgen voor)\b/,
  ],
  ['taking_part', /\b(alleen|eenzaam|mensen|vrienden|contact|werk|baan|school|meedoen|buurt|taal|vervoer)\b/],
  [
    'daily',
    /\b(huishouden|schoonmaken|geld\w*|financi\w*|schuld\w*|rekening\w*|papieren|formulier\w*|brief|brieven|administratie|koken|boodschappen|wassen)\b/,
  ],
]
