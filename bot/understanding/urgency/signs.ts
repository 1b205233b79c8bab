import type { UrgencyKind } from '../urgency.ts'

/** Two things that together say it, at most `within` words apart. `not`: words that make it something else. */
export interface Clue {
  stake: RegExp
  threat: RegExp
  within: number
  not?: RegExp
}

const gap = '(?: \\w+){0,5} '
const whose = '(?:ons |onze |mijn |mn |m n |het |me |dit |de |een |n |haar |dr |hun |zijn |zn |z n |der )?'
const soon =
  '(?:vandaag|morgen|overmorgen|vanavond|vannacht|deze week|volgende week|over (?:een paar|\\w+|\\d+) (?:dagen|dag|weken|week)|binnen(?:kort| \\w+ (?:dagen|weken))|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|\\d+ \\w+|straks|dreig\\w*|moet\\w*)'
const day =
  '(?:vandaag|morgen|overmorgen|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|deze week|volgende week|\\d{1,2} (?:jan|feb|maart|mrt|april|apr|mei|juni|juli|aug|sept?|okt|nov|dec)\\w*|voor de deur|aan de deur)'
const dwelling = '(?:huis|huurhuis|woning|kamer|flat|appartement|studio)'
const supply =
  '(?:gas|stroom|licht|water|energie|elektriciteit|electra|elektra|verwarming|stadsverwarming|gas en licht|stroom en gas|meter|kraan)'
const supplier =
  '(?:eneco|essent|vat+en?fal+|greenchoice|budget energie|oxxio|engie|vandebron|pure energie|innova|clean energy|delta energie|liander|stedin|enexis|vitens|waternet|pwn|energie ?leverancier|energie ?maatschappij|energie ?bedrijf|netbeheerder|waterbedrijf|leverancier)'
const insurance =
  '(?:zorg ?verzekering\\w*|ziektekosten ?verzekering|zorg ?polis|basis ?verzekering|zorg ?verzekeraar|polis|vgz|menzis|zilveren kruis|achmea|cz|onvz|dsw|fbto|ohra|unive|interpolis|de friesland|ditzo|just|a s r|asr|zorg en zekerheid)'
const lives =
  '(?:auto|bus|busje|camper|portiek|park|bos|tent|station|schuur|garage|box|kelder|berging|trappenhuis|caravan)'

