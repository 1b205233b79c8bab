import { sayings, spreadWithout } from './sayings.ts'
import { tongue } from './tongue.ts'

const words = {
  partner:
    'mann|frau|freund|freundin|partner|partnerin|ex|exmann|exfreund|ex mann|ex freund|verlobter|ehemann|ehefrau|typ|exfrau|lebensgefahrte',
  parent: 'vater|mutter|papa|mama|stiefvater|stiefmutter|eltern|papi|mami|opa|oma|onkel|tante|bruder',
  kin: '{partner}|{parent}|schwester|sohn|tochter|enkel|nachbar|nachbarin|nachbarn|chef|schwiegervater|schwiegermutter|schwiegersohn|cousin|familie|betreuer|pfleger|mitbewohner|er|sie|jemand',
  child:
    'kind|kinder|kindern|baby|sohn|tochter|junge|jungen|madchen|kleinkind|enkel|enkelin|enkelkind|nichte|neffe|saugling|schuler|schulerin|stiefsohn|stieftochter',
  my: 'mein|meine|meinen|meinem|meiner|mich|mir|unser|unsere|unseren|der|die|das|den|dem|ein|eine|einen|sein|seine|seinen|ihr|ihre|ihren',
  hits: 'schlagt|schlug|schlagen|geschlagen|verprugelt|prugelt|tritt|getreten|wurgt|wurgte|gewurgt|misshandelt|vergewaltigt|vergewaltigte|bedroht|boxt|ohrfeigt|missbraucht|missbrauchte|stosst|schubst|haut|gehauen|zusammengeschlagen|sticht|angegriffen|verfolgt|stalkt|kontrolliert|belastigt|terrorisiert|erpresst|verfolgte|schlaegt|wuergt|pruegelt|verpruegelt',
  me: 'mich|mir|uns',
}

const info = `(informationen|information|infos|kurs|schulung|referat|film|buch|serie|vortrag|broschure|prasentation|pravention|hausarbeit) _ (uber|zu|zum|zur|gegen|fur|von) __ <
  # _ (was ist|was macht|wie melde|wie erkennt|was tun|wie funktioniert) __ <`

