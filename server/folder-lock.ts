import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Thrown when a living process holds the folder. */
export class FolderInUse extends Error {}

/**
 * The embedded database does not lock its folder, and a second process would lose writes without a word. So the first
 * one leaves its process number; a later one takes over only from a process that is gone. Gives the unlock function.
 * Throws `FolderInUse`.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'wegwijs.pid')
  for (let attempt = 0; attempt < 2; attempt++) {
    if (await created(path)) return () => rm(path, { force: true })
    const owner = Number((await readFile(path, 'utf8').catch(() => '')).trim())
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new FolderInUse(
        `De gegevensmap ${folder} is al in gebruik door proces ${owner}. Stop dat proces, of kies een andere DATA_DIR.`,
      )
    }
    await rm(path, { force: true })
  }
  throw new FolderInUse(`De gegevensmap ${folder} kan niet worden vergrendeld.`)
}

async function created(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(`${process.pid}\n`)
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
