import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Term } from '../../knowledge/content/types.ts'
import { termFile } from '../../server/public/term-file.ts'

const law = { id: 'BWBR0035362', name: 'Wmo 2015', title: 'Wet maatschappelijke ondersteuning 2015' }
const inquiry: Term = {
  id: 'wmo-onderzoek',
  label: 'Onderzoek na uw melding',
  kind: 'authority',
  starts: 'melding',
  length: { weeks: 6 },
  counting: 'calendar',
  law: law.id,
  article: '2.3.2',
  paragraph: '1',
  from: '2015-01-01',
}
const plan: Term = { ...inquiry, id: 'plan', label: 'Uw plan inleveren', kind: 'person', length: { days: 7 } }

const parts = {
  knowledge: { terms: [inquiry, plan], laws: [law] },
  region: { name: 'Wegwijs', informationPoint: { phone: '035 000 10 00' } },
  clock: () => new Date('2026-11-22T09:00:00Z'),
} as unknown as Parameters<typeof termFile>[0]

test('the last day of a term is a whole day in a calendar, private and not busy, with the article', () => {
  const event = eventIn(termFile(parts, 'wmo-onderzoek', '2026-11-03'))
  expect({
    day: event.startDate.toString(),
    whole: event.startDate.isDate,
    title: event.summary,
    class: event.component.getFirstPropertyValue('class'),
    busy: event.component.getFirstPropertyValue('transp'),
    alarms: event.component.getAllSubcomponents('valarm').length,
  }).toEqual({
    day: '2026-12-15',
    whole: true,
    title: 'Laatste dag: Onderzoek na uw melding',
    class: 'PRIVATE',
    busy: 'TRANSPARENT',
    alarms: 0,
  })
  expect(event.description).toContain('Gerekend vanaf 3 november 2026 (Wmo 2015, artikel 2.3.2, lid 1)')
  expect(event.description).toContain('035 000 10 00')
})

test('who must do something before a day is reminded in time', () => {
  const [alarm] = eventIn(termFile(parts, 'plan', '2026-11-03')).component.getAllSubcomponents('valarm')
  expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-P2D')
})

test('the same day is the same entry, and an unknown term or one that did not hold yet gives none', () => {
  expect(eventIn(termFile(parts, 'plan', '2026-11-03')).uid).toBe('plan-2026-11-03@wegwijs')
  expect(termFile(parts, 'iets', '2026-11-03')).toBeNull()
  expect(termFile(parts, 'wmo-onderzoek', '2014-12-31')).toBeNull()
})

function eventIn(file: string | null): ICAL.Event {
  const event = new ICAL.Component(ICAL.parse(file ?? '')).getFirstSubcomponent('vevent')
  if (event === null) throw new Error('a file without an event')
  return new ICAL.Event(event)
}
