import type { Reply } from '../../channels/message.ts'
import { phrasesFor } from '../phrases/phrases.ts'
import type { Danger } from '../understanding/danger.ts'
import { composeWords } from './compose.ts'

/** The fixed words with the right numbers in the first line, in the language of the message. */
export function dangerReply(danger: Danger, language: string): Reply {
  const phrases = phrasesFor(danger.language === '' ? language : danger.language)
  return composeWords(`Bel 112. ${danger.kind}`, 'crisis', [], phrases)
}
