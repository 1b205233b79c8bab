import type { Queries } from '../../database.ts'
import type { Way } from '../shapes.ts'

/** Professionals with all that the pages show, those who left too. */
export async function professionals(db: Queries, only: string | null = null): Promise<Professional[]> {
  return await db.query<Professional>(
    `select p.id, p.name, p.organisation, p.languages, p.video_url as video, p.works_on_holidays as "worksOnHolidays",
            p.max_per_day as "maxPerDay", p.staff, p.feed_hash is not null as shared, p.retired_at as "retiredAt",
            (select coalesce(array_agg(pt.type order by pt.type), '{}') from professional_types pt
             where pt.professional = p.id) as types,
            (select coalesce(json_agg(json_build_object(
               'weekday', w.weekday, 'starts', to_char(w.starts, 'HH24:MI'), 'ends', to_char(w.ends, 'HH24:MI'),
               'location', w.location) order by w.weekday, w.starts), '[]')
             from working_hours w where w.professional = p.id) as hours
     from professionals p where $1::text is null or p.id = $1
     order by p.retired_at is not null, p.organisation, p.name`,
    [only],
  )
}

/** Stores a professional as changed in the pages: the region's file no longer decides about this one. */
export async function storeProfessional(tx: Queries, person: ProfessionalChange): Promise<void> {
  await tx.query(
    `insert into professionals as p
       (id, name, organisation, languages, works_on_holidays, max_per_day, staff, video_url, position, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1000, 'desk')
     on conflict (id) do update
     set (name, organisation, languages, works_on_holidays, max_per_day, staff, video_url, source, retired_at)
       = (excluded.name, excluded.organisation, excluded.languages, excluded.works_on_holidays, excluded.max_per_day,
          excluded.staff, excluded.video_url, 'desk', null)`,
    [
      person.id,
      person.name,
      person.organisation,
      person.languages,
      person.worksOnHolidays,
      person.maxPerDay,
      person.staff,
      person.video,
    ],
  )
  await tx.query('delete from professional_types where professional = $1', [person.id])
  await tx.query(
    `insert into professional_types (professional, type)
     select $1, t.id from appointment_types t where t.id = any($2)`,
    [person.id, person.types],
  )
  await storeHours(tx, person.id, person.hours)
}

/** Weekly hours alone: who works may change those of their own. */
export async function storeHours(tx: Queries, professional: string, hours: HoursRow[]): Promise<void> {
  await tx.query(`update professionals set source = 'desk' where id = $1`, [professional])
  await tx.query('delete from working_hours where professional = $1', [professional])
  await tx.query(
    `insert into working_hours (professional, weekday, starts, ends, location)
     select $1, f.weekday, f.starts, f.ends, f.location
     from jsonb_to_recordset($2::jsonb) as f(weekday smallint, starts time, ends time, location text)`,
    [professional, JSON.stringify(hours)],
  )
}

/** Nobody can be booked any more; what was booked stays. */
export async function retire(
  db: Queries,
  table: 'professionals' | 'appointment_types' | 'appointment_locations',
  id: string,
  now: Date | null,
): Promise<void> {
  await db.query(`update ${table} set retired_at = $2, source = 'desk' where id = $1`, [id, now])
}

export async function types(db: Queries): Promise<TypeRow[]> {
  return await db.query<TypeRow>(
    `select id, name, what, minutes, every_minutes as every, before_minutes as before, after_minutes as after,
            notice_hours as "noticeHours", horizon_days as "horizonDays", ways, municipalities, partner, topics, bring,
            capacity, retired_at as "retiredAt"
     from appointment_types order by retired_at is not null, position, id`,
  )
}

