import { expect, test } from 'vitest'
import type { Findings } from '../../bot/abilities.ts'
import { fakeAbilities, fakeCalendar } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test.each([
  'het gaat niet goed met mij',
  'ik weet niet waar ik moet beginnen',
  'alles is te veel',
  'Alles loopt in de soep thuis',
  'ik red het niet meer',
  'help',
])('"%s" is made clear along the six dimensions', async (said) => {
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says(said)
  expect(heard.outcomes).toEqual(['clarify'])
  expect(heard.choices).toEqual(['body', 'mind', 'meaning', 'quality', 'taking_part', 'daily', 'unknown', 'person'])
})

test('three short questions lead to an offer and an intake that can be read', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('het gaat niet goed met mij. mijn moeder van 82 woont bij mij')
  await anna.says('alles is te veel')
  const wish = await anna.presses('daily')
  expect(wish.text).toBe('Wat zou u nu het meeste helpen?')
  expect(wish.labels).toEqual(['Schulden', 'Ik weet het niet', 'Liever een persoon'])
  const network = await anna.says('de eerste')
  expect(network.text).toBe('Is er iemand in uw omgeving die helpt?')
  const offer = await anna.says('nee, niemand')
  expect(offer.outcomes).toEqual(['answered'])
  expect(offer.text).toContain('Ik begin met wat u zelf en met anderen kunt doen.')
  expect(offer.text).toContain('Schuldhulp is gratis.')
  const known = await anna.presses('intake')
  expect(known.text).toContain('• Waar het over gaat: Huishouden, geld of papieren')
  expect(known.text).toContain('• Wat u wilt: Schulden')
  expect(known.text).toContain('• Wie er helpt: Nee, niemand')
  expect(known.text).toContain('• Waar: Huizen')
})

test('who does not know is offered a person, never a fourth question', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('alles is te veel')
  const heard = await anna.says('weet ik niet')
  expect(heard.text).toContain('Zal ik uw vraag doorgeven?')
  expect((await anna.says('ja')).outcomes).toEqual(['handover'])
})

test('rather a person is one press, and the number works as well', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('alles is te veel')
  expect((await anna.presses('person')).outcomes).toEqual(['handover'])
  await anna.says('alles is te veel')
  expect((await anna.says('8')).outcomes).toEqual(['handover'])
})

test('a clear question in the middle of it is simply answered', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('alles is te veel')
  const heard = await anna.says('ik heb schulden en rekeningen')
  expect(heard.outcomes).toEqual(['answered'])
  expect(anna.standing.memory.dialog).toBeNull()
})

test('one dimension in their own words saves a question', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('het gaat niet goed met mij')
  expect((await anna.says('vooral geld eigenlijk')).text).toBe('Wat zou u nu het meeste helpen?')
})

test('what was understood can be corrected, agreed to and refused', async () => {
  const calendar = fakeCalendar()
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await anna.says('mijn moeder van 82 kan het huis niet meer schoonhouden')
  await anna.says('Mijn zus helpt haar soms. Ik heb al bij de huisarts gevraagd.')
  const known = await anna.says('wat weet u van mij?')
  expect(known.text).toContain('• Voor wie: uw ouder, 82 jaar')
  expect(known.text).toContain('• Wie er helpt: Mijn zus helpt haar soms.')
  expect(known.text).toContain('• Wat u al deed: Ik heb al bij de huisarts gevraagd.')
  await anna.presses('intake:correct')
  await anna.presses('network')
  const corrected = await anna.says('niemand, ik doe het alleen')
  expect(corrected.text).toContain('• Wie er helpt: niemand, ik doe het alleen')
  await anna.presses('intake:correct')
  await anna.presses('tried')
  expect((await anna.presses('remove')).text).not.toContain('Wat u al deed')
  expect((await anna.presses('intake:yes')).text).toContain('gaat mee')
  for (const said of ['afspraak op locatie', '1', 'Anna', '0612345678', 'ja']) await anna.says(said)
  expect(calendar.booked).toEqual([
    expect.objectContaining({
      intake: expect.objectContaining({
        who: 'parent',
        age: 82,
        network: 'niemand, ik doe het alleen',
        tried: null,
        agreed: true,
      }),
    }),
  ])
})

