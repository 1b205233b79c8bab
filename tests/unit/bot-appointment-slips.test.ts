import { expect, test } from 'vitest'
import { readWhen } from '../../bot/understanding/when.ts'
import { bookedByAnna, saysOfAppointment, townWithCalendar } from '../town/appointment-talk.ts'
import { fakeAbilities, fakeCalendar, threeTypes } from '../town/fake-abilities.ts'
import { NOW, talkTo, townBot } from '../town/talk.ts'

test('that nothing is free at a wished moment is said once', async () => {
  const { calendar, anna } = townWithCalendar()
  calendar.takenByOther('2026-11-26-morning', '2026-11-26-afternoon')
  expect((await saysOfAppointment(anna, 'op locatie', 'liever donderdag')).text).toContain(
    'Op dat moment is er niets vrij.',
  )
  expect((await anna.says('Anna de Wit')).text).not.toContain('niets vrij')
})

test('yes to the very time that was asked for is that moment', async () => {
  const { anna } = townWithCalendar()
  const heard = await saysOfAppointment(anna, 'op locatie', 'woensdag om 14 uur', 'ja die')
  expect(heard.text).toContain('Op welke naam')
})

test('where a time is not free, that day comes first, then that time', async () => {
  const { calendar, anna } = townWithCalendar()
  calendar.takenByOther('2026-11-26-afternoon')
  const heard = await saysOfAppointment(anna, 'op locatie', 'donderdag om 14 uur')
  expect(heard.text).toContain('Op dat moment is er niets vrij.')
  expect(heard.labels.slice(0, 3)).toEqual([
    'donderdag 26 november, 10.00 uur, Informatiepunt',
    'dinsdag 24 november, 14.00 uur, Informatiepunt',
    'woensdag 25 november, 14.00 uur, Informatiepunt',
  ])
})

test('a name that was written wrong is put right', async () => {
  const { calendar, anna } = townWithCalendar()
  await saysOfAppointment(anna, 'op locatie', '1', 'mn naam is Riet Smit')
  expect((await anna.says('sorry ik bedoel Riet Smid')).text).toContain('Genoteerd: Riet Smid.')
  for (const each of ['0612345678', 'ja']) await anna.says(each)
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Riet Smid' })])
})

test.each(['nee', 'ok', 'ja hoor'])('“%s” after an appointment was made asks nothing', async (said) => {
  const { anna } = await bookedByAnna()
  expect((await anna.says(said)).outcomes).toEqual(['smalltalk'])
})

test.each([
  ['ik werk tot 3 uur', { afterTime: '15:00' }],
  ['ik werk van 9 tot 3', { exceptTime: { from: '09:00', to: '15:00' } }],
])('“%s” says when somebody cannot come', (said, wish) => {
  expect(readWhen(said, NOW)).toMatchObject(wish)
})

test.each(['is het vertrouwelijk', 'dat duurt lang', 'ik snap het niet', 'wat is dat nou'])(
  '“%s” where a name is asked is nobody’s name',
  async (said) => {
    const { anna } = townWithCalendar()
    await saysOfAppointment(anna, 'op locatie', '1', said)
    await anna.says('Zoë van ’t Hof')
    expect((await anna.says('0612345678')).text).toContain('• Zoë van ’t Hof')
  },
)

test.each([
  ['woensdag ook niet', { except: [expect.objectContaining({ weekday: 3 })] }],
  ['mag het ook smorgens', { partOfDay: 'morning' }],
])('“%s” is understood as a wish for when', (said, wish) => {
  expect(readWhen(said, NOW)).toMatchObject(wish)
})

test('who has no telephone is not taken for who wants to be called, and is offered a person', async () => {
  const { anna } = townWithCalendar()
  const heard = await saysOfAppointment(anna, 'op locatie', '1', 'Anna', 'ik heb geen telefoon')
  expect(heard.text).toContain('Op welk telefoonnummer of e-mailadres')
  expect(heard.choices).toContain('person')
})

test.each(['o wacht dan kan ik toch niet', 'ik kan niet', 'dat lukt niet'])(
  '“%s” to the moments that were shown asks for others',
  async (said) => {
    const { anna } = townWithCalendar()
    expect((await saysOfAppointment(anna, 'op locatie', said)).labels[0]).toContain('donderdag 26 november')
  },
)

