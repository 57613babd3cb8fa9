import { Code, codeAt } from '../model/code.ts';
import { type Habits, NO_HABITS } from '../model/notation.ts';
import type { CodedProject } from '../model/project.ts';
import { CodebookIndex } from './codebook-index.ts';
import { referencesIn } from './notations/index.ts';
import { levelsIn } from './notations/segments.ts';

const EVERY_FORM: Habits = {
  ...NO_HABITS,
  numbers: { ...NO_HABITS.numbers, dotted: true, lettered: true },
};

/**
 * A code as somebody asks for it: "3/1/2", "3.1.2", "A2", "Label 3, sub 1", "privacy", "knelpunt > privacy"; a part of
 * it may be lacking. Null for nothing, and for several codes.
 */
export function askedCode(text: string): Code | null {
  const asked = text.trim();
  const address = codeAt(asked);
  if (address?.isPlain) return address;
  const references = referencesIn(asked, EVERY_FORM);
  const [first] = references;
  const rest = first === undefined ? asked : asked.slice(0, first.run.start) + asked.slice(first.run.end);
  // "b9:1" is a fragment of interview 9, and no code B9.
  if (first !== undefined && !/[\p{L}\d]/u.test(rest)) return references.length === 1 ? first.cited : null;
  if (asked.includes('/')) return address;
  const names = levelsIn(asked, 0, asked.length).map(({ words }) => words);
  return names.length === 0 ? null : Code.of(names);
}

/** The code that is meant in a group's codebook; null where that has none. */
export type CodeOfGroup = (group: string | null) => Code | null;

/**
 * What somebody asks for by address or by name, in each codebook: "privacy" may be 3/1/2 in one and 3/1/3 in another.
 * Null for what is no code, and for a name that no codebook has.
 */
export function askedIn(
  { groups, codebooks }: Pick<CodedProject, 'groups' | 'codebooks'>,
  text: string,
): CodeOfGroup | null {
  const asked = askedCode(text);
  if (asked === null || !asked.isComplete) return null;
  const otherwise = asked.isPlain ? asked : null;
  const byGroup = new Map(
    groups.map((group) => {
      const index = new CodebookIndex(codebooks.find(({ id }) => id === group.codebook) ?? null);
      return [group.id, index.resolve(asked) ?? otherwise] as const;
    }),
  );
  if (otherwise === null && [...byGroup.values()].every((code) => code === null)) return null;
  return (group) => (group === null ? otherwise : (byGroup.get(group) ?? null));
}
