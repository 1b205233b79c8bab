/** What the chat window itself says; the assistant's own sentences come from the server. */
const nl = {
  ask: 'Stel uw vraag',
  conversation: 'Gesprek',
  greeting: (name: string) =>
    `Goedendag, ik ben ${name}. Ik ben een computer, geen mens. Ik geef informatie over hulp en ondersteuning. ` +
    'Wat is uw vraag? U mag het gewoon in uw eigen woorden vertellen. Wilt u liever een mens spreken? Dat kan altijd.',
  you: 'U',
  staff: 'Medewerker',
  notice: 'Bericht',
  yourQuestion: 'Uw vraag',
  yourMessage: 'Uw bericht',
  send: 'Verstuur',
  keys: 'Enter verstuurt. Shift en Enter samen geeft een nieuwe regel.',
  choose: 'Kies een antwoord, of typ het nummer:',
  startPerson: 'Ik wil een persoon spreken',
  startAppointment: 'Een afspraak maken',
  /** Read out after a message that ends in choices. */
  youCanChoose: (labels: string[]) =>
    `U kunt kiezen: ${labels.map((label, index) => `${index + 1}. ${label}`).join('; ')}.`,

  typing: (name: string) => `${name} zoekt een antwoord`,
  staffTyping: (name: string | null) => `${name ?? 'De medewerker'} schrijft`,
  withComputer: 'U krijgt antwoord van een computer.',
  waiting: 'Uw vraag ligt bij een medewerker. U mag dit venster sluiten en later terugkomen.',
  withStaff: (name: string | null) =>
    name === null
      ? 'Een medewerker van het Informatiepunt antwoordt nu.'
      : `${name} van het Informatiepunt antwoordt nu.`,
  computerAgain: (name: string) => `${name}, de computer, antwoordt weer.`,
  closed: 'Dit gesprek is afgerond.',

  steps: 'Wat u nu kunt doen',
  cards: 'Wie kan helpen',
  notes: 'Goed om te weten',
  basis: 'Waar dit op rust',
  sources: 'Waar dit vandaan komt',
  call: 'Bel',
  mail: 'Mail',
  website: 'Website',
  route: 'Route',
  place: 'Waar',
  hours: 'Wanneer',
  cost: 'Kosten',
  referral: 'Verwijzing',
  example: 'Voorbeeldgegevens',
  checked: (day: string) => `Nagekeken op ${day}`,
  newWindow: '(opent een nieuw venster)',

  unsent: 'Nog niet verstuurd',
  sending: 'Wordt verstuurd',
  retry: 'Opnieuw versturen',
  discard: 'Weggooien',
  offline: 'Er is nu geen verbinding. Wat u typt, bewaren wij hier. Het wordt verstuurd zodra de verbinding terug is.',
  gone: 'Uw vorige gesprek is er niet meer. Dit is een nieuw gesprek.',
  tooLong: 'Uw bericht is te lang. Vertel het in hoogstens 8.000 tekens, of in twee berichten.',
  refused: 'Dit bericht kon niet worden verstuurd. Verander het en probeer het nog eens.',
  notAllowed: (site: string) =>
    `Op ${site} staat de chat nog niet aan. U kunt hier dus niets versturen. Bel of mail het Informatiepunt.`,
  newMessages: 'Nieuw bericht',
  newMessagesCount: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),

  options: 'Opties',
  close: 'Sluiten',
  renew: 'Nieuw gesprek',
  save: 'Bewaar gesprek',
  erase: 'Wis gesprek',
  privacy: 'Privacy',
  renewSure: 'Wilt u een nieuw gesprek beginnen? U ziet dit gesprek daarna niet meer. U kunt het eerst bewaren.',
  renewYes: 'Ja, begin opnieuw',
  eraseSure: 'Wilt u dit gesprek wissen? Alles wat u heeft getypt, is daarna weg. Ook bij ons.',
  eraseYes: 'Ja, wis het gesprek',
  back: 'Nee, ga terug',
  erased: 'Uw gesprek is gewist.',
  notErased: 'Het wissen is niet gelukt. Probeer het nog eens als er weer verbinding is.',

  transcript: (name: string) => `Gesprek met ${name}`,
  helped: 'Heeft dit antwoord u geholpen?',
  helpedYes: 'Ja',
  helpedNo: 'Nee',
  helpedWhy: 'Waarom niet? U mag het zeggen, het hoeft niet.',
  helpedThanks: 'Dank u wel. Hiermee maken wij de antwoorden beter.',
  language: 'Taal',
  savedOn: (moment: string) => `Bewaard op ${moment}. Dit bestand staat alleen op uw eigen apparaat.`,

  onward: 'Verder op een ander apparaat',
  onwardWhat: 'U krijgt een code. Daarmee opent u dit gesprek ook op een ander apparaat.',
  onwardMake: 'Maak een code',
  onwardCode: 'Code',
  onwardHow: (place: string) => `Open op het andere apparaat ${place} en typ daar deze code.`,
  onwardWhatsApp: 'Of stuur de code met WhatsApp naar ons. Dan gaat het gesprek daar verder.',
  onwardUntil: (time: string) =>
    `De code werkt één keer, tot ${time}. Geef hem aan niemand anders. Het gesprek staat daarna op allebei.`,
  onwardHave: 'Heeft u al een code?',
  onwardGo: 'Open het gesprek',
  onwardLeaves: 'Het gesprek op dit apparaat ziet u hier daarna niet meer.',
  onwardWrong: 'Deze code werkt niet (meer). Maak een nieuwe code op het andere apparaat.',
  failed: 'Dat is nu niet gelukt. Probeer het straks nog eens.',
  dates: 'Onthoud deze dag',
  calendar: 'Zet in mijn agenda',
  listen: 'Lees voor',
  stopListening: 'Stop met voorlezen',
  voice: 'Spreek in',
  voiceOn: 'Ik luister. Vertel uw vraag.',
  voiceSure:
    'Uw browser maakt tekst van wat u zegt. Soms gaat uw stem daarvoor naar de maker van de browser. Wij krijgen alleen de tekst. Vindt u dat goed?',
  voiceYes: 'Ja, ik spreek in',
  voiceFailed: 'Ik heb u niet verstaan. Probeer het nog eens, of typ uw vraag.',
  size: 'Grootte van de letters',
  sizeUsual: 'Gewoon',
  sizeLarge: 'Groot',
  sizeLargest: 'Heel groot',
  contrast: 'Meer contrast',
  six: 'Zes kanten van uw leven. Kies wat het beste past, of typ het nummer:',
}