export async function storeType(db: Queries, type: Omit<TypeRow, 'retiredAt'>): Promise<void> {
  await db.query(
    `insert into appointment_types
       (id, name, what, minutes, every_minutes, before_minutes, after_minutes, notice_hours, horizon_days, ways,
        municipalities, partner, bring, topics, capacity, position, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1000, 'desk')
     on conflict (id) do update
     set (name, what, minutes, every_minutes, before_minutes, after_minutes, notice_hours, horizon_days, ways,
          municipalities, partner, bring, topics, capacity, source, retired_at)
       = (excluded.name, excluded.what, excluded.minutes, excluded.every_minutes, excluded.before_minutes,
          excluded.after_minutes, excluded.notice_hours, excluded.horizon_days, excluded.ways,
          excluded.municipalities, excluded.partner, excluded.bring, excluded.topics, excluded.capacity, 'desk', null)`,
    [
      type.id,
      type.name,
      type.what,
      type.minutes,
      type.every,
      type.before,
      type.after,
      type.noticeHours,
      type.horizonDays,
      type.ways,
      type.municipalities,
      type.partner,
      type.bring,
      type.topics,
      type.capacity,
    ],
  )
}

export async function locations(db: Queries): Promise<LocationRow[]> {
  return await db.query<LocationRow>(
    `select id, name, address, municipality, example, route, retired_at as "retiredAt"
     from appointment_locations order by retired_at is not null, municipality, name`,
  )
}

export async function storeLocation(db: Queries, place: Omit<LocationRow, 'retiredAt' | 'example'>): Promise<void> {
  await db.query(
    `insert into appointment_locations (id, name, address, municipality, route, source) values ($1, $2, $3, $4, $5, 'desk')
     on conflict (id) do update
     set (name, address, municipality, route, example, source, retired_at)
       = (excluded.name, excluded.address, excluded.municipality, excluded.route, false, 'desk', null)`,
    [place.id, place.name, place.address, place.municipality, place.route],
  )
}

/** Times that differ from the weekly hours, from now on; of one professional, or those that count for everyone. */
export async function exceptionsOf(db: Queries, professional: string | null, now: Date): Promise<ExceptionRow[]> {
  return await db.query<ExceptionRow>(
    `select e.id, e.kind, e.reason, lower(e.during) as "from", upper(e.during) as "to", l.name as "locationName"
     from calendar_exceptions e left join appointment_locations l on l.id = e.location
     where e.professional is not distinct from $1 and upper(e.during) > $2 order by lower(e.during)`,
    [professional, now],
  )
}

/** Removes an exception of this professional (or of everyone, null); true when there was one. */
export async function dropException(db: Queries, id: string, professional: string | null): Promise<boolean> {
  const rows = await db.query(
    'delete from calendar_exceptions where id = $1 and professional is not distinct from $2 returning id',
    [id, professional],
  )
  return rows.length > 0
}

/** "Spreekuur in Laren" → "spreekuur-in-laren"; made different from those that are there. */
export function newId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
  const base = plain === '' ? 'nieuw' : plain
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.includes(id)) return id
  }
}

export interface HoursRow {
  /** Monday is 1. */
  weekday: number
  /** "09:00" */
  starts: string
  ends: string
  location: string | null
}

export interface ProfessionalChange {
  id: string
  name: string
  organisation: string
  languages: string[]
  /** The room for video calls. */
  video: string | null
  worksOnHolidays: boolean
  maxPerDay: number | null
  staff: string | null
  types: string[]
  hours: HoursRow[]
}

export interface Professional extends ProfessionalChange {
  shared: boolean
  retiredAt: Date | null
}

export interface TypeRow {
  id: string
  name: string
  what: string
  minutes: number
  every: number
  before: number
  after: number
  noticeHours: number
  horizonDays: number
  ways: Way[]
  municipalities: string[] | null
  partner: string | null
  bring: string | null
  /** Questions about these are offered this talk first. */
  topics: string[]
  /** How many people can come at once. */
  capacity: number
  retiredAt: Date | null
}

export interface LocationRow {
  id: string
  name: string
  address: string
  municipality: string
  example: boolean
  route: string | null
  retiredAt: Date | null
}

export interface ExceptionRow {
  id: string
  kind: 'closed' | 'extra' | 'away'
  reason: string | null
  from: Date
  to: Date
  locationName: string | null
}
