import { expect, test } from 'vitest'
import { fakeAbilities } from '../town/fake-abilities.ts'
import { type Talk, talkTo, townBot } from '../town/talk.ts'

/** Being called back, as people arrange it, and change their minds. */
async function saying(...said: string[]): Promise<{ anna: Talk; text: string }> {
  const anna = talkTo(townBot(fakeAbilities()), { municipality: 'Huizen' })
  let text = (await anna.says('bel mij terug')).text
  for (const each of said) text = (await anna.says(each)).text
  return { anna, text }
}

function calls({ wishes }: Talk) {
  return wishes.flatMap((wish) => (wish.kind === 'person' && wish.callback !== null ? [wish.callback] : []))
}

test('a number that is not right is said to be so, and one that is put right in time is the one', async () => {
  const { anna, text } = await saying('06-1234567')
  expect(text).toContain('Dit telefoonnummer klopt niet helemaal.')
  expect((await anna.says('Jan de Vries 06 12345678')).text).toContain('Wanneer kunnen wij u')
  expect((await anna.says('oh foutje, 06-87654321')).text).toContain('Genoteerd: +31687654321. Wanneer kunnen wij u')
  await anna.says('morgen om 10 uur')
  expect(calls(anna)).toEqual([{ name: 'Jan de Vries', phone: '+31687654321', when: 'morgen om 10 uur' }])
})

test.each([
  ['nee toch liever donderdagochtend', 'donderdagochtend'],
  ['bel maar vrijdag', 'vrijdag'],
  ['kan het ook na 3 uur?', 'na 3 uur'],
])('“%s” afterwards changes when, and the number is not asked again', async (said, when) => {
  const { anna } = await saying('0612345678', 'in de middag')
  const heard = await anna.says(said)
  expect(heard.text).toContain(`Ik heb het aangepast. Een medewerker belt u terug. Uw wens geef ik door: “${when}”.`)
  expect(calls(anna).at(-1)).toEqual({ name: null, phone: '+31612345678', when })
})

test('another number afterwards takes the place of the first', async () => {
  const { anna } = await saying('0612345678', 'in de middag')
  expect((await anna.says('foutje, 06-1234567')).text).toContain('klopt niet helemaal')
  expect((await anna.says('06-87654321 moet het zijn')).text).toContain('Wij bellen u op +31687654321.')
  expect(calls(anna).at(-1)).toMatchObject({ phone: '+31687654321', when: 'In de middag' })
})

test.each([
  'laat maar bellen hoeft niet meer',
  'bel toch maar niet',
  'ik hoef niet meer gebeld te worden',
  'laat maar',
])('“%s” afterwards takes it back', async (said) => {
  const { anna } = await saying('0612345678', 'in de middag')
  expect((await anna.says(said)).text).toBe('Goed, wij bellen u niet terug.')
  expect(anna.wishes.at(-1)).toEqual({ kind: 'no-callback', alone: true })
})

test('who had asked for a person too keeps that wish when being called is taken back', async () => {
  const anna = talkTo(townBot(fakeAbilities()), { municipality: 'Huizen' })
  for (const said of ['ik wil een medewerker spreken', 'bel mij maar terug op 0612345678', 'in de middag'])
    await anna.says(said)
  await anna.says('bellen hoeft toch niet')
  expect(anna.wishes.at(-1)).toEqual({ kind: 'no-callback', alone: false })
})

test('a number is erased in the middle and afterwards', async () => {
  const { anna, text } = await saying('0612345678', 'wis dat nummer')
  expect(text).toBe('Ik heb uw telefoonnummer gewist. Op welk telefoonnummer mogen wij u bellen?')
  expect(anna.wishes).toEqual([{ kind: 'forget-number' }])
  expect(JSON.stringify(anna.standing.memory)).not.toContain('612345678')
  for (const said of ['0687654321', 'maakt niet uit']) await anna.says(said)
  expect((await anna.says('verwijder mijn nummer')).text).toBe(
    'Ik heb uw telefoonnummer gewist. Goed, wij bellen u niet terug.',
  )
  expect(anna.wishes.slice(-2)).toEqual([{ kind: 'no-callback', alone: true }, { kind: 'forget-number' }])
  expect(JSON.stringify(anna.standing.memory)).not.toContain('687654321')
})

test.each(['hoe laat bellen jullie?', 'wanneer word ik gebeld', 'hoe laat ongeveer?'])(
  '“%s” is answered with what was promised',
  async (said) => {
    const { anna } = await saying('0612345678', 'maakt niet uit')
    expect((await anna.says(said)).text).toContain('U hoort van ons vóór 14.30 uur.')
  },
)

test.each([
  ['nee laat maar gewoon na 3 uur', 'na 3 uur'],
  ['mag het ook smorgens', 'smorgens'],
])('“%s” afterwards is another moment, and not the end of it', async (said, when) => {
  const { anna } = await saying('0612345678', 'in de middag')
  await anna.says(said)
  expect(calls(anna).at(-1)?.when).toContain(when)
})

test('nothing is promised before the moment that was wished for', async () => {
  const { text } = await saying('0612345678', 'na 4 uur')
  expect(text).toBe('Een medewerker belt u terug. Uw wens geef ik door: “na 4 uur”.')
})

test('being called is taken back while it is arranged', async () => {
  const { anna, text } = await saying('bel toch maar niet')
  expect(text).toContain('we stoppen hiermee')
  expect(anna.standing.memory.dialog).toBeNull()
})

test('a name that is said afterwards goes along, and what it costs is answered', async () => {
  const { anna } = await saying('0612345678', 'morgen tussen 9 en 10 graag')
  await anna.says('mijn naam is trouwens Els')
  expect(calls(anna).at(-1)).toEqual({ name: 'Els', phone: '+31612345678', when: 'morgen tussen 9 en 10' })
  expect((await anna.says('is het gratis?')).text).toBe('Het gesprek is gratis.')
})

test('when they are called can be asked while it is arranged', async () => {
  const { text } = await saying('0612345678', 'hoe laat bellen jullie dan?')
  expect(text).toBe('U hoort van ons vóór 14.30 uur.\n\nWanneer kunnen wij u het beste bellen?')
})

test('at a time when nobody is there it is said when staff calls', async () => {
  const { anna, text } = await saying('0612345678', 'vanavond om 8 uur')
  expect(text).toContain('Op dat moment zijn wij er niet. Een medewerker belt u tijdens de openingstijden.')
  expect(calls(anna)).toEqual([expect.objectContaining({ when: 'vanavond om 8 uur' })])
})

test('who wishes another day is promised nothing for today', async () => {
  const { text } = await saying('0612345678', 'donderdag om 10 uur')
  expect(text).toBe('Een medewerker belt u terug. Uw wens geef ik door: “donderdag om 10 uur”.')
})

test.each(['schulden en rekeningen', 'kan ik vrijdag naar de voedselbank?', 'dank je wel'])(
  '“%s” afterwards is about something else, and the call stays as it was',
  async (said) => {
    const { anna } = await saying('0612345678', 'in de middag')
    await anna.says(said)
    expect(calls(anna)).toHaveLength(1)
  },
)

test('who asks to be called a second time is called on the number that is known', async () => {
  const { anna } = await saying('0612345678', 'in de middag')
  anna.standing.owner = 'assistant'
  expect((await anna.says('bel mij terug')).text).toContain('Wij bellen u op +31612345678. Wanneer kunnen wij u')
})
