import type { Reaction } from '../understanding/danger/reaction.ts'
import { dangerNumbers } from './danger.ts'

/** What is said to who answers the words about danger. `numbers`: what to call when it gets worse. */
export interface AfterDangerWords extends Record<Reaction, (numbers: string) => string> {
  /** Ways without calling, for who thinks of suicide and for a child. */
  chatSuicide: string
  chatChild: string
  /** Who cannot call has somebody else do it. */
  byOther: string
  /** When they write on, the same words are not said again. */
  still: (numbers: string) => string
}

const { emergency } = dangerNumbers

const nl: AfterDangerWords = {
  'no-call': () => 'U hoeft niet te bellen. U mag hier blijven schrijven. Een medewerker is gewaarschuwd.',
  watched: (numbers) =>
    `Sluit dit scherm als dat veiliger is. U kunt dit gesprek hieronder wissen. Schrijf later verder, of op de telefoon van iemand die u vertrouwt. Gaat het mis? Ga naar buiten of naar de buren. Bel ${numbers}.`,
  quiet: (numbers) =>
    `Ik bel zelf niemand. Wel leest een medewerker van de gemeente dit gesprek. Zeg gerust wat u wel en niet wilt. Wilt u praten zonder uw naam te noemen? Dat kan: ${numbers}.`,
  next: (numbers) =>
    `Een medewerker is gewaarschuwd en leest dit gesprek. Die schrijft u hier terug. Er gaat nu niemand vanzelf naar u toe. Is er nu gevaar? Wacht dan niet en bel ${numbers}.`,
  chatSuicide: 'Chatten met iemand die luistert kan ook: 113.nl, dag en nacht. Uw naam is niet nodig.',
  chatChild: 'Chatten kan ook: kindertelefoon.nl. Je naam is niet nodig. Of vertel het aan je juf, meester of mentor.',
  byOther: `Is het nu gevaarlijk? Ga naar buiten of naar de buren als dat kan. Vraag of iemand anders ${emergency} belt. Een buur, uw huisarts of de school mag ook voor u bellen.`,
  still: (numbers) =>
    `Ik blijf hier. Een medewerker is gewaarschuwd. Wordt het erger? Bel ${numbers}. Schrijf gerust wat u nu nodig heeft.`,
}

/** The same to a child. */
const child: AfterDangerWords = {
  'no-call': () => 'Je hoeft niet te bellen. Je mag hier blijven schrijven. Een medewerker is gewaarschuwd.',
  watched: (numbers) =>
    `Sluit dit scherm als dat veiliger is. Je kunt dit gesprek hieronder wissen. Schrijf later verder, of op de telefoon van iemand die je vertrouwt. Gaat het mis? Ga naar buiten of naar de buren. Bel ${numbers}.`,
  quiet: (numbers) =>
    `Ik bel zelf niemand. Wel leest een medewerker van de gemeente dit gesprek. Zeg gerust wat je wel en niet wilt. Wil je praten zonder je naam te noemen? Dat kan: ${numbers}.`,
  next: (numbers) =>
    `Een medewerker is gewaarschuwd en leest dit gesprek. Die schrijft je hier terug. Er gaat nu niemand vanzelf naar je toe. Is er nu gevaar? Wacht dan niet en bel ${numbers}.`,
  chatSuicide: nl.chatSuicide,
  chatChild: nl.chatChild,
  byOther: `Is het nu gevaarlijk? Ga naar buiten of naar de buren als dat kan. Vraag of een groot mens ${emergency} belt.`,
  still: (numbers) =>
    `Fijn dat je nog schrijft. Een medewerker is gewaarschuwd. Wordt het erger? Bel ${numbers}. Wat heb je nu nodig?`,
}

const en: AfterDangerWords = {
  'no-call': () => 'You do not have to call. You can go on writing here. A member of staff has been warned.',
  watched: (numbers) =>
    `Close this screen if that is safer. You can erase this conversation below. Write later, or on the phone of somebody you trust. Does it go wrong? Go outside or to the neighbours. Call ${numbers}.`,
  quiet: (numbers) =>
    `I do not call anybody myself. A member of staff of the municipality does read this. Say what you want and do not want. You can also talk without giving your name: ${numbers}.`,
  next: (numbers) =>
    `A member of staff has been warned and reads this. They write back to you here. Nobody comes to you by themselves now. Is there danger now? Do not wait: call ${numbers}.`,
  chatSuicide: 'You can also chat with somebody who listens: 113.nl, day and night. You need not give your name.',
  chatChild: 'You can also chat: kindertelefoon.nl. You need not give your name. Or tell your teacher.',
  byOther: `Is it dangerous now? Go outside or to the neighbours if you can. Ask somebody else to call ${emergency}. A neighbour, your doctor or the school may call for you.`,
  still: (numbers) =>
    `I am still here. A member of staff has been warned. Does it get worse? Call ${numbers}. Tell me what you need now.`,
}

