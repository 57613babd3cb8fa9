import { allNodes } from '../../coding/codebook-index.ts';
import { address } from '../../model/code.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { CodedProject, Respondent } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { PageCodebookShape, PageCodeShape } from '../../sentences/page.ts';
import { type UsedNotation, usedCodebook } from '../code-uses.ts';

/** A codebook as a page shows it. */
export interface PagedCodebook extends Omit<PageCodebookShape<RawText>, 'codes'> {
  readonly codes: readonly PagedCode[];
}

/** How it is written depends on the language. */
interface PagedCode extends Omit<PageCodeShape<RawText>, 'notation' | 'belowLabel' | 'ownPart'> {
  readonly notation: UsedNotation;
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
