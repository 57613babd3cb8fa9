import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Branch } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import type { Page } from './docx-page.ts';
import { textRuns } from './docx-text.ts';
import { oneLine } from './plain.ts';

const STEP = 425; // three quarters of a centimetre a level
const HANGING = 284;
/** Deeper levels stay here, or no room would be left for words. */
const DEEPEST = 8;

type TreeStyle = 'TreeLine' | 'TreeLineSmall';

interface TreeLook {
  readonly page: Page;
  readonly language: Language;
  readonly style: TreeStyle;
}

/** Paragraphs that step in by level, with the count at the right margin, as in a table of contents. */
export function treeOf(
  roots: readonly Branch[],
  page: Page,
  language: Language,
  style: TreeStyle = 'TreeLine',
): Paragraph[] {
  return roots.flatMap((root) => branchOf(root, 0, { page, language, style }));
}

function branchOf(branch: Branch, depth: number, tree: TreeLook): Paragraph[] {
  const { page, language, style } = tree;
  const count = oneLine(branch.count, language);
  const look = depth === 0 ? { bold: true } : {};
  const line = new Paragraph({
    style,
    keepNext: branch.children.length > 0,
    spacing: { before: depth === 0 ? 160 : 0, after: 20 },
    // No right indent: LibreOffice drops a count behind it.
    indent: { left: HANGING + STEP * Math.min(depth, DEEPEST), hanging: HANGING },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth, leader: LeaderType.DOT }],
    children: [
      ...textRuns(oneLine(branch.text, language), look),
      ...(count === '' ? [] : [new TextRun({ children: [new Tab(), count] })]),
    ],
  });
  return [line, ...branch.children.flatMap((child) => branchOf(child, depth + 1, tree))];
}
