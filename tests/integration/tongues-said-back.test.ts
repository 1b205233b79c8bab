import { afterAll, beforeAll, expect, test } from 'vitest'
import { phrases } from '../../bot/phrases/phrases.ts'
import { beginsIn, wholeTown } from '../town/whole-chat.ts'

let whole: Awaited<ReturnType<typeof wholeTown>>
beforeAll(async () => {
  whole = await wholeTown()
})
afterAll(() => whole.close())

/** Debts, what it costs, where, for a son, not understood, tried already, do it, no, refused, thanks. */
const talks: Record<string, string> = {
  en: "I have debts|how much does it cost|where|and for my son?|I don't understand|I already called|ok do it|no|they refused me|thank you",
  de: 'Ich habe Schulden|was kostet das|wo|und für meinen Sohn?|das verstehe ich nicht|ich habe schon angerufen|ok machen Sie das|nein|sie haben mich abgelehnt|danke',
  tr: 'Borcum var|ne kadar tutar|nerede|peki oğlum için?|anlamadım|zaten aradım|tamam yapın|hayır|reddettiler|teşekkürler',
  pl: 'Mam długi|ile to kosztuje|gdzie to jest|a dla mojego syna?|nie rozumiem|już dzwoniłam|dobrze, proszę to zrobić|nie|odmówili mi|dziękuję',
  uk: 'У мене борги|скільки коштує|де це|а для мого сина?|не розумію|я вже телефонувала|добре, зробіть це|ні|мені відмовили|дякую',
  ar: 'عندي ديون|كم يكلف|أين|ولابني؟|لا أفهم|اتصلت من قبل|طيب اعملوها|لا|رفضوا طلبي|شكرا',
  ti: 'ዕዳ ኣለኒ|ክንደይ ዋጋ|ኣበይ|ንወደይከ?|ኣይተረድኣንን|ድሮ ደዊለ|ሕራይ ግበርዎ|ኣይፋል|ነጺጎምኒ|የቐንየለይ',
}

test.each(Object.entries(talks))(
  'what is said back to an answer is taken up as at a counter, in %s',
  async (language, talk) => {
    const says = await beginsIn(whole.town)
    const heard: unknown[] = []
    const texts: string[] = []
    for (const text of talk.split('|')) {
      const replies = await says(text)
      expect(replies[0]?.language, text).toBe(language)
      heard.push(replies.at(-1)?.outcome)
      texts.push(replies.map((reply) => reply.text).join('\n'))
    }
    expect(heard).toEqual([
      ...['answered', 'answered', 'answered', 'answered', 'answered'],
      ...['clarify', 'clarify', 'smalltalk', 'answered', 'smalltalk'],
    ])
    const { remarks, hereYouCanGo, nothingMore, thanks } = phrases(language)
    expect(texts[2]).toContain(hereYouCanGo)
    expect(texts[5]).toContain(remarks.tried)
    expect(texts[6]).toContain(remarks.agrees)
    expect(texts[7]).toContain(nothingMore)
    expect(texts[8]).toContain('bezwaar')
    expect(texts[9]).toContain(thanks)
  },
)

test.each([
  ['en', 'I want to talk to a person|yes|thank you|you are stupid'],
  ['de', 'Ich will mit einem Menschen sprechen|ja|vielen Dank|du bist dumm'],
  ['tr', 'biriyle konuşmak istiyorum|evet|teşekkürler|aptal robot'],
  ['pl', 'chcę rozmawiać z człowiekiem|tak|dziękuję|głupi bot'],
  ['uk', 'хочу поговорити з людиною|так|дякую|тупий бот'],
  ['ar', 'أريد أن أتحدث مع إنسان|نعم|شكرا|أنت غبي'],
  ['ti', 'ምስ ሰብ ክዛረብ ይደሊ|እወ|የቐንየለይ|ዓሻ'],
])('who waits for a person and says yes, thanks or scolds is answered kindly, in %s', async (language, talk) => {
  const says = await beginsIn(whole.town)
  const [wish = '', yes = '', thanks = '', scolds = ''] = talk.split('|')
  expect((await says(wish)).at(-1)?.outcome).toBe('handover')
  expect((await says(yes)).at(-1)?.outcome).not.toBe('no_answer')
  expect((await says(thanks)).at(-1)?.text).toContain(phrases(language).thanks)
  expect((await says(scolds)).at(-1)?.text).toContain(phrases(language).insulted)
})
