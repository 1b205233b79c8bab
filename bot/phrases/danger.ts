import type { DangerKind } from '../understanding/danger.ts'

/** The numbers of the fixed words. Last checked 2026-11-22 at the organisations that answer them. */
export const dangerNumbers = {
  emergency: '112',
  suicide: '113',
  suicideFree: '0800-0113',
  violence: '0800-2000',
  child: '0800-0432',
} as const

/** What is said at danger: the number stands in the first sentence; `warned` tells that a person reads along. */
export interface DangerWords {
  say: Record<DangerKind, string>
  /** The same where it is told of somebody else. */
  sayOfOther?: Partial<Record<DangerKind, string>>
  /** To who hits or threatens themselves. */
  sayToDoer?: string
  /** To who lost somebody by suicide: above what helps then, and alone where that is not known yet. */
  lost?: { ask: string; alone: string; after: string }
  warned: string
  person: string
}

const { emergency, suicide, suicideFree, violence, child } = dangerNumbers

const nl: DangerWords = {
  say: {
    suicide: `Bel ${suicide} of ${suicideFree}: gratis, dag en nacht. Is er nu levensgevaar? Bel ${emergency}. Wat erg dat u zich zo voelt. U hoeft dit niet alleen te dragen. Bij 113 luistert iemand naar u, ook in de chat op 113.nl.`,
    violence: `Bent u nu niet veilig? Bel ${emergency}. Wilt u overleggen over wat er gebeurt? Bel Veilig Thuis: ${violence}, gratis, dag en nacht. Het is niet uw schuld. U mag hulp vragen.`,
    child: `Is een kind nu in gevaar? Bel ${emergency}. Bent u bezorgd over een kind? Bel Veilig Thuis: ${violence}, gratis, dag en nacht. Goed dat u dit vertelt. U mag ook bellen als u twijfelt.`,
    medical: `Bel nu ${emergency}. Zeg waar u bent en wat u ziet. Blijf bij de persoon. De mensen van ${emergency} zeggen wat u kunt doen.`,
    weapon: `Bel nu ${emergency}. Ga naar een veilige plek als dat kan. Zeg waar u bent en wat u ziet.`,
    missing: `Is iemand nu in gevaar of verdwaald? Bel ${emergency}. Zeg hoe die persoon eruitziet en waar u hem of haar het laatst zag. Laat iemand thuis wachten als dat kan.`,
    'child-writing': `Ben je nu niet veilig? Bel ${emergency}. Wil je praten? Bel de Kindertelefoon: ${child}, gratis, elke dag van 11 tot 21 uur. Of bel Veilig Thuis: ${violence}, dag en nacht. Goed dat je dit vertelt. Het is niet jouw schuld.`,
  },
  sayOfOther: {
    suicide: `Bel ${suicide} of ${suicideFree}: gratis, dag en nacht. Is er nu levensgevaar? Bel ${emergency}. Wat naar. U hoeft dit niet alleen te dragen. Bij 113 kunt u ook bellen als het om een ander gaat, of chatten op 113.nl.`,
    violence: `Gebeurt het nu, of is iemand niet veilig? Bel ${emergency}. Wilt u overleggen over wat er gebeurt? Bel Veilig Thuis: ${violence}, gratis, dag en nacht. Goed dat u dit vertelt. U mag ook bellen als u twijfelt.`,
  },
  sayToDoer: `Is iemand gewond, of gaat het weer mis? Bel ${emergency}. Stop nu, zorg dat een klein kind veilig ligt, en ga naar een andere kamer. Bel daarna Veilig Thuis: ${violence}, gratis, dag en nacht. Dat nummer is er ook voor wie zelf slaat. Goed dat u dit vertelt. Er is hulp om het te laten stoppen.`,
  lost: {
    ask: 'Hoe gaat het nu met u zelf? U mag het hier schrijven.',
    alone: `Wat verdrietig, en wat een zwaar verlies. Wilt u praten? Bel ${suicide} of ${suicideFree}: gratis, dag en nacht. Dat nummer is er ook voor wie iemand verloor. Hoe gaat het nu met u zelf? U mag het hier schrijven.`,
    after: `Dank u dat u dit vertelt. Praten kan dag en nacht: ${suicide} of ${suicideFree}. Wilt u dat een medewerker met u praat? U mag ook iets anders vragen.`,
  },
  warned: 'Ik heb een medewerker gewaarschuwd. Die leest dit ook. U mag hier gewoon verder schrijven.',
  person: 'Ik wil een persoon spreken',
}

