import type { Learned } from '../learned.ts'

/** How people put a wish, small talk or a subject of another desk: what the assistant learns these from. */
export const examples: Record<Learned, string> = {
  person: `
ik wil een mens spreken
kan ik met iemand praten
mag ik een medewerker aan de lijn
is er iemand die ik kan spreken
ik praat liever met een echt persoon
verbind me door met een collega
doorverbinden aub
kan een medewerker meelezen en antwoorden
ik wil iemand van het informatiepunt spreken
hebben jullie ook mensen
zit hier ook een echt mens
mag ik de balie
ik heb liever iemand aan de telefoon
ik wil niet met een computer praten
geen robot alsjeblieft
dit schiet niet op geef me een medewerker
kan een collega dit overnemen
met wie kan ik hierover praten bij jullie
ik wil mijn consulent spreken
kan ik mijn begeleider bereiken
wie kan ik persoonlijk spreken
ik wil graag persoonlijk contact
hoe krijg ik een mens te pakken
ik wil mijn verhaal aan een mens vertellen
mijn vader wil graag met iemand praten hij kan niet typen
ik kom er niet uit kan iemand mij helpen
snap er niks van help me door een medewerker
je begrijpt me niet ik wil een ander
kan iemand even meedenken
live chat met medewerker
ik zoek contact met een medewerker van de gemeente
mag ik een vrouwelijke medewerker spreken
kan ik direct met iemand chatten
ik wil overleggen met een van jullie
ik wil een gesprek met een echt mens nu
stuur mij door naar een medewerker
is er vanavond nog iemand bereikbaar
liever bellen dan typen
ik wil met de gemeente praten niet met een bot
human please
can I talk to a real person
operator`,
  callback: `
bel mij terug
kunt u mij bellen
willen jullie mij terugbellen
ik wil graag gebeld worden
kan iemand mij vanmiddag bellen
terugbelverzoek
graag telefonisch contact
bel me morgen even op
mag ik gebeld worden door een medewerker
laat iemand mij bellen
kan er iemand contact met mij opnemen
neem contact met me op
ik word liever gebeld
wie belt mij terug
ik heb niet teruggebeld gekregen
ik wacht nog op een telefoontje kunt u bellen
belt u mij maar na vijven
mijn nummer geef ik u dan kunt u bellen
u mag mij bellen op mijn mobiel
ik kan niet typen bel me liever
kunnen jullie mijn moeder bellen
zou iemand mij willen bellen hierover
bel me alsjeblieft zo snel mogelijk
graag een belletje
even bellen zou fijn zijn kunt u dat doen
ik zou het fijn vinden als iemand mij opbelt`,
  appointment: `
ik wil een afspraak maken
kan ik een afspraak
afspraak inplannen
wanneer kan ik langskomen
ik wil graag langskomen voor een gesprek
kan ik deze week bij iemand terecht
heeft u volgende week een plekje
ik wil een gesprek met een consulent plannen
plan een gesprek in
maak een afspraak voor mij
kunt u mij inplannen
ik zou graag een keer komen praten
kan de consulent bij ons thuis komen
huisbezoek aanvragen
ik wil een keukentafelgesprek
mag ik een intakegesprek
is er morgen nog tijd voor mij
welke dagen kan ik komen
ik wil iets afspreken met schuldhulp
hoe maak ik een afspraak bij jullie
graag een afspraak voor mijn moeder
afspraak op locatie huizen
kan ik een tijd reserveren
ik wil met iemand om de tafel
boek een afspraak
een afspraak aub
ik wil dinsdag langs kunnen komen
kan ik online een afspraak maken
zet mij maar in de agenda
ik wil graag een moment prikken
kennismakingsgesprek plannen
wij willen samen op gesprek komen
spreekuur wanneer kan ik mij inschrijven
make an appointment
ik wil een nieuwe afspraak
kan het ook met een videogesprek afspreken`,
  'change-appointment': `
ik wil mijn afspraak verzetten
afspraak annuleren
ik kan morgen niet komen
mijn afspraak afzeggen
kan mijn gesprek naar een andere dag
de afspraak van dinsdag gaat niet door
ik ben ziek en kan niet naar de afspraak
kan het een uurtje later
ik moet mijn afspraak verplaatsen
afspraak wijzigen
die tijd komt me toch niet uit
annuleer mijn gesprek
ik wil niet meer komen haal mij eruit
zet mijn afspraak maar op een ander moment
het huisbezoek hoeft niet meer
ik ben verhinderd donderdag
kunnen we de afspraak verschuiven
ik kan er niet bij zijn vrijdag
streep mijn afspraak maar door
ik heb een afspraak staan maar die lukt niet
mijn moeder ligt in het ziekenhuis de afspraak moet weg
eerder komen dan afgesproken kan dat
ik wil de afspraak naar volgende week
afmelden voor mijn afspraak
ik moet afbellen voor morgen
kan ik een andere tijd krijgen voor mijn afspraak
please cancel my appointment`,
  privacy: `
wat gebeurt er met mijn gegevens
wie kan dit lezen
leest er iemand mee
worden deze gesprekken bewaard
hoe lang bewaren jullie dit gesprek
is dit anoniem
blijft dit onder ons
delen jullie dit met de politie
ziet de gemeente wat ik typ
verwijder dit gesprek
wis alles wat ik heb gezegd
komt dit in mijn dossier
is deze chat veilig
mag u dit doorvertellen
slaan jullie mijn naam op
kan mijn man dit gesprek zien
worden mijn berichten opgeslagen
ik wil dat mijn gegevens weg zijn uit deze chat
hoe zit het met privacy hier in de chat
is this chat anonymous`,
  'what-can-you': `
wat kun je allemaal
hoe werkt dit hier
wat moet ik hier typen
waarmee kunt u mij helpen
wat kan ik hier vragen
kan ik hier ook andere dingen vragen
leg eens uit hoe deze chat werkt
waar is dit voor
wat weet jij
hoe stel ik een vraag
moet ik iets invullen
ik heb nog nooit zo gechat hoe gaat dat
waar kan ik hier terecht voor
wat voor vragen mag ik stellen
kan ik gewoon praten hier
begrijp je ook lange berichten
help me op weg met deze chat
wat is wegwijs
wat doe je precies
ben ik hier op de goede plek om een vraag te stellen`,
  'who-are-you': `
ben je een robot
ben jij echt
praat ik met een mens
hoe heet je
wat is je naam
wie ben jij
wie zijn jullie
wie bent u eigenlijk
van wie is deze chat
hoe oud ben je
heb je gevoelens
ben je chatgpt
wie heeft jou gemaakt
waar woon jij
heb je een vriendin
ben jij een computer
slaap jij wel eens`,
  chat: `
lekker weer he
mooi weertje vandaag
koud hoor
wat ben je aan het doen
vertel een mop
ik verveel me
wat vind jij van voetbal
fijne dag gehad
hoe was je weekend
ik heb net gegeten
haha
lol
leuk
ja hoor
okee
mm
test
even proberen
goed gedaan
je bent lief
ik hou van jou
wat een leuke site`,
  insult: `
jullie zijn waardeloos
stomme gemeente
wat een prutsers
rot op
je bent dom
wat een onzin antwoord
nutteloos ding
stelletje oplichters
ga toch weg
waardeloze chatbot
jullie doen helemaal niks
wat een bende daar
ik word gek van jullie
schandalig zoals jullie mensen behandelen
achterlijke computer
bekijk het maar`,
  medical: `
mag ik ibuprofen en paracetamol samen
hoeveel paracetamol mag mijn kind van 4
ik heb al drie dagen koorts wat moet ik doen
mijn arm is dik en rood wat kan dat zijn
is deze moedervlek gevaarlijk
welke pillen helpen tegen slapeloosheid
kan ik stoppen met mijn antidepressiva
ik heb pijn op mijn borst bij het traplopen
wat zijn de bijwerkingen van metformine
mijn baby heeft uitslag op zijn buik
ik ben duizelig en misselijk wat is dat
is dit een blaasontsteking
wat helpt tegen hoofdpijn
mag ik met griep sporten
heb ik misschien diabetes
wat betekent mijn bloeduitslag
mijn bloeddruk is 160 is dat erg
hoe verzorg ik een open wond
is mijn kind te klein voor zijn leeftijd medisch
moet ik met deze hoest naar de dokter
welke dosis oxazepam kan ik nemen
kan ik zwanger zijn met een spiraal
mijn oor suist wat nu
ik heb een knobbel in mijn borst
mijn teen is blauw na stoten is hij gebroken
werkt cbd olie tegen pijn
mag ik alcohol met antibiotica
hoe lang is waterpokken besmettelijk
wat kan ik smeren op eczeem
mijn moeder is verward door nieuwe medicijnen moet ik de dosis verlagen
heeft mijn zoon autisme denkt u
welke vitamines moet ik slikken
kan je een diagnose stellen
ik bloed al een week
mijn hart slaat soms over`,
  'other-desk': `
mijn paspoort is verlopen
hoe verleng ik mijn rijbewijs
ik wil mijn verhuizing doorgeven
uittreksel aanvragen
aangifte van geboorte
trouwen in het gemeentehuis
wanneer wordt het afval opgehaald
mijn groene bak is kapot
grofvuil laten ophalen
openingstijden milieustraat
er ligt een tegel los
de lantaarn bij ons in de straat doet het niet
vergunning voor een dakkapel
mag ik een boom kappen
bezwaar tegen de woz waarde
hondenbelasting betalen
parkeervergunning voor bezoek
wat kost parkeren in het centrum
bekeuring niet terecht
geluidsoverlast van een feest melden
ratten in de tuin
subsidie zonnepanelen
evenement organiseren vergunning
stemmen bij de verkiezingen
wie is de burgemeester
wanneer vergadert de gemeenteraad
belastingaangifte inkomsten
aow aanvragen
kinderbijslag hoeveel is dat
studiefinanciering aanvragen
de bus rijdt niet meer
openingstijden zwembad
waar kan ik vuurwerk kopen
huis kopen in laren prijzen
is er een koningsmarkt
mijn internet doet het niet
vliegtickets boeken
recept voor appeltaart
wat wordt het weer morgen
wie won de wedstrijd
hoeveel is 12 keer 13
wat is de hoofdstad van frankrijk
schrijf een gedicht
maak mijn huiswerk
welke telefoon moet ik kopen
welke aandelen zijn goed
moet ik mijn hypotheek oversluiten
ga ik mijn rechtszaak winnen
schrijf een contract voor mij
is god echt
wat vind je van de oorlog
op welke partij moet ik stemmen
beste restaurant in de buurt
openingstijden albert heijn
hoe programmeer ik in python
vertaal deze tekst naar frans
koop en verkoop fiets
hoe laat gaat de trein naar amsterdam
wanneer is de kermis
waar kan ik mijn auto wassen
hoe kook ik rijst
kan ik hier een klusjesman voor mijn badkamer verbouwing bestellen
energiecontract vergelijken welke is goedkoopst
mijn bank app werkt niet
pakketje niet aangekomen
wifi wachtwoord`,
}
