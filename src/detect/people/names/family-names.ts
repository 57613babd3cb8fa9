import { wordSet } from '../lists/word-set.ts';

/** Dutch surnames that no dictionary has, or that look like two words. */
export const DUTCH_SURNAMES = wordSet(
  `achterberg appelman beekhuis bergkamp bergman blokland borghuis borgman bosgraaf boterman bouwhuis bovenkamp
   braakman brinkhuis broekhuis brouwershaven bultman dijkman doremalen eikelboom elferts ellenbroek goossenaerts
   graafland haasnoot hartman hazenberg hoefnagel hoefsloot hulshof ijpelaar ijzerman kalkman kamphuis kersbergen
   kloosterboer kloosterhuis kloppenburg knegtering knoester koedam koekkoek kolkman korthals kortman kramersma
   kreijger kronenberg kruisdijk kruithof kuilman landkroon lijnders linnenbank mastenbroek mattheeuws mennink
   middelkoop moerkerken molenkamp nieuwenhuizen nieuwenkamp oirbons oostenbrug peerboom poortman raadsen rietberg
   rietdijk rietveld ruiterkamp schaapman schaapveld schepman schipperijn schoonhof schuurman slaghuis sloothaak
   slotboom speelmans spijkerman staalman steenhuis steenkamp stoltenberg straatman tempelman tenback timmerhuis
   timmerije torenbeek uijterlinde valkenburg veenhuizen veerkamp veldhoen veldhuis veldkamp verwaeren vijverberg
   vlaminckx vlasman voskamp voskuil vosman vreeswijk wijnbergen wildschut winkelmolen woudenberg zandbergen zeijlmans
   zonneveld zwanenburg`,
);

/** Flemish surnames. */
export const FLEMISH_SURNAMES = wordSet(
  `adriaenssens beyens blondeel boeckx boeykens bossuyt braeckman brouckaert bruyneel bruyninckx buyens callewaert
   cappelle casteels claerhout clerckx cleymans colpaert coorevits coppieters coucke daelemans debacker debaere
   debeuckelaere deconinck decoster decraene degroote dekeyser delbaere delcroix delvaux demeester demeulenaere
   demeyer depauw deprez deschepper desomer devolder devriendt devroe deweerdt dewilde dhaene dobbelaere dockx
   donckers duyck eeckhoudt eyckmans foubert gevaert ghijsels ghysels goeminne goyvaerts gysels haesaerts haesevoets
   heirman heremans hermie hoeckx huyghe ingels kesteloot keymeulen lannoo ledegen lemahieu leyman lommaert mestdagh
   moortgat moreels muylaert neyens neyrinck nuytens nuyts ongena opsomer paelinck piessens plessers pollet putzeys
   raeymaekers reyniers roggeman ryckaert ryckeboer sabbe saelens samyn schoeters schouteden serneels seynaeve sneyers
   soetaert spincemaille staelens standaert sterckx steyaert stroobants suykens swinnen taelman tavernier theys
   tombeur torfs troch uyttendaele vancauwenberghe vandaele vandenbroeck vandenbroucke vandenheede vandeputte
   vanderhaeghe vanderlinden vandermeulen vanderputte vanderstraeten vandooren vanhaecke vanhecke vanhee vanhoof
   vanhove vanlerberghe vanloo vanmechelen vanpoucke vanroose vansteenkiste vanthournout vantomme vanwalleghem
   verborgh vercruysse verelst verhaert verleye verschaeve verslype verstuyft vervecken vlieghe volckaert vranckx
   waegemans weyns windey wyckmans wynants zwaenepoel`,
);

