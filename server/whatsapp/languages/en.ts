import type { ChannelTable } from './nl.ts'

/** The sentences of the channel in simple English. */
export const en: ChannelTable = {
  choose: 'Choose',
  answerWithNumber: 'Answer with a number:',
  nouns: { image: 'photo', video: 'video', audio: 'sound', voice: 'voice message', document: 'document' },
  kept: (noun: string, days: number) => `Your ${noun} is kept for a member of staff, at most ${days} days.`,
  notSeen: 'I cannot look at it myself.',
  notHeard: 'I cannot read or hear it myself.',
  afterKept: 'Do you want a member of staff to help you? Or type your question in a few words.',
  voiceForStaff: (by: string) =>
    `I cannot turn your voice message into text now. A member of staff listens to it and answers ${by}. Can you type? Then send your question in a few words too, and I help you at once.`,
  notKept:
    'I cannot keep this kind of file. A photo, a pdf, a document or a voice message is possible. Or type your question in a few words.',
  unreadable: 'I cannot read this kind of message. Will you type your question, in a few words?',
  contactKept: 'I put the contact with this conversation, for a member of staff. What do you want to ask or arrange?',
  nearBorder: 'Thank you. I am not sure which municipality this place is in. Where do you live?',
  outside: (area: string) => `This place is not in ${area}. Where do you live?`,
  elsewhere: 'Somewhere else',
  person: 'Speak to staff',
  movedHere: (name: string) =>
    `You go on here with your conversation with ${name}. You still see it on the website too. From now on you get answers on both. Ask your next question.`,
  unknownCode:
    'This code does not work (any more). A code works once, for ten minutes. Make a new one on the website, under Options. You can also just ask your question here.',
  askReminders: 'Do you want a reminder by WhatsApp the day before?',
  yesPlease: 'Yes, please',
  no: 'No',
  noReminders: 'Good, no reminder. Can I do anything else for you?',
  stopped:
    'Good. You get no more messages from us that you did not ask for, and no reminders. We still answer your questions. Do you want reminders again? Send “subscribe”.',
  started: 'Good. You get a reminder by WhatsApp the day before an appointment. No longer? Send “unsubscribe”.',
}
