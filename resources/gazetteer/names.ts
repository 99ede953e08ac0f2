/**
 * What GeoNames calls in English although the town has a name of its own, and what others call it.
 *
 * One town a line: name in GeoNames | country | own name (if another) | further names by which it is looked for.
 */
export const townNames = `
Munich|DE|München|Munich,Monaco di Baviera
Nürnberg|DE||Nuremberg
Hannover|DE||Hanover,Hanovre
Aachen|DE||Aix-la-Chapelle
Trier|DE||Trèves
Mainz|DE||Mayence
Regensburg|DE||Ratisbon,Ratisbonne
Köln|DE||Cologne
Dresden|DE||Dresde
Leipzig|DE||Lipsk
Bautzen|DE||Budyšin
Vienna|AT|Wien|Vienna,Vienne
Zürich|CH||Zurich
Genève|CH||Genf,Geneva
Basel|CH||Bâle
Bern|CH||Berne
Luzern|CH||Lucerne
Lausanne|CH||
Neuchâtel|CH||Neuenburg
Fribourg|CH||Freiburg im Üechtland
Biel/Bienne|CH||Biel,Bienne
Lugano|CH||Lauis
Rome|IT|Roma|Rom,Rome
Milan|IT|Milano|Mailand,Milan
Naples|IT|Napoli|Neapel,Naples
Turin|IT|Torino|Turin
Genoa|IT|Genova|Genua,Genoa,Gênes
Venice|IT|Venezia|Venedig,Venice,Venise
Florence|IT|Firenze|Florenz,Florence
Padova|IT||Padua,Padoue
Bolzano|IT||Bozen
Merano|IT||Meran
Trento|IT||Trient
Bressanone|IT||Brixen
Brunico|IT||Bruneck
Vipiteno|IT||Sterzing
Livorno|IT||Leghorn
Mantova|IT||Mantua,Mantoue
Verona|IT||
Bologna|IT||Bologne
Perugia|IT||Pérouse
Prague|CZ|Praha|Prag,Prague
Brno|CZ||Brünn
Pilsen|CZ|Plzeň|Pilsen
Ostrava|CZ||Ostrau
Olomouc|CZ||Olmütz
Liberec|CZ||Reichenberg
Ústí nad Labem|CZ||Aussig
Hradec Králové|CZ||Königgrätz
České Budějovice|CZ||Budweis
Karlovy Vary|CZ||Karlsbad,Carlsbad
Cheb|CZ||Eger
Jihlava|CZ||Iglau
Opava|CZ||Troppau
Znojmo|CZ||Znaim
Teplice|CZ||Teplitz
Most|CZ||Brüx
Děčín|CZ||Tetschen
Mariánské Lázně|CZ||Marienbad
Kutná Hora|CZ||Kuttenberg
Český Krumlov|CZ||Krumau
Zlín|CZ||
Šternberk|CZ||Sternberg
Jablonec nad Nisou|CZ||Gablonz
Warsaw|PL|Warszawa|Warschau,Warsaw,Varsovie
Kraków|PL||Krakau,Cracow,Cracovie
Wrocław|PL||Breslau
Gdańsk|PL||Danzig,Dantzig
Szczecin|PL||Stettin
Poznań|PL||Posen
Łódź|PL||Lodsch
Toruń|PL||Thorn
Bydgoszcz|PL||Bromberg
Katowice|PL||Kattowitz
Gliwice|PL||Gleiwitz
Opole|PL||Oppeln
Olsztyn|PL||Allenstein
Elbląg|PL||Elbing
Legnica|PL||Liegnitz
Zielona Góra|PL||Grünberg
Zgorzelec|PL||Görlitz-Ost
Jelenia Góra|PL||Hirschberg
Świdnica|PL||Schweidnitz
Wałbrzych|PL||Waldenburg
Nysa|PL||Neisse
Kłodzko|PL||Glatz
Bytom|PL||Beuthen
Zabrze|PL||Hindenburg
Racibórz|PL||Ratibor
Tczew|PL||Dirschau
Malbork|PL||Marienburg
Słupsk|PL||Stolp
Koszalin|PL||Köslin
Kołobrzeg|PL||Kolberg
Stargard|PL||
Gryfino|PL||Greifenhagen
Chodzież|PL||Kolmar
Koronowo|PL||Crone
Gorzów Wielkopolski|PL||Landsberg an der Warthe
Głogów|PL||Glogau
Żary|PL||Sorau
Gniezno|PL||Gnesen
Grudziądz|PL||Graudenz
Gdynia|PL||Gdingen
Sopot|PL||Zoppot
Cieszyn|PL||Teschen
Bielsko-Biala|PL|Bielsko-Biała|Bielitz
Oświęcim|PL||Auschwitz
Lublin|PL||
Liège|BE||Lüttich,Luik
Brussels|BE|Bruxelles / Brussel|Brüssel,Brussels,Bruxelles,Brussel
Antwerpen|BE||Antwerp,Anvers
Gent|BE||Ghent,Gand
Brugge|BE||Bruges,Brügge
Leuven|BE||Louvain,Löwen
Mechelen|BE||Malines,Mecheln
Kortrijk|BE||Courtrai
Namur|BE||Namen
Mons|BE||Bergen
Tournai|BE||Doornik
Ieper|BE||Ypern,Ypres
Eupen|BE||
Verviers|BE||
Luxembourg|LU||Luxemburg,Lëtzebuerg
Esch-sur-Alzette|LU||Esch an der Alzette
The Hague|NL|Den Haag|The Hague,La Haye,'s-Gravenhage
Nijmegen|NL||Nimwegen,Nimègue
Arnhem|NL||Arnheim
Groningen|NL||Groningue
Leiden|NL||Leyde
Strasbourg|FR||Straßburg
Mulhouse|FR||Mülhausen
Colmar|FR||Kolmar
Sélestat|FR||Schlettstadt
Haguenau|FR||Hagenau
Saverne|FR||Zabern
Wissembourg|FR||Weißenburg
Thionville|FR||Diedenhofen
Sarreguemines|FR||Saargemünd
Forbach|FR||
Nice|FR||Nizza
Dunkerque|FR||Dünkirchen,Dunkirk
Nancy|FR||Nanzig
Besançon|FR||Bisanz
Avignon|FR||
Ajaccio|FR||
Nantes|FR||
Reims|FR||Rheims
Lyon|FR||Lyons
Marseille|FR||Marseilles
Copenhagen|DK|København|Kopenhagen,Copenhagen,Copenhague
Helsingør|DK||Helsingör,Elsinore
Sønderborg|DK||Sonderburg
Aabenraa|DK||Apenrade
Haderslev|DK||Hadersleben
Tønder|DK||Tondern
Göteborg|SE||Gothenburg,Gotenburg
Stockholm|SE||
Lisbon|PT|Lisboa|Lissabon,Lisbon,Lisbonne
Porto|PT||Oporto
Sevilla|ES||Seville,Séville
Zaragoza|ES||Saragossa,Saragosse
Córdoba|ES||Cordova,Cordoue
A Coruña|ES||La Coruña,Corunna
Donostia / San Sebastián|ES||San Sebastián,Donostia,Saint-Sébastien
Pamplona|ES||Pampelune,Iruña
Barcelona|ES||Barcelone
Valencia|ES||Valence
Cadiz|ES|Cádiz|Cadix
Granada|ES||Grenade
London|GB||Londres
Edinburgh|GB||Édimbourg,Edinburg
Canterbury|GB||Cantorbéry
Dublin|IE||
Cork|IE||Corcaigh
Athens|GR|Αθήνα|Athen,Athens,Athènes,Athina
Thessaloníki|GR||Saloniki,Thessaloniki,Salonique
Corfu|GR|Kérkyra|Korfu,Corfu
Pátra|GR||Patras
Bucharest|RO|București|Bukarest,Bucharest,Bucarest
Sibiu|RO||Hermannstadt
Cluj-Napoca|RO||Klausenburg
Braşov|RO|Brașov|Kronstadt
Timişoara|RO|Timișoara|Temeswar,Temeschburg
Mediaş|RO|Mediaș|Mediasch
Bistriţa|RO|Bistrița|Bistritz
Sebeş|RO|Sebeș|Mühlbach
Reşiţa|RO|Reșița|Reschitz
Arad|RO||
Satu Mare|RO||Sathmar
Sofia|BG|София|Sofia
Belgrade|RS|Beograd|Belgrad,Belgrade
Novi Sad|RS||Neusatz
Zagreb|HR||Agram
Rijeka|HR||Fiume
Osijek|HR||Esseg
Dubrovnik|HR||Ragusa
Zadar|HR||Zara
Split|HR||Spalato
Pula|HR||Pola
Ljubljana|SI||Laibach
Maribor|SI||Marburg an der Drau
Celje|SI||Cilli
Ptuj|SI||Pettau
Bratislava|SK||Pressburg,Preßburg
Košice|SK||Kaschau
Prešov|SK||Eperies
Banská Bystrica|SK||Neusohl
Kežmarok|SK||Käsmark
Levoča|SK||Leutschau
Trnava|SK||Tyrnau
Trenčín|SK||Trentschin
Žilina|SK||Sillein
Budapest|HU||Ofen
Győr|HU||Raab
Pécs|HU||Fünfkirchen
Sopron|HU||Ödenburg
Székesfehérvár|HU||Stuhlweißenburg
Eger|HU||Erlau
Szombathely|HU||Steinamanger
Esztergom|HU||Gran
Mohács|HU||Mohatsch
Vilnius|LT||Wilna,Wilno
Kaunas|LT||Kowno
Klaipėda|LT||Memel
Riga|LV|Rīga|Riga
Daugavpils|LV||Dünaburg
Liepāja|LV||Libau
Ventspils|LV||Windau
Jelgava|LV||Mitau
Tallinn|EE||Reval
Tartu|EE||Dorpat
Pärnu|EE||Pernau
Narva|EE||Narwa
Helsinki|FI||Helsingfors
Turku|FI||Åbo
Tampere|FI||Tammerfors
Moscow|RU|Москва|Moskau,Moscow,Moscou
Saint Petersburg|RU|Санкт-Петербург|Sankt Petersburg,Saint Petersburg,Saint-Pétersbourg
Kaliningrad|RU||Königsberg
Volgograd|RU||Wolgograd
Kyiv|UA|Київ|Kiew,Kyiv,Kiev
Lviv|UA|Львів|Lemberg,Lviv,Lwów
Kharkiv|UA|Харків|Charkiw,Kharkiv,Charkow
Odessa|UA|Одеса|Odessa,Odesa
Chernivtsi|UA|Чернівці|Czernowitz,Chernivtsi
Zhytomyr|UA|Житомир|Schytomyr,Zhytomyr
Minsk|BY||
Hrodna|BY||Grodno
Brest|BY||Brest-Litowsk
Chisinau|MD|Chișinău|Kischinau,Chisinau
Istanbul|TR|İstanbul|Konstantinopel,Istanbul
İzmir|TR||Smyrna,Izmir
Ankara|TR||
Nicosia|CY|Λευκωσία|Nikosia,Nicosia,Nicosie
Valletta|MT||
Tirana|AL|Tiranë|Tirana
Jerusalem|IL|Yerushalayim|Jerusalem,Jérusalem
Bethlehem|PS||Betlehem,Bethléem
Tbilisi|GE||Tiflis
Yerevan|AM||Eriwan,Erevan
Beijing|CN||Peking,Pékin
Cairo|EG|Al-Qāhira|Kairo,Cairo,Le Caire
`

