import { describe, expect, test } from 'vitest'
import { readAlarm } from '../../bot/understanding/danger.ts'

/** What is told without the word for it; each a family of wordings, and the same words where nothing is the matter. */
const families: Record<string, { kind: string; heard: string[]; ordinary: string[] }> = {
  'who should have been home': {
    kind: 'missing',
    heard: [
      'mijn dochter komt niet thuis',
      'onze zoon van 12 is vannacht niet thuisgekomen',
      'mijn man ging wandelen met de hond en de hond kwam alleen terug',
      'zijn bed was leeg vanmorgen en zijn jas is weg',
      'mijn zus zou om vijf uur thuis zijn en ze neemt haar telefoon niet op',
    ],
    ordinary: [
      'mijn dochter komt met kerst niet thuis',
      'mijn man is nog niet thuis uit het ziekenhuis, krijgen we zolang hulp',
      'haar kamer is leeg sinds ze op kamers woont',
      'mijn pakket is nog niet aangekomen',
    ],
  },
  'who is suddenly confused or walks in the traffic': {
    kind: 'missing',
    heard: [
      'mijn oom is sinds gisteravond in de war',
      'oma herkent ons niet meer sinds vanochtend',
      'er loopt een meneer midden op de rotonde',
      'een jongen rent steeds de weg op',
      'ik weet niet waar ik ben',
    ],
    ordinary: [
      'mijn moeder herkent ons al jaren niet meer',
      'er staat een auto midden op het fietspad',
      'ik weet niet waar ik aan toe ben',
    ],
  },
  'who is ruled at home': {
    kind: 'violence',
    heard: [
      'ik mag van mijn man nergens meer alleen heen',
      'mijn schoonmoeder bewaart mijn paspoort',
      'hij heeft een camera in de slaapkamer opgehangen',
      'als hij drinkt slaap ik met de kinderen in de auto',
      'mijn ex stond vannacht in mijn slaapkamer',
      'hij stuurt me honderd appjes per dag en staat voor mijn werk',
    ],
    ordinary: [
      'ik mag van de dokter niet autorijden',
      'mijn man heeft een camera bij de deurbel opgehangen',
      'ik slaap in de logeerkamer want mijn man snurkt',
      'mijn ex heeft nog een sleutel van de schuur',
    ],
  },
  'a child that is left or punished': {
    kind: 'child',
    heard: [
      'een leerling huilt van de honger in de klas',
      'het buurmeisje zit elke avond buiten tot het donker is',
      'mijn neefje moest op zijn knieën zitten voor straf',
      'ze geeft haar zoontje slaappillen zodat ze weg kan',
      'mijn dochter van 14 heeft een vriend van 32',
    ],
    ordinary: [
      'mijn zoon speelt buiten tot het donker is',
      'mijn dochter van 14 heeft een vriend van 15',
      'de buurkinderen maken buiten herrie tot laat',
    ],
  },
  'who has arranged everything': {
    kind: 'suicide',
    heard: [
      'het mag voor mij allemaal wel ophouden',
      'ik heb de brieven voor de kinderen klaar',
      'ik zoek een uitvaart, het is voor mezelf en het is voor volgende week',
      'als het maandag niet lukt dan stap ik eruit',
      'dan hoeft mijn dochter mij niet te vinden',
    ],
    ordinary: [
      'dat huisbezoek mag van mij wel stoppen',
      'ik stap uit de schuldsanering, kan dat',
      'mijn moeder wil haar uitvaart vastleggen bij de notaris',
    ],
  },
  'who falls ill or lies where nobody is': {
    kind: 'medical',
    heard: [
      'mijn man is uitgegleden in de badkamer en is in de war',
      'mijn vrouw ligt op de grond',
      'ik heb mijn vingers in de hakselaar gehad',
      'mijn arm valt weg en ik zie dubbel',
      'onze buurman doet niet open en de gordijnen zijn dicht, ik ruik iets',
    ],
    ordinary: [
      'mijn zoontje ligt gillend op de grond in de winkel',
      'mijn moeder is vorige maand gevallen, gelukkig niks gebroken',
      'mijn vriendin reageert niet op mijn kaartje',
      'de rolstoelmonteur heeft de deurpost geraakt en reageert nergens op',
    ],
  },
  'who comes with something in the hand': {
    kind: 'weapon',
    heard: [
      'ik sta straks met een mes aan jullie balie',
      'mijn broer dreigt het huis plat te branden',
      'er ligt een brandbom in het portiek',
    ],
    ordinary: [
      'iemand heeft mijn band lek gestoken',
      'de wespen steken bij de speeltuin',
      'mag mijn zoon een zakmes mee',
    ],
  },
  'a child that tells what is done to it': {
    kind: 'child-writing',
    heard: [
      'als papa het rapport ziet krijg ik met de slipper',
      'mijn oom wil dat ik op schoot kom en dan voelt hij',
      'ik heb iemand leren kennen op discord, hij klinkt veel ouder en wil dat ik bij hem kom',
      'juf zegt dat ik dit moet vertellen',
    ],
    ordinary: [
      'mijn vader is weg bij mijn moeder en wij zoeken hulp voor de scheiding',
      'ik heb een leuke man leren kennen op een datingsite',
    ],
  },
}

describe.each(Object.entries(families))('%s', (_, { kind, heard, ordinary }) => {
  test.each(heard)('is heard: %s', (said) => {
    expect(readAlarm(said).danger?.kind).toBe(kind)
  })

  test.each(ordinary)('is not heard in: %s', (said) => {
    expect(readAlarm(said).danger).toBeNull()
  })
})

test.each([
  'mijn dochter stikt van het huiswerk',
  'ik word gestalkt door reclame van energiebedrijven',
  'de gemeente schopt mij van het kastje naar de muur',
  'hoe maak ik een einde aan mijn huurcontract',
  'ik spring een gat in de lucht',
  'er is niemand gewond, alleen het hek ligt plat',
  'mijn casemanager is spoorloos',
  'mijn exman sloeg me, dat is twaalf jaar geleden en nu gaat het goed',
  'hij heeft mij nooit geslagen hoor',
  'ik lach me dood',
  'ik wil mijn leven beteren',
  'ik word bedreigd met een boete',
  'mijn collega heeft zelfmoord gepleegd, is er nazorg',
])('a manner of speech, the past and what is denied are no alarm: %s', (said) => {
  expect(readAlarm(said).danger).toBeNull()
})

test.each(['waarom is de lucht blauw', 'tunnel onder het spoor', 'wiens schuld is het dat de trein niet rijdt'])(
  'where nobody is, nobody is in danger: %s',
  (said) => {
    expect(readAlarm(said).danger).toBeNull()
  },
)

test.each([
  'mijn ex sloeg me twee jaar geleden en nu stalkt hij me weer',
  'hij heeft mij nooit geslagen maar nu dreigt hij met een mes',
])('what comes back is an alarm: %s', (said) => {
  expect(readAlarm(said).danger).not.toBeNull()
})