export const outright: Record<UrgencyKind, RegExp[]> = {
  eviction: [
    new RegExp(
      `\\b${dwelling} uit ?gezet\\b|\\buit ${whose}${dwelling}(?: \\w+){0,2} ?(?:gezet|gezet worden|zetten|gooien|gegooid|getrapt|worden gezet|gestuurd)\\b`,
    ),
    new RegExp(`\\b(?:zet|zetten|gooit|gooien|stuurt|sturen|trapt)(?: \\w+){0,4} uit ${whose}${dwelling}\\b`),
    /(?<!\b(?:geen|zonder|tegen) )\b(?:huis ?uitzetting\w*|woning ?ontruiming\w*|ontruiming\w*|ontruimd|ontruimen|uithuis(?:zetting|plaatsing van ons gezin)|ontruimingsvonnis)\b/,
    new RegExp(`\\b(?:moet\\w*)(?: \\w+){0,3} ${whose}${dwelling} uit\\b`),
    /\b(?:huur|huis|woning|contract)\b(?: \w+){0,6} moet(?:en)?(?: \w+)? er(?: \w+){0,3} uit\b/,
    /\b(?:huisbaas|verhuurder|corporatie|woningbouw\w*|woningcorporatie|dudok\w*|de alliantie|deurwaarder|rechter|rechtbank|bank)\b(?: \w+){0,9} (?:eruit|er(?: \w+){0,4} uit|op straat|uitzetten|uit zetten|buiten zetten)\b/,
    new RegExp(`\\b${soon}${gap}(?:op straat (?:gezet|staan)|sta ik op straat|staan we op straat|dakloos)\\b`),
    /\b(?:zet|zetten|gooit|gooien|schopt|trapt)(?: \w+){0,4} (?:ons|mij|me) (?:\w+ ){0,3}?(?:buiten|eruit|er uit|op straat)\b|\b(?:executie ?verkoop|gedwongen verkoop|(?:we|wij|ik) word(?:en)?(?: \\w+){0,3} uitgezet|buiten gezet (?:\\w+ )?door)\b/,
    /\b(?:bank|hypotheekbank|deurwaarder|curator)(?: \w+){0,2} (?:verkoopt|veilt|gaat verkopen|gaat veilen)(?: \w+){0,2} (?:huis|woning|appartement)\b/,
    /\b(?:staan|sta|zitten|zit)(?: \w+){0,3} (?:straks|morgen|volgende week|binnenkort|over \w+ (?:dagen|weken|week)) (?:op straat|zonder (?:huis|woning|dak|kamer))\b/,
    /\b(?:sloten?|slot)\b(?: \w+){0,4} (?:vervangen|veranderd|verwisseld)\b(?=.*\b(?:huis|in|binnen)\b)/,
    /\b(?:sleutels?)(?: \w+){0,2} (?:inleveren|ingeleverd|teruggeven|af ?geven)\b(?=.*\b(?:huur|deurwaarder|achterstand|betaald|moeten)\b)|\bdeurwaarder\b.*\bsleutels? (?:\w+ )?inleveren\b/,
  ],
  'cut-off': [
    new RegExp(
      `\\b(?:sluit|sluiten|snijden|draaien|zetten|zet|halen|haalt)(?: \\w+){0,4} ${supply}(?: \\w+){0,3} (?:af|dicht|uit|weg|eraf)\\b`,
    ),
    /\b(?:sluiten|sluit) (?:ze |zij |men )?(?:mij |me |ons )?(?:morgen |volgende week |\w+dag )?af\b/,
    new RegExp(`\\b${supply} (?:gaat|gaan)(?: \\w+){0,4} (?:af|eraf|dicht)\\b`),
    new RegExp(
      `(?<!\\bkomt |\\bzin )\\b(?:geen|zonder) (?!energie\\b(?! meer in))(?:${supply})(?: meer| en \\w+)?\\b(?! (?:rekening|contract|label|nota|meter|kunnen|toevoegen|koken|drinken))`,
    ),
    /\b(?:word|worden|wordt) (?:ik |wij |we |ons huis )?(?:\w+ ){0,3}afgesloten\b/,
    /\b(?:prepaid ?(?:meter)?|meter)\b(?: \w+){0,3} (?:op|leeg|afgelopen)\b|\b\w*meter(?: \w+){0,2} (?:verzegel\w*|weghalen|weggehaald|eruit (?:ge)?ha\w+)\b|\bsluit(?:en)? (?:\w+ )?(?:vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag) (?:alles|ons|mij|me) af\b/,
    /\b(?:zit|zitten)(?: \w+){0,4} in (?:het donker|de kou)\b/,
  ],
  insurance: [
    /\buit (?:de|mijn|onze) (?:zorg)?verzekering (?:gezet|gegooid|gezet worden)\b|\bgeen (?:zorg|ziektekosten)verzekering meer\b|\b(?:medicijnen|apotheek|ziekenhuis|dokter|huisarts|tabletten)\b.*\b(?:ben|zijn|is) (?:\w+ )?niet (?:meer )?verzekerd\b|\b(?:zorg|ziektekosten)verzekering (?:is )?kwijt\b/,
    new RegExp(
      `\\b(?:uit|uitgeschreven bij|gezet uit|geroyeerd door) ${whose}${insurance}(?: \\w+){0,2} (?:gezet|gegooid)\\b`,
    ),
    /\b(?:niet|onverzekerd|geen zorgverzekering)(?: \w+){0,2} (?:meer )?verzekerd (?:voor|tegen) (?:de )?(?:zorg|ziekte\w*|dokter|huisarts|ziekenhuis)\b|\bonverzekerd\b/,
  ],
  'no-food': [
    /\b(?:luiers|flesvoeding|babyvoeding|babymelk|poedermelk|melk)\b(?: \w+){0,4} op\b(?=.*\b(?:geld|cent|euro|betalen|kopen|(?:pas|rekening|portemonnee|beurs)(?: \w+)? leeg)\b)|\b(?:geen|niks|niets)(?: \w+)? (?:melk|voeding|flesvoeding) (?:meer )?voor (?:de|mijn|onze) (?:baby|kleine)\b/,
    /\b(?:al )?(?:twee|drie|vier|vijf|een paar|\d) dagen (?:\w+ )?(?:niks|niets|niet) (?:meer )?(?:gegeten|eten)\b|\beten (?:al )?(?:twee|drie|vier|\d) dagen (?:niks|niets|niet)\b|\b(?:wij|we|ik) (?:heb|hebben) niks$/,
    /(?<!\beet |\beten |\bdrinkt )\bgeen (?:geld (?:voor|om) (?:\w+ )?)?(?:eten|brood|boodschappen|luiers|babyvoeding|flesvoeding|melk)\b(?: \w+){0,3} (?:te eten|in huis|meer|over|vandaag)\b(?! (?:kan|mag|wil|lust|door))/,
    /(?<!\beet |\beten |\bdrinkt )\b(?:niets|niks)\b(?: \w+){0,3} (?:te eten|in huis|over|vandaag)\b(?! (?:kan|mag|wil|lust|door))/,
    // "Hij kan niks meer" is about what he can do, "ik heb niks meer" about what there is.
    /\b(?:heb|hebt|hebben) (?:\w+ ){0,3}(?:niets|niks) meer\b(?! (?:aan|met|nodig|gehoord|van|op|om|tegen|mee|gezien|gedaan))/,
    /\bzit(?:ten)? (?:\w+ ){0,3}zonder (?:eten|brood|boodschappen)\b/,
    /(?<!\b(?:wil|wilt|lust|mag|kan) )\b(?:niets|niks|geen) (?:meer )?(?:te )?eten\b(?! (?:kan|mag|wil|lust|door))/,
    /\b(?:niets|niks) meer in (?:huis|de koelkast|de kast|de kastjes)\b|\blege (?:koelkast|kastjes|kasten|kast)\b|\bkoelkast (?:is )?(?:\w+ )?leeg\b/,
    /\bgeen (?:geld|cent|euro)(?: \w+){0,3} (?:voor|om)(?: \w+){0,3} (?:eten|boodschappen|brood|luiers|babyvoeding)\b/,
    /\b(?:honger|hebben honger|heb honger|lijden honger)\b(?! (?:naar|gevoel))|\b(?:al (?:\w+ ){1,2}dagen|sinds \w+) niet(?:s)? (?:meer )?gegeten\b/,
    /\bik moet eten voor mijn kinderen vragen\b|\b(?:kinderen|kind|baby|kids)(?: \w+){0,4} (?:niks|niets|geen|zonder) (?:te )?(?:eten|brood)\b/,
    /\b(?:kan|kunnen)(?: \w+){0,2} (?:geen|niet) (?:\w+ ){0,3}(?:boodschappen|eten|brood|melk|luiers)(?: \w+){0,3} (?:doen|kopen|betalen|halen)\b/,
    /\bnog (?:maar )?(?:\d|1\d|een paar|twee|drie|vier|vijf|zes|zeven|acht|tien|vijftien) euro\b(?! (?:per|korting|erbij|duurder|terug|subsidie))|\bgeen cent (?:meer|te makken)\b/,
  ],
  'no-medicine': [
    /\b(?:medicijnen|medicatie|insuline|pillen|hartpillen|puffers?|epipen)\b(?: \w+){0,3} (?:op|leeg)\b(?=.*\b(?:geld|betalen|te duur|geen recept|geeft|geven|geen dokter|geen huisarts|verzekering)\b)/,
  ],
  'no-roof': [
    new RegExp(
      `\\b(?:slaap|slapen|slaapt|leef|leven|leeft|woon|overnacht\\w*|bivakkeer\\w*)(?: \\w+){0,5} (?:op straat|buiten|(?:in|op) ${whose}${lives})\\b`,
    ),
    /\b(?:geen|nergens een) (?:slaapplek|slaapplaats|onderdak|dak boven|plek om te slapen)\b|\bgeen (?:bed|plek|slaapplek) (?:voor )?vannacht\b/,
    /\bnergens (?:meer )?(?:slapen|heen|terecht|wonen|naartoe|te slapen|om te slapen)\b(?! (?:met|voor|over))/,
    /\b(?:ben|is|zijn|sta|staan|raak|word)(?: \w+){0,3} (?:dakloos|thuisloos|zwervend)\b|^(?:dakloos|thuisloos)\b(?! (?:worden|raken))/,
    /\b(?:sta|staan|zit|zitten|leef|leven)(?: \w+){0,4} op straat\b(?! (?:met de|te|voor))/,
    new RegExp(`\\b(?:mijn|mn|m n|me|ons|onze) ${dwelling}(?: \\w+){0,3} (?:kwijt|kwijtgeraakt|verloren)\\b`),
    /\bweet niet waar (?:ik|we|wij)(?: \w+){0,4} (?:slaap|slapen kan|slapen|heen moet\w*|naartoe moet\w*|moet\w* slapen)\b/,
    /\b(?:kan|kunnen|mag)(?: \w+){0,3} (?:ergens )?(?:terecht|slapen|blijven)(?: \w+){0,2} vannacht\b|\bvannacht(?: \w+){0,3} (?:slapen|terecht)\b(?! (?:niet|slecht))/,
    /\bslaapt? (?:bij|op)(?: \w+){0,5} (?:bank|vloer|logeerbed)\b.*\b(?:weg|eruit|uit)\b/,
    /\bbrand\b(?: \w+){0,8} (?:er )?niet meer in\b/,
    /\b(?:vanavond|vandaag|morgen|overmorgen|vrijdag|maandag)(?: \w+){0,2} moet(?:en)? (?:ik|we|wij)(?: \w+){0,2} uit (?:de|het) (?:opvang|hotel|azc|kliniek|pension|logeeradres|noodopvang)\b|\b(?:contract|huur|opvang)(?: \w+){0,2} (?:stopt|eindigt|loopt af)(?: \w+){0,2} (?:vandaag|morgen|overmorgen|deze week|vrijdag)(?: \w+){0,4} geen (?:plek|huis|kamer|woning|onderdak)\b|\b(?:gevangenis|kliniek|detentie|opvang) (?:gekomen|uit)?(?: \w+){0,3} (?:geen|nergens een) (?:slaapplaats|slaapplek|plek|onderdak)\b/,
  ],
  'no-income': [
    /\b(?:geen|nog geen|niks|niets) (?:\w+ )?(?:geld|inkomen|inkomsten|leefgeld)(?: \w+){0,4} (?:gekregen|ontvangen|gehad|gestort|binnen(?:gekomen)?)\b|\b(?:leefgeld|weekgeld)(?: \w+){0,3} niet (?:\w+ )?(?:gestort|gekregen|ontvangen|binnen|overgemaakt)\b|\brekening (?:staat )?op (?:nul|0)\b|\bgeen inkomen meer\b/,
  ],
  bailiff: [
    new RegExp(
      `\\b(?:halen|haalt|ophalen|komen|komt)(?: \\w+){0,5} (?:mijn|onze|mn|al mijn|de) (?:spullen|inboedel|meubels|auto|bankstel)\\b(?=.*\\b(?:${day}|halen|weg)\\b)(?=.*\\b(?:ze|deurwaarder|incasso\\w*|beslag)\\b)`,
    ),
  ],
  'no-care': [],
}

