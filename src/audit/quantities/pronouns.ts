import clauseBeginnings from '../../language/data/clause-beginnings.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { fold } from '../../language/fold.ts';
import { MINDING } from '../../language/minding.ts';
import { hasVerb } from '../../language/verbs.ts';
import type { IsPeople } from '../people/people.ts';
import { namesTalks } from '../people/talk-nouns.ts';
import type { Quantifier, QuantityKind } from '../result/quantity.ts';

/** In this order: "niet iedereen" before "iedereen". */
const KINDS: readonly (readonly [string, QuantityKind])[] = [
  ['niet\\s+iedereen|not\\s+every(?:one|body)', 'not-all'],
  ['(?:vrijwel|bijna|nagenoeg|almost|nearly)\\s+(?:iedereen|every(?:one|body))', 'nearly-all'],
  [
    '(?:vrijwel|bijna|nagenoeg|hardly|almost)\\s+(?:niemand|any(?:one|body)|no(?:body|[\\s-]?one))',
    'hardly-any',
  ],
  ['iedereen|allen|every(?:one|body)', 'all'],
  ['niemand|no(?:body|[\\s-]?one)', 'none'],
  ['velen', 'many'],
  ['sommigen|enkelen', 'some'],
  ['weinigen', 'few'],
];

/** "Iedereen", "nobody", "velen": people, without a word for who they are. */
export const PRONOUN = new RegExp(
  `(?<!\\p{L})(?:${KINDS.map(([words]) => words).join('|')})(?!\\p{L})`,
  'iu',
);

const EACH_KIND = KINDS.map(([words, kind]) => [new RegExp(`^(?:${words})$`, 'iu'), kind] as const);

/**
 * A pronoun that the whole sentence is about: "iedereen noemt", "in de focusgroep noemt iedereen", "wordt door niemand
 * genoemd". Of one in a clause ("zegt dat iedereen …"), or of others ("iedereen op de afdeling"), nobody can tell who they are.
 */
export function pronounOfAll(sentence: string, people: IsPeople): Quantifier | null {
  const match = PRONOUN.exec(sentence);
  if (match === null) return null;
  const [words] = match;
  const kind = EACH_KIND.find(([pattern]) => pattern.test(words))?.[1] ?? 'vague';
  const isOfAll =
    isSubject(sentence.slice(0, match.index)) &&
    !isOfOthers(sentence.slice(match.index + words.length), people);
  return isOfAll ? { words, quantity: { kind } } : null;
}

const IN_A_CLAUSE = new RegExp(
  String.raw`[;:]|(?<!\p{L})(?:${anyIn(clauseBeginnings)}|of\s+(?:de|het|een|er|dat|hij|zij|ze|iemand|niemand)|volgens\s+\p{L}+|according\s+to\s+\p{L}+)(?!\p{L})`,
  'iu',
);
const BY = /(?<!\p{L})(?:door|bij|volgens|by|according\s+to)\s+$/iu;
const ABOUT_OR_IN =
  /^(?:in|tijdens|uit|binnen|over|bij|van|met|across|during|within|among|at|on|about|for|throughout)\s/iu;

/** Whether a pronoun behind these words of its sentence is what the sentence says something of. */
function isSubject(before: string): boolean {
  if (before === '') return true;
  if (IN_A_CLAUSE.test(before)) return false;
  if (BY.test(before)) return true;
  const words = before.match(/\p{L}+/gu)?.map(fold) ?? [];
  const isVerb = (word: string) => MINDING.has(word) || hasVerb([word]);
  const verbs = words.filter(isVerb);
  // In Dutch the verb stands between: "in de focusgroep noemt iedereen".
  const isDutch = verbs.length === 1 && isVerb(words.at(-1) ?? '');
  return ABOUT_OR_IN.test(before) && (verbs.length === 0 || isDutch);
}

const RESTRICTED =
  /^\s+(?:van|onder|op|in|bij|binnen|uit|aan|among|at|on|within|from|of)\s+(?:de|het|the|our|onze|ons|hun|their|deze|this|these|dit|die|those)\s+((?:\p{L}+\s+)?\p{L}+)/iu;

/** "Iedereen op de afdeling", and not "iedereen in de focusgroep". */
function isOfOthers(behind: string, people: IsPeople): boolean {
  const nouns = RESTRICTED.exec(behind)?.[1]?.split(/\s+/);
  return (
    nouns !== undefined && !nouns.some((noun) => people(noun) || namesTalks(noun) || OF_THE_STUDY.test(noun))
  );
}

const OF_THE_STUDY =
  /^(?:onderzoek|steekproef|studie|study|sample|research|(?:focus-?)?gro(?:ep|up)|focus$)/iu;
