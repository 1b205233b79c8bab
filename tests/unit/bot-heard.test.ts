import { expect, test } from 'vitest'
import { fakeAbilities, fakeCalendar, threeTypes } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

function town() {
  const calendar = fakeCalendar(threeTypes)
  return { calendar, anna: talkTo(townBot(fakeAbilities({ calendar }))) }
}

test('what is said in the first message is not asked again', async () => {
  const { calendar, anna } = town()
  const heard = await anna.says(
    'ik wil een afspraak met een consulent wmo, donderdagmiddag en telefonisch. mijn naam is Jan Bakker',
  )
  expect(heard.labels[0]).toBe('donderdag 26 november, 14.00 uur, Informatiepunt')
  expect(calendar.asked.at(-1)).toMatchObject({ type: 'wmo', way: 'phone', partOfDay: 'afternoon' })
  expect((await anna.says('1')).text).toContain('Op welk telefoonnummer')
  expect((await anna.says('06-12345678')).text).toContain('• Jan Bakker')
  await anna.says('ja')
  expect(calendar.booked).toEqual([expect.objectContaining({ type: 'wmo', way: 'phone', name: 'Jan Bakker' })])
})

test('what was said some messages before is not asked again', async () => {
  const { calendar, anna } = town()
  await anna.says('mijn naam is Els Mulder en ik kan alleen op donderdagmiddag')
  await anna.says('schulden en rekeningen, wat kan ik doen?')
  expect((await anna.says('ik wil een afspraak')).text).toContain('Hoe wilt u de afspraak?')
  expect((await anna.says('bij jullie op kantoor')).labels[0]).toContain('donderdag 26 november, 14.00 uur')
  expect((await anna.says('1')).text).toContain('telefoonnummer of e-mailadres')
  expect(calendar.asked.at(-1)).toMatchObject({ type: 'geld', way: 'place' })
})

test.each([
  ['afspraak met consulent wmo', 'wmo'],
  ['kan ik een gesprek over mijn schulden krijgen? een afspraak dus', 'geld'],
  ['afspraak bij het informatiepunt graag', 'informatiepunt'],
])('"%s" says about what', async (said, type) => {
  const { calendar, anna } = town()
  expect((await anna.says(said)).text).not.toContain('Waar wilt u een afspraak over maken?')
  await anna.says('aan de telefoon')
  expect(calendar.asked.at(-1)).toMatchObject({ type })
})

test('an answer to another question than the open one is kept', async () => {
  const { calendar, anna } = town()
  expect((await anna.says('ik wil een afspraak')).text).toContain('Waar wilt u een afspraak over maken?')
  const again = await anna.says('ik heet Jan Bakker, liefst op donderdag')
  expect(again.text).toContain('Waar wilt u een afspraak over maken?')
  expect(again.text).not.toContain('niet begrepen')
  await anna.says('de tweede')
  expect((await anna.says('bij mij thuis')).labels[0]).toContain('donderdag')
  const last = [await anna.says('1'), await anna.says('0612345678')]
  expect(last.map(({ text }) => text).join()).not.toContain('Op welke naam')
  expect(calendar.asked.at(-1)).toMatchObject({ type: 'wmo', way: 'home' })
})

test('another way or another day can be said at any step', async () => {
  const { calendar, anna } = town()
  await anna.says('afspraak met consulent wmo op locatie')
  await anna.says('1')
  expect((await anna.says('kan het toch telefonisch?')).text).toContain('Op deze momenten kan het')
  await anna.says('1')
  expect((await anna.says('of kan het ook op donderdag?')).labels[0]).toContain('donderdag')
  expect(calendar.asked.at(-1)).toMatchObject({ way: 'phone' })
})

test('a question in between that needs the municipality asks for it, and the appointment goes on', async () => {
  const { anna } = town()
  await anna.says('afspraak met consulent wmo aan de telefoon')
  const asked = await anna.says('hoe krijg ik eigenlijk hulp bij het huishouden?')
  expect(asked).toMatchObject({ outcomes: ['clarify'], choices: ['Huizen', 'Laren', 'elsewhere'] })
  const answered = await anna.says('laren')
  expect(answered.outcomes).toEqual(['answered', 'booking'])
  expect(answered.text).toContain('het loket in Laren')
  expect(answered.text).toContain('Dan gaan we verder waar we waren. Op deze momenten kan het.')
  expect((await anna.says('1')).text).toContain('Op welke naam')
})

test('a question in between that has no answer says so, and the appointment goes on', async () => {
  const { anna } = town()
  await anna.says('afspraak met consulent wmo aan de telefoon')
  const heard = await anna.says('vliegen er blauwe olifanten?')
  expect(heard.outcomes).toEqual(['out_of_scope', 'booking'])
  expect(heard.text).not.toContain('niet begrepen')
  expect(heard.text).toContain('Op deze momenten kan het.')
})

test('thanks in between are heard', async () => {
  const { anna } = town()
  await anna.says('afspraak met consulent wmo aan de telefoon')
  expect((await anna.says('dank je wel')).outcomes).toEqual(['smalltalk', 'booking'])
})

test.each(['laat maar, ik wil stoppen', 'ik wil toch geen afspraak meer', 'nee laat maar zitten', 'ik bel zelf wel'])(
  '"%s" leaves any dialog',
  async (said) => {
    for (const start of ['ik wil een afspraak', 'bel mij terug']) {
      const { anna } = town()
      await anna.says(start)
      expect((await anna.says(said)).text).toContain('we stoppen hiermee')
      expect(anna.standing.memory.dialog).toBeNull()
    }
  },
)

test('who would rather be called back in the middle of an appointment is', async () => {
  const { anna } = town()
  await anna.says('ik wil een afspraak')
  expect((await anna.says('bel mij liever terug op 06-12345678')).outcomes).toEqual(['callback'])
})

test('a number and a moment in the wish to be called are not asked again', async () => {
  const { anna } = town()
  expect((await anna.says('bel mij donderdagmiddag terug op 06-12345678')).text).toContain(
    'Een medewerker belt u terug.',
  )
  expect(anna.wishes).toEqual([
    expect.objectContaining({
      callback: expect.objectContaining({ phone: '+31612345678', when: expect.stringContaining('donderdagmiddag') }),
    }),
  ])
})

test('who does not know or does not mind need not choose', async () => {
  const { calendar, anna } = town()
  await anna.says('ik wil een afspraak')
  await anna.says('weet ik niet')
  await anna.says('maakt niet uit')
  expect((await anna.says('maakt niet uit')).text).toContain('Op welke naam')
  expect(calendar.asked.at(-1)).toMatchObject({ type: 'informatiepunt', way: 'place' })
})

test('the figures of a telephone number are no time to call', async () => {
  const { anna } = town()
  await anna.says('bel me terug')
  expect((await anna.says('06 12 34 56 78')).text).toContain('Wanneer kunnen wij u het beste bellen?')
})
