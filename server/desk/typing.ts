import { tellTyping } from '../bell.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'
import { openDoor } from './door.ts'

/**
 * Tells colleagues that someone is writing in a conversation, and the inhabitant when that is who holds it. Nothing is
 * stored. False: no such conversation for this person.
 */
export async function typeAt(db: Queries, staff: Staff, conversation: string): Promise<boolean> {
  const door = await openDoor(db, staff, conversation)
  if (door === null) return false
  const { id, name } = staff
  await tellTyping(db, { conversation: door.id, staff: { id, name }, holding: door.staff === staff.id })
  return true
}
