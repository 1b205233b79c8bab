import type { Intent } from '../intent.ts'
import { plain } from '../words.ts'

/** The wish in a text of another language: by words that stand together, whatever their endings. */
export function foreignIntent(said: string): Intent | null {
  const short = said.split(' ').length <= SMALLTALK_WORDS
  for (const [intent, together] of meanings) {
    // A greeting in front of a question is no greeting.
    if (!short && (intent === 'thanks' || intent === 'hello')) continue
    if (together.some((group) => group.every((stems) => stems.some((stem) => startsIn(said, stem))))) return intent
  }
  return null
}

function startsIn(said: string, stem: string): boolean {
  return said.startsWith(stem) || said.includes(` ${stem}`)
}

/** Languages side by side: English, German, Turkish, Polish, Ukrainian, Arabic, Tigrinya. */
const table: [Intent, string[][]][] = [
  [
    'change-appointment',
    [
      ['cancel reschedule move change', 'appointment meeting'],
      ['absagen verschieben verlegen', 'termin'],
      ['iptal ertele degistir', 'randevu'],
      ['odwoła odwolac anulowa przełoży przelozyc zmieni', 'wizyt spotkani termin'],
      ['скасува перенес змінит', 'зустріч прийом запис візит'],
      ['الغاء الغي تاجيل تغيير', 'موعد الموعد موعدي'],
      ['ምስራዝ ክስርዝ ቀይር', 'ቆጸራ'],
    ],
  ],
  [
    'appointment',
    [
      ['appointment'],
      ['book make plan schedule', 'meeting'],
      ['termin', 'vereinbar machen möchte will brauche hätte'],
      ['randevu'],
      ['umówi umowic zapisa', 'spotkani wizyt termin'],
      ['запис записат призначит', 'прийом зустріч консультац'],
      ['موعد موعدا موعداً'],
      ['ቆጸራ'],
    ],
  ],
  [
    'person',
    [
      ['human person someone somebody staff employee agent', 'talk speak call chat contact'],
      ['mensch menschen person jemand mitarbeiter', 'sprechen reden telefonieren'],
      ['insan biri birisi biriyle yetkili gorevli çalışan', 'konuş görüş bağla'],
      ['człowiek czlowiek osob kimś kims pracownik', 'rozmawia porozmawia mówi pomówi połącz'],
      ['людин кимось працівник оператор', 'поговор говорит спілкува розмов'],
      ['شخص انسان إنسان موظف احد أحد بشخص بموظف', 'اتحدث أتحدث اتكلم أتكلم التحدث احكي التكلم'],
      ['ሰብ', 'ክዛረብ ምዝራብ ክንዛረብ'],
    ],
  ],
  [
    'privacy',
    [
      ['private anonymous confidential', 'is am chat this'],
      ['delete erase', 'data conversation chat'],
      ['anonym vertraulich', 'ist bin'],
    ],
  ],
  [
    'thanks',
    [
      ['thanks'],
      ['thank', 'you'],
      ['danke'],
      ['teşekkür'],
      ['sağol'],
      ['dziękuję'],
      ['dziekuje'],
      ['дякую'],
      ['شكرا'],
      ['የቐንየለይ'],
    ],
  ],
  [
    'hello',
    [
      ['hello'],
      ['merhaba'],
      ['selam'],
      ['dzień', 'dobry'],
      ['cześć'],
      ['привіт'],
      ['добрий', 'день'],
      ['مرحبا'],
      ['السلام', 'عليكم'],
    ],
  ],
]

const SMALLTALK_WORDS = 4

const meanings: [Intent, string[][][]][] = table.map(([intent, groups]) => [
  intent,
  groups.map((group) => group.map((stems) => stems.split(' ').map(plain))),
])
