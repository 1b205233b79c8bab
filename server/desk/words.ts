/** What the inhabitant is told when somebody else takes the word. Plain Dutch; said by the system. */
export const words = {
  claimed: (name: string) => `U praat nu met ${name} van het Informatiepunt. ${name} heeft gelezen wat u al vertelde.`,
  transferred: (name: string) => `Uw gesprek gaat verder met ${name}. U hoeft niets opnieuw te vertellen.`,
  givenBack: (name: string) =>
    `${name} is klaar. U praat weer met de assistent, dat is een computer. Wilt u opnieuw een mens spreken? Zeg het gerust.`,
  putBack: (by: string) => `Een medewerker van het Informatiepunt gaat verder met uw vraag. U krijgt antwoord ${by}.`,
  returned: (by: string) =>
    `Het duurt langer dan wij wilden. Een andere medewerker neemt uw vraag over. U krijgt antwoord ${by}.`,
  late: (by: string) =>
    `Wij beloofden u eerder een antwoord. Dat is niet gelukt, onze excuses. Uw vraag ligt bovenaan. U krijgt antwoord ${by}.`,
  otherWays: [
    { value: 'callback', label: 'Bel mij liever terug' },
    { value: 'appointment', label: 'Een afspraak maken' },
  ],
  closed: 'Dit gesprek is nu afgerond. Heeft u later nog een vraag? Dan bent u altijd welkom.',
}
