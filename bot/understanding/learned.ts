import { examples } from './intent/examples.ts'

/** What is learned from examples, beside the patterns: the whole message counts, so a new wording is still heard. */
export type Learned =
  | 'person'
  | 'callback'
  | 'appointment'
  | 'change-appointment'
  | 'privacy'
  | 'what-can-you'
  | 'who-are-you'
  | 'chat'
  | 'insult'
  | 'medical'
  | 'other-desk'

/** Learns to tell labels apart from examples; gives the labels of a text with their probabilities, likeliest first. */
export type Learn = (
  examples: { text: string; label: string; weight: number }[],
) => (text: string) => { label: string; probability: number }[]

/** From this probability on, what was learned is believed. */
export const LEARNED_ENOUGH = 0.35

/** Anything that is a question for the knowledge. */
const QUESTION = 'question'
/** There are many more questions than wishes; each counts less, so that the wishes are heard. */
const QUESTION_WEIGHT = 0.05
/** More than these teach nothing new about what a question looks like. */
const QUESTIONS = 1_500

/** Reads a message by what was learned. `questions`: what people ask the knowledge, so that it is told apart. */
export function learnIntents(learn: Learn, questions: readonly string[]): (text: string) => LearnedReading {
  const shown = Object.entries(examples).flatMap(([label, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ text, label, weight: 1 })),
  )
  const read = learn([...shown, ...some(questions).map((text) => ({ text, label: QUESTION, weight: QUESTION_WEIGHT }))])
  return (text) => {
    const labels = read(text)
    const [first] = labels
    const question = labels.find(({ label }) => label === QUESTION)?.probability ?? 0
    if (first === undefined || first.label === QUESTION) return { intent: null, probability: 0, question }
    return { intent: first.label as Learned, probability: first.probability, question }
  }
}

/** Evenly out of all of them, so that every subject is among them. */
function some(questions: readonly string[]): string[] {
  const step = Math.max(1, questions.length / QUESTIONS)
  return Array.from(
    { length: Math.min(QUESTIONS, questions.length) },
    (_, index) => questions[Math.floor(index * step)] ?? '',
  )
}

export interface LearnedReading {
  /** Null: a question for the knowledge. */
  intent: Learned | null
  probability: number
  /** How likely it is a question for the knowledge. */
  question: number
}
