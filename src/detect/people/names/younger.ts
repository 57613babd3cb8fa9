import { wordSet } from '../lists/word-set.ts';

/** What children and young people of the Netherlands are called. */
export const YOUNGER_NAMES = wordSet(
  `annelien anouk anouschka babette bente benthe bibi bieke boaz brent britney britt casper cato chayenne chelsea
   cheyenne christy claudine collin cosima dagmar dani danique darryl debby debora delphine demy denice denzel desley
   dex dionne djairo djay donny elianne elias elijah elin ella elleke elroy elske emilia esmeralda eveline evi faber
   fabienne fabio faye feline fem fenna floortje florien frederieke frederique gaby gino giuliano gwendolyn hadewych
   hailey hedda heske hiltje indy inez ingelise isabeau ise isolde ivana ivar jace jacintha jaimy janique janou jari
   jaxon jaylinn jelka jelleke jelte jeltje jente jinthe jiska joah jody johanneke jolie jolijn jordi jordy jozien
   juna juul kai kaj karina karmen katelijn katelijne katinka kay keano kenji kenza kiki kimberley kitty kjeld kyan
   kyra lana larissa laurie leah leanne lenn lidewei lidewij lidia lieselotte lilian lilianne linn linsey liselotte
   liv livia liz lize lizette lizzy lois lola lorena loua louisa loulou lua luca luciano lucienne luna mace madeleine
   madelon maeve mandana mandy maren marga margaretha margo marijne marilou marlou mason mathilde meggie meindertje
   melina mercedes merle meta micha mika milo minka mitch monica morris mylan myriam myrthe natascha naud nicky
   nicolette nikita nikki nino ninthe noelle noortje norah noud novi odette odile olivier oona ophelia otis owen
   pepijn phaedra philou pippa quinn rachelle ramona rebekka reinie rhode rhona ricarda richella riley rocco rochelle
   rosanna roxy ryder sabina sammie sarina selina senn senna serena shania sharda sharona sheryl sienna sil silvan
   sofie stacey stan sunniva suzanna suze teddy teuni ties tilly tirza tristan trudie twan tygo tyler vajen valentijn
   vianne wieke wilhelmien wilmie xandra xavi xaviera yannick yentl yfke yinthe ymke yolande youri zarah zeb zep zita
   zoey zuzanne`,
);

/** Older Dutch and northern first names, double ones included. */
export const OLDER_NAMES = wordSet(
  `egbert egbertje elbert elmar elmer evert-jan ewoud ewout frederik freerk fulco gerlach gerolf gerwin gillis godert
   godfried goossen gosse govert haiko hajo hans-peter harko harro hayo heiko hendrik-jan hermen hessel hielke
   hillebrand hylke inne ite jan-dirk jan-kees jan-peter jan-pieter janpieter jenne jitse jitze joachim jochum joeri
   jorgen jorick jurg jurrien karel-jan kasper kilian klaas-pieter korneel leander leonard leopold lubbert luitzen
   lutger maarten-jan marnix marten meinard meine meinte melchior mels nanno nathanael nicodemus oebele olger onne
   otte pieter-bas pieter-jan raimond reinbert reinder renger rikkert ritsert roeland rogier romke rudolf ruurd rypke
   sandor seerp sieb siebrand sierd sietze sije sikke sjaan sjuul steven-jan sweder sybe sybrand tako tammo teade
   teun-jan theunis thies thom tiddo tido tieme tjaard tjaart tjakko tjako tjalle tjarko tjebbe tjibbe tjitte tom-jan
   tonnis tunnis uco udo vincent-jan wander warner watse wefke wiecher wiert wijbren wijnand willem-alexander
   willem-jan wim-jan winfried wobbe wolbert wolfert woltje wopke wouter-jan wyb wybe ype zacharias zwanet zweder`,
);

/** Frisian first names. */
export const FRISIAN_NAMES = wordSet(
  `anske antsje attje auke bauke bontsje bouwe eabele eelkje engbert engeltje feikje fokje frouk froukje fryslan
   geartsje gerbrich gerbrig gryt hantsje harmina heabeltsje hedzer hiltsje hinke ibeltje idske jantsje jeltsje jildau
   jitske joukje lieuwe lieuwkje lysbeth margryt marrit mayke meinskje nammen oeds oepke piety popke reinskje rixt
   roukje sibbele siebrigje sipkje siska sjoerdtje sytske tjallinga tjits trienke tsjerk tsjikke wiepkje willemke
   wypkje wytske ybeltje yke ynskje yttje`,
);

/** Flemish first names. */
export const FLEMISH_NAMES = wordSet(
  `achiel adelbert aime albrecht alois amandine amelie an-sofie ann ann-sofie anneleen annelore annemieke annick
   anouchka ariane arlette arne arno aurelie axelle baptist benny birgit bjorn brend briek carine carl celien christof
   ciska conny cyriel daisy dany davy dimitri dorine edgard edouard elien elodie emile evelyne fabrice fanny felien
   ferre fons francine freddy freya gaston georges germaine ghislain ghislaine gilles godelieve goedele griet gudrun
   gunter gustaaf ignace jan-baptist jana jean-luc jean-marie jean-pierre jessie jochen jorben joren jori jules julien
   kaat kamiel karolien katleen katrijn kristien kristof lander lauranne laurence lennert liesbet liese lode lore
   lorenz ludo ludovic lutgarde manu maria-louise mathias maxim mil nand nele noemie octaaf paulette raphael remi
   renaat renilde robbe robrecht rosette rosita sabien seppe severine siemen simonne sonia stefaan steffi stephane
   suzy sylvain tania thibault thibaut tijl urbain valere wannes ward yana yoeri`,
);
