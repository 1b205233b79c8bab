/** What is said back to somebody who asks nothing, but tells, doubts, agrees, refuses or is not helped yet. */
interface RemarkPhrases {
  tells: string
  tellsMore: string
  tried: string
  status: string
  trouble: string
  denied: string
  feeling: string
  refuses: string
  unsure: string
  agrees: string
  missed: string
  missedOffer: string
  cantPay: string
  /** What there is to say about it was said already. */
  told: string
  /** "Wat nu?" */
  next: string
  /** "Lekker dan": bitter or mocking. */
  letDown: string
  /** "Nou fijn": in earnest or not. */
  hopeHelps: string
  /** "Dat zei ik al." */
  saidAlready: string
  /** Before sentences of an answer that hold what is asked. */
  knownOf: string
}

const nl: RemarkPhrases = {
  tells: 'Dank u, dat is goed om te weten. Wat ik hierboven zei, blijft gelden.',
  tellsMore:
    'Dank u. Het is goed als iemand uw hele verhaal hoort. Wilt u een medewerker spreken of een afspraak maken?',
  tried:
    'Jammer dat dat nog niet heeft geholpen. Ik onthoud wat u al deed. Een medewerker denkt graag mee over wat er nog meer kan.',
  status:
    'Hoe het met uw aanvraag of betaling staat, kan ik niet zien. Een medewerker kan het voor u nakijken. Dit weet ik wel:',
  trouble: 'Wat vervelend dat dit niet goed gaat. Dit kunt u doen:',
  denied: 'Dat is een tegenvaller. U kunt er iets tegen doen:',
  feeling:
    'Dat klinkt zwaar. U hoeft het niet alleen te doen. Ik ben een computer, maar een medewerker luistert graag naar u. ' +
    'Wilt u nu praten? De Luisterlijn is er dag en nacht: 088 0767 000.',
  refuses: 'Dat mag. U beslist zelf, en u hoeft nu niets te kiezen. Misschien past iets anders beter bij u.',
  unsure: 'Dat geeft niet. U hoeft het niet meteen te weten. Een medewerker kan rustig met u meedenken.',
  agrees: 'Goed. Wat zal ik voor u doen?',
  missed: 'Dan heb ik u niet goed begrepen. Mijn excuses. Wilt u het in andere woorden zeggen?',
  missedOffer:
    'Dan heb ik u niet goed begrepen. Mijn excuses. Bedoelde u iets van hieronder? U mag het ook in andere woorden zeggen.',
  cantPay: 'Goed dat u dat zegt. Vraag altijd na wat u echt moet betalen. Dit weet ik:',
  told: 'Wat ik daarover weet, staat hierboven. Een medewerker kan het preciezer zeggen.',
  next: 'Een gesprek is dan een goede volgende stap. Een medewerker zoekt samen met u uit wat past.',
  letDown: 'Ik begrijp dat dit tegenvalt. Vertel gerust wat u nog mist. Een medewerker kan ook met u meekijken.',
  hopeHelps:
    'Ik hoop dat dit u verder helpt. Helpt het nog niet? Zeg het gerust. Een medewerker kan ook met u meekijken.',
  saidAlready:
    'U heeft gelijk, dat zei u al. Mijn excuses. Ik ben een computer en ik begrijp niet altijd alles. Een medewerker kan uw hele verhaal lezen.',
  knownOf: 'Dit weet ik daarover:',
}

