import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, expect, inject, test } from 'vitest'
import { readRegion } from '../../knowledge/content/region.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { testDatabase } from '../town/database.ts'
import { smallRegion } from '../town/small-region.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-command-'))
  return () => rm(folder, { recursive: true, force: true })
})

/** What the command says as a process of its own, and how it ends. */
function command(
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; said: string; told: string }> {
  const own = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env }
  return new Promise((done) => {
    execFile(process.execPath, ['server/commands/import.ts', ...args], { cwd: root, env: own }, (error, said, told) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, said, told })
    })
  })
}

test.skipIf(process.env.TEST_DATABASE === 'postgres')(
  'who imports while a server has the embedded database is told what to do',
  async () => {
    await writeFile(join(folder, 'wegwijs.pid'), `${process.ppid}\n`)
    const { code, told } = await command({ DATA_DIR: folder }, 'jsonl', 'x.jsonl')
    expect([code, told.trim()]).toEqual([
      1,
      `De gegevensmap ${folder} is al in gebruik door proces ${process.ppid}. Stop dat proces, of kies een andere DATA_DIR. Inlezen terwijl de server draait kan met PostgreSQL (zie DATABASE_URL).`,
    ])
  },
)

test.skipIf(process.env.TEST_DATABASE !== 'postgres')(
  'on PostgreSQL a server that runs finds what another process imports',
  async () => {
    const [db, town] = await Promise.all([testDatabase(), smallRegion()])
    try {
      const [{ name } = { name: '' }] = await db.query<{ name: string }>('select current_database() as name')
      const url = new URL(inject('postgresUrl'))
      url.pathname = `/${name}`
      const region = await readRegion(town.region.folder)
      const knowledge = await createKnowledge({ db, region, clock: () => new Date() })
      const question = { question: 'duiven melken', municipality: 'Eemnes', audience: 'inhabitant', limit: 3 } as const
      expect((await knowledge.search(question)).results).toEqual([])
      const file = join(folder, 'duiven.jsonl')
      await writeFile(file, JSON.stringify({ id: 'd1', title: 'Duiven', text: 'Duiven melken kan op zolder.' }))
      const env = { DATABASE_URL: url.toString(), REGION: region.folder }
      expect(await command(env, 'jsonl', file, '--publish')).toMatchObject({
        code: 0,
        said: expect.stringContaining('toegevoegd 1'),
      })
      expect((await knowledge.search(question)).results.map(({ item }) => item.id)).toEqual(['d1'])
    } finally {
      await town.remove()
      await db.close()
    }
  },
)
