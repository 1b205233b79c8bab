import { sentenceWith } from './words.ts'

/** The sentence that tells who of their own people helps, or that nobody does; null when none does. */
export function networkSaid(text: string): string | null {
  return sentenceWith(text, network)
}

const network =
  /\b(?:sta er (?:helemaal )?alleen voor|heb (?:helemaal )?niemand|niemand (?:die )?(?:mij |me |ons )?(?:kan )?helpt?|geen (?:familie|vrienden|netwerk)(?: \w+){0,3}|(?:zoon|dochter|buurvrouw|buurman|buren|zus|broer|man|vrouw|partner|vriendin|vriend|familie|kinderen|mantelzorger|zoons|dochters|ouders|moeder|vader|oma|opa)(?: \w+){0,3} (?:helpt|helpen|doet de|doen de|zorgt|zorgen|past op|passen op|woont ver|wonen ver))\b|\b(?:sta|staan) (?:er )?alleen voor\b|\b(?:alles|het) (?:\w+ )?(?:alleen|in mijn eentje)\b/i
