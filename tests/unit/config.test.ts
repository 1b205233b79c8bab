import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, WrongConfig } from '../../server/config.ts'

test('with nothing set the server runs on this computer', () => {
  expect(readConfig({ SESSION_SECRET: 's'.repeat(32) })).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    publicUrl: 'http://localhost:8080',
    production: false,
    trustProxy: ['loopback'],
    databaseUrl: null,
    model: null,
    embeddings: null,
    transcription: null,
    whatsapp: null,
    oidc: null,
    mail: null,
  })
})

test('every wrong value is named at once', () => {
  const wrong = {
    NODE_ENV: 'production',
    HOST: 'not a host',
    PORT: '80.5',
    STREAMS_PER_ADDRESS: 'veel',
    TRUST_PROXY: 'loopback, 10.0.0.0/40, everyone',
    DATABASE_URL: 'mysql://server/db',
    SESSION_SECRET: 'short',
    LOG_LEVEL: 'loud',
    NOW: '2026-11-22T22:40:00+01:00',
    MODEL_NAME: 'mistral',
    EMBEDDINGS_KEY: 'key',
    TRANSCRIPTION_URL: 'https://speech.example',
    WHATSAPP_API_URL: 'https://graph.example',
    OIDC_ISSUER: 'login.example',
    OIDC_CLIENT_ID: 'wegwijs',
    MAIL_FROM: 'post@voorbeeld.example',
  }
  expect(problemsOf(wrong)).toEqual([
    'PORT is geen poort: "80.5"',
    'HOST is geen adres of naam: "not a host"',
    'PUBLIC_URL ontbreekt: het adres waarop mensen de site bereiken',
    'TRUST_PROXY is geen lijst van adressen of aantal tussenstations: "10.0.0.0/40", "everyone"',
    'STREAMS_PER_ADDRESS is geen aantal: "veel"',
    'DATABASE_URL is geen geldig adres (verwacht postgres://… of postgresql://…)',
    'SESSION_SECRET is te kort: minstens 32 tekens',
    'LOG_LEVEL moet een van deze zijn: fatal, error, warn, info, debug, trace, silent',
    'NOW mag niet met NODE_ENV=production',
    'MODEL_URL ontbreekt (hoort bij MODEL_NAME)',
    'EMBEDDINGS_URL en EMBEDDINGS_MODEL ontbreken (horen bij EMBEDDINGS_KEY)',
    'TRANSCRIPTION_MODEL ontbreekt (hoort bij TRANSCRIPTION_URL)',
    'WHATSAPP_API_URL staat alleen: WHATSAPP_PHONE_NUMBER_ID en de andere ontbreken',
    'OIDC_ISSUER is geen geldig adres (verwacht http://… of https://…)',
    'OIDC_CLIENT_SECRET ontbreekt (hoort bij OIDC_ISSUER)',
    'SMTP_URL ontbreekt (hoort bij MAIL_FROM)',
  ])
})

test.each([
  [{ NODE_ENV: 'prod' }, 'NODE_ENV moet een van deze zijn: production, development, test'],
  [{ PORT: '70000' }, 'PORT is geen poort: "70000"'],
  [{ PORT: 'tachtig' }, 'PORT is geen poort: "tachtig"'],
  [{ PUBLIC_URL: 'wegwijs.example' }, 'PUBLIC_URL is geen geldig adres (verwacht http://… of https://…)'],
  [
    { PUBLIC_URL: 'https://gemeente.example/wegwijs' },
    'PUBLIC_URL is alleen het begin van het adres, zonder pad (verwacht https://wegwijs.example)',
  ],
  [{ NOW: 'gisteren' }, 'NOW is geen tijdstip: "gisteren" (verwacht bijvoorbeeld 2026-11-22T22:40:00+01:00)'],
  [
    { NODE_ENV: 'production', PUBLIC_URL: 'https://w.example' },
    'SESSION_SECRET ontbreekt: minstens 32 willekeurige tekens',
  ],
  [
    { SMTP_URL: 'http://post.example', MAIL_FROM: 'a@b.example' },
    'SMTP_URL is geen geldig adres (verwacht smtp://… of smtps://…)',
  ],
  [{ SMTP_URL: 'smtp://post.example', MAIL_FROM: 'Wegwijs' }, 'MAIL_FROM is geen mailadres: "Wegwijs"'],
  [
    { WHATSAPP_PHONE_NUMBER_ID: '1', WHATSAPP_ACCESS_TOKEN: 'a', WHATSAPP_APP_SECRET: 'b' },
    'WHATSAPP_VERIFY_TOKEN ontbreekt (hoort bij WHATSAPP_PHONE_NUMBER_ID)',
  ],
  [{ ALERT_WEBHOOK_URL: 'https://alarm.example' }, 'ALERT_WEBHOOK_SECRET ontbreekt (hoort bij ALERT_WEBHOOK_URL)'],
])('of %o is told what is wrong, and nothing else', (env, problem) => {
  expect(problemsOf(env)).toEqual([problem])
})

test('a mail can come from an address with a name', () => {
  const mail = { SMTP_URL: 'smtp://post.example', MAIL_FROM: 'Wegwijs HBEL <post@voorbeeld.example>' }
  expect(readConfig(mail).mail).toEqual({ url: 'smtp://post.example', from: mail.MAIL_FROM })
})

test.each<[string, number | string[]]>([
  ['2', 2],
  ['10.0.0.7, 192.168.0.0/16,::1', ['10.0.0.7', '192.168.0.0/16', '::1']],
  ['', ['loopback']],
])('TRUST_PROXY "%s" is read', (set, read) => {
  expect(readConfig({ TRUST_PROXY: set }).trustProxy).toEqual(read)
})

test('the same environment gives the same settings, and neither can be changed', () => {
  const env = Object.freeze({
    SESSION_SECRET: 's'.repeat(32),
    SMTP_URL: 'smtp://post.example',
    MAIL_FROM: 'post@voorbeeld.example',
  })
  const config = readConfig(env)
  expect(readConfig(env)).toEqual(config)
  expect(Object.isFrozen(config)).toBe(true)
  expect(Object.isFrozen(config.mail)).toBe(true)
})

test('.env.example names every setting and can be used as it is', () => {
  const root = join(import.meta.dirname, '../..')
  const example = readFileSync(join(root, '.env.example'), 'utf8')
  const named = new Set([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name))
  const code = ['config.ts', 'config-reader.ts'].map((file) => readFileSync(join(root, 'server', file), 'utf8')).join()
  const prefixes = ['MODEL', 'EMBEDDINGS', 'TRANSCRIPTION']
  const asked = [
    ...[...code.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, name = '']) => name),
    ...prefixes.flatMap((prefix) => [`${prefix}_URL`, `${prefix}_KEY`]),
    'NODE_ENV',
  ].filter((name) => !['EMBEDDINGS', 'TRANSCRIPTION', 'MODEL'].includes(name))
  expect([...named].sort()).toEqual([...new Set(asked)].sort())
  const values = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])
  expect(readConfig(Object.fromEntries(values))).toMatchObject({ port: 8080, production: false })
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect([...named].filter((name = '') => !readme.includes(`\`${name}\``))).toEqual([])
})

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (!(error instanceof WrongConfig)) throw error
    return error.problems
  }
}
