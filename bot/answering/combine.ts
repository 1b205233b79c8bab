import type { AnswerParts, Source } from '../../channels/message.ts'
import type { Material } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { plain } from '../understanding/words.ts'
import { askerOf, materialFor } from './answer.ts'
import { type Counted, deadlinesIn } from './deadlines.ts'
import { generalTopic } from './general.ts'

type Side = 'cost' | 'duration' | 'disagree' | 'apply'

const MOST_SIDES = 2
const SENTENCES = 2
const BASES = 4

/** A question about several sides of one subject gets them together: each source once, nothing said twice. */
export async function withSides(desk: TurnDesk, main: Material, question: string): Promise<Material> {
  const asked = sidesAsked(question)
  if (isRefused(question)) return await wayAgainst(desk, main)
  if (asked.length < 2) return main
  const own = await desk.abilities.related(main.topic, askerOf(desk))
  const mainSide = own.find(({ id }) => id === main.id)?.facet
  const added: { side: Side; material: Material }[] = []
  for (const side of asked.filter((each) => each !== mainSide).slice(0, MOST_SIDES)) {
    const material = await sideOf(desk, main, side, own)
    if (material !== null) added.push({ side, material })
  }
  return added.reduce((whole, { side, material }) => joined(desk, whole, side, material), main)
}

/** Who tells that the municipality said no asks what can be done against it, whatever the subject was. */
async function wayAgainst(desk: TurnDesk, main: Material): Promise<Material> {
  const own = await desk.abilities.related(main.topic, askerOf(desk))
  if (own.find(({ id }) => id === main.id)?.facet === 'disagree') return main
  const against = await sideOf(desk, main, 'disagree', own)
  if (against === null) return main
  return { ...against, sources: once<Source>([...against.sources, ...main.sources.slice(0, 1)], ({ id }) => id) }
}

function isRefused(question: string): boolean {
  const said = plain(question)
  return refused.test(said) && decision.test(said) && !/\bbezwaar\b/.test(said)
}

const refused = /\b(afgewezen|afwijzing\w*|geweigerd|wijs\w* (\w+ ){0,2}af|wijzen (\w+ ){0,4}af)\b/
const decision =
  /\b(\w*aanvra\w*|aangevraagd|verzoek|beschikking|besluit|brief|gemeente|\w*uitkering|bijstand|indicatie|\w*toeslag|voorziening)\b/

/** The terms that run from a day that is named, of this explanation or else of the rule on how long it takes. */
export async function countedFor(desk: TurnDesk, { id, topic }: Material, question: string): Promise<Counted> {
  const own = await deadlinesIn(desk, id, question)
  const general = own.lines.length > 0 ? null : generalTopic(topic, 'duration')
  if (general === null) return own
  const [rule] = (await desk.abilities.related(general, askerOf(desk))).filter(({ facet }) => facet === 'duration')
  return rule === undefined ? own : await deadlinesIn(desk, rule.id, question)
}

function sidesAsked(question: string): Side[] {
  const said = plain(question)
  return patterns.filter(([, pattern]) => pattern.test(said)).map(([side]) => side)
}

const patterns: [Side, RegExp][] = [
  [
    'apply',
    /\b(hoe (vraag|regel|krijg|kom|meld|doe|begin)|waar (vraag|meld|regel)|aanvragen|aanmelden|wat moet ik (doen|invullen|regelen))\b/,
  ],
  [
    'cost',
    /\b(wat (kost|kosten)|hoeveel (kost|betaal|moet ik betalen)|kost (het|dat|dit)|betalen|eigen bijdrage|gratis)\b/,
  ],
  ['duration', /\b(hoe ?lang|hoe snel|duurt|wachttijd|wachten|wanneer (hoor|krijg|weet|komt|begint|is))\b/],
  ['disagree', /\b(bezwaar|niet (mee )?eens|afgewezen|afwijzing|als (ze|zij) nee)\b/],
]

async function sideOf(
  desk: TurnDesk,
  main: Material,
  side: Side,
  own: { id: string; facet: string }[],
): Promise<Material | null> {
  const fitting = own.find(({ id, facet }) => facet === side && id !== main.id)
  if (fitting !== undefined) return await materialFor(desk, fitting.id)
  const general = generalTopic(main.topic, side)
  const rules = general === null ? [] : await desk.abilities.related(general, askerOf(desk))
  const rule = rules.find(({ facet, id }) => facet === side && id !== main.id)
  return rule === undefined ? null : await materialFor(desk, rule.id)
}

function joined({ phrases }: TurnDesk, whole: Material, side: Side, { parts, sources }: Material): Material {
  const core = parts.core
    .split(/(?<=[.!?])\s+/)
    .slice(0, SENTENCES)
    .join(' ')
  if (whole.parts.core.includes(core)) return whole
  const merged: AnswerParts = {
    ...whole.parts,
    core: `${whole.parts.core}\n\n${phrases.sides[side]} ${core}`,
    basis: once([...whole.parts.basis, ...parts.basis.slice(0, 2)], ({ citation }) => citation).slice(0, BASES),
  }
  return {
    ...whole,
    parts: merged,
    sources: once<Source>([...whole.sources, ...sources.slice(0, 1)], ({ id, citation }) => `${id} ${citation}`),
  }
}

function once<Each>(list: Each[], key: (each: Each) => string): Each[] {
  return list.filter((each, index) => list.findIndex((other) => key(other) === key(each)) === index)
}
