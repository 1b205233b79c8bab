import { expect, test } from 'vitest'
import { fakeAbilities, fakeCalendar } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

const ALL = ['24', '25', '26'].flatMap((day) => [`2026-11-${day}-morning`, `2026-11-${day}-afternoon`])

function town(last: { id: string; name: string } | null = null) {
  const calendar = fakeCalendar(undefined, last)
  return { calendar, anna: talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' }) }
}

test('who finds no moment that suits goes on the waiting list in the chat, and off it', async () => {
  const { calendar, anna } = town()
  calendar.takenByOther(...ALL)
  await anna.says('Ik wil een afspraak maken')
  const nothing = await anna.says('telefonisch')
  expect(nothing.choices).toEqual(['waiting-list', 'person'])
  expect((await anna.presses('waiting-list')).text).toContain('Op welke naam')
  expect((await anna.says('Anna de Wit')).text).toContain('telefoonnummer of e-mailadres')
  const joined = await anna.says('anna@voorbeeld.nl')
  expect(joined.text).toContain('U staat op de wachtlijst, tot en met zondag 20 december.')
  expect(joined.text).toContain('Dan krijgt u een e-mail.')
  expect(joined.text).toContain('https://wegwijs.test/wachtlijst')
  expect(calendar.waiting).toMatchObject([{ way: 'phone', name: 'Anna de Wit', email: 'anna@voorbeeld.nl' }])
  expect((await anna.says('haal mij maar van de wachtlijst')).text).toContain('niet meer op de wachtlijst')
  expect(calendar.waiting).toEqual([])
  expect((await anna.says('haal mij van de wachtlijst')).text).toContain('geen plek op de wachtlijst')
})

test('beside other moments than were wished for, the list is offered; a number or words choose it', async () => {
  for (const answer of ['6', 'zet mij op de wachtlijst', 'er past niets']) {
    const { calendar, anna } = town()
    calendar.takenByOther('2026-11-26-afternoon')
    await anna.says('Ik wil een afspraak maken')
    await anna.says('op locatie')
    const shown = await anna.says('liever donderdagmiddag')
    expect(shown.choices).toContain('waiting-list')
    expect(shown.choices.indexOf('waiting-list')).toBe(5)
    expect((await anna.says(answer)).text).toContain('Op welke naam')
    await anna.says('Anna de Wit')
    expect((await anna.says('06 12345678')).text).toContain('Dan bellen wij u.')
    expect(calendar.waiting).toMatchObject([{ partOfDay: 'afternoon', until: '2026-11-26', phone: '+31612345678' }])
  }
})

test('who was here before is offered the same person first, and may choose anyone else', async () => {
  const { calendar, anna } = town({ id: 'joost', name: 'Joost' })
  await anna.says('Ik wil een afspraak maken')
  const shown = await anna.says('op locatie')
  expect(shown.text).toContain('U sprak vorige keer met Joost.')
  expect(calendar.asked.at(-1)).toMatchObject({ professional: 'joost' })
  const others = await anna.presses('anyone')
  expect(others.text).toContain('Op deze momenten kan het.')
  expect(calendar.asked.at(-1)).toMatchObject({ professional: null })
  expect((await anna.says('1')).text).toContain('Op welke naam')
})
