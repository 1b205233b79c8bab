import type { Reply } from '../../channels/message.ts'
import { type DangerWords, dangerWords } from '../phrases/danger.ts'
import { withIslands } from '../phrases/direction.ts'
import type { Danger } from '../understanding/danger.ts'

/** The fixed words with the right numbers in the first line, in the language in which the danger was told. */
export function dangerReply(danger: Danger, language: string): Reply {
  const spoken = danger.language === '' ? language : danger.language
  const words = dangerWords(spoken)
  return {
    text: withIslands(`${sayingOf(danger, words)}\n\n${words.warned}`, spoken),
    outcome: 'crisis',
    language: spoken,
    choices: [{ value: 'person', label: words.person }],
    sources: [],
    parts: null,
  }
}

function sayingOf({ kind, about, done, byWriter }: Danger, { say, sayOfOther, sayToDoer }: DangerWords): string {
  if (byWriter === true && sayToDoer !== undefined) return sayToDoer
  const saying = (about === 'other' ? sayOfOther?.[kind] : undefined) ?? say[kind]
  // Nothing is asked first of who took something already: 112, and then the rest.
  return done === true ? `${firstSentence(say.medical)} ${saying}` : saying
}

function firstSentence(text: string): string {
  return /^[^.።]*[.።]/u.exec(text)?.[0] ?? text
}
