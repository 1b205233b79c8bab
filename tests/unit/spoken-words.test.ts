import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasDutchWord } from '../../bot/understanding/language.ts'
import { readLanguages } from '../../knowledge/content/languages.ts'
import { glossed, glossOf } from '../../knowledge/topics/gloss.ts'
import { topicsIn } from '../../knowledge/topics/model.ts'
import { soundsOf } from '../../knowledge/topics/sounds.ts'
import { spokenTopics } from '../../knowledge/topics/spoken.ts'
import { readyModel } from '../../knowledge/topics/taught.ts'

const hbel = join(import.meta.dirname, '../../knowledge/content/hbel')
const folder = join(import.meta.dirname, '../../knowledge/topics/words')
const ready = await readyModel(hbel)
const spoken = spokenTopics(await readLanguages(hbel), {
  topicsIn: (text) => (ready === null ? { topics: [], outside: 0 } : topicsIn(ready.model, text)),
  knows: (word) => ['hulp', 'schulden', 'job', 'stress', 'form'].includes(word),
})

test('every row of everyday words has a word in each of the seven languages', async () => {
  for (const file of await readdir(folder)) {
    const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n')
    for (const line of lines) {
      const cells = line.split('|').map((cell) => cell.trim())
      expect(cells, `${file}: ${line}`).toHaveLength(1 + glossed.length)
      expect(cells, `${file}: ${line}`).not.toContain('')
    }
  }
})

test.each([
  ['en', 'I broke my arm and nobody can do the hoovering', 'wmo-huishoudelijke-hulp'],
  ['en', 'The lady at the counter was very nasty to me', 'klacht'],
  ['de', 'Mein Vater sitzt den ganzen Tag auf dem Sofa, gibt es einen Ort wo er tagsüber hin kann', 'wmo-dagbesteding'],
  ['de', 'Meine Freundin hat mich rausgeworfen, ich schlafe im Auto', 'wmo-opvang-beschermd-wonen'],
  ['tr', 'Her yere borcum var, icra memuru kapıya geldi', 'schulden'],
  ['tr', 'cok yalnizim', 'eenzaamheid'],
  ['pl', 'Czy mogę zapłacić córce za to że się mną opiekuje', 'wmo-pgb'],
  ['pl', 'nie mam pieniedzy', 'bijstand'],
  ['uk', 'Чоловік постійно губиться і десять разів питає те саме', 'dementie'],
  ['uk', 'shukayu kvartyru', 'wonen'],
  ['ar', 'بنتي عمرها تسع سنين تخلط بين الحروف وتقرأ ببطء', 'dyslexie'],
  ['ar', 'ma 3andi masari', 'bijstand'],
  ['ar', 'mish 2ader edfa3 el ajar', 'vroegsignalering'],
  ['uk', 'Холодильник порожній, зарплата лише через тиждень', 'voedselhulp'],
  ['de', 'Mein Bruder verspielt sein ganzes Gehalt', 'verslaving'],
  ['ti', 'ኣደይ ከም ብሓድሽ ወዲቓ፡ እንታይ ንግበር', 'valpreventie'],
  ['ti', 'srah edli', 'werk'],
  ['pl', 'Potrzebuję kogoś do mycia okien', 'wmo-huishoudelijke-hulp'],
  ['uk', 'Мою заяву на допомогу відхилили', 'bezwaar'],
])('%s in own words: %s', (language, text, topic) => {
  expect(spoken.heardIn(text, language)[0]?.topic).toBe(topic)
})

test.each([
  ['param yok', 'tr'],
  ['arbeitslos', 'de'],
  ['wypelnic formularz', 'pl'],
  ['cleaning lady', 'en'],
  ['шукаю квартиру', 'uk'],
])('a few words without grammar tell their language: %s', (text, language) => {
  expect(spoken.languageOf(text)).toBe(language)
})

test.each([
  'schulden',
  'job',
  'stress',
  'hulp',
  'asdf qwer',
  'Jan Jansen',
  'Loonwaarde meting',
  'vrijwilliger worden',
  '',
])('no other language in: %s', (text) => {
  expect(spoken.languageOf(text)).toBeNull()
})

test.each(['ik wil een traplift', 'bij mijn moeder', 'bedankt voor uw tijd', 'mijn hulp is met zwangerschapsverlof'])(
  '"%s" has words that are Dutch beyond doubt, and is not guessed at',
  (text) => {
    expect(hasDutchWord(text)).toBe(true)
  },
)

test.each(['param yok', 'moj son je bolan', '3andi mochkil', 'arbeitslos'])('"%s" has none', (text) => {
  expect(hasDutchWord(text)).toBe(false)
})

test.each(['Loonwaarde meting', 'babymassage of inbakeren cursus', 'vrijwilligerspunt adres', 'stukadoor m2'])(
  'what is Dutch to read is no Arabic or Tigrinya by its consonants: %s',
  (text) => {
    expect(['ar', 'ti']).not.toContain(spoken.languageOf(text))
  },
)

test('a word sounds the same in its own script and in Latin letters', () => {
  const pairs: [string, string, string][] = [
    ['uk', 'гроші', 'hroshi'],
    ['uk', 'допомога', 'dopomoga'],
    ['ar', 'مصاري', 'masari'],
    ['ar', 'مساعدة', 'mosa3ada'],
    ['ti', 'ገንዘብ', 'genzeb'],
  ]
  for (const [language, own, latin] of pairs)
    expect(soundsOf(latin, language), latin).toContain(soundsOf(own, language)[0])
})

test('what is of another desk names no topic of ours', () => {
  expect(spoken.heardIn('I want to renew my passport', 'en')).toEqual([])
  expect(spoken.inDutch('I want to renew my passport', 'en')).toContain('paspoort')
})

test('what no row has is left out, and what says only how it is said tells nothing', () => {
  expect(glossOf('I need help with xyzzy', 'en')).toMatchObject({ dutch: 'ik nodig hulp', telling: 0 })
  expect(spoken.inDutch('hello, how are you today', 'en')).toBe('')
})
