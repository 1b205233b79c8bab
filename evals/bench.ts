import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run bench [-- NAME [OPTION …]]`: every measurement, or one. Prints ratios and goals; figures differ per machine.
 *
 * A new measurement is a file `evals/bench/NAME.ts` that exports `about` (one line) and `bench` (a function that is
 * given the options and prints). It is found by its name and needs no entry anywhere. What several of them use stands
 * in `evals/bench/shared/`. Missing a goal sets `process.exitCode` to 1.
 */
export interface Bench {
  about: string
  bench(options: string[]): Promise<void>
}

const folder = join(import.meta.dirname, 'bench')
/** In this order first, as these have the figures that are asked for most; the rest by name. */
const first = ['turn', 'start', 'search', 'pages']

await run(process.argv.slice(2))

async function run([name = 'all', ...options]: string[]): Promise<void> {
  const names = benches()
  if (name === 'all') return await runAll(names)
  if (!names.includes(name)) {
    console.error(await usage(name, names))
    process.exitCode = 1
    return
  }
  await (await benchNamed(name)).bench(options)
}

/** Each in a process of its own, so that what one keeps in memory is not counted with another. */
async function runAll(names: string[]): Promise<void> {
  for (const name of names) {
    const [code] = await once(spawn(process.execPath, [import.meta.filename, name], { stdio: 'inherit' }), 'exit')
    if (code !== 0) process.exitCode = 1
  }
}

function benches(): string[] {
  const found = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []))
  return [...first, ...found.filter((name) => !first.includes(name)).sort()]
}

async function benchNamed(name: string): Promise<Bench> {
  return (await import(`./bench/${name}.ts`)) as Bench
}

async function usage(wrong: string, names: string[]): Promise<string> {
  const known = await Promise.all(names.map(async (name) => `  ${name.padEnd(14)}${(await benchNamed(name)).about}`))
  return [
    ...(wrong === '--help' ? [] : [`Onbekende meting: ${wrong}.`]),
    'npm run bench [-- NAAM [OPTIE …]]',
    `  ${'all'.padEnd(14)}alles achter elkaar (ook zonder naam)`,
    ...known,
  ].join('\n')
}
