/** What the inhabitant is told when somebody else takes the word. Plain Dutch; said by the system. */
export const words = {
  claimed: (name: string) => `U praat nu met ${name} van het Informatiepunt. ${name} heeft gelezen wat u al vertelde.`,
  transferred: (name: string) => `Uw gesprek gaat verder met ${name}. U hoeft niets opnieuw te vertellen.`,
  givenBack: (name: string) =>
    `${name} is klaar. U praat weer met de assistent, dat is een computer. Wilt u opnieuw een mens spreken? Zeg het gerust.`,
  putBack: (by: string) => `Een medewerker van het Informatiepunt gaat verder met uw vraag. U krijgt antwoord ${by}.`,
  closed: 'Dit gesprek is nu afgerond. Heeft u later nog een vraag? Dan bent u altijd welkom.',
}
