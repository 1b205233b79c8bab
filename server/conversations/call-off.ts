import { WANTS_CALL } from '../../bot/dialogs/callback.ts'
import { readPhone } from '../../bot/dialogs/contact.ts'
import type { Personal } from '../../bot/understanding/personal.ts'
import type { Queries } from '../database.ts'

/** As staff reads it, where more was asked than to be called. */
const NOT_CALLED = 'Hoeft niet meer teruggebeld te worden'

/** A wish that waits and in which being called was all that was asked, taken up by nobody yet. */
const onlyCall = `conversation = $1 and closed_at is null and claimed_by is null and report is null
  and urgency = 'normal' and reason = '${WANTS_CALL}'`

/** Whether nothing is left to do for a person once being called is taken back. */
export async function wasOnlyCall(tx: Queries, conversation: string): Promise<boolean> {
  const rows = await tx.query(`select from handovers where ${onlyCall} for update`, [conversation])
  return rows.length > 0
}

/** They need not be called: the wish ends when that was all of it, and else it waits on without the number. */
export async function callOff(tx: Queries, conversation: string, alone: boolean, now: Date): Promise<void> {
  if (alone)
    await tx.query(
      `update handovers set callback = null, closed_at = $2, result = 'not_needed', subjects = '{}' where ${onlyCall}`,
      [conversation, now],
    )
  await tx.query(
    `update handovers set callback = null, reason = case when reason = $2 then $3 else reason end
     where conversation = $1 and closed_at is null and callback is not null`,
    [conversation, WANTS_CALL, NOT_CALLED],
  )
}

/** Takes out every telephone number that was given: beside what was typed, where it was read back, and with the wish. */
export async function forgetNumber(tx: Queries, conversation: string): Promise<void> {
  const rows = await tx.query<{ seq: number; personal: Personal[] }>(
    'select seq, personal from messages where conversation = $1 and personal is not null',
    [conversation],
  )
  const typed = rows.flatMap(({ personal }) => personal.filter(({ kind }) => kind === 'phone'))
  for (const { seq, personal } of rows) {
    const kept = personal.filter(({ kind }) => kind !== 'phone')
    await tx.query('update messages set personal = $3::jsonb where conversation = $1 and seq = $2', [
      conversation,
      seq,
      kept.length === 0 ? null : JSON.stringify(kept),
    ])
  }
  for (const number of new Set(typed.flatMap(({ value }) => [value, readPhone(value) ?? value])))
    await tx.query(
      `update messages set text = replace(text, $2, '[telefoonnummer]') where conversation = $1 and author = 'assistant'`,
      [conversation, number],
    )
  await tx.query('update handovers set callback = null where conversation = $1', [conversation])
  await tx.query('delete from conversation_people where conversation = $1', [conversation])
}
