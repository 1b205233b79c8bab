import type { AnswerParts } from '../../channels/message.ts'
import type { Material } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { askerOf, materialFor, waysOn } from './answer.ts'
import { composeAnswer } from './compose.ts'

/**
 * Where someone lives, told after the answer was given: only what is other there is said, else that the same holds.
 * False: one of the answers does not hold there at all, so that the question must be answered again.
 */
export async function answerForPlace(desk: TurnDesk, municipality: string): Promise<boolean> {
  const { phrases, memory } = desk
  const about = memory.given.length > 1 ? memory.given : memory.about === null ? [] : [memory.about]
  const held = await Promise.all(about.map(({ id }) => heldAndHolds(desk, id)))
  const known = held.filter((each) => each !== null)
  const last = known.at(-1)?.now
  if (last === undefined || known.length < held.length) return false
  const other = known.filter(({ before, now }) => differs(before, now, municipality))
  const shown =
    other.length === 0
      ? [{ ...last, parts: { ...nothing, title: last.parts.title, core: phrases.sameThere(municipality) } }]
      : other.map(({ before, now }) => ({ ...now, parts: onlyOther(desk, before, now, municipality) }))
  const ways = await waysOn(desk, last)
  for (const [index, material] of shown.entries()) {
    const waiting = index === 0 && desk.turn.owner === 'waiting' ? phrases.addedForStaff : null
    const title = about.length > 1 && other.length > 0 ? phrases.onQuestion(material.parts.title) : null
    const opening = [waiting, title].filter((each) => each !== null).join('\n\n')
    const choices = index === shown.length - 1 ? ways : []
    desk.result.replies.push(composeAnswer(material, choices, phrases, opening === '' ? null : opening))
  }
  desk.result.memory = { ...memory, asked: null }
  return true
}

interface Held {
  before: Material
  now: Material
}

/** An answer as it was given, and as it is where they turn out to live; null when it is not there. */
async function heldAndHolds(desk: TurnDesk, id: string): Promise<Held | null> {
  const asker = { ...askerOf(desk), municipality: desk.turn.municipality }
  const before = (await desk.abilities.explain(id, asker)) ?? (await desk.abilities.present(id, asker))
  const now = await materialFor(desk, id)
  return before === null || now === null ? null : { before, now }
}

function differs(before: Material, now: Material, municipality: string): boolean {
  const { core, steps, cards, notes } = newIn(before.parts, now.parts)
  return core !== null || steps.length + cards.length + notes.length > 0 || gone(before, now, municipality).length > 0
}

/** What stands in the one and not in the other. */
function newIn(
  before: AnswerParts,
  now: AnswerParts,
): Pick<AnswerParts, 'steps' | 'cards' | 'notes'> & { core: string | null } {
  const known = new Set(before.cards.map((card) => JSON.stringify(card)))
  return {
    core: now.core === before.core ? null : now.core,
    steps: now.steps.filter((step) => !before.steps.includes(step)),
    cards: now.cards.filter((card) => !known.has(JSON.stringify(card))),
    notes: now.notes.filter((note) => !before.notes.includes(note)),
  }
}

/** Who was named before and does not work there. */
function gone(before: Material, now: Material, municipality: string): string[] {
  const here = new Set(
    before.sources.filter(({ municipalities }) => municipalities.includes(municipality)).map(({ id }) => id),
  )
  const still = (id: string) => here.has(id) || now.parts.cards.some((card) => card.id === id)
  return before.parts.cards.filter(({ id }) => !still(id)).map(({ name }) => name)
}

function onlyOther({ phrases }: TurnDesk, before: Material, now: Material, municipality: string): AnswerParts {
  const { core, ...other } = newIn(before.parts, now.parts)
  const without = gone(before, now, municipality)
  const lines = [
    other.steps.length + other.cards.length + other.notes.length > 0 || core !== null
      ? phrases.differsThere(municipality)
      : phrases.sameThere(municipality),
    without.length > 0 ? phrases.notThere(without.join(', '), municipality) : null,
    core,
  ]
  return { ...nothing, ...other, title: now.parts.title, core: lines.filter((line) => line !== null).join('\n\n') }
}

const nothing: AnswerParts = { title: '', core: '', steps: [], cards: [], basis: [], notes: [] }
