import type { AnswerParts, CountedDay } from '../../channels/message.ts'
import type { Deadline } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import { dayOf } from '../answering/deadlines.ts'
import { EXPLAIN } from '../answering/meanings.ts'
import { nameSaid } from '../dialogs/contact.ts'
import type { Vars } from '../dialogs/script.ts'
import { dateIn } from '../phrases/dates.ts'
import type { TurnDesk } from '../turn.ts'
import { today } from '../understanding/when/calendar.ts'
import { asks, plain } from '../understanding/words.ts'
import type { Report } from '../wish.ts'
import { personWish } from './person.ts'
import { start } from './start.ts'

const REPORTING = 'wmo-melding-aanvraag'
const SUPPORT = 'clientondersteuning'
/** Wmo 2015: the term of the inquiry, the personal plan, and free support stand in these paragraphs. */
const inquiry = /2\.3\.2, lid 1$/
const plan = /2\.3\.2, lid 2$/
const SUPPORT_RULE = 'Wmo 2015, artikel 2.3.2, lid 3'

/** Whether someone says that this is a report under the Wmo; a question about reporting is answered as any other. */
export function wantsReport(text: string): boolean {
  const said = plain(text)
  return reporting.test(said) && !otherReport.test(said) && !/^(hoe|waar|wat|wanneer|kan ik ook|moet ik)\b/.test(said)
}

const reporting =
  /\b(ik|wij|we) (wil|willen|zou|doe|doen)( \w+){0,4} (een )?(wmo )?(melding)( \w+){0,4} (doen|maken|wmo)\b|\bals (wmo )?melding (doen|doorgeven|opnemen|behandelen)\b|\bdoe (maar )?(een|die|de) melding\b|\b(wil|willen)( \w+){0,2} (melden|aanmelden) (voor|bij) (de )?wmo\b|\bwmo melding doen\b|^melding doen$/
const otherReport =
  /\b(openbare ruimte|overlast|zwerf\w*|lantaarn\w*|stoep\w*|veilig thuis|mishandeling|geweld|zorgmelding|politie|discriminatie|klokkenluid\w*|verhuizing)\b/

export async function startReport(desk: TurnDesk): Promise<true> {
  const { told, heard } = desk.memory
  const { text, choice } = desk.turn.message
  return await start(desk, 'report', {
    told: needIn(told),
    municipality: desk.result.municipality,
    name: (choice === null ? nameSaid(text) : null) ?? heard.name,
  })
}

/** What was told of the need itself, rather than what was asked about it. */
function needIn(told: string[]): string {
  const need = told.filter((each) => !wantsReport(each) && !asks(each) && plain(each).split(' ').length >= STORY)
  return (need.length > 0 ? need : told.filter((each) => !wantsReport(each))).slice(-2).join(' ')
}

const STORY = 4

/** The receipt is confirmed, the term is told with its article, free support is pointed out, and staff has it. */
export async function afterReport(desk: TurnDesk, vars: Vars): Promise<true> {
  const { phrases } = desk
  const receivedOn = today(desk.turn.now)
  const terms = await termsFrom(desk, receivedOn)
  const term = terms.find(({ citation }) => inquiry.test(citation)) ?? null
  const own = terms.find(({ citation }) => plan.test(citation)) ?? null
  const report = reportOf(desk, vars, receivedOn, term?.end ?? null)
  desk.result.municipality = report.municipality
  desk.memory = { ...desk.memory, dialog: null }
  const until = report.dueOn === null ? '' : `: onderzoek uiterlijk ${dateIn('nl', report.dueOn, true)}`
  const wish = personWish(desk, `Melding Wmo${until}`, 'normal')
  const callback = report.phone === null ? null : { name: report.name, phone: report.phone, when: '' }
  desk.result.wishes.push({ ...wish, question: report.what, callback, report })
  desk.result.memory = { ...desk.memory, intake: { ...desk.memory.intake, agreed: true } }
  const words = [
    phrases.reportReceived(dateIn(phrases.language, receivedOn, true), report.mark),
    term === null ? null : phrases.reportTerm(dateIn(phrases.language, term.end, true), term.citation),
    own === null ? null : phrases.reportPlan(dateIn(phrases.language, own.end, true), own.citation),
    phrases.reportSupport(SUPPORT_RULE),
    phrases.reportDecides,
  ]
  const text = words.filter((each) => each !== null).join('\n')
  const reply = composeWords(text, 'handover', await waysOnFrom(desk), phrases)
  const days = [term, own].filter((each) => each !== null).map(dayOf)
  desk.result.replies.push({ ...reply, parts: days.length === 0 ? null : wordsWithDays(text, days) })
  return true
}

/** The words as they are, with the days for a calendar below them. */
function wordsWithDays(core: string, days: CountedDay[]): AnswerParts {
  return { title: '', core, steps: [], cards: [], basis: [], notes: [], days }
}

function reportOf(desk: TurnDesk, vars: Vars, receivedOn: string, dueOn: string | null): Report {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    what: text(vars.what) ?? '',
    municipality: text(vars.municipality),
    name: text(vars.name),
    phone: text(vars.phone),
    email: text(vars.email),
    mark: `M-${receivedOn.replaceAll('-', '').slice(2)}-${desk.turn.message.id
      .replace(/[^a-z0-9]/gi, '')
      .slice(-4)
      .toUpperCase()}`,
    receivedOn,
    dueOn,
  }
}

/** The terms that run from a report, counted from its day. */
async function termsFrom(desk: TurnDesk, day: string): Promise<Deadline[]> {
  const asker = { municipality: desk.result.municipality, audience: 'inhabitant' as const }
  const related = await desk.abilities.related(REPORTING, asker)
  const terms = await Promise.all(related.map(({ id }) => desk.abilities.deadlines(id, day)))
  return terms.flat().filter(({ starts }) => starts === 'melding')
}

async function waysOnFrom(desk: TurnDesk) {
  const { phrases } = desk
  const [support] = await desk.abilities.related(SUPPORT, {
    municipality: desk.result.municipality,
    audience: 'inhabitant',
  })
  return [
    ...(support === undefined ? [] : [{ value: `${EXPLAIN}${support.id}`, label: phrases.reportSupportChoice }]),
    { value: 'appointment', label: phrases.chooseAppointment },
  ]
}
