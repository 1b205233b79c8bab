import type { Bot } from '../bot/reply.ts'
import { maskPersonal } from '../bot/understanding/personal.ts'
import type { WebChat } from '../channels/web/chat.ts'
import { readSpokenTypes } from '../knowledge/content/languages.ts'
import { type Region, readRegion } from '../knowledge/content/region.ts'
import { createKnowledge, type Knowledge } from '../knowledge/knowledge.ts'
import { openEmbedder } from '../knowledge/search/embedder.ts'
import { withCalDav } from './appointments/caldav-calendar.ts'
import { createCalendar, type OwnCalendar } from './appointments/calendar.ts'
import { createSendMail } from './appointments/mail.ts'
import { storeRegion } from './appointments/region.ts'
import { createAssistant } from './assistant/assistant.ts'
import { calendarForBot } from './assistant/calendar.ts'
import { typesInWords } from './assistant/types-in-words.ts'
import { type Bell, hangBell } from './bell.ts'
import type { Config } from './config.ts'
import { createPersonKey, keepPeople, type PersonKey } from './conversations/person.ts'
import { webChat } from './conversations/web-chat.ts'
import { type Database, openDatabase } from './database.ts'
import { createAlarm } from './desk/alarm.ts'
import { watchPresence } from './desk/presence.ts'
import { createPromises, type Promises } from './desk/promises.ts'
import { teamFor } from './desk/teams.ts'
import { type Jobs, startJobs } from './jobs.ts'
import { loggerFor } from './log.ts'
import { migrate } from './migrate.ts'
import { labelOfChoice } from './public/subject.ts'
import { retentionOf } from './retention.ts'
import { scheduleWork, sendMailSoon } from './schedule.ts'
import { createTurns, type Turns } from './turn.ts'
import { createTroubleMail } from './whatsapp/trouble-mail.ts'
import { openWhatsApp, type WhatsApp } from './whatsapp/whatsapp.ts'

/** Everything that runs, put together once and handed to who needs it. */
export interface Town {
  config: Config
  region: Region
  clock: () => Date
  db: Database
  bell: Bell
  knowledge: Knowledge
  calendar: OwnCalendar
  promises: Promises
  bot: Bot
  turns: Turns
  chat: WebChat
  jobs: Jobs
  /** Null where WhatsApp is not set up. */
  whatsapp: WhatsApp | null
  personKey: PersonKey
  close(): Promise<void>
}

/** How often is looked for messages that a crash left unanswered, in milliseconds. */
const RESUME_EVERY = 5_000

/** Opens the database, brings it to this version, loads the region and starts the work. Throws what cannot be opened. */
export async function openTown(config: Config): Promise<Town> {
  const region = await readRegion(config.region)
  const db = await openDatabase(config)
  try {
    return await settle(config, region, db)
  } catch (error) {
    await db.close()
    throw error
  }
}

async function settle(config: Config, region: Region, db: Database): Promise<Town> {
  const clock = config.now === null ? () => new Date() : () => new Date(config.now ?? 0)
  const log = loggerFor(config)
  await migrate(db)
  const embedder =
    config.embeddings === null ? null : openEmbedder({ ...config.embeddings, mask: (text) => maskPersonal(text).text })
  const [bell, knowledge, jobs] = await Promise.all([
    hangBell(db),
    createKnowledge({ db, region, clock, embedder }),
    startJobs(db, log),
  ])
  await storeRegion(db, region, clock())
  const presence = await watchPresence(db, clock, log)
  const promises = createPromises(region, presence.someoneThere)
  const sendMail = createSendMail(config.mail)
  const ownCalendar = createCalendar({
    db,
    region,
    config,
    clock,
    sendMail,
    log,
    mailWaits: () => sendMailSoon(jobs, log),
  })
  const calendar = withCalDav(ownCalendar, { db, config, clock, log, sessionSecret: config.sessionSecret })
  const kept = retentionOf(region)
  const alarm = createAlarm({ db, config, region, clock, log })
  await scheduleWork(jobs, {
    ...{ alarm, calendar, db, embedder, knowledge, promises, kept, clock, log },
    timeZone: region.timeZone,
    sessionSecret: config.sessionSecret,
  })
  const personKey = createPersonKey(config.sessionSecret)
  const bot = createAssistant({
    knowledge,
    calendar: calendarForBot(
      calendar,
      clock,
      (conversation, contacts) =>
        keepPeople(db, conversation, contacts.map(personKey)).catch((err: unknown) =>
          log.error({ err, conversation }, 'who made an appointment will not be known again'),
        ),
      typesInWords(await readSpokenTypes(region.folder), region.appointments.types),
    ),
    promises,
    region,
    clock,
  })
  const turns = createTurns({
    db,
    bot,
    promises,
    clock,
    log,
    name: region.name,
    teamFor: (municipality, topics) => teamFor(region.teams ?? [], municipality, topics),
    alarm: alarm.raise,
    personKey,
  })
  const { whatsapp: settings, transcription } = config
  const whatsapp =
    settings === null
      ? null
      : await openWhatsApp({
          ...{ db, bell, bot, turns, promises, jobs, clock, log, region, settings, transcription },
          alarm: createTroubleMail(config, region, log),
        })
  const chat = webChat({
    ...{ db, bell, bot, turns, clock, region },
    labelOfChoice: (choice) => labelOfChoice(knowledge, choice),
    whatsApp: whatsapp === null ? null : { number: whatsapp.number },
  })
  await turns.resume()
  const resuming = setInterval(
    () => void turns.resume().catch((err: unknown) => log.error({ err }, 'resuming failed')),
    RESUME_EVERY,
  )
  return {
    config,
    region,
    clock,
    db,
    bell,
    knowledge,
    calendar,
    promises,
    bot,
    turns,
    chat,
    jobs,
    whatsapp,
    personKey,
    async close() {
      clearInterval(resuming)
      presence.stop()
      for (const stop of [() => whatsapp?.stop(), jobs.stop, turns.quiet, bell.stop, db.close]) {
        try {
          await stop()
        } catch (err) {
          // With its database gone not everything can be put away; what can be still is.
          log.error({ err }, 'something did not stop as it should')
        }
      }
    },
  }
}
