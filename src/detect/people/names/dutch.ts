import { wordSet } from '../lists/word-set.ts';

/** First names of the Netherlands and Flanders, Frisian ones included, and how people cut them short. */
export const DUTCH_NAMES = wordSet(
  `jan geert frank mo karel willie joan kees piet henk wim gerrit dirk klaas joop bert ben bob tom tim rob ron jos sjaak
   sjors pol ruud rien rik rick stef sven wout wouter teun toon ton theo teus thijs mick mike max leen leo lars koen koos
   jaap jelle joost joris jurre hein hans guus gijs ger gert fred freek ed eddy door dolf daan cor bram bas bart arie arjan
   anton andre alex ad aad riet ria rita sien saar stien stijn tess trees tine toos truus wil ans anke an bep bets corrie
   dien els elly emmy eva femke fien fleur floor gerda gre greet hennie ilse ina ine ingrid iris jet jo joke jopie julia
   kim lies lien lot lotte loes lin maaike maan mien mieke miep mina mies moon nel nienke nina noor noa pien puk rie roos
   sanne suus tineke tonny trijn peter pieter paul johan johannes jacob jacobus cornelis willem hendrik hendrikus gerard
   gerardus antoon antonius adriaan adrie albert alfons alwin anne-marie annemarie annelies anneke anita anja annie ankie
   aletta agnes agatha alida angela angelique astrid barbara beatrix bianca bernard berend bernadette bob bodil boudewijn
   bram brecht brigitte carla carlo carolien caroline catharina cees chantal charlotte chris christa christel christiaan
   christien christine cindy claudia clara clemens constant corien corina corne cornelia daniel danielle danny david debbie
   deborah dennis desiree diana dick dieuwke dineke dirk-jan dominique dorien doris dorothea dries eddie edith edwin eelco
   eelke eline elisabeth elise elisa ellen elly elsbeth emiel emiel emma emmie eric erik erica erna ernst erwin esmee ester
   esther eugenie evelien evert evy fabian felix ferdinand ferry fieke filip floris fokke folkert francien francis frans
   franka frits gea geertje geertruida geesje george gerben gerdien gerrie gertjan gertrude gijsbert gina giel gonny greetje
   gretha guido guusje gwen hanna hannah hanneke hannie hannes hanny harm harmen harold harrie harry hedwig heidi heleen
   helena henny henri henriette herbert herman hermien hester hilda hilde hillie hubert hugo huub ida ien ilona imke ineke
   inge ingeborg irene irma isa isabel isabelle ivo jacco jack jacqueline jacques jacomien jaco jan-willem janine janna
   janneke jannie jannes jantje jarno jasmijn jasper jeanette jeanine jeannette jef jelmer jennifer jenny jeroen jesse jetje
   jetske jette jikke jim jimmy jip joanne job jochem joelle joep johanna jolanda jolande jolien jonas jonathan joran jorn
   jorrit josje josephine josine judith judy juliette jurgen jurgen jurriaan justin karen karin karlijn karst katja katrien
   kathleen kees-jan kirsten klaartje klaas-jan koenraad kris krista krijn lambert lammert laura laurens laurien leendert
   leentje lena lennart leon leonie lex lianne lidy lidwien lieke liesbeth lieselot liesje lieven linda lineke lisa lisanne
   lisette lobke lodewijk lonneke loraine lorenzo louis louise lowie luc lucas lucia lucien luka lukas lydia maarten
   maartje machiel machteld madelief magda manon marc marcel marco margje margreet margriet margot maria marian marianne
   marie marieke mariet mariette marij marijke marijn marion mariska marit marja marjan marjo marjolein marlies marloes
   marleen marlene marleen martha martien martijn martin martine mathijs matthias matthijs maud maureen maurice maurits
   meike meindert melanie melissa menno merel merijn michael michel michelle michiel milou minke mirella miranda mirjam
   mirte mirthe moniek monique nadine nancy natalie natasja niek nick nico nicolaas nicole niels nils nicolien oene olaf
   olga olivia onno oscar otto pascal patricia patrick paula paulien pauline peggy petra petronella philip pim pieterjan
   pleun priscilla quinten quinty quirine rachel ramon raoul raymond rebecca reinier reinout rembrandt remco remko renate
   rene renee rens renske rianne richard rieks riek rika rinus rinske rita robbert robbie robert robin roderick roel roelof
   roland rolf romy ronald ronnie rosa rosalie rosanne rozemarijn rudi rudy ruben rutger ruth sabine sabrina samantha
   sander sandra sara sarah sascha saskia sebastiaan selma sharon sheila siebe siebren siem sietse sigrid silvia simon
   simone sjef sjoerd sjoukje sonja sophie staf stefan stefanie steven steef stephan susan susanne suzan suzanne swaantje
   sybren sylvia sylvie tamara tanja teuntje theodoor theresia thea thijmen thijn thirza thomas tiemen tijmen tijn tijs
   timo tina tinus titia tjalling tjeerd tjitske tobias tom tonnie tonia trudy trui truida tycho ursula valerie veerle vera
   veronique vincent viktor wanda wendy wesley wessel wiebe wieger wiesje wieteke wietske wilfred wilhelmina willeke
   willemien willemijn willy wilma wineke winnie wolter wilbert wubbo xander yara yolanda yoran yorick yvette yvonne
   ysbrand zoe zwaantje
   wies aart sjon sjonnie bertus toos tinie tini nelis arjen gait jannes jeen jur keimpe koert krelis lammie mink nanne okke
   reint rinse roelfien sietske sipke tonko trijntje wubbe zeger annemiek antje betsie coba cobie dinie dora fietje frouke
   gees geeske grada grietje hiske jans jantine klazien lammechien loesje mieneke neel neeltje nelleke pieternel riekie
   roelie sijtje stiena teuna trijnie gerdie wiebren eef eefje aaltje aafke aagje aukje baukje boukje dieke diewertje
   douwe durk ebel eise epke fedde feike gerlof gjalt haitze harmke heleentje hidde hilje ids ietje ipe jaap-jan jacomina
   jildou jinke jouke jurjen klaske lammy liewe lolke lourens lutske meindert melle minne murk nynke obe olwyn pytrik
   reitze renske riemer rinske roelke sake sjouke sytse taeke teake teije tetske tiete tjerk tryntsje ulbe wytze`,
);
