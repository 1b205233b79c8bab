import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { answerFrameworkError, errorHandler, refuse } from '../../server/errors.ts'
import { html, raw } from '../../server/public/html.ts'
import { page } from '../../server/public/page.ts'

const region = {
  name: 'Wegwijs <HBEL>',
  area: 'Huizen',
  timeZone: 'Europe/Amsterdam',
  informationPoint: {
    service: 'informatiepunt',
    phone: '035 000 10 00',
    email: 'informatiepunt@voorbeeld.example',
    example: true,
    hours: {},
    answerWithinMinutes: 120,
  },
}

function town(options: Parameters<typeof errorHandler>[1] = {}) {
  const app = Fastify({ bodyLimit: 1_000, frameworkErrors: answerFrameworkError })
  errorHandler(app, options)
  app.get('/api/breaks', async () => {
    throw new Error('select password from staff; token=geheim')
  })
  app.get('/breaks', async () => {
    throw new Error('select password from staff')
  })
  app.get('/api/refuses', async () => refuse('slot_taken', { beside: { alternatives: [1] } }))
  app.get('/api/busy', async () => {
    throw Object.assign(new Error('Rate limit exceeded, retry in 1 minute'), { statusCode: 429 })
  })
  const body = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', maxLength: 5 }, n: { type: 'integer' } },
  }
  app.post(
    '/api/names',
    { schema: { body, response: { 400: { type: 'object', properties: { other: { type: 'string' } } } } } },
    async () => ({}),
  )
  return app
}

async function answerTo(request: object, options: Parameters<typeof errorHandler>[1] = {}) {
  const app = town(options)
  const response = await app.inject(request)
  await app.close()
  return { status: response.statusCode, type: response.headers['content-type'], text: response.body }
}

test('every error has one shape, in Dutch, without a stack or SQL', async () => {
  const json = { 'content-type': 'application/json' }
  const requests = {
    breaks: { url: '/api/breaks' },
    refuses: { url: '/api/refuses' },
    busy: { url: '/api/busy' },
    unknown: { url: '/api/nothing' },
    badPath: { url: '/api/%c0%af' },
    malformed: { method: 'POST', url: '/api/names', headers: json, payload: '{"name":' },
    empty: { method: 'POST', url: '/api/names', headers: json, payload: '' },
    proto: { method: 'POST', url: '/api/names', headers: json, payload: '{"__proto__":{"x":1}}' },
    large: { method: 'POST', url: '/api/names', headers: json, payload: `{"name":"${'x'.repeat(2_000)}"}` },
    mediaType: { method: 'POST', url: '/api/names', headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
    missing: { method: 'POST', url: '/api/names', payload: {} },
    tooLong: { method: 'POST', url: '/api/names', payload: { name: 'xxxxxx' } },
    wrongKind: { method: 'POST', url: '/api/names', payload: { name: 'x', n: 'y' } },
  }
  const answers: Record<string, string> = {}
  for (const [name, request] of Object.entries(requests)) {
    const { status, text, type } = await answerTo(request)
    expect(type).toMatch(/^application\/json/)
    const { code, message } = JSON.parse(text).error
    answers[name] = `${status} ${code}: ${message}`
  }
  expect(answers).toMatchInlineSnapshot(`
    {
      "badPath": "400 bad_request: Dit verzoek is niet goed opgebouwd.",
      "breaks": "500 unexpected: Er ging iets mis bij ons. Probeer het straks opnieuw, of bel het Informatiepunt.",
      "busy": "429 too_many_requests: U doet te veel in korte tijd. Wacht even en probeer het dan opnieuw.",
      "empty": "400 malformed_json: De inhoud is geen geldige JSON.",
      "large": "413 too_large: Dit is te veel in één keer. Maak het korter.",
      "malformed": "400 malformed_json: De inhoud is geen geldige JSON.",
      "mediaType": "415 wrong_media_type: Deze soort inhoud kunnen wij niet lezen. Stuur JSON.",
      "missing": "400 invalid: “name” ontbreekt.",
      "proto": "400 malformed_json: De inhoud is geen geldige JSON.",
      "refuses": "409 slot_taken: Dit moment is net door iemand anders gekozen. Kies een ander moment.",
      "tooLong": "400 invalid: “name” is te lang: hoogstens 5 tekens.",
      "unknown": "404 not_found: Dit bestaat niet of is er niet meer.",
      "wrongKind": "400 invalid: “n” heeft de verkeerde soort: verwacht wordt integer.",
    }
  `)
})

test('what helps further stands beside the error', async () => {
  expect(JSON.parse((await answerTo({ url: '/api/refuses' })).text)).toMatchObject({
    error: { code: 'slot_taken' },
    alternatives: [1],
  })
})

test('a browser gets a page, a program always gets JSON', async () => {
  const headers = { accept: 'text/html,application/xhtml+xml' }
  const asPage = await answerTo({ url: '/breaks', headers }, { region })
  expect(asPage).toMatchObject({ status: 500, type: 'text/html; charset=utf-8' })
  expect(asPage.text).toContain('Er ging iets mis bij ons.')
  expect(asPage.text).not.toContain('select')
  expect((await answerTo({ url: '/api/breaks', headers }, { region })).type).toMatch(/json/)
  expect((await answerTo({ url: '/breaks' }, { region })).type).toMatch(/json/)
  expect((await answerTo({ url: '/nergens', headers }, { region })).status).toBe(404)
})

test('text in a page is text, wherever it stands', () => {
  const evil = `"><script>alert('x')</script>&\``
  expect(String(html`<p title="${evil}">${evil}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&#96;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&#96;</p>',
  )
  expect(String(html`${[html`<b>${1}</b>`, ' & ', null, undefined, false, [raw('<i>')]]}`)).toBe('<b>1</b> &amp; <i>')
})

test('what comes out of JSON can never pass for HTML', () => {
  const pretender = JSON.parse('{"text":"<script>","html":"<script>","toString":"<script>"}')
  expect(() => String(html`${pretender}`)).toThrow()
})

test('every page has a language, a way past the menu and a telephone number of people', () => {
  const text = page({
    title: 'Afspraak',
    body: html`<h1>Afspraak</h1>`,
    region,
    now: new Date('2026-11-23T09:00:00Z'),
    path: '/afspraak',
    private: true,
  })
  expect(text).toMatch(/^<!doctype html>\n<html lang="nl" /)
  expect(text).toContain('<title>Afspraak - Wegwijs &lt;HBEL&gt;</title>')
  expect(text).toContain('href="#inhoud">Naar de inhoud</a>')
  expect(text).toContain('<a class="phone" href="tel:0350001000">035 000 10 00</a>')
  expect(text).toContain('Dit zijn voorbeeldgegevens.')
  expect(text).toContain('<a href="/afspraak" aria-current="page">')
  expect(text).toContain('noindex')
  expect(text).not.toMatch(/<script|style=/)
})
