import { expect, test } from 'vitest'
import { fakeAbilities, fakeCalendar } from '../town/fake-abilities.ts'
import { type Talk, talkTo, townBot } from '../town/talk.ts'

function town() {
  const calendar = fakeCalendar()
  return { calendar, anna: talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' }) }
}

async function saysAll(anna: Talk, ...said: string[]) {
  let heard = await anna.says('Ik wil een afspraak maken')
  for (const each of said) heard = await anna.says(each)
  return heard
}

test('an appointment is made in words only', async () => {
  const { calendar, anna } = town()
  expect((await anna.says('Ik wil een afspraak maken')).text).toContain('Hoe wilt u de afspraak?')
  expect((await anna.says('op locatie')).labels).toContain('dinsdag 24 november, 10.00 uur, Informatiepunt')
  expect((await anna.says('2')).text).toContain('Op welke naam')
  expect((await anna.says('ik heet Anna de Wit')).text).toContain('telefoonnummer of e-mailadres')
  const last = await anna.says('anna@voorbeeld.nl')
  expect(last.text).toContain('• dinsdag 24 november, 14.00 uur\n• Informatiepunt\n• Anna de Wit\n• anna@voorbeeld.nl')
  const booked = await anna.says('ja')
  expect(booked.text).toContain('Uw afspraak staat: dinsdag 24 november, 14.00 uur, Informatiepunt.')
  expect(booked.text).toContain('https://wegwijs.test/afspraak-1')
  expect(calendar.booked).toEqual([
    expect.objectContaining({ name: 'Anna de Wit', email: 'anna@voorbeeld.nl', phone: null, intake: null }),
  ])
  expect(anna.standing.memory.dialog).toBeNull()
})

test('a day that is wished for gives the moments of that day', async () => {
  const { anna } = town()
  const heard = await saysAll(anna, 'op locatie', 'liever donderdagmiddag')
  expect(heard.labels[0]).toBe('donderdag 26 november, 14.00 uur, Informatiepunt')
})

test('other moments follow after those that were shown', async () => {
  const { anna } = town()
  await saysAll(anna, 'op locatie')
  expect((await anna.presses('more')).labels[0]).toContain('donderdag 26 november')
})

test('a slot that was taken meanwhile gives other moments and nothing typed is lost', async () => {
  const { calendar, anna } = town()
  await saysAll(anna, 'op locatie', 'de eerste', 'Anna de Wit', '06 12345678')
  calendar.takenByOther('2026-11-24-morning')
  const again = await anna.says('ja, maak de afspraak')
  expect(again.text).toContain('Dat moment is net door iemand anders gekozen.')
  expect(again.choices).not.toContain('2026-11-24-morning')
  expect((await anna.says('1')).text).toContain('Anna de Wit\n• +31612345678')
  expect((await anna.says('ja')).text).toContain('Uw afspraak staat: dinsdag 24 november, 14.00 uur')
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Anna de Wit', phone: '+31612345678' })])
})

test('a slot that is taken while someone looks at it is not held', async () => {
  const { calendar, anna } = town()
  await saysAll(anna, 'op locatie')
  calendar.takenByOther('2026-11-24-morning')
  const heard = await anna.says('1')
  expect(heard.text).toContain('net door iemand anders gekozen')
  expect(heard.choices).not.toContain('2026-11-24-morning')
})

test('another moment can be chosen at the last look, and the name stays', async () => {
  const { calendar, anna } = town()
  await saysAll(anna, 'op locatie', '1', 'Anna', '0612345678')
  expect((await anna.presses('other')).text).toContain('Op deze momenten kan het')
  await anna.says('3')
  await anna.says('ja')
  expect(calendar.booked).toEqual([expect.objectContaining({ name: 'Anna', slot: '2026-11-25-morning' })])
})

test('an appointment by telephone asks for a telephone number', async () => {
  const { anna } = town()
  const asked = await saysAll(anna, 'telefonisch', '1', 'Anna')
  expect(asked.text).toContain('Op welk telefoonnummer kan dat?')
  expect((await anna.says('anna@voorbeeld.nl')).text).toContain('Op welk telefoonnummer kan dat?')
  expect((await anna.says('035 6912345')).text).toContain('+31356912345')
})

test('a visit at home asks for the address, and a video call for an e-mail address', async () => {
  const home = town()
  const asked = await saysAll(home.anna, 'bij mij thuis', '1', 'Anna', '0612345678')
  expect(asked.text).toContain('Op welk adres')
  await home.anna.says('Dorpsstraat 12, Huizen')
  await home.anna.says('ja')
  expect(home.calendar.booked).toEqual([expect.objectContaining({ way: 'home', address: 'Dorpsstraat 12, Huizen' })])
  const video = town()
  await saysAll(video.anna, 'met beeldbellen', '1', 'Anna')
  expect((await video.anna.says('0612345678')).text).toContain('Op welk e-mailadres kan dat?')
})

test('an appointment that the calendar refuses ends with a person, not with the same question again', async () => {
  const calendar = fakeCalendar()
  calendar.book = async () => ({ booked: false, reason: 'refused', message: 'Vul uw adres in.' })
  const anna = talkTo(townBot(fakeAbilities({ calendar })))
  const heard = await saysAll(anna, 'op locatie', '1', 'Anna', '0612345678', 'ja')
  expect(heard.text).toContain('Vul uw adres in. Het lukt mij niet')
  expect(heard.choices).toEqual(['person'])
  expect(anna.standing.memory.dialog).toBeNull()
})

test('what was told travels only after yes', async () => {
  for (const [answer, intake] of [
    ['ja', expect.objectContaining({ municipality: 'Huizen', told: ['schulden en rekeningen'], agreed: true })],
    ['nee', null],
  ] as const) {
    const { calendar, anna } = town()
    await anna.says('schulden en rekeningen')
    const asked = await saysAll(anna, 'op locatie', '1', 'Anna', '0612345678')
    expect(asked.text).toContain('Mag ik doorgeven wat u hier heeft verteld?')
    await anna.says(answer)
    await anna.says('ja')
    expect(calendar.booked.map((each) => each.intake)).toEqual([intake])
  }
})

test('who leaves an e-mail address is asked in plain words whether a reminder is welcome; who says no gets none', async () => {
  for (const [answer, reminder] of [
    ['ja graag', true],
    ['nee', false],
  ] as const) {
    const calendar = fakeCalendar(undefined, null, { reminds: true })
    const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
    const asked = await saysAll(anna, 'op locatie', '1', 'Anna de Wit', 'anna@voorbeeld.nl')
    expect(asked.text).toContain('Wilt u een herinnering? Wij mailen u dan een dag van tevoren.')
    expect((await anna.says(answer)).text).toContain('Klopt dit?')
    await anna.says('ja')
    expect(calendar.booked).toEqual([expect.objectContaining({ reminder })])
  }
})

test('who can only be called, or writes where nothing is mailed, is not asked for a reminder', async () => {
  const calendar = fakeCalendar(undefined, null, { reminds: true })
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  expect((await saysAll(anna, 'op locatie', '1', 'Anna de Wit', '06 12345678')).text).toContain('Klopt dit?')
  const other = town()
  expect((await saysAll(other.anna, 'op locatie', '1', 'Anna', 'anna@voorbeeld.nl')).text).toContain('Klopt dit?')
})

test('somebody who speaks Turkish can be asked for, and somebody else after all', async () => {
  const calendar = fakeCalendar(undefined, null, { speak: ['tr'] })
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await saysAll(anna, 'op locatie')
  const heard = await anna.says('heeft u iemand die Turks spreekt?')
  expect(heard.text).toContain('deze taal kent: Turks')
  expect(calendar.asked.at(-1)).toMatchObject({ speaks: 'tr' })
  expect(heard.labels).toContain('Iemand anders')
  expect((await anna.says('iemand anders')).text).toContain('Op deze momenten kan het')
  expect(calendar.asked.at(-1)?.speaks ?? null).toBeNull()
})

test('who writes in Turkish is offered somebody who speaks it first', async () => {
  const calendar = fakeCalendar(undefined, null, { speak: ['tr'] })
  const ayse = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await ayse.says('Bir randevu almak istiyorum')
  const heard = await ayse.presses('place')
  expect(heard.text).toContain('Türkçe')
  expect(calendar.asked.find(({ speaks }) => speaks === 'tr')).toMatchObject({ language: 'tr' })
})

test('a person is one message away, also in the middle of an appointment', async () => {
  const { anna } = town()
  await saysAll(anna, 'op locatie')
  expect((await anna.says('ik wil toch liever een medewerker spreken')).outcomes).toEqual(['handover'])
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person' })])
  expect(anna.standing.memory.dialog).toBeNull()
})

test('a question in the middle of an appointment is answered and the appointment goes on', async () => {
  const { calendar, anna } = town()
  await saysAll(anna, 'op locatie')
  const heard = await anna.says('Wat kost hulp bij het huishouden eigenlijk?')
  expect(heard.outcomes).toEqual(['answered', 'booking'])
  expect(heard.text).toContain('een vast bedrag per maand')
  expect(heard.text).toContain('Dan gaan we verder waar we waren. Op deze momenten kan het.')
  for (const said of ['1', 'Anna', '0612345678', 'ja']) await anna.says(said)
  expect(calendar.kept()).toEqual(['dinsdag 24 november, 10.00 uur'])
})

test('urgent trouble in the middle of an appointment is passed on, and the appointment goes on', async () => {
  const { anna } = town()
  const heard = await saysAll(anna, 'op locatie', '1', 'ik word morgen uit huis gezet')
  expect(heard.text).toContain('met spoed')
  expect(heard.text).toContain('Op welke naam')
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person', urgency: 'urgent' })])
})

test('danger in the middle of an appointment is heard first, and the appointment is kept', async () => {
  const { anna } = town()
  expect((await saysAll(anna, 'op locatie', 'ik wil dood')).outcomes).toEqual(['crisis'])
  expect((await anna.says('1')).text).toContain('Op welke naam')
})

test.each(['Ik wil een afspraak maken', 'bel mij terug'])('"%s" can be left with stop', async (start) => {
  const { calendar, anna } = town()
  await anna.says(start)
  expect((await anna.says('stop')).text).toContain('we stoppen hiermee')
  expect(anna.standing.memory.dialog).toBeNull()
  await anna.says(start)
  await anna.presses('stop')
  expect(anna.standing.memory.dialog).toBeNull()
  expect(calendar.kept()).toEqual([])
})

test('markup that someone types comes back as they typed it', async () => {
  const { calendar, anna } = town()
  const typed = 'Anna {{vars.slot}} *de* Wit & "Zn"'
  const heard = await saysAll(anna, 'op locatie', '1', typed, '0612345678')
  expect(heard.text).toContain(`• ${typed}\n`)
  await anna.says('ja')
  expect(calendar.booked[0]?.name).toBe(typed)
})

test('the dialog of an older script version is not resumed: it begins again', async () => {
  const { anna } = town()
  await saysAll(anna, 'op locatie', '1')
  const dialog = anna.standing.memory.dialog as { version: number }
  dialog.version -= 1
  expect((await anna.says('Anna')).text).toContain('Hoe wilt u de afspraak?')
})

test('a question in the dialog of an older script version is answered', async () => {
  const { anna } = town()
  await saysAll(anna, 'op locatie', '1')
  const dialog = anna.standing.memory.dialog as { version: number }
  dialog.version -= 1
  expect((await anna.says('Wat kost hulp bij het huishouden?')).outcomes).toEqual(['answered'])
})

test('when nothing is free, yes brings a person', async () => {
  const { calendar, anna } = town()
  calendar.slots = async () => []
  expect((await saysAll(anna, 'op locatie')).text).toContain('Zal ik uw vraag doorgeven?')
  expect((await anna.says('ja graag')).outcomes).toEqual(['handover'])
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person' })])
})

async function withAppointment() {
  const made = town()
  await saysAll(made.anna, 'op locatie', '1', 'Anna', '0612345678', 'ja')
  return made
}

test('moving an appointment keeps name and number', async () => {
  const { calendar, anna } = await withAppointment()
  const asked = await anna.says('ik wil mijn afspraak verzetten')
  expect(asked.text).toContain('Uw afspraak staat: dinsdag 24 november, 10.00 uur. Op deze momenten kan het.')
  const last = await anna.says('woensdagmiddag')
  expect(last.text).not.toContain('Op welke naam')
  await anna.says('1')
  expect((await anna.says('ja')).text).toContain('Uw afspraak is verzet naar woensdag 25 november, 14.00 uur.')
  expect(calendar.kept()).toEqual(['woensdag 25 november, 14.00 uur'])
  expect(calendar.booked).toHaveLength(1)
})

test.each(['afzeggen', 'annuleren'])('an appointment is cancelled with "%s"', async (said) => {
  const { calendar, anna } = await withAppointment()
  await anna.says('mijn afspraak kan niet doorgaan')
  expect((await anna.says(said)).text).toContain('Uw afspraak is afgezegd.')
  expect(calendar.kept()).toEqual([])
})

test('an appointment stays when nothing should change', async () => {
  const { calendar, anna } = await withAppointment()
  await anna.says('mijn afspraak kan niet doorgaan')
  expect((await anna.presses('keep')).text).toContain('blijft staan')
  expect(calendar.kept()).toHaveLength(1)
})

test('who has no appointment here hears where to go', async () => {
  const { anna } = town()
  const heard = await anna.says('ik wil mijn afspraak afzeggen')
  expect(heard.text).toContain('Ik zie in dit gesprek geen afspraak.')
  expect(heard.choices).toEqual(['person'])
})

test('being called back asks on which number and when, and tells staff', async () => {
  const { anna } = town()
  await anna.says('schulden en rekeningen')
  expect((await anna.says('bel mij terug')).text).toContain('Op welk telefoonnummer')
  expect((await anna.says('dat weet ik even niet meer')).text).toContain('geen telefoonnummer')
  await anna.says('06-12345678')
  expect((await anna.presses('morning')).text).toContain(
    'Een medewerker belt u terug. Uw wens geef ik door: “In de ochtend”. U hoort van ons vóór 14.30 uur.',
  )
  expect(anna.wishes).toEqual([
    expect.objectContaining({
      topics: ['schulden'],
      question: 'schulden en rekeningen',
      callback: { name: null, phone: '+31612345678', when: 'In de ochtend' },
    }),
  ])
})

test('a question while a time to call is asked is answered and not taken for a time', async () => {
  const { anna } = town()
  await anna.says('bel mij terug')
  await anna.says('06-12345678')
  expect((await anna.says('Wat kost hulp bij het huishouden?')).outcomes).toEqual(['answered', 'callback'])
  await anna.says('na drie uur')
  expect(anna.wishes).toEqual([expect.objectContaining({ callback: expect.objectContaining({ when: 'na drie uur' }) })])
})
