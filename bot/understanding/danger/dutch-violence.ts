import { innocent } from './dutch-innocent.ts'
import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  hits: 'slaagt|mishandeld|slaat|sla|slaan|sloeg|sloegen|mept|meppen|mepte|ramt|ramde|rammen|stompt|stompte|stompen|schopt|schopte|schoppen|trapte|trapt|wurgt|wurgde|mishandelt|mishandelde|mishandelen|verkracht|verkrachtte|randt aan|afranselt|ranselt|timmert|knuppelt|tuigt|geselt|martelt|terroriseert|bespuugt|knijpt|krabt|bijt|smijt|smeet|kwelt',
  hit: 'geslagen|geschopt|gestompt|getrapt|gemept|gewurgd|mishandeld|verkracht|afgetuigd|afgeranseld|in elkaar geslagen|gemarteld|geramd|aangerand|geknepen|gebeten|toegetakeld|afgerost|gegeseld|vastgebonden|gestalkt|aangevallen|verstikt|geduwd|gewond|bespuugd|gekneveld',
  tohit:
    'slaan|meppen|schoppen|stompen|wurgen|mishandelen|verkrachten|vermoorden|doden|doodslaan|doodmaken|dood te slaan|afmaken|doodschieten|neersteken|doodsteken|aanvallen|in elkaar slaan|verrot slaan|aftuigen|kapot maken|kapotmaken|kapotmaakt|kapotslaan|in brand steken|verbranden|aanvliegen|iets aandoen|wat aandoen|iets aandoe|iets aandoet|wat aandoet|wat aandoe|iets aan te doen|wat aan te doen|pijn doen|pijn doet|verminken|vergiftigen|af te maken|te slaan|te vermoorden|te doden|te wurgen|dood te maken|vermoordt|vermoord|doodmaakt|doodslaat|afmaakt|doodschiet',
  victim: 'mij|me|ons|hem|haar|mezelf|{my} {person}|{their} {person}|{their} oude {person}|de {person}|een {person}',
  home: 'thuis|hier thuis|bij ons thuis|in huis',
  afraid: 'bang|doodsbang|doods bang|doodsangst|doodsangsten|angstig|doodangst|schrik|doodbang|als de dood|panisch',
}

/** What "slaan" and its like mean when nobody is hit. */
const otherwise = `(slaat|slaan|sloeg) _ (nergens op|over|op hol|op tilt|alarm|af|aan|gade|om het hart|met stomheid|stomheid|uit het veld|de spijker|de plank|een brug|een slag|hand aan|terug op|munt|toe|in als|acht op|door|dicht|tegen de vlakte|wartaal|de klok|op de vlucht|een gat|een figuur|op mij|op jou|op ons|op dit|op dat|op deze|op die)
  (slaat|slaan|sloeg|geslagen) __ (hart|rente|schulden|schuld|figuurlijk|kaarten|tennis|kosten|rekening|rekeningen|brief|brieven|bericht|nieuws|besluit|munten|gegevens|bestand|toeslag|uitkering|belasting|corona|leven|noodlot|lot|bank|regels|vogel|bliksem|klok|cijfers|verbazing|paal|spijker|piketpaal|handen ineen|brug|muntje)
  (rente|schulden|schuld|figuurlijk|brief|brieven|bericht|nieuws|besluit|regels|afwijzing|beschikking|rekening|rekeningen|noodlot|lot|bliksem|uitslag|voetbal*|elftal|wedstrijd|hart) __ (slaat|sla|slaan|sloeg|geslagen|klap|klappen|mept|ramt|knock out)
  (bij wijze van spreken|figuurlijk|in een droom|droom|droomde|gedroomd|nachtmerrie|in een film|in de film|in een boek|in een serie|in een game|grapje|gekkigheid|spelenderwijs|boksles|boksen|kickboks*|judo|karate|sparren)
  ({home}|hij|ze|mij|me) (niet|nooit|geen) (meer )?(slaat|geslagen|schopt|mishandeld|mishandelt)
  (slaat|schopt|mept|mishandelt|mishandeld|stompt|verkracht|bedreigt) _ (niet|nooit)
  (niet|nooit|nooit meer|niet meer) _ (slaat|slaan|geslagen|mishandeld|bedreigd|schoppen)
  (over|af|op|mee|door)geslagen
  (hond|kat|poes|paard|teek|mug|muggen|wesp|vlooien|rat|ratten|marter|konijn|cavia|vogel) (die )?_ (bijt|bijten|beet|gebeten|krabt)
  (gebeten|gestoken|gekrabd) _ (door|hond|kat|poes|paard|teek|mug|muggen|wesp|vlooien)
  mag ik _ {hits}`

/** A small child that hits is a question of upbringing. */
const smallChild = `(peuter|kleuter|dreumes|zoontje|dochtertje|baby|klasgenoot|klasgenootje|klasgenootjes|jongetje) (van \\w+ )?_ {hits}
  (zoon|dochter|kind|kleinzoon|kleindochter|jongste|oudste|jongen|meisje) (van|is) (1|2|3|4|5|6|7|8|9|een|twee|drie|vier|vijf|zes|zeven|acht|negen)( jaar)? __ ({hits}|{hit}|agressief)
  (zoon|dochter|kind|jongste|oudste|broertje|zusje|broer|zus|kinderen|jongen|meisje) __ (slaat|slaan|schopt|bijt|knijpt|duwt|stompt|krabt) __ (klasgenoot|klasgenootjes|klas|andere kinderen|andere kindjes|kinderen|zusje|broertje|zus|broer|elkaar|vriendjes|vriendinnetjes|kindjes|kat|hond|poes|juf|meester|school)
  {hits} (mijn |onze |de |het )?(kleuter|peuter|dreumes)`

