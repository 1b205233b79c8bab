import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleLists } from '../../knowledge/content/check/articles.ts'
import { checkContent, findingsIn } from '../../knowledge/content/check/check-content.ts'
import { contentCommand } from '../../knowledge/content/check/command.ts'
import type { Content } from '../../knowledge/content/content.ts'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { type Region, readRegion } from '../../knowledge/content/region.ts'
import type { Explanation, ServiceRecord } from '../../knowledge/content/types.ts'

const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))
const TODAY = '2026-11-23'
const lists: ArticleLists = new Map([['BWBR0035362', new Map([['2.3.2', ['1', '2']]])]])

let region: Region
let whole: Content
beforeAll(async () => {
  region = await readRegion(hbel)
  const { files } = await contentFiles(hbel)
  whole = readContent(
    files,
    region.municipalities.map((place) => place.name),
  )
})

test('the content of the example region has nothing to mend', async () => {
  const { findings, counts } = await checkContent(hbel, TODAY)
  expect(findings).toEqual([])
  expect(counts.topics).toBe(52)
  expect(counts.services).toBeGreaterThanOrEqual(90)
  expect(counts.organisations).toBeGreaterThanOrEqual(45)
  expect(counts.words).toBeGreaterThanOrEqual(400)
})

describe('the editor is told', () => {
  test('which topic has no explanation for a municipality, and which has few ways of asking', () => {
    const found = check({ explanations: [explanation({ municipalities: ['Huizen', 'Blaricum', 'Laren'] })] })
    expect(found).toEqual([
      'schulden: Er is geen uitleg voor inwoners van Eemnes.',
      'schulden: Manieren om het te vragen: 1, en dat is te weinig.',
    ])
  })

  test('that a topic has more explanations than people can choose from', () => {
    const eleven = [...'abcdefghijk'].map((id) => explanation({ id, variants: [`vraag ${id}`] }))
    expect(check({ explanations: eleven })).toContain(
      'schulden: Er zijn 11 stukken uitleg voor inwoners, en dat is te veel.',
    )
  })

  test('that nobody says when it was looked at or will be again', () => {
    const names = region.municipalities.map((place) => place.name)
    const topic = 'topic: schulden\nexplanations:\n  - id: zonder-datum\n    question: Wie helpt?\n    facet: apply\n'
    const files = [{ name: 'topics/schulden.yaml', text: `${topic}    municipalities: [Huizen]\n    core: Bel ons.\n` }]
    expect(() => readContent(files, names)).toThrow(/checked ontbreekt[\s\S]*review ontbreekt/)
    expect(whole.services.every((one) => (one.review ?? '') > one.checked)).toBe(true)
  })

  test('that an article or a paragraph does not exist', () => {
    expect(remarks({ basis: [basis('2.3.9', '1'), basis('2.3.2', '3'), basis('2.3.2', '2')] })).toEqual([
      'De verwijzing klopt niet: artikel 2.3.9 bestaat niet in BWBR0035362.',
      'De verwijzing klopt niet: artikel 2.3.2 heeft geen lid 3, wel lid 1, 2.',
    ])
  })

  test('that a sentence is too long', () => {
    const words =
      'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien'
    const core = `Kort. ${words} achttien negentien twintig een twee drie vier vijf zes.`.replace('een', 'Een')
    expect(remarks({ core })).toEqual([expect.stringMatching(/^Deze zin in core heeft 26 woorden/)])
  })

  test('that most sentences are too long', () => {
    const long = 'Deze zin heeft precies dertien woorden en dat is er echt één teveel.'
    expect(
      remarks({ question: 'Hoe?', core: `${long} ${long} ${long}`, steps: [{ level: 'network', text: long }] }),
    ).toEqual(['De zinnen zijn lang: de middelste heeft 13 woorden.'])
  })

  test('that a difficult word is not explained', () => {
    expect(remarks({ core: 'U vraagt een maatwerkvoorziening aan.' })).toEqual([
      'Het moeilijke woord "maatwerkvoorziening" in core wordt niet uitgelegd.',
    ])
    expect(remarks({ core: 'U vraagt een maatwerkvoorziening aan.', words: ['maatwerkvoorziening'] })).toEqual([])
    expect(remarks({ words: ['hulpplan'] })).toEqual(['Het woord "hulpplan" staat bij words, maar heeft geen uitleg.'])
  })

  test.each([
    ['Dat kost 21 euro per maand.', 'Er staat een bedrag in de tekst (core): "euro".'],
    ['Bel 035 123 45 67.', 'Er staat een telefoonnummer in de tekst (core): "035 123 45 67".'],
    ['Kom naar Dorpsstraat 12.', 'Er staat een adres in de tekst (core): "Dorpsstraat 12".'],
    ['Mail naar hulp@huizen.nl.', 'Er staat een e-mailadres of internetadres in de tekst (core): "p@h".'],
    [
      'U heeft dan altijd recht op hulp.',
      'Er staat een belofte in de tekst ("recht op") (core): "U heeft dan altijd recht op".',
    ],
    ['U krijgt dan een vergoeding.', 'Er staat een belofte in de tekst (core): "U krijgt dan een vergoeding".'],
  ])('what does not belong in a text: %s', (core, remark) => {
    expect(remarks({ core })).toEqual([remark])
  })

  test('nothing about the numbers that save lives, nor about Europe', () => {
    const core = 'Bel 112, 113 of 0800-0113. Veilig Thuis is 0800-2000. Komt u uit de Europese Unie?'
    expect(remarks({ core })).toEqual([])
  })

  test('that a local service is not marked as an example, or that an example looks real', () => {
    expect(ofService({ example: false, phone: null, email: null })).toEqual([
      'Dit aanbod is plaatselijk, maar staat niet als voorbeeld gemerkt.',
    ])
    expect(ofService({ phone: '035 123 45 67' })).toEqual(['Het nummer 035 123 45 67 kan van iemand zijn.'])
    expect(ofService({ url: 'www.zonder-https.nl' })).toEqual(['"www.zonder-https.nl" is geen goed internetadres.'])
  })

  test('that a question is written twice', () => {
    const twice = [
      explanation({ id: 'a', variants: ['Ik kan mijn huur niet betalen!'] }),
      explanation({ id: 'b', topic: 'wonen', variants: ['ik kan mijn huur niet betalen'] }),
    ]
    expect(check({ explanations: twice })).toContain('b: "ik kan mijn huur niet betalen" staat ook bij a.')
  })

  test('that a word of the lexicon points everywhere', () => {
    const topics = ['schulden', 'wonen', 'ggz', 'taal']
    const found = check({ lexicon: [{ language: 'nl', says: ['hulp'], means: 'hulp', topics }] })
    expect(found).toContain('hulp: "hulp" wijst naar 4 onderwerpen: schulden, wonen, ggz, taal.')
  })

  test('that a date cannot be', () => {
    expect(remarks({ checked: '2026-12-01', review: '2027-01-01' })).toEqual([
      'De datum van nakijken (2026-12-01) ligt in de toekomst.',
    ])
    expect(remarks({ checked: '2026-11-01', review: '2026-11-01' })).toEqual([
      'Opnieuw nakijken (2026-11-01) ligt niet na 2026-11-01.',
    ])
  })

  test('that nobody helps in a municipality, and that youth of Eemnes is sent to the wrong team', () => {
    expect(
      remarks({ municipalities: ['Eemnes'], help: ['zicht-op-de-meent'] }, [service({ municipalities: ['Huizen'] })]),
    ).toEqual(['Niemand bij help werkt in Eemnes.', 'zicht-op-de-meent werkt niet in Eemnes.'])
    const youth = {
      topic: 'jeugdhulp',
      municipalities: ['Huizen', 'Eemnes'],
      help: ['zicht-op-de-meent', 'kindertelefoon'],
    }
    const services = [
      service({ municipalities: ['Huizen'] }),
      service({ id: 'kindertelefoon', scope: 'national', example: false, phone: null, email: null }),
    ]
    expect(remarks(youth, services)).toEqual([
      'De uitleg geldt voor Eemnes, maar zicht-op-de-meent helpt daar geen jeugd.',
    ])
  })

  test('that the steps skip the order of the funnel', () => {
    const steps: Explanation['steps'] = [
      { level: 'indicated', text: 'Vraag het aan.' },
      { level: 'network', text: 'Vraag een buur.' },
    ]
    expect(remarks({ steps })).toEqual(['De stappen staan niet op volgorde.'])
  })

  test('that the steps begin with the municipality and not with people themselves', () => {
    const steps: Explanation['steps'] = [{ level: 'indicated', text: 'Vraag het aan.' }]
    expect(remarks({ steps })).toEqual(['Er staat niet bij wat mensen zelf kunnen doen, of met wie om hen heen.'])
  })

  test('by file and by record, and the command counts the remarks', async () => {
    const lines: string[] = []
    expect(await contentCommand(hbel, new Date('2026-11-20T12:00:00Z'), (line) => lines.push(line))).toBeGreaterThan(0)
    expect(lines.slice(0, 4)).toEqual([
      'topics/beschut-werk.yaml',
      '  beschut-werk-aanvragen',
      '    - De datum van nakijken (2026-11-22) ligt in de toekomst.',
      '      Zet de dag erbij waarop iemand dit echt heeft nagekeken.',
    ])
  })
})

