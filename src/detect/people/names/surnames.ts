import { wordSet } from '../lists/word-set.ts';

/** Words that are a surname after a first name, a title or a particle, beside those of `common-words.ts`. */
export const SURNAME_WORDS = wordSet(
  `bakkers bakkum barends beekman bierman blank blanken blom bloemen bogaard boogaard bogaert bode boers boeren bongers
   boogerd boon bosch bosman bot bouwman bouwer brands brand breed breuk brink broek broeder broeders bron brouwers bruin
   bult burgers burger buis buur cramer dekker dekkers dam dams deen denker dik dikke dolk doorn draaier drent
   droog dreef duin duif duiker duim duit eerden engelen evers es gans gaal geest geel gerritsen ginkel goor
   gouden gouw graven griek griffioen groeneveld groen haag haak haan haagen hagen ham hamel hamer hazelaar heer heeren
   heij heijden hel helder helm hemel hengst heuvel hoed hoeven hof hofman hol hollander homan hoogland hooft hoorn
   horst houten houtman huisman huizen ijzer jager jagers jans jansen kaal kaars kamer kamp kamps kappe kate keus keijzer
   kers kievit kist klaver klerk klok kloosterman klomp knecht knoop knop koek koeman kolk kolen kooi koolen koper
   kooper kop kraan kramer kramers krans kraai kroes kroon kruis kuiper kuipers kuil kuijper kwast laan lamers
   landman landsman leeuwen leent lely leur liefde lier linden link loman loos loper maas mandemaker mandemakers
   markt maters meer meijer melker minder molen molenaars mol moor mos mulder nagel nieuwenhuis noot noord nooten
   olie oord oosten oost oudeman ouwerkerk paard pauw peeters pelgrim pen pijl pijper plas ploeg poel poelman poot
   popping pot potter praag prinsen pronk putten raad rade reus rein remmers reiger riemen rijk rijn
   ringen rook roest roggen rol romein romp rooij rood rooi roos rozema ruiter ruiters sand schaaf schaap schans schaar
   scheer schenk schep schepers schilders schipper schippers scholten schoen schoenmakers schoot schouten schout schrijver
   schreuder schreurs schuur schuit slagers slagter sleutel slot sluijter smal smeets smidt smits smit snijder snijders
   snip sonnen spaan speelman spek spits spruit staal staf stam steeg steen steenbergen stek stier stolk stoop stork
   stuiver stuur stroom suiker tak teunissen timmer timmermans tol tong top touw traag tromp troost tuin tuinman
   uil uitman vaart vaas valk vat veen veer velden veldman ven venema verbeek verhoeven verkade verkerk verloop vermeer
   versteeg verweij vink vis vissers vlag vliet vloed voet vogels voort vonk voogd vorst vreugde vrolijk waal waard
   waals waarden wagenaar walraven wals weide weiland welling wende wensing werf westen wester wever wevers wiel
   wijk wijngaard wijn wilde wilders willemsen winkel winkelman winter winters wolf wolters wolff woude woud zaal
   zaan zand zanden zeeuw zegers zeil zijl zoet zomer zomers zon zuiden zwaan zwager zwart
   arends bieleman borgers bouwmeester buitenhuis burggraaf daalder dekens dijkhuis dijkhuizen donkers doornbos
   franken groothuis hofstede jonker kamerling kerkhof kersten klinkhamer knevel koersen kooiker koopmans kroeze
   kroezen kuiperij landzaat lindeboom luiten maatman mosterd munster noordhoek noordzij notenboom palmen pennings
   ploeger pranger robben roemers scholte schrijvers schutte slaghek spijkers stevens stoffels stroeve tichelaar
   touwen veerman verhaar verhagen verkuil versluis verstappen verstraten vogelaar vogelzang voorn vriezen vrolijks
   wagenmakers wammes wassenaar weerman wijnen winkelhuis zoetelief zoetemelk zwartjes zwarts cools hoste leemans
   meert melis ooms wachters wouters pinas tuur waterberg boekhoudt kelly`,
);
