/** Words in one string, folded, as a set. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words after which a person's name comes. */
export const TITLES = set(
  `mevrouw mevr mw mevrouwtje meneer mijnheer menier dhr heer dokter dr doctor prof professor tante oom ome opoe
   opa oma juf juffrouw meester familie fam zuster broeder dominee ds pastoor pater imam rabbi notaris rechter
   burgemeester wethouder minister staatssecretaris officier agent kapitein sergeant luitenant koning koningin prins
   prinses ir ing drs mr mrs ms miss madame monsieur sir lord president premier voorzitter trainer coach bondscoach`,
);

/** Who somebody is to somebody: a name may follow, also without a capital. */
export const KIN = set(
  `man vrouw zoon zoontje dochter dochtertje broer broertje zus zusje vader moeder pa ma mam pap mama papa opa oma oom
   tante neef neefje nicht nichtje vriend vriendin ex partner collega buurman buurvrouw buurjongen buurmeisje kleinzoon
   kleindochter schoonzus schoonmoeder schoonvader zwager stiefvader stiefmoeder verloofde maat maatje wijkagent
   begeleider begeleidster mentor coach baas chef stagiair stagiaire jongste oudste tweeling`,
);

/** Jobs and offices, as people like to write them with a capital. */
export const ROLE =
  /(?:consulent|arts|agent|manager|ist|iste|eur|euse|trice|coach|werker|werkster|verzorgende|verpleegkundige|verpleger|leider|leidster|directeur|bestuurder|medewerker|medewerkster|adviseur|begeleider|begeleidster|coordinator|voorzitter|secretaris|officier|meester|hulp|assistent|assistente|ambtenaar|beheerder|expert|specialist|analist|docent|leraar|lerares|student|studente|raad|commissie|afdeling|team|bestuur|wet|beleid)(?:en|s)?$/;

/** Before these no name of one common word stands, but a noun somebody wrote with a capital. */
export const NOT_BEFORE_NAMES = set('een als elke iedere geen deze zo dit n ne onze ons jullie veel alle');

export const PARTICLES = set(
  'van de den der het t ten ter te el al bin ben ibn la le du da di dos von op in aan s',
);

/** What a sentence is made of; none of these is ever a name without a capital. */
export const FUNCTION = set(
  `ik jij je u hij zij ze wij we jullie het dat dit die deze er hier daar wie wat waar hoe waarom wanneer welke een de den
   en of maar want dus toch ook nog al niet wel geen nooit altijd vaak soms weer even eens ooit nou nu dan toen straks
   gewoon eigenlijk best heel erg veel weinig meer minder meest in op aan bij van voor met zonder naar uit om over onder
   tegen tot tussen door na te per via als omdat terwijl zodat dat hoewel voordat nadat sinds vanaf af mijn m'n jouw zijn
   z'n haar d'r ons onze hun hen hem mij me mezelf jezelf zichzelf ben bent is was waren wordt worden werd heb hebt heeft
   hebben had hadden ga gaat gaan ging kan kun kunt kunnen kon wil wilt willen wou wilde zal zult zullen zou zouden moet
   moeten moest mag mogen mocht doe doet doen deed zeg zegt zeggen zei zeiden kom komt komen kwam kwamen zie ziet zien zag
   weet weten wist denk denkt denken dacht vind vindt vinden vond laat laten liet blijf blijft bleef staat staan stond zit
   zitten zat ligt lag loopt liep belt belde kreeg krijgt krijgen nam neemt geeft gaf ja nee jawel eh ehm uh uhm hm he hoor
   zeg joh man oke ok goed klaar echt zo zoiets iets iemand niemand niks niets alles iedereen alle beide zelf eerst later
   daarna daarvoor erna erbij ermee ervan erop erin erover eraan twee drie vier vijf zes zeven acht negen tien meneer
   mevrouw samen alleen allebei elkaar gezegd gedaan geweest gehad gegaan gekomen gebeld mensen werk werken werkt werkte`,
);

