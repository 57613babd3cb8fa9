import { wordSet } from '../lists/word-set.ts';

/** Persian, Afghan and Arabic first names, more of them. */
export const LEVANT_NAMES = wordSet(
  `abbas abdelhamid abdelkarim abdelmajid abdelouahab abdelrahim abdeslam abdulaziz abdulhakim abdulkarim abdulrahman
   abdulsalam abolfazl adham afaf ahlam akbar akram alaa ali-reza alireza amirhossein ammar anwar ardeshir ario arman
   arwa arya asaad asal aseel asghar atef atefeh awad ayham ayman azar aziza azzam babak bahareh bahman bahram
   banafsheh baraa basel basem bashir basil bassam batoul bayan behnam behnaz behzad belal bijan borzoo burhan dalal
   dania daoud daryush davood deema dhia diaa diab doaa ehsan elaheh emad eman esmail fadel faezeh faranak fardin
   fariborz farnaz farrokh farshad farshid faten fatin fawaz fawzi faysal fereshteh fereydoun ferial firouzeh forough
   ghada ghaith ghazi golnar golnaz habibollah haifa haitham hala haleh hamad hamdan hamed hamidreza hamoudi hana
   hanaa hani hashem hatem hayat hazem heba hengameh hiba hisham homa homayoun hooman hosam houshang huda hussam
   ibtisam ihab inaam iraj iyad izzat jaber jafar jahangir jalil jalila jamshid javad jihane joud joumana kambiz
   kamran kamyar karam kareem khalaf khaldoun khawla khosrow kiana kimia kinan kiumars kourosh laleh lamis lara lujain
   maen maher mahin mahnaz mahtab maisa maissa malak malek mamdouh manahil manijeh manouchehr maral marzieh masoud
   masoumeh mayada maysa mazin mehran mehri minoo moataz moayad moaz mohammadreza mohanad mohannad mona morteza mouaz
   mounia muhannad munir munira musab naghmeh nahid nahla naji najla najwa narges nasreen navid nazem nazir neda nida
   niloofar niloufar nisreen niusha noha nouran noushin nuha obada odai omaima omran osama parastoo parham parvaneh
   parvin parviz pejman peyman pouya qasim qusai raed rafat rafif raghad raghda rahaf rahim rajaa rakan ramin ranim
   raouf rawan rawda razan reyhaneh riham robabeh rola ruba sabir saeed safaa safwan saghar saif sajida sakina salar
   salwa sama saman samar samer sanaz sawsan sepideh setareh shaban shadia shaghayegh shahd shahin shahla shahnaz
   shahram shahrzad shams sheida shohreh sholeh siamak siavash siba simin sina sohrab sorour suha suhail sulaiman taha
   tahani taher talal taraneh tareq tariq taym thaer touraj ubada usama vahid wadih wafaa wahid walaa waseem wedad
   widad yahia yalda yaman yamen yasaman yasir yazan yousef youssouf zaher zahi zaina zakariya zaki zari zayd zeina
   zhaleh ziyad`,
);

/** Moroccan first names, more of them. */
export const MOROCCAN_NAMES = wordSet(
  `abdelghani abdelhafid abdellatif abdelmalek abdelouahed abdenbi abdessalam abdessamad aissam aouicha asmaa azzedine
   boualem bouazza bouchaib bouzid chadia chafik chahid charaf charifa chourouk dounya el-hassan el-houssain fadila
   faiza faouzi fatima-ezzahra fatine fatna fettah ghizlane hachem hafid hafsa hakima hamou hanae hasna hasnae hassna
   hichem hikmat houria houssein ibtissam ikrame ilias ilyas ilyass imad inass ismahan jaouad jaouida kaoutar kaouthar
   khaddouj khaoula laarbi lahcen lahoucine larbi lhoussaine m'hamed maimouna meriem meryam miloud mimount mohcine
   monsif moulay mounim nadira najim najima nezha nihad noufel nouh nouzha ouafa oualid ouarda ouassim ouiam oulaya
   oumaima oumnia outmane rabab rabiaa radouan rajae rhimou riduan rkia salah-eddine salahdine salaheddine samiha
   samya sanaa sihame soufiane souhaila soumia tarek tlaitmas touhami touria wafae wahiba warda wissam yamina yassir
   youness yousri zahira zakariae zohair zoubida zoubir zoulikha`,
);

/** Turkish first names, more of them. */
export const ANATOLIAN_NAMES = wordSet(
  `adalet akif alev alparslan alper altan arif asim asiye atakan atilla ayca aycan aydan ayfer ayhan aykut ayla aytac
   azize bahadir bahri banu basak bayram bedia bedri behice bekir belma berfin berna betul bilge binnur birol birsen
   bulent burcin caglar caner cansel cavit celalettin cevdet cevriye cihan cihangir coskun cumali damla davut dilaver
   dilber doga dogukan dondu done duygu ece ecem edanur elmas emirhan emrah eray erdinc ergin ergun erkin ersan ertan
   ertugrul esen esin evren eyup fahri feray ferdi ferhan feride ferit ferruh fethi fevzi fevziye fikret fikriye firat
   fulya galip gokce gonca gulbahar gulderen guler gulhan gulistan gullu gulnur gulseren gulsum gunay gunes gungor
   gurbuz gurkan gurol guven habibe hacer haci halide halit hamide hamit hanife hanim harika hasibe havva haydar
   hayrettin hidayet hilal hilmi huri husniye husnu idris ilknur imdat inci iskender izzet kadriye kamile kamuran
   kazim keziban kiymet koray korkut kutay kutlu lale latif levent lutfi lutfiye mahir mahmure makbule mazlum mehtap
   meliha memet menekse mesude mete mevlut mihriban miray muammer muge muhsin muhterem mukaddes munevver murvet
   muserref naciye nadide nafiye naime nazan nazife nazim nazmi nebahat necdet necla necmettin necmiye nedim nejla
   neriman nesrin nevin nevzat nezahat nezih nezihe niyazi nuran nurettin nurhan nuriye nursel nurten olcay onat orcun
   ozcan ozden ozkan peri perihan polat ramiz rasim rasit raziye refik resul reyhan riza saadet sabahattin sabiha
   sadettin sadiye saffet sahin saim saliha satilmis savas saziye sebahat sefa sefer selahattin selami selcan sener
   serdal serhat serif serife sermin sevgul sevilay sevinc seyda seyfettin seyhan seyit seyma sezai sezen sezer sezgin
   sidika simge sinem sirin solmaz suat sukran sukru sumeyye suna sureyya tahir talat talip tarkan tayfun tayyip tekin
   temel teoman tevfik tezcan timur tolga tulin tuncer turhan turkan ugurcan ulas ulku umran unal unsal vahit vedat
   veli veysel vildan yadigar yagiz yagmur yalcin yaprak yaren yener yesim yonca yucel yuksel yurdagul yusufcan zafer
   zahide zekeriya zeliha ziya zubeyde zuleyha zulfiye zumrut`,
);
