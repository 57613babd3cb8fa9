import { changesCount, type Slip, Slips } from '../checks/slips.ts';
import { isItsName } from '../coding/code-names.ts';
import { dateIn } from '../interviews/header.ts';
import type { Code } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import { putUnder } from '../model/grouped.ts';
import type { NotationId } from '../model/notation.ts';
import type { CodedProject, Fragment, Group } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { citedCodes } from './cited-codes.ts';
import { countedOnce } from './counts.ts';

/** A code with who has it, as pictures need it. */
export interface CodeUse {
  readonly notation: UsedNotation;
  readonly name: RawText;
  /** The number of its label in the codebook, from 0. */
  readonly label: number;
  /** Fragments of the code and of all below it, for each respondent of the codebook. */
  readonly had: readonly number[];
  readonly fragments: number;
  readonly isCited: boolean;
  /** Whether its counts may change once an open slip of a note is mended. */
  readonly isDoubtful: boolean;
  /** What is put on the code itself where it has codes below it; null where nothing is. */
  readonly direct: { readonly had: readonly number[]; readonly fragments: number } | null;
  readonly children: readonly CodeUse[];
}

/** How a project writes a code, part by part. */
export interface UsedNotation {
  readonly kind: NotationId;
  /** A number is nobody's name; a letter or a word passes the gate. */
  readonly parts: readonly (number | RawText)[];
}

/** A codebook with the respondents of the groups that use it, in their order. */
export interface CodebookUse {
  /** Of the codebook, as its file has it. */
  readonly date: DayOfYear | null;
  readonly groups: readonly GroupUse[];
  readonly labels: readonly CodeUse[];
  /** How many codes each respondent has, of those without codes below them. */
  readonly codes: readonly number[];
}

export interface DayOfYear {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export interface GroupUse {
  readonly title: RawText;
  /** Numbers. */
  readonly respondents: readonly number[];
  readonly interviews: number;
}

/** A codebook in a project, and each code of it. */
export interface UsedCodebook {
  readonly use: CodebookUse;
  readonly codes: ReadonlyMap<Code, CodeUse>;
}

/** What these groups, all of those that have it unless said otherwise, make of a codebook. */
export function usedCodebook(
  project: CodedProject,
  book: Codebook,
  groups: readonly Group[] = project.groups.filter(({ codebook }) => codebook === book.id),
): UsedCodebook {
  const ids = new Set(groups.map(({ id }) => id));
  const people = groups.map(({ id }) => project.respondents.filter(({ group }) => group === id));
  const fragments = project.fragments.filter(({ group }) => group !== null && ids.has(group));
  const context: UseContext = {
    places: new Map(people.flat().map(({ id }, i) => [id, i])),
    cited: citedCodes(project).get(book.id) ?? new Set(),
    slips: Slips.of(project).all.filter(({ fragment: { group } }) => group !== null && ids.has(group)),
    notation: notationIn(fragments),
    codes: new Map(),
  };
  const byCode = new Map<Code, Fragment[]>();
  for (const fragment of fragments) {
    for (const code of fragment.codes) {
      putUnder(byCode, code, fragment);
    }
  }
  const labels = book.labels.map((label, i) => useOf(label, i, byCode, context).use);
  const use = {
    date: dayOf(book),
    groups: groups.map(({ title, transcripts }, i) => ({
      title,
      respondents: (people[i] ?? []).map(({ number }) => number),
      interviews: transcripts.length,
    })),
    labels,
    codes: people.flat().map((_, i) => leavesHad(labels, i)),
  };
  return { use, codes: context.codes };
}

function dayOf({ date }: Codebook): DayOfYear | null {
  const { year, month, day } = (date === null ? null : dateIn(wordsOf(date), 0)) ?? {};
  return year == null || month == null || day == null ? null : { year, month, day };
}

function leavesHad(codes: readonly CodeUse[], respondent: number): number {
  return codes.reduce((count, { children, had, direct }) => {
    const own = children.length === 0 ? had : (direct?.had ?? []);
    return count + ((own[respondent] ?? 0) > 0 ? 1 : 0) + leavesHad(children, respondent);
  }, 0);
}

interface UseContext {
  readonly places: ReadonlyMap<string, number>;
  readonly cited: ReadonlySet<Code>;
  readonly slips: readonly Slip[];
  readonly notation: NotationId;
  /** Filled on the way. */
  readonly codes: Map<Code, CodeUse>;
}

function useOf(
  node: CodebookNode,
  label: number,
  byCode: ReadonlyMap<Code, readonly Fragment[]>,
  context: UseContext,
): { use: CodeUse; fragments: ReadonlySet<Fragment> } {
  const own = byCode.get(node.code) ?? [];
  const below = node.children.map((child) => useOf(child, label, byCode, context));
  const fragments = new Set([...own, ...below.flatMap((child) => [...child.fragments])]);
  const direct = own.length === 0 || below.length === 0 ? null : countsFor(own, node.code, context);
  const use = {
    notation: notationOf(node, context.notation),
    name: node.name,
    label,
    ...countsFor([...fragments], node.code, context),
    isCited: context.cited.has(node.code),
    isDoubtful: context.slips.some((slip) => changesCount(slip, [node.code])),
    direct,
    children: below.map((child) => child.use),
  };
  context.codes.set(node.code, use);
  return { fragments, use };
}

function countsFor(fragments: readonly Fragment[], code: Code, { places }: UseContext) {
  const had = Array.from({ length: places.size }, () => 0);
  const counted = countedOnce(fragments, [code]);
  for (const { respondents } of counted) {
    for (const id of respondents) {
      const place = places.get(id);
      if (place !== undefined) had[place] = (had[place] ?? 0) + 1;
    }
  }
  return { had, fragments: counted.length };
}

/** The one that most notes use. */
function notationIn(fragments: readonly Fragment[]): NotationId {
  const counts = new Map<NotationId, number>();
  for (const { references } of fragments)
    for (const { notation } of references) counts.set(notation, (counts.get(notation) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'label';
}

/** Of a code that goes by its name nothing is left to write. */
function notationOf({ code, name }: CodebookNode, usual: NotationId): UsedNotation {
  const parts = partsOf(code).map((part) => (typeof part === 'number' ? part : RawText.of(part ?? '?')));
  const isNumbered = code.isPlain;
  if (!isNumbered) return { kind: 'words', parts: isItsName(code, name) ? [] : parts.slice(-1) };
  return { kind: usual === 'words' ? 'label' : usual, parts };
}
