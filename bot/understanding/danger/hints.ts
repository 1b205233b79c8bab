import { words } from './dutch-suicide-words.ts'
import { dutchManner, soundsOf, spreadDutch } from './dutch-words.ts'
import type { Danger } from './said.ts'
import { type Sayings, sayings } from './sayings.ts'
import { findIn, tongue } from './tongue.ts'

/** Danger that words may hint at, though most who say so are in none: it earns a line with a number, and no alarm. */
export function hintedDanger(text: string): Danger | null {
  for (const words of dutchHints.spread(text)) {
    const found = findIn(words, dutchHints)
    if (found === null) continue
    const about = found.group.about ?? (dutchHints.self.test(`${found.words} `) ? 'self' : 'other')
    return { kind: found.group.kind, language: 'nl', about }
  }
  return null
}

const groups: Sayings[] = [
  sayings(
    'suicide',
    `(vind|vinden|vindt) (het|mijn|dit) leven (te |erg |heel |zo |best |niet )*(zwaar|moeilijk|lastig|niks|leuk|aan)
    (het|mijn|dit) leven (is|valt|wordt) (me |mij |te |erg |heel |zo |gewoon |soms )*(zwaar|moeilijk|een strijd|een gevecht)
    # (ik )?(kan|hou|houd|trek|red) (het )?(echt |gewoon |zo |allemaal )*niet (meer|vol|langer|langer vol|meer vol) ({end}|ik ben op)
    ik ben (helemaal |echt |zo |gewoon )*(op|leeg|gebroken|uitgeput|radeloos|wanhopig) (#|en|ik|want|van alles)
    (voor wie|waarvoor|waar) (doe|leef) ik het (nog|allemaal|eigenlijk|nog voor|voor)? {end}
    niemand _ op (mij|me) (te )?(wachten|wacht)
    wil (gewoon |alleen |alleen maar |maar )*dat (het|alles) (stopt|ophoudt|voorbij is|over is)
    (zie|ziet) (er )?(het |de |geen )*(nut|zin|toekomst|lichtpunt*|lichtpuntjes) (er )?(van )?(niet |niet meer |meer )?({end}|in)
    (nergens|niks|niets) (meer )?(zin|plezier|lol) (meer )?in ({end})
    (wat gebeurt|hoe|krijgen) ____ als ik (overlijd|doodga|dood ben) ____ (snel|binnenkort|spoed)
    (lange mouwen) __ (zomer|warm|hitte)
    (alles|spullen|zaken|papieren|kat|hond) (is |zijn )?(netjes )?(geregeld|weggegeven|weggebracht|opgeruimd) (#|niemand|voor als)`,
    words,
    {
      unless: `(regel|regels|formulier*|papier*|brief|brieven|deadline|wachtmuziek|herrie|lawaai|overlast|muziek|bellen|incasso*|reclame|aanvra*|kringloop|vakantie|verhuis*|bieb|marktplaats|arbeidsmarkt|werkgever|baas)
      ik ben (op|leeg) (zoek|vakantie|tijd|school|reis|weg|bezoek|leeftijd|de|het|een)
      {grief} ___ <`,
    },
  ),
  sayings(
    'violence',
    `(loop|lopen|liep) op (eieren|mijn tenen)
    (lange mouwen|zonnebril|coltrui) ____ (vlekken|plekken|blauw|niemand ziet|ziet niemand|snapt)
    (als|wanneer) hij (weer )?(zo|boos|kwaad|thuis) (is|wordt|komt) ____ (stil|kinderen naar boven|bang|wegkruip*)
    mijn (man|vriend|partner|ex) __ (losse handjes|kort lontje|opvliegend|agressief|een driftkop)`,
    words,
    { about: 'self', unless: 'zonnebrand|eczeem|psoriasis|allergi*|zonneallergie' },
  ),
  sayings(
    'weapon',
    `(neem|breng|heb) (ik )?(wel )?(iets|wat) mee ____ (loket|balie|gemeentehuis|kantoor|klantmanager|praten)
    (loket|balie|gemeentehuis|kantoor|klantmanager) ____ (neem|breng) (ik )?(wel )?(iets|wat) mee ____ (praten|zien|merken)
    (jullie|u|die \\w+) (zult|zullen|gaan|gaat) (het |nog |wel )*(merken|zien|voelen|weten|berouwen) ({end}|als)`,
    words,
    { about: 'self', unless: 'taart|koekjes|papieren|bewijs*|identiteit*|paspoort' },
  ),
]

const bySound = soundsOf(groups.flatMap(({ vocabulary }) => vocabulary))
const dutchHints = tongue('nl', (text) => spreadDutch(text, bySound), dutchManner, groups)
