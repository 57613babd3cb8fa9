import { wordSet } from '../lists/word-set.ts';

/** Towns and villages of the Netherlands that no dictionary has as a place. */
export const DUTCH_VILLAGES = wordSet(
  `alblasserdam alde-feanen amstelhoek amstelveen andel anna-paulowna apeldoorn asselt assendelft baarlo baarn bakel
   balkbrug barchem barendrecht barneveld bathmen bavel beegden beekbergen beesel beetgum beilen belfeld bemmel
   bennekom berg-en-dal bergambacht bergharen beusichem biezenmortel bilthoven blaricum bleiswijk blerick bloemendaal
   borculo boxum brakel breda broek-op-langedijk broekhuizenvorst broekland brummen brunssum budel bunschoten
   burgerbrug chaam culemborg denekamp deurne diepenveen diever doesburg dokkum domburg doniawerstal dordrecht driel
   drimmelen dronten druten duivendrecht eerbeek eersel eexta egmond eijsden emmeloord engelbert enkhuizen enschede
   erp ewijk fluitenberg franeker gassel geffen geldermalsen geldrop gendt gennep gorinchem gorssel grashoek groenlo
   groesbeek grou haaren haarlemmermeer hardenberg harderwijk hardinxveld harfsen haringhuizen harkema harmelen
   harskamp haskerland hasselt heerenveen heerhugowaard heeswijk heikant heino hekendorp hellendoorn helvoirt
   hengstdijk heumen heusden hilversum himmelum hoek-van-holland hoensbroek hoofddorp hoofdplaat hoogeloon hoogezand
   hoogkerk hoogvliet huisduinen huissen hulsberg ijhorst ijmuiden ijsselmuiden ijsselstein ijzendijke ijzendoorn
   kamerik kamperland katwijk kerkenveld kessel kinderdijk kloosterburen kortenhoef krommenie kronenberg kruisland
   lage-zwaluwe lageland landsmeer langbroek langedijk langeraar latrop leersum leeuwarden legmeer leidschendam
   lekkerkerk lent leusden lierop lieshout lith loerbeek loosbroek loosdrecht lopik lottum maarn maarssen maasbracht
   maasbree maasland mander markelo marssum maurik meerssen megen meijel mierlo mijdrecht moerdijk moergestel
   monnickendam montfoort moordrecht muiden naaldwijk nederweert neerijnen neerkant nieuw-bergen nieuwegein
   nieuwerkerk nieuwpoort nieuwveen nijeveen nijverdal nisse noordwijk noordwijkerhout nunspeet odoorn oeffelt
   oegstgeest oldebroek oldenzaal oosterbeek oosterhout oostrum oostzaan opmeer opperdoes osterwolde otterlo oudendijk
   oudenhoorn ouderkerk overasselt overveen pannerden pernis pijnacker plasmolen poeldijk polsbroek poortugaal
   poppenwier posthoorn prinsenbeek purmerend raamsdonk reeuwijk renkum reusel reuver rheden rhoon ridderkerk
   rietmolen rijkevoort rijnsburg rijssen rijswijk roodkerk roosendaal rosmalen rouveen rozenburg rozendaal rucphen
   ruurlo sambeek santpoort sappemeer schiedam schiermonnikoog schillaard schipborg schokland scholtenszathe
   schoonhoven schoorl schouwen-duiveland simpelveld slagharen sleeuwijk sliedrecht slootdorp snelliingen someren
   spanbroek spierdijk spijkenisse spijkerboor steenbergen steijl stompwijk streefkerk stroe susteren terneuzen
   terschelling texel tiendeveen tongeren twello uden udenhout uithoorn ulvenhout utingeradeel vaassen valburg
   valkenswaard varsseveld veendam veenendaal veenhuizen veenklooster veenwouden veere veghel veldhoven velp velsen
   velserbroek vianen vinkeveen vleuten vlieland vlodrop voerendaal volendam volkel voorhout vorden vrakker vreeswijk
   vriezenveen vroomshoop vrouwenparochie vrouwenpolder waalre waalwijk waarland waddinxveen warmond warnsveld waspik
   waterhoorn weiteveen werkendam wessem westbroek westervoort weurt wijk-en-aalburg wijnbergen willemstad witteveen
   woensdrecht woerdense-verlaat wormer wormerveer woudenberg woudrichem wouwse-plantage yde zaandam zaltbommel
   zandhuizen zeeland zelhem zevenbergschen-hoek zierikzee zieuwent zijdewind zoetermeer zoutkamp zundert zutphen
   zwijndrecht`,
);

