/** Every sentence of the assistant's own, in plain Dutch. Content comes from the knowledge; this is the rest. */
export const nl = {
  language: 'nl',

  greeting: (name: string, area: string) =>
    `Goedendag, ik ben ${name}. Ik ben een computer, geen mens. Ik geef informatie over hulp en ondersteuning in ${area}. ` +
    'Wat is uw vraag? U mag het gewoon in uw eigen woorden vertellen. Wilt u liever een mens spreken? Dat kan altijd.',

  whatYouCanDo: 'Wat u nu kunt doen:',
  whoCanHelp: 'Wie kan helpen:',
  restsOn: 'Waar dit op rust:',
  deadline: (label: string, day: string, citation: string) => `${label}: uiterlijk ${day} (${citation}).`,
  computed:
    'Ik heb dit uitgerekend met de dag die u noemt. Valt het einde in een weekend of op een feestdag? Dan telt de eerste werkdag erna.',
  hereYouCanGo: 'Hier kunt u terecht.',
  thisIsWhy: 'Het antwoord rust op deze regels. U kunt ze zelf nalezen.',
  checkedByPeople: 'Dit antwoord komt uit een tekst die mensen hebben nagekeken.',
  inShort: 'Kort gezegd:',
  phone: 'Bel',
  exampleNumber: '(voorbeeldnummer)',

  askMunicipality: 'In welke gemeente woont u? Dan geef ik het antwoord dat daar geldt.',
  askMunicipalityAgain: 'Ik heb nog niet begrepen waar u woont. Kiest u een gemeente, of typ uw postcode.',
  livesElsewhere: 'Een andere gemeente',
  noted: (municipality: string) => `Dank u. Ik zoek voor u in ${municipality}.`,
  notedOnly: (municipality: string) => `Dank u, ik weet nu dat u in ${municipality} woont. Wat is uw vraag?`,

  anotherMunicipality: (place: string | null, area: string) =>
    `Ik weet alleen wat er in ${area} is. ${place === null ? 'Bel' : `Woont u in ${place}? Bel`} uw eigen gemeente: het nummer 14, met daarachter het netnummer. ` +
    'U kunt ook kijken op de website van uw gemeente.',
  nationalHelp: 'Landelijke hulp geldt overal. Wilt u dat ik daar iets over vertel? Stel dan gerust uw vraag.',

  clarifyTopics: 'Ik wil u goed helpen. Waar gaat uw vraag over?',
  noneOfThese: 'Iets anders',
  dontKnow: 'Ik weet het niet',
  ratherPerson: 'Liever een persoon',

  noAnswer:
    'Dat weet ik niet zeker, en ik wil u niets verkeerds vertellen. Kunt u het anders zeggen? Een medewerker kan u ook helpen.',
  noAnswerAgain:
    'Ik vind het antwoord niet. Een medewerker van het Informatiepunt kan u verder helpen. Zal ik uw vraag doorgeven?',
  outOfScope: (what: string | null) =>
    `${what === null ? 'Daar' : `Over ${what}`} ga ik niet over. Ik help bij vragen over zorg, opvoeden, geld, werk, wonen met hulp en elkaar ontmoeten.`,
  outOfScopeWhere: 'Voor andere zaken belt u de gemeente of kijkt u op haar website.',
  medical:
    'Ik mag geen medisch advies geven. Bel uw huisarts. Is het avond, nacht of weekend en kan het niet wachten? Bel dan de huisartsenpost. ' +
    'Is er levensgevaar? Bel 112.',
  advice: 'Ik geef geen advies over uw eigen rechtszaak of uw geld. Ik kan wel zeggen wie daarbij helpt.',

  hello: 'Dag! Fijn dat u er bent. Vertel gerust wat uw vraag is, in uw eigen woorden.',
  thanks: 'Graag gedaan. Heeft u nog een vraag? Stel die gerust.',
  goodbye: 'Dag! Veel sterkte en tot ziens. U kunt hier altijd terugkomen.',
  howAreYou: 'Ik ben een computer, dus ik voel niets. Maar ik help u graag. Wat is uw vraag?',
  whatCanYou:
    'Ik geef informatie over hulp in uw gemeente. Bijvoorbeeld over zorg thuis, opvoeden, geld, schulden, werk en eenzaamheid. ' +
    'Ik zeg waar u terechtkunt en op welke regel dat rust. Ik kan een afspraak met u maken. En ik breng u bij een mens als u dat wilt.',
  whoAmI: (name: string) =>
    `Ik ben ${name}, een computer die informatie geeft over hulp in uw gemeente. Wat is uw vraag?`,
  chat: 'Dat is fijn om te horen. Ik help u graag met vragen over hulp en ondersteuning. Waar kan ik u mee helpen?',
  areYouHuman:
    'Nee, ik ben een computer. Mijn antwoorden komen uit teksten die mensen hebben nagekeken. Wilt u een mens spreken? Dat kan.',
  insulted:
    'Het spijt me dat het niet goed gaat. Ik wil u graag helpen. Wilt u het nog eens vertellen, of liever met een mens praten?',
  notUnderstood: 'Ik begrijp u nog niet. Kunt u in een paar woorden zeggen waarover het gaat?',

  privacy:
    'Wat u hier typt, bewaren wij om u te kunnen helpen. Een burgerservicenummer en een rekeningnummer halen wij er meteen uit. ' +
    'Uw telefoonnummer, e-mailadres en adres ziet alleen de medewerker die u helpt. Negentig dagen na uw laatste bericht wissen wij het gesprek. ' +
    'Wilt u het nu wissen? Kies dan onder dit gesprek voor wissen. U kunt een medewerker ook vragen wat wij van u hebben.',
  privacyNote: 'Ik heb uw persoonlijke gegevens uit uw bericht gehaald. Die zijn hier niet nodig.',

  personOpen: (by: string) =>
    `Ik geef uw vraag door aan een medewerker. U krijgt hier antwoord ${by}. Dit venster mag u intussen sluiten.`,
  personClosed: (by: string) =>
    `Ik geef uw vraag door. Er is nu niemand aanwezig. Een medewerker leest alles en antwoordt hier ${by}.`,
  personPhone: (number: string, example: boolean, hours: string) =>
    `Bellen kan ook: ${number}${example ? ' (voorbeeldnummer)' : ''}, ${hours}.`,
  urgentReason: 'Dringend: kan niet wachten',
  urgentPassedOn: (by: string) =>
    `Dit kan niet wachten. Ik geef het met spoed door aan een medewerker. U krijgt hier antwoord ${by}.`,
  threeWorkingDays:
    'Dreigt u uw huis, energie, water of zorgverzekering te verliezen door schulden? Dan hoort het eerste gesprek er binnen drie werkdagen te zijn (Wgs, artikel 4, lid 2).',
  personTellMore: 'Wilt u alvast vertellen waar het over gaat? De medewerker leest dat mee.',
  personAlready: (by: string) => `Uw vraag ligt al bij een medewerker. U krijgt antwoord ${by}.`,
  whileWaiting: 'De medewerker leest dit ook. Terwijl u wacht, kan ik dit alvast zeggen:',
  addedForStaff: 'Dank u. Ik heb het toegevoegd. De medewerker leest dit ook.',
  apology: (by: string) =>
    `Er ging bij mij iets mis. Excuses daarvoor. Uw vraag is niet weg: ik heb hem doorgegeven aan een medewerker. U krijgt antwoord ${by}.`,

  choosePerson: 'Ik wil een persoon spreken',
  chooseAppointment: 'Een afspraak maken',
  chooseCallback: 'Bel mij liever terug',
  chooseContinue: 'Nee, ik ga zelf verder',
  asSoonAsPossible: 'zo snel mogelijk',
  yes: 'Ja',
  no: 'Nee',

  stopped: 'Goed, we stoppen hiermee. Waarmee kan ik u verder helpen?',
  backTo: 'Dan gaan we verder waar we waren.',
  stopChoice: 'Stoppen',
  notRead: 'Dat heb ik niet begrepen.',

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
  appointmentName: 'Op welke naam mag ik de afspraak zetten?',
  appointmentContact: 'Op welk telefoonnummer of e-mailadres kunnen wij u bereiken?',
  appointmentPhoneNeeded: 'Wij bellen u voor deze afspraak. Op welk telefoonnummer kan dat?',
  appointmentMailNeeded: 'Voor beeldbellen sturen wij u een link. Op welk e-mailadres kan dat?',
  appointmentAddress: 'Op welk adres komen wij bij u langs? Typ uw straat, huisnummer en woonplaats.',
  appointmentRefused:
    'Het lukt mij niet om deze afspraak te maken. Een medewerker kan dat wel. Typ “medewerker”, dan geef ik het door.',
  appointmentConsent: 'Mag ik doorgeven wat u hier heeft verteld? Dan hoeft u het niet nog een keer te vertellen.',
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

  callbackPhone: 'Op welk telefoonnummer mogen wij u bellen?',
  callbackPhoneAgain: 'Ik zie hierin geen telefoonnummer. Wilt u het nog eens typen?',
  callbackWhen: 'Wanneer kunnen wij u het beste bellen?',
  callbackMorning: 'In de ochtend',
  callbackAfternoon: 'In de middag',
  callbackAny: 'Maakt niet uit',
  callbackDone: (by: string) => `Een medewerker belt u terug. U hoort van ons ${by}.`,
}

export type Phrases = typeof nl
