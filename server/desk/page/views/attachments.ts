import { html, nothing } from 'lit'
import type { DeskMessage } from '../../shapes/message.ts'
import type { State } from '../state.ts'

const nouns = { image: 'Foto', video: 'Video', audio: 'Geluid', voice: 'Gesproken bericht', document: 'Document' }
const states = {
  waiting: 'wordt opgehaald',
  gone: 'was bij WhatsApp niet meer op te halen',
  refused: 'is niet bewaard: het was niet wat het leek, of te groot',
  expired: 'is na de bewaartermijn gewist',
}

/** What came with a message: to open for who holds the conversation, else named. */
export function attachmentsView({ times, conversation }: State, { attachments = [] }: DeskMessage) {
  if (attachments.length === 0 || conversation === null) return nothing
  const { holding, item } = conversation
  return html`<ul class="sources">
    ${attachments.map((each) => {
      const name = each.filename ?? nouns[each.kind]
      if (each.status !== 'kept') return html`<li>${name} ${states[each.status]}</li>`
      const until = html`bewaard tot ${times.day(each.expiresAt.slice(0, 10))}`
      if (!holding) return html`<li>${name}, ${until}. Neem het gesprek over om het te openen.</li>`
      const href = `/api/desk/conversations/${item.conversation}/attachments/${each.id}`
      return html`<li><a href=${href} target="_blank" rel="noreferrer">${name} openen</a>, ${until}</li>`
    })}
  </ul>`
}