export type Words = typeof nl

/** The words in Dutch; those of other languages come from the server when they are chosen. */
export const dutch: Words = nl

/** What can be chosen, each language by its own name. */
export const languageNames: readonly (readonly [code: string, name: string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['pl', 'Polski'],
  ['uk', 'Українська'],
  ['tr', 'Türkçe'],
  ['ar', 'العربية'],
  ['ti', 'ትግርኛ'],
]

/** Languages that are written from right to left. Tigrinya, beside Arabic in many places, is not one of them. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return ['ar', 'fa', 'he', 'ps', 'ur', 'ckb'].includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** "22 november 2026" for a date or a moment; the text itself when it is neither. `timeZone`: absent is that of the reader. */
export function dayInWords(date: string, language: string, timeZone?: string): string {
  const moment = new Date(date.length === 10 ? `${date}T12:00:00` : date)
  if (Number.isNaN(moment.getTime())) return date
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(language, date.length === 10 ? parts : { ...parts, timeZone }).format(moment)
}

/** "14:05". */
export function clockInWords(date: string, language: string, timeZone?: string): string {
  const moment = new Date(date)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(moment)
}

/** "14:05", with the day before it when that was not today. */
export function timeInWords(date: string, language: string): string {
  const moment = new Date(date)
  if (Number.isNaN(moment.getTime())) return ''
  const time = clockInWords(date, language)
  if (moment.toDateString() === new Date().toDateString()) return time
  return `${new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(moment)} ${time}`
}
