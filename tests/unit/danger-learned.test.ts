import { expect, test } from 'vitest'
import { readDanger, readDoubt } from '../../bot/understanding/danger.ts'
import { corpusMark, NONE, readCorpus } from '../../bot/understanding/learned/corpus.ts'
import { readModel } from '../../bot/understanding/learned/file.ts'
import { modelPaths } from '../../bot/understanding/learned/paths.ts'
import { talkTo, townBot } from '../town/talk.ts'

test('what was learned is in step with the sentences it was learned from', () => {
  // Not in step: run `npm run learn`.
  expect(readModel(modelPaths.danger).mark).toBe(corpusMark('danger'))
})

test('there are many sentences of danger of every kind, and as many that only look like it', () => {
  const written = readCorpus('danger')
  const kinds = new Set(written.map(({ label }) => label))
  expect([...kinds].sort()).toEqual(
    [NONE, 'child', 'child-writing', 'medical', 'missing', 'suicide', 'violence', 'weapon'].sort(),
  )
  expect(written.filter(({ label }) => label !== NONE).length).toBeGreaterThan(1_000)
  expect(written.filter(({ label }) => label === NONE).length).toBeGreaterThan(900)
})

test('no sentence is written under two labels', () => {
  const labels = new Map<string, Set<string>>()
  for (const { text, label } of readCorpus('danger')) {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    labels.set(key, (labels.get(key) ?? new Set()).add(label))
  }
  expect([...labels].filter(([, of]) => of.size > 1).map(([text]) => text)).toEqual([])
})

test('danger in the middle of a long story is heard', () => {
  const story =
    'Goedemiddag, wij wonen sinds mei in Laren en hebben een vraag over de kinderopvang. Ik werk drie dagen en mijn man zoekt werk. ' +
    'Gisteravond heeft hij mij tegen de muur gesmeten en hij zegt dat hij me de volgende keer afmaakt. ' +
    'Kunt u zeggen hoe hoog de toeslag ongeveer is en waar ik die kan aanvragen? Alvast vriendelijk bedankt.'
  expect(readDanger(story)?.kind).toBe('violence')
})

test.each([
  'Ik heb nooit aan zelfdoding gedacht, ik ben alleen wat stil de laatste tijd',
  'Gisteren op het journaal een schietpartij, ik hou daar niet van',
  'Mijn bril is al dagen zoek, vergoedt u een nieuwe?',
  'Voor school maak ik een spreekbeurt over kindermishandeling',
  'Mijn opa is jaren geleden van de trap gevallen en daarna overleden',
  'ik werk me kapot en kom toch niet rond',
  'hoe vraag ik een parkeerkaart aan',
])('"%s" is no danger', (said) => {
  expect(readDanger(said)).toBeNull()
})

test('an ordinary question raises no doubt, and certain danger is no doubt either', () => {
  expect(readDoubt('Hoe vraag ik huishoudelijke hulp aan?')).toBeNull()
  expect(readDoubt('ik wil dood')).toBeNull()
})

test('what may be danger is answered as always, below a line that says where help is', async () => {
  const said = 'ik loop thuis op eieren, hoe krijg ik hulp bij het huishouden?'
  const heard = await talkTo(townBot(), { municipality: 'Huizen' }).says(said)
  expect(readDanger(said)).toBeNull()
  expect(heard.text).toContain('Bel 0800-2000')
  expect(heard.outcomes).not.toContain('crisis')
})

test('danger in one clause of an ordinary question is heard', () => {
  const said = 'ik heb alle pillen bewaard die ik van de huisarts kreeg, wie helpt mij met psychische klachten'
  expect(readDanger(said)?.kind).toBe('suicide')
})

test('what was asked beside danger between the lines is answered below the fixed words', async () => {
  const said = 'mijn broer sluit zich op met messen op zijn kamer, hoe krijg ik hulp bij het huishouden?'
  const heard = await talkTo(townBot(), { municipality: 'Huizen' }).says(said)
  expect(heard.outcomes).toEqual(['crisis', 'answered'])
})
