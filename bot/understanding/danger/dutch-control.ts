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
    (slaap|slapen|geslapen|overnacht|schuil|schuilen|verstop|verstopt|gevlucht) __ (in|bij|op|naar) (de|het|onze|mijn) {hide} ____ (hem|mijn man|mijn vriend|hij|ruzie|durf|bang voor)
    (hij|hem|mijn man|mijn vriend|me vriend|mijn ex) ____ (slaap|slapen|geslapen|schuil|schuilen|verstop|verstopt|gevlucht) __ (in|bij|op|naar) (de|het|onze|mijn) {hide}
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
      (kat|poes|hond|muis|vogel|wesp) __ <
      (film|serie|boek|droom|game|musical|toneelstuk)
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin) _ <`,
    },
  ),
]
