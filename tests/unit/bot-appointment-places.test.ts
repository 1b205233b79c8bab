import { expect, test } from 'vitest'
import { bookedByAnna, saysOfAppointment, townWithCalendar } from '../town/appointment-talk.ts'
import { fakeAbilities, fakeCalendar, threeTypes } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each(['kan ik hem verzetten naar donderdag?', 'verzet de afspraak maar naar donderdag', 'toch liever donderdag'])(
  '“%s” after an appointment was made moves it, and says nothing of last time',
  async (said) => {
    const calendar = fakeCalendar(undefined, { id: 'joost', name: 'Joost' })
    const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
    await saysOfAppointment(anna, 'op locatie', '1', 'Anna', '0612345678', 'ja')
    const asked = await anna.says(said)
    expect(asked.text).toContain('Uw afspraak staat: dinsdag 24 november, 10.00 uur.')
    expect(asked.text).not.toMatch(/vorige keer|Hoe wilt u/)
    expect(asked.labels[0]).toContain('donderdag 26 november')
    await anna.says('de eerste')
    expect((await anna.says('ja')).text).toContain('verzet naar donderdag 26 november, 10.00 uur')
    expect(calendar.kept()).toEqual(['donderdag 26 november, 10.00 uur'])
  },
)

test.each(['annuleer de afspraak', 'afzeggen', 'zeg hem maar af', 'laat toch maar zitten'])(
  '“%s” after an appointment was made cancels it',
  async (said) => {
    const { calendar, anna } = await bookedByAnna()
    expect((await anna.says(said)).text).toContain('Uw afspraak is afgezegd.')
    expect(calendar.kept()).toEqual([])
  },
)

test.each(['kan ik hem ook afzeggen?', 'ik wil hem niet afzeggen hoor', 'en als ik hem moet afzeggen'])(
  '“%s” cancels nothing',
  async (said) => {
    const { calendar, anna } = await bookedByAnna()
    await anna.says(said)
    expect(calendar.kept()).toHaveLength(1)
  },
)

test.each(['wanneer was mijn afspraak ook alweer', 'hoe laat was het ook weer?', 'waar moet ik zijn'])(
  '“%s” shows the appointment that was made',
  async (said) => {
    const { anna } = await bookedByAnna()
    await anna.says('dank je wel')
    expect((await anna.says(said)).text).toContain('Uw afspraak staat: dinsdag 24 november, 10.00 uur, Informatiepunt.')
    expect(anna.standing.memory.dialog).toBeNull()
  },
)

test('while an appointment is still being made there is none to cancel, to move or to look up', async () => {
  const { anna } = townWithCalendar()
  await saysOfAppointment(anna, 'op locatie', '1')
  const when = await anna.says('wanneer was mijn afspraak ook alweer?')
  expect(when.text).toContain('Er staat nog geen afspraak. Op welke naam')
  const moved = await anna.says('kan ik hem verzetten naar donderdag?')
  expect(moved.text).toContain('Er staat nog geen afspraak. Genoteerd: donderdag 26 november.')
  expect(moved.labels[0]).toContain('donderdag 26 november')
  expect((await anna.says('annuleer de afspraak')).text).toContain('Er staat nog geen afspraak. Goed, we stoppen')
  expect(anna.standing.memory.dialog).toBeNull()
})

const inTwoTowns = [
  {
    id: 'gesprek',
    name: 'Gesprek',
    what: 'Praten',
    ways: ['place' as const, 'phone' as const],
    topics: [],
    places: ['Huizen', 'Laren'],
  },
]

test('who has not said where they live is asked before places of all towns are shown', async () => {
  const calendar = fakeCalendar(inTwoTowns)
  const anna = talkTo(townBot(fakeAbilities({ calendar })))
  const asked = await saysOfAppointment(anna, 'op locatie')
  expect(asked.text).toContain('In welke gemeente woont u?')
  expect(asked.labels).toEqual(['Huizen', 'Laren', 'Maakt niet uit', 'Stoppen'])
  expect((await anna.says('laren')).text).toContain('Op deze momenten kan het')
  expect(calendar.asked.at(-1)).toMatchObject({ municipality: 'Laren' })
  expect(anna.standing.municipality).toBe('Laren')
})

test('it is not asked for a talk on the telephone, nor of who does not mind', async () => {
  for (const way of [['telefonisch'], ['op locatie', 'maakt niet uit']]) {
    const calendar = fakeCalendar(inTwoTowns)
    const anna = talkTo(townBot(fakeAbilities({ calendar })))
    expect((await saysOfAppointment(anna, ...way)).text).toContain('Op deze momenten kan het')
    expect(calendar.asked.at(-1)).toMatchObject({ municipality: null })
  }
})

test('a village said when the way to meet is asked is where they want to come', async () => {
  for (const municipality of ['Huizen', null]) {
    const calendar = fakeCalendar(inTwoTowns)
    const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality })
    expect((await saysOfAppointment(anna, 'in Laren')).text).toContain('Op deze momenten kan het')
    expect(calendar.asked.at(-1)).toMatchObject({ municipality: 'Laren', way: 'place' })
  }
})

test('another village can be asked for when the moments are shown', async () => {
  const calendar = fakeCalendar(inTwoTowns)
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  expect((await saysOfAppointment(anna, 'op locatie', 'kan het ook in Laren?')).text).toContain('Genoteerd: Laren.')
  expect(calendar.asked.at(-1)).toMatchObject({ municipality: 'Laren' })
})

test('what the talk is about can be said otherwise, and a way that it does not have is not taken', async () => {
  const calendar = fakeCalendar(threeTypes)
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await saysOfAppointment(anna, 'de eerste')
  expect((await anna.says('bij mij thuis')).text).toContain('Dat kan bij dit gesprek niet. Hoe wilt u de afspraak?')
  expect((await anna.says('o het gaat om de wmo')).text).toContain('Genoteerd: Gesprek met een consulent Wmo.')
  expect((await anna.says('bij mij thuis')).text).toContain('Op deze momenten kan het')
  expect(calendar.asked.at(-1)).toMatchObject({ type: 'wmo', way: 'home' })
})

test('at the last look another way to meet can be said', async () => {
  const { calendar, anna } = townWithCalendar()
  await saysOfAppointment(anna, 'bij mij thuis', '1', 'Anna', '0612345678', 'Dorpsstraat 3 Huizen')
  expect((await anna.says('nee toch liever met beeldbellen')).text).toContain('Op deze momenten kan het')
  expect(calendar.asked.at(-1)).toMatchObject({ way: 'video' })
})
