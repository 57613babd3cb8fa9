import { doubtMark } from '../../analyses/doubtful.ts';
import type { Language } from '../../model/project.ts';
import { sentence } from '../../sentences/sentence.ts';
import { oneLine } from '../plain.ts';
import { havingCount } from './tree-body.ts';
import { type DrawnNode, isLeaf } from './tree-nodes.ts';

/** What the matrix says, drawn and as a table. */
export const MATRIX_SAYS = {
  respondents: sentence('resp.', 'resp.'),
  fragments: sentence('fragm.', 'fragm.'),
  perRespondent: sentence('codes per respondent', 'codes per respondent'),
  coded: sentence('gecodeerd', 'coded'),
  once: sentence('gecodeerd, één fragment', 'coded, one fragment'),
  often: sentence('gecodeerd, zoveel fragmenten', 'coded, that many fragments'),
  never: sentence('niet gecodeerd', 'not coded'),
} as const;

/** A row: a code without codes below it. */
export interface MatrixEntry {
  readonly node: DrawnNode;
  /** The names above it, "Knelpunt › "; behind the first code below those only "› ". */
  readonly lead: string;
}

export function matrixEntries(label: DrawnNode): MatrixEntry[] {
  const entries: MatrixEntry[] = [];
  const walk = (node: DrawnNode, path: readonly string[]) => {
    let isFirst = true;
    for (const child of node.children) {
      if (isLeaf(child)) {
        // No line begins with the sign.
        const lead = path.length === 0 ? '' : isFirst ? `${path.join('\u00A0› ')}\u00A0› ` : '› ';
        entries.push({ node: child, lead });
        isFirst = false;
      } else walk(child, [...path, child.name]);
    }
  };
  if (isLeaf(label)) entries.push({ node: label, lead: '' });
  else walk(label, []);
  return entries;
}

/** How many respondents have a code, with a mark where that may still change. */
export function havingNumber({ had, isDoubtful }: DrawnNode, language: Language): string {
  return oneLine([havingCount(had), ...doubtMark(isDoubtful, language)], language);
}

/** "Label 3 · Samenwerking". */
export function labelTitle({ notation }: DrawnNode, name: string): string {
  return notation === '' ? name : `${notation} · ${name}`;
}
