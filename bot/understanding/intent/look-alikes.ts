import type { Wished } from '../intent.ts'
import { plain } from '../words.ts'

/**
 * Whether what looks like a wish asks something else: who does a job, how a talk goes, what another desk or another
 * person agreed.
 */
export function isLookAlike(text: string, wish: Wished): boolean {
  const said = plain(text)
  const clauses = text.split(/[.,;:!?\n]+/).map(plain)
  return lookAlikes.some(({ wishes, words, not, inClause }) => {
    const found = inClause === true ? clauses.some((clause) => words.test(clause)) : words.test(said)
    return found && wishes.includes(wish) && !(not?.test(said) ?? false)
  })
}

const us =
  /\b(jullie|u|consulente?|informatiepunt|de gemeente|wmo|sociaal \w*team|medewerk\w*|belafspraak|erbij|samen)\b/
const toTalk =
  /\b(praten|praat|spreek\w*|sprek\w*|luister\w*|\w*bel\w*|gebeld|verstand|help\w*|weet|begrijp\w*|snapt|meedenk\w*|denkt|meekijk\w*|\w*leg\w*|uitleggen|antwoord\w*|overleg\w*|bespreek\w*|bespreken|beslis\w*|gaat over|over gaat|over mijn|over onze|nederlands|serieus|kwijt kan|kent|erover|ervan|tijd|tafel|gesprek|afspraak|huisbezoek|consulente?|langs|aanwezig|bereikbaar|online|werkt|dienst|dit|het)\b/

const talks = '(?:keukentafel)?gesprek|huisbezoek|consulente?'
const otherDesks =
  'tandarts|ziekenhuis|kapper|specialist|garage|apk|notaris|deurwaarder|schoolarts|rechtbank|opticien|fysio\\w*|psycholoog|uwv|dierenarts|voedselbank|juridisch loket|consultatiebureau|ggd|monteur|bezorger|verhuurder|huisbaas|woningcorporatie|paspoort|rijbewijs|trouwen|grofvuil|milieustraat|bloed ?prikken|vaccinatie|id ?kaart|burgerzaken|uittreksel|ggz|belastingdienst|psychiater|revalidatie\\w*'
const others =
  'thuiszorg|huisarts|school|bewindvoerder|uwv|ziekenhuis|bank|dokter|verzekering|zorgverzekeraar|woningcorporatie|verhuurder|wijkverpleging|zorgaanbieder|leverancier|psycholoog|apotheek'
const jobs =
  'klus\\w*|was|strijk\\w*|tuin|gras|heggen|snoei\\w*|boodschap\\w*|schoonma\\w*|poetst?|ramen|oppas\\w*|op (?:mijn|onze) \\w+ past|hond|kat|wandel\\w*|fiets\\w*|rijdt|brengt|haalt|ophaalt|kookt?|wast|wassen|doucht|aankleden|steunkousen|verzorgt?|leert|oefent|voorle\\w*|sport\\w*|gezelschap|administratie|formulieren|brieven|met (?:mijn|hem|haar) \\w+|mee ?gaat'
const ownPeople =
  '(?:mijn|m n|onze) (?:schoon|groot)?(?:moeder|vader|ouders|oma|opa|tante|oom|buurvrouw|buurman|broer|zus)'

