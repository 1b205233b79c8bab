import type { UrgencyKind } from '../urgency.ts'

/** The same in the other languages of the assistant; null where nothing says it. `said` in small letters, unpunctuated. */
export function inTongues(said: string): { kind: UrgencyKind; words: string } | null {
  for (const [kind, pattern] of signs) {
    const words = pattern.exec(said)?.[0]
    if (words !== undefined) return { kind, words }
  }
  return null
}

/** One line a language, in the order English, German, Polish, Ukrainian, Turkish, Arabic, Tigrinya. */
const signs: [UrgencyKind, RegExp][] = [
  [
    'eviction',
    of(
      'evict\\w*|(?:thrown|kicked|throwing|kick\\w*) (?:\\w+ ){0,2}out of (?:my|our|the) (?:house|home|flat|apartment)|lose (?:my|our) (?:house|home)',
      'zwangsraumung|raumung|(?:aus|raus aus) der wohnung|wohnung verlieren|wohnung gekundigt',
      'eksmisj\\w*|wyrzuc\\w* (?:\\w+ ){0,3}z mieszkania|(?:strac\\w*|trac\\w*) mieszkanie',
      'висел\\w*|виганя\\w* з (?:квартири|дому|хати)|втрача\\w* житло',
      'evden (?:at\\w*|cik\\w*)|tahliye',
      '[^ ]*طرد[^ ]* من (?:البيت|المنزل|الشقة)|صاحب (?:البيت|المنزل) [^ ]*طرد[^ ]*|[^ ]*إخلاء[^ ]*|[^ ]*اخلاء[^ ]*',
      'ካብ (?:ገዛ|ገዛይ|ገዛና) (?:\\S+ )?(?:ክወጽእ|ኣውጺኦምኒ|ከውጽኡኒ|የውጽኡና)',
    ),
  ],
  [
    'cut-off',
    of(
      '(?:cut|cutting|shut|turn\\w*) (?:\\w+ ){0,3}off (?:\\w+ ){0,2}(?:gas|electricity|power|water|heating)|(?:gas|electricity|power|water|heating) (?:\\w+ ){0,4}(?:cut|shut|turned) off|no (?:electricity|heating|gas|water) (?:at home|anymore|in the house)',
      '(?:strom|gas|wasser|heizung) (?:\\w+ ){0,4}(?:abgestellt|abstellen|gesperrt|abgeschaltet)|stromsperre|ohne (?:strom|heizung|wasser)',
      '(?:odetn\\w*|odcin\\w*|odlacz\\w*|wylacz\\w*|odłącz\\w*|wyłącz\\w*) (?:\\w+ ){0,3}(?:prad\\w*|prąd\\w*|gaz\\w*|wod\\w*|ogrzewani\\w*)|(?:bez|nie mam) (?:pradu|prądu|ogrzewania)',
      '(?:відключ\\w*|відключа\\w*|вимкн\\w*) (?:\\S+ ){0,3}(?:світло|газ|воду|електр\\w*|опален\\w*)|(?:без|нема|немає) (?:світла|газу|води|опалення)',
      '(?:elektri\\w*|gaz\\w*|su\\w*|dogalgaz\\w*) (?:\\w+ ){0,3}kes\\w*|elektri\\w* yok',
      '[^ ]*(?:قطع|يقطع)[^ ]* (?:[^ ]+ ){0,3}(?:الكهرباء|الماء|الغاز)|بدون (?:كهرباء|ماء|تدفئة)',
      '(?:መብራህቲ|ኤለክትሪክ|ጋዝ|ማይ) (?:\\S+ ){0,3}(?:ክቖርጹ|ተቖሪጹ|ተቋሪጹ|የለን)',
    ),
  ],
  [
    'insurance',
    of(
      'health insurance (?:\\w+ ){0,4}(?:stopped|ended|cancel\\w*|terminated)|not insured anymore',
      'krankenversicherung (?:\\w+ ){0,4}(?:gekundigt|beendet|verloren)',
      'ubezpieczenie (?:\\w+ ){0,4}(?:wypowiedzian\\w*|zakonczon\\w*|zakończon\\w*)',
      'страхуванн\\w* (?:\\S+ ){0,4}(?:припин\\w*|закінч\\w*|розірва\\w*)',
      'sigorta\\w* (?:\\w+ ){0,3}(?:iptal|bitti|kesildi)',
      '[^ ]*(?:تأمين|التأمين) [^ ]*(?:ألغ|الغ|أوقف|انته)[^ ]*',
      'ኢንሹራንስ\\S* (?:\\S+ ){0,3}(?:ኣቋሪጾም|ተቋሪጹ)',
    ),
  ],
  [
    'no-food',
    of(
      'no money for (?:food|diapers)|nothing (?:left )?to eat|no food|(?:children|kids|we) (?:\\w+ ){0,2}hungry',
      'nichts zu essen|kein (?:essen|geld fur essen)|hunger',
      'nie mam\\w* (?:\\w+ ){0,2}(?:co jesc|co jeść|jedzenia|na jedzenie)|(?:jestesmy|jesteśmy|sa|są) glodn\\w*|głodn\\w*',
      '(?:нема|немає|нічого) (?:\\S+ ){0,3}(?:їсти|їжі)|голодн\\w*',
      'yiyecek (?:\\w+ ){0,2}(?:yok|kalmad\\w*)|yemek yok|(?:cocuk\\w*|biz) ac\\b|aclik',
      '(?:لا|ليس|ما) (?:[^ ]+ ){0,3}(?:طعام|أكل|اكل|الطعام)|[^ ]*جائع[^ ]*|[^ ]*جوع[^ ]*',
      'ዝብላዕ (?:\\S+ )?(?:የለን|የብለይን|የብልናን)|ጠምየ|ጠሚና|ጠምዮም',
    ),
  ],
  [
    'no-roof',
    of(
      'nowhere to (?:sleep|stay|go)|homeless|(?:sleep|sleeping) (?:\\w+ ){0,2}(?:outside|on the street|in (?:my|the) car)|no place to (?:sleep|stay)',
      'obdachlos|kein(?:en)? (?:platz zum schlafen|schlafplatz|dach uber)|(?:schlafe|schlafen) (?:\\w+ ){0,2}(?:im auto|auf der strasse|auf der straße)',
      'nie mam\\w* gdzie (?:spac|spać|mieszkac|mieszkać)|bezdomn\\w*|spie w (?:aucie|samochodzie)|śpię w (?:aucie|samochodzie)',
      '(?:нема|немає|ніде) (?:\\S+ ){0,2}(?:спати|ночувати|жити)|бездомн\\w*|сплю (?:\\S+ )?(?:в машині|на вулиці)',
      'kalacak (?:\\w+ )?yer\\w* yok|yatacak yer\\w* yok|evsiz\\w*|sokakta (?:kal\\w*|yat\\w*)|arabada (?:yat\\w*|uyu\\w*)',
      '(?:لا|ليس|ما) (?:[^ ]+ ){0,3}مكان (?:[^ ]+ )?(?:للنوم|انام|أنام|للمبيت)|[^ ]*مشرد[^ ]*|[^ ]*نام في (?:الشارع|السيارة)',
      'እድቅሰሉ (?:\\S+ )?(?:የብለይን|የብልናን)|ገዛ የብለይን|ኣብ ጎደና',
    ),
  ],
]

function of(...lines: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${lines.join('|').replaceAll('\\w', '\\p{L}')})(?![\\p{L}])`, 'u')
}
