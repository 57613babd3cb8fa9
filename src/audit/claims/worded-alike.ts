import type { Citation } from '../../coding/citations.ts';
import { namePlaces } from '../../coding/pointing.ts';
import { matchesOf } from '../../language/matches.ts';
import { numberWords } from '../../language/numbers.ts';
import { areOpposites } from '../../language/opposites.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { Code } from '../../model/code.ts';
import { madeOnce } from '../../model/deferred.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { namedRespondents } from '../people/named-respondents.ts';
import { groupsNamed } from '../people/whom.ts';
import { NEGATING } from '../quantities/denial.ts';
import type { QuantifiedSentence } from '../result/quantity.ts';
import { givenName } from '../verdicts/shared-codes.ts';

/** Of the words of a code's name, so many have to stand in the sentence. */
export const IN_PART = 0.5;
/** All of them. */
export const IN_FULL = 1;
/** One of them: then nobody can say that a codebook has nothing like it. */
const IN_ANY = Number.MIN_VALUE;
/** So alike are stems of one word. */
export const SAME_STEM = 0.7;

interface CodeOfInterview {
  readonly transcript: string | null;
  readonly code: Code;
}

/** Stems of words for numbers: any sentence may count. */
const numberStems = madeOnce(
  () =>
    new Set([...numberWords('nl', 0, 100), ...numberWords('en', 0, 100)].flatMap(([word]) => stemsOf(word))),
);

/** "No beekeeper" is not about "No treatment". */
const negatingStems = madeOnce(() => new Set(NEGATING.flatMap(stemsOf)));

/** "Slechts twee" tells how few, and nothing of "Slecht slapen". */
const HOW_FEW = /(?<!\p{L})(?:slechts|only|just|merely)(?!\p{L})/giu;

/** The names of a code and of what it stands under, its own first. */
export function lineageNames(context: AuditContext, group: string, code: Code): string[] {
  const index = context.index(group);
  return code.lineage.flatMap((one) => wordsOf(index.node(one)?.name ?? RawText.of(''))).reverse();
}

/**
 * In each group the codes whose names stand in the sentence in full, else those whose names it comes nearest; a number,
 * or a name that only says it, is no likeness.
 */
export function wordedAlike(
  context: AuditContext,
  sentence: string,
  covered = IN_PART,
  isOf: (group: string) => boolean = saysOfGroup(context, sentence),
): CodeOfInterview[] {
  // "Jongerenwerkers" says who it is about, and not that it is about "Jongerenwerk"; a code "Coördinatoren" it names.
  const people = stemsOf((sentence.match(/\p{L}+/gu) ?? []).filter((word) => context.people(word)).join(' '));
  const stems = stemsOf(sentence.replace(HOW_FEW, ' ')).filter((stem) => !people.includes(stem));
  const isThere = (stem: string) =>
    people.includes(stem) ||
    // "Ontevreden" is a code of its own, beside "tevreden".
    stems.some((other) => likeness(stem, other) >= SAME_STEM && !areOpposites(stem, other));
  return context.project.groups.flatMap(({ id, transcripts }) => {
    if (!isOf(id)) return [];
    const alike = context.wording(id).codes.flatMap((code) => {
      const isNamed = givenName(context, id, code).length > 0;
      const called = isNamed ? wordsOf(context.index(id).node(code)?.name ?? RawText.of('')) : '';
      const name = stemsOf(called).filter((stem) => !/^\d+$/.test(stem) && !numberStems().has(stem));
      const there = name.filter(isThere);
      // Of "vaste begeleider" the last word alone only says who it is about: "geen van de begeleiders".
      const isSign = (stem: string) => !negatingStems().has(stem) && !people.includes(stem);
      const isAlike = there.some(
        (stem) => isSign(stem) || (there.length === name.length && !negatingStems().has(stem)),
      );
      return isAlike && there.length >= covered * name.length ? [{ code, name, there }] : [];
    });
    return nearestNames(alike).flatMap(({ code }) => transcripts.map((transcript) => ({ transcript, code })));
  });
}

/**
 * Of a sentence the part that says what its quantity is about: "drie van de vijf noemen administratie" behind a semicolon,
 * where a code is named in it, and without whoever says it: "de intern begeleider van De Vlieger" is no "intern begeleider".
 */
export function statedPart(context: AuditContext, { sentence, quantifier }: QuantifiedSentence): string {
  const clause = sentence.split(/;\s/u).find((part) => part.includes(quantifier.words)) ?? sentence;
  const isOwn = clause !== sentence && wordedAlike(context, clause, IN_FULL).length > 0;
  const told = withoutCited(context, isOwn ? clause : sentence);
  const at = told.indexOf(quantifier.words);
  // The words of a comparison are the whole of what it says.
  if (at < 0 || quantifier.quantity.kind === 'compared') return told;
  const behind = told.slice(at + quantifier.words.length);
  return `${told.slice(0, at)} ${behind.slice(restOfName(context, quantifier.words, behind))}`;
}