const en: RemarkPhrases = {
  tells: 'Thank you, that is good to know. What I said above still holds.',
  tellsMore:
    'Thank you. It would be good if someone hears your whole story. Would you like to speak to a person or make an appointment?',
  tried:
    'What a pity that it has not helped yet. I will remember what you did. A member of staff is happy to think along about what else is possible.',
  status: 'I cannot see how your request or payment stands. A member of staff can check it for you. This I do know:',
  trouble: 'I am sorry that this is not going well. This is what you can do:',
  denied: 'That is a setback. You can do something about it:',
  feeling:
    'That sounds hard. You do not have to do it alone. I am a computer, but a member of staff is happy to listen to you. ' +
    'Do you want to talk now? De Luisterlijn is there day and night: 088 0767 000.',
  refuses:
    'That is fine. You decide, and you do not have to choose anything now. Maybe something else suits you better.',
  unsure: 'That is all right. You do not have to know straight away. A member of staff can think along with you.',
  agrees: 'Good. What shall I do for you?',
  missed: 'Then I did not understand you well. I am sorry. Can you say it in other words?',
  missedOffer:
    'Then I did not understand you well. I am sorry. Did you mean one of these? You can also say it in other words.',
  cantPay: 'It is good that you say so. Always ask what you really have to pay. This I know:',
  told: 'What I know about that is written above. A member of staff can tell you more exactly.',
  next: 'A talk is a good next step then. A member of staff finds out together with you what fits.',
  letDown:
    'I understand that this is disappointing. Please tell me what is still missing. A member of staff can also look at it with you.',
  hopeHelps:
    'I hope this helps you. Does it not help yet? Please say so. A member of staff can also look at it with you.',
  saidAlready:
    'You are right, you said that already. I am sorry. I am a computer and do not always understand everything. A member of staff can read your whole story.',
  knownOf: 'This is what I know about that:',
}

const de: RemarkPhrases = {
  tells: 'Danke, das ist gut zu wissen. Was ich oben gesagt habe, gilt weiter.',
  tellsMore:
    'Danke. Es ist gut, wenn jemand Ihre ganze Geschichte hört. Möchten Sie mit einem Menschen sprechen oder einen Termin machen?',
  tried:
    'Schade, dass das noch nicht geholfen hat. Ich merke mir, was Sie schon getan haben. Ein Mitarbeiter denkt gern mit Ihnen weiter.',
  status:
    'Wie es mit Ihrem Antrag oder Ihrer Zahlung steht, kann ich nicht sehen. Ein Mitarbeiter kann das für Sie prüfen. Das weiß ich:',
  trouble: 'Es tut mir leid, dass das nicht gut läuft. Das können Sie tun:',
  denied: 'Das ist ein Rückschlag. Sie können etwas dagegen tun:',
  feeling:
    'Das klingt schwer. Sie müssen das nicht allein schaffen. Ich bin ein Computer, aber ein Mitarbeiter hört Ihnen gern zu. ' +
    'Möchten Sie jetzt reden? De Luisterlijn ist Tag und Nacht da: 088 0767 000.',
  refuses:
    'Das ist in Ordnung. Sie entscheiden selbst, und Sie müssen jetzt nichts wählen. Vielleicht passt etwas anderes besser.',
  unsure: 'Das macht nichts. Sie müssen es nicht sofort wissen. Ein Mitarbeiter kann in Ruhe mit Ihnen überlegen.',
  agrees: 'Gut. Was soll ich für Sie tun?',
  missed: 'Dann habe ich Sie nicht richtig verstanden. Entschuldigung. Können Sie es anders sagen?',
  missedOffer:
    'Dann habe ich Sie nicht richtig verstanden. Entschuldigung. Meinten Sie etwas davon? Sie können es auch anders sagen.',
  cantPay: 'Gut, dass Sie das sagen. Fragen Sie immer nach, was Sie wirklich zahlen müssen. Das weiß ich:',
  told: 'Was ich darüber weiß, steht oben. Ein Mitarbeiter kann es genauer sagen.',
  next: 'Dann ist ein Gespräch ein guter nächster Schritt. Ein Mitarbeiter sucht mit Ihnen, was passt.',
  letDown:
    'Ich verstehe, dass das enttäuschend ist. Sagen Sie gern, was Ihnen noch fehlt. Ein Mitarbeiter kann auch mit Ihnen darauf schauen.',
  hopeHelps:
    'Ich hoffe, das hilft Ihnen weiter. Hilft es noch nicht? Sagen Sie es gern. Ein Mitarbeiter kann auch mit Ihnen darauf schauen.',
  saidAlready:
    'Sie haben recht, das sagten Sie schon. Entschuldigung. Ich bin ein Computer und verstehe nicht immer alles. Ein Mitarbeiter kann Ihre ganze Geschichte lesen.',
  knownOf: 'Das weiß ich darüber:',
}

