import type { Reply } from '../../channels/message.ts'
import { nl } from './nl.ts'

/** A sentence in the u-form, said with "je". The verb before "je" loses its t. */
export function withJe(text: string): string {
  return changes.reduce((said, [from, to]) => said.replace(from, to), text)
}

/** The sentences of one turn with "je", and the way back for a reply that turns out to carry content, which says "u". */
export interface YoungVoice {
  phrases: typeof nl
  /** One voice in a reply: what was said with "je" beside content is said with "u". */
  besideContent(reply: Reply): Reply
}

export function youngVoice(): YoungVoice {
  const filledIn = new Map<string, string>()
  const phrases = mapped(nl, (text) => {
    const said = withJe(text)
    if (said !== text) filledIn.set(said, text)
    return said
  }) as typeof nl
  const inU = (text: string) => {
    const pairs = [...fixed, ...filledIn].filter(([said]) => said.length >= SENTENCE && text.includes(said))
    // The longest first: a short sentence may stand within a longer one.
    pairs.sort(([one], [other]) => other.length - one.length)
    return pairs.reduce((kept, [said, before]) => kept.replaceAll(said, before), text)
  }
  return {
    phrases,
    besideContent(reply) {
      const { parts } = reply
      if (parts === null && (reply.sources.length === 0 || reply.outcome === 'clarify')) return reply
      const closing = parts?.closing === undefined ? {} : { closing: inU(parts.closing) }
      return {
        ...reply,
        text: inU(reply.text),
        choices: reply.choices.map((choice) => ({ ...choice, label: inU(choice.label) })),
        parts: parts === null ? null : { ...parts, core: inU(parts.core), ...closing },
      }
    },
  }
}

/** Shorter than this it is a part of a sentence ("je kind"), which content may say as well. */
const SENTENCE = 12

/** The sentences that stand in the table as they are: with "je", and as they stand. */
const fixed = new Map<string, string>()

/** The table with "je"; `fill` says what is made with something filled in. */
function mapped(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fixedJe(value)
  if (typeof value === 'function') return (...given: unknown[]) => fill(String(value(...given)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'language' ? each : mapped(each, fill)]),
  )
}

const asFixed = new Map<string, string>()

function fixedJe(text: string): string {
  const known = asFixed.get(text)
  if (known !== undefined) return known
  const said = withJe(text)
  asFixed.set(text, said)
  if (said !== text) fixed.set(said, text)
  return said
}

const changes: [RegExp, string][] = [
  [/\bKiest u een\b/g, 'Kies een'],
  [/\bVertelt u gerust\b/g, 'Vertel gerust'],
  [/\bBlijft u bellen\b/g, 'Blijf bellen'],
  [/\bdat u zich\b/g, 'dat je je'],
  [/\bmedewerker belt u\b/g, 'medewerker belt je'],
  [/\b(H|h)oeft u\b/g, '$1oef je'],
  [/\bHeeft u\b/g, 'Heb je'],
  [/\bheeft u\b/g, 'heb je'],
  [/\bu (hier |al |zelf )?heeft\b/g, 'je $1hebt'],
  [/\bU heeft\b/g, 'Je hebt'],
  [/\b(B|b)ent u\b/g, '$1en je'],
  [/\bu bent\b/g, 'je bent'],
  [/\b(W|w)ilt u\b/g, '$1il je'],
  [/\b(K|k)unt u\b/g, '$1un je'],
  [/\b(D|d)reigt u\b/g, '$1reig je'],
  [/\b(W|w)oont u\b/g, '$1oon je'],
  [/\b(K|k)iest u\b/g, '$1ies je'],
  [/\b(V|v)ertelt u\b/g, '$1ertel je'],
  [/\b(B|b)lijft u\b/g, '$1lijf je'],
  [/\b(D|d)oet u\b/g, '$1oe je'],
  [/\b(Z|z)oekt u\b/g, '$1oek je'],
  [/\b(K|k)rijgt u\b/g, '$1rijg je'],
  [/\b(D|d)enkt u\b/g, '$1enk je'],
  [/\b(V|v)indt u\b/g, '$1ind je'],
  [/\b(G|g)aat u\b/g, '$1a je'],
  [/\b(V|v)raagt u\b/g, '$1raag je'],
  [/\b(B|b)elt u\b/g, '$1el je'],
  [/\bkijkt u\b/g, 'kijk je'],
  [/\buzelf\b/g, 'jezelf'],
  [/\b(met|voor|aan|van|over|bij|naast|tot|door) u\b/g, '$1 jou'],
  [/\bUw\b/g, 'Je'],
  [/\buw\b/g, 'je'],
  [/\bU\b/g, 'Je'],
  [/\bu\b/g, 'je'],
]

/** The Dutch sentences for who writes "je" and is young: the same table, said with "je". Content keeps its own form. */
export const nlInformal: typeof nl = youngVoice().phrases
