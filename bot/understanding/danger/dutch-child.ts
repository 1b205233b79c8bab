import { innocent } from './dutch-innocent.ts'
import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  young: '{child}|kinderen van \\w+|kind van \\w+|zoons|dochters',
  grownup:
    '{adult}|stiefzoon|hij|zij|ze|iemand|een man|die man|mensen|mijn man|leiding|pleegvader|voetbaltrainer|zwemleraar|pastoor|imam|priester|leider|oom',
  does: 'slaat|sloeg|slaan|sloegen|mept|schopt|schopte|mishandelt|mishandelde|mishandeld|mishandelen|misbruikt|misbruikte|verkracht|verkrachtte|stompt|trapt|trapte|knijpt|schudt|schudde|wurgt|bedreigt|terroriseert|bijt|smijt|gooit|brandt|verwaarloost|ranselt|aanrandt|betast|bevoelt|vernedert|timmert',
  done: 'geknepen|hard vastgepakt|geslagen|geschopt|mishandeld|misbruikt|verkracht|aangerand|gestompt|getrapt|geschud|door elkaar geschud|gewurgd|verwaarloosd|vastgebonden|opgesloten|ontvoerd|betast|afgeranseld|in elkaar geslagen|gestraft met|seksueel misbruikt|bedreigd|achtergelaten|vergeten in de auto|uitgehongerd|afgetuigd|verbrand',
}

const play = `(peuter|kleuter|kind|jongetje|meisje|zoon|dochter|zoontje|dochtertje|broertje|zusje|klasgenoot|klasgenootje|klasgenoten|leerlingen|jongens|pesters) (van \\w+ )?_ (slaat|schopt|bijt|knijpt|duwt|slaan|trapt|stompt) _ (andere|klasgenoot|klasgenootjes|zijn|haar|kinderen|mij|me|ons|elkaar|zusje|broertje|de juf)
  (zoon|dochter|kind|jongste|oudste) (van|is) (1|2|3|4|5|6|7|8|9|een|twee|drie|vier|vijf|zes|zeven|acht|negen)( jaar)? __ (slaat|schopt|bijt|knijpt|gooit|slaan)
  (op school|in de klas|schoolplein|door klasgenoten|door kinderen|gepest) __ (geslagen|geschopt|gestompt|getrapt)
  (geslagen|geschopt|gestompt|getrapt) __ (op school|in de klas|schoolplein|door klasgenoten|door kinderen)
  (slaat|slaan|sloeg) _ (nergens op|over|alarm|af|aan|gade|om het hart|uit het veld|op hol|dicht|toe|op tilt|maaltijd*|school|les|lessen|ontbijt)
  (bijt|slaat|schopt|duwt|knijpt|slaan|bijten) andere (kinderen|kindjes|kids|leerlingen)
  (niet|nooit) _ (slaat|slaan|geslagen|mishandeld|mishandelt|misbruikt|verwaarloosd)
  (slaat|mishandelt|misbruikt|verwaarloost|schopt) _ (niet|nooit)
  (film|boek|serie|game|droom|gedroomd|nachtmerrie|figuurlijk|judo|karate|voetbal|boksles)`

