import { expect, test } from 'vitest'
import { fakeAbilities } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test('a question whose answer differs per municipality asks where someone lives and then answers', async () => {
  const anna = talkTo(bot)
  const asked = await anna.says('Hoe krijg ik hulp bij het huishouden?')
  expect(asked).toMatchObject({ outcomes: ['clarify'], choices: ['Huizen', 'Laren', 'elsewhere'] })
  const answered = await anna.presses('Laren')
  expect(answered.outcomes).toEqual(['answered'])
  expect(answered.text).toContain('het loket in Laren')
  expect(answered.text).not.toContain('Huizen')
  expect(anna.standing.municipality).toBe('Laren')
})

test.each(['Laren', 'ik woon in laren', '1251 AB', '2', 'de tweede'])('"%s" says where someone lives', async (said) => {
  const anna = talkTo(bot)
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  expect((await anna.says(said)).text).toContain('het loket in Laren')
})

test('who does not live here hears where to go, and can still ask', async () => {
  const anna = talkTo(bot)
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  expect(await anna.says('ik woon in Utrecht')).toMatchObject({ outcomes: ['other_municipality'] })
  expect((await anna.says('wat kan ik doen aan schulden en rekeningen?')).outcomes).toEqual(['answered'])
})

test('an unclear place is asked once more', async () => {
  const anna = talkTo(bot)
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  expect(await anna.says('ergens in de buurt')).toMatchObject({
    outcomes: ['clarify'],
    choices: ['Huizen', 'Laren', 'elsewhere'],
  })
})

test('another question instead of a place is simply answered', async () => {
  const anna = talkTo(bot)
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  const answered = await anna.says('wat kan ik doen met al mijn schulden en rekeningen?')
  expect(answered.text).toContain('Schuldhulp is gratis.')
})

test('an answer that holds everywhere asks for no place', async () => {
  const answered = await talkTo(bot).says('Ik heb schulden en rekeningen, wat nu?')
  expect(answered).toMatchObject({ outcomes: ['answered'] })
  expect(answered.replies[0]?.sources.map(({ id }) => id)).toEqual(['schulden-aanpakken'])
})

test('a person is one press away under every answer', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  for (const said of ['ik zoek hulp bij het huishouden', 'flierp knoelst', 'hulp', 'schulden en rekeningen']) {
    expect((await anna.says(said)).choices).toContain('person')
  }
})

test('when several meanings are likely they are offered, and the one that is picked is answered', async () => {
  const anna = talkTo(bot)
  const offered = await anna.says('hulp')
  expect(offered).toMatchObject({ outcomes: ['smalltalk'] })
  const meanings = await anna.says('ik zoek hulp')
  expect(meanings).toMatchObject({
    outcomes: ['clarify'],
    choices: ['explain:huishouden-regelen', 'explain:schulden-aanpakken', 'none', 'unknown', 'person'],
  })
  expect((await anna.says('de tweede')).text).toContain('Schuldhulp is gratis.')
})

test('a meaning that was picked is not asked again after the municipality', async () => {
  const anna = talkTo(bot)
  await anna.says('ik zoek hulp')
  expect((await anna.presses('explain:huishouden-regelen')).choices).toContain('Huizen')
  const answered = await anna.presses('Huizen')
  expect(answered.outcomes).toEqual(['answered'])
  expect(answered.text).toContain('het loket in Huizen')
})

test('none of the meanings, or a person, can be picked by its number', async () => {
  const anna = talkTo(bot)
  await anna.says('ik zoek hulp')
  expect((await anna.says('3')).text).toContain('Wat past het beste bij uw vraag?')
  await anna.says('laat maar')
  await anna.says('ik zoek hulp')
  expect((await anna.says('5')).outcomes).toEqual(['handover'])
})

test('the second time that nothing is found a person is offered, and yes brings one', async () => {
  const anna = talkTo(bot)
  expect(await anna.says('flierp knoelst')).toMatchObject({ outcomes: ['no_answer'] })
  const offered = await anna.says('flierp knoest')
  expect(offered).toMatchObject({ outcomes: ['no_answer'] })
  expect(offered.text).toContain('Zal ik uw vraag doorgeven?')
  expect(await anna.says('ja graag')).toMatchObject({ outcomes: ['handover'] })
  expect(anna.wishes).toEqual([
    expect.objectContaining({ kind: 'person', urgency: 'normal', question: 'flierp knoest' }),
  ])
})

test('who wants no person after all is not given one', async () => {
  const anna = talkTo(bot)
  await anna.says('flierp knoelst')
  await anna.says('flierp knoest')
  expect((await anna.says('nee')).outcomes).toEqual(['smalltalk'])
  expect(anna.wishes).toEqual([])
})

