/**
 * The sounds of a word of a language with a script of its own, the same whether it is written in that script or in Latin
 * letters: "гроші" and "hroshi", "مصاري" and "masari". Of Arabic and Tigrinya only the consonants. None for others.
 */
export function soundsOf(word: string, language: string): string[] {
  switch (language) {
    case 'uk':
      return [ukrainian(word)]
    case 'ar':
      // The figure 2 is a stop in the throat, and in much of what is spoken the letter q.
      return [arabic(word), ...(word.includes('2') ? [arabic(word.replaceAll('2', 'q'))] : [])]
    case 'ti':
      return [tigrinya(word)]
    default:
      return []
  }
}

/** The ways to spell Ukrainian in Latin letters differ most in y, i and j, in h and g, and in soft signs. */
function ukrainian(word: string): string {
  return spelled(word, cyrillic)
    .replace(/['ʹ]/g, '')
    .replace(/shch|sch/g, 's')
    .replace(/[szc]h/g, (both) => both[0] ?? '')
    .replace(/ts/g, 'c')
    .replace(/kh|g/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/i(?=[aeiou])/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** In chat, figures stand for the letters that Latin has not. */
function arabic(word: string): string {
  const latin = /\p{Script=Arabic}/u.test(word) ? spelled(word.replace(/[هة]$/u, ''), arabicLetters) : figures(word)
  return consonants(
    latin
      .replace(/th/g, 't')
      .replace(/dh/g, 'd')
      .replace(/[ck]h|5/g, 'x')
      .replace(/[dg]j/g, 'j'),
  )
}

function figures(word: string): string {
  return word
    .replace(/3'|8/g, 'g')
    .replace(/7'|5/g, 'x')
    .replace(/7/g, 'h')
    .replace(/6/g, 't')
    .replace(/9/g, 's')
    .replace(/[23]/g, '')
    .replace(/ah?$/, '')
}

function tigrinya(word: string): string {
  const latin = /\p{Script=Ethiopic}/u.test(word) ? spelled(word, ethiopic) : word.replace(/gn|ny/g, 'n')
  return consonants(latin.replace(/tz/g, 'ts'))
}

function consonants(latin: string): string {
  return latin
    .replace(/ch/g, 's')
    .replace(/sh/g, 's')
    .replace(/gh/g, 'g')
    .replace(/[aeiouyw']/g, '')
    .replace(/q|c/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')
}

function spelled(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join('')
}

const cyrillic = pairs(
  'а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ю yu я ya',
  ['ь', "'"],
)
const arabicLetters = pairs(
  'ب b ت t ث t ج j ح h خ x د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z غ g ف f ق q ك k ل l م m ن n ه h',
  [...'اءئؤعوي'],
)
/** A syllable of Ethiopic gives its consonant only. */
const ethiopic = new Map(
  [
    ...pairs(
      'ሀ h ለ l ሐ h መ m ሠ s ረ r ሰ s ሸ sh ቀ k ቐ k በ b ቨ v ተ t ቸ ch ኀ h ነ n ኘ n ከ k ኸ k ዘ z ዠ j ደ d ጀ j ገ g ጠ t ጨ ch ጸ ts ፀ ts ፈ f ፐ p',
      [...'አዐወየ'],
    ),
  ].flatMap(([first, sound]) =>
    Array.from({ length: 8 }, (_, vowel): [string, string] => [
      String.fromCodePoint((first.codePointAt(0) ?? 0) + vowel),
      sound,
    ]),
  ),
)

/** Letters with their sound, and letters without one. */
function pairs(row: string, silent: readonly string[]): Map<string, string> {
  const parts = row.split(' ')
  const sounds = new Map<string, string>(silent.map((letter) => [letter, '']))
  for (let at = 0; at + 1 < parts.length; at += 2) sounds.set(parts[at] ?? '', parts[at + 1] ?? '')
  return sounds
}