/** A child in danger, told by someone else or by who brings it into danger. */
export const dutchChild: Sayings[] = [
  // An adult does it to a child.
  sayings(
    'child',
    `{grownup} __ {does} _ (mijn|onze|haar|zijn|hun|de|het|een|me|dat|die|zo n|mn|ons|deze) (\\w+ )?({young})
    (slaat|sloeg|mept|schopt|mishandelt|mishandelde|mishandeld|misbruikt|misbruikte|verkracht|betast|wurgt) (hij |ze |zij )?(mijn|onze|haar|zijn|hun|de|het|een|me|dat|die|mn|ons) (\\w+ )?({young})
    (mijn|onze|haar|zijn|hun|de|het|een|me|mn|dat|die|ons) (\\w+ )?({young}) (\\w+ )?(\\w+ )?(wordt|worden|werd|is|zijn|word) __ {done}
    (wordt|worden|is|werd) (mijn|onze|haar|zijn|hun|de|het|een|dat|die) (\\w+ )?({young}) __ {done}
    {grownup} __ (heeft|had|hebben) __ ({young}) __ {done}
    ({young}) __ {done} _ door (zijn|haar|hun|de|een|mijn) ({adult}|vriend van|nieuwe)
    (moeder|vader|ouder|vrouw|man) __ (haar|zijn|hun|een) (kind|kindje|zoontje|dochtertje|peuter|kleuter|baby) __ (gooien|gooide|slaan|sloeg|schoppen|trekken|smijten|sleuren|schudden|gooit|smijt|trekt)
    (trekt|trok|sleurt|sleurde|sleept) _ (kind|zoontje|dochtertje|peuter|zoon|dochter|meisje|jongetje) __ (haren|arm|straat|oor)
    (dronken|onder invloed|drugs op|met drank op) __ (rond|rijdt|rijd|auto|vervoert) _ (kinderen|dochter|zoon|kind|baby|auto)
    ({young}) __ (dronken|onder invloed) __ (auto|rijdt|rond)
    ({young}) __ pijn (van onderen|onder|in haar kruis|bij het plassen|aan zijn piemel|aan haar plasser|tussen) __ (na|logeren|opa|oppas|vader|oom|bij)
    ({young}) __ (vertelt|vertelde|zegt|zei) __ (komt liggen|liggen|in bed|onder de deken|doktertje|kietelspelletje)
    (gebruikt|gebruiken|drugs|stoned|high|verslaafd) __ (baby|kindje|kind|kinderen|peuter) __ (naast|alleen|ligt|bij|verwaarloos*|huilt|thuis)
    (woest|razend|boos|kwaad|agressief) op (mijn|de|onze|haar|zijn) ({young}) _ (smijt|gooit|slaat|schudt|sla|gooi|schud|sloeg)
    (smijt|gooit|gooide|smeet) (hem|haar|mijn \\w+|de baby|het kind) _ (op|tegen|in) (bed|de grond|de muur|zijn bed|haar bed|de box)
    bang dat ik (mijn|de|onze) ({young}) __ (pijn|iets|wat|sla|schud|vermoord|aan)
    (baby|kind|zoontje|dochtertje) _ (uit het raam|tegen de muur|van de trap|van het balkon) _ (gooien|smijten|gooi)
    (man|kerel|onbekende|volwassene|iemand|vent) __ (wil|probeert) (afspreken|ontmoeten) met (mijn|onze|een) {young}
    (man|kerel|onbekende|volwassene|iemand|vent) __ (afspreken|ontmoeten|naaktfoto*|foto s|chatten|appjes|berichten) __ ({young}) (van )?
    (stuurt|sturen|appt|mailt) _ (appjes|berichten|fotos|foto s|naaktfoto*) _ (naar|aan) _ (meisjes|jongens|leerlingen|kinderen|mijn dochter|mijn zoon)
    (vraagt|vragen|bedelt) _ om eten __ (mager|graatmager|buurjongetje|kind|honger)
    (graatmager|vel over been|uitgemergeld|ondervoed) 
    (geven|geeft|krijgt) _ (dat|het|hun|haar|zijn) (kind|kindje|zoontje|dochtertje) _ (niks|niets|geen) _ (eten|drinken)
    gilt alsof __ (vermoord|geslagen)
    (aan|met) (mijn|onze) (dochter|zoon|kind|dochtertje|zoontje|kleinkind|nichtje|neefje) _ (gezeten|gerommeld|zit te|heeft gezeten)
    (raakt|raakte|betast|betastte|misbruikt|slaat|aanrandt) _ (jongens|meisjes|kinderen|leerlingen|jongetjes|meisjes)( _ aan)?
    (baby|zuigeling|kindje|babytje) ____ (schudt|schud|schudde) _ (hem|haar|het|baby|kind)
    ({young}) __ (zegt|zei|vertelt|vertelde|verteld|gezegd|huilt|tekent) __ (slaat|slaan|sloeg|schopt|geslagen|pijn doet|pijn doen|aanraakt|aanzit|aan zit|in bed komt|opgesloten|misbruikt|zit aan|onderbroek|plasser|piemel|poesje|geheimpje|vies|vieze dingen|uitkleden|aan haar|aan hem)
    (komt|kwam|kruipt|kroop|ligt|lag|sliep|slaapt|gaat) __ (bij|naast|in) (mijn|haar|zijn|het|de|een) (\\w+ )?({young}) _ (in bed|bed|kamer|slaapkamer|onder de douche)
    (s nachts|snachts|savonds|s avonds) __ (bij|naar) (mijn|haar|zijn|het|de) (\\w+ )?({young}) (in bed|in haar bed|in zijn bed|haar kamer|zijn kamer|op de kamer|slaapkamer)
    (zit|zat|zitten|zaten|raakt|raakte|komt) _ (aan|met zijn handen aan) (mijn|haar|zijn|het|de|een|kleine|me|onze|ons|hun) (\\w+ )?({young})
    (zit|zat|raakt) _ aan (haar|hem) _ (plasser|borstjes|piemel|billen|lichaam|onderbroek|s nachts|tussen)
    (raakt|raakte|betast|aanrandt) (mijn|haar|zijn|het|een|de) (\\w+ )?({young}) _ (aan|{end}|op|onder)
    (ontucht|kindermisbruik|pedofiel|pedo|grooming|incest|kinderporno|sextortion)
    (naaktfoto*|naaktfilmpje*|naaktbeelden|bloot*|seksfilmpje) __ ({young}|leerling)
    ({young}|leerling) van (1[0-7]|tien|elf|twaalf|dertien|veertien|vijftien) __ (contact|appt|appen|chat|chatten|afgesproken|afspreken|verkering|relatie|praat) __ (man|vent|kerel|jongen|vriend) van ([2-9]\\d|twintig|dertig|veertig|vijftig)
    ({young}|leerling) __ (naaktfoto*|naaktfilmpje*|naaktbeelden|blote foto*|seksfilmpje|afgeperst|gechanteerd|loverboy*|oudere man via|afspreken met een man|met een volwassen man)
    ({young}) __ (ontvoerd|meegenomen naar het buitenland|besneden|uitgehuwelijkt|uithuwelijken|besnijden|achtergelaten in|trouwen met)
    (wil|wilt|willen|gaat|dreigt) __ ({young}) __ (ontvoeren|meenemen naar het buitenland|besnijden|uithuwelijken|iets aandoen|wat aandoen|vermoorden|doden|pijn doen|mishandelen|afpakken en vluchten)
    (dreigt|dreigde|bedreigt) __ (de kinderen|mijn kinderen|ons kind|mijn kind|de baby|mijn zoon|mijn dochter|mijn zoontje|mijn dochtertje) __ (iets|wat|dood|vermoorden|te|pijn|aan)
    (kinderen|kind|baby|zoontje|dochtertje|zoon|dochter) (iets|wat) (aandoet|aandoen|zal aandoen|aan te doen|aan gaat doen)`,
    words,
    {
      about: 'other',
      everCounts: false,
      unless: `${innocent.child}
      ${play}
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      (pesten|gepest|cyberpesten|pester|pesters)
      (meldcode|protocol|beroepsgeheim|instelling|professional)
      maaltijd*`,
    },
  ),
  // What shows on a child, and a child left alone.
  sayings(
    'child',
    `({young}|jongetje van \\w+|meisje van \\w+|ze|hij) __ (zit|zitten|onder|vol|heeft|hebben|had|steeds|altijd|komt|zag|met) __ (blauwe plekken|blauwe plek|blauw oog|brandwond|brandwonden|striemen|bijtwonden|gebroken arm|sigarettenwond*|brandplekken|bulten op haar hoofd|schaafwonden|littekens|wonden|kneuzingen) __ (van|door|op|die|en|{end}|thuis|geslagen|vader|moeder|durft|zegt|vertelt|papa|mama|stiefvader|weer|liegt|ouders)
    (blauwe plekken|blauwe plek|brandwonden|striemen|blauw oog|wonden) _ (op|bij|van|aan) _ (mijn|een|het|de|zijn|haar|dat) (\\w+ )?({young}|rug|armpjes|beentjes)
    ({young}|jongetje|meisje|{young} van \\w+) __ (alleen|zonder toezicht|zonder volwassene|opgesloten|in de auto|achtergelaten|op straat|buitengesloten) __ (thuis|auto|huis|huilen|huilt|uren|uur|dag|dagen|nacht|vanochtend|straat|kelder|kast|schuur|buiten|kou|gelaten|zon|hitte|parkeerplaats|hele|heel|flat|balkon|snikken|bang)
    (laat|laten|liet|lieten|sluit|sluiten|sloot|gelaten|sloten) __ ({young}) __ (alleen|op|buiten|opgesloten|in de auto|in de kou|in de kast|in de kelder|in de schuur|aan zijn lot|aan hun lot)
    ({young}) __ (uren|dagen|hele nacht|nachten|hele dag|elke nacht|elke avond) _ (huilt|huilen|krijst|krijsen|gillen|gilt|schreeuwt|schreeuwen)
    (hoor|horen|hoort) __ ({young}) __ (huilen|krijsen|gillen|schreeuwen|smeken|huilt|gilt|krijst) __ (buren|hiernaast|boven|beneden|niemand|uren|slaan|slaat|klappen|geslagen)
    ({young}) _ (huilt|huilen|gilt|krijst|schreeuwt|gillen) __ (uren|hele nacht|hele dag|elke nacht|elke dag|al dagen|van de pijn|om hulp|opgesloten|alleen|niemand)
    (alleen|helemaal alleen) _ (gelaten|achtergelaten|thuis|in huis|huis|auto) __ ({young})
    ({young}) __ (krijgt|krijgen|kreeg|krijg) _ (geen|niks te|niets te|nooit|nauwelijks|bijna geen|niet te|niet genoeg) _ (eten|te eten|drinken)
    ({young}) __ (honger|mager|vies|stinkt|verwaarloosd|ondervoed|vervuild|vel over been) __ (buren|buurvrouw|buurman|klas|school|niemand|ouders|moeder|vader|opgesloten|huilt|alleen|nooit)
    ({young}|jongetje|meisje) __ (slaapt|slapen|sliep|moet slapen|zit) _ (in|op) (de |een |het )?(schuur|kelder|garage|balkon|berging|hok|kast|tuinhuis|gang|straat|auto|vloer|matras op de grond|hondenhok)
    ({young}) __ (wordt|worden|is|zijn) _ (ernstig |zwaar |erg |thuis )?(verwaarloosd|mishandeld|misbruikt|vastgebonden|opgesloten)
    (vermoed|vermoeden|vermoedt|verdenk|bang|zorgen|denk|signalen|zie|signaleer|weet zeker) __ (kindermishandeling|kindermisbruik|mishandeling van|misbruik van|verwaarlozing van|kinderverwaarlozing|mishandeld wordt|misbruikt wordt|geslagen wordt|geslagen worden|mishandeld worden)
    (kind|kinderen|baby|meisje|jongetje|zoon|dochter|leerling) (zijn |is |niet )*(in gevaar|niet veilig thuis|onveilig thuis|niet veilig bij)
    ({young}) _ (niet veilig|onveilig|in gevaar) _ (bij|thuis|daar)
    (durft|durven|wil|willen) __ (niet|nooit) _ naar (huis|zijn vader|haar vader|papa|haar stiefvader|zijn stiefvader|haar moeder|zijn moeder|haar oom) __ (slaat|bang|slaan|pijn|aan|doet|geslagen|boos|drinkt|dronken)
    ({young}) (is|was|zijn|heeft) _ (doodsbang|bang|als de dood|angst) (voor|van) (zijn|haar|hun) ({adult}|vader|stiefvader)
    (baby|zuigeling|babytje) __ (geschud|door elkaar|laten vallen|gegooid|geslagen)
    ({adult}) __ (dronken|drugs|high|stomdronken|laveloos) __ (alleen|zorgt|past op|rijdt|auto|verantwoordelijk) __ (kinderen|baby|kind|peuter|kleuter|kids)
    ({adult}) __ (dronken|drugs|high|stomdronken|laveloos) __ (kinderen|baby|kind|peuter|kleuter) __ (alleen|auto|zorgen|huilen|huilt|thuis|boven)
    (kinderen|baby|kind) __ (alleen|bij) __ (dronken|stomdronken|laveloos|drugs|high|onder invloed)`,
    words,
    {
      about: 'other',
      everCounts: false,
      unless: `${innocent.child}
      ${play}
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      # _ {asks} __ <
      (meldcode|protocol|beroepsgeheim|instelling|professional|handelingsprotocol|wordt verstaan)
      alleen met _ (vragen|zorg|zorgen|problemen|schulden)
      (alleen) (naar|op|maar|als|omdat|voor) (school|haar|zijn|de|vader|moeder|opa|oma|speelt|op pad)
      (mag|mogen|kan|kunnen|vanaf welke leeftijd|hoe oud) __ (alleen thuis|alleen)
      alleenstaand*
      (ik ben|wij zijn|ben) alleen (met|met mijn)
      (gevallen|val|voetbal*|hockey*|sport*|fiets|step|spelen|gevochten op school|trampoline|vlek|vlekken|prikken|prik|bloedonderzoek) __ (blauwe plek|blauwe plekken|blauw oog|bult)
      (blauwe plek|blauwe plekken|blauw oog) __ (gevallen|voetbal*|hockey*|sport*|fiets|step|spelen|trampoline|judo*)
      (alleen|eenzaam) _ (op|in|achter) (haar|zijn|hun|de) (kamer|computer|telefoon|zolderkamer)
      (durft|wil|kan|mag) _ (niet|nooit) alleen (thuis|slapen|naar|op)
      (onze|mijn|ons) (baby|zoontje|dochtertje|kind|kindje|dochter|zoon|kleine|tweeling) (huilt|krijst|gilt|schreeuwt|huilen)
      (onze|mijn|ons) (baby|zoontje|dochtertje|kind|kindje|dochter|zoon|kleine|tweeling) __ (uren|hele|elke|dagen|nachten) __ (huilt|huilen|krijst|gilt|schreeuwt)
      (onze|mijn|ons) (baby|zoontje|dochtertje|kind|dochter|zoon|kleine) (van \\w+ )?(\\w+ )?huilt (de hele|elke|heel de|veel|steeds|zo)
      (slaapt|slapen) _ (slecht|niet door|bij ons|door|alleen)
      geen (eten|warm eten) (mee|op school|tussen)`,
    },
  ),
  // Who is about to hurt a child, or has done so.
  sayings(
    'child',
    `(ik|heb|sta|bang) __ (mijn|onze|het|de|me|mn|ons) (\\w+ )?({young}|baby|kind) __ (wat|iets) (aan|aandoen|aandoe|aan te doen|doen|doe|aan doe|te doen)
    (mijn|onze|me|mn|het|de|ons) (\\w+ )?({young}) (iets|wat) (aan|aandoen|aandoe|aan te doen|doen)
    ik (sla|mep|schop|schud|sloeg|schopte|mishandel|knijp|misbruik) _ (mijn|de|me|mn|onze|het|ons) (\\w+ )?({young}) ({end}|weer|soms|steeds|als|en|te|hard|door|omdat|met|wel eens|vaak)
    ik (heb|had) _ (mijn|de|me|mn|onze|het|ons) (\\w+ )?({young}) __ {done}
    ik (heb|had|gaf|geef|geeft) _ (mijn|de|me|mn|onze|het|ons) (\\w+ )?({young}) _ (een klap|klappen|een tik|een harde|harde klap|door elkaar)
    (bang|op het punt|angst) __ (dat ik|om) __ ({young}|hem|haar|ze) __ (sla|slaan|schud|schudden|te slaan|te schudden|iets aandoe|wat aandoe|smoor|smoren|vermoord|gooi|gooien|pijn doe|te wurgen|ga slaan)
    ik __ (baby|kind|zoontje|dochtertje|zoon|dochter|kleine) _ (wil|ga|kan|zou|moet) _ (schudden|slaan|uit het raam|wel schieten|smoren|door elkaar schudden|iets aandoen|wat aandoen|gooien|dood)
    (door elkaar) (schudden|geschud|schud|te schudden)
    (mijn|me) handen (niet )?(meer )?(niet )?thuis (houden|hou|te houden)`,
    words,
    {
      about: 'self',
      everCounts: false,
      unless: `(niet|nooit) _ (sla|slaan|geslagen|schudden|geschud|iets aandoen)
      (drankje|fles|flesje|medicijn|pot) _ (door elkaar )?schudden
      kan (hem|haar|ze|mijn \\w+) _ wel (achter het behang|schieten)
      heb ik _ ({young}) (niet|nooit) geslagen`,
    },
  ),
]

