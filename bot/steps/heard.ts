import { waySaid } from '../dialogs/appointment-heard.ts'
import { nameSaid } from '../dialogs/contact.ts'
import type { Heard } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import { readWhen } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'

/** Notes what is said in passing, so that no dialog asks for it later: a name, when and how someone can. */
export function hearEarly(desk: TurnDesk): void {
  const { message, now } = desk.turn
  if (message.choice !== null) return
  const { heard } = desk.memory
  const said = plain(desk.masked)
  const when = meets.test(said) && !happened.test(said) ? readWhen(desk.masked, now) : null
  const way = meets.test(said) ? waySaid(desk.masked, null) : null
  const changed: Heard = {
    ...heard,
    name: nameSaid(desk.masked) ?? heard.name,
    ...(when === null ? {} : { when }),
    ...(way === null ? {} : { way }),
  }
  desk.memory = { ...desk.memory, heard: changed }
  desk.result.memory = desk.memory
}

/** It is about meeting or about when someone has time, not about when something was or is. */
const meets =
  /\b(afspraak|gesprek|langskomen|langs|huisbezoek|beeldbellen|gebeld|bellen|(ik|we|wij) (kan|kunnen|heb|hebben|ben|zijn)( \w+){0,4} (alleen|vrij|tijd|thuis|beschikbaar|het beste)|kan (ik )?(alleen|het beste)|schikt|komt( \w+){0,3} uit|past( \w+){0,3} (het best|goed)|liefst|liever)\b/
const happened = /\b(gemeld|gekregen|kwam|sinds|geleden|vorige?|was|waren|had|heb ik (gehad|gekregen|aangevraagd))\b/
