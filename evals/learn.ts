import { saidDanger } from '../bot/understanding/danger/said.ts'
import { corpusMark, NONE, readCorpus } from '../bot/understanding/learned/corpus.ts'
import { writeModel } from '../bot/understanding/learned/file.ts'
import { modelPaths } from '../bot/understanding/learned/paths.ts'
import { windowsOf } from '../bot/understanding/learned/windows.ts'
import { learnFrom, type Material, readUnseen, type Unseen } from './learn/cross.ts'
import { ordinaryQuestions } from './learn/ordinary.ts'

/**
 * `npm run learn [-- SUBJECT] [--measure]`: learns from the sentences under `bot/understanding/learned/corpus` and writes
 * the weights beside who uses them. `--measure` first reads every batch with a model that never saw it, and prints what
 * each threshold would give.
 */
const thresholds = [0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]

const subjects: Record<string, () => Promise<void>> = { danger: learnDanger }

const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'))
for (const subject of asked.length > 0 ? asked : Object.keys(subjects)) {
  const learn = subjects[subject]
  if (learn === undefined) throw new Error(`Onbekend: ${subject}. Kies uit: ${Object.keys(subjects).join(', ')}.`)
  await learn()
}

async function learnDanger(): Promise<void> {
  const written = readCorpus('danger')
  const material: Material = {
    labels: [NONE, 'suicide', 'violence', 'child', 'child-writing', 'medical', 'weapon', 'missing'],
    written,
    // Questions of these subjects are often danger themselves.
    ordinary: [
      ...(await ordinaryQuestions(['crisis-suicide', 'huiselijk-geweld', 'zorgen-om-ander'])),
      ...readCorpus('wishes').flatMap(({ text, label, batch }) => (label === 'medical' ? [] : { text, group: batch })),
    ].filter(({ text }) => saidDanger(text) === null),
    ordinaryWeight: 0.5,
    pieces: windowsOf,
  }
  if (process.argv.includes('--measure')) print(readUnseen(material))
  writeModel(modelPaths.danger, learnFrom(material), corpusMark('danger'))
}

function print(unseen: Unseen[]): void {
  const meant = unseen.filter(({ label }) => label !== NONE)
  const alike = unseen.filter(({ label, batch }) => label === NONE && batch !== null)
  const ordinary = unseen.filter(({ label, batch }) => label === NONE && batch === null)
  const share = (of: Unseen[], least: number) =>
    (of.filter(({ probability }) => probability >= least).length / Math.max(1, of.length)).toFixed(4)
  console.log(`meant ${meant.length}, look-alikes ${alike.length}, ordinary ${ordinary.length}`)
  console.log('from    heard   look-alikes  ordinary')
  for (const least of thresholds)
    console.log(`${least.toFixed(2)}    ${share(meant, least)}  ${share(alike, least)}       ${share(ordinary, least)}`)
}
