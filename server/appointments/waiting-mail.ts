import type { Queries } from '../database.ts'
import { failureOf } from '../mail.ts'
import { signLink } from './links.ts'
import { dayWithDate, momentWords } from './local-time.ts'
import { letterAsHtml, type Mail } from './mail.ts'
import type { Post } from './outbox.ts'
import { isQuiet } from './quiet.ts'
import { expireWaiting, offerFreed, type Waiting, waitingWith } from './waiting.ts'

const CLAIM_MINUTES = 5
const BATCH = 50
/** Closes what waited in vain, looks what came free, and tells it by mail. For a job; safe to run twice at once. */
export async function keepWaitingList(db: Queries, clock: () => Date, post: Post | null): Promise<{ told: number }> {
  const now = clock()
  await expireWaiting(db, now)
  if (isQuiet(now)) return { told: 0 }
  await offerFreed(db, now)
  return { told: post === null ? 0 : await tellOffers(db, post) }
}

/** The page on which an offer is taken or the list is left; good as long as someone waits. */
export function waitingLink(
  config: Pick<Post['config'], 'publicUrl' | 'sessionSecret'>,
  { id, until }: Pick<Waiting, 'id' | 'until'>,
): string {
  const expires = new Date(dayWithDate(until).end)
  return `${config.publicUrl}/afspraak/wachtlijst/${signLink(config.sessionSecret, { purpose: 'waiting', id, expires })}`
}

async function tellOffers(db: Queries, post: Post): Promise<number> {
  let told = 0
  for (let each = 0; each < BATCH; each++) {
    const id = await claim(db, post.clock())
    const waiting = id === null ? null : await waitingWith(db, id)
    if (waiting === null) break
    try {
      await post.sendMail(offerMail(waiting, post))
      await db.query('update waiting_list set offer_told_at = $2 where id = $1', [waiting.id, post.clock()])
      told += 1
    } catch (error) {
      // The claim runs out in five minutes; then it is tried again, as long as the offer stands.
      post.log.error({ waiting: waiting.id, failure: failureOf(error) }, 'a mail was not sent')
    }
  }
  return told
}

async function claim(db: Queries, now: Date): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `update waiting_list set offer_claimed_at = $1
     where id = (
       select id from waiting_list
       where closed_at is null and email is not null and offered_until > $1 and offer_told_at is null
         and (offer_claimed_at is null or offer_claimed_at < $1::timestamptz - interval '${CLAIM_MINUTES} minutes')
       order by offered_at, id limit 1 for update skip locked)
     returning id`,
    [now],
  )
  return row?.id ?? null
}

function offerMail(waiting: Waiting, { region, config }: Post): Mail {
  const href = waitingLink(config, waiting)
  const words = momentWords(waiting.offeredStart?.getTime() ?? 0)
  const { phone, example } = region.informationPoint
  const paragraphs = [
    [`Beste ${waiting.name},`],
    ['U staat op de wachtlijst. Er is nu een moment vrij:'],
    [`${waiting.typeName}, ${words}`],
    ['Wilt u dit moment? Kies het dan hier. Wacht niet te lang: het is niet voor u vastgehouden.', href],
    ['Op dezelfde pagina kunt u zich van de wachtlijst halen.'],
    [`Heeft u een vraag? Bel het Informatiepunt: ${phone}${example ? ' (voorbeeldnummer)' : ''}.`],
    ['Met vriendelijke groet,', region.name],
  ]
  return {
    messageId: `<${waiting.id}.${waiting.offered.length}@${new URL(config.publicUrl).hostname}>`,
    to: { name: waiting.name, address: waiting.email ?? '' },
    subject: `Er is een moment vrij: ${words}`,
    text: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    html: letterAsHtml('Er is een moment vrij', paragraphs, { href, label: 'Dit moment bekijken' }),
    invitation: null,
  }
}
