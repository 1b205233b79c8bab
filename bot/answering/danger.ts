import type { Reply } from '../../channels/message.ts'
import { dangerWords } from '../phrases/danger.ts'
import { withIslands } from '../phrases/direction.ts'
import type { Danger } from '../understanding/danger.ts'

/** The fixed words with the right numbers in the first line, in the language in which the danger was told. */
export function dangerReply(danger: Danger, language: string): Reply {
  const spoken = danger.language === '' ? language : danger.language
  const words = dangerWords(spoken)
  return {
    text: withIslands(`${words.say[danger.kind]}\n\n${words.warned}`, spoken),
    outcome: 'crisis',
    language: spoken,
    choices: [{ value: 'person', label: words.person }],
    sources: [],
    parts: null,
  }
}
