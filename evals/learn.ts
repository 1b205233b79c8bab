import { saidDanger } from '../bot/understanding/danger/said.ts'
import { pointsBack, wordsOfItsOwn } from '../bot/understanding/follow-up.ts'
import { corpusMark, NONE, readCorpus, type Written } from '../bot/understanding/learned/corpus.ts'
import { writeModel } from '../bot/understanding/learned/file.ts'
import { modelPaths } from '../bot/understanding/learned/paths.ts'
import { windowsOf } from '../bot/understanding/learned/windows.ts'
import { learnFrom, type Material, readUnseen, type Unseen } from './learn/cross.ts'
import { writeGroups } from './learn/groups.ts'
import { foreignQuestions, ordinaryQuestions } from './learn/ordinary.ts'
import { writeTopics } from './learn/topics.ts'

/**
 * `npm run learn [-- SUBJECT] [--measure]`: learns from the sentences under `bot/understanding/learned/corpus`, and the
 * topics from the content of the example region, and writes the weights beside who uses them. `--measure` first reads
 * every batch with a model that never saw it, and prints what each threshold would give.
 */
const PARTS = 6
/** A follow-up is mostly short; a longer question would tell it apart by its length alone. */
const SHORT = 12
/** From so many words that name something on, a question has a subject of its own. */
const NAMED = 4
const answerSides = new Set(['source', 'simpler', 'more'])
/** Longer than this, a message is rather a story than a remark. */
const REMARK = 25
const asking = new Set('new same whom wish cost duration apply disagree place contact source simpler more'.split(' '))
const wished = new Set(['person', 'callback', 'appointment', 'change-appointment', 'privacy'])
const heavyRemarks = new Set(['feeling', 'tells', 'asks'])
const thresholds = [0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]

const subjects: Record<string, () => Promise<void>> = {
  groups: writeGroups,
  danger: learnDanger,
  wishes: learnWishes,
  follow: learnFollow,
  remarks: learnRemarks,
  topics: writeTopics,
}

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
      ...(await ordinaryQuestions(['crisis-suicide', 'huiselijk-geweld', 'zorgen-om-ander', 'jeugd-mentaal', 'ggz'])),
      ...readCorpus('wishes').flatMap(({ text, label, batch }) => (label === 'medical' ? [] : { text, group: batch })),
      // What is said back to an answer, but for what is felt and what is told besides.
      ...readCorpus('remarks').flatMap(({ text, label, batch }) =>
        heavyRemarks.has(label) ? [] : { text, group: batch },
      ),
    ].filter(({ text }) => saidDanger(text) === null),
    ordinaryWeight: 0.5,
    pieces: windowsOf,
  }
  if (process.argv.includes('--measure')) print(readUnseen(material))
  writeModel(modelPaths.danger, learnFrom(material), corpusMark('danger'))
}

async function learnWishes(): Promise<void> {
  const written = readCorpus('wishes')
  const material: Material = {
    labels: [NONE, ...new Set(written.map(({ label }) => label).filter((label) => label !== NONE))],
    written,
    // Privacy and the place itself are asked for in the words of a wish.
    ordinary: [...(await ordinaryQuestions(['informatiepunt', 'privacy'])), ...(await foreignQuestions())],
    ordinaryWeight: 0.3,
    pieces: (text) => [text],
  }
  if (process.argv.includes('--measure')) printLabels(readUnseen(material), material.labels)
  writeModel(modelPaths.wishes, learnFrom(material), corpusMark('wishes'))
}

/**
 * What stands on its own is a new subject: questions for the knowledge, and those that only look like a wish. What is
 * wanted of the assistant itself is a wish, in a conversation too.
 */
async function learnFollow(): Promise<void> {
  const wishes = readCorpus('wishes')
  const sides = wishes.filter(({ label }) => answerSides.has(label))
  const written = inParts([...readCorpus('follow'), ...sides])
  const questions = (await ordinaryQuestions([])).map((each) => ({ ...each, label: 'new' }))
  const others = wishes
    .filter(({ label }) => wished.has(label) || label === NONE)
    .map(({ text, batch, label }) => ({ text, group: batch, label: label === NONE ? 'new' : 'wish' }))
  const ordinary = [...questions, ...others].filter(
    // "Hoe lang moet ik wachten?" is asked of the knowledge too, but says of itself what it is about to nobody.
    ({ text, label }) =>
      text.split(' ').length <= SHORT && (label === 'wish' || (wordsOfItsOwn(text) >= NAMED && !pointsBack(text))),
  )
  const labels = new Set([...written, ...ordinary].map(({ label }) => label))
  const material: Material = {
    labels: [NONE, ...[...labels].filter((label) => label !== NONE)],
    written,
    ordinary,
    ordinaryWeight: 0.025,
    pieces: (text) => [text],
  }
  if (process.argv.includes('--measure')) printLabels(readUnseen(material), material.labels)
  writeModel(modelPaths.follow, learnFrom(material), corpusMark('follow'))
}

/**
 * What asks something is no remark, whatever it asks on about, nor is a wish. In the corpus "none" is what says nothing:
 * thanks, "hm".
 */
async function learnRemarks(): Promise<void> {
  const own = readCorpus('remarks').map((each) => ({ ...each, label: remarkLabel(each.label) }))
  const follow = readCorpus('follow').flatMap((each) => (asking.has(each.label) ? [{ ...each, label: NONE }] : []))
  const wishes = readCorpus('wishes').filter(({ label }) => wished.has(label))
  const material: Material = {
    labels: [NONE, ...new Set(own.map(({ label }) => label).filter((label) => label !== NONE))],
    written: [...own, ...follow],
    ordinary: [...wishes.map(({ text, batch }) => ({ text, group: batch })), ...(await ordinaryQuestions([]))].filter(
      ({ text }) => text.split(' ').length <= REMARK,
    ),
    ordinaryWeight: 0.006,
    pieces: (text) => [text],
  }
  if (process.argv.includes('--measure')) printLabels(readUnseen(material), material.labels)
  writeModel(modelPaths.remarks, learnFrom(material), corpusMark('remarks'))
}

function remarkLabel(label: string): string {
  if (label === NONE) return 'nothing'
  return label === 'asks' ? NONE : label
}

/** A file of these holds two or three labels, so that leaving one out leaves nothing of them: each label in its own parts. */
function inParts(written: Written[]): Written[] {
  return [...new Set(written.map(({ label }) => label))].flatMap((label) => {
    const own = written.filter((each) => each.label === label)
    return own.map((each, at) => ({ ...each, batch: `part ${Math.floor((at * PARTS) / own.length)}` }))
  })
}

/** Of every label: how much of it is heard as itself, and how many ordinary questions are taken for it. */
function printLabels(unseen: Unseen[], labels: string[]): void {
  const ordinary = unseen.filter(({ batch }) => batch === null)
  console.log(`label                heard at ${thresholds.slice(3, 9).join('  ')}   ordinary at the same`)
  for (const label of labels.filter((each) => each !== NONE)) {
    const own = unseen.filter((each) => each.label === label)
    const share = (of: Unseen[]) =>
      thresholds
        .slice(3, 9)
        .map((least) => of.filter(({ read, chance }) => read === label && chance >= least).length / of.length)
    const line = [...share(own).map((each) => each.toFixed(2)), ' ', ...share(ordinary).map((each) => each.toFixed(4))]
    console.log(`${label.padEnd(20)} ${line.join('  ')}`)
  }
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
