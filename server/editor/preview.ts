import { DateTime } from 'luxon'
import type { ServiceRecord } from '../../knowledge/content/types.ts'
import { termsOn } from '../../knowledge/regulations/deadline.ts'
import { type Html, html } from '../public/html.ts'
import { servicePage } from '../public/map-item-page.ts'
import { page } from '../public/page.ts'
import { explanationPage } from '../public/rules-explanation-page.ts'
import type { Editor } from './context.ts'
import type { ExplanationItem, Piece } from './pieces.ts'
import { pieceAddress } from './work-page.ts'

/** The page as everyone would see it, with a line that says that nobody does yet. */
export async function previewOf(editor: Editor, piece: Piece): Promise<string> {
  const { region, clock } = editor
  const view = { now: DateTime.fromJSDate(clock(), { zone: region.timeZone }), municipality: null, professional: true }
  const shown = { view, print: false, publicUrl: '', back: null }
  const body =
    piece.kind === 'service'
      ? servicePage({ service: piece.data, related: [], ...shown })
      : await explanationPreview(editor, piece, shown)
  return page({
    title: `Voorbeeld: ${piece.title}`,
    region,
    now: clock(),
    private: true,
    body: html`<p class="utrecht-alert utrecht-alert--info"><strong>Dit is een voorbeeld.</strong> Zo wordt de pagina. <a href="${pieceAddress(piece.id, piece.kind)}">Terug naar de redactie</a></p>
${body}`,
  })
}

async function explanationPreview(
  { knowledge, region, clock }: Editor,
  item: ExplanationItem,
  shown: Pick<Parameters<typeof explanationPage>[0], 'view' | 'print' | 'publicUrl' | 'back'>,
): Promise<Html> {
  const { data } = item
  const help = await knowledge.services(data.help, { municipality: null, audience: 'professional' })
  return explanationPage({
    item,
    explanation: data,
    topic: knowledge.topics.find(({ key }) => key === data.topic)?.label ?? data.topic,
    help: help.flatMap((service): ServiceRecord[] =>
      service.kind === 'service' && service.data !== null ? [service.data] : [],
    ),
    laws: knowledge.laws,
    terms: termsOn(knowledge.terms, shown.view.now.toISODate() ?? '').filter(({ id }) => data.terms.includes(id)),
    amounts: knowledge.amounts(clock()).filter(({ id }) => data.amounts.includes(id)),
    unknownAmounts: knowledge.unknownAmounts(data.amounts, clock()),
    words: data.words.flatMap((word): [string, string][] => {
      const meaning = knowledge.words.get(word)
      return meaning === undefined ? [] : [[word, meaning]]
    }),
    reviews: [],
    others: [],
    municipalities: region.municipalities.length,
    ...shown,
  })
}
