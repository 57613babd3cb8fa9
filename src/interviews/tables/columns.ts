import { markKey } from '../marks.ts';
import { roleInWords } from '../roles.ts';
import { isStamp } from '../times.ts';

/** What the head of a column says that stands below it. */
export type ColumnKind =
  | 'number'
  | 'time'
  | 'speaker'
  | 'words'
  | 'question'
  | 'answer'
  | 'code'
  | 'fragment'
  | 'whom';

const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:nr|nummer|no|num|number|#|regel(?:nummer|s)?|lines?|row|rij|beurt|turn|volgnummer)$/iu],
  [
    'time',
    /^(?:tijd(?:code|stip|sduur)?|time ?(?:code|stamp)?|(?:start|begin|eind)(?:tijd)?|einde|(?:start|end) ?(?:time)?|minuut|minuten)$/iu,
  ],
  ['speaker', /^(?:sprekers?|wie|speakers?|who|persoon|person|rol|role|naam|name|aan het woord)$/iu],
  [
    'words',
    /^(?:(?:gesproken )?tekst|text|wat(?: er gezegd wordt)?|what|uitspra(?:ak|ken)|transcript(?:ie|s)?|gesprek|interview(?:tekst)?|inhoud|content|woorden|words|utterances?|speech|verbatim|dialoog|dialogue|gezegd|said)$/iu,
  ],
  [
    'question',
    /^(?:(?:interview|hoofd|deel|topic)?vra(?:ag|gen)|gestelde vra(?:ag|gen)|(?:interview )?questions?|v|q|o|i|int)$/iu,
  ],
  [
    'answer',
    /^(?:(?:gegeven )?antwoord(?:en)?|answers?(?: given)?|reacties?|responses?|a|r|res|resp)(?: (?:van|of) (?:(?:de|het|the) )?\p{L}+(?: \d{1,2})?)?$/iu,
  ],
  [
    'code',
    /^(?:(?:open|axiale|selectieve|axial|selective|initial|initiële|focused|gerichte|theoretische|theoretical|in vivo|eerste|tweede|derde|first|second|third|voorlopige|definitieve|final) )?(?:(?:hoofd|sub)?(?:code|label|thema|categorie)(?:s|en|’s|'s|ën)?|codering(?:en)?|coding|(?:sub)?(?:themes?|categor(?:y|ies))|trefwoord(?:en)?|kernwoord(?:en)?|keywords?|opmerking(?:en)?|remarks?|notities?|notes?|memo(?:'s|’s|s)?|comments?)(?: ?(?:\d|\p{Lu}\p{L}*))?$/iu,
  ],
  [
    'fragment',
    /^(?:(?:tekst|interview)?fragment(?:en)?|cita(?:at|ten)|quotes?|quotations?|passages?|(?:(?:ge)?codeerde? |coded |retrieved )?segment(?:en|s)?|(?:quotation|citaat)[ -]?(?:content|inhoud|text|tekst)|voorbeeldcita(?:at|ten)|excerpts?)$/iu,
  ],
  [
    'whom',
    /^(?:bron|source|interview|respondent(?:nr|nummer)?|participant|deelnemer|id|document(?:[ -]?(?:naam|name))?)$/iu,
  ],
];

/** All kinds that a head may mean: "Respondent" heads answers, or says whose a fragment is. */
export function kindsOfHead(words: string): ReadonlySet<ColumnKind> {
  const head = words.replace(/[\s.:]+$/u, '').replace(/\s+/g, ' ');
  const kinds = new Set(HEADS.flatMap(([kind, pattern]) => (pattern.test(head) ? [kind] : [])));
  const role = head.length < 40 ? roleInWords(head) : null;
  if (role === 'researcher') kinds.add('question');
  // "Antwoord" says what is answered, and not by whom.
  if (role === 'respondent' && !kinds.has('answer')) kinds.add('whom').add('answer');
  return kinds;
}

const NUMBER = /^[[(#]?\d{1,4}[\])]?[.):]?$/;

/** A number in each cell, or the numbers of the lines beside it: several in one, counted on through the column. */
export function areNumbers(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => cell.split(/\s+/u));
  if (!numbers.every((one) => NUMBER.test(one))) return false;
  const counted = numbers.map((one) => Number(one.replace(/\D/gu, '')));
  return numbers.length === cells.length || counted.every((one, i) => i === 0 || one > (counted[i - 1] ?? 0));
}

export function areTimes(cells: readonly string[]): boolean {
  return cells.every(isStamp);
}

const WHOLE_MARK = /^[[(]?[\p{L}?][\p{L}\p{M}\p{N}.'’_\s,/&+-]{0,50}[\])]?\s?(?:\([^()]{1,40}\))?\s?[:：]?$/u;

/** Short, as names, roles and letters are. */
export function areMarks(cells: readonly string[]): boolean {
  return cells.every((cell) => WHOLE_MARK.test(cell));
}

/** A column of "Wie", and of nothing else: "Naam" may head a list of things. */
const SAYS_WHO = /^(?:sprekers?|wie|speakers?|who|persoon|person|aan het woord)[\s.:]*$/iu;

/** In a column that says who speaks, where each may speak once. */
export function areHeadedSpeakers(head: string, cells: readonly string[]): boolean {
  const keys = new Set(cells.map((cell) => markKey(speakerIn(cell))));
  return SAYS_WHO.test(head) && keys.size > 1 && areMarks(cells);
}

/** Short, like names or roles, and at least one of them returns. */
export function areSpeakers(cells: readonly string[]): boolean {
  if (cells.length < 2 || !areMarks(cells)) return false;
  const keys = new Set(cells.map((cell) => markKey(speakerIn(cell))));
  const roles = new Set([...keys].map((key) => roleInWords(key)).filter((role) => role !== null));
  return keys.size < cells.length || roles.size > 1;
}

/** A speaker's cell without brackets and colon. */
export function speakerIn(cell: string): string {
  return cell
    .replace(/\s?[:：]$/u, '')
    .replace(/^[[(](.*)[\])]$/u, '$1')
    .replace(/\s?\([^()]*\)$/u, '')
    .trim();
}
