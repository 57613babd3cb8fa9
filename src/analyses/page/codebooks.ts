import { allNodes } from '../../coding/codebook-index.ts';
import { address } from '../../model/code.ts';
import type { Codebook, CodeMeaning } from '../../model/codebook.ts';
import type { CodedProject, Respondent } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { type UsedNotation, usedCodebook } from '../code-uses.ts';

/** A codebook as a page shows it; sentences/page.ts says what each part is. */
export interface PagedCodebook {
  readonly id: RawText;
  readonly title: RawText;
  readonly respondents: readonly { readonly id: RawText; readonly number: number; readonly group: RawText }[];
  readonly codes: readonly PagedCode[];
}

interface PagedCode extends Omit<CodeMeaning, 'example'> {
  readonly address: RawText;
  readonly notation: UsedNotation;
  readonly name: RawText;
  readonly depth: number;
  readonly label: number;
  readonly had: readonly number[];
  readonly count: number;
  readonly isCited: boolean;
  readonly isDoubtful: boolean;
}

export function pagedCodebook(project: CodedProject, book: Codebook): PagedCodebook {
  const uses = usedCodebook(project, book).codes;
  const titles = new Map(project.groups.map(({ id, title }) => [id, title]));
  return {
    id: RawText.own(book.id),
    title: book.title,
    respondents: respondentsOf(project, book).map(({ id, number, group }) => ({
      id: RawText.own(id),
      number,
      group: titles.get(group) ?? RawText.own(group),
    })),
    codes: allNodes(book.labels).flatMap(({ code, name, definition, include, exclude }): PagedCode[] => {
      const use = uses.get(code);
      if (use === undefined) return [];
      const { notation, label, had, fragments: count, isCited, isDoubtful } = use;
      const { depth } = code;
      return [
        {
          ...{ address: address(code), notation, name, depth, label, had, count, isCited, isDoubtful },
          ...{ definition, include, exclude },
        },
      ];
    }),
  };
}

/** In the order of `had`: group by group. */
export function respondentsOf({ groups, respondents }: CodedProject, { id }: Codebook): Respondent[] {
  const users = groups.filter(({ codebook }) => codebook === id);
  return users.flatMap((group) => respondents.filter((one) => one.group === group.id));
}