/** `inClause`: what belongs together stands in one clause; `not` holds for all that is said. */
const lookAlikes: { wishes: Wished[]; words: RegExp; not?: RegExp; inClause?: true }[] = [
  {
    // How a talk goes, and what one must or may.
    wishes: ['appointment', 'change-appointment', 'person'],
    words: new RegExp(
      `\\b(?:${talks})(?: \\w+){0,2} (?:weigeren|(?<!contact )opnemen|afslaan|binnenlaten|filmen)\\b|\\b(?:weiger|binnenlaten)(?: \\w+){0,4} (?:${talks})\\b|\\bzonder afspraak\\b`,
    ),
    not: /\b(?:maken|maakt?|plannen|inplannen|reserveren)\b/,
  },
  {
    wishes: ['appointment', 'change-appointment'],
    words:
      /^(?:hoe (?:verloopt|gaat|werkt|zit)|hoeveel|moet (?:mijn|de)|moeten (?:mijn|de)|waarom)\b.*\b(?:\w*gesprek\w*|huisbezoek|intake\w*)\b|\b(?:keukentafel)?gesprek niet(?: \w+){0,2} (?:alleen|eentje)\b|\b(?:komt|kwam) (?:steeds |altijd |nooit |weer |telkens )*(?:op tijd|te laat|niet opdagen)\b/,
    not: /\b(?:maken|plannen|inplannen|krijgen|aanvragen|verzetten|afspraak)\b/,
  },
  {
    // Who does a job: "hebben jullie iemand die klusjes doet", "ik zoek een mens met groene vingers".
    wishes: ['person', 'callback', 'appointment'],
    words: new RegExp(
      `\\b(?:iemand|persoon|vrijwilliger|student)(?: \\w+)? (?:die|om te|om mijn)\\b.*\\b(?:${jobs})\\b|\\bzoek(?:en)? (?:een |n )?(?:\\w+ )?(?:iemand|mens|persoon|vrijwilliger) (?:met|voor)\\b`,
    ),
    not: toTalk,
  },
  {
    // Somebody beside them, who is not of the municipality.
    wishes: ['person', 'appointment'],
    words:
      /\b(?:los van (?:de )?gemeente|onafhankelijke?|niet (?:van|bij) de gemeente|(?:naast|achter) mij staat|aan mijn kant)\b|\b(?:iemand|persoon)(?: \w+){0,3} (?:mee naar|bij|tijdens) (?:het|mijn|een|dat) (?:keukentafel)?gesprek\b/,
    not: /\b(?:ik ben|wij zijn|namens|als) (?:een |de )?onafhankelijke?\b|\bafspraak\b/,
  },
  {
    // The writer does something for somebody.
    wishes: ['person'],
    words:
      /\b(?:ik (?:wil|wou|zou|kan|ga|mag)|(?:kan|mag|wil) ik)(?: \w+){0,3} iemand(?: (?!die|dat|om|mij|me|ons|van|te)\w+){0,3} (?:helpen|machtigen|verzorgen|bezoeken|steunen|aanmelden|opgeven|vervoeren|voorlezen)\b(?! mij| me| met mij)/,
  },
  {
    // Company for somebody: calls and visits that volunteers make.
    wishes: ['callback', 'appointment', 'person'],
    words: new RegExp(
      `\\b(?:${ownPeople}|haar|hem)\\b.*\\b(?:eenzaam|gezelschap|vereenzaam\\w*|elke (?:dag|ochtend|avond|week)|wekelijks|dagelijks|voor de gezelligheid)\\b|\\b(?:eenzaam|gezelschap|elke (?:dag|ochtend|avond|week)|wekelijks|dagelijks)\\b.*\\b(?:bellen|bezoeken|langs\\w*)\\b.*\\b(?:${ownPeople}|haar|hem)\\b`,
    ),
    not: /\b(?:afspraak|gesprek|medewerk\w*|consulente?|terug\w*|mijn nummer|bereikbaar|(?:ik|we|wij)(?: \w+){0,3} (?:spreken|praten|overleggen|bespreken))\b/,
  },
  {
    // Calls that others make or made, or that somebody may know of.
    wishes: ['callback'],
    words: new RegExp(
      `^wie belt\\b(?!.*\\bterug)|\\b(?:weet|weten|hoort|horen|ziet|zien|merkt|merken|erachter)(?: \\w+){0,3} dat (?:ik|we|wij)(?: \\w+){0,3} (?:gebeld|bel|bellen)\\b|\\b(?:${others})\\w* (?:heeft|belt|bellen|zou|hebben|had)(?: \\w+){0,4} (?:niet|nooit|nog steeds)\\b`,
    ),
    not: /\b(?:of|wanneer|hoe laat) (?:jullie|u)\b|\bwil(?:len|t)?(?: \w+){0,3} (?:worden|terug\w*)\b/,
  },
  {
    // What is not wished: "nee niet bellen", "ook geen afspraak".
    wishes: ['callback'],
    words:
      /(?:^|\b(?:nee|liever|graag|maar|aub|en|hoeft) )(?:me |mij )?niet (?:terug ?)?bellen\b(?! (?:voor|na|om|op|tussen))|(?:^|\b(?:nee|liever|ook|graag) )geen (?:telefoontje|belletje|telefoongesprek)\b/,
    not: /\b(?:gehad|gekregen|ontvangen)\b/,
  },
  {
    wishes: ['appointment'],
    words: /^(?:nee )?(?:ook |liever |graag |echt )*geen afspraak(?: (?:graag|aub|hoor|nodig|maken|dank\w*))*$/,
  },
  {
    // To learn to handle a computer, or that somebody else cannot.
    wishes: ['person', 'appointment'],
    words:
      /\b(?:heb|heeft|hebben) (?:\w+ )?geen (?:computer|laptop|internet|smartphone)\b|\b(?:computers?|laptop|tablet|smartphone|internet)\b.*\b(?:cursus|lessen|les|leren|omgaan|kapot|kopen)\b|\b(?:cursus|lessen|les|leren)\b.*\b(?:computers?|laptop|tablet|smartphone|internet)\b/,
    not: /\b(?:spreken|praten|mens|medewerk\w*|bellen|langskomen|afspraak|gesprek)\b/,
  },
  {
    // What is agreed with others.
    wishes: ['appointment', 'change-appointment', 'callback', 'person'],
    inClause: true,
    words: new RegExp(
      `\\b(?:${otherDesks}) (?:afspraak|gesprek|spreekuur|terecht)\\b|\\b(?:afspraak|afspreken|gesprek|spreekuur)(?: \\w+)?(?: (?:voor|bij|met|van))?(?: (?:de|het|een|mijn|onze))?(?: sociaal)? (?:${otherDesks})\\b|\\b(?:naar|bij) (?:de|het|een|mijn) (?:${otherDesks})(?: \\w+){0,2} (?:afspraak|gesprek)\\b|\\bmonteur\\b.*\\blangs\\w*|\\b(?:wil|ga|gaan|willen) trouwen\\b|\\b\\w*regeling (?:afspreken|plannen)\\b|\\bgesprek met (?:hem|haar|hen|mijn (?:baas|werkgever|verhuurder|huisbaas|ex|buren|buurman|buurvrouw|zoon|dochter|school|leraar|huisarts|arts))\\b|\\b(?:rit|ritten|taxi|regiotaxi|abonnement|bestelling|pgb)\\b(?: \\w+){0,4} (?:annul\\w*|verzet\\w*|afzeg\\w*|wijzig\\w*|verander\\w*|stopzet\\w*)\\b`,
    ),
    not: us,
  },
  {
    // Somebody else will not talk, or has nobody.
    wishes: ['person'],
    words:
      /(?<!\b(?:ik|we|wij) )\b(?:wil|durft|wilt) (?:\w+ ){0,2}(?:niet|niemand|nooit)(?: \w+){0,2} (?:praten|spreken)$|\bcontact (?:ontbreekt|mist)\b|\bgeen (?:menselijk|echt|sociaal) contact\b/,
    not: /\b(?:ik|robot|computer|chat\w*|machine)\b/,
  },
  {
    // A number that is asked for, and a call that others promised.
    wishes: ['callback'],
    words: new RegExp(
      `\\bwelk (?:telefoon)?nummer(?: \\w+){0,3} bel(?:len)?\\b|\\b(?:${others}|mentor|leraar|juf)\\w*\\b.*\\b(?:die|hij|zij|ze) zou(?:den)?(?: \\w+){0,2} (?:terug ?)?bellen\\b`,
    ),
    not: /\b(?:jullie|u|graag|wil(?:len|t)?)\b/,
  },
  {
    // To learn to speak, and not to be seen.
    wishes: ['person', 'callback'],
    words:
      /\b(?:leer|leert|leren) (?:(?:ik|mijn \w+) )?(?:spreken|praten|bellen)\b|\b(?:spreken|praten) leren\b|\bniet dat (?:iemand|mensen|anderen|de buren)\b/,
    not: /\b(?:medewerk\w*|mag ik|mens)\b/,
  },
  {
    // Somebody who makes calls in their place.
    wishes: ['callback', 'person'],
    words:
      /\b(?:iemand|wie)(?: die)?(?: \w+)? voor (?:mij|me|ons|mijn \w+) (?:\w+ )?(?:belt|bellen)\b|\bbel(?:t|len) met (?:instanties|de belastingdienst|het uwv|de bank|de verzekering)\b/,
  },
  {
    // Others who want a talk, or called one off; and what follows from staying away.
    wishes: ['appointment', 'change-appointment'],
    words:
      /(?<!\b(?:ik|we|wij) )\b(?:wil|willen)(?: \w+){0,2} gesprek met (?:mij|me|ons)\b|\b(?:bank|school|juf|meester|huisarts|werkgever|baas|verhuurder|huisbaas|uwv|rechter|corporatie|politie|bedrijfsarts|verzekering) wil(?: \w+){0,2} gesprek\b|\b(?:mijn|de|het|onze) \w+ (?:heeft|hebben|had)(?: \w+){0,4} (?:afgezegd|afgebeld|verzet)\b|\b(?:gevolgen|gekort|korting|maatregel|boete|straf)\b/,
    not: /\b(?:jullie|u|moet|moeten|mag|graag|(?:ik|we|wij) wil(?:len)?)\b/,
  },
  {
    // What others ask about someone.
    wishes: ['privacy'],
    words: /\b(?:werkgever|baas|bedrijfsarts|uwv|verhuurder|bank|school|verzekering) (?:wil|vraagt|eist)\b/,
    not: /\b(?:hier|dit gesprek|chat)\b/,
  },
  {
    wishes: ['person'],
    words: /\bklacht(?: \w+){0,3} (?:over|tegen)\b|\b(?:over|tegen) (?:een|de|uw|die|jullie) (?:\w+ )?medewerk\w*\b/,
    not: /\b(?:spreken|praten|bellen|gesprek)\b/,
  },
]
