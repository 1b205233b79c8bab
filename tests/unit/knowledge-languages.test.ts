import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLanguages, readSpokenTypes } from '../../knowledge/content/languages.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { spokenTopics } from '../../knowledge/topics/spoken.ts'
import { typesInWords } from '../../server/assistant/types-in-words.ts'

const hbel = join(import.meta.dirname, '../../knowledge/content/hbel')
const tables = await readLanguages(hbel)
const spoken = spokenTopics(tables)
const topics = (
  parse(await readFile(join(hbel, 'topics.yaml'), 'utf8')) as { topics: { key: string; label: string }[] }
).topics

test('every language names every topic, and none that does not exist', () => {
  const keys = topics.map(({ key }) => key).sort()
  expect([...tables.keys()]).toEqual(['ar', 'de', 'en', 'pl', 'ti', 'tr', 'uk'])
  for (const [language, table] of tables) {
    expect([...table.keys()].sort(), language).toEqual(keys)
    for (const { key, label } of topics) expect(table.get(key)?.title, `${language} ${key}`).not.toBe(label)
  }
})

test('every language names every kind of appointment, and what to bring where that is said in Dutch', async () => {
  const { types } = (await readRegion(hbel)).appointments
  const spokenTypes = await readSpokenTypes(hbel)
  for (const [language, named] of spokenTypes) {
    expect([...named.keys()], language).toEqual(types.map(({ id }) => id))
    for (const { id, name, bring } of types) {
      expect(named.get(id)?.name, `${language} ${id}`).not.toBe(name)
      expect(named.get(id)?.bring === null, `${language} ${id}`).toBe(bring === undefined)
    }
  }
  const words = typesInWords(spokenTypes, types)
  const changed = { id: 'gesprek-geld', name: 'Geldspreekuur', what: '', bring: 'Neem uw pas mee.' }
  expect([words.names(changed), words.bring('tr', changed)]).toEqual([{}, 'Neem uw pas mee.'])
})

test.each([
  ['en', 'My mother cannot clean her house any more', 'wmo-huishoudelijke-hulp'],
  ['en', 'I have not paid the rent for two months and I am behind with rent', 'vroegsignalering'],
  ['en', 'i need a wheelcair', 'wmo-hulpmiddelen'],
  ['de', 'Ich kann meine Rechnungen nicht bezahlen, ich habe Schulden', 'schulden'],
  ['tr', 'Annem artık evini temizleyemiyor, temizlik için yardım var mı?', 'wmo-huishoudelijke-hulp'],
  ['tr', 'Borçlarımı ödeyemiyorum', 'schulden'],
  ['pl', 'Mam długi i komornik do mnie pisze', 'schulden'],
  ['uk', 'Я почуваюся дуже самотньою, не маю друзів', 'eenzaamheid'],
  ['uk', 'де можна вивчити нідерландську мову', 'taal'],
  ['ar', 'أريد أن أتعلم اللغة الهولندية', 'taal'],
  ['ar', 'أمي تنسى كل شيء، هل هذا الخرف؟', 'dementie'],
  ['ti', 'ሆላንድኛ ክመሃር ደልየ', 'taal'],
])('%s: %s', (language, text, topic) => {
  expect(spoken.heardIn(text, language)[0]?.topic).toBe(topic)
})

test('nothing is heard in small talk or in a language without a table', () => {
  expect(spoken.heardIn('hello, how are you today', 'en')).toEqual([])
  expect(spoken.heardIn('bonjour, je cherche une maison', 'fr')).toEqual([])
  expect(spoken.titleIn('schulden', 'fr')).toBeNull()
})
