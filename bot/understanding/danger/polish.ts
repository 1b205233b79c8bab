import { sayings, spreadWithout } from './sayings.ts'
import { tongue } from './tongue.ts'

/** Polish, folded: ł and l, ą and a, ż and z are one, as people type it without Polish letters. */
const words = {
  partner:
    'maz|zona|chlopak|dziewczyna|partner|partnerka|byly|byly maz|moj byly|narzeczony|facet|konkubent|mezu|mezem|meza|meżem|mezczyzna',
  kin: '{partner}|ojciec|matka|ojczym|macocha|tata|mama|brat|siostra|wujek|dziadek|babcia|syn|corka|sasiad|sasiadka|sasiedzi|rodzice|tesc|tesciowa|szef|opiekun|opiekunka|on|ona|ktos|rodzina|kuzyn',
  child:
    'dziecko|dzieci|dziecka|dziecku|syna|syn|corke|corka|corki|synka|synek|coreczke|niemowle|maluch|wnuk|wnuka|wnuczka|wnuczke|dziewczynke|dziewczynka|chlopiec|chlopca|bratanica|siostrzenica|uczen|uczennica|pasierba|pasierbice|coreczka|dziecka|dziecmi',
  hits: 'bije|bil|bila|bija|bili|pobil|pobila|pobili|uderzyl|uderza|uderzyla|kopie|kopal|kopnal|dusi|dusil|maltretuje|maltretowal|zneca sie|znecal sie|gwalci|zgwalcil|molestuje|molestowal|katuje|szarpie|popycha|popchnal|krzywdzi|skrzywdzil|tlucze|leje|wykorzystuje|przypala|terroryzuje|napastuje',
  me: 'mnie|nas|mi|nam',
}

const info = `(informacje|informacji|kurs|szkolenie|referat|film|ksiazka|serial|broszura|wyklad|praca o|wypracowanie) __ <
  # _ (co to jest|jak zglosic|co robi|jak rozpoznac|gdzie zglosic) __ <
  (lat temu|dawno temu|w dziecinstwie|kiedys|w zeszlym roku|rok temu) _ <
  < __ (lat temu|dawno temu|w dziecinstwie|w zeszlym roku|rok temu)`

