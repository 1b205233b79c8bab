import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  ruler:
    'hij|hem|(?:mijn |me |mn |haar )?{partner}|(?:mijn |me )?(?:schoonmoeder|schoonvader|schoonfamilie|schoonouders|broers|broer)|zijn (?:familie|moeder)',
  away: 'naar|heen|les|werken|werk|bellen|buiten|vrienden|vriendinnen|vriendin|familie|praten|telefoon|school|alleen|weg|zien|geld|rijbewijs|sporten|moskee|kerk|uit|ergens',
  papers:
    'paspoort|telefoon|mobiel|bankpas|pinpas|sleutels|huissleutel|id|identiteitskaart|rijbewijs|papieren|pas|verblijfsvergunning|verblijfspas',
  limb: 'arm|pols|polsen|vinger|vingers|neus|rib|ribben|kaak|oog|hand|been|tand|tanden|schouder|enkel|nek',
  hide: 'schuur|auto|garage|badkamer|wc|buren|kelder|zolder|station|portiek|berging|bos|straat',
}

/** What goes on at home where nobody says "he hits me": who rules, who hides, who comes in. */
export const dutchControl: Sayings[] = [
  sayings(
    'violence',
    `(mag|mocht) (ik )?_ van {ruler} __ (nergens|nooit|niet|niks|niets|niemand|geen) ___ {away}
    ik (mag|mocht) _ (niet|nergens|nooit|niks|niets|geen) ___ {away} __ van {ruler}
    {ruler} __ (bewaart|verstopt|verstopte|bewaarde|houdt) _ mijn {papers}
    {ruler} __ (heeft|had) __ mijn {papers} (verstopt|afgepakt|ingehouden|weggestopt|in beslag|kapot*|weggegooid|in het water)
    {ruler} __ (camera|cameras|camera s|tracker|airtag|microfoon|spyware|volgapp) __ (opgehangen|geinstalleerd|gezet|geplaatst|verstopt|geplakt)
    {ruler} ____ (leest|checkt|controleert|doorzoekt) _ (al |al mijn |al m n )*(mijn )?(berichten|telefoon|appjes|mail|tas|kleren|ondergoed)
    als (mijn |me )?{partner} (thuiskomt|thuis komt|drinkt|gedronken heeft|dronken is|boos is|boos wordt) ____ (uitleggen|verantwoorden|bang|verstop|verstoppen|weg zijn|slaap|slapen|schuil*|vlucht*|eieren|mis|raak)
    als hij (drinkt|gedronken heeft|dronken is|bezopen is|gezopen heeft) ____ (slaap|slapen|schuil*|verstop*|vlucht*|bang|wegga|ga weg|de deur op slot|eieren|klappen|boos|gooit)
    (slaap|slapen|geslapen|schuil|schuilen|verstop|gevlucht) __ (in|bij|op|naar) (de|het|onze|mijn) {hide} ____ (voor hem|met hem|mijn man|mijn vriend|hij (is|was|drinkt|slaat|doet|werd)|ruzie|durf|bang voor)
    (hij|hem|mijn man|mijn vriend|me vriend) ____ (slaap ik|slapen we|ga slapen|geslapen|schuil|schuilen|verstop|gevlucht|verstopt ik|ga slapen) __ (in|bij|op|naar) (de|het|onze|mijn) {hide}
    (slaap|slapen|ga|lig) __ (in|naar|bij) (de|het|onze|mijn) {hide} (ga slapen|slaap|ga liggen|slapen)? ____ (hij|hem) (drinkt|dronken|slaat|boos|schreeuwt|wakker)
    {limb} ____ (heeft|had) (hij|mijn {partner}|me {partner}|mn {partner}) _ (omgedraaid|gebroken|verdraaid|verbrand|gedaan|kapot*|geknepen|eruit geslagen)
    (omgedraaid|gebroken|verdraaid) (heeft|door) (hij|mijn {partner})
    (ex|exman|exvriend|exvrouw|ex man|ex vriend|ex vrouw|stalker) ____ (stond|zat|was|lag|staat|zit) __ (naast mijn bed|in mijn huis|binnen|in huis|in mijn slaapkamer|in mijn kamer|in mijn woonkamer|in de woonkamer|in mijn tuin|achter mijn huis|voor mijn raam|aan mijn bed)
    (ex|exman|exvriend|ex man|ex vriend) ____ (sleutel|reservesleutel) ____ (vannacht|binnen|s nachts|stond|zat|bang)
    (vliegt|vloog|viel|valt) (mij|me|haar|ons|mijn {person}) (\\w+ )?(aan|naar de keel)
    ik (vlieg|vloog|viel) (mijn \\w+|me \\w+|hem|haar) (\\w+ )?(aan|naar de keel)
    (hoor|horen|hoorde|hoorden) ____ (stop|help|nee|niet doen|alsjeblieft|hou op) (roept|roepen|gilt|schreeuwt|gillen|schreeuwen|riep|gilde|schreeuwde)
    (buren|hiernaast|bovenburen|onderburen|overburen|boven|vrouw|buurvrouw) ____ (roept|gilt|schreeuwt|smeekt|riep|gilde|schreeuwde|smeekte) _ (stop|help|hou op|laat me|niet doen|alsjeblieft niet|ga weg)
    (nooit|niet) _ alleen met (hem|haar) ____ (vermagerd|mager|schrikt|bang|blauw*|geld|huilt|kleine ogen)
    als (hij|mijn {partner}|me {partner}) _ (ziet|vindt|leest|merkt|hoort|weet|erachter komt) ____ (klappen|slaag|breekt|slaat|de klos|gevaarlijk|een hel|bont en blauw|in elkaar|mis)
    zonder dat (hij|mijn {partner}|me {partner}) (het |dit |er iets van |daar )*(ziet|weet|merkt|erachter komt|achter komt) ____ (geweld|bang|slaat|klappen|boos|gevaar*|escaleert|durf|mis|weg)
    (wordt|werd) het geweld
    (hij|ex|exman|exvriend|ex vriend|ex man|stalker) ____ (staat|stond|wacht|wachtte|hangt|duikt op|verschijnt) _ (voor|bij) mijn (werk|huis|school|deur|flat|sportschool|kantoor)
    (stuurt|appt|belt|mailt) (mij|me) __ (honderd|100|honderden|tientallen|dag en nacht|continu|non stop|\\d\\d+) ____ (werk|huis|deur|overal|bang|school|dreig*)
    {adult} __ (scheldt|schreeuwt|kleineert|intimideert) (mij|me|tegen mij|tegen me) ____ (bang|durf|verstop*|vlucht*)
    {adult} (sluit|sloot|sluiten|hield|houdt) (mij|me|ons) _ (op|vast|gevangen)
    {adult} (laat|liet|laten) (mij|me|ons) niet (gaan|weg|los|naar buiten)
    {adult} (gooit|gooide|smijt|gooien) _ (met )?\\w+ (naar|tegen) (mij|me|ons)
    {adult} (controleert|bepaalt) alles wat ik (doe|zeg|eet|draag|koop)
    {adult} maakt alles (kapot|stuk) ____ bang
    {adult} ____ (aan|bij|voor) mijn deur ____ (schreeuwt|bonkt|dreigt|roept|trapt)
    (sleurde|gesleurd|gesmeten|geslingerd|gesleept) _ (door|tegen|over) de (kamer|gang|muur|grond|trap|vloer)
    (door|tegen|over) de (kamer|gang|muur|grond|trap|vloer) (gesleurd|gesmeten|geslingerd|gesleept|getrokken)
    (ontsnapt|weggekomen|gevlucht|weggerend|weggevlucht) ____ (hij|mijn man|ze|mijn vader|familie|mijn ex|mijn broers) (zoekt|zoeken|komt achter|achtervolgt|volgt|komt eraan)
    (zoon|dochter|schoonzoon|kleinzoon|neef|verzorger|mantelzorger) ____ (schreeuwt|scheldt|tiert|vloekt) ____ tegen (haar|hem) _ (oude |bejaarde )?
    (moeder|vader|tante|oom|oma|opa|buurvrouw|buurman|mevrouw|meneer) ____ van (haar|zijn) (zoon|dochter|kinderen|kleinzoon) ____ geen (geld|eten|bezoek|telefoon) ____ (schreeuwt|bang|scheldt|blauw*|mager|huilt)
    {ruler} ____ (telt|controleert|checkt|meet|noteert|bekijkt) ____ (kilometer|kilometers|kilometerstand|bonnetjes|minuten|ondergoed|uitgaven) ____ (oorlog|boos|mis|straf|bang|klopt|klappen|uitleggen)
    (moet|moest) __ (ondergoed|berichten|onderbroek) _ laten (zien|controleren)
    (werkgever|baas|uitzendbureau|koppelbaas|voorman|huisbaas|chef) __ (heeft|houdt|bewaart|pakte|nam) _ (mijn|onze|al onze) (paspoort|paspoorten|id|papieren|pas)
    {person} (krijgt|kreeg|krijgen) _ (tikken|klappen|slaag|een tik|meppen|een klap|schoppen) (van|door) (ma|pa|hem|haar|(mijn|haar|zijn|de|een) {person})
    (ex|hij|stalker|exman|exvriend) ____ (weet|wist|zegt) __ (hoe laat|waar) (ik|de kinderen|we|mijn \\w+|ons|onze \\w+) __ (school|woon|wonen|werk|uit|sport|ben|zijn|slaap|slapen)
    (deinst|schrikt|krimpt|duikt|verstijft|beeft) ___ (als|wanneer|zodra) __ (haar|zijn|mijn|de) {person} __ (binnen|kamer|komt|praat|beweegt|thuiskomt|aanraakt)
    thuis (leest|luistert|kijkt) (hij|mijn man|mijn vriend|mijn partner|ze|iedereen) _ mee
    (alleen|stiekem|snel) __ (typen|schrijven|appen|bellen) ____ (als hij|onder de douche|op de wc|voordat hij|hij slaapt|hij weg)
    (alleen|stiekem) _ (onder de douche|op de wc) __ (typen|schrijven|appen|bellen)
    (man|vriend|hij|partner) ____ (moet|moest) ik ____ (in de hoek|op de grond slapen|buiten staan|op mijn knieen|buiten slapen|op de gang slapen)
    gevlucht __ (kinderen|koffer|koffers|tas|kleren aan|baby|hond)
    (hij|ex|{adult}) ____ (op|tegen) (de|het|mijn|haar) (raam|ramen|deur|voordeur) (staan |te |lopen |gestaan )*(slaan|bonken|beuken|trappen|bonzen|bonkt|slaat)
    (adres|gegevens|nummer|verblijfplaats) __ (geheim|afgeschermd|afschermen|geheimhouden) ____ (hij|ex|stalk*|bang|man|vader)
    (ex|hij|stalk*|bang) ____ (adres|gegevens|verblijfplaats) __ (geheim|afgeschermd|afschermen|geheimhouden)
    (ribben|rib|pols|arm|neus|kaak|schouder) ____ (gekneusd|gebroken) ____ (stoeien|per ongeluk|noemt het|mijn schuld|hij zegt)
    (stoeien|noemt het) ____ (ribben|rib|pols|arm|neus) ____ (gekneusd|gebroken|blauw)
    (duwt|slaat|schopt|trapt|knijpt) (hij|mijn man|mijn vriend) (mij|me)
    (sinds|toen|nu) ik zwanger ben ____ (duwt|slaat|schopt|schreeuwt|knijpt|gooit)
    (dreigt|dreigde|gaat|wil|zegt|zei|gaan|dreigen) __ (fotos|foto s|filmpje|filmpjes|beelden|naaktfoto*|video|videos) __ (rondsturen|rondstuurt|rond te sturen|verspreiden|verspreidt|te verspreiden|online|doorsturen|doorstuurt|op internet)
    (jongen|jongens|man|mannen|ex|vriend|gast|kerel|baas|oom|neef|collega) ____ (heeft|had|hebben) (mij|me|haar|mijn dochter) gedwongen (#|op|in|tijdens|bij|na|met|om|tot|toen|en|ik)`,
    words,
    {
      everCounts: false,
      unless: `(deurbel|inbraak|inbrekers|ingebroken|beveiliging|valdetectie|dementie|alzheimer|monteur|winkel|parkeerplaats|vakantiehuis)
      (snurk*|airco|logee|verbouwing|te warm|hitte|kamperen|camping|dienst|nachtdienst)
      van (de|mijn|een) (arts|dokter|huisarts|fysio*|gemeente|uwv|werkgever|school|bank|wet|verhuurder)
      (ik ben|ben) (1[0-7]|vijftien|zestien|zeventien)
      (dwaal*|verdwaal*|vergeet|vergeetachtig|gezondheid|suiker|zout|roken|snoep*|cholesterol|dieet)
      (te verhuizen|te kiezen|te verkopen|te vertrekken|ontslag|inburger*|vaccin*)
      gebroken (bij|door|tijdens|met) (het |een )?(voetbal*|val|vallen|ongeluk|ski*|schaats*|sport*|werk)
      (syrie|oekraine|eritrea|afghanistan|iran|irak|somalie|oorlog|land)
      (kat|poes|hond|muis|vogel|wesp) __ <
      (film|serie|boek|droom|game|musical|toneelstuk)
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin) _ <`,
    },
  ),
]
