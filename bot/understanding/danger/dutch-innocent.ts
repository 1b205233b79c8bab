/**
 * What the words of danger also say where nothing is the matter: lines for `unless`, gathered from ordinary questions to
 * the region in which a saying was found by mistake.
 */
export const innocent = {
  suicide: `
      (niks|niets|weinig|te weinig|geld) over om _ te leven
      geen uitweg _ (met|uit|in) __ (schuld*|rekening*|papier*|regel*)
      dagelijkse? leven
      er (weer |ook |toch )?niet bij
      (pil|pillen|medicijnen|medicatie|tabletten) _ klaar ?_ (te zetten|zetten|zet|leggen|gezet)
      vertrouw* _ niet met geld
      (gooi|gooit|smijt) _ (laptop|computer|telefoon|formulier|formulieren|papieren|spullen|tv) __ uit
      (dat|wonen|werken|naar|bij|thuis|zo) wil ik niet meer
      nu (zij|ze|hij|mijn ouders|onze ouders|mijn \\w+) er niet meer
      (kat|poes|hond|vogel|parkiet|papegaai|duif|duiven|meeuw|meeuwen|marter|antenne|zonnepanelen|bal|drone) __ dak
  `,
  breath: `
      (usb|geheugen|hockey|selfie|u s b) stik
      {who} zegt (niks|niets) meer (thuis|tegen|over|op school)
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
      klem tussen (ons|hun|haar|zijn|mijn|de|twee|beide|vader|moeder|ouders|partijen)
      (huis|hypotheek|woning|lening|kopje) __ onder water
      (aangereden|overreden|botsing|aanrijding) __ (verzeker*|schade*|tegenpartij|percentage|vergoeden|schuld)
      (verzeker*|schade*|letselschade|scooterverzekering|tegenpartij) __ (aangereden|overreden|botsing|aanrijding)
      (kat|hond|poes|hert|ree|egel|eend|zwaan|teckel|konijn) __ (aangereden|overreden|verdrinkt|verdronken|schuim)
      (leger|oorlog|front|soldaat|veteraan|uitzending) __ gewond
      (na|sinds|door) (de |een )?brand
  `,
  wound: '(kat|poes|hond|bier|bad|melk|afwas) _ (braakt|spuugt)? ?schuim',
  violence: `
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
      (vriendinnen|vrienden|kennissen|buren|broers|zussen) __ dood
      (schoonmaken|huishouden|stofzuigen|poetsen|handen|reuma|rug) __ pijn
  `,
  missing: `
      (draad|overzicht|moed|grip|geduld|kluts|structuur) kwijt
      boos en (is |liep |toen )?(weggelopen|weg)
      (dwaalt|doolt|zwerft) (door|rond in) (het|ons|zijn|haar) huis
      hoe zit het met
      (windmolens|geluidsscherm*|bord|auto|file|afval|boom|tak|stank) __ (snelweg|spoor|a27|a1|rijbaan)
      (\\w*beschikking|\\w*brief|\\w*bewijs|\\w*formulier|\\w*pasje|code|link) __ (vinden|kwijt)
  `,
  weapon: `
      op (moest|moesten|moet|moeten|te|kon) schieten|opschieten
      (spel|eindbaas|level|game|videogame) __ <
  `,
}
