/** Names of towns and people as they are written where they come from. */
export interface Nation {
  readonly country: string
  readonly language: string
  readonly towns: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly families: readonly string[]
  readonly streets: readonly string[]
  /** The council that decides on a twinning. */
  readonly council: string
}

const words = (text: string) => text.split(' ')
const names = (text: string) => text.split(', ')

export const home: Nation = {
  country: 'DE',
  language: 'de',
  council: 'Stadtrat',
  towns: names('Lindenau an der Sieg'),
  women: words(
    'Anna Brigitte Claudia Dörte Elke Franziska Gisela Heike Ilse Jördis Käthe Lena Monika Nele Petra Renate Sabine Ulrike',
  ),
  men: words(
    'Achim Bernd Christoph Dieter Emil Friedrich Günter Hans Jürgen Jörg Karl Lutz Manfred Norbert Ralf Sönke Thomas Uwe',
  ),
  families: words(
    'Müller Schmidt Schneider Weber Wagner Becker Schäfer Köhler Krüger Groß Weiß Böhm Jäger Lüdenscheidt Größle Meißner Vößing Kühn Zöller Hübner Scholz Brandt Seidel Nußbaum',
  ),
  streets: names('Hauptstraße, Am Mühlbach, Lindenweg, Gartenstraße, Kirchgasse, Bergstraße, Schulstraße'),
}

