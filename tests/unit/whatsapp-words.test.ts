import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Message } from '../../channels/message.ts'
import { readCall } from '../../channels/whatsapp/call.ts'
import { compose } from '../../channels/whatsapp/compose.ts'
import { remedyFor } from '../../channels/whatsapp/failures.ts'
import { readIncoming } from '../../channels/whatsapp/incoming.ts'
import { checkBytes, withoutTraces } from '../../channels/whatsapp/media.ts'
import { believable, isOpen, pauseAfter, windowCloses } from '../../channels/whatsapp/pace.ts'
import { isSigned } from '../../channels/whatsapp/signature.ts'
import { shorten, split } from '../../channels/whatsapp/split.ts'
import { readable } from '../../channels/whatsapp/words.ts'
import { faultsIn, readWhatsApp } from '../../knowledge/content/whatsapp.ts'
import { consentIn } from '../../server/whatsapp/consent.ts'
import { fillTemplate } from '../../server/whatsapp/templates.ts'

const data = resolve(import.meta.dirname, '../../../shared/data/whatsapp')
const hbel = resolve(import.meta.dirname, '../../knowledge/content/hbel')
const words = { choose: 'Kies', answerWithNumber: 'Antwoord met een nummer:' }
const idOf = (index: number) => `id.${index}`

function message(text: string, more: Partial<Message> = {}): Message {
  const usual = {
    id: '',
    seq: 1,
    author: 'assistant',
    name: 'Wegwijs',
    sentAt: '',
    language: 'nl',
    outcome: 'answered',
  } as const
  return { ...usual, text, choices: [], sources: [], parts: null, ...more }
}

function choices(...labels: string[]) {
  return labels.map((label) => ({ value: label.toUpperCase(), label }))
}

test('three short choices are buttons, more or longer ones a list with the whole label in it', () => {
  const [buttons] = compose([message('Waar?', { choices: choices('Huizen', 'Laren') })], words, idOf)
  expect(buttons?.content).toEqual({
    type: 'interactive',
    interactive: {
      type: 'button',
      body: { text: 'Waar?' },
      action: {
        buttons: [
          { type: 'reply', reply: { id: 'id.0', title: 'Huizen' } },
          { type: 'reply', reply: { id: 'id.1', title: 'Laren' } },
        ],
      },
    },
  })
  const [list] = compose(
    [message('Wanneer?', { choices: choices('Dinsdag 24 november om 10.00 uur', 'Later') })],
    words,
    idOf,
  )
  expect(list?.content).toMatchObject({
    interactive: {
      type: 'list',
      action: {
        button: 'Kies',
        sections: [
          {
            rows: [
              { id: 'id.0', title: 'Dinsdag 24 november om…', description: 'Dinsdag 24 november om 10.00 uur' },
              { id: 'id.1', title: 'Later' },
            ],
          },
        ],
      },
    },
  })
})

test('two buttons with the same words become a list, as Meta refuses them', () => {
  const [part] = compose([message('?', { choices: choices('Ja', 'ja') })], words, idOf)
  expect(part?.content).toMatchObject({ interactive: { type: 'list' } })
})

test('beside a long text the choices stand in it as numbers, in one message', () => {
  const text = 'Dit is een zin over hulp. '.repeat(60)
  const parts = compose([message(text, { choices: choices('Ja', 'Nee') })], words, idOf)
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({ numbered: true, choices: choices('Ja', 'Nee') })
  expect(JSON.stringify(parts[0]?.content)).toContain('Antwoord met een nummer:\\n1. Ja\\n2. Nee')
})

test('an answer too long beside buttons leaves its articles out before its choices', () => {
  const basis = [{ citation: 'Wmo 2015, artikel 2.3.2, lid 1', says: 'Zes weken.', url: '', checked: null }]
  const parts = { title: '', core: '', steps: [], cards: [], basis, notes: [] }
  const text = `${'Dit is een zin. '.repeat(62)}\n\nWaar dit op rust\nWmo 2015, artikel 2.3.2, lid 1: Zes weken en nog wat meer uitleg daarbij.`
  const [part] = compose([message(text, { parts, choices: choices('Ja') })], words, idOf)
  expect(part?.numbered).toBe(false)
  expect(JSON.stringify(part?.content)).not.toContain('artikel')
})

