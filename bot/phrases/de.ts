import { appointments } from './de/appointments.ts'
import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in German. */
export const de = {
  ...appointments,
  choiceGone: 'Diese Auswahl gibt es nicht mehr. Sagen Sie gern in Ihren eigenen Worten, worum es geht.',
  greeting: (name: string, area: string) =>
    `Guten Tag, ich bin ${name}. Ich bin ein Computer, kein Mensch. Ich gebe Informationen über Hilfe und Unterstützung in ${area}. ` +
    'Was ist Ihre Frage? Erzählen Sie es ruhig in eigenen Worten. Möchten Sie lieber mit einem Menschen sprechen? Das geht immer.',
  hello: 'Guten Tag! Erzählen Sie Ihre Frage ruhig in eigenen Worten.',
  thanks: 'Gern geschehen. Haben Sie noch eine Frage? Fragen Sie einfach.',
  goodbye: 'Auf Wiedersehen und alles Gute. Sie können immer wiederkommen.',
  howAreYou: 'Ich bin ein Computer, ich fühle nichts. Aber ich helfe Ihnen gern. Was ist Ihre Frage?',
  whatCanYou:
    'Ich gebe Informationen über Hilfe in Ihrer Gemeinde. Zum Beispiel über Pflege zu Hause, Erziehung, Geld, Schulden, Arbeit und Einsamkeit. ' +
    'Ich sage, wo Sie hingehen können und auf welcher Regel das beruht. Ich kann einen Termin mit Ihnen machen. Und ich bringe Sie zu einem Menschen, wenn Sie wollen.',
  whoAmI: (name: string) =>
    `Ich bin ${name}, ein Computer mit Informationen über Hilfe in Ihrer Gemeinde. Was ist Ihre Frage?`,
  chat: 'Schön zu hören. Ich helfe bei Fragen über Hilfe und Unterstützung. Womit kann ich Ihnen helfen?',
  areYouHuman:
    'Ich bin ein Computer, kein Mensch. Meine Antworten kommen aus Texten, die Menschen geprüft haben. Möchten Sie mit einem Menschen sprechen? Das geht.',
  insulted:
    'Es tut mir leid, dass es nicht gut geht. Ich möchte helfen. Erzählen Sie es noch einmal, oder lieber mit einem Menschen sprechen?',
  notUnderstood: 'Ich verstehe Sie noch nicht. Können Sie in wenigen Worten sagen, worum es geht?',
  tooShort: 'Das ist noch zu wenig zum Suchen. Worum geht es? Ein paar Wörter genügen.',
  onlyLink: 'Ich öffne keine Links. Können Sie in wenigen Worten sagen, was Sie wissen möchten?',
  otherScript:
    'Diese Schrift kann ich noch nicht gut lesen. Möchten Sie mit einem Menschen sprechen? Er kann einen Dolmetscher besorgen.',
  veryLong:
    'Sie erzählen viel, und das ist gut. Ich habe herausgeholt, was ich verstanden habe. Ein Mitarbeiter kann alles in Ruhe lesen.',
  moreAbout: 'Worüber möchten Sie mehr wissen? Sie können wählen oder selbst etwas fragen.',
  nothingMore: 'Gut. Haben Sie später noch eine Frage? Fragen Sie einfach.',
  notMyTask:
    'Das mache ich nicht. Ich helfe bei Fragen über Pflege, Erziehung, Geld, Arbeit und Wohnen. Was ist Ihre Frage dazu?',
  yes: 'Ja',
  no: 'Nein',
  stopped: 'Gut, wir hören damit auf. Womit kann ich noch helfen?',
  backTo: 'Dann machen wir weiter, wo wir waren.',
  stopChoice: 'Aufhören',
  notRead: 'Das habe ich nicht verstanden.',
  privacy:
    'Was Sie hier schreiben, bewahren wir auf, um Ihnen zu helfen. Eine BSN (Bürgernummer), eine Kontonummer, Passwörter und Codes nehmen wir sofort heraus. ' +
    'Telefonnummer, E-Mail und Adresse sieht nur, wer Ihnen hilft. Neunzig Tage nach Ihrer letzten Nachricht löschen wir das Gespräch.',
  privacyRights:
    'Sie dürfen sehen, was wir von Ihnen haben, und es löschen lassen. Dieses Gespräch können Sie hier selbst ansehen und löschen. ' +
    'Für Daten bei der Gemeinde fragen Sie Ihre Gemeinde. Ein Mitarbeiter hilft Ihnen dabei.',
  privacyNote: 'Ich habe Ihre persönlichen Daten aus der Nachricht genommen. Sie werden hier nicht gebraucht.',
  chooseErase: 'Dieses Gespräch löschen',
  chooseInspect: 'Was wissen Sie über mich?',
  eraseConfirm:
    'Möchten Sie dieses ganze Gespräch löschen? Dann ist alles weg, was Sie hier geschrieben haben. Ein Termin bleibt bestehen. Das geht nicht zurück.',
  eraseWithPerson: 'Achtung: Ein Mitarbeiter arbeitet an Ihrer Frage. Auch diese Frage verschwindet dann.',
  eraseYes: 'Ja, alles löschen',
  eraseNo: 'Nein, behalten',
  erased: 'Dieses Gespräch ist gelöscht. Was Sie schrieben, ist weg. Sie können immer ein neues Gespräch beginnen.',
  notErased: 'Gut, ich lasse alles stehen. Womit kann ich noch helfen?',

  whatYouCanDo: 'Was Sie jetzt tun können:',
  whoCanHelp: 'Wer helfen kann:',
  restsOn: 'Worauf das beruht:',
  deadline: (label: string, day: string, citation: string) => `${label}: spätestens ${day} (${citation}).`,
  computed:
    'Das habe ich mit dem Tag ausgerechnet, den Sie nennen. Ist das Ende am Wochenende oder an einem Feiertag? Dann zählt der nächste Werktag.',
  foundAbout: (title: string) => `Es geht um: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} kann Ihnen helfen.` : `${name} kann Ihnen helfen. Rufen Sie an: ${number}.`,
  textIsDutch: 'Die Erklärung unten ist auf Niederländisch.',
  interpreter: 'Ein Mitarbeiter kann einen Dolmetscher für Sie besorgen.',
  askInformationPoint: 'Das Informatiepunt (Beratungsstelle) weiß, wo Sie hingehen können.',
  hereYouCanGo: 'Hier können Sie hingehen.',
  thisIsWhy: 'Die Antwort beruht auf diesen Regeln. Sie können sie selbst lesen.',
  checkedByPeople: 'Diese Antwort kommt aus einem Text, den Menschen geprüft haben.',
  checkedOn: (day: string) => `Der Text wurde zuletzt am ${day} geprüft.`,
  articleSays: (citation: string) => `In ${citation} steht:`,
  municipalityDecides: 'Ich gebe nur Informationen. Die Gemeinde entscheidet.',
  inShort: 'Kurz gesagt:',
  phone: 'Telefon',
  exampleNumber: '(Beispielnummer)',
  sides: {
    cost: 'Was es kostet:',
    duration: 'Wie lange es dauert:',
    disagree: 'Sind Sie nicht einverstanden?',
    apply: 'So regeln Sie es:',
    what: 'Was es ist:',
    place: 'Wo Sie hingehen können:',
  },
  sideUnknown: {
    cost: 'Was es genau kostet, weiß ich nicht sicher. Ein Mitarbeiter kann es für Sie prüfen.',
    duration: 'Wie lange es dauert, weiß ich nicht sicher. Ein Mitarbeiter kann es für Sie prüfen.',
    disagree: 'Was Sie dann tun können, weiß ich nicht sicher. Ein Mitarbeiter denkt mit.',
    apply: 'Wie Sie das regeln, weiß ich nicht sicher. Ein Mitarbeiter denkt mit.',
    what: 'Das weiß ich nicht genau. Ein Mitarbeiter kann es erklären.',
  },
  severalQuestions: 'Sie fragen mehr als eine Sache. Ich antworte auf alles. Was eilig ist, kommt zuerst.',
  onQuestion: (question: string) => `Ihre Frage: “${question}”`,
  moreQuestionsLeft: 'Die übrigen Fragen können Sie danach noch einmal stellen.',
  askMunicipality: 'In welcher Gemeinde wohnen Sie? Dann gebe ich die Antwort, die dort gilt.',
  whyAsked: 'Mit Ihrer Antwort kann ich besser suchen. Sie müssen nichts sagen, was Sie nicht wollen.',
  whyAskedPlace: 'Manche Hilfe ist in jeder Gemeinde anders. Darum frage ich, wo Sie wohnen.',
  askMunicipalityAgain:
    'Ich weiß noch nicht, wo Sie wohnen. Wählen Sie eine Gemeinde oder schreiben Sie Ihre Postleitzahl.',
  livesElsewhere: 'Eine andere Gemeinde',
  noted: (municipality: string) => `Danke. Ich suche für Sie in ${municipality}.`,
  askPlaceToo: 'In welcher Gemeinde wohnen Sie? Dann sehe ich nach, was dort anders ist.',
  askPlaceForStaff: 'In welcher Gemeinde wohnen Sie? Dann weiß der Mitarbeiter das auch.',
  askPlaceNearby: 'In welcher Gemeinde wohnen Sie? Dann suche ich einen Ort in der Nähe.',
  sameThere: (municipality: string) => `Die Antwort oben gilt auch in ${municipality}.`,
  differsThere: (municipality: string) => `Die Antwort oben gilt auch in ${municipality}. Nur das ist dort anders:`,
  notThere: (what: string, municipality: string) => `Das gibt es in ${municipality} nicht: ${what}.`,
  notedOnly: (municipality: string) => `Danke, jetzt weiß ich, dass Sie in ${municipality} wohnen. Was ist Ihre Frage?`,
  anotherMunicipality: (place: string | null, area: string) =>
    `Ich weiß nur, was es in ${area} gibt. ${place === null ? 'Rufen Sie' : `Wohnen Sie in ${place}? Rufen Sie`} Ihre eigene Gemeinde an: die Nummer 14, danach die Vorwahl. ` +
    'Sie können auch auf der Website Ihrer Gemeinde schauen.',
  nationalHelp: 'Landesweite Hilfe gilt überall. Soll ich davon erzählen? Dann stellen Sie Ihre Frage.',
  noAnswer:
    'Das weiß ich nicht sicher, und ich will nichts Falsches sagen. Können Sie es anders sagen? Ein Mitarbeiter kann auch helfen.',
  noAnswerAgain:
    'Ich finde die Antwort nicht. Ein Mitarbeiter vom Informatiepunt kann Ihnen helfen. Soll ich Ihre Frage weitergeben?',
  outOfScope: (what: string | null) =>
    `${what === null ? 'Dafür' : `Für “${what}”`} bin ich nicht da. Ich helfe bei Fragen über Pflege, Erziehung, Geld, Arbeit, Wohnen mit Hilfe und Leute treffen.`,
  outOfScopeWhere: 'Für andere Sachen rufen Sie die Gemeinde an oder schauen auf ihre Website.',
  medical:
    'Ich darf keinen medizinischen Rat geben. Rufen Sie Ihren Hausarzt (huisarts) an. Abends, nachts oder am Wochenende und es kann nicht warten? Rufen Sie die huisartsenpost an. Lebensgefahr? Rufen Sie 112 an.',
  advice: 'Ich gebe keinen Rat über Ihren eigenen Prozess oder Ihr Geld. Ich kann sagen, wer dabei hilft.',

  clarifyTopics: 'Ich möchte Ihnen gut helfen. Worum geht es bei Ihrer Frage?',
  assumed: (label: string) => `Ich nehme an, es geht um: “${label}” Ist es etwas anderes? Dann wählen Sie unten.`,
  noneOfThese: 'Etwas anderes',
  dontKnow: 'Ich weiß es nicht',
  ratherPerson: 'Lieber mit einem Menschen',
  clarifyBroad: 'Gut, dass Sie das erzählen. Was belastet Sie jetzt am meisten?',
  clarifyBroadAgain: 'Ich möchte Sie gut verstehen. Was passt am besten zu Ihrer Frage?',
  dimensions: {
    body: 'Mein Körper oder meine Gesundheit',
    mind: 'Meine Gefühle oder Gedanken',
    meaning: 'Sinn im Leben, etwas zu tun haben',
    quality: 'Zuhause, Familie oder Wohnen',
    taking_part: 'Menschen um mich, Arbeit oder Schule',
    daily: 'Haushalt, Geld oder Papiere',
  },
  clarifyWish: 'Was würde Ihnen jetzt am meisten helfen?',
  clarifyNetwork: 'Gibt es jemanden in Ihrer Nähe, der hilft?',
  networkHelps: 'Ja, jemand hilft',
  networkLittle: 'Ein wenig',
  networkNone: 'Nein, niemand',
  clarified: 'Danke, das hilft. Ich beginne mit dem, was Sie selbst und mit anderen tun können.',
  clarifiedNothing:
    'Es macht nichts, dass Sie es nicht wissen. Ein Mitarbeiter vom Informatiepunt findet es mit Ihnen heraus. Soll ich Ihre Frage weitergeben?',
  intakeIs: 'Das habe ich verstanden:',
  intakeEmpty: 'Ich weiß noch nichts über Ihre Frage. Erzählen Sie ruhig, was los ist.',
  intake: {
    dimensions: 'Worum es geht',
    wishes: 'Was Sie möchten',
    who: 'Für wen',
    municipality: 'Wo',
    urgency: 'Eilig',
    tried: 'Was Sie schon getan haben',
    network: 'Wer hilft',
    told: 'Was Sie erzählt haben',
  },
  intakeUrgent: 'Ja, es kann nicht warten',
  intakeWho: {
    self: 'Sie selbst',
    parent: 'Vater oder Mutter',
    child: 'Ihr Kind',
    partner: 'Ihr Partner',
    neighbour: 'Ihr Nachbar',
    other: 'jemand anders',
  },
  intakeAge: (years: number) => `${years} Jahre`,
  intakeAsk: 'Stimmt das? Sie dürfen es verbessern. Nur wenn Sie Ja sagen, gebe ich es weiter.',
  intakePassOn: 'Ja, weitergeben',
  intakeCorrect: 'Etwas stimmt nicht',
  intakeKeep: 'Nicht weitergeben',
  intakeWhich: 'Was stimmt nicht?',
  intakeNew: (field: string) => `Wie ist es richtig? Schreiben Sie, was bei “${field}” stehen soll.`,
  intakeRemove: 'Das entfernen',
  intakeCorrected: 'Danke. Ich habe es verbessert.',
  intakeKept: 'Gut. Ich gebe es nicht weiter.',
  intakeAgreed: 'Danke. Was Sie erzählt haben, geht mit. Sie müssen es nicht noch einmal erzählen.',
  offerReport: 'Möchten Sie das offiziell melden (melding)?',
  chooseReport: 'Das melden (melding)',
  reportWhat:
    'Mit einer Meldung (melding) sagen Sie der Gemeinde, dass Sie Hilfe brauchen. Das geht hier. Wobei brauchen Sie Hilfe?',
  reportUseTold: 'Nehmen Sie, was ich schon erzählt habe',
  reportName: 'Auf welchen Namen ist die Meldung?',
  reportContact: 'Unter welcher Telefonnummer oder E-Mail kann die Gemeinde Sie erreichen?',
  reportMunicipality: 'In welcher Gemeinde wohnt die Person, die Hilfe braucht?',
  reportConfirm: (lines: string[]) => `Stimmt diese Meldung?\n${lines.join('\n')}`,
  reportYes: 'Ja, melden',
  reportChange: 'Nein, etwas ändern',
  reportReceived: (day: string, mark: string) =>
    `Ihre Meldung ist am ${day} angekommen. Diese Nachricht ist Ihr Beweis. Das Aktenzeichen ist ${mark}.`,
  reportTerm: (day: string, citation: string) =>
    `Die Gemeinde prüft jetzt, was nötig ist. Das dauert höchstens sechs Wochen: bis ${day} (${citation}).`,
  reportPlan: (day: string, citation: string) =>
    `Sie dürfen selbst einen persönlichen Plan machen. Geben Sie ihn bis ${day} ab (${citation}).`,
  reportSupport: (citation: string) =>
    `Ein unabhängiger Berater denkt kostenlos mit (${citation}). Soll ich sagen, wer das ist?`,
  reportDecides: 'Eine Meldung ist noch kein Antrag. Die Gemeinde entscheidet später über Hilfe.',
  reportSupportChoice: 'Wer ist der unabhängige Berater?',

  afterDanger: (numbers: string) =>
    `Schön, dass Sie schreiben. Wie geht es jetzt? Wird es schlimmer? Rufen Sie ${numbers} an. Ein Mitarbeiter liest mit. Sie dürfen auch etwas anderes fragen.`,
  afterDangerGood: (numbers: string) =>
    `Gut zu hören. Rufen Sie weiter an, wenn es nötig ist: ${numbers}. Ich helfe auch bei anderen Fragen.`,
  or: 'oder',
  nightDoctor: (phone: string) => `Kann das nicht warten? Rufen Sie die huisartsenpost (Notarztpraxis) an: ${phone}.`,
  dangerDoubt: (numbers: string) =>
    `Besteht jetzt Gefahr? Rufen Sie 112 an. Möchten Sie darüber sprechen? Rufen Sie ${numbers} an, kostenlos.`,
  worryOther:
    'Gut, dass Sie sich um jemanden kümmern. Sie dürfen immer um Rat fragen, auch ohne Namen. Besteht jetzt Gefahr? Rufen Sie 112 an.',
  condolence: 'Mein Beileid zu Ihrem Verlust.',
  petLost: 'Wie traurig für Sie. Ein Tier kann sehr nah sein. Möchten Sie darüber reden oder etwas fragen? Gern.',
  choosePerson: 'Ich möchte mit einem Menschen sprechen',
  chooseAppointment: 'Einen Termin machen',
  chooseCallback: 'Rufen Sie mich lieber zurück',
  chooseContinue: 'Nein, ich mache selbst weiter',
  asSoonAsPossible: 'so schnell wie möglich',
  personOpen: (by: string) =>
    `Ich gebe Ihre Frage an einen Mitarbeiter weiter. Sie bekommen hier Antwort ${by}. Dieses Fenster dürfen Sie schließen.`,
  personClosed: (by: string) =>
    `Ich gebe Ihre Frage weiter. Im Chat ist gerade niemand. Ein Mitarbeiter liest alles und antwortet hier ${by}.`,
  personPhone: (number: string, example: boolean, hours: string) =>
    `Anrufen geht auch: ${number}${example ? ' (Beispielnummer)' : ''}, ${hours}.`,
  personTellMore: 'Möchten Sie schon erzählen, worum es geht? Der Mitarbeiter liest es mit.',
  personAlready: (by: string) => `Ihre Frage liegt schon bei einem Mitarbeiter. Sie bekommen Antwort ${by}.`,
  whileWaiting: 'Der Mitarbeiter liest das auch. Während Sie warten, kann ich schon das sagen:',
  addedForStaff: 'Danke. Ich habe es hinzugefügt. Der Mitarbeiter liest das auch.',
  apology: (by: string) =>
    `Bei mir ging etwas schief. Entschuldigung. Ihre Frage ist nicht weg: Ein Mitarbeiter hat sie bekommen. Sie bekommen Antwort ${by}.`,
  urgentPassedOn: (by: string) =>
    `Das kann nicht warten. Ich gebe es als dringend an einen Mitarbeiter weiter. Sie bekommen hier Antwort ${by}.`,
  threeWorkingDays:
    'Droht durch Schulden der Verlust von Wohnung, Energie, Wasser oder Krankenversicherung? Dann muss das erste Gespräch innerhalb von drei Werktagen sein (Wgs, artikel 4, lid 2).',
  callbackPhone: 'Unter welcher Telefonnummer dürfen wir Sie anrufen?',
  callbackPhoneAgain: 'Ich sehe hier keine Telefonnummer. Schreiben Sie sie noch einmal?',
  callbackBy: (by: string) => `Sie hören von uns ${by}.`,
  callbackOutside: (by: string) =>
    `Dann sind wir nicht da. Wir rufen Sie während der Öffnungszeiten an. Sie hören von uns ${by}.`,
  callbackLater: (wish: string) => `Wir rufen Sie zurück. Ihren Wunsch gebe ich weiter: “${wish}”.`,
  callbackChanged: 'Ich habe es geändert.',
  callbackCancelled: 'Gut, wir rufen Sie nicht zurück.',
  callbackNumber: (phone: string) => `Wir rufen Sie an unter ${phone}.`,
  numberErased: 'Ich habe Ihre Telefonnummer gelöscht.',
  callbackWhen: 'Wann können wir Sie am besten anrufen?',
  callbackMorning: 'Am Vormittag',
  callbackAfternoon: 'Am Nachmittag',
  callbackAny: 'Das ist egal',
  callbackDone: (by: string, wish: string | null) =>
    `Ein Mitarbeiter ruft Sie zurück. ${wish === null ? '' : `Ihr Wunsch geht mit: „${wish}“. `}Sie hören von uns ${by}.`,

  surveyAsk: 'Darf ich noch etwas fragen: Wurde Ihnen geholfen?',
  surveyGlad: 'Das freut mich. Sie können immer wiederkommen.',
  surveyWhy: 'Das tut mir leid. Was hat Ihnen gefehlt? Schreiben Sie es gern in ein paar Worten.',
  surveySkip: 'Lieber nicht',
  surveyNoted: 'Danke. Daraus lernen wir. Möchten Sie noch mit einem Menschen sprechen? Das geht.',
} satisfies OtherPhrases
