import type { OtherPhrases } from './others.ts'
import { appointments } from './tr/appointments.ts'

/** The assistant's own sentences in Turkish. */
export const tr = {
  ...appointments,
  choiceGone: 'Bu seçenek artık yok. Konunun ne olduğunu kendi sözlerinizle anlatabilirsiniz.',
  greeting: (name: string, area: string) =>
    `Merhaba, ben ${name}. Ben bir bilgisayarım, insan değilim. ${area} bölgesinde yardım ve destek hakkında bilgi veririm. ` +
    'Sorunuz nedir? Kendi sözlerinizle anlatabilirsiniz. Bir insanla konuşmak ister misiniz? Bu her zaman mümkün.',
  hello: 'Merhaba! Sorunuzu kendi sözlerinizle anlatın.',
  thanks: 'Rica ederim. Başka bir sorunuz var mı? Çekinmeden sorun.',
  goodbye: 'Hoşça kalın, size güç dilerim. Buraya her zaman dönebilirsiniz.',
  howAreYou: 'Ben bir bilgisayarım, bir şey hissetmem. Ama size yardım etmek isterim. Sorunuz nedir?',
  whatCanYou:
    'Belediyenizdeki yardımlar hakkında bilgi veririm. Örneğin evde bakım, çocuklar, para, borç, iş ve yalnızlık. ' +
    'Nereye gidebileceğinizi ve bunun hangi kurala dayandığını söylerim. Sizinle randevu yapabilirim. İsterseniz sizi bir insana bağlarım.',
  whoAmI: (name: string) =>
    `Ben ${name}, belediyenizdeki yardımlar hakkında bilgi veren bir bilgisayarım. Sorunuz nedir?`,
  chat: 'Bunu duymak güzel. Yardım ve destek hakkındaki sorulara bakarım. Size nasıl yardım edebilirim?',
  areYouHuman:
    'Ben bir bilgisayarım, insan değilim. Cevaplarım insanların kontrol ettiği metinlerden gelir. Bir insanla konuşmak ister misiniz? Olur.',
  insulted:
    'İyi gitmediği için üzgünüm. Size yardım etmek istiyorum. Tekrar anlatır mısınız, yoksa bir insanla mı konuşmak istersiniz?',
  notUnderstood: 'Sizi henüz anlamadım. Konuyu birkaç kelimeyle söyler misiniz?',
  tooShort: 'Arama yapmam için bu yeterli değil. Sorunuz ne hakkında? Birkaç kelime yeter.',
  onlyLink: 'Bağlantı açmam. Ne bilmek istediğinizi birkaç kelimeyle söyler misiniz?',
  otherScript: 'Bu yazıyı henüz iyi okuyamıyorum. Bir insanla konuşmak ister misiniz? Tercüman ayarlayabilir.',
  veryLong: 'Çok şey anlatıyorsunuz, sorun değil. Anladığımı aldım. Bir çalışan hepsini okuyabilir.',
  moreAbout: 'Ne hakkında daha çok bilmek istersiniz? Seçebilir veya kendiniz sorabilirsiniz.',
  nothingMore: 'Tamam. Sonra başka sorunuz olursa sorun.',
  notMyTask: 'Bunu yapmam. Bakım, çocuklar, para, iş ve konut sorularına yardım ederim. Bu konuda sorunuz nedir?',
  yes: 'Evet',
  no: 'Hayır',
  stopped: 'Tamam, bunu bırakıyoruz. Size başka nasıl yardım edebilirim?',
  backTo: 'O zaman kaldığımız yerden devam edelim.',
  stopChoice: 'Vazgeç',
  notRead: 'Bunu anlamadım.',
  privacy:
    'Burada yazdığınızı size yardım etmek için saklarız. BSN (vatandaş numarası), hesap numarası, şifre ve kodları hemen çıkarırız. ' +
    'Telefon, e-posta ve adresinizi yalnızca size yardım eden çalışan görür. Son mesajınızdan doksan gün sonra görüşmeyi sileriz.',
  privacyRights:
    'Sizin hakkınızda ne sakladığımızı görebilir ve sildirebilirsiniz. Bu görüşmeyi burada kendiniz görüp silebilirsiniz. ' +
    'Belediyedeki bilgiler için belediyenize sorun. Bir çalışan size bunda yardım eder.',
  privacyNote: 'Kişisel bilgilerinizi mesajınızdan çıkardım. Burada gerekli değiller.',
  chooseErase: 'Bu görüşmeyi sil',
  chooseInspect: 'Hakkımda ne biliyorsunuz?',
  eraseConfirm:
    'Bu görüşmenin tamamını silmek istiyor musunuz? Burada yazdığınız her şey gider. Yaptığınız randevu kalır. Bu geri alınamaz.',
  eraseWithPerson: 'Dikkat: bir çalışan sorunuzla ilgileniyor. O soru da silinir.',
  eraseYes: 'Evet, hepsini sil',
  eraseNo: 'Hayır, kalsın',
  erased: 'Bu görüşme silindi. Yazdıklarınız gitti. Her zaman yeni bir görüşme başlatabilirsiniz.',
  notErased: 'Tamam, hepsi kalıyor. Size başka nasıl yardım edebilirim?',

  whatYouCanDo: 'Şimdi yapabilecekleriniz:',
  whoCanHelp: 'Kim yardım edebilir:',
  restsOn: 'Bunun dayandığı kurallar:',
  deadline: (label: string, day: string, citation: string) => `${label}: en geç ${day} (${citation}).`,
  computed:
    'Bunu söylediğiniz güne göre hesapladım. Son gün hafta sonu veya tatil mi? O zaman sonraki iş günü geçerlidir.',
  foundAbout: (title: string) => `Sorunuz şununla ilgili: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} size yardım edebilir.` : `${name} size yardım edebilir. Telefon: ${number}.`,
  textIsDutch: 'Aşağıdaki açıklama Hollandaca.',
  interpreter: 'Bir çalışan sizin için tercüman ayarlayabilir.',
  askInformationPoint: 'Informatiepunt (danışma noktası) nereye gidebileceğinizi bilir.',
  hereYouCanGo: 'Buraya gidebilirsiniz.',
  thisIsWhy: 'Cevap bu kurallara dayanır. Kendiniz de okuyabilirsiniz.',
  checkedByPeople: 'Bu cevap insanların kontrol ettiği bir metinden gelir.',
  checkedOn: (day: string) => `Metin en son ${day} tarihinde kontrol edildi.`,
  articleSays: (citation: string) => `${citation} şöyle diyor:`,
  municipalityDecides: 'Ben yalnızca bilgi veririm. Kararı belediye verir.',
  inShort: 'Kısaca:',
  phone: 'Telefon',
  exampleNumber: '(örnek numara)',
  sides: {
    cost: 'Ne kadar tutar:',
    duration: 'Ne kadar sürer:',
    disagree: 'Aynı fikirde değil misiniz?',
    apply: 'Nasıl yapılır:',
    what: 'Nedir:',
    place: 'Nereye gidebilirsiniz:',
  },
  sideUnknown: {
    cost: 'Tam olarak ne tuttuğunu kesin bilmiyorum. Bir çalışan sizin için bakabilir.',
    duration: 'Ne kadar sürdüğünü kesin bilmiyorum. Bir çalışan sizin için bakabilir.',
    disagree: 'O zaman ne yapabileceğinizi kesin bilmiyorum. Bir çalışan sizinle düşünür.',
    apply: 'Bunun nasıl yapıldığını kesin bilmiyorum. Bir çalışan sizinle düşünür.',
    what: 'Bunu tam bilmiyorum. Bir çalışan açıklayabilir.',
  },
  severalQuestions: 'Birden fazla şey soruyorsunuz. Hepsine cevap veriyorum. Acele olan önce gelir.',
  onQuestion: (question: string) => `Sorunuz: “${question}”`,
  moreQuestionsLeft: 'Kalan sorularınızı bundan sonra tekrar sorabilirsiniz.',
  askMunicipality: 'Hangi belediyede oturuyorsunuz? O zaman orada geçerli cevabı veririm.',
  whyAsked: 'Cevabınızla daha iyi arayabilirim. İstemediğiniz bir şeyi söylemek zorunda değilsiniz.',
  whyAskedPlace: 'Bazı yardımlar belediyeye göre değişir. Bu yüzden nerede oturduğunuzu soruyorum.',
  askMunicipalityAgain: 'Nerede oturduğunuzu henüz bilmiyorum. Bir belediye seçin veya posta kodunuzu yazın.',
  livesElsewhere: 'Başka bir belediye',
  noted: (municipality: string) => `Teşekkürler. ${municipality} için arıyorum.`,
  askPlaceToo: 'Hangi belediyede oturuyorsunuz? O zaman orada neyin farklı olduğuna bakarım.',
  askPlaceForStaff: 'Hangi belediyede oturuyorsunuz? O zaman çalışan da bunu bilir.',
  askPlaceNearby: 'Hangi belediyede oturuyorsunuz? O zaman yakında bir yer ararım.',
  sameThere: (municipality: string) => `Yukarıdaki cevap ${municipality} için de geçerlidir.`,
  differsThere: (municipality: string) =>
    `Yukarıdaki cevap ${municipality} için de geçerlidir. Orada yalnızca şu farklıdır:`,
  notThere: (what: string, municipality: string) => `${municipality} belediyesinde bu yoktur: ${what}.`,
  notedOnly: (municipality: string) =>
    `Teşekkürler, ${municipality} belediyesinde oturduğunuzu biliyorum. Sorunuz nedir?`,
  anotherMunicipality: (place: string | null, area: string) =>
    `Yalnızca ${area} bölgesini bilirim. ${place === null ? 'Kendi' : `${place} içinde mi oturuyorsunuz? Kendi`} belediyenizi arayın: 14 numarası ve ardından alan kodu. ` +
    'Belediyenizin internet sitesine de bakabilirsiniz.',
  nationalHelp: 'Ülke çapındaki yardım her yerde geçerlidir. Bunu anlatmamı ister misiniz? Sorunuzu sorun.',
  noAnswer:
    'Bunu kesin bilmiyorum ve size yanlış bir şey söylemek istemem. Başka türlü söyler misiniz? Bir çalışan da yardım edebilir.',
  noAnswerAgain: 'Cevabı bulamıyorum. Informatiepunt çalışanı size yardım edebilir. Sorunuzu ileteyim mi?',
  outOfScope: (what: string | null) =>
    `${what === null ? 'Bu' : `“${what}”`} benim konum değil. Bakım, çocuklar, para, iş, destekli konut ve insanlarla tanışma sorularına yardım ederim.`,
  outOfScopeWhere: 'Diğer konular için belediyeyi arayın veya internet sitesine bakın.',
  medical:
    'Tıbbi tavsiye veremem. Aile doktorunuzu (huisarts) arayın. Akşam, gece veya hafta sonu mu ve bekleyemez mi? Huisartsenpost’u arayın. Hayati tehlike varsa 112’yi arayın.',
  advice: 'Kendi davanız veya paranız hakkında tavsiye veremem. Kimin yardım ettiğini söyleyebilirim.',

  clarifyTopics: 'Size iyi yardım etmek istiyorum. Sorunuz ne hakkında?',
  assumed: (label: string) => `Sanırım konu şu: “${label}” Başka bir şey mi? O zaman aşağıdan seçin.`,
  noneOfThese: 'Başka bir şey',
  dontKnow: 'Bilmiyorum',
  ratherPerson: 'Bir insanla konuşmak isterim',
  clarifyBroad: 'Bunu anlatmanız iyi oldu. Şu anda sizi en çok ne zorluyor?',
  clarifyBroadAgain: 'Sizi iyi anlamak istiyorum. Sorunuza en çok ne uyuyor?',
  dimensions: {
    body: 'Bedenim veya sağlığım',
    mind: 'Duygularım veya düşüncelerim',
    meaning: 'Hayatın anlamı, yapacak bir şey',
    quality: 'Ev, aile veya konut',
    taking_part: 'Çevremdeki insanlar, iş veya okul',
    daily: 'Ev işi, para veya evraklar',
  },
  clarifyWish: 'Şu anda size en çok ne yardım eder?',
  clarifyNetwork: 'Çevrenizde yardım eden biri var mı?',
  networkHelps: 'Evet, biri yardım ediyor',
  networkLittle: 'Biraz',
  networkNone: 'Hayır, kimse yok',
  clarified: 'Teşekkürler, bu yardımcı oluyor. Önce kendinizin ve çevrenizin yapabileceğiyle başlıyorum.',
  clarifiedNothing: 'Bilmemeniz sorun değil. Informatiepunt çalışanı sizinle birlikte bulur. Sorunuzu ileteyim mi?',
  intakeIs: 'Anladığım şu:',
  intakeEmpty: 'Sorunuz hakkında henüz bir şey bilmiyorum. Lütfen ne olduğunu anlatın.',
  intake: {
    dimensions: 'Konu',
    wishes: 'İstediğiniz',
    who: 'Kimin için',
    municipality: 'Yer',
    urgency: 'Acele',
    tried: 'Yaptıklarınız',
    network: 'Yardım eden',
    told: 'Anlattığınız',
  },
  intakeUrgent: 'Evet, bekleyemez',
  intakeWho: {
    self: 'kendiniz',
    parent: 'anneniz veya babanız',
    child: 'çocuğunuz',
    partner: 'eşiniz',
    neighbour: 'komşunuz',
    other: 'başka biri',
  },
  intakeAge: (years: number) => `${years} yaşında`,
  intakeAsk: 'Doğru mu? Düzeltebilirsiniz. Yalnızca evet derseniz iletirim.',
  intakePassOn: 'Evet, ilet',
  intakeCorrect: 'Bir şey yanlış',
  intakeKeep: 'İletme',
  intakeWhich: 'Ne yanlış?',
  intakeNew: (field: string) => `Doğrusu nasıl? “${field}” için ne yazmalı?`,
  intakeRemove: 'Bunu çıkar',
  intakeCorrected: 'Teşekkürler. Düzelttim.',
  intakeKept: 'Tamam. Bunu iletmiyorum.',
  intakeAgreed: 'Teşekkürler. Anlattığınız birlikte gidiyor. Tekrar anlatmanız gerekmez.',
  offerReport: 'Bunu resmi bildirim (melding) yapmak ister misiniz?',
  chooseReport: 'Bunu bildir (melding)',
  reportWhat:
    'Bildirimle (melding) belediyeye yardıma ihtiyacınız olduğunu söylersiniz. Bunu burada yapabilirsiniz. Neye yardım gerekiyor?',
  reportUseTold: 'Anlattığımı kullan',
  reportName: 'Bildirim kimin adına?',
  reportContact: 'Belediye size hangi telefon veya e-postadan ulaşabilir?',
  reportMunicipality: 'Yardıma ihtiyacı olan kişi hangi belediyede oturuyor?',
  reportConfirm: (lines: string[]) => `Bu bildirim doğru mu?\n${lines.join('\n')}`,
  reportYes: 'Evet, bildir',
  reportChange: 'Hayır, bir şeyi değiştir',
  reportReceived: (day: string, mark: string) =>
    `Bildiriminiz ${day} tarihinde alındı. Bu mesaj kanıtınızdır. Numarası ${mark}.`,
  reportTerm: (day: string, citation: string) =>
    `Belediye şimdi neyin gerektiğini araştırır. Bu en çok altı hafta sürer: ${day} tarihine kadar (${citation}).`,
  reportPlan: (day: string, citation: string) =>
    `Kendiniz kişisel bir plan yapabilirsiniz. En geç ${day} günü verin (${citation}).`,
  reportSupport: (citation: string) =>
    `Bağımsız bir danışman sizinle ücretsiz düşünür (${citation}). Kim olduğunu söyleyeyim mi?`,
  reportDecides: 'Bildirim henüz başvuru değildir. Belediye yardıma sonra karar verir.',
  reportSupportChoice: 'Bağımsız danışman kim?',

  afterDanger: (numbers: string) =>
    `Yazmanız iyi oldu. Şimdi nasılsınız? Kötüleşirse ${numbers} arayın. Bir çalışan da bunu okuyor. Başka bir şey de sorabilirsiniz.`,
  afterDangerGood: (numbers: string) =>
    `Duymak güzel. Gerekirse yine arayın: ${numbers}. Başka sorularda da yardım ederim.`,
  or: 'veya',
  nightDoctor: (phone: string) =>
    `Aile hekiminiz dönene kadar bekleyemez mi? Nöbetçi hekimi (huisartsenpost) arayın: ${phone}.`,
  dangerDoubt: (numbers: string) =>
    `Şu anda tehlike var mı? 112’yi arayın. Konuşmak ister misiniz? ${numbers} arayın, ücretsiz.`,
  worryOther: 'Birini düşünmeniz güzel. İsim vermeden de danışabilirsiniz. Şu anda tehlike var mı? 112’yi arayın.',
  condolence: 'Başınız sağ olsun.',
  petLost: 'Çok üzücü. Bir hayvan insana çok yakın olabilir. Konuşmak ya da bir şey sormak ister misiniz? Buyurun.',

  choosePerson: 'Bir insanla konuşmak istiyorum',
  chooseAppointment: 'Randevu almak',
  chooseCallback: 'Beni geri arayın',
  chooseContinue: 'Hayır, kendim devam ederim',
  asSoonAsPossible: 'en kısa zamanda',
  personOpen: (by: string) =>
    `Sorunuzu bir çalışana iletiyorum. Cevabı burada alırsınız: ${by}. Bu pencereyi kapatabilirsiniz.`,
  personClosed: (by: string) =>
    `Sorunuzu iletiyorum. Şu anda sohbette kimse yok. Bir çalışan hepsini okur ve burada cevap verir: ${by}.`,
  personPhone: (number: string, example: boolean, hours: string) =>
    `Arayabilirsiniz de: ${number}${example ? ' (örnek numara)' : ''}, ${hours}.`,
  personTellMore: 'Konuyu şimdiden anlatmak ister misiniz? Çalışan bunu okur.',
  personAlready: (by: string) => `Sorunuz zaten bir çalışanda. Cevap alırsınız: ${by}.`,
  whileWaiting: 'Çalışan bunu da okuyor. Beklerken şunu söyleyebilirim:',
  addedForStaff: 'Teşekkürler. Ekledim. Çalışan bunu da okuyor.',
  apology: (by: string) =>
    `Bende bir şey ters gitti, özür dilerim. Sorunuz kaybolmadı: bir çalışana ilettim. Cevap alırsınız: ${by}.`,
  urgentPassedOn: (by: string) =>
    `Bu bekleyemez. Acele olarak bir çalışana iletiyorum. Cevabı burada alırsınız: ${by}.`,
  threeWorkingDays:
    'Borç yüzünden evinizi, enerjinizi, suyunuzu veya sağlık sigortanızı kaybedebilir misiniz? O zaman ilk görüşme üç iş günü içinde olmalı (Wgs, artikel 4, lid 2).',
  callbackPhone: 'Sizi hangi numaradan arayabiliriz?',
  callbackPhoneAgain: 'Burada telefon numarası görmüyorum. Tekrar yazar mısınız?',
  callbackBy: (by: string) => `Bizden haber alırsınız: ${by}.`,
  callbackOutside: (by: string) =>
    `O saatte burada değiliz. Bir çalışan sizi açık olduğumuz saatlerde arar. Bizden haber alırsınız: ${by}.`,
  callbackLater: (wish: string) => `Bir çalışan sizi geri arar. İsteğinizi iletiyorum: “${wish}”.`,
  callbackChanged: 'Değiştirdim.',
  callbackCancelled: 'Tamam, sizi geri aramıyoruz.',
  callbackNumber: (phone: string) => `Sizi bu numaradan arıyoruz: ${phone}.`,
  numberErased: 'Telefon numaranızı sildim.',
  callbackWhen: 'Sizi ne zaman aramamız uygun olur?',
  callbackMorning: 'Sabah',
  callbackAfternoon: 'Öğleden sonra',
  callbackAny: 'Fark etmez',
  callbackDone: (by: string, wish: string | null) =>
    `Bir çalışan sizi geri arar. ${wish === null ? '' : `İsteğinizi iletiyorum: “${wish}”. `}Bizden haber alırsınız: ${by}.`,

  surveyAsk: 'Bir şey daha sorabilir miyim: size yardımcı olabildik mi?',
  surveyGlad: 'Bunu duymak güzel. Buraya her zaman dönebilirsiniz.',
  surveyWhy: 'Üzgünüm. Ne eksikti? Birkaç kelimeyle yazabilirsiniz.',
  surveySkip: 'Söylemek istemem',
  surveyNoted: 'Teşekkürler. Bundan öğreniyoruz. Yine de bir insanla konuşmak ister misiniz? Olur.',
} satisfies OtherPhrases
