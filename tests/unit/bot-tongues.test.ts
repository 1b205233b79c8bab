import { expect, test } from 'vitest'
import { saidChoice } from '../../bot/dialogs/said-choice.ts'
import { readIntent } from '../../bot/understanding/intent.ts'
import { readLanguage } from '../../bot/understanding/language.ts'
import { maskPersonal } from '../../bot/understanding/personal.ts'
import { sideElsewhere } from '../../bot/understanding/tongues/follow-ups.ts'
import { inDutch } from '../../bot/understanding/tongues/in-dutch.ts'
import {
  leavesElsewhere,
  noPreferenceElsewhere,
  yesOrNoElsewhere,
} from '../../bot/understanding/tongues/short-answers.ts'
import { readWhen } from '../../bot/understanding/when.ts'
import { talkTo, townBot } from '../town/talk.ts'

const monday = new Date('2026-11-23T09:00:00Z')

test.each([
  ['en', 'Thursday afternoon'],
  ['de', 'Donnerstag Nachmittag'],
  ['tr', 'perşembe öğleden sonra'],
  ['tr', 'persembe ogleden sonra'],
  ['pl', 'w czwartek po południu'],
  ['pl', 'w czwartek po poludniu'],
  ['uk', 'у четвер після обіду'],
  ['ar', 'يوم الخميس بعد الظهر'],
  ['ti', 'ሓሙስ ድሕሪ ቀትሪ'],
])('a wish for a moment is heard in %s: %s', (language, said) => {
  const thursday = { from: '2026-11-26', to: '2026-11-26', partOfDay: 'afternoon' }
  expect(readWhen(inDutch(said, language), monday)).toMatchObject(thursday)
})

test('times by the clock of twelve hours, and after or before one', () => {
  expect(readWhen(inDutch('tomorrow after 3 pm', 'en'), monday)).toMatchObject({
    from: '2026-11-24',
    afterTime: '15:00',
  })
  expect(readWhen(inDutch('nach 14 Uhr', 'de'), monday)).toMatchObject({ afterTime: '14:00' })
})

test.each([
  [
    'callback',
    [
      'please call me back',
      'Können Sie mich zurückrufen?',
      'beni arayın',
      'proszę o telefon, oddzwońcie',
      'передзвоніть мені',
      'اتصلوا بي',
      'ደውሉለይ',
    ],
  ],
  [
    'person',
    [
      'I want to talk to a human',
      'Ich will mit einem Menschen sprechen',
      'biriyle konuşmak istiyorum',
      'chcę porozmawiać z człowiekiem',
      'хочу поговорити з людиною',
      'أريد أن أتحدث مع إنسان',
      'bidi a7ki ma3 shakhs',
      'ምስ ሰብ ክዛረብ ይደሊ',
    ],
  ],
  ['thanks', ['thanks', 'vielen Dank', 'teşekkürler', 'dziękuję', 'dyakuyu', 'дякую', 'شكرا', 'shukran', 'የቐንየለይ']],
  ['hello', ['good morning', 'Guten Tag', 'Merhaba', 'Dzień dobry', 'Добрий день', 'السلام عليكم', 'marhaba', 'ሰላም']],
  ['goodbye', ['goodbye', 'auf Wiedersehen', 'hoşça kal', 'do widzenia', 'до побачення', 'مع السلامة']],
  [
    'are-you-human',
    [
      'are you a human?',
      'sind Sie ein Mensch?',
      'insan mısınız?',
      'czy jesteś człowiekiem?',
      'ви людина?',
      'هل أنت إنسان؟',
    ],
  ],
])('%s is heard in every language', (intent, said) => {
  expect(said.map((each) => [each, readIntent(each)])).toEqual(said.map((each) => [each, intent]))
})

test.each([
  [
    'cost',
    [
      'How much does it cost?',
      'Was kostet das?',
      'ne kadar tutar?',
      'ile to kosztuje',
      'скільки це коштує',
      'كم يكلف ذلك؟',
      'ክንደይ ዋጋኡ?',
    ],
  ],
  [
    'duration',
    [
      'how long does it take',
      'Wie lange dauert das?',
      'ne kadar sürer',
      'jak długo to trwa',
      'скільки це триває',
      'كم من الوقت',
      'ክንደይ ግዜ',
    ],
  ],
  ['place', ['where is that?', 'Wo ist das?', 'nerede?', 'gdzie to jest?', 'де це?', 'أين ذلك؟', 'ኣበይ ኣሎ?']],
  [
    'apply',
    [
      'how do I apply?',
      'Was muss ich tun?',
      'nasıl başvurabilirim?',
      'co muszę zrobić?',
      'що мені потрібно?',
      'كيف أقدم؟',
      'እንታይ የድልየኒ?',
    ],
  ],
  ['source', ['why?', 'Warum?', 'neden?', 'dlaczego?', 'чому?', 'لماذا؟', 'ንምንታይ?']],
  [
    'simpler',
    ['I do not understand', 'Das verstehe ich nicht', 'anlamadım', 'nie rozumiem', 'не розумію', 'لم أفهم', 'ኣይተረደኣንን'],
  ],
])('what is asked on about an answer is heard in every language: %s', (side, said) => {
  expect(said.map((each) => [each, sideElsewhere(each)?.side])).toEqual(said.map((each) => [each, side]))
})

