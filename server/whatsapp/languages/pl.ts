import type { ChannelTable } from './nl.ts'

/** The sentences of the channel in simple Polish. */
export const pl: ChannelTable = {
  choose: 'Wybierz',
  answerWithNumber: 'Odpowiedz numerem:',
  nouns: { image: 'zdjęcie', video: 'film', audio: 'dźwięk', voice: 'wiadomość głosowa', document: 'dokument' },
  kept: (noun: string, days: number) => `Zachowano dla pracownika, najwyżej ${days} dni: ${noun}.`,
  notSeen: 'Sam nie mogę tego obejrzeć.',
  notHeard: 'Sam nie mogę tego przeczytać ani usłyszeć.',
  afterKept: 'Czy ma pomóc pracownik? Można też napisać pytanie w kilku słowach.',
  voiceForStaff: (by: string) =>
    `Nie mogę teraz zamienić wiadomości głosowej na tekst. Pracownik jej wysłucha i odpowie: ${by}. Można też napisać pytanie w kilku słowach, wtedy pomogę od razu.`,
  notKept:
    'Takiego pliku nie mogę zachować. Zdjęcie, pdf, dokument lub wiadomość głosowa są możliwe. Można też napisać pytanie w kilku słowach.',
  unreadable: 'Takiej wiadomości nie mogę przeczytać. Proszę napisać pytanie w kilku słowach.',
  contactKept: 'Kontakt jest dołączony do tej rozmowy, dla pracownika. O co chodzi w pytaniu?',
  nearBorder: 'Dziękuję. Nie wiem na pewno, w jakiej gminie jest to miejsce. Gdzie Pan/Pani mieszka?',
  outside: (area: string) => `To miejsce nie leży w: ${area}. Gdzie Pan/Pani mieszka?`,
  elsewhere: 'Gdzie indziej',
  person: 'Porozmawiaj z osobą',
  movedHere: (name: string) =>
    `Tutaj trwa dalej rozmowa z ${name}. Na stronie nadal ją widać. Odpowiedzi będą odtąd w obu miejscach. Proszę zadać następne pytanie.`,
  unknownCode:
    'Ten kod (już) nie działa. Kod działa raz, przez dziesięć minut. Nowy można zrobić na stronie, w Opcjach. Można też po prostu zadać tu pytanie.',
  askReminders: 'Czy wysłać przypomnienie przez WhatsApp dzień wcześniej?',
  yesPlease: 'Tak, proszę',
  no: 'Nie',
  noReminders: 'Dobrze, bez przypomnienia. Czy mogę jeszcze w czymś pomóc?',
  stopped:
    'Dobrze. Nie wyślemy już wiadomości bez pytania ani przypomnień. Na pytania nadal odpowiadamy. Znowu przypomnienia? Proszę napisać „zapisz”.',
  started: 'Dobrze. Dzień przed wizytą przyjdzie przypomnienie przez WhatsApp. Już nie? Proszę napisać „wypisz”.',
}
