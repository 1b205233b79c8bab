const medicine =
  /\b(medicijn\w*|pillen|pil|tablet\w*|paracetamol|ibuprofen|diclofenac|antibiotic\w*|oxazepam|diazepam|temazepam|methadon|ritalin|methylfenidaat|antidepressiva|antidepressivum|sertraline|prednison|insuline|bloedverdunner\w*|morfine|tramadol|omeprazol|slaappil\w*|slaapmiddel\w*|hoestdrank|zalf|creme|vaccin\w*|inenting\w*|prik)\b/
const dosing =
  /\b(hoeveel|welke|mag ik|mogen|kan ik|kun je|dosis|dosering|milligram|mg|bijwerking\w*|combineren|samen met|tegelijk|stoppen met|afbouwen|innemen|slikken|verhogen|helpt|werkt|goed tegen|werken|veilig|vergeten)\b/
const symptom =
  /\b(uitslag|bult\w*|puist\w*|pijn op|pijn in|pijn aan|koude rillingen|zwelling|bloed bij|plas\w*|ontlasting|menstruatie|zwangerschapstest|eczeem|psoriasis|steenpuist|wrat\w*|luizen|schimmel\w*|spierkramp|kramp|flauwvallen|benauwd\w*|reuma pijn|vlekken|vlekjes|stippen|stipjes|bultjes|waterpokken|jeuk|koorts|hoest\w*|keelpijn|buikpijn|hoofdpijn|maagpijn|rugpijn|oorpijn|spierpijn|diarree|misselijk|overgeven|duizelig|hartkloppingen|bloeddruk|bloedverlies|opgezwollen|gezwollen|ontstoken|ontsteking|allergi\w*|verkouden|blaasontsteking|suikerziekte|cholesterol|moedervlek\w*|knobbel\w*|wond|gekneusd|verstuikt|tekenbeet|griep|corona)\b/
const asksDoctor =
  /\b(wat is dit|wat kan (dat|dit|het) zijn|wat is (het|dat)|wat (geef|neem|doe) ik|wat (kan|moet) (ik|je|hij|zij) (nemen|geven|doen)|hoe lang (blijft|duurt) (dat|het|de)|besmettelijk|is (dat|dit|het) (erg|ernstig|gevaarlijk|normaal|besmettelijk)|(kan|mag|moet) (hij|zij|ze|het|die|mijn \w+|m n \w+|mn \w+)( \w+){0,3} (naar (de |het )?(opvang|school|creche|kdv|zwemles|peuterspeelzaal|dokter|huisarts)|naar buiten|zwemmen|in bad)|te (hoog|laag)|wat moet ik (doen|nemen|slikken|smeren)|moet ik naar de (dokter|huisarts)|wat helpt|hoe kom ik (er ?)?van ?af|waar komt (dat|dit|het) (van|door)|wat heb ik|welke ziekte|kan ik daar|diagnose|welk middel|wat doe ik eraan|gaat (dat|het) over|wat te doen|kan dat kwaad|heb ik)\b/
const diagnosis =
  /\bhoeveel \w+ (mag|moet|kan) (ik|hij|zij|ze|je|mijn \w+|m n \w+)\b.*\b(per dag|per keer|innemen|slikken|nemen)\b|^(heb|ben) ik (misschien |nou |nu )*(adhd|add|autis\w*|autistisch|bipolair|borderline|kanker|diabetes|dement|depressief|hoogsensitief|ziek|zwanger)\b|\b(mag|mogen|kan) (een |mijn |me |m n |mn )?(baby|kind\w*|peuter|zoontje|dochtertje|zwangere\w*)( \w+){0,6} (honing|pinda\w*|ei|eten|drinken|slikken|hebben)\b|\b(welk|wat voor) (middel\w*|zalf|creme|pil\w*|medicijn\w*)\b.*\b(tegen|voor|bij)\b|\b(bloeddruk|suiker|cholesterol|hartslag)\b.*\b(hoog|laag|normaal|gevaarlijk|goed)\b|\b(wat is beter|wat helpt (er )?(beter )?)( \w+){0,2} (tegen|bij)\b/
const help =
  /\b(huishoud\w*|wmo|gemeente|mantelzorg\w*|hulp thuis|vervoer|vergoed\w*|betalen|verslaafd|verslaving|afkicken|te veel pillen|pgb|verzekering)\b/

/** A question for a doctor: about taking something, or about what a complaint of the body is. */
export function medical(said: string): boolean {
  if (help.test(said)) return false
  return (
    (medicine.test(said) && dosing.test(said)) || (symptom.test(said) && asksDoctor.test(said)) || diagnosis.test(said)
  )
}
