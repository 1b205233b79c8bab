import { afterAll, beforeAll, expect, test } from 'vitest'
import { phrases } from '../../bot/phrases/phrases.ts'
import { beginsIn, wholeTown } from '../town/whole-chat.ts'

let whole: Awaited<ReturnType<typeof wholeTown>>
beforeAll(async () => {
  whole = await wholeTown()
})
afterAll(() => whole.close())

/** What is said, and the words that the last of the replies begins with or has in it. */
const talks: Record<string, { book: string[]; bring: string; move: string[]; cancel: string[]; call: string[] }> = {
  en: {
    book: ['I would like an appointment about my debts', 'by phone', '2', 'Mary Jones', '0612345678', 'yes'],
    bring: 'Bring your latest bank statements',
    move: ['can I move my appointment', '1', 'yes'],
    cancel: ['cancel my appointment'],
    call: ['please call me back', '0612345678', 'tomorrow morning'],
  },
  de: {
    book: ['Ich brauche einen Termin wegen Schulden', 'telefonisch', '2', 'Anna Weber', '0612345678', 'ja'],
    bring: 'Bringen Sie Ihre letzten Kontoauszüge',
    move: ['ich möchte den Termin verschieben', '1', 'ja'],
    cancel: ['Termin absagen'],
    call: ['bitte rufen Sie mich zurück', '0612345678', 'morgen früh'],
  },
  tr: {
    book: ['borçlarım için randevu almak istiyorum', 'telefonla', '2', 'Ayşe Yılmaz', '0612345678', 'evet'],
    bring: 'Son banka hesap dökümlerinizi',
    move: ['randevuyu ertelemek istiyorum', '1', 'evet'],
    cancel: ['randevuyu iptal etmek istiyorum'],
    call: ['beni geri arayın', '0612345678', 'yarın sabah'],
  },
  pl: {
    book: ['chcę umówić wizytę w sprawie długów', 'telefonicznie', '2', 'Anna Nowak', '0612345678', 'tak'],
    bring: 'Proszę zabrać ostatnie wyciągi',
    move: ['chcę przełożyć wizytę', '1', 'tak'],
    cancel: ['chcę odwołać wizytę'],
    call: ['proszę oddzwonić', '0612345678', 'jutro rano'],
  },
  uk: {
    book: ['хочу записатися на зустріч щодо боргів', 'по телефону', '2', 'Олена Коваль', '0612345678', 'так'],
    bring: 'Візьміть останні банківські виписки',
    move: ['хочу перенести зустріч', '1', 'так'],
    cancel: ['скасувати зустріч'],
    call: ['передзвоніть мені', '0612345678', 'завтра вранці'],
  },
  ar: {
    book: ['أريد موعد بخصوص الديون', 'بالهاتف', '2', 'فاطمة أحمد', '0612345678', 'نعم'],
    bring: 'أحضر آخر كشوف الحساب',
    move: ['أريد تغيير الموعد', '1', 'نعم'],
    cancel: ['أريد إلغاء الموعد'],
    call: ['اتصلوا بي', '0612345678', 'غدا صباحا'],
  },
  ti: {
    book: ['ብዛዕባ ዕዳ ቆጸራ እደሊ', 'ብስልኪ', '2', 'ሰናይት ተስፋይ', '0612345678', 'እወ'],
    bring: 'ናይ መወዳእታ መግለጺ ባንክን',
    move: ['ቆጸራ ክቕይር እደሊ', '1', 'እወ'],
    cancel: ['ቆጸራ ክስርዝ እደሊ'],
    call: ['ደውሉለይ', '0612345678', 'ጽባሕ ንግሆ'],
  },
}

test.each(Object.entries(talks))(
  'an appointment is made, moved and cancelled, and a call back asked for, all in %s',
  async (language, { book, bring, move, cancel, call }) => {
    const says = await beginsIn(whole.town)
    const words = phrases(language)
    const hears = async (texts: string[]) => {
      let last: Awaited<ReturnType<typeof says>> = []
      for (const text of texts) last = await says(text)
      expect(last.map((each) => each.language)).toEqual(last.map(() => language))
      return last.map(({ text }) => text).join('\n')
    }
    const booked = await hears(book)
    expect(booked).toContain(beginning(words.appointmentBooked('', null)))
    expect(booked).toContain(bring)
    expect(await hears(move)).toContain(beginning(words.moved('')))
    expect(await hears(cancel)).toContain(words.cancelled)
    const promised = await hears(call)
    expect(promised).toContain(call.at(-1))
  },
)

test.each([
  ['en', 'I want to make an appointment', 'Talk about money or debts'],
  ['de', 'Ich möchte einen Termin machen', 'Gespräch über Geld oder Schulden'],
  ['tr', 'randevu almak istiyorum', 'Para veya borç hakkında görüşme'],
  ['pl', 'chcę umówić wizytę', 'Rozmowa o pieniądzach lub długach'],
  ['uk', 'хочу записатися на зустріч', 'Розмова про гроші або борги'],
  ['ar', 'أريد موعد', 'حديث عن المال أو الديون'],
  ['ti', 'ቆጸራ እደሊ', 'ርክብ ብዛዕባ ገንዘብ ወይ ዕዳ'],
])('what an appointment may be about is named in %s, and may be typed', async (language, wish, type) => {
  const says = await beginsIn(whole.town)
  const [asked] = await says(wish)
  expect(asked?.choices.map(({ label }) => label)).toContain(type)
  const [next] = await says(type)
  expect(next?.text).toContain(phrases(language).appointmentWay)
})

/** The words of a sentence before what is filled in. */
function beginning(sentence: string): string {
  return sentence.split(/[:：፦።.]/)[0]?.trim() ?? sentence
}
