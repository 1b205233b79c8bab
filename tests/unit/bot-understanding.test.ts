import { expect, test } from 'vitest'
import { chosen, yesOrNo } from '../../bot/dialogs/choices.ts'
import { readAddress, readMail, readName, readPhone } from '../../bot/dialogs/contact.ts'
import { corrected } from '../../bot/understanding/correction.ts'
import { isNewSubject } from '../../bot/understanding/follow-up/learned.ts'
import { facetIn, readFollowUp } from '../../bot/understanding/follow-up.ts'
import { readIntent } from '../../bot/understanding/intent.ts'
import { corpusMark } from '../../bot/understanding/learned/corpus.ts'
import { readModel } from '../../bot/understanding/learned/file.ts'
import { modelPaths } from '../../bot/understanding/learned/paths.ts'
import { intentIn, readLearned } from '../../bot/understanding/learned.ts'
import { distance, repairTowards } from '../../bot/understanding/near-words.ts'

test.each([
  ['Zou ik misschien een levend mens aan de lijn mogen?', 'person'],
  ['verbind mij svp met een medewerkster', 'person'],
  ['ik wil met een medewreker spreken', 'person'],
  ['Can I speak to someone please', 'person'],
  ['willen jullie mij vanmiddag even terugbellen', 'callback'],
  ['Kan ik voor mijn vader een afspraak inplannen?', 'appointment'],
  ['kunnen we een afspraka maken', 'appointment'],
  ['Die afspraak van dinsdag moet ik helaas afzeggen', 'change-appointment'],
  ['ik wil het gesprek verplaatsen naar vrijdag', 'change-appointment'],
  ['Wat doen jullie met mijn gegevens?', 'privacy'],
  ['Goedemorgen!', 'hello'],
  ['heel erg bedankt', 'thanks'],
  ['tot ziens', 'goodbye'],
  ['ben jij een robot?', 'are-you-human'],
  ['laat maar', 'stop'],
])('"%s" is heard as %s', (said, intent) => {
  expect(readIntent(said)).toBe(intent)
})

test.each([
  'Ik moet naar de tandarts, hoe maak ik daar een afspraak?',
  'mijn moeder kan de trap niet meer op',
  'Goedemorgen, mijn man vergeet alles',
  'ik heb niemand om mee te praten',
  'hoe bereid ik mij voor op het keukentafelgesprek',
])('"%s" is a question and no wish', (said) => {
  expect(readIntent(said)).toBeNull()
})

test.each([
  ['zou een collega van jullie het kunnen overpakken van deze computer', 'person'],
  ['schuif mij maar door naar een ambtenaar', 'person'],
  ['Ik verneem graag telefonisch van u', 'callback'],
  ['wij komen graag eens bij u zitten om dit door te nemen, wanneer schikt dat', 'appointment'],
  ['die ontmoeting van woensdag moet ik helaas afblazen', 'change-appointment'],
  ['wordt er bewaard wat ik hier vertel', 'privacy'],
  ['mijn paspoort moet verlengd voor de vakantie', 'other-desk'],
  ['welke tabletten zijn goed tegen een zere keel', 'medical'],
])('"%s" is heard as %s, by what was learned', (said, intent) => {
  expect(readLearned(said).intent).toBe(intent)
})

test.each([
  'hoe krijg ik hulp bij het huishouden',
  'mijn vader wil weer onder de mensen komen',
  'wat kan ik doen als de gemeente mijn aanvraag afwijst',
])('"%s" stays a question for the knowledge', (said) => {
  expect(readLearned(said).intent).toBeNull()
})

test.each([
  ['kan mijn dochter met iemand praten over haar verdriet', null],
  ['wie praat er met een puber die niets zegt', null],
  ['ik wil de consulent spreken over mijn rolstoel', 'person'],
  ['ik weet nu hoe de dagbesteding werkt, boek een gesprek voor me', 'appointment'],
  ['Mag de afspraak een uur later? Ik moet eerst naar de tandarts.', 'change-appointment'],
  ['laat maar iemand bellen', 'callback'],
  ['is dit een robot? dan wil ik een mens', 'person'],
  ['Mijn dochter slaapt slecht. Haar juf ziet het ook. Wij willen graag een gesprek bij u.', 'appointment'],
  ['ik ben slechtziend, telefoneren gaat beter', 'callback'],
  ['kunt u mijn belafspraak verzetten', 'change-appointment'],
  ['ik heb de brief met de afspraak maar dan werk ik', 'change-appointment'],
  ['haal mijn telefoonnummer weg', 'privacy'],
  ['kan de afspraak met u anders, mijn vrouw kan niet op die dag', 'change-appointment'],
  ['liever bellen dan typen', 'callback'],
  ['welke dag had ik afgesproken', 'change-appointment'],
])('"%s": a pattern is weighed against what was learned, and read as %s', (said, intent) => {
  expect(intentIn(said, readLearned(said))).toBe(intent)
})

