import type { Bot } from '../../bot/reply.ts'
import { remedyFor } from '../../channels/whatsapp/failures.ts'
import { createGraph } from '../../channels/whatsapp/graph.ts'
import { createTranscribe } from '../../channels/whatsapp/transcription.ts'
import type { Keep } from '../../channels/whatsapp/webhook.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { readWhatsApp } from '../../knowledge/content/whatsapp.ts'
import type { Bell } from '../bell.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database.ts'
import { answerByAt, type Promises } from '../desk/promises.ts'
import type { Jobs } from '../jobs.ts'
import type { Turns } from '../turn.ts'
import { queueAftercare } from './aftercare.ts'
import { createAwaited } from './awaited.ts'
import { deal } from './deal.ts'
import { createDelivery, type DeliveryParts } from './delivery.ts'
import { createEar } from './ear.ts'
import { createFetching } from './fetching.ts'
import type { ListenParts } from './listen.ts'
import { peopleWithMail, unplanned } from './outbox.ts'
import { plan } from './plan.ts'
import { putAside } from './put-aside.ts'
import { askForReminders, queueReminders } from './reminders.ts'
import { noteForStaff, tellStaff } from './tell-staff.ts'
import { nudge, tellUnanswered } from './templates.ts'
import { tidyWhatsApp } from './tidy.ts'
import { createTroubles } from './troubles.ts'

/** The conversations as WhatsApp may use them: what comes in is kept, what is said goes out. */
export interface WhatsApp {
  keep: Keep
  /** Our number as people write to it ("31612345678"); null: the region does not tell. */
  number: string | null
  /** Takes up what a crash left and what was put off; gives how many things that were. */
  resume(): Promise<number>
  /** Resolves when nothing is being dealt with or sent. */
  quiet(): Promise<void>
  stop(): Promise<void>
}

const SEND = 'whatsapp-send'
/** How often is looked for what a crash or another process left, in milliseconds. */
const RESUME_EVERY = 5_000

