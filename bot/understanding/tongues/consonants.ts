/** The consonants of a word, in Latin letters, whatever script it was written in: what a name keeps when it travels. */
export function consonantsOf(word: string): string {
  return [...word]
    .map((letter) => letters.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouyw]/g, '')
    .replace(/c/g, 'k')
    .replace(/(.)\1+/g, '$1')
}

/** Arabic, Cyrillic and Ethiopic by their nearest sound; of a syllable of Ethiopic only the consonant. */
const letters = new Map<string, string>([
  ...pairs('ب b ت t ث t ج g ح h خ h د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z غ g ف f ق k ك k ل l م m ن n ه h'),
  ...pairs('б b в v г h ґ g д d ж z з z к k л l м m н n п p р r с s т t ф f х h ц ts ч ch ш sh щ sh'),
  ...syllables('ሀ h ለ l መ m ሰ s ረ r ሸ sh ቀ k በ b ተ t ቸ ch ነ n ከ k ዘ z ደ d ገ g ፈ f ፐ p'),
])

function pairs(row: string): [string, string][] {
  const parts = row.split(' ')
  return parts.flatMap((letter, index): [string, string][] =>
    index % 2 === 0 ? [[letter, parts[index + 1] ?? '']] : [],
  )
}

/** In Unicode the seven vowels of a consonant stand next to each other. */
function syllables(row: string): [string, string][] {
  return pairs(row).flatMap(([first, sound]) =>
    Array.from({ length: 8 }, (_, vowel): [string, string] => [
      String.fromCodePoint((first.codePointAt(0) ?? 0) + vowel),
      sound,
    ]),
  )
}
