import type { Smalltalk } from '../intent.ts'

/** Small talk, when a short message is nothing else. */
export function smalltalkIn(said: string): Smalltalk | null {
  const words = said.split(' ').length
  return patterns.find(([, pattern, most]) => words <= most && pattern.test(said))?.[0] ?? null
}

/** With the most words that such a message has. */
const patterns: [Smalltalk, RegExp, number][] = [
  [
    'stop',
    /^(stop|stoppen|annuleer|annuleren|(nee )?laat maar( zitten| hoor)?( (het )?(is )?niet meer nodig)?|niet meer nodig|hoeft niet meer|toch niet|nee toch niet|ik wil stoppen|ik stop|(ik ben |nou |zo )*klaar( met (dit gesprek|chatten|praten))?|einde( gesprek)?|hou maar op|cancel|afbreken|weg hier)$/,
    7,
  ],
  [
    'how-are-you',
    /^(hoi |hallo |hey |dag )?(hoe (gaat|is) (het|ie)( met (u|je|jou))?|alles goed( met (u|je|jou))?|gaat het|alles oke)$/,
    7,
  ],
  [
    'are-you-human',
    /\b(ben|bent|zijn) (jij|je|u|jullie|ge) (een |wel een |nou een |nu een |soms een )?(echt\w*|mens|robot|computer|bot|chatbot|persoon|ai|machine)\b|\b(praat|chat|spreek) ik (hier |nu |wel )*met een (mens|robot|computer|bot|chatbot|echt\w*)\b|^(is dit|zijn jullie) een (robot|bot|computer|chatbot|mens)/,
    12,
  ],
  [
    'what-can-you',
    /^(wat (kan|kun|kunt|doe|doet|weet) (je|jij|u|ge|deze \w+|wegwijs|dit)( \w+){0,4}|waar\w*( \w+){0,4} (mij |me )?(helpen|voor ben\w*|vragen stellen)|hoe (werkt|gebruik ik|doe ik) (dit|het|deze chat|die chat|deze \w+)( hier| precies| eigenlijk)?|hoe (stel|vraag) ik (hier |iets |een vraag )*|wat kan ik (hier |jou |u |je |allemaal )+vragen|(kan|kun|kunt) (je|u|jij) (mij |me )?(uitleggen|vertellen) hoe (dit|het|deze chat) werkt|waar(voor| is| gaat)( is| over)? (dit|deze chat|deze \w+)( voor| over)?|help|hulp|wat is dit( hier)?|(wat )?moet ik (hier |dan |nu )*(op )?(iets |wat )?(drukken|typen|doen|invullen)( \w+){0,4}|kan ik hier (gewoon )?(iets |alles |vragen )*(vragen|typen|stellen))$/,
    12,
  ],
  [
    'hello',
    /^(goede?n?(morgen|middag|avond|dag)|goede?n? (morgen|middag|avond|dag)|hoi+|hallo+|hey+|he|hai|dag|yo|moin|goeie?(morgen|middag|dag|navond)|goeie (morgen|middag|avond)|hoi hoi|hallo daar|is daar iemand|iemand daar)( (allemaal|daar|wegwijs|meneer|mevrouw|iemand|hoor))?$/,
    4,
  ],
  [
    'thanks',
    /^((ok|oke|top|super|fijn|mooi|heel erg|hartelijk|ja|nou|heel|erg|alvast|dan|hartstikke) )*(be)?dank(t|je|jewel|uwel)?( (je|u|jullie))?( wel)?( (hoor|he|voor \w+( \w+){0,2}|dat helpt( \w+)?|duidelijk|hier kan ik wat mee|hier heb ik wat aan|weet ik genoeg|zo|alvast|daar kan ik wat mee|lieverd|schat|lieve \w+|meneer|mevrouw|wegwijs|jullie|allemaal))*$|^(top|super|fijn|mooi|geweldig|prima|ok|oke|duidelijk|helder|goed zo|perfect|thx|thanks|merci)( (hoor|dan|zo|bedankt))?$/,
    10,
  ],
  [
    'goodbye',
    /^((ok |oke |nou |ik ga (ophangen|stoppen|slapen|weer) |bedankt ))*(dag|doei+|doeg|tot ziens|fijne (dag|avond|middag|week\w*)( nog| verder)?|tot (later|straks|snel|de volgende keer)|ciao|houdoe|bye|de groeten|welterusten|slaap lekker)( hoor| dan| verder)?$/,
    7,
  ],
  [
    'insult',
    /\b(kut\w*|klote\w*|kanker(?:hond|lijer|lijders?|wijf|zooi|zooitje|bot|ding|hoer|kind|jong|mongool|computer|bende|chat|slecht|dom)\w*|krijg (?:de |toch |maar )*kanker|tering\w*|tyfus\w*|stomme|domme|achterlijke|idioot|idioten|sukkels?|flikker op|rot op|waardeloze?|eikels?|lul|debiel|prutsers?|oplichters|schijt|nutteloos|hufters?|mongool|tyf|gvd|godver\w*|rot\w{0,3}bot|dom ding|zakkenvullers?|tuig|bek|zeikerd|rukkers?|trut|hoer)\b/,
    8,
  ],
]