const en: DangerWords = {
  say: {
    suicide: `Call ${suicide} or ${suicideFree}: free, day and night. Is there danger to life now? Call ${emergency}. I am so sorry that you feel this way. You do not have to carry this alone.`,
    violence: `Are you not safe now? Call ${emergency}. Do you want to talk about what is happening? Call Veilig Thuis: ${violence}, free, day and night. It is not your fault. You may ask for help.`,
    child: `Is a child in danger now? Call ${emergency}. Are you worried about a child? Call Veilig Thuis: ${violence}, free, day and night. It is good that you tell this.`,
    medical: `Call ${emergency} now. Say where you are and what you see. Stay with the person.`,
    weapon: `Call ${emergency} now. Go to a safe place if you can. Say where you are and what you see.`,
    missing: `Is someone in danger or lost? Call ${emergency}. Say what the person looks like and where you last saw them.`,
    'child-writing': `Are you not safe now? Call ${emergency}. Do you want to talk? Call the Kindertelefoon: ${child}, free, every day from 11 to 21. Or call Veilig Thuis: ${violence}, day and night. It is not your fault.`,
  },
  sayOfOther: {
    suicide: `Call ${suicide} or ${suicideFree}: free, day and night. Is there danger to life now? Call ${emergency}. I am sorry to hear this. You can also call 113 about somebody else.`,
    violence: `Is it happening now, or is somebody not safe? Call ${emergency}. Do you want to talk about it? Call Veilig Thuis: ${violence}, free, day and night. It is good that you tell this.`,
  },
  sayToDoer: `Is somebody hurt, or is it about to happen again? Call ${emergency}. Stop now, make sure a small child lies safely, and go to another room. Then call Veilig Thuis: ${violence}, free, day and night. They also help people who hit. It is good that you tell this.`,
  warned: 'I have warned a member of staff, who reads this too. You can go on writing here.',
  person: 'I want to speak to a person',
}

const de: DangerWords = {
  say: {
    suicide: `Rufen Sie ${suicide} oder ${suicideFree} an: kostenlos, Tag und Nacht. Besteht jetzt Lebensgefahr? Rufen Sie ${emergency} an. Es tut mir leid, dass es Ihnen so geht. Sie müssen das nicht allein tragen.`,
    violence: `Sind Sie jetzt nicht sicher? Rufen Sie ${emergency} an. Möchten Sie darüber sprechen? Rufen Sie Veilig Thuis an: ${violence}, kostenlos, Tag und Nacht. Es ist nicht Ihre Schuld.`,
    child: `Ist ein Kind jetzt in Gefahr? Rufen Sie ${emergency} an. Machen Sie sich Sorgen um ein Kind? Rufen Sie Veilig Thuis an: ${violence}, kostenlos, Tag und Nacht.`,
    medical: `Rufen Sie jetzt ${emergency} an. Sagen Sie, wo Sie sind und was Sie sehen. Bleiben Sie bei der Person.`,
    weapon: `Rufen Sie jetzt ${emergency} an. Gehen Sie an einen sicheren Ort. Sagen Sie, wo Sie sind und was Sie sehen.`,
    missing: `Ist jemand in Gefahr oder vermisst? Rufen Sie ${emergency} an. Sagen Sie, wie die Person aussieht und wo Sie sie zuletzt gesehen haben.`,
    'child-writing': `Bist du jetzt nicht sicher? Ruf ${emergency} an. Möchtest du reden? Ruf das Kindertelefoon an: ${child}, kostenlos, jeden Tag von 11 bis 21 Uhr. Oder Veilig Thuis: ${violence}, Tag und Nacht. Es ist nicht deine Schuld.`,
  },
  sayToDoer: `Ist jemand verletzt, oder passiert es gleich wieder? Rufen Sie ${emergency} an. Hören Sie jetzt auf und gehen Sie in ein anderes Zimmer. Rufen Sie dann Veilig Thuis an: ${violence}, kostenlos, Tag und Nacht. Dort hilft man auch Menschen, die selbst schlagen.`,
  warned: 'Ich habe eine Mitarbeiterin oder einen Mitarbeiter gewarnt. Sie können hier weiterschreiben.',
  person: 'Ich möchte mit einem Menschen sprechen',
}

