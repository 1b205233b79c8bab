import type { Queries } from '../database.ts'

/** Who wants no messages that were not asked for, and who agreed to reminders. */

export type Consent = 'stop' | 'start'

/**
 * Whether a message is only this wish. A bare "stop" is one too, except in the middle of a dialog, where it leaves that.
 */
export function consentIn(text: string): { consent: Consent; clear: boolean } | null {
  const said = text
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (stopWords.test(said)) return { consent: 'stop', clear: true }
  if (startWords.test(said)) return { consent: 'start', clear: true }
  return said === 'stop' ? { consent: 'stop', clear: false } : null
}

const stopWords =
  /^(abmelden|wypisz|відписатися|abonelikten çık|إلغاء الاشتراك|afmelden|meld mij af|meld me af|uitschrijven|schrijf mij uit|stop alle berichten|stop berichten|stop met berichten|stop herinneringen|geen berichten meer|geen herinneringen( meer)?|unsubscribe|stop all)$/
const startWords =
  /^(anmelden|zapisz|підписатися|abone ol|اشتراك|aanmelden|weer aanmelden|herinneringen aan|start herinneringen|start berichten|subscribe)$/

export async function noteConsent(db: Queries, person: string, consent: Consent, now: Date): Promise<void> {
  await db.query(
    consent === 'stop'
      ? 'update whatsapp_people set stopped_at = coalesce(stopped_at, $2), reminders_at = null where id = $1'
      : 'update whatsapp_people set stopped_at = null, reminders_at = coalesce(reminders_at, $2) where id = $1',
    [person, now],
  )
}
