import { dutch } from './dutch-words.ts'
import { type Sayings, sayings } from './sayings.ts'

const words = {
  ...dutch,
  kin: '{partner}|{parents}|{child}|oom|tante|opa|oma|opoe|grootvader|grootmoeder|broer|zus|zusje|broertje|schoonvader|schoonmoeder|neef|nicht|buurman|buurvrouw|huisgenoot|client|clientes?|bewoner|bewoonster|leerling|cliente',
  passer:
    'man|vrouw|mevrouw|meneer|dame|heer|jongen|meisje|kind|kindje|jongetje|iemand|oma|opa|vrouwtje|mannetje|broer|buurman|buurvrouw|moeder|vader|zoon|dochter|peuter|kleuter',
  suddenly:
    'vanochtend|vanmorgen|gisteren|gister|gisteravond|vannacht|vandaag|vanmiddag|vanavond|een uur|een paar uur|twee uur|drie uur|een half uur|net',
}

/** Who should have been home or somewhere by now, who is suddenly confused, and who walks in the traffic. */
export const dutchAway: Sayings[] = [
  sayings(
    'missing',
    `(mijn|me|mn|onze|ons) (\\w+ )?{kin} (van \\w+ )?(is |komt |kwam |was |blijft |kwamen |zijn )(er )?(sinds \\w+ |vannacht |gisteren |gisteravond |vanavond |ineens )*niet (meer )?(thuis|thuisgekomen|thuis gekomen|komen opdagen|op komen dagen|aangekomen) (#|en|van|uit|na|sinds|terwijl|wat|waar|help|ik|vannacht|gisteren|al|we|kan|moet|hoe)
    {kin} ____ (zou|zouden|had|hadden|moest|hoorde) __ (thuis|terug) _ (moeten )?(zijn|komen|wezen) ____ (nergens|niet|niemand|telefoon|neemt|geen gehoor|weg|ongerust|bang|zoek*|kwijt)
    {kin} ____ (had|hadden) (al |allang |al lang |uren |\\w+ uur )*(thuis|terug) moeten (zijn|komen|wezen)
    (hond|fiets|paard|auto) (kwam|is|werd|was) _ (alleen|zonder (hem|haar|baasje)) (terug|thuis|gevonden|teruggekomen|thuisgekomen)
    {kin} __ (gaan|ging|gegaan|vertrokken) __ (wandelen|fietsen|winkel|boodschappen|ommetje|uitlaten|blokje|brievenbus|strand|bos) ____ (niet terug|nog niet|nergens|kwijt|niet meer|verdwaald|alleen terug|niet thuis|uren)
    (haar|zijn|{kin} (haar|zijn)) (bed|kamer) (was|is) (vanochtend |vanmorgen |helemaal )*(leeg|leeggehaald|onbeslapen|niet beslapen)
    {kin} ____ daar (is|was) (ze|hij|zij) (nooit|niet) (geweest|aangekomen|verschenen)
    {kin} __ (niet|nooit) (op|bij) (school|stage|werk|zijn werk|haar werk|dagbesteding|oma|opa|de opvang|training|de bso) (aangekomen|verschenen|geweest)
    {kin} (is|zijn|was) (weer |zomaar |stiekem )*(de deur|het huis|de voordeur|de achterdeur|de poort) (uit|uitgegaan|uitgelopen|uitgeglipt) ____ (zoeken|zoek|kwijt|nergens|uur|uren|weg|vinden|gevonden)
    {kin} ____ (weg|vertrokken) ____ (niemand|weten niet|weet niet|geen idee) (weet )?waar(heen| naartoe| hij| ze| zij)
    (sinds|vanaf) {suddenly} __ (herkent|herkende|verward|in de war|wartaal|hallucineert|kent ons niet|weet niet meer wie|ziet dingen|raaskalt)
    (herkent|kent|herkende) _ (niemand|ons|mij|me|haar|hem|zijn|mijn) __ sinds {suddenly}
    (verward|in de war|wartaal|raaskalt|hallucineert) __ sinds {suddenly}
    {passer} ____ (gaat|loopt|rent|stapt|dwaalt|liep|danst) _ de (weg|rijbaan|snelweg|autoweg|straatweg) op
    {passer} __ (staat|loopt|zit|ligt|stond|liep|danst|zwaait|regelt|rent) __ midden (op|in) (de|het) (weg|straat|kruising|kruispunt|rotonde|rijbaan|snelweg|verkeer)
    {passer} __ (staat|loopt|stond|liep) __ (auto s|het verkeer) (aan te houden|tegen te houden|te regelen)
    (ik|we|wij) (weet|weten) niet (meer )?waar (ik|we) (ben|zijn) (#|en|het|help|kom|alles|hier|ik|waar)
    (weet|weten) (ik|we|wij) niet (meer )?waar (ik|we) (ben|zijn) (#|en|help)
    {kin} ____ (lag|ligt|was|is) _ niet (meer )?in (zijn|haar) (bed|kamer)
    {kin} ____ niet (meer )?in (zijn|haar) (bed|kamer) (lag|ligt|was|is)
    {kin} ____ uit het oog verloren
    # (oma|opa|papa|mama|pa|ma|een bewoner|een client|een leerling|mevrouw|meneer) (is |komt |kwam )(nog |maar )*niet (meer )?(thuis|thuisgekomen|teruggekomen)
    ({child}|oma|opa|bewoner|bewoonster|client|leerling|moeder|vader) (is|ging|gaat) (weer )?er ?vandoor
    {kin} ____ (onbekende|vreemde|oudere) (mensen|jongens|mannen|iemand|gasten|volwassenen) (meegegaan|mee gegaan|meegenomen|mee|in de auto|vertrokken)
    ({kin}|een bewoner) is kwijt
    {kin} ____ (is|zijn) (nu )?al (\\w+ )?(\\w+ )?(uur|uren) (weg|onderweg|niet terug|zoek)
    {kin} ____ niet (meer )?(weet|wist) waar (hij|ze|zij|ie) (is|was|woont|moet|heen moet)
    {kin} ____ (al )?(dagen|\\w+ dagen) niet (meer )?(gezien|gehoord) ____ (gordijnen|post|krant|kranten|brievenbus|licht|open|zorgen|bang)
    (gordijnen|post|krant|kranten|brievenbus) ____ {kin} ____ (al )?(dagen|\\w+ dagen) niet (meer )?(gezien|gehoord)
    {kin} ____ (dementie|dement|alzheimer|alzeimer|vergeetachtig) ____ (niet in huis|niet te vinden|de deur uit|buiten|niet thuis)
    {kin} __ (weggedwaald|weggezworven|kwijtgeraakt (op|in|bij))
    {kin} __ niet (meer )?(terug|teruggekomen|teruggekeerd) van (het |de |zijn |haar |een )?(wandel*|ommetje|fiets*|werk|winkel|school|plassen|wc|rondje|boodschappen)
    {kin} ____ (bed|kamer) (is )?(leeg|onbeslapen) ____ (fiets|jas|telefoon|voordeur|raam|deur)
    (bed|kamer) (is )?(leeg|onbeslapen) ____ (voordeur|raam|deur|telefoon|weg|niemand)    {kin} (is|was|zijn) (weer |vannacht |vanochtend |zomaar |stiekem )*(uit|van) (het|de|zijn|haar) (verzorgingshuis|verpleeghuis|zorginstelling|instelling|kliniek|groep|tehuis|hospice|woongroep|zorgboerderij|dagbesteding|dagopvang|afdeling|ziekenhuis|huis|school|kinderdagverblijf|opvang) (gelopen|weggelopen|gewandeld|weggewandeld|ontsnapt|geglipt|verdwenen|vertrokken|weggegaan|gegaan)
    {kin} ____ (weggereden|weggefietst|weggerend|weggestormd|weggelopen|vertrokken|weggegaan) ____ (overstuur|huilend|somber|in paniek|verward|afscheid) ____ (neemt|telefoon|onbereikbaar|niet terug|nog niet|bang|zorgen)
    (overstuur|huilend|somber|in paniek|verward) ____ (weggereden|weggefietst|weggerend|weggestormd|weggelopen|vertrokken|weggegaan|de deur uit)
    {child} (is|was|stond) niet (meer )?(bij|op|in) (de|het) (schoolpoort|schoolplein|speeltuin|speelplaats|bus|halte|afgesproken plek|zandbak)
    verkeerde (bus|trein|tram|taxi) ____ (niet bellen|beperking|beperkt|weet niet|kwijt|nergens|alleen)
    {kin} ____ (alzheimer|dementie|dement|dementerend|verstandelijk*|psychose|verward|beperking) ____ met de (fiets|auto|scootmobiel|bus|trein|brommer) (weg|vertrokken|op pad|gegaan)
    {child} (is|was) niet (meer )?(op|bij) (de|het) (bso|school|opvang|creche|club|training|kinderdagverblijf) ____ (weet van niks|dacht|niemand|waar|weg|opgehaald)
    {kin} ____ (halen|gaan halen|ging|gegaan|vertrok) ____ (uur geleden|uren geleden|uren|uur) ____ (8\\d|9\\d|7\\d|dement*|alzheimer|niet terug|nog niet|weg)`,
    words,
    {
      about: 'other',
      everCounts: false,
      unless: `(ziekenhuis|revalidatie*|verpleeghuis|hospice|kliniek|gevangenis|detentie|vakantie|buitenland|uitzending|defensie|opname)
      (met|voor|tijdens|in) (de |het )?(kerst|eten|vakantie|vakanties|feestdagen|weekend|weekenden|weekeinde)
      (altijd|vaak|soms|regelmatig|meestal|weleens|wel eens) __ (thuis|terug)
      niet thuis (voor|met|tijdens|als|wanneer|om)
      (hotel|verhuis*|schoonmaak|opgemaakt|logeer*|opgeruimd|kinderkamer) __ <
      waar (ik|we) (ben|zijn) __ (aan toe|beland|terecht|verzekerd|ingeschreven|gebleven|mee|met|geboren)
      (pakket|brief|geld|bedrag|taxi|hulp|monteur|bericht|rolstoel|scootmobiel|kat|poes|kater|hond|uitslag|reactie|antwoord) __ <
      (op kamers|studeren|verhuisd|uit huis gegaan|op zichzelf|getrouwd|het huis uit gegaan|opgeruimd|opruimen|verbouw*|schoongemaakt)
      (auto|paal|gat|boom|tak|put|bord|fiets|vuilnis|afval) _ midden op
      (goede|juiste|verkeerde) weg op
      {lesson} (over|voor|tegen|in|naar|van|rond|rondom|waarin) _ <`,
    },
  ),
]
