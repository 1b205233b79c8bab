import type { FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import { oneLine } from '../contact.ts'
import { zone } from '../local-time.ts'
import { isDate, textIn } from '../page-options.ts'
import { addException } from '../professionals.ts'
import type { Access } from './access.ts'
import { locations, type Professional } from './manage.ts'
import type { AgendaParts } from './parts.ts'

/** Out of office, or hours on top of the weekly ones; gives what to tell. */
export async function addTime(
  { db, clock }: AgendaParts,
  body: unknown,
  { staff }: Access,
  person: Professional,
): Promise<Record<string, string>> {
  const from = momentIn(body, 'van', '00:00')
  const to = momentIn(body, 'tot', '24:00')
  if (from === null || to === null) return { fout: 'tijd' }
  const kind = textIn(body, 'actie') === 'extra' ? ('extra' as const) : ('away' as const)
  const places = await locations(db)
  const location = kind === 'extra' ? (places.find(({ id }) => id === textIn(body, 'plek'))?.id ?? null) : null
  const reason = oneLine(textIn(body, 'reden') ?? '').slice(0, 200)
  const result = await addException(db, {
    kind,
    professional: person.id,
    location,
    from,
    to,
    reason,
    by: staff.id,
    now: clock(),
  })
  if (!result.added) return { fout: result.reason === 'no-time' ? 'tijd' : 'middernacht' }
  return result.inTheWay.length > 0 ? { is: 'botst', aantal: String(result.inTheWay.length) } : { is: 'bewaard' }
}

/** Closed everywhere; gives what to tell. */
export async function close(
  { db, clock }: AgendaParts,
  { body }: FastifyRequest,
  { staff }: Access,
): Promise<Record<string, string>> {
  const from = momentIn(body, 'van', '00:00')
  const to = momentIn(body, 'tot', '24:00')
  if (from === null || to === null) return { fout: 'tijd' }
  const reason = oneLine(textIn(body, 'reden') ?? '').slice(0, 200)
  const result = await addException(db, { kind: 'closed', from, to, reason, by: staff.id, now: clock() })
  if (!result.added) return { fout: 'tijd' }
  return result.inTheWay.length > 0 ? { is: 'botst', aantal: String(result.inTheWay.length) } : { is: 'bewaard' }
}

/** "2026-12-24" and "13:00" on the Dutch clock; without a time the edge of the day. */
function momentIn(body: unknown, name: string, usual: '00:00' | '24:00'): Date | null {
  const day = textIn(body, `${name}-dag`) ?? textIn(body, 'van-dag')
  const time = textIn(body, `${name}-tijd`) ?? usual
  if (!isDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) return null
  const moment = DateTime.fromISO(`${day}T${time}`, { zone })
  return moment.isValid ? moment.toJSDate() : null
}
