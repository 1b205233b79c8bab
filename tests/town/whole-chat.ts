import { randomUUID } from 'node:crypto'
import type { Message } from '../../channels/message.ts'
import { readConfig } from '../../server/config.ts'
import { openTown, type Town } from '../../server/town.ts'
import { databaseSettings } from './database.ts'

/** A whole town, with its content and its calendar, on a Monday morning in November; without pages. */
export async function wholeTown(): Promise<{ town: Town; close(): Promise<void> }> {
  const { env, clear } = await databaseSettings()
  const usual = { LOG_LEVEL: 'silent', NOW: '2026-11-23T10:00:00+01:00', PUBLIC_URL: 'http://127.0.0.1:8080' }
  const town = await openTown(readConfig({ ...usual, ...env }))
  return {
    town,
    async close() {
      await town.close()
      await clear()
    },
  }
}

/** Someone in Huizen who begins a conversation there. Gives all that is said back to a text. */
export async function beginsIn(town: Town): Promise<(text: string) => Promise<Message[]>> {
  const { conversation } = await town.chat.open({ municipality: 'Huizen', language: 'nl' })
  return async (text) => {
    const { seq } = await town.chat.receive(conversation, { id: randomUUID(), text }, 'nl')
    await town.turns.quiet()
    return (await town.chat.after(conversation, seq)).filter(({ author }) => author !== 'inhabitant')
  }
}
