import { resolve } from 'node:path'
import * as read from './config-reader.ts'

/** Everything that a deployment can set. See `.env.example` for what each one does. */
export interface Config {
  host: string
  port: number
  publicUrl: string
  production: boolean
  /** Which proxies may say for whom they ask: how many hops, or addresses, ranges and names such as 'loopback'. */
  trustProxy: number | string[]
  /** So many streams and long polls of the chat one address may hold open at once; 0: any number. */
  streamsPerAddress: number
  databaseUrl: string | null
  dataDir: string
  region: string
  sessionSecret: string
  logLevel: string
  /** Only outside production: the moment at which the clock stands still. */
  now: Date | null
  metricsToken: string | null
  model: { url: string; name: string; key: string | null } | null
  embeddings: { url: string; model: string; key: string | null } | null
  transcription: { url: string; model: string; key: string | null } | null
  whatsapp: {
    phoneNumberId: string
    accessToken: string
    appSecret: string
    verifyToken: string
    apiUrl: string
  } | null
  oidc: { issuer: string; clientId: string; clientSecret: string } | null
  mail: { url: string; from: string } | null
  /** Told of danger beside the mail. */
  alertWebhook: { url: string; secret: string } | null
}

/** Thrown by `readConfig`; the message names every wrong or missing value at once. */
export class WrongConfig extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`De instellingen kloppen niet:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const environments = ['production', 'development', 'test']
const exampleRegion = resolve(import.meta.dirname, '../knowledge/content/hbel')

/**
 * Reads the environment once. Pure: the same `env` gives the same answer, apart from a random session secret in
 * development. Throws `WrongConfig`.
 */
export function readConfig(env: Record<string, string | undefined>): Readonly<Config> {
  const production = env.NODE_ENV === 'production'
  const settings: read.Settings = { env, production, problems: [] }
  // "prod" would quietly be a place to try things out, where anyone on this computer signs in.
  read.oneOf(settings, 'NODE_ENV', environments, 'development')
  const port = read.port(settings, 'PORT', 8080)
  const config: Config = {
    host: read.host(settings, 'HOST', '127.0.0.1'),
    port,
    publicUrl: read.publicUrl(settings, port),
    production,
    trustProxy: read.proxies(settings, 'TRUST_PROXY'),
    streamsPerAddress: read.count(settings, 'STREAMS_PER_ADDRESS', 300),
    databaseUrl: read.url(settings, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    dataDir: folderOf(read.text(settings, 'DATA_DIR') ?? './data'),
    region: resolve(read.text(settings, 'REGION') ?? exampleRegion),
    sessionSecret: read.secret(settings, 'SESSION_SECRET'),
    logLevel: read.oneOf(settings, 'LOG_LEVEL', logLevels, 'info'),
    now: read.time(settings, 'NOW'),
    metricsToken: read.text(settings, 'METRICS_TOKEN'),
    model: modelOf(settings),
    embeddings: read.endpoint(settings, 'EMBEDDINGS', 'EMBEDDINGS_MODEL'),
    transcription: read.endpoint(settings, 'TRANSCRIPTION', 'TRANSCRIPTION_MODEL'),
    whatsapp: whatsappOf(settings),
    oidc: oidcOf(settings),
    mail: mailOf(settings),
    alertWebhook: alertWebhookOf(settings),
  }
  if (settings.problems.length > 0) throw new WrongConfig(settings.problems)
  return frozen(config)
}

function modelOf(settings: read.Settings): Config['model'] {
  const found = read.endpoint(settings, 'MODEL', 'MODEL_NAME')
  return found === null ? null : { url: found.url, name: found.model, key: found.key }
}

function whatsappOf(settings: read.Settings): Config['whatsapp'] {
  const apiUrl = read.url(settings, 'WHATSAPP_API_URL')
  const found = read.together(settings, [
    'WHATSAPP_PHONE_NUMBER_ID',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
  ])
  if (found !== null)
    return {
      phoneNumberId: found.WHATSAPP_PHONE_NUMBER_ID,
      accessToken: found.WHATSAPP_ACCESS_TOKEN,
      appSecret: found.WHATSAPP_APP_SECRET,
      verifyToken: found.WHATSAPP_VERIFY_TOKEN,
      apiUrl: apiUrl ?? 'https://graph.facebook.com/v23.0',
    }
  if (apiUrl !== null && read.text(settings, 'WHATSAPP_PHONE_NUMBER_ID') === null)
    settings.problems.push('WHATSAPP_API_URL staat alleen: WHATSAPP_PHONE_NUMBER_ID en de andere ontbreken')
  return null
}

function oidcOf(settings: read.Settings): Config['oidc'] {
  const issuer = read.url(settings, 'OIDC_ISSUER')
  const found = read.together(settings, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
  if (found === null || issuer === null) return null
  return { issuer, clientId: found.OIDC_CLIENT_ID, clientSecret: found.OIDC_CLIENT_SECRET }
}

function mailOf(settings: read.Settings): Config['mail'] {
  const address = read.url(settings, 'SMTP_URL', ['smtp:', 'smtps:'])
  read.mailAddress(settings, 'MAIL_FROM')
  const found = read.together(settings, ['SMTP_URL', 'MAIL_FROM'])
  return found === null || address === null ? null : { url: address, from: found.MAIL_FROM }
}

function alertWebhookOf(settings: read.Settings): Config['alertWebhook'] {
  const url = read.url(settings, 'ALERT_WEBHOOK_URL')
  const found = read.together(settings, ['ALERT_WEBHOOK_URL', 'ALERT_WEBHOOK_SECRET'])
  return found === null || url === null ? null : { url, secret: found.ALERT_WEBHOOK_SECRET }
}

/** 'memory://' keeps nothing: for trying out and for evaluations. */
function folderOf(dataDir: string): string {
  return dataDir === 'memory://' ? dataDir : resolve(dataDir)
}

function frozen(config: Config): Readonly<Config> {
  for (const part of Object.values(config)) if (part !== null && typeof part === 'object') Object.freeze(part)
  return Object.freeze(config)
}
