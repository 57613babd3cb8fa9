import saidOfTheSame from '../../language/data/said-of-the-same.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { BEGIN, END } from './quantified-nouns.ts';

const NAMES = '(?:be)?(?:noem(?:t|en|de|den)|vermeld(?:t|en|de|den))';
const DOES_NOT = "(?:did|does|do)(?:\\s+not|n[’']t)";
const CLOSES = '(?=\\s*(?:$|[,;:.)]|(?:en|maar|and|but)\\s))';
const NOT_NAMED = `${NAMES}(?:\\s+\\p{L}+){0,4}\\s+niet${CLOSES}|${DOES_NOT}\\s+(?:mention|name|report|raise|bring)`;

/** "Maar ober 1 vindt van niet", "nurse 2 disagrees". */
const DISAGREES = [
  `(?:vind(?:t|en)|vond(?:en)?|denk(?:t|en)|dacht(?:en)?|zeg(?:t|gen)|zei(?:den)?)\\s+(?:juist\\s+|echter\\s+)?van\\s+niet${CLOSES}`,
  '(?:is|was|zijn|waren)\\s+het\\s+(?:daar|hier)(?:mee)?\\s+(?:niet|oneens)',
  `(?:zie(?:t|n)|zag(?:en)?|ervaar(?:t|de)|ervaren|beleef(?:t|de)|vind(?:t|en)|denk(?:t|en))\\s+(?:dat|dit|het|hier|er|daar)\\s+(?:heel\\s+|juist\\s+|echter\\s+)?anders`,
  `disagree[ds]?|(?:thinks?|thought|sa(?:ys?|id)|felt|feels?|saw|sees?)\\s+(?:it\\s+|this\\s+|that\\s+)?(?:otherwise|differently)`,
].join('|');

const BEHIND = new RegExp(
  `^\\s+(?:(?:echter|juist|daarentegen|however)\\s+)?(?:niet${CLOSES}|${DOES_NOT}${CLOSES}|${NOT_NAMED}|${DISAGREES})`,
  'iu',
);
const BEFORE = /(?<!\p{L})(?:noch|neither|nor)\s*$/iu;

/** "Respondent 2 niet", "respondent 2 noemt het niet", "noch respondent 2": of other verbs it says what is there. */
export function isDenied(before: string, behind: string): boolean {
  return BEFORE.test(before) || BEHIND.test(behind);
}

/** "Noch de een noch de ander sprak over": of whoever is named; "geen van beide" counts. */
const NEITHER_SAID =
  '(?:neither|noch)\\s[^.;:]{1,60}?\\s(?:nor|noch)\\s[^.;:]{1,60}?\\s(?:mentioned|named|reported|raised|brought\\s+up|(?:speaks?|spoke|talk(?:s|ed)?|said\\s+anything)\\s+(?:of|about)|(?:spreekt|spreken|sprak|spraken|praat|praten|praatte|praatten|heeft\\s+het|hebben\\s+het|had\\s+het|hadden\\s+het)\\s+over)';

const NOT_NAMED_AT_ALL = new RegExp(
  `${BEGIN}(?:${NOT_NAMED}|(?:neither|noch)\\s[^.;:]{1,60}?\\s(?:${NAMES}|mentions?|names?|reports?|raises?)|${NEITHER_SAID})${END}`,
  'iu',
);

/** Whether a sentence says of people that they do not name something: who has its code tells nothing about that. */
export function saysNotNamed(sentence: string): boolean {
  return NOT_NAMED_AT_ALL.test(sentence);
}

/** Words that turn a sentence, or the name of a code, into its opposite. */
export const NEGATING =
  'niet geen noch nooit niemand nauwelijks zonder not never neither nor no none nobody without hardly'.split(
    ' ',
  );
export const NEGATION = new RegExp(
  `${BEGIN}(?!(?:niet\\s+alleen|not\\s+only)${END})(?:${NEGATING.join('|')})${END}|n[’']t${END}`,
  'iu',
);

/** Whether one of the clauses that name what words are about (`isTopic`) turns something down: "wist niet dat er een toeslag is". */
export function deniesOf(text: string, isTopic: (word: string) => boolean): boolean {
  return text
    .split(CLAUSES)
    .some((clause) => NEGATION.test(clause) && clause.split(/[^\p{L}]+/u).some(isTopic));
}

const OF_THE_SAME = wordList(saidOfTheSame);

/** Whether a clause, without the words for whom it is about, only says of them what another one says of others, or that they do not. */
export function isOfTheSame(clause: string): boolean {
  const words = clause
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.length > 0 && words.every((word) => OF_THE_SAME.has(word));
}

const CLAUSES = /[,;:.!?]|(?<!\p{L})(?:maar|hoewel|dan|but|though|although|then)(?!\p{L})/iu;

/** Whoever is left does not: "…, de overige docenten niet". */
const OF_THE_REST =
  /[,;]\s*(?:en\s+|and\s+|maar\s+|but\s+)?(?:de|the)\s+(?:overigen?|anderen?|rest|others?)(?!\p{L})[^,;.]*$/iu;

const REPORTS =
  /(?<!\p{L})(?:volgens|aldus|zeg(?:t|gen)|zei(?:den)?|vertel(?:t|len|de|den)|vind(?:t|en)|meen(?:t|de|den)|stel(?:t|len|de|den)|aangegeven|(?:geeft|geven|gaf|gaven)\s[^.;]*?aan|according|says?|said|told|explain(?:s|ed)?|thinks?|thought|mention(?:s|ed)?)(?!\p{L})/iu;

/**
 * Whether a sentence turns something down, apart from the words that say how many: "heeft geen last van de lift". In what
 * it reports, "volgens respondent 2 doet het licht het niet", that is what they say.
 */
export function isNegated(sentence: string, quantifier: string): boolean {
  return NEGATION.test(sentence.replace(quantifier, ' ').replace(OF_THE_REST, '')) && !REPORTS.test(sentence);
}

const JUDGES =
  /(?<!\p{L})(?:(?:on)?tevreden|blij|positief|negatief|enthousiast|goed|slecht|te\s+spreken|(?:dis)?satisfied|(?:un)?happy|pleased|positive|negative|good|bad)(?!\p{L})/iu;

/** Whether a sentence says what people think of something: "niemand is tevreden over de lift" bears the code "lift" out. */
export function isJudgement(sentence: string): boolean {
  return JUDGES.test(sentence);
}
