import type { Queries } from '../database.ts'
import { standsAt } from './hold-time.ts'
import type { Rules, Span, Timetable } from './hours.ts'
import type { Location, Way } from './shapes.ts'

/**
 * Who can have a talk of this type, when they work and what is taken already, from `from` to `to` (ms). Holds that ran out
 * at `now`, those of `holder` and the appointment `except` count as free. Null for a type that is not there (any more).
 */
export async function readSchedule(db: Queries, wanted: ScheduleWish): Promise<Schedule | null> {
  const [row] = await db.query<ScheduleRow>(scheduleSql, [
    wanted.type,
    wanted.professional ?? null,
    new Date(wanted.from - DAY),
    new Date(wanted.to + DAY),
    wanted.now,
    wanted.holder ?? null,
    wanted.except ?? null,
  ])
  if (row === undefined) return null
  const exceptions = row.exceptions.map((each) => ({ ...each, from: each.from * 1000, to: each.to * 1000 }))
  return {
    type: row.type,
    locations: new Map(row.locations.map((location) => [location.id, location])),
    hosts: row.hosts.map((host) => ({
      id: host.id,
      name: host.name,
      organisation: host.organisation,
      languages: host.languages,
      video: host.video,
      maxPerDay: host.maxPerDay,
      timetable: timetableOf(host, exceptions),
    })),
  }
}

function timetableOf(host: HostRow, exceptions: ExceptionRow[]): Timetable {
  const own = exceptions.filter((each) => each.professional === null || each.professional === host.id)
  return {
    hours: host.hours,
    worksOnHolidays: host.worksOnHolidays,
    extra: own.filter((each) => each.kind === 'extra'),
    closed: own.filter((each) => each.kind === 'closed'),
    away: own.filter((each) => each.kind === 'away'),
    busy: spansIn(host.busy),
    groups: (host.groups ?? []).map((each) => ({
      start: each.start * 1000,
      from: each.from * 1000,
      to: each.to * 1000,
      taken: each.taken,
    })),
  }
}

/** "1795510800-1795514400 …", in seconds: an aggregate is read much faster than a row an appointment. */
function spansIn(text: string | null): Span[] {
  if (text === null) return []
  const spans = text.split(' ').map((span) => {
    const dash = span.indexOf('-')
    return { from: Number(span.slice(0, dash)) * 1000, to: Number(span.slice(dash + 1)) * 1000 }
  })
  // Who come together to a group have the same span: it counts once.
  return spans
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }, index) => from !== spans[index - 1]?.from || to !== spans[index - 1]?.to)
}

const DAY = 86_400_000

const isInTheWay = `
  a.during && tstzrange($3, $4) and a.status in ('held', 'booked')
  and (a.status = 'booked' or ${standsAt('$5', 'a')} and a.holder is distinct from $6) and a.id is distinct from $7::uuid`

const scheduleSql = `
  select
    json_build_object(
      'id', t.id, 'name', t.name, 'what', t.what, 'bring', t.bring, 'minutes', t.minutes, 'every', t.every_minutes, 'before', t.before_minutes,
      'after', t.after_minutes, 'noticeHours', t.notice_hours, 'horizonDays', t.horizon_days, 'ways', t.ways,
      'municipalities', t.municipalities, 'capacity', t.capacity) as type,
    (select coalesce(json_agg(json_build_object(
       'id', p.id, 'name', p.name, 'organisation', p.organisation, 'languages', p.languages, 'video', p.video_url, 'worksOnHolidays', p.works_on_holidays,
       'maxPerDay', p.max_per_day,
       'hours', (
         select coalesce(json_agg(json_build_object(
           'weekday', w.weekday, 'from', extract(epoch from w.starts)::int / 60,
           'to', extract(epoch from w.ends)::int / 60, 'location', l.id) order by w.weekday, w.starts), '[]')
         from working_hours w left join appointment_locations l on l.id = w.location and l.retired_at is null
         where w.professional = p.id),
       'busy', (
         select string_agg(date_part('epoch', lower(a.during))::bigint || '-'
                           || date_part('epoch', upper(a.during))::bigint, ' ')
         from appointments a
         where a.professional = p.id and ${isInTheWay} and (t.capacity = 1 or a.type <> t.id)),
       'groups', case when t.capacity > 1 then (
         select json_agg(g) from (
           select date_part('epoch', a.starts_at) as start, date_part('epoch', min(lower(a.during))) as "from",
                  date_part('epoch', max(upper(a.during))) as "to", count(*)::int as taken
           from appointments a
           where a.professional = p.id and a.type = t.id and ${isInTheWay}
           group by a.starts_at) g) end
       ) order by p.position, p.id), '[]')
     from professionals p join professional_types pt on pt.professional = p.id
     where pt.type = t.id and p.retired_at is null and ($2::text is null or p.id = $2)) as hosts,
    (select coalesce(json_agg(json_build_object(
       'kind', e.kind, 'professional', e.professional, 'location', e.location,
       'from', extract(epoch from lower(e.during)), 'to', extract(epoch from upper(e.during)))), '[]')
     from (
       select kind, professional, location, during from calendar_exceptions where during && tstzrange($3, $4)
       union all
       -- Busy in another calendar is being away in this one.
       select 'away', professional, null, during from busy_times where during && tstzrange($3, $4)
     ) e) as exceptions,
    (select coalesce(json_agg(json_build_object(
       'id', l.id, 'name', l.name, 'address', l.address, 'municipality', l.municipality, 'example', l.example, 'route', l.route)), '[]')
     from appointment_locations l where l.retired_at is null) as locations
  from appointment_types t
  where t.id = $1 and t.retired_at is null`

export interface ScheduleWish {
  type: string
  professional?: string | null
  from: number
  to: number
  now: Date
  holder?: string | null
  except?: string | null
}

export interface Schedule {
  type: Rules & {
    id: string
    name: string
    what: string
    bring: string | null
    noticeHours: number
    horizonDays: number
    ways: Way[]
    municipalities: string[] | null
    capacity: number
  }
  hosts: Host[]
  locations: Map<string, Location>
}

export interface Host {
  id: string
  name: string
  organisation: string
  languages: string[]
  video: string | null
  maxPerDay: number | null
  timetable: Timetable
}

interface ScheduleRow {
  type: Schedule['type']
  hosts: HostRow[]
  exceptions: ExceptionRow[]
  locations: Location[]
}

interface HostRow {
  id: string
  name: string
  organisation: string
  languages: string[]
  video: string | null
  worksOnHolidays: boolean
  maxPerDay: number | null
  hours: Timetable['hours']
  busy: string | null
  /** In seconds. */
  groups: { start: number; from: number; to: number; taken: number }[] | null
}

interface ExceptionRow extends Span {
  kind: 'closed' | 'extra' | 'away'
  professional: string | null
  location: string | null
}
