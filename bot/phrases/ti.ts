import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in Tigrinya. */
export const ti = {
  foundAbout: (title: string) => `ሕቶኹም ብዛዕባ፦ ${title} እዩ።`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} ክሕግዘኩም ይኽእል።` : `${name} ክሕግዘኩም ይኽእል። ደውሉ፦ ${number}።`,
  textIsDutch: 'እቲ ኣብ ታሕቲ ዘሎ መብርሂ ብሆላንድኛ እዩ።',
  interpreter: 'ሰራሕተኛ ኣስተርጓሚ ከዳልወልኩም ይኽእል።',
} satisfies OtherPhrases
