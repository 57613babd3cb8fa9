import comingUp from '../../language/data/coming-up.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { matchesOf } from '../../language/matches.ts';
import type { CodedProject } from '../../model/project.ts';
import { focusGroupsOf } from '../people/called.ts';
import { saysTheyWereHeld } from '../people/of-the-study.ts';
import type { IsPeople } from '../people/people.ts';
import { isFocusGroup, namesTalks, withFocusGroups } from '../people/talk-nouns.ts';
import type { CountedThing, Quantifier } from '../result/quantity.ts';
import { isAbout, upTo } from './quantified-nouns.ts';
import { quantifierIn } from './quantifiers.ts';

const GROUP = /^(?:(?:respondent(?:en)?|respondents?)?gro(?:ep(?:en)?|ups?))$/iu;

const INSIDE =
  /(?<!\p{L})(?:in|uit|tijdens|door|bij|binnen|voor|onder|across|from|by|among|amongst|during|throughout|within|with|for)\s+(?:\p{L}+\s+){0,2}$/iu;
const COMES_UP = new RegExp(String.raw`^\s+${anyIn(comingUp)}`, 'iu');
const GENERIC =
  /(?<!\p{L})(?:in|uit|tijdens|across|from|throughout|during)\s+(?:al\s+)?(?:de|the|onze|our)\s+\p{L}+(?:\s+\p{L}+)?(?!\p{L})/giu;

/** A sentence that counts interviews or groups: "in alle interviews komt terug", "door beide groepen", "across the interviews". */
export function talksIn(project: CodedProject, sentence: string): Quantifier | null {
  const things: readonly (readonly [CountedThing, IsPeople])[] = [
    ['interviews', namesTalks],
    ['focus groups', isFocusGroup],
    ['groups', (noun) => GROUP.test(noun)],
  ];
  const joined = withFocusGroups(sentence);
  const kinds = kindsOfTalk(project, joined);
  if (kinds !== null) {
    const { words, quantity } = kinds;
    const at = joined.indexOf(words);
    return { words: sentence.slice(at, at + words.length), quantity, counts: 'kinds of talk' };
  }
  for (const [counts, isNoun] of things) {
    const found = quantifierIn(joined, isNoun) ?? oneTalk(joined, isNoun) ?? genericTalks(joined, isNoun);
    const at = found === null ? -1 : joined.indexOf(found.words);
    if (found === null || at < 0) continue;
    const behind = joined.slice(at + found.words.length);
    const isHere =
      found.quantity.kind === 'generic' || INSIDE.test(joined.slice(0, at)) || COMES_UP.test(behind);
    if (!isHere || saysTheyWereHeld(joined, at)) continue;
    const words = sentence.slice(at, at + found.words.length);
    return { words, quantity: found.quantity, counts: thingCounted(project, counts) };
  }
  return null;
}

const IN_TALKS = String.raw`(?:(?:in|tijdens|during)\s+)?(?:(?:de|het|the|onze|our)\s+)?(\p{L}+)`;
const OF_KINDS: readonly (readonly [RegExp, 'both' | 'first' | 'second'])[] = [
  [
    new RegExp(String.raw`(?<!\p{L})(?:zowel|both)\s+${IN_TALKS}\s+(?:als|and)\s+${IN_TALKS}(?!\p{L})`, 'iu'),
    'both',
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})in\s+${IN_TALKS},?\s+(?:maar|en|but|and)\s+(?:niet|not)\s+${IN_TALKS}(?!\p{L})`,
      'iu',
    ),
    'first',
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:niet|not)\s+${IN_TALKS},?\s+(?:maar|but)\s+(?:(?:wel|only)\s+)?${IN_TALKS}(?!\p{L})`,
      'iu',
    ),
    'second',
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:alleen|uitsluitend|slechts|enkel|only)\s+(?:in|tijdens|during)\s+${IN_TALKS}(?!\p{L})`,
      'iu',
    ),
    'first',
  ],
];

/** "Zowel in de interviews als in de focusgroep", "alleen in de interviews": of a project that has both. */
function kindsOfTalk(project: CodedProject, sentence: string): Omit<Quantifier, 'counts'> | null {
  const together = focusGroupsOf(project).length;
  if (together === 0 || together === project.transcripts.length) return null;
  for (const [pattern, which] of OF_KINDS) {
    const [words, ...nouns] = pattern.exec(sentence) ?? [];
    const kinds = nouns.map((noun) => (isFocusGroup(noun) ? 2 : namesTalks(noun) ? 1 : 0));
    if (words === undefined || kinds.includes(0) || new Set(kinds).size < kinds.length) continue;
    if (which === 'both') return { words, quantity: { kind: 'both' } };
    const number = kinds[which === 'first' ? 0 : 1] ?? 0;
    return { words, quantity: { kind: 'named', numbers: [number], not: [], only: true, unlike: null } };
  }
  return null;
}

/** "In one interview": of people that tells of somebody, and counts nobody. */
function oneTalk(sentence: string, isNoun: IsPeople): Quantifier | null {
  const [, words, noun = ''] = ONE.exec(sentence) ?? [];
  return words !== undefined && isNoun(noun) ? { words, quantity: { kind: 'one' } } : null;
}

const ONE = /(?<!\p{L})(?:in|from)\s+(one\s+(?:of\s+the\s+)?(\p{L}+))(?!\p{L})/iu;

function genericTalks(sentence: string, isNoun: IsPeople): Quantifier | null {
  const isPlural = (noun: string) => /(?:s|en)$/iu.test(noun) && isNoun(noun);
  for (const [words] of matchesOf(sentence, GENERIC))
    if (isAbout(words, isPlural)) return { words: upTo(words, isPlural), quantity: { kind: 'generic' } };
  return null;
}

/** "Beide groepen" are those of the project, or the focus groups of one that has no others. */
function thingCounted(project: CodedProject, counts: CountedThing): CountedThing {
  const isOfOne = counts === 'groups' && project.groups.length < 2;
  return isOfOne && focusGroupsOf(project).length > 1 ? 'focus groups' : counts;
}