test('headings are bold, articles stand in one line, and a person is named', () => {
  const basis = [{ citation: 'Wmo 2015, artikel 2.3.2, lid 1', says: 'Zes weken.', url: '', checked: null }]
  const parts = { title: '', core: '', steps: ['Bel'], cards: [], basis, notes: [] }
  const text =
    'Dat kan.\n\nWat u kunt doen\n1. Bel\n2. Schrijf\n\nWaar dit op rust\nWmo 2015, artikel 2.3.2, lid 1: Zes weken.'
  const [part] = compose([message(text, { parts })], words, idOf)
  expect(part?.content).toMatchObject({
    text: {
      body: 'Dat kan.\n\n*Wat u kunt doen*\n1. Bel\n2. Schrijf\n\n_Waar dit op rust Wmo 2015, artikel 2.3.2, lid 1_',
    },
  })
  const [staff] = compose([message('Goedemorgen', { author: 'staff', name: 'Fatima' })], words, idOf)
  expect(staff?.content).toMatchObject({ text: { body: '*Fatima*\nGoedemorgen' } })
})

test('a long text is cut between sentences, and nothing of it is lost', () => {
  const text = Array.from({ length: 400 }, (_, index) => `Dit is zin nummer ${index}.`).join(' ')
  const parts = split(text)
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(4096)
    expect(part).toMatch(/\.$/)
  }
  expect(parts.join(' ')).toBe(text)
  expect(split('a'.repeat(9_000)).map(({ length }) => length)).toEqual([4096, 4096, 808])
  for (const part of split('😀'.repeat(3_000))) expect(part.isWellFormed()).toBe(true)
  expect(shorten('Een hele lange naam van een keuze', 24)).toBe('Een hele lange naam van…')
})

test.skipIf(!existsSync(data))('a signature is over the bytes as they came', () => {
  const { vectors } = JSON.parse(readFileSync(resolve(data, 'handshake/signature_vectors_generated.json'), 'utf8')) as {
    vectors: { secret: string; raw_body_utf8: string; x_hub_signature_256: string }[]
  }
  for (const { secret, raw_body_utf8, x_hub_signature_256 } of vectors) {
    expect(isSigned(Buffer.from(raw_body_utf8), x_hub_signature_256, secret)).toBe(true)
    expect(isSigned(Buffer.from(`${raw_body_utf8} `), x_hub_signature_256, secret)).toBe(false)
  }
  expect(isSigned(Buffer.from(''), `sha256=${'0'.repeat(64)}`, '')).toBe(false)
})

test.skipIf(!existsSync(data))('every error of Meta that concerns sending has a remedy of its own', () => {
  const { errors } = JSON.parse(readFileSync(resolve(data, 'error_codes.json'), 'utf8')) as {
    errors: { bases: string[]; codes: number[] | string }[]
  }
  const sending = errors.filter(({ bases }) =>
    bases.some((base) => /SendMessage|Throttling|Authorization|Integrity/.test(base)),
  )
  const codes = sending.flatMap(({ codes: each }) => (typeof each === 'string' ? [200, 299] : each))
  const known = codes.filter((code) => remedyFor(code) !== 'refused')
  expect(codes.filter((code) => !known.includes(code))).toEqual([131051, 131009, 131008])
})

test('what cannot be seen is taken out, and what holds an emoji or a word together stays', () => {
  expect(readable('a\u0000b\u200bc\u202e\u2066d\u0007\u00ad')).toBe('abcd')
  expect(readable('👨‍👩‍👧 ❤️ 👩🏽‍💻 می‌خواهم')).toBe('👨‍👩‍👧 ❤️ 👩🏽‍💻 می‌خواهم')
  expect(readable('regel 1\nregel 2')).toBe('regel 1\nregel 2')
})

