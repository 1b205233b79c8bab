import { innocent } from './dutch-innocent.ts'
import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  young: dutch.child ?? '',
  who: 'hij|zij|ze|ie|iemand|die man|die vrouw|mijn {person}|me {person}|onze {person}|de {person}|een {person}|haar {person}|zijn {person}|{person}|vrouwtje|mannetje|mijn vrouw|oude man',
  now: 'net|nu|zojuist|vandaag|plotseling|opeens|ineens|zonet|daarnet|vanochtend|vanmiddag|vanavond|vannacht|sinds vanochtend|een uur geleden|zo net|momenteel',
  attack:
    'hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|hersenbloeding|attaque|epileptische aanval|epilepsieaanval|insult|toeval|tia|stuipen|stuip|koortsstuip|anafylactische shock|hypo|astma aanval|astmaanval|shock|miskraam|hartritmestoornis',
}

/** What was long ago, or is a lasting condition that someone asks help for. */
const before = `  (heeft|had|hebben|gehad|kreeg) __ (jaar|maanden|weken|dagen) (geleden|terug) 
  (na|sinds|door|vanwege|wegens|als gevolg van) (een|zijn|haar|de|mijn|het|n|die|deze) (\\w+ )?{attack}
  {attack} _ (gehad|doorgemaakt|achter de rug|overleefd)
  (herstel|revalidatie|revalideren|herstellen|nazorg|restverschijnselen|kans|risico|voorkomen|preventie|gevolgen|verleden|lotgenoten) __ {attack}
  {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin|omgaan|met|na|bij) _ <
  # {lesson} _ <
  (vorige|afgelopen) (week|maand|winter|zomer|voorjaar|najaar)
  (weken|maanden|jaren) (geleden|terug)
  (vaak|soms|regelmatig|geregeld|wel eens|af en toe|steeds vaker) (flauw|valt|gevallen|buiten adem|duizelig)`

