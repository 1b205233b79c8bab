import type { Region, RegionProfessional } from '../../knowledge/content/region.ts'
import { weekdays } from '../../knowledge/opening-hours.ts'
import type { Queries } from '../database.ts'
import { zone } from './local-time.ts'
import { ways } from './shapes.ts'

type Appointments = Region['appointments']
/** Any fixed number: two processes that start at once store one after the other. */
const REGION_LOCK = 7_304_003

/**
 * Brings types, locations and professionals in line with the region's file. What left the file is retired: its appointments
 * stay, new ones cannot be made. What was changed in the desk pages stays as it is. Throws, and stores nothing, when the
 * file refers to something that is not in it.
 */
export async function storeRegion(
  db: Queries,
  region: Pick<Region, 'folder' | 'timeZone' | 'municipalities' | 'appointments'>,
  now: Date,
): Promise<void> {
  const problems = problemsIn(region)
  if (problems.length > 0) {
    throw new Error(`De afspraken in ${region.folder}/region.yaml kloppen niet:\n  - ${problems.join('\n  - ')}`)
  }
  await db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [REGION_LOCK])
    await storeTypes(tx, region.appointments)
    await storeLocations(tx, region.appointments)
    await storeProfessionals(tx, region.appointments)
    await retire(tx, region.appointments, now)
  })
}

async function storeTypes(tx: Queries, { types }: Appointments): Promise<void> {
  await tx.query(
    `insert into appointment_types as t (id, name, what, minutes, every_minutes, before_minutes, after_minutes,
       notice_hours, horizon_days, ways, municipalities, partner, topics, bring, capacity, position)
     select f.id, f.name, f.what, f.minutes, f.every, f.before, f.after, f."noticeHours", f."horizonDays", f.ways,
            f.municipalities, f.partner, coalesce(f.topics, '{}'), f.bring, coalesce(f.capacity, 1), f.position
     from jsonb_to_recordset($1::jsonb) as f(id text, name text, what text, minutes integer, every integer,
       before integer, after integer, "noticeHours" integer, "horizonDays" integer, ways text[], municipalities text[],
       partner text, topics text[], bring text, capacity integer, position integer)
     on conflict (id) do update
     set (name, what, minutes, every_minutes, before_minutes, after_minutes, notice_hours, horizon_days, ways,
          municipalities, partner, topics, bring, capacity, position, retired_at)
       = (excluded.name, excluded.what, excluded.minutes, excluded.every_minutes, excluded.before_minutes,
          excluded.after_minutes, excluded.notice_hours, excluded.horizon_days, excluded.ways, excluded.municipalities,
          excluded.partner, excluded.topics, excluded.bring, excluded.capacity, excluded.position, null)
     where t.source = 'region'`,
    [JSON.stringify(types.map((type, position) => ({ ...type, position })))],
  )
}

async function storeLocations(tx: Queries, { locations }: Appointments): Promise<void> {
  await tx.query(
    `insert into appointment_locations as l (id, name, address, municipality, example, route)
     select f.id, f.name, f.address, f.municipality, coalesce(f.example, false), f.route
     from jsonb_to_recordset($1::jsonb) as f(id text, name text, address text, municipality text, example boolean, route text)
     on conflict (id) do update
     set (name, address, municipality, example, route, retired_at)
       = (excluded.name, excluded.address, excluded.municipality, excluded.example, excluded.route, null)
     where l.source = 'region'`,
    [JSON.stringify(locations)],
  )
}

