import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  young: '{child}|leerling|klasgenoot|neefjes|nichtjes|neefje|nichtje|buurkinderen|kleinste|kindjes',
  teen: '1[0-7]|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien',
  grown: '1[89]|[2-9]\\d|twintig|dertig|veertig|vijftig',
  early: '1[0-5]|tien|elf|twaalf|dertien|veertien|vijftien',
  drug: 'drugs|coke|crack|heroine|naald|naalden|injectienaald|wiet|speed|ghb|ketamine',
  net: 'snap|snapchat|insta|instagram|tiktok|discord|roblox|online|game|gamen|fortnite|internet|whatsapp|telegram|minecraft',
  elder:
    'opa|oom|ome|stiefvader|stiefpa|buurman|neef|trainer|meester|vriend van mama|vriend van mijn moeder|coach|pleegvader|oppas|broer van \\w+|leraar|imam|dominee',
  strap: 'slipper|riem|hanger|kleerhanger|pollepel|mattenklopper|stok|lepel|schoen|kabel|snoer|lat|liniaal|ceintuur',
}

const own = `(mijn|onze|ons|me|mn) (eigen )?(\\w+ )?(kind|kinderen|zoon|dochter|zoontje|dochtertje|baby|peuter|kleuter|kids|jongste|oudste)`

