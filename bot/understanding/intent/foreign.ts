import type { Intent } from '../intent.ts'
import { folded } from '../tongues/phrase.ts'

/** The wish in a text of another language: by words that stand together, whatever their endings. */
export function foreignIntent(said: string): Intent | null {
  const words = said.split(' ').length
  const short = words <= SMALLTALK_WORDS
  for (const [intent, together] of meanings) {
    // A greeting in front of a question is no greeting.
    if (!short && smalltalk.has(intent)) continue
    if (words > HUMAN_WORDS && (intent === 'are-you-human' || intent === 'what-can-you')) continue
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
      ['ምስራዝ ክስርዝ ቀይር ክቕይር ምቕያር ከመሓላልፍ', 'ቆጸራ'],
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
      ['maw3ed maw3id mawid'],
      ['zustrich zapys'],
      ['qotsera koytsera'],
    ],
  ],
  [
    'callback',
    [
      ['call phone ring', 'back'],
      ['please can could', 'call phone', 'me'],
      ['zurückrufen rückruf', 'mich mir bitte können rufen rückruf zurückrufen'],
      ['rufen', 'zurück mich'],
      ['geri', 'ara arayın arayabilir'],
      ['beni bizi', 'ara arayın arar arayabilir'],
      ['oddzwoni oddzwoń'],
      ['proszę prosze może', 'zadzwoni', 'mnie mi'],
      ['передзвон передзвін перезвон'],
      ['подзвоніть зателефонуйте', 'мені нам'],
      ['peredzvonit podzvonit', 'meni'],
      ['اتصلوا اتصل تتصل تتصلوا معاودة', 'بي الاتصال علي معي'],
      ['ettesl itsil ettaslo', 'fiye fiyi bi'],
      ['ደውሉለይ ደውልለይ ክትድውሉለይ ይደውሉለይ መሊስኩም_ደውሉ'],
    ],
  ],
  [
    'are-you-human',
    [
      ['are', 'you', 'human robot computer real bot'],
      ['sind bist', 'sie du', 'mensch roboter computer bot'],
      ['insan robot bilgisayar bot', 'mısın mısınız musunuz musun misin misiniz mı'],
      ['czy', 'jesteś jest rozmawiam', 'człowiek robot komputer bot'],
      ['ви ти', 'людина робот комп бот'],
      ['هل', 'انت', 'انسان روبوت كمبيوتر'],
      ['ሰብ ሮቦት ኮምፒተር', 'ዲኻ ዲኹም ዲኺ'],
    ],
  ],
  [
    'what-can-you',
    [
      ['what', 'can', 'you', 'do'],
      ['was', 'können kannst', 'sie du'],
      ['ne neler', 'yapabilir'],
      ['co', 'potrafi możesz umiesz'],
      ['що', 'вмієте можете'],
      ['ماذا', 'تستطيع يمكنك'],
      ['እንታይ', 'ክትገብሩ ክትገብር', 'ትኽእል'],
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
      ['shakhs insan hada 7ada muwazzaf', 'a7ki ahki atakallam at7addath 7aki'],
      ['lyudynoyu liudynoiu kymos', 'pohovoryty hovoryty'],
      ['seb', 'kzareb kzareba mzrab'],
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
    'insult',
    [
      ['idiots moron useless pathetic asshole bastard'],
      ['you', 'are', 'stupid dumb idiot crap'],
      ['fuck', 'you off'],
      ['blöd bloed scheissding arschloch vollidiot dummkopf nutzlos'],
      ['bist sind', 'dumm idiot doof'],
      ['aptal salak gerizekal siktir ahmak'],
      ['głupi glupi debil kurwa spierdal idiotk beznadziejn'],
      ['дурн ідіот дебіл сука тупий тупа бляд'],
      ['غبي حمار حقير تافه احمق'],
      ['ዓሻ ደንቆሮ ሕሱም'],
      ['ghabi 7mar 7mara'],
    ],
  ],
  [
    'who-are-you',
    [
      ['who', 'are', 'you'],
      ['wer', 'sind bist', 'sie du'],
      ['sen siz', 'kimsin kimsiniz'],
      ['kim', 'jesteś pan pani'],
      ['хто', 'ви ти'],
      ['من', 'انت انتم'],
      ['መን', 'ኢኻ ኢኹም ኢኺ'],
    ],
  ],
  [
    'thanks',
    [
      ['thanks'],
      ['thx'],
      ['vielen', 'dank'],
      ['dzięki dzieki'],
      ['shukran shokran'],
      ['dyakuyu diakuiu dyakuju'],
      ['yekenyeley yekeniely'],
      ['saol'],
      ['спасибі'],
      ['مشكور يسلمو'],
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
    'goodbye',
    [
      ['bye goodbye'],
      ['see', 'you'],
      ['tschüss tschüs'],
      ['auf', 'wiedersehen'],
      ['hoşça hoşçakal görüşürüz'],
      ['do', 'widzenia'],
      ['na', 'razie'],
      ['до', 'побачення'],
      ['бувайте'],
      ['مع', 'السلامة'],
      ['الى', 'اللقاء'],
      ['ደሓን_ኩኑ ቻው'],
    ],
  ],
  [
    'how-are-you',
    [
      ['how', 'are', 'you'],
      ['wie', 'geht', 'ihnen dir'],
      ['nasılsın nasılsınız naber'],
      ['jak', 'masz leci'],
      ['як', 'справи ви'],
      ['كيف', 'حالك حالكم'],
      ['كيفك'],
    ],
  ],
  [
    'hello',
    [
      ['hello'],
      ['good', 'morning afternoon evening day'],
      ['guten', 'tag morgen abend'],
      ['grüss', 'gott'],
      ['günaydın'],
      ['iyi', 'günler akşamlar geceler'],
      ['dobry', 'wieczór'],
      ['witam'],
      ['вітаю'],
      ['доброго', 'дня ранку вечора'],
      ['pryvit dobryi dobryy'],
      ['سلام اهلا هلا'],
      ['صباح مساء', 'الخير'],
      ['mar7aba marhaba ahlan salam'],
      ['ሰላም ሃሎ'],
      ['ከመይ', 'ኣለኹም ኣለኻ ኣለኺ ውዒልኩም ሓዲርኩም'],
      ['kemey kamey'],
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

/** After the wishes: short, and nothing else said. */
const SMALLTALK_WORDS = 4
/** Longer, the same letters begin other words. */
const HUMAN_WORDS = 6
const smalltalk: ReadonlySet<Intent> = new Set(['thanks', 'hello', 'goodbye', 'how-are-you', 'insult', 'who-are-you'])

const meanings: [Intent, string[][][]][] = table.map(([intent, groups]) => [
  intent,
  groups.map((group) => group.map((stems) => stems.split(' ').map((stem) => folded(stem)))),
])
