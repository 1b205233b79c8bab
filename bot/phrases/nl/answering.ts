/** Around an answer: its headings, terms, places, and what cannot be answered here. */
export const answering = {
  whatYouCanDo: 'Wat u nu kunt doen:',
  whoCanHelp: 'Wie kan helpen:',
  restsOn: 'Waar dit op rust:',
  deadline: (label: string, day: string, citation: string) => `${label}: uiterlijk ${day} (${citation}).`,
  computed:
    'Ik heb dit uitgerekend met de dag die u noemt. Valt het einde in een weekend of op een feestdag? Dan telt de eerste werkdag erna.',
  askInformationPoint: 'Het Informatiepunt weet waar u terechtkunt.',
  /** Around an answer in Dutch for who writes in another language. */
  foundAbout: (title: string) => `Uw vraag gaat over: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} kan u helpen.` : `${name} kan u helpen. Bel ${number}.`,
  textIsDutch: 'De uitleg hieronder is in het Nederlands.',
  interpreter: 'Een medewerker kan een tolk voor u regelen.',

  hereYouCanGo: 'Hier kunt u terecht.',
  thisIsWhy: 'Het antwoord rust op deze regels. U kunt ze zelf nalezen.',
  checkedByPeople: 'Dit antwoord komt uit een tekst die mensen hebben nagekeken.',
  checkedOn: (day: string) => `De tekst is voor het laatst nagekeken op ${day}.`,
  articleSays: (citation: string) => `In ${citation} staat:`,
  municipalityDecides: 'Ik geef alleen informatie. De gemeente beslist.',
  inShort: 'Kort gezegd:',
  phone: 'Bel',
  exampleNumber: '(voorbeeldnummer)',

  sides: {
    cost: 'Wat het kost:',
    duration: 'Hoe lang het duurt:',
    disagree: 'Bent u het er niet mee eens?',
    apply: 'Zo regelt u het:',
    what: 'Wat het is:',
    place: 'Waar u terechtkunt:',
  },
  sideUnknown: {
    cost: 'Wat het precies kost, weet ik niet zeker. Een medewerker kan dat voor u nagaan.',
    duration: 'Hoe lang het duurt, weet ik niet zeker. Een medewerker kan dat voor u nagaan.',
    disagree: 'Wat u dan kunt doen, weet ik niet zeker. Een medewerker denkt met u mee.',
    apply: 'Hoe u dat regelt, weet ik niet zeker. Een medewerker denkt met u mee.',
    what: 'Dat weet ik niet precies. Een medewerker kan het uitleggen.',
  },
  severalQuestions: 'U vraagt meer dan één ding. Ik antwoord op alles. Wat haast heeft, komt eerst.',
  onQuestion: (question: string) => `Uw vraag: “${question}”`,
  moreQuestionsLeft: 'De rest van uw vragen kunt u hierna opnieuw stellen.',

  askMunicipality: 'In welke gemeente woont u? Dan geef ik het antwoord dat daar geldt.',
  whyAsked: 'Met uw antwoord zoek ik beter. U hoeft niets te zeggen wat u niet wilt.',
  whyAskedPlace: 'Sommige hulp is per gemeente anders. Daarom vraag ik waar u woont.',
  askMunicipalityAgain: 'Ik heb nog niet begrepen waar u woont. Kiest u een gemeente, of typ uw postcode.',
  livesElsewhere: 'Een andere gemeente',
  noted: (municipality: string) => `Dank u. Ik zoek voor u in ${municipality}.`,
  askPlaceToo: 'In welke gemeente woont u? Dan kijk ik wat daar anders is.',
  askPlaceForStaff: 'In welke gemeente woont u? Dan weet de medewerker dat ook.',
  askPlaceNearby: 'In welke gemeente woont u? Dan zoek ik een plek in de buurt.',
  sameThere: (municipality: string) => `Het antwoord hierboven geldt ook in ${municipality}.`,
  differsThere: (municipality: string) =>
    `Het antwoord hierboven geldt ook in ${municipality}. Alleen dit is daar anders:`,
  notThere: (what: string, municipality: string) => `Dit is er niet in ${municipality}: ${what}.`,
  notedOnly: (municipality: string) => `Dank u, ik weet nu dat u in ${municipality} woont. Wat is uw vraag?`,
  anotherMunicipality: (place: string | null, area: string) =>
    `Ik weet alleen wat er in ${area} is. ${place === null ? 'Bel' : `Woont u in ${place}? Bel`} uw eigen gemeente: het nummer 14, met daarachter het netnummer. ` +
    'U kunt ook kijken op de website van uw gemeente.',
  nationalHelp: 'Landelijke hulp geldt overal. Wilt u dat ik daar iets over vertel? Stel dan gerust uw vraag.',

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
}