test('finding an answer in between starts the counting of unknowns again', async () => {
  const anna = talkTo(bot)
  await anna.says('flierp knoelst')
  await anna.says('schulden en rekeningen')
  expect((await anna.says('ik heb een vraag over een flierp in mijn knoelst')).text).toContain(
    'Kunt u het anders zeggen?',
  )
})

test('a day that is named gives the last day of the term with its article', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const counted = await anna.says(
    'Ik vroeg hulp bij het huishouden met een melding op 3 november, wanneer hoor ik iets?',
  )
  expect(counted.text).toContain('Onderzoek: uiterlijk dinsdag 15 december 2026 (Wmo 2015, artikel 2.3.2, lid 1).')
  expect(counted.text).not.toContain('Bezwaar:')
})

test('a day that is named afterwards counts for the subject that was spoken of', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('hoe krijg ik hulp bij het huishouden?')
  const counted = await anna.says('het besluit kwam op 10 november')
  expect(counted.text).toContain('Bezwaar: uiterlijk dinsdag 22 december 2026 (Awb, artikel 6:7).')
})

test('urgent trouble is passed on at once, and answered', async () => {
  const anna = talkTo(bot)
  const said = 'Ik heb schulden en rekeningen en word morgen uit huis gezet'
  const answered = await anna.says(said)
  expect(answered.outcomes).toEqual(['answered'])
  expect(answered.text).toContain(
    'Ik geef het met spoed door aan een medewerker. U krijgt hier antwoord vóór 14.30 uur.',
  )
  expect(answered.text).toContain('binnen drie werkdagen')
  expect(answered.text).toContain('Schuldhulp is gratis.')
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person', urgency: 'urgent', question: said })])
})

test('urgent trouble is passed on also when nothing is found', async () => {
  const anna = talkTo(bot)
  const answered = await anna.says('ik heb geen dak boven mijn hoofd')
  expect(answered.text).toContain('met spoed')
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person', urgency: 'urgent' })])
})

test('urgent trouble is passed on before it is known where someone lives', async () => {
  const anna = talkTo(bot)
  await anna.says('ik wil hulp bij het huishouden want we hebben niks te eten in huis')
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person', urgency: 'urgent' })])
  await anna.presses('Huizen')
  expect(anna.wishes).toHaveLength(1)
})

test('danger comes before everything: fixed words, an alarm and a person', async () => {
  const anna = talkTo(bot)
  const heard = await anna.says('ik wil dood')
  expect(heard.outcomes).toEqual(['crisis'])
  expect(anna.wishes).toEqual([
    { kind: 'alert', danger: 'suicide' },
    expect.objectContaining({ kind: 'person', urgency: 'danger' }),
  ])
})

test('a short question goes on about the subject that was spoken of', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('hoe krijg ik hulp bij het huishouden?')
  expect((await anna.says('en wat kost dat?')).text).toContain('een vast bedrag per maand')
  expect((await anna.says('waar kan ik heen?')).text).toContain('Poetshulp Huizen')
})

test('asking why shows the rules', async () => {
  const anna = talkTo(bot)
  await anna.says('schulden en rekeningen')
  expect((await anna.says('waar staat dat?')).text).toContain('Wgs, artikel 4: Binnen vier weken.')
})

test('naming another place gives the same subject for that place', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('hoe krijg ik hulp bij het huishouden?')
  expect((await anna.says('en in Laren?')).text).toContain('het loket in Laren')
})

test('a button of an earlier answer still works while a place is asked', async () => {
  const anna = talkTo(bot)
  await anna.says('ik zoek hulp')
  const memory = anna.standing.memory
  await anna.presses('explain:huishouden-regelen')
  expect(memory).not.toEqual(anna.standing.memory)
  const again = await bot.reply({
    ...anna.standing,
    conversation: 'gesprek-1',
    channel: 'web',
    message: { id: 'ouder', text: 'Over schulden', choice: 'explain:schulden-aanpakken' },
    now: new Date('2026-11-22T09:00:00Z'),
  })
  expect(again.replies[0]?.text).toContain('Schuldhulp is gratis.')
})

test('a service is given by its own name', async () => {
  const answered = await talkTo(bot, { municipality: 'Huizen' }).says('is er een luisterend oor?')
  expect(answered.text).toContain('Luisterend oor komt bij u langs.')
})

test('a person knows when there will be an answer, also when the desk is closed', async () => {
  const anna = talkTo(townBot(fakeAbilities({ open: false })))
  const heard = await anna.says('ik wil een mens spreken')
  expect(heard).toMatchObject({ outcomes: ['handover'], choices: ['callback', 'appointment'] })
  expect(heard.text).toContain(
    'Er kijkt nu niemand mee in de chat. Een medewerker leest alles en antwoordt hier maandag vóór 10.30',
  )
  expect(heard.text).toContain('035 555 00 00 (voorbeeldnummer)')
})

