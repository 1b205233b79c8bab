import { expect, test } from 'vitest'
import { readWhen } from '../../bot/understanding/when.ts'
import { fakeAbilities, fakeCalendar, threeTypes } from '../town/fake-abilities.ts'
import { NOW, type Talk, talkTo, townBot } from '../town/talk.ts'

/** How people really make an appointment: half sentences, corrections, too early, too late. */
function town() {
  const calendar = fakeCalendar()
  return { calendar, anna: talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' }) }
}

async function says(anna: Talk, ...said: string[]) {
  let heard = await anna.says('Ik wil een afspraak maken')
  for (const each of said) heard = await anna.says(each)
  return heard
}

test.each(['nee dinsdag kan ik niet, kan het woensdag?', 'doe maar woensdag om 10 uur', 'woensdag graag'])(
  '“%s”, said when the way to meet was asked, is said back and used',
  async (said) => {
    const { anna } = town()
    const heard = await says(anna, said)
    expect(heard.text).toContain('Genoteerd: woensdag 25 november')
    expect(heard.text).toContain('Hoe wilt u de afspraak?')
    expect((await anna.says('op locatie')).labels[0]).toContain('woensdag 25 november, 10.00 uur')
  },
)

test('a day and a time that are free are held at once, though they were not shown', async () => {
  const { calendar, anna } = town()
  const heard = await says(anna, 'op locatie', 'donderdag om 10 uur')
  expect(heard.text).toContain('Genoteerd: donderdag 26 november, 10.00 uur. Op welke naam')
  for (const each of ['Anna de Wit', '0612345678', 'ja']) await anna.says(each)
  expect(calendar.kept()[0]).toContain('26 november, 10.00')
})

test.each(['kan het donderdag om 10 uur?', 'niet donderdag om 10 uur', 'donderdag na 10 uur', 'donderdag om 11 uur'])(
  '“%s” holds nothing yet',
  async (said) => {
    const { anna } = town()
    expect((await says(anna, 'op locatie', said)).text).not.toContain('Op welke naam')
  },
)

test('either of two days is said back, and the day between them is not shown', async () => {
  const { anna } = town()
  const heard = await says(anna, 'dinsdag of donderdag')
  expect(heard.text).toContain('Genoteerd: dinsdag 24 november of donderdag 26 november.')
  const shown = (await anna.says('op locatie')).labels.filter((label) => label.includes('november'))
  expect(shown.map((label) => label.split(' ')[0])).toEqual(['dinsdag', 'dinsdag', 'donderdag', 'donderdag'])
  expect((await anna.says('niet dinsdag')).labels[0]).toContain('donderdag')
})

test('the last day that is named before the moments are shown counts', async () => {
  const { anna } = town()
  await says(anna, 'doe maar dinsdag')
  expect((await anna.says('o nee, donderdag')).text).toContain('Genoteerd: donderdag 26 november')
  expect((await anna.says('aan de telefoon')).labels[0]).toContain('donderdag 26 november')
})

test('a day that was said in an earlier message is said back when the appointment begins', async () => {
  const { anna } = town()
  await anna.says('ik kan alleen op donderdagmiddag')
  expect((await says(anna)).text).toContain('Genoteerd: donderdag 26 november, in de middag.')
})

test.each([
  ['de vroegste', '24 november, 10.00'],
  ['doe de eerste maar', '24 november, 10.00'],
  ['oke doe maar de tweede', '24 november, 14.00'],
  ['nummer 3 graag', '25 november, 10.00'],
  ['laat maar de laatste doen dan', '25 november, 14.00'],
  ['die van dinsdag 14 uur', '24 november, 14.00'],
  ['dan die van woensdag om 10 uur', '25 november, 10.00'],
])('“%s” points to one of the moments that were shown', async (said, moment) => {
  const { calendar, anna } = town()
  expect(
    (await says(anna, 'op locatie', said.replace('laat maar de laatste doen dan', 'de laatste dan maar'))).text,
  ).toContain('Op welke naam')
  for (const each of ['Anna de Wit', '0612345678', 'ja']) await anna.says(each)
  expect(calendar.kept()[0]).toContain(moment)
})

test.each(['de tweede', 'toch liever de tweede', 'die van 14 uur'])(
  '“%s” after a moment was chosen is another moment, and no name',
  async (said) => {
    const { calendar, anna } = town()
    const heard = await says(anna, 'op locatie', 'liever dinsdag', 'maakt niet uit', said)
    expect(heard.text).toContain('Genoteerd: dinsdag 24 november, 14.00 uur. Op welke naam')
    for (const each of ['Anna de Wit', '0612345678', 'ja']) await anna.says(each)
    expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Anna de Wit', slot: '2026-11-24-afternoon' })])
  },
)

test.each(['de vroegste', 'maakt niet uit', 'sorry foutje'])('“%s” is nobody’s name', async (said) => {
  const { anna } = town()
  await says(anna, 'op locatie', '1', said)
  expect((await anna.says('Anna de Wit')).text).not.toContain('Op welke naam')
  expect((await anna.says('0612345678')).text).toContain('• Anna de Wit')
})

test('yes to a list of moments is answered with which', async () => {
  const { anna } = town()
  const heard = await says(anna, 'op locatie', 'ja graag')
  expect(heard.text).toContain('Fijn. Welk moment kiest u?')
  expect(heard.text).not.toContain('niet begrepen')
})

test.each(['06-1234567', '06 1234567', '06-123456789', 'mijn nummer is 0612345', '035 691 23 4'])(
  'a telephone number that is not right (%s) is no day and no time',
  (number) => {
    expect(readWhen(number, NOW)).toBeNull()
  },
)

test.each(['06-12-2026', '24/11', '2026-12-04', '9.00-10.00', 'op 3-12 om 10.30'])(
  '“%s” still is a day or a time',
  (said) => {
    expect(readWhen(said, NOW)).not.toBeNull()
  },
)

test('a name that stands beside a wrong number is kept, and the number is asked again', async () => {
  const { calendar, anna } = town()
  const early = await says(anna, 'op locatie', 'Jan de Vries 06-1234567')
  expect(early.text).toContain('Genoteerd: Jan de Vries.')
  expect(early.labels[0]).toContain('dinsdag 24 november')
  expect((await anna.says('de eerste')).text).toContain('telefoonnummer of e-mailadres')
  expect((await anna.says('06-1234567')).text).toContain('Dit telefoonnummer klopt niet helemaal.')
  expect((await anna.says('oh foutje 06-12345678')).text).toContain('• Jan de Vries\n• +31612345678')
  await anna.says('ja')
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Jan de Vries', phone: '+31612345678' })])
})

test('name and number in one go answer both questions', async () => {
  const { anna } = town()
  expect((await says(anna, 'op locatie', '1', 'jan de vries 0612345678')).text).toContain(
    '• jan de vries\n• +31612345678',
  )
})

test('at the last look a number, a name or the moment can be put right', async () => {
  const { calendar, anna } = town()
  await says(anna, 'op locatie', '1', 'Jan', '0612345678')
  expect((await anna.says('nee mijn nummer is 0687654321')).text).toContain('• +31687654321')
  expect((await anna.says('o en mijn naam is Jan Bakker')).text).toContain('• Jan Bakker')
  expect((await anna.says('doe toch maar de tweede')).text).toContain('• dinsdag 24 november, 14.00 uur')
  await anna.says('ja hoor')
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Jan Bakker', phone: '+31687654321' })])
})

test.each<[string[], object]>([
  [['een week later'], { from: '2026-12-01', to: null }],
  [['liever een weekje later graag'], { from: '2026-12-01', to: null }],
  [['twee dagen later'], { from: '2026-11-26', to: null }],
  [['de week erna'], { from: '2026-11-30', to: '2026-12-06' }],
  [['andere dag'], { from: '2026-11-26' }],
  [['kan het ook op een andere dag'], { from: '2026-11-26' }],
  [['liever later in de week'], { from: '2026-11-25', to: '2026-11-29' }],
  [['aan het eind van de week'], { from: '2026-11-26', to: '2026-11-29' }],
  [['iets later op de dag'], { afterTime: '14:01' }],
  [['liever dinsdag', 'wat vroeger op de dag'], { from: '2026-11-24', to: '2026-11-24', beforeTime: '10:00' }],
  [['liever donderdag', 'kan het niet eerder?'], { from: null, to: '2026-11-25' }],
  [['na 12 uur', 'niet op dinsdag'], { afterTime: '12:00', except: [expect.objectContaining({ weekday: 2 })] }],
  [['liever donderdag', 'na 12 uur'], { from: '2026-11-26', to: '2026-11-26', afterTime: '12:00' }],
  [['niet op dinsdag', 'doe toch maar dinsdag'], { from: '2026-11-24', to: '2026-11-24', except: [] }],
])('%j after the moments were shown asks for other moments', async (said, wish) => {
  const { calendar, anna } = town()
  await says(anna, 'op locatie', ...said)
  expect(calendar.asked).toContainEqual(expect.objectContaining(wish))
})

async function booked() {
  const made = town()
  await says(made.anna, 'op locatie', '1', 'Anna', '0612345678', 'ja')
  return made
}

test.each(['kan ik hem verzetten naar donderdag?', 'verzet de afspraak maar naar donderdag', 'toch liever donderdag'])(
  '“%s” after an appointment was made moves it, and says nothing of last time',
  async (said) => {
    const calendar = fakeCalendar(undefined, { id: 'joost', name: 'Joost' })
    const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
    await says(anna, 'op locatie', '1', 'Anna', '0612345678', 'ja')
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
    const { calendar, anna } = await booked()
    expect((await anna.says(said)).text).toContain('Uw afspraak is afgezegd.')
    expect(calendar.kept()).toEqual([])
  },
)

test.each(['kan ik hem ook afzeggen?', 'ik wil hem niet afzeggen hoor', 'en als ik hem moet afzeggen'])(
  '“%s” cancels nothing',
  async (said) => {
    const { calendar, anna } = await booked()
    await anna.says(said)
    expect(calendar.kept()).toHaveLength(1)
  },
)

test.each(['wanneer was mijn afspraak ook alweer', 'hoe laat was het ook weer?', 'waar moet ik zijn'])(
  '“%s” shows the appointment that was made',
  async (said) => {
    const { anna } = await booked()
    await anna.says('dank je wel')
    expect((await anna.says(said)).text).toContain('Uw afspraak staat: dinsdag 24 november, 10.00 uur, Informatiepunt.')
    expect(anna.standing.memory.dialog).toBeNull()
  },
)

test('while an appointment is still being made there is none to cancel, to move or to look up', async () => {
  const { anna } = town()
  await says(anna, 'op locatie', '1')
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
  const asked = await says(anna, 'op locatie')
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
    expect((await says(anna, ...way)).text).toContain('Op deze momenten kan het')
    expect(calendar.asked.at(-1)).toMatchObject({ municipality: null })
  }
})

