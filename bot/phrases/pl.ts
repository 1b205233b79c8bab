import type { OtherPhrases } from './others.ts'
import { appointments } from './pl/appointments.ts'

/** The assistant's own sentences in Polish. */
export const pl = {
  ...appointments,
  choiceGone: 'Tego wyboru już nie ma. Proszę napisać własnymi słowami, o co chodzi.',
  greeting: (name: string, area: string) =>
    `Dzień dobry, jestem ${name}. Jestem komputerem, nie człowiekiem. Daję informacje o pomocy i wsparciu w ${area}. ` +
    'Jakie jest Pana/Pani pytanie? Można pisać własnymi słowami. Woli Pan/Pani rozmowę z człowiekiem? To zawsze możliwe.',
  hello: 'Dzień dobry! Proszę napisać pytanie własnymi słowami.',
  thanks: 'Proszę bardzo. Czy jest jeszcze jakieś pytanie?',
  goodbye: 'Do widzenia i wszystkiego dobrego. Zawsze można tu wrócić.',
  howAreYou: 'Jestem komputerem, więc nic nie czuję. Ale chętnie pomogę. Jakie jest pytanie?',
  whatCanYou:
    'Daję informacje o pomocy w gminie. Na przykład o opiece w domu, dzieciach, pieniądzach, długach, pracy i samotności. ' +
    'Mówię, gdzie się zgłosić i na jakiej zasadzie to się opiera. Mogę umówić wizytę. I połączę z człowiekiem, jeśli trzeba.',
  whoAmI: (name: string) => `Jestem ${name}, komputer, który daje informacje o pomocy w gminie. Jakie jest pytanie?`,
  chat: 'Miło to słyszeć. Pomagam w pytaniach o pomoc i wsparcie. W czym mogę pomóc?',
  areYouHuman:
    'Jestem komputerem, nie człowiekiem. Moje odpowiedzi pochodzą z tekstów sprawdzonych przez ludzi. Rozmowa z człowiekiem? To możliwe.',
  insulted:
    'Przykro mi, że nie idzie dobrze. Chcę pomóc. Proszę powiedzieć jeszcze raz, albo lepiej rozmowa z człowiekiem?',
  notUnderstood: 'Jeszcze nie rozumiem. Proszę powiedzieć w kilku słowach, o co chodzi.',
  tooShort: 'To za mało, żeby szukać. O co chodzi w pytaniu? Wystarczy kilka słów.',
  onlyLink: 'Nie otwieram linków. Proszę powiedzieć w kilku słowach, co chce Pan/Pani wiedzieć.',
  otherScript: 'Nie czytam jeszcze dobrze tego pisma. Rozmowa z człowiekiem? Może zorganizować tłumacza.',
  veryLong: 'To dużo informacji i to nic złego. Wybrałem to, co rozumiem. Pracownik może wszystko przeczytać.',
  moreAbout: 'O czym chce Pan/Pani wiedzieć więcej? Można wybrać albo zapytać.',
  nothingMore: 'Dobrze. Jeśli później będzie pytanie, proszę pytać.',
  notMyTask: 'Tego nie robię. Pomagam w pytaniach o opiekę, dzieci, pieniądze, pracę i mieszkanie. Jakie jest pytanie?',
  yes: 'Tak',
  no: 'Nie',
  stopped: 'Dobrze, kończymy to. W czym jeszcze mogę pomóc?',
  backTo: 'Wracamy do tego, co było.',
  stopChoice: 'Zakończ',
  notRead: 'Nie rozumiem tego.',
  privacy:
    'To, co Pan/Pani pisze, przechowujemy, żeby pomóc. Numer BSN (numer obywatela), numer konta, hasła i kody usuwamy od razu. ' +
    'Telefon, e-mail i adres widzi tylko pracownik, który pomaga. Rozmowę usuwamy dziewięćdziesiąt dni po ostatniej wiadomości.',
  privacyRights:
    'Można zobaczyć, co o Panu/Pani mamy, i można to usunąć. Tę rozmowę można zobaczyć i usunąć tutaj. ' +
    'O dane w gminie pyta się w swojej gminie. Pracownik w tym pomoże.',
  privacyNote: 'Usunąłem dane osobowe z wiadomości. Tutaj nie są potrzebne.',
  chooseErase: 'Usuń tę rozmowę',
  chooseInspect: 'Co o mnie wiecie?',
  eraseConfirm:
    'Usunąć całą rozmowę? Wtedy znika wszystko, co tu napisano. Umówiona wizyta zostaje. Tego nie można cofnąć.',
  eraseWithPerson: 'Uwaga: pracownik zajmuje się tym pytaniem. To pytanie też zniknie.',
  eraseYes: 'Tak, usuń wszystko',
  eraseNo: 'Nie, zostaw',
  erased: 'Rozmowa jest usunięta. To, co napisano, zniknęło. Zawsze można zacząć nową rozmowę.',
  notErased: 'Dobrze, wszystko zostaje. W czym jeszcze mogę pomóc?',

  whatYouCanDo: 'Co można teraz zrobić:',
  whoCanHelp: 'Kto może pomóc:',
  restsOn: 'Na czym to się opiera:',
  deadline: (label: string, day: string, citation: string) => `${label}: najpóźniej ${day} (${citation}).`,
  computed:
    'Obliczyłem to od podanego dnia. Koniec wypada w weekend lub święto? Wtedy liczy się następny dzień roboczy.',
  foundAbout: (title: string) => `Pytanie dotyczy: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} może pomóc.` : `${name} może pomóc. Telefon: ${number}.`,
  textIsDutch: 'Poniższe wyjaśnienie jest po niderlandzku.',
  interpreter: 'Pracownik może zorganizować tłumacza.',
  askInformationPoint: 'Informatiepunt (punkt informacyjny) wie, gdzie można się zgłosić.',
  hereYouCanGo: 'Tutaj można się zgłosić.',
  thisIsWhy: 'Odpowiedź opiera się na tych zasadach. Można je przeczytać.',
  checkedByPeople: 'Ta odpowiedź pochodzi z tekstu sprawdzonego przez ludzi.',
  checkedOn: (day: string) => `Tekst sprawdzono ostatnio ${day}.`,
  articleSays: (citation: string) => `W ${citation} jest napisane:`,
  municipalityDecides: 'Daję tylko informacje. Decyduje gmina.',
  inShort: 'Krótko:',
  phone: 'Telefon',
  exampleNumber: '(numer przykładowy)',
  sides: {
    cost: 'Ile to kosztuje:',
    duration: 'Jak długo to trwa:',
    disagree: 'Nie zgadza się Pan/Pani?',
    apply: 'Jak to załatwić:',
    what: 'Co to jest:',
    place: 'Gdzie można się zgłosić:',
  },
  sideUnknown: {
    cost: 'Nie wiem na pewno, ile to dokładnie kosztuje. Pracownik może to sprawdzić.',
    duration: 'Nie wiem na pewno, jak długo to trwa. Pracownik może to sprawdzić.',
    disagree: 'Nie wiem na pewno, co wtedy można zrobić. Pracownik pomoże.',
    apply: 'Nie wiem na pewno, jak to załatwić. Pracownik pomoże.',
    what: 'Nie wiem tego dokładnie. Pracownik może to wyjaśnić.',
  },
  severalQuestions: 'To więcej niż jedno pytanie. Odpowiadam na wszystkie. Pilne jest pierwsze.',
  onQuestion: (question: string) => `Pytanie: “${question}”`,
  moreQuestionsLeft: 'Pozostałe pytania można potem zadać jeszcze raz.',
  askMunicipality: 'W jakiej gminie Pan/Pani mieszka? Dam odpowiedź, która tam obowiązuje.',
  whyAsked: 'Dzięki odpowiedzi szukam lepiej. Nie trzeba mówić niczego, czego się nie chce.',
  whyAskedPlace: 'Niektóra pomoc jest w każdej gminie inna. Dlatego pytam o miejsce zamieszkania.',
  askMunicipalityAgain: 'Jeszcze nie wiem, gdzie Pan/Pani mieszka. Proszę wybrać gminę albo napisać kod pocztowy.',
  livesElsewhere: 'Inna gmina',
  noted: (municipality: string) => `Dziękuję. Szukam w ${municipality}.`,
  askPlaceToo: 'W jakiej gminie Pan/Pani mieszka? Wtedy sprawdzę, co jest tam inaczej.',
  askPlaceForStaff: 'W jakiej gminie Pan/Pani mieszka? Wtedy pracownik też będzie to wiedział.',
  askPlaceNearby: 'W jakiej gminie Pan/Pani mieszka? Wtedy poszukam miejsca w pobliżu.',
  sameThere: (municipality: string) => `Odpowiedź powyżej dotyczy też gminy ${municipality}.`,
  differsThere: (municipality: string) =>
    `Odpowiedź powyżej dotyczy też gminy ${municipality}. Tylko to jest tam inaczej:`,
  notThere: (what: string, municipality: string) => `Tego nie ma w gminie ${municipality}: ${what}.`,
  notedOnly: (municipality: string) => `Dziękuję, wiem już, że to gmina ${municipality}. Jakie jest pytanie?`,
  anotherMunicipality: (place: string | null, area: string) =>
    `Znam tylko ${area}. ${place === null ? 'Proszę' : `Mieszka Pan/Pani w ${place}? Proszę`} zadzwonić do swojej gminy: numer 14 i numer kierunkowy. ` +
    'Można też zajrzeć na stronę swojej gminy.',
  nationalHelp: 'Pomoc krajowa obowiązuje wszędzie. Opowiedzieć o niej? Proszę zadać pytanie.',
  noAnswer:
    'Nie wiem tego na pewno i nie chcę podać czegoś złego. Można to powiedzieć inaczej? Pracownik też może pomóc.',
  noAnswerAgain: 'Nie znajduję odpowiedzi. Pracownik Informatiepunt może pomóc. Przekazać pytanie?',
  outOfScope: (what: string | null) =>
    `${what === null ? 'Tym' : `Tematem “${what}”`} się nie zajmuję. Pomagam w pytaniach o opiekę, dzieci, pieniądze, pracę, mieszkanie ze wsparciem i poznawanie ludzi.`,
  outOfScopeWhere: 'W innych sprawach proszę zadzwonić do gminy albo zajrzeć na jej stronę.',
  medical:
    'Nie mogę dawać porad medycznych. Proszę zadzwonić do lekarza (huisarts). Wieczór, noc lub weekend i nie można czekać? Proszę dzwonić do huisartsenpost. Zagrożenie życia? 112.',
  advice: 'Nie doradzam w sprawie sądowej ani o pieniądzach. Mogę powiedzieć, kto w tym pomaga.',

  clarifyTopics: 'Chcę dobrze pomóc. Czego dotyczy pytanie?',
  assumed: (label: string) => `Rozumiem, że chodzi o: “${label}” Czy chodzi o coś innego? Proszę wybrać poniżej.`,
  noneOfThese: 'Coś innego',
  dontKnow: 'Nie wiem',
  ratherPerson: 'Wolę rozmowę z człowiekiem',
  clarifyBroad: 'Dobrze, że Pan/Pani to mówi. Co teraz najbardziej dokucza?',
  clarifyBroadAgain: 'Chcę dobrze zrozumieć. Co najlepiej pasuje do pytania?',
  dimensions: {
    body: 'Moje ciało lub zdrowie',
    mind: 'Moje uczucia lub myśli',
    meaning: 'Sens życia, mieć co robić',
    quality: 'Dom, rodzina lub mieszkanie',
    taking_part: 'Ludzie wokół mnie, praca lub szkoła',
    daily: 'Obowiązki domowe, pieniądze lub papiery',
  },
  clarifyWish: 'Co teraz najbardziej by pomogło?',
  clarifyNetwork: 'Czy ktoś z otoczenia pomaga?',
  networkHelps: 'Tak, ktoś pomaga',
  networkLittle: 'Trochę',
  networkNone: 'Nie, nikt',
  clarified: 'Dziękuję, to pomaga. Zaczynam od tego, co można zrobić samemu i z innymi.',
  clarifiedNothing: 'Nic nie szkodzi. Pracownik Informatiepunt poszuka razem z Panem/Panią. Przekazać pytanie?',
  intakeIs: 'To zrozumiałem:',
  intakeEmpty: 'Nic jeszcze nie wiem o pytaniu. Proszę opowiedzieć, co się dzieje.',
  intake: {
    dimensions: 'O co chodzi',
    wishes: 'Czego Pan/Pani chce',
    who: 'Dla kogo',
    municipality: 'Gdzie',
    urgency: 'Pilne',
    tried: 'Co już zrobiono',
    network: 'Kto pomaga',
    told: 'Co opowiedziano',
  },
  intakeUrgent: 'Tak, to nie może czekać',
  intakeWho: {
    self: 'Pan/Pani',
    parent: 'rodzic',
    child: 'dziecko',
    partner: 'partner',
    neighbour: 'sąsiad',
    other: 'ktoś inny',
  },
  intakeAge: (years: number) => `wiek: ${years}`,
  intakeAsk: 'Czy to się zgadza? Można poprawić. Przekażę to tylko po „tak”.',
  intakePassOn: 'Tak, przekaż',
  intakeCorrect: 'Coś się nie zgadza',
  intakeKeep: 'Nie przekazuj',
  intakeWhich: 'Co się nie zgadza?',
  intakeNew: (field: string) => `Jak powinno być? Proszę napisać, co ma być przy “${field}”.`,
  intakeRemove: 'Usuń to',
  intakeCorrected: 'Dziękuję. Poprawione.',
  intakeKept: 'Dobrze. Nie przekazuję tego.',
  intakeAgreed: 'Dziękuję. To, co opowiedziano, idzie dalej. Nie trzeba opowiadać jeszcze raz.',
  offerReport: 'Czy to ma być oficjalne zgłoszenie (melding)?',
  chooseReport: 'Zgłoś to (melding)',
  reportWhat:
    'Zgłoszenie (melding) mówi gminie, że potrzebna jest pomoc. Można to zrobić tutaj. W czym potrzebna jest pomoc?',
  reportUseTold: 'Użyj tego, co już jest',
  reportName: 'Na czyje nazwisko jest zgłoszenie?',
  reportContact: 'Pod jakim telefonem lub e-mailem gmina może się skontaktować?',
  reportMunicipality: 'W jakiej gminie mieszka osoba, która potrzebuje pomocy?',
  reportConfirm: (lines: string[]) => `Czy zgłoszenie się zgadza?\n${lines.join('\n')}`,
  reportYes: 'Tak, zgłoś',
  reportChange: 'Nie, zmień coś',
  reportReceived: (day: string, mark: string) =>
    `Zgłoszenie przyjęto ${day}. Ta wiadomość jest dowodem. Numer to ${mark}.`,
  reportTerm: (day: string, citation: string) =>
    `Gmina sprawdza teraz, co jest potrzebne. To trwa najwyżej sześć tygodni: do ${day} (${citation}).`,
  reportPlan: (day: string, citation: string) =>
    `Można samemu zrobić plan osobisty. Proszę oddać go do ${day} (${citation}).`,
  reportSupport: (citation: string) => `Niezależny doradca pomaga bezpłatnie (${citation}). Powiedzieć, kto to jest?`,
  reportDecides: 'Zgłoszenie to jeszcze nie wniosek. Gmina decyduje o pomocy później.',
  reportSupportChoice: 'Kto jest niezależnym doradcą?',

  afterDanger: (numbers: string) =>
    `Dobrze, że Pan/Pani pisze. Jak jest teraz? Gdy będzie gorzej, proszę dzwonić: ${numbers}. Pracownik też to czyta. Można też pytać o coś innego.`,
  afterDangerGood: (numbers: string) =>
    `Dobrze to słyszeć. Proszę dzwonić, gdy trzeba: ${numbers}. Pomogę też w innych pytaniach.`,
  or: 'lub',
  nightDoctor: (phone: string) =>
    `Nie może to poczekać do otwarcia przychodni? Proszę dzwonić do huisartsenpost: ${phone}.`,
  dangerDoubt: (numbers: string) =>
    `Czy jest teraz niebezpieczeństwo? Proszę dzwonić 112. Chce Pan/Pani porozmawiać? Proszę dzwonić: ${numbers}, bezpłatnie.`,
  worryOther:
    'Dobrze, że Pan/Pani o kogoś dba. Zawsze można się poradzić, też bez nazwisk. Niebezpieczeństwo teraz? 112.',
  condolence: 'Składam wyrazy współczucia.',
  petLost: 'To bardzo smutne. Zwierzę może być bardzo bliskie. Chęć porozmawiania albo pytanie? Proszę pisać.',

  choosePerson: 'Chcę rozmawiać z człowiekiem',
  chooseAppointment: 'Umówić wizytę',
  chooseCallback: 'Proszę do mnie oddzwonić',
  chooseContinue: 'Nie, idę dalej sam/sama',
  asSoonAsPossible: 'jak najszybciej',
  personOpen: (by: string) => `Przekazuję pytanie pracownikowi. Odpowiedź będzie tutaj: ${by}. Okno można zamknąć.`,
  personClosed: (by: string) =>
    `Przekazuję pytanie. Teraz nikogo nie ma na czacie. Pracownik wszystko przeczyta i odpowie tutaj: ${by}.`,
  personPhone: (number: string, example: boolean, hours: string) =>
    `Można też zadzwonić: ${number}${example ? ' (numer przykładowy)' : ''}, ${hours}.`,
  personTellMore: 'Chce Pan/Pani już opowiedzieć, o co chodzi? Pracownik to czyta.',
  personAlready: (by: string) => `Pytanie jest już u pracownika. Odpowiedź: ${by}.`,
  whileWaiting: 'Pracownik też to czyta. Tymczasem mogę już powiedzieć:',
  addedForStaff: 'Dziękuję. Dodałem to. Pracownik też to czyta.',
  apology: (by: string) =>
    `Coś poszło nie tak, przepraszam. Pytanie nie zginęło: przekazałem je pracownikowi. Odpowiedź: ${by}.`,
  urgentPassedOn: (by: string) =>
    `To nie może czekać. Przekazuję to pilnie pracownikowi. Odpowiedź będzie tutaj: ${by}.`,
  threeWorkingDays:
    'Grozi utrata domu, energii, wody lub ubezpieczenia z powodu długów? Wtedy pierwsza rozmowa musi być w ciągu trzech dni roboczych (Wgs, artikel 4, lid 2).',
  callbackPhone: 'Pod jaki numer możemy zadzwonić?',
  callbackPhoneAgain: 'Nie widzę tu numeru telefonu. Proszę napisać jeszcze raz.',
  callbackBy: (by: string) => `Odezwiemy się ${by}.`,
  callbackOutside: (by: string) =>
    `O tej porze nas nie ma. Pracownik zadzwoni w godzinach otwarcia. Odezwiemy się ${by}.`,
  callbackLater: (wish: string) => `Pracownik oddzwoni. Przekazuję życzenie: “${wish}”.`,
  callbackChanged: 'Zmienione.',
  callbackCancelled: 'Dobrze, nie oddzwonimy.',
  callbackNumber: (phone: string) => `Zadzwonimy pod numer ${phone}.`,
  numberErased: 'Numer telefonu został usunięty.',
  callbackWhen: 'Kiedy najlepiej zadzwonić?',
  callbackMorning: 'Rano',
  callbackAfternoon: 'Po południu',
  callbackAny: 'Obojętnie',
  callbackDone: (by: string, wish: string | null) =>
    `Pracownik oddzwoni. ${wish === null ? '' : `Przekazuję życzenie: „${wish}”. `}Odezwiemy się: ${by}.`,

  surveyAsk: 'Jeszcze jedno pytanie: czy udało się pomóc?',
  surveyGlad: 'Bardzo się cieszę. Zawsze można tu wrócić.',
  surveyWhy: 'Przykro mi. Czego zabrakło? Można napisać w kilku słowach.',
  surveySkip: 'Wolę nie mówić',
  surveyNoted: 'Dziękuję. Dzięki temu się uczymy. Czy porozmawiać jeszcze z człowiekiem? To możliwe.',
} satisfies OtherPhrases
