import { dutchChild, dutchChildWriting } from './dutch-child.ts'
import { dutchMedical } from './dutch-medical.ts'
import { dutchMissing, dutchWeapon } from './dutch-outside.ts'
import { dutchSuicide } from './dutch-suicide.ts'
import { dutchViolence } from './dutch-violence.ts'
import { dutchManner, soundsOf, spreadDutch } from './dutch-words.ts'
import { tongue } from './tongue.ts'

const groups = [
  ...dutchWeapon,
  ...dutchSuicide,
  ...dutchMedical,
  ...dutchChildWriting,
  ...dutchChild,
  ...dutchMissing,
  ...dutchViolence,
]

const bySound = soundsOf(groups.flatMap(({ vocabulary }) => vocabulary))

export const dutch = tongue('nl', (text) => spreadDutch(text, bySound), dutchManner, groups)