const pl: RemarkPhrases = {
  tells: 'Dziękuję, dobrze to wiedzieć. To, co napisałem wyżej, nadal obowiązuje.',
  tellsMore:
    'Dziękuję. Dobrze, żeby ktoś wysłuchał całej historii. Chce Pan/Pani porozmawiać z pracownikiem czy umówić spotkanie?',
  tried:
    'Szkoda, że to jeszcze nie pomogło. Zapamiętam, co już było zrobione. Pracownik chętnie pomyśli, co jeszcze można zrobić.',
  status: 'Nie widzę, co się dzieje z Pana/Pani wnioskiem lub wypłatą. Pracownik może to sprawdzić. Wiem tyle:',
  trouble: 'Przykro mi, że to nie działa dobrze. Można zrobić tak:',
  denied: 'To przykra wiadomość. Można coś z tym zrobić:',
  feeling:
    'To brzmi ciężko. Nie musi Pan/Pani być z tym sam/sama. Jestem komputerem, ale pracownik chętnie wysłucha. ' +
    'Chce Pan/Pani porozmawiać teraz? De Luisterlijn działa dzień i noc: 088 0767 000.',
  refuses: 'W porządku. To Pana/Pani decyzja i nic nie trzeba teraz wybierać. Może coś innego będzie lepsze.',
  unsure: 'Nie szkodzi. Nie trzeba wiedzieć od razu. Pracownik może spokojnie pomyśleć razem z Panem/Panią.',
  agrees: 'Dobrze. Co mam dla Pana/Pani zrobić?',
  missed: 'W takim razie źle zrozumiałem. Przepraszam. Czy można to powiedzieć innymi słowami?',
  missedOffer:
    'W takim razie źle zrozumiałem. Przepraszam. Czy chodzi o coś z poniższych? Można też powiedzieć to innymi słowami.',
  cantPay: 'Dobrze, że Pan/Pani to mówi. Zawsze warto zapytać, ile naprawdę trzeba zapłacić. Wiem tyle:',
  told: 'To, co o tym wiem, jest napisane wyżej. Pracownik może powiedzieć dokładniej.',
  next: 'Dobrym następnym krokiem jest wtedy rozmowa. Pracownik poszuka razem z Panem/Panią, co pasuje.',
  letDown:
    'Rozumiem, że to rozczarowuje. Proszę napisać, czego jeszcze brakuje. Pracownik też może na to spojrzeć razem z Panem/Panią.',
  hopeHelps:
    'Mam nadzieję, że to pomoże. Jeszcze nie pomaga? Proszę to powiedzieć. Pracownik też może na to spojrzeć razem z Panem/Panią.',
  saidAlready:
    'Ma Pan/Pani rację, to już było powiedziane. Przepraszam. Jestem komputerem i nie zawsze wszystko rozumiem. Pracownik może przeczytać całą historię.',
  knownOf: 'Oto co o tym wiem:',
}

