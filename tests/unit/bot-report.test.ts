import { expect, test } from 'vitest'
import { talkTo, townBot } from '../town/talk.ts'

const bot = townBot()

test('a report is received, with its term, its article and free support, and staff has it', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('ik wil een melding doen voor de wmo')
  expect((await anna.says('Ik kom de trap niet meer op en val vaak')).text).toContain('Op welke naam')
  await anna.says('Anna de Wit')
  expect((await anna.says('06-12345678')).text).toContain(
    '• Ik kom de trap niet meer op en val vaak\n• Huizen\n• Anna de Wit\n• +31612345678',
  )
  const received = await anna.says('ja')
  expect(received.text).toContain('Uw melding is ontvangen op zondag 22 november 2026. Dit bericht is uw bewijs.')
  expect(received.text).toContain('tot zondag 3 januari 2027 (Wmo 2015, artikel 2.3.2, lid 1)')
  expect(received.text).toContain('vóór of op zondag 29 november 2026 (Wmo 2015, artikel 2.3.2, lid 2)')
  expect(received.text).toContain('cliëntondersteuner denkt gratis met u mee (Wmo 2015, artikel 2.3.2, lid 3)')
  expect(received.text).not.toMatch(/recht op/i)
  expect(anna.wishes).toEqual([
    expect.objectContaining({
      reason: 'Melding Wmo: onderzoek uiterlijk zondag 3 januari 2027',
      report: expect.objectContaining({
        what: 'Ik kom de trap niet meer op en val vaak',
        name: 'Anna de Wit',
        municipality: 'Huizen',
        receivedOn: '2026-11-22',
        dueOn: '2027-01-03',
      }),
    }),
  ])
})

test('what was told before can be the report, and what is known is not asked', async () => {
  const anna = talkTo(bot, { municipality: 'Laren' })
  await anna.says('mijn naam is Bo Smit en ik weet niets van de wmo melding')
  const offered = await anna.presses('report')
  expect(offered.labels).toContain('Gebruik wat ik al vertelde')
  expect((await anna.presses('told')).text).toContain('Op welk telefoonnummer of e-mailadres')
  expect((await anna.says('bo@voorbeeld.nl')).text).toContain('• Laren\n• Bo Smit\n• bo@voorbeeld.nl')
})

test('who asks for a person about such help is asked whether it is a report', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('hoe werkt een wmo melding?')
  const heard = await anna.says('ik wil een medewerker spreken')
  expect(heard.text).toContain('Wilt u dit als melding doen?')
  expect(heard.choices).toContain('report')
})

test('where someone lives is asked for a report when it is not known', async () => {
  const anna = talkTo(bot)
  await anna.says('ik wil een melding doen voor de wmo')
  expect((await anna.says('mijn man kan niet meer alleen douchen')).choices).toContain('Laren')
  expect((await anna.says('laren')).text).toContain('Op welke naam')
})

test.each([
  'hoe doe ik een melding voor de wmo?',
  'ik wil een melding doen over overlast',
  'ik wil een zorgmelding doen',
])('"%s" is no report under the Wmo', async (said) => {
  expect((await talkTo(bot, { municipality: 'Huizen' }).says(said)).text).not.toContain('Waar heeft u hulp bij nodig?')
})

test('a report can be changed and left', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('doe maar een melding')
  await anna.says('de trap lukt niet meer')
  await anna.says('Anna')
  await anna.says('0612345678')
  expect((await anna.presses('change')).text).toContain('Wat klopt er niet?')
  expect((await anna.presses('what')).text).toContain('Waar heeft u hulp bij nodig?')
  expect((await anna.says('laat maar')).text).toContain('we stoppen hiermee')
  expect(anna.wishes).toEqual([])
})

async function reported(...said: string[]) {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('doe maar een melding')
  await anna.says('mijn vader kookt niet meer en valt vaak')
  await anna.says('Peter Vos')
  let heard = await anna.says('0612345678')
  for (const each of said) heard = await anna.says(each)
  return { anna, heard: heard.text }
}

test.each([
  ['nee, mijn nummer is 0687654321', '• +31687654321'],
  ['klopt niet, hij woont in Laren', '• Laren'],
  ['klopt niet hij woont in Laren', '• Laren'],
  ['haal dat vallen weg', '• mijn vader kookt niet meer\n'],
  ['er moet nog bij dat hij slecht ziet', 'valt vaak. hij slecht ziet'],
  ['mijn naam is Piet Vos', '• Piet Vos'],
])('“%s” changes that in the report and leaves the rest', async (said, line) => {
  const { heard } = await reported(said)
  expect(heard).toContain('Klopt deze melding?')
  expect(heard).toContain(line)
  expect([heard.includes('Vos'), heard.includes('mijn vader kookt niet meer')]).toEqual([true, true])
})

test('only what is not right is asked again', async () => {
  const { anna, heard } = await reported('nee', 'de naam')
  expect(heard).toContain('Op welke naam')
  expect((await anna.says('Piet Vos')).text).toContain('• Piet Vos\n• +31612345678')
  expect((await anna.says('ja')).text).toContain('Uw melding is ontvangen')
})

test('a place is nobody’s name', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('doe maar een melding')
  await anna.says('de trap lukt niet meer')
  expect((await anna.says('Laren')).text).toContain('Op welke naam')
})
