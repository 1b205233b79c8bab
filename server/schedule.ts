import type { RegionRetention } from '../knowledge/content/region.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Embedder } from '../knowledge/search/embedder.ts'
import { readBusyFeeds } from './appointments/busy-feeds.ts'
import type { OwnCalendar } from './appointments/calendar.ts'
import type { Database } from './database.ts'
import type { Alarm } from './desk/alarm.ts'
import { keepPromises } from './desk/keep-promises.ts'
import type { Promises } from './desk/promises.ts'
import { makeVectors } from './embeddings.ts'
import { keepUp } from './insight/count.ts'
import type { Jobs } from './jobs.ts'
import { tidy } from './tidy.ts'

const MAIL = 'appointment-mail'
const APPOINTMENT_PROMISES = 'appointment-promises'
const BUSY_FEEDS = 'busy-feeds'
const KEEP_PROMISES = 'keep-promises'
const WATCH_DANGER = 'watch-danger'
const FIGURES = 'figures'
const TIDY = 'tidy'
const TURN = 'turn-regulations'
const VECTORS = 'passage-vectors'

/**
 * What is done without anybody asking: due mail, calendars elsewhere, promises of staff that were not kept, tidying at
 * night, and what of the regulations begins or ends to hold with a new day.
 */
export async function scheduleWork(jobs: Jobs, parts: ScheduledParts): Promise<void> {
  const { calendar, db, knowledge, promises, timeZone, clock, log, sessionSecret } = parts
  const sendDueMail = async () => void (await calendar.sendDueMail())
  await jobs.on(MAIL, sendDueMail)
  await jobs.every(`${MAIL}-due`, '*/5 * * * *', timeZone, sendDueMail)
  await jobs.every(APPOINTMENT_PROMISES, '*/5 * * * *', timeZone, () => calendar.keepPromises())
  await jobs.every(KEEP_PROMISES, '* * * * *', timeZone, async () => void (await keepPromises(db, promises, clock())))
  await jobs.every(WATCH_DANGER, '* * * * *', timeZone, async () => void (await parts.alarm.watch(clock())))
  await jobs.every(
    BUSY_FEEDS,
    '*/15 * * * *',
    timeZone,
    async () => void (await readBusyFeeds(db, { clock, log, sessionSecret })),
  )
  // Before tidying: what is erased is counted first.
  await jobs.every(FIGURES, '50 2 * * *', timeZone, async () => void (await keepUp(db, timeZone, clock())))
  await jobs.every(TIDY, '20 3 * * *', timeZone, () => tidy(db, parts.kept, clock()))
  await jobs.every(VECTORS, '* * * * *', timeZone, () => makeVectors(db, parts.embedder, clock, log))
  await jobs.every(TURN, '1 0 * * *', timeZone, async () => void (await knowledge.turn()))
}

/** Has mail sent soon. When that cannot be asked for, what is due goes with the next round of five minutes. */
export function sendMailSoon(jobs: Pick<Jobs, 'add'>, log: Log): void {
  jobs.add(MAIL, {}).catch((err: unknown) => log.error({ err }, 'mail waits for the next round'))
}

export interface ScheduledParts {
  alarm: Pick<Alarm, 'watch'>
  calendar: Pick<OwnCalendar, 'sendDueMail' | 'keepPromises'>
  db: Database
  /** Null where no embeddings are set up. */
  embedder: Embedder | null
  knowledge: Pick<Knowledge, 'turn'>
  promises: Promises
  timeZone: string
  /** How long is kept, in days. */
  kept: RegionRetention
  clock: () => Date
  log: { info(details: object, message: string): void; warn(details: object, message: string): void }
  /** What passwords of calendars elsewhere are sealed with. */
  sessionSecret: string
}

interface Log {
  error(details: object, message: string): void
}
