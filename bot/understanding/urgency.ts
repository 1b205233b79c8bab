import { plain } from './words.ts'

/**
 * What threatens so much that the municipality speaks with someone within three working days (Wet gemeentelijke
 * schuldhulpverlening, artikel 4: eviction, cut-off of energy, water or heating, end of the health insurance), or
 * that cannot wait by its nature: nothing to eat, no roof.
 */
export type UrgencyKind = 'eviction' | 'cut-off' | 'insurance' | 'no-food' | 'no-roof'

export interface Urgency {
  urgent: boolean
  kind: UrgencyKind | null
  /** The words that say it, in small letters; null when nothing is urgent. */
  words: string | null
}

export function readUrgency(text: string): Urgency {
  const said = plain(text.slice(0, 4000))
  for (const [kind, patterns] of signs) {
    for (const pattern of patterns) {
      const words = pattern.exec(said)?.[0]
      if (words !== undefined && !isOver(said, words) && !asksInGeneral(said) && !isOwnWish(said, kind))
        return { urgent: true, kind, words }
    }
  }
  return { urgent: false, kind: null, words: null }
}

const gap = '(?: \\w+){0,5} '
const soon =
  '(?:vandaag|morgen|overmorgen|vanavond|deze week|volgende week|over (?:een paar|\\w+|\\d+) (?:dagen|dag|weken|week)|binnen(?:kort| \\w+ (?:dagen|weken))|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|\\d+ \\w+|straks|dreig\\w*|moet\\w*)'
const supply =
  '(?:gas|stroom|licht|water|energie|elektriciteit|electra|elektra|verwarming|stadsverwarming|gas en licht|stroom en gas|meter)'
const insurance = '(?:zorgverzekering\\w*|ziektekostenverzekering|zorgpolis|basisverzekering|zorgverzekeraar|polis)'

