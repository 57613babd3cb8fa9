import { doubtMark } from '../../analyses/doubtful.ts';
import type { Language } from '../../model/project.ts';
import { sentence } from '../../sentences/sentence.ts';
import { oneLine } from '../plain.ts';
import { havingCount } from './tree-body.ts';
import { type DrawnNode, isLeaf, leavesOf } from './tree-nodes.ts';

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
  /** The names between its label and it, "Knelpunt › "; only "› " where those of the row above are the same. */
  readonly lead: string;
  /** The same in full, for a row that has none above it. */
  readonly wholeLead: string;
}

export function matrixEntries(label: DrawnNode): MatrixEntry[] {
  const entries: MatrixEntry[] = [];
  let above: DrawnNode | null = null;
  const walk = (parent: DrawnNode, wholeLead: string) => {
    for (const node of parent.children) {
      if (isLeaf(node)) {
        const lead = wholeLead !== '' && above === parent ? '› ' : wholeLead;
        entries.push({ node, lead, wholeLead });
        above = parent;
        // No line begins with the sign.
      } else walk(node, `${wholeLead}${node.name}\u00A0› `);
    }
  };
  if (isLeaf(label)) entries.push({ node: label, lead: '', wholeLead: '' });
  else walk(label, '');
  return entries;
}

/** What stands in the cells of a matrix: a legend explains that alone. */
export function cellsIn(labels: readonly DrawnNode[]): Readonly<Record<'once' | 'often' | 'never', boolean>> {
  const numbers = leavesOf(labels).flatMap(({ had }) => had);
  return {
    once: numbers.includes(1),
    often: numbers.some((one) => one > 1),
    never: numbers.includes(0),
  };
}

/** How many respondents have a code, with a mark where that may still change. */
export function havingNumber({ had, isDoubtful }: DrawnNode, language: Language): string {
  return oneLine([havingCount(had), ...doubtMark(isDoubtful, language)], language);
}

/** "Label 3 · Samenwerking". */
export function labelTitle({ notation }: DrawnNode, name: string): string {
  return notation === '' ? name : `${notation} · ${name}`;
}
