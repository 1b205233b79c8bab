import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in Turkish. */
export const tr = {
  choiceGone: 'Bu seçenek artık yok. Konunun ne olduğunu kendi sözlerinizle anlatabilirsiniz.',
  foundAbout: (title: string) => `Sorunuz şununla ilgili: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} size yardım edebilir.` : `${name} size yardım edebilir. Telefon: ${number}.`,
  textIsDutch: 'Aşağıdaki açıklama Hollandaca.',
  interpreter: 'Bir çalışan sizin için tercüman ayarlayabilir.',
} satisfies OtherPhrases
