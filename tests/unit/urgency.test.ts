import { expect, test } from 'vitest'
import { readUrgency, type UrgencyKind } from '../../bot/understanding/urgency.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each<[string, UrgencyKind]>([
  ['de rechtbank schrijft dat ik op 9 december moet komen over mijn huurachterstand', 'eviction'],
  ['vonnis gekregen, woning leeg op de 14e en de deurwaarder komt', 'eviction'],
  ['wij moeten er van de corporatie dinsdag uit', 'eviction'],
  ['greenchoice gaat woensdag afsluiten', 'cut-off'],
  ['het waterbedrijf dreigt de kraan dicht te draaien', 'cut-off'],
  ['menzis heeft mijn verzekering stopgezet', 'insurance'],
  ['ik kan deze week geen boodschappen meer betalen', 'no-food'],
  ['heb nog maar 4 euro tot het eind van de maand', 'no-food'],
  ['de apotheek geeft de insuline niet mee, geen geld', 'no-medicine'],
  ['mijn bijstand is ineens geblokkeerd', 'no-income'],
  ['ik slaap al twee nachten in me auto', 'no-roof'],
  ['morgen staat de deurwaarder voor de deur', 'bailiff'],
  ['de luiers en de melk zijn op en er is geen cent', 'no-food'],
  ['we hebben al drie dagen niks gegeten', 'no-food'],
  ['mijn pillen zijn op en ik kan ze niet betalen', 'no-medicine'],
  ['mijn man is terminaal en vannacht is er niemand', 'no-care'],
  ['ze kan niet uit bed en de thuiszorg komt niet opdagen', 'no-care'],
  ['morgen moeten we uit de noodopvang', 'no-roof'],
  ['het leefgeld is niet gestort', 'no-income'],
  ['de bank verkoopt ons huis', 'eviction'],
  ['het licht gaat er vrijdag af', 'cut-off'],
  ['they will cut off our gas on Monday', 'cut-off'],
  ['nie mam gdzie spać', 'no-roof'],
  ['evden atılıyoruz', 'eviction'],
])('"%s" cannot wait: %s', (said, kind) => {
  expect(readUrgency(said)).toMatchObject({ urgent: true, kind })
})

test.each([
  'we hebben een nieuw contract voor gas en stroom afgesloten',
  'ik moet voor de rechter komen over de omgang met mijn kinderen, mag ik thuis blijven wonen in ons huis',
  'ik heb geen energie meer en slaap slecht',
  'huis gekregen maar nog geen bed en geen kachel',
  'stopt mijn uitkering als ik ga samenwonen',
  'mijn zoon eet niks',
  'ik wil mijn zorgverzekering opzeggen en overstappen',
  'vorig jaar is onze stroom afgesloten',
  'wat doet een deurwaarder',
  'mijn man is terminaal en de thuiszorg is geweldig',
  'wie regelt nachtzorg bij een palliatieve patiënt',
  'ik ben dakloos geweest maar heb nu een huis',
  'ik hoef geen uitkering',
  'mijn moeder van 88 heeft hulp nodig bij het douchen',
  'de medicijnen van mijn vader zijn vandaag op en de apotheek is dicht',
])('"%s" can wait', (said) => {
  expect(readUrgency(said).urgent).toBe(false)
})

const bot = townBot()

test('who fears to lose the house hears of the three working days, and staff has it as urgent', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('brief van de rechtbank over mijn huurachterstand, 9 december is de zitting')
  expect(heard.text).toContain('Dit kan niet wachten.')
  expect(heard.text).toContain('binnen drie werkdagen')
  expect(heard.text).toContain('Wgs, artikel 4, lid 2')
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person', urgency: 'urgent' })])
})

test('nothing to eat is passed on as urgent, without a term that does not hold for it', async () => {
  const anna = talkTo(bot, { municipality: 'Huizen' })
  const heard = await anna.says('er is niks meer te eten in huis')
  expect(heard.text).toContain('Dit kan niet wachten.')
  expect(heard.text).not.toContain('Wgs')
  expect(anna.wishes).toEqual([expect.objectContaining({ kind: 'person', urgency: 'urgent' })])
})
