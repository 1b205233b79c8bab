import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busyTimesIn } from '../../server/appointments/busy-times.ts'
import { isoLocal } from '../../server/appointments/local-time.ts'

const november = {
  from: Date.parse('2026-11-22T00:00:00+01:00'),
  to: Date.parse('2027-04-30T00:00:00+02:00'),
  except: new Set<string>(),
}

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', `UID:${lines.join('').length}@test`, 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join(
    '\r\n',
  )
}

function busy(...lines: string[]): string[] {
  const read = busyTimesIn(calendar(...lines), november)
  if ('problem' in read) throw new Error(read.problem)
  return read.spans.map(({ from, to }) => `${isoLocal(from).slice(0, 16)} ${isoLocal(to).slice(0, 16)}`)
}

test('a meeting in Dutch time, in UTC or without a zone is at that time on the Dutch clock', () => {
  expect(
    busy(event('DTSTART;TZID=Europe/Amsterdam:20261124T100000', 'DTEND;TZID=Europe/Amsterdam:20261124T110000')),
  ).toEqual(['2026-11-24T10:00 2026-11-24T11:00'])
  expect(busy(event('DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z'))).toEqual([
    '2026-11-24T10:00 2026-11-24T11:00',
  ])
  expect(busy(event('DTSTART:20261124T100000', 'DURATION:PT1H'))).toEqual(['2026-11-24T10:00 2026-11-24T11:00'])
})

test('a zone that only the file describes is read from the file', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]
  const at = (day: string) => event(`DTSTART;TZID=W. Europe Standard Time:${day}T100000`, 'DURATION:PT1H')
  expect(busy(...zone, at('20261124'), at('20270406'))).toEqual([
    '2026-11-24T10:00 2026-11-24T11:00',
    '2027-04-06T10:00 2027-04-06T11:00',
  ])
})

test('a whole day off is busy from midnight to midnight', () => {
  expect(busy(event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261226'))).toEqual([
    '2026-12-24T00:00 2026-12-26T00:00',
  ])
})

test('a weekly meeting stays at its hour over the change of the clock, without what was left out or moved', () => {
  const weekly = [
    'BEGIN:VEVENT',
    'UID:weekly@test',
    'DTSTART;TZID=Europe/Amsterdam:20270316T090000',
    'DTEND;TZID=Europe/Amsterdam:20270316T100000',
    'RRULE:FREQ=WEEKLY;COUNT=5',
    'EXDATE;TZID=Europe/Amsterdam:20270323T090000',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:weekly@test',
    'RECURRENCE-ID;TZID=Europe/Amsterdam:20270406T090000',
    'DTSTART;TZID=Europe/Amsterdam:20270406T140000',
    'DTEND;TZID=Europe/Amsterdam:20270406T150000',
    'END:VEVENT',
  ]
  expect(busy(...weekly)).toEqual([
    '2027-03-16T09:00 2027-03-16T10:00',
    '2027-03-30T09:00 2027-03-30T10:00',
    '2027-04-06T14:00 2027-04-06T15:00',
    '2027-04-13T09:00 2027-04-13T10:00',
  ])
})

test('what is cancelled, shown as free or our own appointment takes no time', () => {
  const hour = ['DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z']
  expect(busy(event(...hour, 'STATUS:CANCELLED'), event(...hour, 'TRANSP:TRANSPARENT'))).toEqual([])
  const own = calendar('BEGIN:VEVENT', 'UID:ours', ...hour, 'END:VEVENT')
  expect(busyTimesIn(own, { ...november, except: new Set(['ours']) })).toEqual({ spans: [] })
})

test('a list of busy times counts, and what overlaps is one time', () => {
  const list = [
    'BEGIN:VFREEBUSY',
    'FREEBUSY;FBTYPE=BUSY:20261124T090000Z/20261124T100000Z,20261124T093000Z/PT1H',
    'FREEBUSY;FBTYPE=FREE:20261125T090000Z/PT1H',
    'END:VFREEBUSY',
  ]
  expect(busy(...list)).toEqual(['2026-11-24T10:00 2026-11-24T11:30'])
})

test('a rule that never ends is read no further than is asked', () => {
  expect(busy(event('DTSTART:20200101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')).length).toBe(159)
})

test('what is no calendar, is cut off or repeats every second is a problem in words', () => {
  const second = calendar(event('DTSTART:20261124T090000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'))
  for (const text of ['', 'hallo', '<html></html>', calendar(event('DTSTART:20261124')).slice(0, 60), second]) {
    expect(busyTimesIn(text, november)).toHaveProperty('problem')
  }
})

test('whatever is done to a calendar, it is read or refused and nothing breaks', () => {
  const text = calendar(event('DTSTART:20261124T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3'))
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 12 }), (at, length, other) => {
      const read = busyTimesIn(text.slice(0, at) + other + text.slice(at + length), november)
      return 'problem' in read || read.spans.every(({ from, to }) => from < to)
    }),
    { numRuns: 300 },
  )
})