/** Someone who may die or is badly hurt: 112. */
export const dutchMedical: Sayings[] = [
  sayings(
    'medical',
    `(bewusteloos|buiten bewustzijn|buiten westen|niet bij bewustzijn|niet bij kennis|buiten kennis|bewustzijn verloren|bewustzijn kwijt|verliest (het |zijn |haar )?bewustzijn|niet meer bij kennis|niet meer bij bewustzijn|niet aanspreekbaar|niet meer aanspreekbaar|van zijn stokje|van haar stokje|in coma geraakt|buiten bewust zijn|knock out)
    {who} __ (reageert|reageren|reageer|reageerde) _ (niet|nergens|nauwelijks|amper) _ ({end}|meer|op mij|op ons|op prikkels|als ik|en|adem|wat|help|op aanraken|op niks|op schudden|op mijn stem|op haar naam|op zijn naam)
    (reageert|reageren|reageerde) (nergens|niet)( meer)? (op|{end})
    {who} __ (reageert|reageren) (nergens|niet) meer
    (krijg|krijgen|kreeg|kan|kunnen) (hem|haar|ze|mijn {person}|me {person}|m) _ (niet|maar niet) (meer )?wakker
    {who} __ (wordt|word|wil|werd|worden|is) _ (niet|nooit) (meer )?wakker ({end}|als|wat|en|ook|help|hoe|te)
    (wordt|word) (ze|hij|zij|ie|mama|papa) _ niet (meer )?wakker
    (krijgen|maken|maak|te maken|te krijgen) (hem |haar )?niet (meer )?wakker
    {who} __ (ademt|ademen|ademhaling|ademhalen|adem|ademde) _ (niet|geen|amper|nauwelijks|bijna niet|gestopt|slecht|raar|moeilijk) _ ({end}|meer|adem|en|goed|help)
    (ademt|ademen|ademde) _ (niet|nauwelijks|amper|bijna niet)
    (haalt|halen|haal) _ (geen|amper|nauwelijks|bijna geen|niet|slecht|raar|moeilijk) _ adem
    (stopt|gestopt|opgehouden|houdt op) _ met (ademen|ademhalen|adem)
    (ik |hij |ze |zij |mijn {person} )_ (krijg|krijgt|kreeg|krijgen) _ (geen|nauwelijks|amper|bijna geen|bijna geen) (lucht|adem|zuurstof)( meer)?
    (stikt|stikken|stik|stikte|stikkend|verstikt|verstikking|gestikt|aan het stikken)
    (verslikt|verslik|verslikt zich) __ (blauw|paars|lucht|adem|stikt|hoest niet|benauwd|druif|knikker|brood|niet meer)
    {who} _ (loopt|wordt|is|ziet|zijn lippen zijn|haar lippen zijn|aangelopen) _ (helemaal )?(blauw|paars|grauw|asgrauw|lijkbleek) (aan|aangelopen|gezicht|lippen|en|{end})
    (lippen|gezicht) _ (blauw|paars)
    (blauw|paars) aangelopen
    (geen|zonder|voel geen|heeft geen) (hartslag|polsslag|pols)
    (gezicht|huid) _ (grauw|lijkbleek|blauw|paars)
    {who} _ ziet (helemaal |zo |heel )*(grauw|lijkbleek|blauw|paars|asgrauw|grijs)
    {who} __ (zakt|valt|glijdt|viel|zakte) (steeds |telkens |langzaam )*weg ({end}|en|als|in|reageert)
    {who} __ geeft _ geen (kik|teken|antwoord|sjoege|reactie|gehoor|teken van leven)
    (is|was) niet (meer )?(helemaal |echt )?bij ({end}|kennis|bewustzijn)
    ({who}|ik) _ (is|heeft|ben|heb|wordt|word|krijgt) __ (benauwd|kortademig)
    (onder stroom|elektrische schok|geelektrocuteerd|stroomstoot) (gekregen|gehad|{end}|en|gestaan)?
    (zwanger|weken) __ (bloedt|bloed|bloedverlies|bloeding|bloedingen|vloeien)
    (voelt|voel) (haar|zijn|mijn|me) (benen|armen|been|arm|linkerarm|linkerkant) niet( meer)?
    (krijg|krijgt) _ minder (lucht|adem|zuurstof)
    pijn (in|aan) (mijn|zijn|haar|de|me) (linkerarm|linker arm|kaak) __ (zweet|zweten|borst|benauwd|misselijk|grauw|duizelig|druk)
    (zweet|zweten|borst|benauwd|misselijk|grauw) __ pijn (in|aan) (mijn|zijn|haar|de|me) (linkerarm|linker arm|kaak)
    {who} __ (is|wordt|ligt) (heel |erg |zo |steeds |helemaal |te )*(suf|slap|versuft) (en|{end}|geworden)
    te veel insuline
    niet (te wekken|wakker te krijgen|wakker te maken|wakker te schudden|wakker schudden)
    ogen (weggedraaid|draaien weg|draaiden weg|rollen weg|draaien|wegdraaien)
    (schokt|schokken|schokkend|stuipt|trekkingen|spasmen) _ (lichaam|lijf|hele|armen|benen|grond|en)
    {who} _ (is|voelt|ligt) _ (koud en stijf|stijf en koud|ijskoud en|helemaal koud en)
    (arm|been|hand|gezicht|mond) _ (doet het niet|hangt|verlamd|slap) ____ (praat|praten|spreken|spreekt|woorden)
    (praat|praten|spreken|spreekt|woorden|onverstaanbaar) ____ (arm|been|hand|gezicht|mond) _ (doet het niet|hangt|verlamd|slap|scheef)
    (baby|zuigeling|weken oud|kindje|pasgeboren*) __ (koorts|40 graden|41 graden|39) __ (drinkt niet|suf|slap|niet wakker|drinkt slecht|reageert)
    (keel|tong|gezicht|lippen) _ (zwelt|zwellen|zwol|opzwellen|opgezwollen|dikker|zit dicht|gaat dicht)
    {who} __ (ijlt|ijlen)
    bloed _ (overgegeven|gespuugd|gebraakt|opgehoest|ophoest|spuugt|braakt|hoest)
    reanimatie (nodig|nu|bezig|gestart)
    onder (een|de) (auto|bus|vrachtwagen|tractor|motor) (gekomen|terechtgekomen|beland|geraakt)
    {who} __ (ingeslikt|doorgeslikt)
    (iets giftigs|giftig) __ (gedronken|gegeten|binnen)
    dubbele tong
    (is|gaat|ging|ligt) _ (out|comateus|in coma|voor pampus|out gegaan)
    (iets|brood|druif|speelgoed|snoepje|eten|bot|botje) _ (in|klem in|vast in) (zijn|haar|de|mijn) (keel|luchtpijp)
    (diepe|grote|gapende) (wond|snee|snijwond|jaap|hoofdwond)
    (diep|heel diep) _ gesneden
    ligt _ voor dood
    (dokter|arts) _ (nu|meteen|direct|snel|onmiddellijk) _ (nodig|sturen|komen)
    (stuur|nodig) _ (dokter|arts) _ (nu|meteen|direct|snel|onmiddellijk)
    (ga|sterf|sterft|crepeer|crepeert|gaat) _ (dood )?van de pijn
    bloed _ (overgeven|spugen|braken|ophoesten)
    (suiker|glucose|bloedsuiker) _ (laag|hoog) __ (reageert|suf|wakker|trillen|onderuit|weg|bewusteloos)
    ({who}|{young}) __ (zegt|antwoordt) _ (niks|niets) meer
    (is|wordt|ziet|zijn|loopt|werd) _ (blauw|paars|grauw|asgrauw|lijkbleek) (rond|om) (zijn|haar|de) (mond|lippen)
    (grijpt|greep|voelt) _ (naar|aan) (zijn|haar|mijn) (borst|hart|hoofd|keel)
    (hapt|happen|snakt|snakken|hap|snak) _ naar (adem|lucht)
    (opeens|plotseling|ineens|plots) __ (dubbel|scheel|valt om|omgevallen|wankelt|hoofdpijn|stijf|stil)
    (linkerkant|rechterkant|linkerhelft|rechterhelft|een kant|hele kant) __ (doet het niet|verlamd|slap|gevoelloos|hangt|werkt niet)
    (niet|nauwelijks|niet meer) _ (arm|been|armen|benen) (optillen|bewegen|omhoog)
    (arm|been|armen|benen) _ niet (meer )?(optillen|bewegen|omhoog)
    (arm|mond|gezicht|been|lip) (hangt|hangen) (slap|scheef|naar beneden|erbij)
    (kwijlt|kwijlen|schuimbekt) _ (en|op|uit)
    (hand|vinger|vingers|arm|voet|been) __ (tussen|in) _ (cirkelzaag|zaag|zaagmachine|machine|deur|maaier|grasmaaier|hakselaar|mixer) _ (gehad|gekomen|gezeten|geraakt|gekregen)
    (gevallen|geval) __ (hoofd|kop) __ (raar|suf|bloed|praat|braakt|duizelig|stoeprand|wazig|verward)
    (hoofd|kop) __ (gevallen|stoeprand|stoep|tegel|trap|muur) __ (raar|suf|bloedt|bloed|praat|braakt|wazig|verward|bewusteloos)
    ({young}|{who}) __ (pot|fles|flesje|doos|strip) _ \\w*(paracetamol|pillen|medicijn|medicijnen|siroop|wasmiddel|schoonmaakmiddel|alcohol) _ (leeggedronken|leeggegeten|opgedronken|opgegeten|leeg gedronken)
    ({young}|{who}) __ (onder de gootsteen|gootsteenkastje|schuur|vuilnisbak) _ (gedronken|gegeten|ingeslikt)
    ligt _ (man|vrouw|iemand|mevrouw|meneer|jongen|meisje|kind|persoon) __ (reageert niet|niet reageert|beweegt niet|niet beweegt|bloed|bewusteloos|stil|niet meer)
    (man|vrouw|iemand|mevrouw|meneer|jongen|meisje|kind|persoon|fietser) (op|langs) (straat|de grond|de weg|de stoep) __ (reageert niet|niet reageert|beweegt niet|niet beweegt|bloed|bewusteloos)
    die niet (meer )?reageert {end}
    ik lig (al |hier |nu |nog |gevallen )*(uren|sinds \\w+|uur|op|in|onder) _ (vloer|badkamervloer|grond|gang|badkamer|keukenvloer|douche|trap)
    (ben|bent) _ (gevallen|uitgegleden|gestruikeld) __ (kan niet|niet meer opstaan|niet overeind|help|lig|heup|gebroken|bloed)
    (kan|kom) niet (meer )?(opstaan|overeind|omhoog) __ (gevallen|uitgegleden|gestruikeld|help|grond)
    (heup|been|arm|nek|rug|enkel|pols) __ gebroken __ (lig|ligt|op de grond|in de gang|onder aan de trap)
    olifant op (mijn|zijn|haar) borst
    (druk|zwaar|zwaarte|beklemd|strak) op (mijn|zijn|haar|de) borst
    (astma|epileptische|epilepsie|allergische) aanval (en|{end}|nu|die|zonder)
    (wesp|bij|hommel) _ in (de |zijn |haar |mijn )?(keel|mond)
    (in|raakt in|ligt in|raakte in) coma (geraakt|{end}|na|door|van)
    (dronken|gedronken|drugs|gebruikt|xtc|ghb|coke|alcohol) __ (coma|bewusteloos|niet wakker|buiten westen|reageert niet|ademt|out|buitenwesten)
    rook _ (onder|uit|door|door de|in) _ (deur|raam|trappenhuis|huis|kamer|flat)
    (koolmonoxidemelder|co melder|rookmelder|koolmonoxide) _ (gaat af|gaat steeds|piept en|misselijk|duizelig|hoofdpijn|ingeademd)
    (gas|rook|dampen|giftige stoffen|koolmonoxide) _ (ingeademd|binnengekregen|binnen gekregen)
    {who} __ (ogen niet|ogen dicht|ogen) _ (open|niet open|openen)
    (voelt|voelde|is) _ (ijskoud|steenkoud|koud aan)
    {who} ligt daar (maar|gewoon|zo)
    {who} _ is _ weggevallen {end}
    (bloed|bloedt|bloeden) _ (leeg|vreselijk|verschrikkelijk|enorm|ontzettend|dood)
    112 _ (niet op|bezet|onbereikbaar|in gesprek|geen gehoor)
    {who} gaat (dood|doodgaan|sterven) (help|nu|hier|112|#)
    (glas|mes|schaar|spijker|pin|stok|ijzer) _ in (zijn|haar|mijn) (buik|oog|nek|borst|hoofd|rug|been)
    (legt|ligt|leg|lig) op (de )?(grond|vloer) _ (doet|zegt|beweegt) _ (niks|niets|niet)
    {who} __ niet goed geworden
    (ik word|hij wordt|ze wordt|zij wordt) niet goed {end}
    (baby|babytje|kindje|peuter|dreumes|zuigeling) __ (commode|hoofd|hoofdje|trap|aankleedkussen) __ gevallen
    (baby|babytje|kindje|peuter|dreumes|zuigeling) __ gevallen __ (hoofd|hoofdje|commode|spuugt|huilt niet|slaperig|bult)
    (iemand|kind|man|vrouw|jongen|meisje) _ in het (water|kanaal|diepe) ({end}|ligt|drijft|gevallen|geraakt)
    (heeft|heb) (zich|me|mij) _ verbrand
    volgens mij is (mijn |onze |de )?\\w+ dood {end}
    # is (hij|ze|zij) dood {end}
    (ik ga|ga ik) flauwvallen
    ik val flauw {end}
    gaat dood (denk ik|volgens mij|help)
    hart (staat stil|klopt niet|stopt|stopte|is gestopt|is ermee gestopt)
    (reanimeren|reanimeer|gereanimeerd|aan het reanimeren|aed nodig)
    {who} __ (heeft|krijgt|kreeg|heef|denk|volgens mij|vermoed|lijkt|denkt) __ (hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|hersenbloeding|epileptische aanval|epilepsieaanval|stuipen|koortsstuip|anafylactische shock|tia|insult)
    (ik |denk dat ik |volgens mij )_ (heb|krijg) _ (een |n )?(hartaanval|hartinfarct|beroerte|herseninfarct|anafylactische)
    (denk|lijkt|volgens mij|help|heeft {now}|{now}) __ {attack}
    (pijn|druk|drukkende pijn|steken|beklemmend gevoel|beklemming|pijn en druk|beklemmende pijn) (op |in |rond |aan )?(zijn |haar |mijn |de |me )?(borst|hart|hartstreek|borstkas|borstbeen)
    (borst|borstkas|hartstreek) _ (doet|doen) _ (pijn|zeer)
    pijn (straalt|die uitstraalt|uitstraling|uitstralend) _ (naar|in) _ (arm|kaak|rug)
    (mond|mondhoek|gezicht) _ (hangt|scheef|scheve|afhangt|trekt scheef) _ ({end}|en|praat|scheef|arm|aan een kant|naar beneden|ze|hij)
    (scheve|hangende) (mond|mondhoek|gezicht)
    (plotseling|ineens|opeens|plots) __ (niet meer praten|niet praten|niet uit zijn woorden|niet uit haar woorden|wartaal|verlamd|lam|arm niet|been niet|niet meer bewegen|scheel|blind|niets meer zien|niks meer zien)
    (praat|brabbelt|spreekt|kraamt) _ (ineens|plotseling|opeens) _ (wartaal|onduidelijk|onverstaanbaar)
    (arm|been|linkerkant|rechterkant|helft) _ (ineens |plotseling |opeens )(verlamd|lam|gevoelloos|slap)
    ({who}|ik) __ (in elkaar gezakt|ingezakt|neergevallen|in elkaar gestort|ingestort op|flauwgevallen|flauw gevallen|valt flauw|viel flauw|zakt in elkaar|stort in elkaar|omgevallen|neergestort|onwel geworden|onwel) _ ({end}|en|in|op|bij|net|nu|hij|ze|help|reageert|wat|midden)
    (schuim|schuimt|schuimbekt|schuim op) _ (mond|bek|lippen|{end}|en)
    (stuiptrek*|stuipen|trekt met armen|schokt met)
    (baby|kindje|kind|zoontje|dochtertje|zuigeling|hij|zij|ze) _ (is |ligt |voelt |helemaal |heel |wordt )+(slap|suf|niet wakker te krijgen|lijkbleek|grauw|blauw)
    (stuur|bel|roep|nodig|heb|we hebben|moet) _ (een |n |de |snel een |snel |nu een )?(ambulance|ziekenwagen|ziekenauto|112|arts nu|traumaheli)
    (ambulance|ziekenwagen|112) (nodig|bellen|sturen|aub|alsjeblieft|snel|nu)`,
    words,
    {
      everCounts: false,
      unless: `${innocent.breath}
      ${before}
      (gelukkig|niks gebroken|niets gebroken|valt mee|viel mee|zo weer|als ik niet)
      (klantmanager|gemeente|consulent|verhuurder|huisbaas|corporatie|begeleider|casemanager) _ (neemt|nam) _ niet op en <
      (gemeente|corporatie|woningbouw|uwv|cak|svb|duo|consulent|consulente|verhuurder|huisbaas|medewerker|medewerkster|instantie|bedrijf|leverancier|huisarts|school|loket|klantmanager|bewindvoerder|ambtenaar|zorgverzekeraar|belastingdienst|klantenservice|jullie|niemand|u|vve|website|site|app|computer|telefoon|tablet|scherm|traplift|lift|advocaat|casemanager|begeleider|begeleidster|werkgever|aannemer|organisatie|bank|deurwaarder|makelaar|helpdesk|chat|mail|formulier|digid|knop|alarmknop|afdeling|team|wijkteam|instelling|coach) __ (reageert|reageren|reageer|reageerde|hangt|gestopt|stopt)
      (reageert|reageren|reageer|reageerde) __ (mail|mails|mailtje|mailtjes|e mail|brief|brieven|bericht|berichten|berichtje|app|appje|appjes|apps|whatsapp|telefoon|telefoontjes|voicemail|aanvraag|bezwaar|klacht|verzoek|oproep|oproepen|terugbelverzoek|sollicitatie|deurbel|bel|vragen|uitnodiging|melding|afspraak|medicijn|medicijnen|behandeling|nieuws|therapie|boos|agressief|heftig|emotioneel|naam roept|roepen|woningen|advertentie|huisaanbod|aanbod)
      reageert niet (goed|vriendelijk|adequaat|leuk|aardig|positief|zoals)
      (niet|nauwelijks) (meer )?wakker (te krijgen )?(voor school|s ochtends|voor werk|om naar)
      (wekker|school|gamen|puber|uitslapen|s ochtends|ochtends) __ wakker
      (nooit|niet) meer wakker (hoeven|hoef|wil|wilde|worden)
      (ademhaling|adem|benauwd) __ (door|vanwege) (copd|astma|long*)
      (geen|nauwelijks) (lucht|adem) (meer )?(voor|om|tijd|van de|door de|door al|door mijn) _ (schulden|rekeningen|geld|regels|stress|drukte|werk|formulieren)
      (stikt|stikken|stik|stikte) _ (van|in) (de|het|mijn|al|al die|al het|zijn|haar) (\\w+ )?(schulden|rekeningen|werk|formulieren|papieren|regels|hitte|warmte|lach|jaloezie|geld|zorgen|administratie|brieven|post|auto s|toeristen|honden|konijnen)
      (benauwd|kortademig) __ (copd|astma|hooikoorts|inspanning|trap|snel|chronisch|longen|longarts|door|warmte|weer|hitte)
      (snel|altijd|chronisch|vaak|copd|astma|beetje|inspanning|longen|longziekte) __ (benauwd|kortademig)
      benauwd(e)? (woning|kamer|huis|gevoel|ruimte|lucht)
      (ms|dwarslaesie|neuropathie|diabetes|hernia|verlamd) __ (voel|voelt|benen)
      (voel|voelt|benen) __ (ms|dwarslaesie|neuropathie|diabetes)
      (cursus|training|les|leren|diploma|vrijwilliger|burgerhulpverlener|wens|verklaring|niet) _ (reanimeren|reanimatie|reanimeer|gereanimeerd|aed)
      (niet|niet meer|geen) (reanimeren|reanimatie|gereanimeerd)
      (reanimatie|reanimeren|aed) _ (cursus|training|les|wens|verklaring|diploma|waar|hangt|buurt)
      (ambulance|ziekenwagen|112) _ (rekening|factuur|kosten|betalen|vergoed|vergoeding|gratis|eigen risico|nota|wanneer|mag|gebeld|vervoer|was)
      (wanneer|mag|moet|kan) (ik|je|u) __ 112
      (rekening|factuur|kosten|nota) _ (van |voor )?(de |een )?(ambulance|ziekenwagen|traumaheli)
      (zittend|ziekenvervoer|ambulancevervoer|wensambulance|stichting ambulance)
      pijn (op|in) (mijn|zijn|haar|de) hart (van|als|om|dat|te|bij)
      (doet|deed) _ pijn in _ hart
      slap (van de|van het|lachen|gelach|aftreksel|excuus|verhaal|gezeur)
      hart (is gebroken|op de goede|in|bij)
      hart (staat|is|klopt) (op|voor|in|sneller|vol|bij|open|niet in orde|niet goed|zwak)
      (geschrokken|schrok) __ (hartaanval|hartverzakking|beroerte)
      (bijna|haast) een (hartaanval|beroerte|rolberoerte|hartverzakking)
      {attack} van (schrik|de rekening|de schrik|de brief|het bedrag)
      (uitvaart|overlijden)`,
    },
  ),
  // Blood, falls, poison, fire and water.
  sayings(
    'medical',
    `(overal|zoveel|heel veel|veel|zo veel|alles onder|allemaal|plas|een plas) (ligt |zit )?bloed
    bloed (overal|spuit|gutst|stroomt|loopt|stopt niet|blijft|komt|uit zijn|uit haar|op de grond|langs)
    (bloedt|bloeden|bloed|bloeding|bloedend) _ (hevig|heftig|heel erg|erg|hard|flink|dood|niet stoppen|stopt niet|blijft|niet te stelpen|als een rund|uit zijn hoofd|uit haar hoofd|uit mijn hoofd|hoofd|hoofdwond|slagader|uit zijn neus en oor)
    (stopt|stoppen|stelpen|houdt) _ niet _ (met bloeden|bloeden|op met bloeden)
    blijft _ (bloeden|doorbloeden)
    (bloeden|bloeding|bloed) _ (stopt|stoppen|houdt) _ niet
    (hevige|zware|erge|heftige) (bloeding|bloeden|vloeiing|vloeien)
    (kotst|spuugt|braakt|hoest|overgeven|spugen|braken) _ bloed
    (hoofdwond|gat in (zijn|haar|mijn|het|me) hoofd|slagaderlijke|open botbreuk|bot steekt|arm eraf|vinger eraf|vinger afgehakt|schedel|slagader)
    (zwaar|ernstig|levensgevaarlijk|zwaar ge|erg) gewond
    (gewond|zwaargewond|gewonde|gewonden) (geraakt|{end}|op de|ligt|na|bij|en)
    {who} __ (ligt|lig|lag|liggen) _ (nu |al |hier |bewegingloos |roerloos |stil )*(op|onder aan|onderaan|beneden|naast|in) _ (de grond|grond|vloer|de vloer|trap|badkamer|douche|gang|straat|de weg|keuken|stoep|tuin|bloed) __ (reageert|beweegt|krijg|kan niet|bloed|niet overeind|komt niet|niet op|adem|wakker|hulp|help|zegt niks|kreunt|pijn|uren|uur|sinds|dood|bewegingloos|wat moet)
    (ik|hij|zij|ze|oma|opa|moeder|vader|mama|papa|buurvrouw|buurman) __ (lig|ligt) _ (op de grond|op de vloer|onder aan de trap|onderaan de trap|in de douche|in de badkamer|op straat)
    (lig|ligt|liggen) _ (hulpeloos|bewegingloos|roerloos|stil) _ (op|in)
    (beweegt|bewegen) _ (niet|niet meer|helemaal niet|geen vin) ({end}|meer|en)
    (van|uit) (de |het |een |zijn |haar )?(trap|dak|ladder|steiger|balkon|raam|bed|boom|brug|keukentrap|huishoudtrap|paard|fiets|galerij|flat) _ (gevallen|viel|valt|geduikeld|gestort|afgevallen|gelazerd|gedonderd|gegleden) __ (reageert|beweegt|bloed|bloedt|hoofd|kan niet|niet op|niet overeind|niet opstaan|niet wakker|bewusteloos|nek|rug|gilt|schreeuwt|pijn|braakt|suf|gebroken|help|ligt|wat nu|wat moet)
    (heet|kokend|hete|kokende|kokendheet) (water|thee|soep|olie|koffie|vet) __ (over|heen|verbrand|zich|gezicht|armpje|lijf)
    (door|in) (het ijs|de sloot|de gracht|het kanaal|de haven) (gezakt|gevallen|gereden|gesprongen|geraakt)
    (hand|vinger|vingers|arm|been|voet) __ (zaagmachine|gezaagd|afgehakt|eraf|klem|bekneld|slagader|machine gekomen|openliggen|ligt open)
    (bekneld|klem) (onder|tussen|geraakt|in de auto)
    (denk|volgens mij|lijkt|vermoedelijk) __ (heup|been|arm|nek|rug|pols|enkel|schedel) _ gebroken
    ({now}) _ (gevallen|val) __ (reageert|beweegt|bloed|hoofd|kan niet|niet op|niet overeind|niet opstaan|wakker|pijn|gebroken|heup|help|ligt|niet meer)
    (gevallen|viel|val) _ en __ (kan niet (meer )?(opstaan|overeind|omhoog|op|bewegen|staan)|niet (meer )?(opstaan|overeind|bewegen|omhoog)|ligt (nog )?(op|al)|bloedt|bloed|reageert|beweegt|niet bij)
    (kan|kom|komt|kunnen) _ niet (meer )?(opstaan|overeind|omhoog) _ (gevallen|grond|vloer|ligt|lig)
    (krijg|krijgen) (haar|hem|mijn {person}|ze|m|hr) _ niet _ (overeind|omhoog|van de grond|op de been|rechtop)
    (aangereden|overreden|geschept door|botsing|frontaal|onder een auto gekomen|ongeluk gebeurd|ongeval gebeurd|zwaar ongeluk|ernstig ongeluk) _ ({end}|ligt|gewond|nu|net|en|hier|voor|door|met|op|bij|help)
    (er is|er is net|we hebben|ik heb|zie) _ (een )?(ongeluk|ongeval|aanrijding) _ (gebeurd|gehad|hier|{end}|voor|op de|net|gezien)
    (vergiftigd|vergiftiging|koolmonoxide|co vergiftiging|koolmonoxidevergiftiging|gaslucht|gaslek|gas geroken|ruik gas|ruiken gas|ruikt naar gas|ruikt gas)
    ({young}|{who}) __ (gedronken|ingeslikt|doorgeslikt|opgedronken|gegeten|opgegeten|binnengekregen|ingenomen) __ (bleek|bleekmiddel|allesreiniger|ammonia|wc reiniger|ontkalker|petroleum|lampolie|lijm|nagellakremover|parfum|azijn|glansspoelmiddel|chloor|ontstopper|schoonmaakmiddel|afwasmiddel|wasmiddel|vaatwastablet|batterij|knoopcelbatterij|knoopbatterij|pillen|medicijnen|rattengif|antivries|terpentine|benzine|drugs|xtc|paddenstoel|paddestoel|giftige|magneetjes|magneet|knikker|spiritus|nicotine)
    ({young}|{who}) __ (bleek|bleekmiddel|allesreiniger|ammonia|ontkalker|petroleum|lampolie|chloor|ontstopper|schoonmaakmiddel|wasmiddel|vaatwastablet|batterij|knoopcelbatterij|knoopbatterij|rattengif|antivries|terpentine|benzine|pillen|mijn medicijnen|oma s medicijnen|drugs|xtc|giftige|magneetjes|knikker|spiritus) __ (gedronken|ingeslikt|doorgeslikt|opgedronken|gegeten|opgegeten|binnengekregen|binnen gekregen)
    (verdrinkt|verdronken|verdrinken|onder water|in het water gevallen|te water|in de sloot gevallen|uit het water gehaald|in het zwembad gevallen|in de vijver gevallen) __ ({end}|help|ligt|reageert|adem|kind|nu|peuter|man|hij|ze|net|is)
    (staat|staan|vliegt|vloog|staat nu) _ in (brand|de fik|vlammen|lichterlaaie)
    (er is|we hebben|help|er woedt|ik heb|bij ons|hier is|er staat) _ (brand|vuur) ({end}|in|bij|op|uitgebroken|help|hier|nu|boven)
    (brand|fik) (in|uitgebroken|in huis|bij de buren|bij de|boven|in de keuken|gesticht|aangestoken)
    (brandende|vlammen|rook) _ (uit|komt uit|komen uit|bij|in|staat) _ (huis|raam|dak|buren|keuken|flat|woning|schuur|kamer|vol)
    (ernstig|zwaar|helemaal|erg|heel erg|hele) _ (verbrand|brandwonden)
    (weeen|vliezen (zijn )?gebroken|bevalling (is )?begonnen|baby komt|hoofdje) __ (nu|begonnen|niemand|eraan|er aan|komt|zien|ambulance|verloskundige|snel|alleen)
    (baby|kind) komt (nu|er nu|eraan|er aan)
    ({who}) __ (ligt|zit|hangt|gevonden|vind|vond|vonden) __ dood (in|op|{end}|thuis|gevonden|voor|aan|onder)
    (vind|vond|vonden|gevonden|aangetroffen|tref|trof) _ ({who}) _ (dood|levenloos) (in|op|{end}|thuis|achter|voor|onder|aan)
    geen teken(en)? van leven
    (dood|levenloos|overleden) (gevonden|aangetroffen|neergevallen|in huis gevonden|op bed)
    (denk|volgens mij|lijkt|bang|geloof|vrees) _ (dat )?(hij|ze|zij|ie|{their} {person}) _ (dood|overleden|niet meer leeft|dood is|overleden is)
    (help|help me|help mij) _ (ik )?(ga |sterf|ik ga |we gaan )dood
    # (help |help me |help mij )?(ik ga|ik ben aan het|hij gaat|ze gaat|ik sterf|hij is) (dood|doodgaan|stervende|sterf) {end}
    (levensgevaar|noodgeval|spoedgeval|op sterven na dood|stervende nu|sos)
    (gezwollen|opgezwollen|dikke|opgezette) (tong|keel) __ (lucht|adem|slikken|allerg*|wesp|noten|stik*)
    allergische reactie __ (lucht|adem|keel|tong|ernstig|heftig|help|nu|epipen)
    (neergestoken|neergeschoten|doodgestoken|doodgeschoten|steekpartij|schietpartij|schotwond|steekwond)`,
    { ...words, young: dutch.child ?? '' },
    {
      everCounts: false,
      unless: `${innocent.injury}
      ${before}
      (scootmobiel|fiets|auto|paaltje|hek|muur|lantaarnpaal|schutting|paal) aangereden
      (als ik|als we|tenzij|voordat) _ niet _ (uitkijk|oplet|oppas)
      (gelukkig|niks gebroken|niets gebroken|valt mee|viel mee|zo weer)
      (journaal|nieuws|krant|tv|televisie|film|serie|documentaire) __ <
      flauw van (de|het) (honger|geur|grap)
      als (u|je|iemand|men) _ (buiten|niet) _ (bewustzijn|aanspreekbaar)
      (bloed|bloeding|bloeden) (prikken|geprikt|laten prikken|prik|afnemen|afname|onderzoek|geven|donor|doneren|waarden|druk|verdunners|vaten|groep|suiker|test|lab|uitslag)
      (bloed|bloedprik*|bloeddruk) __ (prikken|laten prikken|afnemen|onderzoeken|donor|lab|laboratorium)
      (bloed|zweet) en tranen
      (eigen|vlees en) bloed
      veel bloed (geprikt|afgenomen|nodig|geven)
      (bloed) (kruipt|onder de nagels|onder mijn nagels)
      (nagels vandaan|bloed onder)
      (hart|ziel) (bloedt|bloeden)
      bloedheet|bloedhete|bloedserieus
      (knie|vinger|neus|tandvlees|lip|aambeien|schaafwond|puistje) _ (bloed|bloedt|bloeden)
      (bloedneus|menstruatie|ongesteld)
      (op de|tegen de) grond (van de zaak|gelegd|houden)
      (ligt|lig|liggen) _ (op|in) (de |het |een )?(revalidatie*|ziekenhuis|hospice|bed|bank|verpleeghuis)
      (spullen|rommel|vuilnis|afval|post|speelgoed|brief|brieven|stenen|tegel|tegels|kleed|bladeren|tak|boom|pakket|kleren|papieren|boeken|kranten|schilderij|plank|lamp|stoel|telefoon|sleutels|hond|kat|poes) __ (ligt|liggen|lag) _ (op|in) (de |het )?(grond|vloer|straat|stoep|weg|gang|tuin)
      (als|wanneer|stel|mocht|indien) (ik|hij|ze|zij|mijn \\w+) __ (val|valt|gevallen|lig|ligt|overlijdt|dood)
      (bang|angst|voorkomen|vaak|soms|regelmatig|risico|kans) __ (vallen|valt|val|te vallen|gevallen)
      (training|cursus|preventie|alarm|alarmering|persoonsalarm|knop) __ (val|vallen|gevallen|opstaan)
      (val|vallen|opstaan) __ (training|cursus|preventie|alarm|alarmering|persoonsalarm|alarmknop)
      (kan|kom|komt) _ niet (meer )?(alleen |zelf |goed |makkelijk |zelfstandig )(opstaan|overeind|omhoog|op)
      (kom|komt|kan) _ niet (meer )?(uit|op|van) (bed|de stoel|mijn stoel|zijn stoel|haar stoel|de bank|de wc|het toilet|de trap|stoel)
      (stoel|bank|bed|toilet|wc|sta op|staop) __ (opstaan|overeind|omhoog)
      (gips|spalk|revalidatie|eraf|geopereerd|thuis gekomen|thuisgekomen|hersteld|heup gebroken|gebroken heup|operatie) __ 
      (verdrink|verdrinken|verdronken|stik) _ in _ (schulden|werk|formulieren|papieren|rekeningen|regels|papierwerk|administratie|brieven|post|verdriet|zorgen|alcohol)
      (hoofd|kop) boven water|onder water (staan|zetten)
      (vuur|brand) (aan|gevaar|veilig|verzekering|alarm|melder|weer|wond|stof|hout|stapel|werk)
      (brandmelder|brandweer|brandveilig*|brandgevaar|brandverzekering)
      (schulden|schuld|geld|baan|brand) _ uit de brand
      uit de brand|afgebrand|opgebrand|burn
      (batterij|accu|telefoon|laptop|auto|wasmachine|koelkast|vaatwasser|droger|plant|planten|hond|kat|poes|cavia|vis|vogel|konijn|parkiet|kanarie|duif|muis|rat|lijn|verbinding|computer|tv|tablet|hulpmiddel|scootmobiel|accu s) __ (dood|overleden|leven)
      (sinds|omdat|na|nadat|toen) (mijn|haar|zijn|onze|de|opa|oma) __ (dood|overleden|overlijden)
      (uitvaart|begrafenis|crematie|erfenis|nabestaanden|nabestaandenpensioen|papieren|aangifte|rouw|akte|overlijdensakte|weduwe|weduwnaar|testament|bankrekening|hulpmiddelen)
      dood(gaan)? van (de |het )?(lach|lachen|verveling|schaamte|honger|dorst|hitte|warmte|kou|stress|moe)
      (spoed|noodgeval) (eisend|procedure|opvang|zorg|aanvraag|loket|nummer|telefoon|regeling|adressen|contact)
      (geen|niet een) (spoed|spoedgeval|noodgeval|levensgevaar)
      (voor|in|bij) (een |het |geval van )?(noodgeval|nood)
      (brand)(blusser|deken|trap|deur|wacht)
      giftig (afval|spul)|vergiftigd (sfeer|relatie)
      # _ {asks} __ <`,
    },
  ),
]
