import {
  AlignmentType,
  type INumberingOptions,
  LeaderType,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Branch, DrawnCode, Picture } from '../gate/exhibit.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Page } from './docx-page.ts';
import { richRuns, textRuns, type WordPlace } from './docx-text.ts';
import { oneLine } from './plain.ts';

const STEP = 425; // three quarters of a centimetre a level
const HANGING = 284;
/** Deeper levels stay here, or no room would be left for words; Word has nine. */
const DEEPEST = 8;
const REFERENCE = 'tree';
const BULLETS = ['•', '–', '·'];

/** A list that a screen reader hears as one, with its levels. */
export const TREE_LISTS: INumberingOptions = {
  config: [
    {
      reference: REFERENCE,
      levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: BULLETS[level] ?? BULLETS.at(-1) ?? '',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: HANGING + STEP * level, hanging: HANGING } } },
      })),
    },
  ],
};

interface Item {
  readonly depth: number;
  readonly keepNext: boolean;
  readonly children: readonly ParagraphChild[];
}

function listItem({ depth, keepNext, children }: Item, style: string, page: Page): Paragraph {
  return new Paragraph({
    style,
    numbering: { reference: REFERENCE, level: Math.min(depth, DEEPEST) },
    keepNext,
    spacing: { before: depth === 0 ? 160 : 0, after: 20 },
    // No right indent: LibreOffice drops a count behind it.
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth, leader: LeaderType.DOT }],
    children,
  });
}

/** A list that steps in by level, with the count at the right margin, as in a table of contents. */
export function treeOf(roots: readonly Branch[], page: Page, place: WordPlace, depth = 0): Paragraph[] {
  return roots.flatMap(({ text, count, children }, i) => {
    const counted = oneLine(count, place.language);
    const item = {
      depth,
      keepNext: children.length > 0 || (place.below > 0 && i === roots.length - 1),
      children: [
        ...richRuns(text, place, depth === 0 ? { bold: true } : {}),
        ...(counted === '' ? [] : [new TextRun({ children: [new Tab(), counted] })]),
      ],
    };
    return [listItem(item, 'TreeLine', page), ...treeOf(children, page, place, depth + 1)];
  });
}

const AS_TEXT = {
  tree: sentence('De boom als tekst:', 'The tree as text:'),
  themes: sentence('De thema’s als tekst:', 'The themes as text:'),
  matrix: sentence('De codes als tekst:', 'The codes as text:'),
} as const;

/** What a figure shows in words, a line each; the codes of a tree by their level. */
export function describedList(picture: Picture, page: Page, place: WordPlace): Paragraph[] {
  const { language } = place;
  const depths = picture.kind === 'tree' ? depthsOf(picture.labels) : [];
  const lead = new Paragraph({
    style: 'TreeLineSmall',
    keepNext: true,
    spacing: { before: 160, after: 20 },
    children: textRuns(oneLine([say(AS_TEXT[picture.kind], language)], language), language),
  });
  const lines = picture.description.slice(1).map((line, i, all) => {
    const depth = depths[i] ?? 0;
    const keepNext = (depths[i + 1] ?? 0) > depth || (place.below > 0 && i === all.length - 1);
    const item = { depth, keepNext, children: richRuns(line, place) };
    return listItem(item, 'TreeLineSmall', page);
  });
  return [lead, ...lines];
}

/** Of each line of the description of a tree: what is put on a code itself stands below it, first. */
function depthsOf(codes: readonly DrawnCode[], depth = 0): number[] {
  return codes.flatMap(({ direct, children }) => [
    depth,
    ...(direct === null ? [] : [depth + 1]),
    ...depthsOf(children, depth + 1),
  ]);
}
