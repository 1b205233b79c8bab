import { afterAll } from 'vitest'
import type { Database } from '../../server/database.ts'
import type { Staff } from '../../server/login/staff.ts'
import { testDatabase } from './database.ts'
import { hire } from './desk.ts'
import { deskApp, signedIn } from './desk-app.ts'

/** A database for the tests of one file, with these colleagues; thrown away after them. */
export async function databaseWith(...staff: Staff[]): Promise<Database> {
  const db = await testDatabase()
  afterAll(() => db.close())
  await hire(db, ...staff)
  return db
}

/** The desk over a database, for the tests of one file, with Fatima and Joost signed in; closed after them. */
export async function deskHere(changes: Parameters<typeof deskApp>[1] = {}) {
  const db = await databaseWith()
  const app = await deskApp(db, changes)
  // What was opened last is closed first.
  afterAll(() => app.close())
  return { db, app, fatima: await signedIn(app, 'fatima'), joost: await signedIn(app, 'joost') }
}
