import { randomUUID } from 'node:crypto'
import type { Message } from '../channels/message.ts'
import { readConfig } from '../server/config.ts'
import { openTown, type Town } from '../server/town.ts'

/** A whole town in memory at a fixed moment: Monday 23 November 2026, 10.00 hours. */
export async function evaluationTown(): Promise<Town> {
  return await openTown(readConfig({ DATA_DIR: 'memory://', NOW: '2026-11-23T10:00:00+01:00', LOG_LEVEL: 'silent' }))
}

/** Somebody who asks, one message after another. */
export interface Talk {
  /** Says something and gives what came back, once the assistant is done. */
  says(text: string): Promise<Message[]>
  owner(): Promise<string | null>
}

export async function talkWith(town: Town, municipality: string | null): Promise<Talk> {
  const { conversation, messages } = await town.chat.open({ municipality, language: 'nl' })
  let seq = messages.at(-1)?.seq ?? 0
  return {
    async says(text) {
      await town.chat.receive(conversation, { id: randomUUID(), text }, 'nl')
      await town.turns.quiet()
      const fresh = await town.chat.after(conversation, seq)
      seq = fresh.at(-1)?.seq ?? seq
      return fresh.filter(({ author }) => author !== 'inhabitant')
    },
    owner: async () => (await town.chat.standing(conversation))?.owner ?? null,
  }
}
