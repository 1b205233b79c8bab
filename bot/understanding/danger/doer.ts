import { plain } from '../words.ts'
import type { Danger } from './said.ts'

/**
 * Whether it is the writer who hit, shook or hurts somebody, or is about to: then words for who is hit do not fit. In the
 * languages that have words for it. "Hij slaat mij en ik heb hem geslagen" is who is hit.
 */
export function isDoer(text: string): boolean {
  const said = ` ${plain(text)} `
  return [...doers, ...Object.values(abroad)].some((doer) => doer.test(said)) && !isHit.test(said)
}

/** The same in another language, where the sayings only know who is hit. */
export function hitsAbroad(text: string): Danger | null {
  const said = ` ${plain(text)} `
  const language = Object.keys(abroad).find((each) => abroad[each]?.test(said))
  if (language === undefined || isHit.test(said)) return null
  return { kind: 'violence', language, about: 'self' }
}

const other =
  '(?:hem|haar|ze|hun|m|dr|(?:mijn|me|mn|m n|onze|ons|de|het|een|die|dat) (?:\\w+ )?(?:\\w*man|\\w*vrouw|vriend|vriendin|partner|ex|\\w*kind|kinderen|\\w*zoon|\\w*dochter|zoontje|dochtertje|baby|peuter|kleuter|kleine|jongste|oudste|moeder|vader|ma|pa|opa|oma|broer|broertje|zus|zusje|schat|client|leerling))'
const hurt =
  '(?:geslagen|geschopt|gestompt|geduwd|gegrepen|bij haar keel|bij zijn keel|vastgeplakt|geplakt|vastgebonden|aan haar haren|aan zijn haren|geschud|geknepen|gewurgd|gemept|mishandeld|getrapt|gegooid|pijn gedaan|vastgepakt|een klap|klappen|een tik|een duw|bij de keel|door elkaar|verkracht|aangerand|opgesloten|verwond|gestoken|toegetakeld|iets aangedaan|wat aangedaan)'

const doers = [
  new RegExp(` (?:ik (?:heb|had)|heb ik|had ik|heb) (?:\\w+ ){0,3}${other} (?:\\w+ ){0,6}${hurt} `),
  new RegExp(` ik (?:gaf|geef) (?:\\w+ ){0,2}${other} (?:\\w+ ){0,3}(?:klap|klappen|tik|mep|duw|pets) `),
  new RegExp(
    ` (?:ik (?:sla|sloeg|schop|schopte|mep|mepte|schud|schudde|knijp|kneep|wurg|mishandel|duwde|vlieg|vloog|trek|sleur|trok|grijp|greep)|sla ik|schud ik|schop ik) (?:\\w+ ){0,3}${other} `,
  ),
  new RegExp(
    ` bang (?:dat ik|om) (?:\\w+ )?${other} (?:\\w+ ){0,4}(?:aandoe|aan te doen|sla|te slaan|ga slaan|schud|te schudden|pijn doe|iets doe|wat doe|vermoord|te wurgen) `,
  ),
  new RegExp(
    ` ik (?:ga|wil|zal|kan|zou) (?:\\w+ )?${other} (?:\\w+ ){0,3}(?:slaan|schudden|vermoorden|wurgen|iets aandoen|wat aandoen|pijn doen|doodslaan|in elkaar slaan|neersteken|doodmaken) `,
  ),
  / (?:mijn|me|mn) handen (?:\w+ ){0,3}thuis (?:\w+ )?(?:houden|hou|te houden) | losse handen /,
]

const abroad: Record<string, RegExp> = {
  en: / i (?:hit|slapped|punched|kicked|shook|beat|hurt|strangled|choked) (?:my|her|him|the|our) | i have (?:hit|beaten|hurt|shaken) (?:my|her|him|the) | (?:scared|afraid) (?:that )?i (?:will|might|could|am going to) (?:hit|hurt|shake|kill) (?:my|her|him|the) /,
  de: / ich habe (?:\w+ ){0,2}(?:meine|meinen|mein|sie|ihn|das|unser\w*) (?:\w+ ){0,4}(?:geschlagen|geschüttelt|geschuttelt|getreten|gewürgt|gewurgt|verprügelt|verprugelt) | ich schlage (?:meine|meinen|mein|sie|ihn) /,
  tr: / (?:karımı|karimi|kocamı|kocami|çocuğumu|cocugumu|kızımı|kizimi|oğlumu|oglumu|onu|bebeğimi|bebegimi) (?:\S+ ){0,2}(?:dövdüm|dovdum|vurdum|tokatladım|tokatladim|sarstım|sarstim) | (?:karıma|karima|kocama|çocuğuma|cocuguma|kızıma|kizima|oğluma|ogluma|ona) (?:\S+ ){0,2}(?:vurdum|tokat attım|tokat attim) /,
  pl: / (?:uderzyłem|uderzyłam|uderzylem|uderzylam|pobiłem|pobiłam|pobilem|pobilam|biję|bije) (?:\S+ )?(?:żonę|zone|męża|meza|dziecko|syna|córkę|corke|ją|ja|go) /,
  uk: / я (?:\S+ )?(?:вдарив|вдарила|ударив|ударила|побив|побила) (?:\S+ )?(?:дружину|чоловіка|дитину|сина|доньку|дочку|її|його|жінку) /,
  ar: / (?:ضربت|اضرب|أضرب) (?:زوجتي|زوجي|ابني|ابنتي|طفلي|طفلتي|اولادي|أولادي|بنتي) /,
}

/** Who is hit as well. */
const isHit =
  / (?:hij|ze|zij|mijn man|mijn vrouw|mijn vriend|mijn vriendin|mijn ex|mijn vader|mijn moeder|die) (?:\w+ )?(?:slaat|sloeg|schopt|schopte|bedreigt|wurgt|mishandelt|wurgde) (?:\w+ )?(?:mij|me|ons|terug) | (?:heeft|had) (?:mij|me|ons) (?:\w+ ){0,3}(?:geslagen|geschopt|gewurgd|bedreigd|mishandeld|verkracht) | uit zelfverdediging | om (?:mij|me|mezelf) te verdedigen | (?:he|she) (?:hits|beats|hit) me /
