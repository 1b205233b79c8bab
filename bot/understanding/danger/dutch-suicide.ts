import { innocent } from './dutch-innocent.ts'
import { wishToDie } from './dutch-suicide-wish.ts'
import { noWish, words } from './dutch-suicide-words.ts'
import { type Sayings, sayings } from './sayings.ts'

/** Suicide, in the writer or in someone else. */
export const dutchSuicide: Sayings[] = [
  // To wish to be dead, or no longer to live.
  sayings('suicide', wishToDie, words, {
    unless: `${noWish}
${innocent.suicide}`,
  }),
  // What someone else would be better off without.
  sayings(
    'suicide',
    `(beter|prettiger|makkelijker|fijner|gelukkiger|rustiger)( af)?( zijn| is| was| gaat| zou zijn| hebben)? zonder (mij|me)
    (beter|prettiger|makkelijker|fijner|gelukkiger|rustiger)( af)? (als|dat|wanneer) ik (er niet|weg|dood|er niet meer)
    (kan|kon) (ik )?(net zo goed |maar |echt )*beter (weg|dood|er niet) (zijn|wezen)
    (ben|voel me|voel mij|voel) _ (een )?last voor (iedereen|jullie|mijn \\w+|anderen|hun|ze|de kinderen|iedereen)
    zonder (mij|me) (is|zijn|was|zou|gaat|hebben|zijn jullie|kunnen) _ (beter|makkelijker|gelukkiger|rustiger|fijner|beter af)
    als ik (er niet (meer )?(ben|was|zou zijn)|dood ben|weg ben|verdwijn|dood was) _ (beter|rust|opgelucht|van het gedoe af|van alles af|van mij af|van me af|blij|makkelijker|opgelost|gelukkiger|niemand|merkt)
    niemand (die )?(me|mij) (zal |zou |gaat )?(mist|missen)
    niemand (zal|zou|gaat) (me|mij) (ooit )?missen
    niemand (zou|zal|gaat) het (ook )?(maar )?merken als ik
    ben (iedereen|jullie|ze|mijn gezin|mijn kinderen|mijn familie|hun|mijn ouders) _ tot last
    (ben|voel me|voel mij) (toch |echt |gewoon )?(alleen |alleen maar |maar |slechts |iedereen )+(een |tot )?last
    (iedereen|jullie|dan|zijn ze|zijn jullie|is iedereen) _ van (mij|me) (af|verlost)
    van mij verlost
    wereld _ zonder (mij|me)
    waarom (leef|besta) ik (nog|eigenlijk)
    ik (verdien|hoor) _ niet (om )?te (leven|bestaan)
    (jullie|je|ze|niemand|mensen) _ (me|mij) nooit meer (terug)?(zien|ziet|zie)
    (zie|zien|ziet) (me|mij|jullie me|jullie mij) _ nooit meer`,
    words,
  ),
  // To put an end to it.
  sayings(
    'suicide',
    `{reflexive} __ ({kill}|{harm})
    (wil|wilt|wou|wilde|ga|gaat|zal|zou|moet|kan|probeer*|dreig*|overweeg*|om|durf|denk|plan|gepland|liefst|besloten|geprobeerd|dat ik|dat hij|dat ze|dat zij) _ (me|mij|zich) _ (ophangen|op te hangen|verhangen|te verhangen|verdrinken|te verdrinken|verzuipen|van kant _ maken|van het leven (te )?beroven|doodrijden|doodschieten|voor de trein (te )?gooien|te pletter|doden|te doden|verhang|verhangt)
    (heeft|had|hebben|is) _ (zich|zichzelf) _ (opgehangen|verhangen|doodgeschoten|van kant gemaakt|van het leven beroofd|iets aangedaan|wat aangedaan|in brand gestoken|verdronken)
    (heeft|heb|had|hebben) (zich |mezelf |zichzelf )?(weer|opnieuw|nog) (gesneden|gekrast|gekerfd|gekrast en|in haar arm*|in zijn arm*)
    (scheermesjes|scheermesje|mesjes) ____ (verstopt|verstopte|gevonden|gekrast|gesneden|snijdt|krast)
    (kill|offen|unalive|snij|snijd) (ik )?(mezelf|me)
    (hang|knoop|knoopt|hangt) (ik )?(me|mij|zich|mezelf|zichzelf) _ op
    (beroof|maak|maakt|schiet) (ik )?(me|mij|zich|mezelf|zichzelf) _ (van kant|van het leven|dood|kapot|kop|hoofd)
    (verhang|verdrink|verzuip) (me|mij|mezelf)
    (doe|doet|doen|deed|gaat|ga) _ {reflexive} _ (wat|iets|pijn|geweld)( aan)?
    (doe|doet) (mij|me|zich) (zelf )?(wat|iets) aan
    (maak|maakt|schiet|hang|hangt|steek|gooi|gooit|knoop|sla) _ {reflexive} _ (dood|van kant|kapot|af|op|neer|trein|kop|hoofd|in brand|fik|lek)
    van kant (maak|maakt|maken|gemaakt|te maken|wil)
    van het leven (beroven|beroofd|te beroven|berooft)
    (stap|stapt|stappen|ga|wil|gaat) _ uit het leven
    uit het leven (stappen|stap|stapt|te stappen|gestapt|gaan)
    er{adv} _ (een |n )?einde? (aan|van) _ (maak|maakt|maken|gemaakt|breien|brei)
    er (een |n )?einde? aan
    maak*{adv} er{adv} (een |n )?einde? (aan|van)
    einde? (maken |te maken |maak |gemaakt )?aan (mijn|zijn|haar|het|dit|me|mn|hun) (eigen )?leven
    (leven|levens) _ einde? aan (maken|te maken|maak)
    (mijn|zijn|haar|me) (eigen )?leven _ (neem|nemen|te nemen|ontnemen|benemen)
    einde? aan _ (lijden|ellende|alles|allemaal|pijn) _ (maken|maak|te maken|komen)
    (ik|hij|zij|ze|ie) (stap|stapt) (er ?uit|eruit)( dan| vandaag| vanavond| morgen| nu| straks| zelf| want| en)* ({end}|jullie|zijn|is|mijn|ik|het|allemaal|niemand)
    (wil|ga|zal|gaat|wilt|besloten|wou|om)( er)?{adv} (eruit|er uit|uit) (te )?stappen ({end}|want|en|ik|omdat|het|vandaag|vanavond)
    (ik )?kap (ermee|er mee) met (het )?leven
    gevaar voor {reflexive}
    stemmen __ (zeggen|zegt|roepen|willen|dat ik|moet|opdracht) __ (dood|springen|mezelf|zichzelf|iemand|aandoen|doden|pijn|vermoorden|steken)`,
    words,
    {
      unless: `${innocent.suicide}
      {grief} ___ <
      > ___ {grief}
      (sinds|nadat|toen) (mijn|zijn|haar|onze|de) \\w+ _ <
      (laptop|computer|pc|telefoon|mobiel|systeem|programma|app|website|site|tablet|printer|digid|internet) __ (hangt|hang|op)
      stap* (er ?uit|eruit) (als|bij|wanneer) _ (halte|station)
      einde? aan (de|het|die|dit|dat|onze|mijn|een|deze) _ (relatie|huwelijk|ruzie|overlast|contract|samenwerking|begeleiding|behandeling|discussie|situatie|abonnement|armoede|eenzaamheid|contact|scheiding|vriendschap|traject|uitkering|hulp|huur|schulden|bewind|pgb|project|ziekte)
      (traject|project|cursus|groep|vereniging|huwelijk|relatie|contract|bus|auto|trein|bed|bad|bestuur|club|programma|baan|opleiding|schuldsanering|sanering|bewind|bewindvoering|regeling|douche|abonnement|samenwerking|zorg|behandeling|onderzoek) __ (stap*|stappen)
      (stap*|stappen) __ (traject|project|cursus|groep|vereniging|huwelijk|relatie|contract|bus|auto|trein|bed|bad|bestuur|club|programma|baan|opleiding|schuldsanering|sanering|bewind|bewindvoering|regeling|douche|abonnement|samenwerking|behandeling|onderzoek|dagbesteding)
      (niet|nooit|geen) _ {reflexive} _ (ophangen|iets|wat)
      komt er (een |ooit |nooit |nog )*einde? aan
      (geen|nooit een) einde? aan
      (doe|doen|doet) {reflexive} _ (te kort|tekort|een plezier|cadeau)
      er iets aan doen`,
    },
  ),
  // How and where.
  sayings(
    'suicide',
    `(spring|springen|springt|sprong|stap|stappen|stapt|gooi|gooien|gooit|loop|lopen|loopt|ren|rennen|duik|ga|wil|ga ik) _ (voor|onder) (de |een |n )(volgende |eerste |eerste de beste )?{train}
    (voor|onder) (de |een |n )(volgende |eerste )?(trein|metro|tram|vrachtwagen) (te |wil |gaan |ga |zou )?(springen|spring|springt|stappen|stap|gooien|gooi|lopen|liggen|gesprongen|duiken|rijden|belanden)
    (lig|beland|eindig|kom|ligt) (ik )?_ onder (de|een) {train}
    (voor|onder) (de|een) (volgende |eerste )?trein
    (voor|onder) (een|de) (auto|bus) (te |wil |gaan |ga |zou )?(springen|spring|gooien|lopen|lopen te|stappen)
    met \\d+ _ tegen (een |de )(boom|muur|pilaar|viaduct)
    onder (een|de) (trein|tram|metro) (gekomen|terechtgekomen|beland|gesprongen|gesprongen is)
    kogel _ (door|in) (mijn|zijn|haar|de|me) (kop|hoofd|hersens|harses)
    (mezelf|mij|me) _ door (de|mijn|het) (kop|hoofd) (schieten|schiet|te schieten)
    (sta|zit|lig|loop|ben|staat|ligt|zit|loopt|staan|hang|wacht) _ (bij|op|langs|naast|aan|in de buurt van) (het|de|een) (spoor|rails|treinrails|spoorlijn|spoorbaan|treinspoor|spoorwegovergang|treinbaan|spoorbrug|sporen)
    (op|bij|langs) (het spoor|de rails) (liggen|zitten|lopen|springen|gaan liggen|staan)
    (sta|zit|staat|hang|hangt|klim|klimt|geklommen) _ (op|aan|over) (de |het |een |n )(rand |randje |reling |leuning |dak |richel )?(van )?(de |het |een )?(rand|randje|richel|reling|leuning|brug|dak|viaduct|balustrade|balkonrand|vensterbank|torenflat|parkeergarage|hoogste verdieping|klif|railing)
    (van|vanaf|uit|over) (de |het |een |n |mijn |zijn |haar |deze |mn )?(\\w+ )?{high} (af )?(te |wil |wou |zou |ga |gaan |wilde )?(springen|spring|springt|sprong|gesprongen|afspringen|af te springen|vallen|gaan springen|storten|werpen)
    (spring|springt|springen|gooi|gooit|werp) _ (van|vanaf|uit|over) (de |het |een |n |mijn |zijn |haar |deze )?(\\w+ )?({high}|reling|leuning|balustrade)
    (ga|wil|zal|gaat|wilde|dreigt|dreig) _ (van|vanaf|uit) (de |het |een |mijn |zijn |haar )?{high} (af|springen)
    (ga|wil|zal|gaat|dreigt|moet|durf)( er)?{adv} (te )?(springen|naar beneden springen|naar beneden te springen) ({end}|als|want|dan|en|ik)
    (spring|springt|springen) (eraf|er af|ervan af|er vanaf|er zo af|naar beneden|zo naar beneden)
    (ik|hij|ze|zij|ie) (spring|springt) ({end}|als|want|dan|nu|zo)
    (wil|ga|zal|gaat|zou|wilde|wou|kan|liefst) _ tegen (een |de |n |die )(boom|muur|pilaar|vrachtwagen|viaduct|betonnen) _ (rijden|aanrijden|aan te rijden|te rijden|knallen)
    (rij|rijd|rijdt|rijden) __ tegen (een|de|n) (boom|muur|pilaar|viaduct|vrachtwagen)( aan)? ({end}|dan|en|is)
    het (water|kanaal|ijsselmeer|gooimeer|eemmeer|meer|zee) in (te |wil |ga )?(lopen|rijden|loop|rij)
    de zee in (lopen|loop|te lopen)
    (heb|heeft|net|hebt|had) __ {lots} _ {pills} _ {taken}
    (heb|heeft|net|hebt) _ {taken} _ {lots} _ {pills}
    (heb|heeft|net|hebt) _ {pills} _ (allemaal|in een keer|tegelijk|achter elkaar|samen met) _ {taken}
    {lots} _ {pills} (geslikt|ingenomen|genomen|gegeten|achterover|doorgeslikt|in een keer)
    (wil|ga|zal|gaat|zou|sta|zit|overweeg|denk) __ {lots} _ {pills} _ (slikken|innemen|in te nemen|nemen|slik|te slikken|te nemen)
    (slik|slikt|neem|neemt|slikken|nemen) _ (alle|al mijn|al haar|al zijn|heel veel|te veel|teveel|de hele|een hele|een heel|mijn hele|twintig|dertig|veertig|vijftig|\\d\\d+) _ {pills}
    {pills} _ (verzameld|gespaard|opgespaard|gehamsterd|opzij gelegd|klaar|klaarliggen|klaargelegd|klaar liggen|achtergehouden|opgezocht)
    (spaar|verzamel|hamster|spaart|verzamelt) _ {pills}
    als (je|ik) __ (veel|te veel|teveel|twintig|dertig|veertig|\\d\\d+|een doosje|een doos|hele strip|een hele|alle) _ {pills} _ (neemt|neem|slikt|slik|inneemt|inneem)
    hoeveel _ {pills} _ (te veel|teveel|fataal|gevaarlijk)
    {pills} (slikken|innemen|slik|nemen) en (dan |klaar|weg|slapen|nooit)
    (genoeg|voldoende) {pills} (om|voor|verzameld|in huis|liggen)
    overdosis
    hoeveel __ {pills} __ (dood|dodelijk|overlijden|sterven|overlijd|doodgaan|nooit meer wakker|zelfmoord)
    (dodelijke|fatale) (dosis|hoeveelheid|combinatie)
    hoeveel __ nodig __ (dood|doodgaan|sterven|overlijden|niet meer wakker)
    (snelste|makkelijkste|beste|pijnloze|pijnloos|zachte|snelle|minst pijnlijke|makkelijke) _ (manier|methode|wijze|dood) __ (dood|sterven|doodgaan|te gaan|eruit|eind|einde|uit het leven|zelfmoord)
    (pijnloos|zonder pijn|snel en pijnloos) (dood|sterven|doodgaan|te sterven|dood te gaan|gaan|er een eind)
    hoe (kan|kun|moet|ga|pleeg|maak) (ik|je) _ (dood|doodgaan|dood te gaan|sterven|zelfmoord|een eind|een einde|het snelst dood) ({end}|zonder|gaan|aan|plegen|het|met|thuis|met)
    (touw|strop|strik|riem|snoer|koord|sjaal|lus) _ om (mijn|de|zijn|haar|me|mn) (nek|hals)
    (heb|heeft) _ (touw|strop) ({end}|gekocht|klaar|gepakt|en)
    (heb|heeft|heb je) _ (touw|strop) _ (gekocht|klaar|gepakt|liggen|hangen|opgehangen|gemaakt|klaarhangen|klaarliggen)
    (strop|touw) (hangt|ligt) (klaar|al klaar|er al|al)
    pols* _ (door|open|opengesneden|doorgesneden|doorsnijden|door te snijden|opensnijden|snijden|gesneden|door gesneden|kapot|doorsnij|door snij)
    (snij*|snijd*|sneed) _ (mijn|zijn|haar|me|de|mn) (polsen|pols|aders|slagader|keel)
    (mijn|zijn|haar|me) (polsen|aders|slagaders) (door|open)
    {cut} _ (in|op) (mijn|haar|zijn|me|de|eigen|hun|mn) (eigen )?(arm|armen|polsen|pols|been|benen|bovenbenen|huid|buik|onderarm|onderarmen|vel)
    (in|op) (mijn|haar|zijn|me|de|eigen|hun|mn) (eigen )?(arm|armen|polsen|pols|been|benen|bovenbenen|onderarm|onderarmen) _ {cut}
    {reflexive} _ {cut}
    {cut} _ {reflexive}
    (automutil*|zelfbeschadig*|zelfverwond*|zelfverminking|zelfpijniging|zelfverbranding)
    (gaskraan|gas) _ (open|opengezet|opendraaien|openzetten|open gezet|opengedraaid) _ (en|om|slapen|liggen|dood|ga)
    (mes|mesje|scheermes|scheermesje|stanleymes|glasscherf|glas) _ (bij|op|aan|tegen|in) (mijn|haar|zijn|me) (pols|polsen|arm|armen|aders)
    {pills} __ (voor me|voor mij|in mijn hand|in mijn handen|naast me|voor mijn neus|op tafel voor)
    (zit|sta|lig) _ met _ {pills} _ in
    {pills} liggen (voor|klaar|hier|naast|al|op mijn)
    (medicijndoos|medicijnkast|weekdoos|pillenpot|pillendoos|potje|strip|doos|medicijnen) _ (leeggegeten|leeggedronken|leeggeslikt|leeg gegeten)
    {pills} __ dodelijk
    dodelijk* __ {pills}
    (heeft|heb) _ (pillen|slaappillen|tabletten|slaaptabletten|medicijnen|paracetamol) (geslikt|ingenomen)
    strop
    (met|heb|heeft|hou) _ (touw|koord|strop|snoer) in (mijn|de|haar|zijn|hun) (hand|handen)
    (loop|loopt|rij|ren|fiets|ga|gaat|rijdt) _ (richting|naar) (het|de) (spoor|rails|spoorlijn|spoorwegovergang|treinrails)
    het spoor op
    (klaar|klaarliggen|klaarligt|klaargelegd|klaarstaan) __ {pills}
    ik heb _ (bleek|chloor|gootsteenontstopper|antivries|rattengif|gif|afwasmiddel|wc eend|terpentine|methanol|spiritus) _ (gedronken|geslikt|ingenomen|op)
    uitlaat* __ (slang|auto|garage|dood|binnen|raam)`,
    words,
    {
      unless: `${innocent.suicide}
      {grief} ___ <
      > ___ {grief}
      (sinds|nadat|toen) (mijn|zijn|haar|onze|de) \\w+ _ <
      (goede|juiste|verkeerde|dood|rechte|dode) spoor
      (sta|staat|zit|zitten) _ (op|aan) (de|het|een) (rand|randje) van (de |een |het )?(burn|burnout|faillissement|armoede|instorten|zenuwinzinking|afgrond|bijstand|stad|dorp|wijk|bos|dorpje|overspannen|overspannenheid|huizen|laren|blaricum|eemnes|de wijk)
      (lekkage|zonnepanelen|dakdekker|schoorsteen|schotel|dakpannen|dakgoot|dakpan|schilder|bouwvakker|vogel|kat|duiven|panne|pech|file|brug open|aannemer) __ (dak|brug|reling)
      (dak|brug|reling) __ (lekkage|zonnepanelen|dakdekker|schoorsteen|schotel|dakpannen|dakgoot|schilder|bouwvakker|kat|duiven|panne|pech|file)
      (trampoline|touwtje|zwembad|parachute|bungee|duikplank|plank|springkussen|gat in de lucht|een gat|gat|in de bres|uit de band|eruit springt|blijdschap|vreugde|vissen|zwemmen|vakantie|zwemles)
      (ervoor|er voor|bij|in) (te )?springen (om|#)
      springen om
      (werk|werken|werkt|aannemer|prorail|machinist) _ (aan|op|bij|langs) _ spoor
      spoor* _ (overlast|geluid|geluidsoverlast|trillingen|verbouwing|werkzaamheden|wonen)
      (woon|wonen|woont|woning|huis) __ spoor
      (voor|onder) de (auto|bus|tram|trein) (zorgen|parkeren|staan|gaat|wachten)
      (op tijd|te laat|kaartje|kaartjes|abonnement|ov|korting|geld|betalen|wachten|wacht|haasten|rennen|halen|reizen|kosten|vergoeding|perron|angst|bang) __ (voor|onder) (de|een) (trein|bus|tram|metro|auto)
      voor (de|een) (trein|bus|auto|tram|metro) (van|naar|en bus|op tijd|te betalen|die ik|heen|weer|angst|of bus|betalen|kaartje|kaartjes|vervoer|die|te laat|reizen|geld|nodig|lenen|kopen|leasen|rijbewijs|zorgen|wachten|halen)
      (ga|wil|loop|lopen|gaan) _ (voor|onder) (een|de) (auto|bus) (kijken|sparen|sparen)
      (per dag|elke dag|iedere dag|dagelijks|voorgeschreven|voorschrijft|van de dokter|van de huisarts|medicijnrol|baxter|baxterrol|apotheek|ophalen|afbouwen|weektas|weekdoos|weekdoosje|medicijndoos|medicijndoosje|op recept|bijwerkingen|per week|s ochtends|per keer|helpt bij|vergeet|vergeten)
      (financi*|euro|belasting|deurwaarder|bank|schuld|schulden|vette|flinke|dure|tegenvaller) _ strop
      strop (voor de|van \\d)
      (jaren|jarenlang|altijd|tegen|vroeger|elke dag) __ (geslikt|ingenomen|slikken)
      (geslikt|ingenomen|slikken) (tegen|voor|en daarna|vanwege) (mijn|de|een|depressie|angst|pijn|adhd)
      (op het|goede|juiste) spoor op
      (niet|geen|nooit) _ (overdosis|automutil*|zelfbeschadig*)
      overdosis (aan|regels|informatie|formulieren|papieren|suiker|vitamine)
      (vinger|duim|groente|groenten|brood|vlees|ui|uien|tomaat|aardappel) _ {cut}
      {cut} _ (vinger|duim|groente|brood|vlees|budget|kosten|uitgaven|hulp|kat|poes)
      (kat|poes|hond|papegaai|doorn|roos) _ (krast|krab*|gekrast)
      (volgens|fietsen|fiets|wandelen|wandel|wandeling|huis) __ (langs|bij|naast) (het|de) (spoor|rails)
      (polsbreuk|gebroken|gips|artrose|reuma|carpaal|tunnel|operatie|geopereerd|hechting|chirurg)
      (zin|trek) in {pills}`,
    },
  ),
  // Farewell, and not being there any more.
  sayings(
    'suicide',
    `(afscheidsbrief|afscheidsbrieven|afscheidsbriefje|zelfmoordbrief|afscheidsbericht|afscheidsapp|afscheidsfilmpje|afscheidsvideo)
    (brief|briefje|brieven|bericht) geschreven voor als ik (er niet meer|dood|weg) ben
    (dit|vandaag|vanavond|morgen|vannacht)( is| wordt| zijn)? (mijn|me) (allerlaatste|laatste) (bericht|nacht|dag|avond|brief|berichtje|groet|woorden|kerst|verjaardag|uur)
    (mijn|dit) laatste (nacht|avond|dag) (op aarde|hier|in leven|{end})
    vaarwel
    afscheid (genomen|nemen|te nemen|neem|nam) van (iedereen|mijn kinderen|het leven|alles|de wereld|jullie|mijn familie|deze wereld|het bestaan)
    (neem|nam|wil) afscheid van (iedereen|het leven|de wereld|jullie|deze wereld)
    (jullie|je|u|iemand) dit (lezen|leest) __ (ben ik|is het|zijn we)
    {soon} (ben ik|is hij|is zij|is ze|is ie|ben ik er|zijn wij) er (ook |toch |gewoon )?niet meer ({end}|dan|meer|en|voor)
    er{adv} {soon} niet meer (ben|is|zijn|bent|zal)
    er (ben ik|is hij|is ze) {soon} niet meer
    {tonight} is het (voorbij|over|gedaan|afgelopen) ({end}|met|voor mij)
    {soon} niet meer (leef|leeft|leven|wakker word)
    (wil|hoop|wens|wou|gewoon|liefst|slapen|slaap|maar|mocht|kon ik|laat me|hoef|bid|had) __ (nooit|niet) meer (hoeven |te |hoef )?wakker
    (nooit|niet) meer wakker (wil|wilde|hoef|hoeven|hoeft) (te )?(worden)?
    (nooit|niet) meer wakker te (hoeven )?worden
    (in|ga|gaan) slapen en (dan )?(nooit|niet) meer wakker
    inslapen en (nooit|niet) meer`,
    words,
    {
      unless: `(als|wanneer) ik _ er __ niet meer ben _ (wie|wat|hoe|zorgt|regelen|testament|mentor|bewindvoerder|voogd|uitvaart|erfenis)
      (wie|wat gebeurt|hoe|zorgt|regelen|testament|mentor|bewindvoerder|voogd|uitvaart|erfenis|erven) __ (als|wanneer) ik (er |straks |later |ooit |er straks |er later |er ooit |straks er |later er )*niet meer ben
      afscheids* __ (collega|werk|ontslag|pensioen|uitvaart|school|juf|meester|klas|jaren geleden|jaar geleden|vroeger|baas)
      (collega|werk|ontslag|pensioen|vertrek|verhuizing) __ afscheids*
      {soon} is (hij|zij|ze) er niet meer (om|voor|op|bij|want|dan|naar) _ (werk|school|vakantie|kantoor|pensioen)
      er is {soon} niet meer
      laatste (dag|avond|bericht|uur) (op|van|in|bij|voor) (het|mijn|de) (werk|baan|stage|cursus|school|kantoor|opleiding|vakantie)
      laatste dag (om|voor|van|waarop|op mijn werk|dat|bij)
      afscheid* nemen van (mijn|onze) (huis|hond|kat|baan|werk|auto)
      {their} (consulent|begeleider|hulp|huishoudelijke hulp|medewerker|huisarts|winkel|bus|loket|regeling|toeslag) __ er niet meer`,
    },
  ),
  // The word itself, said of a person.
  sayings(
    'suicide',
    `(ik|hij|zij|ze|ie|{person}) (ben|is|denk|denkt|dacht|heb|heeft|wil|wilt|praat|praatte|dreigt|dreigde|overweegt|overweeg|pleegt|ga|gaat|voel|voelt|zegt|zei|appt|schrijft|had|doet|deed|probeert|probeerde|twijfel|zit|loopt|loop|sta|staat|lijkt|begint|begon|wordt) __ (suicid*|zelfmoord*|zelfdoding*)
    (bang|angst|vrees|zorgen|vermoed|vermoeden|denk) __ (suicid*|zelfmoord*|zelfdoding*)
    (suicid*|zelfmoord*|zelfdoding*) (plegen|pleeg|pleegt|gepleegd|gedachten|poging|neigingen|doen|doe)
    (dochter|zoon|man|vrouw|vriend|vriendin|broer|zus|moeder|vader|hij|ze|zij|ik) __ (suicidaal|suicidale|zelfmoordgedachten|zelfmoordneigingen|zelfmoordpoging)
    113 _ (niet bereiken|niet te bereiken|onbereikbaar|niet op|neemt niet|nam niet|bezet|in gesprek|wachtrij|geen gehoor|hangt op)
    ik __ 113 _ (gebeld|geprobeerd|bellen|chatten|nodig|spreken)
    (moet|mag|kan|zal) ik _ 113 _ (bellen|appen|chatten)
    113 (nodig|alsjeblieft|aub)`,
    words,
    {
      everCounts: false,
      unless: `{asked}
      (niet|nooit|geen)( aan| van| de| echt| over| meer)? (zelfmoord*|suicid*|zelfdod*)
      niet van plan
      (zelfmoord*|zelfdoding*|suicide) (heeft |had )?gepleegd
      (heeft|had|hebben) __ (zelfmoord|suicide) gepleegd
      (verloren|overleden|kwijtgeraakt|gestorven) __ (zelfmoord|zelfdoding|suicide)
      (na|door|over|aan) (de |een |zijn |haar )?(zelfmoord|zelfdoding|suicide) (van|op|in|verloren|overleden)
      # _ {asks} __ <`,
    },
  ),
  // The word alone: only where nothing shows that it is a subject to read, teach or mourn.
  sayings('suicide', '(zelfmoord*|zelfdoding*|suicid*|zelfmoorden)', words, {
    everCounts: false,
    unless: `{asked}
    {asks}
    (niet|nooit|geen|zonder) _ (zelfmoord*|suicid*|zelfdod*)
    (na|over|tegen|rond|rondom|voor) (de |een |zijn |haar )?(zelfmoord*|zelfdoding*|suicid*)
    (zelfmoord*|zelfdoding*|suicid*) _ (gepleegd|voorkomen|preventie|voorkom|herkennen|bespreken|bespreekbaar|lijn|telefoon|nummer|hulplijn)
    (nabestaand*|preventie|telefoonnummer|nummer|hulplijn|telefoon) __ (zelfmoord*|zelfdoding*|suicid*)
    (suicidepreventie|zelfmoordpreventie|zelfdodingspreventie|zelfmoordlijn|zelfmoordhulplijn)
    (not|the|and|she|my|nicht|und|ich|kein|keine|he)
    # zelfmoord* (aanslag|commando|terrorist)
    (verloren|overleden|gestorven|nabestaande|rouw) __ (zelfmoord*|zelfdoding*|suicid*)`,
  }),
]