const childWords = {
  ...words,
  mum: 'mijn mama|mama|mamma|mam|mn mam|mijn mam|mijn moeder|moeder|me moeder|m n moeder',
  dad: 'mijn papa|papa|pappa|pap|mijn pap|mijn vader|vader|me vader|mijn stiefvader|stiefvader|me stiefvader|mijn stiefmoeder|stiefmoeder|stiefpapa|mijn pleegvader|mijn pleegmoeder',
  parent:
    '{mum}|{dad}|opa|oom|oma|ome|mijn ouders|me ouders|papa en mama|mama en papa|pap en mam|mijn oom|mijn opa|mijn oma|mijn broer|mijn grote broer|de vriend van mama|de vriend van mijn moeder|mama s vriend|mamas vriend|de nieuwe vriend van mama|mijn tante|vriend van mijn moeder',
  age: '4|5|6|7|8|9|10|11|12|13|14|15|16|17|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien',
}

/** A child writes, and is not safe. */
export const dutchChildWriting: Sayings[] = [
  sayings(
    'child-writing',
    `{parent} __ (slaat|slaan|sloeg|mept|schopt|trapt|stompt|mishandelt|knijpt|gooit|bijt|wurgt|verkracht|misbruikt) _ (mij|me|ons|mama|mijn mama|mijn moeder|mijn broertje|mijn zusje|broertje|zusje|papa|haar|hem|mij en|met dingen|elkaar|altijd|weer|heel)
    {parent} __ (mij|me|ons|mama|mijn broertje|mijn zusje|haar|hem|mijn moeder) __ (slaat|geslagen|slaan|schopt|geschopt|sloeg|opgesloten|opsluit|pijn doet|pijn|aanraakt|aan mij zit|vermoorden|dood|bang)
    {parent} __ (doet|doen|deed) _ (mij|me|ons) _ (pijn|dingen|iets)
    {parent} __ (doet|doen|deed) _ (\\w*dingen|iets|spelletjes) _ (met|bij|aan) (mij|me|ons)
    (word|wordt|worden) __ (geslagen|mishandeld|opgesloten|geschopt|misbruikt|aangeraakt) _ (door|van) {parent}
    {parent} _ (is|zijn) _ (al )?_ (niet thuis|weg|niet thuisgekomen|niet terug|niet terug gekomen|niet teruggekomen|nergens|verdwenen) __ (ik|alleen|broertje|zusje|we|wij)
    (ben|zit|zijn) _ alleen _ (thuis|met mijn (broertje|zusje|kleine broertje|kleine zusje|broertjes|zusjes)) __ ({parent}|bang|niemand|dagen|nacht|honger|eten|donker|iemand|klopt|bellen)
    (ben|zit|zijn) _ alleen met (mijn|me|mn) (broertje|zusje|kleine broertje|kleine zusje|broertjes|zusjes)
    {parent} __ (niet meer |nog niet )?(terug|thuis) __ (alleen|broertje|zusje)
    {parent} __ (drinkt|dronken|drugs|blowt|gooit|schreeuwt|schreeuwen|vecht|vechten|wordt boos|ruzie|gilt|boos) __ (ik ben (zo |heel |erg )?bang|bang|verstopt|onder mijn bed|onder het bed|in de kast|in mijn kamer|huil|slaan|pijn|durf|slaat)
    (bang|doodsbang) (voor|van) (papa|mijn papa|mama|mijn mama|mijn vader|mijn stiefvader|mijn stiefmoeder|mijn ouders|stiefvader|mijn oom|de vriend van|mijn pa|mijn broer|pap)
    {parent} ____ ik (durf|wil) _ (niet|nooit) (meer )?(naar huis|thuis zijn|thuis)
    ik (durf|wil) _ (niet|nooit) (meer )?(naar huis|thuis zijn|thuis) ____ {parent}
    (komt|kwam|kruipt|ligt) __ (in mijn (kamer|bed)|op mijn kamer|bij mij in bed|bij me in bed|onder mijn deken|onder de douche)
    {parent} __ (komt|kwam|kruipt|zit|raakt|kijkt) __ (in mijn bed|mijn kamer|aan mij|aan me|mij aan|me aan|onder de douche|als ik douche|in bed)
    ({parent}|de meester|mijn meester|mijn trainer|mijn oppas|de oppas|mijn gymleraar|mijn neef|een jongen van school) __ (zit|raakt|komt|zat) _ (aan mij|aan me|mij aan|me aan|aan mijn)
    (papa|mama|pap|mam|pappa|mamma|stiefpapa|papa en mama|mama en papa) ____ (bang|slaat|slaan|geslagen|pijn|dronken|drinkt|bier|wijn|alleen thuis|schreeuwen|vechten|gooien|opgesloten|niet thuis|niet terug|gilt|bloed|riem|klappen|slaag|blauwe plekken|dood maakt|vermoordt|vermoorden)
    (bang|slaat|slaan|geslagen|pijn|dronken|alleen thuis|opgesloten|klappen|slaag|vechten) ____ (papa|mama|pap|mam|pappa|mamma|stiefpapa|papa en mama|mama en papa)
    (mijn vader en moeder|mijn ouders|papa en mama|mijn papa en mama|mijn moeder en stiefvader|mijn moeder en haar vriend) __ (vechten|vecht|slaan|slaan elkaar|gooien)
    (iemand|hij|een man|een meneer|een jongen|een volwassene|mijn trainer|mijn vriend|vriendje|die man|gast) __ (online|internet|snap|snapchat|insta|instagram|tiktok|discord|roblox|game|app|chat) __ (naakt*|bloot*|blote|foto|fotos|foto s|filmpje|afspreken|webcam|uitkleden|seks|dreigt)
    (wil|vraagt|moet|moest|stuur|gestuurd|zegt) __ (naaktfoto*|naakt|blote foto*|blootfoto*|nudes|nude) __ (anders|sturen|stuur|doorsturen|verspreid*|dreigt|bang|van mij|online|school)
    (nudes|naaktfoto*|blote foto*|naaktfilmpje) __ (van mij|van me) __ (verspreid*|doorgestuurd|online|school|rond|dreigt|chant*|afpers*)
    {parent} __ (zegt|wil|vraagt) dat ik __ (geheim|niemand vertel|mond|aanraak|uitkleed|bij hem in bed|meedoe|zoen|kus geef|naakt|bloot|vies)
    (ons|mijn|het|een) geheim(pje)? __ (papa|oom|opa|stiefvader|meester|trainer|hij|niemand|mag|mam|mama)
    (wil|ga|durf|moet|kan) __ (weglopen|weg lopen|van huis weg|ergens anders wonen|niet meer thuis wonen|uit huis) __ (papa|mama|vader|moeder|ouders|stiefvader|stiefmoeder|slaat|bang|eng|ruzie)
    {parent} __ (slaat|schreeuwt|drinkt|boos|eng|bang|ruzie|pijn) ____ (weglopen|weg lopen|ergens anders wonen|niet meer thuis wonen)
    {parent} __ (sluit|sluiten|zet|zetten|stopt) _ (mij|me|ons) __ (op|kelder|kast|schuur|gang|buiten|kamer|koude douche|berging)
    (word|ben|moet) __ (opgesloten|kelder|kast|koude douche|buiten slapen|zonder eten) __ {parent}
    {parent} __ (mannen|vriendjes|vriend|klanten) __ (over de vloer|bij ons|in huis) __ (bang|eng|kamer|aan mij|slaat|doen)
    (honger|geen eten|niks te eten|niets te eten) ____ (mama|papa|mam|pap|mijn ouders)
    (mama|papa|mam|pap|mijn ouders) ____ (honger|geen eten|niks te eten|niets te eten)
    (mama|mam|mamma) __ slaapt _ (hele dag|al|niet wakker|steeds)
    (mag|kan|wil) ik __ (ergens anders|bij jullie|bij iemand anders|bij iemand) _ (slapen|wonen|blijven) ____ (papa|mama|vader|moeder|boos|bang|slaat|ouders)
    {parent} _ (is|zijn) _ (dagen|dag|nacht|uren|nachten|lang) _ (weg|niet thuis|niet geweest)
    (verstoppen|verstop|verstopte|verstopten) (ons|me|mij) __ (zolder|kast|bed|kamer|kelder|schuur|badkamer)
    (doet|doen|deed) (dingen|iets) (met mij |bij mij )?(die|wat|dat) ik niet (wil|fijn|leuk|mag|prettig)
    (schreeuwen|schreeuwt|vechten|gooien|slaan) ____ (ik zit|ik ben|zit|ik lig) _ (op mijn kamer|onder mijn bed|in de kast|onder de dekens|onder mijn deken)
    (zit|lig|ben) _ (op mijn kamer|onder mijn bed|in de kast|onder de dekens|onder mijn deken) ____ (schreeuwen|schreeuwt|vechten|gooien|slaan|slaat|bang)
    {parent} __ (geeft|geven|gaf) (mij|me|ons) _ (geen|niks|niets|weinig) _ (eten|te eten|drinken)
    (moet|moest) __ (schuur|gang|berging|vloer|garage|kelder|buiten) _ slapen __ (van|want|omdat|papa|mama|stiefvader|vader|moeder|ouders)
    zwanger van (mijn|me) (oom|vader|opa|broer|stiefvader|neef|leraar)
    ik ben ([5-9]|1[0-2]|vijf|zes|zeven|acht|negen|tien|elf|twaalf) ____ (honger|niemand thuis|niet thuis|er niet|alleen|buiten gesloten|verdwaald|eng|bang|kwijt)
    (word|moet|moest) __ (door|van) (mijn|me) (broer|neef|vader|oom|opa|stiefvader|buurman|trainer|leraar) __ (gedwongen|dingen|doen|seks|aanraken)
    gedwongen om (dingen|seks|rare dingen|vieze dingen) te doen
    (wil|gaat|zal|dreigt) (mijn|me) (fotos|foto s|filmpje|naaktfoto*) __ (online|zetten|verspreiden|delen|sturen)
    (wil|wilt|zegt|mag|moet) __ (niks|niets|niet|niemand) (tegen|aan) (mijn ouders|mama|papa|mijn moeder|mijn vader|iemand) _ (zeg|zeggen|vertel|vertellen) _ (over|wat|van|dat)
    {parent} __ (arm|been|neus|vinger|tand) _ (gebroken|kapot geslagen|uit geslagen)
    moet zeggen dat ik (gevallen|van de trap|van de fiets) 
    (ons|mijn|het) (geheimpje|geheim) {end}
    dat het (ons|een) (geheimpje|geheim) is
    (ophalen|halen|weg hier|weghalen) ____ (stiefmoeder|stiefvader|papa|mama|slaat|slaan)
    (mijn|me) (pa|ma|pap|mam|stiefpa|stiefma|pleegpa|vader|moeder) __ (zuipt|drinkt|slaat) __ (slaat|mij|me|ma|pa|moeder|vader|ons)
    (stiefpa|stiefma|pleegpa) __ (kamer|bed|slaat|aan mij|aan me|slaap)
    (krijg|kreeg|krijgen) (thuis |altijd |steeds |vaak )*(slaag|klappen|met de riem|straf met|de riem) __ (papa|vader|moeder|mama|thuis|school|cijfers|ouders|stiefvader)
    (krijg|krijgen) (thuis )?_ (geen|niks|niets|nooit) (te )?(eten|drinken) (van|thuis|omdat|als straf|meer van)
    (ik ben|ben|ik ga|ga|ik wil) _ (weggelopen|weglopen|van huis weg|van huis weggelopen|van huis weglopen) _ (van huis|thuis|want|omdat|en|door|{end})
    (moet|mag) __ (niemand|niet) _ (vertellen|zeggen|weten) __ (geheim|papa|mama|vader|oom|opa|anders|hij)
    (is|ons|mijn) geheim(pje)? __ (papa|oom|opa|stiefvader|meester|trainer|hij|niemand|vertellen)
    (mijn|me|mn) (vader|moeder|ouders|stiefvader|stiefmoeder) (slaat|slaan|sloeg|mishandelt|mishandelen|schopt|sluit|stompt) (mij|me|ons)`,
    childWords,
    {
      about: 'self',
      everCounts: false,
      unless: `${innocent.childWriting}
      ik ben (18|19|[2-9]\\d)( jaar)?
      ben {age} (kilo|weken|maanden|maand|keer|minuten|uur|dagen|nachten|euro|km|mensen)
      ben {age} jaar _ (getrouwd|samen|werkloos|werkzoekend|gescheiden|verhuisd|in nederland|weduwe|weduwnaar|ziek|mantelzorger)
      (woont|wonen|zit|is) (nu |nog )?alleen sinds
      sinds (mama|papa|moeder|vader|mijn moeder|mijn vader) (dood|overleden|er niet meer)
      (verzorgster|verzorger|verpleeg*|thuiszorg|zorgverlener|rollator|wmo|aow|pensioen|overleden|mantelzorg*|boodschappen|scootmobiel|traplift|huishoudelijke|huisarts|ziekenhuis|kleinkinderen|kleinkind|mijn man|mijn vrouw|mijn kinderen|mijn kind|mijn dochter|mijn zoon)
      (bang|angst) (om |voor |van |dat )*(te )?(vallen|val|eenzaam|alleen te zijn|dement)
      pijn (in|aan) (zijn|haar|de) (rug|heup|knie|knieen|benen|been|gewrichten|schouder|voeten)
      (dementie|alzheimer|dement|verpleeghuis|parkinson|bejaard|aow|rollator|demente|van (6|7|8|9)\\d|mantelzorg)
      (niet|nooit) _ (slaat|slaan|geslagen)
      (slaat|slaan|sloeg) _ (nergens op|over|alarm|af|aan|om het hart|niet|nooit)
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      (slaat|slaan) (alles|haar|zijn) _ over
      (in|uit|naar) de film`,
    },
  ),
  sayings(
    'child-writing',
    `ik ben {age}( jaar)? __ (bang|geslagen|slaat|slaan|alleen thuis|weggelopen|mishandeld|misbruikt|opgesloten|pijn|weg van huis|naaktfoto*|loverboy|gechanteerd|afgeperst|schopt|dronken|geen eten|honger|verkracht|aangeraakt|uitgehuwelijkt|onveilig|niet veilig|ruzie thuis|zit aan|gepest en)
    ik ben {age} ____ (slaat|slaan|geslagen|bang voor|klappen|slaag|mishandel*|misbruik*|dronken|niet veilig|onveilig|opgesloten|weggelopen|weglopen|aanraakt|aan mij|naar bed met|naakt*|alleen thuis|geen eten|pijn doet|pijn doen|aanzit|verkracht*|dwingt|gedwongen|uithuwelijk*|loverboy|dreigt|schopt|bedreigt|aan me|vermoord*)
    (slaat|slaan|geslagen|bang voor|klappen|slaag|mishandel*|misbruik*|dronken|niet veilig|onveilig|opgesloten|weggelopen|aanraakt|aan mij|alleen thuis|geen eten|pijn doet|aanzit|verkracht*|schopt) ____ ik ben {age}
    (groep [3-8]|brugklas|basisschool|eerste klas) __ (slaat|geslagen|bang voor|mishandel*|alleen thuis|pijn)
    ik zit (op de basisschool|in groep [1-8]|in de brugklas|op school) __ (slaat|geslagen|bang|mishandel*|pijn)
    (papa|mama|mijn vader|mijn moeder|mijn ouders|stiefvader|mijn papa|mijn mama) __ (slaat|slaan|bang|pijn|alleen|dronken|weg) ___ ik ben {age}`,
    childWords,
    {
      about: 'self',
      unless: `ik ben {age} (kilo|weken|maanden|keer|minuten|uur|dagen|euro|km|mensen)
      ik ben {age}( jaar)?( en)? (bang (voor|van) (de |het |een )?(toets|examen|toekomst|donker|hond|honden|spin|spinnen|spreekbeurt|fietsen|tandarts|klas|school|vliegen))
      bang (voor|van) (de |het |een )?(toets|examen|toekomst|donker|hond|honden|spin|spinnen|spreekbeurt|fietsen|tandarts|vliegen)
      (niet|nooit) (bang|geslagen|alleen)
      ik ben {age} _ (getrouwd|samen|werkloos|werkzoekend|gescheiden|verhuisd|in nederland|weduwe|alleen)
      ik ben (een |twee |drie |vier |vijf |zes |zeven |acht |negen |tien )(keer|dagen|weken|maanden|jaar geleden)`,
    },
  ),
]
