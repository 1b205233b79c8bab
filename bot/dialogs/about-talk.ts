import type { Reply } from '../../channels/message.ts'
import type { Abilities, AppointmentType, Calendar } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { asksAboutTalk, type TalkQuestion } from '../understanding/about-talk.ts'
import type { DialogTurn } from './script.ts'

/** What is known of a talk, in answer to a question about it; null when that is nothing. */
export async function aboutTalk(
  asked: TalkQuestion,
  type: AppointmentType | null,
  freeTalk: Abilities['freeTalk'],
  phrases: Phrases,
): Promise<Reply | null> {
  const free = asked === 'cost' ? await freeTalk(type?.id ?? null) : null
  const words = inWords(asked, type, free !== null, phrases)
  if (words === null) return null
  return { ...composeWords(words, 'booking', [], phrases), sources: free === null ? [] : [free] }
}

/** The same in the middle of a dialog about an appointment of this type. */
export async function answerAboutTalk(
  calendar: Calendar,
  turn: DialogTurn,
  type: string | null,
): Promise<Reply | null> {
  const asked = turn.choice === null ? asksAboutTalk(turn.dutch) : null
  if (asked === null) return null
  const types = await calendar.types({ municipality: null, topics: [] })
  return await aboutTalk(asked, types.find(({ id }) => id === type) ?? null, turn.freeTalk, turn.phrases)
}

function inWords(asked: TalkQuestion, type: AppointmentType | null, free: boolean, phrases: Phrases): string | null {
  switch (asked) {
    case 'cost':
      return free ? phrases.talkFree : null
    case 'length':
      return type?.minutes === undefined ? null : phrases.talkTakes(type.minutes)
    case 'who':
      return [phrases.talkWho, ...(type === null ? [] : [`${type.name}: ${type.what}`])].join(' ')
    case 'together':
      return phrases.talkTogether
    case 'bring':
      return type?.bring ?? phrases.talkBringNothing
    case 'change':
      return phrases.talkChange
    default:
      return asked satisfies never
  }
}
