import { dutch } from './dutch-words.ts'

/** Lists of words that the sayings about suicide name. */
export const words = {
  ...dutch,
  pills:
    'pil|pillen|pilletjes|tabletten|medicijn|medicijnen|medicatie|paracetamol|paracetamols|paracetamolletjes|slaappil|slaappillen|slaapmiddelen|slaaptabletten|oxazepam|diazepam|temazepam|lorazepam|oxycodon|morfine|antidepressiva|insuline|ibuprofen|aspirine|aspirines|kalmeringspillen|kalmeringstabletten|strip|strips|seroquel|quetiapine|lithium|xanax|valium|ritalin|concerta|oxazepammetjes|bleek|chloor|gootsteenontstopper|middel x|antivries|rattengif|gif|vergif',
  taken:
    'geslikt|genomen|ingenomen|op|gepakt|opgegeten|doorgeslikt|binnen|naar binnen|achterover|weggeslikt|gedronken|opgedronken',
  lots: 'veel|teveel|te veel|heel veel|zoveel|alle|al mijn|al me|al haar|al zijn|al die|alles|allemaal|hele|heel de|een hoop|n hoop|handvol|tientallen|twintig|dertig|veertig|vijftig|\\d\\d+|strip|doos|doosje|potje|pot|flesje|fles|zak|bak|berg|lading|overdosis',
  high: 'brug|dak|flat|balkon|gebouw|viaduct|toren|torenflat|kerktoren|raam|parkeergarage|galerij|gemeentehuis|stadhuis|raadhuis|kantoor|ziekenhuis|station|hoogte|klif|rots|verdieping|toren|etage|fly over',
  train: 'trein|metro|tram|vrachtwagen|auto|bus|auto s|vrachtauto',
  hopeless:
    'kan niet meer (?:#|en|ik|want|maar|dus|het|sorry|zorg|vaarwel|pas|dit|geen)|besluit staat vast|trek het niet meer|trek dit niet meer|trek het niet|hou het niet meer vol|houd het niet meer vol|hou dit niet meer vol|hou het niet vol|zie het niet meer zitten|zie het niet zitten|wil niet meer|geen uitweg|klaar mee (?:#|en|dus|vaarwel)|geef het op|geef op|niemand geeft om|haat mezelf|haat me|kapot van binnen|ik ben op|moe gestreden|uitgevochten|moe van het vechten|geen hoop meer|hopeloos|kan dit niet meer|kan zo niet meer|kan het niet meer aan|kan er niet meer tegen|hou dit niet meer uit|hou het niet meer uit|houd het niet uit|hou het niet uit|heb het gehad|helemaal gehad|zie geen licht meer|ga kapot|er klaar mee is|geen zin meer in|leven is kapot|leven is mislukt|leven is verwoest|geef de strijd op|stop met vechten|mezelf haat',
  final:
    'voorgoed|voor altijd|voor eeuwig|vaarwel|een laatste keer|dan is het klaar|dan is het over|dan is het voorbij|dan is alles|het spijt me|spijt me zo|het me spijt|sorry voor alles|zoek me niet|zorg goed voor|hou van jullie|hou van je|strop|mes in mijn|pillen|overdosis|springen|reling|op het dak|het spoor|doe ik het|ga het doen|er niet meer (?:ben|zijn|was)|een plan|rust zacht|niet meer wakker|in slaap vallen|laatste bericht|laatste keer|dat het stopt|dat alles stopt|dat het ophoudt|dat de pijn|katten weggegeven|kat weggegeven|hond weggegeven|hond weggebracht|spullen weggegeven|alles weggegeven|afscheid|in het bos|eindelijk rust|rust wil',
  soon: 'morgen|morgenochtend|vanavond|vannacht|vandaag|overmorgen|over een uur|morgenvroeg|straks|binnenkort|volgende week|dan',
  tonight: 'morgen|morgenochtend|vanavond|vannacht|vandaag|overmorgen|over een uur|morgenvroeg|morgenavond',
  harm: 'wat aandoen|iets aandoen|wat aandoe|wat aandoet|iets aandoe|iets aandoet|wat aan te doen|iets aan te doen|wat aan doen|iets aan doen|wat aangedaan|iets aangedaan|wat doen|iets doen|iets doe|wat doe|wat doet|iets doet|pijn doen|pijn te doen|pijn doe|pijn doet|pijn gedaan',
  kill: 'kapot doen|kapotdoen|kapot ga doen|killen|te killen|kill|ophangen|ophang|ophangt|op te hangen|opgehangen|opknopen|verhangen|verhang|verhangt|te verhangen|verdrinken|verdrink|te verdrinken|verzuipen|verzuip|doodmaken|dood maken|doodmaak|dood te maken|doden|te doden|ombrengen|om te brengen|van kant maken|van kant maak|van kant maakt|van kant te maken|van het leven beroven|van het leven te beroven|doodschieten|dood te schieten|kapot maken|kapotmaken|kapot te maken|afmaken|af te maken|vermoorden|te vermoorden|vermoord|opblazen|doodhongeren|uithongeren|doodrijden|dood te rijden|vergassen|vergiftigen|in brand steken|in de fik steken|door het hoofd schieten|door mijn kop schieten|voor de trein gooien|voor de trein te gooien|voor een trein gooien|te pletter rijden',
  cut: 'snij|snijd|snijdt|snijden|snijen|gesneden|te snijden|snee|sneed|kras|krast|krassen|gekrast|verwond|verwondt|verwonden|te verwonden|beschadig|beschadigt|beschadigen|beschadigd|brand|brandt|branden|verminkt|verminken|automutileert',
}