/** Violence, threats and force among adults, most of all at home. */
export const dutchViolence: Sayings[] = [
  // Someone hits, and me.
  sayings(
    'violence',
    `{hits} _ (mij|me|ons|mezelf)
    (pan|bord|fles|stoel|mes|steen|telefoon|glas|asbak|schaar|strijkijzer) __ (naar|tegen|op) (mij|me|mijn hoofd|ons|haar|mijn gezicht|me hoofd)
    (gebroken|kapotte|blauwe|gekneusde) (rib|ribben|neus|kaak|arm|pols|vinger|tand|oog) _ (door|van) (mijn|me|hem|haar) _
    (moet|moest) _ (met hem|met mijn man|met haar|met mannen|met klanten) naar bed
    (filmt|filmde|filmpje|filmpjes|beelden|fotos) __ (dreigt|online|verspreiden|zetten|delen|naakt)
    (zit|zitten|komt|rijdt|loopt|gaat) (mij|me|ons) _ achterna
    (gps|tracker|airtag|camera|spyware) __ (auto|tas|telefoon|huis|fiets) __ (geplakt|verstopt|gezet|geplaatst|ex|man|gevonden)
    (ex|man|vriend|partner|hij) __ (gps|tracker|airtag|verborgen camera|camera s|spyware)
    {adult} __ (mijn|me) (zus|zusje|moeder|dochter|vriendin|nicht|tante|schoonzus|broer) _ (opgesloten|vastgehouden|geslagen|mishandeld|bedreigd)
    (zoekt|zoeken|achtervolgt|vindt|vinden) (mij|me|ons|mij en) __ (dood|vermoord*|gevlucht|weggelopen|slaan|vinden|afmaken|eer|familie)
    als ze (mij|me|ons) vinden _ (ben|zijn|maken|vermoord*|dood|slaan)
    (weggelopen|gevlucht|weggegaan) (bij|van|voor) (mijn|me) (man|vriend|ex|partner|vrouw|familie|vader|ouders) __ (zoekt|bang|dreigt|slaat|vindt|kinderen|vannacht)
    (gevlucht|weggevlucht|ontsnapt) met (mijn|de|onze) kinderen
    {hit} wordt (mijn|onze|zijn|haar) {person}
    wordt (mijn|onze|zijn|haar) (vader|moeder|oma|opa|oom|tante|man|vrouw|zus|broer|dochter|vriendin) _ {hit}
    (de|ik|volgende) _ de volgende {end}
    (hond|kat|poes|huisdier|konijn) _ (doodgemaakt|vermoord|geschopt|geslagen|gewurgd|vergiftigd) __ (ik|volgende|hij|man|ex)
    wil dat ik (seks|sex|naar bed ga|met andere|met zijn) __ (heb|heeft|vrienden|mannen|ga)
    (gedwongen|moet|dwingt) __ (prostituee|prostitutie|hoer|achter de ramen|raam|escort|werken als)
    (nemen|neemt|sturen|stuurt|brengen) (mij|me|mijn zus|haar) _ (naar|terug) __ (trouwen|huwelijk|uithuwelijken|uitgehuwelijkt)
    (hoor|horen) __ (vrouw|meisje|buurvrouw|kind|iemand) _ (schreeuwen|gillen|krijsen|huilen|smeken|roepen) __ (bonken|klappen|boven|hierboven|hulp|hiernaast|nu|slaan)
    (appt|appte|belt|belde|zegt|stuurt|vertelt) _ dat (hij|haar man|haar vriend|ze) (haar|hem|me|weer|nu)+ _ (slaat|geslagen|mishandelt|bedreigt|schopt|opgesloten)
    dat hij (haar|mij|me) _ slaat
    (handen|hand) (om|rond) (haar|zijn|mijn|me) (nek|keel|hals)
    (zo|te) (kwaad|boos|woedend|agressief) dat ik _ (mijn|de|hem|haar|iemand|ze) _ (slaan|sla|aanvliegen|iets aandoe|wurg|wil slaan|kan slaan)
    op het punt (om )?(iemand|hem|haar|mijn \\w+) _ (iets|wat) aan te doen
    als ik (die|hem|haar|dat) _ (tegenkom|zie|te pakken krijg|vind) _ (maak|sla|steek|schiet|vermoord|breek) ik
    (me|mij|ons|haar) dood (maakt|maak|maken|slaat|steekt|schiet)
    (maak|maakt|steek|steekt|schiet|sla|slaat) (ik|hij|ze|zij|ie) (je|jou|me|mij|ons|haar|hem|u|jullie|ze|de kinderen) (helemaal |allemaal )?(af|neer|dood|kapot|overhoop|lek|verrot|in elkaar)
    (vermoord|wurg|vermoordt|wurgt) (ik|hij|ze|zij|ie) (je|jou|me|mij|ons|haar|hem|jullie|de kinderen)
    (hij|ze|zij|mijn {adult}) heeft _ (weer|opnieuw|vannacht|gisteren|net) geslagen
    (mishandeld|geslagen|bedreigd|verkracht|aangerand|misbruikt|opgesloten|gestalkt) door (mijn |me |haar |een |zijn )?({adult}|{grown})
    (thuis|bij ons|hier) (wordt|word) __ (geslagen|gevochten|gemept|geschopt)
    dat (hij|ze|ie) (mij|me|ons|haar) _ {tohit}
    (klappen|slaag) (krijg|krijgt|krijgen)
    (mij|me|ons) __ ({hit}|{tohit}|slaat|schopt|stompt|wurgt|mishandelt|verkracht|sloeg|schopte|mept|ramt|aftuigt|aanvalt|aanvloog|bont en blauw)
    (word|werd|ben|worden|werden|wordt ik|word ik) __ (geslagen|mishandeld|gewurgd|verkracht|aangerand|misbruikt|geschopt|gestompt|in elkaar geslagen|afgetuigd|toegetakeld|bedreigt|bedreigd|gestalkt|gegijzeld|uitgebuit|gemarteld|verminkt)
    heeft {someone} _ (mij|me|ons) _ {hit}
    (klap|klappen|vuist|vuisten|vuistslagen|schop|trap|rake klappen|een dreun|dreun|kopstoot|pak slaag|optater|oplawaai|tik|hoek) _ (gekregen|krijg|kreeg|gegeven|geeft|gaf|uitgedeeld|verkocht|verkoopt|van mijn {adult}|van me {adult}|van hem)
    (krijg|kreeg|krijgen|krijgt|krijgen) _ (klap|klappen|slaag|pak slaag|rake klappen|schoppen|stompen|vuistslagen|dreun|op mijn kop|op me kop)
    (met|heeft|gooit|gooide) _ (kokend water|kokende thee|hete thee|heet water|hete olie|hete koffie|zoutzuur|zuur|strijkijzer|sigaret|sigaretten|peuk|peuken) __ (gegooid|gebrand|verbrand|over me|over mij|uitgedrukt|gooit|naar me|naar mij|uitdrukt)
    (geeft|gaf|verkocht|deelt) _ (me|mij|ons|ik) _ (klap|klappen|vuist|schop|rake klappen|dreun|kopstoot|pak slaag|trap)
    (duwt|duwde|gooit|gooide|smijt|smeet|trekt|trok|sleurt|sleept|sleurde|drukt|drukte|duwen|trapt|trapte|geduwd|gegooid|gesmeten|getrokken|gesleurd|gedrukt|sloeg|slaat) _ (mij|me|ons|haar) __ (muur|trap|grond|haren|haar|arm|bed|deur|huis|raam|strot|keel|vloer|tafel)
    (mij|me|haar) __ (aan|bij) (mijn|me|de|haar) (haren|haar|keel|strot|nek|arm) _ (getrokken|gesleurd|gepakt|trekt|trok|pakt|pakte|grijpt|greep|vastgepakt)
    (bij|naar) (mijn|de|me|haar|m) (keel|strot|nek) (gegrepen|gevlogen|gepakt|greep|grijpt|pakt|pakte|vliegt|vloog|gegrepen)?
    (keel|nek|strot) _ (dicht|dichtgeknepen|dichtkneep|dichtgedrukt|dichtknijpt|dichtknijpen|geknepen|omgedraaid)
    (knijpt|kneep|drukt|drukte) _ (keel|strot|nek) _ dicht
    (blauwe plekken|blauwe plek|blauw oog|bont en blauw|blauwe ogen|dikke lip|gebroken kaak) _ (van|door|omdat|geslagen|na|dankzij) _ (hem|mijn {adult}|me {adult}|{partner}|haar|zijn|man|vriend|klap|klappen)
    (hij|mijn {adult}|me {adult}|{partner}|zoon) __ (blauwe plekken|blauw oog|bont en blauw|kneuzingen|gebroken arm|gebroken neus)
    (zit|zitten|sta|loop|ben) _ (onder de |vol |vol met )?(blauwe plekken|bont en blauw) 
    (handtastelijk|losse handjes|losse handen|agressief en slaat|gewelddadig)
    te lijf
    (kan|kon) _ (zijn|haar) handen niet _ thuis`,
    words,
    {
      everCounts: false,
      unless: `${innocent.violence}
      ${otherwise}
      ${smallChild}
      (training|cursus|groep|behandeling|therapie|hulp) _ (voor|tegen) __ (handjes|agressie|gewelddadig*)
      (gewelddadig*|handtastelijk) (film|game|games|spel|spelletjes|patient|patienten|client|clienten|verleden)
      (niet|nooit) (gewelddadig|handtastelijk|agressief)
      (gevallen|val|gestoten|bloedverdunners|trap gevallen) __ (blauwe plek|blauwe plekken|blauw oog)
      klap van (de molen|de crisis)
      (brief|besluit|afwijzing|bericht|nieuws|uitslag|corona|crisis) __ (klap|klappen|dreun)
      (klap|klappen|dreun) __ (brief|besluit|afwijzing|bericht|nieuws|uitslag|molen|crisis|financieel|financiele|gekregen toen|hoorde)
      (blauwe plek|blauwe plekken|blauw oog) __ (voetbal*|hockey*|sport*|fietsen|judo*|rugby*|trampoline)
      (blauwe plekken|blauwe plek|blauw oog|blauwe ogen) _ (gevallen|val|gestoten|bloedverdunners|rollator|rolstoel|fiets|fietsen)
      trap (op|af|oplopen)
      trap _ (komen|kom|lopen|kan|lift)`,
    },
  ),
  // Someone is hit by someone, not me.
  sayings(
    'violence',
    `{adult} (slaat|mept|schopt|mishandelt|wurgt|stompt) (vrouw|moeder|vriendin|vader|oma|opa|buurvrouw)
    {adult} __ (slaat|sloeg|mept|schopt|mishandelt|mishandelde|wurgt|verkracht|verkrachtte|stompt|ramt|tuigt|terroriseert|bedreigt) _ (zijn|haar|mijn|de|een|hun|me|onze|die) (\\w+ )?({partner}|moeder|vader|zus|zussen|dochter|zoon|broer|oma|opa|tante|buurvrouw|ouders|mama|papa|schoonmoeder|vriendin)
    (slaat|sloeg|mept|schopt|mishandelt|mishandelde|wurgt|verkracht|stompt) (hij |ze |zij )?(haar|hem|zijn (vrouw|vriendin|moeder|partner|vader|man|vriend|zus)|mijn (moeder|zus|dochter|vriendin|buurvrouw|oma|vader|opa|tante|schoonzus|zusje|mama)|haar (man|vriend|moeder|vader|partner))
    ({person}|zus|vriendin|collega|buurvrouw|dochter|moeder|schoonzus|nicht|tante|kennis|oma|opa) (van \\w+ |hiernaast |van hiernaast |naast ons |die )?_ (wordt|is|werd|worden) __ (geslagen|mishandeld|gewurgd|verkracht|aangerand|geschopt|gestompt|in elkaar geslagen|afgetuigd|toegetakeld|bedreigd|bedreigt|gestalkt|opgesloten door|vastgehouden)
    (wordt|is|werd) _ (door|van) {their} {partner} __ (geslagen|mishandeld|bedreigd|opgesloten|verkracht)
    (wordt|werd|worden) __ (geslagen|mishandeld|gewurgd|verkracht|in elkaar geslagen|bedreigd) _ (door|thuis|van) _ ({adult}|{grown})
    (hoor|horen|hoorde|hoort|hoorden) __ (slaan|klappen|gegil|gillen|gilt|krijsen|gekrijs|hulp roepen|om hulp|schreeuwen om hulp|meppen|slaat|smeekt|mishandeld)
    (gegil|gekrijs|hulpgeroep|geschreeuw|gebonk|klappen|geschreeuw en klappen) _ (bij|van|naast|uit|hiernaast|en) _ (buren|buurvrouw|buurman|hiernaast|boven|beneden|onder|naast|huis|flat|klappen|gehuil|gegil|glasgerinkel|bonken|hulp)
    (bij|van) (de|onze|mijn) (buren|buurvrouw|overburen|bovenburen|onderburen) _ (geslagen|gevochten|gegild|gemept|mishandeld) (wordt|word)
    (bij|van) (de|onze|mijn) (buren|buurvrouw|overburen|bovenburen|onderburen) _ (wordt|word) _ (geslagen|gevochten|gegild|gemept|mishandeld)
    (vrouw|buurvrouw|meisje|iemand|dame) _ (gilt|gillen|schreeuwt|roept|krijst|smeekt) _ (om hulp|help|hulp|laat me los|stop)
    (buurvrouw|zus|vriendin|dochter|collega|moeder|nicht|schoonzus|tante|kennis|vrouw|buurmeisje|zij|ze) __ (blauwe plekken|blauw oog|bont en blauw|blauwe ogen|onder de plekken) __ ({partner}|hij|slaat|geslagen|bang|weer|telkens|elke week|vertelt|trap|smoesjes|steeds|zegt)
    (zoon|dochter|verzorgster|verzorger|broer|zus|thuishulp|begeleider|mantelzorger|kleinzoon|neef|schoonzoon) __ (slaat|mishandelt|mishandeld|schopt|knijpt|bedreigt|berooft|pakt|duwt) _ (mijn|onze|haar|zijn|de) (oude |demente |hulpbehoevende |bejaarde )?(moeder|vader|oma|opa|ouders|buurvrouw|buurman|tante|schoonmoeder|oude buurvrouw)
    (er is|er wordt|dit is|sprake van|vermoed|vermoedt|vermoeden van|slachtoffer van|last van|te maken met|ervaar|ervaart|meemaak|maak) __ (huiselijk geweld|mishandeling|partnergeweld|eergeweld|eerwraak|stalking|ouderenmishandeling)`,
    words,
    {
      about: 'other',
      everCounts: false,
      unless: `${innocent.violence}
      ${otherwise}
      ${smallChild}
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      (baby|baby s|kinderen spelen|spelende kinderen|vuurwerk|muziek|verbouwing|hond|honden|leidingen|kerkklok|klok) _ (gil|gillen|schreeuw|krijsen|klappen|slaan|geschreeuw|gegil|slaat)
      (hoor|horen) __ (klok|hagel|regen) slaan
      (gestolen|opgelicht)`,
    },
  ),
  // Threats and fear of someone.
  sayings(
    'violence',
    `(dreigt|dreigde|bedreigt|bedreigde|dreigen|gedreigd|bedreigen|bedreigd|bedreiging|doodsbedreiging|doodsbedreigingen|zegt dat (hij|ze)|zei dat (hij|ze)|zegt dat ie|roept dat hij|zweert) __ ({tohit}|in de fik|in brand|iets aan|wat aan|afmaakt|te steken|vermoordt|doodgaat|dood|doodgaan|kapot|wegnemen|ontvoert|ontvoeren)
    (dreigt|dreigde|bedreigt|bedreigde|bedreigd|bedreigen|dreigend) _ (me|mij|ons|haar|{my} {person})
    (word|wordt|ben|worden|is|werd) __ (bedreigd|bedreigt|gestalkt|achtervolgd|gechanteerd|afgeperst|geintimideerd|lastiggevallen|belaagd) 
    (met de dood|doods)(bedreig*| bedreig*| gedreigd)
    (hij|ze|zij|ie|{adult}|iemand|jullie|die \\w+) _ (gaat|wil|zal|kan|zou|komt) _ (mij|me|ons|haar|{my} {person}) __ ({tohit}|dood|iets aan|wat aan)
    (wil|willen|wilt) (me|mij|ons|haar){adv} dood( hebben| zien)?
    (vermoordt|vermoord|doodt|killt|slacht) (hij |ze )?(me|mij|ons|haar|mijn {person})
    (maakt|maak|steekt|schiet|slaat|sla) (hij )?(me|mij|ons|haar) _ (dood|af|kapot|neer|van kant|lek)
    (als ik|wanneer ik) __ (wegga|weg ga|weg wil|ga scheiden|scheid|hem verlaat|vertrek|praat|iets zeg|de politie bel|niet doe wat|niet luister|naar buiten|terugkom|terug kom|thuiskom|thuis kom|dit vertel) __ (dood|slaat|vermoordt|vermoord|iets aan|wat aan|iets aandoet|aandoet|kapot|af|kinderen af|neem hij|vindt hij|weet hij|zwaait er wat|sla|krijg)
    (mij|me|ons|de kinderen|mij en de kinderen|haar|mijn {person}) (nog |ooit |weer |straks |echt )?(iets|wat) _ (aandoet|aandoen|doet|zal doen|gaat doen|aan te doen|overkomt)
    {afraid} (voor|van) (mijn|me|mn|haar|zijn|onze|de|die) (\\w+ )?({adult}|{grown}|kerel|vent|stalker|loverboy|pooier|zonen|jongens)
    {afraid} (voor|van) (hem|haar|zijn agressie|zijn woede|zijn woedeaanvallen|zijn handen|wat hij)
    {afraid} __ (dat hij|dat ze|dat mijn {adult}|dat mijn {grown}|dat ie|dat die) __ ({tohit}|dood|terugkomt|terug komt|slaat|vindt|weet waar|komt|binnenkomt|ontploft|flipt|drinkt|gaat slaan|doorslaat|wakker wordt)
    {afraid} __ (dat hij|dat ze|dat mijn {adult}|dat mijn {grown}|dat ie) (mij|me|ons|haar|de kinderen) _ (iets|wat) (aandoet|doet|aan doet|zal aandoen|gaat aandoen)
    (durf|durft) _ (mijn {partner}|hem|haar|me {partner}) _ niet _ (te verlaten|verlaten|alleen te laten|tegen te spreken)
    dan doet (hij|ze|mijn {adult}) __ (iets|wat) _ (aan|{end})
    (deur op slot|op slot gedaan|deur gebarricadeerd|deur op de knip|deur vast|slot op de deur) __ ({adult}|hij|ze) __ (schreeuwt|schreeuwen|bonkt|bonken|boos|tekeer|slaat|buiten zinnen)
    ({adult}|hij|ze) __ (schreeuwt|schreeuwen|tekeer|bonkt|schreeuwde|woest|razend|buiten zinnen|agressief) __ (op slot|opgesloten|verstopt|in de wc|in de badkamer|onder het bed|in de kast)
    {afraid} (om )?(naar huis|thuis te|thuis|om thuis)
    (durf|durft|durven) __ (niet|nooit) _ (naar huis|thuis|meer thuis|te slapen|in slaap|bij hem weg|weg bij hem|weg te gaan bij|te vertrekken|naar huis te) 
    (niet veilig|onveilig) _ (thuis|bij hem|bij mijn {adult}|bij mijn {grown}|in huis|in mijn eigen huis|hier|bij mijn man)
    (thuis|hier|bij hem|bij mijn {adult}) _ (niet veilig|onveilig|niet meer veilig)
    (voel me|ben|voelen ons|zijn|voel mij) _ (niet|niet meer|onveilig) _ veilig _ (thuis|bij|in huis|hier|voor)
    (mijn )?(ex|exman|exvriend|exvrouw|ex man|ex vriend|ex vrouw|ex partner|expartner) __ (voor de deur|voor mijn deur|op de stoep|achtervolgt|stalkt|blijft bellen en dreigen|bij mijn huis|door het raam|kwam binnen|inbreken|ingebroken|trapt|bonkt)
    (hij|iemand|{adult}|een man) _ (bonkt|bonst|beukt|trapt|slaat|ramt|schopt|staat te bonken|staat te schreeuwen) __ (deur|raam|ruit)
    (deur|ruit|raam|voordeur) _ (ingetrapt|in getrapt|ingeslagen|aan het intrappen|intrappen|in te trappen|forceren|kapot geslagen|ingebeukt)
    (zit|heb me|heb mij|heb mezelf|hou me|ben) __ (opgesloten|verstopt|schuil|verborgen|ingesloten) __ (badkamer|wc|toilet|slaapkamer|kast|kelder|zolder|schuur|kamer|auto|hem|bed|boven|huis)
    (opgesloten|verstopt) (in|op|onder) (de|het|mijn|een) (badkamer|wc|toilet|slaapkamer|kast|kelder|zolder|schuur|kamer|bed)
    (help|help me|red me|red mij|haal me hier weg|haal mij hier weg) _ (hij|mijn {adult}|ze) __ (slaat|komt|gaat|wil|doet|dood|is terug|bonkt|schreeuwt)
    (haal me|haal mij|haal ons|kom me|kom mij|kom ons) (hier )?(weg|halen|redden)
    (bel|stuur|stuur snel|bel snel|bel nu) _ (de )?politie ({end}|nu|snel|alsjeblieft|alstublieft|hij|mijn|er|want|naar)
    (politie) (nodig|sturen) ({end}|nu|snel|hij|mijn)
    gevaar voor (anderen|zijn omgeving|haar omgeving|ons|mij|de kinderen|de buurt)
    (iemand|mensen|een ander|anderen|hem|haar|mijn {person}|die {person}|jullie|de {person}|de ambtenaar|die ambtenaar) (wil |ga |gaan |zal |moet |te )?(vermoorden|doodmaken|doodslaan|doodschieten|neersteken|doodsteken|afmaken|neerschieten)
    ik (vermoord|maak|schiet|steek|sla|breek|wurg) (hem|haar|jullie|iemand|die {person}|mijn {person}|hun|ze|die vent|die kerel|dat wijf|je) _ (dood|af|kapot|neer|lek|in elkaar|nek|op (zijn|haar|je) bek|{end})
    (die|deze|dat) (\\w+ )?({person}|ambtenaar|consulent|consulente|medewerker|wijf|vent|kerel|klantmanager|bewindvoerder|huisbaas|deurwaarder|gast|gozer) (maak|steek|schiet|sla|vermoord|wurg|breek) ik
    ik (steek|schiet|maak|sla|rij|trap|wurg|vermoord) (die|deze|dat|de|een|jullie|mijn) (\\w+ )?({person}|ambtenaar|consulent|consulente|medewerker|medewerkers|wijf|vent|kerel|klantmanager|bewindvoerder|huisbaas|deurwaarder|gast|gozer|allemaal) _ (neer|dood|overhoop|kapot|van kant|lek|plat|verrot|het ziekenhuis in|in elkaar|{end})
    ik (ga|wil|zal) (hem|haar|jullie|iemand|die {person}|mijn {person}|ze|die vent|die kerel|dat wijf|je|hun) _ (vermoorden|doodmaken|doodslaan|afmaken|neersteken|doodschieten|doodsteken|iets aandoen|wat aandoen|in elkaar slaan|op zijn bek slaan|kapot maken|kapotmaken|dood)
    (ik )?(doe|ga) (iemand|hem|haar|ze|mijn {adult}) _ (iets|wat) (aan|aandoen)
    bang dat ik _ (iemand|hem|haar|mijn {adult}|ze|anderen) _ (iets|wat|pijn|dood|vermoord)
    (ik heb|heb ik|heb) __ (mijn|me|mn) ({partner}|moeder|vader|zus|broer|buurman|ex) _ (geslagen|mishandeld|gewurgd|geschopt|neergestoken|bij de keel|een klap|klappen|verkracht|geduwd)
    ik (sla|schop|mishandel|sloeg|schopte) (mijn|me|mn) ({partner}|moeder|vader|ex)`,
    words,
    {
      everCounts: false,
      unless: `${innocent.violence}
      ${otherwise}
      ${smallChild}
      (die|de|deze|mijn|dat|een|onze) (\\w+ )?(printer|computer|laptop|wekker|mug|muggen|wesp|spin|haan|buurhond|tv|radio|duiven|ratten|onkruid|slakken|bot|chatbot|wifi|stofzuiger|website|site|app|bas)
      kan (hem|haar|ze|mijn \\w+|die \\w+|jullie)? ?wel (vermoorden|schieten|wat doen|wurgen|slaan|iets aandoen)
      (soms|af en toe) wel (vermoorden|wurgen|schieten|achter het behang)
      (deurwaarder|incasso|incassobureau|schuldeiser|schuldeisers|bank|verzekering|verzekeraar|gemeente|verhuurder|huisbaas|woningbouw|corporatie|uwv|belasting|belastingdienst|cak|bedrijf|school|werkgever|baas|consulent|zorgverzekeraar) __ (dreigt|dreigen|bedreigt|dreigde|gedreigd)
      (dreigt|dreigen|dreigde|gedreigd|bedreigd|dreigend|dreigende) __ (huisuitzetting|ontruiming|uithuiszetting|afsluiting|afsluiten|boete|incasso|korting|ontslag|kosten|deurwaarder|beslag|te verliezen|stopzetten|stop te zetten|dakloos|uit huis gezet|faillissement|tekort|beslaglegging|kwijt te raken|op straat|schulden|mis te lopen|vast te lopen|vastlopen|mislukken|mis te gaan|uitval|schooluitval|afgewezen)
      {afraid} (voor|van) (de |het |een )?(toekomst|tandarts|dokter|ziekenhuis|operatie|honden|hond|spinnen|hoogtes|kosten|brief|rekening|deurwaarder|donker|vallen|examen|toets|school|computer|digid|belasting|water|onweer|vuurwerk|uitslag|boete|mensen|menigte|drukte|fouten)
      (niet|nooit|geen) (bang|angstig) (voor|van|meer|dat|om|hoor)
      (dat (hij|ze|ie)|bang) __ (valt|vallen|gevallen|valt en|verdwaalt|weer valt|ziek|dement|eenzaam|vereenzaamt|uitglijdt|achteruit|niet meer wil|thuis valt|struikelt|het gas|alleen is|alleen zit)
      (durf|durft|durven) _ (niet|nooit) alleen (thuis|naar huis|te slapen|te zijn)
      (durf|durft|durven) _ (niet|nooit) _ (naar huis|thuis) (te bellen|bellen|sturen|te sturen|te vragen)
      (bang|durf|angstig) __ (fietsen|lopen|lift|trap|vallen|val|bus|auto te|autorijden|ov|openbaar vervoer)
      (niet veilig|onveilig|niet meer veilig) __ (trap|drempel|drempels|gladde|badkamer|douche|vallen|val|lopen|lift|verkeer|oversteken|fiets|fietsen|rollator|rolstoel|internet|digid|wachtwoord|gegevens|gas|fornuis|elektra|struikelt)
      (trap|drempel|drempels|gladde|badkamer|douche|vallen|val|lopen|dementie|alzheimer|vergeet|fornuis|gas) __ (niet veilig|onveilig|niet meer veilig|veilig thuis)
      veilig thuis (bellen|is|doet|werkt|telefoonnummer|nummer|contact|melden|melding|gebeld|zegt|komt|wonen|blijven|oud|kan)
      (opgesloten) (gevoel|voelen|voel|zitten door|in mijn hoofd|in mijn eigen|in mijn lijf)
      opgesloten __ (rolstoel|scootmobiel|rollator|lift|benen|been|trap|ziekte|operatie|hulpmiddel|corona|lockdown)
      opgesloten __ (rolstoel|scootmobiel)
      (rolstoel|scootmobiel|rollator|benen|ziekte) __ opgesloten
      (voel|voelde) _ opgesloten (#|in mijn hoofd|door)
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      verstopt (toilet|wc|riool|afvoer|gootsteen|neus)
      (toilet|wc|riool|afvoer|gootsteen|neus) (is |zit |raakt )?verstopt`,
    },
  ),
  // Force, control and sexual violence.
  sayings(
    'violence',
    `(dwingt|dwong|dwingen|gedwongen|forceert|verplicht) __ (seks|sex|vrijen|naaktfoto*|trouwen|te trouwen|huwelijk|prostitutie|hoer|achter het raam|abortus|zwangerschap|uit de kleren|uitkleden|met (mannen|hem|andere)|naar bed|intimiteit|hoofddoek|besneden|terug naar|in bed|dingen in bed)
    (gedwongen|moet|moeten|ga|word|wordt|worden) __ (uithuwelijk*|uitgehuwelijkt|uitgehuwelijk|uit huwelijken|gedwongen trouwen|trouwen met (een|mijn|iemand)|trouwen van mijn)
    (uitgehuwelijkt|uithuwelijken|uit te huwelijken|achtergelaten in|achterlaten in)
    (bang|vrees|dreigt|dreigen|slachtoffer|mijn|ik|familie|ouders|ze|hij|word|voor) __ (eerwraak|eergeweld|eergerelateerd geweld|huwelijksdwang|gedwongen huwelijk|besneden worden|meisjesbesnijdenis)
    (moet|moeten) __ van (mijn|me) (familie|ouders|vader|moeder|broer|oom) __ trouwen
    (ouders|familie|vader|oom|moeder) __ (meenemen|mee nemen|sturen|terugsturen|naar) __ (om te|te) trouwen
    {partner} __ (controleert|bepaalt|checkt|bespioneert) _ (mijn telefoon|alles|mijn berichten|waar ik|mijn geld|wat ik|mijn mobiel|me)
    mag (van hem |van mijn \\w+ |ik )*geen (vrienden|vriendinnen|familie|contact|mensen|werk|geld) _ (zien|hebben|spreken|van hem)
    (pakt|pakte|neemt) _ (mijn|haar|me) (bankpas|pinpas|telefoon|paspoort|geld|sleutels|pasje|rijbewijs|papieren) _ af
    om elke euro _ vragen
    (stoel|kast) (onder|voor) de (deurklink|klink|slaapkamerdeur)
    zonder dat (mijn|me) {partner} _ (erachter komt|het weet|merkt|ziet|iets merkt|het merkt)
    (verzorger|verzorgster|thuiszorg|begeleider|thuishulp) __ (doet ruw|ruw|hardhandig|knijpt|trekt aan|slaat|scheldt)
    (oom|vader|moeder|ouders|familie|broer|tante|opa) __ (wil|willen|eist|eisen|zegt|zeggen|vindt|vinden) _ dat (ik|zij|ze|mijn zus) _ (trouw|trouwt|trouwen) (met|in (marokko|turkije|syrie|pakistan|somalie|afghanistan|irak|india|eritrea)|{end})
    (willen|wil|gaan|laten) _ (mij|me|mijn {person}|haar) _ (uithuwelijken|besnijden|laten trouwen|achterlaten in|terugsturen naar)
    (seks|sex|vrijen) __ (tegen mijn wil|tegen haar wil|niet wil|niet wilde|huil|huilde|gedwongen|dwingt|als ik slaap|terwijl ik|zonder toestemming|nee zeg|nee zei)
    (tegen (mijn|haar|zijn) (wil|zin)) __ (seks|vast|aangeraakt|vastgehouden|meegenomen|aanraakt|opgesloten|aan mij)
    (nee|stop) (zei|zeg|zegde|riep|gezegd) _ (maar|en) (hij|ze) _ (door|toch|gaat|ging)
    (verkracht|aangerand|ontvoerd|gegijzeld|seksueel misbruikt|gedrogeerd|loverboy|loverboys|pooier)
    (ik|zij|ze|hij|{person}) (word|wordt|werd|ben|is|was) _ (vastgehouden|misbruikt|uitgebuit|verkocht|gechanteerd|verhandeld)
    (slachtoffer|vermoed|verdenk|ben|zit|word|gered) __ mensenhandel
    (zat|zit|zitten|komt|kwam|voelt|raakt) _ (aan|mij aan|me aan) _ (mij|me|mijn borsten|mijn lichaam|mijn billen|tegen mijn zin|terwijl ik)
    (raakt|raakte|betast|betastte|bevoelt|grijpt|greep|zoent|zoende) _ (mij|me) _ (aan|tegen|terwijl|overal|onder|borsten|kruis|zonder)
    (paspoort|id|identiteitskaart|telefoon|sleutels|pinpas|bankpas|pas|papieren|geld) _ (afgepakt|afgenomen|ingenomen|weggenomen|pakt hij af|houdt hij) 
    (mag|mogen|laat|laten) __ (het huis|huis|deur|de deur|naar buiten|buiten) _ (niet (meer )?(uit|naar|van|verlaten)|uit van|niet zonder|niet zonder hem) 
    (mag|laat) (mij |me |ik )?(van hem |van mijn man |van mijn {adult} )(het huis |de deur |)niet (meer )?(uit|naar buiten|het huis uit|de deur uit|weg|gaan|met anderen|met iemand|werken|zien)
    (mag|laat) (mij |me |ik )?(het huis |de deur |)niet (meer )?(uit|naar buiten|het huis uit|de deur uit|weg|met anderen|met iemand)
    (hij|{partner}|ex|vader|broer|familie|schoonfamilie|ze) __ (laat|laten) (mij|me) niet (gaan|weg|los|naar buiten|vertrekken|met rust|alleen naar|het huis)
    (hij|{partner}|ex|vader|broer|familie|schoonfamilie|ze) __ (sluit|sluiten|houdt|houden|sloot) (mij|me|haar|mijn \\w+|zijn \\w+) _ (op|vast|binnen|gevangen|opgesloten)
    (hij|ze|{adult}) __ (heeft|had|houdt|hield) (mij|me|ons|haar) _ opgesloten
    (opgesloten|gevangen) (gehouden|gezet|in huis|in mijn eigen huis|thuis|door)
    (mijn|me|mn) ({partner}) __ (vernedert|kleineert|terroriseert|isoleert|controleert|intimideert|manipuleert|chanteert|bespuugt|commandeert) _ (mij|me|ons|alles|elke)
    (volgt|achtervolgt|stalkt|bespioneert|bespiedt|belaagt|lastigvalt|valt) (mij|me|ons|haar) _ ({end}|overal|elke|naar|lastig|al|steeds|op|via|en|gps|telefoon)
    (stalker|gestalkt|stalking)
    (gevlucht|vluchten|gevlucht voor|weggevlucht|op de vlucht) _ (voor|van|bij) _ (hem|mijn {adult}|me {adult}|{partner}|huis)
    (moet|wil|moeten) _ (vluchten|onderduiken|wegvluchten) _ (voor|van|met|want|omdat|hij|{end})
    (onderduiken|onderduikadres|schuiladres) 
    (plek|plaats|bed|opvang|opname|naar) _ (in |bij )?(een |het )?(blijf van mijn lijf\\w*|vrouwenopvang|blijfhuis|blijf groep)
    (huiselijk geweld|partnergeweld|relationeel geweld) _ (bij ons|thuis|in mijn|door mijn|mee|slachtoffer|in huis|hier|nu|al)
    (slachtoffer van|te maken met|zit in|leef in|leven in) _ (huiselijk geweld|mishandeling|geweld|een gewelddadige)
    (er wordt|we worden|wordt) (hier|thuis|bij ons) _ (gevochten|geslagen|gemept)
    (gewelddadige|agressieve|mishandelende) ({partner}|relatie|vader|broer)
    ({partner}|vader|broer|zoon|hij|buurman|zus|moeder) __ (agressief|gewelddadig|door het lint|over de rooie|uit zijn plaat|helemaal flippen|flipt|doordraait|draait door|ontploft) __ (bang|slaat|gooit|spullen|kapot|bedreigt|kinderen|schreeuwt|thuis|naar mij|tegen mij|help|drinkt|drank|dronken|deur|meubels)
    ({partner}|stiefvader|hij) __ (gooit|gooide|smijt|smeet) (weer |steeds |altijd )*(met )?(de |het |mijn )?(spullen|servies|borden|meubels|stoelen|glazen|huisraad|dingen|bord|stoel)
    ({partner}|vader|broer|zoon|hij|dronken) __ (gooit|gooide|smijt|slaat|sloeg|trapt|maakt) _ (met )?(spullen|servies|borden|meubels|stoelen|glazen|de boel|alles|huisraad|het huis) _ (naar mij|naar me|kapot|kort en klein|door|tegen|naar ons|stuk|aan diggelen|in elkaar)`,
    words,
    {
      everCounts: false,
      unless: `${innocent.force}
      ${otherwise}
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
      # {lesson} _ <
      # _ {asks} __ <
      (gemeente|uwv|wet|verplicht|school|rechter|werkgever|baas|instantie|inburgering|consulent|verhuurder) __ (dwingt|dwingen|verplicht|gedwongen)
      (dwingen|dwingt|gedwongen) __ (verhuizen|werk|baan|solliciteren|inburgeren|medicijnen|stoppen|verkopen|te werken|opname)
      (niet|nooit) (verkracht|misbruikt|mishandeld|gestalkt|gewelddadig|gevlucht|gegijzeld)
      (gevlucht|vluchten) _ (uit|vanuit|naar nederland|oorlog|voor de oorlog|oekraine|syrie|eritrea|afghanistan)
      (misbruik|misbruikt) _ (van|door) _ (regeling|uitkering|pgb|gegevens|toeslag|vertrouwen)
      (kopie|identiteitsbewijs|identiteitsgegevens|persoonsgegevens) __ (misbruikt|misbruik)
      voel me uitgebuit
      (meldcode|protocol|instelling|organisatie|beroepsgeheim|wettelijk|artikel|handelingsprotocol)
      (pgb|gegevens|toeslag|identiteit|bankgegevens|digid|naam) _ (misbruikt|misbruik)
      (paspoort|id|rijbewijs|pinpas|bankpas|papieren|telefoon|geld) _ (verlopen|verloren|gestolen|kwijt)
      (politie|school|juf|meester|docent|conducteur|leraar|gemeente|douane) _ (telefoon|rijbewijs|paspoort) _ (afgepakt|afgenomen|ingenomen)
      (telefoon|gameboy|ipad|tablet|playstation) _ (afgepakt|afgenomen|ingenomen) __ (zoon|dochter|kind|puber|straf|boos)
      (zoon|dochter|kind|puber|gamen) __ (telefoon|ipad|tablet|playstation|game) _ (afgepakt|afgenomen|afpakken)
      (rolstoel|rollator|scootmobiel|benen|gips|operatie|lift|trap|ziek|copd|angst|pleinvrees|corona|fobie|slecht ter been|drempel|hulpmiddel|taxi|vervoer) __ (niet|nauwelijks) _ (naar buiten|het huis|de deur)
      (niet|nauwelijks) _ (naar buiten|het huis uit|de deur uit) __ (rolstoel|rollator|scootmobiel|been|benen|gips|lift|trap|ziek|angst|pleinvrees|geld|fobie|durf|alleen)
      training|agressietraining|agressieregulatie|boos doet`,
    },
  ),
]