test('while a person is awaited an unknown text is passed on and not answered', async () => {
  const anna = talkTo(bot)
  await anna.says('ik wil een mens spreken')
  expect(anna.standing.owner).toBe('waiting')
  const heard = await anna.says('het gaat over flierp')
  expect(heard).toMatchObject({ outcomes: ['handover'], choices: [] })
  expect(heard.text).toContain('De medewerker leest dit ook.')
})

test('while a person is awaited what is known is said already', async () => {
  const anna = talkTo(bot)
  await anna.says('ik wil een mens spreken')
  const heard = await anna.says('wat kan ik doen aan schulden en rekeningen?')
  expect(heard.text).toMatch(/^De medewerker leest dit ook\. Terwijl u wacht/)
  expect(heard.text).toContain('Schuldhulp is gratis.')
})

test('an apology loses nothing: the question goes to a person and a dialog ends', async () => {
  const anna = talkTo(bot)
  await anna.says('schulden en rekeningen')
  await anna.presses('appointment')
  const sorry = bot.apology({ ...anna.standing, now: new Date('2026-11-22T09:00:00Z') })
  expect(sorry.replies.map(({ outcome }) => outcome)).toEqual(['handover'])
  expect(sorry.wishes).toEqual([expect.objectContaining({ kind: 'person', question: 'schulden en rekeningen' })])
  expect(sorry.memory.dialog).toBeNull()
})

test('a message without a letter or figure is asked again', async () => {
  expect((await talkTo(bot).says('?!')).outcomes).toEqual(['clarify'])
})

test('what is private is not remembered', async () => {
  const anna = talkTo(bot)
  await anna.says('mijn schulden en rekeningen, bel 0612345678 of mail anna@voorbeeld.nl')
  expect(JSON.stringify(anna.standing.memory)).not.toMatch(/0612345678|anna@/)
})

test('where someone lives, told after an answer that holds there too, does not repeat it', async () => {
  const anna = talkTo(bot)
  const first = await anna.says('Ik heb schulden en rekeningen, wat nu?')
  expect(first.text).toContain('Schuldhulp is gratis.')
  const there = await anna.says('Laren')
  expect(there).toMatchObject({ outcomes: ['answered'], text: 'Het antwoord hierboven geldt ook in Laren.' })
  expect(there.replies[0]?.sources.map(({ id }) => id)).toEqual(['schulden-aanpakken'])
  expect((await anna.says('en wat als ik in Huizen woon?')).text).not.toContain('Schuldhulp is gratis.')
})

test('of an answer that is partly other elsewhere only that part is shown', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  const there = await anna.says('en in Laren?')
  expect(there.text).toContain('Alleen dit is daar anders:')
  expect(there.text).toContain('Dit is er niet in Laren: Poetshulp Huizen.')
  expect(there.text).toContain('U belt het loket in Laren.')
  expect(there.text).toContain('Poetshulp Laren')
})

test('where they live is asked along with an answer whose address differs, once, and may be left', async () => {
  const anna = talkTo(bot)
  const first = await anna.says('wie is het luisterend oor?')
  expect(first.text).toMatch(/Luisterend oor komt bij u langs\.[\s\S]*In welke gemeente woont u\?/)
  expect(first.replies[0]?.parts?.closing).toContain('In welke gemeente woont u?')
  expect(first.choices.slice(0, 2)).toEqual(['Huizen', 'Laren'])
  expect((await anna.says('Ik heb schulden en rekeningen')).text).toContain('Schuldhulp is gratis.')
  expect((await anna.says('en het luisterend oor?')).text).not.toContain('In welke gemeente')
})

test.each(['2', 'laren', 'ik woon in Laren'])(
  '"%s" answers that question and shows the address there',
  async (said) => {
    const anna = talkTo(bot)
    await anna.says('wie is het luisterend oor?')
    const there = await anna.says(said)
    expect(there.text).toContain('Brink 2')
    expect(there.text).not.toContain('Dorp 1')
    expect(anna.standing.municipality).toBe('Laren')
  },
)

test('after danger nobody is asked where they live along with an answer', async () => {
  const anna = talkTo(bot)
  await anna.says('mijn man slaat mij')
  expect((await anna.says('wie is het luisterend oor?')).text).not.toContain('In welke gemeente')
})

test('who wants a person is asked where they live, for that person, once it is known what about', async () => {
  const anna = talkTo(bot)
  await anna.says('Ik heb schulden en rekeningen')
  const heard = await anna.says('ik wil een medewerker spreken')
  expect(heard.text).toContain('In welke gemeente woont u? Dan weet de medewerker dat ook.')
  expect((await anna.presses('Laren')).text).toContain('De medewerker leest dit ook.')
  expect(anna.standing.municipality).toBe('Laren')
})
