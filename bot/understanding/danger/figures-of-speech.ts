/**
 * A Dutch text without the manners of speech in which words of danger mean none: "ik stik van het lachen". What is left is
 * read for what it says. `said` may have signs and capitals.
 */
export function withoutFigures(said: string): string {
  return said.replace(everywhere, ' ')
}

/** Whether a plain text has a manner of speech with words of danger. */
export function hasFigure(said: string): boolean {
  return figures.test(said)
}

const manners = [
  'brok in (?:mijn|de|m n|mn|zijn|haar) keel|het vliegt me (?:naar de keel|aan)|hart (?:\\w+ )?in (?:mijn|de|m n|mn) keel|(?:steen|pak) van (?:mijn|m n|mn|het) hart|hart breekt|breekt mijn hart|pijn in mijn hart|grijpt me aan',
  'neus (?:\\w+ )?(?:in|voorbij)|neus in (?:\\w+ )?zaken|bloed kruipt|bloedend hart|hart bloedt|draai (?:te )?geven|rug tegen de muur|op mijn tandvlees|klap (?:in|van) (?:het|mijn|de) (?:gezicht|molen)',
  'steek laten vallen|in de steek gelaten|een stokje voor|steek\\w* (?:\\w+ ){0,3}(?:tijd|energie|moeite|geld|werk) in|kop in het zand|hand in eigen boezem|handen in het haar|met de handen in',
  'van de kaart|van slag door|onder vuur|vuurtje|lopend vuurtje|olie op het vuur|uit de brand|vuur aan de schenen|schot in de roos|schot (?:in de zaak|voor de boeg)|te kort schieten|tekortschiet|voorschieten',
  'hals over kop|hoofd boven water|kop boven water|hoofd (?:\\w+ )?verlies|over de kop|kop of munt|door de mand|door het ijs|door het lint van|achter het behang|op mijn dak|uit de lucht (?:vallen|gegrepen)',
  'op sterven na|ten dode|dood punt|dooie boel|dood spoor|doodlopend\\w*|doodsimpel|doodgewoon|dood gewicht|doodziek van|doodmoe|dodelijk saai|dood saai|doodeng|uitgestorven|sterft uit',
  'tegen een muur (?:aan)?lop\\w*|muur van onbegrip|tegen de lamp|tegen het zere been|zere been|onder druk|onder de duim|aan de bak|aan de grond|aan de lijn|aan mijn rokken|in de touwen|touwtjes|touw aan vast',
  'mes op tafel|mes in (?:de |het )?(?:zorg|wmo|begroting)|onder het mes|snijdt hout|in de vingers|lange vingers|vingers branden|gat in (?:de lucht|mijn hand)|in het diepe|springen? (?:in|voor) (?:het gat|een collega|de bres)|spring\\w* (?:in|bij) voor',
  '(?:lach|lachen|lacht|schrik|schrok|schrikt|werk|werken|werkt|erger|ergeren|verveel|vervelen|schaam|zoek|zoeken|betaal|sjouw|haast|hoest|nies|bel|wacht) (?:me|mij|zich|ons) (?:\\w+ )?(?:dood|kapot|rot|suf|een ongeluk|te pletter|gek|de pleuris|een breuk)',
  'bedreigd met (?:een )?(?:boete|afsluiting|ontslag|uitzetting|ontruiming|korting|beslag)|weg(?:gelopen)? met de (?:prijs|eer|winst|beker|hoofdprijs)',
  'om (?:de|mijn|je|z n|zijn) oren (?:met|van)|oren van (?:het|mijn|je) hoofd|steil achterover|achterover (?:sla|slaan|geslagen|slaat)|uit (?:mijn|m n|zijn|z n|haar|je|de) (?:slof|vel|plaat|panty)|bloed\\w* (?:\\w+ )?(?:financieel|leeg aan|dood aan)|financieel (?:\\w+ )?(?:bloed\\w*|leeg)',
  '(?:steek|steken|wijnkelder|kelder|kade|kruipruimte|hypotheek|huis) onder water|bom onder|tijdbom|sfeer\\w* om te snijden|geen teken van leven (?:van|bij) (?:de|het|jullie|u|gemeente|uwv|svb)|al sla je (?:me|mij) dood|sla je (?:me|mij) dood|mag ik doodvallen',
  '(?:rij|werk|schrik|lach|erger|betaal|sjouw|fiets|loop|verveel|zoek|zweet|bel|typ|ren|poets) (?:me|mij|m n eigen|mezelf) (?:\\w+ )?(?:dood|kapot|rot|suf|wezenloos|een slag in de rondte) (?:voor|aan|om|van|met|op) (?:dat|die|dit|deze|de|het|al|een|alle|zo n|mijn|een paar|jullie)',
  '(?:stik|stikken|stikt|barst|barsten|barst het|sterf|sterven|sterft|sterft het|verrek|verrekken|verga|vergaan) (?:\\w+ ){0,2}(?:van|in) (?:de |het |al die |die |zo n )?(?:\\w*muggen|vliegen|wespen|mensen|toeristen|auto s|brieven|dorst|hitte|warmte|lach|lachen|werk|papier\\w*|formulieren|regels|jeuk|nieuwsgierigheid|schaamte|zenuwen|heimwee)',
  '(?:gestikt|stikte|stik|dood|doodgegaan|gestorven|bijna gestikt|breuk|kapot|krom|slap) van (?:het )?lachen|moest (?:zo |er |erom |hard )*lachen|vermoordt (?:me|mij) (?:als|nog) (?:ik|die|dat|een keer)|m n nek (?:breken|breek) over|nek (?:breken|breek) over de|maakt (?:me|mij|ons) (?:helemaal )?kapot (?:met|door) (?:zijn|haar|hun|die|de|al)',
  'van (?:het )?kastje naar (?:de )?muur|grote (?:mond|bek)|voor (?:jou|haar|hem|mijn \\w+) door het vuur|het leven zuur|de nek omdraai\\w*|nekslag|genadeklap|doodsteek voor|zwaard van|met getrokken messen|messen geslepen|hakken in het zand|bijltje erbij|bijl erbij',
  'verdwaal\\w* (?:in|op|tussen) (?:de|jullie|die|deze|dit|dat|het|al|alle|een|uw) (?:\\w+ )?(?:site|website|pagina|regels|formulier\\w*|menu|papieren|loketten|systeem|brieven|wetten|app|zorg\\w*|bureaucratie)',
  '(?:in de war|verward|war) (?:met|door|over|van) (?:\\w+ )?(?:\\w*pillen\\w*|medicijn\\w*|baxter|dagen|data|tijden|afspraken|namen|formulier\\w*|brieven|bedragen|regels|zomertijd|wintertijd)|(?:tijden|namen|dagen|data|afspraken) (?:\\w+ ){0,2}(?:in de war|door elkaar)',
]

/** Ordinary talk with such words, that may stand beside danger as well. */
const talk = [
  'leven (?:te )?(?:beteren|veranderen|verbeteren|oppakken|opbouwen)|leven (?:staat )?op (?:zijn|z n) kop|leven weer op|nieuw leven|zoek naar|sociaal leven|dagelijks leven',
  'sleutels? (?:\\w+ ){0,3}(?:binnen|vergeten|afgebroken|brak|kwijt)|slotenmaker|buitengesloten omdat|deur in het slot (?:gevallen|gewaaid)',
]

const everywhere = eitherOf(manners, 'gi')
const figures = eitherOf([...manners, ...talk], '')

function eitherOf(sources: string[], flags: string): RegExp {
  return new RegExp(sources.map((each) => `\\b(?:${each})\\b`).join('|'), flags)
}
