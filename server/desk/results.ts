/** How a contact ended, as the figures count it. `given_back`: the assistant went on. */
export const results = {
  answered: 'Vraag beantwoord',
  appointment: 'Afspraak gemaakt',
  called: 'Gebeld en gesproken',
  referred: 'Doorverwezen',
  not_reached: 'Niet kunnen bereiken',
  no_reaction: 'Geen reactie meer',
  not_needed: 'Niet meer nodig',
  other: 'Anders',
} as const
export type Result = keyof typeof results
