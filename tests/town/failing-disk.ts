import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded before a program (`node --import`), it makes the disk of that program fail: from the moment that the file
 * FAILING_DISK is there, after as many bytes as stand in it behind the code of the error ("ENOSPC 20000000"). Whichever
 * thread or child writes so much first, it fails for all from then on, until the file is gone.
 */
const order = process.env.FAILING_DISK ?? ''
const { writeFileSync } = fs
let written = 0

/** Nothing while the file is not there, or is being written or removed. */
function ordered(): string {
  try {
    return readFileSync(order, 'utf8')
  } catch {
    return ''
  }
}

function failure(bytes: number, path: unknown): NodeJS.ErrnoException | null {
  const [, code, allowed] = /^(E[A-Z]+) (\d+)$/.exec(ordered()) ?? []
  if (code === undefined) written = 0
  if (code === undefined) return null
  written += bytes
  if (written <= Number(allowed)) return null
  if (allowed !== '0') writeFileSync(order, `${code} 0`)
  return Object.assign(new Error(`${code}: no`), { code, errno: -1, path: String(path) })
}

type Any = (...args: unknown[]) => unknown
const sync = fs as unknown as Record<string, Any>
const later = fs.promises as unknown as Record<string, Any>

function sizeOf(args: unknown[]): number {
  const [, what, , length] = args
  if (typeof length === 'number') return length
  return typeof what === 'string' || what instanceof Uint8Array ? what.length : 0
}

/** Opening counts when it makes or writes. */
function isReading(name: string, args: unknown[]): boolean {
  const flags = args[1]
  if (!name.startsWith('open')) return false
  return typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) === 0
    : (flags ?? 'r') === 'r'
}

const writing = ['writeSync', 'writeFileSync', 'ftruncateSync', 'truncateSync', 'mkdirSync', 'openSync', 'renameSync']
for (const name of writing) {
  const real = sync[name]
  if (real === undefined) continue
  sync[name] = (...args) => {
    const error = isReading(name, args) ? null : failure(sizeOf(args), args[0])
    if (error !== null) throw error
    return real.apply(fs, args)
  }
}
for (const name of ['writeFile', 'mkdir', 'link', 'rename']) {
  const real = later[name]
  if (real === undefined) continue
  later[name] = async (...args) => {
    const error = failure(sizeOf(args), args[0])
    if (error !== null) throw error
    return await real.apply(fs.promises, args)
  }
}
syncBuiltinESMExports()