function check(parts: Partial<Content>): string[] {
  const content: Content = {
    ...whole,
    topics: whole.topics.filter((topic) => (parts.explanations ?? []).some((one) => one.topic === topic.key)),
    explanations: [],
    organisations: [],
    services: [service()],
    terms: [],
    lexicon: [],
    ...parts,
  }
  return findingsIn(content, region, lists, TODAY).map(({ id, what }) => `${id}: ${what}`)
}

/** What is said of this one explanation, apart from what is said of its topic. */
function remarks(part: Partial<Explanation>, services: ServiceRecord[] = [service()]): string[] {
  return check({ explanations: [explanation(part)], services })
    .filter((line) => line.startsWith('schulden-vraag: '))
    .map((line) => line.slice('schulden-vraag: '.length))
}

function ofService(part: Partial<ServiceRecord>): string[] {
  return check({ services: [service(part)] }).map((line) => line.replace(/^[^:]*: /, ''))
}

function basis(article: string, paragraph: string | null) {
  return { law: 'BWBR0035362', article, paragraph, says: 'De gemeente onderzoekt dit.' }
}

function explanation(part: Partial<Explanation> = {}): Explanation {
  return {
    id: 'schulden-vraag',
    topic: 'schulden',
    question: 'Wie helpt mij met schulden?',
    facet: 'apply',
    audience: 'inhabitant',
    municipalities: ['Huizen', 'Blaricum', 'Eemnes', 'Laren'],
    core: 'U kunt om hulp vragen.',
    steps: [],
    not: null,
    help: ['zicht-op-de-meent'],
    basis: [],
    terms: [],
    amounts: [],
    words: [],
    variants: ['ik heb schulden'],
    checked: '2026-11-01',
    review: '2027-05-01',
    ...part,
  }
}

function service(part: Partial<ServiceRecord> = {}): ServiceRecord {
  return {
    id: 'zicht-op-de-meent',
    name: 'Zicht op de Meent',
    organisation: { id: 'meent', name: 'De Meent', url: null },
    description: 'Hier denkt iemand met u mee.',
    for: null,
    ages: { min: null, max: null },
    cost: 'free',
    referral: 'none',
    level: 'basic',
    scope: 'local',
    municipalities: ['Huizen', 'Blaricum', 'Eemnes', 'Laren'],
    topics: ['schulden'],
    phone: '035 000 00 00',
    email: 'meent@voorbeeld.example',
    url: null,
    locations: [],
    hours: null,
    languages: ['nl'],
    bring: null,
    professional: null,
    variants: [],
    checked: '2026-11-01',
    review: null,
    example: true,
    ...part,
  }
}
