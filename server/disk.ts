import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Why a file or a folder cannot be used, by the code of the system. */
export const diskReasons: Record<string, string> = {
  EACCES: 'hier mag dit programma niet lezen of schrijven',
  EPERM: 'hier mag dit programma niet lezen of schrijven',
  EROFS: 'hier kan niet worden geschreven (alleen lezen)',
  ENOTDIR: 'dit is geen map',
  EEXIST: 'dit is geen map',
  ENOENT: 'deze map is er niet',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de schijf is vol',
}

/** Less than this is no room to work in: the journal of the embedded database grows by 16 MB at a time. */
const ROOM = 32 * 1024 * 1024
const TRIED = 1024 * 1024

/** Whether there is room in a folder, as far as the system tells. */
export async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize >= ROOM
}

/** Why nothing can be written in a folder, by trying it; null when it can. */
export async function whyNotWritten(folder: string): Promise<string | null> {
  const path = join(folder, `wegwijs.${process.pid}.try`)
  try {
    await writeFile(path, Buffer.alloc(TRIED))
    return (await hasRoom(folder)) ? null : (diskReasons.ENOSPC ?? null)
  } catch (error) {
    return diskReasons[(error as NodeJS.ErrnoException).code ?? ''] ?? null
  } finally {
    await rm(path, { force: true }).catch(() => {})
  }
}
