import { readDanger } from '../../bot/understanding/danger.ts'
import { intentIn, readLearned } from '../../bot/understanding/learned.ts'
import { maskPersonal } from '../../bot/understanding/personal.ts'
import { type Area, readPlace } from '../../bot/understanding/place.ts'
import { readUrgency, threeDays, type UrgencyKind } from '../../bot/understanding/urgency.ts'
import { type Case, readCases } from '../cases.ts'
import type { Judgement } from '../score.ts'

/** The stages of understanding, each alone. */
export function judgeUnderstanding(area: Area): Judgement[] {
  return [
    ...judgeDanger(),
    ...judgeOrdinary(),
    ...judgeIntents(),
    ...judgePersonal(),
    ...judgePlaces(area),
    ...judgeUrgency(),
  ]
}

function judgeDanger(): Judgement[] {
  return readCases<Case & { language: string; danger: boolean }>('danger').map(({ id, text, language, danger }) => {
    const found = readDanger(text)
    const right = (found !== null) === danger
    const slice = `${danger ? 'danger' : 'no danger'} ${language === 'nl' ? 'nl' : 'other language'}`
    return { stage: 'danger', slice, id, text, right, why: right ? null : `found ${found?.kind ?? 'nothing'}` }
  })
}

/** Questions of these subjects may be danger themselves. */
const heavy = new Set(['crisis-suicide', 'huiselijk-geweld', 'zorgen-om-ander'])

/** Ordinary questions and wishes must not be taken for danger. */
function judgeOrdinary(): Judgement[] {
  return ['answers', 'outside', 'intents', 'places']
    .flatMap((set) => readCases<Case & { topics?: string[] }>(set))
    .filter(({ topics = [] }) => !topics.some((topic) => heavy.has(topic)))
    .map(({ id, text }) => {
      const found = readDanger(text)
      const why = found === null ? null : `found ${found.kind}`
      return { stage: 'no false alarm', slice: 'ordinary', id, text, right: found === null, why }
    })
}

const sameIntent: Record<string, string[]> = {
  'move-appointment': ['change-appointment'],
  'cancel-appointment': ['change-appointment'],
  'help-how': ['what-can-you', 'are-you-human', 'how-are-you'],
  person: ['person'],
  language: ['language', 'null'],
  none: ['null'],
}

function judgeIntents(): Judgement[] {
  return readCases<Case & { intent: string }>('intents').map(({ id, text, intent }) => {
    const masked = maskPersonal(text).text
    const found = String(intentIn(masked, readLearned(masked)))
    const right = (sameIntent[intent] ?? [intent]).includes(found)
    return { stage: 'intent', slice: intent, id, text, right, why: right ? null : `read ${found}` }
  })
}

function judgePersonal(): Judgement[] {
  return readCases<Case & { masked: string[]; kept: string[] }>('personal').map(({ id, text, masked, kept }) => {
    const after = maskPersonal(text).text
    const leaked = masked.filter((piece) => after.includes(piece))
    const lost = kept.filter((piece) => !after.includes(piece))
    const right = leaked.length + lost.length === 0
    return {
      stage: 'personal data',
      slice: masked.length > 0 ? 'masked' : 'kept',
      id,
      text,
      right,
      why: right ? null : `leaked ${leaked}; lost ${lost}`,
    }
  })
}

function judgePlaces(area: Area): Judgement[] {
  return readCases<Case & { municipality: string | null; other?: string }>('places').map(
    ({ id, text, municipality, other }) => {
      const place = readPlace(text, area, false)
      const found = place === null ? null : 'municipality' in place ? place.municipality : place.elsewhere
      const right = found === (municipality ?? other ?? null)
      const slice = municipality !== null ? 'here' : other !== undefined ? 'elsewhere' : 'no place'
      return { stage: 'place', slice, id, text, right, why: right ? null : `read ${found}` }
    },
  )
}

/** What cannot wait, and whether the law's three days are told with it; and ordinary questions that can wait. */
function judgeUrgency(): Judgement[] {
  return readCases<Case & { kind: UrgencyKind | null }>('urgency').map(({ id, text, kind }) => {
    const found = readUrgency(text)
    const told = kind !== null && found.kind !== null && threeDays.has(kind) === threeDays.has(found.kind)
    const right = kind === null ? !found.urgent : told
    const slice = kind === null ? 'can wait' : threeDays.has(kind) ? 'three working days' : 'urgent'
    return { stage: 'urgency', slice, id, text, right, why: right ? null : `read ${found.kind}: ${found.words}` }
  })
}