export async function openWhatsApp(parts: WhatsAppParts): Promise<WhatsApp> {
  const { db, bell, jobs, log, clock, region, settings, time = () => new Date() } = parts
  const content = await readWhatsApp(region.folder)
  const patience = parts.timeout === undefined ? {} : { timeout: parts.timeout }
  const graph = createGraph({ ...settings, ...patience })
  const timers = new Set<NodeJS.Timeout>()
  const awaited = createAwaited(graph)
  const media = createFetching({ db, graph, time, log })
  const deliveryParts: DeliveryParts = {
    db,
    graph,
    clock,
    time,
    since: time(),
    log,
    remedyFor,
    troubles: createTroubles({ db, log, alarm: parts.alarm }),
    sendLater,
    tellStaff: (conversation, reason) =>
      tellStaff(db, conversation, { reason, now: clock(), answerBy: answerByAt(parts.promises, clock()) }),
    note: (conversation, about, text) => noteForStaff(db, conversation, { about, text, now: clock() }),
    nudge: (person, conversation, now) => nudge(db, content, { person, conversation, name: region.name, now }),
  }
  const delivery = createDelivery(deliveryParts)
  const listenParts: ListenParts = {
    db,
    bot: parts.bot,
    turns: parts.turns,
    promises: parts.promises,
    graph,
    transcribe: parts.transcription === null ? null : createTranscribe({ ...parts.transcription, ...patience }),
    content,
    municipalities: region.municipalities.map(({ name }) => name),
    area: region.area,
    name: region.name,
    clock,
    time,
    willAnswer: awaited.willAnswer,
    mediaWaits: () => void media.fetch(),
    deliver: (person) => void delivery.deliver(person),
    say: (conversation) => rung(conversation, true),
  }
  const statusParts = { ...deliveryParts, deliver: delivery.deliver }
  const noticeParts = { db, clock, time, log, alarm: parts.alarm }
  const aside = { ...listenParts, log, alarm: parts.alarm, tellStaff: deliveryParts.tellStaff }
  const ear = createEar({
    ...{ db, time, log, deal: (element) => deal(element, { listenParts, statusParts, noticeParts }) },
    putAside: (element) => putAside(aside, element),
    atOnce: db.kind === 'embedded' ? 2 : 8,
  })

  /** A short wait in this process; the job does it when this process is gone by then. */
  function sendLater(person: string, at: Date): void {
    const wait = Math.max(at.getTime() - time().getTime(), 50)
    if (wait <= RESUME_EVERY) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        void delivery.deliver(person)
      }, wait)
      timers.add(timer)
    }
    jobs
      .add(SEND, { person }, { after: at, key: person })
      .catch((err: unknown) => log.error({ err }, 'a message waits'))
  }

  async function sayWhatWasSaid(conversation: string, welcome: boolean): Promise<void> {
    const askFirst = () => askForReminders(db, conversation, clock())
    const person = await plan(db, conversation, time(), askFirst, welcome)
    if (person === null) return
    awaited.said(conversation)
    await delivery.deliver(person)
  }

  const planning = new Map<string, Promise<void>>()
  function rung(conversation: string, welcome = false): void {
    const turn = (planning.get(conversation) ?? Promise.resolve())
      .then(() => sayWhatWasSaid(conversation, welcome))
      .catch((err: unknown) => log.error({ err, conversation }, 'what was said waits to be sent'))
    planning.set(conversation, turn)
    void turn.finally(() => planning.get(conversation) === turn && planning.delete(conversation))
  }

  async function resume(): Promise<number> {
    const heard = await ear.resume()
    const conversations = await unplanned(db)
    for (const conversation of conversations) rung(conversation)
    void media.fetch()
    const people = await peopleWithMail(db, time())
    for (const person of people) void delivery.deliver(person)
    return heard + conversations.length + people.length
  }

  await jobs.every('whatsapp-tidy', '40 3 * * *', region.timeZone, () => tidyWhatsApp(db, time()))
  await jobs.every('whatsapp-reminders', '5 * * * *', region.timeZone, async () => {
    await tellUnanswered(db, time(), deliveryParts.tellStaff)
    const reminded = await queueReminders(db, content, clock(), time())
    const asked = await queueAftercare(db, content, clock(), time())
    for (const person of [...reminded, ...asked]) void delivery.deliver(person)
  })
  await jobs.on<{ person: string }>(SEND, ({ person }) => delivery.deliver(person))
  const stopHearing = bell.hear('*', (conversation) => rung(conversation))
  await resume()
  const resuming = setInterval(
    () => void resume().catch((err: unknown) => log.error({ err }, 'resuming WhatsApp failed')),
    RESUME_EVERY,
  )
  async function quiet(): Promise<void> {
    await ear.quiet()
    await parts.turns.quiet()
    // The bell of another computer may ring later than this.
    for (const conversation of await unplanned(db)) rung(conversation)
    while (planning.size > 0) await Promise.all(planning.values())
    await delivery.quiet()
    await media.quiet()
  }
  return {
    keep: (elements) => ear.keep(elements),
    number: content.number,
    resume,
    quiet,
    async stop() {
      clearInterval(resuming)
      for (const timer of timers) clearTimeout(timer)
      stopHearing()
      ear.stop()
      await quiet()
    },
  }
}

export interface WhatsAppParts {
  db: Database
  bell: Bell
  bot: Bot
  turns: Turns
  promises: Promises
  jobs: Jobs
  clock: () => Date
  time?: () => Date
  log: { error(details: object, message: string): void }
  region: Pick<Region, 'name' | 'area' | 'folder' | 'municipalities' | 'timeZone'>
  settings: NonNullable<Config['whatsapp']>
  transcription: Config['transcription']
  /** How long the Graph API and a transcription may take, in milliseconds; absent: ten and thirty seconds. */
  timeout?: number
  /** Told once when people must put something right: the key, the account. */
  alarm(kind: string, code: number): Promise<void>
}
