/** What stands inside surnames and is no name by itself. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'de den der het t ter ten te van von vom zu zum zur op in onder over aan bij uit voor s d l la le les lo du des di da ' +
    'do dos das del della el al bin ben ibn bint ould af av y e en i mac mc o'
  ).split(' '),
);

/**
 * Names that are everyday words as well, Dutch and English: first names (Roos, Mei, Storm, Wil, Lieve), surnames
 * (De Wit, Bakker, Bos, Groot), and what Word calls people who never gave their name. Only words that
 * occur in ordinary interviews belong here: each of them is masked by its context instead of everywhere.
 */
const COMMON =
  // first names
  'roos mei mai storm wil door bloem lente zomer winter herfst ster zon maan hoop vrede zus wolf beer boom bas mark ' +
  'pier fleur linde hazel olijf viool rein lot lieve mare merel duif puck pip job max toon trui mees vlinder valk jade ' +
  'amber parel ad per kit jet han dag nacht april juni juli augustus maart zoet sky joy dien loos mien an bo jo el co ' +
  // surnames: crafts and ranks
  'bakker visser boer kok jager koning keizer prins graaf hertog ridder bisschop pastoor monnik koster schipper slager ' +
  'timmerman metselaar schilder koopman post bode brouwer kleermaker schoenmaker smid molenaar herder wever meester ' +
  'dokter rechter soldaat kapitein zeeman dominee ' +
  // surnames: how somebody is
  'groot klein jong oude jonge groote lange korte oud lang kort wit witte zwart zwarte bruin bruine groen groene grijs ' +
  'rood blauw goud zilver best goed goede mooi sterk wijs wijze zuur vrij vroom recht krom schoon stil ruim vast ' +
  // surnames: where somebody comes from
  'bos berg dijk beek meer veen heide kamp hof huis kerk molen brug dam poort poel plas hoek laan steen zand water weg ' +
  'straat burg stad dorp veld put kuil wal sluis haven eiland noord zuid oost west ' +
  // surnames: things and animals
  'stam tak blad appel peer vuur wind regen sneeuw vogel haan hen kip mus arend uil raaf haas hond kat leeuw das bever ' +
  'otter vis snoek baars haring kool boon raap peper zout suiker melk brood koek kaas tulp eik els wilg hout zwaan buur ' +
  'vriend engel bol pot ketel pan kist zak bal spijker hamer nagel borst hand voet been hart bloed mens man vrouw kind ' +
  'broer oom neef pas pool mast schip stoel bank tafel zeil bijl zwaard schild vos zondag maandag vrijdag ' +
  // English
  'will mark may rose grace hope faith joy dawn summer june penny art rich grant chase bill drew frank white black brown ' +
  'green young long short king baker cook hill wood stone rivers day price bell bush field ford lane park ' +
  // people without a name
  'auteur author gebruiker user office microsoft windows word admin beheerder onderzoeker researcher student docent ' +
  'begeleider supervisor interviewer respondent codeur coder onbekend unknown naam name label sub';

const WORDS: ReadonlySet<string> = new Set(COMMON.split(' '));

export function isCommonWord(word: string): boolean {
  return WORDS.has(word);
}

/** Particles of which speech is full; "van der Berg" and "van den Bos" say themselves that they are names. */
const SPOKEN: ReadonlySet<string> = new Set(
  'de het t van te op in onder over aan bij uit voor en s la le'.split(' '),
);

/** True where every word is an everyday one ("de wit"), or there are too few letters to tell a name by ("Bo"). */
export function isEveryday(words: readonly string[]): boolean {
  if (words.join('').length <= 2) return true;
  return words.every((word) => SPOKEN.has(word) || WORDS.has(word));
}

/** Words after which a name comes, whatever it looks like. */
export const CUES: ReadonlySet<string> = new Set(
  'mevrouw mevr mw meneer mijnheer dhr heer dokter dr tante oom juf meester familie fam mr mrs ms miss'.split(
    ' ',
  ),
);
