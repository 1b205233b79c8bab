/** Ways to say that one wishes to be dead, or no longer to live; one a line, as `sayings` reads them. */
export const wishToDie = `wil(len|t|de|den)?{adv} (dood|doodgaan|sterven|dood zijn|dood gaan|er niet meer zijn|niet meer zijn|niet meer bestaan|niet bestaan|niet meer hier zijn|stoppen met leven|kappen met leven|ophouden met leven|uit het leven|weg uit (het|dit) leven|van deze wereld af|weg van deze wereld)
    (ik heb|heb ik) _ (al|alle|al mijn|genoeg|veel) {pills} _ (bewaard|opgespaard|gespaard)
  (dood|doodgaan|sterven|dood zijn|dood gaan) (wil|wilt|wilde|zou willen)
  (liever|beter|beter af|net zo goed|maar beter|het liefst|liefst) (dood|doodgaan)
  dood (zijn |gaan )?(is|was|lijkt|zou) _ (beter|makkelijker|fijner|rustiger|opluchting|oplossing|bevrijding|uitweg)
  wou (dat )?(ik )?(maar )?(dood|niet meer leefde|er niet meer was)
  (was|waren) (ik|hij|zij|ze|we) (maar |al |gewoon )?dood
  (wou|wilde|wens|wenste|hoop|hoopte|bid|droom|had gehoopt|wil) _ (ik|hij|ze|zij) (maar |gewoon |er )?(dood|nooit geboren|niet meer) (was|ben|is|zou|ga|waren|zijn|gaan)
  wil(len|t|de|den)?{adv} er{adv} niet meer zijn
  (wil|willen|wou|wens|wilde|hoop|zou) __ ik er niet (meer )?(was|ben|zou zijn|bestond)
  (wil|willen|wou|wilde) dat alles (stopt|stopte|ophoudt|ophield|voorbij is|voorbij was|over is|over was)
  (kan|mag|moet|zal|wil) ik (van mezelf |niet |nu |dan )*(dood|doodgaan|sterven)
  laat (me|mij) (nu |dan )*(dood|doodgaan|sterven)
  wil niet dood maar
  geen reden (meer )?(om )?(nog )?(te |voor )?(leven|bestaan|door te gaan)
  (niks|niets) (meer )?(om )?(nog )?voor te leven
  (waarvoor|waarom|waar) _ (leef|besta) ik _ (nog|voor|eigenlijk)
  waarom (zou|moet) ik _ (leven|doorleven|bestaan)
  (zin|nut) van (het|mijn|dit) leven _ (nog|niet meer|kwijt|weg|{end})
  (heeft|had) (het|mijn|dit) leven _ (zin|nut)
  (zo|zonder \\w+|hiermee) (kan|wil|hoef) ik _ niet (meer )?leven
  klaar met alles ({end}|vanavond|vannacht|nu)
  # (maar )?(mijn|me|onze) {person} _ wil (echt )?niet (meer|verder) {end}
  (vanavond|vannacht|morgen|straks|vandaag) (doe ik het|ga ik het doen|maak ik het af) {end}
  uitweg (dan|is) (de )?dood
  nooit geboren (was|had|worden|zijn|geworden)
  verlang* _ (dood|doodgaan|einde van mijn leven)
  {someone} _ (denk|denkt|dacht|fantaseert|praat|praatte|begint) _ (aan|over) _ (de dood|dood|doodgaan|sterven|dood zijn|dood willen|er niet meer zijn)
  ik (denk|dacht|fantaseer|droom) _ (aan|over) _ (de dood|dood|doodgaan|sterven|dood zijn|er niet meer zijn)
  niet meer (verder|langer|zo|door|graag) leven
  leef niet (meer )?graag
  (niet|nie) (meer|langer|verder|meet|mee|mer|me) (te |willen |wil |wilt |wilde |kan |kunnen |hoeven |hoef |zo )?leven
  niet (meer )?zo (verder|langer|door) leven
  (zo )?niet (meer )?(verder|door) (wil|wilt|wilde) leven
  (doodswens|doodsverlangen|stervenswens|levensmoe|levensmoeheid|doodsdrang|lebensmude)
  (moe|zat|beu|spuugzat|kotsbeu) van (het |dit |mijn |zijn |haar )?leven
  (het |dit |mijn )leven (zo |helemaal |echt |spuug|kots)?(moe|beu|zat)
  klaar met (het |dit |mijn |zijn |haar )?leven
  stop* met leven
  geen zin (meer )?(om )?(in )?(het |dit |mijn |te |nog |nog te |meer te )*leven
  leven _ (heeft|had|heef) _ (geen|niet) _ (zin|nut|waarde|betekenis|zin meer)
  leven (is|lijkt|voelt) _ (zinloos|niks waard|niets waard|niks meer waard|niets meer waard|waardeloos|niet waard|niet de moeite waard|niet meer de moeite|over|voorbij|klaar|af|geen leven meer)
  leven (hoeft|hoef|hoeven) _ niet
  niet meer (hoeft|hoef) _ (van|voor) (mij|hem|haar|me)
  (voor|van) (mij|me|hem|haar) hoeft (het|dit|alles)( allemaal| leven| echt| gewoon| zo)* niet( meer| langer)?
  het hoeft (voor|van) (mij|me|hem|haar) (allemaal |echt )?niet( meer| langer)?
  (zie|ziet|zag) het leven _ niet (meer )?(zo )?zitten
  (zie|ziet|zien|zag) het (allemaal |echt |gewoon |helemaal |leven |even )*niet meer zitten
  # (maar |en |want |nou )?ik wil (echt |gewoon |eigenlijk |zo |allemaal |het )*niet (meer|langer|meer verder|verder) {end}
  ik kan (het |zo )?niet meer (en |dus )?(ik )?wil (het |ook )?niet meer
  voor mij is het (klaar|genoeg geweest|genoeg|mooi geweest|over|gedaan) {end}
  zie geen (andere )?uitweg( meer)? {end}
  dood als (enige )?(uitweg|oplossing|optie)
  (wil|zou) _ (voor altijd|voorgoed|eeuwig|voor eeuwig) (slapen|inslapen|weg|verdwijnen|rusten)
  (wil|wilde|wou|zou){adv} (van de wereld |van de aardbodem |voor altijd |van deze aarde )?verdwijnen
  (levens|leven) (willen |te |wil )?(beeindigen|beeindigd|beeindig|beeindigt)
  (wil|mag|zou) _ (bij|naar) _ (in de hemel|hierboven|daarboven)
  (ga|wil|zal|gaan) _ (hem|haar|mijn {person}|mijn overleden {person}) achterna
  (zegt|zei|roept|appt|appte|schrijft) _ (het|leven) _ niet meer (hoeft|hoef)
  (kan|wil) en (wil|kan) (ook |het |echt )*niet (meer|verder)
  niet meer (te |willen |wil |wilt |hoeven |hoef )*(bestaan|er zijn|hier zijn)
  niet (meer )?(willen|wil|wilde|hoeven) (bestaan|leven)
  (haat|kots op|walg van) (mijn|het|dit|me) (\\w*leven)
  wil (mijn|dit|zo n|het|me) leven niet
  (helemaal |het )?gehad met (het|dit|mijn) leven
  (beter|had) nooit (bestaan|geboren)
  liever __ (dood ben|dood was|dood zou|er niet meer)
  (hoop|hoopt|wens|bid|wou|wil) __ (nooit|niet) meer (opstaan|opsta|opstond|opstaat)
  (zie|ziet|zag) _ geen (andere )?uitweg
  (doe|geef) (mij|me) (maar )?_ (spuitje|pil van drion|laatstewilpil|laatste wil pil)
  (pil van drion|laatstewilpil|laatste wil pil|middel x)
  (stopt|ophoudt|weg|slapen|rust|stil|weggaan|vertrekken|gaan|over) _ voorgoed
  voorgoed (weg|rust|slapen|stil|gaan|vertrekken|over)
  eeuwige rust
  (merkt|merken|missen|mist|maakt uit) __ als ik (weg|dood|er niet|verdwijn|doodga)
  (zorg|zorgen|zorgt) __ (voor|op) (de|mijn|je|me|onze) (kinderen|hond|kat|mama|moeder|vrouw|katten|honden|broertje|zusje|jongens|meiden|papa) als ik (er niet|weg|dood)
  (over|aan|van plan) (eruit stappen|er uit stappen|uit het leven|eruit te stappen)
  (wil|kan|hoef|zou) ik _ niet (meer |langer )?(willen |kunnen )?leven
  (hoef|hoeft) _ niet __ te leven
  (trek|trekt|verdraag|red|kan|kon|houd|hou) _ (dit|het|mijn|zo n) leven _ niet (meer|aan|langer|vol)
  leven _ (te zwaar|te veel|ondraaglijk|een hel|een lijdensweg|een kwelling|ondragelijk|niet te doen|geen doel|geen toekomst)
  (niks|niets|niemand) _ om _ (door te gaan|te leven|voor te leven|verder te gaan|voor te blijven)
  wil ik (ook |echt )?niet (meer|verder) ({end}|leven)
  # wil (echt |gewoon )?niet (meer|verder) {end}
  wil _ bij (mijn|me|onze) (overleden|gestorven|dode) \\w+ (zijn|wezen)
  er niet meer (wil|wilde|wilt|hoeft te|hoefde te|zou willen) zijn
  het is mooi geweest (voor mij|{end})
  mooi geweest (voor hem|voor haar|ik hoef|ik wil niet|ik ben \\d+)
  ik hoef (zo |echt |van mij |eigenlijk )+niet (meer|verder) ({end}|zo|voor mij)
  ik hoef niet meer (zo|voor mij)
  (hoeft|hoef) het (voor|van) (mij|me|hem|haar) _ niet( meer| langer)?
  alles geregeld __ (als|wanneer|voor) _ (er niet meer ben|weg ben|dood ben)
  (weet|wist) (al |precies |exact )+(hoe|wanneer|waar) _ ik het (ga doen|doe|zal doen|wil doen|doen)
  ik heb (een|al een|mijn) plan (en een datum|om eruit|om te gaan|hoe ik|voor vanavond|om mezelf|om er)
  (ik ga|ga) het (echt |gewoon |nu )*doen __ (tegen|houdt|vaarwel|vanavond|pillen|trein|springen|dood|klaar)
  niemand (houdt|hou|kan) (me|mij) _ tegen(houden)?
  ik doe het (vanavond|vannacht|echt) ({end}|en|want)
  dat ik het (vanavond|vannacht|vandaag) ga doen
  doe ik het (gewoon|echt|vanavond|vannacht|vandaag) ({end}|en)
  (iets|wat) (doms|stoms) (ga |te |wil )?(doe|doen|doen ga) ({end}|en|met|vannacht|vanavond)
  (straks|dan|bang dat|voordat) _ ik (nog )?(iets|wat) (doms|stoms)
  (een|1) stap (en|dan|verder) _ (klaar|over|voorbij|weg|gedaan)
  om (zelf )?dood te (gaan|zijn|mogen)
  hoe lang _ duurt __ dood (ben|bent|is|gaat|ga)
  (doet|doen) _ (verdrinken|doodgaan|sterven|ophangen|verhangen|dood gaan) _ pijn
  (is|zijn) (verdrinken|ophangen|doodgaan|sterven|verhangen) _ (pijnloos|pijnlijk|eng|snel)
  (verdrinken|ophangen|doodgaan|sterven|verhangen) _ (pijn|pijnloos|pijnlijk|snelst)
  (stopt|stop|stoppen|ophoudt|rusten|slapen|rust|weg|stil|verdwijnen|ophouden) _ (voor altijd|voorgoed|voor eeuwig)
  (voor altijd|voorgoed|eeuwig|voor eeuwig) (rusten|slapen|weg|stil|rust|verdwijnen)
  (drijft|drijven|jaagt|jagen|dreven) _ (mij|me|haar|hem|ons) _ (de dood in|dood in|de dood|het graf in|tot zelfmoord)
  bloed aan (jullie|je|uw|zijn|hun) handen
  als ik (morgen|straks|vanavond|vannacht) dood ben
  {reflexive} _ (uitzetten|uit te zetten|uitschakelen|uit te schakelen|wegmaken|weg te maken|opruimen|op te ruimen|uitwissen|uit te wissen|weg te doen|wegdoen)
  (heb|heeft|had|deed|hebben) __ (poging|zelfmoordpoging|tentamen suicidii) (gedaan|ondernomen|achter de rug)
  (zwarte|donkere|duistere) gedachten
  (vertrouw|vertrouwt) _ {reflexive} _ niet
  bang (voor|van) {reflexive}
  {reflexive} aan (ga |te |wil |zou )?(doen|doe|doet)
  (iedereen|niemand) _ (haat|haten|geeft|mag) _ (me|mij|om me|om mij) ____ (wil weg|wil niet meer|dood|kan net zo goed|wil niet leven)
  er tussenuit (piepen|knijpen voorgoed|voorgoed)
  (ik wil|wil|ga) er tussenuit voorgoed
  (zoek|zoekt) (me|mij) (maar )?niet( meer)? ({end}|want|ik)
  (jullie|je|ze) (vinden|vindt|vinden) (me|mij) (wel|straks|morgen) _ (bos|water|huis|morgen|dood|zolder|schuur|garage|{end})
  sorry voor alles {end}
  dit is (mijn|ons) (laatste )?afscheid
  ik neem (nu |hierbij |dus )?afscheid ({end}|bedankt|van jullie|sorry)
  (zeg|vertel|zeggen|vertellen) _ (tegen|aan)? _ (kinderen|moeder|vader|man|vrouw|ouders|zoon|dochter|familie) __ (hou|houd|spijt|lief|van ze)
  (ga|ben) weg en (ik )?kom (niet|nooit) (meer )?terug
  (maak|haal) _ (morgen|kerst|de ochtend|volgende week|mijn verjaardag|het weekend|volgend jaar|dat) _ niet (meer )?(mee|{end})
  morgen niet (meer )?(meemaken|mee maken|halen)
  ik (ben|was|zou|voel me) _ dood (van binnen|vanbinnen|{end}|geweest)
  dood ben ik (meer|beter)
  ik ben levend (niks|niets)
  als ik dood ben _ (zijn|is|hoeven|komt|krijgen) __ (schuld|schulden|weg|opgelost|rust|beter|af|geld|klaar)
  (hoop|hoopt|bid|wens|wil|wou) __ ik _ (ongeluk krijg|kanker krijg|ernstig ziek word|geraakt word|aangereden word|doodga|dood neerval|een hartaanval krijg|niet meer thuiskom)
  god (mij|me|haar|hem) _ (halen|haalt|neemt|roept|ophaalt|opneemt)
  (laat|kan) _ (god|de heer|iemand|magere hein|de dood) (mij|me) (maar )?(halen|komen halen|doodmaken|doodrijden)
  kan iemand (mij|me) (alsjeblieft |even )?(doodmaken|doodschieten|vermoorden|afmaken|doodrijden)
  (rijdt|rij) (iemand )?(me|mij) dood
  (redden|redt|kunnen|kan|gaan|komen) (het |je |zich )?(wel |ook |prima |best |beter |goed )+zonder (mij|me)
  (mist|missen|verliest) (niks|niets) __ als ik
  niemand (mij|me|haar|hem) (mist|zal missen|zou missen|gaat missen)
  (of|dat) ik (er )?(morgen|volgende week|straks|vanavond) (er )?nog (ben|leef)
  (weet|garandeer|beloof|reken|twijfel) __ ik _ (morgen|volgende week|straks) _ nog (er )?(ben|leef|haal)
  (misschien|wie weet|waarschijnlijk|vermoedelijk) ben ik er (morgen|volgende week|straks|dan|binnenkort) niet meer
  ben ik er (morgen|straks|dan|volgende week|overmorgen|vanavond) niet meer
  (enige|maar een|een|beste) oplossing __ (dood|er niet meer|zelfmoord|einde aan mijn|sterven)
  (kon|kan|mocht|wou dat) ik (maar |gewoon |toch |ook )*(verdwijnen|inslapen|doodgaan|sterven|verdween|doodging)
  was het (allemaal |maar |gewoon |al |toch )+(voorbij|over|afgelopen|klaar)
  jammer __ wakker (word|werd|wordt|geworden)
  (niets|niks|niemand) houdt (mij|me) _ (hier|nog|in leven)
  wat doe ik hier nog (op aarde|op deze wereld|{end})
  niet (meer )?(op|in) deze wereld
  besta (liever )?niet
  (liever|beter) niet (meer )?(bestaan|leven|er zijn)
  er liever niet (meer )?(is|ben|was|zijn|zou zijn)
  (brief|brieven|briefjes|briefje) (aan|voor) (mijn|me|onze) (vrouw|man|kinderen|ouders|moeder|vader|familie|zoon|dochter) _ (klaar|geschreven|liggen klaar|neergelegd|achtergelaten)
  (mij|me|zich|mezelf) _ (ophangt|ophang|verhangt|verdrinkt|opknoopt|doodschiet|doodrijdt|opknoop)
  op het punt (om )?_ te springen
  (lijkwagen|lijkkist|lijkenwagen|lijkzak)
  kist (maar )?voor (mij|me)
  leven _ geen (zin|nut|waarde|doel) (meer )?(heeft|had)
  ik wil _ (hulp|geholpen) _ (sterven|doodgaan)
  help* (mij|me) _ (met|bij) (doodgaan|sterven|dood gaan)
  (besluit|beslissing) staat vast __ (ik ga|vanavond|vannacht|morgen)
  leven (boeit|interesseert) (me|mij) _ niet
  geen zin (meer )?in (dit|mijn|het|zo n) \\w*leven
  wol net (meer|langer) leven
  niet (mie|mej) leven
  gedachte* aan (de |mijn )?(dood|sterven|einde)
  de dood is (mijn|de|een) (enige |beste )?(vriend|uitweg|oplossing|rust|verlossing)
  (fantaseer|droom|denk|dagdroom) _ (over|aan) mijn (eigen )?(begrafenis|uitvaart|dood|crematie|sterfbed)
  wie komt er _ op mijn (begrafenis|uitvaart|crematie)
  (begrafenis|uitvaart|crematie) _ geregeld ____ (kan ik gaan|ben ik er niet|ik ga|mag ik gaan|niet meer)
  er klaar voor om te (gaan|sterven)
  (wat als|stel dat) ik er (gewoon |opeens |morgen )*niet meer (was|zou zijn|ben) {end}
  (als|wanneer) ik er (gewoon |opeens |morgen |straks |ooit |later )*niet meer (was|zou zijn|ben)
  # (maar )?(het|dit) hoeft (allemaal |echt |zo |gewoon )+niet meer {end}
  (kapot|dood) (doen|gaan) ik wil
  wil (gewoon |echt )?kapot
  ik doe (me|mij) (zelf )?(wat|iets)
  afscheid _ geschreven
  (of|dat) ik _ (nacht|morgen|ochtend|dag|week|weekend) _ haal
  {reflexive} _ (aandoen|aandoe|aandoet|aangedaan)
  ik wil (echt |gewoon |eigenlijk |zo |het )*niet meer #
  ik wil niet (meer )?verder (#|sinds|zonder|leven|en|hier)
  ik _ (anoniem |even |graag )*(praten|chatten|bellen) over (zelfmoord*|zelfdoding*|suicid*|doodsgedachten|doodgaan)
  doodsgedachten
  voor mij hoeft (morgen|de dag|de nacht|deze dag|het leven|volgend jaar) niet
  dood _ enige (oplossing|uitweg|weg|optie)
  (bang|durf|alleen) __ anders _ (iets|wat) (doe|ga doen)
  (hoor|hoort) __ dat ik _ (moet|zal) _ (sterven|dood|springen|doodgaan)
  (houd|hou|houden) _ in leven
  er liever niet meer (bestaat|is)
  niet meer (bestaat|besta)
  leven (voor (hem|haar|mij) )?(klaar|over|voorbij|afgelopen|zinloos|niks waard|niets waard) is
  (zegt|zei|roept|appt|appte|schrijft) __ (het|leven) __ niet meer (hoeft|hoef)
  (iemand|vriend|vriendin|broer|zus|zoon|dochter|collega|man|vrouw) die (zelfmoord|zelfdoding|suicide) wil plegen
  (hangt|hing|hangend|hangende|bungelt) _ (aan|in|boven) _ (touw|strop|boom|balk|zolder|trapgat|schuur|garage)
  over (de|het) (reling|hek|balustrade|leuning|railing|vangrail) (van|geklommen|gaan|stappen|hangt|hang|klim|wil|heen)
  (been|benen) over (de|het) (reling|hek|balustrade|leuning|railing)
  (opgesloten|badkamer|kamer|schuur) __ met _ (scheermes*|mes|mesje|pillen|touw)
  (benzine|spiritus|terpentine) __ (over (me|mij|zich|zichzelf|mezelf)|aansteker|lucifer)
  (loop|ren|ga|loopt|rent|stap) _ (de |het )?(snelweg|autoweg|a1|a27|rijbaan) op
  (spring|loop|ga|rij|springen|lopen|rijden|duik) _ in (het|de) (kanaal|gracht|rivier|haven|gooimeer|vecht|ijsselmeer|eemmeer|plas)
  tot ik (dood|er niet meer|doodga|dood neerval)
  dan is het (snel |zo |gauw |eindelijk )+(voorbij|over|gedaan|klaar)
  had ik maar _ (pistool|geweer|pil|spuitje|strop)
  niet (meer )?(waarvoor|waarom) ik (nog |het )*(leef|opsta|opsta s morgens|besta|doorga)
  ik (wil|hoef|hoop) _ niet _ wakker (te )?(worden|word)
  (wil|willen|wilde){adv} hier niet (meer|langer) zijn
  was ik er (maar|gewoon|ook|toch)? ?niet( meer)?
  (hoor|mag|verdien) (ik )?er niet (te )?(zijn|wezen)
  (ben|was) er liever niet( meer)?
  genoeg van (het|dit|mijn) leven
  leven __ (wil|ga) ik eruit
  zin om (dood|te sterven|er een eind)
  uit (mijn|me|zijn|haar|hun) lijden (verlossen|verlost|helpen|halen|te verlossen)
  verlos (mij|me)
  (ga|wil|mag) _ naar de hemel
  stekker _ (uit mij|uit mezelf|uit mijn leven|bij mij)
  (leg|gaan liggen|ga liggen|lig) _ op (het spoor|de rails|de weg|het asfalt|de snelweg)
  (drink|drinkt|zuip|zuipt|spuit|hongert|honger) _ {reflexive} dood
  (gegoogeld|gezocht|opgezocht|zoekt|zocht|googelt|zoekgeschiedenis) __ (doodgaat|doodgaan|zelfmoord|sterven|ophangen|overdosis|pijnloos)
  geen last (meer )?_ van (mij|me)
  (morgen|straks|nooit) niet meer (zien|terugzien)
  (zoek|zoeken) (haar|hem|me|mij|ons) niet
  niet (moeten|hoeven) (te )?zoeken
  weg # (echt )?weg # voor altijd
  (niks|niets) heeft (meer|nog) zin
  alles is (zo |toch )?zinloos
  het heeft (toch |allemaal |echt |voor mij )*geen zin meer {end}
  (zegt|zei|appt|vindt) __ (het|alles|leven) _ geen zin meer heeft
  het is (over|klaar|gedaan|afgelopen) (met|me) (mij|me)
  (zie|zien) _ (in de hemel|aan de andere kant|hierboven)
  (sterven|doodgaan|dood) (zonder pijn|pijnloos)
  (dan|straks) ga ik (toch |maar |gewoon |wel )*dood
  (heb|heeft) (net )?\\d\\d+ {pills} (op|geslikt|in|genomen|{end})
  (eind|einde) (te )?(maken|maak|gemaakt) aan (alles|het allemaal|mezelf|de pijn|mijn lijden|mijn ellende)
  uit dit leven
  (nooit|niet) meer wakker (worden|word|wordt|te worden|te hoeven worden)
  (ik|hij|ze|zij) __ er niet meer zijn
  # (gewoon |liever |even )*er niet meer zijn
  wil (gewoon |alleen )*weg van alles
  trek _ (mijn|de) stekker _ (eruit|er uit)
  help me _ ik ga het doen
  (sta|zit|staat|zit) _ (bovenop|boven op|boven aan|bovenaan) (de|het|een) (brug|flat|dak|reling|viaduct|rand|toren|parkeergarage)
  (bos|schuur|zolder|garage) __ (touw|strop)
  (touw|strop) __ (bos|schuur|zolder|garage|boom|balk)
  {pills} __ (op een rij|geteld|uitgeteld|uitgespreid|in een rij|in een rijtje)
  (tel|telde|geteld|uitgeteld) _ {pills}
  (kijk|kijken|staar|staren|staarde) _ naar _ {pills}
  {pills} _ te (kijken|staren)
  (denk|voel|geloof|bang) dat ik _ (doodga|dood ga|sterf|doodgaan|ga sterven)
  (aan het|ben ik) _ doodgaan
  wil (mijn|dit|me|het) leven _ (stoppen|stop zetten|stopzetten|afsluiten|eindigen)
  leven stopt (vandaag|nu|hier|vanavond|morgen)
  haat mezelf
  (ga|wil|zal) van (het dak|de brug|de flat|het balkon|het viaduct|de toren|de galerij) ({end}|af)
  van (het dak|de brug|de flat|het balkon|het viaduct|de toren|de galerij) af
  klaar om te springen
  # (net )?\\d\\d+ {pills} (op|geslikt|in|genomen|binnen)
  (te veel|teveel|heel veel|alles) (geslikt|ingenomen)
  iets (stoms|doms) gedaan met {pills}
  (heb|heeft) iets (ingenomen|geslikt)
  {person} _ wil (echt )?niet (meer )?verder {end}
  zat (het|dit) leven
  waarom nog leven
  wat heb ik nog aan (dit|het|mijn) leven
  waar doe ik het nog voor {end}
  niemand mist (mij|me)
  (zullen|gaan|zal|gaat|zou|zouden) (mij|me) (toch |vast |echt )*niet missen
  niemand (meer )?tot last _ (stop|weg|dood|einde)
  (tot ziens|dag|doei|daag) voor altijd
  (zie|heb) geen hoop meer
  geen hoop meer (voor (mij|ons)|op)
  er is geen (uitweg|hoop|toekomst) (meer )?(voor mij |voor ons )?{end}
  zie geen toekomst (meer )?{end}
  {hopeless} ____ {final}
  {final} ____ {hopeless}
  kms`
