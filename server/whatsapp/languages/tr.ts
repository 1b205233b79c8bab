import type { ChannelTable } from './nl.ts'

/** The sentences of the channel in simple Turkish. */
export const tr: ChannelTable = {
  choose: 'Seçin',
  answerWithNumber: 'Bir numara ile cevap verin:',
  nouns: { image: 'fotoğraf', video: 'video', audio: 'ses', voice: 'sesli mesaj', document: 'belge' },
  kept: (noun: string, days: number) => `Bir çalışan için saklandı, en fazla ${days} gün: ${noun}.`,
  notSeen: 'Ben buna kendim bakamam.',
  notHeard: 'Ben bunu kendim okuyamam veya dinleyemem.',
  afterKept: 'Bir çalışanın size yardım etmesini ister misiniz? Veya sorunuzu birkaç kelimeyle yazın.',
  voiceForStaff: (by: string) =>
    `Sesli mesajınızı şu anda yazıya çeviremiyorum. Bir çalışan dinler ve cevap verir: ${by}. Yazabiliyor musunuz? Sorunuzu birkaç kelimeyle de gönderin, hemen yardım ederim.`,
  notKept:
    'Bu tür dosyayı saklayamam. Fotoğraf, pdf, belge veya sesli mesaj olur. Veya sorunuzu birkaç kelimeyle yazın.',
  unreadable: 'Bu tür mesajı okuyamam. Sorunuzu birkaç kelimeyle yazar mısınız?',
  contactKept: 'Kişiyi bir çalışan için bu konuşmaya ekledim. Ne sormak veya ayarlamak istiyorsunuz?',
  nearBorder: 'Teşekkürler. Bu yerin hangi belediyede olduğundan emin değilim. Nerede oturuyorsunuz?',
  outside: (area: string) => `Bu yer şurada değil: ${area}. Nerede oturuyorsunuz?`,
  elsewhere: 'Başka bir yer',
  person: 'Çalışanla konuşmak',
  movedHere: (name: string) =>
    `${name} ile konuşmanıza burada devam ediyorsunuz. Sitede de görmeye devam edersiniz. Cevaplar artık iki yere de gelir. Sonraki sorunuzu sorun.`,
  unknownCode:
    'Bu kod (artık) çalışmıyor. Bir kod bir kez, on dakika çalışır. Sitede Seçenekler bölümünde yenisini yapın. Sorunuzu burada da sorabilirsiniz.',
  askReminders: 'Bir gün önce WhatsApp ile hatırlatma ister misiniz?',
  yesPlease: 'Evet, lütfen',
  no: 'Hayır',
  noReminders: 'Tamam, hatırlatma yok. Sizin için başka ne yapabilirim?',
  stopped:
    'Tamam. Bizden istemediğiniz mesaj ve hatırlatma artık gelmez. Sorularınıza yine cevap veririz. Yine hatırlatma mı istiyorsunuz? “abone ol” yazın.',
  started:
    'Tamam. Randevudan bir gün önce WhatsApp ile hatırlatma alırsınız. Artık istemiyor musunuz? “abonelikten çık” yazın.',
}
