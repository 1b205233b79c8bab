/** What the inhabitant is told when somebody else takes the word. Plain Dutch; said by the system. */
export const words = {
  claimed: (name: string, of: string) => `U praat nu met ${name} van ${of}. ${name} heeft gelezen wat u al vertelde.`,
  transferred: (name: string) => `Uw gesprek gaat verder met ${name}. U hoeft niets opnieuw te vertellen.`,
  toTeam: (team: string, by: string) =>
    `Uw vraag ligt nu bij ${team}. U hoeft niets opnieuw te vertellen. U krijgt antwoord ${by}.`,
  givenBack: (name: string) =>
    `${name} is klaar. U praat weer met de assistent, dat is een computer. Wilt u opnieuw een mens spreken? Zeg het gerust.`,
  putBack: (by: string) => `Een medewerker van het Informatiepunt gaat verder met uw vraag. U krijgt antwoord ${by}.`,
  returned: (by: string) =>
    `Het duurt langer dan wij wilden. Een andere medewerker neemt uw vraag over. U krijgt antwoord ${by}.`,
  nobodyThere: (by: string) =>
    `Het duurt langer dan wij wilden. Er is nu niemand die kan antwoorden. Een medewerker antwoordt ${by}. Bellen of een afspraak maken kan ook.`,
  redacted: 'Dit bericht is verwijderd.',
  informationPoint: 'het Informatiepunt',
  late: (by: string) =>
    `Wij beloofden u eerder een antwoord. Dat is niet gelukt, onze excuses. Uw vraag ligt bovenaan. U krijgt antwoord ${by}.`,
  otherWays: [
    { value: 'callback', label: 'Bel mij liever terug' },
    { value: 'appointment', label: 'Een afspraak maken' },
  ],
  closed: 'Dit gesprek is nu afgerond. Heeft u later nog een vraag? Dan bent u altijd welkom.',
}
