import { innocent } from './dutch-innocent.ts'
import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  arm: 'mes|messen|keukenmes|vleesmes|broodmes|zakmes|vlindermes|stanleymes|steekwapen|slagwapen|wapen|wapens|vuurwapen|pistool|geweer|revolver|jachtgeweer|luchtbuks|alarmpistool|nepwapen|gaspistool|bijl|machete|zwaard|samurai|samuraizwaard|honkbalknuppel|knuppel|boksbeugel|handgranaat|granaat|bom|explosief|molotovcocktail|kapmes|hakbijl|hamer|breekijzer|koevoet|ijzeren staaf|schaar|taser|kruisboog|kettingzaag|kapotte fles|gebroken fles|hakmes|jachtmes|aardappelmesje|mesje|dolk|stiletto|hooivork|riek|pikhaak|samoeraizwaard|ijzeren pijp|ijzeren buis|stalen buis|stalen buizen|ijzeren stang|bierfles|kapmessen|keukenmessen|knuppels|honkbalknuppels|machetes|bijlen|pistolen|geweren|hamers|boksbeugels|steekwapens|vuurwapens|katapult|nepgeweer|balletjespistool|zweep|schroevendraaier|blaffer|gun|glock|uzi|traangas|pepperspray',
  gun: 'kapmessen|machetes|pistolen|vuurwapens|nepgeweer|stiletto|dolk|boksbeugels|vuurwapen|pistool|geweer|revolver|jachtgeweer|wapen|wapens|steekwapen|machete|handgranaat|granaat|bom|explosief|molotovcocktail|kapmes|boksbeugel|vlindermes|blaffer|gun|glock|uzi|alarmpistool|samuraizwaard',
  ill: 'alzheimer|dementie|dement|demente|verward|verwarde|in de war|parkinson|psychotisch|psychose|autisme|verstandelijke beperking|beperking|down|vergeetachtig|suikerziekte|insuline|ziek|depressief|suicidaal',
  kin: '{partner}|{parents}|{child}|oom|tante|opa|oma|grootvader|grootmoeder|broer|zus|zusje|broertje|schoonvader|schoonmoeder|schoonzoon|schoondochter|neef|nicht|buurman|buurvrouw|huisgenoot|bejaarde|oudere|oude (?:man|vrouw|mevrouw|meneer|dame|heer)|bewoner|bewoonster|client|leerling|logee|pleegkind|kleinkind|vrienden van mijn zoon|beste vriendin|beste vriend',
  animal: 'kat|poes|hond|konijn|vogel|parkiet|papegaai|schildpad|kitten|puppy|hondje|katje|cavia|paard',
  nightwear:
    'nachthemd|nachtjapon|nachtpon|pyjama|pyjamabroek|ondergoed|onderbroek|pantoffels|sloffen|badjas|ochtendjas',
  bare: 'blote voeten|blootsvoets|zonder jas|zonder schoenen|zonder kleren|naakt|bloot|half bloot|halfnaakt',
  thing:
    'fiets|telefoon|mobiel|sleutel|sleutels|portemonnee|pakket|pakketje|brief|brieven|paspoort|rijbewijs|bril|gehoorapparaat|gebit|pas|pasje|bankpas|pinpas|ov kaart|tas|jas|geld|papieren|formulier|wachtwoord|digid|scootmobiel|rolstoel|rollator|auto|kliko|container|post|poststuk|code|pincode|kaart|parkeerkaart|dossier|aanvraag|toeslag|overzicht|contact|baan|werk|huis|woning|uitkering|zin|motivatie|rust|vertrouwen|recht|plek|plaats|inkomen',
}

