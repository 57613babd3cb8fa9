import { wordSet } from '../lists/word-set.ts';

/** Moroccan, Syrian, Iraqi and other Arabic, Berber, Kurdish, Persian and Afghan first names. */
export const ARABIC_NAMES = wordSet(
  `ali omar amin amina karim said saida hamza bilal younes youssef yusuf fatma fatima ibrahim ismail hassan samira naima
   nadia malika latifa khadija karima jamila ilham houda hanane hafida fouad farid driss brahim aziz abdel abdelkader
   abdullah achraf anouar ayoub chaima dounia imane ikram laila loubna mariam mimoun mohamed mohammed mohamad muhammad
   mounir nabil najat nordin noureddine rachid rachida redouan sanae soufian soukaina souad yassin yassine zakaria zohra
   tarik ahmad ahmed khaled mahmoud nour rania zain noura layla hamid reza parisa maryam farhad nasrin amir amira anas
   anis asma aya aicha ashraf abderrahim abderrahman abdelaziz abdelhak abdelilah abdellah abdelali achmed adil adnan
   aissa asmae assia aouatif badr bachir bashar bouchra boujemaa btissam dalila dina ebrahim fadi fadoua fahd faisal
   farah fares fatiha fatma fatima-zahra fayza firas ghassan habib habiba haidar hadi hajar hakim halima hamada hanan
   haroun hicham hind houssam hussein iman inas issam jaafar jalal jamal jawad kamal kamel khalid khalil laith lamia leila
   lina loubna lubna mahdi maha majid majda manal manar marwa marwan meryem mina mohsin moussa mostafa mourad mouna murad
   mustapha nabila nadir nael nagham najib najoua nasser nawal nizar nora othman oussama rabia rami ramzi rasha rayan reem
   rida rima riad riyad saad sabah sabri sadia safa safae salah saleh salim salima salma saloua sami samia samir sana
   shadi shaima sherin siham sofia sofiane soumaya suleiman suhaib tahar tamer wafa wael walid wassim yahya yasmin yasmina
   yasmine yasser younis yousra yusra zainab zakia zaid ziad zineb zouhair azad baran berivan dilan diyar hevin hiwa kawa
   rojin rojda shilan sirwan zana ahmadreza arash arezou azadeh bahar behrouz darya elham fariba farzaneh fatemeh ghazal
   hossein kaveh kian ladan mahsa mehdi mehrdad mohsen mojtaba nasim negin nilofar omid payam roya sahar samaneh shirin
   soheila somayeh zahra zohreh ahmadzai farishta freshta hamidullah jawid mirwais najibullah nazanin rahmatullah sediqa`,
);

/** Turkish first names. */
export const TURKISH_NAMES = wordSet(
  `mehmet mustafa murat emre can cem ayse aysel zeynep elif esra hatice huseyin kemal selim umit volkan yilmaz zehra hasan
   abdullah adem ahmet arda aslan asli aydin aylin aynur ayten baris batuhan belgin berat berk berkay beyza bora burak
   burcu busra cagla canan cansu celal cemal cemile cengiz ceren cetin cigdem deniz derya dilara dilek dogan dursun ebru
   eda efe emel emin emine enes engin ercan erdal erdem erdogan eren erhan erkan erol ersin esma fadime fatih ferhat
   filiz funda furkan gamze gizem gokhan goksel gonul gul gulay gulcan gulsah gulsen gulten hakan halil halime haluk
   hamdi harun hava hayriye hulya ilayda ilhan ilker ipek irem ismet kaan kadir kamil kenan kerem kubilay kubra leyla
   mahmut melek melike meltem merve mert mesut metin mine muhammed muhammet muzaffer nalan nazli necati nermin nese nihat
   nilgun nuray nurcan nuri okan oguz oktay omer onur orhan osman oya ozan ozge ozgur ozlem pelin pinar ramazan recep
   remzi rukiye sadik salih sedat seda selda selcuk selin selma semra sema senol serap serdar serkan serpil sevda sevgi
   sevim sevil sibel sinan songul sule suleyman tahsin taner tugba tuncay turgut tulay turan ufuk ugur umut yakup yasar
   yasemin yavuz yeliz yigit yildiz yunus yusuf zeki zekiye zerrin zuhal`,
);

