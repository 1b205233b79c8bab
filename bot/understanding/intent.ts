import { plain } from './words.ts'

/** What someone wants of the assistant itself, apart from the subject of a question. */
export type Intent =
  | 'person'
  | 'callback'
  | 'appointment'
  | 'change-appointment'
  | 'privacy'
  | 'hello'
  | 'thanks'
  | 'goodbye'
  | 'how-are-you'
  | 'what-can-you'
  | 'are-you-human'
  | 'insult'
  | 'stop'

/**
 * The wish in a message, or null. The wish for a person or an appointment is heard inside a longer text too; small talk
 * only when it is all that is said.
 */
export function readIntent(text: string): Intent | null {
  const said = plain(text)
  for (const [intent, patterns] of wishes) {
    if (patterns.some((pattern) => pattern.test(said)) && !notMeant[intent]?.some((pattern) => pattern.test(said))) return intent
  }
  const words = said.split(' ').length
  for (const [intent, pattern, most] of smalltalk) if (words <= most && pattern.test(said)) return intent
  return null
}

const human = '(mens|menselijk\\w*|persoon|iemand|medewerker|medewerkster|collega|echt (mens|persoon|iemand)|een echte|levend\\w*)'
const talk = '(spreken|praten|bellen|chatten|contact|aan de lijn|aan de telefoon|te woord|overleggen|helpen)'
const appointment = '(afspraak|afspraakje|afspraken|spreekuur|gesprek inplannen|gesprek plannen)'

const wishes: [Intent, RegExp[]][] = [
  [
    'change-appointment',
    [
      new RegExp(`\\b${appointment}\\b.*\\b(verzet\\w*|verplaats\\w*|afzeg\\w*|afgezegd|annule\\w*|wijzig\\w*|verander\\w*|niet door|kan ik niet|ander\\w* (tijd|dag|moment)|later|eerder)\\b`),
      new RegExp(`\\b(verzet\\w*|verplaats\\w*|afzeg\\w*|zeg|annule\\w*|wijzig\\w*|verander\\w*)\\b.*\\b${appointment}\\b`),
      /\b(ik )?kan (toch )?niet (komen|op mijn afspraak)\b/,
    ],
  ],
  [
    'callback',
    [
      /\b(bel|bellen|belt|gebeld|telefoneer\w*)\b.*\bterug\b/,
      /\bterug ?(bellen|gebeld|belverzoek|belafspraak)\b|\bterugbel\w*\b/,
      /\b(kan|kunt|kunnen|wil|wilt|willen) (u|je|jullie|iemand|er iemand)( \w+){0,2} mij( \w+){0,2} (op)?bellen\b/,
    ],
  ],
  [
    'appointment',
    [
      new RegExp(`\\b(wil|willen|wou|zou|graag|kan|kunnen|mag|moet|hoe)\\b.*\\b${appointment}\\b`),
      new RegExp(`\\b${appointment}\\b.*\\b(maken|plannen|inplannen|nodig|graag|mogelijk|boeken)\\b`),
      /^(een )?(nieuwe )?afspraak( maken| plannen| inplannen)?( (bij|met|voor|op|over|in) .*)?$/,
      /\b(langs ?(komen|kom)|inloopspreekuur plannen|gesprek (aanvragen|plannen|inplannen|maken))\b.*\b(wanneer|afspraak|kan|mag)\b/,
      /\b(boek|plan|maak|regel)\b.*\bafspraak\b/,
    ],
  ],
  [
    'person',
    [
      new RegExp(`\\b${human}\\b( \\w+){0,5} \\b${talk}\\b`),
      new RegExp(`\\b${talk}\\b( \\w+){0,4} \\b(met|door) (een |n |iemand|de )?( ?${human})\\b`),
      /\b(liever|gewoon|graag|alsjeblieft|aub|mag ik|kan ik|geef me|geef mij|verbind\w*|doorverbinden|wil)\b.*\b(een |n )?(echt\w* )?(mens|persoon|medewerker|medewerkster)\b/,
      /^(een )?(echt\w* )?(mens|persoon|medewerker|medewerkster|iemand)( graag| aub| alsjeblieft| alstublieft)?$/,
      /\b(geen|niet met een|niet tegen een) (computer|robot|bot|chatbot|machine|automaat)\b/,
      /\bliever (een )?(mens|persoon|iemand)\b/,
    ],
  ],
  [
    'privacy',
    [
      /\b(wat|welke|hoe)\b.*\b(mijn|m n|deze|persoons)\s?gegevens\b.*\b(bewaar\w*|doen|doet|gebeur\w*|opgeslagen|delen|gedeeld)\b/,
      /\b(wis|wissen|verwijder\w*|vergeet)\b.*\b(gesprek|gegevens|chat|alles wat ik)\b/,
      /\b(wie|wat)\b.*\b(leest|lezen|ziet|bewaart|bewaren)\b.*\b(dit|mee|gesprek|chat|typ)\b/,
    ],
  ],
]

