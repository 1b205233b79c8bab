import { expect, test } from 'vitest'
import { claim, close } from '../../server/desk/owner.ts'
import {
  asksForPerson,
  assistantAnswers,
  fatima,
  minutes,
  pendingOf,
  replySaying,
  wishForPerson,
  writes,
} from '../town/desk.ts'
import { databaseWith } from '../town/desk-here.ts'

const db = await databaseWith(fatima)

test('what cannot wait is urgent, also when it was said before being called back was asked for', async () => {
  const wish = { callback: { name: null, phone: '06 12345678', when: '' } }
  const hungry = await asksForPerson(db, { text: 'Ik heb niets meer te eten, kan iemand mij bellen?', wish })
  const calm = await asksForPerson(db, { text: 'Kan iemand mij bellen over een cursus?', wish })
  const urgencies = async (conversation: string) =>
    await db.query('select urgency from handovers where conversation = $1 order by created_at', [conversation])
  expect([await urgencies(hungry), await urgencies(calm)]).toEqual([[{ urgency: 'urgent' }], [{ urgency: 'normal' }]])
  // Helped and closed: a later question about something else is no emergency.
  await claim(db, fatima, hungry, minutes(1))
  await close(db, fatima, hungry, { result: 'answered', subjects: [] }, minutes(2))
  await writes(db, hungry, 'Ik wil een mens spreken over een cursus', minutes(3))
  await assistantAnswers(db, await pendingOf(db, hungry), replySaying('Goed.'), [wishForPerson()], { at: minutes(3) })
  expect((await urgencies(hungry)).at(-1)).toEqual({ urgency: 'normal' })
})