/** Weapons, and people who are lost or wander about. */
export const dutchWeapon: Sayings[] = [
  sayings(
    'weapon',
    `(met|heeft|had|pakt|pakte|gepakt|pak|trekt|trok|getrokken|haalt|houdt|hield|draagt|zwaait|zwaaide|dreigt|dreigde|bedreigt|bedreigde|rent|loopt|staat|stond|komt|kwam|liep|zit|steekt|stak|gooit) __ {arm} __ (zwaait|zwaaien|dreigt|dreigen|bedreigt|bedreigd|rond|achter|op me af|op mij af|in zijn hand|in haar hand|in de hand|in zijn handen|voor de deur|aan de deur|voor mijn deur|op straat|keel|buik|tegen|door het huis|in huis|in de tuin|naar|op mij|op me|schreeuwt|schreeuwen|wil|zegt|roept|staan|lopen|op school|naar school|gericht|bij zich|bij hem|onder zijn|onder haar|steken|gestoken|vermoorden|af|aan het|rondloopt|rent|tegenover|buiten|trein|winkel)
    {someone} _ (heeft|had|pakt|pakte|houdt|draagt|trekt|trok|koopt|kocht|verstopt|wil|zwaait|loopt|staat|dreigt|zit|zwaaide|dreigde|rent|rende|komt|kwam|stond|liep) _ (met |weer |nu |net |altijd |daar )*(een |zijn |haar |het |n |dat |mijn |keuken)*{arm}
    (heb|ik heb|pak|neem|draag|koop|kocht) _ (een |mijn |het |n |altijd een )*{gun} ({end}|gekocht|bij me|gepakt|in|thuis|onder|en|naar|klaar|mee|gekregen|gevonden)
    (heb|pak|neem|ik ga|ga|wil) __ {arm} __ (mee naar school|naar school|in mijn tas|iedereen|hem|haar|mijn ex|die|jullie|steken|vermoorden|doodsteken|neersteken|de gemeente|gemeentehuis)
    {arm} (op|tegen|aan) (mijn|me|zijn|haar|de|onze) (keel|nek|hoofd|buik|rug|slaap|borst|strot|hals|kop)
    {arm} _ (op|tegen) (mij|me|ons|haar|hem|zich)? _ gericht
    {arm} __ (gericht op|zwaaien|zwaait|te zwaaien|dreigen|te dreigen|bedreigen|bedreigd)
    (bedreigt|bedreigd|bedreigde|dreigt|gedreigd|bedreigen|overvallen|beroofd|aangevallen|achtervolgd) __ met _ {arm}
    (met) (een |n |zijn |het )?{arm} (bedreigd|bedreigt|gestoken|geslagen|gedreigd|achterna|aangevallen|overvallen|beroofd)
    (er staat|er loopt|er rent|er zit|hier staat|hier loopt|er is|ik zie|we zien) __ (man|vrouw|jongen|gast|iemand|kerel|persoon|jongens|vent|gozer|groep|mensen) __ {arm}
    (man|vrouw|jongen|gast|iemand|kerel|persoon|jongens|vent|gozer|zoon|broer|buurman|vader|neef|ex) met (een |n )?{arm}
    (richt|richtte|mikt|mikte) __ ({arm})
    {arm} _ gericht
    ({person}|hij|ze|ie|iemand) (staat|loopt|zit|rent|komt|stond|liep|kwam|zwaait|dreigt) (hier |nu |daar |beneden |boven |buiten )*met _ {arm}
    (er wordt|wordt|er werd|ze|hij|iemand|hoor|hoorde|horen) _ (geschoten|schoten|schieten|schiet op|schietpartij|knallen en schreeuwen)
    (hoor|hoorde|horen) _ (schoten|geweerschoten|pistoolschoten)
    (schiet|schieten|schoot|geschoten|steekt|stak|gestoken) _ (op|naar|met) _ (mij|me|ons|mensen|een mes|een pistool|iedereen|de politie)
    (schiet|steek|schieten|steken|schoot) (me|mij|hem|haar|ons|iemand|iedereen|jullie|je) _ (neer|dood|overhoop|lek)
    (heeft|is|wordt|werd|hebben) _ (neergestoken|neergeschoten|gestoken|doodgestoken|doodgeschoten)
    (mijn|onze|me|een) {person} _ (neergestoken|neergeschoten|gestoken|doodgestoken)
    (er ligt|er lag|heb|ik heb|we hebben|vond|gevonden|vinden|vonden) _ (een |n )*{gun} (gevonden|in|bij|onder|op|kamer|tas)
    (vond|gevonden|vind|ontdekt|ontdekte|lag|ligt) __ (mes|messen|{gun}) __ (kamer|tas|rugzak|bed|matras|kluisje|school)
    (zoon|dochter|leerling|broer|jongen|kind|puber|hij) __ (neemt|nam|heeft|draagt|loopt) __ (mes|messen|{gun}) __ (school|tas|zak|rugzak|straat|bij zich|rond|op zak|jas)
    bommelding
    (gewapende|gemaskerde) (man|mannen|kerel|kerels|jongens|jongen|overvaller*|overval)
    (man|mannen|kerel|kerels|jongens|iemand|gasten) (is |zijn |was )?(gemaskerd|gewapend)
    gewapende overval
    (loop|rij|kom|ga|sta|zit) __ {arm} __ (pakken|steken|vermoorden|wachten|zak|jas|tas|gemeentehuis|school|hem|haar|afmaken)
    (bom|explosief|handgranaat|granaat|cobra|vuurwerkbom) __ (huis|deur|ontploft|afgegaan|gelegd|onder|gevonden|gegooid|brievenbus|auto|gaat af|portiek|neergelegd)
    (aanslag|explosie) (op|bij|in) (ons|mijn|het|de) (huis|deur|woning|buren|gemeentehuis|school|portiek)
    (ik )?(blaas|steek) (het|de|jullie|die) (gemeentehuis|gemeente|boel|kantoor|huis|tent|loket|school|gebouw) _ (op|in brand|in de fik)`,
    words,
    {
      everCounts: false,
      unless: `${innocent.weapon}
      (mes|messen) (snijdt|snijden) (aan|twee)
      (mes op (de|het|mijn|haar|zijn) (keel|tafel)|mes in|het mes) __ (gezet|bezuinig*|subsidie|begroting|deurwaarder|bank|verhuurder|gemeente|huur|zetten)
      (deurwaarder|bank|verhuurder|huisbaas|schuldeiser|schuldeisers|incasso|belasting|gemeente|werkgever|uwv) __ (mes|pistool) op
      onder het mes
      in het geweer (tegen|komen|voor)
      {arm} _ (eten|snijden|vasthouden|gebruiken|brood|vlees|groente|schillen|koken|slijpen|bot|scherp|stomp|aardappel|aardappels|appel|tomaat|tomaten|vlees snijden|handvat|aangepast|reuma)
      (eten|koken|snijden|schillen|vasthouden|handvat|aangepast|klussen|timmeren|bouwen|knutselen|spijker|spijkers|hout|tuinieren|tuin snoeien|snoeien|knippen|haren|kapper|reuma|slijpen|kletteren) __ {arm}
      {arm} (en vork|vork|lepel)
      (lepel|vork) en mes
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      (les|lessen|voorlichting|inleveractie|inleveren|vergunning|wet|verbod|handel) __ (wapen|wapens|mes|messen)
      (wapen|wapens) (vergunning|verlof|inleveren|inleveractie|handel|wet|stilstand)
      (speelgoed|water|lego|verkleed|carnaval|nerf|fortnite|gta|minecraft|schietvereniging|jager|jacht|museum|leger|militair|defensie)
      (bijltje|bijl) er ?bij
      (alsof|net of) er __ (bom|granaat)
      (bom|explosie) (vol|geld|duiten|van|aan) (geld|kleuren|smaak|emoties|informatie|energie)
      (tijdbom|sfeerbom|calorie*)
      (niet|nooit|geen) _ (mes|wapen|pistool|vuurwapen|wapens|messen|gestoken|geschoten|bedreigd)
      (schiet|schoot|schieten) (op|in de lach|te binnen|tekort|te kort|op met|niet op|vol|me vol|wel op|lekker op|maar niet op|geld voor|voor|uit)
      (voorschieten|tekortschieten|tekortgeschoten|foto|fotos|film|doel|goal|bal|voetbal)
      (mug|muggen|wesp|bij|bijen|insect|teek|kwal|hand|handen|energie|tijd|geld|moeite|spuit|naald|infuus|sleutel) _ (gestoken|steekt|steken)
      (gestoken|steekt|steken) _ (door een (wesp|mug|bij)|tijd|energie|geld|moeite|handen|in de)
      (knuppel|hamer) (in het hoenderhok|onder de hamer)
      onder de hamer|hamer onder
      pepperspray (kopen|mag|legaal)
      (mag|mogen|kan|is het) __ (pepperspray|wapen|mes|taser) _ (kopen|dragen|bezitten|hebben|verboden)`,
    },
  ),
]

