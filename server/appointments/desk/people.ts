import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../errors.ts'
import { type Html, html } from '../../public/html.ts'
import { shareAgenda, unshareAgenda } from '../agenda-feed.ts'
import { busyFeedOf, feedAddress, followBusyFeed, followCalDav, leaveBusyFeed, readBusyFeeds } from '../busy-feeds.ts'
import { checkCalDav } from '../caldav.ts'
import { oneLine } from '../contact.ts'
import { textIn } from '../page-options.ts'
import { type Access, keeperOf, managerOf } from './access.ts'
import { hoursForm, readHours } from './hours-form.ts'
import {
  dropException,
  exceptionsOf,
  locations,
  newId,
  type Professional,
  professionals,
  retire,
  storeHours,
  storeProfessional,
  types,
} from './manage.ts'
import { type AgendaParts, hidden, numberIn, showAgenda, valuesIn } from './parts.ts'
import { addTime, close } from './people-times.ts'
import { exceptionsView, feedView, peopleList, personForm } from './people-views.ts'

const base = '/desk/agenda/mensen'
const CHECK_MS = 8_000

/** Who can be booked, when they work, when they are away, and which calendars go along. */
export function addPeople(app: FastifyInstance, parts: AgendaParts): void {
  const { db, clock } = parts

  app.get(base, hidden, async (request, reply) => {
    const access = await managerOf(db, request)
    const body = peopleList(request, await professionals(db), await exceptionsOf(db, null, clock()))
    return showAgenda(parts, reply, access, { title: 'Mensen', path: base, body, ...toldIn(request) })
  })

  app.post(base, hidden, async (request, reply) => {
    const access = await managerOf(db, request)
    if (textIn(request.body, 'actie') === 'dicht') {
      return reply.redirect(`${base}?${new URLSearchParams(await close(parts, request, access))}`, 303)
    }
    if (textIn(request.body, 'actie') === 'open') {
      await dropException(db, textIn(request.body, 'uitzondering') ?? '', null)
      return reply.redirect(`${base}?is=open`, 303)
    }
    const name = oneLine(textIn(request.body, 'naam') ?? '').slice(0, 80)
    if (name === '') return reply.redirect(`${base}?fout=naam`, 303)
    const id = newId(
      name,
      (await professionals(db)).map((each) => each.id),
    )
    await db.transaction((tx) => storeProfessional(tx, { ...nobody, id, name }))
    return reply.redirect(`${base}/${id}?is=nieuw`, 303)
  })

  app.get<One>(`${base}/:id`, hidden, async (request, reply) => {
    const access = await keeperOf(db, request, request.params.id)
    return await showPerson(parts, request, reply, access)
  })

  app.post<One>(`${base}/:id`, hidden, async (request, reply) => {
    const access = await keeperOf(db, request, request.params.id)
    const person = await personWith(parts, request.params.id)
    const told = await change(parts, request, access, person)
    if ('address' in told) return await showPerson(parts, request, reply, access, told.address)
    return reply.redirect(`${base}/${person.id}?${new URLSearchParams(told)}`, 303)
  })
}

async function showPerson(
  parts: AgendaParts,
  request: FastifyRequest<One>,
  reply: FastifyReply,
  access: Access,
  address: string | null = null,
): Promise<FastifyReply> {
  const { db, clock } = parts
  const person = await personWith(parts, request.params.id)
  const path = `${base}/${person.id}`
  const places = (await locations(db)).filter(({ retiredAt }) => retiredAt === null)
  const staff = await db.query<{ id: string; name: string }>('select id, name from staff order by name')
  const body: Html = html`${access.manages && personForm(request, path, person, await types(db), staff)}
${hoursForm(request, path, person.hours, places)}
${exceptionsView(request, path, await exceptionsOf(db, person.id, clock()), places)}
${feedView(request, path, person, await busyFeedOf(db, person.id), address)}`
  const mine = access.own === person.id
  return showAgenda(parts, reply, access, {
    title: mine ? 'Mijn tijden' : `Tijden van ${person.name}`,
    path: mine ? path : base,
    body,
    ...toldIn(request),
  })
}

async function change(
  parts: AgendaParts,
  { body }: FastifyRequest<One>,
  access: Access,
  person: Professional,
): Promise<Record<string, string> | { address: string }> {
  const { db, clock, config } = parts
  switch (textIn(body, 'actie')) {
    case 'gegevens':
      return access.manages ? await changePerson(parts, body, person) : {}
    case 'weg':
      if (access.manages) await retire(db, 'professionals', person.id, person.retiredAt === null ? clock() : null)
      return { is: 'bewaard' }
    case 'uren': {
      const hours = readHours(body, await locations(db))
      if (hours === null) return { fout: 'uren' }
      await db.transaction((tx) => storeHours(tx, person.id, hours))
      return { is: 'bewaard' }
    }
    case 'afwezig':
    case 'extra':
      return await addTime(parts, body, access, person)
    case 'uitzondering-weg':
      await dropException(db, textIn(body, 'uitzondering') ?? '', person.id)
      return { is: 'bewaard' }
    case 'volgen':
      return await follow(parts, body, access, person)
    case 'koppelen':
      return await couple(parts, body, access, person)
    case 'niet-volgen':
      await leaveBusyFeed(db, person.id)
      return { is: 'bewaard' }
    case 'delen':
      return { address: await shareAgenda(db, person.id, config.publicUrl) }
    case 'niet-delen':
      await unshareAgenda(db, person.id)
      return { is: 'bewaard' }
    default:
      return {}
  }
}

