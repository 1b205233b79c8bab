import { added, type Intake, intakeInWords } from '../intake.ts'
import { intakeOf } from '../intake-of.ts'
import { say, type TurnDesk } from '../turn.ts'
import { networkSaid } from '../understanding/own-network.ts'
import { readPersonMeant } from '../understanding/person-meant.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { plain, sentenceWith } from '../understanding/words.ts'
import { start } from './start.ts'

/** Notes what a message tells of the person and the question, as it is said. */
export function noteIntake(desk: TurnDesk): void {
  if (desk.turn.message.choice !== null || desk.memory.dialog !== null) return
  const { intake } = desk.memory
  const text = desk.masked
  const { who, age } = readPersonMeant(text)
  const noted: Intake = {
    ...intake,
    // Who is named later beside the one it is about, as "mijn zus helpt", changes nothing.
    who: intake.who === null || intake.who === 'self' ? (who ?? intake.who) : intake.who,
    age: intake.age ?? age,
    urgent: intake.urgent || readUrgency(text).urgent,
    tried: triedSaid(text) ?? intake.tried,
    network: networkSaid(text) ?? intake.network,
    wishes: wishIn(text).reduce(added, intake.wishes),
  }
  desk.memory = { ...desk.memory, intake: noted }
  desk.result.memory = desk.memory
}

/** What the assistant understood, to read, correct and agree to. */
export function showIntake(desk: TurnDesk, opening: string | null = null): true {
  const { phrases } = desk
  const lines = intakeInWords(intakeOf(desk), phrases).map(({ label, value }) => `• ${label}: ${value}`)
  const erase = { value: 'erase', label: phrases.chooseErase }
  if (lines.length === 0) return say(desk, `${phrases.intakeEmpty} ${phrases.privacyRights}`, 'privacy', [erase])
  const words = [opening, `${phrases.intakeIs}\n${lines.join('\n')}`, phrases.intakeAsk].filter((each) => each !== null)
  return say(desk, words.join('\n\n'), 'privacy', [
    { value: 'intake:yes', label: phrases.intakePassOn },
    { value: 'intake:correct', label: phrases.intakeCorrect },
    { value: 'intake:no', label: phrases.intakeKeep },
    erase,
  ])
}

/** The buttons under what was understood. */
export async function intakeButton(desk: TurnDesk): Promise<boolean> {
  return await intakeAnswer(desk, desk.turn.message.choice)
}

/** The same, also where it was said instead of pressed. */
export async function intakeAnswer(desk: TurnDesk, answer: string | null): Promise<boolean> {
  const { phrases, memory } = desk
  switch (answer) {
    case 'intake':
      return showIntake(desk)
    case 'intake:yes':
      desk.result.memory = { ...memory, intake: { ...memory.intake, agreed: true } }
      return say(desk, phrases.intakeAgreed, 'privacy', [
        { value: 'person', label: phrases.choosePerson },
        { value: 'appointment', label: phrases.chooseAppointment },
      ])
    case 'intake:no':
      desk.result.memory = { ...memory, intake: { ...memory.intake, agreed: false } }
      return say(desk, phrases.intakeKept, 'privacy')
    case 'intake:correct': {
      const known = intakeInWords(intakeOf(desk), phrases).map(({ field, label }) => ({ value: field, label }))
      return await start(desk, 'correction', { known })
    }
    default:
      return false
  }
}

/** "Wat weet u van mij?" */
export function asksWhatIsKnown(text: string): boolean {
  return /\bwat (weet|weten|heb|hebt|heeft|hebben|bewaart?|bewaren|staat er) (u|je|jij|jullie|wegwijs|er)?( \w+){0,3} ?(van|over) (mij|me|ons)\b|\b(mijn gegevens|wat ik (heb )?verteld?e?)( \w+){0,2} (zien|inzien|bekijken|lezen|terugzien|controleren)\b|\binzage\b|\bwat (heb|hebt|heeft|hebben) (u|je|jij|jullie)( \w+){0,3} (genoteerd|opgeschreven|begrepen|onthouden|vastgelegd)\b|\blaat( \w+){0,2} zien wat (u|je|jij|jullie)( \w+){0,3} (weet|weten|hebt|heb|heeft|hebben)\b/.test(
    plain(text),
  )
}

/** The sentence that tells what was done already, or null. */
export function triedSaid(text: string): string | null {
  return sentenceWith(text, tried)
}

const tried =
  /\b(heb|hebben|ben|zijn)(?: \w+){0,3} (?:al|eerder|ook al)(?: \w+){0,8} (?:geprobeerd|gebeld|gevraagd|geweest|aangevraagd|gedaan|gezocht|gemaild|gepraat|gesproken|geschreven)\b|\bal (?:van )?alles geprobeerd\b|\b(?:huisarts|school|mentor|wijkteam|maatschappelijk werk\w*|ggz|psycholoog|vakbond|juridisch loket|woningbouw|gemeente)(?: \w+){0,3} (?:al |ook )(?:\w+ ){0,4}(?:gebeld|gesproken|gepraat|geweest|gevraagd|gemaild)\b|\b(?:wacht|wachten|sta|staan)(?: \w+){0,3} (?:al|sinds)(?: \w+){0,4} (?:wachtlijst|maanden|weken|jaar)\b|\b(?:hielp|helpt|werkt|werkte) (?:het )?(?:niet|niks|niets)\b/i

/** "Ik wil graag …", "ik zou … willen": a wish of the person, not of the assistant. */
function wishIn(text: string): string[] {
  const found =
    /\bik (?:wil|zou|zoek|wens)\b(?! (?:een )?(?:afspraak|medewerker|mens|persoon|gesprek))[^.!?\n]{5,120}/i.exec(
      text,
    )?.[0]
  return found === undefined ||
    /\b(afspraak|medewerker|teruggebeld|terugbellen|spreken|stoppen|wissen|weten)\b/i.test(found)
    ? []
    : [found.trim()]
}
