import type { Choice, Reply } from '../../channels/message.ts'
import { composeWords } from '../answering/compose.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { leavesElsewhere, noPreferenceElsewhere, yesOrNoElsewhere } from '../understanding/tongues/short-answers.ts'
import { plain } from '../understanding/words.ts'
import type { DialogTurn } from './script.ts'

/** The value of the choice that was pressed, numbered or said in words; null when none of them fits. */
export function chosen(choices: Choice[], turn: { text: string; choice: string | null }): string | null {
  if (turn.choice !== null && choices.some(({ value }) => value === turn.choice)) return turn.choice
  const said = plain(turn.text)
  const rank = rankSaid(said)
  if (rank !== null) return choices[rank - 1]?.value ?? null
  const exact = choices.find(({ label }) => plain(label) === said)
  if (exact !== undefined) return exact.value
  const within = choices.filter(
    ({ label }) => said.length > 3 && (plain(label).includes(said) || said.includes(plain(label))),
  )
  return within.length === 1 ? (within[0]?.value ?? null) : null
}

/** True for yes, false for no, null for neither. */
export function yesOrNo(turn: { text: string; choice: string | null }): boolean | null {
  const said = turn.choice ?? plain(turn.text)
  if (
    /^(yes|ja+|jawel|jep|yep|jazeker|zeker|graag|klopt|akkoord|prima|goed|ok|oke|is goed|doe maar|dat klopt|dat is goed|ja .*)$/.test(
      said,
    )
  )
    return true
  if (/^(no|nee+|neen|nope|niet|liever niet|klopt niet|dat klopt niet|nee .*|toch niet)$/.test(said)) return false
  return yesOrNoElsewhere(said)
}

/** Whether someone wants to stop with what is going on, said in a short text of its own. */
export function leaves(text: string): boolean {
  const said = plain(text)
  return (said.split(' ').length <= 10 && leaving.test(said)) || leavesElsewhere(text)
}

const leaving =
  /\b(laat (het )?(toch )?maar(?! (?:weten|horen|zien|gewoon|eerst|komen|iemand|na|voor|op|om|de|die|\w+dag|morgen|overdag)\b)( zitten)?|laat ook maar|(ik )?wil (\w+ )?stoppen|stop (hiermee|ermee|nu|maar)|ik stop( ermee)?|(ik )?(wil|hoef) (toch )?geen( \w+)? (afspraak|gesprek|telefoontje|melding)( meer)?|wil( dit| het| toch)? niet meer|ik zie (er )?(toch )?van af|vergeet (het|maar)|geen afspraak( meer)? nodig|niet meer nodig|hoeft niet meer|ik bel (zelf )?wel( even| zelf)?|afbreken|annuleer (dit|alles|maar))\b/

/** "Weet ik niet", "maakt niet uit": the step may choose. */
export function noPreference(text: string): boolean {
  if (noPreferenceElsewhere(text)) return true
  return /^(ik )?((dat )?(weet( ik)? (het )?(nog )?niet|geen idee)( zo| precies)?|(dat |het )?(maakt (mij |me )?niet(s)? uit|is( mij)? om het even)|geen voorkeur|(kies|zeg)( het)? (jij|u|maar)( het)?( maar)?|doe maar (wat|iets)|(u|jij|jullie) (mag|mogen) (het )?(kiezen|zeggen)|wat (er )?het (snelst|eerst)e? (kan|is))$/.test(
    plain(text),
  )
}

/** What a step of an appointment asks; every step can be left. `again`: the answer before was not understood. */
export function question(again: boolean, words: string, choices: Choice[], turn: DialogTurn): Reply {
  const phrases = turn.phrases
  return composeWords(
    again ? `${phrases.notRead} ${words}` : words,
    'booking',
    [...choices, stopChoice(turn.phrases)],
    phrases,
  )
}

export function personChoice(phrases: Phrases): Choice {
  return { value: 'person', label: phrases.choosePerson }
}

export function stopChoice(phrases: Phrases): Choice {
  return { value: 'stop', label: phrases.stopChoice }
}

/** "Doe maar de tweede", "nummer 2 graag", "ok die eerste dan": the rank, from 1, of what is chosen, when that is all. */
export function rankSaid(said: string): number | null {
  const [bare = '', ...more] = said.split(' ').filter((word) => !courtesy.has(word))
  if (more.length > 0) return null
  if (/^\d{1,2}$/.test(bare)) return /\b(?:liever|om|rond|van)\b/.test(said) ? null : Number(bare)
  const index = ordinals.indexOf(bare)
  return index === -1 ? null : index + 1
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']

/** What may stand around a choice without changing it. */
export const courtesy: ReadonlySet<string> = new Set(
  'ja ok oke okee prima goed top fijn is dat het deze de die dan doe doen maar graag gaarne aub alsjeblieft alstublieft svp ik wil neem kies pak zou geef zet mij me nou nu wel toch liever liefst voor past lijkt best komt uit optie nummer keuze moment tijd tijdstip keer mogelijke mogelijkheid van hoor gewoon hebben kiezen nemen eh uh hmm ga gaan mag ook mooi nee sorry wacht oh o oeps bedoel bedoelde foutje kan vooruit ach okay'.split(
    ' ',
  ),
)