test.each([
  'hebben jullie iemand die heggen snoeit',
  'ik wil iemand bij het gesprek, los van de gemeente',
  'kunt u mijn opa bellen, hij is zo eenzaam',
  'wie belt mij over het bed op wieltjes',
  'mag ik het gesprek opnemen',
  'ik wil mijn zus niet laten merken dat ik gebeld heb',
  'afspraak maken voor de voedselbank',
  'ik wil de taxi van donderdag annuleren',
  'mijn casemanager heeft de afspraak afgezegd',
  'ik snap niets van computers, waar is een cursus',
  'de juf wil een gesprek met mij',
  'ik heb haar mentor gebeld, die zou terugbellen maar nee',
  'en welk nummer kan ik bellen',
  'moet mijn broer aanwezig zijn bij het huisbezoek',
  'mijn baas wil mijn medische gegevens',
  'de bank wil een gesprek over mijn huis',
  'waar kan ik beter leren spreken met mensen',
])('"%s" looks like a wish and is a question', (said) => {
  expect(intentIn(said, readLearned(said))).toBeNull()
})

test.each([
  ['ik ben onafhankelijk cliëntondersteuner en wil een afspraak met de consulent', 'appointment'],
  ['mijn moeder is eenzaam. Kan ik met een medewerker praten?', 'person'],
  ['is er iemand die dit met mij kan doornemen', 'person'],
  ['mijn zoon wil niet praten, ik wil een medewerker spreken', 'person'],
  ['ik snap niets van computers, mag ik een mens spreken', 'person'],
  ['mijn huisarts zei dat u mij zou bellen', 'callback'],
  ['ik wil een afspraak maken maar niet bellen', 'appointment'],
  ['ik wil iemand die verantwoordelijkheid neemt', 'person'],
  ['gesprek graag, wilt u daarvoor contact opnemen', 'callback'],
])('"%s" looks like a question and is a wish', (said, intent) => {
  expect(intentIn(said, readLearned(said))).toBe(intent)
})

test.each(['wishes', 'follow', 'remarks'] as const)(
  'what was learned about %s is in step with its sentences',
  (subject) => {
    // Not in step: run `npm run learn`.
    expect(readModel(modelPaths[subject]).mark).toBe(corpusMark(subject))
  },
)

test.each([
  ['wat zijn wij daar dan aan kwijt', { about: 'facet', facet: 'cost' }],
  ['telt wat mijn man verdient ook mee', { about: 'whom' }],
  ['komt er dan iemand aan huis', { about: 'place' }],
  ['uit welke wet haalt u dat', { about: 'source' }],
  ['mogen ze dat zomaar afwijzen', { about: 'facet', facet: 'disagree' }],
])('after an answer "%s" asks on about it', (said, followUp) => {
  expect(readFollowUp(said)).toEqual(followUp)
})

test.each(['waar leert mijn buurvrouw fietsen', 'ik heb ook nog een vraag over pesten op school'])(
  'after an answer "%s" is a new subject',
  (said) => {
    expect(readFollowUp(said)).toBeNull()
  },
)

test.each([
  [
    'mijn dochter komt haar kamer niet af',
    'sorry, ik bedoel mijn vader van 81',
    'mijn vader van 81 komt haar kamer niet af',
  ],
  ['hulp voor mijn zoon', 'nee voor mijn moeder', 'hulp voor mijn moeder'],
  ['hoe krijg ik een rolstoel', 'oeps ik bedoel een rollator', 'hoe krijg ik een rolstoel een rollator'],
  ['hulp voor mijn zoon', 'nee mijn man wil dat niet', null],
])('after "%s" "%s" asks: %s', (before, said, question) => {
  expect(corrected(before, said)).toBe(question)
})

