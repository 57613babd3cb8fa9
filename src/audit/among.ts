import { peopleIn, transcriptsIn } from '../coding/pointing.ts';
import { transcriptCalled } from './called.ts';
import type { AuditContext } from './context.ts';
import type { Quantifier, Quantity } from './quantity.ts';

/**
 * Ids of the interviews whose respondents a sentence counts: "alle deelnemers van focusgroep 1"; null where it names none,
 * or one with a single person, whom nobody counts. What stands between parentheses cites, and does not set apart.
 */
export function interviewsNamed({ project }: AuditContext, sentence: string): readonly string[] | null {
  const named = transcriptsIn(sentence.replace(/\([^()]*(?:\)|$)/gu, ' ')).flatMap(({ ids }) => ids);
  const there = [...new Set(named.flatMap((id) => transcriptCalled(project, id) ?? []))];
  const speaking = project.respondents.filter((one) => one.transcripts.some((id) => there.includes(id)));
  return speaking.length < 2 ? null : there;
}

/**
 * Respondents by their own numbers where a sentence names them by marks: in each of two focus groups there may be an
 * "R1". As the marks have it where nobody, or more than one, is called so in the interviews (ids).
 */
export function ofMarks(
  context: AuditContext,
  { words, quantity }: Quantifier,
  interviews: readonly string[],
): Quantity {
  const marked = peopleIn(words, context.whom).filter(({ isMark }) => isMark);
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
