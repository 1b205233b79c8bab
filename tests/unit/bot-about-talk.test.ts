import { expect, test } from 'vitest'
import { asksAboutTalk } from '../../bot/understanding/about-talk.ts'
import { fakeAbilities, fakeCalendar } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each([
  ['wat kost dat eigenlijk', 'cost'],
  ['moet ik betalen?', 'cost'],
  ['is zo’n gesprek gratis', 'cost'],
  ['zijn daar kosten aan verbonden', 'cost'],
  ['hoe lang duurt zo’n gesprek', 'length'],
  ['hoelang ben ik daarmee bezig?', 'length'],
  ['hoeveel tijd ben ik kwijt', 'length'],
  ['wie komt er dan', 'who'],
  ['met wie praat ik dan?', 'who'],
  ['mag mijn dochter erbij zijn', 'together'],
  ['kan mijn man ook mee komen?', 'together'],
  ['mag ik iemand meenemen', 'together'],
  ['moet ik alleen komen?', 'together'],
  ['kan mijn vader er zelf ook bij zijn?', 'together'],
  ['is het erg als mijn bewindvoerder meekomt', 'together'],
  ['mag mijn thuisbegeleider aansluiten', 'together'],
  ['is het een man of een vrouw?', 'who'],
  ['met wie heb ik dat gesprek', 'who'],
  ['mag mijn dochter bij mij wonen', null],
  ['moet ik iets meenemen?', 'bring'],
  ['wat moet ik meenemen', 'bring'],
  ['moet ik mijn paspoort bij me hebben', 'bring'],
  ['kan ik hem later nog afzeggen?', 'change'],
  ['en als ik ziek ben?', 'change'],
  ['wat kost hulp bij het huishouden?', null],
  ['hoe lang duurt de aanvraag', null],
  ['mijn dochter betaalt de rekeningen niet meer', null],
  ['wie kan mij helpen met schulden', null],
  ['woensdag om 10 uur', null],
  ['Anna de Wit', null],
  ['ja', null],
  ['annuleer de afspraak', null],
])('“%s” asks about the talk itself: %s', (said, kind) => {
  expect(asksAboutTalk(said)).toBe(kind)
})

async function at(...said: string[]) {
  const calendar = fakeCalendar()
  const anna = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await anna.says('Ik wil een afspraak maken')
  for (const each of said) await anna.says(each)
  return anna
}

test.each([
  ['wat kost dat eigenlijk?', 'Het gesprek is gratis.'],
  ['hoe lang duurt zo’n gesprek', 'Het gesprek duurt ongeveer 45 minuten.'],
  ['wie komt er dan?', 'U spreekt een medewerker. Gesprek over hulp: Praten over hulp'],
  ['mag mijn dochter erbij zijn', 'Ja, er mag iemand bij zijn.'],
  ['moet ik iets meenemen', 'Neem uw papieren mee.'],
  ['kan ik hem later nog verzetten?', 'Verzetten of afzeggen kan ook later.'],
])('“%s” is answered at every step, and the appointment goes on', async (said, answer) => {
  const steps: [string[], string][] = [
    [[], 'Hoe wilt u de afspraak?'],
    [['op locatie'], 'Op deze momenten kan het'],
    [['op locatie', '1'], 'Op welke naam'],
    [['op locatie', '1', 'Anna'], 'Op welk telefoonnummer'],
    [['op locatie', '1', 'Anna', '0612345678'], 'Klopt dit?'],
  ]
  for (const [before, open] of steps) {
    const heard = await (await at(...before)).says(said)
    expect(heard.text).toContain(answer)
    expect(heard.text).toContain(open)
    expect(heard.text).not.toMatch(/niet begrepen|per maand/)
  }
})

test('that it is free rests on what the map says', async () => {
  const heard = await (await at('op locatie')).says('moet ik daarvoor betalen?')
  expect(heard.replies[0]?.sources.map(({ title }) => title)).toEqual(['Loket'])
})

test('the same is answered right after the appointment was made, one question after the other', async () => {
  const anna = await at('op locatie', '1', 'Anna', '0612345678', 'ja')
  expect((await anna.says('moet ik iets meenemen?')).text).toBe('Neem uw papieren mee.')
  expect((await anna.says('en mag mijn man erbij?')).text).toContain('Ja, er mag iemand bij zijn.')
  expect((await anna.says('hoe lang duurt het gesprek?')).text).toContain('45 minuten')
})

test('who is called back hears that it costs nothing', async () => {
  const anna = talkTo(townBot(), { municipality: 'Huizen' })
  await anna.says('bel mij terug')
  expect((await anna.says('kost dat iets?')).text).toContain('Het gesprek is gratis.\n\nOp welk telefoonnummer')
})