const IN_PARENTHESES = /\([^()]*\)/gu;

/** Without "(intern begeleider De Regenboog)". */
function withoutCited({ project }: AuditContext, words: string): string {
  const named = namedRespondents(project);
  return words.replace(IN_PARENTHESES, (inside) => (namePlaces(inside, named).length > 0 ? ' ' : inside));
}

/** UTF-16 units of "intern begeleiders" behind "beide", and of "begeleiders" behind "beide intern", where a group is called so. */
function restOfName({ project }: AuditContext, words: string, behind: string): number {
  const before = stemsOf(words);
  const ends = project.groups.map(({ title }) => {
    const name = stemsOf(wordsOf(title));
    const met = new Set(before.filter((stem) => name.includes(stem)));
    let end = 0;
    for (const { 0: word, index } of matchesOf(behind, WORD)) {
      const stems = stemsOf(word);
      if (!stems.every((stem) => name.includes(stem))) break;
      for (const stem of stems) met.add(stem);
      end = index + word.length;
    }
    return name.length > 1 && met.size === new Set(name).size ? end : 0;
  });
  return Math.max(0, ...ends);
}

const WORD = /\p{L}+/gu;

export function saysOfGroup({ project }: AuditContext, sentence: string): (group: string) => boolean {
  const named = groupsNamed(project, sentence);
  return (group) => named.length === 0 || named.includes(group);
}

/** The codes whose names stand in a sentence in full, of groups that it does not name, where those that it names have none: "geen van de ouders". */
export function wordedElsewhere(context: AuditContext, sentence: string): CodeOfInterview[] {
  const isNamed = saysOfGroup(context, sentence);
  if (wordedAlike(context, sentence, IN_ANY, isNamed).length > 0) return [];
  return wordedAlike(context, sentence, IN_FULL, (group) => !isNamed(group));
}

/** "Geen van de planners spreekt over werkdruk": it names a code, in full or so much of it, and what is cited behind it is another one. */
export function namesAnother(
  context: AuditContext,
  { sentence }: QuantifiedSentence,
  { targets }: Citation,
  covered: number,
): boolean {
  const own = wordedAlike(context, sentence, covered);
  const named = own.length > 0 ? own : wordedElsewhere(context, sentence);
  return (
    named.length > 0 &&
    !named.some(({ code }) => targets.some((one) => one.code.isWithin(code) || code.isWithin(one.code)))
  );
}

/** "De tuin als een plek om thuis te zijn", before "(thuis/afwezig)": what people were coded with stands in it, and what is cited is only a part of that. */
export function namesWider(
  context: AuditContext,
  { sentence }: QuantifiedSentence,
  { targets }: Citation,
): boolean {
  const isGiven = (code: Code) => context.project.fragments.some(({ codes }) => codes.includes(code));
  return wordedAlike(context, sentence, IN_FULL).some(
    ({ code }) => isGiven(code) && targets.every((one) => one.code !== code && one.code.isWithin(code)),
  );
}

/** Of codes that a sentence comes as near. */
const MOST_SHOWN = 3;

/** Stems of a code's name, and those of them that a sentence has. */
interface Alike {
  readonly code: Code;
  readonly name: readonly string[];
  readonly there: readonly string[];
}

function nearestNames(alike: readonly Alike[]): readonly Alike[] {
  const tellsMore = (one: Alike, other: Alike) => one.there.some((stem) => !other.there.includes(stem));
  const isAbove = (one: Alike, other: Alike) => one.code !== other.code && other.code.isWithin(one.code);
  // What is below a code counts for it, unless the sentence has a name of its own for that: "schuldgevoel als drempel".
  const isCounted = (one: Alike, other: Alike) => isAbove(other, one) && !tellsMore(one, other);
  const isWidened = (one: Alike, other: Alike) =>
    isAbove(one, other) && other.there.length === other.name.length && tellsMore(other, one);
  const outermost = alike.filter(
    (one) => !alike.some((other) => isCounted(one, other) || isWidened(one, other)),
  );
  const whole = outermost.filter(({ name, there }) => there.length === name.length);
  // "Steun" stands in "geen steun" too, and is not what is meant.
  const isPartOf = (one: Alike, other: Alike) =>
    other.there.length > one.there.length && one.there.every((stem) => other.there.includes(stem));
  const apart = whole.filter((one) => !whole.some((other) => isPartOf(one, other)));
  if (apart.length > 1) return apart;
  const most = Math.max(...outermost.map(({ there }) => there.length));
  const longest = outermost.filter(({ there }) => there.length === most);
  const shortest = Math.min(...longest.map(({ name }) => name.length));
  return longest.filter(({ name }) => name.length === shortest).slice(0, MOST_SHOWN);
}
