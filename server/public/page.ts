import type { Region } from '../../knowledge/content/region.ts'
import { type Html, html, type Shown } from './html.ts'

/** What a page shows of its region. */
export type PageRegion = Pick<Region, 'name' | 'area' | 'informationPoint'>

/** A whole page: one stylesheet, a way past the menu, and at the bottom always a telephone number of people. */
export function page(content: PageContent): string {
  const { region, title } = content
  const language = content.language ?? 'nl'
  return `<!doctype html>\n${html`<html lang="${language}"${content.direction === 'rtl' && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${region.name}</title>
${content.description && html`<meta name="description" content="${content.description}">`}
${content.private === true && html`<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">`}
<link rel="stylesheet" href="/style.css">
${(content.scripts ?? []).map((source) => html`<script type="module" src="${source}"></script>`)}
</head>
<body>
<a class="skip-link" href="#inhoud">Naar de inhoud</a>
<header class="page-header">
<a class="page-name" href="/">${region.name}</a>
<nav aria-label="Menu"><ul>
${menu.map(({ path, label }) => menuItem(path, label, content.path))}
</ul></nav>
</header>
<main id="inhoud" tabindex="-1">
${content.body}
</main>
<footer class="page-footer">
${contactLine(region)}
<p><a href="/privacy">Privacy</a> <a href="/over">Over ${region.name}</a></p>
</footer>
</body>
</html>`}\n`
}

const menu = [
  { path: '/chat', label: 'Stel uw vraag' },
  { path: '/kaart', label: 'Wie kan helpen' },
  { path: '/afspraak', label: 'Afspraak maken' },
]

function menuItem(path: string, label: string, current: string | undefined): Html {
  return html`<li><a href="${path}"${path === current && html` aria-current="page"`}>${label}</a></li>`
}

function contactLine({ informationPoint: { phone, email, example } }: PageRegion): Html {
  return html`<p>Liever een mens? Bel het Informatiepunt:
<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>. Of mail naar <a href="mailto:${email}">${email}</a>.
${example && html`<small>Dit zijn voorbeeldgegevens.</small>`}</p>`
}

export interface PageContent {
  /** Plain text; the name of the region is added. */
  title: string
  body: Shown
  region: PageRegion
  language?: string
  direction?: 'ltr' | 'rtl'
  description?: string
  /** Modules of our own, as paths. */
  scripts?: string[]
  /** Path of the page when it is in the menu. */
  path?: string
  /** True for a page of one person: not indexed, and its address is not told to others. */
  private?: boolean
}
