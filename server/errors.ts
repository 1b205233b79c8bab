import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAway } from './database-away.ts'
import { html } from './public/html.ts'
import { type PageRegion, page } from './public/page.ts'

/** Every refusal that a person or a program can get, declared once: its HTTP status and what it says in plain Dutch. */
export const refusals = {
  bad_request: { status: 400, message: 'Dit verzoek is niet goed opgebouwd.' },
  invalid: { status: 400, message: 'Er klopt iets niet in wat u heeft gestuurd.' },
  malformed_json: { status: 400, message: 'De inhoud is geen geldige JSON.' },
  unauthorised: { status: 401, message: 'Meld u eerst aan.' },
  forbidden: { status: 403, message: 'U mag dit niet zien of doen.' },
  not_found: { status: 404, message: 'Dit bestaat niet of is er niet meer.' },
  method_not_allowed: { status: 405, message: 'Dit kan hier niet.' },
  too_slow: { status: 408, message: 'Uw verzoek kwam niet op tijd helemaal binnen. Probeer het opnieuw.' },
  conflict: { status: 409, message: 'Dit is ondertussen veranderd. Ververs de pagina en probeer het opnieuw.' },
  too_large: { status: 413, message: 'Dit is te veel in één keer. Maak het korter.' },
  wrong_media_type: { status: 415, message: 'Deze soort inhoud kunnen wij niet lezen. Stuur JSON.' },
  too_many_requests: { status: 429, message: 'U doet te veel in korte tijd. Wacht even en probeer het dan opnieuw.' },
  unexpected: {
    status: 500,
    message: 'Er ging iets mis bij ons. Probeer het straks opnieuw, of bel het Informatiepunt.',
  },
  unavailable: { status: 503, message: 'Wij zijn even niet bereikbaar. Probeer het over een paar minuten opnieuw.' },
  unknown_type: { status: 404, message: 'Deze soort afspraak bestaat niet.' },
  unknown_municipality: { status: 400, message: 'Deze gemeente hoort niet bij ons.' },
  slot_taken: { status: 409, message: 'Dit moment is net door iemand anders gekozen. Kies een ander moment.' },
  slot_closed: { status: 409, message: 'Op dit moment kan er geen afspraak. Kies een ander moment.' },
  slot_past: { status: 409, message: 'Dit moment is al voorbij. Kies een ander moment.' },
  hold_expired: { status: 409, message: 'De tijd is verlopen en dit moment is niet meer vrij. Kies een ander moment.' },
  too_many_holds: {
    status: 429,
    message: 'Er staan al te veel momenten voor u vast. Maak eerst een van die afspraken, of wacht tien minuten.',
  },
  not_yours: { status: 404, message: 'Deze afspraak vinden wij niet.' },
  appointment_past: {
    status: 409,
    message: 'Deze afspraak is al geweest. Bel het Informatiepunt als u iets wilt veranderen.',
  },
  appointment_cancelled: { status: 409, message: 'Deze afspraak is al afgezegd. U kunt een nieuwe maken.' },
} as const satisfies Record<string, { status: number; message: string }>

export type RefusalCode = keyof typeof refusals

/** Thrown where a request ends: the error handler makes the answer. `beside` goes next to `error` in the answer. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly beside: Record<string, unknown>
  constructor(code: RefusalCode, more: RefusalMore = {}) {
    super(more.message ?? refusals[code].message, { cause: more.cause })
    this.code = code
    this.status = refusals[code].status
    this.beside = more.beside ?? {}
  }
}

/** Ends a request: `refuse('slot_taken', { beside: { alternatives } })`. */
export function refuse(code: RefusalCode, more: RefusalMore = {}): never {
  throw new Refusal(code, more)
}

/**
 * The one handler of errors and of unknown paths: `{ error: { code, message } }`, in Dutch, never a stack or SQL. With a
 * region a browser gets the same as a page, outside the paths that programs use.
 */
export function errorHandler(app: FastifyInstance, options: PageOptions = {}): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    answer(toRefusal(error, request), request, reply, options)
  })
  app.setNotFoundHandler((request, reply) => {
    answer(new Refusal('not_found'), request, reply, options)
  })
}

/** For Fastify's `frameworkErrors`: a path that cannot be read never reaches the handler above. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  answer(toRefusal(error, request), request, reply, {})
}

/** For Fastify's `clientErrorHandler`: what cannot be read as a request at all, or whose address is too long. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const [code, status] = unreadable[error.code ?? ''] ?? (['bad_request', '400 Bad Request'] as const)
  const { message } = new Refusal(code)
  const body = JSON.stringify({ error: { code, message } })
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const unreadable: Record<string, readonly [RefusalCode, string]> = {
  HPE_HEADER_OVERFLOW: ['too_large', '431 Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['too_slow', '408 Request Timeout'],
}

/** By then a disk may have room again, or a database be back. */
const AWAY_SECONDS = 30