async function storeProfessionals(tx: Queries, { professionals }: Appointments): Promise<void> {
  const stored = await tx.query<{ id: string }>(
    `insert into professionals as p (id, name, organisation, languages, video_url, works_on_holidays, position, staff)
     select f.id, f.name, f.organisation, coalesce(f.languages, '{nl}'), f.video, f.holidays, f.position, f.staff
     from jsonb_to_recordset($1::jsonb)
       as f(id text, name text, organisation text, languages text[], video text, holidays boolean, position integer, staff text)
     on conflict (id) do update
     set (name, organisation, languages, video_url, works_on_holidays, position, staff, retired_at)
       = (excluded.name, excluded.organisation, excluded.languages, excluded.video_url, excluded.works_on_holidays, excluded.position,
          coalesce(excluded.staff, p.staff), null)
     where p.source = 'region'
     returning id`,
    [
      JSON.stringify(
        professionals.map((each, position) => ({ ...each, position, holidays: each.hours.holidays === 'open' })),
      ),
    ],
  )
  const ids = stored.map((row) => row.id)
  const ours = professionals.filter((each) => ids.includes(each.id))
  await tx.query('delete from professional_types where professional = any($1)', [ids])
  await tx.query('delete from working_hours where professional = any($1)', [ids])
  await tx.query(
    `insert into professional_types (professional, type)
     select f.professional, f.type from jsonb_to_recordset($1::jsonb) as f(professional text, type text)`,
    [JSON.stringify(ours.flatMap(({ id, types }) => types.map((type) => ({ professional: id, type }))))],
  )
  await tx.query(
    `insert into working_hours (professional, weekday, starts, ends, location)
     select f.professional, f.weekday, f.starts, f.ends, f.location
     from jsonb_to_recordset($1::jsonb) as f(professional text, weekday smallint, starts time, ends time, location text)`,
    [JSON.stringify(ours.flatMap(hoursOf))],
  )
}

async function retire(tx: Queries, { types, locations, professionals }: Appointments, now: Date): Promise<void> {
  const tables = [
    ['appointment_types', types],
    ['appointment_locations', locations],
    ['professionals', professionals],
  ] as const
  for (const [table, rows] of tables) {
    await tx.query(
      `update ${table} set retired_at = $2 where source = 'region' and retired_at is null and not id = any($1)`,
      [rows.map((row) => row.id), now],
    )
  }
}

function hoursOf({ id, hours, locations }: RegionProfessional) {
  return weekdays.flatMap((day, index) =>
    (hours[day] ?? []).map((stretch) => {
      const [starts, ends] = stretch.split('-')
      return { professional: id, weekday: index + 1, starts, ends, location: locations?.[day] ?? null }
    }),
  )
}

function problemsIn(region: Pick<Region, 'timeZone' | 'municipalities' | 'appointments'>): string[] {
  const { types, locations, professionals } = region.appointments
  const problems: string[] = []
  function known(where: string, kind: string, wanted: readonly string[], there: readonly string[]): void {
    for (const each of wanted) if (!there.includes(each)) problems.push(`${where}: ${kind} "${each}" bestaat niet`)
  }
  const municipalities = region.municipalities.map(({ name }) => name)
  const typeIds = types.map(({ id }) => id)
  const locationIds = locations.map(({ id }) => id)
  if (region.timeZone !== zone) problems.push(`timeZone is "${region.timeZone}"; afspraken kunnen alleen in ${zone}`)
  for (const type of types) {
    known(type.id, 'manier', type.ways, ways)
    known(type.id, 'gemeente', type.municipalities ?? [], municipalities)
    const capacity = type.capacity ?? 1
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > 100)
      problems.push(`${type.id}: capacity is een getal van 1 tot 100`)
  }
  for (const location of locations) known(location.id, 'gemeente', [location.municipality], municipalities)
  for (const each of professionals) {
    known(each.id, 'soort', each.types, typeIds)
    for (const language of each.languages ?? [])
      if (!/^[a-z]{2,3}$/.test(language)) problems.push(`${each.id}: "${language}" is geen code van een taal`)
    known(each.id, 'locatie', Object.values(each.locations ?? {}), locationIds)
    for (const { starts, ends } of hoursOf(each)) {
      if (!isStretch(starts, ends)) problems.push(`${each.id}: "${starts}-${ends}" is geen tijd van-tot`)
    }
  }
  for (const ids of [typeIds, locationIds, professionals.map(({ id }) => id)]) {
    for (const id of ids) {
      if (!/^[a-z0-9-]{1,60}$/.test(id))
        problems.push(`"${id}" is geen naam: gebruik kleine letters, cijfers en streepjes`)
      if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`"${id}" staat er twee keer in`)
    }
  }
  return problems
}

function isStretch(starts: string | undefined, ends: string | undefined): boolean {
  const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/
  return time.test(starts ?? '') && time.test(ends ?? '') && (starts ?? '') < (ends ?? '')
}
