import type { Reply } from '../../channels/message.ts'
import type { Appointment, AppointmentType, Way } from '../abilities.ts'
import { detailsSaid, typeSaid, waySaid } from '../dialogs/appointment-heard.ts'
import { livesElsewhere, placeWished } from '../dialogs/appointment-where.ts'
import { whenSaid } from '../dialogs/callback-said.ts'
import { type ChangeMeant, changeMeant } from '../dialogs/change-appointment.ts'
import { remembered } from '../dialogs/heard-words.ts'
import type { DialogTurn, Vars } from '../dialogs/script.ts'
import { intakeOf } from '../intake-of.ts'
import { say, type TurnDesk } from '../turn.ts'
import { inDutch } from '../understanding/tongues/in-dutch.ts'
import { readWhen } from '../understanding/when.ts'
import { asks, plain } from '../understanding/words.ts'
import { keepCallback } from './callback-after.ts'

/** From this chance on, the subject of a message says with whom an appointment about it is. */
const SUBJECT = 0.35

/** Making an appointment; what was said before or in this message is not asked again. `more`: what is known otherwise. */
export async function startAppointment(desk: TurnDesk, more: Vars, opening: string | null = null): Promise<true> {
  const { topics, heard } = desk.memory
  const { municipality } = desk.result
  const types = await desk.abilities.calendar.types({ municipality, topics })
  const typed = desk.turn.message.choice === null ? inDutch(desk.masked, desk.phrases.language) : ''
  const moving = more.moving !== undefined
  const moved = moving ? await movedNow(desk, String(more.moving)) : null
  const type = moving ? (moved?.type ?? null) : await typeMeant(desk, typed, types)
  const ways = types.find(({ id }) => id === type)?.ways ?? null
  const wished = waySaid(typed, ways) ?? (ways === null || includes(ways, heard.way) ? heard.way : null)
  const known = { when: readWhen(typed, desk.turn.now) ?? heard.when, ...contactOf(desk) }
  const vars = {
    municipality: placeMeant(desk) ?? municipality,
    topics,
    intake: intakeOf(desk),
    type,
    way: moved?.way ?? wished ?? (!moving && ways?.length === 1 ? (ways[0] ?? null) : null),
    ...known,
    ...more,
  }
  return await start(desk, 'appointment', vars, opening ?? (moving ? null : remembered(known, desk.phrases)))
}

/** "Op kantoor in Laren": where they would like to meet, when that is named with the wish. */
function placeMeant(desk: TurnDesk): string | null {
  if (desk.turn.message.choice !== null) return null
  const turn = dialogTurn(desk)
  return placeWished(turn) ?? livesElsewhere(turn)
}

/** The type that is named, else the one about the subject of this message, else about what was spoken of. */
async function typeMeant(desk: TurnDesk, typed: string, types: AppointmentType[]): Promise<string | null> {
  const { language } = desk.phrases
  const said = language === 'nl' ? typed : desk.abilities.inDutch(desk.masked, language)
  const named = typeSaid(desk.masked, types) ?? typeSaid(said, types)
  if (named !== null) return named
  const { topics } = desk.memory
  const { likely } = await desk.abilities.find({
    text: said,
    topics,
    municipality: desk.result.municipality,
    audience: 'inhabitant',
  })
  const subject = likely[0] !== undefined && likely[0].probability >= SUBJECT ? likely[0].topic : topics[0]
  const [first, second] = [...types].sort(
    (one, other) => Number(other.topics.includes(subject ?? '')) - Number(one.topics.includes(subject ?? '')),
  )
  if (first === undefined) return null
  return second === undefined || first.topics.includes(subject ?? '') ? first.id : null
}

async function movedNow(desk: TurnDesk, appointment: string): Promise<Appointment | null> {
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation, desk.phrases.language)
  return mine.find(({ id }) => id === appointment) ?? null
}

/** Moving or cancelling what was made here. What is meant is done at once where it is said; `how` null: it is asked. */
export async function startChange(desk: TurnDesk, how: ChangeMeant | null = howMeant(desk)): Promise<true> {
  const mine = await desk.abilities.calendar.mine(desk.turn.conversation, desk.phrases.language)
  const turn = dialogTurn(desk)
  const vars = how === null || how === 'show' ? { mine } : { mine, how }
  const state = await desk.engine.run(turn, null, { script: 'change-appointment', vars })
  desk.result.replies.push(...turn.said)
  desk.result.memory = { ...desk.memory, dialog: state, asked: null, ended: null }
  const moving = desk.moves.get(turn)
  return moving === undefined ? true : await startMove(desk, moving)
}

