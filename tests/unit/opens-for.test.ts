import { expect, test } from 'vitest'
import { readWhen } from '../../bot/understanding/when.ts'
import { readRegion } from '../../knowledge/content/region.ts'
import { opensFor } from '../../server/assistant/opens-for.ts'

/** A Monday, ten in the morning; on Wednesdays the desk is open until eight. */
const NOW = new Date('2026-11-23T09:00:00Z')
const region = await readRegion(`${import.meta.dirname}/../../knowledge/content/hbel`)

test.each([
  ['vanavond om 8 uur', false],
  ['woensdagavond', true],
  ['woensdag om half acht', true],
  ['zondag', false],
  ['vrijdagmiddag na 1 uur', false],
  ['vanmiddag', true],
  ['vandaag om 9 uur', false],
  ['morgen om 9 uur', true],
  ['na 4 uur', true],
  ['donderdag 24 december na 4 uur', true],
  ['s ochtends', true],
])('“%s” is within opening hours: %s', (said, open) => {
  const wish = readWhen(said, NOW)
  expect(wish).not.toBeNull()
  if (wish !== null) expect(opensFor(region, wish, NOW, null)).toBe(open)
})
