import { allNodes } from '../../coding/codebook-index.ts';
import type { WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Code } from '../../model/code.ts';
import type { CodebookNode } from '../../model/codebook.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { wordsOrBeginning } from '../cut-short.ts';
import { type FragmentRow, rowsThatFit } from '../fragment-rows.ts';

/** A fragment, with the names of its codes. */
export interface ListedFragment extends FragmentRow {
  readonly names: readonly RawText[];
}

export function listedFragments(project: CodedProject): ListedFragment[] {
  const books = new Map(project.codebooks.map((book) => [book.id, codeNames(book.labels)]));
  const ofGroup = new Map(project.groups.map(({ id, codebook }) => [id, books.get(codebook ?? '')]));
  const rows = rowsThatFit(project.fragments);
  return rows.map((row, i) => {
    const { group = null, codes = [] } = project.fragments[i] ?? {};
    return { ...row, names: codes.flatMap((code) => ofGroup.get(group ?? '')?.get(code) ?? []) };
  });
}

function codeNames(labels: readonly CodebookNode[]): ReadonlyMap<Code, RawText> {
  return new Map(allNodes(labels).map(({ code, name }) => [code, name]));
}

const SAYS = {
  turn: sentence('Beurt', 'Turn'),
  speaker: sentence('Spreker', 'Speaker'),
  unresolved: sentence('Onbekende codes', 'Unknown codes'),
  names: sentence('Namen van de codes', 'Names of the codes'),
} as const;

export function fragmentsSheet(
  fragments: readonly Safe<ListedFragment>[],
  language: Language,
): WorkbookSheet {
  const says = speaking(language);
  return {
    name: says(WORDS.fragments),
    head: [
      ...[WORDS.fragment, WORDS.interview, SAYS.turn, SAYS.speaker, WORDS.respondent, WORDS.group],
      ...[WORDS.codes, SAYS.names, WORDS.words, WORDS.note, WORDS.coder, SAYS.unresolved],
    ].map((name) => [says(name)]),
    widths: [12, 12, 8, 12, 22, 18, 16, 40, 70, 40, 14, 14],
    rows: fragments.map((row) => [
      [row.id],
      [row.transcript],
      [row.turn],
      [row.speaker],
      listed(row.respondents),
      [row.group ?? ''],
      listed(row.codes),
      listed(row.names, '\n'),
      wordsOrBeginning(row.text, row.truncated, language),
      [row.note],
      [row.coder],
      listed(row.unresolved),
    ]),
  };
}
