import { expect, test } from 'vitest'
import { readWhen } from '../../bot/understanding/when.ts'
import { saysOfAppointment, townWithCalendar } from '../town/appointment-talk.ts'
import { NOW } from '../town/talk.ts'

test.each(['nee dinsdag kan ik niet, kan het woensdag?', 'doe maar woensdag om 10 uur', 'woensdag graag'])(
  '“%s”, said when the way to meet was asked, is said back and used',
  async (said) => {
    const { anna } = townWithCalendar()
    const heard = await saysOfAppointment(anna, said)
    expect(heard.text).toContain('Genoteerd: woensdag 25 november')
    expect(heard.text).toContain('Hoe wilt u de afspraak?')
    expect((await anna.says('op locatie')).labels[0]).toContain('woensdag 25 november, 10.00 uur')
  },
)

test('a day and a time that are free are held at once, though they were not shown', async () => {
  const { calendar, anna } = townWithCalendar()
  const heard = await saysOfAppointment(anna, 'op locatie', 'donderdag om 10 uur')
  expect(heard.text).toContain('Genoteerd: donderdag 26 november, 10.00 uur. Op welke naam')
  for (const each of ['Anna de Wit', '0612345678', 'ja']) await anna.says(each)
  expect(calendar.kept()[0]).toContain('26 november, 10.00')
})

test.each(['kan het donderdag om 10 uur?', 'niet donderdag om 10 uur', 'donderdag na 10 uur', 'donderdag om 11 uur'])(
  '“%s” holds nothing yet',
  async (said) => {
    const { anna } = townWithCalendar()
    expect((await saysOfAppointment(anna, 'op locatie', said)).text).not.toContain('Op welke naam')
  },
)

test('either of two days is said back, and the day between them is not shown', async () => {
  const { anna } = townWithCalendar()
  const heard = await saysOfAppointment(anna, 'dinsdag of donderdag')
  expect(heard.text).toContain('Genoteerd: dinsdag 24 november of donderdag 26 november.')
  const shown = (await anna.says('op locatie')).labels.filter((label) => label.includes('november'))
  expect(shown.map((label) => label.split(' ')[0])).toEqual(['dinsdag', 'dinsdag', 'donderdag', 'donderdag'])
  expect((await anna.says('niet dinsdag')).labels[0]).toContain('donderdag')
})

test('the last day that is named before the moments are shown counts', async () => {
  const { anna } = townWithCalendar()
  await saysOfAppointment(anna, 'doe maar dinsdag')
  expect((await anna.says('o nee, donderdag')).text).toContain('Genoteerd: donderdag 26 november')
  expect((await anna.says('aan de telefoon')).labels[0]).toContain('donderdag 26 november')
})

test('a day that was said in an earlier message is said back when the appointment begins', async () => {
  const { anna } = townWithCalendar()
  await anna.says('ik kan alleen op donderdagmiddag')
  expect((await saysOfAppointment(anna)).text).toContain('Genoteerd: donderdag 26 november, in de middag.')
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
  const { calendar, anna } = townWithCalendar()
  expect(
    (await saysOfAppointment(anna, 'op locatie', said.replace('laat maar de laatste doen dan', 'de laatste dan maar')))
      .text,
  ).toContain('Op welke naam')
  for (const each of ['Anna de Wit', '0612345678', 'ja']) await anna.says(each)
  expect(calendar.kept()[0]).toContain(moment)
})

test.each(['de tweede', 'toch liever de tweede', 'die van 14 uur'])(
  '“%s” after a moment was chosen is another moment, and no name',
  async (said) => {
    const { calendar, anna } = townWithCalendar()
    const heard = await saysOfAppointment(anna, 'op locatie', 'liever dinsdag', 'maakt niet uit', said)
    expect(heard.text).toContain('Genoteerd: dinsdag 24 november, 14.00 uur. Op welke naam')
    for (const each of ['Anna de Wit', '0612345678', 'ja']) await anna.says(each)
    expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Anna de Wit', slot: '2026-11-24-afternoon' })])
  },
)

test.each(['de vroegste', 'maakt niet uit', 'sorry foutje'])('“%s” is nobody’s name', async (said) => {
  const { anna } = townWithCalendar()
  await saysOfAppointment(anna, 'op locatie', '1', said)
  expect((await anna.says('Anna de Wit')).text).not.toContain('Op welke naam')
  expect((await anna.says('0612345678')).text).toContain('• Anna de Wit')
})

test('yes to a list of moments is answered with which', async () => {
  const { anna } = townWithCalendar()
  const heard = await saysOfAppointment(anna, 'op locatie', 'ja graag')
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
  const { calendar, anna } = townWithCalendar()
  const early = await saysOfAppointment(anna, 'op locatie', 'Jan de Vries 06-1234567')
  expect(early.text).toContain('Genoteerd: Jan de Vries.')
  expect(early.labels[0]).toContain('dinsdag 24 november')
  expect((await anna.says('de eerste')).text).toContain('telefoonnummer of e-mailadres')
  expect((await anna.says('06-1234567')).text).toContain('Dit telefoonnummer klopt niet helemaal.')
  expect((await anna.says('oh foutje 06-12345678')).text).toContain('• Jan de Vries\n• +31612345678')
  await anna.says('ja')
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Jan de Vries', phone: '+31612345678' })])
})

test('name and number in one go answer both questions', async () => {
  const { anna } = townWithCalendar()
  expect((await saysOfAppointment(anna, 'op locatie', '1', 'jan de vries 0612345678')).text).toContain(
    '• jan de vries\n• +31612345678',
  )
})

test('at the last look a number, a name or the moment can be put right', async () => {
  const { calendar, anna } = townWithCalendar()
  await saysOfAppointment(anna, 'op locatie', '1', 'Jan', '0612345678')
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
  const { calendar, anna } = townWithCalendar()
  await saysOfAppointment(anna, 'op locatie', ...said)
  expect(calendar.asked).toContainEqual(expect.objectContaining(wish))
})
