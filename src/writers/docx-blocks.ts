import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import type { Captions } from './docx-caption.ts';
import { MATRIX_AS_TABLE, matrixTables } from './docx-matrix.ts';
import type { Page } from './docx-page.ts';
import { figuresOf } from './docx-picture.ts';
import type { WrittenRows } from './docx-rows.ts';
import { wordTable } from './docx-table.ts';
import { headingAt, LOOKS, richRuns, textRuns, type WordPlace } from './docx-text.ts';
import { describedList, treeOf } from './docx-tree.ts';
import { hueOf } from './picture/hues.ts';
import { oneLine, plainText } from './plain.ts';

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

export interface BlockPlace extends WordPlace {
  readonly page: Page;
  readonly captions: Captions;
  readonly rows: WrittenRows;
  /** The number of the block in its exhibit. */
  readonly number: number;
  /** What comes behind it on the same pages: a lead stays with its table. */
  readonly next: Block | undefined;
}

/** The number of an exhibit's title, which is none of its blocks. */
export const TITLE = -1;

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export async function blockOf(block: Block, place: BlockPlace): Promise<readonly FileChild[]> {
  const { page, captions, language } = place;
  switch (block.kind) {
    case 'heading':
      return [headingBlock(block, place)];
    case 'paragraph':
      return [
        new Paragraph({
          keepNext: place.next?.kind === 'table' || place.below > 0,
          children: richRuns(block.text, place),
        }),
      ];
    case 'table': {
      const { caption } = block.table;
      const over = caption === undefined ? [] : [captions.next('table', oneLine(caption, language))];
      return [...over, ...wordTable(block.table, page, place)];
    }
    case 'tree':
      return treeOf(block.roots, page, place);
    case 'picture':
      return await pictureOf(block.picture, place);
  }
}

async function pictureOf(
  picture: Extract<Block, { kind: 'picture' }>['picture'],
  place: BlockPlace,
): Promise<readonly FileChild[]> {
  const { page, captions, exhibit, number } = place;
  if (picture.kind === 'matrix' && picture.panels.every(({ codes }) => codes.length <= MATRIX_AS_TABLE))
    return matrixTables(picture, page, captions, place);
  const id = `figure-${exhibit + 1}-${number + 1}`;
  const { paragraphs, isDescribed } = await figuresOf(picture, captions, id, place);
  return isDescribed ? paragraphs : [...paragraphs, ...describedList(picture, page, place)];
}

/** What Word's navigation and its contents know. */
export function headingBlock(
  { level, text, beside, label }: Omit<HeadingBlock, 'kind'>,
  place: WordPlace & { readonly number: number },
): Paragraph {
  const color = label === undefined ? {} : { color: hueOf(label).dark.slice(1) };
  // A count goes to the next line as a whole: "2 van 5 · 3" says something else than "2 van 5 · 3 fragmenten". Word sets
  // no hyphen in what is not proofed, LibreOffice in what has no language ("3 frag-").
  const counted =
    beside === undefined
      ? []
      : textRuns(
          `${turnedBack(text, place.language)}   ${oneLine(beside, place.language).replaceAll(' ', '\u00A0')}`,
          place.language,
          {
            ...LOOKS.soft,
            noProof: true,
            language: { value: 'x-none' },
          },
        );
  return new Paragraph({
    heading: LEVELS[level],
    children: headingAt([...richRuns(text, place, color), ...counted], level, place),
  });
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT_MARK = '\u200E';

/** Behind a name that is read from right to left the number of a count would stand before it: "Label 1 3 ... van 4". */
function turnedBack(text: HeadingBlock['text'], language: Language): string {
  return RIGHT_TO_LEFT.test(plainText(text, language)) ? LEFT_TO_RIGHT_MARK : '';
}
