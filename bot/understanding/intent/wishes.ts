import type { Wished } from '../intent.ts'

/** The wish in a plain Dutch text, also in the middle of a story. A change is looked for before a new appointment. */
export function wishIn(said: string): Wished | null {
  for (const [wish, patterns, not] of wishes) {
    if (patterns.some((pattern) => pattern.test(said)) && !not.some((pattern) => pattern.test(said))) return wish
  }
  return null
}

const WORD = '(?: [\\p{L}\\p{N}]+)'

/** `first … second`, at most so many words apart, in this order. */
function near(first: string, second: string, apart: number): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${first})${WORD}{0,${apart}} (?:${second})(?![\\p{L}\\p{N}])`, 'u')
}

function word(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')
}

const human =
  'mens|mensen|persoon|iemand|medewerkers?|medewerkster|collega|vrouw|dame|meneer|mevrouw|echte?|vlees en bloed|consulente?|begeleidste?r|begeleider|hulpverlener|ambtenaar|balie\\p{L}*|telefoniste?|klantenservice|receptie|helpdesk|contactpersoon|klantmanager'
const someone =
  'iemand|(een|n|je|jullie|die|de|mijn|m n) (\\p{L}+ )?(mens|persoon|medewerker|medewerkster|collega|consulente?|begeleider|hulpverlener|contactpersoon|klantmanager)'
const talk =
  'spreken|praten|bellen|chatten|kletsen|overleggen|te woord|contact|meekijken|meedenken|terugschrijven|antwoorden|lijn|telefoon|doorverbonden|doorverbinden|verder helpen|verderhelpen|verbinden|bereiken|te pakken|te spreken|luisteren|luistert|aanspreken'
const want =
  'wil|willen|wilt|wou|zou|graag|kan|kun|kunt|kunnen|mag|mogen|liever|geef|verbind|zit|is er|zijn er|wanneer|hoe|waar|moet|laat|alsjeblieft|aub|nodig|wens|verzoek|vraag|hopelijk'
const meeting =
  'afspraak|afspraakje|afspraken|afspr|gesprek|huisbezoek|intake|intakegesprek|keukentafelgesprek|spreekuur|kennismaking|bezoek|langskomen|langs komen|persoonlijk gesprek'
const plan =
  'maken|plannen|inplannen|boeken|regelen|vastleggen|afspreken|prikken|inschrijven|reserveren|aanvragen|krijgen|hebben'
const undo =
  'afzeg\\p{L}*|afgezegd|annule\\p{L}*|geannuleerd|afbellen|vervallen|schrappen|(gaat|kan|hoeft|mag) (\\p{L}+ )?niet (door|doorgaan|meer|nodig)|niet doorgaan|niet meer nodig|cancel\\p{L}*|eruit|weg'
const shift =
  'verzet\\p{L}*|verplaats\\p{L}*|verschuiv\\p{L}*|verschoven|doorschuiven|opschuiven|doorgeschoven|wijzig\\p{L}*|omzetten|uitstellen|verander\\p{L}*|(andere|ander) (dag|tijd|moment|datum|tijdstip|keer)|later|eerder|vervroegen|naar (een )?(maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|andere)'
const day = 'maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|overmorgen|vanmiddag|vandaag|de \\d{1,2}e?'
const elsewhere =
  'tandarts|ziekenhuis|huisarts|kapper|specialist|dokter|garage|apk|notaris|advocaat|deurwaarder|schoolarts|rechtbank|opticien|fysio\\p{L}*|psycholoog|uwv|bank|dierenarts|werkgever|incasso\\p{L}*'
const often = 'wekelijks|dagelijks|elke|iedere|regelmatig|af en toe|structureel'

const wishes: [Wished, RegExp[], RegExp[]][] = [
  [
    'change-appointment',
    [
      /^(welke dag|hoe laat|wanneer|waar)( \w+){0,5} afgesproken$/u,
      /^(met|bij) wie heb (ik|we|wij)( \w+){0,4} (afspraak|gesprek)( \w+){0,2}$/u,
      /^(heb ik|hebben we|wanneer (is|was)|hoe laat (is|was)|waar is|staat)( \w+){0,4} afspraak( \w+){0,4}$/u,
      /^(hoe laat|wanneer|welke dag)( \w+){0,2} (moest|moet) (ik|we|wij)( \w+){0,4} (bij (jullie|u) zijn|verwacht)$/u,
      near(`${meeting}|belafspraak|terugbelafspraak`, `${undo}|${shift}`, 9),
      near(
        meeting,
        'maar (dan|die dag|op die dag) (werk|werken|zit|moet|moeten|kan ik niet|ben ik (weg|er niet)|heb ik al)',
        9,
      ),
      near(`${undo}|${shift}|zeg`, `${meeting}|belafspraak|terugbelafspraak`, 6),
      near(`${day}|dan|die tijd|dat tijdstip`, '(komt|kom)( \\p{L}+){0,2} niet uit|past( \\p{L}+){0,2} niet', 4),
      near('kan|kunnen', `(toch|helaas|dan|opeens) niet( \\p{L}+)? (${day}|komen|op)`, 2),
      near('kan|kunnen', `(${day}) (toch |helaas |opeens )?niet( (komen|meer|aanwezig))?`, 3),
      near('kan|kunnen', 'niet (komen|aanwezig|erbij|naar de afspraak)', 4),
    ],
    [near(meeting, elsewhere, 3), near(elsewhere, `(${meeting}|niet (komen|door))`, 4)],
  ],
  [
    'callback',
    [
      word('terug ?bellen|terug ?gebeld|terugbel\\p{L}*|belafspraak|belverzoek'),
      near('bel|belt|bellen|gebeld|telefoneren', 'terug', 3),
      near('kan|kunt|kun|kunnen|wil|wilt|willen|laat|mag', '(mij|me|ons)( \\p{L}+){0,4} (op)?(bellen|gebeld)', 4),
      word('bel (me|mij|ons)|belt u (me|mij|ons)|bellen jullie (me|mij|ons)|gebeld worden|opgebeld worden'),
      word(
        '(bellen|telefoneren|telefonisch|aan de telefoon)( gaat| is| kan| lukt)?( mij| voor mij)? (beter|makkelijker|fijner|liever)',
      ),
      near(
        'kan|kunt|kunnen|laat|wil|wilt|willen|zou|zouden',
        '(iemand|u|jullie)( \\p{L}+){0,4} contact( met (mijn|m n|onze) (moeder|vader|ouders|man|vrouw|zoon|dochter|broer|zus))? opnemen(?! met (de|het|mijn|een))',
        1,
      ),
      near(
        'kan|kunt|kunnen|laat|wil|wilt',
        '(iemand|u|jullie)( \\p{L}+){0,2} (mijn|m n|onze) \\p{L}+( \\p{L}+)? (terug)?bellen',
        0,
      ),
      word('liever (even )?(bellen|telefoneren|telefonisch)( dan (typen|mailen|chatten|schrijven|zo))?$'),
      near('graag|liever|wil|kan', 'telefonisch( \\p{L}+){0,2} contact|contact per telefoon', 4),
      near(
        'neem|neemt|nemen|opnemen|wil|kan|kunt|graag',
        'contact( \\p{L}+){0,3} met (mij|me|ons)|contact met (mij|me|ons) op',
        5,
      ),
      near('mijn (nummer|telefoonnummer|mobiel)|bereikbaar op', 'bel|bellen|gebeld|telefoonnummer', 6),
    ],
    [],
  ],
  [
    'appointment',
    [
      near(want, 'afspraak|afspraakje|huisbezoek|intakegesprek|keukentafelgesprek', 8),
      /^((nee|oh|o|ik|bedoel|bedoelde|toch|liever|doe|maak|geef|mij|maar|dan|graag|wil|gewoon) )+(een |n )?(nieuwe )?afspraak( graag| dan| maar)*$/u,
      near(meeting, plan, 5),
      near(plan, 'afspraak|huisbezoek|intakegesprek|keukentafelgesprek', 4),
      near('zet|schrijf|noteer|plaats', `voor ((een|n|het|zo n|dat) )?(${meeting})`, 6),
      near('boek|plan|regel|maak|prik', `${meeting}|in`, 6),
      /^(een |n )?(nieuwe )?afspraak( graag| aub)?( (bij|met|voor|op|over|in) .*)?$/u,
      near(
        'wil|wou|zou|graag|wanneer|mag|kan ik|kunnen we|kunnen wij',
        '(een )?(keer |keertje |eens |even )?(langs ?komen|komen praten|komen (om te )?praten|op gesprek|op bezoek komen)',
        7,
      ),
      near('thuis komen|langs ?komen|bij ons komen|bij mij komen|huis komen', 'praten|gesprek|bespreken', 4),
      near(
        'wanneer|kan ik|kunnen we|kunnen wij',
        `(${day}|volgende week|deze week)? ?(terecht|langs|bij jullie komen|op gesprek|afspreken)( ${day})?$`,
        6,
      ),
      near(
        'wanneer|welke (dag|tijd)|hoe laat',
        '(er |u |jullie |de consulent )?(plek|plaats|tijd|ruimte)( vrij)?( voor mij| voor een gesprek)?$',
        5,
      ),
      near('wil|graag|kunnen we|kunnen wij|wou|zou', '(iets |wat )?afspreken( met (u|jullie|een|de) ?.*)?', 4),
      near(
        'wil|graag|liefst|wou|zou|kan|mag',
        '(een )?(persoonlijk |kort |ander )?(gesprek|huisbezoek|intake)( \\p{L}+)? (met|bij|over)',
        4,
      ),
      near('inplannen|inschrijven|plannen', 'graag|bij|voor|me|mij|ons|iets', 2),
      near(
        'kan|kunt|kun|kunnen|wilt|wil',
        '(me|mij|ons|iets|wat|het) (\\p{L}+ ){0,2}(inplannen|plannen|inschrijven)',
        3,
      ),
      near('om( de)? tafel|bij elkaar', 'zitten', 2),
      near('wil|willen|wou|liever|graag|zie', 'face to face|face 2 face|in het echt|oog in oog', 4),
      near(
        'wil|willen|wou|zou|graag|kan|kunnen',
        '(bespreken|doorspreken|doornemen) (op|bij|aan) (jullie|u|kantoor|het gemeentehuis|de balie|tafel)',
        5,
      ),
      near(
        `${day}|volgende week|deze week|eerstvolgende`,
        '(nog |een |er |u |jullie )*(plek|plekje|plaats|gaatje|tijd|ruimte|terecht)',
        4,
      ),
      near('plek|plekje|gaatje|ruimte|terecht|langskomen|langs', `(${day}|volgende week|deze week)`, 4),
      near('datum|moment|tijdstip', 'prikken|afspreken|kiezen|plannen', 3),
    ],
    [
      word(elsewhere),
      word(often),
      word('(mensen|anderen|vrienden|lotgenoten) (in het echt|ontmoeten)'),
      near('waar|waarmee', 'langs ?komen|terecht', 8),
      near(
        'voor|tijdens|na|bij|wie|wat',
        '(het|mijn|een) (keukentafel)?gesprek( \\p{L}+)? (hoe|wat|mee|moet|wie|wanneer)',
        3,
      ),
      near('plan|verslag|voorbereid\\p{L}*', '(voor|van) (het|mijn|een) (keukentafel)?gesprek', 4),
      near('bereid|bereiden|voorbereiden', '(keukentafel)?gesprek', 8),
      word(
        '(had|hadden|gehad) (al |gisteren |vandaag )?(een |mijn )?afspraak|nakomen|afspraken (met|van|over) (mijn|m n|onze) (kind\\p{L}*|zoon|dochter|ex|puber)',
      ),
    ],
  ],
  [
    'person',
    [
      near(want, `(${someone})( \\p{L}+){0,4} (${talk})`, 5),
      near(want, `(${talk}) (met|door naar) ((een|n|de|jullie) )?(\\p{L}+ )?(${human})`, 5),
      near(human, 'erbij (halen|roepen|betrekken|vragen|pakken|hebben)|inschakelen', 3),
      near('geef|verbind|doorverbinden|verbinden', `(\\p{L}+ ){0,3}(${human})`, 2),
      near(
        'wil|liever|graag|mag ik|kan ik|heb ik liever|gewoon',
        `(een |n )?(echte? |gewone? |levende? )?(mens|persoon|medewerker|medewerkster|vlees en bloed|iemand van (het|de|jullie|vlees) ?\\p{L}*)`,
        4,
      ),
      near('zit er|is er|zijn er', `(${human})( \\p{L}+){0,6} (${talk})`, 3),
      /^((een|de|n) )?(echte? )?(mens|persoon|medewerker|medewerkster|iemand|mensen|balie)( (graag|aub|alsjeblieft|alstublieft|a u b))*$/u,
      word(
        '(geen|(niet|nooit) (met|tegen)( een| n)?|niet (een|n)) (computers?|robots?|bots?|chatbots?|machines?|automaat|automaten|apparaat|apparaten)',
      ),
      near(
        'kan|kunt|kunnen|wil',
        'iemand( van jullie)? (mij|me|ons)( \\p{L}+){0,3} (helpen|meekijken|meedenken|antwoorden)',
        2,
      ),
      near('iemand( van jullie)?', '(meekijken|meedenken)', 4),
      near(`(${someone})( \\p{L}+){0,3} (${talk})`, 'graag|alsjeblieft|alstublieft|aub|svp', 1),
      near(
        'in contact|contact|contact opnemen|gesprek',
        `(met|van) (${someone}|jullie|het informatiepunt|de gemeente)`,
        2,
      ),
      near(human, '(aanwezig|bereikbaar|beschikbaar|online|vrij|achter de knoppen|achter het scherm)', 2),
      word(
        '(persoonlijk|menselijk|echt) (contact|antwoord)|doorverbind\\p{L}*|doorverbonden|verbind (me|mij) door|klantenservice|echt mens|echte mensen|mens van vlees',
      ),
      near(
        '(genoeg|klaar|zat|niks|niets|gek) (van|aan|met)',
        '(bot|robot|computer|chatbot|automaat|machine|ding|apparaat)',
        2,
      ),
      near('kan|wil|mag', '(een )?(collega|medewerker|mens|iemand) (dit |het )?(overnemen|overneemt)', 3),
      word('(praten|spreken|mondeling)( gaat| kan| lukt)?( mij| voor mij)? (beter|makkelijker|fijner|liever)'),
      word('mail (mij|me|ons)( \\p{L}+)? terug|mondeling (graag|aub|alstublieft)|liever mondeling'),
      near('hoe', '(bereik|bel|spreek) (ik|je|we|wij) (jullie|iemand|een|u|het informatiepunt)', 1),
    ],
    [
      near('wil|kan|durft|wilt', '(niet|nooit|geen|niemand)( \\p{L}+){0,2} (praten|spreken)', 3),
      near('kind\\p{L}*|zoon\\p{L}*|dochter\\p{L}*', 'praten (gaat|lukt) beter', 4),
      word('(heb|ken|zie|spreek) (bijna |eigenlijk |echt |al \\p{L}+ )?(niemand|nooit iemand|geen mens)'),
      near('heb|is er|is', 'niemand( \\p{L}+){0,3} (praten|spreken)', 3),
    ],
  ],
  [
    'privacy',
    [
      near('wat|welke|hoe|wie|waar', '(mijn|m n|deze|onze|persoonlijke|persoons) ?gegevens', 5),
      near(
        'wis|wissen|gewist|verwijder|verwijderen|verwijderd|vergeet|weg',
        '(dit |het |mijn |deze )?(gesprek|chat|gegevens|berichten|telefoonnummer|nummer|wat ik (net |hier |zojuist )?(zei|schreef|typte|vertelde|gezegd|getypt))',
        4,
      ),
      /\b(haal|halen) (mijn|m n|al mijn) (\p{L}+ )?(gegevens|telefoonnummer|nummer|naam|adres|berichten)( \p{L}+){0,3} (weg|eruit)\b/u,
      near('sta ik|word ik|ben ik|staan we', '(geregistreerd|in (het|een|jullie) systeem)', 4),
      near('inzage|inzien|opvragen', '(jullie|u) (over|van) (mij|me|ons)( \\p{L}+)?', 4),
      near(
        '(dit |het |mijn |deze )(gesprek|chat|gegevens|berichten|telefoonnummer|naam|adres)',
        'wis|wissen|gewist|verwijder|verwijderen|verwijderd|weg|weghalen',
        4,
      ),
      near(
        'wat doe\\p{L}*|wie leest|wie lezen|wie ziet|bewaar\\p{L}*',
        '(dit|gesprek|chat|hier (typ|schrijf|vertel|zeg)|ik (typ|schrijf|vertel|zeg))',
        5,
      ),
      near(
        'ben ik|is dit|is het|blijf ik|kan ik hier|blijft dit|is deze chat',
        '(anoniem|vertrouwelijk|prive|geheim|veilig)',
        3,
      ),
      near(
        'wie|kan iemand|kunnen anderen|leest er iemand|wordt|worden',
        '(dit |hier |alles |gesprek |gesprekken |chat )*(mee ?lezen|meeleest|lezen|leest mee|zien|opgeslagen|bewaard|opgenomen|doorgegeven|gedeeld)',
        5,
      ),
      near('deel|delen|deelt|geef|geven|geeft', '(dit|alles|het) (gesprek )?(met|door|aan)', 3),
      near(
        'dit|het gesprek|wat ik (zeg|typ|schrijf)',
        'in mijn dossier|tegen (mij|me) gebruikt|bij de (gemeente|politie) terecht',
        4,
      ),
    ],
    [
      word('kind\\p{L}*|buur\\p{L}*|iemand slaat|school'),
      // To read a letter along with someone is help, not a look into what is kept.
      near('brief|brieven|post|papieren|formulier\\p{L}*|help|helpen', 'lezen|mee ?lezen|leest|zien', 6),
    ],
  ],
]
