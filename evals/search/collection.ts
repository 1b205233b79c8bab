import { readFileSync } from 'node:fs'
import { pieces } from '../../knowledge/items/pieces.ts'
import { type Query, randomFrom } from './measure.ts'

export interface Document {
  id: string
  title: string
  text: string
}

/** A part of a document; every system gets the same ones. */
export interface Part {
  document: string
  text: string
}

export function readDocuments(path: string): Document[] {
  return readLines<Document>(path)
}

export function readQueries(path: string): Query[] {
  return readLines<Query>(path)
}

/** The parts of the documents, each with the title before it when `titles`. */
export function partsOf(documents: readonly Document[], titles: boolean): Part[] {
  return documents.flatMap(({ id, title, text }) =>
    pieces(text).map((piece) => ({ document: id, text: titles ? `${title}\n${piece}` : piece })),
  )
}

/** As many documents as asked for, each of one passage: mixed from the sentences of the given ones when there are too few. */
export function enlarge(documents: readonly Document[], size: number): Document[] {
  const random = randomFrom(size)
  const sentences = documents.flatMap(({ text }) => text.split(/(?<=[.!?;])\s+/)).filter((one) => one.length > 20)
  const one = () => sentences[Math.floor(random() * sentences.length)] ?? ''
  return Array.from({ length: size }, (_, at) => ({
    id: `mixed-${at}`,
    title: `Tekst ${at}`,
    // A word of its own in every text, as names and numbers are in real ones.
    text: `${Array.from({ length: 6 }, one).join(' ').split(/\s+/).slice(0, 120).join(' ')} ${randomWord(random)}`,
  }))
}

function randomWord(random: () => number): string {
  const syllables = [
    'ba',
    'ver',
    'lo',
    'ster',
    'kin',
    'mo',
    'ge',
    'dra',
    'wil',
    'pen',
    'hui',
    'zor',
    'ta',
    'rin',
    'sche',
  ]
  return Array.from({ length: 4 }, () => syllables[Math.floor(random() * syllables.length)]).join('')
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}