test('a village said when the way to meet is asked is where they want to come', async () => {
  for (const municipality of ['Huizen', null]) {
    const calendar = fakeCalendar(inTwoTowns)
    const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality })
    expect((await says(anna, 'in Laren')).text).toContain('Op deze momenten kan het')
    expect(calendar.asked.at(-1)).toMatchObject({ municipality: 'Laren', way: 'place' })
  }
})

test('another village can be asked for when the moments are shown', async () => {
  const calendar = fakeCalendar(inTwoTowns)
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  expect((await says(anna, 'op locatie', 'kan het ook in Laren?')).text).toContain('Genoteerd: Laren.')
  expect(calendar.asked.at(-1)).toMatchObject({ municipality: 'Laren' })
})

test('what the talk is about can be said otherwise, and a way that it does not have is not taken', async () => {
  const calendar = fakeCalendar(threeTypes)
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await says(anna, 'de eerste')
  expect((await anna.says('bij mij thuis')).text).toContain('Dat kan bij dit gesprek niet. Hoe wilt u de afspraak?')
  expect((await anna.says('o het gaat om de wmo')).text).toContain('Genoteerd: Gesprek met een consulent Wmo.')
  expect((await anna.says('bij mij thuis')).text).toContain('Op deze momenten kan het')
  expect(calendar.asked.at(-1)).toMatchObject({ type: 'wmo', way: 'home' })
})