/** Moroccan and Turkish surnames. */
export const MEDITERRANEAN_SURNAMES = wordSet(
  `aarab abarkan abdallaoui acar achahbar achouitar afkir aharchi akachar akdag akgul akgun akhiat akkaya alaoui
   allouchi altintas amhaouch anouri aouled arikan atalay atas avci ayaz aydogan aydogdu aygun azaoui badaoui bakkouri
   barkaoui basaran belarbi belkacem benamar benjelloun benmoussa benomar bensaid benyaich benzakour berkane berrada
   bilgic bilgin birinci bouali bouazzaoui bouchikhi boudhan boughanem bouhali boukhari boukhriss boulahrouz bourich
   boussaid boutahar bouzambou bouzerda bozdag caglar cakir cakmak caliskan candan cetinkaya chahboun chairi chaouch
   charkaoui cherkaoui chouaf cicek coban colak dalkilic darrazi demirbas dincer doganay douiri dumlu durmaz ekinci
   elamrani elbakkali eldemir elidrissi elkaddouri elkhattabi elmahdi elmokhtari erbil ertas ertugrul eryilmaz
   essakkili ezzaki fadili fakiri farissi ghanmi ghazouani gokce gokmen goksu gorgulu guler gumus gunay gunes gungor
   gurbuz gursoy guven guzel hachmi haddou haddouch hajji hamidi hammouti hassnaoui issaoui jaddi jebbar jouahri
   kabbaj kahraman kajouane kandemir karaaslan karabacak karadag karagoz karakaya karakoc karakus kavak kaymak
   khattabi khayat kilicaslan kiraz koca kocaman konak kose kucuk kurtulus kutlu laaroussi lahlali lahrichi lakhdar
   lamrabet lamrani lazaar maghnouji marzouki mazouz mechbal mellouki messaoudi mouhout mrabet naciri nazli nejjar
   oguz okcu okur ouahabi oualhadj ouassini ouaziz oulad ozbek ozcan ozdemir ozden ozel ozer ozkan ozkaya ozmen ozturk
   ozyurt parlak pekcan rahmouni ramdani rifi sagir sarikaya savas sbai senhaji solmaz sonmez soylu subasi tahiri
   taouil tasci tazi teke temel tetik tezcan topcu tosun tunc turkmen ucar ulusoy unal varol yahyaoui yazici yesil
   yesilyurt yuce yucel yuksel zahraoui zaouch zaoudi zarouali zengin zouaoui`,
);

/** Surinamese, Antillean and Moluccan surnames. */
export const OVERSEAS_SURNAMES = wordSet(
  `abdoelrahman amatali amatmoekrim ashruf baboeram bachoe balraadjsing bansi bhagwandin bhikhie bonevacia brion
   dankerlui debipersad dhanpat dilrosun djasmadi djwalapersad dumfries ferero flanegin gangaram geerman girigorie
   goeloe goerdayal graanoogst granviel gummels hardjoprajitno hasnoe hatta hirasing imambaks jadnanansing jagdew
   jainandunsing jansen-jacobs jhagroe jibodh jokhan kaltan karijodimedjo kartodikromo karwofodi kasanmoentalib khargi
   kisoen koeijers koelfat kolader kromodimedjo lachman lachmising landveld larmonie latuheru latumahina lichtveld
   lokollo luhulima maarhuis madarie maelissa malawau mangroe manusama martowirono matawlie mercelina moerahoe
   mohamedhoesein noija papilaja pengel persulessy pesulima picauly pocorni polnaja purperhart raghoebier rambali
   rambocus ramlakhan ramsahai ramsaran ramsoekh regales rewat rigaud rijssel riupassa ronosetiko rumahloine sahetapy
   salampessy saptenno sapulete schotborgh sewnarain sewpersad sheikkariem sheombar siahaija soerdjan soeropawiro
   soetomo sohansingh somohardjo sopacua sopamena soplanit sowirono statia suharto sukhai sukul supusepa tahamata
   tamaela tanasale tdlohreg tehupuring tetelepta thode tirtosemito titaley tjong toisutta tomasoa tuhumena tupamahu
   tutuarima ufie vrutaal wairata wattimury wijntuin wongsodikromo zalman zeefuik`,
);

/** Polish, Ukrainian and Russian surnames. */
export const SLAVIC_SURNAMES = wordSet(
  `abramczyk adamczyk adamski baranowski bielecki blaszczyk boiko bondarenko borkowski boyko chmielewski cieslak
   czarnecki dabrowska dabrowski dudek dziedzic gajewski glowacki gorska gorski grabowska grabowski hrytsenko ivanov
   ivanova jablonski jakubowski jankowska jankowski jaworski kaczmarek kalinowski kaminska kaminski koval kovalchuk
   kovalenko kowalczyk kowalewski kowalska kozlowska kozlowski krajewski kravchenko kravchuk krawczyk kubiak kucharski
   kuznetsov kuznetsova kwiatkowska kwiatkowski lewandowska lewandowski lysenko maciejewski majewski malinowski
   marchenko mazur mazurek melnyk michalak michalski moroz nowakowski nowicki oliynyk olszewski onisjtsjenko ostrowski
   pawlak pawlowski petrenko petrov petrova pietrzak piotrowski polishchuk ponomarenko popov popova rutkowski sadowski
   savchenko sawicki shevchenko shevchuk sikora sikorski smirnov smirnova sobczak sokolov sokolova stepien szczepanski
   szewczyk szymanska szymanski tkachenko tkachuk tomaszewski tymoshenko urbanski vasiljev vasiljeva vasylenko volkov
   volkova wasilewski wieczorek wilk wisniewska wisniewski witkowski wlodarczyk wojciechowski wojcik wozniak wrobel
   wroblewski wysocki zajac zakrzewski zalewski zawadzki zelenska zelensky zielinska zielinski ziolkowski`,
);
