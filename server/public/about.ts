import type { FastifyInstance } from 'fastify'
import type { Region } from '../../knowledge/content/region.ts'
import { readWhatsApp, type WhatsAppContent } from '../../knowledge/content/whatsapp.ts'
import { embedding } from '../assets.ts'
import type { Config } from '../config.ts'
import { connectingView, whatsAppView } from './about-whatsapp.ts'
import { contactView, hoursView } from './contact.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'

export interface AboutParts {
  region: Region
  clock: () => Date
  /** `whatsapp`: not null where it is switched on. */
  config: Pick<Config, 'publicUrl'> & Partial<Pick<Config, 'whatsapp'>>
}

/** /over, what this assistant is and is not; /privacy, what happens with what people tell. */
export async function aboutRoutes(app: FastifyInstance, parts: AboutParts) {
  const { hashes } = await embedding(parts.region)
  const { templates } = await readWhatsApp(parts.region.folder)
  app.get('/over', { schema: { hide: true } }, async (_, reply) => {
    return await reply.type('text/html; charset=utf-8').send(aboutPage(parts, hashes, templates))
  })
  app.get('/privacy', { schema: { hide: true } }, async (_, reply) => {
    return await reply.type('text/html; charset=utf-8').send(privacyPage(parts))
  })
}

function aboutPage(
  { region, clock, config }: AboutParts,
  hashes: Hashes,
  templates: WhatsAppContent['templates'],
): string {
  const { name, area, informationPoint } = region
  return page({
    title: `Over ${name}`,
    path: '/over',
    description: `Wat ${name} is, waar de antwoorden vandaan komen en wanneer een mens antwoordt.`,
    region,
    now: clock(),
    body: html`<div class="prose"><h1>Over ${name}</h1>
<p class="lead">${name} is de assistent van ${area}. U kunt er terecht met elke vraag over hulp en ondersteuning.</p>
<h2>U praat met een computer</h2>
<p>${name} is een computerprogramma. Het leest uw vraag en zoekt daar een antwoord bij. Het heeft geen gevoel en geen mening. Antwoordt er een mens? Dan ziet u de naam van de medewerker staan.</p>
<p>U mag altijd vragen om een mens. Typ bijvoorbeeld: <q>ik wil iemand spreken</q>.</p>
${sourcesView(region)}
<h2>Wat ${name} niet doet</h2>
<ul>
<li>${name} beslist niets. De gemeente beslist, en stuurt u daarover een brief.</li>
<li>${name} geeft geen medisch advies. Bel daarvoor uw huisarts.</li>
<li>${name} geeft geen advies over uw rechtszaak of uw geld. Wel hoort u wie u daarbij kan helpen.</li>
<li>${name} is geen alarmnummer. Is er gevaar? Bel <a href="tel:112">112</a>.</li>
</ul>
<h2 id="wie">Wie antwoordt wanneer</h2>
<p>De computer antwoordt dag en nacht, meestal binnen een paar seconden. Uw vraag aan een mens komt bij het Informatiepunt. Een medewerker antwoordt tijdens deze uren, in hetzelfde gesprek.</p>
${hoursView(informationPoint.hours)}
<p>Vraagt u iets als er niemand is? Dan antwoordt een medewerker meestal binnen ${hoursInWords(informationPoint.answerWithinMinutes)} nadat het Informatiepunt weer opengaat.</p>
${(config.whatsapp ?? null) !== null && whatsAppView(name)}
<h2>Uw gegevens</h2>
<p>Wij bewaren zo weinig mogelijk. <a href="/privacy">Lees wat er met uw gegevens gebeurt.</a></p>
<h2>Klopt er iets niet?</h2>
<p>Zeg het ons. Wij kijken het na en verbeteren het antwoord. Een klacht mag ook.</p>
${contactView(region, clock())}
${embeddingView(region.name, config.publicUrl, hashes)}
${connectingView(region.name, new URL(config.publicUrl).origin, templates)}</div>`,
  })
}

type Hashes = Awaited<ReturnType<typeof embedding>>['hashes']

/** For who looks after a website of one of the municipalities. */
function embeddingView(name: string, publicUrl: string, hashes: Hashes): Html {
  const origin = new URL(publicUrl).origin
  return html`<h2 id="inbouwen">${name} op uw eigen website</h2>
<p>Dit is voor beheerders van websites. Deze twee regels zetten de chat op een bladzijde:</p>
<pre class="embed"><code>&lt;script type="module" src="${origin}/chat.js"&gt;&lt;/script&gt;
&lt;wegwijs-chat municipality="Huizen"&gt;&lt;/wegwijs-chat&gt;</code></pre>
<p>Het adres van uw website moet op de lijst staan. Vraag dat aan de beheerder van ${name}.</p>
<p>Wilt u vastleggen welke versie wordt geladen? Zet dan deze code bij <code>script</code>, met <code>crossorigin</code>. Bij een nieuwe versie verandert de code.</p>
<dl><dt><code>/chat.js</code></dt><dd><code class="hash">${hashes.loader}</code></dd>
<dt><code>/widget.js</code></dt><dd><code class="hash">${hashes.widget}</code></dd></dl>`
}

