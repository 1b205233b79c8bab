import { phrases, without } from './phrase.ts'

/** The side of a subject that a short message in another language asks about. */
export type SideElsewhere = 'cost' | 'duration' | 'apply' | 'disagree' | 'place' | 'source' | 'simpler' | 'more'

/**
 * What a short message in another language than Dutch asks on about, and the rest of it, which may name a subject of its
 * own; null when it asks no side.
 */
export function sideElsewhere(text: string): { side: SideElsewhere; rest: string } | null {
  if (text.trim().split(/\s+/).length > MOST_WORDS) return null
  for (const [side, patterns] of sides) {
    const rest = without(text, patterns)
    if (rest !== null) return { side, rest }
  }
  return null
}

const MOST_WORDS = 10

const sides: [SideElsewhere, RegExp[]][] = [
  [
    'source',
    phrases(`
      why/why_is_that/is_that_true/is_that_right/are_you_sure/says_who/which_law/how_do_you_know
      warum/wieso/stimmt_das/ist_das_sicher/sind_sie_sicher/welches_gesetz/woher_wissen_sie_das
      neden/niye/niçin/doğru_mu/emin_misiniz/emin_misin/hangi_yasa
      dlaczego/czemu/czy_to_prawda/na_pewno/jaka_ustawa/skąd_to_wiadomo
      чому/чи_це_правда/це_правда/ви_впевнені/який_закон/chomu
      لماذا/ليش/هل_هذا_صحيح/متاكد/هل_انت_متاكد/اي_قانون/leish/lesh
      ንምንታይ/ስለምንታይ/ሓቂ_ድዩ/ርግጸኛ_ዲኹም/ኣየናይ_ሕጊ
    `),
  ],
  [
    'simpler',
    phrases(`
      simpler/easier/in_simple_words/i_do_not_understand/i_dont_understand/dont_get_it/too_difficult/what_do_you_mean
      einfacher/leichter/verstehe_ich_nicht/ich_verstehe_nicht/ich_verstehe_das_nicht/zu_schwierig/was_meinen_sie
      daha_basit/daha_kolay/anlamadım/anlamıyorum/çok_zor/ne_demek
      prościej/łatwiej/nie_rozumiem/za_trudne/co_to_znaczy
      простіше/не_розумію/не_зрозуміло/занадто_складно/що_це_означає/ne_rozumiyu
      ابسط/اسهل/لم_افهم/لا_افهم/ما_فهمت/مش_فاهم/مو_فاهم/صعب_جدا/ماذا_تقصد/ma_fhemt/mish_fahem
      ዝቐለለ/ኣይተረደኣንን/ኣይተረድኣንን/ኣይርድኣንን/ከቢድ_እዩ/እንታይ_ማለት_እዩ
    `),
  ],
  [
    'duration',
    phrases(`
      how_long/how_quickly/how_soon/waiting_time/waiting_list/when_do_i_hear
      wie_lange/wie_schnell/wartezeit/warteliste/wann_höre_ich
      ne_kadar_sürer/ne_kadar_sürüyor/kaç_gün/kaç_hafta/ne_zaman_haber/bekleme_süresi/ne_kadar_bekle*
      jak_długo/ile_to_trwa/ile_trwa/jak_szybko/kiedy_się_dowiem/czas_oczekiwania/ile_się_czeka
      як_довго/скільки_це_триває/скільки_триває/скільки_чекати/як_швидко/коли_я_дізнаюся/yak_dovho
      كم_يستغرق/كم_من_الوقت/كم_المده/كم_مده/كم_انتظر/متى_اعرف/قديش_بياخد/كم_ياخذ/kam_bte5od/addeh_byakhod
      ክንደይ_ግዜ/ክሳብ_መዓስ/መዓስ_ይፈልጥ/ክንደይ_መዓልቲ/ክንደይ_ይወስድ
    `),
  ],
  [
    'cost',
    phrases(`
      how_much/cost/costs/price/free/is_it_free/pay/do_i_have_to_pay
      was_kostet/wie_viel_kostet/wieviel_kostet/kostet/kosten/kostenlos/bezahlen/wie_teuer
      ne_kadar_tutar/ne_kadar/kaç_para/ücret*/bedava/parasız/ödemem_gerek*/ödeyecek*/fiyat*
      ile_to_kosztuje/ile_kosztuje/koszt*/darmowe/za_darmo/bezpłatn*/ile_zapłac*/trzeba_płacić/czy_płacę
      скільки_це_коштує/скільки_коштує/скільки_треба_платити/коштує/безкоштовно/платити/ціна/skilky_tse_koshtuye/skilky_koshtuye
      كم_يكلف/كم_التكلفه/كم_السعر/كم_سعر*/كم_تكلف/يكلف/تكلفه/مجاني/مجانا/هل_ادفع/كم_ادفع/قديش_بيكلف/بكم/qadesh/kam_yukallef/adesh
      ክንደይ_ዋጋ*/ክንደይ_ይኸፈል/ክንደይ_እኸፍል/ዋጋኡ_ክንደይ/ዋጋ/ብናጻ/ነጻ_ድዩ/kndey_waga/kndey
    `),
  ],
  [
    'disagree',
    phrases(`
      i_do_not_agree/i_dont_agree/disagree/objection/object/appeal/what_if_they_refuse/what_if_they_say_no/they_refused/it_was_refused/rejected
      nicht_einverstanden/widerspruch/einspruch/wenn_sie_nein_sagen/abgelehnt/ablehnung
      katılmıyorum/itiraz*/reddederlerse/hayır_derlerse/reddedil*
      nie_zgadzam_się/odwołanie/sprzeciw/odwołać_się/jeśli_odmówią/odmówili/odmowa
      не_згоден/не_згодна/заперечення/оскарж*/якщо_відмовлять/відмовили/відмова
      لست_موافقا/غير_موافق/اعتراض/اعترض/اذا_رفضوا/رفضوا/رفض*
      ኣይስማማዕን/ተቓውሞ/እንተ_ነጺጎም/ነጺጎም*/እንተ_ኣብዮም
    `),
  ],
  [
    'place',
    phrases(`
      where/address/phone_number/opening_hours/who_can_i_call/who_do_i_call/who_helps/when_are_they_open/are_they_open
      wo/wohin/adresse/telefonnummer/öffnungszeiten/wen_kann_ich_anrufen/wer_hilft/wann_ist_geöffnet
      nerede/nereye/neresi/adres*/telefon_numara*/kimi_arayabilirim/kimi_aramalıyım/kim_yardım_ed*/kaçta_açık/ne_zaman_açık
      gdzie/dokąd/adres/numer_telefonu/godziny_otwarcia/do_kogo_zadzwonić/kto_pomoże/kiedy_czynne
      де/куди/адреса/номер_телефону/години_роботи/кому_подзвонити/кому_телефонувати/хто_допоможе/коли_відчинено
      اين/وين/العنوان/عنوان/رقم_الهاتف/اوقات_العمل/بمن_اتصل/من_يساعد*/متى_يفتح*/wein/wayn
      ኣበይ/ናበይ/ኣድራሻ/ቁጽሪ_ስልኪ/ናብ_መን_ክድውል/መን_ይሕግዝ*/መዓስ_ይኽፈት
    `),
  ],
  [
    'apply',
    phrases(`
      how_do_i_apply/how_can_i_apply/apply/how_do_i_start/how_do_i_get_it/how_do_i_get_this/what_do_i_need/which_papers/which_form/what_should_i_do/what_do_i_have_to_do
      wie_beantrage_ich/wie_kann_ich_das_beantragen/beantragen/wie_bekomme_ich/was_muss_ich_tun/was_brauche_ich/welche_unterlagen/wie_fange_ich_an
      nasıl_başvur*/başvur*/nasıl_alabilirim/ne_yapmalıyım/ne_yapmam_gerek*/hangi_belge*/neye_ihtiyacım
      jak_złożyć_wniosek/jak_wnioskować/złożyć_wniosek/jak_to_załatwić/jak_się_zgłosić/co_muszę_zrobić/jakie_dokumenty/jak_to_dostać
      як_подати/подати_заяву/як_отримати/як_це_зробити/що_мені_потрібно/які_документи/що_треба_зробити/з_чого_почати
      كيف_اقدم/كيف_اطلب/تقديم_طلب/كيف_احصل/ماذا_احتاج/ما_الاوراق/اي_اوراق/ماذا_يجب_ان_افعل/كيف_بقدم/keef_b2addem
      ከመይ_ይሓትት/ብኸመይ_ይሓትት/ከመይ_የመልክት/ከመይ_እረክብ/እንታይ_የድልየኒ/እንታይ_ሰነድ/እንታይ_ክገብር
    `),
  ],
  [
    'more',
    phrases(`
      more_information/more_info/tell_me_more/explain/can_you_explain/what_is_that/what_does_that_mean
      mehr_informationen/mehr_infos/erzählen_sie_mehr/erklären_sie/können_sie_das_erklären/was_ist_das/was_bedeutet_das
      daha_fazla_bilgi/daha_fazla/açıklar_mısınız/açıklayın/bu_nedir
      więcej_informacji/więcej/proszę_wyjaśnić/co_to_jest
      більше_інформації/розкажіть_більше/поясніть/що_це_таке/що_це
      معلومات_اكثر/المزيد/مزيد_من_المعلومات/اشرح*/ما_هذا/شو_هاد/ما_معنى_هذا
      ተወሳኺ_ሓበሬታ/ዝያዳ/ኣብርህ*/እንታይ_እዩ
    `),
  ],
]
