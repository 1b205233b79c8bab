import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Thrown when a living process holds the folder. */
export class FolderInUse extends Error {}

/** More than a start and its own preparation can need. */
const ATTEMPTS = 5
/** So long a process that was killed may take to be gone, in milliseconds. */
const DYING = 300

/**
 * The embedded database does not lock its folder, and a second process would lose writes without a word. So the first
 * one leaves its process number; a later one takes over only from a process that is gone. Gives the unlock function.
 * Throws `FolderInUse`.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'wegwijs.pid')
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await created(path)) return () => rm(path, { force: true })
    const owner = await ownerOf(path)
    if (owner !== null && owner !== process.pid && (await staysAlive(owner))) {
      throw new FolderInUse(
        `De gegevensmap ${folder} is al in gebruik door proces ${owner}. Stop dat proces, of kies een andere DATA_DIR.`,
      )
    }
    await removeLeft(path, owner)
  }
  throw new FolderInUse(`De gegevensmap ${folder} kan niet worden vergrendeld.`)
}

/** With its number in it from the first moment: a file that is still empty would look like one of nobody. */
async function created(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`
  try {
    await writeFile(own, `${process.pid}\n`)
    await link(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/** Of two that find the same dead owner, one moves the file away; what turns out to be of somebody else is put back. */
async function removeLeft(path: string, owner: number | null): Promise<void> {
  const away = `${path}.left.${process.pid}`
  try {
    await rename(path, away)
  } catch {
    return
  }
  if ((await ownerOf(away)) !== owner) await link(away, path).catch(() => {})
  await rm(away, { force: true })
}

async function ownerOf(path: string): Promise<number | null> {
  const owner = Number((await readFile(path, 'utf8').catch(() => '')).trim())
  return owner > 0 ? owner : null
}

async function staysAlive(pid: number): Promise<boolean> {
  if (!(await isAlive(pid))) return false
  await sleep(DYING)
  return await isAlive(pid)
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // On Linux one that ended keeps its number until its parent has looked; in a container that may be never.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !/^[ZX]$/.test(stat.slice(stat.lastIndexOf(')') + 2).charAt(0))
}