export const dutchMissing: Sayings[] = [
  sayings(
    'missing',
    `{kin} __ (is|zijn|was|raakte|raak|al) __ (vermist|zoek|spoorloos|verdwenen|weggelopen|weggevlucht|ontsnapt|ontvoerd|niet thuisgekomen|niet thuis gekomen|niet meer thuisgekomen|niet teruggekomen|niet teruggekeerd|onvindbaar|nergens te vinden|verdwaald|niet te vinden)
    (vermist|spoorloos verdwenen)
    {kin} ____ spoorloos
    spoorloos ____ {kin}
    {kin} __ (met de auto|met de fiets|met de scootmobiel|te voet|lopend) __ weg __ (weet|weg niet|verdwaald|dement*|niet terug|vergeten)
    {child} __ (onbekende|vreemde|oudere|volwassen) (man|jongen|vent|vrouw) _ (meegegaan|mee gegaan|meegenomen|weggelopen|vertrokken)
    (meegegaan|meegenomen) (met|door) (een )?(onbekende|vreemde|oudere|volwassen)
    die niet weet (waar|wie) (hij|ze|zij) (is|woont|vandaan)
    (blote voeten|nachthemd|pyjama|ondergoed|naakt|badjas|nachtjapon) __ (over|langs|op|door) (de |het )?(weg|provinciale weg|snelweg|straat|stoep|wijk|dorp|bos)
    (zwerft|dwaalt|doolt|loopt) __ (wijk|buurt|dorp|bos) __ (ondergoed|pyjama|nachthemd|blote voeten|verward|naakt|badjas)
    (dementie|alzheimer|dementerende|verwarde) __ (loopt|zwerft|dwaalt|staat|zit) _ (buiten|op straat|in de kou|in de regen|door de wijk)
    {kin} __ (weggelopen|weggevlucht|ontsnapt|weg gelopen|de deur uit|deur uitgelopen|naar buiten gelopen) ({end}|en|van huis|uit|vannacht|vanochtend|vanmiddag|vanavond|gisteren|met|sinds|nu|we|zonder|net|het)
    ({kin}|hij|ze|zij|ie) (is|zijn)( nu)?( al)?( (een|twee|drie|vier|vijf|\\d+|uren|hele|sinds|paar|n))* (uur|uren|dag|dagen|nacht|nachten|gisteren|gisteravond|vanochtend|vanmorgen|vanmiddag|vannacht|middag|ochtend) (nu )?(zoek|kwijt|verdwenen|niet gezien|spoorloos|vermist)
    ({kin}|hij|ze|zij|ie) (is|zijn)( nu)? (al |sinds )+((een|twee|drie|vier|vijf|\\d+|hele|paar|n|de) )*(uur|uren|dag|dagen|nacht|nachten|gisteren|gisteravond|vanochtend|vanmorgen|vanmiddag|vannacht|middag|ochtend) (nu )?(weg|niet thuis geweest|niet gezien|onbereikbaar)
    ({child}|{kin}|hij|ze|zij) __ (is|zijn|nu) _ (nu )?(weg|kwijt|zoek|verdwenen|foetsie|pleite) __ (nergens|vinden|kwijt|niet thuis|niet gezien|bang|donker|koud|buiten|help|telefoon|politie|zoeken|gezocht|bereik|bereiken|{ill}|opneem|neemt|medicijnen|nachthemd|pyjama|deur|gelopen)
    ({kin}|hij|ze|zij) __ {ill} __ (is|zijn|al) _ (weg|zoek|kwijt|verdwenen|weggelopen|verdwaald|niet thuis|buiten)
    {ill} __ (weggelopen|verdwenen|verdwaald|kwijtgeraakt|niet thuis gekomen|niet thuisgekomen|de straat op|ontsnapt)
    (kunnen|kan|kon|konden|vinden|vind) _ (mijn |onze |ons |me )?({kin}|hem|haar) _ (nergens|niet|niet meer) (meer )?(vinden|terugvinden|meer vinden|terug)
    (kunnen|kan|kon|konden|vinden|vind) _ (haar|hem|mijn {kin}|onze {kin}|ons {child}) nergens
    (ben|zijn|raakte|hebben) (ik |we |wij )?(mijn|onze|ons|me|mn) (\\w+ )?{kin} (van \\w+ |uit het oog )?_ (kwijt|kwijtgeraakt|verloren|uit het oog) ({end}|in|op|bij|ze|hij|we|en|sinds|help|geraakt|tijdens)
    # (help |help me |hallo )?(mijn|onze|ons|me|mn) (\\w+ )?({child}|moeder|vader|man|vrouw|oma|opa|broer|zus) (van \\w+ )?(is )?(kwijt|kwijtgeraakt|verdwenen)
    {child} __ (niet thuisgekomen|niet thuis gekomen|niet meer thuis|niet op school aangekomen|niet aangekomen|niet uit school|niet terug van|niet teruggekomen) 
    ({kin}|hij|ze|zij) __ niet (meer )?(thuisgekomen|thuis gekomen|thuis geweest|teruggekomen|terug gekomen|teruggekeerd|thuis) __ (telefoon|gisteren|vannacht|sinds|opneemt|neemt|uit|onbereikbaar|vanochtend|bereikbaar|maken ons zorgen|zorgen|nacht)
    ({kin}|hem|haar) __ (sinds|vannacht|gisteren|gisteravond|vanochtend|eergisteren) __ niet (meer )?(gezien|thuisgekomen|thuis gekomen|bereikbaar|teruggekomen|thuis)
    (sinds|vannacht|gisteren|gisteravond|vanochtend|eergisteren) __ ({kin}|hem|haar) __ niet (meer )?(gezien|thuisgekomen|thuis gekomen|bereikbaar|teruggekomen|thuis geweest)
    ({kin}|hij|ze|zij) ___ sinds \\w+ _ (weg|zoek|kwijt|verdwenen|onbereikbaar|niet bereikbaar|niet meer bereikbaar|niet thuis geweest|vermist)
    {child} (is|ben|was) _ (van huis|van huis uit|uit huis|uit de instelling|van school) (weg|weggelopen|vertrokken|gelopen)
    (weggelopen|verdwenen) _ (van huis|uit huis|uit het verpleeghuis|uit de instelling|uit het tehuis|uit de opvang|uit de kliniek|van school|van de groep)
    (dwaalt|dwaalde|zwerft|doolt|ronddwaalt|rondloopt|scharrelt|rondzwerft|rond dwaalt) __ (verward|in de war|{nightwear}|{bare})
    (loopt|liep|wandelt|zit|staat) __ (verward|in de war|{bare})
    (loopt|liep|wandelt|zit|staat|stond) __ {nightwear} ____ (straat|buiten|weg|de deur|bos|bushalte|regen|kou|vries*|plein|stoep|brug|s nachts|snachts|nacht|portiek|gang|winkel|tuin|park|dijk|rond|vraagt|weet niet)
    (straat|buiten|weg|bos|bushalte|regen|kou|plein|stoep|brug|s nachts|snachts|nacht|portiek|winkel|park|dijk) ____ (loopt|liep|wandelt|zit|staat|stond) __ {nightwear}
    er (loopt|liep|wandelt|zit|staat|stond) __ {nightwear}
    (man|vrouw|mevrouw|meneer|dame|heer|iemand|vrouwtje|mannetje) (hier |daar )?(loopt|liep|staat|stond|zit) __ {nightwear}
    (verward|in de war|verwarde|nachthemd|nachtpon|pyjama|ondergoed|blote voeten|pantoffels|sloffen|zonder jas|naakt|badjas|demente|dement) __ (op straat|buiten|langs de weg|over straat|in de kou|op de snelweg|in de tuin|bij ons in de straat|voor de deur|op de weg|midden op|in de regen|rondlopen|loopt rond|bushalte|in het bos|in de straat)
    (weet|weten|wist) _ niet (meer )?(waar (hij|ze|zij|ie) (woont|is|vandaan komt|naartoe moet)|hoe (hij|ze|zij) (thuis|heet)|wie (hij|ze|zij) is|welk huis)
    (oude|oudere|verwarde|demente|onbekende) (man|vrouw|mevrouw|meneer|dame|heer|mensje|vrouwtje) __ (verdwaald|in de war|verward|weet niet|dwaalt|kwijt|alleen op straat|zonder jas|huilt|bushalte|staat)
    (man|vrouw|mevrouw|meneer|jongen|iemand|buurman|buurvrouw|persoon) __ (dwaalt|doolt|zwerft) _ (op|over|door|rond|buiten|langs)
    (verward|verwarde) (persoon|man|vrouw|mens|jongen|buurman|buurvrouw) __ (straat|schreeuwt|roept|gooit|deur|tuin|agressief|loopt|staat|gilt|bedreigt|naakt|weg)
    (loopt|rent|staat|zit|ligt) __ (op|over|langs) (de |het )?(snelweg|spoor|rails|autoweg|a27|a1|rijbaan|midden op de weg)
    (ik ben|ben|we zijn) verdwaald ({end}|in het|op|en|weet|help|in de stad|in het bos)
    (ik weet|weet) niet (meer )?waar ik (ben|woon) ({end}|help|verdwaald)
    (ineens|plotseling|opeens|plots) _ (heel |erg |helemaal |zo |totaal )*(verward|in de war)`,
    words,
    {
      everCounts: false,
      unless: `${innocent.missing}
      {animal} _ (is|zijn|weg|kwijt|vermist|weggelopen|zoek|verdwenen)
      (vermist|kwijt|weggelopen|zoek|verdwenen|weg) _ {animal}
      {thing} _ (is|zijn|ben|weg|kwijt|zoek|verdwenen|niet te vinden|vermist|gestolen|verloren)
      (kwijt|zoek|weg|verloren|vinden|terugvinden|vermist|vermiste|spoorloos|verdwenen) _ {thing}
      {thing} __ (kwijt|zoek|vermist|spoorloos|verdwenen)
      op zoek
      verdwenen (in|achter) (zijn|haar|de|het) (computer|telefoon|game|games|kamer|werk|scherm)
      weg (te|om|ermee|zijn) (krijgen|halen|te)
      zoek (ik|naar|een|werk|hulp|iemand|we|wij|voor|de|het|mijn|nog|al)
      ik (ben|raak|was) _ (in de war|verward)
      (de weg|weg) kwijt in
      verdwaald in (de |het |al |alle |een |die |jullie )?(regels|formulieren|papieren|website|site|bureaucratie|systeem|wetten|loketten|regelingen|brieven|gemeente|zorg|zorgland)
      verdwa* _ (regels|formulieren|papieren|wetten|loketten|regelingen)
      weg (van|bij) (paardrijden|haar|zijn|hem|mij|me|de|het|voetbal|muziek|dansen)
      (weg|vertrokken|verhuisd|niet thuis) (op|naar|voor|met) (vakantie|werk|zijn werk|haar werk|school|cursus|kamp|reis|logeren|dagbesteding|werkreis|dienst|zee)
      (op vakantie|naar kamp|logeren|voor zijn werk|voor haar werk|op kamp|naar school|naar haar werk|naar zijn werk|verlaten|scheiding|gescheiden|bij een ander|andere vrouw|andere man|relatie)
      (verloren|kwijt|kwijtgeraakt|overleden) (aan|door) (kanker|corona|covid|een|de|dementie|alzheimer|het|ziekte|hartstilstand)
      (man|vrouw|moeder|vader|kind|zoon|dochter|opa|oma|broer|zus) (verloren|kwijtgeraakt|kwijt geraakt) (en|na|door|aan|vorig|in|twee|drie|een|waar|hoe|wie|dit|vorige|afgelopen)
      (verloren|kwijt) (door|aan|na|vorig jaar|dit jaar|vorige maand)
      (loopt|liep|gaat|dwaalt|is) _ (steeds|vaak|soms|regelmatig|telkens|altijd|wel eens|af en toe|geregeld) _ (weg|buiten|s nachts|verdwaald|rond)
      (steeds|vaak|soms|regelmatig|wel eens|af en toe|telkens|altijd|geregeld) _ (de weg kwijt|verdwaald|kwijt|weggelopen|in de war|verward|zoek)
      als vermist (geregistreerd|opgegeven|gemeld)
      waar (hij|ze|zij) (met|voor|over|voor) _ (vragen|vraag|hulp|papieren|formulieren)
      (weet|weten) _ niet _ waar (hij|ze|zij) _ (recht|moet zijn|terecht|kan|hulp|aan toe|moet beginnen|moet aankloppen)
      (bang|angst|risico|voorkomen|stel|als) __ (verdwaalt|weglopen|wegloopt|kwijtraakt|dwaalt|verdwaald raakt|weggelopen)
      (gps|tracker|zender|horloge|dwaaldetectie|dwaalalarm)
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      (niet|nooit|geen) (vermist|weggelopen|verdwenen|verdwaald)
      (al |sinds )?(jaren|maanden) (niet|niks|geen) (meer )?(gezien|gesproken|gehoord|contact)
      (contact|band|vriendschap|gevoel) _ (kwijt|verloren|verbroken)
      (teruggevonden|weer thuis|weer terecht|gelukkig gevonden|is terug|weer terug|gevonden)
      (niet thuis|niet meer thuis) (wonen|kan wonen|blijven|woont|wil wonen|wil blijven|kan blijven)
      (thuis) (kan|kunnen) (wonen|blijven)
      (trein|auto|fiets|bus) staat _ (snelweg|weg)
      mijn (bril|fiets|telefoon|pas|tas|sleutels?)`,
    },
  ),
]
