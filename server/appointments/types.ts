import type { Queries } from '../database.ts'
import type { AppointmentType } from './shapes.ts'

/**
 * What can be booked, in the order of the region's file; those about one of the topics come first. With a municipality
 * only what holds for it. A type that nobody offers is left out.
 */
export async function appointmentTypes(
  db: Queries,
  about: { municipality?: string | null; topics?: string[] },
): Promise<AppointmentType[]> {
  return await db.query<AppointmentType>(
    `select t.id, t.name, t.what, t.minutes, t.ways, t.municipalities, t.partner, t.topics, t.bring, t.capacity,
            (select coalesce(json_agg(json_build_object(
               'id', l.id, 'name', l.name, 'address', l.address, 'municipality', l.municipality, 'example', l.example, 'route', l.route
             ) order by l.name), '[]')
             from appointment_locations l
             where l.retired_at is null and exists (
               select from working_hours w
               join professionals p on p.id = w.professional and p.retired_at is null
               join professional_types pt on pt.professional = p.id
               where w.location = l.id and pt.type = t.id)) as locations,
            array(
              select distinct language from professional_types pt
              join professionals p on p.id = pt.professional and p.retired_at is null, unnest(p.languages) as language
              where pt.type = t.id order by language) as languages,
            -- this calendar asks nothing more
            '[]'::json as asks
     from appointment_types t
     where t.retired_at is null and (t.municipalities is null or $1::text is null or $1 = any(t.municipalities))
       and exists (
         select from professional_types pt join professionals p on p.id = pt.professional
         where pt.type = t.id and p.retired_at is null)
     order by t.topics && $2::text[] desc, t.position, t.id`,
    [about.municipality ?? null, about.topics ?? []],
  )
}
