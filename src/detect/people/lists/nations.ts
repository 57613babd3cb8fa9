import { wordSet as set } from './word-set.ts';

/** Countries stay, and so do peoples and languages. */
const COUNTRIES = set(
  `nederland holland belgie vlaanderen wallonie duitsland frankrijk engeland schotland wales ierland brittannie
   groot-brittannie noord-ierland spanje portugal italie griekenland turkije marokko tunesie algerije libie egypte soedan
   zuid-soedan sudan eritrea ethiopie somalie kenia oeganda rwanda burundi congo nigeria niger tsjaad benin togo ghana
   kameroen senegal gambia guinee sierra-leone liberia ivoorkust mali mauritanie angola mozambique malawi zambia namibie
   botswana zimbabwe tanzania madagaskar kaapverdie zuid-afrika afrika noord-afrika west-afrika azie europa oost-europa
   amerika noord-amerika zuid-amerika latijns-amerika australie nieuw-zeeland oceanie suriname curacao aruba bonaire
   antillen brazilie argentinie chili uruguay paraguay peru bolivia colombia venezuela ecuador guyana mexico guatemala
   honduras nicaragua panama cuba haiti jamaica canada china japan korea noord-korea zuid-korea mongolie vietnam laos
   cambodja thailand birma myanmar indonesie nederlands-indie maleisie filipijnen india pakistan bangladesh nepal
   sri-lanka afghanistan iran irak syrie libanon israel palestina gaza jordanie jemen oman koeweit bahrein qatar emiraten
   saoedi-arabie saudi-arabie armenie georgie azerbeidzjan kazachstan oezbekistan turkmenistan tadzjikistan kirgizie
   tsjetsjenie koerdistan rusland oekraine polen tsjechie slowakije hongarije roemenie bulgarije moldavie servie kroatie
   bosnie montenegro kosovo albanie macedonie slovenie oostenrijk zwitserland luxemburg monaco malta cyprus denemarken
   noorwegen zweden finland ijsland groenland estland letland litouwen wit-rusland belarus joegoslavie sovjet-unie
   ddr west-duitsland oost-duitsland tibet taiwan singapore hongkong sint-maarten balkan scandinavie midden-oosten
   verenigde-staten vs benelux`,
);

/** As they are in "de Franse president", without the last e. */
const ADJECTIVES = set(
  `nederlands hollands belgisch vlaams waals duits frans engels schots iers brits spaans catalaans baskisch portugees
   italiaans grieks turks marokkaans tunesisch algerijns libisch egyptisch soedanees eritrees ethiopisch somalisch
   keniaans oegandees rwandees burundees congolees nigeriaans ghanees kameroens senegalees gambiaans afrikaans
   zuid-afrikaans surinaams antilliaans curacaos arubaans braziliaans argentijns chileens peruaans boliviaans colombiaans
   venezolaans mexicaans cubaans haitiaans jamaicaans amerikaans noord-amerikaans zuid-amerikaans latijns-amerikaans
   canadees chinees japans koreaans noord-koreaans zuid-koreaans vietnamees thais birmees indonesisch indisch javaans
   moluks maleis filipijns pakistaans nepalees tamil hindoestaans afghaans iraans perzisch iraaks syrisch libanees
   israelisch palestijns jordaans jemenitisch saoedisch saudisch arabisch armeens georgisch tsjetsjeens koerdisch
   russisch oekraiens pools tsjechisch slowaaks hongaars roemeens bulgaars servisch kroatisch bosnisch kosovaars albanees
   macedonisch sloveens oostenrijks zwitsers luxemburgs deens noors zweeds fins ijslands ests lets litouws
   joegoslavisch europees oost-europees west-europees aziatisch australisch scandinavisch fries gronings drents twents
   limburgs brabants zeeuws gelders haags joods islamitisch christelijk katholiek
   protestants gereformeerd hervormd boeddhistisch hindoeistisch berbers romaans slavisch westers oosters latijns
   sovjet`,
);

const PEOPLES = set(
  `nederlander hollander belg vlaming duitser fransman francaise engelsman schot ier brit spanjaard catalaan bask
   portugees italiaan griek turk marokkaan tunesier algerijn libier egyptenaar soedanees eritreeer ethiopier somalier
   keniaan oegandees rwandees congolees nigeriaan ghanees kameroener senegalees gambiaan afrikaan zuid-afrikaan surinamer
   antilliaan curacaoenaar arubaan braziliaan argentijn chileen peruaan boliviaan colombiaan venezolaan mexicaan cubaan
   haitiaan jamaicaan amerikaan canadees chinees japanner koreaan vietnamees thai indonesier indier javaan molukker
   maleier filipijn filippijn pakistaan pakistani nepalees hindoestaan afghaan iranier pers irakees irakier syrier
   libanees israeli israelier palestijn jordanier jemeniet saoedi arabier armeen georgier tsjetsjeen koerd rus oekrainer
   pool tsjech slowaak hongaar roemeen bulgaar servier kroaat bosnier kosovaar albanees macedonier sloveen
   oostenrijker zwitser luxemburger deen zweed ijslander litouwer joegoslaaf europeaan aziaat australier
   fries groninger drent tukker limburger brabander zeeuw berber moslim moslima christen jood jodin hindoe boeddhist
   katholiek protestant sinti`,
);

const OTHERS = set(
  `engelsen fransen fransozen spanjolen turkse friezen frysk mokums ieren esten letten noren finnen sjiiet sjiieten
   soenniet soennieten soennitisch soennitische sjiitisch sjiitische`,
);

/** A country, its people, its language, or what comes from there ("Iraakse", "Irakezen", "Deense", "Portugese"). */
export function isNation(key: string): boolean {
  if (COUNTRIES.has(key) || OTHERS.has(key)) return true;
  return stemsOf(key).some((stem) => ADJECTIVES.has(stem) || PEOPLES.has(stem));
}

/** What a plural or an adjective may come from: "polen" from "pool", "irakezen" from "irakees". */
function stemsOf(key: string): string[] {
  const stems = [key];
  const rest = /^(.{2,})(?:en|n|s|e)$/.exec(key)?.[1];
  if (rest !== undefined) stems.push(rest, key.replace(/(?:en|n|s|e)$/, ''), key.replace(/e$/, ''));
  const short = /^(.*[aeo])([^aeiou])en$/.exec(key);
  if (short !== null) stems.push(`${short[1]}${short[1]?.slice(-1)}${short[2]?.replace('z', 's')}`);
  const portuguese = /^(.*)ese$/.exec(key)?.[1];
  if (portuguese !== undefined) stems.push(`${portuguese}ees`);
  return stems;
}
