import { appointments } from './en/appointments.ts'
import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in simple English. */
export const en = {
  ...appointments,
  choiceGone: 'That choice is no longer there. Please tell me in your own words what it is about.',
  greeting: (name: string, area: string) =>
    `Hello, I am ${name}. I am a computer, not a person. I give information about help and support in ${area}. ` +
    'What is your question? You can tell it in your own words. Would you rather speak to a person? That is always possible.',
  hello: 'Hello! Tell me your question in your own words.',
  thanks: 'You are welcome. Do you have another question? Just ask.',
  goodbye: 'Goodbye and take care. You can always come back here.',
  howAreYou: 'I am a computer, so I feel nothing. But I am happy to help. What is your question?',
  whatCanYou:
    'I give information about help in your municipality. For example about care at home, children, money, debts, work and loneliness. ' +
    'I tell you where to go and which rule it rests on. I can make an appointment with you. And I bring you to a person if you want.',
  whoAmI: (name: string) =>
    `I am ${name}, a computer that gives information about help in your municipality. What is your question?`,
  chat: 'That is nice to hear. I help with questions about help and support. What can I help you with?',
  areYouHuman:
    'I am a computer, not a person. My answers come from texts that people have checked. Do you want to speak to a person? You can.',
  insulted:
    'I am sorry that things are not going well. I want to help you. Will you tell me again, or would you rather talk to a person?',
  notUnderstood: 'I do not understand you yet. Can you say in a few words what it is about?',
  tooShort: 'I do not have enough to search with. What is your question about? A few words are enough.',
  onlyLink: 'I do not open links. Can you say in a few words what you want to know?',
  otherScript: 'I cannot read this script well yet. Do you want to speak to a person? They can arrange an interpreter.',
  veryLong: 'You tell a lot, and that is fine. I took out what I understood. A member of staff can read everything.',
  moreAbout: 'What do you want to know more about? You can choose, or ask something yourself.',
  nothingMore: 'All right. Do you have another question later? Just ask.',
  notMyTask:
    'I do not do that. I help with questions about care, children, money, work and housing. What is your question about that?',
  yes: 'Yes',
  no: 'No',
  stopped: 'All right, we stop this. What else can I help you with?',
  backTo: 'Then we go on where we were.',
  stopChoice: 'Stop',
  notRead: 'I did not understand that.',
  privacy:
    'We keep what you type here so that we can help you. We take out a BSN (citizen number), a bank account number, passwords and codes at once. ' +
    'Only the member of staff who helps you sees your phone number, e-mail and address. We delete the conversation ninety days after your last message.',
  privacyRights:
    'You may see what we have about you, and you may have it deleted. You can see and delete this conversation here yourself. ' +
    'For data that the municipality has, you ask your municipality. A member of staff helps you with that.',
  privacyNote: 'I took your personal data out of your message. They are not needed here.',
  chooseErase: 'Delete this conversation',
  chooseInspect: 'What do you know about me?',
  eraseConfirm:
    'Do you want to delete this whole conversation? Then everything you wrote here is gone. An appointment that you made stays. This cannot be undone.',
  eraseWithPerson: 'Please note: a member of staff is working on your question. That question disappears too.',
  eraseYes: 'Yes, delete everything',
  eraseNo: 'No, keep it',
  erased: 'This conversation is deleted. What you wrote is gone. You can always start a new conversation.',
  notErased: 'All right, I keep everything. What else can I help you with?',

  whatYouCanDo: 'What you can do now:',
  whoCanHelp: 'Who can help:',
  restsOn: 'What this rests on:',
  deadline: (label: string, day: string, citation: string) => `${label}: by ${day} at the latest (${citation}).`,
  computed:
    'I worked this out from the day that you name. Does it end in a weekend or on a holiday? Then the next working day counts.',
  foundAbout: (title: string) => `Your question is about: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} can help you.` : `${name} can help you. Call ${number}.`,
  textIsDutch: 'The explanation below is in Dutch.',
  interpreter: 'A member of staff can arrange an interpreter for you.',
  askInformationPoint: 'The Informatiepunt (information point) knows where you can go.',
  hereYouCanGo: 'You can go here.',
  thisIsWhy: 'The answer rests on these rules. You can read them yourself.',
  checkedByPeople: 'This answer comes from a text that people have checked.',
  checkedOn: (day: string) => `The text was last checked on ${day}.`,
  articleSays: (citation: string) => `In ${citation} it says:`,
  municipalityDecides: 'I only give information. The municipality decides.',
  inShort: 'In short:',
  phone: 'Call',
  exampleNumber: '(example number)',
  sides: {
    cost: 'What it costs:',
    duration: 'How long it takes:',
    disagree: 'Do you not agree?',
    apply: 'How to arrange it:',
    what: 'What it is:',
    place: 'Where you can go:',
  },
  sideUnknown: {
    cost: 'I am not sure what it costs exactly. A member of staff can find out for you.',
    duration: 'I am not sure how long it takes. A member of staff can find out for you.',
    disagree: 'I am not sure what you can do then. A member of staff thinks along with you.',
    apply: 'I am not sure how you arrange that. A member of staff thinks along with you.',
    what: 'I do not know that exactly. A member of staff can explain it.',
  },
  severalQuestions: 'You ask more than one thing. I answer all of it. What is urgent comes first.',
  onQuestion: (question: string) => `Your question: “${question}”`,
  moreQuestionsLeft: 'You can ask the rest of your questions again after this.',
  askMunicipality: 'In which municipality do you live? Then I give the answer that holds there.',
  whyAsked: 'With your answer I can search better. You do not have to say anything that you do not want to.',
  whyAskedPlace: 'Some help differs per municipality. That is why I ask where you live.',
  askMunicipalityAgain: 'I do not know yet where you live. Choose a municipality, or type your postcode.',
  livesElsewhere: 'Another municipality',
  noted: (municipality: string) => `Thank you. I search for you in ${municipality}.`,
  askPlaceToo: 'In which municipality do you live? Then I look at what is different there.',
  askPlaceForStaff: 'In which municipality do you live? Then the member of staff knows that too.',
  askPlaceNearby: 'In which municipality do you live? Then I look for a place nearby.',
  sameThere: (municipality: string) => `The answer above also holds in ${municipality}.`,
  differsThere: (municipality: string) =>
    `The answer above also holds in ${municipality}. Only this is different there:`,
  notThere: (what: string, municipality: string) => `This is not there in ${municipality}: ${what}.`,
  notedOnly: (municipality: string) => `Thank you, now I know that you live in ${municipality}. What is your question?`,
  anotherMunicipality: (place: string | null, area: string) =>
    `I only know what there is in ${area}. ${place === null ? 'Call' : `Do you live in ${place}? Call`} your own municipality: the number 14, followed by the area code. ` +
    'You can also look at the website of your municipality.',
  nationalHelp: 'National help is there for everyone. Do you want me to tell about that? Then ask your question.',
  noAnswer:
    'I am not sure, and I do not want to tell you something wrong. Can you say it in another way? A member of staff can also help you.',
  noAnswerAgain:
    'I cannot find the answer. A member of staff of the Informatiepunt can help you. Shall I pass your question on?',
  outOfScope: (what: string | null) =>
    `${what === null ? 'That is' : `“${what}” is`} not what I am for. I help with questions about care, children, money, work, housing with support and meeting people.`,
  outOfScopeWhere: 'For other matters you call the municipality or look at its website.',
  medical:
    'I may not give medical advice. Call your doctor (huisarts). Is it evening, night or weekend and can it not wait? Call the huisartsenpost. Is there danger to life? Call 112.',
  advice: 'I give no advice about your own court case or your money. I can say who helps with that.',

  clarifyTopics: 'I want to help you well. What is your question about?',
  assumed: (label: string) => `I take it that this is about: “${label}” Is it something else? Then choose below.`,
  noneOfThese: 'Something else',
  dontKnow: 'I do not know',
  ratherPerson: 'I would rather speak to a person',
  clarifyBroad: 'It is good that you tell this. What troubles you most now?',
  clarifyBroadAgain: 'I want to understand you well. What fits your question best?',
  dimensions: {
    body: 'My body or health',
    mind: 'My feelings or thoughts',
    meaning: 'Purpose in life, having something to do',
    quality: 'Home, family or housing',
    taking_part: 'People around me, work or school',
    daily: 'Housework, money or papers',
  },
  clarifyWish: 'What would help you most now?',
  clarifyNetwork: 'Is there someone around you who helps?',
  networkHelps: 'Yes, someone helps',
  networkLittle: 'A little',
  networkNone: 'No, nobody',
  clarified: 'Thank you, this helps. I start with what you can do yourself and with others.',
  clarifiedNothing:
    'It does not matter that you do not know. A member of staff of the Informatiepunt finds out with you. Shall I pass your question on?',
  intakeIs: 'This is what I understood:',
  intakeEmpty: 'I do not know anything about your question yet. Please tell me what is going on.',
  intake: {
    dimensions: 'What it is about',
    wishes: 'What you want',
    who: 'For whom',
    municipality: 'Where',
    urgency: 'Urgent',
    tried: 'What you did already',
    network: 'Who helps',
    told: 'What you told',
  },
  intakeUrgent: 'Yes, it cannot wait',
  intakeWho: {
    self: 'yourself',
    parent: 'your parent',
    child: 'your child',
    partner: 'your partner',
    neighbour: 'your neighbour',
    other: 'someone else',
  },
  intakeAge: (years: number) => `${years} years old`,
  intakeAsk: 'Is this right? You may correct it. I only pass it on if you say yes.',
  intakePassOn: 'Yes, pass this on',
  intakeCorrect: 'Something is not right',
  intakeKeep: 'Do not pass it on',
  intakeWhich: 'What is not right?',
  intakeNew: (field: string) => `How should it be? Type what must be at “${field}”.`,
  intakeRemove: 'Take this away',
  intakeCorrected: 'Thank you. I corrected it.',
  intakeKept: 'All right. I do not pass this on.',
  intakeAgreed: 'Thank you. What you told goes along. You do not have to tell it again.',
  offerReport: 'Do you want to make this an official report (melding)?',
  chooseReport: 'Make this a report (melding)',
  reportWhat:
    'With a report (melding) you tell the municipality that you need help. You may do that here. What do you need help with?',
  reportUseTold: 'Use what I told already',
  reportName: 'In whose name is the report?',
  reportContact: 'On which phone number or e-mail address can the municipality reach you?',
  reportMunicipality: 'In which municipality does the person live who needs help?',
  reportConfirm: (lines: string[]) => `Is this report right?\n${lines.join('\n')}`,
  reportYes: 'Yes, make the report',
  reportChange: 'No, change something',
  reportReceived: (day: string, mark: string) =>
    `Your report was received on ${day}. This message is your proof. The reference is ${mark}.`,
  reportTerm: (day: string, citation: string) =>
    `The municipality now looks at what is needed. That takes six weeks at most: until ${day} (${citation}).`,
  reportPlan: (day: string, citation: string) =>
    `You may make a personal plan yourself. Hand it in by ${day} (${citation}).`,
  reportSupport: (citation: string) =>
    `An independent adviser thinks along with you for free (${citation}). Shall I tell who that is?`,
  reportDecides: 'A report is not an application yet. The municipality decides about help later.',
  reportSupportChoice: 'Who is the independent adviser?',

  afterDanger: (numbers: string) =>
    `I am glad that you write. How are you now? Does it get worse? Call ${numbers}. A member of staff reads this too. You may also ask something else.`,
  afterDangerGood: (numbers: string) =>
    `Good to hear. Please keep calling when you need it: ${numbers}. I also help with other questions.`,
  or: 'or',
  nightDoctor: (phone: string) =>
    `Can it not wait until your doctor is back? Call the huisartsenpost (night doctor): ${phone}.`,
  dangerDoubt: (numbers: string) =>
    `Is there danger now? Call 112. Do you want to talk about it? Call ${numbers}, free.`,
  worryOther:
    'It is good that you care about someone. You may always ask for advice, also without names. Is there danger now? Call 112.',
  condolence: 'I am sorry for your loss.',
  petLost: 'How sad for you. An animal can be very close. Do you want to talk about it or ask something? You may.',

  choosePerson: 'I want to speak to a person',
  chooseAppointment: 'Make an appointment',
  chooseCallback: 'Please call me back',
  chooseContinue: 'No, I go on by myself',
  asSoonAsPossible: 'as soon as possible',
  personOpen: (by: string) =>
    `I pass your question on to a member of staff. You get an answer here ${by}. You may close this window meanwhile.`,
  personClosed: (by: string) =>
    `I pass your question on. Nobody is in the chat right now. A member of staff reads everything and answers here ${by}.`,
  personPhone: (number: string, example: boolean, hours: string) =>
    `You can also call: ${number}${example ? ' (example number)' : ''}, ${hours}.`,
  personTellMore: 'Do you want to tell already what it is about? The member of staff reads it.',
  personAlready: (by: string) => `A member of staff already has your question. You get an answer ${by}.`,
  whileWaiting: 'The member of staff reads this too. While you wait, I can already say this:',
  addedForStaff: 'Thank you. I added it. The member of staff reads this too.',
  apology: (by: string) =>
    `Something went wrong with me. I am sorry. Your question is not lost: I passed it on to a member of staff. You get an answer ${by}.`,
  urgentPassedOn: (by: string) =>
    `This cannot wait. I pass it on to a member of staff as urgent. You get an answer here ${by}.`,
  threeWorkingDays:
    'Might you lose your home, energy, water or health insurance because of debts? Then the first talk must be within three working days (Wgs, artikel 4, lid 2).',
  callbackPhone: 'On which phone number may we call you?',
  callbackPhoneAgain: 'I see no phone number in this. Will you type it again?',
  callbackBy: (by: string) => `You hear from us ${by}.`,
  callbackOutside: (by: string) =>
    `We are not there at that moment. A member of staff calls you during opening hours. You hear from us ${by}.`,
  callbackLater: (wish: string) => `A member of staff calls you back. Your wish goes along: “${wish}”.`,
  callbackChanged: 'I changed it.',
  callbackCancelled: 'All right, we do not call you back.',
  callbackNumber: (phone: string) => `We call you on ${phone}.`,
  numberErased: 'I erased your phone number.',
  callbackWhen: 'When can we call you best?',
  callbackMorning: 'In the morning',
  callbackAfternoon: 'In the afternoon',
  callbackAny: 'It does not matter',
  callbackDone: (by: string, wish: string | null) =>
    `A member of staff calls you back. ${wish === null ? '' : `Your wish goes along: “${wish}”. `}You hear from us ${by}.`,

  surveyAsk: 'May I ask one more thing: were you helped?',
  surveyGlad: 'Good to hear. You can always come back here.',
  surveyWhy: 'I am sorry. What did you miss? You may type it in a few words.',
  surveySkip: 'Rather not',
  surveyNoted: 'Thank you. We learn from that. Do you still want to talk to a person? You can.',
} satisfies OtherPhrases
