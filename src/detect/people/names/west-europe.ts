import { wordSet } from '../lists/word-set.ts';

/** English first names. */
export const ENGLISH_NAMES = wordSet(
  `adele archie bradley bryan calvin clare clarence declan desmond dwayne ellie ewan georgina hayley ivor jasmine
   jerome kelvin lawrence marshall mervyn mildred nathaniel neville oswald reuben rhys rory scarlett sidney theodore
   timothy vernon violet wallace winifred`,
);

/** French first names. */
export const FRENCH_NAMES = wordSet(
  `adrien agathe alain albertine alexandre alexis aline anais aurelien baptiste bastien benedicte bertrand blandine
   christelle christiane clement colette corentin corinne cyril daniele didier emmanuelle francoise gaelle gaetan
   gregoire gustave herve jean-francois jean-marc jean-michel jean-paul jeanne josiane lionel lucie marguerite
   marielle marine maxime nadege pascale quentin regis renaud romain sandrine sebastien solange thibaud virginie yann`,
);

/** German first names. */
export const GERMAN_NAMES = wordSet(
  `achim adelheid annegret anneliese armin bernhard bettina burkhard christoph corinna detlef dietmar dietrich
   eberhard eckhard elfriede franz friedrich gabriele georg gerd gerhard gertrud gisela hans-dieter hans-jurgen
   hartmut heike heiner heinrich heinz helga helge helmut hildegard holger ines irmgard jorg jutta karl-heinz karsten
   katrin lothar ludwig lutz manfred manuela margarete mechthild rainer ralf reiner rosemarie rudiger steffen torsten
   traudl ulf uli ute volker waltraud wilhelm wolfram`,
);

/** Spanish, Portuguese and Italian first names. */
export const SOUTHERN_NAMES = wordSet(
  `abele achille adalberto adelino adriano afonso agostino agustin alba aldo alejandra alessandra alessia alexandra
   alfredo almeida amadeu amedeo americo amparo anabela andreia andres angel anselmo antonella antonietta araceli
   arianna armando arnaldo attilio augusto aurelio baltasar battista beatriz belmiro benedetta benito branca bruna
   caetano camila carolina catalina caterina celeste celso cesar cesare chiara cinzia claudio conceicao concepcion
   concetta consuelo cosimo cristobal custodio dario davide deolinda dolores domenico domingos donatella duarte
   edmilson edoardo edson eleonora elisabete elisabetta emanuele emilio enrica enrico enzo esperanza esteban ettore
   eugenio fabiana fabrizio federica fernanda filipa filipe filippo flavio franca francisca franco gaetano gennaro
   gerardo giacomo gianfranco gianluca gianluigi gianni gilberto ginevra giorgia giovanna giuliana giuseppina goncalo
   graca graciela graziella gregorio guadalupe guglielmo heitor helio henrique hernan humberto ignacio ilaria
   inmaculada isidro ismael jacinto jesus joana joaquim jose-maria josefa josefina juan-carlos juana julieta julio
   lamberto leandro leonardo leonel leticia letizia lorenza luciana lucilia lucio ludovica lurdes luz maddalena
   mafalda manfredi manlio manoel marcela marcello marcelo marcio marcos margarida margherita mariangela mariano
   marisa marisol massimiliano massimo mateo matilde mattia mauricio mauro michela michele milagros milton mirco
   miriam montserrat natividad nicolo nuno nuria octavio orsola otavio ottavio palmira paloma paola paulo paz piero
   pietro raffaele raffaella raimundo ramiro raquel raul renato renzo riccardo roberta rodolfo rogerio rossella
   ruggero salome salvador sandro santos silvio soledad susana telmo thiago tiago tiziana tommaso ugo umberto valdemar
   valerio vasco vicente vincenzo vito vitor vittoria vittorio wanderley ximena zulmira`,
);

/** First names of Scandinavia and Finland. */
export const NORTHERN_NAMES = wordSet(
  `aino annika antti arto asbjorn birgitta bjarne britta carina christer dagny ebba eero egil eija einar erling freja
   frida gunilla gunnar gustav hakon hanne hannu hans-christian harald heikki helmi henning hjalmar ilkka ingmar jarmo
   jesper joakim jorunn juha jukka kaare kaija kari kerstin kimmo kirsi kjell knud lasse lauri leena leif lene lise
   magnus malin margrethe matti mette mikkel mikko minna mogens morten niko olav olli outi ove paavo pekka pelle
   pernille petri pirjo ragnar ragnhild raili rasmus reijo risto runar sakari sanna seija sigrun sigurd sindre siri
   sirpa solveig soren stellan stian stig svein sverre tapio tarja tarmo teemu terje thor thorbjorn thorvald torben
   tore trine trond tuomas tuula tuva ulla unni veikko vidar vigdis viggo ville wenche`,
);
