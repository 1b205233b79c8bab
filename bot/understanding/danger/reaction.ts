import { plain } from '../words.ts'

/**
 * What somebody answers to the words about danger, when it is one of these: that they cannot or dare not call; that
 * somebody reads along; that nobody must be told; or what happens now. Null when it is something else.
 */
export type Reaction = 'no-call' | 'watched' | 'quiet' | 'next'

/** The reaction in a message of a few words, in the languages that are spoken here; null when there is none. */
export function readReaction(text: string): Reaction | null {
  const said = ` ${plain(text)} `
  if (said.split(' ').length > LONGEST) return null
  return order.find((reaction) => reactions[reaction].some((each) => each.test(said))) ?? null
}

/** Longer than this it is a story, or a question of its own. */
const LONGEST = 32
const order: Reaction[] = ['watched', 'no-call', 'quiet', 'next']

const reactions: Record<Reaction, RegExp[]> = {
  watched: [
    / (?:leest|lezen|kijkt|kijken|luistert) (?:\w+ )?(?:mee|mij mee|over mijn schouder) | (?:ziet|checkt|controleert|pakt|leest) (?:\w+ ){0,2}(?:wat ik (?:typ|schrijf|stuur)|mijn (?:telefoon|berichten|mobiel|appjes|scherm)|me telefoon|dit (?:gesprek|scherm)|alles wat ik) | (?:mag|moet) dit niet zien | (?:hij|ze|zij|mijn man|mijn vrouw) (?:komt (?:eraan|er aan|binnen|nu|thuis)|ziet dit|vindt dit) | als (?:hij|ze|zij) dit (?:ziet|leest|vindt) /,
    / (?:he|she|they|my husband|my wife) (?:\w+ )?(?:reads?|is reading|checks?|sees?|watches|is watching|looks at|can see) (?:\w+ ){0,2}(?:this|along|with me|my phone|my messages|me|over my shoulder) /,
    / (?:er|sie) (?:\w+ )?(?:liest mit|liest das|sieht das|kontrolliert mein handy|schaut mit) /,
    / (?:telefonumu|mesajlarimi|mesajlarımı|bunu) (?:\S+ ){0,2}(?:okuyor|goruyor|görüyor|kontrol ediyor|okur|gorur|görür) /,
    / (?:on|ona|maz|mąż) (?:\S+ )?(?:czyta|widzi|sprawdza|patrzy) /,
    / (?:він|вона|чоловік) (?:\S+ )?(?:читає|бачить|перевіряє|дивиться) /u,
    /(?:هو|زوجي|هي|زوجتي) (?:يقرأ|يرى|يراقب|يفتش|تقرأ|ترى)/u,
  ],
  'no-call': [
    / (?:kan|durf|mag|wil|wou|lukt|kunnen|durven|gaat) (?:\w+ ){0,4}niet (?:\w+ ){0,3}(?:bellen|opbellen|praten|spreken|te bellen|te praten) | (?:bellen|praten|opbellen) (?:\w+ ){0,2}(?:kan|durf|mag|lukt|gaat|wil) (?:\w+ ){0,3}niet | niet (?:hardop|hard) (?:praten|spreken) | (?:zit|staat|ligt|loopt) (?:\w+ ){0,2}(?:naast|bij) (?:mij|me) | (?:zit|staat|is) er (?:\w+ )?bij | (?:hoort|horen) (?:mij|me|ons|het|alles|dat) | geen (?:beltegoed|telefoon|bereik|tegoed|simkaart|mobiel) | (?:telefoon|mobiel) (?:\w+ ){0,3}(?:afgepakt|leeg|kapot|weg|kwijt) | (?:ben|is) (?:\w+ )?(?:doof|slechthorend|doofstom|stom) | (?:spreek|praat) (?:\w+ ){0,2}(?:geen|niet|slecht) (?:\w+ )?nederlands | zonder (?:te )?(?:bellen|praten) | kan (?:ik|het|dat) (?:ook )?(?:chatten|appen|mailen|typen|schrijven) | (?:bang|eng|te eng) om te bellen | belangst /,
    / (?:can ?t|cannot|can not|dare not|don ?t dare|afraid|scared|not able) (?:\w+ ){0,2}(?:call|phone|speak|talk|ring) | (?:he|she) (?:is|sits|stands) (?:\w+ )?(?:next to me|beside me|here|in the room) | no (?:phone|credit|signal) | (?:i am|im|i m) (?:deaf|mute) | without calling /,
    / (?:kann|traue mich|darf) (?:\w+ ){0,2}nicht (?:\w+ ){0,2}(?:anrufen|telefonieren|sprechen|reden|anzurufen) | (?:er|sie) (?:sitzt|steht|ist) (?:\w+ )?(?:neben mir|daneben|hier) | kein (?:guthaben|handy|telefon) | bin (?:gehörlos|gehorlos|taub) /,
    / (?:arayamam|arayamıyorum|arayamiyorum|konuşamam|konusamam|konuşamıyorum|konusamiyorum|aramaya korkuyorum|korkuyorum aramaya|yanımda|yanimda|kontörüm yok|kontorum yok|sağırım|sagirim) /,
    / (?:nie (?:moge|mogę|potrafie|potrafię)|boje sie|boję się) (?:\S+ ){0,2}(?:dzwonic|dzwonić|zadzwonic|zadzwonić|mowic|mówić|rozmawiac|rozmawiać) | (?:siedzi|stoi|jest) (?:\S+ )?obok | jestem (?:glucha|głucha|gluchy|głuchy) /,
    / (?:не можу|боюся|не могу) (?:\S+ ){0,2}(?:дзвонити|подзвонити|телефонувати|зателефонувати|говорити|розмовляти) | (?:поруч|біля мене) /u,
    /لا (?:أستطيع|استطيع|أقدر|اقدر)(?: \S+){0,2} (?:الاتصال|أتصل|اتصل|الكلام|أتكلم|اتكلم)|أخاف أن أتصل|اخاف ان اتصل|(?:هو|زوجي) (?:بجانبي|بجنبي|هنا)/u,
  ],
  quiet: [
    / niemand (?:\w+ ){0,3}(?:bellen|vertellen|zeggen|inschakelen|waarschuwen|weten) | (?:wil|moet|mag|hoeft|hoef|ga|gaat|liever) (?:\w+ ){0,3}niet (?:\w+ ){0,3}(?:politie|melden|doorvertellen|inschakelen|waarschuwen|weten) | niet (?:bellen|doorvertellen|melden|verder vertellen)(?: hoor| alsjeblieft| aub)? $| (?:bel|waarschuw|stuur) (?:\w+ ){0,2}(?:niemand|geen \w+|niet) | geen (?:politie|gedoe|melding|hulpverlening|bemoeienis) | (?:blijft|is) dit (?:\w+ )?(?:geheim|anoniem|vertrouwelijk|tussen ons) | (?:wie|iemand) (?:\w+ )?(?:leest|ziet) (?:dit|mee|het|mijn) | (?:mag|moet|hoeft) (?:niemand|mijn \w+|hij|ze) (?:\w+ )?(?:niet )?(?:weten|horen) | niet tegen (?:\w+ ){1,3}(?:zeggen|vertellen) | tussen ons (?:houden|blijven) /,
    / (?:don ?t|do not|please don ?t) (?:\w+ )?(?:call|tell|warn) | no police | (?:is|stay) this (?:secret|private|anonymous|confidential) | who reads this | nobody (?:must|may|should) know /,
    / (?:niemanden|niemand|keine polizei|nicht) (?:\w+ )?(?:anrufen|sagen|erzahlen|erzählen|polizei) | keine polizei | bleibt das (?:geheim|anonym|unter uns) /,
    / (?:kimseye soyleme\w*|kimseye söyleme\w*|polis (?:istemiyorum|cagirmayin|çağırmayın|olmasin|olmasın)|kimseyi arama\w*|gizli (?:mi|kalir|kalır)) /,
    / (?:nikomu (?:nie )?(?:mow\w*|mów\w*)|bez policji|nie (?:dzwoncie|dzwońcie|dzwon|dzwoń)|czy to (?:anonimowe|tajne)) /,
    / (?:нікому не (?:кажіть|говоріть|дзвоніть)|без поліції|не дзвоніть|це анонімно) /u,
    /لا (?:تتصلوا?|تخبروا?)(?: \S+)?|لا أريد الشرطة|بدون شرطة|هل هذا سري/u,
  ],
  next: [
    / wat (?:gebeurt|gaat er|gaan jullie|doen jullie|doet u|doe je|nu|nou) (?:\w+ ){0,3}(?:nu|gebeuren|doen|daarmee|hiermee|dan)? ?$| wat (?:gebeurt er (?:nu|dan)|nu|doen jullie nu|gaan jullie (?:nu )?doen) | (?:komt|komen|belt|bellen) (?:er )?(?:nu )?(?:iemand|jullie|politie) | wie (?:komt|belt|helpt) (?:er |mij |me )?(?:nu|dan)? ?$| hoe lang duurt (?:dat|het|dit) | wanneer (?:komt|belt|hoor|reageert) /,
    / what (?:happens|happen|will happen|now|do i do) (?:\w+ )?(?:now|next)? ?$| (?:will|is) (?:someone|somebody|anyone) (?:come|coming|call) | what now /,
    / was (?:passiert|geschieht) (?:jetzt|nun) | kommt jemand | was jetzt /,
    / (?:şimdi|simdi) ne (?:olacak|olur|yapacaksınız|yapacaksiniz) | biri gelecek mi /,
    / co (?:teraz|dalej|sie stanie|się stanie) | czy kto(?:s|ś) (?:przyjedzie|zadzwoni) /,
    / що (?:тепер|далі|буде) | хтось (?:приїде|прийде|подзвонить) /u,
    /ماذا سيحدث|ماذا (?:الآن|الان)|هل سيأتي أحد/u,
  ],
}
