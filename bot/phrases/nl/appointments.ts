/** Making, moving and cancelling an appointment. */
export const appointments = {
  appointmentRemembered: (lines: string[]) => `Dit weet ik al: ${lines.join(', ')}.`,
  appointmentMunicipality: 'In welke gemeente woont u? Dan zoek ik een plek in de buurt.',
  appointmentType: 'Waar wilt u een afspraak over maken?',
  appointmentWay: 'Hoe wilt u de afspraak?',
  ways: {
    place: 'Op een locatie bij mij in de buurt',
    phone: 'Aan de telefoon',
    home: 'Bij mij thuis',
    video: 'Met beeldbellen',
  },
  appointmentSlots:
    'Op deze momenten kan het. Typ het nummer, of zeg wanneer u liever wilt. Bijvoorbeeld: liever donderdagmiddag.',
  appointmentSlotTaken: 'Dat moment is net door iemand anders gekozen. Deze momenten zijn nog vrij.',
  appointmentNoSlots: 'Op dat moment is er niets vrij. Dit zijn de eerste momenten die wel kunnen.',
  appointmentNothing:
    'Er is de komende weken geen moment vrij. Een medewerker kan met u zoeken. Zal ik uw vraag doorgeven?',
  moreSlots: 'Andere tijden',
  appointmentSame: (name: string) =>
    `U sprak vorige keer met ${name}. Op deze momenten kan dat weer. Liever iemand anders? Dat mag ook.`,
  appointmentSpeaks: (language: string) =>
    `Op deze momenten spreekt u iemand die deze taal kent: ${language}. Komt het niet uit? Kies dan iemand anders.`,
  anyoneElse: 'Iemand anders',
  waitChoice: 'Op de wachtlijst',
  waitingJoined: (until: string) => `U staat op de wachtlijst, tot en met ${until}.`,
  waitingMail: 'Komt er iets vrij? Dan krijgt u een e-mail.',
  waitingCall: 'Komt er iets vrij? Dan bellen wij u.',
  waitingLink: (link: string) => `Kijken wat er vrij is, of van de lijst af: ${link}`,
  waitingLeft: 'U staat niet meer op de wachtlijst. Wat u daarvoor gaf, is gewist.',
  waitingNone: 'Ik zie in dit gesprek geen plek op de wachtlijst. Gebruik de link die u kreeg.',
  appointmentName: 'Op welke naam mag ik de afspraak zetten?',
  appointmentContact: 'Op welk telefoonnummer of e-mailadres kunnen wij u bereiken?',
  appointmentPhoneNeeded: 'Wij bellen u voor deze afspraak. Op welk telefoonnummer kan dat?',
  appointmentMailNeeded: 'Voor beeldbellen sturen wij u een link. Op welk e-mailadres kan dat?',
  appointmentAddress: 'Op welk adres komen wij bij u langs? Typ uw straat, huisnummer en woonplaats.',
  appointmentRefused:
    'Het lukt mij niet om deze afspraak te maken. Een medewerker kan dat wel. Typ “medewerker”, dan geef ik het door.',
  appointmentConsent: 'Mag ik doorgeven wat u hier heeft verteld? Dan hoeft u het niet nog een keer te vertellen.',
  appointmentRemind: 'Wilt u een herinnering? Wij mailen u dan een dag van tevoren.',
  appointmentConfirm: (lines: string[]) => `Klopt dit?\n${lines.join('\n')}`,
  appointmentBooked: (words: string, place: string | null) =>
    `Uw afspraak staat: ${words}${place === null ? '' : `, ${place}`}.`,
  appointmentLink: (link: string) => `Verzetten of afzeggen kan hier: ${link}`,
  appointmentMail: 'U krijgt ook een e-mail met de afspraak voor uw agenda.',
  confirmYes: 'Ja, maak de afspraak',
  confirmOther: 'Nee, een ander moment',

  changeNone:
    'Ik zie in dit gesprek geen afspraak. Gebruik de link in uw bevestiging. Of bel het Informatiepunt, dan helpt een medewerker u.',
  changeWhich: 'Om welke afspraak gaat het?',
  changeHow: (words: string) => `Uw afspraak is op ${words}. Wat wilt u doen?`,
  changeMove: 'Verzetten',
  changeCancel: 'Afzeggen',
  changeKeep: 'Niets veranderen',
  cancelled: 'Uw afspraak is afgezegd. Wilt u later een nieuwe afspraak? Zeg het gerust.',
  moved: (words: string) => `Uw afspraak is verzet naar ${words}.`,
  kept: 'Goed, uw afspraak blijft staan.',
}