const signs: [UrgencyKind, RegExp[]][] = [
  [
    'eviction',
    [
      /\b(?:huis|huurhuis|woning|kamer|flat|appartement) uit ?gezet\b|\buit (?:ons |mijn |m n |het |me |dit |onze |de |haar |hun )?(?:huis|huurhuis|woning|kamer|flat|appartement|studio)(?: \w+){0,2} ?(?:gezet|gezet worden|zetten|gooien|gegooid|getrapt|worden gezet|gestuurd)\b/,
      /\b(?:zet|zetten|gooit|gooien|stuurt|sturen|trapt)(?: \w+){0,4} uit (?:ons |mijn |m n |het |me |dit |onze |de )?(?:huis|huurhuis|woning|kamer|flat)\b/,
      /\b(?:huis ?uitzetting|woningontruiming|ontruiming|ontruimd|ontruimen|uithuiszetting|ontruimingsvonnis)\b/,
      /\b(?:moet\w*|moeten)(?: \w+){0,3} (?:ons |mijn |m n |het |dit |de )?(?:huis|woning|kamer|flat) uit\b/,
      /\b(?:huur|huis|woning|contract)\b(?: \w+){0,6} moet(?:en)?(?: \w+)? er(?: \w+){0,3} uit\b/,
      /\b(?:huisbaas|verhuurder|corporatie|woningbouw\w*|dudok|deurwaarder)\b(?: \w+){0,6} (?:eruit|er uit|op straat|uitzetten|uit zetten|buiten zetten)\b/,
      new RegExp(`\\b${soon}${gap}(?:op straat (?:gezet|staan)|sta ik op straat|staan we op straat|dakloos)\\b`),
      /\b(?:staan|sta|zitten|zit)(?: \w+){0,3} (?:straks|morgen|volgende week|binnenkort|over \w+ (?:dagen|weken|week)) (?:op straat|zonder (?:huis|woning|dak|kamer))\b/,
    ],
  ],
  [
    'cut-off',
    [
      new RegExp(`\\b${supply}\\b${gap}?(?:afgesloten|afsluiten|afgesneden|uitgezet|eraf|dichtgedraaid)\\b`),
      new RegExp(`\\b(?:afgesloten|afsluiting|afsluiten|afgesneden)(?: \\w+){0,4} (?:van (?:het |de )?)?${supply}\\b`),
      new RegExp(
        `\\b(?:sluit|sluiten|snijden|draaien|zetten|halen)(?: \\w+){0,4} ${supply}(?: \\w+){0,3} (?:af|dicht|uit|weg)\\b`,
      ),
      /\b(?:sluiten|sluit) (?:ze |zij |men )?(?:mij |me |ons )?(?:morgen |volgende week )?af\b/,
      new RegExp(`\\b(?:geen|zonder) (?:${supply})(?: meer| en \\w+)?\\b(?! (?:rekening|contract|label|nota|meter))`),
      /\b(?:word|worden|wordt) (?:ik |wij |we |ons huis )?(?:\w+ ){0,3}afgesloten\b/,
    ],
  ],
  [
    'insurance',
    [
      new RegExp(
        `\\b${insurance}\\b${gap}?(?:stopt|gestopt|stop|opgezegd|opzeggen|be ?eindigd|beeindigen|beeindiging|stopgezet|eindigt|vervalt|royeert|geroyeerd|zegt op|kwijt|uitgeschreven|uitschrijven|gooit)\\b`,
      ),
      new RegExp(
        `\\b(?:opzeggen|opzegging|opgezegd|be ?eindiging|beeindigen|royement|einde|stopzetten)(?: \\w+){0,3} ${insurance}\\b`,
      ),
      new RegExp(
        `\\b(?:uit|uitgeschreven bij|gezet uit|geroyeerd door) (?:mijn |m n |de |onze )?${insurance}(?: \\w+){0,2} (?:gezet|gegooid)\\b`,
      ),
      /\b(?:niet|onverzekerd|geen zorgverzekering)(?: \w+){0,2} (?:meer )?verzekerd (?:voor|tegen) (?:zorg|ziekte\w*)\b|\bonverzekerd\b/,
    ],
  ],
  [
    'no-food',
    [
      /(?<!\beet |\beten |\bdrinkt )\b(?:niets|niks|geen (?:geld (?:voor|om) (?:\w+ )?)?(?:eten|brood|boodschappen|luiers|babyvoeding|flesvoeding|melk))\b(?: \w+){0,3} (?:te eten|in huis|meer|over|vandaag)\b/,
      /\b(?:niets|niks|geen) (?:meer )?(?:te )?eten\b(?! (?:kan|mag|wil|lust|door))/,
      /\b(?:niets|niks) meer in (?:huis|de koelkast|de kast|de kastjes)\b|\blege (?:koelkast|kastjes|kasten|kast)\b|\bkoelkast (?:is )?(?:helemaal )?leeg\b/,
      /\bgeen (?:geld|cent|euro)(?: \w+){0,3} (?:voor|om)(?: \w+){0,3} (?:eten|boodschappen|brood|luiers|babyvoeding)\b/,
      /\b(?:honger|hebben honger|heb honger|lijden honger)\b(?! (?:naar|gevoel))|\bal (?:\w+ ){1,2}dagen niet(?:s)? gegeten\b/,
      /\bik moet eten voor mijn kinderen vragen\b|\b(?:kinderen|kind|baby)(?: \w+){0,4} (?:niks|niets|geen) (?:te )?eten\b/,
    ],
  ],
  [
    'no-roof',
    [
      /\b(?:slaap|slapen|slaapt|leef|leven|overnacht\w*|bivakkeer\w*)(?: \w+){0,5} (?:op straat|buiten|in (?:de|mijn|m n|een|onze|zijn) (?:auto|bus|busje|portiek|park|bos|tent|station|schuur|garage|box|kelder|berging))\b/,
      /\b(?:geen|nergens een) (?:slaapplek|slaapplaats|onderdak|dak boven|plek om te slapen|bed)\b/,
      /\bnergens (?:meer )?(?:slapen|heen|terecht|wonen|naartoe|te slapen|om te slapen)\b(?! (?:met|voor|over))/,
      /\b(?:ben|is|zijn|sta|staan|raak|word)(?: \w+){0,3} (?:dakloos|thuisloos|zwervend)\b/,
      /\b(?:sta|staan|zit|zitten|leef|leven)(?: \w+){0,4} op straat\b(?! (?:met de auto|te))/,
      /\b(?:mijn|m n|ons|onze) (?:woning|huis|kamer|flat)(?: \w+){0,3} (?:kwijt|kwijtgeraakt|verloren)\b/,
    ],
  ],
]

/** "Vorig jaar zijn wij ontruimd": told as something of before, with nothing that says now. */
function isOver(said: string, words: string): boolean {
  return (
    /\b(?:vorig jaar|jaren geleden|jaar geleden|vroeger|destijds|in 20\d\d|ooit|toen ik)\b/.test(said) &&
    !/\b(?:nu|weer|opnieuw|morgen|volgende|vandaag)\b/.test(said.replace(words, ''))
  )
}

/** "Ik wil mijn zorgverzekering opzeggen": nobody takes it away. */
function isOwnWish(said: string, kind: UrgencyKind): boolean {
  return (
    kind === 'insurance' &&
    /\b(?:ik wil|wil ik|kan ik|mag ik|hoe|overstappen|overstap)\b/.test(said) &&
    !/\b(?:word|wordt|is|ben)\b/.test(said)
  )
}

/** "Mag een verhuurder mij zomaar uit huis zetten" asks what the rule is. */
function asksInGeneral(said: string): boolean {
  return (
    /^(?:mag|mogen|kan|kunnen|wanneer mag|wanneer kan|wat als|stel)\b(?: \w+){0,2} (?:ze|je|een|de|mijn|iemand)\b/.test(
      said,
    ) && !new RegExp(`\\b${soon}\\b`).test(said)
  )
}
