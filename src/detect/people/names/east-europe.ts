import { wordSet } from '../lists/word-set.ts';

/** Polish first names. */
export const POLISH_NAMES = wordSet(
  `aleksander arkadiusz cezary dagmara dominik ewelina franciszek irena jolanta julita kazimierz klaudia krystian lech
   magdalena mikolaj milena nikodem oliwia wieslawa wiktor witold zdzislaw zygmunt`,
);

/** Ukrainian and Russian first names, in the usual spellings. */
export const UKRAINIAN_NAMES = wordSet(
  `aleksei anastasiia andriy arkadi artem daryna denys dmitry fjodor gennadi grigori hryhoriy ivanna jekaterina jevhen
   joelia julija khrystyna kirill konstantin kyrylo larysa liudmyla ljoebov ljoedmila lyudmila marharyta mariia maryna
   michail mykhailo nadezjda nadiia natalja natalka nazar nikolaj oleksandra oleksij ostap pavel pavlo petro polina
   sergej sergey sofiia solomiya stanislav stepan tatyana tetyana tymofiy vadym valentyna valeri vasili viktoriia
   vitali vitalii vitaliy vjatsjeslav vladislav vladyslav vsevolod yelena yevgeny yevhen yevheniia yuliia yurii zlata
   zoja zoriana`,
);

/** Czech, Slovak, Hungarian, Romanian and Bulgarian first names. */
export const DANUBE_NAMES = wordSet(
  `alexandru alin andrei attila balazs bela bence bojko boyko branislav cristina csaba dusan endre eszter ferenc gabor
   gergely gyorgy ildiko iliana imre istvan iulia janos jaroslav jaroslava jiri jitka jozsef judit juraj karoly
   katalin katarina katerina krisztina kveta ladislav laszlo lenka levente ljubomir lubomir lucian magdolna marketa
   matej mihaly miklos milos miroslava nedelcho octavian ondrej orsolya pavla petr petru piroska reka rodica rumen
   simeon stanislava szabolcs tamas teodora tereza tibor tomas traian vaclav vesselin viera violeta viorel vlasta
   vojtech yordan zdenek zdenka zhivko zoltan zsofia zsolt zsuzsa zsuzsanna zuzana`,
);

/** First names of the Balkans, Albanian ones included. */
export const BALKAN_NAMES = wordSet(
  `agim albana aleksandar arben ardian arta artan bardhyl besa besnik blerim blerta bojan bojana branka branko darko
   dejan dragana drago drita dubravka dzenana edona enisa fatmir fatos flutura gezim granit ilir ivica jasna jovan
   kushtrim leonora lirim ljiljana ljubica luan lulzim marija mevlida milorad miodrag mirko miroslav mladen naim
   nebojsa nenad novak predrag radovan ratko safet shpresa skender slavko slobodan snezana srdjan stojan suzana
   tihomir tomislav valon vedran visar vlado vojislav xhevdet zdravko zeljko zlatko`,
);
