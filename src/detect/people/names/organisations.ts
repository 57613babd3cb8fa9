import { wordSet } from '../lists/word-set.ts';
import { NamePhrases } from './phrases.ts';

/** Shops, companies and charities whose names are words: names after "bij", "van", "voor" without an article only. */
export const ORGANISATIONS = wordSet(
  `action bol coop dirk dekamarkt etos gamma hema intratuin jumbo karwei kruidvat praxis spar trekpleister vomar
   welkoop zeeman blokker ziggo essent eneco odido vodafone randstad manpower olympia achmea interpolis
   aegon menzis vestia ymere eigen-haard stadgenoot rochdale lefier acantus woonbron woonstad
   vivare talis standvast wonion domijn welbions mijande actium maasvallei wonenbreburg casade tiwos trivire
   humanitas parnassia lentis dimence emergis mondriaan reinaert cordaan amstelring careyn aafje laurens
   philadelphia abrona lunet cosis estinea pluryn entrea lijn5 vluchtelingenwerk thuisbezorgd heineken bavaria grolsch hoogovens tata stork fokker damen boskalis arriva keolis connexxion transdev fletcher
   center-parcs kwantum leenbakker jysk ikea decathlon primark zalando wehkamp vattenfall greenchoice`,
);

export const ORGANISATION_PHRASES = new NamePhrases(
  `albert heijn|ah to go|leger des heils|zilveren kruis|post nl|ing bank|abn amro|sns bank|de bijenkorf|go ahead eagles
  |holland casino|randstad uitzendbureau|start people|tempo team|oranje fonds|prins bernhard cultuurfonds
  |artsen zonder grenzen|unicef nederland|as watson|tata steel|dura vermeer|van der valk|de alliantie
  |de woonplaats|wonen limburg|wonen noord|haag wonen
  |samen veilig|s heeren loo|het kopland|pro persona|ggz centraal
  |de kessler stichting|het concertgebouw|het parool|de telegraaf|de volkskrant
  |het laatste nieuws|het nieuwsblad|de gelderlander|de stentor|de limburger|nrc handelsblad
  |algemeen dagblad|het financieele dagblad|vrij nederland|de groene amsterdammer|dagblad van het noorden
  |leeuwarder courant`,
);
