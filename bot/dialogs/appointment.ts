import type { Choice } from '../../channels/message.ts'
import type { Appointment, AppointmentType, Calendar, Slot } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import { languageWanted } from '../understanding/spoken-language.ts'
import { readWhen } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'
import { answerAboutTalk } from './about-talk.ts'
import {
  addressStep,
  asksStep,
  confirmStep,
  consentStep,
  contactStep,
  nameStep,
  remindStep,
} from './appointment-details.ts'
import { noticeInAppointment, typeSaid, waySaid } from './appointment-heard.ts'
import { type Memory, memoryOf } from './appointment-memory.ts'
import { ANYONE, later, narrowed, offer, WAIT } from './appointment-moments.ts'
import { heldAsNamed, hold, momentMeant } from './appointment-pick.ts'
import { shifted } from './appointment-shift.ts'
import { joinWaitingList, NOTHING_SUITS } from './appointment-waiting.ts'
import { placeWished, whereStep } from './appointment-where.ts'
import { chosen, noPreference, personChoice, question, yesOrNo } from './choices.ts'
import type { DialogTurn, Heard, Script, Step, Vars } from './script.ts'

const MORE = 'more'

/** Making an appointment: about what, how, when, on whose name, what may be passed on, and a last look. */
export function appointmentScript(calendar: Calendar): Script {
  return {
    id: 'appointment',
    version: 6,
    steps: [
      typeStep(calendar),
      wayStep(calendar),
      whereStep(calendar),
      slotStep(calendar),
      nameStep,
      contactStep,
      addressStep,
      asksStep,
      consentStep,
      remindStep,
      confirmStep,
    ],
    answers: (turn, vars) => answerAboutTalk(calendar, turn, memoryOf(vars).type),
    notice: (turn, vars, unclear) => noticeInAppointment(calendar, turn, vars, unclear),
    finish: (turn, vars) =>
      memoryOf(vars).waiting ? joinWaitingList(calendar, turn, memoryOf(vars)) : book(calendar, turn, memoryOf(vars)),
  }
}

function typeStep(calendar: Calendar): Step {
  const types = (memory: Memory) => calendar.types({ municipality: memory.municipality, topics: memory.topics })
  return {
    key: 'type',
    when: (vars) => memoryOf(vars).type === null,
    async ask(turn, vars, again) {
      const phrases = turn.phrases
      const options = typeChoices(await types(memoryOf(vars)), turn)
      return question(again, phrases.appointmentType, options, turn)
    },
    async read(turn, vars) {
      const offered = await types(memoryOf(vars))
      const type =
        chosen(typeChoices(offered, turn), turn) ??
        typeSaid(turn.text, offered) ??
        (noPreference(turn.text) ? general(offered) : null)
      return type === null ? { unclear: true } : { set: { type } }
    },
  }
}

function wayStep(calendar: Calendar): Step {
  async function ways(turn: DialogTurn, memory: Memory): Promise<Choice[]> {
    const types = await calendar.types({ municipality: memory.municipality, topics: memory.topics })
    const type = types.find(({ id }) => id === memory.type)
    return (type?.ways ?? ['place', 'phone']).map((way) => ({ value: way, label: turn.phrases.ways[way] }))
  }
  return {
    key: 'way',
    when: (vars) => memoryOf(vars).way === null,
    ask: async (turn, vars, again) =>
      question(again, turn.phrases.appointmentWay, await ways(turn, memoryOf(vars)), turn),
    async read(turn, vars) {
      const offered = await ways(turn, memoryOf(vars))
      const way =
        chosen(offered, turn) ??
        waySaid(turn.dutch, null) ??
        (noPreference(turn.text) ? (offered[0]?.value ?? null) : null)
      if (way !== null && offered.every(({ value }) => value !== way)) {
        turn.opening = turn.phrases.wayNot
        return { goto: 'way' }
      }
      if (way !== null) return { set: { way } }
      const place = offered.some(({ value }) => value === 'place') ? placeWished(turn) : null
      return place === null ? { unclear: true } : { set: { way: 'place', municipality: place } }
    },
  }
}