function sourcesView({ name }: Region): Html {
  return html`<h2>Waar de antwoorden vandaan komen</h2>
<p>Elk antwoord komt uit teksten die mensen hebben geschreven en nagekeken. Dat zijn drie bronnen:</p>
<ul>
<li>de uitleg van de redactie, in gewone taal;</li>
<li>de <a href="/kaart">sociale kaart</a>: organisaties bij u in de buurt, met hun telefoonnummer en openingstijden;</li>
<li>wetten en regels, met het artikel waarin het staat.</li>
</ul>
<p>Onder een antwoord staat <q>Waar dit op rust</q>. Daar ziet u de bron, en wanneer iemand de tekst heeft nagekeken.</p>
<p>Weet ${name} het niet zeker? Dan zegt ${name} dat, en kan een medewerker u helpen.</p>
<p>${name} gebruikt geen taalmodel. Uw woorden gaan niet naar een ander bedrijf om een antwoord te maken.</p>`
}

function privacyPage({ region, clock }: AboutParts): string {
  const { name, area } = region
  return page({
    title: 'Privacy',
    path: '/privacy',
    description: `Wat ${name} van u bewaart, wie dat leest en hoe u het wist.`,
    region,
    now: clock(),
    body: html`<div class="prose"><h1>Wat er met uw gegevens gebeurt</h1>
<p class="lead">U hoeft niet te zeggen wie u bent. Wij bewaren alleen wat nodig is om u te helpen.</p>
<h2>Wat wij bewaren</h2>
<ul>
<li>Wat u typt en wat u kiest, met de antwoorden die u kreeg.</li>
<li>Uw gemeente, als u die noemt.</li>
<li>Uw telefoonnummer, e-mailadres of adres, als u dat zelf geeft. Dat bewaren wij apart. Alleen een medewerker die u helpt, ziet het.</li>
<li>Uw afspraak, als u er een maakt.</li>
</ul>
<h2>Wat wij niet bewaren</h2>
<ul>
<li>Uw burgerservicenummer, uw rekeningnummer, wachtwoorden en codes. Typt u die toch? Dan halen wij ze meteen uit uw bericht.</li>
<li>Wat u op andere websites doet. Wij volgen u niet en er is geen reclame.</li>
</ul>
<h2>Wie het leest</h2>
<p>Eerst alleen de computer. Vraagt u om een mens? Dan leest een medewerker van het Informatiepunt het gesprek. Bij gevaar voor iemand krijgt een medewerker meteen een bericht.</p>
<p>Een ander krijgt uw verhaal alleen als u dat goed vindt, bijvoorbeeld voor een afspraak.</p>
<h2>Op uw eigen apparaat</h2>
<p>Uw browser onthoudt welk gesprek van u is. Zo kunt u later verder praten. Wie ook op uw apparaat kan, kan dat gesprek zien. Wis het dus op een computer die u deelt.</p>
<p>Met een code opent u uw gesprek ook op een ander apparaat. Geef die code aan niemand anders.</p>
<p>U kunt uw vraag ook inspreken. Uw browser maakt er dan tekst van. Soms gaat uw stem daarvoor naar de maker van de browser. Wij krijgen alleen de tekst.</p>
<h2>Hoe lang</h2>
<p>Wij wissen een gesprek negentig dagen na het laatste bericht. Loopt uw vraag dan nog bij een medewerker? Dan wissen wij het als die klaar is.</p>
<h2>Wat u zelf kunt doen</h2>
<ul>
<li><a href="/chat/wis">Uw gesprek wissen</a>. Het is dan meteen weg, ook bij ons.</li>
<li><a href="/chat/bewaar">Uw gesprek bewaren</a> op uw eigen apparaat.</li>
<li>Vragen wat wij van u hebben, het laten verbeteren of laten wissen. Dat is uw recht.</li>
<li>Niet tevreden? U kunt een klacht indienen bij de <a href="https://www.autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.</li>
</ul>
<h2>Wie is verantwoordelijk</h2>
<p>De gemeenten ${area} samen. Uw vraag over privacy stelt u aan het Informatiepunt.</p>
${contactView(region, clock())}</div>`,
  })
}

function hoursInWords(minutes: number): string {
  const hours = Math.round(minutes / 60)
  if (minutes < 60) return `${minutes} minuten`
  return hours === 1 ? 'een uur' : `${hours === 2 ? 'twee' : hours === 3 ? 'drie' : hours} uur`
}
