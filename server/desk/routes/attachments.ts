import { Type } from 'typebox'
import { signedInStaff } from '../../login.ts'
import { isUuid } from '../../uuid.ts'
import { attachment } from '../../whatsapp/attachments.ts'
import { logReading, openDoor } from '../door.ts'
import { refusal } from '../refusals.ts'
import { type DeskParts, failures, type TypedApp, tags } from './shared.ts'

const params = Type.Object({ id: Type.String({ maxLength: 64 }), attachment: Type.String({ maxLength: 64 }) })

/**
 * What an inhabitant sent that is no text, only for who holds the conversation, and logged as a reading. The browser may
 * show a picture or play a sound, and never run anything.
 */
export function addAttachments(app: TypedApp, { db, clock }: Pick<DeskParts, 'db' | 'clock'>): void {
  app.get(
    '/conversations/:id/attachments/:attachment',
    { schema: { tags, params, response: failures } },
    async (request, reply) => {
      const staff = signedInStaff(request)
      const door = await openDoor(db, staff, request.params.id)
      const mayRead = door !== null && door.staff === staff.id && isUuid(request.params.attachment)
      const found = mayRead ? await attachment(db, door.id, request.params.attachment) : null
      if (door === null || found === null) throw refusal('gone')
      await logReading(db, staff, door, clock())
      const shown = /^(image\/(jpeg|png)|audio\/|video\/)/.test(found.type)
      reply.header('content-type', found.type)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('content-security-policy', "sandbox; default-src 'none'; img-src 'self'; media-src 'self'")
      const name = encodeURIComponent(found.filename)
      reply.header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
      return await reply.send(found.bytes as never)
    },
  )
}
