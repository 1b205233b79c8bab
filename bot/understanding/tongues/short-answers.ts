import { isAll, phrases, without } from './phrase.ts'

/** Yes or no in another language than Dutch; null for neither. The words that follow may be anything polite. */
export function yesOrNoElsewhere(text: string): boolean | null {
  if (isAll(text, noes)) return false
  return isAll(text, yeses) ? true : null
}

/** "I don't know", "it doesn't matter" in another language than Dutch, and nothing else. */
export function noPreferenceElsewhere(text: string): boolean {
  return isAll(text, unknowns)
}

/** Someone wants to stop with what is going on, in another language than Dutch. */
export function leavesElsewhere(text: string): boolean {
  return text.trim().split(/\s+/).length <= MOST_WORDS && without(text, leavings) !== null
}

/** "Delete my data", in another language than Dutch. */
export function erasesElsewhere(text: string): boolean {
  return text.trim().split(/\s+/).length <= MOST_ERASING && without(text, erasings) !== null
}

const MOST_ERASING = 10
const MOST_WORDS = 7

const yeses = phrases(`
  yes/yeah/yep/yup/sure/ok/okay/correct/right please?/thanks?/thank_you? please?/sure? that_is_right?/correct?
  of_course
  that's_right/thats_right/it_is_correct/sounds_good
  ja/jawohl/genau/gerne/natürlich/stimmt/richtig/einverstanden bitte?/gerne? danke? das_stimmt?/stimmt?
  das_stimmt/das_ist_richtig/ist_gut
  evet/tabii/tabi/olur/tamam/doğru/peki lütfen?/olur? teşekkürler? doğru?
  tak/owszem/dobrze/zgadza_się/oczywiście/pewnie proszę?/poproszę? dziękuję? zgadza_się?
  так/ага/добре/звичайно/згода/гаразд/правильно/вірно будь_ласка? дякую? все? правильно?/вірно?
  tak/dobre/zvychaino/zvychayno/harazd/pravylno bud_laska? dyakuyu?
  نعم/اي/ايوه/أيوا/اه/اجل/تمام/طيب/موافق/صحيح/اكيد/بلى من_فضلك?/لو_سمحت? شكرا? صحيح?
  na3am/aywa/aiwa/aywa/eh/tamam/akid/sa7/sah min_fadlak?/shukran?
  እወ/ሕራይ/ልክዕ/ጽቡቕ/ኦኬ በጃኹም?/የቐንየለይ? ልክዕ?
  ewe/iwe/hiray/hray/tsbuk bejakum?/yekenyeley?
`)
const noes = phrases(`
  no/nope/nah/not thanks?/thank_you?/really? sorry?
  that_is_wrong/that's_wrong/not_correct/it_is_not_correct/rather_not
  nein/nö/lieber_nicht/stimmt_nicht/falsch danke?
  hayır/yok/istemiyorum/olmaz/yanlış/doğru_değil teşekkürler?/sağol?/teşekkür_ederim?
  nie/raczej_nie/nie_zgadza_się/nieprawda dziękuję?/dzięki?
  ні/нє/не_треба/не_потрібно/неправильно дякую?
  ni/ne_treba/ne_potribno dyakuyu?
  لا/كلا/لأ/لا_اريد/غير_صحيح/خطأ/مو_صحيح شكرا?
  la/laa/la2/kalla shukran?
  ኣይፋል/ኣይፋልን/ኣይፋሉን/ኖእ/ኣይኮነን/ኣይደልን/ጌጋ_እዩ የቐንየለይ?
  ayfal/ayfalun/aykonen/aydelin yekenyeley?
`)
const unknowns = phrases(`
  i? do_not/dont/dunno know?/mind? it? sorry? yet?/really?
  i? have? no_idea
  i_am_not_sure/im_not_sure/not_sure/any/whatever/anything
  it? does_not_matter/doesnt_matter/makes_no_difference
  ich? weiss_nicht/weiss_es_nicht/weiss_ich_nicht/keine_ahnung/bin_nicht_sicher/das_weiss_ich_nicht
  ist_mir_egal/egal/spielt_keine_rolle
  bilmiyorum/bilmiyom/emin_değilim/fikrim_yok/hiç_bilmiyorum/bilemiyorum
  fark_etmez/farketmez/ne_olursa
  nie_wiem/nie_mam_pojęcia/nie_jestem_pewna/nie_jestem_pewien/trudno_powiedzieć/sama_nie_wiem/sam_nie_wiem
  wszystko_jedno/obojętnie/obojętne
  я? не_знаю/не_впевнена/не_впевнений/гадки_не_маю
  все_одно/байдуже/неважливо
  ya? ne_znayu/ne_znaiu/vse_odno
  انا? لا_اعرف/لا_ادري/ما_بعرف/مو_عارف/مش_عارف/مش_عارفه/ما_اعرف/لست_متأكدا/ماني_عارف/لا_أعلم
  لا_يهم/اي_شي/عادي/مو_مهم/مش_مهم
  ana? ma_ba3ref/ma_baaref/mish_3aref/mish_aref/la_a3ref/la_adri/ma_baref
  ኣይፈልጥን/ኣይፈለጥኩን/ርግጸኛ_ኣይኮንኩን/ኣይፈልጥን_እየ
  ግድ_የብለይን/ዝኾነ_ይኹን
  ayfelten/ayfeltn/ayfeletkun
`)
const leavings = phrases(`
  never_mind/nevermind/forget_it/forget_about_it/leave_it
  i? want_to/wanna/would_like_to stop/quit
  stop_this/stop_it/stop_now/cancel_this/no_longer_needed/not_needed_anymore/dont_need_it_anymore
  i? dont_want/do_not_want an?/the?/any? appointment/this/it anymore?
  vergessen_sie_es/vergiss_es/egal_lassen_wir_das/lassen_wir_das/lass_gut_sein/lieber_doch_nicht/doch_nicht
  ich_möchte_aufhören/aufhören/ich_will_aufhören/abbrechen/nicht_mehr_nötig/brauche_ich_nicht_mehr
  ich? will/möchte keinen termin mehr?
  boş_ver/boşver/vazgeçtim/vazgeçiyorum/gerek_yok/gerek_kalmadı/durdur/bırak_gitsin/boşverin
  durmak/bırakmak istiyorum
  nieważne/niewazne/rezygnuję/rezygnuje/nie_trzeba_już/już_nie_trzeba/jednak_nie/chcę_przerwać/przerwij/zostawmy_to
  nie_chcę już? wizyty/spotkania/tego
  неважливо_вже/забудьте/не_треба_вже/вже_не_треба/передумав/передумала/зупинити/зупиніть/зупиніться/припинити/скасуйте_це
  zabudte/peredumav/peredumala/vzhe_ne_treba
  انس_الامر/انسى_الموضوع/خلص_ما_بدي/ما_بدي_شي/لا_داعي/توقف/اريد_التوقف/بدي_وقف/غيرت_رأيي/بطلت/لا_اريد_موعد/ما_بدي_موعد
  khalas/insa_el_mawdu3/la_da3i/ma_biddi/batalt
  ይትረፍ/ይትረፍ_ግዲ/ጠጠው_ኣብሎ/ደው_ኣብሎ/ደው_ክብል/ኣቋርጽ/ሕጂ_ኣየድልን/ሓሳበይ_ቀይረ/ደጊም_ኣየድልን
  ytref/yetref/ayedlin
`)
const erasings = phrases(`
  delete/erase/remove all? of? my/this/the/everything .. data/conversation/chat/messages/information/everything?
  meine/meinen/dieses/diese/alle .. daten/gespräch/chat/nachrichten löschen
  löschen_sie/lösche/löscht meine/meinen/dieses/diese/alle .. daten/gespräch/chat/nachrichten
  verilerimi/bilgilerimi/görüşmeyi/konuşmayı/mesajlarımı/yazdıklarımı sil*
  usuń/usuńcie/usunąć/proszę_usunąć/skasować/skasuj .. dane/rozmowę/wiadomości
  видаліть/видалити/стерти/зітріть .. дані/розмову/повідомлення
  احذف*/امسح*/حذف/مسح .. بياناتي/المحادثه/معلوماتي/رسائلي
  ውልቃዊ? ሓበሬታይ/ዝርርብ/ዳታይ/ሓበሬታ ደምስ*
  ደምስ* .. ሓበሬታይ/ዝርርብ
`)
