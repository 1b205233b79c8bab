import { aboutTalk } from '../dialogs/about-talk.ts'
import { callbackWish } from '../dialogs/callback.ts'
import { asksWhenCalled, CALL, doneInWords, erasesNumber, whenSaid } from '../dialogs/callback-said.ts'
import { courtesy, leaves } from '../dialogs/choices.ts'
import { isWrongPhone, nameOfOther, nameSaid, readPhone } from '../dialogs/contact.ts'
import { say, type TurnDesk } from '../turn.ts'
import { asksAboutTalk } from '../understanding/about-talk.ts'
import { plain } from '../understanding/words.ts'
import type { Callback } from '../wish.ts'

/** What is said of being called back after that was arranged: another number or moment, not any more, or when it will be. */
export async function callbackAfter(desk: TurnDesk, ended: string | null): Promise<boolean> {
  const { callback } = desk.memory.heard
  if (callback === null || desk.turn.message.choice !== null || desk.turn.owner !== 'waiting') return false
  const { phrases } = desk
  const { text } = desk.turn.message
  const said = plain(text)
  if (said.split(' ').length > MOST_WORDS) return false
  if (erasesNumber(text)) return notCalled(desk, callback, true)
  if (cancelsCall.test(said) || (ended === 'callback' && leaves(text))) return notCalled(desk, callback, false)
  if (asksNumber.test(said)) return say(desk, phrases.callbackNumber(callback.phone), 'callback')
  if (asksWhenCalled.test(said)) return say(desk, inWords(desk, callback), 'callback')
  if (ended === 'callback' && (await answered(desk))) return true
  const name = nameSaid(text) ?? nameOfOther(text)
  const phone = readPhone(text)
  if (phone === null && isWrongPhone(text)) return say(desk, phrases.phoneNotRight, 'callback')
  const when = momentMeant(said, ended === 'callback') ? whenSaid(text, desk.turn.now, phrases.language) : null
  if (phone === null && when === null && name === null) return false
  const changed = { name: name ?? callback.name, phone: phone ?? callback.phone, when: when ?? callback.when }
  return change(desk, { ...callback, ...changed }, phone !== null)
}

const MOST_WORDS = 14

/** What it costs and who calls. */
async function answered(desk: TurnDesk): Promise<boolean> {
  const asked = asksAboutTalk(desk.masked)
  const reply =
    asked === 'cost' || asked === 'who' ? await aboutTalk(asked, null, desk.abilities.freeTalk, desk.phrases) : null
  if (reply === null) return false
  desk.result.replies.push(reply)
  desk.result.memory = { ...desk.memory, ended: 'callback' }
  return true
}

/** The wish that waits is changed: staff sees it once, as it was said last. */
function change(desk: TurnDesk, callback: Callback & { alone: boolean }, number: boolean): true {
  const { phrases, memory } = desk
  const { name, phone, when, alone } = callback
  desk.result.wishes.push(callbackWish({ name, phone, when }, memory.topics, memory.told.at(-1) ?? null))
  remember(desk, { name, phone, when, alone })
  const words = [phrases.callbackChanged, ...(number ? [phrases.callbackNumber(phone)] : []), inWords(desk, callback)]
  return say(desk, words.join(' '), 'callback')
}

function notCalled(desk: TurnDesk, { alone }: { alone: boolean }, erased: boolean): true {
  const { phrases } = desk
  desk.result.wishes.push({ kind: 'no-callback', alone })
  if (erased) desk.result.wishes.push({ kind: 'forget-number' })
  remember(desk, null)
  const words = erased ? [phrases.numberErased, phrases.callbackCancelled] : [phrases.callbackCancelled]
  return say(desk, words.join(' '), 'callback')
}

function inWords({ abilities, phrases, turn, result }: TurnDesk, { when }: Callback): string {
  return doneInWords(abilities.promises, { phrases, now: turn.now, municipality: result.municipality }, when)
}

function remember(desk: TurnDesk, callback: TurnDesk['memory']['heard']['callback']): void {
  desk.memory = { ...desk.memory, ended: 'callback', heard: { ...desk.memory.heard, callback } }
  desk.result.memory = desk.memory
}

/** Keeps what a dialog about being called back ended with, so that it can be changed and is not asked again. */
export function keepCallback(desk: TurnDesk): void {
  const wish = desk.result.wishes.findLast((each) => each.kind === 'person')
  if (wish?.kind !== 'person' || wish.callback === null || wish.report !== undefined) return
  const { heard } = desk.result.memory
  const alone = heard.callback?.alone ?? desk.turn.owner !== 'waiting'
  desk.result.memory = { ...desk.result.memory, heard: { ...heard, callback: { ...wish.callback, alone } } }
}

/** "Bel maar niet", "bellen hoeft niet meer". */
export const cancelsCall = new RegExp(
  `\\b(?:${CALL})(?: \\w+){0,3} hoeft?(?: \\w+){0,3} niet\\b|\\bhoef\\w*(?: \\w+){0,4} (?:niet|geen)(?: \\w+){0,4} (?:te )?(?:${CALL}|telefoontje)\\b|\\bbel(?:t|len)?(?: me| mij| u)?(?: toch| maar)* niet(?: meer| terug)*(?:$| (?:is|het|want|ik|dank\\w*|bedankt|hoor|sorry|aub)\\b)|\\bniet(?: meer)? (?:te )?${CALL}\\b(?! (?:voor|na|om|op)\\b)|(?<!\\bhoe )\\blaat (?:dat |het )?(?:terug)?bellen\\b|\\bgeen (?:telefoontje|belletje)\\b|\\b(?:annuleer|annuleren|zeg|trek)(?: \\w+){0,4} (?:terugbel\\w*|belverzoek|telefoontje|belafspraak)\\b|\\b(?:terugbel\\w*|belverzoek|telefoontje|belafspraak)(?: \\w+){0,4} (?:annuleren|afzeggen|niet meer nodig|hoeft niet)\\b`,
)
const asksNumber =
  /\b(?:op )?(?:welk|wat voor|mijn) nummer\b(?: \w+){0,5} (?:bel\w*|gebeld|heb|hebt|hebben|doorgegeven)\b|\bklopt (?:mijn|het|dat) (?:telefoon)?nummer\b/
/** Only a moment is named and words around it: right after it was arranged, or with calling in it. */
function momentMeant(said: string, justNow: boolean): boolean {
  const rest = said.split(' ').filter((word) => !courtesy.has(word) && !ofMoment.test(word))
  return rest.length <= 1 && (justNow || new RegExp(`\\b${CALL}\\b`).test(said))
}

const ofMoment =
  /^(?:\d{1,4}|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|(?:van)?(?:morgen|middag|ochtend|avond)\w*|s|overmorgen|vandaag|morgens|ochtends|middags|avonds|uur|uurtje|half|kwart|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|na|om|tussen|en|vanaf|tot|rond|tegen|over|in|op|ten|voor|niet|pas|bel|belt|bellen|gebeld|worden|terug|terugbellen|jullie|u|je|kunt|kunnen|kun|lukt|volgende|komende|week|begin|eind|later|eerder|eigenlijk|als|anders|beter|nog|of|zo|thuis|ben|heb|tijd|alleen|vroeg|laat|snel|mogelijk|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/
