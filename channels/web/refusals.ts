/** What the web channel refuses, in words that a person may read. The server's error handler gives them their shape. */
const refusals = {
  unknown_conversation: [404, 'Dit gesprek is er niet (meer). Begin gerust een nieuw gesprek.'],
  empty_message: [400, 'Uw bericht is leeg. Typ uw vraag en verstuur het nog eens.'],
  long_message: [413, 'Uw bericht is te lang. Vertel het in hoogstens 8.000 tekens, of in twee berichten.'],
  wrong_message: [400, 'Een bericht heeft een tekst of een keuze: één van de twee.'],
  wrong_kind: [400, 'Een bericht is tekst: stuur geen getal, lijst of ja/nee.'],
  unknown_answer: [404, 'Dit antwoord staat niet in uw gesprek.'],
  unknown_code: [
    404,
    'Deze code werkt niet (meer). Een code werkt één keer, tien minuten lang. Maak een nieuwe code op het andere apparaat.',
  ],
  too_many_open: [
    429,
    'Er staan vanaf dit adres al heel veel gesprekken open. Uw gesprek blijft bewaard. Probeer het over een halve minuut weer.',
  ],
  unknown_origin: [
    403,
    'Op deze website staat de chat niet aan. De beheerder van Wegwijs zet het adres van de website op de lijst.',
  ],
} as const

/** `area`: the municipalities that the chat is for, in words. */
export function elsewhere(area: string): ReturnType<typeof refusal> {
  const message = `Wegwijs is er voor ${area}. Is de gemeente niet bekend? Laat municipality dan weg: Wegwijs vraagt ernaar.`
  return Object.assign(new Error(message), { statusCode: 400, code: 'unknown_municipality', expose: true })
}

export function refusal(code: keyof typeof refusals): Error & { statusCode: number; code: string } {
  const [statusCode, message] = refusals[code]
  return Object.assign(new Error(message), { statusCode, code, expose: true })
}
