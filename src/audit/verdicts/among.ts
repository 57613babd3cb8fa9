import { isGeneric, peopleIn } from '../../coding/pointing.ts';
import { transcriptsIn } from '../../coding/transcript-lists.ts';
import { singulars } from '../../language/people-words.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { Respondent } from '../../model/project.ts';
import type { AuditContext } from '../context/context.ts';
import { transcriptCalled } from '../people/called.ts';
import { isUnit } from '../people/people.ts';
import { groupsNamed } from '../people/whom.ts';
import type { QuantifiedSentence, Quantifier, Quantity } from '../result/quantity.ts';

/** Of whom a sentence speaks, where it sets some respondents of a group apart from the others. */
export interface MeantAmong {
  /** Ids of interviews; null where it names none. */
  readonly interviews: readonly string[] | null;
  readonly isMeant: (respondent: Respondent) => boolean;
  /** Whether it may also be about somebody of whom nothing is known. */
  readonly isOpen: boolean;
}

export function meantAmong(context: AuditContext, { sentence, quantifier }: QuantifiedSentence): MeantAmong {
  const interviews = quantifier.counts === 'kinds of talk' ? null : interviewsNamed(context, sentence);
  const isThere = ({ transcripts }: Respondent) =>
    interviews === null || transcripts.some((id) => interviews.includes(id));
  const called = quantifier.quantity.kind === 'named' ? null : calledSo(context, quantifier.words);
  if (called === null) return { interviews, isMeant: isThere, isOpen: false };
  const isMeant = (one: Respondent) => isThere(one) && called.ids.has(one.id);
  return { interviews, isMeant, isOpen: called.isOpen };
}

const SAME = 0.7;

/**
 * Respondents (ids) whom a noun calls by their function, where that tells some of them from others: "alle ijsmeesters", and
 * there are cashiers too. Null where it names a group, or everybody, or nobody. A project may say of whom it calls only some:
 * that may be anybody of their group.
 */
export function calledSo(
  { project, functions }: Pick<AuditContext, 'project' | 'functions'>,
  words: string,
): { readonly ids: ReadonlySet<string>; readonly isOpen: boolean } | null {
  const nouns = words
    .split(/[^\p{L}]+/u)
    .filter(
      (word) => word.length > 3 && !isGeneric(word) && !stemsOf(word).every((stem) => /^\d+$/.test(stem)),
    );
  for (const noun of nouns) {
    const stems = singulars(noun).flatMap(stemsOf);
    if (isUnit(noun) || groupsNamed(project, noun).length > 0) continue;
    const isCalled = (own: readonly string[]) =>
      own.some((one) => stems.some((stem) => likeness(stem, one) >= SAME));
    const ids = [...functions].flatMap(([id, own]) => (isCalled(own) ? [id] : []));
    if (ids.length > 0 && ids.length < functions.size)
      return { ids: new Set(ids), isOpen: [...functions.values()].some((own) => own.length === 0) };
    const partly = project.groups.filter(({ some = [] }) => isCalled(some.flatMap(stemsOf)));
    const theirs = project.respondents.filter(({ group }) => partly.some(({ id }) => id === group));
    if (theirs.length > 0) return { ids: new Set(theirs.map(({ id }) => id)), isOpen: true };
  }
  return null;
}

/**
 * Ids of the interviews whose respondents a sentence counts: "alle deelnemers van focusgroep 1"; null where it names none,
 * or one with a single person, whom nobody counts. What stands between parentheses cites, and does not set apart.
 */
function interviewsNamed({ project }: AuditContext, sentence: string): readonly string[] | null {
  const named = transcriptsIn(sentence.replace(/\([^()]*(?:\)|$)/gu, ' ')).flatMap(({ ids }) => ids);
  const there = [...new Set(named.flatMap((id) => transcriptCalled(project, id) ?? []))];
  const speaking = project.respondents.filter((one) => one.transcripts.some((id) => there.includes(id)));
  return speaking.length < 2 ? null : there;
}

/**
 * Respondents by their own numbers where a sentence names them as they are marked: in each of two focus groups there may be
 * an "R1", or a "deelnemer 1". As the marks have it where nobody, or more than one, is called so in the interviews (ids).
 */
export function ofMarks(
  context: AuditContext,
  { words, quantity }: Quantifier,
  interviews: readonly string[],
): Quantity {
  const marked = peopleIn(words, context.whom).filter(
    ({ letter, respondent }) => letter === undefined && respondent === undefined,
  );
  if (quantity.kind !== 'named' || marked.length === 0) return quantity;
  const numbers = new Map(
    marked.map((person): [number, readonly string[]] => {
      const { respondents } = context.meant({ transcripts: interviews, people: [person], personal: null });
      return [person.number, respondents];
    }),
  );
  const numberOf = (id: string) => context.project.respondents.find((one) => one.id === id)?.number ?? [];
  const own = (told: readonly number[]) =>
    told.flatMap((number) => {
      const found = numbers.get(number);
      return found === undefined ? [number] : found.flatMap(numberOf);
    });
  const isTold = [...numbers.values()].every((respondents) => respondents.length === 1);
  return isTold ? { ...quantity, numbers: own(quantity.numbers), not: own(quantity.not) } : quantity;
}