/** Surinamese, Antillean, Hindustani and Javanese first names, and those of Cape Verde and the African coast. */
export const CARIBBEAN_NAMES = wordSet(
  `chantal sharon shanice jermaine kevin kenneth rodney ruben winston orlando ricardo stanley soraya priya anil ramesh
   sunil radj sanjay indra anita asha rajesh shanti soerdj devika jaydon dylan kayleigh jayden quincy rayan noah levi finn
   luuk milan sem liam ruth ashwin avinash arti aniel bisnoe carmen cedric chandra clifton clyde delano denise derrick
   dewi dharmin dinesh djennifer edsel elvira errol faizel farida faith gilbert giovanni glenn gracia gregory guillermo
   guilliano harold hesdy humphrey iwan jagdesh jaime jairo jayant jeffrey jerrel jerry joyce juliana kirpal krishna
   laetitia lakshmi leroy lloyd lucinda lucretia marciano marlon marvin maurits melvin merlin mireille naomi narain naresh
   natasha nathalie nigel ornella patty percy purcy radha radjen raisa randy ravi reina rinaldo rishi roché romano romeo
   roshni roxanne ryan sandhia satish savitri sergio shaquille sherida sherwin shirley shivani shurendy sieuw silvana
   siegfried soekinah sonny steffie sterre sumita surya tanisha tarini tiffany tyrone urmila usha vanity vidjai vijay
   vishal wendel wilfried winnifred xavier yvanna zulaika amadou aminata awa binta fatou fatoumata ibrahima kofi kwame kwasi
   kwabena abena adwoa akosua ama yaa mamadou mariama moussa oumar ousmane samba sekou chidi chinedu chioma emeka ifeoma
   nkechi obinna ngozi olu segun tunde yemi`,
);

/** Polish, Ukrainian, Russian, Bulgarian, Romanian, Bosnian and other first names of the east of Europe. */
export const EASTERN_NAMES = wordSet(
  `agnieszka andrzej anna beata ewa grzegorz jacek kasia katarzyna krzysztof magda malgorzata marek marta michal pawel
   piotr tomasz wojciech zbigniew aleksandra justyna monika dawid jakub adam alicja aga ania artur asia barbara basia
   bartek bartosz bogdan bogusia bozena czeslaw damian danuta dariusz darek dominika dorota edyta ela elzbieta filip
   gosia grazyna halina hania henryk iwona izabela jadwiga jan janina janusz jarek jaroslaw jerzy joanna jola jozef
   kacper kamil kamila karol karolina kinga konrad krystyna krysia kuba leszek lukasz maciej maciek maciej maja mariola
   mariusz marcin marzena mateusz michalina miroslaw monika natalia norbert ola oskar patryk paulina przemek przemyslaw
   radek rafal renata robert roman ryszard sebastian slawomir slawek stanislaw stefania sylwia szymon tadeusz teresa
   tomek urszula waldemar weronika wiesia wieslaw wioletta wladyslaw zaneta zbyszek zofia zosia zuzanna aleksandr
   aleksej alexei anastasia andrej andrii anatoli boris bohdan daria dmitri dmytro ekaterina elena galina halyna igor
   inna irina iryna ivan kateryna larisa lesya ljudmila ludmila lyudmyla maksim maksym marina mikhail mykola nadja natalya
   nataliya nikolai oksana oleg oleh oleksandr olena olha ruslan sergei serhii serhiy sofiya svetlana svitlana taras tanya
   tatiana tatjana tetiana vadim valentina vasyl vera viktor viktoria vladimir volodymyr yaroslav yulia yuri yuriy zhanna
   alina andreea bogdan catalin claudiu constantin cosmin cristian daniela dumitru florin gabriela gheorghe ileana ioana
   ion ionut iulian laurentiu liviu loredana marius mihai mihaela mircea nicoleta nicolae ovidiu radu raluca razvan roxana
   silviu simona sorin stefania valentin vasile vlad asen borislav desislava dimitar emil georgi gergana hristo ivaylo
   kalina kiril krasimir lyubomir mariya nikola nikolay petar plamen radka rositsa stanimir stoyan todor tsvetan vasil
   admir aida alma amra azra dragan dzenan edin elvis emina enver goran haris jasmina jelena jovana lejla marko mersiha
   milica mirjana mirela mirza nemanja nermina nikolina sead selma senad slavica sanela sasa suada vesna zlatan zoran`,
);

