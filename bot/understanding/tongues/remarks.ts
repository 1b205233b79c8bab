import type { Remark } from '../remark.ts'
import { phrases, without } from './phrase.ts'

/**
 * What is said back to an answer in another language and asks nothing: that it was tried, refused, wanted, not wanted.
 * Null for all else; what names a subject of its own is a question.
 */
export function remarkElsewhere(text: string): { remark: Remark; rest: string } | null {
  if (text.trim().split(/\s+/).length > MOST_WORDS || /[?؟]/.test(text)) return null
  for (const [remark, patterns] of remarks) {
    const rest = without(text, patterns)
    if (rest !== null) return { remark, rest }
  }
  return null
}

const MOST_WORDS = 12

const remarks: [Remark, RegExp[]][] = [
  [
    'denied',
    phrases(`
      they/he/she/municipality/council/it refused/rejected/turned_down/denied/said_no/have_refused me?/it?/my? request?/application?
      i/it was/got/have_been refused/rejected/turned_down/denied
      i_do_not_get_it/i_dont_get_it/i_did_not_get_it/i_didnt_get_it
      sie/die_gemeinde? haben/hat .. abgelehnt/nein_gesagt
      wurde/ist abgelehnt
      ich_bekomme_es_nicht/ich_habe_es_nicht_bekommen
      beni? reddettiler/reddedildim/kabul_etmediler/hayır_dediler/vermediler/reddedildi
      odmówili/odmówiono/odrzucili/powiedzieli_nie/dostałem_odmowę/dostałam_odmowę/nie_dostałem/nie_dostałam mi?
      мені? відмовили/сказали_ні/не_дали/відхилили мені?
      vidmovyly/meni_vidmovyly
      رفضوا/رفضوني/رفضوا_طلبي/قالوا_لا/رفضت_البلديه/ما_وافقوا/لم_يوافقوا
      rafadu/rafadouni/ma_wafa2u/ma_wafa2o
      ነጺጎምኒ/ነጺጎምዎ/ኣብዮምኒ/ኣይፈቐዱን/ኣይፋልን_ኢሎም/ከልኪሎምኒ
    `),
  ],
  [
    'tried',
    phrases(`
      i/we already/have_already/did/have called/phoned/tried/done_that/done_it/did_that/asked/been_there/applied/emailed/mailed already?
      i/we called/phoned/tried/asked already
      already called/done/tried/asked
      nobody/no_one/they answers/answered/picks_up/picked_up/dont_answer/do_not_answer/didnt_answer
      it_did_not_help/it_didnt_help/that_did_not_help/does_not_work/that_didnt_work
      habe/haben_wir ich? das? schon angerufen/gemacht/versucht/probiert/gefragt/getan
      schon/bereits angerufen/gemacht/versucht/probiert/gefragt/dort_gewesen
      niemand/keiner geht_ran/hebt_ab/antwortet
      hat_nicht_geholfen/hat_nichts_gebracht
      zaten/daha_önce/çoktan aradım/denedim/yaptım/sordum/başvurdum/gittim
      aradım/denedim ama/zaten/olmadı
      kimse/telefonu açmıyor/açmadı/cevap_vermiyor
      işe_yaramadı/yardımcı_olmadı
      już dzwoniłem/dzwoniłam/próbowałem/próbowałam/pytałem/pytałam/to_zrobiłem/to_zrobiłam/byłem/byłam/byłem_tam/byłam_tam
      dzwoniłem/dzwoniłam już
      nikt nie_odbiera/nie_odpowiada/nie_odebrał
      nie_pomogło/to_nie_pomogło
      я? вже дзвонив/дзвонила/телефонував/телефонувала/пробував/пробувала/питав/питала/робив/робила/зробив/зробила/був_там/була_там/звертався/зверталася
      ніхто не_відповідає/не_бере/не_бере_трубку
      не_допомогло
      vzhe/uzhe dzvonyv/dzvonyla/probuvav/probuvala
      اتصلت/جربت/حاولت/سالت/ذهبت/رحت/قدمت من_قبل/سابقا/بالفعل/قبل/خلص
      لقد? اتصلت_بهم/اتصلت/جربت_هذا/حاولت/سبق_ان_اتصلت/سبق_واتصلت
      لا_احد_يرد/ما_حدا_بيرد/ما_حدا_رد/لا_يردون/ما_بيردوا
      ما_نفع/لم_ينفع/لم_يساعد
      ettasalt/ittasalt/jarrabt/ettesalt ..
      ድሮ/ኣቐዲመ ደዊለ/ፈቲነ/ሓቲተ/ገይረ/ከይደ ኣለኹ?/እየ?
      ደዊለ/ፈቲነ ነይረ/ኣለኹ/ድሮ
      ዋላ_ሓደ ኣይምልስን/ኣየልዕልን
      ኣይሓገዘን/ኣይሰርሐን
    `),
  ],
  [
    'agrees',
    phrases(`
      ok/okay/yes/alright/good/please do/arrange/make/start it/that/this please?
      do/arrange that/it please/for_me
      go_ahead/lets_do_it/sounds_good_do_it
      ok/ja/gut/bitte machen_sie_das/mach_das/machen_sie_es/regeln_sie_das/bitte_machen
      machen_sie_das/dann_machen_wir_das
      tamam/peki/olur/evet yap/yapın/yapalım/öyle_yapın/ayarlayın/ayarla
      dobrze/ok/okej/tak proszę_to_zrobić/zrób_to/zróbmy_to/róbmy_tak/niech_tak_będzie/proszę_to_załatwić
      proszę_to_zrobić/proszę_to_załatwić
      добре/так/ок/гаразд зробіть/робіть/зробіть_це/давайте/давайте_так/оформіть
      зробіть_це/давайте_так_і_зробимо
      طيب/تمام/نعم/ماشي/اوكي افعل_ذلك/اعملها/اعملوها/اعملوه/سووها/رتبها/رتبوها/خلينا_نعمل
      ሕራይ/እወ/ጽቡቕ ግበርዎ/ግበሮ/ግበሩ/ከምኡ_ይኹን/ኣዳልውዎ
    `),
  ],
  [
    'refuses',
    phrases(`
      i/we dont/do_not want that/it/this
      i_would_rather_not/id_rather_not/not_for_me
      das/ich will/möchte ich? nicht/das_nicht
      das_ist_nichts_für_mich
      bunu istemiyorum
      bu_bana_göre_değil
      nie_chcę_tego/tego_nie_chcę/to_nie_dla_mnie
      я? цього_не_хочу/не_хочу_цього/це_не_для_мене
      لا_اريد_هذا/لا_اريد_ذلك/ما_بدي_هيك/ما_بدي_هاد
      ነዚ_ኣይደልዮን/እዚ_ንዓይ_ኣይኮነን/ኣይደልዮን
    `),
  ],
  [
    'missed',
    phrases(`
      that/this is_not/isnt/was_not/wasnt what_i_asked/what_i_mean/what_i_meant/my_question
      thats_not what_i_asked/what_i_mean/what_i_meant/my_question
      not_what_i_asked/you_do_not_understand_me/you_dont_understand_me/wrong_answer/i_mean_something_else/i_meant_something_else
      das_habe_ich_nicht_gefragt/das_war_nicht_meine_frage/das_meine_ich_nicht/sie_verstehen_mich_nicht/falsche_antwort
      bunu_sormadım/sorduğum_bu_değil/sorum_bu_değil/beni_anlamadınız/beni_anlamıyorsunuz/yanlış_cevap/bunu_demek_istemedim
      nie_o_to_pytałem/nie_o_to_pytałam/nie_o_to_chodzi/nie_o_to_mi_chodzi/nie_rozumiesz_mnie/pan_mnie_nie_rozumie/zła_odpowiedź
      я_не_про_це_питав/я_не_про_це_питала/не_про_це/це_не_те/ви_мене_не_зрозуміли/ви_мене_не_розумієте/я_не_це_мав_на_увазі/я_не_це_мала_на_увазі
      ليس_هذا_سؤالي/ما_سالت_عن_هذا/لم_اسال_عن_هذا/انت_لا_تفهمني/ما_فهمت_علي/مو_هيك_قصدي/ليس_هذا_ما_اقصد
      እዚ_ኣይሓተትኩን/ሕቶይ_እዚ_ኣይኮነን/ኣይተረዳእካንን/ኣይተረዳእኩምንን/ከምዚ_ማለተይ_ኣይኮነን
    `),
  ],
  [
    'status',
    phrases(`
      i_heard_nothing/i_have_heard_nothing/i_havent_heard_anything/no_answer_yet/no_reply_yet/still_waiting/i_am_still_waiting/im_still_waiting
      noch_nichts_gehört/keine_antwort_bekommen/ich_warte_immer_noch/ich_warte_noch
      hâlâ_bekliyorum/hala_bekliyorum/cevap_gelmedi/haber_alamadım/hiç_haber_yok
      nic_nie_słyszałem/nic_nie_słyszałam/nadal_czekam/wciąż_czekam/brak_odpowiedzi
      досі_чекаю/все_ще_чекаю/немає_відповіді/нічого_не_чути
      لم_اسمع_شيئا/ما_سمعت_شي/لا_ازال_انتظر/لسه_بستنى/لا_يوجد_رد/ما_في_رد
      ክሳብ_ሕጂ_እጽበ/መልሲ_ኣይረኸብኩን/ገና_እጽበ
    `),
  ],
  [
    'feeling',
    phrases(`
      i_am_so_tired_of_this/i_am_desperate/im_desperate/it_makes_me_sad/it_makes_me_cry/i_am_ashamed/im_ashamed/i_feel_ashamed/so_hard/its_hard
      ich_schäme_mich/ich_bin_verzweifelt/das_macht_mich_fertig/so_schwer
      utanıyorum/çok_zor/çaresizim/çok_üzgünüm
      wstydzę_się/jestem_załamana/jestem_załamany/jest_mi_ciężko/tak_ciężko
      мені_соромно/мені_важко/мені_дуже_важко/я_у_відчаї
      انا_خجلان/اخجل/اشعر_بالخجل/كثير_صعب/صعب_علي/انا_محبط
      እሓፍር_ኣለኹ/ኣዝዩ_ከቢድ/ከቢዱኒ
    `),
  ],
]