const unsure = { confidence: 0.2, likely: 0.1, sure: false, sameTopic: false, pointing: false }

test('what names a subject that the search is sure of is new; what points back is not', () => {
  const learned = { fresh: 0.8, back: 0.15 }
  expect(isNewSubject({ ...unsure, learned, confidence: 0.95, likely: 0.95, sure: true })).toBe(true)
  expect(isNewSubject({ ...unsure, learned })).toBe(false)
  expect(isNewSubject({ ...unsure, learned, confidence: 0.9, likely: 0.9, sure: true, pointing: true })).toBe(false)
})

const choices = [
  { value: 'a', label: 'Op een locatie' },
  { value: 'b', label: 'Aan de telefoon' },
]

test.each([
  ['2', 'b'],
  ['optie 1', 'a'],
  ['de tweede graag', 'b'],
  ['AAN DE TELEFOON!', 'b'],
  ['telefoon', 'b'],
  ['doe maar op een locatie', 'a'],
  ['3', null],
  ['de', null],
  ['geen idee', null],
])('of two choices "%s" picks %s', (text, value) => {
  expect(chosen(choices, { text, choice: null })).toBe(value)
})

test('a button counts before words, and a button that was not shown counts for nothing', () => {
  expect(chosen(choices, { text: 'Op een locatie', choice: 'b' })).toBe('b')
  expect(chosen(choices, { text: 'Iets anders', choice: 'z' })).toBeNull()
})

test.each([
  ['Ja hoor', true],
  ['jazeker', true],
  ['dat klopt', true],
  ['nee dank u', false],
  ['liever niet', false],
  ['misschien', null],
])('"%s" is yes, no or neither: %s', (text, meant) => {
  expect(yesOrNo({ text, choice: null })).toBe(meant)
})

test('telephone numbers are read in the ways in which people write them', () => {
  expect(['06-12345678', 'bel op 035 691 23 45', '+31 6 12 34 56 78', '12345', 'morgen'].map(readPhone)).toEqual([
    '+31612345678',
    '+31356912345',
    '+31612345678',
    null,
    null,
  ])
})

test('a mail address, a name and an address are taken out of what is said', () => {
  expect(readMail('dat is Anna.b@post.voorbeeld.nl.')).toBe('Anna.b@post.voorbeeld.nl')
  expect(readMail('anna at voorbeeld')).toBeNull()
  expect(['mijn naam is Zoë van ’t Hof.', 'J', 'wat bedoelt u?', '06 12345678'].map(readName)).toEqual([
    'Zoë van ’t Hof',
    null,
    null,
    null,
  ])
  expect(['Dorpsstraat 12, Laren', 'thuis', '12'].map(readAddress)).toEqual(['Dorpsstraat 12, Laren', null, null])
})

test('a slip of the finger in a long word is put right, a short or other word is left', () => {
  const keys = ['afspraak', 'medewerker', 'bellen']
  expect(repairTowards('een afsrpaak met de medewreker', keys)).toBe('een afspraak met de medewerker')
  expect(repairTowards('tellen en bel', keys)).toBe('tellen en bel')
  expect([distance('abc', 'abc'), distance('abc', 'acb'), distance('abc', 'abcd'), distance('', 'ab')]).toEqual([
    0, 1, 1, 2,
  ])
})

test.each([
  ['en hoe lang duurt dat?', { about: 'facet', facet: 'duration' }],
  ['wat moet ik daarvoor betalen?', { about: 'facet', facet: 'cost' }],
  ['en als ze nee zeggen?', { about: 'facet', facet: 'disagree' }],
  ['waar kan ik terecht?', { about: 'place' }],
  ['klopt dat wel?', { about: 'source' }],
  ['ik snap het niet', { about: 'simpler' }],
  ['vertel me meer', { about: 'more' }],
  ['en voor mijn dochter?', { about: 'same' }],
  ['wat kost thuiszorg voor mijn moeder?', null],
])('after an answer "%s" is read as %o', (said, followUp) => {
  expect(readFollowUp(said)).toEqual(followUp)
})

test('the side of a subject is named by its words', () => {
  expect(
    ['hoeveel kosten luiers', 'hoe lang duurt het', 'hoe vraag ik het aan', 'wat is de Wmo', 'hulp'].map(facetIn),
  ).toEqual(['cost', 'duration', 'apply', 'what', null])
})