const tr: DangerWords = {
  say: {
    suicide: `${suicide} veya ${suicideFree} numarasını arayın: ücretsiz, gece gündüz. Şu anda hayati tehlike mi var? ${emergency} numarasını arayın. Böyle hissetmenize çok üzüldüm. Bunu tek başınıza taşımak zorunda değilsiniz.`,
    violence: `Şu anda güvende değil misiniz? ${emergency} numarasını arayın. Konuşmak ister misiniz? Veilig Thuis: ${violence}, ücretsiz, gece gündüz. Bu sizin suçunuz değil.`,
    child: `Bir çocuk şu anda tehlikede mi? ${emergency} numarasını arayın. Bir çocuk için endişeli misiniz? Veilig Thuis: ${violence}, ücretsiz, gece gündüz.`,
    medical: `Hemen ${emergency} numarasını arayın. Nerede olduğunuzu ve ne gördüğünüzü söyleyin. Kişinin yanında kalın.`,
    weapon: `Hemen ${emergency} numarasını arayın. Mümkünse güvenli bir yere gidin. Nerede olduğunuzu söyleyin.`,
    missing: `Biri tehlikede mi veya kayıp mı? ${emergency} numarasını arayın. Kişinin nasıl göründüğünü ve onu en son nerede gördüğünüzü söyleyin.`,
    'child-writing': `Şu anda güvende değil misin? ${emergency} numarasını ara. Konuşmak ister misin? Kindertelefoon: ${child}, ücretsiz, her gün saat 11 ile 21 arası. Veya Veilig Thuis: ${violence}, gece gündüz. Bu senin suçun değil.`,
  },
  sayToDoer: `Yaralanan var mı, ya da yine olacak mı? ${emergency} numarasını arayın. Şimdi durun ve başka bir odaya gidin. Sonra Veilig Thuis'i arayın: ${violence}, ücretsiz, gece gündüz. Kendisi vuran insanlara da yardım ederler.`,
  warned: 'Bir çalışana haber verdim, o da bunu okuyor. Buraya yazmaya devam edebilirsiniz.',
  person: 'Bir insanla konuşmak istiyorum',
}