test('yes, no, I do not know and leave it, in every language', () => {
  const yes = ['yes please', 'ja gerne', 'evet', 'tak', 'так', 'نعم', 'na3am', 'እወ']
  const no = ['no thanks', 'nein danke', 'hayır', 'hayir', 'nie', 'ні', 'لا', 'ኣይፋል']
  const unknown = ['I do not know', 'weiß ich nicht', 'bilmiyorum', 'nie wiem', 'не знаю', 'لا أعرف', 'ኣይፈልጥን']
  const leave = ['never mind', 'lassen wir das', 'vazgeçtim', 'rezygnuję', 'передумала', 'غيرت رأيي', 'ይትረፍ']
  expect(yes.map(yesOrNoElsewhere)).toEqual(yes.map(() => true))
  expect(no.map(yesOrNoElsewhere)).toEqual(no.map(() => false))
  expect(unknown.map(noPreferenceElsewhere)).toEqual(unknown.map(() => true))
  expect(leave.map(leavesElsewhere)).toEqual(leave.map(() => true))
})

test('a municipality on a button is known in the letters of another script', () => {
  const offered = ['Huizen', 'Blaricum', 'Eemnes', 'Laren'].map((name) => ({ value: name, label: name }))
  const said = ['هاوزن', 'بلاريكوم', 'ايمنيس', 'لارين', 'Гейзен', 'Бларікум', 'Емнес', 'Ларен']
  expect(said.map((each) => saidChoice(offered, each))).toEqual(
    [...'HBELHBEL'].map((first) => offered.find(({ value }) => value[0] === first)?.value),
  )
})

test.each([
  ['tr', 'iyi degilim'],
  ['pl', 'nie wiem co robic'],
  ['ar', 'bidi musa3ada'],
  ['uk', 'meni pohano'],
  ['ti', 'hagez yedlyeni'],
  ['nl', 'ik ben ana en ik woon in huizen'],
  ['nl', 'morgen om tien uur'],
  ['nl', 'mama is ziek'],
])('%s is recognised without its own marks or letters: %s', (language, said) => {
  expect(readLanguage(said)).toBe(language)
})

test('figures of another script are personal data as ours are', () => {
  expect(maskPersonal('رقمي ٠٦١٢٣٤٥٦٧٨')).toEqual({
    text: 'رقمي [telefoonnummer]',
    personal: [{ kind: 'phone', value: '٠٦١٢٣٤٥٦٧٨' }],
  })
  expect(maskPersonal('BSN ١٢٣٤٥٦٧٨٢').text).toBe('BSN [burgerservicenummer]')
})

test('being called back is arranged in Arabic to its end, with Arabic figures', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  await anna.says('السلام عليكم')
  await anna.says('اتصلوا بي من فضلكم')
  await anna.says('٠٦١٢٣٤٥٦٧٨')
  const { outcomes } = await anna.says('غدا صباحا')
  expect(outcomes).toEqual(['callback'])
  expect(anna.wishes).toMatchObject([{ callback: { phone: '+31612345678', when: 'غدا صباحا' } }])
})

test('an appointment is made, moved and cancelled in Turkish words', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  await anna.says('merhaba, randevu almak istiyorum')
  await anna.says('telefonla')
  expect((await anna.says('perşembe öğleden sonra')).choices[0]).toBe('2026-11-26-afternoon')
  for (const said of ['1', 'Ayşe Yılmaz', '06 12345678']) await anna.says(said)
  expect((await anna.says('evet')).outcomes).toEqual(['booking'])
  await anna.says('randevumu değiştirmek istiyorum')
  await anna.says('1')
  expect((await anna.says('evet')).text).toContain('yeni zamanı')
  expect((await anna.says('randevumu iptal etmek istiyorum')).text).toContain('iptal edildi')
})

test('the second one, said in words, is the second', () => {
  const offered = ['Een', 'Twee', 'Drie'].map((name) => ({ value: name, label: name }))
  const said = ['the second one please', 'das zweite', 'ikinci', 'drugi', 'другий', 'الثاني', 'ካልኣይ']
  expect(said.map((each) => saidChoice(offered, each))).toEqual(said.map(() => 'Twee'))
})

test.each([
  'please delete my data',
  'Ich möchte meine Daten löschen',
  'verilerimi silin',
  'proszę usunąć moje dane',
  'видаліть мої дані',
  'احذف بياناتي',
  'ሓበሬታይ ደምስሱ',
])('who wants all erased is asked whether that is sure: %s', async (said) => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  expect((await anna.says(said)).choices).toEqual(['erase:yes', 'erase:no'])
})

test('a question in English that waited for the municipality is answered once it is told', async () => {
  const anna = talkTo(townBot())
  await anna.says('I need help with cleaning')
  const { outcomes, text } = await anna.says('Huizen')
  expect(outcomes[0]).toBe('answered')
  expect(text).toContain('Help with cleaning')
})
