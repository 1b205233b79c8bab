/**
 * A reading that many steps of one turn ask of the same text, done once. What `read` gives is shared: nobody may change
 * it. `most` texts are kept, enough for the conversations of one moment.
 */
export function remembered<Reading>(read: (text: string) => Reading, most = 100): (text: string) => Reading {
  const known = new Map<string, { reading: Reading }>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before.reading
    const reading = read(text)
    if (known.size >= most) known.clear()
    known.set(text, { reading })
    return reading
  }
}