/** The same words, where nobody wishes to die: one a line, as `sayings` reads them. */
export const noWish = `wil* _ (niet|nog niet) (dood|sterven|doodgaan) (#|hoor|ik|want|en|gewoon)
  (wil|willen|wilde) (me|mij|ons|hem|haar|hun|jullie|hen) _ dood
  dood(gaan)? van (de |het |een )?(lach|lachen|verveling|schaamte|honger|dorst|hitte|warmte|kou|stress)
  niet (meer )?(kan|kunnen|te) _ leven van
  niet (meer|langer) (van|op) _ leven
  (leven|rondkomen) (van|op) (de|mijn|een|het|deze|dit|zo|zo n|\\d+|alleen|slechts|minder|die|onze) _ (uitkering|bijstand|aow|geld|inkomen|loon|salaris|pensioen|euro|bedrag|minimum|tientjes|leefgeld)
  (hond|kat|poes|cavia|konijn|paard|plant|planten|vis|vissen|boom|batterij|accu) _ (dood|doodgaan|sterven)
  liever dood dan (rood|een|in|naar|bij|op) _ (verpleeghuis|verzorgingshuis|bejaardentehuis|tehuis|rolstoel|bejaardenhuis)
  (testament|levenstestament|notaris|gehandicapt*|verstandelijk*|beperking|autisme|down|mentor|mentorschap|bewindvoer*|curator|voogd|uitvaart*|erfenis|erven|nalatenschap|wlz|mantelzorg*|wooninitiatief|codicil|donor*) ___ niet meer (ben|was)
  niet meer (ben|was) ___ (testament|levenstestament|notaris|gehandicapt*|verstandelijk*|beperking|autisme|down|mentor|mentorschap|bewindvoer*|curator|voogd|uitvaart*|erfenis|erven|nalatenschap|wlz|mantelzorg*|wooninitiatief|codicil|donor*)
  (wie|wat gebeurt|hoe moet|wat moet) __ (zoon|dochter|kind|kinderen|moeder|vader|man|vrouw|broer|zus|ouders) _ als ik er
  (puber|school|wekker|gamen|uitslapen) ___ wakker
  wakker ___ (puber|school|wekker|gamen|uitslapen)
  uitweg __ (schulden|schuld|financi*|papieren|formulieren)
  (schulden|schuld|financieel|formulieren) __ uitweg
  voorgoed (uit de|van de|schuldenvrij|geregeld|opgelost|verhuizen|naar)
  (laat maar|stop|stoppen|afspraak|annuleer|gesprek|nee|nee dank je|vraag|vragen|dat|die|deze|hulp|cursus|school|chat|formulier) _ ik (wil|hoef) niet meer
  {reflexive} _ niet meer (met|in|bij) (geld|drank|eten|snoep|verkeer)
  (van|op) __ (kan|kun|kunnen) _ niet _ leven
  poging (gedaan |ondernomen )?(om|tot) (te|contact|overleg|bemiddeling|het|een|met|mijn|iets)
  {grief} ___ (pleegde|gepleegd|maakte|gemaakt|beroofd|gestapt|wilde|zelfdoding|zelfmoord|suicide|doodgemaakt|gedood)
  (pleegde|gepleegd|maakte|gemaakt|beroofd|gestapt|zelfdoding|zelfmoord|suicide|doodgemaakt|gedood) ___ {grief}
  (sinds|toen|nadat|dat) _ (zelfmoord|zelfdoding|suicide) (pleegde|gepleegd)
  (opa|oma|vader|moeder|man|vrouw) _ dood wilde
  (hulp|afspraak|huisbezoek|gesprek|taxi|rolstoel|rollator|maaltijd|maaltijden|cursus|aanvraag|traplift|bezwaar|huishoudelijke) _ hoeft _ niet
  (voor|van) (mij|hem|haar) hoeft (die|dat|deze|de)
  niet meer zitten (om|met|in|bij|dat|als|tussen|die|deze|naar|op|door|hier)
  dood van (mijn|haar|zijn|een|de|onze|opa|oma|papa|mama)
  (nooit|niet) (aan|over) (de )?(dood|zelfmoord|doodgaan)
  leven _ klaar (maken|voor)
  dood (verklaard|geboren|gewaand|spoor|punt)
  stop* met leven(d|de|s)`
