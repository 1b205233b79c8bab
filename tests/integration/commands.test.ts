import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatRegion } from '../town/chat-town.ts'
import { databaseSettings } from '../town/database.ts'
import { freePort, type Program, startProgram } from '../town/program.ts'

const patient = 180_000
const onEmbedded = process.env.TEST_DATABASE !== 'postgres'
let database: Awaited<ReturnType<typeof databaseSettings>>
let region: string
let folder: string
beforeAll(async () => {
  database = await databaseSettings()
  region = await chatRegion()
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-commands-'))
})
afterAll(async () => {
  await database.clear()
  for (const each of [region, folder]) await rm(each, { recursive: true, force: true })
})

const told = (program: Program) =>
  program
    .said()
    .replace(/^.*\.env not found.*\n/m, '')
    .trim()

test(
  'talking in the terminal: it greets, answers what is typed, and ends when nothing more comes',
  async () => {
    const program = startProgram('chat', { REGION: region, ...database.env })
    await program.says('U: ')
    program.types('Mijn moeder kan niet meer zelf schoonmaken\n')
    await program.says(/U: [\s\S]+\((clarify|answered)\)[\s\S]+U: /)
    program.types('\n1\n')
    program.hangsUp()
    expect(await program.ended).toBe(0)
    expect(told(program)).toMatch(/^Wegwijs \(smalltalk\)|^\S.* \(\w+\): /)
    expect(told(program)).not.toMatch(/ {4}at /)
  },
  patient,
)

test(
  'who has nothing to type gets the greeting, and it ends',
  async () => {
    const program = startProgram('chat', { REGION: region, ...database.env })
    program.hangsUp()
    expect(await program.ended).toBe(0)
    expect(told(program)).toMatch(/computer|assistent/i)
  },
  patient,
)

test(
  'bringing a database to this version says what it did, and the second time that there is nothing to do',
  async () => {
    const empty = await databaseSettings()
    const where = onEmbedded ? { DATA_DIR: join(folder, 'data') } : empty.env
    const first = startProgram('migrate', where)
    expect(await first.ended).toBe(0)
    expect(told(first)).toMatch(/^Bijgewerkt: 001-\S+\.sql, .*\d{3}-\S+\.sql$/)
    const again = startProgram('migrate', where)
    expect(await again.ended).toBe(0)
    expect(told(again)).toBe('De database is al bij.')
    await empty.clear()
  },
  patient,
)

test(
  'an argument that no command knows is told with how it is used, and nothing is done',
  async () => {
    const place = join(folder, 'untouched')
    for (const [script, args, usage] of [
      ['chat', ['--stil'], 'Dit kent het commando niet: “--stil”. Gebruik: npm run chat'],
      ['migrate', ['nu', '--alles'], 'Dit kent het commando niet: “nu”, “--alles”. Gebruik: npm run migrate'],
      ['retention', ['--eraze'], 'Dit kent het commando niet: “--eraze”. Gebruik: npm run retention [-- --erase]'],
    ] as const) {
      const program = startProgram(script, { REGION: region, DATA_DIR: place }, args)
      expect(await program.ended, script).toBe(1)
      expect(told(program)).toBe(usage)
    }
    expect(await readdir(folder)).not.toContain('untouched')
  },
  patient,
)

test(
  'a database that cannot be reached is told in one line',
  async () => {
    const DATABASE_URL = `postgres://wegwijs:geheim@127.0.0.1:${await freePort()}/wegwijs`
    for (const script of ['chat', 'migrate']) {
      const program = startProgram(script, { REGION: region, DATABASE_URL })
      expect(await program.ended, script).toBe(1)
      expect(told(program)).toMatch(
        /^De database op postgres:\/\/127\S+ is niet te bereiken: daar luistert geen database\.$/,
      )
    }
  },
  patient,
)
