import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Region } from '../../knowledge/content/region.ts'
import { contactView } from './contact.ts'
import { type Html, html } from './html.ts'
import { landscape } from './landscape.ts'
import { page } from './page.ts'

export interface HomeParts {
  region: Region
  clock: () => Date
}

/** Questions that many people have, in their own words; each one is a link that asks it. */
const examples = [
  'Mijn moeder kan niet meer zelf schoonmaken, wat nu?',
  'Ik kan mijn rekeningen niet meer betalen',
  'De zorg voor mijn man wordt mij te zwaar',
  'Mijn kind luistert niet meer naar mij',
  'Ik voel mij vaak alleen',
  'Ik ben het niet eens met een besluit van de gemeente',
]

/** /, the start: ask, look who can help, make an appointment, call or walk in. */
export async function homeRoutes(app: FastifyInstance, { region, clock }: HomeParts) {
  app.get('/', { schema: { hide: true } }, async (_, reply) => {
    return await reply.type('text/html; charset=utf-8').send(homePage(region, clock()))
  })
}

function homePage(region: Region, now: Date): string {
  return page({
    title: 'Waarmee kunnen wij u helpen?',
    path: '/',
    description: `Eén plek voor al uw vragen over hulp en ondersteuning in ${region.area}.`,
    region,
    now,
    body: html`<div class="hero"><div class="hero-words">
<h1>Waarmee kunnen wij u helpen?</h1>
<p class="lead">Eén plek voor vragen over zorg, opvoeden, geld, werk en elkaar ontmoeten. Voor iedereen in ${region.area}.</p>
${askForm(region)}
</div>${landscape}</div>
<section class="examples" aria-labelledby="voorbeelden"><h2 id="voorbeelden">Dit vragen anderen ook</h2>
<ul>${examples.map((question) => html`<li><a href="/chat?vraag=${encodeURIComponent(question)}">${question}</a></li>`)}</ul></section>
<div class="doors">${mapDoor()} ${appointmentDoor()} ${peopleDoor(region, now)}</div>
${dangerStrip()}`,
  })
}

function askForm({ name }: Region): Html {
  return html`<form class="ask" method="post" action="/chat">
<input type="hidden" name="formulier" value="${randomUUID()}">
<label for="vraag">Vertel in uw eigen woorden wat er speelt</label>
<textarea id="vraag" name="tekst" rows="3" autocomplete="off" required aria-describedby="wie"></textarea>
<div class="ask-row"><button class="utrecht-button utrecht-button--primary-action">Stel uw vraag</button>
<p class="soft" id="wie">${name} is een computer en antwoordt meteen. Een mens spreken kan ook, altijd.</p></div>
</form>`
}

function mapDoor(): Html {
  return html`<section class="door" aria-labelledby="kaart"><h2 id="kaart">Zoek wie kan helpen</h2>
<p>Op de sociale kaart staan organisaties bij u in de buurt.</p>
<form role="search" action="/kaart"><label for="q">Waar zoekt u hulp bij?</label>
<div class="row"><input id="q" name="q" type="search" autocomplete="off"><button>Zoek</button></div></form></section>`
}

function appointmentDoor(): Html {
  return html`<section class="door" aria-labelledby="afspraak"><h2 id="afspraak">Maak een afspraak</h2>
<p>Een medewerker denkt met u mee. Dat kan aan de telefoon, op een locatie of bij u thuis.</p>
<p><a class="utrecht-button-link utrecht-button-link--html-a" href="/afspraak">Kies een moment</a></p></section>`
}

function peopleDoor(region: Region, now: Date): Html {
  return html`<section class="door people" aria-labelledby="mensen"><h2 id="mensen">Spreek een mens</h2>
<p>Bij het Informatiepunt luistert iemand naar u. Met elke vraag, ook voor een ander.</p>
${contactView(region, now)}</section>`
}

/** National numbers, free of charge; known to everyone and the same everywhere. */
function dangerStrip(): Html {
  return html`<section class="danger-strip" aria-labelledby="gevaar"><h2 id="gevaar">Kan het niet wachten?</h2>
<ul>
<li>Gevaar voor uw leven of dat van een ander: bel <a href="tel:112">112</a></li>
<li>Denkt u aan zelfmoord: bel <a href="tel:113">113</a> of <a href="tel:08000113">0800-0113</a></li>
<li>Geweld thuis, of zorgen om een kind: bel Veilig Thuis, <a href="tel:08002000">0800-2000</a></li>
</ul></section>`
}
