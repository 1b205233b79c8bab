import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDanger } from '../../bot/understanding/danger.ts'
import { readCorpus } from '../../bot/understanding/learned/corpus.ts'
import { plain } from '../../bot/understanding/words.ts'
import { readCases } from '../../evals/cases.ts'
import { contentFiles, readContent } from '../../knowledge/content/read.ts'
import { readRegion } from '../../knowledge/content/region.ts'

const folder = fileURLToPath(new URL('../../evals/cases', import.meta.url))
const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))

const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl') && !file.startsWith('dialogs'))
  .flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string }
        return { id, file, text: plain(text) }
      }),
  )

test('there are at least six hundred cases, each with an id of its own', () => {
  const all = [...texts.map(({ id }) => id), ...readCases('dialogs').map(({ id }) => id)]
  expect(all.length).toBeGreaterThanOrEqual(600)
  expect(new Set(all).size).toBe(all.length)
})

/** A word or two ("wmo", "hoi") can only be written in one way. */
const OWN_WORDS = 4

test('no case repeats what the content or the learning already has', async () => {
  const region = await readRegion(hbel)
  const { files } = await contentFiles(hbel)
  const { explanations, services, asked } = readContent(
    files,
    region.municipalities.map(({ name }) => name),
  )
  const content = [
    ...explanations.flatMap(({ question, variants }) => [question, ...variants]),
    ...services.flatMap(({ variants }) => variants),
    ...asked.map(({ text }) => text),
  ]
  const learned = ['danger', 'wishes', 'follow', 'remarks'].flatMap(readCorpus).map(({ text }) => text)
  expect(repeated(new Set(content.map(plain)), /^(answers|outside|several|follow-ups)/)).toEqual([])
  expect(
    repeated(new Set(learned.map(plain)), /^(danger|intents|outside|hostile|answers|follow-ups|several|remarks)/),
  ).toEqual([])
  const followed = new Set([...readCorpus('follow'), ...readCorpus('remarks')].map(({ text }) => plain(text)))
  const turns = readCases<{ id: string; turns: { says: string }[] }>('dialogs').flatMap(({ turns }) => turns)
  expect(turns.filter(({ says }) => isOwn(plain(says)) && followed.has(plain(says)))).toEqual([])
})

function isOwn(text: string): boolean {
  return text.split(' ').length >= OWN_WORDS
}

function repeated(known: ReadonlySet<string>, files: RegExp): string[] {
  return texts.filter(({ file, text }) => files.test(file) && isOwn(text) && known.has(text)).map(({ id }) => id)
}

test('danger is heard and ordinary questions are no danger: as far as was reached, never less', () => {
  const cases = readCases<{ id: string; text: string; danger: boolean }>('danger')
  const meant = cases.filter(({ danger }) => danger)
  const heard = meant.filter(({ text }) => readDanger(text) !== null)
  expect(heard.length / meant.length).toBeGreaterThanOrEqual(LEAST_HEARD)
  const asked = readCases<{ id: string; text: string }>('answers')
  const alarms = asked.filter(({ text }) => readDanger(text) !== null)
  expect(alarms.length / asked.length).toBeLessThanOrEqual(MOST_ALARMS)
}, 60_000)

const LEAST_HEARD = 0.9
const MOST_ALARMS = 0.03
