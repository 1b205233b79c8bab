import { WrongContent } from '../check.ts'
import type { Content } from '../content.ts'
import { type ContentFile, contentFiles, readContent } from '../read.ts'
import { type Region, readRegion } from '../region.ts'
import { type ArticleLists, readArticleLists } from './articles.ts'
import { checkCoverage } from './coverage.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkExamples } from './examples.ts'
import type { Finding } from './finding.ts'
import { checkGuardedTexts } from './guarded.ts'
import { checkPlainLanguage } from './plain-language.ts'
import { checkSources } from './sources.ts'

export interface Checked {
  /** In the order of the files. Empty when all is well. */
  findings: Finding[]
  counts: { topics: number; explanations: number; services: number; organisations: number; words: number }
}

/** Looks through the folder of a region. `today` is YYYY-MM-DD. Throws when `region.yaml` cannot be read. */
export async function checkContent(folder: string, today: string): Promise<Checked> {
  const [region, { files }, lists] = await Promise.all([readRegion(folder), contentFiles(folder), readArticleLists()])
  const content = contentOrProblems(files, region)
  if (!('explanations' in content)) return { findings: content.problems, counts: none }
  return {
    findings: findingsIn(content, region, lists, today),
    counts: {
      topics: content.topics.length,
      explanations: content.explanations.length,
      services: content.services.length,
      organisations: content.organisations.length,
      words: content.lexicon.flatMap((entry) => entry.says).length,
    },
  }
}

/** Every remark on content that could be read. Pure. */
export function findingsIn(content: Content, region: Region, lists: ArticleLists, today: string): Finding[] {
  const municipalities = region.municipalities.map((municipality) => municipality.name)
  return [
    ...checkCoverage(content, municipalities),
    ...checkSources(content, lists, today),
    ...checkPlainLanguage(content),
    ...checkGuardedTexts(content),
    ...checkExamples(content, region),
    ...checkDuplicates(content),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.id.localeCompare(b.id))
}

/** What cannot be read at all is told by line; the rest has to wait until that is mended. */
function contentOrProblems(files: ContentFile[], region: Region): Content | { problems: Finding[] } {
  try {
    return readContent(
      files,
      region.municipalities.map((municipality) => municipality.name),
    )
  } catch (error) {
    if (!(error instanceof WrongContent)) throw error
    return {
      problems: error.problems.map(({ file, line, reason }) => ({
        file,
        id: `regel ${line}`,
        what: `${reason}.`,
        how: 'Verbeter dit eerst. Daarna kijkt Wegwijs de rest na.',
      })),
    }
  }
}

const none = { topics: 0, explanations: 0, services: 0, organisations: 0, words: 0 }
