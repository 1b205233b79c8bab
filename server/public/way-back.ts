import type { FastifyRequest } from 'fastify'
import { type Html, html } from './html.ts'

export interface WayBack {
  address: string
  label: string
}

/** The list that somebody came from with what they had filled in; null when they came from elsewhere or filled in nothing. */
export function wayBack({ headers, host }: FastifyRequest, list: '/kaart' | '/regels'): WayBack | null {
  const from = URL.parse(headers.referer ?? '')
  if (from === null || from.host !== host || from.pathname !== list || from.search === '') return null
  return { address: `${list}${from.search}`, label: 'Terug naar wat u vond' }
}

export function backView({ address, label }: WayBack): Html {
  return html`<p><a href="${address}">${label}</a></p>`
}
