import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { beforeAll, expect, test } from 'vitest'
import { readRegion } from '../../knowledge/content/region.ts'
import { readWhatsApp } from '../../knowledge/content/whatsapp.ts'
import { aboutRoutes } from '../../server/public/about.ts'

const hbel = fileURLToPath(new URL('../../knowledge/content/hbel', import.meta.url))
const whatsapp = { phoneNumberId: '1', accessToken: 't', appSecret: 's', verifyToken: 'v', apiUrl: 'https://x.example' }

let over: string
let without: string
beforeAll(async () => {
  over = await reads(whatsapp)
  without = await reads(null)
})

test('/over tells inhabitants what Meta sees, how long what is kept, and how to say no', () => {
  for (const words of [
    /Meta ziet/,
    /hoogstens 30 dagen/,
    /24 uur/,
    /afmelden/,
    /Trekt u het in/,
    /praat u eerst met een computer/,
  ])
    expect(over).toMatch(words)
})

test('/over says nothing of WhatsApp to inhabitants where it is not switched on', () => {
  expect(without).not.toContain('id="whatsapp"')
})

test('/over tells a municipality step by step how to connect its number', () => {
  for (const page of [over, without]) {
    expect(page).toContain('https://wegwijs.example/webhooks/whatsapp')
    for (const word of ['PHONE_NUMBER_ID', 'ACCESS_TOKEN', 'APP_SECRET', 'VERIFY_TOKEN'])
      expect(page).toContain(`WHATSAPP_${word}`)
    for (const field of ['messages', 'user_preferences', 'message_template_status_update', 'account_update'])
      expect(page).toContain(`<code>${field}</code>`)
  }
})

test('/over shows every template as it is to be submitted, word for word', async () => {
  const { templates } = await readWhatsApp(hbel)
  expect(Object.keys(templates).length).toBeGreaterThan(1)
  for (const { name, text, category, language, buttons } of Object.values(templates)) {
    expect(over).toContain(`<code>${name}</code>`)
    expect(over).toContain(text)
    expect(over).toContain(`${category}, ${language}`)
    for (const button of buttons) expect(over).toContain(button)
  }
})

test('/over says who keeps what how long, as the server does it', () => {
  for (const words of ['14 dagen', '180 dagen', '30 dagen', '2 jaar']) expect(over).toContain(words)
})

async function reads(settings: typeof whatsapp | null): Promise<string> {
  const app = Fastify()
  const region = await readRegion(hbel)
  const clock = () => new Date('2026-11-23T10:00:00+01:00')
  await app.register(aboutRoutes, {
    region,
    clock,
    config: { publicUrl: 'https://wegwijs.example', whatsapp: settings },
  })
  const { body } = await app.inject({ url: '/over' })
  await app.close()
  return body
}
