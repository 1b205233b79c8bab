import { withFigures } from '../figures.ts'
import { folded, phrase } from './phrase.ts'

/**
 * A text in another language with what it says of days, parts of the day, ways to meet and changing put in Dutch words,
 * for the readers of those; the rest as it was, in plain words. Not for names: some are a month or a day too.
 */
export function inDutch(text: string, language: string): string {
  if (language === 'nl') return text
  const clock = withFigures(text)
    .replace(
      /\b(1?\d)(?:[:.](\d{2}))? ?pm\b/gi,
      (_, hour: string, minutes = '00') => `${(Number(hour) % 12) + 12}:${minutes}`,
    )
    .replace(/(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/g, '$1h$2')
  const said = words.reduce((rest, [pattern, dutch]) => rest.replace(pattern, `${dutch} `), `${folded(clock)} `)
  return said.replace(/\b(\d{1,2})h(\d{2})\b/g, '$1:$2').trim()
}

/** Dutch, then how the seven languages say it, the longest first where one begins another. */
const table = `
overmorgen = day_after_tomorrow/übermorgen/öbür_gün/pojutrze/післязавтра/بعد_غد/بعد_بكره/ድሕሪ_ጽባሕ/ba3d_bukra
volgende week = next_week/nächste_woche/kommende_woche/gelecek_hafta/haftaya/önümüzdeki_hafta/w_przyszłym_tygodniu/przyszły_tydzień/następny_tydzień/наступного_тижня/الاسبوع_القادم/الاسبوع_الجاي/ዝመጽእ_ሰሙን/ኣብ_ዝመጽእ_ሰሙን
deze week = this_week/diese_woche/bu_hafta/w_tym_tygodniu/цього_тижня/هذا_الاسبوع/ኣብዚ_ሰሙን
ochtend = in_the_morning/mornings/morgens/am_morgen/vormittag*/am_vormittag/früh/sabah*/öğleden_önce/rano/przed_południem/зранку/вранці/ранок/до_обіду/صباحا/الصباح/صباح/الصبح/ንግሆ/ቅድሚ_ቀትሪ/vranci/sabahan/es_sob7
middag = in_the_afternoon/afternoon/afternoons/nachmittag*/am_nachmittag/öğleden_sonra/öğlen/ikindi/po_południu/popołudniu/popołudnie/після_обіду/вдень/пополудні/بعد_الظهر/بعد_الضهر/الظهر/ድሕሪ_ቀትሪ/ቀትሪ/pislya_obidu/ba3d_el_dohr
avond = in_the_evening/evening/abend*/am_abend/akşam*/wieczorem/wieczór/ввечері/увечері/вечір/مساء/المساء/بالليل/ምሸት/vvecheri
morgen = tomorrow/morgen/yarın/jutro/завтра/غدا/بكره/بكرا/ጽባሕ/zavtra/bukra
vandaag = today/heute/bugün/dzisiaj/dziś/сьогодні/اليوم/ሎሚ/sohodni/el_yom
maandag = monday/montag/pazartesi/poniedział*/понеділ*/الاثنين/يوم_الاثنين/ሰኑይ
dinsdag = tuesday/dienstag/salı/wtor*/вівтор*/الثلاثاء/التلاتا/الثلاثا/ሰሉስ
woensdag = wednesday/mittwoch/çarşamba/środ*/серед*/الاربعاء/الاربعا/ረቡዕ
donderdag = thursday/donnerstag/perşembe/czwart*/четвер*/الخميس/ሓሙስ
vrijdag = friday/freitag/cuma/piąt*/пятниц*/п_ятниц*/الجمعه/ዓርቢ
zaterdag = saturday/samstag/sonnabend/cumartesi/sobot*/субот*/السبت/ቀዳም
zondag = sunday/sonntag/pazar/niedziel*/неділ*/الاحد/ሰንበት
na = after/nach/po_godzinie/po/після/بعد_الساعه/بعد/ድሕሪ_ሰዓት/ድሕሪ
voor = before/vor/przed_godziną/przed/до/قبل_الساعه/قبل/ቅድሚ_ሰዓት/ቅድሚ
om = at/um/saat/o_godzinie/godz/o/о/الساعه/ሰዓት
uur = uhr/oclock/o_clock/hours/година/годині/годину
beeldbellen = video_call/video*/wideo*/відео*/görüntülü*/فيديو/ቪድዮ
telefonisch = by_phone/on_the_phone/over_the_phone/telephone/phone/telefon*/am_telefon/anruf/przez_telefon/по_телефону/телефон*/هاتف*/بالهاتف/تلفون/عبر_الهاتف/بالتلفون/ብስልኪ/ብተሌፎን/ስልኪ/po_telefonu
bij mij thuis = at_home/at_my_home/my_place/bei_mir_zu_hause/zu_hause/evimde/evde/bana_gel*/w_domu/u_mnie_w_domu/u_mnie/вдома/в_мене_вдома/до_мене/في_بيتي/في_البيت/بالبيت/عندي_بالبيت/ኣብ_ገዛይ/ኣብ_ገዛ/vdoma
op kantoor = at_the_office/office/location/at_your_place/im_büro/vor_ort/ofiste/sizin_yer*/yüz_yüze/w_biurze/na_miejscu/osobiście/в_офісі/особисто/на_місці/في_المكتب/عندكم/حضوريا/ኣብ_ቤት_ጽሕፈት/ኣባኹም
ander moment = other_times/another_time/another_moment/other_time/a_different_time/something_else/andere_zeit/andere_zeiten/ein_anderer_termin/anderer_termin/başka_zaman/başka_zamanlar/başka_bir_zaman/inny_termin/inne_terminy/kiedy_indziej/інший_час/іншим_часом/інші_часи/وقت_اخر/موعد_اخر/اوقات_اخرى/وقت_تاني/ካልእ_ግዜ/ካልእ_ሰዓት
afzeggen = cancel/cancel_it/absagen/stornieren/iptal/iptal_et*/odwołać/odwołuję/anulować/odwołaj/скасувати/скасуйте/відмінити/الغاء/الغيه/الغي/الغوا/ክስርዝ*/ክስርዞ/ስረዝ*/ምስራዝ/skasuvaty
verzetten = reschedule/move/move_it/postpone/verschieben/verlegen/ertele*/değiştir*/przełożyć/przełóż/przesunąć/zmienić/перенести/перенесіть/змінити/تاجيل/اجل/تغيير/غيره/غير/ክቕይር*/ክቕይሮ/ምቕያር/ቀይር*/perenesty
`

const words: [RegExp, string][] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [dutch = '', elsewhere = ''] = line.split(' = ')
    const pattern = phrase([...elsewhere.split('/')].sort((one, other) => other.length - one.length).join('/'))
    return [new RegExp(pattern, 'gu'), dutch]
  })
