import { readLearnedFollowUp } from '../follow-up/learned.ts'
import { pointsBack, wordsOfItsOwn } from '../follow-up.ts'
import { plain } from '../words.ts'

/** Fewer words than this say nothing by themselves: they belong to what stands before. */
const LEAST_WORDS = 3
/** So many words that name something are a subject of their own. */
const LITTLE = 1
/** From this chance on a question goes on about the one before it. */
const ASKS_ON = 0.5

/** "En wat kost dat?", "welke papieren neem ik mee?": says nothing without what stands before. */
export function leans(piece: string): boolean {
  const said = plain(piece)
  const words = said.split(' ')
  if (words.length < LEAST_WORDS || onlyBare(piece) || trails.test(said) || compares.test(said)) return true
  if (names.test(said)) return false
  const named = words.filter((word) => !bare.has(word) && !onTheWay.has(word))
  if (named.length === 0 || (named.length === 1 && pointsAtSomeone.test(said))) return true
  if (wordsOfItsOwn(piece) > (pointsBack(piece) ? LITTLE + 1 : LITTLE)) return false
  return readLearnedFollowUp(piece).back >= ASKS_ON
}

/** What is told about the one before: "hij is geopereerd aan zijn knie". */
export function tellsOn(piece: string): boolean {
  return /^(?:hij|zij|ze|het|dat|die|deze|dit|daar)\b/.test(plain(piece))
}

/** Nothing in it names a subject: "en wat kost dat allemaal". */
function onlyBare(piece: string): boolean {
  const said = plain(piece)
  return (
    isBare(piece) ||
    (said.split(' ').length <= POINTING && pointing.test(said) && wordsOfItsOwn(piece) <= FEW && !names.test(said))
  )
}

/** Nothing but little words. */
export function isBare(piece: string): boolean {
  return plain(piece)
    .split(' ')
    .every((word) => bare.has(word))
}

/** "Welke is beter voor ons?" */
const compares =
  /^(?:welke?|wat|wie|waar) (?:van (?:de|die) \w+ )?(?:is|zijn) (?:er |dan )?(?:het |de )?(?:beter|best|beste|goedkoper|goedkoopst\w*|sneller|snelst\w*|handiger|handigst\w*)\b/
/** "Wat is bewindvoering?" names its subject itself. */
const names =
  /^(?:wat (?:is|zijn|betekent)|hoe werkt|hoe werken) (?:een |de |het )?(?!(?:dat|dit|die|deze|daar|er|het|de|nou|dan|precies|zo|jullie|verschil|prijs|kosten|bijdrage|eigen|termijn|adres|nummer|telefoonnummer|voorwaarden|regels|wachttijd|wachtlijst|bedrag|verder|nodig|mogelijk|handig|beter|hun|jouw|uw)\b)\p{L}{3,}$/u
/** "Voor in huis bedoel ik?", "schoonmaken en zo?", "en mijn buurvrouw ook niet?" */
const trails = /\bbedoel ik\b|\ben zo$|^(?:\w+ ){1,3}ook( niet)?$/
const POINTING = 7
const pointing =
  /\b(dat|dit|daar\w*|ervoor|ervan|erbij|hiervoor|zoiets)\b|\bhet(?= (?:kost|kosten|duurt|is|gaat|werkt|kan|mag|moet|dan|ook|zo|nu|precies|eigenlijk|snel|niet|wel|veel|lang|krijgen|krijg|aanvragen|regelen)\b|$)/
/** And this many words that name something. */
const FEW = 3
const pointsAtSomeone = /\b(?:hij|hem|haar|zij|ze|hen|hun|die|deze|dan|daarna|ervoor|er)\b/

const bare = new Set(
  'en of maar dan ook nog de het een ik u je jij we wij mij me is ben kan kun kunt moet mag wil hoe wat waar wanneer wie welke wordt dat dit die daar er voor van met op aan om te hoor hoort krijg weet kost lang duurt allemaal wachten snel doen helpen beslist graag iets nu'.split(
    ' ',
  ),
)

/** What one asks about anything once its subject is named: what it costs, how long, where, with which papers, who decides. */
const onTheWay = new Set(
  'hoeveel al alle zijn mijn m mn ons onze hij hem haar zij ze hen hun deze zelf samen jij jullie uw betaal betaalt betalen bijbetalen geld kosten prijs duur gratis vergoed vergoeding houden papieren formulier formulieren bewijs meenemen neem nemen mee nodig heb hebben heeft wachtlijst wachttijd weken maanden keer termijn beslissen besluit besluiten regel regelt regelen geregeld aanvragen aanvraag aanmelden meld melden inschrijven opgeven begin beginnen beginnen eerst stappen bellen bel nummer adres telefoonnummer terecht heen naartoe open openingstijden naam zeggen anoniem verder daarna daarvoor hierna precies eigenlijk ongeveer voorwaarden eisen geldt gelden mogelijk aanmerking bericht horen antwoord krijgen krijgt duren week maand dag uur verplicht helpt kom komt kunnen moeten mogen komen gaat gaan worden zou zouden'.split(
    ' ',
  ),
)
