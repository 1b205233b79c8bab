import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
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

/** Suicide, in the writer or in someone else. */
export const dutchSuicide: Sayings[] = [
  // To wish to be dead, or no longer to live.
  sayings(
    'suicide',
    `wil(len|t|de|den)?{adv} (dood|doodgaan|sterven|dood zijn|dood gaan|er niet meer zijn|niet meer zijn|niet meer bestaan|niet bestaan|niet meer hier zijn|stoppen met leven|kappen met leven|ophouden met leven|uit het leven|weg uit (het|dit) leven|van deze wereld af|weg van deze wereld)
    (dood|doodgaan|sterven|dood zijn|dood gaan) (wil|wilt|wilde|zou willen)
    (liever|beter|beter af|net zo goed|maar beter|het liefst|liefst) (dood|doodgaan)
    dood (zijn |gaan )?(is|was|lijkt|zou) _ (beter|makkelijker|fijner|rustiger|opluchting|oplossing|bevrijding|uitweg)
    wou (dat )?(ik )?(maar )?(dood|niet meer leefde|er niet meer was)
    (was|waren) (ik|hij|zij|ze|we) (maar |al |gewoon )?dood
    (wou|wilde|wens|wenste|hoop|hoopte|bid|droom|had gehoopt|wil) _ (ik|hij|ze|zij) (maar |gewoon |er )?(dood|nooit geboren|niet meer) (was|ben|is|zou|ga|waren|zijn|gaan)
    wil(len|t|de|den)?{adv} er{adv} niet meer zijn
    (wil|willen|wou|wens|wilde|hoop|zou) __ ik er niet (meer )?(was|ben|zou zijn|bestond)
    (wil|willen|wou|wilde) dat alles (stopt|stopte|ophoudt|ophield|voorbij is|voorbij was|over is|over was)
    (kan|mag|moet|zal|wil) ik (van mezelf |niet |nu |dan )*(dood|doodgaan|sterven)
    laat (me|mij) (nu |dan )*(dood|doodgaan|sterven)
    wil niet dood maar
    geen reden (meer )?(om )?(nog )?(te |voor )?(leven|bestaan|door te gaan)
    (niks|niets) (meer )?(om )?(nog )?voor te leven
    (waarvoor|waarom|waar) _ (leef|besta) ik _ (nog|voor|eigenlijk)
    waarom (zou|moet) ik _ (leven|doorleven|bestaan)
    (zin|nut) van (het|mijn|dit) leven _ (nog|niet meer|kwijt|weg|{end})
    (heeft|had) (het|mijn|dit) leven _ (zin|nut)
    (zo|zonder \\w+|hiermee) (kan|wil|hoef) ik _ niet (meer )?leven
    klaar met alles ({end}|vanavond|vannacht|nu)
    # (maar )?(mijn|me|onze) {person} _ wil (echt )?niet (meer|verder) {end}
    (vanavond|vannacht|morgen|straks|vandaag) (doe ik het|ga ik het doen|maak ik het af) {end}
    uitweg (dan|is) (de )?dood
    nooit geboren (was|had|worden|zijn|geworden)
    verlang* _ (dood|doodgaan|einde van mijn leven)
    {someone} _ (denk|denkt|dacht|fantaseert|praat|praatte|begint) _ (aan|over) _ (de dood|dood|doodgaan|sterven|dood zijn|dood willen|er niet meer zijn)
    ik (denk|dacht|fantaseer|droom) _ (aan|over) _ (de dood|dood|doodgaan|sterven|dood zijn|er niet meer zijn)
    niet meer (verder|langer|zo|door|graag) leven
    leef niet (meer )?graag
    (niet|nie) (meer|langer|verder|meet|mee|mer|me) (te |willen |wil |wilt |wilde |kan |kunnen |hoeven |hoef |zo )?leven
    niet (meer )?zo (verder|langer|door) leven
    (zo )?niet (meer )?(verder|door) (wil|wilt|wilde) leven
    (doodswens|doodsverlangen|stervenswens|levensmoe|levensmoeheid|doodsdrang|lebensmude)
    (moe|zat|beu|spuugzat|kotsbeu) van (het |dit |mijn |zijn |haar )?leven
    (het |dit |mijn )leven (zo |helemaal |echt |spuug|kots)?(moe|beu|zat)
    klaar met (het |dit |mijn |zijn |haar )?leven
    stop* met leven
    geen zin (meer )?(om )?(in )?(het |dit |mijn |te |nog |nog te |meer te )*leven
    leven _ (heeft|had|heef) _ (geen|niet) _ (zin|nut|waarde|betekenis|zin meer)
    leven (is|lijkt|voelt) _ (zinloos|niks waard|niets waard|niks meer waard|niets meer waard|waardeloos|niet waard|niet de moeite waard|niet meer de moeite|over|voorbij|klaar|af|geen leven meer)
    leven (hoeft|hoef|hoeven) _ niet
    niet meer (hoeft|hoef) _ (van|voor) (mij|hem|haar|me)
    (voor|van) (mij|me|hem|haar) hoeft (het|dit|alles)( allemaal| leven| echt| gewoon| zo)* niet( meer| langer)?
    het hoeft (voor|van) (mij|me|hem|haar) (allemaal |echt )?niet( meer| langer)?
    (zie|ziet|zag) het leven _ niet (meer )?(zo )?zitten
    (zie|ziet|zien|zag) het (allemaal |echt |gewoon |helemaal |leven |even )*niet meer zitten
    # (maar |en |want |nou )?ik wil (echt |gewoon |eigenlijk |zo |allemaal |het )*niet (meer|langer|meer verder|verder) {end}
    ik kan (het |zo )?niet meer (en |dus )?(ik )?wil (het |ook )?niet meer
    voor mij is het (klaar|genoeg geweest|genoeg|mooi geweest|over|gedaan) {end}
    zie geen (andere )?uitweg( meer)? {end}
    dood als (enige )?(uitweg|oplossing|optie)
    (wil|zou) _ (voor altijd|voorgoed|eeuwig|voor eeuwig) (slapen|inslapen|weg|verdwijnen|rusten)
    (wil|wilde|wou|zou){adv} (van de wereld |van de aardbodem |voor altijd |van deze aarde )?verdwijnen
    (levens|leven) (willen |te |wil )?(beeindigen|beeindigd|beeindig|beeindigt)
    (wil|mag|zou) _ (bij|naar) _ (in de hemel|hierboven|daarboven)
    (ga|wil|zal|gaan) _ (hem|haar|mijn {person}|mijn overleden {person}) achterna
    (zegt|zei|roept|appt|appte|schrijft) _ (het|leven) _ niet meer (hoeft|hoef)
    (kan|wil) en (wil|kan) (ook |het |echt )*niet (meer|verder)
    niet meer (te |willen |wil |wilt |hoeven |hoef )*(bestaan|er zijn|hier zijn)
    niet (meer )?(willen|wil|wilde|hoeven) (bestaan|leven)
    (haat|kots op|walg van) (mijn|het|dit|me) (\\w*leven)
    wil (mijn|dit|zo n|het|me) leven niet
    (helemaal |het )?gehad met (het|dit|mijn) leven
    (beter|had) nooit (bestaan|geboren)
    liever __ (dood ben|dood was|dood zou|er niet meer)
    (hoop|hoopt|wens|bid|wou|wil) __ (nooit|niet) meer (opstaan|opsta|opstond|opstaat)
    (zie|ziet|zag) _ geen (andere )?uitweg
    (doe|geef) (mij|me) (maar )?_ (spuitje|pil van drion|laatstewilpil|laatste wil pil)
    (pil van drion|laatstewilpil|laatste wil pil|middel x)
    (stopt|ophoudt|weg|slapen|rust|stil|weggaan|vertrekken|gaan|over) _ voorgoed
    voorgoed (weg|rust|slapen|stil|gaan|vertrekken|over)
    eeuwige rust
    (merkt|merken|missen|mist|maakt uit) __ als ik (weg|dood|er niet|verdwijn|doodga)
    (zorg|zorgen|zorgt) __ (voor|op) (de|mijn|je|me|onze) (kinderen|hond|kat|mama|moeder|vrouw|katten|honden|broertje|zusje|jongens|meiden|papa) als ik (er niet|weg|dood)
    (over|aan|van plan) (eruit stappen|er uit stappen|uit het leven|eruit te stappen)
    (wil|kan|hoef|zou) ik _ niet (meer |langer )?(willen |kunnen )?leven
    (hoef|hoeft) _ niet __ te leven
    (trek|trekt|verdraag|red|kan|kon|houd|hou) _ (dit|het|mijn|zo n) leven _ niet (meer|aan|langer|vol)
    leven _ (te zwaar|te veel|ondraaglijk|een hel|een lijdensweg|een kwelling|ondragelijk|niet te doen|geen doel|geen toekomst)
    (niks|niets|niemand) _ om _ (door te gaan|te leven|voor te leven|verder te gaan|voor te blijven)
    wil ik (ook |echt )?niet (meer|verder) ({end}|leven)
    # wil (echt |gewoon )?niet (meer|verder) {end}
    wil _ bij (mijn|me|onze) (overleden|gestorven|dode) \\w+ (zijn|wezen)
    er niet meer (wil|wilde|wilt|hoeft te|hoefde te|zou willen) zijn
    het is mooi geweest (voor mij|{end})
    mooi geweest (voor hem|voor haar|ik hoef|ik wil niet|ik ben \\d+)
    ik hoef (zo |echt |van mij |eigenlijk )+niet (meer|verder) ({end}|zo|voor mij)
    ik hoef niet meer (zo|voor mij)
    (hoeft|hoef) het (voor|van) (mij|me|hem|haar) _ niet( meer| langer)?
    alles geregeld __ (als|wanneer|voor) _ (er niet meer ben|weg ben|dood ben)
    (weet|wist) (al |precies |exact )+(hoe|wanneer|waar) _ ik het (ga doen|doe|zal doen|wil doen|doen)
    ik heb (een|al een|mijn) plan (en een datum|om eruit|om te gaan|hoe ik|voor vanavond|om mezelf|om er)
    (ik ga|ga) het (echt |gewoon |nu )*doen __ (tegen|houdt|vaarwel|vanavond|pillen|trein|springen|dood|klaar)
    niemand (houdt|hou|kan) (me|mij) _ tegen(houden)?
    ik doe het (vanavond|vannacht|echt) ({end}|en|want)
    dat ik het (vanavond|vannacht|vandaag) ga doen
    doe ik het (gewoon|echt|vanavond|vannacht|vandaag) ({end}|en)
    (iets|wat) (doms|stoms) (ga |te |wil )?(doe|doen|doen ga) ({end}|en|met|vannacht|vanavond)
    (straks|dan|bang dat|voordat) _ ik (nog )?(iets|wat) (doms|stoms)
    (een|1) stap (en|dan|verder) _ (klaar|over|voorbij|weg|gedaan)
    om (zelf )?dood te (gaan|zijn|mogen)
    hoe lang _ duurt __ dood (ben|bent|is|gaat|ga)
    (doet|doen) _ (verdrinken|doodgaan|sterven|ophangen|verhangen|dood gaan) _ pijn
    (is|zijn) (verdrinken|ophangen|doodgaan|sterven|verhangen) _ (pijnloos|pijnlijk|eng|snel)
    (verdrinken|ophangen|doodgaan|sterven|verhangen) _ (pijn|pijnloos|pijnlijk|snelst)
    (stopt|stop|stoppen|ophoudt|rusten|slapen|rust|weg|stil|verdwijnen|ophouden) _ (voor altijd|voorgoed|voor eeuwig)
    (voor altijd|voorgoed|eeuwig|voor eeuwig) (rusten|slapen|weg|stil|rust|verdwijnen)
    (drijft|drijven|jaagt|jagen|dreven) _ (mij|me|haar|hem|ons) _ (de dood in|dood in|de dood|het graf in|tot zelfmoord)
    bloed aan (jullie|je|uw|zijn|hun) handen
    als ik (morgen|straks|vanavond|vannacht) dood ben
    {reflexive} _ (uitzetten|uit te zetten|uitschakelen|uit te schakelen|wegmaken|weg te maken|opruimen|op te ruimen|uitwissen|uit te wissen|weg te doen|wegdoen)
    (heb|heeft|had|deed|hebben) __ (poging|zelfmoordpoging|tentamen suicidii) (gedaan|ondernomen|achter de rug)
    (zwarte|donkere|duistere) gedachten
    (vertrouw|vertrouwt) _ {reflexive} _ niet
    bang (voor|van) {reflexive}
    {reflexive} aan (ga |te |wil |zou )?(doen|doe|doet)
    (iedereen|niemand) _ (haat|haten|geeft|mag) _ (me|mij|om me|om mij) ____ (wil weg|wil niet meer|dood|kan net zo goed|wil niet leven)
    er tussenuit (piepen|knijpen voorgoed|voorgoed)
    (ik wil|wil|ga) er tussenuit voorgoed
    (zoek|zoekt) (me|mij) (maar )?niet( meer)? ({end}|want|ik)
    (jullie|je|ze) (vinden|vindt|vinden) (me|mij) (wel|straks|morgen) _ (bos|water|huis|morgen|dood|zolder|schuur|garage|{end})
    sorry voor alles {end}
    dit is (mijn|ons) (laatste )?afscheid
    ik neem (nu |hierbij |dus )?afscheid ({end}|bedankt|van jullie|sorry)
    (zeg|vertel|zeggen|vertellen) _ (tegen|aan)? _ (kinderen|moeder|vader|man|vrouw|ouders|zoon|dochter|familie) __ (hou|houd|spijt|lief|van ze)
    (ga|ben) weg en (ik )?kom (niet|nooit) (meer )?terug
    (maak|haal) _ (morgen|kerst|de ochtend|volgende week|mijn verjaardag|het weekend|volgend jaar|dat) _ niet (meer )?(mee|{end})
    morgen niet (meer )?(meemaken|mee maken|halen)
    ik (ben|was|zou|voel me) _ dood (van binnen|vanbinnen|{end}|geweest)
    dood ben ik (meer|beter)
    ik ben levend (niks|niets)
    als ik dood ben _ (zijn|is|hoeven|komt|krijgen) __ (schuld|schulden|weg|opgelost|rust|beter|af|geld|klaar)
    (hoop|hoopt|bid|wens|wil|wou) __ ik _ (ongeluk krijg|kanker krijg|ernstig ziek word|geraakt word|aangereden word|doodga|dood neerval|een hartaanval krijg|niet meer thuiskom)
    god (mij|me|haar|hem) _ (halen|haalt|neemt|roept|ophaalt|opneemt)
    (laat|kan) _ (god|de heer|iemand|magere hein|de dood) (mij|me) (maar )?(halen|komen halen|doodmaken|doodrijden)
    kan iemand (mij|me) (alsjeblieft |even )?(doodmaken|doodschieten|vermoorden|afmaken|doodrijden)
    (rijdt|rij) (iemand )?(me|mij) dood
    (redden|redt|kunnen|kan|gaan|komen) (het |je |zich )?(wel |ook |prima |best |beter |goed )+zonder (mij|me)
    (mist|missen|verliest) (niks|niets) __ als ik
    niemand (mij|me|haar|hem) (mist|zal missen|zou missen|gaat missen)
    (of|dat) ik (er )?(morgen|volgende week|straks|vanavond) (er )?nog (ben|leef)
    (weet|garandeer|beloof|reken|twijfel) __ ik _ (morgen|volgende week|straks) _ nog (er )?(ben|leef|haal)
    (misschien|wie weet|waarschijnlijk|vermoedelijk) ben ik er (morgen|volgende week|straks|dan|binnenkort) niet meer
    ben ik er (morgen|straks|dan|volgende week|overmorgen|vanavond) niet meer
    (enige|maar een|een|beste) oplossing __ (dood|er niet meer|zelfmoord|einde aan mijn|sterven)
    (kon|kan|mocht|wou dat) ik (maar |gewoon |toch |ook )*(verdwijnen|inslapen|doodgaan|sterven|verdween|doodging)
    was het (allemaal |maar |gewoon |al |toch )+(voorbij|over|afgelopen|klaar)
    jammer __ wakker (word|werd|wordt|geworden)
    (niets|niks|niemand) houdt (mij|me) _ (hier|nog|in leven)
    wat doe ik hier nog (op aarde|op deze wereld|{end})
    niet (meer )?(op|in) deze wereld
    besta (liever )?niet
    (liever|beter) niet (meer )?(bestaan|leven|er zijn)
    er liever niet (meer )?(is|ben|was|zijn|zou zijn)
    (brief|brieven|briefjes|briefje) (aan|voor) (mijn|me|onze) (vrouw|man|kinderen|ouders|moeder|vader|familie|zoon|dochter) _ (klaar|geschreven|liggen klaar|neergelegd|achtergelaten)
    (mij|me|zich|mezelf) _ (ophangt|ophang|verhangt|verdrinkt|opknoopt|doodschiet|doodrijdt|opknoop)
    op het punt (om )?_ te springen
    (lijkwagen|lijkkist|lijkenwagen|lijkzak)
    kist (maar )?voor (mij|me)
    leven _ geen (zin|nut|waarde|doel) (meer )?(heeft|had)
    ik wil _ (hulp|geholpen) _ (sterven|doodgaan)
    help* (mij|me) _ (met|bij) (doodgaan|sterven|dood gaan)
    (besluit|beslissing) staat vast __ (ik ga|vanavond|vannacht|morgen)
    leven (boeit|interesseert) (me|mij) _ niet
    geen zin (meer )?in (dit|mijn|het|zo n) \\w*leven
    wol net (meer|langer) leven
    niet (mie|mej) leven
    gedachte* aan (de |mijn )?(dood|sterven|einde)
    de dood is (mijn|de|een) (enige |beste )?(vriend|uitweg|oplossing|rust|verlossing)
    (fantaseer|droom|denk|dagdroom) _ (over|aan) mijn (eigen )?(begrafenis|uitvaart|dood|crematie|sterfbed)
    wie komt er _ op mijn (begrafenis|uitvaart|crematie)
    (begrafenis|uitvaart|crematie) _ geregeld ____ (kan ik gaan|ben ik er niet|ik ga|mag ik gaan|niet meer)
    er klaar voor om te (gaan|sterven)
    (wat als|stel dat) ik er (gewoon |opeens |morgen )*niet meer (was|zou zijn|ben) {end}
    (als|wanneer) ik er (gewoon |opeens |morgen |straks |ooit |later )*niet meer (was|zou zijn|ben)
    # (maar )?(het|dit) hoeft (allemaal |echt |zo |gewoon )+niet meer {end}
    (kapot|dood) (doen|gaan) ik wil
    wil (gewoon |echt )?kapot
    ik doe (me|mij) (zelf )?(wat|iets)
    afscheid _ geschreven
    (of|dat) ik _ (nacht|morgen|ochtend|dag|week|weekend) _ haal
    {reflexive} _ (aandoen|aandoe|aandoet|aangedaan)
    ik wil (echt |gewoon |eigenlijk |zo |het )*niet meer #
    ik wil niet (meer )?verder (#|sinds|zonder|leven|en|hier)
    ik _ (anoniem |even |graag )*(praten|chatten|bellen) over (zelfmoord*|zelfdoding*|suicid*|doodsgedachten|doodgaan)
    doodsgedachten
    voor mij hoeft (morgen|de dag|de nacht|deze dag|het leven|volgend jaar) niet
    dood _ enige (oplossing|uitweg|weg|optie)
    (bang|durf|alleen) __ anders _ (iets|wat) (doe|ga doen)
    (hoor|hoort) __ dat ik _ (moet|zal) _ (sterven|dood|springen|doodgaan)
    (houd|hou|houden) _ in leven
    er liever niet meer (bestaat|is)
    niet meer (bestaat|besta)
    leven (voor (hem|haar|mij) )?(klaar|over|voorbij|afgelopen|zinloos|niks waard|niets waard) is
    (zegt|zei|roept|appt|appte|schrijft) __ (het|leven) __ niet meer (hoeft|hoef)
    (iemand|vriend|vriendin|broer|zus|zoon|dochter|collega|man|vrouw) die (zelfmoord|zelfdoding|suicide) wil plegen
    (hangt|hing|hangend|hangende|bungelt) _ (aan|in|boven) _ (touw|strop|boom|balk|zolder|trapgat|schuur|garage)
    over (de|het) (reling|hek|balustrade|leuning|railing|vangrail) (van|geklommen|gaan|stappen|hangt|hang|klim|wil|heen)
    (been|benen) over (de|het) (reling|hek|balustrade|leuning|railing)
    (opgesloten|badkamer|kamer|schuur) __ met _ (scheermes*|mes|mesje|pillen|touw)
    (benzine|spiritus|terpentine) __ (over (me|mij|zich|zichzelf|mezelf)|aansteker|lucifer)
    (loop|ren|ga|loopt|rent|stap) _ (de |het )?(snelweg|autoweg|a1|a27|rijbaan) op
    (spring|loop|ga|rij|springen|lopen|rijden|duik) _ in (het|de) (kanaal|gracht|rivier|haven|gooimeer|vecht|ijsselmeer|eemmeer|plas)
    tot ik (dood|er niet meer|doodga|dood neerval)
    dan is het (snel |zo |gauw |eindelijk )+(voorbij|over|gedaan|klaar)
    had ik maar _ (pistool|geweer|pil|spuitje|strop)
    niet (meer )?(waarvoor|waarom) ik (nog |het )*(leef|opsta|opsta s morgens|besta|doorga)
    ik (wil|hoef|hoop) _ niet _ wakker (te )?(worden|word)
    (wil|willen|wilde){adv} hier niet (meer|langer) zijn
    was ik er (maar|gewoon|ook|toch)? ?niet( meer)?
    (hoor|mag|verdien) (ik )?er niet (te )?(zijn|wezen)
    (ben|was) er liever niet( meer)?
    genoeg van (het|dit|mijn) leven
    leven __ (wil|ga) ik eruit
    zin om (dood|te sterven|er een eind)
    uit (mijn|me|zijn|haar|hun) lijden (verlossen|verlost|helpen|halen|te verlossen)
    verlos (mij|me) 
    (ga|wil|mag) _ naar de hemel
    stekker _ (uit mij|uit mezelf|uit mijn leven|bij mij)
    (leg|gaan liggen|ga liggen|lig) _ op (het spoor|de rails|de weg|het asfalt|de snelweg)
    (drink|drinkt|zuip|zuipt|spuit|hongert|honger) _ {reflexive} dood
    (gegoogeld|gezocht|opgezocht|zoekt|zocht|googelt|zoekgeschiedenis) __ (doodgaat|doodgaan|zelfmoord|sterven|ophangen|overdosis|pijnloos)
    geen last (meer )?_ van (mij|me)
    (morgen|straks|nooit) niet meer (zien|terugzien)
    (zoek|zoeken) (haar|hem|me|mij|ons) niet
    niet (moeten|hoeven) (te )?zoeken
    weg # (echt )?weg # voor altijd
    (niks|niets) heeft (meer|nog) zin
    alles is (zo |toch )?zinloos
    het heeft (toch |allemaal |echt |voor mij )*geen zin meer {end}
    (zegt|zei|appt|vindt) __ (het|alles|leven) _ geen zin meer heeft
    het is (over|klaar|gedaan|afgelopen) (met|me) (mij|me)
    (zie|zien) _ (in de hemel|aan de andere kant|hierboven)
    (sterven|doodgaan|dood) (zonder pijn|pijnloos)
    (dan|straks) ga ik (toch |maar |gewoon |wel )*dood
    (heb|heeft) (net )?\\d\\d+ {pills} (op|geslikt|in|genomen|{end})
    (eind|einde) (te )?(maken|maak|gemaakt) aan (alles|het allemaal|mezelf|de pijn|mijn lijden|mijn ellende)
    uit dit leven
    (nooit|niet) meer wakker (worden|word|wordt|te worden|te hoeven worden)
    (ik|hij|ze|zij) __ er niet meer zijn
    # (gewoon |liever |even )*er niet meer zijn
    wil (gewoon |alleen )*weg van alles
    trek _ (mijn|de) stekker _ (eruit|er uit)
    help me _ ik ga het doen
    (sta|zit|staat|zit) _ (bovenop|boven op|boven aan|bovenaan) (de|het|een) (brug|flat|dak|reling|viaduct|rand|toren|parkeergarage)
    (bos|schuur|zolder|garage) __ (touw|strop)
    (touw|strop) __ (bos|schuur|zolder|garage|boom|balk)
    {pills} __ (op een rij|geteld|uitgeteld|uitgespreid|in een rij|in een rijtje)
    (tel|telde|geteld|uitgeteld) _ {pills}
    (kijk|kijken|staar|staren|staarde) _ naar _ {pills}
    {pills} _ te (kijken|staren)
    (denk|voel|geloof|bang) dat ik _ (doodga|dood ga|sterf|doodgaan|ga sterven)
    (aan het|ben ik) _ doodgaan
    wil (mijn|dit|me|het) leven _ (stoppen|stop zetten|stopzetten|afsluiten|eindigen)
    leven stopt (vandaag|nu|hier|vanavond|morgen)
    haat mezelf
    (ga|wil|zal) van (het dak|de brug|de flat|het balkon|het viaduct|de toren|de galerij) ({end}|af)
    van (het dak|de brug|de flat|het balkon|het viaduct|de toren|de galerij) af
    klaar om te springen
    # (net )?\\d\\d+ {pills} (op|geslikt|in|genomen|binnen)
    (te veel|teveel|heel veel|alles) (geslikt|ingenomen)
    iets (stoms|doms) gedaan met {pills}
    (heb|heeft) iets (ingenomen|geslikt)
    {person} _ wil (echt )?niet (meer )?verder {end}
    zat (het|dit) leven
    waarom nog leven
    wat heb ik nog aan (dit|het|mijn) leven
    waar doe ik het nog voor {end}
    niemand mist (mij|me)
    (zullen|gaan|zal|gaat|zou|zouden) (mij|me) (toch |vast |echt )*niet missen
    niemand (meer )?tot last _ (stop|weg|dood|einde)
    (tot ziens|dag|doei|daag) voor altijd
    (zie|heb) geen hoop meer
    geen hoop meer (voor (mij|ons)|op)
    er is geen (uitweg|hoop|toekomst) (meer )?(voor mij |voor ons )?{end}
    zie geen toekomst (meer )?{end}
    {hopeless} ____ {final}
    {final} ____ {hopeless}
    kms`,
    words,
    {
      unless: `wil* _ (niet|nog niet) (dood|sterven|doodgaan) (#|hoor|ik|want|en|gewoon)
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
      stop* met leven(d|de|s)`,
    },
  ),
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
      unless: `{grief} ___ <
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
      unless: `{grief} ___ <
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