test('what may not be passed on is not, and is not asked again', async () => {
  const calendar = fakeCalendar()
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await anna.says('schulden en rekeningen')
  await anna.says('wat weet je van mij')
  await anna.presses('intake:no')
  for (const said of ['afspraak op locatie', '1', 'Anna', '0612345678', 'ja']) await anna.says(said)
  expect(calendar.booked).toEqual([expect.objectContaining({ intake: null })])
})

test.each(['wis mijn gegevens', 'verwijder dit gesprek', 'ik wil dat jullie mijn gegevens wissen'])(
  '"%s" erases after a yes',
  async (said) => {
    const anna = talkTo(bot, { municipality: 'Huizen' })
    await anna.says('mijn naam is Jan. schulden en rekeningen')
    const asked = await anna.says(said)
    expect(asked).toMatchObject({ outcomes: ['privacy'], choices: ['erase:yes', 'erase:no'] })
    expect(anna.wishes).toEqual([])
    expect((await anna.presses('erase:yes')).text).toContain('Dit gesprek is gewist.')
    expect(anna.wishes).toEqual([{ kind: 'erase' }])
    expect(JSON.stringify(anna.standing)).not.toMatch(/Jan|schulden|Huizen/)
  },
)

test('who does not want it erased keeps it', async () => {
  const anna = talkTo(bot)
  await anna.says('schulden en rekeningen')
  await anna.says('wis alles wat ik heb verteld')
  expect((await anna.says('nee toch niet')).text).toContain('ik laat alles staan')
  expect(anna.wishes).toEqual([])
})

test('yes or no after an answer is heard, and "weet ik niet" is helped on', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('schulden en rekeningen')
  const more = await anna.says('ja graag')
  expect(more.text).toContain('Waar wilt u meer over weten?')
  expect(more.choices).toContain('person')
  expect((await anna.says('nee')).text).toContain('Stel die gerust.')
  expect((await anna.says('weet ik niet')).choices).toContain('body')
})

test('a follow-up on a choice that was not made is answered for the likeliest meaning, and the others stay', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const [, other] = (await anna.says('ik zoek hulp')).choices
  const heard = await anna.says('kost dat iets?')
  expect(heard.outcomes).toEqual(['answered'])
  expect(heard.text).toContain('Ik neem aan dat het hierover gaat')
  expect(heard.choices[0]).toBe(other)
})

test.each(['werk', 'problemen met geld', 'ik heb een vraag over zorg', 'hulp nodig'])(
  '"%s" may mean anything within a part of life, so it is made clear',
  async (said) => {
    const heard = await talkTo(bot, { municipality: 'Huizen' }).says(said)
    expect(heard.outcomes).toEqual(['clarify'])
    expect(heard.choices.slice(-2)).toEqual(['unknown', 'person'])
  },
)

test('what is told in the middle of it is no new question: it is kept, and not asked again', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('het gaat niet goed met mij')
  await anna.says('geld')
  expect((await anna.says('Niemand helpt mij')).text).toBe('Wat zou u nu het meeste helpen?')
  await anna.says('mijn moeder van 80 woont bij ons in')
  const offer = await anna.says('de eerste')
  expect(offer.outcomes).toEqual(['answered'])
  expect((await anna.presses('intake')).text).toContain('• Wie er helpt: Niemand helpt mij')
  expect(anna.standing.memory.told).toContain('mijn moeder van 80 woont bij ons in')
})

test('nobody who only sounds low is asked whether they mean suicide', async () => {
  const abilities = fakeAbilities()
  const hit = { id: 'zelfdoding', kind: 'page', title: 'Ik denk aan zelfdoding', topics: ['crisis-suicide'], score: 1 }
  const bot = townBot({
    ...abilities,
    find: async () => ({ hits: [hit], confidence: 0.1, likely: [] }) as unknown as Findings,
  })
  const heard = await talkTo(bot, { municipality: 'Huizen' }).says('mijn dagen zijn een puinhoop')
  expect(heard.labels).not.toContain('Ik denk aan zelfdoding')
  expect(heard.choices).toContain('mind')
})