/** Chinese, Vietnamese, Tamil, Ethiopian, Eritrean and Somali first names. */
export const FARTHER_NAMES = wordSet(
  `ling wei jing ming li yan hui xiu ying mei-ling xiaoming xiaoli jian jianguo hong hua fang fen guo hao jie jun-jie lan
   lei lili meiling ping qiang qing rong shan shu ting xia xin xue yong yu yue yun zhen zhi nguyen thi huong linh minh ngoc
   phuong quynh thanh thao thuy trang tuan anh duc dung hoang khanh kumaran lakshan nirmala sivakumar suresh vasanthi
   tesfay mehari selam abeba samuel filmon senait abel abiel aman amanuel aster awet bereket berhane biniam daniel dawit
   desta eden eyob feven freweini ghirmay girmay haben helen hermon hiwot kibrom kidane luwam medhanie merhawi meron
   mussie natnael robel rahel ruta saba semhar senay solomon temesgen tsegay winta yodit yohannes yonas yonatan zerai
   abdi abdirahman abdullahi asha ayaan faduma farah fartun halimo hodan idil ifrah khadra liban mahad nasra nimo sagal
   sahra ubah yasin zeinab`,
);

/** First names of English, French, Spanish, Portuguese, Italian, German and Scandinavian speakers. */
export const WESTERN_NAMES = wordSet(
  `aaron abigail adrian agnes aidan alan alastair albert alejandro alessandro alexander alfonso alfred alice alison alistair
   allison alma alvaro amanda amelia amy ana andrea andreas andrew andy angelo angus anika anne annette anthony antonia
   antonio antoine arnaud arthur arturo ashley audrey barry beatrice becky bella ben benjamin benoit bernd bethany betty
   beverley bill billy blanca brandon brenda brendan brian bridget bruce bruno caitlin callum cameron camille camilla candice
   carlos carol carolyn carsten casey catherine cathy cecilia cecile celine charles charlie chloe christina christopher
   christophe ciara claire claude clifford clive colin connor craig curtis cynthia damien dan daphne darren dave dawn-marie
   dean denis derek dermot diane diego dieter dominic don donald donna doreen dorothy doug douglas duncan dustin eamon edgar
   edmund eduardo edward eileen elaine eleanor elena eliza elizabeth elliot emily emmanuel enrique erin ernesto estelle ethan
   etienne eugene evan evelyn fabien federico felipe fernando fiona florence florian francesca francesco francisco francois
   freddie frederic frederick fritz gabriel gail gareth gary gavin gemma genevieve geoff geoffrey gerald gillian ginny giorgio
   giulia giuseppe gladys glen gloria gonzalo gordon graeme graham greg guillaume gunther gustavo hamish hannelore harriet
   harvey hazel heather hector helene henrik henry hilary holly horst howard hugh ian imogen ingo inigo isaac isabella isobel
   ivan ivy jackie jackson jacob jaime jake james jamie jane janet janice jared jason javier jay jean jeff jenna jens jeremy
   jess jessica jill joanna joao joaquin jodie joe joel johann john johnny jon jordan jorge jose joseph josh joshua juan
   juanita juergen julian julie juliet june-marie kaitlyn karl karla katharina kate katherine kathryn kathy katie kayla keith
   kelly kelsey ken kerry kieran kimberly kirsty klaus kristin kristina kurt kyle lauren laurent lee leslie lewis liliana
   lily lindsay lisa logan lorna lorraine lucy luigi luis luisa luke lynn lynne mabel maddie madison maggie malcolm manuel
   marcia marcus margaret mariana marilyn mario marjorie markus martina mary mathieu matt matteo matthew maurizio megan meghan
   mia miguel mikael miles millie mohan molly morgan muriel myra nadine nathan neil nell nellie nelson niall nicholas nicola
   nicolas nigel niamh noel nora norma norman oliver oonagh pablo paddy paige pam pamela paolo patsy patrizia pedro penelope
   percival pete philippa phil philippe phillip phoebe phyllis pierre polly rafael ralph ray rebekah regina reginald reinhard
   ricky roberto rocio rodrigo roger ronan ros rosemary rosie ross rowan roy rupert russell ryan sally salvatore sam sammy
   sandy santiago saoirse scott sean sebastian sergio seth shane shannon shaun shauna shelley sheldon sid sigmund silke
   simone sinead siobhan sofia sophia spencer stefano stella stephanie stephen steve stewart stuart sue susannah suzie tabitha
   tammy tara ted teresa terence terry tessa theresa thierry thorsten tiffany toby todd tommy tony tracey tracy trevor trish
   troy ulrich ulrike uwe valeria vanessa veronica vicky victor victoria vince viola virginia vivian vivienne walter warren
   wayne wendell werner wilfrid william wolfgang yves zach zachary`,
);
