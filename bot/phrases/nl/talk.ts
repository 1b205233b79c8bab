/** Greeting, small talk, and what is said about the assistant itself. */
export const talk = {
  greeting: (name: string, area: string) =>
    `Goedendag, ik ben ${name}. Ik ben een computer, geen mens. Ik geef informatie over hulp en ondersteuning in ${area}. ` +
    'Wat is uw vraag? U mag het gewoon in uw eigen woorden vertellen. Wilt u liever een mens spreken? Dat kan altijd.',

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
    'Ik ben een computer, geen mens. Mijn antwoorden komen uit teksten die mensen hebben nagekeken. Wilt u een mens spreken? Dat kan.',
  insulted:
    'Het spijt me dat het niet goed gaat. Ik wil u graag helpen. Wilt u het nog eens vertellen, of liever met een mens praten?',

  notUnderstood: 'Ik begrijp u nog niet. Kunt u in een paar woorden zeggen waarover het gaat?',
  choiceGone: 'Die keuze is er niet meer. Zegt u gerust in uw eigen woorden waar het over gaat.',
  tooShort: 'Ik heb nog te weinig om mee te zoeken. Waar gaat uw vraag over? Een paar woorden zijn genoeg.',
  onlyLink: 'Ik open geen links. Wilt u in een paar woorden zeggen wat u wilt weten?',
  otherScript: 'Ik kan dit schrift nog niet goed lezen. Wilt u een mens spreken? Die regelt zo nodig een tolk.',
  veryLong: 'U vertelt veel, en dat mag. Ik heb eruit gehaald wat ik begreep. Een medewerker kan alles rustig lezen.',
  moreAbout: 'Waar wilt u meer over weten? U kunt kiezen, of zelf iets vragen.',
  nothingMore: 'Goed. Heeft u later nog een vraag? Stel die gerust.',
  notMyTask: 'Dat doe ik niet. Ik help bij vragen over zorg, opvoeden, geld, werk en wonen. Wat is uw vraag daarover?',

  yes: 'Ja',
  no: 'Nee',
  stopped: 'Goed, we stoppen hiermee. Waarmee kan ik u verder helpen?',
  backTo: 'Dan gaan we verder waar we waren.',
  stopChoice: 'Stoppen',
  notRead: 'Dat heb ik niet begrepen.',

  privacy:
    'Wat u hier typt, bewaren wij om u te kunnen helpen. Een burgerservicenummer, een rekeningnummer, wachtwoorden en codes halen wij er meteen uit. ' +
    'Uw telefoonnummer, e-mailadres en adres ziet alleen de medewerker die u helpt. Negentig dagen na uw laatste bericht wissen wij het gesprek.',
  privacyRights:
    'U mag zien wat wij van u hebben, en u mag het laten wissen. Dit gesprek kunt u hier zelf bekijken en wissen. ' +
    'Voor gegevens bij de gemeente vraagt u inzage aan bij uw gemeente. Een medewerker helpt u daarbij.',
  privacyNote: 'Ik heb uw persoonlijke gegevens uit uw bericht gehaald. Die zijn hier niet nodig.',
  chooseErase: 'Wis dit gesprek',
  chooseInspect: 'Wat weet u van mij?',
  eraseConfirm:
    'Wilt u dit hele gesprek wissen? Dan is alles weg wat u hier heeft geschreven. Een afspraak die u maakte, blijft staan. Dit kan niet terug.',
  eraseWithPerson: 'Let op: een medewerker is met uw vraag bezig. Die vraag verdwijnt dan ook.',
  eraseYes: 'Ja, wis alles',
  eraseNo: 'Nee, laat staan',
  erased: 'Dit gesprek is gewist. Wat u schreef, is weg. U kunt altijd een nieuw gesprek beginnen.',
  notErased: 'Goed, ik laat alles staan. Waarmee kan ik u verder helpen?',
}
