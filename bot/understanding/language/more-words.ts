import type { Language } from '../language.ts'

/**
 * Words that only one language has, as people type them: without the marks of Turkish and Polish, and Arabic, Ukrainian
 * and Tigrinya in Latin letters.
 */
export const moreWords: Partial<Record<Language, string>> = {
  en: `doing well not cannot cant tomorrow today yesterday month appointment afternoon morning evening maybe
    still really because mum dad boy girl sick tired worried problem problems debts bills something nothing
    everything anything would like who else please after before whom their them she's he's`,
  tr: `iyi degilim degil değilim kotu kötü yok var bilmiyorum evet hayir hayır tamam gunaydin günaydın saol sagol sağol tesekkurler teşekkürler
    tesekkur yarin yarın bugun bugün hafta sabah aksam akşam ogleden öğleden sonra pazartesi carsamba çarşamba persembe perşembe cuma
    cocuk cocugum çocuk kizim esim karim ogretmen yalniz yalnız yasli yaşlı yardima yardıma ihtiyacim ihtiyacım
    odeyemiyorum ödeyemiyorum faturalarimi faturalarımı mahkeme mektup aldim aldım geldi istiyorum ister misiniz musunuz lutfen
    konusmak konuşmak birisiyle biriyle insan randevuyu iptal degistirmek değiştirmek saat kac kaç ucret ücret ucretsiz bedava
    basvuru başvuru basvurabilirim nasilsiniz nasılsınız nereden kendimi hissediyorum cocuklar evimi kaybettim issizim işsizim
    buyum merhabalar hosca hoşça gorusuruz görüşürüz oturuyorum yasiyorum yaşıyorum adim adım bakim bakım evde temizlik`,
  ar: `qadesh addeh yukallef ana inta inti mish mesh msh shu sho eish aish leish lesh wein wayn keef kif kifak marhaba mar7aba ahlan salam assalamu alaykum
    alaikum shukran shokran biddi bidi badi beddi mumkin momken law samaht sama7t musa3ada mosa3da musaada musa3de 3indi 3andi
    ma3i 3ala 3ayle 3aila walad banat bint ibni binti zawji zawjti jawzi ummi abi bayt beit sakan shughl shoghol sheghel fulus
    flous masari masareh dayn dyoun duyun madares madrasa tabib maw3ed maw3id mawid bukra bokra alyoum lyom ma3lesh
    maalesh insha'allah inshalla habibi kteer ktir kwayes kwayis mni7 mniha mnih ta3ban taaban al hukuma albaladiya
    mochkil mochkila moshkil moshkila mushkil mouchkil muchkila machakil mashakil mashakel me7taj me7taja mehtaj mohtaj mo7taj
    bghit baghi 3ayez 3awez 3endi 3andak 3andkum mo3awana mousa3ada mousa3dé wach chno chnou kayn makaynch fin fein imta emta
    ba3ref baaref a3ref a3mel ajar ejar alajar faturat ma3 nas shakhs a7ki ahki attakalam atakallam arabi 3arabi`,
  pl: `widzenia rozmowe rozmowę czuje zle źle dobrze niedobrze jestesmy mieszkam chcialbym chciałbym chcialabym chciałabym dlugi długi dlugow długów rachunki rachunkow rachunków
    mieszkania zasilek zasiłek pomoz pomóż pomozcie pomóżcie pania panią pana czlowiekiem człowiekiem wizyte wizytę spotkanie
    odwolac odwołać przelozyc przełożyć jutro dzisiaj dzis dziś rano poludniu południu wieczorem tydzien tydzień poniedzialek poniedziałek wtorek środa
    czwartek piatek piątek wiem radze radzę sobie prosze proszę witam czesc cześć dziekuje dzieki dzięki ile kosztuje
    gdzie kogos kogoś ktos ktoś maz mąż zone żonę corka córka dzieckiem dziecka szkola szkoła lekarz chora chory sama samotna samotny
    boje boję przemoc urzad urząd gmina gminie gminy moge mogę jestem bylam byłam bylem byłem bede będę u mnie mna mną`,
  uk: `skilky tse koshtuye koshtuie dovho dyakuyu diakuiu dyakuju dobryi dobryy dobryj dopomoha dopomohu dopomogti dopomohty dopomozhit potribna potribno meni
    mene moya moia moyi miy mii shcho scho iak koly chomu bud laska zustrich zustrichi mozhu maiu mayu hroshi hroshei
    borhy borhiv robota robotu zhytlo kvartyra dytyna dity dytyny dochka tato babusya cholovik druzhyna likar hvoryi
    pohano duzhe treba hochu khochu pohovoryty lyudynoyu liudynoiu zavtra sohodni ranok vechir pryvit vitayu
    ukrainskoyu ukrayinskoyu ukrainskoiu zaporuka dovidka dokumenty oplatyty rakhunky rahunky nemaye nemaie znaiu znayu`,
  de: `kannst bist dumm daten löschen loschen beschweren gehts mir geht nicht gut schlecht nein heute woche termin absagen verschieben schulden rechnung rechnungen bezahlen
    einsam krank pflege haushalt putzen mann frau vielen hilfe hilft gemeinde antrag beantragen wohnung viel zu
    ausserdem außerdem weiter weiß weiss jemandem mensch nachmittag vormittag abend montag dienstag mittwoch donnerstag freitag
    kostet bekomme bekommen wohne wohnen nichts etwas seit jahren dich dir ihnen ihrem unser unsere gerne kommen gehen`,
  ti: `kemey alekum aleka aleki kemeyalekum yekenyeley yekeniely hagez hgz hagzuni yedlyeni edli aloni alony yblni tsegem shgr
    gezay geza sra srah genzeb edae wedey gualey seb kzareb kzareba bejakum ayfeltn ayfelten dehan tsbuk koytsera qotsera
    adey aboy wedi gual temhrti hmam hakim abey kemey gere entay entaye nab`,
}
