import type { FastifyInstance } from 'fastify'
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator'
import { dayInWords } from '../../channels/web/widget/words.ts'
import type { Region } from '../../knowledge/content/region.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { deadlineFrom } from '../assistant/deadlines.ts'
import { refuse } from '../errors.ts'

const DAY_SECONDS = 86_400
/** From here on a term is long enough to be reminded of it a week before. */
const LONG_DAYS = 14

/**
 * GET /termijn/{term}/{from}.ics: the last day of a term as a file for a calendar. It is counted here, from the content
 * and the day on which it began, so that an address says nothing of anyone and cannot make us say something else.
 */
export async function termFileRoutes(app: FastifyInstance, parts: TermFileParts) {
  app.get<{ Params: { term: string; from: string } }>(
    '/termijn/:term/:from.ics',
    { schema: { hide: true } },
    (request, reply) => {
      const { term, from } = request.params
      const file = isDay(from) ? termFile(parts, term, from) : null
      if (file === null) return refuse('not_found')
      return reply
        .headers({
          'content-disposition': `attachment; filename="${term}-${from}.ics"`,
          'cache-control': 'no-store',
          'x-robots-tag': 'noindex',
        })
        .type('text/calendar; charset=utf-8')
        .send(file)
    },
  )
}

/** Null for a term that we do not know, or that did not hold then. */
export function termFile({ knowledge, region, clock }: TermFileParts, term: string, from: string): string | null {
  const deadline = deadlineFrom(knowledge, term, from)
  if (deadline === null) return null
  const { label, kind, end, citation } = deadline
  const { phone } = region.informationPoint
  const length = (Date.parse(end) - Date.parse(from)) / 1000 / DAY_SECONDS
  const calendar = ical({
    prodId: { company: region.name, product: 'Termijnen', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const event = calendar.createEvent({
    id: `${term}-${from}@wegwijs`,
    stamp: clock(),
    start: new Date(`${end}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    summary: `Laatste dag: ${label}`,
    description: [
      kind === 'person' ? 'Dit is de laatste dag voor u.' : 'Op deze dag moet de gemeente dit uiterlijk gedaan hebben.',
      ...(kind === 'person' ? [] : [`Heeft u dan niets gehoord? Bel het Informatiepunt: ${phone}.`]),
      `Gerekend vanaf ${dayInWords(from, 'nl')} (${citation}).`,
      `${region.name} rekent deze dag uit. De gemeente beslist.`,
    ].join('\n'),
    class: ICalEventClass.PRIVATE,
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
  })
  if (kind === 'person') {
    event.createAlarm({ type: ICalAlarmType.display, trigger: (length >= LONG_DAYS ? 7 : 2) * DAY_SECONDS })
  }
  return calendar.toString()
}

/** A day that the calendar has, in a time for which the rules on holidays are known. */
function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

export interface TermFileParts {
  knowledge: Pick<Knowledge, 'terms' | 'laws'>
  region: Pick<Region, 'name' | 'informationPoint'>
  clock: () => Date
}
