import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import type { Message } from '../../channels/message.ts'
import { tellAndExit } from '../cannot-start.ts'
import { readConfig } from '../config.ts'
import { openTown } from '../town.ts'
import { onlyKnown } from './arguments.ts'

/** Talking to the assistant in the terminal. Keeps nothing, unless DATA_DIR or DATABASE_URL says where. */
async function chat(): Promise<void> {
  onlyKnown(process.argv.slice(2), [], 'npm run chat')
  const where = { DATA_DIR: 'memory://', LOG_LEVEL: 'silent' }
  const town = await openTown(readConfig({ ...where, ...process.env }))
  const { conversation, messages } = await town.chat.open({ municipality: null, language: 'nl' })
  let last = show(messages)
  // Only now: what comes in before somebody listens is lost, and from a file all of it comes at once.
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  let open = true
  terminal.once('close', () => {
    open = false
  })
  terminal.setPrompt('\nU: ')
  terminal.prompt()
  for await (const line of terminal) {
    const text = line.trim()
    if (text !== '') {
      const choice = last?.choices[Number(text) - 1]
      await town.chat.receive(
        conversation,
        choice === undefined ? { id: randomUUID(), text } : { id: randomUUID(), choice: choice.value },
        'nl',
      )
      await town.turns.quiet()
      last =
        show((await town.chat.after(conversation, last?.seq ?? 0)).filter(({ author }) => author !== 'inhabitant')) ??
        last
    }
    if (open) terminal.prompt()
  }
  await town.close()
}

function show(messages: Message[]): Message | undefined {
  for (const { name, text, choices, outcome } of messages) {
    console.log(`\n${name ?? 'Wegwijs'} (${outcome}): ${text}`)
    for (const [index, { label }] of choices.entries()) console.log(`   ${index + 1}. ${label}`)
  }
  return messages.at(-1)
}

await chat().catch(tellAndExit)