const pl: DangerWords = {
  say: {
    suicide: `Zadzwoń pod ${suicide} lub ${suicideFree}: bezpłatnie, dzień i noc. Czy teraz jest zagrożenie życia? Zadzwoń pod ${emergency}. Bardzo mi przykro, że tak się czujesz. Nie musisz dźwigać tego samotnie.`,
    violence: `Czy teraz nie jesteś bezpieczna lub bezpieczny? Zadzwoń pod ${emergency}. Chcesz o tym porozmawiać? Zadzwoń do Veilig Thuis: ${violence}, bezpłatnie, dzień i noc. To nie twoja wina.`,
    child: `Czy dziecko jest teraz w niebezpieczeństwie? Zadzwoń pod ${emergency}. Martwisz się o dziecko? Zadzwoń do Veilig Thuis: ${violence}, bezpłatnie, dzień i noc.`,
    medical: `Zadzwoń teraz pod ${emergency}. Powiedz, gdzie jesteś i co widzisz. Zostań przy tej osobie.`,
    weapon: `Zadzwoń teraz pod ${emergency}. Jeśli możesz, idź w bezpieczne miejsce. Powiedz, gdzie jesteś i co widzisz.`,
    missing: `Czy ktoś jest w niebezpieczeństwie albo zaginął? Zadzwoń pod ${emergency}. Powiedz, jak ta osoba wygląda i gdzie była widziana ostatnio.`,
    'child-writing': `Nie jesteś teraz bezpieczny? Zadzwoń pod ${emergency}. Chcesz porozmawiać? Zadzwoń do Kindertelefoon: ${child}, bezpłatnie, codziennie od 11 do 21. Albo do Veilig Thuis: ${violence}, dzień i noc. To nie twoja wina.`,
  },
  sayToDoer: `Czy ktoś jest ranny albo czy to się zaraz powtórzy? Zadzwoń pod ${emergency}. Przestań teraz i idź do innego pokoju. Potem zadzwoń do Veilig Thuis: ${violence}, bezpłatnie, dzień i noc. Pomagają też tym, którzy sami biją.`,
  warned: 'Powiadomiłem pracownika, który też to czyta. Możesz tu dalej pisać.',
  person: 'Chcę porozmawiać z człowiekiem',
}

const uk: DangerWords = {
  say: {
    suicide: `Зателефонуйте ${suicide} або ${suicideFree}: безкоштовно, вдень і вночі. Зараз є загроза життю? Телефонуйте ${emergency}. Мені дуже шкода, що вам так важко. Ви не мусите нести це наодинці.`,
    violence: `Ви зараз не в безпеці? Телефонуйте ${emergency}. Хочете поговорити про це? Veilig Thuis: ${violence}, безкоштовно, вдень і вночі. Це не ваша провина.`,
    child: `Дитина зараз у небезпеці? Телефонуйте ${emergency}. Хвилюєтеся за дитину? Veilig Thuis: ${violence}, безкоштовно, вдень і вночі.`,
    medical: `Телефонуйте зараз ${emergency}. Скажіть, де ви і що бачите. Залишайтеся з людиною.`,
    weapon: `Телефонуйте зараз ${emergency}. Якщо можете, ідіть у безпечне місце. Скажіть, де ви і що бачите.`,
    missing: `Хтось у небезпеці або зник? Телефонуйте ${emergency}. Скажіть, як виглядає людина і де ви бачили її востаннє.`,
    'child-writing': `Ти зараз не в безпеці? Телефонуй ${emergency}. Хочеш поговорити? Kindertelefoon: ${child}, безкоштовно, щодня з 11 до 21. Або Veilig Thuis: ${violence}, вдень і вночі. Це не твоя провина.`,
  },
  sayToDoer: `Хтось поранений або це може повторитися? Телефонуйте ${emergency}. Зупиніться зараз і вийдіть в іншу кімнату. Потім зателефонуйте до Veilig Thuis: ${violence}, безкоштовно, вдень і вночі. Там допомагають і тим, хто б'є сам.`,
  warned: 'Я повідомив працівника, він теж це читає. Ви можете писати тут далі.',
  person: 'Я хочу поговорити з людиною',
}

