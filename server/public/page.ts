import { DateTime } from 'luxon'
import { telephoneLink } from '../../channels/web/widget/text.ts'
import type { Region } from '../../knowledge/content/region.ts'
import { hoursInShort, openingLineOf } from './contact.ts'
import { type Html, html, type Shown } from './html.ts'

/** What a page shows of its region. */
export type PageRegion = Pick<Region, 'name' | 'area' | 'timeZone' | 'informationPoint'>

/** A whole page: one stylesheet, a way past the menu, and at the bottom always the telephone and hours of people. */
export function page(content: PageContent): string {
  const { region, title } = content
  const language = content.language ?? 'nl'
  return `<!doctype html>\n${html`<html lang="${language}" class="utrecht-html"${content.direction === 'rtl' && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${region.name}</title>
${content.description && html`<meta name="description" content="${content.description}">`}
${content.private === true && html`<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${(content.scripts ?? []).map((source) => html`<script type="module" src="${source}"></script>`)}
</head>
<body>
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
${pageHead(region, content.path)}
<main id="inhoud" tabindex="-1">
${content.body}
</main>
${footOf(region, content.now)}
</body>
</html>`}\n`
}

const menu = [
  { path: '/chat', label: 'Stel uw vraag' },
  { path: '/kaart', label: 'Wie kan helpen' },
  { path: '/regels', label: 'Regels en uitleg' },
  { path: '/afspraak', label: 'Afspraak maken' },
]

function pageHead({ name }: PageRegion, current: string | undefined): Html {
  return html`<header class="utrecht-page-header"><div class="utrecht-page-header__content page-head">
<a class="page-name" href="/"><img src="/favicon.svg" alt="" width="32" height="36">${name}</a>
<nav class="menu" aria-label="Menu"><ul>
${menu.map(({ path, label }) => html`<li><a href="${path}"${path === current && html` aria-current="page"`}>${label}</a></li>`)}
</ul></nav>
</div></header>`
}

/** The foot is the same on every page for a minute, and works out two weeks of opening hours. */
function footOf(region: PageRegion, now: Date): Html {
  const minute = Math.floor(now.getTime() / 60_000)
  const known = feet.get(region.informationPoint)
  if (known?.minute === minute) return known.foot
  const foot = pageFoot(region, now)
  feet.set(region.informationPoint, { minute, foot })
  return foot
}

const feet = new WeakMap<object, { minute: number; foot: Html }>()

function pageFoot(region: PageRegion, now: Date): Html {
  const { phone, email, example, hours } = region.informationPoint
  const moment = DateTime.fromJSDate(now, { zone: region.timeZone })
  return html`<footer class="utrecht-page-footer page-foot"><div class="utrecht-page-footer__content">
<div class="foot-parts">
<section aria-labelledby="liever-een-mens"><h2 id="liever-een-mens">Liever een mens?</h2>
<p>Bel het Informatiepunt: <a class="phone" href="${telephoneLink(phone)}">${phone}</a></p>
<p><strong>${openingLineOf(moment, hours)}</strong></p>
<p>Of mail naar <a href="mailto:${email}">${email}</a></p>
${example && html`<p><small>Dit zijn voorbeeldgegevens.</small></p>`}</section>
<section aria-labelledby="wanneer-open"><h2 id="wanneer-open">Wanneer wij open zijn</h2>
${hoursInShort(moment, hours)}</section>
<section aria-labelledby="over-deze-site"><h2 id="over-deze-site">Over deze site</h2>
<ul><li><a href="/over">Over ${region.name}</a></li><li><a href="/privacy">Privacy</a></li></ul></section>
</div>
</div></footer>`
}

export interface PageContent {
  /** Plain text; the name of the region is added. */
  title: string
  body: Shown
  region: PageRegion
  /** Whether the Informatiepunt is open is told for this moment. */
  now: Date
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
