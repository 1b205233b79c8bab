import { expect, test } from 'vitest'
import { phrases } from '../../bot/phrases/phrases.ts'
import { readLanguage } from '../../bot/understanding/language.ts'
import { talkTo, townBot } from '../town/talk.ts'

/** The conversation as it was promised, a sentence each; the parts of it have tests of their own. */
const bot = townBot()
const nl = phrases('nl')

test('several questions are answered one by one, what cannot wait first', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says(
    'Hoe krijg ik hulp bij het huishouden? En de stroom wordt morgen afgesloten door schulden.',
  )
  expect(heard.outcomes.filter((outcome) => outcome === 'answered')).toHaveLength(2)
  expect(heard.replies[0]?.text).toContain('Dit kan niet wachten.')
  expect(heard.replies[0]?.text).toContain('drie werkdagen')
  expect(anna.wishes).toEqual([expect.objectContaining({ urgency: 'urgent' })])
})

test('a follow-up keeps its subject, and a new subject is noticed', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('Hoe krijg ik hulp bij het huishouden?')
  expect((await anna.says('en wat kost dat?')).text).toContain('een vast bedrag per maand')
  expect((await anna.says('ik heb ook schulden en rekeningen')).text).toContain('Schuldhulp is gratis.')
})

test('every clarifying question has "ik weet het niet" and "liever een persoon", and there are three at most', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  let asked = 0
  let heard = await anna.says('het gaat niet goed met mij')
  while (heard.outcomes.includes('clarify') && heard.labels.includes(nl.dontKnow)) {
    asked += 1
    expect(heard.labels.slice(-2)).toEqual([nl.dontKnow, nl.ratherPerson])
    heard = asked === 1 ? await anna.presses('daily') : await anna.presses(heard.choices[0] ?? '')
  }
  expect(asked).toBe(3)
  expect(heard.outcomes).toEqual(['answered'])
})

test('what was understood can be read, put right and agreed to, and only then goes along', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('schulden en rekeningen')
  const read = await anna.says('wat weet u van mij?')
  expect(read.choices).toEqual(expect.arrayContaining(['intake:yes', 'intake:correct', 'intake:no']))
  expect(anna.standing.memory.intake).toMatchObject({ agreed: null })
  await anna.presses('intake:yes')
  expect(anna.standing.memory.intake).toMatchObject({ agreed: true })
})

test('"heb ik recht op …" is answered with the rule and who decides, never with a right', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  for (const said of ['heb ik recht op hulp bij schulden en rekeningen?', 'waarom?', 'klopt dat?'])
    expect((await anna.says(said)).text).not.toMatch(/\b(?:u|je) (?:heeft|hebt|heb) (?:wel |dus |geen )?recht\b/i)
  expect((await anna.says('klopt dat?')).text).toContain('De gemeente beslist.')
})

test('why, whether it is so, simpler and more each show another side', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('schulden en rekeningen')
  expect((await anna.says('waarom?')).text).toContain('In Wgs, artikel 4, lid 1 staat:')
  expect((await anna.says('klopt dat?')).text).toContain('binnen vier weken')
  expect((await anna.says('kan het eenvoudiger?')).text).toContain('Kort gezegd:')
  expect((await anna.says('meer uitleg')).text).toContain('Waar dit op rust:')
})

test.each([
  ['hoeveel ibuprofen mag ik per dag nemen?', 'refused_medical', 'huisarts'],
  ['op welke partij moet ik stemmen?', 'out_of_scope', 'gemeenteraad'],
  ['waar kan ik mijn paspoort verlengen?', 'out_of_scope', 'Burgerzaken'],
  ['wanneer wordt het grofvuil opgehaald?', 'out_of_scope', 'gemeente'],
  ['ik zoek een parkeervergunning', 'out_of_scope', 'gemeente'],
  ['ik woon in Utrecht en zoek hulp', 'other_municipality', '14'],
] as const)('"%s" is declined with where to go', async (said, outcome, where) => {
  const heard = await talkTo(bot).says(said)
  expect(heard.outcomes).toEqual([outcome])
  expect(heard.text).toContain(where)
})

test('a date that is given gives the last day, with the article', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  await anna.says('hoe werkt een wmo melding?')
  const heard = await anna.says('ik heb me op 3 november gemeld')
  expect(heard.text).toContain('dinsdag 15 december 2026 (Wmo 2015, artikel 2.3.2, lid 1)')
})

test('a time in plain Dutch is no Polish and no English', async () => {
  for (const said of ['liever na 4 uur', 'woensdag na 4 uur', 'do 10 uur', 'bel na 6 uur'])
    expect(readLanguage(said), said).toBe('nl')
})

test('a subject that is named with the place is answered', async () => {
  expect((await talkTo(bot).says('schulden en rekeningen Eemnes')).text).toContain('Schuldhulp is gratis.')
})

test('who says no more than that it is too much is asked on kindly', async () => {
  for (const said of ['ik kan niet meer', 'met mij niet zo goed'])
    expect((await talkTo(bot, { municipality: 'Huizen' }).says(said)).outcomes, said).toEqual(['clarify'])
})
