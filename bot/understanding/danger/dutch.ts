import { dutchAway } from './dutch-away.ts'
import { dutchChild, dutchChildWriting } from './dutch-child.ts'
import { dutchCollapse } from './dutch-collapse.ts'
import { dutchControl } from './dutch-control.ts'
import { dutchFarewell } from './dutch-farewell.ts'
import { dutchMedical } from './dutch-medical.ts'
import { dutchNeglect } from './dutch-neglect.ts'
import { dutchMissing, dutchWeapon } from './dutch-outside.ts'
import { dutchSuicide } from './dutch-suicide.ts'
import { dutchViolence } from './dutch-violence.ts'
import { dutchManner, soundsOf, spreadDutch } from './dutch-words.ts'
import type { DangerKind, Sayings } from './sayings.ts'
import { tongue } from './tongue.ts'

/** In the order in which they win: who dies first, who is hit last. */
const groups = [
  ...dutchWeapon,
  ...of('weapon', dutchCollapse),
  ...dutchSuicide,
  ...dutchFarewell,
  ...dutchMedical,
  ...of('medical', dutchCollapse),
  ...dutchChildWriting,
  ...of('child-writing', dutchNeglect),
  ...dutchChild,
  ...of('child', dutchNeglect),
  ...dutchMissing,
  ...dutchAway,
  ...dutchViolence,
  ...dutchControl,
]

const bySound = soundsOf(groups.flatMap(({ vocabulary }) => vocabulary))

export const dutch = tongue('nl', (text) => spreadDutch(text, bySound), dutchManner, groups)

function of(kind: DangerKind, sayings: Sayings[]): Sayings[] {
  return sayings.filter((each) => each.kind === kind)
}