/** Bodies that everybody has, marks, products, works: they tell nothing about a person. */
export const PUBLIC = set(
  `ggz wmo uwv bsn avg mbo hbo wo vmbo havo vwo ind duo cjib svb cwi coa ocmw cpas vdab rva nmbs ns ggd iban vog wlz wia
   wajong ww bijstand aow anw zzp zzper bv nv tv pc dvd cd usb sms app ov ic eh ehbo hiv aids soa adhd add ass ptss iq eq
   hr ict it ai pdf id hsp lol omg btw cao or mr rvs bso kdv poh psz po vo nt2 b1 b2 a1 a2 c1 vve hoa wsnp rivm kvk knmi om
   eu vn navo vs usa uk vvd pvda cda gl sp pvv d66 n-va sgp bbb nos rtl npo vrt vtm bbc cnn whatsapp facebook instagram
   insta twitter tiktok snapchat youtube google teams zoom skype linkedin netflix spotify marktplaats telegram signal
   discord wikipedia internet excel word outlook windows iphone ipad android apple samsung corona covid wifi polo golf
   natura kerst kerstmis pasen pinksteren hemelvaart ramadan suikerfeest offerfeest sinterklaas koningsdag carnaval
   god heer allah jezus christus islam bijbel koran here heiland v-nummer gsm moeder vader mama papa opa oma ma pa mam pap
   overheid ministerie gemeente provincie kamer gerecht staat rijk europa rechtbank kamer tweede eerste jip janneke potter modaal alleman nijntje pippi kuifje holle bolle bovenmeester`,
);

/** Countries stay, and so do peoples and languages. */
export const COUNTRIES = set(
  `nederland holland belgie vlaanderen wallonie duitsland frankrijk engeland schotland wales ierland brittannie
   groot-brittannie spanje portugal italie griekenland turkije marokko tunesie algerije libie egypte soedan sudan eritrea
   ethiopie somalie kenia oeganda rwanda burundi congo nigeria ghana kameroen senegal gambia guinee mali angola mozambique
   zimbabwe zambia zuid-afrika afrika azie europa amerika australie suriname curacao aruba bonaire antillen brazilie
   argentinie chili peru bolivia colombia venezuela ecuador mexico cuba haiti jamaica canada china japan korea vietnam
   thailand indonesie maleisie filipijnen india pakistan bangladesh nepal afghanistan iran irak syrie libanon israel
   palestina jordanie jemen koeweit qatar emiraten saoedi-arabie armenie georgie azerbeidzjan rusland oekraine polen
   tsjechie slowakije hongarije roemenie bulgarije servie kroatie bosnie kosovo albanie macedonie slovenie oostenrijk
   zwitserland luxemburg denemarken noorwegen zweden finland ijsland estland letland litouwen wit-rusland joegoslavie
   sovjet-unie tibet taiwan singapore sint-maarten turk turken marokkaan marokkanen nederlander nederlanders belg belgen
   duitser duitsers pool polen syrier syriers surinamer surinamers antilliaan antillianen afghaan somalier eritreeer
   eritreeers chinees chinezen fries friezen vlaming vlamingen rus russen oekrainer amerikaan amerikanen brit britten
   fransman italiaan spanjaard hindoestaan hindoestanen koerd koerden berber moslim moslims christen jood joden hindoe
   europeaan frysk mokums nederlands engels duits frans chinese nederlandse`,
);

/** English, dialect and sounds, as they stand in interviews. Not names, though no Dutch word either. */
export const FOREIGN = set(
  `the and of to is it you he she we they was are be been this that with for from have has had not but what all were when
   your can there an which their said if do will each about how up out them then many some so these would other into her
   his like him time two more very after words just where most know get through back much before right too any same mean
   well yes yeah no okay oke fine sorry please thanks good great nice best better bad big small old new first last long
   people friends friend family fool faith hope love life live work job business company start startup startups
   meeting deadline deadlines feedback skills team guy guys tech sales founder founders pitch slides slide backup burn
   burnout therapy ever hearts heart kids kid baby mom dad home house school game games gaming chill cool nasty fake
   real random mindset lifestyle story stories content creator influencer manager account call calls mail mails online
   offline logistics fancy easy happy stress flow vibe drive impact growth lead leads target
   check checken whatever anyway though actually basically literally honestly maybe shit fuck damn bro sis dude man bitch
   goh amai allez enfin jao joa jo joo joh tja tjonge jeetje jemig jezus hmm hm mhm mm uhu aha haha hihi hahaha eh ehm euh uh
   uhm oei ai oh ah och ach bah hoi hey hee heej dag doei bam pff pfff psst zeg nou mien mijne mine uut oet ut dien zien
   har eine ein ene enne ende neet nie nait noar nee moar mar ek ik bin bist heb hebbe ge gij gijlie gullie ulle da ne
   nen nem ons wa nu nen dees deze mekaar eigelijk natuulijk tuurlijk effe effen ff efkes kwa okee wollah wallah
   ewa tfoe hamdoulilah inshallah insjallah mashallah yallah habibi abi abla amca hoca bruh yo yow fissa doekoe osso
   kapot dankuwel alsjeblieft tis kheb khad kweet das tjee jeminee sjonge verdorie godver my me our us by on
   at as or in one only over also its who did made make way day got go going gone see come came take think want`,
);