/** A child that is left to itself, punished, or drawn into something by who is older. */
export const dutchNeglect: Sayings[] = [
  sayings(
    'child',
    `{young} __ (flauw|duizelig|huilt|huilen|omgevallen|valt|steelt|pikt|bedelt|rilt|trilt) __ (van de honger|van honger|om eten|om brood|van de kou)
    {young} ____ thuis (is|krijgt|krijgen|was|wordt) (er )?_ (nooit|geen|niks|niets) _ (eten|te eten|ontbijt|warm eten|gegeten|gekookt)
    {young} __ (buiten|op straat|op de stoep|in het trappenhuis|in het park|voor de deur|in het portiek) __ (tot (het |in het )?donker|tot (s avonds )?laat|tot (negen|tien|elf|twaalf|\\d+) uur|als het vriest|in de kou|zonder jas|midden in de nacht|hele avond|hele nacht|zonder eten|op blote voeten)
    {young} __ hele (dag|dagen|nacht) __ (in de box|kinderstoel|tuigje|in bedje|kooi|buggy|vastgebonden|in het donker|kelder|op slot)
    {young} ____ (moet|moest|moeten|moesten) __ (op (zijn|haar|hun) knieen|koude douche|ijskoude douche|op rijst|buiten slapen|in het donker|in de gang slapen|zonder eten|in de hoek staan tot)
    (geeft|gaf|geven|gaven) (de|het|haar|zijn|dat|hun) (kleine|kind|kindje|baby|kinderen|zoontje|dochtertje|peuter) _ (slaapsiroop|slaappil*|pillen|wiet|drank|alcohol|bier|wodka|slaapmiddel*|kalmeringspil*)
    {drug} __ (naast|bij|in|waar) __ (baby|peuter|kindje|kleinste|kinderen|neefje|neefjes|nichtje|wieg|kinderwagen|kinderkamer)
    (baby|peuter|kindje|kleinste|kinderen|neefje|neefjes|nichtje|kleuter) __ (naast|tussen|bij|met) (een |de )?_ {drug}
    (verslaafd|dealen|dealt|high|stoned|knetterstoned|crack|coke) ____ met (de|haar|een|zijn|hun|het) (baby|kindje|peuter|kleine|kleuter)
    {young} van {early} ____ (vriend|verkering|relatie|vriendje|scharrel|date|vent|man) (\\w+ )?van {grown}
    {young} van (16|17|zestien|zeventien) ____ (vriend|verkering|relatie|vriendje|scharrel|date|vent|man) (\\w+ )?van (2[2-9]|[3-9]\\d|dertig|veertig|vijftig)
    {young} van (1[0-7]) (moet|gaat|zal) (van \\w+ )?trouwen
    (zit|zitten|woont|wonen|loopt|lopen) __ {young} __ (tussen|in) (de )?(spuiten|naalden|hondenpoep|rotzooi|vuilnis|poep|scherven)
    {young} ____ (wonen|woont|slapen|slaapt|zitten|zit|leven) __ (tussen|in) (de |het )?(spuiten|naalden|hondenpoep|vuilnis|poep|scherven|kakkerlakken)
    {young} ____ (drie|vier|vijf|twee|paar|\\d) dagen __ (niks|niets|geen|niet) (te |meer )?(eten|gegeten|drinken|gedronken|avondeten|gevoed)
    (niet|niks|niets|geen) __ (gevoed|te eten gegeven|eten gegeven) ____ {young}
    {young} ____ (niet gevoed|niet meer gevoed|geen fles gehad|niet verschoond)
    (opa|oom|stiefvader|stiefpa|buurman|oppas) (wil|wilde|moet|gaat) (steeds |altijd |alleen )*met (haar|hem|{young}) (samen |alleen )?(in bad|douchen|onder de douche)
    (opa|oom|stiefvader|stiefpa|buurman|oppas) (wil|wilde) _ alleen (met (haar|hem) )?(in bad|douchen|slapen|naar bed)
    {young} ____ (oudere|volwassen|onbekende) (man|vriend|vent|mannen) ____ (ophaalt|haalt haar op|haalt hem op|dure|cadeaus|cadeautjes|kleren|geld geeft|hotel|afspreken|afgesproken)
    (man|kerel|vent|iemand|volwassene) ____ {net} ____ (mijn|me|onze|een) {young} ____ (afspreken|ontmoeten|uitkleden|uitkleedt|webcam|foto|fotos|filmpjes)
    (mijn|me|onze|een) {young} ____ {net} ____ (man|kerel|vent|volwassene|onbekende) ____ (afspreken|ontmoeten|uitkleden|uitkleedt|webcam|foto|fotos|filmpjes)
    {young} __ (onderbroek|broekje|plasser|billen) __ (bloed|pijn|rood|kapot) __ (na|bij|sinds|logeren|weekend|opa|oppas|vader|papa)
    (laat|laten|liet|lieten) (haar|zijn|de|hun|dat|het) (\\w+ )?(baby|kindje|kleine|peuter|kind|kleuter) __ (uren|hele dag|dagen|hele nacht) __ (liggen|huilen|zitten|luier|alleen|krijsen)
    (geeft|geven|gaf) __ {young} __ (niks|niets|geen|nauwelijks) (te )?_ (drinken|eten|water)
    (trek|trekt|trok|sleur|sleurt|sleurde) _ {young} __ (haren|haar oor|oor|oren|nek)
    {young} ____ (vraagt|vragen|vroeg|bedelt|bedelen) ____ om (brood|eten|iets te eten)
    {young} ____ om (brood|eten|iets te eten) (te )?(vragen|bedelen|smeken)
    {young} __ (loopt|zwerft|zit|staat|dwaalt) ____ (elf uur|tien uur|twaalf uur|midden in de nacht|s nachts) ____ (straat|benzinepomp|alleen|buiten|station|winkel|park)
    naar (somalie|marokko|turkije|syrie|pakistan|afghanistan|irak|iran|eritrea|egypte|ethiopie|gambia|guinee|soedan|het land van) ____ (heropvoed*|heropvoeden|uithuwelijken|besnijden|besneden|achterlaten|achtergelaten|zonder terug)
    (leerling|kind|meisje|jongen|jongetje|kleuter) __ durft __ (trui|shirt|mouwen|jas|kleren|broek) __ (niet uit|uittrekken|uit te doen|niet omhoog|uit te trekken)
    {young} ____ (telefoons|telefoon|kleren|sieraden|geld|cadeaus|tassen) van (een|haar|zijn) (oudere|nieuwe) (vriend|man|jongen)
    {young} ____ (met tape|met touw|met een riem|met ducttape|met tie wraps) ____ (stoel|bed|mond|vast*)
    (kleine|baby|kind|dochtertje|zoontje|peuter) ____ (mannen ontvangt|klanten ontvangt|prostitu*|seks werkt)
    {young} ____ (kan|kon) niet (meer )?(zitten|lopen) van (de )?pijn
    (oppas|gastouder|leidster|juf|chauffeur|taxichauffeur|opa|oma) _ (was|is|bleek|lijkt) _ (dronken|stoned|laveloos|aangeschoten|onder invloed|high) ____ (kind|kinderen|baby|thuis|schoolbus|busje|peuter|oppassen|ophalen)
    {young} ____ (drogeert|vergiftigt|verdooft|drogeren|vergiftigen)
    (drogeert|vergiftigt|verdooft) _ (mijn|ons|onze|haar|zijn|het) {young}
    {young} ____ (gebroken|breuk|botbreuk|brandwond|hersenschudding) ____ (niemand weet|weet niemand|weten niet|geen verklaring|zeggen niet|kan niemand)
    {young} ____ (seksuele|seks) (dingen|gedrag|woorden|spelletjes) ____ (kan weten|weten|leeftijd|niet hoort|nadoet|speelt)
    {young} ____ (kale plekken|brandwondjes|striemen|handafdruk) __ (hoofd|nek|rug|wang|armen|benen|bil|billen)
    (neemt|nam|lokt|lokte|vraagt) __ (meisjes|jongens|kinderen|kindjes|meisje|jongetje) __ (mee )?(naar|in) (zijn|de) (caravan|auto|busje|huis|schuur|camper|tent)
    {young} ____ (papa|vader|opa|oom|hij|stiefvader) __ (foto s|fotos|filmpjes|filmt) __ (bad|douche|bloot|naakt|omkleed*|slaapt)`,
    words,
    {
      about: 'other',
      everCounts: false,
      unless: `${own} __ (spelen|speelt|voetbal*|hutten|feest|uitgaan|kroeg|studeren|slaapt|slapen|hangen|gamen)
      (lawaai|herrie|overlast|vuurwerk|voetballen|hangjongeren|speeltuin)
      (voorlichting|preventie|cursus|training|werkstuk|informatie|folder)
      (lijnen|allergie|lust|kieskeurig|snoep|eetbui*|geen trek)
      (niks|niets) met drugs`,
    },
  ),
  sayings(
    'child-writing',
    `(krijg|krijgen|kreeg|krijgt) __ (met|op) (de|een|zijn|haar) {strap}
    (slaat|sloeg|slaan) (hij|ze|papa|mama|mijn vader|mijn moeder|me vader|me moeder|mn vader|mn moeder|mijn stiefvader|mijn tante|mijn oom) (mij|me|ons|mijn zusje|mijn broertje)
    breekt (hij|ze|papa|mama|mijn vader|mijn moeder|me vader|mijn stiefvader) (mij|me|mijn|mn) (arm|been|nek|botten|vingers|benen|armen|neus|poten)
    {elder} ____ (op schoot|schoot|kietelen|masseren|zoenen|likken|knuffelen|stoeien) ____ (voelt|voelen|voelde|raakt|aait|wrijft|hand|handen|broek|shirt|stil zijn|geheim|niet leuk|niet fijn|vies)
    (leren kennen|contact|praat|praten|chat|chatten|app|appen|appt|berichten|ontmoet) __ {net} ____ (klinkt ouder|veel ouder|oudere|volwassen|afspreken|langskomen|bij hem kom|naar hem toe|ophalen|alleen kom|stuur|stuurt)
    {net} ____ (zegt dat (hij|ie|ze)|hij|ie|gast|jongen|man) ____ (bij hem|bij m|naar hem|afspreken|alleen) (kom|kom t|kom langs|toekom|wil)
    (juf|mentor|meester|vertrouwenspersoon) (zegt|zei|vindt) dat ik (dit|het|dat) (aan iemand |hier )?(moet|moest) (vertellen|zeggen|melden)
    (durf|durven) _ niet _ naar huis ____ (rapport|cijfer|cijfers|onvoldoende|te laat|straf|slipper|riem|klappen|slaag|boos)
    (vakantie|reis|familie) ____ (zus|nicht|vriendin|nichtje) __ (nooit|niet) (meer )?(terug|teruggekomen|teruggekeerd)
    (dan|want) (wordt|word) (papa|vader|mijn vader|stiefvader|mijn stiefvader|hij) __ (boos|kwaad|agressief|gek) op (mama|mij|me|ons|mijn moeder)
    (moeder|mama|mam|vader|papa|pap) ____ (mijn|me|mn|je) (broertje|zusje) __ (knijpt|slaat|schopt|schudt|opsluit|bijt|sloeg)
    (mijn|me|mn) (vader|moeder|stiefvader|stiefmoeder|ouders|pa|ma) (doet|doen) (mij|me|ons) pijn
    (mijn|me|mn) (grote )?(broer|oom|neef|opa|tante|stiefbroer) (doet|doen|deed) (mij|me|ons) pijn
    (papa|mama|vader|moeder|oom|opa|broer|stiefvader) (maakt|maakte|filmt) __ (foto s|fotos|foto|filmpjes|mij) __ (bad|douche|bloot|naakt|omkleed*|slaap)
    (foto|foto s|fotos|filmpje|video) van (mij|me) ____ (zonder kleren|zonder shirt|bloot|naakt|in mijn bh|in mijn onderbroek)
    (zonder kleren|bloot|naakt) ____ (foto|foto s|fotos|filmpje|video) van (mij|me)
    (mag|kan) ik _ (bij jullie|bij u|ergens|hier) (slapen|blijven|overnachten|logeren) ____ ik ben {teen}
    ik ben {teen} ____ (mag|kan) ik _ (bij jullie|bij u|ergens|hier) (slapen|blijven|overnachten|logeren)`,
    words,
    {
      about: 'self',
      everCounts: false,
      unless: `(tinder|datingsite|dating|datingapp|parship)
      ik ben ([2-9]\\d|19)
      (sinterklaas|verjaardag|grapje|haha)
      (mijn man|mijn vrouw|mijn kind|mijn kinderen|mijn zoon|mijn dochter|kleinkind|kleinkinderen)
      (hond|kat|poes|konijn) __ <`,
    },
  ),
]