const de: AfterDangerWords = {
  'no-call': () => 'Sie müssen nicht anrufen. Sie können hier weiterschreiben. Ein Mitarbeiter ist gewarnt.',
  watched: (numbers) =>
    `Schließen Sie dieses Fenster, wenn das sicherer ist. Sie können dieses Gespräch unten löschen. Schreiben Sie später weiter. Wird es gefährlich? Gehen Sie nach draußen oder zu den Nachbarn. Rufen Sie ${numbers} an.`,
  quiet: (numbers) =>
    `Ich rufe selbst niemanden an. Ein Mitarbeiter der Gemeinde liest dies aber. Sagen Sie, was Sie möchten und was nicht. Sie können auch ohne Namen sprechen: ${numbers}.`,
  next: (numbers) =>
    `Ein Mitarbeiter ist gewarnt und liest dies. Er schreibt Ihnen hier zurück. Von selbst kommt jetzt niemand zu Ihnen. Ist jetzt Gefahr? Warten Sie nicht und rufen Sie ${numbers} an.`,
  chatSuicide: 'Sie können auch chatten: 113.nl, Tag und Nacht. Ihr Name ist nicht nötig.',
  chatChild: 'Chatten geht auch: kindertelefoon.nl. Dein Name ist nicht nötig. Oder erzähle es in der Schule.',
  byOther: `Ist es jetzt gefährlich? Gehen Sie nach draußen oder zu den Nachbarn, wenn das geht. Bitten Sie jemanden, ${emergency} anzurufen.`,
  still: (numbers) =>
    `Ich bin noch hier. Ein Mitarbeiter ist gewarnt. Wird es schlimmer? Rufen Sie ${numbers} an. Was brauchen Sie jetzt?`,
}

const tr: AfterDangerWords = {
  'no-call': () => 'Aramak zorunda değilsiniz. Buraya yazmaya devam edebilirsiniz. Bir çalışana haber verildi.',
  watched: (numbers) =>
    `Daha güvenliyse bu ekranı kapatın. Bu konuşmayı aşağıdan silebilirsiniz. Sonra yazmaya devam edin. Tehlike olursa dışarı çıkın veya komşulara gidin. Arayın: ${numbers}.`,
  quiet: (numbers) =>
    `Ben kimseyi aramıyorum. Ama belediyeden bir çalışan bunu okuyor. Ne isteyip ne istemediğinizi yazın. Adınızı söylemeden de konuşabilirsiniz: ${numbers}.`,
  next: (numbers) =>
    `Bir çalışana haber verildi ve bunu okuyor. Size buradan yazacak. Şu anda kimse kendiliğinden gelmiyor. Tehlike varsa beklemeyin, arayın: ${numbers}.`,
  chatSuicide: 'Yazışmak da mümkün: 113.nl, gece gündüz. Adınız gerekmez.',
  chatChild: 'Yazışmak da mümkün: kindertelefoon.nl. Adın gerekmez. Ya da öğretmenine anlat.',
  byOther: `Şu anda tehlike var mı? Mümkünse dışarı çıkın veya komşulara gidin. Başka birinden ${emergency} numarasını aramasını isteyin.`,
  still: (numbers) =>
    `Ben buradayım. Bir çalışana haber verildi. Kötüleşirse arayın: ${numbers}. Şimdi neye ihtiyacınız var?`,
}