function answer(
  refusal: RefusalLike,
  request: FastifyRequest,
  reply: FastifyReply,
  { region, clock = () => new Date() }: PageOptions,
): void {
  reply.code(refusal.status)
  if (refusal.code === 'unavailable') reply.header('retry-after', AWAY_SECONDS)
  if (region === undefined || !wantsPage(request)) {
    reply.type('application/json; charset=utf-8')
    // Serialised here: a route's own schema for this status would drop what it does not know.
    reply.serializer((body: unknown) => JSON.stringify(body))
    reply.send({ error: { code: refusal.code, message: refusal.message }, ...refusal.beside })
    return
  }
  const body = html`<h1>Dat lukt niet</h1><p>${refusal.message}</p><p><a href="/">Naar het begin</a></p>`
  reply.type('text/html; charset=utf-8')
  reply.send(page({ title: 'Dat lukt niet', body, region, now: clock() }))
}

/** With a region, browsers get a page; `clock` tells on it whether the Informatiepunt is open. */
interface PageOptions {
  region?: PageRegion
  clock?: () => Date
}

function wantsPage(request: FastifyRequest): boolean {
  return (
    !/^\/(api|webhooks|health|metrics)(\/|$|\?)/.test(request.url) && /text\/html/.test(request.headers.accept ?? '')
  )
}

function toRefusal(error: FastifyError | Error, request: FastifyRequest): RefusalLike {
  if (error instanceof Refusal) return error
  const declared = declaredElsewhere(error)
  if (declared !== null) return declared
  if ('validation' in error && Array.isArray(error.validation)) {
    return new Refusal('invalid', { message: validationMessage(error.validation[0]), cause: error })
  }
  const known = 'code' in error ? fastifyCodes[String(error.code)] : undefined
  if (known !== undefined) return new Refusal(known, { cause: error })
  const byStatus = 'statusCode' in error ? statusCodes[Number(error.statusCode)] : undefined
  if (byStatus !== undefined) return new Refusal(byStatus, { cause: error })
  request.log.error({ err: error }, 'a request failed')
  if (isAway(error)) return new Refusal('unavailable', { cause: error })
  return new Refusal('unexpected', { cause: error })
}

/** A room that may not know this file declares its own refusals: an error with `expose`, a status, a code and Dutch words. */
function declaredElsewhere(error: Error): RefusalLike | null {
  const { expose, statusCode, code } = error as Error & { expose?: boolean; statusCode?: number; code?: string }
  if (expose !== true || statusCode === undefined || code === undefined) return null
  return { code, status: statusCode, message: error.message, beside: {} }
}

type RefusalLike = Pick<Refusal, 'status' | 'message' | 'beside'> & { code: string }

const fastifyCodes: Record<string, RefusalCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad_request',
  FST_ERR_BAD_URL: 'bad_request',
  // A NUL, or half a sign: nobody types it, and no database keeps it as text.
  '22021': 'bad_request',
  '22P05': 'bad_request',
}

const statusCodes: Record<number, RefusalCode> = {
  400: 'bad_request',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'wrong_media_type',
  429: 'too_many_requests',
  503: 'unavailable',
}

/** "“name” is te lang: hoogstens 120 tekens." */
function validationMessage(problem: Problem | undefined): string {
  if (problem === undefined) return refusals.invalid.message
  const { keyword, params, instancePath } = problem
  const missing = keyword === 'required' ? String(params?.missingProperty ?? '') : ''
  const field = [...instancePath.split('/').filter(Boolean), ...(missing === '' ? [] : [missing])].join('.')
  const words = problemWords[keyword]?.(params ?? {}) ?? 'klopt niet'
  return `${field === '' ? 'De inhoud' : `“${field.slice(0, 80)}”`} ${words}.`
}

const problemWords: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => 'ontbreekt',
  type: ({ type }) => `heeft de verkeerde soort: verwacht wordt ${type}`,
  maxLength: ({ limit }) => `is te lang: hoogstens ${limit} tekens`,
  minLength: ({ limit }) => (limit === 1 ? 'is leeg' : `is te kort: minstens ${limit} tekens`),
  maximum: ({ limit }) => `is te groot: hoogstens ${limit}`,
  minimum: ({ limit }) => `is te klein: minstens ${limit}`,
  maxItems: ({ limit }) => `heeft te veel onderdelen: hoogstens ${limit}`,
  pattern: () => 'heeft niet de goede vorm',
  format: ({ format }) => `heeft niet de goede vorm (${format})`,
  enum: ({ allowedValues }) => `moet een van deze zijn: ${(allowedValues as unknown[]).join(', ')}`,
  additionalProperties: ({ additionalProperty }) => `bevat iets onbekends: ${additionalProperty}`,
}

interface Problem {
  keyword: string
  instancePath: string
  params?: Record<string, unknown>
}

interface RefusalMore {
  /** Instead of the declared words. */
  message?: string
  beside?: Record<string, unknown>
  cause?: unknown
}
