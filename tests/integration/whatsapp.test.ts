import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { callWebhook, messageCall, signatureOf, statusCall } from '../town/graph-api.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { NUMBER, recordOf, SECRET, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

let db: Database
let town: WhatsAppTown
whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test('a question over WhatsApp is stored before the 200 and answered in one message', async () => {
  const anna = town.inhabitant({ phone: '31612345678' })
  expect(await town.hears(anna.says('Ik zoek hulp'))).toBe(200)
  expect((await recordOf(db)).map(({ author, text }) => [author, text])).toEqual([
    ['assistant', 'Goedendag'],
    ['inhabitant', 'Ik zoek hulp'],
    ['assistant', 'U zei: Ik zoek hulp'],
  ])
  expect(town.graph.sent.map(({ from, to }) => [from, to])).toEqual([[NUMBER, '31612345678']])
  expect(town.graph.sent.map(wordsOf)).toEqual(['Goedendag\n\nU zei: Ik zoek hulp'])
})

test('the same message told again is a no-op, also in parallel and in another call', async () => {
  const anna = town.inhabitant()
  const call = anna.says('hallo', 'wamid.same')
  await Promise.all([1, 2, 3].map(() => callWebhook({ url: town.url, secret: SECRET }, call, 1)))
  await town.hears(call)
  expect((await recordOf(db)).filter(({ author }) => author === 'inhabitant')).toHaveLength(1)
  expect(town.graph.sent).toHaveLength(1)
})

test('what Meta told is not kept once it was dealt with', async () => {
  await town.hears(town.inhabitant({ phone: '31612345678' }).says('mijn bsn is 111222333'))
  const rows = await db.query<{ content: string | null; result: string }>(
    'select content, result from whatsapp_received',
  )
  expect(rows).toEqual([{ content: null, result: 'text' }])
  expect(JSON.stringify(await recordOf(db))).not.toContain('111222333')
})

test('the handshake gives the challenge to who knows the word, and nothing to others', async () => {
  const ask = (query: string) => town.app.inject({ url: `/webhooks/whatsapp?${query}` })
  const right = await ask('hub.mode=subscribe&hub.verify_token=verify&hub.challenge=1158201444')
  expect([right.statusCode, right.body, right.headers['content-type']]).toEqual([
    200,
    '1158201444',
    'text/plain; charset=utf-8',
  ])
  for (const wrong of [
    'hub.mode=subscribe&hub.verify_token=x&hub.challenge=1',
    'hub.mode=unsubscribe&hub.verify_token=verify&hub.challenge=1',
    'hub.mode=subscribe&hub.verify_token=verify',
    '',
  ])
    expect((await ask(wrong)).statusCode).toBe(403)
})

test('a call without the right signature is refused and leaves nothing', async () => {
  const body = JSON.stringify(town.inhabitant().says('hallo'))
  const send = (signature: string | undefined) =>
    town.app.inject({
      method: 'POST',
      url: '/webhooks/whatsapp',
      payload: body,
      headers: {
        'content-type': 'application/json',
        ...(signature === undefined ? {} : { 'x-hub-signature-256': signature }),
      },
    })
  for (const wrong of [
    undefined,
    '',
    'sha256=',
    signatureOf(body, 'another'),
    signatureOf(`${body} `, SECRET),
    `sha1=${'0'.repeat(40)}`,
  ]) {
    const response = await send(wrong)
    expect([response.statusCode, response.body]).toEqual([401, ''])
  }
  expect(await db.query('select from whatsapp_received')).toHaveLength(0)
  expect((await send(signatureOf(body, SECRET))).statusCode).toBe(200)
})

test('a status never goes back, and one that comes before our own note settles the message', async () => {
  await town.hears(town.inhabitant({ phone: '31612345678' }).says('hallo'))
  const [sent] = town.graph.sent
  if (sent === undefined) throw new Error('nothing was sent')
  const standing = async () => (await db.query<{ status: string }>('select status from whatsapp_outbox'))[0]?.status
  for (const [told, expected] of [
    ['delivered', 'delivered'],
    ['sent', 'delivered'],
    ['read', 'read'],
    ['delivered', 'read'],
    ['failed', 'read'],
  ]) {
    await town.hears(statusCall(sent, told ?? '', told === 'failed' ? 131026 : undefined))
    expect(await standing()).toBe(expected)
  }
  await db.query(`update whatsapp_outbox set status = 'sending', wamid = null`)
  await town.hears(statusCall({ ...sent, id: 'wamid.other' }, 'sent'))
  expect(await db.query('select status, wamid from whatsapp_outbox')).toEqual([
    { status: 'sent', wamid: 'wamid.other' },
  ])
})

test('someone is known by the user id; a number is an alias that may come later, change, or be absent', async () => {
  const hidden = town.inhabitant({ userId: 'NL.1' })
  await town.hears(hidden.says('zonder nummer'))
  expect(town.graph.sent[0]).toMatchObject({ to: 'NL.1', body: { recipient: 'NL.1' } })
  await town.hears(town.inhabitant({ userId: 'NL.1', phone: '31600000001' }).says('met nummer'))
  await town.hears(town.inhabitant({ userId: 'NL.1', phone: '31600000002' }).says('ander nummer'))
  expect(town.graph.sent.map(({ to }) => to)).toEqual(['NL.1', '31600000001', '31600000002'])
  expect(await db.query('select user_id, phone from whatsapp_people')).toEqual([
    { user_id: 'NL.1', phone: '31600000002' },
  ])
  expect(await db.query('select from conversations')).toHaveLength(1)
})

test('who wrote before there were user ids goes on in the same conversation', async () => {
  const contact = { profile: { name: 'Anna' }, wa_id: '31600000003' }
  const old = {
    from: '31600000003',
    id: `wamid.${randomUUID()}`,
    timestamp: '1',
    type: 'text',
    text: { body: 'vroeger' },
  }
  await town.hears(messageCall(NUMBER, contact, old))
  await town.hears(town.inhabitant({ userId: 'NL.3', phone: '31600000003' }).says('nu'))
  expect(await db.query('select user_id, phone from whatsapp_people')).toEqual([
    { user_id: 'NL.3', phone: '31600000003' },
  ])
  expect(await db.query('select from conversations')).toHaveLength(1)
})

test('a number that went to somebody else does not bring the conversation along', async () => {
  await town.hears(town.inhabitant({ userId: 'NL.4', phone: '31600000004' }).says('van mij'))
  await town.hears(town.inhabitant({ userId: 'NL.5', phone: '31600000004' }).says('nu van mij'))
  expect(await db.query('select user_id, phone from whatsapp_people order by user_id')).toEqual([
    { user_id: 'NL.4', phone: null },
    { user_id: 'NL.5', phone: '31600000004' },
  ])
  expect(await db.query('select from conversations')).toHaveLength(2)
})