const groups = [
  sayings(
    'weapon',
    `(messer|pistole|waffe|gewehr|axt|beil|machete|hammer|schusswaffe|bombe|granate|schwert|kuchenmesser|schlagstock) __ (bedroht|droht|fuchtelt|in der hand|am hals|an der kehle|an den hals|vor der tur|gerichtet|herum|lauft|steht|unter|zur schule|schreit|sticht)
    (mit|hat|zieht|zog|halt|tragt|nimmt|holt|gezogen) (einem |einer |ein |eine |einen |sein |dem |der )*(messer|pistole|waffe|gewehr|axt|beil|machete|schusswaffe|bombe|granate|schlagstock)
    (niedergestochen|angeschossen|erschossen|erstochen|es wird geschossen|schusse gehort|messerstecherei)`,
    words,
    {
      unless: `${info}
      messer _ (gabel|schneiden|kochen|halten|stumpf|scharf)
      (gabel|schneiden|kochen|brot|gemuse|stumpf) _ messer`,
    },
  ),
  sayings(
    'suicide',
    `(selbstmord*|suizid*|suicid*|freitod|selbsttotung)
    (will|mochte|wollen|wunsche|wunschte|wollte|wurde|konnte) _ (sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr sein|nicht mehr aufwachen|nicht mehr weiterleben|mich umbringen|mich toten|mich erhangen|sich umbringen|verschwinden fur immer)
    (will|wollte) (einfach |nur |lieber )*tot
    (nicht|nie) mehr (weiter )?(leben|aufwachen|da sein|existieren)
    (ich ware|ware ich|warst du|war ich) _ (tot|nie geboren)
    (bringe|bring|bringt|bringen|nehme|nimmt|tote|hange|erhange|erhangt|werfe|ritze|ritzt|verletze|verletzt|schneide|schneidet) _ (mich|mir|sich) _ (um|das leben|auf|vor|selbst|#|die pulsadern|in den arm)
    (mich|sich|mir) _ (umbringen|toten|erhangen|erschiessen|das leben nehmen|umzubringen|zu toten|aufhangen|vor den zug|vor die bahn|ritzen|selbst verletzen|etwas antun|was antun|etwas antut)
    (mache|mach|machen|macht) _ schluss _ (#|mit dem leben|heute|mit allem|jetzt)
    schluss machen _ (mit dem leben|mit allem|mit meinem leben)
    (leben|dasein) _ (beenden|ein ende|ende setzen|satt|mude|keinen sinn|sinnlos|nicht mehr lebenswert|nicht lebenswert)
    (keinen|kein) _ (sinn|grund) _ (leben|zu leben|weiterzuleben)
    (keine lust mehr|hab genug|habe genug) _ (zu leben|vom leben|auf das leben)
    (alle|ihr|sie|familie|kinder|welt) _ besser _ (dran|ohne mich)
    besser _ ohne mich
    ohne mich _ besser
    (tabletten|pillen|schlaftabletten|medikamente|paracetamol) _ (geschluckt|genommen|eingenommen|gesammelt|bereit|schlucken)
    (uberdosis|abschiedsbrief|pulsadern|lebewohl fur immer)
    (stehe|steh|sitze|bin|steht|sitzt) _ (auf|an|bei|am) (der |den |dem )?(brucke|dach|gleis|gleisen|bahngleisen|schienen|abgrund|gelander)
    (springe|springen|springt|spring) _ (von|vom|vor|aus) (der |den |dem )?(brucke|dach|zug|bahn|balkon|fenster|haus|hochhaus)
    (vor den zug|vor die bahn|von der brucke|vom dach) _ (springen|werfen|springe|werfe)
    (todeswunsch|lebensmude|sterbewunsch)
    (morgen|bald) _ (nicht mehr da|nicht mehr leben|nicht mehr hier) _ 
    (schlafen|einschlafen) und (nie|nicht) mehr aufwachen
    (nicht mehr|nie wieder|nie mehr) aufwachen`,
    words,
    {
      unless: `${info}
      (er|sie|mann|freund|ex|vater|bruder|sohn|exmann|partner) _ (droht|drohte|will|wollte|versucht|gedroht|wird) _ (mich|uns) 
      (miete|rechnung|rechnungen|hitze|arbeit|kosten|schulden|stress) _ (bringt|bringen)
      (nicht|nie|keine|kein|keinen) _ (selbstmord*|suizid*|lebensmude|umbringen)
      (selbstmord*|suizid*) _ (pravention|vorbeugung|hinterbliebene|selbsthilfegruppe|beratung|statistik)
      (hinterbliebene*|verloren|gestorben|trauer) __ (selbstmord|suizid)
      (vor langeweile|vor lachen|vor scham|vor hunger|fast) _ (sterben|gestorben|tot)
      (will|mochte) nicht sterben
      schluss (gemacht|machen) mit (meinem freund|meiner freundin|ihm|ihr|dem rauchen|rauchen|alkohol|der arbeit)
      (vor jahren|fruher|damals|als kind) __ <`,
    },
  ),
  sayings(
    'medical',
    `(treppe|leiter|dach|gesturzt|gefallen|runtergefallen|heruntergefallen|umgefallen) __ (antwortet nicht|reagiert nicht|antwortet nicht mehr|nicht ansprechbar|ruhrt sich nicht)
    (bewusstlos|ohnmachtig|nicht ansprechbar|nicht bei bewusstsein|bewusstsein verloren|zusammengebrochen|kollabiert)
    (atmet|atmen|atme) _ (nicht|kaum|nicht mehr)
    (bekomme|kriege|bekommt|kriegt) _ (keine|kaum) luft
    (reagiert|reagieren) _ (nicht|nicht mehr) (#|mehr|und|auf mich|auf ansprache)
    (wacht|wach) _ nicht _ (auf|mehr auf|#)
    (nicht mehr|nicht) aufwecken
    (herzinfarkt|schlaganfall|herzstillstand|krampfanfall|epileptischen anfall|hirnblutung|anaphylaktisch*) 
    (schmerzen|druck|stechen) in (der|meiner|seiner|ihrer) brust
    (brustschmerzen|starke blutung|blutet stark|blutet sehr|blut uberall|uberall blut|hort nicht auf zu bluten|viel blut|verblutet)
    (gesturzt|gefallen|hingefallen|runtergefallen) __ (nicht aufstehen|bewusstlos|blutet|kopf|reagiert|bewegt sich nicht|nicht mehr aufstehen|kann nicht hoch)
    (liegt|lieg|liege) _ (auf dem boden|am boden|auf der strasse) __ (bewegt|reagiert|blut*|nicht|kann|bewusstlos|#)
    (erstickt|erstickt gerade|verschluckt und|lauft blau an|blau angelaufen|vergiftet|vergiftung|ertrinkt|ertrunken)
    (batterie|reinigungsmittel|bleiche|putzmittel|tabletten|gift) _ (verschluckt|getrunken|gegessen|geschluckt)
    (feuer|es brennt|brennt) _ (haus|wohnung|kuche|bei uns|hilfe|im|#)
    (haus|wohnung|kuche) _ brennt
    (krankenwagen|notarzt|rettungswagen|112) _ (rufen|schicken|brauche|schnell|bitte|sofort)
    (brauche|rufen sie|schicken sie|schick) _ (einen |den )?(krankenwagen|notarzt|rettungswagen)
    (schwer verletzt|unfall passiert|angefahren worden|vom auto erfasst|lebensgefahr|gasgeruch|riecht nach gas)
    (glaube|denke) _ (er|sie) _ tot`,
    words,
    {
      unless: `${info}
      (hatte|nach|seit|nach einem|nach dem|gehabt|wegen|reha|risiko) _ (einen |einem |dem |meinem |seinem |ihrem )?(herzinfarkt|schlaganfall|krampfanfall|herzstillstand)
      (vor|letztes|letzten|letzte) _ (jahr|jahren|monaten|wochen|monat|woche)
      (gemeinde|amt|vermieter|behorde|firma|jobcenter|niemand) __ reagiert
      reagiert _ (mail|mails|brief|briefe|anruf|anrufe|nachricht|nachrichten|antrag)
      blut (abnehmen|spenden|test|druck)|blutdruck|blutabnahme
      (erste hilfe) kurs
      (ertrinke|ersticke) in (schulden|arbeit|papieren)`,
    },
  ),
  sayings(
    'child-writing',
    `(mein |meine )?(papa|mama|vater|mutter|stiefvater|stiefmutter|eltern|onkel|opa) __ {hits} _ (mich|uns|mama|papa|meine mama|meine mutter|meinen bruder|meine schwester)
    (papa|mama|vater|mutter|stiefvater|eltern|onkel|opa) __ (mich|mir|uns) __ ({hits}|weh|anfasst|fasst mich an)
    (fasst|beruhrt) mich _ (an|unten|im bett|nachts)
    (kommt|kam) _ in mein (bett|zimmer)
    (angst vor) (papa|meinem papa|meinem vater|meiner mutter|mama|meinem stiefvater|meinen eltern)
    ich bin (erst )?(\\d|1[0-7]|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn)( jahre alt)? ____ ({hits}|angst vor|weh tut|allein zu hause|weggelaufen|abgehauen|fasst)
    (mama|papa|mutter|vater) _ (nicht da|nicht zu hause|weg|betrunken|nicht nach hause) __ (allein|bruder|schwester|angst|hunger)
    von zu hause weggelaufen`,
    words,
    {
      about: 'self',
      unless: `${info}
      (schlagt|schlaegt) _ (nie|nicht)
      (demenz|pflegeheim|rente|alzheimer)
      (als kind|fruher|damals) __ <`,
    },
  ),
  sayings(
    'child',
    `{kin} __ {hits} _ (mein|meine|unser|unsere|sein|seine|ihr|ihre|das|die|den|sein|ihren|seinen|meinen|unseren) (\\w+ )?{child}
    (mein|meine|unser|unsere|sein|seine|ihr|ihre|das|die|den|meinen|unseren|seinen|ihren|ein) (\\w+ )?{child} _ (wird|werden|wurde|ist) __ {hits}
    {child} _ (allein|alleine|eingesperrt) _ (zu hause|im auto|in der wohnung|gelassen|im haus|im keller)
    {child} __ (blaue flecken|blutergusse|brandwunden|verwahrlost|bekommt nichts zu essen|vernachlassigt)
    (kindesmisshandlung|kindesmissbrauch|kinderschander|kindeswohl*gefahrdung) _ (verdacht|nachbarn|bei|vermute)
    (verdacht|vermute) __ (kindesmisshandlung|kindesmissbrauch)
    (baby|kind) _ (schreit|weint) _ (seit stunden|stundenlang|die ganze nacht|jede nacht)
    (ich|angst) __ (meinem kind|meinem baby|meinen kindern|meinem sohn|meiner tochter) _ (etwas|was) (antue|antun|anzutun)
    ich (habe|hab) _ (mein kind|mein baby|meinen sohn|meine tochter|meine kinder) _ (geschlagen|geschuttelt|verletzt)
    ich (schlage|schuttle) (mein|meine|meinen) {child}`,
    words,
    {
      about: 'other',
      unless: `${info}
      (schlagt|schlaegt|haut|tritt) _ (nie|nicht|andere kinder|seine schwester|seinen bruder|mitschuler)
      alleinerziehend*`,
    },
  ),
  sayings(
    'missing',
    `(mein|meine|unser|unsere|ein|eine|der|die) (\\w+ )?({kin}|{child}|mann|frau) (mit demenz )?_ (ist|wird|seit|sind) __ (vermisst|verschwunden|weggelaufen|verlaufen|nicht nach hause gekommen|nicht zuruckgekommen|weg und|verirrt|ausgerissen)
    (finde|finden|konnen|kann) __ {child} _ nicht _ (finden|mehr|#)
    (finde|finden) (ihn|sie) (nicht|nirgends|nirgendwo)
    (demenz|dement*|verwirrt*) __ (verschwunden|weggelaufen|draussen|auf der strasse|vermisst|irrt|im nachthemd)
    (im nachthemd|im schlafanzug|barfuss|nackt) __ (strasse|draussen|herum)
    weiss nicht _ (wo (er|sie) wohnt|wer (er|sie) ist)`,
    words,
    {
      unless: `${info}
      (katze|hund|handy|schlussel|geldbeutel|pass|brief|paket|fahrrad|kater|arbeit|job|wohnung) __ (weg|verschwunden|vermisst|weggelaufen|finden|finde)
      (wiedergefunden|wieder da|wieder zu hause)`,
    },
  ),
  sayings(
    'violence',
    `(droht|drohte|gedroht|drohen) __ (anzuzunden|anzunden|abzubrennen|abbrennen|niederzubrennen|in brand)
    {kin} __ {hits} _ {me}
    {me} __ ({hits}|umbringen|umbringt|toten|totet|umzubringen|erwurgen|verprugeln|schlagen wird|antun|antut|einsperrt|eingesperrt|verfolgt|stalkt|kontrolliert)
    (er|sie|jemand) {hits} {me}
    (werde|wurde|bin) __ (geschlagen|misshandelt|verprugelt|vergewaltigt|bedroht|gestalkt|verfolgt|eingesperrt|missbraucht|erpresst|gewurgt|festgehalten)
    (droht|drohte|bedroht|gedroht) __ (umzubringen|mich|toten|mit dem tod|zu schlagen|uns|meine)
    angst vor (meinem|meiner|ihm|ihr|dem|meinen) _
    (traue mich|traue ich mich) nicht nach hause
    (nicht|nicht mehr) sicher _ (zu hause|bei ihm|fuhle)
    (hausliche gewalt|zwangsheirat|zwangsehe|ehrenmord|stalker|stalking|vergewaltigung|vergewaltigt|frauenhaus)
    (eingeschlossen|versteckt|verstecke mich|eingesperrt) _ (im|in|bad|badezimmer|keller|zimmer|wohnung|toilette)
    (lasst|lassen) {me} _ nicht _ (raus|gehen|weg|aus dem haus)
    (meinen |den )?(pass|handy|ausweis) _ (weggenommen|abgenommen)
    (zwingt|zwang|gezwungen) __ (sex|heiraten|zu heiraten|prostitution|zum sex)
    (nachbar|nachbarn|mann) __ {hits} __ (frau|freundin|mutter|seine)
    (hore|horen) __ (schreie|schreit|schreien|um hilfe|schlage)
    (meine|seine) (mutter|schwester|freundin|nachbarin|tochter|oma) _ (wird|wurde) __ {hits}
    (ich )?(bringe|steche|mache|schlage) _ (ihn|sie|euch|alle|jemanden) _ (um|ab|tot|kaputt|nieder)
    (polizei) _ (rufen|schicken|bitte|schnell)`,
    words,
    {
      unless: `${info}
      (schlagt|schlaegt|bedroht|verprugelt) _ (nie|nicht|vor)
      (nicht|nie|kein|keine) _ (geschlagen|bedroht|misshandelt|hausliche gewalt)
      angst vor _ (zukunft|zahnarzt|prufung|hunden|spinnen|operation|brief|rechnung|dunkelheit|hohe|behorden|menschen|vorstellungsgesprach|sturz|fallen)
      (miete|kosten|rechnung|rechnungen|schulden|hitze|preise) __ (schlagt|umbringt|bringt)
      (vermieter|bank|gerichtsvollzieher|chef|amt|jobcenter) __ (droht|gedroht|drohte)
      (kundigung|raumung|pfandung|abschaltung) __ (droht|gedroht)
      (vor jahren|fruher|damals|als kind) __ <
      < __ (vor jahren|fruher|als kind)
      (was ist|was bedeutet|informationen) __ <
      wo ist das frauenhaus`,
    },
  ),
]

export const german = tongue(
  'de',
  spreadWithout(
    'sehr|so|immer|wieder|schon|einfach|nur|wirklich|heute|gestern|jetzt|auch|gerade|total|oft|manchmal|standig|jeden tag',
  ),
  { self: 'ich|mich|mir|mein|meine|uns|wir' },
  groups,
)
