/** How often one address may do something: far above what people do, far below what a flood does. */
export const limits = {
  booking: perMinute(30),
  signIn: perMinute(20),
}

/** The `config` of a route for @fastify/rate-limit; who goes over it gets 429 with the code too_many_requests. */
function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: 60_000 } }
}
