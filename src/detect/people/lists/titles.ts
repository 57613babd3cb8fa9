import { wordSet as set } from './word-set.ts';

/** Words after which a person's name comes. */
export const TITLES = set(
  `mevrouw mevr mw mevrouwtje meneer mijnheer menier dhr heer dokter dr doctor prof professor tante oom ome opoe
   opa oma juf juffrouw meester familie fam zuster broeder dominee ds pastoor pater imam rabbi notaris rechter
   burgemeester wethouder minister staatssecretaris officier agent kapitein sergeant luitenant koning koningin prins
   prinses ir drs mr mrs ms miss madame monsieur sir lord president premier voorzitter trainer coach bondscoach`,
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
  /(?:consulent|arts|agent|manager|ist|iste|eur|euse|trice|coach|werker|werkster|verzorgende|verpleegkundige|verpleger|leider|leidster|directeur|bestuurder|medewerker|medewerkster|adviseur|begeleider|begeleidster|coordinator|voorzitter|secretaris|officier|meester|hulp|assistent|assistente|ambtenaar|beheerder|expert|specialist|analist|docent|leraar|lerares|student|studente|raad|commissie|afdeling|team|bestuur|wet|beleid|commissaris|kampioen|winnaar|winnares|speler|speelster|keeper|woordvoerder|woordvoerster)(?:en|s)?$/;
