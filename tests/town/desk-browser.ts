import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { RunningTown } from './server.ts'

/** A colleague of the example region, at the desk and hearing what changes. */
export async function signsIn(page: Page, town: RunningTown, name: string): Promise<void> {
  await page.goto(`${town.url}/desk`)
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByText('Live').waitFor()
}

/** Another inhabitant, without a browser, who waits for a person. */
export async function asksElsewhere({ town }: RunningTown, text: string, municipality = 'Huizen'): Promise<string> {
  const { chat, turns } = town
  const { conversation } = await chat.open({ municipality, language: 'nl' })
  await chat.receive(conversation, { id: randomUUID(), text }, 'nl')
  await turns.quiet()
  const [row] = await town.db.query('select id from handovers where conversation = $1', [conversation])
  if (row === undefined) await chat.receive(conversation, { id: randomUUID(), text: 'ik wil een mens spreken' }, 'nl')
  await turns.quiet()
  return conversation
}

/** The same inhabitant says more. */
export async function saysMore({ town }: RunningTown, conversation: string, text: string): Promise<void> {
  await town.chat.receive(conversation, { id: randomUUID(), text }, 'nl')
  await town.turns.quiet()
}
