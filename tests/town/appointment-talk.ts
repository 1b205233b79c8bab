import { fakeAbilities, fakeCalendar } from './fake-abilities.ts'
import { type Talk, talkTo, townBot } from './talk.ts'

/** Anna of Huizen, and a calendar that tells what it was asked. */
export function townWithCalendar() {
  const calendar = fakeCalendar()
  return { calendar, anna: talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' }) }
}

/** Asks for an appointment, says the rest, and gives what was heard last. */
export async function saysOfAppointment(anna: Talk, ...said: string[]) {
  let heard = await anna.says('Ik wil een afspraak maken')
  for (const each of said) heard = await anna.says(each)
  return heard
}

/** An appointment that was just made. */
export async function bookedByAnna() {
  const made = townWithCalendar()
  await saysOfAppointment(made.anna, 'op locatie', '1', 'Anna', '0612345678', 'ja')
  return made
}
