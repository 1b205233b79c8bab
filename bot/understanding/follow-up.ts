import { type LearnedSide, readLearnedFollowUp } from './follow-up/learned.ts'
import { plain } from './words.ts'

/** What a short message asks about the subject that was just spoken of. */
export type FollowUp =
  | { about: 'facet'; facet: 'cost' | 'duration' | 'apply' | 'disagree' | 'what' }
  | { about: 'place' }
  | { about: 'source' }
  | { about: 'simpler' }
  | { about: 'more' }
  /** For whom it is, and on what conditions: "kijken ze naar mijn inkomen?". */
  | { about: 'whom' }
  /** The same subject for somebody else, or with more detail: "en voor mijn kind?". */
  | { about: 'same' }

/** Longer than this, no pattern is looked for; and longer than that, a message stands on its own. */
const MOST_WORDS = 10
const LONGEST = 24

/** From this chance of a new subject on, a message that does not point back is one, whatever a pattern says. */
const SURELY_NEW = 0.75
/** With so few words that name something, a side of a subject is asked without the subject. */
const LITTLE = 2
/** What was learned is believed when to ask on is likelier than this. */
const ASKS_ON = 0.5

const sameFor =
  /^en (mijn|m n|mn|me|onze|ons) [a-z]+( dan| ook)?$|^(en |maar |ook )?(voor|bij|als|met|wat als|stel dat|hoe zit het|hoe is dat|geldt (dat|dit|het))\b(?=.*\b(mijn|m n|me|mij|ons|onze|alleen|samen|kind\w*|partner|man|vrouw|ouder\w*|jonger|werk|twee|drie|in)\b)|^en (voor|bij|als|met|wat als|hoe zit het|hoe is dat)\b/

/** A follow-up, or null when the message stands on its own. Only asked when something was spoken of before. */
export function readFollowUp(text: string): FollowUp | null {
  const said = plain(text)
  const words = said.split(' ')
  if (words.length > LONGEST) return null
  const learned = readLearnedFollowUp(text)
  const read = words.length > MOST_WORDS ? null : patternIn(said)
  if (read !== null) return learned.fresh >= SURELY_NEW && !pointsBack(text) && namesASide(read) ? null : read
  if (learned.back < ASKS_ON || learned.side === null) return null
  return followUpOf(learned.side)
}

function isJoined(said: string): boolean {
  return pointers.test(said) || joins.test(said)
}

/** Whether a short message is about the answer itself: on what it rests, simpler, more. Nothing else is meant by it. */
export function isAboutAnswer(text: string): boolean {
  const said = plain(text)
  return said.split(' ').length <= MOST_WORDS && explicit.some(([pattern]) => pattern.test(said))
}

/** What a pattern reads in it, without what was learned. */
function patternIn(said: string): FollowUp | null {
  for (const [pattern, followUp] of explicit) if (pattern.test(said)) return followUp
  if (extent.test(said)) return { about: 'whom' }
  const pointing = isJoined(said)
  const bare = wordsOfItsOwn(said)
  for (const [pattern, followUp] of facets) {
    // "wat kost dat?" points back; "wat kost hulp bij het huishouden?" does not, unless nothing else is named.
    if (pattern.test(said) && (pointing || bare <= LITTLE)) return followUp
  }
  return sameFor.test(said) ? { about: 'same' } : null
}

function namesASide({ about }: FollowUp): boolean {
  return about === 'facet' || about === 'place'
}

function followUpOf(side: LearnedSide): FollowUp {
  switch (side) {
    case 'cost':
    case 'duration':
    case 'apply':
    case 'disagree':
      return { about: 'facet', facet: side }
    case 'contact':
      return { about: 'place' }
    default:
      return { about: side }
  }
}

/** How many words of a message name something: a subject of its own has some. */
export function wordsOfItsOwn(text: string): number {
  return plain(text)
    .split(' ')
    .filter((word) => !little.has(word)).length
}

/** Whether a message points to what stands before it: "dat", "daar", "ervoor". */
export function pointsBack(text: string): boolean {
  return pointers.test(plain(text))
}

const joins = /^(en|maar|ok en|oke en|of) /

/** The side of a subject that a question names by itself: what it costs, how long it takes, … */
export function facetIn(text: string): 'cost' | 'duration' | 'apply' | 'disagree' | 'what' | null {
  const said = plain(text)
  for (const [pattern, followUp] of facets) if (followUp.about === 'facet' && pattern.test(said)) return followUp.facet
  return /\b(wat (is|zijn|doet|doen|houdt|betekent)|wie (is|zijn)|wat voor)\b/.test(said) ? 'what' : null
}