/** Another moment for an appointment: the one that was named with it, or else all there are. */
export async function startMove(desk: TurnDesk, moving: string): Promise<true> {
  const now = await movedNow(desk, moving)
  const typed = desk.turn.message.choice === null ? inDutch(desk.masked, desk.phrases.language) : ''
  const opening = now === null ? null : desk.phrases.appointmentBooked(now.words, null)
  return await startAppointment(desk, { moving, when: readWhen(typed, desk.turn.now) }, opening)
}

/** A question whether it can be cancelled is answered first with what can be done. */
function howMeant(desk: TurnDesk): ChangeMeant | null {
  if (desk.turn.message.choice !== null) return null
  const how = changeMeant(plain(inDutch(desk.masked, desk.phrases.language)))
  return how === 'cancel' && asks(desk.masked) ? null : how
}

export async function startCallback(desk: TurnDesk): Promise<true> {
  if (desk.turn.owner === 'waiting' && asks(desk.masked) && !wantsCall.test(plain(desk.masked))) {
    return say(
      desk,
      desk.phrases.personAlready(
        desk.abilities.promises.answerByInWords(desk.turn.now, desk.turn.municipality, desk.phrases.language),
      ),
      'handover',
    )
  }
  const typed = desk.turn.message.choice === null ? desk.turn.message.text : ''
  const known = desk.memory.heard.callback
  const { name, phone } = contactOf(desk)
  const opening = phone === null && known !== null ? desk.phrases.callbackNumber(known.phone) : null
  return await start(
    desk,
    'callback',
    {
      topics: desk.memory.topics,
      question: desk.memory.told.at(-1) ?? null,
      name: name ?? known?.name ?? null,
      phone: phone ?? known?.phone ?? null,
      when: whenSaid(typed, desk.turn.now, desk.phrases.language),
    },
    opening,
  )
}

/** "Kunt u mij bellen?" asks for it; "word ik nog gebeld?" asks how it stands. */
const wantsCall = /^(?:en |maar )?(?:kunt|kan|kunnen|kun|wilt|wil|willen) (?:u|je|jullie|iemand)\b/

/** Name, number and address of this message; a name also from before. */
function contactOf({ memory: { heard }, turn: { message } }: TurnDesk): {
  name: string | null
  phone: string | null
  email: string | null
} {
  const none = { name: null, phone: null, email: null }
  const said = message.choice === null ? detailsSaid(message.text, none) : {}
  return { ...none, name: heard.name, ...said }
}

function includes(ways: readonly Way[], way: Way | null): boolean {
  return way !== null && ways.includes(way)
}

export async function start(desk: TurnDesk, script: string, vars: Vars, opening: string | null = null): Promise<true> {
  const turn = { ...dialogTurn(desk), opening }
  const state = await desk.engine.run(turn, null, { script, vars })
  desk.result.replies.push(...turn.said)
  const ended = state === null ? script : null
  desk.result.memory = { ...desk.memory, dialog: state, asked: null, ended }
  if (state === null) keepCallback(desk)
  return true
}

export function dialogTurn(desk: TurnDesk, onlyAsk = false): DialogTurn & { said: Reply[] } {
  const said: Reply[] = []
  const { turn, result } = desk
  return {
    conversation: turn.conversation,
    message: turn.message.id,
    text: turn.message.text,
    dutch: inDutch(turn.message.text, desk.phrases.language),
    choice: turn.message.choice,
    municipality: result.municipality,
    language: result.language,
    phrases: desk.phrases,
    now: turn.now,
    area: desk.area,
    freeTalk: desk.abilities.freeTalk,
    lives(municipality) {
      result.municipality = municipality
    },
    said,
    say: (reply) => said.push(reply),
    wish: (wish) => result.wishes.push(wish),
    opening: null,
    onlyAsk,
    unclear: false,
    done: null,
    wantsPerson: false,
  }
}