test('a call that is no JSON, or has nothing in it, is one notice', () => {
  for (const body of [
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"entry":[]}',
    '{"entry":[{"changes":[{}]}]}',
    '{"entry":{"0":1}}',
  ])
    expect(
      readCall(Buffer.from(body)).map(({ kind }) => kind),
      body,
    ).toEqual(['notice'])
})

test('whatever is in a message, it is read as something', () => {
  const odd = [
    null,
    0,
    '',
    'x',
    [],
    {},
    { type: 5 },
    { type: 'text' },
    { type: 'text', text: { body: { a: 1 } } },
    { type: 'constructor' },
    { type: 'location', location: { latitude: 'x' } },
    { type: 'image', image: { id: null } },
    { type: 'interactive', interactive: { nfm_reply: { response_json: '{broken' } } },
  ]
  for (const said of odd) {
    const [element] = readCall(Buffer.from(JSON.stringify({ entry: [{ changes: [{ value: { messages: [said] } }] }] })))
    expect(readIncoming(element?.content ?? '').said.what, JSON.stringify(said)).toMatch(/^(unreadable|form)$/)
  }
})

test('a window is open for 24 hours after the person wrote, and closed when nothing is known', () => {
  const wrote = new Date('2026-11-23T10:00:00Z')
  expect(windowCloses(wrote)?.toISOString()).toBe('2026-11-24T10:00:00.000Z')
  expect(isOpen(wrote, new Date('2026-11-24T09:59:59Z'))).toBe(true)
  expect(isOpen(wrote, new Date('2026-11-24T10:00:00Z'))).toBe(false)
  expect(isOpen(null, wrote)).toBe(false)
  expect(believable(new Date('2026-11-20T10:00:00Z'), wrote).toISOString()).toBe('2026-11-20T10:00:00.000Z')
  expect(believable(new Date('2023-01-01T00:00:00Z'), wrote)).toBe(wrote)
  expect([1, 2, 3, 9].map(pauseAfter)).toEqual([4_000, 16_000, 64_000, 3_600_000])
})

test('bytes must be what they are said to be, and a photo loses what the camera wrote in it', () => {
  const png = Buffer.from('89504e470d0a1a0a00', 'hex')
  expect(checkBytes(png, { type: 'image/png', digests: [] })).toBe('right')
  expect(checkBytes(png, { type: 'application/pdf', digests: [] })).toBe('wrong type')
  expect(checkBytes(png, { type: 'image/png', digests: ['x'] })).toBe('wrong digest')
  const photo = Buffer.from('ffd8ffe00004aaaaffe10004bbbbffda0002cccc', 'hex')
  expect(withoutTraces(photo, 'image/jpeg').toString('hex')).toBe('ffd8ffe00004aaaaffda0002cccc')
  const odd = Buffer.from('ffd8ffe1ffff', 'hex')
  expect(withoutTraces(odd, 'image/jpeg')).toBe(odd)
})

test('"stop" is a wish only when it is all that is said', () => {
  expect(consentIn('AFMELDEN.')).toEqual({ consent: 'stop', clear: true })
  expect(consentIn('Stop')).toEqual({ consent: 'stop', clear: false })
  expect(consentIn('Ik wil stoppen met roken')).toBe(null)
  expect(consentIn('Hoe kan ik mij afmelden bij de voedselbank?')).toBe(null)
})

test('a template is filled in with what fits, in one line', async () => {
  const { templates } = await readWhatsApp(hbel)
  const template = templates.reminder
  if (template === undefined) throw new Error('no template')
  const filled = fillTemplate(template, ['dinsdag\n24 november', 'x'.repeat(500)])
  expect(JSON.stringify(filled)).toContain('"dinsdag 24 november"')
  expect(JSON.stringify(filled)).toContain(`"${'x'.repeat(119)}…"`)
  expect(() => fillTemplate(template, ['alleen wanneer'])).toThrow(/needs 2 values/)
  expect(faultsIn({ ...template, text: '{{1}} en {{3}}' })).toEqual([
    'text gebruikt 1, 3, variables heeft er 2',
    'text mag niet met een variabele beginnen of eindigen',
  ])
})