const home =
  /\b(?:huur\w*|verhuurder|huisbaas|woning\w*|huis|kamer|flat|appartement|corporatie|dudok\w*|de alliantie|hypotheek\w*)\b/g
const court =
  /\b(?:deurwaarder\w*|dagvaarding\w*|gedagvaard|vonnis|rechtbank|rechter|kantonrechter|zitting|exploot|executie\w*|veil\w*|geveild)\b/g
const notHome = /\b(?:scheiding|scheiden|omgang\w*|voogdij|gezag|alimentatie|bezwaar|beroep|erfenis|boete|belooft?)\b/

/** Who cannot be without care for a night, and that it is not there. */
const leansOn =
  /\b(?:terminaal|terminale|stervend\w*|op sterven|palliatie\w*|uitbehandeld|niet (?:\w+ ){0,2}(?:uit bed|naar (?:de|het) (?:wc|toilet)|zelf (?:eten|drinken|plassen|opstaan)|alleen (?:blijven|zijn))|bedlegerig\w*|kan (?:helemaal )?(?:niks|niets) (?:zelf )?meer|kan (?:niks|niets) zelf|hulpbehoevend\w*|(?:ontslagen uit|uit) het ziekenhuis|(?:8|9)\d|mantelzorger|insuline ?spuiten|katheter|wondzorg)\b/g