test('at the last look another way to meet can be said', async () => {
  const { calendar, anna } = town()
  await says(anna, 'bij mij thuis', '1', 'Anna', '0612345678', 'Dorpsstraat 3 Huizen')
  expect((await anna.says('nee toch liever met beeldbellen')).text).toContain('Op deze momenten kan het')
  expect(calendar.asked.at(-1)).toMatchObject({ way: 'video' })
})

test('that nothing is free at a wished moment is said once', async () => {
  const { calendar, anna } = town()
  calendar.takenByOther('2026-11-26-morning', '2026-11-26-afternoon')
  expect((await says(anna, 'op locatie', 'liever donderdag')).text).toContain('Op dat moment is er niets vrij.')
  expect((await anna.says('Anna de Wit')).text).not.toContain('niets vrij')
})

test('yes to the very time that was asked for is that moment', async () => {
  const { anna } = town()
  const heard = await says(anna, 'op locatie', 'woensdag om 14 uur', 'ja die')
  expect(heard.text).toContain('Op welke naam')
})

test('where a time is not free, that day comes first, then that time', async () => {
  const { calendar, anna } = town()
  calendar.takenByOther('2026-11-26-afternoon')
  const heard = await says(anna, 'op locatie', 'donderdag om 14 uur')
  expect(heard.text).toContain('Op dat moment is er niets vrij.')
  expect(heard.labels.slice(0, 3)).toEqual([
    'donderdag 26 november, 10.00 uur, Informatiepunt',
    'dinsdag 24 november, 14.00 uur, Informatiepunt',
    'woensdag 25 november, 14.00 uur, Informatiepunt',
  ])
})

