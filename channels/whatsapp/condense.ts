import type { Message } from '../message.ts'

/** `short`: only what must be said; for when the words would not fit beside the buttons. */
export type Length = 'full' | 'short'

/**
 * The words of a message as WhatsApp shows them: headings bold, the articles on which it rests as one line in italics,
 * and who writes when that is a person. Nothing is added that the message does not say.
 */
export function condense(message: Said, length: Length): string {
  const paragraphs = message.text.split(/\n{2,}/).map((paragraph) => paragraph.trim())
  const { basis, cards } = message.parts ?? { basis: [], cards: [] }
  const words = paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const cited = basis.filter(({ citation }) => paragraph.includes(`\n${citation}`))
      if (cited.length > 0) return citations(paragraph, cited, length)
      return cards.length > 0 && length === 'short' ? shortCards(headed(paragraph)) : headed(paragraph)
    })
    .filter((paragraph) => paragraph !== null)
  const text = words.join('\n\n')
  return message.author === 'staff' && message.name !== null ? `*${bare(message.name)}*\n${text}` : text
}

/** A line above a list is its heading. */
function headed(paragraph: string): string {
  const [first = '', second = ''] = paragraph.split('\n', 2)
  const isHeading = /^(?:1\. |• )/.test(second) && !/^(?:\d+\. |• )/.test(first) && first.length <= 80
  return isHeading ? `*${bare(first)}*${paragraph.slice(first.length)}` : paragraph
}

function citations(paragraph: string, cited: { citation: string }[], length: Length): string | null {
  if (length === 'short') return null
  const [heading = ''] = paragraph.split('\n', 1)
  return `_${bare(heading)} ${cited.map(({ citation }) => bare(citation)).join('; ')}_`
}

/** Of every card its name and how to reach it, without what it is. */
function shortCards(paragraph: string): string {
  return paragraph.replace(/^(• [^:\n]{1,80}):[^\n]*\n\s+/gm, '$1: ')
}

/** Without the signs that WhatsApp reads as marks. */
function bare(text: string): string {
  return text.replace(/[*_~`]/g, '').trim()
}

type Said = Pick<Message, 'text' | 'author' | 'name' | 'parts'>
