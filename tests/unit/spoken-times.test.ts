import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { dangerReply } from '../../bot/answering/danger.ts'
import { withIslands } from '../../bot/phrases/direction.ts'
import { spokenLanguages } from '../../bot/phrases/phrases.ts'
import { answerByIn, dayIn, momentIn, openingIn } from '../../server/spoken-times.ts'

const monday = DateTime.fromISO('2026-11-23T10:00', { zone: 'Europe/Amsterdam' })
const others = spokenLanguages.filter((language) => language !== 'nl')
const dutchWords = /\b(vóór|uur|maandag|dinsdag|woensdag|donderdag|vrijdag|nu|open tot|dicht)\b/i

test.each([
  ['nl', 'woensdag vóór 10.30 uur', 'dinsdag 24 november, 9.30 uur', 'nu dicht, morgen open vanaf 9.00 uur'],
  ['en', 'on Wednesday before 10:30', 'Tuesday 24 November, 9:30', 'closed now, open tomorrow from 9:00'],
  [
    'de',
    'am Mittwoch vor 10:30 Uhr',
    'Dienstag, 24. November, 9:30 Uhr',
    'jetzt geschlossen, geöffnet morgen ab 9:00 Uhr',
  ],
  ['tr', 'Çarşamba günü en geç saat 10:30', '24 Kasım Salı, saat 9:30', 'şu anda kapalı, açılış: yarın saat 9:00'],
  [
    'pl',
    'w środę przed godziną 10:30',
    'wtorek, 24 listopada, godz. 9:30',
    'teraz zamknięte, czynne jutro od godziny 9:00',
  ],
  ['uk', 'у середу до 10:30', 'вівторок, 24 листопада, о 9:30', 'зараз зачинено, відчинено завтра з 9:00'],
  ['ar', 'يوم الأربعاء قبل الساعة 10:30', 'الثلاثاء، 24 نوفمبر، الساعة 9:30', 'مغلق الآن، يفتح غداً من الساعة 9:00'],
  ['ti', 'ብረቡዕ ቅድሚ ሰዓት 10:30', 'ሰሉስ፣ 24 ሕዳር፣ ሰዓት 9:30', 'ሕጂ ዕጹው፣ ዝኽፈተሉ ጽባሕ ካብ ሰዓት 9:00'],
])('a promise, a moment and opening hours are said in %s', (language, promised, moment, opening) => {
  const tuesday = monday.plus({ days: 1 }).set({ hour: 9, minute: 30 })
  expect([
    answerByIn(language, monday, monday.plus({ days: 2 }).set({ minute: 30 })),
    momentIn(language, tuesday),
    openingIn(language, monday, { tue: ['09:00-17:00'] }),
  ]).toEqual([promised, moment, opening])
})

test.each(others)('no Dutch word of time stands in a sentence in %s, whenever it is', (language) => {
  for (const days of [0, 1, 2, 6, 7, 30]) {
    const then = monday.plus({ days })
    const said = [
      answerByIn(language, monday, then),
      momentIn(language, then),
      dayIn(language, then),
      openingIn(language, then, { mon: ['09:00-12:00'] }),
      openingIn(language, then.set({ hour: 20 }), { mon: ['09:00-12:00'], fri: ['09:00-12:00'] }),
      openingIn(language, then, { exceptions: [], mon: ['00:00-24:00'] }),
    ]
    expect(said.join(' | ')).not.toMatch(dutchWords)
    expect(said.join(' | ')).not.toMatch(/[٠-٩]/)
  }
})

test('numbers of several parts stand in Arabic as an island that is read from left to right', () => {
  expect(withIslands('اتصل على 035 555 00 00 أو 0800-2000 الساعة 10:30', 'ar')).toBe(
    'اتصل على \u2066035 555 00 00\u2069 أو \u20660800-2000\u2069 الساعة 10:30',
  )
  expect(withIslands('Bel 035 555 00 00', 'nl')).toBe('Bel 035 555 00 00')
  const { text } = dangerReply({ kind: 'suicide', language: 'ar', about: 'self' }, 'ar')
  expect(text).toContain('\u20660800-0113\u2069')
})