function slotStep(calendar: Calendar): Step {
  return {
    key: 'slot',
    when: (vars) => memoryOf(vars).slot === null && !memoryOf(vars).waiting,
    async ask(turn, vars, again) {
      const memory = memoryOf(vars)
      const { words, slots, beside } = await offer(calendar, turn, memory)
      // That nothing is free at a wished moment is said once.
      Object.assign(vars, { shown: slots, beside, offeredFor: memory.when })
      if (slots.length > 0) return question(again, words, offered(turn, memoryOf(vars)), turn)
      const choices = [...offered(turn, memoryOf(vars)), personChoice(turn.phrases)]
      return composeWords(words, 'booking', choices, turn.phrases)
    },
    async read(turn, vars) {
      const memory = memoryOf(vars)
      const pick = chosen(offered(turn, memory), turn)
      if (memory.moving === null && (pick === WAIT || NOTHING_SUITS.test(plain(turn.dutch))))
        return { set: { waiting: true } }
      if (memory.shown.length === 0) return passOn(turn)
      if (pick === ANYONE) return { set: { anyone: true }, goto: 'slot' }
      if (pick === MORE) return { set: { when: later(memory), taken: false }, goto: 'slot' }
      const speaks = pick === null ? languageWanted(turn.text) : null
      if (speaks !== null) return { set: { speaks, anyone: false }, goto: 'slot' }
      const slot = pick ?? momentMeant(turn, memory.shown)?.id ?? firstOf(turn, memory)
      if (slot !== null) return await hold(calendar, turn, memory, slot)
      return (await heldAsNamed(calendar, turn, memory)) ?? otherWish(turn, memory)
    },
  }
}

/** Who does not mind gets the first; a yes means the only one there is, or the very time that was asked for. */
function firstOf(turn: DialogTurn, { shown, when }: Memory): string | null {
  const [first] = shown
  if (first === undefined) return null
  const day = first.start.slice(0, 10)
  const asDay = day >= (when?.from ?? day) && day <= (when?.to ?? day)
  const meant = shown.length === 1 || (asDay && first.start.slice(11) === when?.time)
  const yes = meant && yesOrNo(turn) === true && readWhen(turn.dutch, turn.now) === null && !turn.text.includes('?')
  return yes || noPreference(turn.text) || anyTime.test(plain(turn.text)) ? first.id : null
}

const anyTime =
  /^(?:(?:dat|het) )?maakt (?:mij |me )?(?:echt |eigenlijk )?niet(?: zo veel| zoveel)? uit(?: hoor| eigenlijk| hoe laat| wanneer| welke(?: dag| tijd)?| dat)*$|^(?:alles|elke(?: tijd| dag)?|ze(?: kunnen)? allemaal)(?: is| kan)?(?: goed| prima| wel)*$/

/** None of the moments that were shown: when else. */
function otherWish(turn: DialogTurn, memory: Memory): Heard {
  const answer = yesOrNo(turn)
  const said = plain(turn.dutch)
  const shift = shifted(turn.dutch, memory)
  if (shift !== null) return { set: { when: shift, taken: false }, goto: 'slot' }
  if (otherMoment.test(said) || (answer === false && said.split(' ').length === 1))
    return { set: { when: later(memory), taken: false }, goto: 'slot' }
  const when = readWhen(turn.dutch, turn.now)
  if (when !== null) return { set: { when: narrowed(memory.when, when), taken: false }, goto: 'slot' }
  if (answer !== true) return { unclear: true }
  turn.opening = turn.phrases.appointmentWhich
  return { goto: 'slot' }
}

/** What was shown, in that order: a number points into it. */
function offered(turn: DialogTurn, { shown, beside }: Memory): Choice[] {
  const { phrases } = turn
  const more = shown.length === 0 ? [] : [{ value: MORE, label: phrases.moreSlots }]
  const other =
    beside === WAIT
      ? [{ value: WAIT, label: phrases.waitChoice }]
      : beside === ANYONE
        ? [{ value: ANYONE, label: phrases.anyoneElse }]
        : []
  return [...shown.map(slotChoice), ...more, ...other]
}

