import { fileURLToPath } from 'node:url'
import { checkContent } from './check-content.ts'
import type { Finding } from './finding.ts'

/**
 * `npm run content`: looks through the folder of a region and writes what an editor has to mend.
 * Gives the number of remarks; the process ends with 1 when there are any.
 */
export async function contentCommand(folder: string, now: Date, write: (line: string) => void): Promise<number> {
  const { findings, counts } = await checkContent(folder, now.toISOString().slice(0, 10))
  for (const line of editorsList(findings)) write(line)
  const seen = `${counts.topics} onderwerpen, ${counts.explanations} stukken uitleg, ${counts.services} keer aanbod van ${counts.organisations} organisaties, ${counts.words} woorden van mensen`
  write(findings.length === 0 ? `Alles klopt: ${seen}.` : `${remarks(findings.length)} Nagekeken: ${seen}.`)
  return findings.length
}

/** The remarks by file and record, as lines of text. */
function editorsList(findings: readonly Finding[]): string[] {
  const lines: string[] = []
  for (const [file, inFile] of Map.groupBy(findings, (finding) => finding.file)) {
    lines.push(file)
    for (const [id, about] of Map.groupBy(inFile, (finding) => finding.id)) {
      lines.push(`  ${id}`)
      for (const { what, how } of about) lines.push(`    - ${what}`, `      ${how}`)
    }
    lines.push('')
  }
  return lines
}

function remarks(count: number): string {
  return count === 1 ? 'Er is 1 opmerking.' : `Er zijn ${count} opmerkingen.`
}

if (import.meta.main) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../hbel', import.meta.url))
  const found = await contentCommand(folder, new Date(), (line) => console.log(line))
  process.exitCode = found === 0 ? 0 : 1
}
