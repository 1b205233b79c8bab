import { expect, test } from 'vitest'
import { type Problem, WrongContent } from '../../knowledge/content/check.ts'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { smallRegionFiles } from '../town/small-region.ts'

const hbel = new URL('../../knowledge/content/hbel', import.meta.url).pathname
const household = 'topics/wmo-huishoudelijke-hulp.yaml'
const map = 'map/uitvoeringsdienst.yaml'

/** The problems of the small region after one replacement in one of its files. */
function problemsAfter(file: string, from: string, to: string): Problem[] {
  const text = smallRegionFiles[file] ?? ''
  expect(text).toContain(from)
  const files = Object.entries({ ...smallRegionFiles, [file]: text.replace(from, to) })
  try {
    readContent(
      files.map(([name, text]) => ({ name, text })),
      ['Huizen', 'Eemnes'],
    )
  } catch (error) {
    if (error instanceof WrongContent) return [...error.problems]
    throw error
  }
  return []
}

test('the example region is right, as it stands', async () => {
  const region = await readRegion(hbel)
  const { files } = await contentFiles(hbel)
  const content = readContent(
    files,
    region.municipalities.map((municipality) => municipality.name),
  )
  expect(content.topics).toHaveLength(52)
  expect(content.explanations.length).toBeGreaterThan(50)
  expect(content.services.length).toBeGreaterThan(50)
})

test('a region that is right has no problems', () => {
  expect(problemsAfter(household, 'checked', 'checked')).toEqual([])
})

test.each([
  [household, 'core: Lukt', 'kern: Lukt', 4, 'explanations.0.core ontbreekt'],
  [household, 'facet: apply', 'facet: how', 6, 'explanations.0.facet is "how", maar moet een van deze zijn'],
  [household, 'level: network', 'level: zelf', 10, 'explanations.0.steps.0.level is "zelf"'],
  [
    household,
    'checked: 2026-11-01',
    'checked: vandaag',
    19,
    'explanations.0.checked moet een datum als 2026-11-01 zijn',
  ],
  [household, 'checked: 2026-11-01', 'checked: 2026-02-30', 19, 'explanations.0.checked moet een datum'],
  [household, 'topic: wmo-huishoudelijke-hulp', 'topic: jeugdhulp', 2, 'topic is niet de naam van het bestand'],
  [
    household,
    '[Huizen, Eemnes]',
    '[Huizen, Hilversum]',
    7,
    'hulp-bij-het-huishouden: de gemeente "Hilversum" bestaat niet',
  ],
  [
    household,
    'vrijwilligers-huizen]',
    'bestaat-niet]',
    12,
    'hulp-bij-het-huishouden: het aanbod "bestaat-niet" bestaat niet',
  ],
  [household, 'law: BWBR0035362', 'law: BWBR0000000', 14, 'hulp-bij-het-huishouden: de wet "BWBR0000000" bestaat niet'],
  [
    household,
    'terms: [wmo-onderzoek]',
    'terms: [later]',
    15,
    'hulp-bij-het-huishouden: de termijn "later" bestaat niet',
  ],
  [map, 'id: huishoudhulp', 'id: hulp-voor-mijn-kind', 15, 'de id "hulp-voor-mijn-kind" is al gebruikt'],
  [map, 'mon: ["09:00-17:00"]', 'mon: ["9 tot 5"]', 12, 'locations.0.hours.mon "9 tot 5" is geen tijd als 09:00-12:30'],
  [map, 'mon: ["09:00-17:00"]', 'maandag: ["09:00-17:00"]', 12, 'locations.0.hours.maandag is geen dag'],
  [map, 'locations: [kantoor]', 'locations: [elders]', 24, 'services.0.locations noemt "elders"'],
  ['terms.yaml', 'weeks: 6', 'weken: 6', 3, 'terms.0.length noemt geen days'],
  ['amounts.yaml', 'to: 2024-12-31', 'to: 2023-12-31', 3, 'amounts.0.to ligt voor 2024-01-01'],
  ['lexicon/nl.yaml', 'topics: [jeugdhulp]', 'topics: [jeugd]', 4, 'het onderwerp "jeugd" bestaat niet'],
  ['words.yaml', 'words:', 'words: [', 4, 'is geen geldige YAML'],
] as const)('%s: %s → %s is told with its line', (file, from, to, line, reason) => {
  expect(problemsAfter(file, from, to)).toContainEqual({ file, line, reason: expect.stringContaining(reason) })
})

test('everything that is wrong is told at once', () => {
  const text = smallRegionFiles[household] ?? ''
  const broken = text.replaceAll('checked: 2026-11-01', 'checked: ooit').replace('facet: apply', 'facet: x')
  expect(problemsAfter(household, text, broken)).toHaveLength(3)
})

test('a file that Wegwijs does not know is told', () => {
  const files = Object.entries({ ...smallRegionFiles, 'woorden.yaml': 'words: {}' })
  const read = () =>
    readContent(
      files.map(([name, text]) => ({ name, text })),
      ['Huizen', 'Eemnes'],
    )
  expect(read).toThrow(/woorden\.yaml:1 woorden\.yaml is geen bestand dat Wegwijs kent/)
})
