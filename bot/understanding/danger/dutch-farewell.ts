import { noWish, words as suicideWords } from './dutch-suicide-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...suicideWords,
  goods:
    'spullen|kleren|sieraden|kat|hond|gitaar|fiets|boeken|playstation|verzameling|huisdier|konijn|meubels|inboedel|platen|gereedschap',
  tree: 'boom|viaduct|vrachtwagen|pilaar|vangrail|muur|betonblok|tunnelwand',
}

/** Said without the words for it: that it may end, that all is arranged, that nobody has to find them. */
export const dutchFarewell: Sayings[] = [
  sayings(
    'suicide',
    `(mag|kan|zou|hoeft) (het |t |alles )?(voor|van) (mij|me) __ (ophouden|stoppen|voorbij zijn|afgelopen zijn|over zijn|klaar zijn|eindigen)
    wat heeft (het|alles|dit|mijn leven) voor zin (#|niemand|zonder|meer|ik ben)
    (denk|dacht|fantaseer|gedachte|bedenk) ____ als ik __ (oversteek|loslaat|los laat|doorrij|gas geef|niet rem|spring|omgooi|naar beneden) ____ (klaar|voorbij|afgelopen|over|rust|weg|verlost)
    stuur (omgooien|om te gooien|omgooi|omgooit|loslaten|los te laten)
    tegen (een|de|die|n|dat) {tree} (aan )?(ga |gaat |wil |wilt |zal |zou |wou |gaan |te )*(rij|rijd|rijdt|rijden|rijen|knallen|knal|knalt)
    tegen (een|de|die|n|dat) {tree} (aan )?(wil|wilt|zou|wou|zal) (rijden|rijen|knallen)
    # (doei|dag|adieu|houdoe|ciao|bye) (allemaal|iedereen|lieve \\w+|wereld|mensen|jongens) __ (leuk|mooi|fijn|genoeg|was|spijt|sorry|zonder mij)
    (huil|treur|rouw|kijk|zoek) niet (naar|om|voor) (me|mij) (om|#|want|ik)?
    wil dat (het|alles) (stopt|ophoudt|over is|voorbij is) ____ (ook ik|alles|met mij|dood|voorgoed|ademen|leven|de stemmen)
    (vraagt|smeekt|roept|bidt|vroeg|wil|wou|verlangt) __ (om )?(een |n )?spuitje
    spuitje (wil|wilt|willen|vraagt)
    (lijst|lijstje|briefje|papier|schriftje) __ wie (haar|zijn|mijn|me|welke) ({goods}) (krijgt|krijgen|mag|moet|hebben)
    {goods} (weggegeven|weg gegeven|weggebracht|verdeeld|uitgedeeld) ____ (niet meer nodig|niet nodig|er niet meer|toch niet|voorgoed|hoeft niet)
    (niks|niets|niet|geen) _ nodig (waar|daar waar) ik (naartoe|heen|naar toe) ga
    waar ik (naartoe|heen|naar toe) ga ____ (niks|niets|niet|geen) _ nodig
    hoeveel ___ {pills} ____ (gevaarlijk|fataal|dodelijk|voor altijd|in een keer|te veel is|teveel is)
    (zit|sta|kijk|parkeer|loop) ____ (uren|elke|iedere|nacht|huil|steeds) ____ (bij|langs|naast) (het|de) (spoor|rails|spoorwegovergang|spoorbrug)
    (brief|brieven|briefje|briefjes) (aan|voor) (de|mijn|me|onze|hun) (kinderen|kids|ouders|vrouw|man|familie|jongens|meiden|meisjes|moeder|vader) _ (af|klaar|geschreven|op tafel|in de la|af zijn)
    (dan|anders|maandag|vanavond|straks|morgen|kerst) stap ik (eruit|er uit)
    ik (stap|ga) (eruit|er uit) (#|vanavond|vannacht|morgen|sorry)
    (wachtlijst|wachttijd|maanden|weken) ____ (die|dat|zolang|zo lang) (haal|red|overleef) ik niet
    (hoeft|hoeven|wil|wil niet|zodat|liever|moet|moeten) __ (mij|me) niet (te )?(vinden|vindt|vind)
    dat (iemand anders|politie|thuiszorg|jullie|een vreemde) (mij|me) (vindt|vinden)
    (uitvaart|begrafenis|crematie|kist) ____ (voor mezelf|voor mijzelf|is voor mij|van mezelf)
    (mijn|me) (eigen )?(uitvaart|begrafenis|crematie) ____ (volgende week|deze week|dit weekend|zo snel|haast|overmorgen)
    (heb|heeft|had) __ (strip|pot|potje|doos|doosje|handvol) (\\w+ )?({pills}|pijnstillers|naproxen) (op|leeg|in een keer|genomen|geslikt|binnen|naar binnen)
    als jullie __ niet (helpen|doen|komen) ____ (dood|er niet meer|van het dak|voor de trein|maak ik er)
    (alles|zaken|papieren|rekening|rekeningen|administratie) ____ (netjes|geregeld|betaald|op orde|klaar) ____ (kan|mag|ga) ik (gaan|weg|vertrekken|rusten)
    (doet|doe) __ pijn (doet )?als (je|ik|iemand) __ (van hoog|van een|springt|spring|trein|verdrinkt|stikt|ophangt|valt)
    pijn (doet|is) als (je|ik|iemand) __ (hoog|springt|spring|trein|verdrinkt|stikt|ophangt)
    (beter|makkelijker|rustiger|fijner|goedkoper) __ (als|dat|wanneer) ik (verdwijn|verdween|er niet meer ben|weg ben|dood ben|wegval|er tussenuit ga)
    stuur (omgegooid|om gegooid)
    (heb|heeft|had|net) __ (\\d\\d+|twintig|dertig|veertig|vijftig|handvol|heel veel|te veel|teveel) _ {pills} (gehad|achterovergeslagen|achterover geslagen|weggewerkt|naar binnen gewerkt)
    afscheids(bericht|berichten|berichtjes|apps|appjes|filmpjes|brieven)
    (ik |we )?(drink|drinkt|dronk) _ (bleek|chloor|ontstopper|antivries|gif|spiritus)
    (sorry|spijt|spijt me|vergeef me) __ dat ik (besta|leef|geboren|zo lang|er ben|er was|er nog ben) _ (geleefd|ben|#)?
    verzekering ____ waard (is )?dan (ik|hij|zij|ze|hem|mij)
    (sta|zit) ____ (boven|dak|rand|brug) ____ (zo|heel|erg) hoog
    (ligt|lag) niet aan (jou|jullie|u|mama|papa) ____ (niet op school|weg|neemt niet op|niet thuis|onbereikbaar|telefoon|vergeef)
    (gister|gisteren|vannacht|vanmorgen|vandaag|net|laatst) _ bijna _ (gesprongen|voor de trein|van de brug|van het dak|overheen gestapt)
    (hoofd|stem|stemmen|stemmetje|iets in mij) ____ (doe het|spring|maak er een eind|moet dood|dood moet|beter dood|pak het mes|snij)
    (kom|koop|krijg|haal|bestel|vind) (ik |je )?(aan )?(dat |een |het |zo n |wat )*(poeder|middel x|laatstewilmiddel|zelfmoordpoeder|cyanide|helium|nembutal|pentobarbital)
    (kaartjes|brieven|filmpjes|cadeaus|video s) ____ (verjaardag|verjaardagen|bruiloft|later) ____ (tot|als) (ze|hij|de kinderen|mijn \\w+) __ (18|groot|volwassen|er niet meer)
    (hoe lang|hoelang|wanneer) __ (voor|voordat|tot|eer) __ (mij|me|iemand|je|ik|ze) _ (vindt|vinden|gevonden)
    (iemand|man|vrouw|jongen|meisje|persoon|meneer|mevrouw) ____ (spoorviaduct|viaduct|spoorbrug|brug|reling|dakrand|spoor) ____ (heen en weer|huilt|over de rand|staat al|kijkt naar beneden|schoenen uit|wil springen)
    (iemand|man|vrouw|jongen|meisje|persoon|meneer|mevrouw) ____ (staat|zit|hangt|loopt) ____ op het (spoorviaduct|viaduct|spoor)
    (stopt|stop|gestopt|weigert) (met )?(zijn|haar|mijn|al zijn|al haar) (hartpillen|medicijnen|pillen|dialyse|insuline|eten) ____ (genoeg|hoeft niet|klaar|moe|dood|mooi geweest)
    (genoeg|klaar|moe|mooi geweest|hoeft niet) ____ (stopt|stop|gestopt|weigert) (met )?(zijn|haar|mijn|al zijn|al haar) (hartpillen|medicijnen|pillen|dialyse|insuline|eten)`,
    words,
    {
      unless: `${noWish}
      (regen|winter|muziek|vergadering|lawaai|herrie|cursus|traject|\\w*bezoek|\\w*bezoeken|abonnement|gesprek|gesprekken|app|vuurwerk|pesten|discussie|hulp|dagbesteding) __ <
      (bezwaar|aanvra*|formulier*|cursus|solliciter*|stemmen|klagen|bellen|therapie|inburgering) __ (zin|zin #)
      (griep*|prik|prikje|vaccin*|verdoving|tandarts|insuline|diabetes|corona|hond|kat|dierenarts|cortison*|botox|pijn in)
      (mijn moeder|mijn vader|kind|kleuter|peuter|per dag|voorgeschreven|huisarts|apotheek|baxter) __ <
      (werk|baan|cursus|ww|pensioen|vakantie|weekend|klas|stage|school) __ <
      > __ (werk|baan|ww|pensioen|vakantie|weekend|klas|stage|cursus)
      (schuldsanering|bus|traject|project|groep|vereniging|cursus|bewind*|bestuur|contract|abonnement|wsnp|relatie|opleiding|verzekering|hypotheek|maatschap|bedrijf|vof|trein|auto|taxi)
      (woon|woont|wonen|fiets*|wandel*|machinist|prorail|trillingen|overlast) __ <
      (financieel|geld|rekening|rekeningen|huur|deadline|termijn|inkomen) __ (haal|red|overleef)
      (ex|stalker|stalkt|vader|hij) __ (mij|me) niet
      (prik|tandarts|bevall*|botox|tattoo|piercing|knie|enkel|rug) __ <
      {lesson} (over|voor) _ <
      (verzekering|polis|notaris|vastleggen|wensen) __ (uitvaart|begrafenis|crematie)
      (uitvaart|begrafenis|crematie) __ (verzekering|polis|notaris|vastleggen|wensen)
      {grief} ___ <`,
    },
  ),
]
