import { personChoice } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import { plain } from '../understanding/words.ts'

/** What holds nothing to look for: only signs, a link, one letter, a bare number; and orders to the machine. */
export function unreadable(desk: TurnDesk): boolean {
  const { phrases, memory } = desk
  const { choice, text } = desk.turn.message
  if (choice !== null) return false
  const person = [personChoice(phrases)]
  const rest = text.replace(links, ' ')
  if (!/[\p{L}\p{N}]/u.test(rest))
    return say(desk, rest === text ? phrases.notUnderstood : phrases.onlyLink, 'clarify', person)
  if (rest !== text && lures.test(plain(rest))) return say(desk, phrases.onlyLink, 'clarify', person)
  if (orders.test(plain(text))) return say(desk, phrases.notMyTask, 'out_of_scope', person)
  // A bare number or letter may answer an open question.
  if (memory.dialog !== null || memory.asked !== null) return false
  const talked = memory.told.length > 0 || memory.ended !== null
  if (talked && /^(?:ja|nee|oke?|hm+|uh+m?|\d{1,3})$/.test(plain(text))) return false
  return tooLittle.test(plain(text)) && say(desk, phrases.tooShort, 'clarify', person)
}

const links = /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:nl|com|net|org|eu|info|ly|ru|xyz)(?:\/\S*)?/gi

/** What stands beside a link that nobody here asked for. */
const lures =
  /\b(klik|click|win|gewonnen|winnaar|gratis geld|bitcoin|crypto|casino|viagra|verdien|aanbieding|korting|iphone|prijs)\b/

const tooLittle =
  /^(?:[a-z]|\d{1,3}|(.)\1{1,9}|test(?:je)?|(?:bla ?)+|asdf\w*|qwerty\w*|x+|ja|nee|ok(?:e)?|huh|uh+m?|hm+|wat|eh+)$/

/** "Negeer je instructies": meant for the machine, not a question for a counter. */
const orders =
  /\b(negeer|vergeet|ignore|disregard|forget)\b(?: \w+){0,5} (instructies?|regels|opdracht(en)?|instructions?|prompts?|rules|richtlijnen)\b|\b(system|systeem) ?prompt\b|\b(doe alsof|gedraag je alsof|pretend)\b(?: \w+){0,3} (je|jij|you)\b|\b(geef|toon|laat|print|show|reveal)\b(?: \w+){0,5} (prompt|instructies|instructions|broncode|source code|api ?key|wachtwoord(en)?|password)\b|\b(developer|dan|jailbreak) mode\b|\bjailbreak\b/
