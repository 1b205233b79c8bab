import { askerOf, give } from '../answering/answer.ts'
import { MEANT } from '../answering/choose.ts'
import { withTold } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import { asks, plain } from '../understanding/words.ts'

/**
 * A complaint, an objection or a worry about someone else has a way of its own, as has what is asked of the information point itself: it is not taken for a wish to speak with
 * someone, however many persons are named in it. A question about it is looked up as any other.
 */
export async function ownWay(desk: TurnDesk): Promise<boolean> {
  if (desk.turn.message.choice !== null) return false
  const said = plain(desk.masked)
  const way = ways.find(
    ({ words, not, asked }) => words.test(said) && !not?.test(said) && (asked === true || !asks(desk.masked)),
  )
  if (way === undefined || desk.memory.about?.topic === way.topic) return false
  const asker = askerOf(desk)
  const related = await desk.abilities.related(way.topic, asker)
  const { hits, meant } = await desk.abilities.find({ ...asker, text: desk.masked, topics: [way.topic] })
  const own = meant != null && meant.probability >= MEANT ? [meant, ...hits] : hits
  const found = own.find(({ id }) => related.some((each) => each.id === id))?.id ?? related[0]?.id
  if (found === undefined) return false
  desk.memory = withTold(desk.memory, desk.masked)
  const opening = way.topic === 'zorgen-om-ander' ? desk.phrases.worryOther : null
  return await give(desk, found, desk.masked, { opening })
}

/** `asked`: also where it is a question. */
const ways: { topic: string; words: RegExp; not?: RegExp; asked?: boolean }[] = [
  {
    topic: 'informatiepunt',
    words:
      /\b(wat is|wat zijn|heb|hebben|(?<!\b(?:zij|ze|hij|die|moeder|vader) )heeft|geef|mag ik|waar vind ik)( \w+){0,3} (jullie|uw|het) (telefoon\w*|nummer|adres|e ?mail\w*|mailadres|openingstijden)\b|\b(wanneer|hoe laat) (zijn|gaan) jullie (open|dicht)\b/,
    asked: true,
  },
  {
    topic: 'klacht',
    words:
      /\b(een klacht|mijn klacht|klacht (indienen|melden|doorgeven|over)|klagen over|wil(len)? klagen|onheus behandeld|onbeschoft|respectloos)\b/,
    not: /\b(?:geen|niet) (?:een |over een )?klacht\b|\b(huisbaas|verhuurder|buren|buurman|buurvrouw|winkel|zorgverzekeraar|ziekenhuis|huisarts|tandarts|lichamelijke|psychische)\b/,
  },
  {
    topic: 'bezwaar',
    words:
      /\b(niet (mee )?eens( \w+){0,3} (besluit|beschikking|afwijzing|beslissing|brief)|(wil|ga|willen|gaan)( \w+){0,4} bezwaar|bezwaar (maken|indienen|aantekenen))\b/,
    not: /\b(cak|uwv|svb|belastingdienst|zorgverzekeraar|boete)\b/,
  },
  {
    topic: 'zorgen-om-ander',
    words:
      /\b(maak|maken)( \w+){0,4} (zorgen|ongerust|bezorgd) (om|over|voor)( \w+){0,2} (buur\w*|vriend\w*|kennis|collega|iemand|overbuur\w*|gezin)\b|\bik (wil|moet)( \w+){0,3} (zorgmelding|zorgen melden)\b/,
  },
]
