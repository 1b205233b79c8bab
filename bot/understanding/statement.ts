import { asksSomewhere, plain } from './words.ts'

/**
 * Whether a message in the middle of a conversation only tells something: a sentence that begins with who or what it is
 * about, a moment, or a bare number, and that neither asks nor wishes.
 */
export function states(text: string): boolean {
  const said = plain(text).replace(opening, '')
  if (said.split(' ').length > MOST_WORDS || asksSomewhere(text) || holdsQuestion.test(said)) return false
  if (wishes.test(said) || needs.test(said.replace(noNeed, ' '))) return false
  return bareNumber.test(said) || told.test(said) || moment.test(said)
}

/** Whether somebody tells that what was advised is done already: "heb ik in september al gedaan". */
export function tellsDone(text: string): boolean {
  const said = plain(text)
  return !text.includes('?') && said.split(' ').length <= DONE_WORDS && done.test(said) && !holdsQuestion.test(said)
}

const MOST_WORDS = 20
const DONE_WORDS = 12

const opening =
  /^(?:(?:ja+|nee+|nou|maar|en|ok|oke|want|dus|sorry|eigenlijk|tja|oh?|ach|hm+|jawel|trouwens|nou ja|alleen|omdat) )+/
const told =
  /^(?:ik|k|hij|zij|ze|we|wij|het|t|dat|dit|die|er|iedereen|niemand|alles|(?:mijn|m n|mn|me|onze|ons|de|een|haar|hun|zijn|die|deze|dat) \p{L}+) \p{L}+/u
const moment =
  /^(?:vorige?|afgelopen|gisteren|eergisteren|vanmorgen|vanochtend|vannacht|sinds|al|elke|iedere|soms|vaak|meestal|nooit|altijd|pas|sedert|overdag|s avonds|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|in het weekend) \p{L}|^(?:een|twee|drie|vier|vijf|tien|\d+) (?:jaar|maand|maanden|week|weken|dag|dagen|keer)\b/u
const bareNumber = /^\d{1,3}(?: jaar)?$/

/** A question that stands further on in it. */
const holdsQuestion =
  /\b(?:hoe|hoeveel|waar|waarom|wanneer|wie|welke|hoezo)\b(?! dan ook)|\b(?:of|wat) (?:ik|we|wij|er|dat|het|hij|ze|zij|mijn|moet|kan|nu)\b|\b(?:kan|mag|moet|krijg|kunnen|mogen|moeten|heb|zou) (?:ik|we|wij|u|je|jullie|iemand|mijn|er)\b(?! (?:\w+ ){0,4}(?:niet|niks|niets|al|geen|nog|ook)\b)/
const wishes =
  /\b(?:ik|k|we|wij|(?:mijn|onze) \w+)(?: \w+){0,2} (?:wil|willen|wou|zou|zouden|zoek|zoekt|zoeken|vraag|hoop|bedoel)\b(?! (?:\w+ ){0,4}(?:niet|geen|niks|niemand|niets)\b)|\b(?:wil|zoek) ik\b/
const needs = /\b(?:nodig|hulp|help|helpen|graag|informatie|vraag|vragen|weten|aub|alsjeblieft|alstublieft)\b/
const noNeed =
  /\b(?:niet|geen|niks|niemand|nooit)(?: \w+){0,3} (?:nodig|hulp|help|helpen|vragen|weten)\b|\b(?:weten|vragen|helpen|help)(?: \w+){0,2} (?:niet|niks|niets)\b/

const done =
  /\bal(?: \w+){0,4} (?:gedaan|geprobeerd|gebeld|aangevraagd|gevraagd|gemeld|geregeld|geweest|gehad|ingevuld|opgestuurd|ingeleverd|gemaild|gesproken|langsgegaan|ingeschreven)\b|^(?:dat|die|dit) (?:heb|hadden|had|hebben) (?:ik|we|wij) al\b/