const ar: DangerWords = {
  say: {
    suicide: `اتصل على ${suicide} أو ${suicideFree}: مجاناً، ليلاً ونهاراً. هل هناك خطر على الحياة الآن؟ اتصل على ${emergency}. يؤسفني أنك تشعر هكذا. لست مضطراً أن تحمل هذا وحدك.`,
    violence: `هل أنت الآن غير آمن؟ اتصل على ${emergency}. هل تريد التحدث عن ذلك؟ اتصل بـ Veilig Thuis على ${violence}: مجاناً، ليلاً ونهاراً. هذا ليس ذنبك.`,
    child: `هل هناك طفل في خطر الآن؟ اتصل على ${emergency}. هل أنت قلق على طفل؟ اتصل بـ Veilig Thuis على ${violence}: مجاناً، ليلاً ونهاراً.`,
    medical: `اتصل الآن على ${emergency}. قل أين أنت وماذا ترى. ابقَ مع الشخص.`,
    weapon: `اتصل الآن على ${emergency}. اذهب إلى مكان آمن إذا استطعت. قل أين أنت وماذا ترى.`,
    missing: `هل هناك شخص في خطر أو مفقود؟ اتصل على ${emergency}. قل كيف يبدو هذا الشخص وأين رأيته آخر مرة.`,
    'child-writing': `هل أنت الآن غير آمن؟ اتصل على ${emergency}. هل تريد أن تتكلم؟ اتصل بـ Kindertelefoon على ${child}: مجاناً، كل يوم من 11 إلى 21. أو بـ Veilig Thuis على ${violence}، ليلاً ونهاراً. هذا ليس ذنبك.`,
  },
  sayToDoer: `هل أُصيب أحد، أو قد يتكرر ذلك؟ اتصل على ${emergency}. توقف الآن واذهب إلى غرفة أخرى. ثم اتصل بـ Veilig Thuis على ${violence}: مجاناً، ليلاً ونهاراً. وهم يساعدون أيضاً من يضرب.`,
  warned: 'لقد أخبرت أحد الموظفين، وهو يقرأ هذا أيضاً. يمكنك أن تكمل الكتابة هنا.',
  person: 'أريد التحدث مع شخص',
}

const ti: DangerWords = {
  say: {
    suicide: `ናብ ${suicide} ወይ ${suicideFree} ደውል፦ ብነጻ፣ ለይትን መዓልትን። ሕጂ ናይ ህይወት ሓደጋ ኣሎ ዶ? ${emergency} ደውል። ንበይንኻ ኣይኮንካን።`,
    violence: `ሕጂ ውሕስነት የብልካን ዶ? ${emergency} ደውል። ክትዛረብ ትደሊ ዶ? Veilig Thuis፦ ${violence}፣ ብነጻ፣ ለይትን መዓልትን። ናትካ ጌጋ ኣይኮነን።`,
    child: `ቆልዓ ሕጂ ኣብ ሓደጋ ኣሎ ዶ? ${emergency} ደውል። Veilig Thuis፦ ${violence}፣ ብነጻ፣ ለይትን መዓልትን።`,
    medical: `ሕጂ ${emergency} ደውል። ኣበይ ከም ዘለኻን እንታይ ከም ትርኢን ተዛረብ። ምስቲ ሰብ ጽናሕ።`,
    weapon: `ሕጂ ${emergency} ደውል። ናብ ውሑስ ቦታ ኪድ። ኣበይ ከም ዘለኻ ተዛረብ።`,
    missing: `ሰብ ኣብ ሓደጋ ኣሎ ወይ ጠፊኡ ዶ? ${emergency} ደውል።`,
    'child-writing': `ሕጂ ውሕስነት የብልካን ዶ? ${emergency} ደውል። Kindertelefoon፦ ${child}፣ ብነጻ። ወይ Veilig Thuis፦ ${violence}፣ ለይትን መዓልትን። ናትካ ጌጋ ኣይኮነን።`,
  },
  warned: 'ንሓደ ሰራሕተኛ ሓቢረ ኣለኹ። ኣብዚ ምጽሓፍ ክትቅጽል ትኽእል ኢኻ።',
  person: 'ምስ ሰብ ክዛረብ እደሊ',
}

const tables: Record<string, DangerWords> = { nl, en, de, tr, pl, uk, ar, ti }

/** The fixed words in a language; Dutch where there is no table. */
export function dangerWords(language: string): DangerWords {
  return tables[language] ?? nl
}
