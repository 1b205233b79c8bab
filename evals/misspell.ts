/**
 * A misspelt twin of a text, the same for the same seed: one or two damages of the kind that people make when typing. With
 * `joined`, every sixth text has two words written as one besides. Short words are
 * left alone; a text of nothing else stays as it is.
 */
export function misspell(text: string, seed: string, { joined = false } = {}): string {
  const random = randomFrom(seed)
  const words = joined && random() < 1 / 6 ? join(text.split(' '), random) : text.split(' ')
  const candidates = words.flatMap((word, index) => (/^\p{L}{5,}$/u.test(word.replace(/[.,?!]$/, '')) ? [index] : []))
  const damages = Math.min(candidates.length, candidates.length > 6 ? 2 : 1)
  for (let each = 0; each < damages; each++) {
    const [index] = candidates.splice(Math.floor(random() * candidates.length), 1)
    if (index !== undefined) words[index] = damage(words[index] ?? '', random)
  }
  const twin = words.join(' ')
  // Two letters that are the same changed places, or what was joined fell apart again.
  return twin === text && damages > 0 ? misspell(text, `${seed}, again`, { joined }) : twin
}

/** "hulp huishouden" as "hulphuishouden", as people do who are not sure whether it is a compound. */
function join(words: string[], random: () => number): string[] {
  const pairs = words.flatMap((word, at) => (isLong(word) && isLong(words[at + 1] ?? '') ? [at] : []))
  const at = pairs[Math.floor(random() * pairs.length)]
  return at === undefined ? words : [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]
}

function isLong(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word)
}

const spellings: [RegExp, string][] = [
  [/ij/, 'ei'],
  [/ei/, 'ij'],
  [/ij/, 'y'],
  [/c/, 'k'],
  [/z/, 's'],
  [/v/, 'f'],
  [/dt$/, 'd'],
  [/d$/, 't'],
  [/t$/, 'dt'],
  [/ou/, 'au'],
  [/oe/, 'ou'],
]

function damage(word: string, random: () => number): string {
  const fitting = spellings.filter(([pattern]) => pattern.test(word))
  const kind = random()
  if (kind < 0.35 && fitting.length > 0) {
    const [pattern, by] = fitting[Math.floor(random() * fitting.length)] ?? [/$/, '']
    return word.replace(pattern, by)
  }
  const at = 1 + Math.floor(random() * (word.length - 2))
  if (kind < 0.6) return word.slice(0, at) + word.slice(at + 1)
  if (kind < 0.8) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  if (kind < 0.92 || word.length < 10) return word.slice(0, at) + word.charAt(at) + word.slice(at)
  const middle = Math.floor(word.length / 2)
  return `${word.slice(0, middle)} ${word.slice(middle)}`
}

/** Mulberry32 over a small hash of the seed. */
function randomFrom(seed: string): () => number {
  let state = 2_166_136_261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
