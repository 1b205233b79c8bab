/** `npm run bench [-- NAME …]`: turn (default), start, search. Prints ratios within one run; figures differ per machine. */
const benches: Record<string, () => Promise<void>> = {
  turn: async () => await (await import('./bench/turn.ts')).benchTurn(),
  start: async () => await (await import('./bench/start.ts')).benchStart(),
  search: async () => await (await import('./search-bench.ts')).benchSearch(process.argv.slice(3)),
}

const [name] = process.argv.slice(2)
const chosen = name === undefined ? ['turn', 'start'] : [name]
for (const each of chosen) {
  const bench = benches[each]
  if (bench === undefined) {
    console.error(`Onbekende meting: ${each}. Kies uit: ${Object.keys(benches).join(', ')}.`)
    process.exit(1)
  }
  await bench()
}