/** Regions whose own name is not the English one of GeoNames. */
export const regionNames = `
DE.15|Thüringen
DE.14|Sachsen-Anhalt
DE.13|Sachsen
DE.07|Nordrhein-Westfalen
DE.06|Niedersachsen
DE.05|Hessen
DE.16|Berlin
DE.02|Bayern
DE.01|Baden-Württemberg
AT.09|Wien
AT.07|Tirol
AT.06|Steiermark
AT.04|Oberösterreich
AT.03|Niederösterreich
AT.02|Kärnten
CH.ZH|Zürich
CH.VS|Valais / Wallis
CH.TI|Ticino
CH.SG|St. Gallen
CH.LU|Luzern
CH.GR|Graubünden
CH.GE|Genève
CH.BE|Bern / Berne
CH.BS|Basel-Stadt
FR.94|Corse
FR.53|Bretagne
FR.75|Nouvelle-Aquitaine
FR.28|Normandie
IT.15|Sicilia
IT.14|Sardegna
IT.03|Calabria
IT.19|Valle d’Aosta
IT.17|Trentino-Alto Adige / Südtirol
IT.16|Toscana
IT.13|Puglia
IT.12|Piemonte
IT.10|Marche
IT.09|Lombardia
IT.02|Basilicata
PL.75|Lubelskie
PL.77|Małopolskie
PL.78|Mazowieckie
PL.80|Podkarpackie
PL.81|Podlaskie
PL.84|Świętokrzyskie
PL.85|Warmińsko-mazurskie
PL.72|Dolnośląskie
PL.74|Łódzkie
PL.76|Lubuskie
PL.79|Opolskie
PL.82|Pomorskie
PL.83|Śląskie
PL.86|Wielkopolskie
PL.87|Zachodniopomorskie
PL.73|Kujawsko-pomorskie
BE.BRU|Bruxelles / Brussel
BE.WAL|Wallonie
BE.VLG|Vlaanderen
NL.11|Zuid-Holland
NL.07|Noord-Holland
NL.06|Noord-Brabant
NL.02|Fryslân
CZ.52|Praha
CZ.78|Jihomoravský kraj
CZ.79|Jihočeský kraj
CZ.80|Vysočina
CZ.81|Karlovarský kraj
CZ.82|Královéhradecký kraj
CZ.83|Liberecký kraj
CZ.84|Olomoucký kraj
CZ.85|Moravskoslezský kraj
CZ.86|Pardubický kraj
CZ.87|Plzeňský kraj
CZ.88|Středočeský kraj
CZ.89|Ústecký kraj
CZ.90|Zlínský kraj
ES.07|Illes Balears
ES.51|Andalucía
ES.53|Canarias
ES.54|Castilla-La Mancha
ES.55|Castilla y León
ES.52|Aragón
ES.56|Catalunya
ES.59|País Vasco / Euskadi
ES.32|Navarra
`
