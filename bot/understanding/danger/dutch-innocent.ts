/**
 * What the words of danger also say where nothing is the matter: lines for `unless`, gathered from ordinary questions to
 * the region in which a saying was found by mistake.
 */
export const innocent = {
  suicide: `
      zonder _ (auto|hulp|geld|koffie|telefoon|internet|kat|hond|scootmobiel|tv|muziek|zon|werk|pgb|toeslag|uitkering|bril|computer|fiets) _ niet leven
      {lesson} (over|voor|rond|rondom|tegen) _ <
      (les|lessen|lesje|gastles|ouderavond) (over|rond) _ <
      (eind|einde) (maken )?aan (mijn|het|dit|de|ons|een|die|dat) (huurcontract|contract|abonnement|relatie|huwelijk|verhouding|samenwerking|lidmaatschap|overeenkomst|huur|behandeling|traject|discussie|gesprek|verzekering|ruzie|overlast|lijst|lease|krant)
      vaarwel (oude|oud|lieve|ons|mijn|aan) _ (flat|huis|woning|school|baan|werk|auto|kantoor|juf|collega*)
      gat in de lucht
      (spring|springen|springt) _ (gat in|bij|in de rij|eruit|op de fiets|in de auto|achter op|in het diepe|touwtje)
      (niks|niets|weinig|te weinig|geld) over om _ te leven
      geen uitweg _ (met|uit|in) __ (schuld*|rekening*|papier*|regel*)
      dagelijkse? leven
      er (weer |ook |toch )?niet bij
      (pil|pillen|medicijnen|medicatie|tabletten) _ klaar ?_ (te zetten|zetten|zet|leggen|gezet)
      vertrouw* _ niet met geld
      (gooi|gooit|smijt) _ (laptop|computer|telefoon|formulier|formulieren|papieren|spullen|tv) __ uit
      (dat|wonen|werken|naar|bij|thuis|zo) wil ik niet meer
      nu (zij|ze|hij|mijn ouders|onze ouders|mijn \\w+) er niet meer
      (kat|poes|hond|vogel|parkiet|papegaai|duif|duiven|meeuw|meeuwen|marter|antenne|zonnepanelen|bal|drone) __ (dak|vensterbank|balkon|reling|brug)
      (was|wasgoed|gordijnen|schilderij*|lamp|lampen|jas|jassen|kerstverlichting|plank|slingers|telefoon) _ (niet |zelf |niet zelf )?(kunnen |kan )?(ophangen|op te hangen)
  `,
  breath: `
      (verhuurder|huisbaas|\\w*monteur|bedrijf|winkel|corporatie|gemeente|webshop|aannemer|verkoper|school|verzekeraar|makelaar|loodgieter) ___ en (reageert|reageerde)
      abonnement* ___ (reageert|reageerde)
      (reageert|reageren|reageerde) _ niet (meer )?op (mijn|onze|uw|een|haar|zijn|de) (kaart|kaartje|kaarten|bloemen|excuses|voorstel|uitleg|plan|idee|aanbod|offerte|post|advies|tip|vriendschapsverzoek|cadeau|toenadering|pogingen)
      vals alarm
      (rook|barbecue|bbq|vuurkorf|sigarettenrook|wierook|houtkachel) __ (buren|balkon|tuin|onderburen|bovenburen)
      (stikken|stik|stikt) _ (in|van) _ (rook|barbecue|bbq|stof)
      stik* (van|in) (het|de|mijn|al|al dat|al die) (\\w+ )?(huiswerk|lachen|werk|papier|papierwerk|post|opdrachten|toetsen|rommel|spullen|vragen)
      stik* van het lachen
      (geen|nauwelijks) (lucht|adem) (meer )?(van|door|tussen|met) (al|de|het) _ (papier|papierwerk|post|administratie|afspraken|huiswerk|opdrachten|brieven|mails|werk)
      (benauwd|kortademig) _ (bij|met|na|als ik|tijdens) (het |de )?(traplopen|trap*|lopen|fietsen|stofzuigen|inspanning|tillen|buk*|wandel*|schoonmaken|huishouden)
      wanneer (bel|belt|moet|mag) (je|u|ik|we|men) _ 112
      (taxi|regiotaxi|vervoerder|bezorger|helpdesk|klantenservice|receptie|balie|juf|school|docent|tandarts|apotheek) __ (reageert|reageren|reageerde)
      (reageert|reageren|reageerde) _ (niet|nergens) _ (belletjes|belletje|telefoontjes|telefoontje|gebeld|whatsappje|verzoeken|uitnodigingen|marktplaats)
      (usb|geheugen|hockey|selfie|u s b) stik
      {who} zegt (niks|niets) meer (thuis|tegen|over|op school|sinds|na|terug)
      (zegt|zeggen) (niks|niets) meer (sinds|na) (zijn|haar|het|de|dat|hun|die|wij|we|ik)
      gepest __ <
      (huis|straat|buurt|telefoon) _ stil
      (stof|stofzuigen|poetsen|schoonmaken|copd|astma|inspanning|traplopen) __ (benauwd|kortademig)
      (treden|tree|stoep|drempel|instap|bad|bus|knie|heup) __ (optillen|omhoog)
      spasmen in (mijn|zijn|haar)
      (borrel|drinkt|drinken|wijn|bier|kroeg) __ dubbele tong
      op (zijn|haar|mijn) (\\w+(tigste|ste|de)|\\d+\\w*) __ {attack}
      (monteur|rolstoelmonteur|aannemer|borg|abonnementen|vordering) __ (reageert|reageren|reageerde)
  `,
  injury: `
      vals alarm
      (verbrand|verbrand*) __ (zon|zonnebrand|strand)
      (niemand|geen mens|geen van de) _ gewond
      (afspraken|agenda|planning|formulier*) __ klem
      klem tussen (ons|hun|haar|zijn|mijn|de|twee|beide|vader|moeder|ouders|partijen)
      (huis|hypotheek|woning|lening|kopje) __ onder water
      (aangereden|overreden|botsing|aanrijding) __ (verzeker*|schade*|tegenpartij|percentage|vergoeden|schuld)
      (verzeker*|schade*|letselschade|scooterverzekering|tegenpartij) __ (aangereden|overreden|botsing|aanrijding)
      (kat|hond|poes|hert|ree|egel|eend|zwaan|teckel|konijn|\\w*hond|schaap|schapen|koe|koeien|kalf|lam|lammetje|big|varken|geit|kip|kippen|paard|pony|gans|ganzen|meeuw|duif|vogel|vos) __ (aangereden|overreden|verdrinkt|verdronken|schuim)
      (leger|oorlog|front|soldaat|veteraan|uitzending) __ gewond
      (na|sinds|door) (de |een )?brand
  `,
  wound: '(kat|poes|hond|bier|bad|melk|afwas) _ (braakt|spuugt)? ?schuim',
  violence: `
      (slaat|schopt|bijt|krabt) ___ (het|ze|zij|hij) is (pas |net |nog maar )?(1|2|3|4|5|6|7|8|9|een|twee|drie|vier|vijf|zes|zeven|acht|negen) (#|jaar)
      (bijt|bijten|beet) _ (me|mij|zich|ons) _ vast
      (gemeente|overheid|lasten|uwv|belasting*|kosten|huur|bank|regels|schulden) _ (wurgt|wurgen|knijpt|bijt|nekt)
      (wurgt|wurgen|knijpt|nekt) _ (mij|me|ons) _ (met|door) _ (lasten|kosten|regels|belasting*|huur|schulden)
      (gestalkt|achtervolgd|lastiggevallen|lastig gevallen|belaagd|bedreigd|bedreigt|bestookt) (door|met) _ (reclame|incasso*|energie*|callcenter*|verkopers|telefoontjes|mails|spam|rekening*|brieven|schuldeisers|bedrijf|bedrijven|afsluit*|boete*|ontslag|uitzetting|ontruiming|deurwaarder*|verkopen|collecteurs|goede doelen|nieuwsbrieven)
      van (het )?kastje naar (de )?muur
      tik van (de|een|het) (buurjongen|buurmeisje|klasgenoot*|vriendje|vriendinnetje|broertje|zusje|peuter|kleuter)
      (tijdens|bij|onder) (het )?(spelen|gym|voetbal|stoeien|sporten)
      niet dat (ik|ze|zij|mijn zus) (met (hem|haar|die|een) )?(trouw|trouwt)
      (in|tijdens) de oorlog
      (incasso*|deurwaarder*|schuldeis*|verhuurder|bank|belasting*|gemeente|uwv) _ (bedreig*|dreig*) _ (met|te) (beslag|boete|ontruiming|afsluiten|rechter|rechtszaak|de deurwaarder)
      (gemeente|overheid|uwv|belastingdienst|instantie*|systeem|bureaucratie|leven) _ (schopt|trapt|slaat|duwt)
      in (een|de|die) (film|serie|droom|musical|game|voorstelling|krimi|thriller)
      (route|procedure|protocol|stappen|stappenplan|werkwijze|meldcode|vervolgstap*) _ (bij|voor|als|van|rond) _ <
      (maatschappelijk werker|docent|leerkracht|verzorgende|verpleegkundige|huisarts|hulpverlener|jeugdwerker|pedagoog|jeugdarts|poh|wijkverpleegkundige) __ (route|procedure|protocol|stappen|meldcode|cursus|training|samenwerk*)
      (telefoon|ipad|tablet|mobiel) __ (door|op|van) (school|de juf|de meester|de leraar|zijn leraar|haar leraar|de conrector|de politie) _ (ingenomen|afgepakt|afgenomen)
      streng* __ (uit|feest|feestje|disco|naar buiten|laat)
      (ouders|vader|moeder) _ streng*
      (school|opleiding|studie|diploma|huiswerk|klus|traject|schilderij) _ afmaken
      (schop|schopt|trap) (mij |me |ons )?(onder|voor) (mijn|mij|me|zijn|haar|de|je)
      (eerste|tweede|derde|vierde|halve|op de|de|elke) trap en
      hij is (vier|vijf|zes|zeven|acht|negen|tien|elf|[4-9]|1[01])
      (kleinzoon|zoontje|leerling|juf|peuter|kleuter) __ (gooit|slaat|schopt)
      (gooit|slaat|schopt) __ (juf|cursussen|opvoed*)
      (jaloers|zusje|broertje|oudste|jongste) __ slaat
      dreigt _ aan te melden
      (cz|vgz|menzis|zilveren kruis|zorgverzekeraar|leverancier|energiebedrijf|school) __ (dreigt|dreigen)
      als (mij|me) (iets|wat) overkomt __ (zoon|dochter|wie|regel*|pgb|budget|weet|dan)
      voor (mij|me|ons) _ wat doet
      opgesloten __ (lopen|slecht ter been)
      geamputeerd __ opgesloten
      gegil om
      bushokje|autoruit
      (wat|welke|aangifte) __ politie nodig
  `,
  force: `
      (telefoon|ipad|tablet|mobiel) __ (door|op|van) (school|de juf|de meester|de leraar|zijn leraar|haar leraar|de politie) _ (ingenomen|afgepakt|afgenomen)
      in (een|de|die) (film|serie|droom|musical|game|voorstelling|krimi|thriller)
      van (het )?kastje naar de muur
      (ouders|vader|moeder) _ streng*
      (gestalkt|achtervolgd|lastiggevallen|belaagd|bestookt) (door|met) _ (reclame|incasso*|energie*|callcenter*|verkopers|telefoontjes|mails|spam|rekening*|brieven|bedrijf|bedrijven|deurwaarder*)
      (gevlucht|vluchten|wegvluchten) _ (in|naar) (zijn|haar|de|het|mijn) (werk|spelletjes|games|drank|alcohol|hobby*|telefoon|slaap)
      valt (me|mij|ons) (zwaar|mee|tegen|op|best|niet|in)
      (schoonmaakster|hulp|poetshulp|thuiszorg|inbreker|inbrekers|dief) __ (weggenomen|afgepakt)
      hij is (vier|vijf|zes|zeven|acht|negen|tien|elf|[4-9]|1[01])
      (kleinzoon|zoontje|leerling|peuter|kleuter) __ (gooit|slaat|schopt)
      (gooit|slaat|schopt) __ (juf|cursussen|opvoed*)
  `,
  child: `
      slaat (haar|zijn|z n|de) (broertje|zusje|broer|zus)
      deur slaat|deuren slaat
      # (de |onze |mijn )?(baby|kleine|tweeling) (huilt|krijst)
      valt __ (blauwe plekken|blauwe plek)
      (vierkante meter|te klein|kamers|klein huis|flat|woning|appartement) __ (slaapt|slapen)
      laten zien
      (kind|zoon|dochter) op (turnen|zwemles|voetbal|judo|sport|les|school|dansles|muziek|een club)
      verwend __ <
  `,
  childWriting: `
      (uit|in) mijn leven (toen|sinds|verdwenen|geweest)
      verdwenen uit (mijn|ons|het) leven
      (weg|vertrokken) bij (mijn|onze|me) (moeder|vader|ma|pa)
      (scheiding|gescheiden|scheiden|omgangsregeling|co ouderschap) __
      (vriendinnen|vrienden|kennissen|buren|broers|zussen) __ dood
      (schoonmaken|huishouden|stofzuigen|poetsen|handen|reuma|rug) __ pijn
  `,
  missing: `
      (weggelopen|weggegaan|vandoor) (met|er mee) (de |het |een )?(prijs|eer|winst|medaille|beker|zege|hoofdprijs|overwinning)
      (oorlog|archief|stamboom|verzet|kamp) __
      (regiotaxi|taxi|ov|bus|trein|taxibusje) (weg|vertrokken|mee)
      thuis (uit|van|vanuit) (het |de |een )?(ziekenhuis|revalidatie*|verpleeghuis|kliniek|vakantie|operatie|opname|hospice)
      (weggelopen|weggegaan|weg|verdwenen) (van|uit|tijdens) (de |het |een )?(les|klas|club|feestje|feest|gesprek|vergadering|wedstrijd|training|tafel|catechisatie)
      (casemanager|consulent|consulente|medewerker|hulp|ambtenaar|contactpersoon|monteur|aannemer|begeleider|klantmanager|huisbaas|dossier|pakket|bezorger|verhuurder|thuishulp|bewindvoerder|advocaat|makelaar) __ (spoorloos|verdwenen|zoek|onvindbaar|vermist|weg)
      (uit|in) mijn leven
      (draad|overzicht|moed|grip|geduld|kluts|structuur) kwijt
      boos en (is |liep |toen )?(weggelopen|weg)
      (dwaalt|doolt|zwerft) (door|rond in) (het|ons|zijn|haar) huis
      hoe zit het met
      (windmolens|geluidsscherm*|bord|auto|file|afval|boom|tak|stank) __ (snelweg|spoor|a27|a1|rijbaan)
      (\\w*beschikking|\\w*brief|\\w*bewijs|\\w*formulier|\\w*pasje|code|link) __ (vinden|kwijt)
  `,
  weapon: `
      (in|tijdens|uit|na) (de|die|een) oorlog
      plastic (zwaard|mes|pistool|bijl)
      (gestolen|gejat|slijpen|geslepen|verkopen|verkoopt|inleveren|vergunning|verlof|verzamelt|verzameling)
      (bomen|boom|hout|haard|takken|heg) __ (bijl|zaag|hakbijl|kettingzaag)
      (bijl|kettingzaag|hakbijl) __ (bomen|boom|hout|haard|takken|heg|zondag)
      (band|banden|fietsband|autoband|luchtbed|zwembadje) _ (lek|kapot)? ?(gestoken|geprikt)
      (steekt|steken|stak|gestoken) _ (neus|handen uit|stokje voor|licht op|kop in het zand)
      op (moest|moesten|moet|moeten|te|kon) schieten|opschieten
      (spel|eindbaas|level|game|videogame) __ <
  `,
}
