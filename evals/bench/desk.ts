import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readConfig } from '../../server/config.ts'
import { countConversations, listConversations } from '../../server/desk/list.ts'
import { openLive } from '../../server/desk/live.ts'
import { claim } from '../../server/desk/owner.ts'
import { say } from '../../server/desk/say.ts'
import type { Staff } from '../../server/login/staff.ts'
import { openTown, type Town } from '../../server/town.ts'
import { line, timed } from './shared/timing.ts'

const OPEN = 5_000
const LISTS = 200
const MESSAGES = 200
const goals = { listMs: 50, messageMs: 200, scriptKb: 120 }
const assets = join(import.meta.dirname, '../../server/assets')
const staff: Staff = {
  id: 'fatima',
  name: 'Fatima',
  roles: ['medewerker'],
  municipalities: null,
  teams: [],
  confined: false,
}

export const about = 'de werkplek: een lijst bij 5.000 open gesprekken, een bericht naar de overkant, hoeveel script'

/** The desk with five thousand conversations that wait: a list, a message to the other side and back, and its script. */
export async function bench(): Promise<void> {
  const where: Record<string, string> = { DATA_DIR: 'memory://', LOG_LEVEL: 'silent', NOW: '2026-11-23T10:00:00+01:00' }
  if (process.env.DATABASE_URL !== undefined) where.DATABASE_URL = process.env.DATABASE_URL
  const town = await openTown(readConfig(where))
  await fill(town)
  const now = town.clock()
  const list = async () => {
    await listConversations(town.db, staff, 'waiting', now, (key) => key)
  }
  const both = async () => {
    await Promise.all([list(), countConversations(town.db, staff, now)])
  }
  await timed(20, 1, both)
  const before = process.cpuUsage()
  const lists = await timed(LISTS, 1, both)
  const { user, system } = process.cpuUsage(before)
  const bare = await timed(LISTS, 1, async () => {
    await town.db.query(`select id from conversations where owner = 'waiting' order by created_at limit 100`)
  })
  const messages = await messagesAcross(town)
  await town.close()
  const script = scriptKb()
  console.log(`\nThe desk, ${OPEN} conversations open, on ${town.db.kind === 'embedded' ? 'PGlite' : 'PostgreSQL'}`)
  console.log(line('floor: a hundred ids of those who wait', bare))
  console.log(line('list with counts, as the page asks it', lists))
  // On a busy machine most of the time is waiting for a turn; this is what a list costs wherever it runs.
  if (town.db.kind === 'embedded') console.log(`work of one list: ${((user + system) / 1000 / LISTS).toFixed(1)} ms`)
  console.log(line('a message of staff until the inhabitant has it', messages.out))
  console.log(line('a message of the inhabitant until the desk hears it', messages.back))
  console.log(`script of the page: ${script.toFixed(1)} kB gzip`)
  const missed = [
    lists.p95 > goals.listMs && `list p95 ${lists.p95.toFixed(1)} ms (goal ≤ ${goals.listMs})`,
    Math.max(messages.out.p95, messages.back.p95) > goals.messageMs && `message p95 (goal ≤ ${goals.messageMs} ms)`,
    script > goals.scriptKb && `script ${script.toFixed(1)} kB (goal ≤ ${goals.scriptKb})`,
  ].filter((each) => each !== false)
  console.log(missed.length === 0 ? 'all goals met' : `missed: ${missed.join(', ')}`)
  if (missed.length > 0) process.exitCode = 1
}

/** Five thousand who wait, of all municipalities, each with six messages. */
async function fill({ db, region, clock }: Town): Promise<void> {
  const names = region.municipalities.map(({ name }) => name)
  await db.query(
    `insert into staff (id, name, roles, signed_in_at) values ('fatima', 'Fatima', '{medewerker}', $1)
     on conflict do nothing`,
    [clock()],
  )
  await db.query(
    `insert into conversations (id, token_hash, channel, municipality, owner, version, last_seq, answered_seq, created_at, updated_at)
     select gen_random_uuid(), ''::bytea, case when n % 5 = 0 then 'whatsapp' else 'web' end,
            ($2::text[])[1 + n % cardinality($2::text[])], 'waiting', 1, 6, 6,
            $3::timestamptz - make_interval(mins => n), $3
     from generate_series(1, $1::int) as n`,
    [OPEN, names, clock()],
  )
  await db.query(
    `insert into messages (conversation, seq, id, author, sent_at, language, text, outcome)
     select c.id, seq, gen_random_uuid(), case when seq % 2 = 0 then 'inhabitant' else 'assistant' end, c.created_at, 'nl',
            'Mijn moeder kan niet meer zelf schoonmaken, wat nu?', case when seq % 2 = 1 then 'answered' end
     from conversations c, generate_series(1, 6) as seq`,
  )
  await db.query(
    `insert into handovers (id, conversation, reason, urgency, summary, promised_at, created_at)
     select gen_random_uuid(), id, 'Wil een medewerker spreken', case when random() < 0.02 then 'urgent' else 'normal' end,
            '{"topics": ["wmo-huishoudelijke-hulp"], "question": "Mijn moeder kan niet meer schoonmaken"}',
            created_at + interval '2 hours', created_at
     from conversations`,
  )
  await db.script('analyze')
}

/** Over the bell, as the streams hear it. */
async function messagesAcross(town: Town) {
  const { db, chat, bell, clock } = town
  const { conversation } = await chat.open({ municipality: 'Huizen', language: 'nl' })
  await db.query(
    `with waits as (update conversations set owner = 'waiting' where id = $1 returning id)
     insert into handovers (id, conversation, reason, urgency, summary, created_at)
     select gen_random_uuid(), id, 'Wil een medewerker spreken', 'normal', '{"topics": []}', $2 from waits`,
    [conversation, clock()],
  )
  await claim(db, staff, conversation, clock())
  let told: (() => void) | null = null
  const live = openLive(db, bell, { error: () => {} })
  const leave = live.join(staff, (event) => {
    if (event.conversation === conversation) told?.()
  })
  const out = await timed(MESSAGES, 1, async () => {
    const rung = Promise.withResolvers<void>()
    const stop = chat.hear(conversation, rung.resolve)
    await say(db, staff, conversation, { id: randomUUID(), text: 'Goedemorgen', seen: 0 }, clock())
    await rung.promise
    await chat.after(conversation, 0)
    stop()
  })
  const back = await timed(MESSAGES, 1, async () => {
    const heard = Promise.withResolvers<void>()
    told = heard.resolve
    await chat.receive(conversation, { id: randomUUID(), text: 'Dank u' }, 'nl')
    await heard.promise
  })
  leave()
  live.stop()
  return { out, back }
}

/** What the page loads: its own file and the parts that this one names. */
function scriptKb(): number {
  const files = new Map(readdirSync(assets).map((name) => [name, readFileSync(join(assets, name))]))
  const desk = files.get('desk.js')
  if (desk === undefined) throw new Error('Eerst `npm run build`: de pagina is nog niet gebouwd.')
  const loaded = new Set<Buffer>([desk])
  const names = [...desk.toString('utf8').matchAll(/from\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) => name)
  for (const name of names) {
    const part = files.get(name)
    if (part !== undefined) loaded.add(part)
  }
  return [...loaded].reduce((sum, file) => sum + gzipSync(file).length, 0) / 1024
}
