import { allNodes } from '../../coding/codebook-index.ts';
import type { WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import { address } from '../../model/code.ts';
import type { CodebookNode, CodeMeaning } from '../../model/codebook.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { usedCodebook } from '../code-uses.ts';
import { DOUBT_COLUMN, doubtCell } from '../doubtful.ts';

/** What a code means, and how often it was put on words. */
export interface ListedCode extends Pick<CodebookNode, 'name' | keyof CodeMeaning> {
  readonly codebook: RawText;
  readonly code: RawText;
  /** 1 for a label. */
  readonly depth: number;
  readonly respondents: number;
  /** Of the groups that use the codebook. */
  readonly of: number;
  readonly fragments: number;
  readonly isDoubtful: boolean;
}

export function listedCodes(project: CodedProject): ListedCode[] {
  return project.codebooks.flatMap((book) => {
    const uses = usedCodebook(project, book).codes;
    return allNodes(book.labels).map((node) => {
      const { name, definition, include, exclude, example, code } = node;
      const { had = [], fragments = 0, isDoubtful = false } = uses.get(code) ?? {};
      return {
        ...{ codebook: book.title, code: address(code), depth: code.depth },
        ...{ name, definition, include, exclude, example, fragments, isDoubtful },
        respondents: had.filter((count) => count > 0).length,
        of: had.length,
      };
    });
  });
}

const SAYS = {
  title: sentence('Codeboek', 'Codebook'),
  level: sentence('Niveau', 'Level'),
  name: sentence('Naam', 'Name'),
  definition: sentence('Definitie', 'Definition'),
  include: sentence('Wel', 'Include'),
  exclude: sentence('Niet', 'Exclude'),
  example: sentence('Voorbeeld', 'Example'),
  of: sentence('Van', 'Of'),
} as const;

export function codebookSheet(codes: readonly Safe<ListedCode>[], language: Language): WorkbookSheet {
  const says = speaking(language);
  return {
    name: says(SAYS.title),
    head: [
      ...[SAYS.title, WORDS.code, SAYS.level, SAYS.name],
      ...[SAYS.definition, SAYS.include, SAYS.exclude, SAYS.example],
      ...[WORDS.respondents, SAYS.of, WORDS.fragments, DOUBT_COLUMN],
    ].map((name) => [says(name)]),
    widths: [20, 12, 8, 40, 44, 30, 30, 40, 14, 8, 12, 12],
    rows: codes.map((row) => [
      [row.codebook],
      [row.code],
      [row.depth],
      [row.name],
      [row.definition ?? ''],
      [row.include ?? ''],
      [row.exclude ?? ''],
      [row.example ?? ''],
      [row.respondents],
      [row.of],
      [row.fragments],
      doubtCell(row.isDoubtful, language),
    ]),
  };
}
