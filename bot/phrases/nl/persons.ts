/** A person within one step, urgency, being called back. */
export const persons = {
  choosePerson: 'Ik wil een persoon spreken',
  chooseAppointment: 'Een afspraak maken',
  chooseCallback: 'Bel mij liever terug',
  chooseContinue: 'Nee, ik ga zelf verder',
  asSoonAsPossible: 'zo snel mogelijk',

  personOpen: (by: string) =>
    `Ik geef uw vraag door aan een medewerker. U krijgt hier antwoord ${by}. Dit venster mag u intussen sluiten.`,
  personClosed: (by: string) =>
    `Ik geef uw vraag door. Er kijkt nu niemand mee in de chat. Een medewerker leest alles en antwoordt hier ${by}.`,
  personPhone: (number: string, example: boolean, hours: string) =>
    `Bellen kan ook: ${number}${example ? ' (voorbeeldnummer)' : ''}, ${hours}.`,
  personTellMore: 'Wilt u alvast vertellen waar het over gaat? De medewerker leest dat mee.',
  personAlready: (by: string) => `Uw vraag ligt al bij een medewerker. U krijgt antwoord ${by}.`,
  whileWaiting: 'De medewerker leest dit ook. Terwijl u wacht, kan ik dit alvast zeggen:',
  addedForStaff: 'Dank u. Ik heb het toegevoegd. De medewerker leest dit ook.',
  apology: (by: string) =>
    `Er ging bij mij iets mis. Excuses daarvoor. Uw vraag is niet weg: ik heb hem doorgegeven aan een medewerker. U krijgt antwoord ${by}.`,

  urgentPassedOn: (by: string) =>
    `Dit kan niet wachten. Ik geef het met spoed door aan een medewerker. U krijgt hier antwoord ${by}.`,
  threeWorkingDays:
    'Dreigt u uw huis, energie, water of zorgverzekering te verliezen door schulden? Dan hoort het eerste gesprek er binnen drie werkdagen te zijn (Wgs, artikel 4, lid 2).',

  callbackPhone: 'Op welk telefoonnummer mogen wij u bellen?',
  callbackPhoneAgain: 'Ik zie hierin geen telefoonnummer. Wilt u het nog eens typen?',
  callbackBy: (by: string) => `U hoort van ons ${by}.`,
  /** They asked to be called when nobody is there. */
  callbackOutside: (by: string) =>
    `Op dat moment zijn wij er niet. Een medewerker belt u tijdens de openingstijden. U hoort van ons ${by}.`,
  /** The wish is of another day than the promise: no promise is made beside it. */
  callbackLater: (wish: string) => `Een medewerker belt u terug. Uw wens geef ik door: “${wish}”.`,
  callbackChanged: 'Ik heb het aangepast.',
  callbackCancelled: 'Goed, wij bellen u niet terug.',
  callbackNumber: (phone: string) => `Wij bellen u op ${phone}.`,
  numberErased: 'Ik heb uw telefoonnummer gewist.',
  callbackWhen: 'Wanneer kunnen wij u het beste bellen?',
  callbackMorning: 'In de ochtend',
  callbackAfternoon: 'In de middag',
  callbackAny: 'Maakt niet uit',
  /** `wish`: when they like to be called, in their own words; null: it is all the same. */
  callbackDone: (by: string, wish: string | null) =>
    `Een medewerker belt u terug. ${wish === null ? '' : `Uw wens geef ik door: “${wish}”. `}U hoort van ons ${by}.`,
}
