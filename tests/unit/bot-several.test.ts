import { expect, test } from 'vitest'
import { splitQuestions } from '../../bot/understanding/questions.ts'
import { fakeAbilities } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each([
  ['hoe maak ik bezwaar met een brief? wat doe ik met mijn schulden en rekeningen?', 2],
  ['morgen word ik uit huis gezet. en hoe vraag ik een scootmobiel aan?', 2],
  ['ik heb schulden en mijn moeder valt steeds. waar kan mijn zoon voetballen?', 3],
  ['Hoe vraag ik bijstand aan? Hoe lang duurt dat?', 1],
  ['wat kost hulp en hoe lang moet ik wachten', 1],
])('"%s" holds %i questions', (text, count) => {
  expect(splitQuestions(text)).toHaveLength(count)
})

test('several questions are answered one by one, and the ways on stand under the last', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('hoe maak ik bezwaar met een brief? wat doe ik met mijn schulden en rekeningen?')
  expect(heard.outcomes).toEqual(['answered', 'answered'])
  expect(heard.replies[0]?.text).toContain('U vraagt meer dan één ding.')
  expect(heard.replies[0]?.text).toContain('Uw vraag: “hoe maak ik bezwaar met een brief?”')
  expect(heard.replies.map(({ sources }) => sources[0]?.id)).toEqual(['bezwaar-maken', 'schulden-aanpakken'])
  expect(heard.replies.map(({ choices }) => choices.length > 0)).toEqual([false, true])
})

test('what cannot wait is answered first, and passed on once', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('hoe maak ik bezwaar met een brief? ik word morgen door de huisbaas uit huis gezet')
  expect(heard.replies.map(({ sources }) => sources[0]?.id)).toEqual(['schulden-aanpakken', 'bezwaar-maken'])
  expect(heard.text.match(/met spoed/g)).toHaveLength(1)
  expect(anna.wishes).toEqual([expect.objectContaining({ urgency: 'urgent' })])
})

test('where someone lives is asked once, for all questions together', async () => {
  const anna = talkTo(bot)
  const asked = await anna.says('hoe krijg ik hulp in het huishouden? wat doe ik met mijn schulden en rekeningen?')
  expect(asked.outcomes).toEqual(['clarify'])
  expect((await anna.presses('Laren')).outcomes).toEqual(['answered', 'answered'])
})

test('several sides of one subject come in one answer, each source once', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('hoe krijg ik hulp bij het huishouden en wat kost dat')
  expect(heard.outcomes).toEqual(['answered'])
  expect(heard.text).toContain('U betaalt een vast bedrag per maand.')
  expect(heard.text).toContain('Zo regelt u het: U begint met een melding.')
  expect(heard.replies[0]?.sources.map(({ id }) => id)).toEqual(['huishouden-kosten', 'huishouden-regelen'])
})

test.each([
  ['mijn moeder valt steeds in de tuin. wat doe ik met mijn schulden en rekeningen?', 1],
  ['hoe maak ik bezwaar met een brief? wat doe ik met mijn schulden en rekeningen?', 2],
])('"%s" is looked up with %i searches', async (said, count) => {
  const texts: string[] = []
  const abilities = fakeAbilities()
  const find: typeof abilities.find = (asked) => {
    texts.push(asked.text)
    return abilities.find(asked)
  }
  await talkTo(townBot({ ...abilities, find }), { municipality: 'Huizen' }).says(said)
  expect(texts).toHaveLength(count)
})

test('an objection has its own way, however the subject is named', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('ik ben het niet eens met het besluit over mijn hulp bij het huishouden')
  expect(heard.replies[0]?.sources[0]?.id).toBe('bezwaar-maken')
})

test.each(['wie kan ik bellen?', 'moet ik daar een afspraak voor maken?'])(
  '"%s" after an answer says who can help',
  async (said) => {
    const anna = talkTo(bot, { municipality: 'Huizen' })
    await anna.says('hoe krijg ik hulp bij het huishouden?')
    expect((await anna.says(said)).text).toContain('Poetshulp Huizen')
  },
)

test('yes to a choice of meanings shows the choice again', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const offered = await anna.says('ik zoek hulp')
  expect((await anna.says('ja')).choices).toEqual(offered.choices)
})

test.each([
  ['graag informatie over schuldhulp, de voedselbank en een taalcursus', 3],
  ['hoe zit het met huishoudelijke hulp en ook met taxivervoer en daarnaast of er iets is tegen eenzaamheid', 3],
  ['3 vragen: 1 hoe kom ik aan een scootmobiel 2 kan mijn vrouw ook hulp krijgen 3 en wat kost dat allemaal', 2],
  ['Vraag 1: is er een eetgroep? Vraag 2: hoe kom ik aan een badlift?', 2],
  ['- hulp in huis\n- vervoer naar familie\n- geld voor een wasmachine', 3],
  ['Drie dingen. Ik wil sporten, ik heb een vraag over mijn huur en mijn zoon zoekt werk', 3],
  ['hoe vraag ik bijstand aan waar kan mijn dochter sporten', 2],
  ['ik heb hulp nodig met wassen, aankleden en koken', 1],
  ['weet u of er hulp is? voor in huis bedoel ik?', 1],
])('"%s" holds %i things', (text, count) => {
  expect(splitQuestions(text)).toHaveLength(count)
})

test('what is for another desk or not known is said beside what is answered', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('hoe krijg ik hulp bij het huishouden? waar verleng ik mijn paspoort?')
  expect(heard.outcomes).toEqual(['answered', 'out_of_scope'])
  expect(heard.text).toContain('Uw vraag: “waar verleng ik mijn paspoort?”')
  expect(heard.text).toContain('Burgerzaken')
})

test('one story that is urgent twice is one answer', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('ik word uit huis gezet door schulden. en ik heb nog 6 euro')
  expect(heard.replies.filter(({ outcome }) => outcome === 'answered')).toHaveLength(1)
})
