import type { Choice } from '../../channels/message.ts'
import type { Calendar } from '../abilities.ts'
import { readPlace } from '../understanding/place.ts'
import { plain } from '../understanding/words.ts'
import { memoryOf } from './appointment-memory.ts'
import { chosen, noPreference, question } from './choices.ts'
import { remembered } from './heard-words.ts'
import type { DialogTurn, Step, Vars } from './script.ts'

const ANY = 'any-place'

/** Where someone lives, asked only where the places or the talk itself differ by it. */
export function whereStep(calendar: Calendar): Step {
  return {
    key: 'where',
    when: (vars) => whereMatters(calendar, vars),
    ask: (turn, _, again) => question(again, turn.phrases.appointmentMunicipality, placeChoices(turn), turn),
    async read(turn, vars) {
      const pick = chosen(placeChoices(turn), turn)
      if (pick === ANY || (pick === null && noPreference(turn.text))) return { set: { anyPlace: true } }
      const place = pick ?? municipalityIn(turn, true)
      if (place === null) return { unclear: true }
      turn.lives(place)
      const { type, topics } = memoryOf(vars)
      const types = await calendar.types({ municipality: place, topics })
      if (types.some(({ id }) => id === type)) return { set: { municipality: place } }
      // This talk is not for who lives there: what else there is, is asked.
      turn.opening = remembered({ municipality: place }, turn.phrases)
      return { set: { municipality: place, type: null }, goto: 'type' }
    },
  }
}

async function whereMatters(calendar: Calendar, vars: Vars): Promise<boolean> {
  const { municipality, anyPlace, slot, moving, way, type, topics } = memoryOf(vars)
  if (municipality !== null || anyPlace || slot !== null || moving !== null) return false
  const types = await calendar.types({ municipality, topics })
  const found = types.find(({ id }) => id === type)
  const many = (found?.places?.length ?? 0) > 1
  return (way === 'place' && many) || (found?.municipalities ?? null) !== null
}

function placeChoices({ area, phrases }: DialogTurn): Choice[] {
  const here = area.municipalities.map(({ name }) => ({ value: name, label: name }))
  return [...here, { value: ANY, label: phrases.callbackAny }]
}

/** The place of this area that a text names; `bare`: it was asked for. */
export function municipalityIn({ text, choice, area }: DialogTurn, bare = false): string | null {
  const place = choice === null ? readPlace(text, area, bare) : null
  return place !== null && 'municipality' in place ? place.municipality : null
}

/** "In Laren", "kan het in Laren?": a place to meet, not where they live. */
export function placeWished(turn: DialogTurn): string | null {
  return livesThere.test(plain(turn.text)) ? null : municipalityIn({ ...turn, text: turn.text.replace(office, ' ') })
}

/** Elsewhere an office in a village is only passed by; here one meets there. */
const office = /\b(?:op|naar|bij) (?:het |een |jullie )?(?:kantoor|gemeentehuis|loket|locatie)\b/gi

/** "Ik woon in Blaricum", said in between: where they live, from now on. */
export function livesElsewhere(turn: DialogTurn): string | null {
  const place = livesThere.test(plain(turn.text)) && !turn.text.includes('?') ? municipalityIn(turn) : null
  if (place !== null && place !== turn.municipality) turn.lives(place)
  return place
}

const livesThere = /\b(?:woon|wonen|woont|woonachtig|ingeschreven|verhuis\w*)\b/
