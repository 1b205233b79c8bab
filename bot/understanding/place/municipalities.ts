/**
 * Municipalities and towns of the Netherlands that people name, apart from those that a region sets itself. A few whose
 * name is an everyday word ("Buren", "Houten", "Putten") are left out: who lives there will say so in another way.
 */
export const towns =
  `Aa en Hunze|Aalsmeer|Aalten|Achtkarspelen|Alblasserdam|Albrandswaard|Almelo|Almere|Alphen aan den Rijn|Altena|Ameland|
Amersfoort|Amstelveen|Amsterdam|Apeldoorn|Arnhem|Assen|Asten|Baarle-Nassau|Barendrecht|Barneveld|Berg en Dal|Bergeijk|Bergen op Zoom|
Berkelland|Bernheze|Beverwijk|Bladel|Bloemendaal|Bodegraven|Borger-Odoorn|Borsele|Boxtel|Breda|Bronckhorst|Brummen|Brunssum|Bunnik|Capelle|
Capelle aan den IJssel|Castricum|Coevorden|Cranendonck|Culemborg|Dalfsen|Dantumadiel|Delfzijl|Den Helder|Deventer|Dinkelland|Doesburg|
Doetinchem|Dongen|Driebergen|Dronten|Druten|Edam|Eersel|Eijsden|Eindhoven|Emmeloord|Emmen|Enkhuizen|Epe|Ermelo|Etten-Leur|Franeker|Geertruidenberg|
Geldrop|Gemert|Gennep|Gilze|Goirle|Gorinchem|Gorredijk|Haaksbergen|Haarlemmermeer|Halderberge|Hardenberg|Harderwijk|Hardinxveld|Harlingen|
Hattem|Heemskerk|Heemstede|Heerde|Heerenveen|Heerhugowaard|Heerlen|Heiloo|Hellendoorn|Hellevoetsluis|Helmond|Hengelo|Heusden|Hillegom|
Hilvarenbeek|Hoeksche Waard|Hoevelaken|Hof van Twente|Hoofddorp|Hoogeveen|Hulst|IJmuiden|IJsselstein|Kaag en Braassem|Kampen|Kapelle|Katwijk|
Kerkrade|Koggenland|Krimpen aan den IJssel|Laarbeek|Landgraaf|Landsmeer|Lansingerland|Leerdam|Leiderdorp|Leidschendam|Leusden|Lichtenvoorde|
Lingewaard|Lisse|Lochem|Loon op Zand|Losser|Maarssen|Maasgouw|Maassluis|Medemblik|Meierijstad|Meppel|Middelburg|Midden-Groningen|Mijdrecht|
Moerdijk|Molenlanden|Montferland|Montfoort|Mook|Neder-Betuwe|Nederweert|Nieuwegein|Nieuwkoop|Nijverdal|Nissewaard|Noordoostpolder|Noordwijk|
Nunspeet|Oegstgeest|Oirschot|Oisterwijk|Oldambt|Oldebroek|Oldenzaal|Ommen|Oosterhout|Ooststellingwerf|Oostzaan|Opmeer|Opsterland|Oss|
Oude IJsselstreek|Oudewater|Papendrecht|Peel en Maas|Pijnacker|Raalte|Renkum|Renswoude|Reusel|Rheden|Rhenen|Ridderkerk|Rijssen|Rijswijk|
Roermond|Roosendaal|Rozendaal|Rucphen|Schagen|Scherpenzeel|Schiedam|Schiermonnikoog|Schijndel|Schouwen-Duiveland|Sint-Michielsgestel|Sittard|
Sliedrecht|Sluis|Smallingerland|Sneek|Someren|Spijkenisse|Stadskanaal|Staphorst|Steenbergen|Steenwijk|Steenwijkerland|Stichtse Vecht|
Terneuzen|Terschelling|Texel|Teylingen|Tholen|Tiel|Tubbergen|Twenterand|Tynaarlo|Uden|Uitgeest|Uithoorn|Urk|Vaals|Valkenburg|Valkenswaard|
Veendam|Veenendaal|Veghel|Veldhoven|Velsen|Venlo|Venray|Vianen|Vlaardingen|Vlieland|Vlissingen|Volendam|Voorburg|Voorschoten|Vught|Waadhoeke|
Waalre|Waalwijk|Waddinxveen|Wageningen|Wassenaar|Waterland|Weert|West Betuwe|Westerveld|Westervoort|Westerwolde|Westland|Weststellingwerf|
Wierden|Wijchen|Wijk bij Duurstede|Winschoten|Winterswijk|Woensdrecht|Woerden|Wormerland|Woudenberg|Zaandam|Zaanstad|Zaltbommel|Zandvoort|
Zeewolde|Zevenaar|Zoetermeer|Zoeterwoude|Zuidhorn|Zuidplas|Zundert|Zutphen|Zwijndrecht`
    .split('|')
    .map((name) => name.trim())