/** First names that are Dutch words by accident only. Those that are everyday words (Roos, Mei) are told by context. */
export const FIRST_NAMES = set(
  `jan geert frank mo karel willie joan kees piet henk wim gerrit dirk klaas joop bert ben bob tom tim rob ron jos sjaak
   sjors pol ruud rien rik rick stef sven wout wouter teun toon ton theo teus thijs mick mike max leen leo lars koen koos
   jaap jelle joost joris jurre hein hans guus gijs ger gert fred freek ed eddy door dolf daan cor bram bas bart arie arjan
   anton andre alex ad aad riet ria rita sien saar stien stijn tess trees tine toos truus wil ans anke an bep bets corrie
   dien els elly emmy eva femke fien fleur floor gerda gre greet hennie ilse ina ine ingrid iris jet jo joke jopie julia
   kim lies lien lot lotte loes lin maaike maan mien mieke miep mina mies moon nel nienke nina noor noa pien puk rie roos
   sanne suus tineke tonny trijn ali omar amin amina karim said saida hamza bilal younes youssef yusuf mehmet mustafa
   murat emre can cem ayse aysel fatma fatima zeynep elif esra hatice huseyin ibrahim ismail hasan hassan kemal
   selim tarik umit volkan yilmaz zehra samira naima nadia malika latifa khadija karima jamila ilham houda hanane
   hafida fouad farid driss brahim aziz abdel abdelkader abdullah achraf anouar ayoub chaima dounia driss imane ikram
   laila loubna mariam mimoun mohamed mohammed mounir nabil najat nordin noureddine rachid rachida redouan sanae soufian
   soukaina souad yassin yassine zakaria zohra agnieszka andrzej anna beata ewa grzegorz jacek kasia katarzyna krzysztof
   magda malgorzata marek marta michal pawel piotr tomasz wojciech zbigniew aleksandra justyna monika dawid jakub
   chantal sharon shanice jermaine kevin kenneth rodney ruben winston orlando ricardo stanley soraya priya anil ramesh
   sunil radj sanjay indra anita asha rajesh shanti soerdj devika ling wei jing ming li yan hui tesfay
   mehari selam abeba samuel filmon senait ahmad ahmed khaled mahmoud nour rania yara zain noura layla hamid reza parisa
   maryam farhad mina nasrin jaydon dylan kayleigh jayden quincy rayan noah levi finn luuk milan sem liam`,
);

export const STREET =
  /(?:straat|straatje|laan|weg|plein|kade|gracht|singel|dreef|steeg|plantsoen|steenweg|pad|wei|dijk|hof|allee|boulevard|wal|markt|kamp|erf|haven|burcht|vaart|akker|meent|ring|lei|passage|sluis|baan|hage|oord|horst)$/;
export const PLACE =
  /(?:dorp|veen|wijk|burg|stad|ster|drecht|dam|hoven|kerk|kerke|huizen|zijl|foort|voort|veld|velde|woud|oord|ingen|broek|loo|beek|bergen|berg|heim|hem|horst|geest|muiden|monde|gem|rode|sloot|meer|polder|park|buurt|kwartier|flat|toren|complex|centrum|bunker|eiland|land|markt)$/;
export const ORGANISATION =
  /(?:school|college|lyceum|zorg|wonen|groep|bank|universiteit|hogeschool|ziekenhuis|kliniek|stichting|vereniging|instituut|bouw|fonds|media|verzekeringen|thuiszorg|instelling|academie|theater|museum|krant|partij|club|werken|werk|markt|oefening)$/;
export const ORGANISATION_CUES = set(
  `bij stichting vereniging basisschool school bedrijf firma ziekenhuis verpleeghuis zorginstelling woningcorporatie
   woningbouwvereniging corporatie club voetbalclub koor supermarkt restaurant cafe bank winkel hogeschool universiteit
   organisatie uitzendbureau bureau zaak werkgever stichtingen vv sv fc hotel college omroep krant uitgeverij`,
);
export const PLACE_CUES = set(
  `in uit naar te wijk buurt dorp stad gemeente provincie eiland wijkcentrum buurthuis dorpshuis azc straat flat station
   regio vanuit richting omgeving`,
);