/** The countries that the partner towns lie in. */
export const nations: readonly Nation[] = [
  {
    country: 'FR',
    language: 'fr',
    council: 'conseil municipal',
    towns: names(
      'Valbrune-sur-Orne, Saint-Étienne-du-Gué, L’Haÿ-la-Forêt, Bézannes, Orléac, Nîmerolles, Château-l’Évêque',
    ),
    women: words('Zoé Chloé Inès Hélène Agnès Amélie Béatrice Cécile Noëlle Joséphine Françoise Maëlle'),
    men: words('Théo Jérôme François Rémi Gaël Benoît Étienne Loïc Stéphane Frédéric Cédric Raphaël'),
    families: words(
      'Lefèvre Dubois Bézier Gauthier Lemaître Besançon Chénier Garçon Hérault Prévost Noël L’Hôte D’Aubigné Œuvrard',
    ),
    streets: names('rue de l’Église, place du Marché, avenue Jean-Jaurès, chemin des Prés'),
  },
  {
    country: 'PL',
    language: 'pl',
    council: 'rada miejska',
    towns: names('Złotolas, Nowy Dwór Leśny, Źródlice, Łęczna Górna, Świętno, Ćmielowice'),
    women: words('Łucja Małgorzata Żaneta Agnieszka Bożena Grażyna Święta Zofia Róża Jolanta Elżbieta'),
    men: words('Łukasz Stanisław Paweł Michał Józef Bolesław Kazimierz Świętosław Wojciech Mirosław'),
    families: words(
      'Kowalska Wiśniewski Wójcik Zieliński Szymański Woźniak Dąbrowska Kozłowski Łukaszewicz Źrebiec Śliwa Żółkiewska',
    ),
    streets: names('ulica Długa, ulica Świętego Jana, plac Wolności, ulica Łąkowa'),
  },
  {
    country: 'TR',
    language: 'tr',
    council: 'belediye meclisi',
    towns: names('Yeşilköyce, Güneşören, Çınarlıdağ, İncirağaç'),
    women: words('Ayşe Gülşen Şükran Özlem Çiğdem İpek Işıl Tuğba Emine Zübeyde'),
    men: words('Mehmet Oğuz Ümit Şahin İbrahim Çağlar Gökhan Yiğit Hüseyin Işık'),
    families: words('Yılmaz Öztürk Şimşek Çelik Güneş İnönü Doğan Kılıç Ağaoğlu Üstün Büyükşahin'),
    streets: names('Atatürk Caddesi, Gül Sokağı, Çarşı Caddesi'),
  },
  {
    country: 'CZ',
    language: 'cs',
    council: 'zastupitelstvo města',
    towns: names('Příkopice, Žďárná nad Řekou, Třebešice, Dvůr pod Skálou'),
    women: words('Lucie Jiřina Božena Zdeňka Kateřina Růžena Markéta Žofie Eliška Naděžda'),
    men: words('Jiří Ondřej Tomáš Lukáš Řehoř Vojtěch Zdeněk Čeněk Matěj Přemysl'),
    families: words(
      'Novák Dvořáková Černý Procházka Kučerová Říha Šťastný Žižka Hájek Čapková Ďurica Křížek',
    ),
    streets: names('Náměstí Míru, Nádražní, Úzká, Školní'),
  },
  {
    country: 'HU',
    language: 'hu',
    council: 'képviselő-testület',
    towns: names('Kővárhely, Szentmártonfő, Győröske'),
    women: words('Erzsébet Ágnes Tünde Ildikó Zsófia Enikő Gyöngyi Ünige'),
    men: words('László Győző János Gábor Ödön Zsolt Dezső Kálmán'),
    families: words('Nagy Szűcs Kovács Tóth Hegedűs Őze Fehér Gyöngyösi Bárány Székely'),
    streets: names('Petőfi utca, Fő tér, Kossuth Lajos utca'),
  },
  {
    country: 'DK',
    language: 'da',
    council: 'byrådet',
    towns: names('Ærøsund, Søborgby, Ålerup'),
    women: words('Søs Åse Bodil Kirsten Maren Birthe Sørine'),
    men: words('Jørgen Søren Bjørn Åge Niels Kåre Preben'),
    families: words('Sørensen Jørgensen Østergaard Møller Kjær Skovgård Ågesen Bødker'),
    streets: names('Strandgade, Østergade, Nørrevej'),
  },
  {
    country: 'RO',
    language: 'ro',
    council: 'consiliul local',
    towns: names('Călărești, Târgu Frumosul, Șurani'),
    women: words('Ștefania Ioana Măriuca Andreea Țăranca Simțița'),
    men: words('Ștefan Răzvan Mihăiță Cătălin Ionuț Gheorghiță'),
    families: words('Popescu Ștefănescu Țepeș Brâncuși Pătrașcu Rădulescu Ciobanu'),
    streets: names('Strada Mihai Viteazul, Piața Unirii, Strada Trandafirilor'),
  },
  {
    country: 'GB',
    language: 'en',
    council: 'town council',
    towns: names('Ashby-under-Wold, Great Marlow Green, King’s Thornton'),
    women: words('Alice Siân Margaret Eleanor Zoë Victoria Gwen'),
    men: words('Oliver Harry Seán George Llewelyn Edward Hamish'),
    families: words('Smith O’Connor MacLeod Ashworth Taylor-Brown Evans Fitzgerald Hughes'),
    streets: names('High Street, Church Lane, Queen’s Road'),
  },
  {
    country: 'GR',
    language: 'el',
    council: 'δημοτικό συμβούλιο',
    towns: names('Νέα Πηγή, Άνω Ελαιώνας'),
    women: words('Ελένη Σοφία Αικατερίνη Δέσποινα Ζωή'),
    men: words('Γιώργος Νίκος Δημήτρης Κώστας Αλέξανδρος'),
    families: words('Παπαδόπουλος Γεωργίου Νικολαΐδης Οικονόμου Βασιλείου'),
    streets: names('Οδός Ερμού, Πλατεία Ελευθερίας'),
  },
  {
    country: 'UA',
    language: 'uk',
    council: 'міська рада',
    towns: names('Нова Криниця, Зелений Гай'),
    women: words('Оксана Наталія Ірина Людмила Соломія'),
    men: words('Андрій Сергій Олексій Ярослав Богдан'),
    families: words('Шевченко Коваленко Бондаренко Ткачук Гончарук'),
    streets: names('вулиця Шевченка, площа Ринок'),
  },
]
