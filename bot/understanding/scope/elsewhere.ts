/** Subjects of other desks, with where people can go. `not`: words that bring the subject back to this desk. */
export const elsewhereSubjects: { subject: string; words: RegExp; not?: RegExp; where: string }[] = [
  {
    subject: 'het rijbewijs en de keuring',
    words:
      /\b(rijbewijs ?\w*keuring|keuring (voor )?(mijn |het |een )?rijbewijs|rijbewijs keuren|gezondheidsverklaring|cbr|rijexamen|theorie ?examen)\b/,
    not: /\b(niet betalen|geen geld|te duur)\b/,
    where: 'Daarvoor gaat u naar het CBR, op cbr.nl.',
  },
  {
    subject: 'het zoeken van een huisarts of tandarts',
    words:
      /\b((huisarts|tandarts|fysiotherapeut)(praktijk)? (zoeken|vinden|gezocht)|(zoek|zoeken|zoekt|vind|nodig) (een |geen |de )?(andere |nieuwe )?(huisarts|tandarts)|(nieuwe|andere) (huisarts|tandarts))\b/,
    not: /\b(geen geld|betalen|vergoed\w*)\b/,
    where: 'Bel een praktijk bij u in de buurt. Is daar geen plek? Dan zoekt uw zorgverzekeraar met u mee.',
  },
  {
    subject: 'uitkeringen van het UWV, zoals WW, WIA en Wajong',
    words: /\b((?:ww|wia) ?uitkering|ww|wia|wao|wajong\w*|ziektewet|iva|wga|transitievergoeding)\b/,
    not: /\b(bijstand|aanvull\w*|rondkomen|schuld\w*|vrijwilligerswerk|beschut|jobcoach|geen recht|stopt|gestopt|afgelopen|loopt af)\b/,
    where: 'Daarvoor gaat u naar het UWV, op uwv.nl.',
  },
  {
    subject: 'paspoorten, rijbewijzen en andere papieren van de burgerlijke stand',
    words:
      /\b(paspoort\w*|identiteitskaart\w*|id ?kaart|id bewijs|rijbewij\w*|uittreksel\w*|geboorteakte|akte van|trouwen|trouwdatum|huwelijk|ondertrouw|geboorte aangeven|aangifte geboorte|overlijden aangeven|verhuizing doorgeven|verhuizing door te geven|inschrijven op (mijn|een) adres|adreswijziging|briefadres|vog|verklaring omtrent|naturalis\w*|nederlander worden|stempas|stemmen met volmacht|naam wijzigen)\b/,
    not: /\b(niet betalen|geen geld|te duur|bijstand|scheid\w*|inburger\w*)\b/,
    where: 'Daarvoor gaat u naar Burgerzaken van uw gemeente.',
  },
  {
    subject: 'afval en de openbare ruimte',
    words:
      /\b(afval(?!len)\w*|papierbak\w*|restafval|veegwagen|vuilniswagen|prullenbak\w*|grijze bak|groene bak|vuilnis\w*|kliko\w*|container\w*|rolcontainer|grofvuil|oud papier|gft|plastic|milieustraat|gad|straatlantaarn\w*|lantaarnpa\w*|losse (stoep)?tegel\w*|stoeptegel\w*|op de stoep (ligt|staat een)|gat in de weg|kuil in|riool\w*|verstopt|boom|bomen|takken|hondenpoep|ongedierte|ratten|muizen|wespennest|speeltuin kapot|bladeren|onkruid|strooien|gladheid)\b/,
    not: /\b(rolstoel|scootmobiel|rollator|slechtziend|blind)\b/,
    where: 'Daarvoor kijkt u op de website van uw gemeente of doet u daar een melding openbare ruimte.',
  },
  {
    subject: 'bouwen, vergunningen en overlast op straat',
    words:
      /\b(\w*vergunning\w*|omgevingsvergunning|bouwen|aanbouw|uitbouw|dakkapel\w*|schutting\w*|bestemmingsplan|kappen|evenement\w*|kapvergunning|horecavergunning|terrasvergunning|standplaats\w*|inrit|uitrit|geluidsoverlast|hangjongeren|zonnepanelen|warmtepomp|isolatie|subsidie voor isolatie)\b/,
    not: /\b(woningaanpassing|rolstoel|verblijfsvergunning|traplift|drempel\w*|mantelzorgwoning)\b/,
    where: 'Daarvoor kijkt u in het Omgevingsloket of op de website van uw gemeente.',
  },
  {
    subject: 'parkeren en verkeer',
    words:
      /\b(parkeer\w*|parkeren|parkeervergunning|blauwe zone|boete\w*|verkeersboete|flitser|snelheid|drempels|rotonde|bus rijdt|bustijden|dienstregeling|trein\w*|ns|ov chipkaart)\b/,
    not: /\b(\w*parkeerkaart\w*|gehandicapt\w*|invalide\w*|invaliden\w*|schuld\w*|betalen|betalingsregeling|deurwaarder|aanmaning\w*|rolstoel)\b/,
    where: 'Daarvoor kijkt u op de website van uw gemeente, of bij wie de boete of de bus regelt.',
  },
  {
    subject: 'belastingen',
    words:
      /\b(ozb|woz|hondenbelasting|rioolheffing|afvalstoffenheffing|gemeentelijke belasting\w*|belastingaanslag|belastingaangifte|aangifte (doen|inkomsten\w*|belasting)|inkomstenbelasting|motorrijtuig\w*|wegenbelasting|btw|erfbelasting|box 3)\b/,
    not: /\b(kwijtschelding|kwijt ?schelden|niet betalen|hulp bij|help\w*|invullen|schuld\w*|formulier\w*)\b/,
    where: 'Daarvoor belt u de Belastingdienst, of de afdeling belastingen van uw gemeente.',
  },
  {
    subject: 'AOW en kinderbijslag',
    words: /\b(aow|kinderbijslag|anw|nabestaandenuitkering|pensioenleeftijd)\b/,
    not: /\b(bijstand|aanvull\w*|rondkomen|te weinig|eigen bijdrage|schuld\w*|wmo)\b/,
    where: 'Daarvoor belt u de Sociale Verzekeringsbank (SVB) of kijkt u op svb.nl.',
  },
  {
    subject: 'studiefinanciering',
    words: /\b(studiefinanciering|stufi|studieschuld|studentenreisproduct|ov ?studentenkaart|collegegeld)\b/,
    not: /\b(inburger\w*|studietoeslag|beperking|ziek\w*)\b/,
    where: 'Daarvoor gaat u naar DUO, op duo.nl.',
  },
  {
    subject: 'politiek',
    words:
      /\b((op )?wie moet ik stemmen|waar moet ik op stemmen|stemmen bij|welke partij|verkiezing\w*|pvv|vvd|cda|d66|groenlinks|pvda|burgemeester|wethouder|gemeenteraad|minister\w*|kabinet|trump|poetin|oorlog in|politiek\w*)\b/,
    not: /\b(klacht|bezwaar|vlucht\w*|opvang|ontheemd\w*)\b/,
    where: 'Over de gemeenteraad leest u op de website van uw gemeente.',
  },
  {
    subject: 'dit onderwerp',
    words:
      /\b(weerbericht|weersverwachting|wat (voor weer|wordt het weer)|weertje|gaat het regenen|recept voor|ei koken|oranje speelt|speelt (oranje|nederland|ajax)|klimaatverandering|vuurwerk|koopwoning\w*|huizenprijs\w*|hacken|dagvaarding|appeltaart|pannenkoek\w*|voetbaluitslag\w*|ajax|feyenoord|psv|ek voetbal|wk voetbal|hoofdstad|wortel van|vertaal|gedicht|grap|mop|moppen|verhaaltje|horoscoop|film\w*|netflix|computerspel|minecraft|fortnite|vliegtickets?|hotel\w*|restaurant\w*|pizza|openingstijden (van )?(de )?(albert heijn|jumbo|ikea|action|supermarkt|hema|zwembad)|python|javascript|programmeer\w*|huiswerk maken|chatgpt|loterij|lotto|kaartjes|concert)\b/,
    where: 'Daar kan ik u niet bij helpen.',
  },
]
