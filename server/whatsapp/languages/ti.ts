import type { ChannelTable } from './nl.ts'

/** The sentences of the channel in simple Tigrinya. */
export const ti: ChannelTable = {
  choose: 'ምረጹ',
  answerWithNumber: 'ብቑጽሪ መልሱ፦',
  nouns: { image: 'ስእሊ', video: 'ቪድዮ', audio: 'ድምጺ', voice: 'ናይ ድምጺ መልእኽቲ', document: 'ሰነድ' },
  kept: (noun: string, days: number) => `ንሰራሕተኛ ተዓቂቡ ኣሎ፣ እንተነውሐ ${days} መዓልቲ፦ ${noun}።`,
  notSeen: 'ኣነ ባዕለይ ክርእዮ ኣይክእልን።',
  notHeard: 'ኣነ ባዕለይ ከንብቦ ወይ ክሰምዖ ኣይክእልን።',
  afterKept: 'ሰራሕተኛ ክሕግዘኩም ትደልዩ ዶ? ወይ ሕቶኹም ብሒደት ቃላት ጽሓፉ።',
  voiceForStaff: (by: string) =>
    `ናይ ድምጺ መልእኽትኹም ሕጂ ናብ ጽሑፍ ክቕይሮ ኣይክእልን። ሰራሕተኛ ሰሚዑ ይምልስ፦ ${by}። ክትጽሕፉ ትኽእሉ ዶ? ሕቶኹም ብሒደት ቃላት ጽሓፉ፣ ብኡንብኡ ክሕግዘኩም እየ።`,
  notKept: 'ከምዚ ዝበለ ፋይል ክዕቅብ ኣይክእልን። ስእሊ፣ pdf፣ ሰነድ ወይ ናይ ድምጺ መልእኽቲ ይከኣል። ወይ ሕቶኹም ብሒደት ቃላት ጽሓፉ።',
  unreadable: 'ከምዚ ዝበለ መልእኽቲ ከንብብ ኣይክእልን። ሕቶኹም ብሒደት ቃላት ክትጽሕፉ ዶ?',
  contactKept: 'እቲ ኣድራሻ ምስዚ ዝርርብ ንሰራሕተኛ ኣቐሚጠዮ። እንታይ ክትሓቱ ወይ ክትገብሩ ትደልዩ?',
  nearBorder: 'የቐንየልና። እዚ ቦታ ኣበየናይ ምምሕዳር ከም ዘሎ ርግጸኛ ኣይኮንኩን። ኣበይ ትነብሩ?',
  outside: (area: string) => `እዚ ቦታ ኣብ ${area} ኣይኮነን። ኣበይ ትነብሩ?`,
  elsewhere: 'ካልእ ቦታ',
  person: 'ምስ ሰራሕተኛ ምዝራብ',
  movedHere: (name: string) =>
    `ምስ ${name} ዝነበረኩም ዝርርብ ኣብዚ ትቕጽሉ። ኣብ መርበብ እውን ትርእይዎ። ካብ ሕጂ መልስታት ኣብ ክልቲኡ ይመጽእ። ዝቕጽል ሕቶኹም ሕተቱ።`,
  unknownCode:
    'እዚ ኮድ (ድሕሪ ሕጂ) ኣይሰርሕን። ኮድ ሓንሳብ ጥራይ፣ ንዓሰርተ ደቒቕ ይሰርሕ። ኣብ መርበብ፣ ኣብ ኣማራጺታት ሓድሽ ግበሩ። ሕቶኹም ኣብዚ እውን ክትሓቱ ትኽእሉ።',
  askReminders: 'ኣቐዲሙ ብሓደ መዓልቲ ብWhatsApp መዘኻኸሪ ትደልዩ ዶ?',
  yesPlease: 'እወ፣ በጃኹም',
  no: 'ኣይፋል',
  noReminders: 'ሕራይ፣ መዘኻኸሪ የለን። ካልእ ክሕግዘኩም ዝኽእል ኣሎ ዶ?',
  stopped: 'ሕራይ። ዘይሓተትክምዎ መልእኽትን መዘኻኸርን ካባና ኣይመጸኩምን። ንሕቶታትኩም ግን ንምልስ። መዘኻኸሪ እንደገና ትደልዩ ዶ? “aanmelden” ስደዱ።',
  started: 'ሕራይ። ቅድሚ ቆጸራ ብሓደ መዓልቲ መዘኻኸሪ ብWhatsApp ይመጸኩም። ድሕሪ ሕጂ ኣይትደልዩን ዶ? “afmelden” ስደዱ።',
}