/** What is left of "and for my son?": the same subject, for somebody else. Null: it does not say that. */
export function besideSomeoneElse(text: string): string | null {
  return text.trim().split(/\s+/).length <= FOR_WHOM ? without(text, whom) : null
}

const FOR_WHOM = 7

const whom = phrases(`
  and? what_about/how_about/also? for my/our mother/father/mum/dad/son/daughter/child/children/kids/husband/wife/partner/parents/brother/sister/neighbour/friend/baby
  and? what_about/how_about my/our mother/father/mum/dad/son/daughter/child/children/kids/husband/wife/partner/parents/brother/sister/neighbour/friend/baby
  und? auch? für mein/meine/meinen/unser/unsere/unseren mutter/vater/sohn/tochter/kind/kinder/mann/frau/partner/eltern/bruder/schwester/freund/baby
  peki?/ya? oğlum/kızım/annem/babam/eşim/kocam/karım/çocuğum/çocuklarım/kardeşim/komşum için
  a? dla mojego/mojej/moich/naszego? syna/córki/mamy/matki/taty/ojca/męża/żony/dziecka/dzieci/rodziców/brata/siostry
  а? для мого/моєї/моїх? сина/доньки/дочки/мами/матері/тата/батька/чоловіка/дружини/дитини/дітей/батьків/брата/сестри
  لابني/ولابني/ولابنتي/ولامي/ولابي/ولزوجي/ولاولادي/لابنتي/لامي/لابي/لزوجي/لزوجتي/لاولادي/لطفلي/لبنتي/لاخي/لاختي/لوالدتي/لوالدي
  ماذا_عن ابني/ابنتي/امي/ابي/زوجي/زوجتي/اولادي/طفلي
  ንወደይ*/ንጓለይ*/ንኣደይ*/ንኣቦይ*/ንሰብኣየይ*/ንሰበይተይ*/ንደቀይ*/ንውላደይ*
`)
