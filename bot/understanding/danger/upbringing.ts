/**
 * A small child that bites, wets its bed or has tantrums asks for advice on bringing it up, and is in no danger by that:
 * nothing tells that somebody does something to the child, that anyone is hurt or that the child is afraid of a person.
 * `said` is plain text.
 */
export function isUpbringing(said: string): boolean {
  const within = ` ${said} `
  return small.test(within) && growing.test(within) && !alarming.test(within)
}

const small =
  / (?:baby|dreumes|peuters?|kleuters?|\w*zoontje|\w*dochtertje|jongetje|meisje|ventje|(?:klein)?(?:zoon|dochter|kind)|jongen|kids?) (?:van |is |wordt )?(?:bijna |net |pas )?(?:[1-9]|een|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen)(?: jaar| jr| en| die)? | (?:dreumes|peuters?|kleuters?|\w*zoontje|\w*dochtertje) /
const growing =
  / (?:poept?|poepen|plast|plassen|bed ?plassen|bedplasser|broekpoepen|zindelijk\w*|onzindelijk|potje|luiers?|speen|duim\w*|bijten|bijt|slaat|slaan|schopt|schoppen|krabt|knijpt|gilt|gillen|krijst|driftbui\w*|driftig|boze buien|woedeaanval\w*|koppig|huilt|liegt|jokt|stottert|praat|praten|slaapt|slapen|eet|eten|nagels|luistert|gooit|jaloers) /
/** Somebody does it to the child, someone is hurt, or the child fears or shows what a child does not know of itself. */
const alarming =
  / (?:ge(?:slagen|schopt|trapt|knepen|duwd|schud|beten|wond)|mishandel\w*|misbruik\w*|(?:mijn |me |m n |de |haar |zijn |onze )?(?:man|vader|papa|pa|stief\w+|opa|oom|vriend|ex|oppas|partner|buurman|buurvrouw|moeder|mama|ma|tante|leider|meester|juf) (?:\w+ ){0,3}(?:slaat|sloeg|schopt|schudt|schudde|knijpt|bijt|raakt|zit|opsluit|sluit)|ik (?:\w+ ){0,3}(?:sla|sloeg|schud|schudde|knijp|schop)|blauwe|plekken|bloed\w*|bewusteloos|adem\w*|slap|suf|mes|schaar|vuur|lucifers?|bang|angstig|sinds|opeens|ineens|plotseling|zichzelf|dood\w*|seks\w*|billen|piemel|plasser|vagina|raakt|aangeraakt|geheim|opgesloten|op slot|alleen gelaten|drinkt niet|koorts|hoofd) /
