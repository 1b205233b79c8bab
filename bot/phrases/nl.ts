import { answering } from './nl/answering.ts'
import { appointments } from './nl/appointments.ts'
import { care } from './nl/care.ts'
import { clarification } from './nl/clarification.ts'
import { persons } from './nl/persons.ts'
import { survey } from './nl/survey.ts'
import { talk } from './nl/talk.ts'
import { remarks } from './remarks.ts'

/** Every sentence of the assistant's own, in plain Dutch. Content comes from the knowledge; this is the rest. */
export const nl = {
  language: 'nl',
  ...talk,
  ...answering,
  ...clarification,
  ...care,
  ...persons,
  ...appointments,
  ...survey,
  remarks: remarks.nl,
}
