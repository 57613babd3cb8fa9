import { wordSet } from '../lists/word-set.ts';

/** Indonesian, Chinese, Vietnamese, Indian, Japanese and Korean first names. */
export const ASIAN_NAMES = wordSet(
  `aarav aditi aditya agus aiko ajay akiko akira amit amita amrita anand anjali ankit aparna arjun arun ashok ayumi
   bambang bharat binh budi chau chihiro chun cuong daisuke deepa deepak devi divya duong eko emi endang eun fajar
   fitri fong fumiko ganesh gaurav gita gopal gunawan hanh hari harsh hartono haruka haruki hendra heru hideo hieu
   hiroshi huiling hyun indah indira irwan jaya ji-hye ji-woo jiahui jin-ho joko junjie jyoti kadek kamla kaori
   kartika katsumi kavita kazuo keiko kenta ketut kiran kumar kumiko kwan kwok lai lalita lestari li-wei lihua madhu
   mahesh makoto manish manoj mariko masako meena meera michiko midori min-jun minako mukesh nandini naoko neha nhung
   nikhil nisha noriko nurul nyoman oanh osamu padma phuc pooja pradeep prakash pranav prasad priyanka putu rahul raj
   raja rajiv rakesh ratna rekha rini ritu rizky rohan rohit ryo sachiko sachin sakura sandeep sarita satoshi savita
   seema seung sharma shigeru shinji shiva shweta sita siti siu slamet sneha soo-jin sri subhash sudha sugeng suharto
   sukarno sumit sun-hee sunita sushila sutrisno swati takashi takeshi teguh tjin tjong tomoko trinh tuti tuyet
   vandana varun viet vikram vinh vinod wahyu wai wati wayan widya wing xiao xiaoyu xuan yanti yash yoko yoshiko
   young-ho yuk yuki yumiko yuni yuting`,
);

/** Surinamese, Antillean and Philippine first names, more of them. */
export const OVERSEAS_NAMES = wordSet(
  `althea analyn angelito anoushka arnel aroen asvien benigno bernardo bharti bhoelan chandrika crisanto danilo dante
   dewanand dharma divina djamila djamilla djayden djaydon djenna djoti djuna edgardo efren emerson erlinda evangeline
   farzana florencia gayatri gilda gilliano giovanca giraldo hanoeman hardi heidy imelda imran isagani jagdies
   jairzinho jamuna jasmin jericho jerroll jocelyn jomar jonel kavish kenrick kenson kewal kluivert lachmi ligaya
   lilawatie lourdes ludmilla luigino luzviminda madhoeri mahinder mala maltie manolo marcelino maribel maricel
   marites mervin milangela miluska miquel mirasol mitchell nandanie nestor oemar oemradj otmar pilar pratap prem
   premchand quinlan radjesh raien ratan rayen raylison rayshell remy rewati reynalda reynaldo rignaald rodel rogelio
   roline rommel rosalinda rosario roselyn rowena rudsel ruthmila rutmilda sabita sandhya sarwan satya sewdien
   shailesh shanaya shaniqua sharina sharlon sharmila sherryl shobha shurendly shurman soenil soeresh soerin subhas
   sudesh suelynn suzette swinda teresita terrence tyrese urvin vidal vikash virgilio vishnu waheeda xiomara yogita
   zuleika`,
);
