import { type Html, html } from './html.ts'

/** On /over, where WhatsApp is switched on: what is the same there, what Meta sees, and how long what is kept. */
export function whatsAppView(name: string): Html {
  return html`<h2 id="whatsapp">${name} op WhatsApp</h2>
<p>U krijgt op WhatsApp dezelfde antwoorden als hier. Ook daar praat u eerst met een computer, en kunt u altijd om een mens vragen.</p>
<ul>
<li><strong>Wat Meta ziet.</strong> WhatsApp is van het bedrijf Meta. Meta brengt de berichten tussen u en ons over en weet dat u met ons praat. Wij gebruiken de dienst voor organisaties: daarbij leest de dienst van Meta de berichten om ze te bezorgen. Wilt u dat niet? Gebruik dan deze website, of bel.</li>
<li><strong>Stuur geen geheimen.</strong> Uw burgerservicenummer en rekeningnummer hebben wij niet nodig. Wij halen ze uit uw bericht voor wij het bewaren. Meta heeft het bericht dan al gehad.</li>
<li><strong>Foto’s, documenten en geluid.</strong> Die bewaren wij hoogstens dertig dagen, voor de medewerker die u helpt. Waar een foto is gemaakt, halen wij eruit.</li>
<li><strong>Uw nummer.</strong> Wij bewaren uw WhatsApp-nummer of uw WhatsApp-code zolang uw gesprek bij ons staat. Daarna wissen wij het.</li>
<li><strong>Wij beginnen niet zelf.</strong> U krijgt alleen antwoord op wat u vraagt, en een herinnering aan een afspraak als u dat wilt. Stuur <q>afmelden</q> en u krijgt die niet meer.</li>
<li><strong>Na 24 uur.</strong> WhatsApp laat ons maar 24 uur na uw laatste bericht vrij antwoorden. Daarna krijgt u een kort bericht dat er een antwoord klaarstaat. Stuurt u iets terug, dan ziet u het.</li>
<li><strong>Iets terugnemen.</strong> Trekt u in WhatsApp een bericht in, dan wissen wij de woorden ook.</li>
</ul>`
}