/** Sentences that hold the same words and mean something else. */
const notMeant: Partial<Record<Intent, RegExp[]>> = {
  appointment: [
    /\b(tandarts|ziekenhuis|huisarts|kapper|specialist|dokter|school|garage|uwv|apk|notaris|advocaat)\b/,
    /\b(had|heb|hadden|hebben) (al |gisteren |vandaag |morgen )?(een |mijn )?afspraak\b/,
  ],
  'change-appointment': [/\b(tandarts|ziekenhuis|huisarts|kapper|specialist|dokter|garage|uwv|apk)\b/],
  person: [
    /\b(mijn|m n|me|onze|haar|zijn) (\w+ )?(buur\w*|moeder|vader|man|vrouw|zoon|dochter|kind\w*|opa|oma)\b.*\b(wil|kan|durft)\b.*\b(niet|nooit|geen|niemand)\b.*\b(praten|spreken)\b/,
    /\bik (heb|ken|zie|spreek) (bijna |eigenlijk |echt )?(niemand|nooit iemand|geen mens)\b/,
    /\b(beperkt\w*|handicap|alleenstaand\w*|oud\w*|jong\w*|dement\w*|eenzaam|eenzame) (persoon|mens)\b/,
  ],
}

/** All that is said, with the most words that it may have. */
const smalltalk: [Intent, RegExp, number][] = [
  ['stop', /^(stop|stoppen|annuleer|annuleren|laat maar|nee laat maar|toch niet|nee toch niet|ik wil stoppen|ik stop|hou maar op|nevermind|cancel)$/, 4],
  ['how-are-you', /^(hoi |hallo |hey |dag )?(hoe (gaat|is) het( met (u|je|jou))?|alles goed( met (u|je|jou))?|gaat het)$/, 7],
  ['are-you-human', /\b(ben|bent) (jij|je|u) (een |wel een )?(echt\w*|mens|robot|computer|bot|chatbot|persoon|ai)\b|\bpraat ik met een (mens|robot|computer|bot|chatbot|echt\w*)\b|^(is dit|zijn jullie) een (robot|bot|computer|chatbot|mens)/, 9],
  ['what-can-you', /^(wat (kan|kun|kunt|doe|doet) (je|jij|u|deze \w+|wegwijs)( \w+){0,3}|waar(mee|voor| kan je| kunt u)?( \w+){0,4} (helpen|voor bent u|mee)|hoe werkt (dit|het|deze chat)|help|hulp|wie (ben|bent) (je|jij|u)|wat is dit( hier)?)$/, 9],
  ['hello', /^(goede?n?(morgen|middag|avond|dag)|goede?n? (morgen|middag|avond|dag)|hoi+|hallo+|hey+|he|hai|dag|hi|hello|yo|moin|goeiemorgen|goeiemiddag|goeienavond|goeiedag|salam|merhaba|hoi hoi|hallo daar)( (allemaal|daar|wegwijs|meneer|mevrouw|iemand))?$/, 4],
  ['thanks', /^(ok |oke |top |super |fijn |mooi |ja |heel erg |hartelijk |nou )*(bedankt|dank|dankje\w*|dankjewel|dank je( wel)?|dank u( wel)?|thanks|thx|top|super|fijn|mooi|geweldig|prima|ok|oke|duidelijk|helder|goed zo|perfect)( (hoor|he|voor \w+( \w+)?|dat helpt|duidelijk|weet ik genoeg|je wel|u wel|zo))*$/, 9],
  ['goodbye', /^(dag|doei+|doeg|tot ziens|fijne (dag|avond|middag|week\w*)( nog| verder)?|tot (later|straks|snel)|ciao|houdoe|bye|de groeten|welterusten|slaap lekker)( hoor| dan)?$/, 5],
  ['insult', /\b(kut|klote|kanker|tering|tyfus|stomme|domme|achterlijke|idioot|sukkel|flikker op|rot op|waardeloze?|eikel|lul|debiel|mongool)\b/, 7],
]