const tr: RemarkPhrases = {
  tells: 'Teşekkür ederim, bunu bilmek iyi. Yukarıda söylediğim hâlâ geçerli.',
  tellsMore:
    'Teşekkür ederim. Birinin bütün hikâyenizi dinlemesi iyi olur. Bir çalışanla konuşmak mı, randevu almak mı istersiniz?',
  tried:
    'Bunun henüz işe yaramamış olması üzücü. Yaptıklarınızı aklımda tutuyorum. Bir çalışan başka neler olabileceğini sizinle düşünür.',
  status: 'Başvurunuzun veya ödemenizin durumunu göremiyorum. Bir çalışan sizin için bakabilir. Bildiğim şu:',
  trouble: 'Bunun iyi gitmemesi üzücü. Şunu yapabilirsiniz:',
  denied: 'Bu üzücü. Buna karşı bir şey yapabilirsiniz:',
  feeling:
    'Bu zor görünüyor. Yalnız başınıza yapmak zorunda değilsiniz. Ben bir bilgisayarım, ama bir çalışan sizi memnuniyetle dinler. ' +
    'Şimdi konuşmak ister misiniz? De Luisterlijn gece gündüz açık: 088 0767 000.',
  refuses:
    'Olabilir. Kararı siz verirsiniz, şimdi bir şey seçmek zorunda değilsiniz. Belki başka bir şey size daha uygundur.',
  unsure: 'Önemli değil. Hemen bilmek zorunda değilsiniz. Bir çalışan sizinle sakince düşünebilir.',
  agrees: 'Tamam. Sizin için ne yapayım?',
  missed: 'O zaman sizi iyi anlamadım. Özür dilerim. Başka sözlerle söyler misiniz?',
  missedOffer:
    'O zaman sizi iyi anlamadım. Özür dilerim. Aşağıdakilerden birini mi demek istediniz? Başka sözlerle de söyleyebilirsiniz.',
  cantPay: 'Bunu söylemeniz iyi. Gerçekten ne ödemeniz gerektiğini her zaman sorun. Bildiğim şu:',
  told: 'Bu konuda bildiklerim yukarıda yazıyor. Bir çalışan daha kesin söyleyebilir.',
  next: 'O zaman bir görüşme iyi bir sonraki adımdır. Bir çalışan sizinle birlikte neyin uygun olduğunu araştırır.',
  letDown:
    'Bunun hayal kırıklığı olduğunu anlıyorum. Neyin eksik olduğunu söyleyebilirsiniz. Bir çalışan da sizinle birlikte bakabilir.',
  hopeHelps:
    'Umarım bu size yardımcı olur. Henüz yardımcı olmuyor mu? Lütfen söyleyin. Bir çalışan da sizinle birlikte bakabilir.',
  saidAlready:
    'Haklısınız, bunu zaten söylemiştiniz. Özür dilerim. Ben bir bilgisayarım ve her şeyi her zaman anlamıyorum. Bir çalışan bütün hikâyenizi okuyabilir.',
  knownOf: 'Bu konuda bildiklerim:',
}

const uk: RemarkPhrases = {
  tells: 'Дякую, це добре знати. Те, що я сказав вище, залишається в силі.',
  tellsMore:
    'Дякую. Добре, якщо хтось вислухає всю вашу історію. Хочете поговорити з працівником чи записатися на зустріч?',
  tried:
    'Шкода, що це ще не допомогло. Я запамʼятаю, що ви вже зробили. Працівник охоче подумає з вами, що ще можливо.',
  status: 'Я не бачу, що з вашою заявою чи виплатою. Працівник може перевірити це для вас. Ось що я знаю:',
  trouble: 'Прикро, що це йде не так добре. Ось що ви можете зробити:',
  denied: 'Це прикро. Ви можете щось із цим зробити:',
  feeling:
    'Це звучить важко. Ви не мусите бути з цим наодинці. Я компʼютер, але працівник охоче вас вислухає. ' +
    'Хочете поговорити зараз? De Luisterlijn працює вдень і вночі: 088 0767 000.',
  refuses: 'Це нормально. Ви вирішуєте самі, і зараз не треба нічого обирати. Можливо, щось інше підійде краще.',
  unsure: 'Нічого страшного. Не треба знати одразу. Працівник може спокійно подумати разом з вами.',
  agrees: 'Добре. Що мені для вас зробити?',
  missed: 'Тоді я вас не зрозумів. Вибачте. Можете сказати іншими словами?',
  missedOffer: 'Тоді я вас не зрозумів. Вибачте. Ви мали на увазі щось із цього? Можна також сказати іншими словами.',
  cantPay: 'Добре, що ви це кажете. Завжди питайте, скільки насправді треба заплатити. Ось що я знаю:',
  told: 'Те, що я про це знаю, написано вище. Працівник може сказати точніше.',
  next: 'Тоді розмова — добрий наступний крок. Працівник разом з вами знайде, що підходить.',
  letDown: 'Розумію, що це розчаровує. Скажіть, чого вам ще бракує. Працівник також може подивитися разом з вами.',
  hopeHelps:
    'Сподіваюся, це вам допоможе. Ще не допомагає? Скажіть про це. Працівник також може подивитися разом з вами.',
  saidAlready:
    'Ви маєте рацію, ви це вже казали. Вибачте. Я компʼютер і не завжди все розумію. Працівник може прочитати всю вашу історію.',
  knownOf: 'Ось що я про це знаю:',
}

