import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import { type RunningTown, startTown } from './server.ts'
import { smallRegionFiles } from './small-region.ts'

const example = resolve(import.meta.dirname, '../../knowledge/content/hbel')

/**
 * The whole server, over the four municipalities with a handful of content: what a browser test is about is how it looks
 * and holds, not what is known. Who asks about cleaning is asked for the municipality first. `more` goes before the
 * settings of the region.
 */
export async function startChatTown(more = '', env: Record<string, string> = {}): Promise<RunningTown> {
  const folder = await chatRegion(more)
  const running = await startTown({ REGION: folder, ...env })
  return {
    ...running,
    async close() {
      await running.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A folder with the content of such a town, for who starts a server in another way. */
export async function chatRegion(more = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-chat-'))
  const settings = stringify({ ...parse(await readFile(join(example, 'region.yaml'), 'utf8')), ...parse(more) })
  const files = { ...smallRegionFiles, 'region.yaml': settings, ...(await otherLanguages()) }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

/** The names and words of the example region in other languages, as far as this town has the topic. */
async function otherLanguages(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of await readdir(join(example, 'languages'))) {
    const { topics } = parse(await readFile(join(example, 'languages', name), 'utf8')) as { topics: object }
    const here = Object.entries(topics).filter(([topic]) => `topics/${topic}.yaml` in smallRegionFiles)
    files[`languages/${name}`] = stringify({ topics: Object.fromEntries(here) })
  }
  return files
}