/** Nothing is free: yes brings a person, no ends it. */
function passOn(turn: DialogTurn): Heard {
  const wanted = yesOrNo(turn)
  if (wanted === null) return { unclear: true }
  const phrases = turn.phrases
  if (wanted) turn.wantsPerson = true
  else turn.say(composeWords(phrases.stopped, 'smalltalk', [], phrases))
  return { stop: true }
}

async function book(
  calendar: Calendar,
  turn: DialogTurn,
  memory: Memory,
): Promise<{ goto: string; set?: Vars } | null> {
  const phrases = turn.phrases
  if (memory.slot === null || memory.type === null || memory.way === null) return { goto: 'slot' }
  if (memory.moving !== null) {
    const moved = await calendar.move(memory.moving, memory.slot.id, turn.conversation, turn.language)
    if (!moved.moved) return { goto: 'slot', set: { slot: null, taken: true } }
    turn.say(
      composeWords(
        bookedInWords(turn, phrases.moved(moved.appointment.words), moved.appointment),
        'booking',
        [],
        phrases,
      ),
    )
    return null
  }
  const booked = await calendar.book({
    slot: memory.slot.id,
    holder: turn.conversation,
    key: `${turn.conversation}/${turn.message}`,
    type: memory.type,
    way: memory.way,
    name: memory.name ?? '',
    email: memory.email,
    phone: memory.phone,
    address: memory.address,
    intake: memory.consent === true ? { ...memory.intake, agreed: true } : null,
    reminder: memory.remind === true,
    answers: memory.answers,
    language: turn.language,
  })
  if (!booked.booked && booked.reason === 'refused') {
    const words = [booked.message, phrases.appointmentRefused].filter((each) => each !== null).join(' ')
    turn.say(composeWords(words, 'booking', [personChoice(turn.phrases)], phrases))
    return null
  }
  if (!booked.booked) return { goto: 'slot', set: { slot: null, taken: true } }
  const { appointment } = booked
  const core = phrases.appointmentBooked(appointment.words, appointment.place)
  const mail = memory.email === null ? [] : [phrases.appointmentMail]
  turn.say(composeWords(bookedInWords(turn, core, appointment, mail), 'booking', [], phrases))
  return null
}

function bookedInWords(turn: DialogTurn, core: string, appointment: Appointment, more: string[] = []): string {
  const bring = appointment.bring === null ? [] : [appointment.bring]
  return [core, ...bring, ...more, turn.phrases.appointmentLink(appointment.link)].join('\n')
}

const otherMoment =
  /^(nee )?((kan|mag) (het |dat )?(ook )?)?(heb(t|ben)? (je|u|jullie) )?(ook )?(nog )?(een |op een |liever |iets |geen van (deze|die|allen?) ?)*(ander(e|s)?( moment(en)?| tijd(en)?| dag(en)?| keer| tijdstip(pen)?)?|later|meer|verder|geen)( graag| aub| alsjeblieft)?$|^((nee|o|oh|wacht|sorry|helaas|maar) )*((die|dat|dan|deze|het|ik) )?(kan|lukt|past|komt)( mij| me| ik| dan| toch| ook| helaas| echt| allemaal| alle)* niet( uit| komen| meer)?$/

/** Who does not know what it is about talks with whoever helps to find out. */
function general(types: AppointmentType[]): string | null {
  return (types.find(({ topics }) => topics.includes('informatiepunt')) ?? types[0])?.id ?? null
}

function typeChoices(types: AppointmentType[], { language }: DialogTurn): Choice[] {
  return types.slice(0, 6).map(({ id, name, names }) => ({ value: id, label: names?.[language] ?? name }))
}

function slotChoice(slot: Slot): Choice {
  return { value: slot.id, label: slot.place === null ? slot.words : `${slot.words}, ${slot.place}` }
}