const ar: RemarkPhrases = {
  tells: 'شكراً لك، من الجيد معرفة ذلك. ما قلته أعلاه يبقى صحيحاً.',
  tellsMore: 'شكراً لك. من الجيد أن يسمع أحد قصتك كلها. هل تريد التحدث مع موظف أم تحديد موعد؟',
  tried: 'من المؤسف أن ذلك لم يساعد بعد. سأتذكر ما فعلته. يسعد الموظف أن يفكر معك فيما يمكن فعله أيضاً.',
  status: 'لا أستطيع أن أرى وضع طلبك أو دفعتك. يمكن للموظف أن يتحقق من ذلك لك. هذا ما أعرفه:',
  trouble: 'يؤسفني أن الأمر لا يسير جيداً. هذا ما يمكنك فعله:',
  denied: 'هذا أمر مؤسف. يمكنك أن تفعل شيئاً حيال ذلك:',
  feeling:
    'يبدو هذا صعباً. لست مضطراً لأن تواجهه وحدك. أنا حاسوب، لكن الموظف يسعده أن يستمع إليك. ' +
    'هل تريد التحدث الآن؟ De Luisterlijn متاح ليلاً ونهاراً: 088 0767 000.',
  refuses: 'لا بأس. القرار لك، ولا يلزمك أن تختار شيئاً الآن. ربما يناسبك شيء آخر.',
  unsure: 'لا بأس. لا يلزم أن تعرف فوراً. يمكن للموظف أن يفكر معك بهدوء.',
  agrees: 'حسناً. ماذا تريد أن أفعل لك؟',
  missed: 'إذن لم أفهمك جيداً. أعتذر. هل يمكنك قول ذلك بكلمات أخرى؟',
  missedOffer: 'إذن لم أفهمك جيداً. أعتذر. هل تقصد شيئاً مما يلي؟ يمكنك أيضاً قول ذلك بكلمات أخرى.',
  cantPay: 'من الجيد أنك تقول ذلك. اسأل دائماً كم يجب أن تدفع فعلاً. هذا ما أعرفه:',
  told: 'ما أعرفه عن ذلك مكتوب أعلاه. يمكن للموظف أن يخبرك بدقة أكبر.',
  next: 'إذن المحادثة خطوة تالية جيدة. يبحث الموظف معك عما يناسبك.',
  letDown: 'أفهم أن هذا مخيّب للأمل. قل لي ما الذي ما زال ينقصك. يمكن للموظف أيضاً أن ينظر في الأمر معك.',
  hopeHelps: 'آمل أن يساعدك هذا. ألا يساعدك بعد؟ قل ذلك من فضلك. يمكن للموظف أيضاً أن ينظر في الأمر معك.',
  saidAlready: 'أنت محق، لقد قلت ذلك من قبل. أعتذر. أنا حاسوب ولا أفهم كل شيء دائماً. يمكن للموظف أن يقرأ قصتك كلها.',
  knownOf: 'هذا ما أعرفه عن ذلك:',
}