const groups = [
  sayings(
    'weapon',
    `(noz|noza|nozem|noze|pistolet*|bron|bronia|broni|siekier*|maczet*|karabin*|mlotkiem|bomb*|granat*|kijem bejsbolowym|tasak*) __ (grozi|w reku|w rece|trzyma|biega|chodzi|stoi|atakuje|do gardla|na mnie|krzyczy|zabije|wymachuje|ugodzil|celuje|pod drzwiami)
    (ma|mial|wyjal|trzyma|zlapal|wyciagnal|z|grozi|grozil|chodzi|biega|stoi) _ (noz|noza|nozem|pistolet*|bron|siekier*|maczet*|karabin|bombe|granat|tasak*)
    (strzela|strzelaja|postrzelil|postrzelony|dzgnal|dzgnieto|ugodzony|pchnal nozem|strzaly)`,
    words,
    {
      unless: `${info}
      (noz|noze|nozem) _ (kuchenny do|widelec|krojenia|kroic|tepy|chleb*)
      (kroic|kroje|krojenia|gotowania|widelec) _ noz*`,
    },
  ),
  sayings(
    'suicide',
    `(samobojstw*|samobojcz*|samobojca)
    (chce|chcialbym|chcialabym|chcialem|chce sie|mam ochote|wole|wolalbym|wolalabym|pragne|mysle o tym zeby|zamierzam|planuje) _ (umrzec|zniknac|nie zyc|zabic sie|sie zabic|skonczyc ze soba|odebrac sobie zycie|skonczyc z zyciem|powiesic sie|sie powiesic|smierci|skoczyc)
    (nie chce|nie chce mi sie|nie chcial|nie mam sily|nie chcialabym|nie chcialbym|nie potrafie|nie moge) (juz )?_ (zyc|sie obudzic|istniec|dalej zyc|budzic)
    (nie chce) (juz )?(wiecej )?zyc
    (zabije|zabic|powiesze|powiesic|potne|pociac|tne|tnie|skrzywdzic|zabijam|okalecza|okaleczam|utopie|zastrzele) _ sie
    (sie|siebie) (zabije|zabic|powiesic|powiesze|zabijam|potne|tnie|tne|zastrzele|skrzywdze|okalecza)
    (skoncze|konczyc|skonczyc|koncze) _ (ze soba|z zyciem|z tym wszystkim|to wszystko)
    (odebrac|odbiore|odebral|odebrala) _ (sobie )?zycie
    (zycie|zyc) _ (nie ma|nie ma juz|bez|stracilo) _ (sensu|sens)
    (nie ma|nie widze|brak) _ (sensu|po co) _ (zyc|zycia|w zyciu|dalej)
    (lepiej|lepiej by|lepiej bedzie|latwiej) _ beze mnie
    beze mnie _ (lepiej|latwiej)
    (lepiej) _ (gdybym|jakbym|jak) _ (nie zyl|nie zyla|umarl|umarla|umre|zniknal)
    (zeby|obym|gdybym) _ (sie nie obudzil|sie nie obudzila|nie zyl|nie zyla|umarl|umarla|nie urodzil*|juz nie wstac)
    (mam dosc|mam dosyc|dosc) _ (zycia|zyc)
    (polknal|polknela|polknelam|polknalem|wzielam|wzialem|wziela|wzial|zazylam|zazyl|nalykal*|przedawkowal*|lyknal*) __ (tabletek|tabletki|leki|lekow|prochow|proszkow|opakowanie|paracetamol*)
    przedawkowa*
    (zbieram|uzbieral*|odkladam|mam przygotowane) _ (tabletki|leki)
    (skocze|skoczyc|rzuce sie|rzucic sie|wyskocze|skoczy) _ (z|pod|na|przez) _ (most*|dach*|pociag*|okn*|balkon*|tory|wiezow*)
    (stoje|siedze|jestem|stoi|siedzi) _ (na|przy|kolo) _ (moscie|dachu|torach|krawedzi|barierce|parapecie|peronie)
    (podciac|podciela|podcial|podetne|podcielam) _ (zyly|sobie)
    (list pozegnalny|pozegnalny list|zegnajcie na zawsze|zegnajcie|to moja ostatnia|moj ostatni dzien)
    (jutro|wkrotce) _ (mnie nie bedzie|mnie juz nie bedzie)
    (mysli|mysle) _ (samobojcz*|o smierci|o samobojstwie)`,
    words,
    {
      unless: `${info}
      (nie|nigdy) _ (samobojstw*|samobojcz*|mam mysli)
      (zapobieganie|profilaktyka|linia|numer|grupa wsparcia) __ samobojst*
      (stracilam|stracil|zmarl|zaloba|po) _ samobojst*
      (z nudow|ze smiechu|ze wstydu|z glodu|z ciekawosci) _ (umieram|umrzec|umre)
      (umieram|umrzec) (z nudow|ze smiechu|ze wstydu|z glodu|z ciekawosci)
      nie chce (umrzec|umierac)
      nie moge zyc (za|z) _ (zasilku|pieniedzy|pensji)
      mam dosc (pracy|listow|dlugow|halasu)`,
    },
  ),
  sayings(
    'medical',
    `(wszedzie|pelno|duzo|cale) _ (krew|krwi|we krwi)
    (zona|maz|mama|mamy|tata|taty|babcia|dziadek|dziecko|syn|corka|brat|siostra|sasiad|sasiadka|ona|on) _ (sie nie budzi|nie budzi sie|nie daje sie dobudzic)
    (nie moge|nie mozemy|nie da sie) _ (dobudzic|obudzic)
    (nieprzytomn*|stracil przytomnosc|stracila przytomnosc|zemdlal*|zaslabl*|bez przytomnosci)
    nie (oddycha|reaguje|rusza sie|budzi sie|moze oddychac|wstaje|odzywa sie)
    (nie moge|nie mozemy|nie da sie) _ (go|jej|jego|mamy|taty|meza|zony|babci|dziadka) _ (obudzic|dobudzic|ocucic)
    (nie moge) _ (oddychac|zlapac oddechu)
    (zawal*|udar*|atak serca|atak padaczki|drgawki|krwotok*|wstrzas anafilaktyczny|zatrzymanie akcji serca)
    (bol|boli|ucisk) _ (w )?(klatce|klatka|serce|klatke) _ (piersiowej|piersiowa|reka|#)?
    (krwawi|krew|krwi) _ (mocno|bardzo|wszedzie|leci|nie przestaje|duzo|silnie|z glowy|tryska|sie leje)
    (duzo|pelno|wszedzie) krwi
    (upadl|upadla|spadl|spadla|przewrocil sie|przewrocila sie) __ (nie moze wstac|nieprzytomn*|krwawi|glowe|nie rusza|nie reaguje|nie wstaje|ze schodow|z dachu|z drabiny)
    (lezy) _ na (podlodze|ziemi|ulicy) __ (nie|krew|krwi|nieprzytomn*|#)
    (dusi sie|dlawi sie|zakrztusil*|sinieje|zatrul*|zatrucie|tonie|utonal|topi sie)
    (polknal|polknelo|polknela|wypil|wypila|wypilo|zjadl|zjadlo) _ (baterie|wybielacz|detergent|chemikalia|tabletki|leki|trucizne|plyn|domestos)
    (pozar|pali sie|plonie|czuc gaz|ulatnia sie gaz|czad)
    (karetk*|pogotowi*|112|ambulans*) _ (wezwac|wezwijcie|przyslijcie|potrzebuje|szybko|natychmiast|prosze)
    (wezwijcie|przyslijcie|potrzebuje|potrzebna|dzwoncie po) _ (karetk*|pogotowi*|ambulans*)
    (wypadek|potracil samochod|potracony|ciezko ranny|powaznie ranny|ciezko ranna) 
    (chyba|mysle ze) _ (nie zyje|umarl|umarla|umiera)
    zagrozenie zycia`,
    words,
    {
      unless: `${info}
      (po|po przebytym|mial|miala|mialem|przeszedl|przeszla|przebyty|rok temu|w zeszlym) _ (zawal*|udar*|krwotok*|wypadku)
      (zawal*|udar*|wypadek) _ (lat temu|rok temu|w zeszlym|dwa lata|miesiac temu|rehabilitacja)
      (urzad|gmina|firma|nikt|wlasciciel|szef|bank|pani|telefon|pralka|samochod|komputer) __ nie (reaguje|odzywa sie|odpowiada|rusza)
      nie reaguje _ na (maile|listy|telefon|pisma|leczenie|wiadomosci)
      (badanie|oddac|pobranie|cisnienie|oddawanie) _ krwi
      (tone|tonie|dusze sie) w (dlugach|papierach)
      (pralka|telefon|samochod|komputer) _ (umarl|umarla|padl|padla)
      wypadek przy pracy (rok|lat)`,
    },
  ),
  sayings(
    'child-writing',
    `(tata|mama|ojciec|matka|ojczym|macocha|wujek|dziadek|moj tata|moja mama|rodzice) __ {hits} _ (mnie|nas|mame|mi|brata|siostre|tate|mojego|moja)
    (tata|ojciec|ojczym|wujek|dziadek) _ (mnie|mi) _ (dotyka|{hits})
    (tata|mama|ojciec|matka|ojczym|rodzice) (mnie|nas) (ciagle |zawsze |codziennie )?{hits}
    (boje sie) (taty|ojca|ojczyma|mamy|wujka|rodzicow|matki)
    mam (\\d|1[0-7]|dziesiec|jedenascie|dwanascie|trzynascie|czternascie|pietnascie) lat* ____ ({hits}|boje sie|dotyka|sama w domu|sam w domu|ucieklam|ucieklem)
    (mamy|taty|mama|tata) _ (nie ma|nie wrocila|nie wrocil|pijana|pijany) __ (sam|sama|bratem|siostra|bratem|boje|glodn*)
    (ucieklam|ucieklem|uciekam) z domu
    przychodzi _ do (mojego lozka|mojego pokoju)`,
    words,
    {
      about: 'self',
      unless: `${info}
      nie {hits}
      (demencja|demencje|alzheimer*|emerytur*)`,
    },
  ),
  sayings(
    'child',
    `{kin} __ {hits} _ (moje|swoje|moja|mojego|swojego|swoja|nasze|ich|jego|jej|naszego|nasza|male|te)? _ {child}
    {kin} {hits} {child}
    {child} _ (jest|bylo|byl|byla|sa) _ (bite|bity|bita|molestowan*|maltretowan*|zaniedban*|krzywdzon*|zamkniet*|glodzon*|wykorzystywan*|pobit*)
    (bije|krzywdzi|molestuje|maltretuje|katuje|zaniedbuje|dotyka|kopie|potrzasa) _ {child}
    {child} _ (samo|sam|sama|same|zamkniete) _ (w domu|w samochodzie|w aucie|w mieszkaniu|na dworze)
    {child} __ (siniaki|siniakow|poparzenia|slady bicia|boi sie ojca|boi sie taty|nie dostaje jesc)
    (dziecko|niemowle) _ (placze|krzyczy) _ (od godzin|cala noc|godzinami|calymi nocami)
    (uderzylam|uderzylem|zbilam|zbilem|bije|potrzasnelam|potrzasnalem) _ (moje|swoje|mojego|moja|swojego|swoja) {child}
    (boje sie ze|zaraz) __ (zrobie cos|skrzywdze|uderze|zabije) _ (dziecku|dziecko|synowi|corce|dzieciom)`,
    words,
    {
      about: 'other',
      unless: `${info}
      nie {hits}
      (syn|corka|dziecko|synek) _ (bije|kopie) _ (inne|kolegow|siostre|brata|dzieci)`,
    },
  ),
  sayings(
    'missing',
    `({kin}|{child}|moja mama|moj tata|starsza pani|starszy pan|staruszka|maz z demencja) __ (zaginal|zaginela|zaginelo|zniknal|zniknela|uciekl|uciekla|nie wrocil|nie wrocila|zgubil sie|zgubila sie|przepadl|przepadla|nie wrocilo|wyszedl i|wyszla i)
    (nie moge|nie mozemy|nie) _ (znalezc|znajduje) _ (dziecka|syna|corki|mamy|taty|babci|dziadka|meza|zony|synka|go|jej)
    (demencj*|alzheimer*|zdezorientowan*|zagubion*) __ (zaginal|zaginela|zniknela|zniknal|na ulicy|wyszla|wyszedl|blaka|nie ma)
    (w pizamie|w koszuli nocnej|boso|nago) __ (ulicy|ulica|dworze|chodzi)
    nie wie gdzie (mieszka|jest)`,
    words,
    {
      unless: `${info}
      (kot|pies|telefon|portfel|klucze|paszport|list|paczka|karta|dokument*|praca|prace|mieszkani*) __ (zaginal|zaginela|zniknal|zgubil*|znalezc|zginal)
      znalezc _ (pracy|prace|mieszkania|mieszkanie|lekarza)
      (znalazl sie|znalazla sie|wrocil juz)`,
    },
  ),
  sayings(
    'violence',
    `(grozi|grozil|grozila|mowi|groza) __ (spali|podpali|podpaleniem|spaleniem|spalic|podpalic)
    {kin} _ {me} __ ({hits}|grozi|grozil|zabije|zabic|szantazuje|sledzi|przesladuje|nie wypuszcza|wyzywa i|zamyka|zamknal|zmusza)
    {me} __ ({hits}|zabije|grozi|zamknal w|zamyka w|nie wypuszcza|zmusza do|przesladuje|zabic)
    (bije|pobil|uderzyl|dusi|kopie|maltretuje|zgwalcil|gwalci|molestuje|zabije|katuje) {me}
    (grozi|grozil|grozila|groza|grozili) _ (mi|ze|nam|nozem|smiercia|mnie)
    (jestem|bylam|bylem|zostalam|zostalem|byla|byl) _ (bita|bity|maltretowan*|zgwalcon*|pobit*|molestowan*|przesladowan*|zastraszan*|wykorzystywan*|uwieziona|porwana|ofiara przemocy|szantazowan*)
    (boje sie) (meza|mojego meza|jego|chlopaka|partnera|bylego|o swoje zycie|o zycie|ojca|syna|wrocic do domu|wracac do domu|brata|mojego)
    (przemoc domowa|przemoc w domu|przemocy domowej|stosuje przemoc|zneca sie|zgwalcil*|gwalt|zgwalcon*|stalker|stalking|handel ludzmi)
    (zamknal|zamyka|zamkneli|uwiezil|wiezi) _ (mnie|mi) _ (w|#)
    (zamknelam sie|zamknalem sie|schowalam sie|ukrywam sie) _ (w|przed)
    (zabral|zabrala|zabrali|odebral) _ (mi )?(paszport|telefon|dokumenty)
    (zmusza|zmuszaja|zmuszal|zmusil) __ (seksu|slubu|malzenstwa|prostytucji|seks|wyjsc za maz)
    (nie jestem|nie czuje sie) _ bezpieczn* _ (w domu|z nim|przy nim)
    (sasiad|maz|facet|mezczyzna) __ {hits} _ (zone|kobiete|swoja|matke|dziewczyne|partnerke)
    (mame|siostre|corke|babcie|sasiadke|kolezanke) _ {hits}
    (slysze) __ (krzyki|krzyczy|wola o pomoc|bije)
    (zabije|zatluke|zadzgam) (go|ja|ich|was|wszystkich|cie)
    (policj*) _ (wezwijcie|przyslijcie|szybko|wezwac)`,
    words,
    {
      unless: `${info}
      nie (bije|grozi|uderzyl|pobil|maltretuje)
      (nigdy) _ {hits}
      (eksmisj*|komornik|wlasciciel|bank|szef|urzad|zwolnieniem|odcieciem) __ groz*
      groz* _ (eksmisj*|komornik*|zwolnieni*|odciec*|kara|mandat*|utrata)
      (rachunk*|ceny|czynsz|upal|praca|dlugi) __ (zabije|zabija|wykoncz*)
      boje sie (przyszlosci|dentysty|egzaminu|operacji|psow|listu|komornika|ze strace)`,
    },
  ),
]

export const polish = tongue(
  'pl',
  spreadWithout(
    'bardzo|ciagle|zawsze|codziennie|znowu|juz|teraz|czasem|naprawde|tylko|po prostu|wczoraj|dzisiaj|dzis|tez|czesto|strasznie',
  ),
  { self: 'ja|mnie|mi|sie|chce|moje|jestem|boje|polknelam|polknalem|wzielam|nas|stoje' },
  groups,
)
