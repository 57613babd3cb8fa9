import { fold } from '../../language/fold.ts';
import { SOME_OF_THEM } from '../../language/some-of-them.ts';
import { isOfTheStudy } from '../people/of-the-study.ts';
import type { IsPeople } from '../people/people.ts';
import type { Quantifier } from '../result/quantity.ts';

const WHOEVER =
  /(?<!\p{L})(?:iedereen|allen|every(?:one|body)|any(?:one|body)|(?:alle|elke|iedere|all|every|each)\s+(?:(?:de|the|of\s+the)\s+)?(?:\p{L}+\s+)?(\p{L}{4,}))\s+(?:die|who|that)(?!\p{L})|^(?:(?:degenen|diegenen|zij|those)(?:\s+\p{L}+)?\s+(?:die|who|that)|wie|whoever)(?!\p{L})/iu;
const TOO = /(?<!\p{L})(?:ook|eveneens|tevens|also|too|as\s+well)(?!\p{L})/iu;

/** "Iedereen die het rooster noemt, noemt ook de software": whoever has the one has the other, and not everybody has it. */
export function relationIn(sentence: string, people: IsPeople): Quantifier | null {
  const [words, noun] = WHOEVER.exec(sentence) ?? [];
  if (words === undefined || (noun !== undefined && !people(noun))) return null;
  const clause = clauseBehind(sentence, words);
  if (isOfTheStudy(clause)) return null;
  if (TOO.test(sentence)) return { words, quantity: { kind: 'relation' } };
  // "Wie het oplost verschilt" tells of nobody.
  return /^(?:wie|whoever)$/iu.test(words) ? null : { words, quantity: { kind: 'vague' } };
}

const WHO = /^\s+(?:die|who|that|wier|whose|van\s+wie)(?!\p{L})/iu;
/** Behind the clause the verb of the sentence: "…, werken er al lang". */
const GOES_ON =
  /,\s+(?!(?:en|maar|want|omdat|doordat|dus|zoals|of|die|dat|terwijl|waar|and|but|because|since|so|as|which|who|while|or)(?!\p{L}))\p{L}/iu;
const THERE_ARE =
  /(?<!\p{L})(?:er|het|there|these|this|it)\s+(?:\p{L}+\s+)?(?:is|was|zijn|waren|are|were)\s|(?:is|zijn|waren|was)\s+(?:er|het)\s/iu;

/** "Not a single respondent" is nobody, married or not. */
const NOT_ONE = /(?<!\p{L})a\s+single(?!\p{L})/giu;

/** "De jongere docenten": of those, unless all who were interviewed are called so. */
export function isOfSomeKind({ words }: Quantifier, people: IsPeople): boolean {
  const kinds = words.replace(NOT_ONE, ' ');
  return kinds.split(/[^\p{L}]+/u).some((word) => SOME_OF_THEM.has(fold(word)) && !people(word));
}

/** "Drie docenten die lang werken, noemen het": of those, and not of all; "er zijn drie docenten die het noemen" counts all. */
export function isRestricted(sentence: string, { words }: Pick<Quantifier, 'words'>): boolean {
  const at = sentence.indexOf(words);
  const behind = at < 0 ? '' : sentence.slice(at + words.length);
  if (!WHO.test(behind) || THERE_ARE.test(sentence.slice(0, at))) return false;
  const clause = clauseBehind(sentence, words);
  return (TOO.test(behind) || GOES_ON.test(behind)) && !isOfTheStudy(clause);
}

function clauseBehind(sentence: string, words: string): string {
  const behind = sentence.slice(sentence.indexOf(words) + words.length);
  return behind.replace(/^,/u, '').split(',')[0] ?? '';
}
