import { Refusal, type RefusalCode } from '../errors.ts'

/** What signing in refuses, in words that staff reads; a program reads the `reason` beside the error. */
const refusals = {
  not_signed_in: ['unauthorised', 'U bent niet (meer) aangemeld. Meld u opnieuw aan. Wat u typte blijft bewaard.'],
  not_allowed: ['forbidden', 'Met uw aanmelding mag u dit niet zien of doen. Vraag uw beheerder om toegang.'],
  wrong_csrf: ['forbidden', 'Uw pagina is verouderd. Laad de pagina opnieuw en probeer het nog eens.'],
  development_only: [
    'forbidden',
    'Zo aanmelden kan alleen tijdens het ontwikkelen, op de computer van de server zelf.',
  ],
  unknown_staff: ['invalid', 'Deze medewerker staat niet in de lijst. Kies iemand uit de lijst.'],
} as const satisfies Record<string, [RefusalCode, string]>

export function refusal(reason: keyof typeof refusals): Refusal {
  const [code, message] = refusals[reason]
  return new Refusal(code, { message, beside: { reason } })
}