async function changePerson({ db }: AgendaParts, body: unknown, person: Professional): Promise<Record<string, string>> {
  const name = oneLine(textIn(body, 'naam') ?? '').slice(0, 80)
  const organisation = oneLine(textIn(body, 'organisatie') ?? '').slice(0, 80)
  const most = textIn(body, 'hoogstens')
  const maxPerDay = numberIn(most, 1, 50)
  if (name === '' || organisation === '') return { fout: 'naam' }
  if (most !== null && maxPerDay === null) return { fout: 'hoogstens' }
  const languages = (textIn(body, 'talen') ?? 'nl')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((each) => /^[a-z]{2,3}$/.test(each))
  const room = URL.parse(textIn(body, 'video') ?? '')
  if (textIn(body, 'video') !== null && (room?.protocol !== 'https:' || room.href.length > 500))
    return { fout: 'video' }
  const staff = textIn(body, 'account')
  const taken = (await professionals(db)).some(
    (each) => each.id !== person.id && staff !== null && each.staff === staff,
  )
  if (taken) return { fout: 'account' }
  await db.transaction((tx) =>
    storeProfessional(tx, {
      ...person,
      name,
      organisation,
      maxPerDay,
      languages: languages.length === 0 ? ['nl'] : languages,
      video: room?.href ?? null,
      worksOnHolidays: textIn(body, 'feestdagen') === 'ja',
      staff,
      types: valuesIn(body, 'soorten'),
    }),
  )
  return { is: 'bewaard' }
}

async function follow(
  parts: AgendaParts,
  body: unknown,
  { staff }: Access,
  person: Professional,
): Promise<Record<string, string>> {
  const url = feedAddress(textIn(body, 'agenda') ?? '', parts.config.production)
  if (url === null) return { fout: 'agenda' }
  await followBusyFeed(parts.db, { professional: person.id, url, by: staff.id, now: parts.clock() })
  await readBusyFeeds(parts.db, { ...parts, sessionSecret: parts.config.sessionSecret }, person.id)
  return { is: 'bewaard' }
}

async function couple(
  parts: AgendaParts,
  body: unknown,
  { staff }: Access,
  person: Professional,
): Promise<Record<string, string>> {
  const { db, clock, config } = parts
  const typed = feedAddress(textIn(body, 'caldav') ?? '', config.production)
  const username = (textIn(body, 'gebruiker') ?? '').slice(0, 200)
  const password = (textIn(body, 'wachtwoord') ?? '').slice(0, 500)
  if (typed === null || username === '' || password === '') return { fout: 'koppelen' }
  const account = { url: typed.endsWith('/') ? typed : `${typed}/`, username, password }
  const problem = await checkCalDav(account, CHECK_MS)
  if (problem !== null) return { fout: problem.includes('weigert') ? 'geweigerd' : 'geen-caldav' }
  const { sessionSecret } = config
  await followCalDav(db, { professional: person.id, account, by: staff.id, now: clock(), sessionSecret })
  await readBusyFeeds(db, { ...parts, sessionSecret }, person.id)
  return { is: 'bewaard' }
}

async function personWith({ db }: AgendaParts, id: string): Promise<Professional> {
  const [person] = await professionals(db, id)
  return person ?? refuse('not_found')
}

function toldIn(request: FastifyRequest): { said: string | null; problem: string | null } {
  const count = textIn(request.query, 'aantal')
  const botst = `Bewaard. Let op: in deze tijd ${count === '1' ? 'staat nog 1 afspraak' : `staan nog ${count} afspraken`}. Verplaats die.`
  const is = textIn(request.query, 'is')
  return {
    said: is === 'botst' ? botst : (saids.get(is ?? '') ?? null),
    problem: problems.get(textIn(request.query, 'fout') ?? '') ?? null,
  }
}

const saids = new Map([
  ['bewaard', 'Bewaard.'],
  ['nieuw', 'Toegevoegd. Vul nu de soorten en de werktijden in.'],
  ['open', 'De sluiting is weg.'],
])

const problems = new Map([
  ['naam', 'Vul een naam en een organisatie in.'],
  ['hoogstens', 'Vul een getal in van 1 tot 50, of laat het vak leeg.'],
  ['account', 'Dit account hoort al bij iemand anders.'],
  ['video', 'Het adres voor beeldbellen begint met https://.'],
  ['uren', 'Deze uren kloppen niet. Schrijf ze als 09:00-12:30, meer met een komma. Ze mogen niet overlappen.'],
  ['tijd', 'Deze tijd klopt niet. Het einde moet na het begin liggen.'],
  ['middernacht', 'Extra tijd begint en eindigt op dezelfde dag.'],
  ['koppelen', 'Vul het adres, de naam en het wachtwoord in. Het adres begint met https://.'],
  ['geweigerd', 'De andere agenda weigert deze naam en dit wachtwoord.'],
  ['geen-caldav', 'Op dit adres is geen agenda te vinden (CalDAV). Klopt het adres?'],
  ['agenda', 'Dit is geen adres van een agenda. Het begint met https:// of webcal://.'],
])

const nobody = {
  organisation: 'Informatiepunt',
  languages: ['nl'],
  video: null,
  worksOnHolidays: false,
  maxPerDay: null,
  staff: null,
  types: [],
  hours: [],
}

interface One {
  Params: { id: string }
}
