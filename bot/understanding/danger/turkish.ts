import { sayings, spreadWithout } from './sayings.ts'
import { tongue } from './tongue.ts'

/** Turkish, folded: ı and i, ş and s, ğ and g are one, as people type it on a Dutch keyboard. */
const words = {
  partner:
    'kocam|esim|karim|erkek arkadasim|sevgilim|kiz arkadasim|nisanlim|eski esim|eski kocam|eski sevgilim|partnerim|adam|kocasi|esi',
  family:
    '{partner}|babam|annem|abim|agabeyim|kardesim|amcam|dayim|ailem|oglum|kizim|kayinvalidem|kayinpederim|komsum|komsumuz|komsu|komsunun|uvey babam|uvey annem|kayinim|akrabam|dedem|enistem|babasi|annesi',
  child:
    'cocuk|cocugu|cocugunu|cocuklari|cocuklarini|cocuklarimi|cocugumu|cocugum|cocuklarim|cocuklar|bebek|bebegi|bebegini|bebegim|bebegimi|oglunu|kizini|oglumu|kizimi|oglum|kizim|torunum|torunumu|yegenim|yegenimi|ogrencim|kucuk kiz|kucuk oglan|cocuga|cocuguma|kizima|ogluma|kizina|ogluna',
  hits: 'dovuluyor|dovuldu|dayak yiyor|dayak yedi|dayak atiyor|dayak atti|dovuyor|dovdu|dovuyorlar|dovduler|doviyor|doverek|vuruyor|vurdu|vuruyorlar|tokat atti|tokat atiyor|tokatladi|tekmeliyor|tekmeledi|yumrukladi|yumrukluyor|siddet uyguluyor|siddet uyguladi|siddet gosteriyor|boguyor|bogazimi sikti|bogazimi sikiyor|bogmaya calisti|istismar ediyor|istismar etti|tecavuz etti|tecavuz ediyor|taciz ediyor|taciz etti|kemerle|iskence ediyor|iskence yapiyor|dover|dovecek|eziyet ediyor|hirpaliyor|darp etti|darp ediyor',
  me: 'beni|bana|bizi|bize',
}

const info = `(bilgi|kurs|egitim|odev|film|dizi|kitap|seminer|brosur|afis) __ <
  < __ (hakkinda|konusunda) _ (bilgi|kurs|egitim|odev|film|kitap)
  (yillar once|eskiden|cocukken|gecen yil|gecen sene|yil once) _ <
  < _ (yillar once|eskiden|gecen yil|gecen sene|yil once)`