const explicit: [RegExp, FollowUp][] = [
  [
    /^(en )?(waarom|hoezo|hoe kom (je|u) daarbij|hoe weet (je|u) dat)( dan| is dat( zo)?)?$|\b(klopt dat( wel)?|is dat (wel )?(zo|waar|zeker)|weet (u|je) dat zeker|waar staat dat|welke (wet|regel|bron)|wat is (de|uw|je) bron|bron|is (dit|dat) (nog )?(actueel|up to date|geldig|recent)|nog (wel )?actueel|wanneer is (dit|dat) (nagekeken|bijgewerkt|geschreven))$/,
    { about: 'source' },
  ],
  [
    /\b(eenvoudiger|makkelijker|simpeler|begrijpelijker|in gewone taal|gewoon nederlands|makkelijk(er)? uit|moeilijke woorden|te lang|te veel tekst|vat (het|dit|dat) niet|(snap|begrijp)( ik)?( het| dit| dat| er| u| je)*( nog)? (niet|niks|niets)|wat bedoel(t)? (je|u)|te moeilijk)\b/,
    { about: 'simpler' },
  ],
  [
    /^(kunt u |kan je |kun je )?(meer uitleg|meer informatie|meer info|vertel( \w+){0,2} meer|leg( \w+){0,3} uit|uitleg( graag)?|hoe precies)( graag| aub| hierover| daarover)*$/,
    { about: 'more' },
  ],
]

/** How much of it there is, is neither its price nor how long it takes. */
const extent = /\b(hoeveel (uur|uren|keer|maal)|hoe vaak)\b(?!.*\b(duurt|duren|wachten|kost|kosten|betaal|betalen)\b)/

const facets: [RegExp, FollowUp][] = [
  [
    /\b(kost|kosten|betaal|betalen|gratis|prijs|duur is|geld|vergoed\w*|eigen bijdrage|eigen risico|hoeveel is|kosteloos|prijskaartje|dokken|betaalt|betalen|bijbetalen|tarief|goedkoop|duur|ben ik (dan )?(\w+ )?kwijt|per maand kwijt)\b/,
    { about: 'facet', facet: 'cost' },
  ],
  [
    /\b(hoe ?lang|duurt|wachttijd|wachtlijst|termijn|hoe snel|wanneer (hoor|krijg|komt|begint|weet|is|gaat)|weken|zoet met|duren|binnen hoeveel|tijd kost|snel)\b/,
    { about: 'facet', facet: 'duration' },
  ],
  [
    /\b(niet mee eens|oneens|bezwaar|afgewezen|afwijzing|geweigerd|nee zeg\w*|afwijz\w*|wijzen het af|nee krijg\w*|een nee|in beroep|aanvechten|als (ze|zij|het) (nee|niet))\b/,
    { about: 'facet', facet: 'disagree' },
  ],
  [
    /\b(hoe kom (ik|je|ze|hij|we) (daar|er)(?! aan)|(kan|kunnen|mag) (ik|je|we|ze|hij) (daar|er|nog) (\w+ ){0,3}(heen|naartoe|terecht|binnenlopen)|waar (is|zit|zitten|ligt|moet ik (heen|zijn|naartoe)|kan ik (heen|terecht))|adres|telefoon|telefoonnummer\w*|nummer|openingstijden|(tot )?hoe laat|open|dichtbij|in de buurt|wie (kan|moet|mag) ik( \w+)* bellen|wie bel ik|wie helpt|bij wie|contact\w*|mail\w*|welke plek|zaterdag|bereikbaar|hun nummer|vindt? ik (hen|ze|die))\b/,
    { about: 'place' },
  ],
  [
    /\b(aanvra\w+|vraag ik|aanmeld\w*|meld ik|regel ik|regelen|inschrijv\w*|formulier|hoe (doe|begin|kom|krijg) ik|wat moet ik (doen|meenemen|invullen)|wat heb ik nodig|online|opgeven|stappen|in gang|papieren|welke (papieren|formulieren))\b/,
    { about: 'facet', facet: 'apply' },
  ],
  [/^(en )?(wat is (dat|dit)|wat houdt (dat|dit|het) in|wat betekent (dat|dit))\b/, { about: 'facet', facet: 'what' }],
]

const pointers =
  /\b(dat|dit|daar|daarvan|daarvoor|daarmee|daarbij|daarna|daarover|die|deze|hiervoor|ervoor|ervan|erbij|het|er|zoiets|zo n)\b/

const little = new Set(
  'en of maar de het een n ik u je jij we wij mij me is zijn ben kan kun kunt moet mag wil wordt word hoe wat waar wanneer wie welke dan nog ook er dat dit die daar ervoor voor van met in op aan te om ze zij hij hier nu lang snel veel kost kosten duurt graag'.split(
    ' ',
  ),
)
