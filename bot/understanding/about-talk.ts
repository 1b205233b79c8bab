import { plain } from './words.ts'

/** What people ask about a talk that they are arranging. */
export type TalkQuestion = 'cost' | 'length' | 'who' | 'together' | 'bring' | 'change'

/**
 * The question in a text that is about the talk itself and nothing else: "wat kost dat?", "mag mijn dochter erbij zijn?".
 * A word that is of another subject makes it another question: "wat kost hulp bij het huishouden?".
 */
export function asksAboutTalk(text: string): TalkQuestion | null {
  const words = plain(text)
    .split(' ')
    .filter((word) => word !== '' && !around.has(word))
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const said = plain(text)
  const found = kinds.find(({ own, needs }) => needs.test(said) && words.every((word) => own.has(word)))
  return found?.kind ?? null
}

const MOST_WORDS = 9

/** What says nothing of what is asked. */
const around = wordSet(
  'en maar oh o eh hm wacht ja ok oke trouwens eigenlijk dan zo zon n een t de het dat dit die er mij me m mn ik wij we wel ook ongeveer gemiddeld meestal allemaal precies voor daar hier aan bij op van gesprek gesprekje afspraak intake huisbezoek bezoek telefoontje belletje moet moeten moest zijn is zit zitten weet u je jullie even hoor aub graag vraagje vraag want weten wil nu iets wat hoeveel hoe als zelf of erg vind vindt daarvoor hiervoor ervoor eraan daaraan daarmee ermee zoiets zulk',
)

const person =
  'mijn dochter zoon man vrouw partner moeder vader ouders zus broer zusje broertje vriend vriendin buurvrouw buurman buur iemand begeleider begeleidster kind kinderen tolk familie familielid mantelzorger hulp ander anders kennis nicht neef oom tante kleindochter kleinzoon schoonzoon schoondochter schoonmoeder schoonvader opa oma bewindvoerder mentor thuisbegeleider thuisbegeleidster casemanager coach advocaat clientondersteuner vertrouwenspersoon wijkverpleegkundige hij zij ze samen alleen'

const kinds: { kind: TalkQuestion; needs: RegExp; own: ReadonlySet<string> }[] = [
  {
    kind: 'cost',
    needs: /\b(?:kost|kosten|betaal|betalen|gratis|rekening|duur|vergoed)\b/,
    own: wordSet(
      'kost kosten kostte betaal betalen gratis geld rekening duur duurt vergoed verbonden krijg in rekening',
    ),
  },
  {
    kind: 'length',
    needs:
      /\b(?:(?:duurt|duren|duur)\b.*\blang|lang\b.*\b(?:duurt|duren|bezig|kwijt)|hoelang|hoeveel tijd|lang ben|lang zit|duurt (?:het|dat|zo ?n))\b/,
    own: wordSet('duurt duren lang hoelang tijd kwijt bezig minuten ben heb nodig uur trek uit veel'),
  },
  {
    kind: 'who',
    needs: /\bwie\b|\bman of (?:een )?vrouw\b/,
    own: wordSet(
      'wie komt kom krijg spreek spreken praat praten met langs zie belt tegenover medewerker consulent soort iemand man vrouw daarbij erbij tref heb hebben',
    ),
  },
  {
    kind: 'together',
    needs:
      /\b(?:mag|mogen|kan|kunnen|wil|neem|komt|meenemen|erbij)\b.*\b(?:erbij|bij|mee\w*|samen|aansluiten|aanschuiven|tweeen)\b|\b(?:erbij|mee\w*|samen)\b.*\b(?:mag|mogen|kan)\b|\balleen komen\b|\berg als\b.*\b(?:mee\w*|erbij)\b/,
    own: wordSet(
      `${person} mag mogen kan kunnen erbij bij mee meekomen meekomt meeluisteren meeluistert meedenken meepraten aansluiten aanschuiven wil willen tweeen meenemen meebrengen komen komt zitten aanwezig neem nemen met`,
    ),
  },
  {
    kind: 'bring',
    needs: /\b(?:mee|meenemen|meebrengen|bij me|voorbereiden|klaarleggen)\b/,
    own: wordSet(
      'meenemen mee meebrengen nemen neem papieren brieven brief id identiteitsbewijs paspoort legitimatie legitimatiebewijs rijbewijs bankafschriften afschriften mijn voorbereiden klaarleggen hebben spullen speciaals bijzonders nog',
    ),
  },
  {
    kind: 'change',
    needs:
      /\b(?:als|later|nog|altijd|kosteloos|zomaar)\b.*\b(?:afzeg\w*|annul\w*|verzet\w*|kan|ziek)\b|\b(?:afzeggen|annuleren|verzetten)\b.*\b(?:later|nog|altijd)\b/,
    own: wordSet(
      'als ziek word ben toch niet kan kunnen later nog altijd kosteloos zomaar afzeggen afzeg annuleren annuleer verzetten verzet mag hem doe komen gebeurt',
    ),
  },
]

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