const groups = [
  sayings(
    'weapon',
    `(bicak*|silah*|tabanca*|tufek*|balta*|satir*|bomba*) __ (var|tehdit*|cekti|cikardi|geliyor|saldirdi|saldiriyor|elinde|dayadi|tutuyor|sapladi|dolasiyor|bekliyor|kapida|bogazima|patlat*|atacak)
    (elinde|elindeki|yaninda|belinde|cantasinda) _ (bicak*|silah*|tabanca*|balta*|satir*)
    (ates etti|ates ediyor|ates aciyor|bicakladi|bicaklandi|vuruldu|silahla*|bicakla*)`,
    words,
    {
      unless: `${info}
      (mutfak|ekmek|sebze|yemek|et) _ bicak*
      bicak* _ (tutamiyorum|kesmiyor|kor)`,
    },
  ),
  sayings(
    'suicide',
    `intihar*
    (olmek|olup gitmek|kendimi oldurmek|yasamima son vermek|hayatima son vermek|yok olmak|kendime zarar vermek|kendimi asmak|kendini oldurmek|kendini asmak) _ (istiyorum|istiyom|isterim|istiyor|dusunuyorum|isterdim|uzereyim|planliyorum|geliyor|gibi)
    (yasamak|hayatta kalmak|uyanmak|var olmak|devam etmek) _ (istemiyorum|istemiyom|istemiyor|istemem)
    (yasamaktan|hayattan|hayatimdan|yasamdan) _ (biktim|yoruldum|usandim|vazgectim|bikmis|bikti)
    (kendimi|kendini) _ (oldurecegim|oldurucem|oldurmek|olduruyorum|oldurecek|asacagim|asicam|asacak|kesiyorum|kesiyor|kestim|atacagim|aticam|atmak|vuracagim|yakacagim|oldursem|yaraliyor|yaralamak|jiletliyor)
    (kendime|kendine) _ (zarar|kiyacagim|kiymak|kiyacak|kiydi|bir sey yapacagim|kiyicam)
    (hayatima|yasamima|hayatina|canima) _ (son|kiymak|kiyacagim|kiydi)
    (keske|artik) _ (olsem|olseydim|dogmasaydim|uyanmasam|yasamasam|olmek)
    (bensiz|ben olmasam|ben olsem|ben olmazsam) _ (daha iyi|rahat|mutlu|kurtul*)
    (yasamanin|hayatin|yasamin|hayatimin) _ (anlami|manasi|degeri) _ (yok|kalmadi)
    (cok|kutu|bir kutu|butun|tum|avuc|fazla|hepsini|otuz|yirmi|sise) _ (hap*|ilac*|agri kesici) _ (ictim|icti|yuttum|yuttu|aldim|aldi|icecegim|icmis|yutmus)
    (hap*|ilac*) _ (biriktirdim|biriktiriyorum|topladim|hepsini ictim)
    (kopruden|catidan|balkondan|camdan|pencereden|trenin onune|tren yoluna|raylara) _ (atla*|atacagim|atlayacagim|atlamak|durdum|duruyorum)
    (koprude|catida|raylarda|tren raylarinda|balkonda) _ (duruyorum|bekliyorum|duruyor|oturuyorum)
    (bileklerimi|bilegimi|bileklerini|damarlarimi) _ (kes*|kestim)
    (veda mektubu|veda mektup*|elveda|hakkinizi helal edin|son mesajim|bu son)
    (bir daha|hic) _ uyanmamak
    uyanmak istemiyorum
    olmek istiyorum`,
    words,
    {
      unless: `${info}
      (intihar) _ (onleme|onlemek|egitimi|hatti|bombacisi|saldirisi)
      (intihari|intihar) _ (dusunmuyorum|dusunmedim|etmem|etmeyecegim|istemiyorum|dusuncem yok)
      (olmek istemiyorum)
      (gulmekten|sikintidan|acliktan|yorgunluktan|sicaktan) _ (ol*)`,
    },
  ),
  sayings(
    'medical',
    `(nefes|soluk) _ (almiyor|alamiyor|alamiyorum|almiyo|alamiyo|kesildi|yok)
    (bilinci|bilincini|suuru|suurunu) _ (yok|kapali|kaybetti|kapandi|yerinde degil|acik degil)
    (bayildi|bayilmis|bilincsiz|baygin|kendinden gecti|kendine gelmiyor|uyanmiyor|uyandiramiyorum|uyandiramiyoruz|tepki vermiyor|cevap vermiyor|hareket etmiyor|kimildamiyor)
    (kalp krizi|beyin kanamasi|inme|felc|felc gecirdi|sara nobeti|nobet geciriyor|havale) _ (geciriyor|gecirdi|galiba|var|oldu|sanirim|simdi)?
    (kalp krizi|felc|nobet|havale) (geciriyor|gecirdi|geciriyorum)
    (cok|her yer|her yerde|her taraf|durmadan|surekli) _ kan*
    kan* _ (durmuyor|kaybediyor|akiyor|fiskiriyor|icinde|kayb*)
    (gogsum|gogsunde|gogsumde|gogus) _ (agri*|agriyor|sikis*)
    (bogul*|boguluyor|tikandi|morardi|morariyor|zehirlendi|zehirlenme|zehir icti)
    (dustu|dusup|dusmus) __ (kalkamiyor|bilinci|hareket|kan|kafasi|basini|nefes|baygin|konusmuyor)
    (yerde|yere) _ (yatiyor|dustu|serildi|yigildi) _ (kalkamiyor|hareket|cevap|bilinci|konusmuyor|kan|kalkmiyor)
    (camasir suyu|deterjan|pil|ilac*|hap*|zehir) _ (icti|yuttu|yutmus|icmis)
    (yangin|yaniyor|ev yaniyor|evimiz yaniyor|gaz kokusu|gaz kokuyor)
    (ambulans|112) _ (gonder*|cagir*|lazim|acil|istiyorum|hemen)
    (acil|hemen) _ (ambulans|doktor|yardim edin)
    (trafik kazasi|kaza oldu|kaza gecirdi|araba carpti|agir yarali|yaralandi)
    (oldu|olmus|olu) (galiba|sanirim) _ (nefes|hareket)`,
    words,
    {
      unless: `${info}
      (makine*|telefon*|bilgisayar*|araba*|aku|pil*) _ (oldu|bozuldu|yandi|calismiyor)
      (yil once|gecen yil|gecen sene|gecen hafta|ay once|hafta once|gecirmisti|sonrasi|sonra) _ 
      kan (tahlil*|ver*|bagis*|deger*|basinci|sekeri|alma|aldir*|test*)
      (belediye|kurum|daire|sirket|ev sahibi) __ (cevap vermiyor|tepki vermiyor)
      (mail*|mektub*|mesaj*|e posta*) _ (cevap vermiyor|tepki vermiyor)
      (borc*|borclar*) _ bogul*`,
    },
  ),
  sayings(
    'child-writing',
    `(babam|annem|uvey babam|uvey annem|abim|dayim|amcam|dedem|annem babam|annemle babam) __ {hits} _ 
    (babam|uvey babam|annem) __ (beni|bana|annemi|bizi|kardesimi) __ ({hits}|dokunuyor|zarar veriyor|dovuyor)
    (babam|uvey babam|abim|amcam|dayim|dedem) __ (yatagima|odama) _ (geliyor|giriyor)
    (babamdan|uvey babamdan|annemden) _ korkuyorum
    (ben )?(\\d|1[0-7]|on|on bir|on iki|on uc|on dort|on bes|on alti|dokuz|sekiz|yedi) yasindayim ____ ({hits}|korkuyorum|dokunuyor|yalnizim|kactim|zorluyor|evlendir*)
    (annem|babam) _ (evde yok|gelmedi|eve gelmedi|donmedi|sarhos) __ (yalnizim|yalniziz|kardesim*|korkuyorum|tek basima|aciz)
    evden kactim`,
    words,
    {
      about: 'self',
      unless: `${info}
      (dovmuyor|vurmuyor|dovmedi)
      (bunama|demans|alzheimer|yasli)`,
    },
  ),
  sayings(
    'child',
    `({family}|biri|bir adam|ogretmen|bakici) __ {child} __ ({hits}|dokunuyor|oldurecek|kilitliyor|kilitledi|sarsiyor|sarsti|ac birakiyor|zarar veriyor)
    {child} __ ({hits}|doven|dovulen|istismara|istismar*|siddet goruyor|kilitli|kilitledi|ac birak*|zarar veriyor|zarar verecegim|zarar vermek)
    {hits} _ {child}
    {child} _ (evde|arabada|disarida|sokakta) _ (yalniz|tek basina|kilitli|aglıyor|agliyor) 
    (bebek|cocuk) __ (saatlerdir|surekli|butun gece|gunlerdir) _ (agliyor|bagiriyor|cigliк|yalniz)
    {child} __ (morluk*|yara izleri|yanik izleri|her yeri mor)
    (cocuk istismari|cocuga siddet|cocuk tacizi)
    (cocuguma|bebegime|kizima|ogluma|cocuklarima) _ (vurdum|zarar|vuruyorum|bir sey yapacagim|zarar verecegim)`,
    words,
    {
      about: 'other',
      unless: `${info}
      (dovmuyor|vurmuyor|dovmedi|vurmadi)
      (oglum|kizim|cocugum) _ (kardesine|arkadaslarina|arkadasina|diger cocuklara) _ vur*`,
    },
  ),
  sayings(
    'missing',
    `({family}|{child}|yasli bir kadin|yasli kadin|yasli adam|esim|annem|babam|ninem|anneannem|babaannem) __ (kayboldu|kayip|kaybolmus|kacti|kacmis|bulamiyorum|bulamiyoruz|eve gelmedi|eve donmedi|donmedi|ortada yok|bulunamiyor|evden kacti)
    (bulamiyorum|bulamiyoruz) __ {child}
    (demans*|alzheimer*|bunama) __ (kayip|kayboldu|cikti|disarida|bulamiyoruz|gitti|yok)
    (nerede oldugunu|nerede yasadigini|evini|kim oldugunu) _ bilmiyor
    (pijama*|geceli*|ciplak|yalinayak) __ (sokakta|disarida|dolasiyor|geziyor)`,
    words,
    {
      unless: `${info}
      (kedi*|kopek*|telefon*|cuzdan*|anahtar*|pasaport*|canta*|mektup*|kart*|is|ev) _ (kayboldu|kayip|kaybettim|bulamiyorum|bulamiyoruz)
      (is|ev|yer) bulamiyor*
      (bulundu|geri geldi|dondu)`,
    },
  ),
  sayings(
    'violence',
    `(evi|evimi|evimizi|arabayi|arabami|bizi|beni) _ (yakmakla|yakacak|yakacagini|yakarim|yakacagim)
    (seni|sizi|hepinizi) _ (oldururum|oldurecegim|keserim) _ (dedi|diyor|diye)
    ({family}|o|bir adam) __ {me} __ ({hits}|oldurecek|oldurmek|olduruyor|tehdit ediyor|tehdit etti|zarar verecek|kilitledi|birakmiyor|bicakla*|sikistir*)
    {me} __ ({hits}|oldurecek|olduruyor|oldurmekle|tehdit ediyor|tehdit ediyorlar|tehdit etti|kilitledi|zarar veriyor|zorla evlendir*|evden cikarmiyor|disari birakmiyor|disari cikarmiyor|takip ediyor)
    {hits} _ {me}
    {family} {hits}
    ({partner}|{family}) __ siddet*
    (siddet goruyorum|siddete ugruyorum|aile ici siddet|siddete ugradim|dayak yiyorum|dayak yedim|dayak atiyor|dayak)
    (kocamdan|esimden|ondan|babamdan|abimden|ailemden|eski kocamdan|sevgilimden|oglumdan) _ (korkuyorum|cok korkuyorum|korkuyoruz|kactim|kaciyorum)
    (oldurmekle|olumle) _ tehdit*
    (zorla|istemeden|rizam olmadan|istemedigim halde) _ (evlendir*|iliskiye|seks*|birlikte|yatiyor|iliski|sahip)
    (tecavuz*|taciz*|kacirildim|kacirdilar|kacirdi beni|namus cinayeti|rehin)
    (evde|burada|onun yaninda) _ guvende degilim
    (kendimi|banyoya|tuvalete|odaya) _ (kilitledim|kilitlendim|saklandim)
    (pasaportumu|telefonumu|kimligimi) _ (aldi|elimden aldi|sakladi)
    (komsu*|ust kat*|yan daire*) __ (karisini|esini|kadin*|annesini) __ ({hits}|bagiriyor|ciglik*|dov*)
    (annemi|kizkardesimi|kardesimi|ablami|arkadasimi|kizimi) __ ({hits}|oldurecek|tehdit ediyor)
    (polis) _ (cagir*|gonder*|lazim)
    (onu|hepinizi|hepsini|esimi|karimi|kocami) _ (oldurecegim|oldurucem|bicaklayacagim|vuracagim)`,
    words,
    {
      unless: `(kira|fatura*|borc*|faiz*|masraf*|fiyat*|is|stres|sicak|soguk) __ (olduruyor|mahvediyor|bitiriyor|oldurdu)
      ${info}
      (dovmuyor|vurmuyor|dovmedi|vurmadi|tehdit etmiyor|siddet yok|siddet gormuyorum)
      (kira|fatura*|borc*|faiz*|enflasyon|fiyat*|mektup|haber) __ (vurdu|vuruyor|dovdu)
      (tahliye|icra|kesmekle|isten|ev sahibi|banka|icra memuru) __ tehdit*
      siddet* _ (dersi|egitimi|nedir|hakkinda)`,
    },
  ),
]

export const turkish = tongue(
  'tr',
  spreadWithout('cok|artik|hep|surekli|her gun|simdi|yine|gene|bazen|gercekten|sadece|de|da'),
  { self: 'ben|beni|bana|kendimi|kendime|istiyorum|ictim|korkuyorum|istemiyorum|yuttum|bizi|bize' },
  groups,
)
