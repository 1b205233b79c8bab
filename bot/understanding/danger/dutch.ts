import { dutchChild, dutchChildWriting } from './dutch-child.ts'
import { dutchMedical } from './dutch-medical.ts'
import { dutchMissing, dutchWeapon } from './dutch-outside.ts'
import { dutchSuicide } from './dutch-suicide.ts'
import { dutchViolence } from './dutch-violence.ts'
import { dutchManner, spreadDutch } from './dutch-words.ts'
import { tongue } from './tongue.ts'

export const dutch = tongue('nl', spreadDutch, dutchManner, [
  ...dutchWeapon,
  ...dutchSuicide,
  ...dutchMedical,
  ...dutchChildWriting,
  ...dutchChild,
  ...dutchMissing,
  ...dutchViolence,
])
