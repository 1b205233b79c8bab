/** The kinds of thing that a word speaks of: "*" stands for the rest of the word. A word may be of several kinds. */
const lists: Record<string, string> = {
  // Who
  I: 'ik k me mij mijn mn mezelf mijzelf ikzelf m ikke kben kheb kga kwil mezelluf',
  WE: 'wij we ons onze onszelf',
  YOU: 'u jij je jullie uw jou jouw',
  THEY: 'hij zij ze hem haar hun ie die iemand ze zichzelf dr der zn',
  PARTNER:
    'man vrouw vriend vriendin partner ex exman ex-man exvriend exvrouw echtgenoot echtgenote verloofde vent kerel wederhelft vriendje vriendinnetje mannetje vrouwtje gozer gast loverboy',
  PARENT:
    'moeder* vader* ma pa mam pap mama papa mamma pappa mams paps ouders stiefvader stiefmoeder stiefpa* stiefma* pleegvader pleegmoeder moeke vaders moer va daddy mommy',
  ELDER:
    'opa* oma* grootvader grootmoeder schoonmoeder schoonvader schoonouders tante oom bejaarde* oudere* opoe overgroot* dame heer mevrouw meneer vrouwtje mannetje',
  SIBLING: 'broer* zus* tweelingbroer tweelingzus neef* nicht* zwager schoonzus schoonzoon schoondochter familie*',
  CHILD:
    'kind* kids zoon* dochter* baby* peuter* kleuter* dreumes* puber* tiener* kleinzoon* kleindochter* jongen* jongetje* meisje* meid* jongste oudste kleine kleintje* tweeling* pleegkind* stiefzoon stiefdochter leerling* klasgenoot* klasgenootje jochie* jong zuigeling* buurjongetje buurmeisje buurkind* stiefkind*',
  NEIGHBOUR:
    'buur* buren overbuur* bovenbuur* onderbuur* benedenbuur* buurvrouw* buurman* hiernaast kennis* collega* huisgeno* client* patient* bewoner* bewoonster* bezoeker* huurder* werknemer* vriendinnen vrienden matti mattie',
  HELPER:
    'juf* meester leraar lerares leerkracht* docent* trainer* coach* oppas* gastouder verzorgster verzorger* thuishulp wijkverpleeg* begeleider* mentor vrijwilliger huisarts* consulent* hulpverlener*',
  STRANGER: 'onbekende* vreemde* mensen iedereen niemand groepje groep kerels jongens',
  AGE: 'jaar jarige groep brugklas basisschool havo vmbo vwo mbo klas jr',
  // What is done to someone
  HIT: 'sla slaat slaan slaagt sloeg sloegen geslagen slaag klap klappen klapt schop* geschopt trapt trappen getrapt stomp* gestompt mep* gemept stoot ramt rammen geramd slaande afgeros* afranselen ranselt hardhandig* knal peer dreun dreunen timmert klopt vuist* vuisten aftuig* toetakel* toegetakeld mishandel* aftuigen losse molest* geweld* riem stok pollepel klop verrot',
  GRIP: 'knijp* geknepen keel nek wurg* gewurgd duw* geduwd grijp* greep gegrepen trekt trok sleur* gesleurd gooi* gegooid smijt* smeet gesmeten slinger* geslingerd bijt* beet gebeten krab* spuug* dwing* gedwongen vasthoud* vastgehouden vastgebonden bindt schudt schudden geschud rammel* gerammeld buitengesloten opgesloten opsluit* sluit afgesloten ingesloten haren nekje polsen pols kaak',
  THREAT:
    'bedreig* dreig* gedreigd chante* afpers* perst stalk* achtervolg* volgt intimide* vermoord* moord* doodmaak* doodmaakt afmaak* afmaken maak maakt pakken grazen wraak doodsbedreiging* pak omleggen kapotmaken wat aandoen aandoet aandoe',
  SEX: 'verkracht* aangerand aanrand* misbruik* betast* aanraak* aanrak* raakt aangeraakt seks sex* bloot* naakt* vieze vies plasser broekje prostitu* loverboy* grooming plekken ontucht zit geheim geheimpje uitkleed* onderbroek bed bloten',
  FEAR: 'bang angst* angstig durf* durft doodsbang vrees* schrik* paniek* onveilig verstop* vlucht* gevlucht vluchten veilig eieren',
  SHOUT:
    'schreeuw* gil* gegil roept brul* krijs* gekrijs schel* uitgescholden scheldt huil* gehuil jank* kreun* smeek* kermt tiert tekeer',
  FIGHT:
    'ruzie* vecht* gevochten vechtpartij* knokpartij agress* driftig kwaad boos* woedend lint flipt doordraai* razend dronken zat high drank gedronken drugs',
  MARK: 'blauwe plek* bont striem* brandplek* brandwond* peuken bult* blaren littekens oog bloeduitstorting* schrammen gebroken gehecht afdruk*',
  // Dying and wanting to
  DIE: 'dood doodgaan doden doodt sterf sterven sterft gestorven dooie doodwens doodswens stierf dode',
  LIFE: 'leven leve leef leeft bestaan bestaat wereld aarde levensmoe geboren overleven',
  SUICIDE:
    'zelfmoord* zelfdod* suicid* suïcid* ophang* verhang* kms springen spring springt overdosis zelfbeschad* snij snijd snijdt snijden snij* kras* krast kerf* kervt kerft kerven euthanasie touw strop polsen afscheidsbrief* afscheid* beroven kant uitstappen eruit',
  END: 'einde eind einden beeindig* stopt stoppen ophouden klaar over voorbij weg voorgoed nooit altijd laatste genoeg afgelopen op gedaan verlossing rust slapen inslapen wakker uit opgeven eruit',
  BURDEN:
    'last missen mist beter merkt merken nut zin zinloos reden hopeloos uitzichtloos uitweg uitzicht leeg leegte zwart somber* depress* wanhop* radeloos toekomst waardeloos volhouden volhoud volhou moe',
  HEIGHT:
    'brug flat balkon dak spoor rails perron trein metro toren parkeergarage reling raam station gebouw snelweg viaduct rand kanaal haven',
  FAREWELL:
    'afscheid brief testament uitvaart weggegeven verdeeld spullen geregeld vaarwel spijt sorry opgeruimd vergeef',
  PILLS:
    'pil* pillen tablet* strip strips paracetamol* oxazepam* slaappil* slaaptablet* medicijn* medicatie insuline morfine* opgespaard spaar slik* geslikt ingenomen innemen oxycod* ghb xtc',
  NOTWANT: 'niet nie nooit geen niks niets nergens nauwelijks',
  WANT: 'wil willen wilt wou wens hoop verlang* liefst liever denk dacht overweeg* besloten plan',
  DO: 'doe doen doet deed gedaan aandoen aandoe aandoet ga gaat',
  // Body and accidents
  BODY: 'hoofd kop hart borst arm been benen heup rug gezicht mond lip lippen tong neus ogen buik handen hand keel adem pols longen schedel kaak vinger oor',
  BREATH: 'adem* ademt ademhaling lucht stik* stikt benauwd hap* verslik* verslikt wurgt blauw paars grauw bleek',
  OUT: 'bewusteloos bewustzijn bewustelo* reageert reageren respons aanspreekbaar wakker flauw flauwgevallen buiten westen knock out onwel ingestort weggeraakt bijkomt bijkomen slap suf stil koud levenloos wekken bij pampus kermend versuft',
  FALL: 'val valt viel vallen gevallen gestort gedonderd gelazerd geflikkerd gekukeld trap ladder struikel* vloer grond ligt lig liggen onderaan overeind opstaan aangereden aanrijding geschept onder botsing ongeluk ongeval',
  BLOOD: 'bloed* bloedt bloeden gebloed wond* gewond* verwond* snee open gutst spuit',
  ILL: 'hartaanval hartinfarct beroerte herseninfarct attaque stuip* toeval epilepsie-aanval aanval koortsstuip* scheef hangt praat praten woorden tintelt zweet zweten vergift* gif* onderkoeld oververhit hittesteek allergisch* bijensteek wespensteek hersenbloeding',
  POISON:
    'bleek chloor ontstopper gif giftig schoonmaak* afwasmiddel knoopbatterij* batterijtje vaatwastablet* antivries verdund',
  DROWN: 'water vijver sloot zwembad verdron* verdrink* kopje haven meer',
  FIRE: 'brand brandt vuur vlammen rook fik gas koolmonoxide gaslucht ontploff* explosie knal',
  AMBULANCE: '112 ambulance ziekenwagen spoed spoedeisend hulpdienst* politie help noodgeval nood',
  WEAPON:
    'mes messen pistool* wapen* vuurwapen* geweer* bijl hakbijl machete hamer knuppel honkbalknuppel zwaard bom granaat* explosief* cobra gun blaffer steek* steken neersteek* neergestoken steekt schiet* geschoten neerschiet* neer schot schoten benzine jerrycan kettingzaag zuur',
  LOST: 'vermist kwijt zoek verdwaal* verdwaald verdwenen weggelopen wegloop* spoorloos onvindbaar dwaal* dwaalt ronddwa* ontvoer* meegenomen weggegaan thuisgekomen teruggekomen vertrokken',
  CONFUSED:
    'verward* war psycho* psychotisch stemmen dement* dementie alzheimer vergeetachtig hallucin* waan* ontremd naakt pyjama nachthemd ochtendjas blootsvoets blote onderbroek sokken alleen',
  ALONE: 'alleen eentje opgesloten achtergelaten verlaten buiten kou auto nacht snachts s uren dagen avond',
  NEGLECT:
    'eten honger luier luiers vies vieze vuil verwaarloos* ondervoed mager brood vuilnis urine stinkt aangekleed jas',
  NOW: 'nu net zojuist vandaag vannacht vanavond straks meteen direct onmiddellijk daarnet gister gisteren vanmorgen vanochtend vanmiddag weer ineens opeens plotseling',
  PAST: 'vroeger geleden destijds jaren ooit jeugd verleden toen indertijd sindsdien inmiddels jarenlang vorig vorige',
  OFTEN: 'elke iedere steeds altijd vaak soms dagelijks telkens regelmatig',
  // What is told about and not happening here
  STORY:
    'film serie boek krant nieuws artikel documentaire podcast werkstuk spreekbeurt presentatie les cursus training voorlichting onderzoek cijfers folder* thema-avond themaavond game fortnite spel spelletje* series tiktok video toneel lied',
  PROTOCOL: 'protocol meldcode verwijs* verwijzen signalen herken* subsidie beleid richtlijn verwijsindex',
  GRIEF: 'rouw* nabestaand* lotgenoten* overleden overlijden verlies verwerk* herdenk* begrafenis crematie uitvaart',
  DESK: 'aanvra* aanvraag formulier* uitkering* toeslag* vergoed* indicatie* regeling* bezwaar* besluit* beschikking* wmo pgb bijstand* gemeente loket balie digid eigen bijdrage bewindvoer* huurtoeslag zorgtoeslag',
  MONEY:
    'geld euro betaal* betalen schuld* rekening* kost kosten inkomen huur incasso deurwaarder* lening* kosten goedkoop gratis duur*',
  HOME: 'huis woning kamer thuis flat appartement deur slot zolder badkamer keuken wc kelder schuur kast',
  SCHOOL: 'school* klas toets examen huiswerk opleiding stage mentor gym',
  THING:
    'telefoon batterij accu wasmachine koelkast computer laptop fiets auto scootmobiel lift bel lamp printer internet verwarming cv',
  ANIMAL: 'hond* kat katten poes paard vogel konijn kip',
  // What is wanted of the assistant
  TALK: 'praten praat spreken spreek gesproken gesprek* overleg* bespreken contact antwoord reageren vertellen kletsen babbel* woord te woord horen',
  HUMAN:
    'mens mensen persoon personen medewerk* iemand collega* menselijk* levend* echt echte vlees balie klantenservice operator consulent* ambtenaar wezen stem',
  BOT: 'robot* bot bots computer* machine* automaat chatbot* ai apparaat programma ding chatgpt',
  CALL: 'bel bellen belt belletje gebeld terugbel* teruggebeld opbel* telefoon* telefonisch* telefoontje opgebeld gebelt nummer mobiel 06 lijn toestel',
  MEET: 'afspraak* afspraakje afspreken gesprek* intake* huisbezoek* keukentafelgesprek* langs langskomen langskom* bezoek* bezoekje komen kom komt spreekuur agenda plan plannen inplannen ingepland gaatje plek plekje treffen ontmoeten tafel datum moment tijdstip boek boeken reserver* prikken kennismak* terecht',
  CHANGE:
    'verzet* verplaats* verschui* wijzig* ander andere anders later eerder uitstel* verhinderd omzetten verhuizen ruilen',
  CANCEL:
    'annul* afzeg* afgezegd afbel* afmeld* schrap* vervallen doorgaan door streep vergeet cancel* hoeft zie af intrek* eruit',
  WHEN: 'morgen overmorgen vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken middag ochtend avond middags uur dag dagen tijd wanneer straks vanmiddag vanavond volgende deze',
  READ: 'lees lezen leest meelez* meelees* mee kijkt meekijk* ziet zien inzage',
  STORE:
    'bewaar* bewaard opgeslagen opslaan opslag verwijder* verwijderd wis wissen gewist anoniem* vertrouwelijk* prive privacy* gegevens geheim dossier avg deel delen deelt doorgeven doorgeeft stiekem',
  CHAT: 'chat* typ typen bericht* berichten hier dit app appen scherm site website',
  THANKS: 'dank* bedankt dankjewel dankuwel merci thanks top fijn super geweldig topper held toppie',
  HELLO: 'hallo hoi hey hee goedemorgen goedemiddag goedenavond goeiemorgen goedendag dag yo moi moin hai joe',
  BYE: 'doei doeg dag tot ziens later toedeloe fijne',
  INSULT:
    'stom* dom dombo sukkel* idioot* idioten klootzak* kut kloot* klojo* prutser* waardeloos waardeloze rot tyf* tering* kanker* eikel* oplichter* debiel* achterlijk* mongool hufter* nutteloos tuig boeven schandalig prut loser*',
  HOW: 'hoe wat waar wie welke waarom wanneer hoeveel waarmee waarvoor',
  EXPLAIN:
    'uitleg* leg legt snap begrijp* begrijpelijk eenvoudig* makkelijk* simpel* duidelijk* moeilijk* gewone taal woorden jip janneke meer bedoel* bedoelt klopt bron staat zeker waarom',
  GRUMBLE:
    'klacht* klaag klagen ontevreden beklag beklagen onbeschoft onvriendelijk slecht behandeld grof boos schandalig',
  REPORT: 'melding* melden meld aangeven doorgeven signaal zorgen',
}

const exact = new Map<string, string[]>()
const starting = new Map<string, string[]>()
for (const [kind, words] of Object.entries(lists)) {
  for (const word of words.split(' ')) {
    const [index, key] = word.endsWith('*') ? [starting, word.slice(0, -1)] : [exact, word]
    index.set(key, [...new Set([...(index.get(key) ?? []), kind])])
  }
}

const none: readonly string[] = []
const remembered = new Map<string, readonly string[]>()
const REMEMBERED = 20_000

/** The kinds of which a word is, in the order of the lists. */
export function kindsOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const found = new Set(exact.get(word) ?? none)
  for (let length = 2; length <= word.length; length++)
    for (const kind of starting.get(word.slice(0, length)) ?? none) found.add(kind)
  const kinds = found.size === 0 ? none : [...found]
  if (remembered.size > REMEMBERED) remembered.clear()
  remembered.set(word, kinds)
  return kinds
}
