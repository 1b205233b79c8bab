/** What the channel itself says, in plain Dutch. */
export const nl = {
  choose: 'Kies',
  answerWithNumber: 'Antwoord met een nummer:',
  nouns: { image: 'foto', video: 'video', audio: 'geluid', voice: 'gesproken bericht', document: 'document' },
  kept: (noun: string, days: number) => `Uw ${noun} is bewaard voor een medewerker, hoogstens ${days} dagen.`,
  notSeen: 'Ik kan die zelf niet bekijken.',
  notHeard: 'Ik kan dat zelf niet lezen of horen.',
  afterKept: 'Wilt u dat een medewerker u helpt? Of typ uw vraag in een paar woorden.',
  voiceForStaff: (by: string) =>
    `Ik kan uw gesproken bericht nu niet omzetten in tekst. Een medewerker luistert het af en antwoordt ${by}. Kunt u typen? Stuur uw vraag dan ook in een paar woorden, dan help ik u meteen.`,
  notKept:
    'Dit soort bestand kan ik niet bewaren. Een foto, een pdf, een document of een gesproken bericht kan wel. Of typ uw vraag in een paar woorden.',
  unreadable: 'Dit soort bericht kan ik niet lezen. Wilt u uw vraag typen, in een paar woorden?',
  contactKept: 'Ik heb het contact bij dit gesprek gezet, voor een medewerker. Wat wilt u vragen of regelen?',
  nearBorder: 'Dank u. Op deze plek weet ik niet zeker in welke gemeente het is. Waar woont u?',
  outside: (area: string) => `Deze plek ligt niet in ${area}. Waar woont u?`,
  elsewhere: 'Ergens anders',
  person: 'Medewerker spreken',
  movedHere: (name: string) =>
    `U gaat hier verder met uw gesprek met ${name}. Op de website ziet u het ook nog. Antwoorden krijgt u vanaf nu op allebei. Stel gerust uw volgende vraag.`,
  unknownCode:
    'Deze code werkt niet (meer). Een code werkt één keer, tien minuten lang. Maak op de website een nieuwe, bij Opties. U kunt hier ook gewoon uw vraag stellen.',
  askReminders: 'Wilt u de dag ervoor een herinnering via WhatsApp?',
  yesPlease: 'Ja, graag',
  no: 'Nee',
  noReminders: 'Goed, geen herinnering. Kan ik nog iets voor u doen?',
  stopped:
    'Goed. U krijgt van ons geen berichten meer waar u niet om vraagt, ook geen herinneringen. Op uw vragen antwoorden wij nog wel. Toch weer herinneringen? Stuur “aanmelden”.',
  started: 'Goed. U krijgt de dag voor een afspraak een herinnering via WhatsApp. Liever niet meer? Stuur “afmelden”.',
}

/** What the channel says in one language. A language is added as one table. */
export type ChannelTable = typeof nl
