import { phrases, without } from './phrase.ts'

/**
 * What is left of a message in another language when it tells that something is wrong without telling what: "I am not
 * doing well". Null: it does not say that. What is left may name a subject after all.
 */
export function besideBroad(text: string): string | null {
  return text.trim().split(/\s+/).length <= MOST_WORDS ? without(text, broad) : null
}

const MOST_WORDS = 16

const broad = phrases(`
  i_am/im/we_are/i_have/we_have/it_is/its/things_are/everything_is/i really?/just? not/been_not/not_been doing/going/feeling/do/feel/been too?/so?/very?/all_that? well/good/great/fine/ok/okay/alright
  i_am/im/we_are really?/just? not_well/not_good/not_ok/not_okay/not_fine/struggling/overwhelmed/stuck/desperate
  i/we feel/am_feeling so?/really?/very?/just? bad/awful/terrible/miserable/lost/overwhelmed/down/unwell/horrible
  not/isnt/arent/aint going/doing too?/so?/very?/that? well/good/great
  i/we dont/do_not/no_longer know anymore? what_to_do/where_to_start/where_to_begin/where_to_turn/where_to_go/how_to_go_on/who_to_ask/who_to_turn_to
  i/we just? cant/cannot/can_not cope/manage/handle_it/handle_this/do_this/do_it anymore?/alone?/any_more?
  everything/it/this/all is/has_become/gets/feels just?/all?/getting? too_much/going_wrong/falling_apart/a_mess
  so/lots/many/a_lot/too of?/many? problems/troubles/worries
  i/we have/got big? problems/trouble/worries
  hard/difficult/tough/rough/bad time/period/times
  can/could/please? you/someone/anyone? please? help/helping me/us please?
  i/we really? need some? help
  nothing_works/nothing_is_working/at_my_wits_end/at_the_end_of_my_rope

  mir/uns/es geht_es/geht/geht_mir gerade?/zurzeit?/im_moment?/wirklich?/echt? nicht/gar_nicht/überhaupt_nicht/schlecht/mies so? gut?/besonders? gut?
  geht_es_mir/gehts_mir/geht_es_uns/geht's_mir gerade?/zurzeit?/wirklich?/einfach? nicht/gar_nicht/schlecht so? gut?
  es_läuft/läuft gerade?/alles? nicht_gut/schlecht/schief
  ich/wir fühle/fühlen mich/uns .. schlecht/nicht_gut/elend/mies/verloren/überfordert
  ich/wir weiss/wissen einfach?/gar? nicht_mehr/nicht .. weiter/tun_soll/machen_soll/anfangen_soll/wohin/ein_noch_aus
  ich/wir kann/können/schaffe/schaffen es?/das? einfach?/allein? nicht_mehr/nicht
  alles/es/das wird/ist mir/uns? einfach? zu_viel
  so? viele/grosse/lauter/nur probleme/sorgen
  ich/wir habe/haben probleme/sorgen/ein_problem
  schwere/schwierige/schlimme zeit/phase
  können_sie/kann_jemand/kannst_du/bitte? helfen_sie/mir/uns bitte? helfen
  helfen_sie_mir/hilf_mir/helft_mir
  ich/wir brauche/brauchen dringend? hilfe

  hiç?/pek? iyi değilim/değiliz/hissetmiyorum/gitmiyor/gitmiyorum
  kendimi .. kötü/iyi/berbat/çaresiz .. hissediyorum/hissetmiyorum
  çok? kötüyüm/kötü_durumdayım/zor_durumdayım/perişanım/bunaldım/çaresizim/bittim
  işler/hayatım/her_şey/durumum .. kötü/yolunda_değil/ters/üst_üste/iyi_değil gidiyor?/geliyor?
  ne_yapacağımı/nereden_başlayacağımı/nereye_başvuracağımı/ne_yapmam_gerektiğini artık? bilmiyorum/bilemiyorum/bilmiyoruz/şaşırdım
  başa_çıkamıyorum/dayanamıyorum/altından_kalkamıyorum/yapamıyorum/baş_edemiyorum artık?
  çok/bir_sürü/pek_çok sorunum/problemim/sorunumuz/derdim/sıkıntım var?
  sorunlarım/problemlerim/dertlerim/sıkıntılarım/sorunlar var
  zor/kötü/sıkıntılı bir? dönem/zaman/günler ..
  bana? yardım_edin/yardım_eder_misiniz/yardım_edebilir_misiniz/yardımcı_olun/yardımcı_olur_musunuz
  yardıma ihtiyacım/ihtiyacımız var

  nie/zle/źle/niezbyt/niedobrze u_mnie/jest_ze_mną/mi_idzie/się_czuję/ze_mną/dzieje_się/się_układa .. dobrze?/najlepiej?
  u_mnie/u_nas .. nie/źle/niedobrze/kiepsko jest? dobrze?/najlepiej?
  czuję_się/czuje_się/mam_się bardzo? źle/niedobrze/fatalnie/okropnie/kiepsko
  nie_czuję_się/nie_mam_się/nie_idzie_mi/nie_układa_mi_się zbyt?/za? dobrze/najlepiej?
  jest_mi/jest_nam bardzo? źle/ciężko/trudno
  nie_wiem/nie_wiemy już? co/gdzie/od_czego/jak/do_kogo mam? robić/zrobić/zacząć/dalej/iść/się_zwrócić
  nie_radzę_sobie/nie_daję_rady/nie_dam_rady/nie_dajemy_rady/nie_radzimy_sobie już?/sama?/sam?
  wszystko/to .. mnie? przerasta/wali_się/źle/za_dużo
  mam/mamy dużo/wiele/same/tyle/jakieś? problemów/kłopotów/problemy/kłopoty
  trudny/ciężki/zły/trudne/ciężkie okres/czas/chwile
  czy? może/możecie/proszę? ktoś/mi/pan/pani? mi? pomóc/pomóżcie/o_pomoc
  potrzebuję/potrzebujemy pomocy
  pomocy/pomóżcie/pomóż mi/nam?

  мені/нам/у_мене/у_нас/зі_мною .. погано/недобре/зле/не_добре/важко/не_все_гаразд/не_все_добре/не_дуже/кепсько
  у_мене/у_нас/справи/все не_все?/все? не_гаразд/не_йдуть/не_добре/погано/не_так
  я почуваюся/почуваюсь/почуваю_себе/себе_почуваю .. погано/зле/недобре/жахливо/розгублено/розгубленою
  я? не_знаю/не_знаємо вже? що/куди/як/з_чого/до_кого мені?/нам? робити/звернутися/звернутись/далі/почати/йти/жити_далі
  я? не_справляюся/не_справляюсь/не_витримую/не_можу_так/більше_не_можу/не_даю_ради
  все/це .. занадто/забагато/валиться/навалилося/шкереберть
  у_мене/у_нас/маю/маємо? багато/купа/є? проблем/проблеми/труднощів/негараздів
  важкий/складний/важкі/тяжкий період/час/часи
  чи? можете/може/хтось? мені?/нам? допомогти/допоможіть
  допоможіть мені/нам?/будь_ласка?
  потрібна/потребую/потребуємо допомога/допомоги
  meni/nam/u_mene .. pohano/nedobre/vazhko/zle/ne_duzhe
  ya? ne_znayu/ne_znaiu shcho/scho/kudy/yak meni? robyty/zvernutysya/dali
  u_mene bahato? problemy/problem
  dopomozhit/potribna_dopomoha/meni_potribna_dopomoha/potribna_dopomoga meni?

  انا/أنا/نحن? لست/لسنا/مو/مش/ماني/مب/لم_اعد/غير على? بخير/ما_يرام/منيح/منيحه/كويس/كويسه/زين/زينه/مرتاح/مرتاحه/تمام
  حالتي/وضعي/وضعنا/حالي/اموري/الامور/احوالي/حياتي .. سيئ/سيئه/صعب/صعبه/ليست_جيده/مو_منيح/مو_زين/ليس_جيدا/مش_كويس/مش_كويسه/ليست_على_ما_يرام/تعبانه
  اشعر/احس/حاسس/حاسه ب*? سوء/بتعب/بضيق/بالضياع/بالسوء/انني_لست_بخير/بحزن
  انا? تعبان/تعبانه/ضايع/ضايعه/متضايق/متضايقه/يائس/يائسه جدا?/كثير?/نفسيا?
  لا_اعرف/ما_بعرف/لا_ادري/مش_عارف/مش_عارفه/مو_عارف/ما_ادري/لم_اعد_اعرف ماذا/شو/ايش/من_اين/لوين/الى_اين/وين/كيف/لمن .. افعل/اعمل/اسوي/ابدا/اروح/اذهب/اتصرف/الجا
  لا_استطيع/ما_بقدر/مش_قادر/مش_قادره/ما_اقدر/لم_اعد .. التحمل/اتحمل/استطيع/تحمل/اكمل_لوحدي
  كل_شي/كل_شيء/الوضع/كله .. صعب/فوق_طاقتي/غلط/ضدي/كثير_علي
  عندي/لدي/لدينا/عندنا الكثير_من?/كثير?/كتير? مشاكل/مشكلات/المشاكل/هموم/مشكله كثيره?/كتير?/كبيره?
  وقت/فتره/ظروف/ايام/اوقات صعب/صعبه/عصيبه
  ساعدوني/ساعدني/هل_يمكنكم_مساعدتي/هل_يمكنك_مساعدتي/ممكن_مساعده/ممكن_تساعدوني/ممكن_تساعدني
  احتاج/بدي/محتاج/محتاجه/اريد/نحتاج الى? مساعده/المساعده
  ana? mish/mesh/mo/mou/msh/mu kwayes/kwayis/kwaysa/mni7/mni7a/mnih/mniha/zein/tamam/bekhair/bkhair
  ana? la_astate3/lastu_bikhayr/lastu_bkhair/ta3ban/ta3bana/taaban/taabana
  mish/ma/msh 3aref/aref/ba3ref/baaref shu/eh/wein/keef .. a3mel/aamel/aroo7
  3indi/3andi/3endi/andi/aindi/3ndi mashakel/mashakil/mashakel_kteer/mushkila/mushkil/mushkile/moshkila/moshkil/mochkil/mochkila/mouchkil/muchkila/machakil/machakel/mchakil
  sa3duni/saaduni/sa3edni/sa3douni/se3douni/saedni/sa3duni_law_sama7t
  ana? biddi/bidi/beddi/badi/me7taj/me7taja/mehtaj/mohtaj/mo7taj/mo7taja/muhtaj/mu7taj/bghit/baghi/3ayez/3awez/urid/oreed musa3ada/mosa3ada/mousa3ada/musaada/mosaada/mosa3da/musa3de/mouse3da

  ጽቡቕ/ደሓን/ድሓን/ጥዑም/ጽቡቅ ኣይኮንኩን/የለኹን/ኣይኮንናን/ኣይስምዓንን/ኣይስምዓኒን/ኣይከይድን/የለን ዘለኹ?
  ኣነ? .. ሕማቕ/ጸገም/ጭንቀት/ሽግር/ተሸጊረ/ተጸጊመ/ተጨኒቐ ኣለኹ/ኣሎኒ/ይስምዓኒ/ኩነታት?/እየ?
  ተሸጊረ/ተጸጊመ/ተጨኒቐ ኣለኹ?/ኣለና?
  እንታይ/ካበይ/ናበይ/ብኸመይ ከም_ዝገብር/ከም_ዝጅምር/ከም_ዝኸይድ/ክገብር/ክኸይድ/ክጅምር .. ኣይፈልጥን/ጠፊኡኒ/ጨኒቑኒ
  ክጽመሞ/ክገብሮ/ክኽእሎ ኣይከኣልኩን/ኣይክእልን ..
  ኩሉ/ኩሉ_ነገር .. ከቢዱኒ/ተበላሽዩ/ጸገም/ጌጋ
  ብዙሕ/ብዙሓት/ዝተፈላለየ ጸገም/ጸገማት/ሽግር/ሽግራት .. ኣሎኒ/ኣለኒ/ኣለና?
  ጸገም/ጸገማት/ሽግር ኣሎኒ/ኣለኒ/ኣሎና/ኣለና
  ከቢድ/ጽንኩር/ሕማቕ እዋን/ግዜ/ኩነታት ..
  ሓገዝ የድልየኒ/የድልየና/እደሊ/ንደሊ ኣሎ?
  ሓግዙኒ/ሓግዘኒ/ክትሕግዙኒ .. ትኽእሉ_ዶ?/በጃኹም?
  dehan/tsbuk/tsbuq/dhan aykonkun/yelekun/aykonkn
  tsegem/chgr/shgr alo/alony/aloni
  hagez/hagzuni/hgz yedlyeni/yedliyeni/bejakum?
`)