/** Towns and villages of Flanders, Brussels and Wallonia. */
export const BELGIAN_TOWNS = wordSet(
  `aalter aarlen aarschot aartselaar anderlecht anzegem arendonk asse assebroek avelgem balegem begijnendijk
   bekkevoort berchem berlaar beveren bierbeek bilzen bocholt boechout borgerhout borgloon bornem borsbeek brasschaat
   bree brugge buggenhout damme deinze dessel diepenbeek diest dilbeek dinant doornik edegem eke etterbeek eupen
   evergem ganshoren gent gistel gooik grobbendonk haacht heist hemiksem herent herenthout herstal heuvelland heverlee
   hoboken hoei hoeilaart hoeselt holsbeek houthalen houthulst huldenberg hulshout ichtegem ieper ingelmunster ixelles
   izegem kalmthout kampenhout kinrooi knokke-heist koekelberg kontich kortemark kortessem kortrijk kraainem kruisem
   laakdal lanaken ledeberg ledegem lennik leuven lievegem linkebeek lommel londerzeel lovendegem lubbeek lummen
   maaseik maldegem meerhout merchtem merksem mortsel neerpelt niel nijlen nijvel oostkamp opheylissem oudenaarde
   oudenburg overijse overpelt pittem puurs-sint-amands ronse rotselaar schaarbeek seraing sint-jans-molenbeek
   sint-katelijne-waver sint-pieters-leeuw sint-truiden stabroek staden temse ternat tielt torhout tremelo turnhout
   ukkel vorselaar vosselaar waarschoot waasmunster waregem waver wemmel wervik wevelgem wezembeek-oppem wijnegem
   willebroek wilrijk wondelgem zandhoven zaventem zingem zoersel zomergem zonhoven zottegem zwalm zwevegem`,
);

/** Towns abroad that people come from. */
export const TOWNS_ABROAD = wordSet(
  `aarhus adana addis-abeba adwa afyon agadir ahaus ahvaz aksaray aksum al-hoceima albina alicante antalya asmara
   bagdad bahir-dar baidoa baltimore bandung bangalore bangkok banja-luka barentu bari basra beiroet belgrado berkane
   berlijn bern bialystok boedapest boekarest boetsja bologna borken bosaso brasov bremen brighton brno bukavu burgas
   bursa busan bydgoszcz cali cardiff catania cebu charkiv chengdu chennai cherson chittagong cluj coimbra constanta
   constantine cork corum czestochowa daraa davao debrecen deir-ez-zor dekemhare denizli denpasar detroit dire-dawa
   diyarbakir dnipro doha donetsk douala driouch dublin duinkerke duisburg durban elazig emirdag enugu erbil erzurum
   eskisehir falluja frankfurt fuzhou galkayo gaziantep ghazni goma gondar graz gronau hamburg hannover hanoi hargeisa
   havana herat hoceima hyderabad iasi ibadan idlib irpin isparta ivano-frankivsk izmir jaffna jalalabad jeddah
   jeruzalem kaboel kabul kahramanmaras karachi karaman katowice kaunas kayseri kermanshah keulen kharkiv khartoum
   kherson khouribga kielce kirkuk kirsehir kisangani kismayo kleve kobani kolkata konya kosice krakow kralendijk
   kumasi kunduz kyiv kyjiv kyoto larache lausanne lima lissabon lodz loehansk londen lublin lubumbashi lvov lyon
   madrid malang malatya manila marioepol mariupol marrakech marseille mashhad massawa mazar medan medellin meerzorg
   mekelle mendefera mersin metz mindelo moengo mombasa moskou mykolajiv nabloes nador neurenberg nevsehir novi-sad
   odense odesa odessa oezjhorod opole oranjestad osijek osnabruck ostrava ouarzazate oujda padang papenburg peking
   perth petersburg philipsburg pisa plovdiv poltava poznan praag prizren qamishli qingtian radom rangoon raqqa rennes
   reykjavik rijsel rivne rostock roubaix rzeszow samsun semarang seoul sfax shenzhen shiraz sivas soemy sousse soweto
   stavanger stockholm straatsburg sulaimaniya sydney szczecin szeged tabriz takoradi tampere tanger tarifa taza
   tel-aviv telaviv tema ternopil tetouan tianjin timisoara tokat tokio torremolinos torun toulouse tourcoing trabzon
   tsjernihiv turijn turku tuzla usak valencia valparaiso varna verona vinnytsia warschau wenzhou wesel windhoek
   wroclaw yangon yozgat zagreb zaporizhzhia zaporizja zenica zjytomyr`,
);