test('a name that was written wrong is put right', async () => {
  const { calendar, anna } = town()
  await says(anna, 'op locatie', '1', 'mn naam is Riet Smit')
  expect((await anna.says('sorry ik bedoel Riet Smid')).text).toContain('Genoteerd: Riet Smid.')
  for (const each of ['0612345678', 'ja']) await anna.says(each)
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Riet Smid' })])
})

test.each(['nee', 'ok', 'ja hoor'])('“%s” after an appointment was made asks nothing', async (said) => {
  const { anna } = await booked()
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
    const { anna } = town()
    await says(anna, 'op locatie', '1', said)
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
  const { anna } = town()
  const heard = await says(anna, 'op locatie', '1', 'Anna', 'ik heb geen telefoon')
  expect(heard.text).toContain('Op welk telefoonnummer of e-mailadres')
  expect(heard.choices).toContain('person')
})

test.each(['o wacht dan kan ik toch niet', 'ik kan niet', 'dat lukt niet'])(
  '“%s” to the moments that were shown asks for others',
  async (said) => {
    const { anna } = town()
    expect((await says(anna, 'op locatie', said)).labels[0]).toContain('donderdag 26 november')
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
  const { anna } = town()
  expect((await says(anna, 'op locatie', '1', 'Anna', said)).text).toContain(`• ${contact}`)
})

test('a few figures where a number is asked are said to be no number', async () => {
  const { anna } = town()
  expect((await says(anna, 'op locatie', '1', 'Anna', '06123')).text).toContain('klopt niet helemaal')
})

test('yes to other days than the one that was asked for chooses none of them', async () => {
  const { calendar, anna } = town()
  calendar.takenByOther('2026-11-26-morning', '2026-11-26-afternoon')
  const heard = await says(anna, 'op locatie', 'donderdag om 10 uur', 'ja')
  expect(heard.text).toContain('Welk moment kiest u?')
})

test.each(['oeps ik kan die dag niet', 'toch een dag later', 'de dag erna dan'])(
  '“%s” after a moment was chosen shows other moments, and what was told stays',
  async (said) => {
    const { anna } = town()
    expect((await says(anna, 'op locatie', '1', 'hallo met Piet Bos', said)).text).toContain('Op deze momenten kan het')
    expect((await anna.says('de laatste')).text).toContain('telefoonnummer of e-mailadres')
    expect((await anna.says('0612345678')).text).toContain('• Piet Bos')
  },
)

test('a day that does not suit and an hour that is too early go together', async () => {
  const { calendar, anna } = town()
  await says(anna, 'op locatie', 'liever niet op maandag en niet te vroeg')
  expect(calendar.asked).toContainEqual(
    expect.objectContaining({ afterTime: '10:00', except: [expect.objectContaining({ weekday: 1 })] }),
  )
})

test('a place that is named with the wish is where moments are looked for', async () => {
  const { calendar, anna } = town()
  await anna.says('ik wil een afspraak op kantoor in Laren')
  expect(calendar.asked.at(-1)?.municipality).toBe('Laren')
})

test('who tells in between that they live elsewhere is shown moments there, from then on', async () => {
  const { calendar, anna } = town()
  expect((await says(anna, 'op locatie', 'ik woon in Laren')).text).toContain('Genoteerd: Laren.')
  expect(calendar.asked.at(-1)?.municipality).toBe('Laren')
  expect(anna.standing.municipality).toBe('Laren')
})

test('a number with a slip, given early, is told', async () => {
  const { anna } = town()
  expect((await says(anna, 'op locatie', '06 1234567')).text).toContain('Dit telefoonnummer klopt niet helemaal.')
})

test('a way that this talk has not is told, and not taken for something that was not understood', async () => {
  const calendar = fakeCalendar(threeTypes)
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  const heard = await says(anna, '1', 'op locatie', 'nee toch met beeldbellen')
  expect(heard.text).toContain('Dat kan bij dit gesprek niet.')
  expect(heard.text).not.toContain('niet begrepen')
})

test('the second time in a row that an answer is not understood, a person is offered', async () => {
  const { anna } = town()
  expect((await says(anna, 'nee')).choices).not.toContain('person')
  expect((await anna.says('nee')).choices).toContain('person')
  await anna.says('op locatie')
  expect((await anna.says('blabla')).choices).not.toContain('person')
})

test.each([
  ['ik wil een afspraak voor mijn moeder, zij heet Riet Smit', 'Riet Smit'],
  ['ik wil een afspraak voor mijn zus, Karin de Boer', 'Karin de Boer'],
])('“%s” is on the name of whom it is for', async (said, name) => {
  const { anna } = town()
  expect((await anna.says(said)).text).toContain(`Genoteerd: ${name}.`)
})
