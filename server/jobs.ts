import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'

/** Work that is done later, and survives a restart. */
export interface Jobs {
  /** Does `work` for every job of this name, one at a time; a job that throws is tried again with growing pauses. */
  on<Task extends object>(name: string, work: (task: Task) => Promise<void>): Promise<void>
  /** Puts a job in line; the same `key` while one waits adds none. */
  add(name: string, task: object, options?: { after?: Date; key?: string }): Promise<void>
  /** Does `work` at the times of a cron line, in the time zone of the region. */
  every(name: string, cron: string, timeZone: string, work: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const TRIES = 8
const usual = { pollSeconds: 2, retrySeconds: 5 }

export async function startJobs(
  db: Database,
  log: { error(details: object, message: string): void },
  pace = usual,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => executeSql(db, text, values) },
    schedule: true,
    supervise: true,
  })
  boss.on('error', (err) => log.error({ err }, 'jobs'))
  await boss.start()
  const queue = (name: string) =>
    boss.createQueue(name, {
      policy: 'short',
      retryLimit: TRIES,
      retryBackoff: pace.retrySeconds > 0,
      retryDelay: pace.retrySeconds,
    })
  return {
    async on(name, work) {
      await queue(name)
      await boss.work(name, { pollingIntervalSeconds: pace.pollSeconds }, async (jobs) => {
        for (const job of jobs) await work(job.data as Parameters<typeof work>[0])
      })
    },
    async add(name, task, { after, key } = {}) {
      await boss.send(name, task, {
        ...(after === undefined ? {} : { startAfter: after }),
        ...(key === undefined ? {} : { singletonKey: key }),
      })
    },
    async every(name, cron, timeZone, work) {
      await queue(name)
      await boss.schedule(name, cron, {}, { tz: timeZone })
      await boss.work(name, { pollingIntervalSeconds: pace.pollSeconds * 5 }, async () => await work())
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

/** pg-boss sends scripts of several statements without values, and single statements with them. */
async function executeSql(db: Database, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  if (values === undefined || values.length === 0) {
    if (/;\s*\S/.test(text)) {
      await db.script(text)
      return { rows: [] }
    }
    return { rows: await db.query(text) }
  }
  return { rows: await db.query(text, values) }
}