test.each([
  ['kun je iets inplannen voor volgende week donderdag', { from: '2026-11-26', to: '2026-11-26' }],
  ['voor donderdag', { from: null, to: '2026-11-25' }],
])('“%s” names the day, or what comes before it', (said, wish) => {
  expect(readWhen(said, NOW)).toMatchObject(wish)
})

test.each([
  ['nul zes een twee drie vier vijf zes zeven acht', '+31612345678'],
  ['anna punt dewit apenstaartje gmail punt com', 'anna.dewit@gmail.com'],
])('“%s”, as it is spoken, is where they can be reached', async (said, contact) => {
  const { anna } = townWithCalendar()
  expect((await saysOfAppointment(anna, 'op locatie', '1', 'Anna', said)).text).toContain(`• ${contact}`)
})

test('a few figures where a number is asked are said to be no number', async () => {
  const { anna } = townWithCalendar()
  expect((await saysOfAppointment(anna, 'op locatie', '1', 'Anna', '06123')).text).toContain('klopt niet helemaal')
})

test('yes to other days than the one that was asked for chooses none of them', async () => {
  const { calendar, anna } = townWithCalendar()
  calendar.takenByOther('2026-11-26-morning', '2026-11-26-afternoon')
  const heard = await saysOfAppointment(anna, 'op locatie', 'donderdag om 10 uur', 'ja')
  expect(heard.text).toContain('Welk moment kiest u?')
})

test.each(['oeps ik kan die dag niet', 'toch een dag later', 'de dag erna dan'])(
  '“%s” after a moment was chosen shows other moments, and what was told stays',
  async (said) => {
    const { anna } = townWithCalendar()
    expect((await saysOfAppointment(anna, 'op locatie', '1', 'hallo met Piet Bos', said)).text).toContain(
      'Op deze momenten kan het',
    )
    expect((await anna.says('de laatste')).text).toContain('telefoonnummer of e-mailadres')
    expect((await anna.says('0612345678')).text).toContain('• Piet Bos')
  },
)

test('a day that does not suit and an hour that is too early go together', async () => {
  const { calendar, anna } = townWithCalendar()
  await saysOfAppointment(anna, 'op locatie', 'liever niet op maandag en niet te vroeg')
  expect(calendar.asked).toContainEqual(
    expect.objectContaining({ afterTime: '10:00', except: [expect.objectContaining({ weekday: 1 })] }),
  )
})

test('a place that is named with the wish is where moments are looked for', async () => {
  const { calendar, anna } = townWithCalendar()
  await anna.says('ik wil een afspraak op kantoor in Laren')
  expect(calendar.asked.at(-1)?.municipality).toBe('Laren')
})

test('who tells in between that they live elsewhere is shown moments there, from then on', async () => {
  const { calendar, anna } = townWithCalendar()
  expect((await saysOfAppointment(anna, 'op locatie', 'ik woon in Laren')).text).toContain('Genoteerd: Laren.')
  expect(calendar.asked.at(-1)?.municipality).toBe('Laren')
  expect(anna.standing.municipality).toBe('Laren')
})

test('a number with a slip, given early, is told', async () => {
  const { anna } = townWithCalendar()
  expect((await saysOfAppointment(anna, 'op locatie', '06 1234567')).text).toContain(
    'Dit telefoonnummer klopt niet helemaal.',
  )
})

test('a way that this talk has not is told, and not taken for something that was not understood', async () => {
  const calendar = fakeCalendar(threeTypes)
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  const heard = await saysOfAppointment(anna, '1', 'op locatie', 'nee toch met beeldbellen')
  expect(heard.text).toContain('Dat kan bij dit gesprek niet.')
  expect(heard.text).not.toContain('niet begrepen')
})

test('the second time in a row that an answer is not understood, a person is offered', async () => {
  const { anna } = townWithCalendar()
  expect((await saysOfAppointment(anna, 'nee')).choices).not.toContain('person')
  expect((await anna.says('nee')).choices).toContain('person')
  await anna.says('op locatie')
  expect((await anna.says('blabla')).choices).not.toContain('person')
})

test.each([
  ['ik wil een afspraak voor mijn moeder, zij heet Riet Smit', 'Riet Smit'],
  ['ik wil een afspraak voor mijn zus, Karin de Boer', 'Karin de Boer'],
])('“%s” is on the name of whom it is for', async (said, name) => {
  const { anna } = townWithCalendar()
  expect((await anna.says(said)).text).toContain(`Genoteerd: ${name}.`)
})