const uncared =
  /\b(?:(?:geen|zonder) (?:\w+ )?(?:zorg|thuiszorg|wijkverpleging|nachtzorg|verpleging|hulp)(?: meer)?|(?:zorg|thuiszorg|hulp|wijkverpleging|verpleging|nachtzorg)(?: \w+){0,5} (?:komt niet|niet opdagen|niet (?:meer )?(?:gekomen|geweest)|is weg|gestopt|stopt|weggevallen|valt weg|afgezegd|niet meer)|(?:er )?is (?:er )?niemand|niemand (?:\w+ )?(?:vannacht|bij (?:haar|hem)|komt)|komt (?:er )?niemand)\b/g

export const together: Record<UrgencyKind, Clue[]> = {
  eviction: [
    { stake: home, threat: court, within: 12, not: notHome },
    {
      stake:
        /\b(?:huurachterstand|huurschuld|achterstand|vonnis|deurwaarder|rechter|corporatie|de alliantie|dudok\w*|verhuurder|huisbaas)\b/g,
      threat:
        /\b(?:eruit|er (?:\w+ ){0,4}uit|uitzett\w*|uitgezet|op straat|ontbind\w*|ontbonden|opgezegd|sleutels inleveren)\b/g,
      within: 12,
      not: /\b(?:scheiding|leidingen|keuken|vloer)\b/,
    },
    {
      stake: /\b(?:huurcontract|huurovereenkomst|de huur|mijn huur|huurwoning)\b/g,
      threat: /\b(?:ontbind\w*|ontbonden|opgezegd|opzegt|be ?eindigd)\b/g,
      within: 6,
      not: /\b(?:zelf|ik wil|wil ik|ik heb (?:\w+ ){0,3}opgezegd)\b/,
    },
  ],
  'cut-off': [
    {
      stake: new RegExp(`\\b(?:${supply}|${supplier})\\b`, 'g'),
      threat:
        /\b(?:afgesloten|afsluiten|afsluit|afsluiting|sluiten|sluit|af te sluiten|afgesneden|uitgezet|eraf|dichtgedraaid|dicht ?draaien|dicht te draaien|dichtgaat|stopgezet|levert niet|leveren niet|uitgevallen door schuld)\b/g,
      within: 6,
      not: /\b(?:contract|contracten|verzekering|abonnement|deal)\b(?! (?:\w+ ){0,2}(?:opgezegd|ontbonden))/,
    },
  ],
  insurance: [
    {
      stake: new RegExp(`\\b${insurance}\\b`, 'g'),
      threat:
        /\b(?:stopt|gestopt|stop|opgezegd|opzeggen|opzegging|zegt op|be ?eindig\w*|stopgezet|stopzetten|eindigt|vervalt|vervallen|royeert|geroyeerd|royement|kwijt|uitgeschreven|uitschrijven|gooit|eruit)\b/g,
      within: 6,
    },
  ],
  'no-food': [],
  'no-medicine': [
    {
      stake: /\b(?:medicijn\w*|medicatie|insuline|pillen|hartpillen|inhalator|puffers?|apotheek|epipen)\b/g,
      threat:
        /\b(?:niet (?:\w+ )?betalen|geen geld|niet mee|kan (?:\w+ ){0,2}niet betalen|kan ik niet betalen|zonder te betalen|zonder betaling|niet (?:meer )?(?:halen|kopen))\b/g,
      within: 7,
      not: /\b(?:thuiszorg|vergoed\w*|bijsluiter)\b/,
    },
  ],
  'no-roof': [],
  'no-care': [
    {
      stake: leansOn,
      threat: uncared,
      within: 14,
      not: /\b(?:geweldig|fijn|goed geregeld|zoek|vrijwilliger|hospice gevonden|wie regelt|hoe werkt|wil weten)\b/,
    },
  ],
  'no-income': [
    {
      stake: /\b(?:\w*uitkering|bijstand|ww|wajong|wia|ziektewet|aow|ioaw|loon|salaris)\b/g,
      threat:
        /\b(?:stopgezet|stop gezet|gestopt|is stop|ingetrokken|opgeschort|geblokkeerd|bevroren|niet (?:meer )?(?:\w+ )?(?:gekregen|gestort|uitbetaald|betaald|ontvangen|binnen|gekomen|overgemaakt)|geen (?:\w+ )?(?:loon|salaris|uitkering)|niks gestort)\b/g,
      within: 6,
      not: /\b(?:volgend jaar|met pensioen|pensioen|67|samenwonen|hoef|hoeven|hoeft|wil geen|ik zeg)\b/,
    },
    {
      stake: /\bgeen\b/g,
      threat: /\b(?:loon|salaris|uitkering) (?:meer |van mijn baas )?(?:gekregen|ontvangen|gehad)\b/g,
      within: 2,
    },
    {
      stake: /\b(?:loonbeslag|beslag op (?:\w+ )?(?:loon|uitkering|rekening|bankrekening|inkomen))\b/g,
      threat: /\b(?:niks|niets|te weinig|geen geld|niet (?:meer )?(?:van )?leven|rondkomen)\b/g,
      within: 10,
    },
  ],
  bailiff: [
    {
      stake: /\b(?:deurwaarder\w*|gerechtsdeurwaarder)\b/g,
      threat: new RegExp(`\\b(?:${day}|beslag|inboedel|spullen)\\b`, 'g'),
      within: 8,
      not: /\b(?:afspraak nakomen|regeling nakomen)\b/,
    },
  ],
}
