import { dangerNumbers } from '../phrases/danger.ts'
import type { TurnDesk } from '../turn.ts'
import type { DangerKind } from '../understanding/danger.ts'

/** Where danger may be meant, the answer comes as always, below a line that says where help is. */
export async function addSafetyLine(desk: TurnDesk): Promise<void> {
  const [first, ...rest] = desk.result.replies
  if (first === undefined || !spoken.has(first.outcome) || desk.turn.message.choice !== null) return
  const { doubt } = desk.alarm
  if (doubt === null) return
  // The refusal to advise names the doctor and 112 already.
  if (doubt.kind === 'medical' && first.outcome === 'refused_medical') return
  const { emergency } = dangerNumbers
  const words = desk.phrases.dangerDoubt(whoListens(doubt.kind))
  // Who fell or is missing has no use for a number to talk.
  const toTalk = doubt.kind !== 'medical' && doubt.kind !== 'missing'
  const line = toTalk ? words : words.slice(0, words.indexOf(emergency) + emergency.length + 1)
  const lines = [line, doubt.kind === 'suicide' ? await nightDoctor(desk) : null].filter((each) => each !== null)
  desk.result.replies = [{ ...first, text: `${lines.join(' ')}\n\n${first.text}` }, ...rest]
}

/** Not in the middle of an appointment, and not where the fixed words already stand. */
const spoken = new Set(['answered', 'clarify', 'no_answer', 'out_of_scope', 'refused_medical', 'other_municipality'])

/** A number with whose it is; 113 is known by its number, and its full name frightens who does not mean it. */
function whoListens(kind: DangerKind): string {
  const { suicide, violence, child } = dangerNumbers
  if (kind === 'suicide') return suicide
  return kind === 'child-writing' ? `${child} (Kindertelefoon)` : `${violence} (Veilig Thuis)`
}

/** Whom to call before the own doctor is there again; null by day, and where the region knows no such service. */
async function nightDoctor({ abilities, phrases, result, turn }: TurnDesk): Promise<string | null> {
  if (!isDoctorShut(turn.now)) return null
  const found = await abilities.present(NIGHT_DOCTOR, { municipality: result.municipality, audience: 'inhabitant' })
  const card = found?.parts.cards.find(({ id }) => id === NIGHT_DOCTOR)
  if (card === undefined || card.phone === null) return null
  return phrases.nightDoctor(card.example ? `${card.phone} ${phrases.exampleNumber}` : card.phone)
}

/** The service of the social map that is a doctor when the own one is not. */
const NIGHT_DOCTOR = 'huisartsenpost'

function isDoctorShut(now: Date): boolean {
  const parts = new Map(amsterdam.formatToParts(now).map(({ type, value }) => [type, value]))
  const hour = Number(parts.get('hour'))
  return hour < 8 || hour >= 17 || weekend.has(parts.get('weekday') ?? '')
}

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
})
const weekend: ReadonlySet<string> = new Set(['Sat', 'Sun'])
