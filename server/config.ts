import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { resolve } from 'node:path'

/** Everything that a deployment can set. See `.env.example` for what each one does. */
export interface Config {
  host: string
  port: number
  publicUrl: string
  production: boolean
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
const exampleRegion = resolve(import.meta.dirname, '../knowledge/content/hbel')

/**
 * Reads the environment once. Pure: the same `env` gives the same answer, apart from a random session secret in
 * development. Throws `WrongConfig`.
 */
export function readConfig(env: Record<string, string | undefined>): Readonly<Config> {
  const problems: string[] = []
  const read = reader(env, problems)
  const production = env.NODE_ENV === 'production'
  const host = read.text('HOST') ?? '127.0.0.1'
  const port = read.port('PORT', 8080)
  const config: Config = {
    host,
    port,
    publicUrl: (read.url('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/$/, ''),
    production,
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    dataDir: folderOf(read.text('DATA_DIR') ?? './data'),
    region: resolve(read.text('REGION') ?? exampleRegion),
    sessionSecret: read.secret('SESSION_SECRET', production),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    now: read.time('NOW', production),
    metricsToken: read.text('METRICS_TOKEN'),
    model: read.endpoint('MODEL_URL', 'MODEL_NAME', 'MODEL_KEY', (url, name, key) => ({ url, name, key })),
    embeddings: read.endpoint('EMBEDDINGS_URL', 'EMBEDDINGS_MODEL', 'EMBEDDINGS_KEY', withModel),
    transcription: read.endpoint('TRANSCRIPTION_URL', 'TRANSCRIPTION_MODEL', 'TRANSCRIPTION_KEY', withModel),
    whatsapp: read.whatsapp(),
    oidc: read.together(
      ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
      ([issuer, clientId, clientSecret]) => ({
        issuer: issuer ?? '',
        clientId: clientId ?? '',
        clientSecret: clientSecret ?? '',
      }),
    ),
    mail: read.mail(),
  }
  if (isIP(host) === 0 && !/^[a-z0-9.-]+$/i.test(host)) problems.push(`HOST is geen adres of naam: "${host}"`)
  if (problems.length > 0) throw new WrongConfig(problems)
  return Object.freeze(config)
}

function withModel(url: string, model: string, key: string | null) {
  return { url, model, key }
}

function reader(env: Record<string, string | undefined>, problems: string[]) {
  function text(name: string): string | null {
    const value = env[name]?.trim()
    return value === undefined || value === '' ? null : value
  }

  function url(name: string, protocols = ['http:', 'https:']): string | null {
    const value = text(name)
    if (value === null) return null
    const parsed = URL.canParse(value) ? new URL(value) : null
    if (parsed === null || !protocols.includes(parsed.protocol)) {
      problems.push(`${name} is geen geldig adres (verwacht ${protocols.map((p) => `${p}//…`).join(' of ')})`)
      return null
    }
    return value
  }

  function together<Value>(names: string[], make: (values: string[]) => Value): Value | null {
    const values = names.map(text)
    if (values.every((value) => value === null)) return null
    const missing = names.filter((_, index) => values[index] === null)
    for (const name of missing) problems.push(`${name} ontbreekt (hoort bij ${names[0]})`)
    return missing.length > 0 ? null : make(values.filter((value) => value !== null))
  }

  return {
    text,
    url,
    together,
    port(name: string, fallback: number): number {
      const value = text(name)
      if (value === null) return fallback
      const port = Number(value)
      if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push(`${name} is geen poort: "${value}"`)
      return port
    },
    oneOf(name: string, allowed: string[], fallback: string): string {
      const value = text(name) ?? fallback
      if (!allowed.includes(value)) problems.push(`${name} moet een van deze zijn: ${allowed.join(', ')}`)
      return value
    },
    secret(name: string, required: boolean): string {
      const value = text(name)
      if (value === null) {
        if (required) problems.push(`${name} ontbreekt: minstens 32 willekeurige tekens`)
        return randomBytes(32).toString('hex')
      }
      if (value.length < 32) problems.push(`${name} is te kort: minstens 32 tekens`)
      return value
    },
    time(name: string, production: boolean): Date | null {
      const value = text(name)
      if (value === null) return null
      if (production) {
        problems.push(`${name} mag niet met NODE_ENV=production`)
        return null
      }
      const time = new Date(value)
      if (Number.isNaN(time.getTime())) {
        problems.push(`${name} is geen tijdstip: "${value}" (verwacht bijvoorbeeld 2026-11-22T22:40:00+01:00)`)
        return null
      }
      return time
    },
    endpoint<Value>(
      urlName: string,
      modelName: string,
      keyName: string,
      make: (url: string, model: string, key: string | null) => Value,
    ): Value | null {
      const address = url(urlName)
      if (address === null) return null
      const model = text(modelName)
      if (model === null) problems.push(`${modelName} ontbreekt (hoort bij ${urlName})`)
      return make(address, model ?? '', text(keyName))
    },
    whatsapp() {
      const apiUrl = url('WHATSAPP_API_URL') ?? 'https://graph.facebook.com/v23.0'
      const names = [
        'WHATSAPP_PHONE_NUMBER_ID',
        'WHATSAPP_ACCESS_TOKEN',
        'WHATSAPP_APP_SECRET',
        'WHATSAPP_VERIFY_TOKEN',
      ]
      return together(names, ([phoneNumberId = '', accessToken = '', appSecret = '', verifyToken = '']) => ({
        phoneNumberId,
        accessToken,
        appSecret,
        verifyToken,
        apiUrl,
      }))
    },
    mail() {
      const address = url('SMTP_URL', ['smtp:', 'smtps:'])
      if (address === null) return null
      const from = text('MAIL_FROM')
      if (from === null) problems.push('MAIL_FROM ontbreekt (hoort bij SMTP_URL)')
      return { url: address, from: from ?? '' }
    },
  }
}

/** 'memory://' keeps nothing: for trying out and for evaluations. */
function folderOf(dataDir: string): string {
  return dataDir === 'memory://' ? dataDir : resolve(dataDir)
}
