import type { ChannelWords } from '../../channels/whatsapp/compose.ts'

/** What the channel itself says, in plain Dutch. */
export const channelWords: ChannelWords = {
  choose: 'Kies',
  answerWithNumber: 'Antwoord met een nummer:',
}
