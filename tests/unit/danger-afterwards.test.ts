import { describe, expect, test } from 'vitest'
import { readReaction } from '../../bot/understanding/danger/reaction.ts'
import { talkTo, townBot } from '../town/talk.ts'

const HIT = 'mijn man slaat mij'

test.each([
  ['ik kan niet bellen hij zit naast mij', 'no-call'],
  ['ik durf niet te bellen', 'no-call'],
  ['ik heb geen beltegoed', 'no-call'],
  ['ik ben doof', 'no-call'],
  ['kan ik ook chatten', 'no-call'],
  ['hij leest mee', 'watched'],
  ['hij checkt mijn telefoon', 'watched'],
  ['niemand bellen hoor', 'quiet'],
  ['geen politie alsjeblieft', 'quiet'],
  ['blijft dit geheim?', 'quiet'],
  ['wat gebeurt er nu', 'next'],
  ['komt er nu iemand?', 'next'],
  ['I cannot call, he is here', 'no-call'],
  ['telefonumu kontrol ediyor', 'watched'],
  ['nie mogę zadzwonić', 'no-call'],
  ['je ne sais pas', null],
  ['ik weet niet wat ik moet zeggen', null],
  ['hij staat voor de deur', null],
  ['hoe vraag ik een traplift aan', null],
  ['waar kan ik vannacht heen', null],
  ['nee het gaat wel', null],
  ['wat kost hulp bij het huishouden nu', null],
])('%s: %s', (said, reaction) => {
  expect(readReaction(said)).toBe(reaction)
})

describe('after danger was told', () => {
  test('who cannot call is asked for no telephone number and gets a way without', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says(HIT)
    const heard = await talk.says('ik kan niet bellen hij zit naast mij')
    expect(heard.outcomes).toEqual(['crisis'])
    expect(heard.text).toContain('U mag hier blijven schrijven')
    expect(heard.text).toContain('iemand anders 112 belt')
    expect(talk.standing.memory.dialog).toBeNull()
  })

  test('who thinks of suicide may chat', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says('ik wil dood')
    expect((await talk.says('ik durf niet te bellen')).text).toContain('113.nl')
  })

  test('who is watched is told to shut the screen, and may erase the conversation', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says(HIT)
    const heard = await talk.says('hij leest mee')
    expect(heard.text).toContain('Sluit dit scherm')
    expect(heard.choices).toContain('erase')
  })

  test('of who lies there and cannot speak nothing else is said than to call', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says('mijn man ligt bewusteloos op de grond')
    expect((await talk.says('hij kan niet praten')).text).not.toContain('U hoeft niet te bellen')
  })

  test('the same words are not said twice', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says(HIT)
    const first = await talk.says('ja')
    expect((await talk.says('ja')).text).not.toBe(first.text)
  })

  test('thanks are no sign that all is well, and what ended well is', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says('opa is weg')
    expect((await talk.says('dank u')).text).toContain('Ik blijf hier')
    expect((await talk.says('hij is weer terecht')).text).toContain('Goed om te horen')
  })

  test('who wants nobody told is given a number where no name is needed, and not 112', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says(HIT)
    const heard = await talk.says('niemand bellen hoor')
    expect(heard.text).toContain('0800-2000')
    expect(heard.text).not.toContain('112')
  })

  test('how it is, in a word, is no question to search with', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says('mijn broer heeft zelfmoord gepleegd')
    expect((await talk.says('slecht')).text).toContain('Praten kan dag en nacht: 113')
  })

  test('a child is spoken to as a child', async () => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says('papa slaat mij')
    expect((await talk.says('ik durf niet te bellen')).text).toMatch(/Je hoeft niet te bellen.*kindertelefoon\.nl/s)
    expect((await talk.says('ik ben bang')).text).not.toMatch(/\bu\b/i)
  })

  test.each([
    ['my husband hits me', 'I cannot call, he is here', 'You can go on writing here'],
    ['mąż mnie bije', 'nie mogę zadzwonić', 'Możesz dalej tu pisać'],
    ['kocam beni dövüyor', 'arayamam, yanımda', 'Buraya yazmaya devam'],
    ['زوجي يضربني', 'لا أستطيع الاتصال', 'يمكنك أن تكمل الكتابة هنا'],
  ])('in other languages too: %s', async (told, then, words) => {
    const talk = talkTo(townBot(), { municipality: 'Huizen' })
    await talk.says(told)
    expect((await talk.says(then)).text).toContain(words)
  })
})
