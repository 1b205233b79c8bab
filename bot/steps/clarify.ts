import type { Choice } from '../../channels/message.ts'
import type { Abilities } from '../abilities.ts'
import { give } from '../answering/answer.ts'
import { EXPLAIN } from '../answering/meanings.ts'
import { passOnUrgent } from '../answering/urgent.ts'
import { noPreference, personChoice } from '../dialogs/choices.ts'
import type { Vars } from '../dialogs/script.ts'
import { added, type Dimension } from '../intake.ts'
import { withTold } from '../memory.ts'
import { say, type TurnDesk } from '../turn.ts'
import { isBareSubject, isBroad, readDimension } from '../understanding/broad.ts'
import { wordsOfItsOwn } from '../understanding/follow-up.ts'
import { besideBroad } from '../understanding/tongues/broad.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { plain } from '../understanding/words.ts'
import { start } from './start.ts'

/** What may be wished within a dimension, in the order of the funnel; topics without an explanation here are left out. */
const topicsOfDimension: Record<Dimension, string[]> = {
  body: ['bewegen', 'valpreventie', 'wmo-hulpmiddelen', 'wmo-huishoudelijke-hulp', 'zorgverzekering-minima'],
  mind: ['welzijn-op-recept', 'ggz', 'dementie', 'verslaving', 'jeugd-mentaal'],
  meaning: ['vrijwilligerswerk', 'eenzaamheid', 'welzijn-op-recept', 'wmo-dagbesteding'],
  quality: ['mantelzorg', 'jeugd-opvoeden', 'scheiding', 'wonen', 'huiselijk-geweld'],
  taking_part: ['eenzaamheid', 'vrijwilligerswerk', 'werk', 'taal', 'wmo-vervoer'],
  daily: ['formulierenhulp', 'budgetbeheer', 'schulden', 'wmo-huishoudelijke-hulp', 'voedselhulp'],
}

/** The choices within a dimension: an explanation each, that holds where someone lives. */
export async function wishesWithin(
  abilities: Abilities,
  dimension: Dimension,
  municipality: string | null,
  language = 'nl',
): Promise<Choice[]> {
  const asker = { municipality, audience: 'inhabitant' as const }
  const choices = await Promise.all(
    topicsOfDimension[dimension].map(async (topic) => {
      const explanations = await abilities.related(topic, asker)
      const first = explanations.find(({ facet }) => facet === 'apply') ?? explanations[0]
      return first === undefined
        ? []
        : [{ value: `${EXPLAIN}${first.id}`, label: abilities.topicLabel(topic, language) }]
    }),
  )
  return choices.flat()
}

/** A broad message is made clear first; what cannot wait is passed on all the same. */
export async function clarifyBroad(desk: TurnDesk): Promise<boolean> {
  const lost = desk.memory.asked === null && /weet|idee/i.test(desk.masked) && noPreference(desk.masked)
  const bare = desk.memory.asked === null && desk.intent === null && isBareSubject(desk.masked)
  if (desk.turn.message.choice !== null || readUrgency(desk.masked).urgent) return false
  if (!lost && !bare && !isBroad(desk.masked) && !isBroadElsewhere(desk)) return false
  if (!lost && !bare && (await namesSubject(desk))) return false
  desk.memory = withTold(desk.memory, desk.masked)
  if (bare && desk.turn.owner === 'waiting') {
    desk.result.memory = desk.memory
    return say(desk, desk.phrases.addedForStaff, 'handover')
  }
  // Who names the part of life it is about is not asked that again.
  const dimension = bare || namesPart.test(plain(desk.masked)) ? readDimension(desk.masked) : null
  return await startClarification(desk, dimension === null ? {} : { dimension })
}

/** "Mijn man heeft dementie en ik trek het niet meer": broad, but what it is about stands in it. */
async function namesSubject({ abilities, masked, phrases, result }: TurnDesk): Promise<boolean> {
  const rest = masked.split(clause).filter((part) => !isBroad(part) && wordsOfItsOwn(part) > 0)
  if (phrases.language !== 'nl' || rest.length === 0 || rest.join(' ') === masked) return false
  const asked = { text: rest.join(' '), topics: [], municipality: result.municipality, audience: 'inhabitant' as const }
  const { confidence, hits, likely } = await abilities.find(asked)
  const [first] = likely
  const topic = hits[0]?.topics[0] ?? ''
  return confidence >= CERTAIN && first?.topic === topic && first.probability >= CERTAIN && !ofFeeling.has(topic)
}

const clause = /[.,;!?\n]+|\b(?:en|want|maar|omdat|dus)\b/i
const CERTAIN = 0.6
/** What any broad message sounds like. */
const ofFeeling: ReadonlySet<string> = new Set(['ggz', 'crisis-suicide', 'welzijn-op-recept', 'eenzaamheid'])

/** The same in another language, unless what is said besides names a subject. */
function isBroadElsewhere({ abilities, masked, phrases }: TurnDesk): boolean {
  const rest = phrases.language === 'nl' ? null : besideBroad(masked)
  return rest !== null && abilities.topicsHeard(rest, phrases.language).length === 0
}

/** "Geldproblemen", "relatieproblemen" */
const namesPart = /(?:problemen|probleem|zorgen|gedoe|sores)$/

export async function startClarification(desk: TurnDesk, vars: Vars): Promise<true> {
  const { network } = desk.memory.intake
  return await start(desk, 'clarification', { network, ...vars })
}

/** What was chosen is kept as intake; the offer follows: what people can do themselves first, a decision last. */
export async function afterClarification(desk: TurnDesk, vars: Vars): Promise<true> {
  const { phrases } = desk
  const { intake } = desk.memory
  const known = (name: string) => (typeof vars[name] === 'string' && vars[name] !== 'unknown' ? vars[name] : null)
  const wish = known('wish')
  desk.memory = {
    ...desk.memory,
    dialog: null,
    intake: {
      ...intake,
      dimensions:
        known('dimension') === null ? intake.dimensions : added(intake.dimensions, known('dimension') as Dimension),
      wishes: typeof vars.wishLabel === 'string' ? added(intake.wishes, vars.wishLabel) : intake.wishes,
      network: known('network') ?? intake.network,
    },
  }
  desk.result.memory = desk.memory
  if (wish === null) {
    passOnUrgent(desk)
    const question = desk.memory.told.at(-1) ?? desk.masked
    desk.result.memory = { ...desk.memory, asked: { what: 'person', question, explanation: null } }
    return say(desk, phrases.clarifiedNothing, 'clarify', [
      personChoice(phrases),
      { value: 'appointment', label: phrases.chooseAppointment },
    ])
  }
  await give(desk, wish.slice(EXPLAIN.length), String(vars.wishLabel ?? ''), { opening: phrases.clarified })
  const last = desk.result.replies.at(-1)
  last?.choices.push({ value: 'intake', label: phrases.chooseInspect })
  return true
}
