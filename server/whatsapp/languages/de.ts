import type { ChannelTable } from './nl.ts'

/** The sentences of the channel in simple German. */
export const de: ChannelTable = {
  choose: 'Wählen',
  answerWithNumber: 'Antworten Sie mit einer Nummer:',
  nouns: { image: 'Foto', video: 'Video', audio: 'Ton', voice: 'Sprachnachricht', document: 'Dokument' },
  kept: (noun: string, days: number) => `Für einen Mitarbeiter aufbewahrt, höchstens ${days} Tage: ${noun}.`,
  notSeen: 'Ich selbst kann das nicht ansehen.',
  notHeard: 'Ich selbst kann das nicht lesen oder hören.',
  afterKept: 'Soll ein Mitarbeiter Ihnen helfen? Oder schreiben Sie Ihre Frage in ein paar Worten.',
  voiceForStaff: (by: string) =>
    `Ich kann Ihre Sprachnachricht jetzt nicht in Text umwandeln. Ein Mitarbeiter hört sie an und antwortet ${by}. Können Sie tippen? Dann schreiben Sie Ihre Frage auch in ein paar Worten, so helfe ich sofort.`,
  notKept:
    'Diese Art Datei kann ich nicht aufbewahren. Ein Foto, ein PDF, ein Dokument oder eine Sprachnachricht geht. Oder schreiben Sie Ihre Frage in ein paar Worten.',
  unreadable: 'Diese Art Nachricht kann ich nicht lesen. Schreiben Sie Ihre Frage bitte in ein paar Worten?',
  contactKept:
    'Ich habe den Kontakt zu diesem Gespräch gelegt, für einen Mitarbeiter. Was möchten Sie fragen oder regeln?',
  nearBorder: 'Danke. Ich bin nicht sicher, in welcher Gemeinde dieser Ort liegt. Wo wohnen Sie?',
  outside: (area: string) => `Dieser Ort liegt nicht in ${area}. Wo wohnen Sie?`,
  elsewhere: 'Anderswo',
  person: 'Mitarbeiter sprechen',
  movedHere: (name: string) =>
    `Sie setzen hier Ihr Gespräch mit ${name} fort. Auf der Website sehen Sie es auch noch. Antworten kommen ab jetzt an beiden Stellen. Stellen Sie gern Ihre nächste Frage.`,
  unknownCode:
    'Dieser Code funktioniert nicht (mehr). Ein Code gilt einmal, zehn Minuten lang. Machen Sie auf der Website einen neuen, unter Optionen. Sie können Ihre Frage auch einfach hier stellen.',
  askReminders: 'Möchten Sie am Tag davor eine Erinnerung über WhatsApp?',
  yesPlease: 'Ja, gern',
  no: 'Nein',
  noReminders: 'Gut, keine Erinnerung. Kann ich noch etwas für Sie tun?',
  stopped:
    'Gut. Sie bekommen von uns keine Nachrichten mehr, um die Sie nicht bitten, auch keine Erinnerungen. Auf Ihre Fragen antworten wir weiterhin. Doch wieder Erinnerungen? Schreiben Sie „anmelden“.',
  started:
    'Gut. Am Tag vor einem Termin bekommen Sie eine Erinnerung über WhatsApp. Lieber nicht mehr? Schreiben Sie „abmelden“.',
}
