import type { MessageTemplate } from '../../knowledge/content/whatsapp.ts'
import { KEPT_DAYS } from '../whatsapp/media.ts'
import { FAILED_DAYS, KEYS_DAYS, STOPPED_DAYS } from '../whatsapp/tidy.ts'
import { type Html, html } from './html.ts'

/** On /over, where WhatsApp is switched on: what is the same there, what Meta sees, and how long what is kept. */
export function whatsAppView(name: string): Html {
  return html`<h2 id="whatsapp">${name} op WhatsApp</h2>
<p>U krijgt op WhatsApp dezelfde antwoorden als hier. Ook daar praat u eerst met een computer, en kunt u altijd om een mens vragen.</p>
<ul>
<li><strong>Wat Meta ziet.</strong> WhatsApp is van het bedrijf Meta. Meta brengt de berichten tussen u en ons over en weet dat u met ons praat. Wij gebruiken de dienst voor organisaties: daarbij leest de dienst van Meta de berichten om ze te bezorgen. Wilt u dat niet? Gebruik dan deze website, of bel.</li>
<li><strong>Stuur geen geheimen.</strong> Uw burgerservicenummer en rekeningnummer hebben wij niet nodig. Wij halen ze uit uw bericht voor wij het bewaren. Meta heeft het bericht dan al gehad.</li>
<li><strong>Foto’s, documenten en geluid.</strong> Die bewaren wij hoogstens ${KEPT_DAYS} dagen, voor de medewerker die u helpt. Waar een foto is gemaakt, halen wij eruit.</li>
<li><strong>Uw nummer.</strong> Wij bewaren uw WhatsApp-nummer of uw WhatsApp-code zolang uw gesprek bij ons staat. Daarna wissen wij het.</li>
<li><strong>Wij beginnen niet zelf.</strong> U krijgt alleen antwoord op wat u vraagt, en een herinnering aan een afspraak als u dat wilt. Stuur <q>afmelden</q> en u krijgt die niet meer.</li>
<li><strong>Na 24 uur.</strong> WhatsApp laat ons maar 24 uur na uw laatste bericht vrij antwoorden. Daarna krijgt u een kort bericht dat er een antwoord klaarstaat. Stuurt u iets terug, dan ziet u het.</li>
<li><strong>Iets aanpassen of terugnemen.</strong> Past u in WhatsApp een bericht aan, dan zien wij de nieuwe woorden. Trekt u het in, dan wissen wij de woorden ook.</li>
</ul>`
}

/** For who looks after the number of a municipality: how it is connected, which templates to submit, who sees what. */
export function connectingView(name: string, publicUrl: string, templates: Record<string, MessageTemplate>): Html {
  return html`<h2 id="whatsapp-aansluiten">Uw nummer aansluiten op WhatsApp</h2>
<p>Dit is voor beheerders van een gemeente.</p>
<details><summary>Stap voor stap</summary>
<ol>
<li>Maak in Meta Business Suite een bedrijfsportfolio van de gemeente en laat dat verifiëren. Maak daarin een WhatsApp Business-account met het nummer van de gemeente. Een nummer dat al in een app van WhatsApp zit, haalt u daar eerst uit.</li>
<li>Kies in de instellingen van het nummer voor lokale opslag in de Europese Unie.</li>
<li>Maak in de omgeving voor ontwikkelaars een app van de soort Business, met het product WhatsApp.</li>
<li>Maak een systeemgebruiker met een code die niet verloopt, en deze rechten: <code>whatsapp_business_messaging</code> en <code>whatsapp_business_management</code>.</li>
<li>Zet op de server van ${name}: <code>WHATSAPP_PHONE_NUMBER_ID</code>, <code>WHATSAPP_ACCESS_TOKEN</code>, <code>WHATSAPP_APP_SECRET</code> en een zelfbedacht woord als <code>WHATSAPP_VERIFY_TOKEN</code>. Ontbreekt er een, dan zegt de server dat bij het starten.</li>
<li>Geef Meta dit adres voor de webhook, met hetzelfde woord: <code>${publicUrl}/webhooks/whatsapp</code>. Abonneer op <code>messages</code>, <code>user_preferences</code>, <code>message_template_status_update</code>, <code>message_template_quality_update</code> en <code>account_update</code>.</li>
<li>Dien de sjablonen hieronder in, woord voor woord.</li>
<li>Zet in <code>whatsapp.yaml</code> van uw regio het nummer en de prijzen van Meta. Dan staat het nummer op de website, en de kosten op de pagina met cijfers.</li>
<li>Stuur zelf een bericht naar het nummer. Krijgt u antwoord, dan werkt het.</li>
</ol></details>
<details><summary>De sjablonen die u indient</summary>
<p>Een sjabloon is het enige dat na 24 uur stilte mag. Meta keurt het eerst goed. Weigert Meta er een, dan gebruikt ${name} die niet, en krijgt een medewerker de vraag om te bellen.</p>
${templatesView(templates)}</details>
<details><summary>Wat Meta ziet, en wie wat hoe lang bewaart</summary>
<p>Meta ziet de berichten van beide kanten, het nummer of de gebruikerscode, en wanneer er iets is gestuurd. Wat een medewerker noteert, wat ${name} van de vraag begreep en wat er op de website wordt gezegd, gaat niet naar Meta. Meta zegt berichten hoogstens dertig dagen te bewaren. Sluit een verwerkersovereenkomst met Meta, en noem WhatsApp in uw verwerkingsregister.</p>
<table><caption>Wat ${name} bewaart van WhatsApp</caption>
<thead><tr><th scope="col">Wat</th><th scope="col">Hoe lang</th></tr></thead><tbody>
<tr><td>Wat Meta ons meldt</td><td>Tot het is verwerkt, meestal seconden. Ging dat mis: ${FAILED_DAYS} dagen</td></tr>
<tr><td>Dat iets is gemeld, als code zonder inhoud</td><td>${KEYS_DAYS} dagen</td></tr>
<tr><td>Foto’s, documenten en geluid</td><td>${KEPT_DAYS} dagen</td></tr>
<tr><td>Nummer, gebruikerscode en naam</td><td>Zolang het gesprek er is, en dan hoogstens een dag</td></tr>
<tr><td>Dat iemand geen berichten wil</td><td>${Math.round(STOPPED_DAYS / 365)} jaar na het laatste gesprek</td></tr>
<tr><td>Aantallen berichten, per dag en gemeente</td><td>Blijvend: ze zeggen niets over personen</td></tr>
</tbody></table></details>`
}

function templatesView(templates: Record<string, MessageTemplate>): Html {
  const all = Object.values(templates)
  if (all.length === 0) return html`<p>Deze regio heeft geen sjablonen.</p>`
  return html`${all.map(
    ({ name, language, category, text, variables, buttons }) => html`<h3><code>${name}</code></h3>
<dl><dt>Categorie en taal</dt><dd>${category}, ${language}</dd>
<dt>Tekst</dt><dd lang="${language}">${text}</dd>
${variables.map(({ what, longest }, index) => html`<dt>${`{{${index + 1}}}`}</dt><dd>${meanings[what] ?? what}, hoogstens ${longest} tekens</dd>`)}
${buttons.length > 0 && html`<dt>Knoppen</dt><dd>${buttons.join(', ')}</dd>`}</dl>`,
  )}`
}

const meanings: Record<string, string> = {
  name: 'de naam van deze assistent',
  when: 'dag en tijd van de afspraak',
  where: 'waar de afspraak is',
}