const pl: AfterDangerWords = {
  'no-call': () => 'Nie musisz dzwonić. Możesz dalej tu pisać. Pracownik został powiadomiony.',
  watched: (numbers) =>
    `Zamknij ten ekran, jeśli tak jest bezpieczniej. Tę rozmowę możesz usunąć poniżej. Napisz później. Jest niebezpiecznie? Wyjdź na zewnątrz albo do sąsiadów. Zadzwoń: ${numbers}.`,
  quiet: (numbers) =>
    `Ja sam do nikogo nie dzwonię. Pracownik gminy jednak to czyta. Napisz, czego chcesz, a czego nie. Możesz też rozmawiać bez podawania nazwiska: ${numbers}.`,
  next: (numbers) =>
    `Pracownik został powiadomiony i to czyta. Odpisze tutaj. Teraz nikt sam do ciebie nie przyjedzie. Jest zagrożenie? Nie czekaj, zadzwoń: ${numbers}.`,
  chatSuicide: 'Możesz też pisać na czacie: 113.nl, dzień i noc. Nazwisko nie jest potrzebne.',
  chatChild: 'Możesz też pisać na czacie: kindertelefoon.nl. Nazwisko nie jest potrzebne. Albo powiedz nauczycielowi.',
  byOther: `Czy teraz jest niebezpiecznie? Jeśli możesz, wyjdź na zewnątrz albo do sąsiadów. Poproś kogoś, żeby zadzwonił pod ${emergency}.`,
  still: (numbers) =>
    `Jestem tutaj. Pracownik został powiadomiony. Robi się gorzej? Zadzwoń: ${numbers}. Napisz, czego teraz potrzebujesz.`,
}

const uk: AfterDangerWords = {
  'no-call': () => 'Вам не треба телефонувати. Ви можете писати тут далі. Працівника попереджено.',
  watched: (numbers) =>
    `Закрийте цей екран, якщо так безпечніше. Розмову можна стерти нижче. Напишіть пізніше. Стає небезпечно? Вийдіть надвір або до сусідів. Телефонуйте: ${numbers}.`,
  quiet: (numbers) =>
    `Я сам нікому не телефоную. Але працівник громади це читає. Напишіть, чого ви хочете, а чого ні. Можна говорити, не називаючи імені: ${numbers}.`,
  next: (numbers) =>
    `Працівника попереджено, він це читає. Він відповість вам тут. Сам до вас зараз ніхто не приїде. Є небезпека? Не чекайте, телефонуйте: ${numbers}.`,
  chatSuicide: 'Можна також писати в чаті: 113.nl, вдень і вночі. Ім’я не потрібне.',
  chatChild: 'Можна також писати в чаті: kindertelefoon.nl. Ім’я не потрібне. Або розкажи вчителеві.',
  byOther: `Зараз небезпечно? Якщо можете, вийдіть надвір або до сусідів. Попросіть когось зателефонувати ${emergency}.`,
  still: (numbers) => `Я тут. Працівника попереджено. Стає гірше? Телефонуйте: ${numbers}. Що вам зараз потрібно?`,
}

const ar: AfterDangerWords = {
  'no-call': () => 'لست مضطراً أن تتصل. يمكنك أن تكمل الكتابة هنا. تم إبلاغ موظف.',
  watched: (numbers) =>
    `أغلق هذه الشاشة إذا كان ذلك أكثر أماناً. يمكنك مسح هذه المحادثة في الأسفل. اكتب لاحقاً. هل أصبح الوضع خطيراً؟ اخرج أو اذهب إلى الجيران. اتصل على ${numbers}.`,
  quiet: (numbers) =>
    `أنا لا أتصل بأحد. لكن موظفاً من البلدية يقرأ هذا. قل ما تريد وما لا تريد. يمكنك أيضاً أن تتكلم دون ذكر اسمك: ${numbers}.`,
  next: (numbers) =>
    `تم إبلاغ موظف وهو يقرأ هذا. سيكتب لك هنا. لن يأتي إليك أحد الآن من تلقاء نفسه. هل هناك خطر الآن؟ لا تنتظر واتصل على ${numbers}.`,
  chatSuicide: 'يمكنك أيضاً الدردشة: 113.nl، ليلاً ونهاراً. لا حاجة إلى اسمك.',
  chatChild: 'يمكنك أيضاً الدردشة: kindertelefoon.nl. لا حاجة إلى اسمك. أو أخبر معلمك.',
  byOther: `هل هناك خطر الآن؟ اخرج أو اذهب إلى الجيران إذا استطعت. اطلب من شخص آخر أن يتصل على ${emergency}.`,
  still: (numbers) => `أنا هنا. تم إبلاغ موظف. هل ساء الوضع؟ اتصل على ${numbers}. اكتب ما تحتاجه الآن.`,
}

const tables: Record<string, AfterDangerWords> = { nl, en, de, tr, pl, uk, ar }

/** The words in a language, and to a child; null where there is no table, and what is said is what is always said. */
export function afterDangerWords(language: string, toChild: boolean): AfterDangerWords | null {
  return toChild && language === 'nl' ? child : (tables[language] ?? null)
}
