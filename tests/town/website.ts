import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The website of somebody else, on an origin of its own: one page with these headers at every address. */
export async function startWebsite(): Promise<Website> {
  const shown = { html: '', headers: {} as Record<string, string> }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...shown.headers }).end(shown.html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (html, headers = {}) => void Object.assign(shown, { html, headers }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export interface Website {
  origin: string
  show(html: string, headers?: Record<string, string>): void
  close(): Promise<void>
}
