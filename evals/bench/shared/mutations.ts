/** Calls as they should not be: the same ones at every run, each a sample with a few things in it changed. */
export function* mutations(samples: unknown[], count: number): Generator<string> {
  const random = seeded(20_261_122)
  for (let each = 0; each < count; each++) {
    const sample = structuredClone(samples[Math.floor(random() * samples.length)])
    const changes = 1 + Math.floor(random() * 4)
    for (let change = 0; change < changes; change++) mutate(sample, random)
    const body = JSON.stringify(sample) ?? 'null'
    // Now and then the text itself is broken.
    yield random() < 0.05 ? broken(body, random) : body
  }
}

function mutate(root: unknown, random: () => number): void {
  const places = placesIn(root)
  const place = places[Math.floor(random() * places.length)]
  if (place === undefined) return
  const { parent, key } = place
  const kinds = [
    () => delete parent[key],
    () => (parent[key] = structuredClone(odd[Math.floor(random() * odd.length)])),
    () => (parent[key] = [parent[key], parent[key]]),
    () => (parent[key] = { wrapped: parent[key] }),
    () => (parent[`${key}_new`] = parent[key]),
    () => (parent[key] = String(parent[key]) + Math.floor(random() * 1e6)),
    () => (parent[key] = structuredClone(places[Math.floor(random() * places.length)]?.parent)),
  ]
  kinds[Math.floor(random() * kinds.length)]?.()
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    const parent = value as Record<string, unknown>
    found.push({ parent, key })
    placesIn(parent[key], found)
  }
  return found
}

interface Place {
  parent: Record<string, unknown>
  key: string
}

const odd: unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  ' ',
  'constructor',
  '__proto__',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202egeld\u202c',
  '👨‍👩‍👧',
  '<script>alert(1)</script>',
  "'; drop table messages; --",
  '{{1}}',
  'x'.repeat(65_000),
  [],
  {},
  [[[[[]]]]],
  '9'.repeat(400),
]

function broken(body: string, random: () => number): string {
  const at = Math.floor(random() * body.length)
  return random() < 0.5 ? body.slice(0, at) : `${body.slice(0, at)}\u0001${body.slice(at)}`
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
