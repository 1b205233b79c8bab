import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Queries } from '../../server/database.ts'
import { testDatabase } from '../town/database.ts'

const file = join(import.meta.dirname, 'schema.txt')

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('the migrations make the schema that was reviewed, on either database', async () => {
  const made = await schemaOf(db)
  // WRITE_SCHEMA=1 writes it anew, for a reader to look at what a migration changed.
  if (process.env.WRITE_SCHEMA === '1') await writeFile(file, made)
  expect(made).toBe(await readFile(file, 'utf8'))
})

test('a change of a column, an index or a rule shows', async () => {
  const before = await schemaOf(db)
  await db.script(`
    create table shown (id uuid primary key, n integer not null default 1 check (n > 0));
    create index shown_n on shown (n) where n > 5;
  `)
  const after = await schemaOf(db)
  await db.script('drop table shown')
  expect(after.split('\n').filter((line) => !before.includes(line))).toEqual([
    'table shown',
    '  n integer not null default 1',
    '  check shown_n_check: CHECK ((n > 0))',
    '  primary key shown_pkey: PRIMARY KEY (id)',
    '  index: CREATE INDEX shown_n ON shown USING btree (n) WHERE (n > 5)',
  ])
  expect(await schemaOf(db)).toBe(before)
})

/** Every table, view, function and trigger of our own, in words that two versions of PostgreSQL write the same. */
async function schemaOf(db: Queries): Promise<string> {
  const lines = await db.query<{ thing: string; line: string }>(`
    with own as (
      select c.oid, c.relkind, c.relname,
             case c.relkind when 'v' then 'view ' when 'm' then 'view ' when 'S' then 'sequence ' else 'table ' end
               || c.relname as thing
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    ), described as (
      select thing, 1 as part, a.attnum::int as place, '' as name,
             format('%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
               case when a.attnotnull then ' not null' else '' end,
               case when d.oid is null then '' when a.attgenerated <> '' then ' generated ' || pg_get_expr(d.adbin, d.adrelid)
                    else ' default ' || pg_get_expr(d.adbin, d.adrelid) end
               || case a.attidentity when 'a' then ' identity always' when 'd' then ' identity' else '' end) as line
      from own join pg_attribute a on a.attrelid = own.oid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped and own.relkind <> 'S'
      union all
      select thing, 2, 0, c.conname,
             format('%s %s: %s', case c.contype when 'p' then 'primary key' when 'f' then 'foreign key' when 'u' then 'unique'
                      when 'x' then 'exclude' else 'check' end, c.conname, pg_get_constraintdef(c.oid))
      from own join pg_constraint c on c.conrelid = own.oid
      where c.contype in ('p', 'f', 'u', 'x', 'c')
      union all
      select thing, 3, 0, i.relname, 'index: ' || replace(pg_get_indexdef(i.oid), ' ON public.', ' ON ')
      from own join pg_index x on x.indrelid = own.oid join pg_class i on i.oid = x.indexrelid
      where not exists (select from pg_constraint c where c.conindid = i.oid and c.conrelid = own.oid)
      union all
      select thing, 4, 0, t.tgname, 'trigger: ' || replace(pg_get_triggerdef(t.oid), ' ON public.', ' ON ')
      from own join pg_trigger t on t.tgrelid = own.oid where not t.tgisinternal
      union all
      select 'function ' || p.proname, 1, 0, '',
             format('(%s) %s', pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid))
      from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    )
    select thing, line from described order by thing collate "C", part, place, name collate "C", line collate "C"`)
  const things = Map.groupBy(lines, ({ thing }) => thing)
  return [...things].map(([thing, of]) => `${thing}\n${of.map(({ line }) => `  ${line}\n`).join('')}`).join('\n')
}
