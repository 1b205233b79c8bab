import { Refusal, type RefusalCode } from '../errors.ts'
import type { Person } from './handover.ts'

/** What the desk refuses, in words that staff reads; a program reads the `reason` beside the error. */
const refusals = {
  gone: ['not_found', 'Dit gesprek is er niet (meer). Misschien is het gewist.'],
  taken: ['conflict', 'Een collega heeft dit gesprek net overgenomen.'],
  not_held: ['conflict', 'U heeft dit gesprek niet (meer). Neem het eerst over.'],
  changed: ['conflict', 'Dit gesprek is ondertussen veranderd. Bekijk het en probeer het nog eens.'],
  no_colleague: ['invalid', 'Deze collega is niet bekend of werkt niet voor deze gemeente. Kies iemand anders.'],
  no_team: ['invalid', 'Dit team is niet bekend of werkt niet voor deze gemeente. Kies een ander team.'],
  no_consent: ['invalid', 'Vraag eerst of de inwoner het goed vindt. Dit is een andere organisatie.'],
  no_reason: ['invalid', 'Schrijf erbij waarom. Dan weet uw collega wat er nodig is.'],
  no_reason_given: ['invalid', 'Schrijf erbij waarom. De reden blijft staan.'],
  no_message: ['not_found', 'Dit bericht is er niet.'],
  no_answer: ['invalid', 'Dit kan alleen bij een antwoord van de assistent.'],
  unknown_municipality: ['unknown_municipality', 'Deze gemeente hoort niet bij ons.'],
  empty: ['invalid', 'Er staat nog niets. Typ eerst uw bericht.'],
  long: ['too_large', 'Dit is te lang. Houd het op hoogstens 8.000 tekens, of maak er twee berichten van.'],
  long_note: ['too_large', 'Deze tekst is te lang. Houd het op hoogstens 4.000 tekens.'],
} as const satisfies Record<string, [RefusalCode, string]>

export function refusal(reason: keyof typeof refusals, by: Person | null = null): Refusal {
  const [code, message] = refusals[reason]
  const words = reason === 'taken' && by !== null ? `${by.name} heeft dit gesprek.` : message
  return new Refusal(code, { message: words, beside: { reason, ...(by === null ? {} : { by }) } })
}
