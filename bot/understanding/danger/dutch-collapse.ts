import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  /** Weeks in which a child comes too soon. */
  early: '22|23|24|25|26|27|28|29|30|31|32|33|34|35|36',
  side: 'linkerkant|rechterkant|linkerarm|rechterarm|linkerbeen|rechterbeen|linkerhelft|rechterhelft|ene arm|ene been|ene kant|arm en been',
  limb: 'been|arm|heup|pols|enkel|voet|schouder|nek|knie|vinger',
  arm: 'mes|keukenmes|broodmes|wapen|vuurwapen|pistool|geweer|bijl|hamer|knuppel|honkbalknuppel|machete|zwaard|benzine|jerrycan|zuur|granaat|bom|schaar',
  fire: 'op te blazen|opblazen|plat te branden|platbranden|plat branden|af te branden|affikken|in de fik te steken|in de fik steken|in brand te steken|in brand steken|aansteken|aan te steken',
  house:
    'huis|woning|boel|flat|auto|schuur|gemeentehuis|kantoor|loket|zichzelf|mezelf|iedereen|alles|tent|ons|mij|me|haar|hem',
}

/** Who lies on the floor, who goes down, and who comes with something in the hand. */
export const dutchCollapse: Sayings[] = [
  sayings(
    'medical',
    `(mijn|me|mn|onze|de|een|oude|die) ({person}|vrouwtje|mannetje) (van \\w+ )?(ligt|lag) _ (op de grond|op de vloer|onder aan de trap|onderaan de trap|in de douche|in de badkamer|op straat|in de gang|op de keukenvloer|naast (haar|zijn|het) bed)
    (ik|hij|zij|ze|{person}) __ (ben|is|was) (net |weer |vannacht |vanochtend |zojuist )*gevallen _ (en |ik |hij |ze |zij )*(kan|kom|komt|kunnen) _ niet _ (opstaan|overeind|omhoog|staan|lopen|bewegen)
    {child} __ (in|uit|onder) (het|de|een) (zwembad|zwembadje|vijver|sloot|bad|badje|water|regenton|kanaal|gracht|haven) _ (gevonden|gevallen|gehaald|gelegen|verdwenen|gekukeld|gegleden)
    (weken|maanden|zwanger) ____ (pijn|buikpijn|krampen|weeen|kramp|steken) ____ (rood|bloed*|vruchtwater|nat|helse)
    {side} __ niet (meer )?_ (bewegen|voelen|optillen|gebruiken|goed) ____ (sinds|net|nu|ineens|opeens|plotseling|half uur|uur|vanochtend|vanmorgen|vannacht)
    (ineens|opeens|plotseling|sinds \\w+|half uur) ____ {side} __ (niet|slap|verlamd|gevoelloos|doof|tintelt)
    (suiker|bloedsuiker|glucose|bloedglucose) (is|zit op|staat op|van|was|zit) (\\w+ )?(1|2|3|een|twee|drie|laag|te laag|heel laag|hoog|veel te hoog) __ (tril|trilt|wazig|suf|zweet|zweten|duizelig|weg|verward|misselijk|raar)
    {limb} (ligt|staat|steekt|zit|hangt) _ (raar|gek|vreemd|verkeerd|naar buiten|een rare|een gekke|dubbel)
    (weet niet|weten niet|twijfel|geen idee) of (hij|ze|zij|mijn \\w+|die) (nog )?(ademt|leeft|ademhaalt)
    (buurman|buurvrouw|buur|huurder|bewoner|moeder|vader|tante|oom|oma|opa) ____ (doet|deed|neemt|komt) __ (niet open|niet op|niet naar buiten) ____ (gordijnen|ruik|stank|brievenbus|lamp brandt|krant|kranten|post op de mat|vliegen)
    (niet goed|raar|slap|suf|wit|grauw|klam) ____ (112|ambulance|dokter) (bellen|nodig|komen)
    {person} __ (bleek|wit|klam|grauw|zweet) __ (zweet|zweten|klam|pijn|borst|trilt|weg|grauw)
    (bij|uit) (zijn|haar|het) oor (komt|loopt|bloed)
    (iets|vocht|bloed) (komt|loopt) _ uit (zijn|haar|het) oor
    (zwart|zwarte|koffiedik|donkerbruin|bloederig|bloederige) (spul|spuug|goedje|braaksel|ontlasting|poep|drab) ____ (overge*|braakt|braken|spugen|spuugt|kots*|uit)
    (overge*|overgeven|braken|braakt|spuugt|kotst) __ (zwart|koffiedik)
    aan (het|t) bevallen
    ({person}|vrouwtje|mannetje|klant|bezoeker|reiziger|hij|ze|zij) (is |zakt |zakte |was )?(net |zojuist |ineens |opeens )?(ingestort|in elkaar gezakt|in elkaar|onwel geworden|onwel|neergevallen) (bij|in|op|voor|aan|tijdens|achter) (de|het|een|mijn|onze)
    {person} (zakt|zakte|viel) (net |zojuist |ineens |opeens )?(in elkaar|flauw|om)
    (voel|voelt|voelen) (de|het|mijn|haar) (baby|kindje|kind) (al )?(niet|nauwelijks|minder|amper|geen)
    (insult|aanval|toeval|stuip|stuipen|epilepsie*) ____ (stopt niet|houdt niet op|blijft duren|al \\w+ minuten|minuten al)
    (weeen|ween|vloeit|vloeien|vruchtwater|bloedverlies) ____ ({early}) weken
    (zwanger|({early}) weken) ____ (weeen|ween|vloeit|vloeien|vruchtwater|bloedverlies)
    (hand|vinger|vingers|arm|voet) (in|tussen) (de|een|het) (\\w*machine|\\w*zaag|\\w*maaier|hakselaar|wals|kettingzaag|grasmaaier)
    (kokend|kokende|hete|heet|gloeiend) (\\w+ )?(water|thee|thee water|theewater|olie|frituurolie|frituurvet|vet|soep|koffie|melk|jus) ____ (over|op) (de|het|mijn|zijn|haar|me|hem|onze|een) (\\w+ )?(kleine|kind|baby|peuter|dochter*|zoon*|arm|armen|been|benen|hand|handen|buik|borst|gezicht|heen|lijf|schoot|voet|voeten|beide)
    (hete|heet|kokend|kokende) (\\w+ )?(theewater|water|thee|olie|koffie|soep) over (de|het|mijn|zijn|haar) (\\w+ )?heen
    (alle|al (zijn|haar|mijn|de)) (medicijnen|pillen|tabletten) ____ (in een keer|tegelijk|achter elkaar)
    (pillen|medicijnen|pillendoos|medicijndoos|weekdoos) ____ leeg ____ (naast|slaapt|suf|wakker)
    (potje|strip|doosje) (pillen|medicijnen|slaappillen) leeg    hoofdje (staat|komt|is)
    {person} __ (gevallen|viel|uitgegleden|gestruikeld|neergekomen|omgevallen|onderuitgegaan) __ (in de war|verward|kan niet|suf|braakt|geeft over|kreunt|praat raar|ziet dubbel|slaperig|trilt)
    (heeft|krijgt|kreeg) een (stuip|toeval|insult|attaque)
    (praat|spreekt|kraamt|slaat) _ wartaal
    (schudt|trilt|schokt|beeft) (met|over) (zijn|haar) hele (lijf|lichaam)
    (hand|vinger|vingers|arm|voet|been|haren|duim) __ (in|tussen|onder) (de|een|het) (\\w*machine|\\w*zaag|\\w*maaier|blender|deur|hekwerk|hakselaar|trekker|pers|lift|rolluik|poort|kloofmachine|wals) (gehad|gekomen|gezeten|gekregen|geraakt|beland|zit vast|zitten vast)
    (schok|stootje|stroomstoot|stroom|elektrisch*) ____ hart ____ (gek|raar|snel|over|klopt|bonkt)
    (mompelt|kreunt|murmelt|lalt|brabbelt) (alleen|maar|wat|alleen maar|nog)
    (vond|vonden|gevonden|trof|troffen|aangetroffen) ____ naast (zijn|haar|de|het) (stoel|bed|rolstoel|wc|toilet|bad)
    hangt (half |scheef )?(uit|over|in) (de|zijn|haar) (rolstoel|stoel|leuning) ____ (zegt niks|reageert|kwijlt|slap|niks|stil)
    {child} ____ (aan|van|uit|in) (de|het|mijn|oma s) (\\w+ )?(lampolie|ontstopper|bleek|chloor|wasmiddel|pillen|medicijnen|gootsteenkastje|vaatwastablet*|gif|terpentine|e sigaret|sigaretten) (gezeten|gedronken|gegeten|gesnoept|gelikt|gehapt)
    (arm|been|mond|gezicht|hand) ____ (zie|ziet) _ dubbel
    (zie|ziet) _ dubbel ____ (arm|been|mond|praat|hoofdpijn|duizelig|ineens|opeens)
    (arm|been) (valt|zakt|viel) (weg|steeds weg|naar beneden) ____ (dubbel|praat|scheef|mond|sinds|net|ineens)
    (katheter|infuus|stoma|drain|wond) ____ (bloed|pus) ____ (ril|rillen|koorts|duizelig|klam)
    (laat|knoeit|valt) ____ uit (haar|zijn|mijn) (rechterhand|linkerhand|hand) ____ (praat|zegt|steeds|raar|scheef|ineens)
    (zegt|vraagt) steeds hetzelfde ____ (hand|arm|mond|scheef|knoeit|valt)
    (handen|hand|gezicht|arm) __ (rauw|verbrand|vol blaren) __`,
    words,
    {
      everCounts: false,
      unless: `(driftbui*|gillen*|gilt|krijs*|boos|speelgoed|speelt|spelen|supermarkt|winkel|zijn zin|haar zin|matras|slaapt|yoga|drammen|stampvoet*|tekenen|lego|puzzel*)
      (gelukkig|niks gebroken|niets gebroken|valt mee|viel mee|zo weer|weken geleden|maanden geleden|jaar geleden|vorige week|vorig jaar|vorige maand)
      (na|sinds|door|vanwege) (mijn|zijn|haar|een|de) (\\w+ )?(herseninfarct|beroerte|cva|operatie|ongeluk|tia|ms|val)
      (revalidatie*|ziekenhuis|hospice|verpleeghuis|gips|spalk|fysio*)
      (telefoon|bril|sleutels|pas|hond|kat|poes|bal|schoen|knuffel) __ (gevallen|gevonden|gehaald)
      (vaak|soms|regelmatig|steeds vaker|wel eens) (valt|val|gevallen)
      (bekken*|rug*|fysio*) __ (zwanger|weken)
      (als|mocht|stel|wanneer|indien|voor als) (ik|hij|ze|zij|mijn \\w+) __ (val|valt|gevallen)
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin) _ <`,
    },
  ),
  sayings(
    'weapon',
    `met (een |mijn |n )?{arm} (voor|aan|bij|naar|op) (zijn|haar|jullie|je|uw|de|het|hun) (neus|balie|loket|deur|bureau|gezicht|gemeentehuis|kantoor|afspraak)
    (koop|haal|regel|neem|pak|zoek|scoor) (ik )?(zelf |wel |dan |ook )*(een |mijn |n )?(vuurwapen|pistool|geweer|wapen|machete|blaffer|gun)
    (dreigt|dreigde|dreigen|gaat|wil|zal|ga|zei|zegt|wou) __ {house} _ {fire}
    (dreigt|dreigde|dreigen) __ {fire}
    (steek|blaas|fik|brand) (ik )?(zijn|haar|jullie|het|de|hun|die) (huis|tent|kantoor|gemeentehuis|auto|boel|flat|hele \\w+) _ (in brand|in de fik|op|plat|af)
    (vuurwerkbom|brandbom|molotov*|explosief|nitraat) __ (hal|portiek|brievenbus|deur|flat|trap|gevel|huis|raam|straat)
    (kom|sta|komen|ga) ____ (gemeentehuis|loket|balie|kantoor|jullie|consulent|klantmanager) ____ met _ {arm}
    {arm} ____ (mee|bij me|in mijn tas|in mijn jas) ____ (gemeentehuis|loket|balie|jullie|klantmanager|consulent|school)
    (gooit|gooide|gooien) __ (molotov*|brandbom*|vuurwerkbom*|granaat|bijl|mes|messen|stenen door)
    (rij|rijd|ram|knal|ros) (ik )?____ (auto|bus|trekker|busje) ____ (balie|gemeentehuis|kantoor|loket|pand|gevel|etalage|pui) (in|binnen|naar binnen)
    (kogel|kogels) (voor|in) (jou|mij|jullie|hem|haar|je|mijn brievenbus|de brievenbus|een brief)
    (mes|schaar|bijl|hamer|knuppel) (in|onder) (mijn|me|mn|zijn|haar) (kussen|bed|matras) ____ (voor als|bang|komt|nacht)`,
    words,
    {
      everCounts: false,
      unless: `(band|banden|ballon*|luchtbed|zwembad*|opblaas*|hout|vuurkorf|afval|tuin|kaars*|bbq|barbecue|kachel|open haard|kerstboom|sigaret*)
      (inlever*|reuma|handvat|aangepast|scouting|jacht*|schietvereniging|museum|film|serie|boek|game|toneel)
      (opruimen|verbod|oud en nieuw|vorig jaar|jaren geleden)
      voor zijn neus weg
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin) _ <`,
    },
  ),
]