const ti: RemarkPhrases = {
  tells: 'የቐንየለይ፣ እዚ ምፍላጥ ጽቡቕ እዩ። ኣብ ላዕሊ ዝበልክዎ ከምዘለዎ ይጸንሕ።',
  tellsMore: 'የቐንየለይ። ሓደ ሰብ ምሉእ ታሪኽኩም ክሰምዕ ጽቡቕ እዩ። ምስ ሰራሕተኛ ክትዛረቡ ወይ ቆጸራ ክትሕዙ ትደልዩ ዶ፧',
  tried: 'ገና ዘይሓገዘ ብምዃኑ የሕዝን። ዝገበርክምዎ ክዝክሮ እየ። ሰራሕተኛ ካልእ እንታይ ከም ዝከኣል ምሳኹም ክሓስብ ሕጉስ እዩ።',
  status: 'ጠለብኩም ወይ ክፍሊትኩም ከመይ ከም ዘሎ ክርኢ ኣይክእልን። ሰራሕተኛ ከረጋግጸልኩም ይኽእል። እዚ እፈልጥ፦',
  trouble: 'እዚ ጽቡቕ ዘይከይድ ብምህላዉ የሕዝን። እዚ ክትገብሩ ትኽእሉ፦',
  denied: 'እዚ የሕዝን። ገለ ክትገብሩ ትኽእሉ፦',
  feeling:
    'ከቢድ ይመስል። በይንኹም ክትገብርዎ የብልኩምን። ኣነ ኮምፒተር እየ፣ ሰራሕተኛ ግን ክሰምዓኩም ሕጉስ እዩ። ' +
    'ሕጂ ክትዛረቡ ትደልዩ ዶ፧ De Luisterlijn ቀትርን ለይትን ኣሎ፦ 088 0767 000።',
  refuses: 'ጸገም የለን። ባዕልኹም ትውስኑ፣ ሕጂ ገለ ክትመርጹ የብልኩምን። ምናልባት ካልእ ይሕሸኩም።',
  unsure: 'ጸገም የለን። ብኡንብኡ ክትፈልጡ የብልኩምን። ሰራሕተኛ ብህድኣት ምሳኹም ክሓስብ ይኽእል።',
  agrees: 'ጽቡቕ። እንታይ ክገብረልኩም፧',
  missed: 'ጽቡቕ ኣይተረዳእኩኹምን። ይቕሬታ። ብኻልእ ቃላት ክትብልዎ ትኽእሉ ዶ፧',
  missedOffer: 'ጽቡቕ ኣይተረዳእኩኹምን። ይቕሬታ። ካብዚ ኣብ ታሕቲ ዘሎ ማለትኩም ድዩ፧ ብኻልእ ቃላት ክትብልዎ ውን ትኽእሉ።',
  cantPay: 'ስለ ዝበልክምዎ ጽቡቕ። ብሓቂ ክንደይ ከም ትኸፍሉ ኩሉ ግዜ ሕተቱ። እዚ እፈልጥ፦',
  told: 'ብዛዕባኡ ዝፈልጦ ኣብ ላዕሊ ተጻሒፉ ኣሎ። ሰራሕተኛ ብዝያዳ ክነግረኩም ይኽእል።',
  next: 'ሽዑ ዝርርብ ጽቡቕ ቀጻሊ ስጉምቲ እዩ። ሰራሕተኛ ምሳኹም እንታይ ከም ዝሰማማዕ የናዲ።',
  letDown: 'እዚ ዘሕዝን ምዃኑ ይርድኣኒ። እንታይ ከም ዝጎደለኩም ንገሩኒ። ሰራሕተኛ ውን ምሳኹም ክርእዮ ይኽእል።',
  hopeHelps: 'እዚ ከም ዝሕግዘኩም ተስፋ እገብር። ገና ኣይሓገዘን ድዩ፧ ንገሩኒ። ሰራሕተኛ ውን ምሳኹም ክርእዮ ይኽእል።',
  saidAlready: 'ሓቅኹም፣ እዚ ኣቐዲምኩም ኢልኩምዎ ነይርኩም። ይቕሬታ። ኣነ ኮምፒተር እየ፣ ኩሉ ግዜ ኩሉ ኣይርድኣንን። ሰራሕተኛ ምሉእ ታሪኽኩም ከንብብ ይኽእል።',
  knownOf: 'ብዛዕባኡ እዚ እፈልጥ፦',
}

export const remarks = { nl, en, de, pl, tr, uk, ar, ti }
