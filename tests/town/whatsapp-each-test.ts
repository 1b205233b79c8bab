import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Database } from '../../server/database.ts'
import { testDatabase } from './database.ts'
import { type WhatsAppTown, whatsAppTown } from './whatsapp-town.ts'

/**
 * Every test of the file has WhatsApp in a town that is new, on one database: `begin` gets both before each. What comes
 * back opens it once more within a test, with other parts.
 */
export function whatsAppEachTest(begin: (town: WhatsAppTown, db: Database) => void): OpenAnew {
  let db: Database
  let town: WhatsAppTown
  async function open(changes?: Changes) {
    town = await whatsAppTown(db, changes)
    begin(town, db)
  }
  beforeAll(async () => {
    db = await testDatabase()
  })
  afterAll(() => db.close())
  beforeEach(() => open())
  afterEach(() => town.close())
  return async (changes) => {
    await town.close()
    await open(changes)
  }
}

export type OpenAnew = (changes: Changes) => Promise<void>
type Changes = NonNullable<Parameters<typeof whatsAppTown>[1]>
