import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Exhibit, Inline } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { withoutClock } from './docx-pack.ts';
import { PAPER, type Page, pageFor } from './docx-page.ts';
import { figuresOf } from './docx-picture.ts';
import { SIZES, stylesFor } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';
import { textRuns } from './docx-text.ts';
import { treeOf } from './docx-tree.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { hueOf } from './picture/hues.ts';
import { oneLine, plainText } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A Word document on A4 with real headings. The same exhibit gives the same bytes. */
export async function writeDocx(passed: Anonymised<Exhibit>, options: WriteOptions): Promise<Rendered> {
  const exhibit = open(passed);
  const { language } = options;
  const title = oneLine(exhibit.title, language);
  const sections = await sectionsOf(exhibit, options);
  const document = new Document({
    title,
    creator: 'kantlijn', // left out, the package writes its own name here
    lastModifiedBy: 'kantlijn',
    styles: stylesFor(language),
    hyphenation: { autoHyphenation: true },
    compatibility: { version: 15 },
    sections,
  });
  const bytes = withoutClock(await Packer.toBuffer(document));
  return rendered(fileName(exhibit.stem, '.docx'), bytes);
}

/** Pictures on pages that lie across, the rest as its tables ask; the title on the first page, how it came about on the last. */
async function sectionsOf(exhibit: Exhibit, options: WriteOptions): Promise<ISectionOptions[]> {
  const { language } = options;
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: textRuns(oneLine(exhibit.title, language)),
  });
  const runs = runsOfPages(exhibit.blocks);
  const sections: ISectionOptions[] = [];
  let figures = 0;
  for (const [i, blocks] of runs.entries()) {
    const page = pageFor(blocks);
    const children: FileChild[] = i === 0 ? [title] : [];
    for (const block of blocks) {
      const made = await blockOf(block, { page, language, figures, isSmall: false });
      children.push(...made.children);
      figures += made.figures;
    }
    if (i === runs.length - 1) children.push(...provenanceOf(options));
    sections.push({
      properties: propertiesOf(page),
      footers: { default: footerOf(exhibit, language) },
      children,
    });
  }
  return sections;
}

/** Blocks that go on pages of one kind: a heading goes with what comes after it. One run at least. */
function runsOfPages(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let headings: Block[] = [];
  let wasPicture: boolean | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings.push(block);
      continue;
    }
    const isPicture = block.kind === 'picture';
    const run = runs.at(-1);
    if (run === undefined || isPicture !== wasPicture) runs.push([...headings, block]);
    else run.push(...headings, block);
    wasPicture = isPicture;
    headings = [];
  }
  const last = runs.at(-1);
  if (last === undefined) return [headings];
  last.push(...headings);
  return runs;
}

interface Made {
  readonly children: readonly FileChild[];
  /** How many there are in it. */
  readonly figures: number;
}

interface BlockPlace {
  readonly page: Page;
  readonly language: Language;
  /** Before it. */
  readonly figures: number;
  /** Under a figure that says the same. */
  readonly isSmall: boolean;
}

async function blockOf(block: Block, place: BlockPlace): Promise<Made> {
  const { page, language } = place;
  switch (block.kind) {
    case 'heading':
      return none([headingOf(block, language)]);
    case 'paragraph':
      return none([new Paragraph({ children: textRuns(plainText(block.text, language)) })]);
    case 'table':
      return none(tableOf(block.table, page, language));
    case 'tree':
      return none(treeOf(block.roots, page, language, place.isSmall ? 'TreeLineSmall' : 'TreeLine'));
    case 'picture':
      return await pictureOf(block, place);
  }
}

function none(children: readonly FileChild[]): Made {
  return { children, figures: 0 };
}

/** Up to so many respondents a matrix follows as a table too, which can be copied and heard. */
const MATRIX_AS_TABLE = 12;

async function pictureOf(block: Extract<Block, { kind: 'picture' }>, place: BlockPlace): Promise<Made> {
  const { picture, instead } = block;
  const isTableToo =
    picture.kind === 'matrix' && picture.panels.every(({ codes }) => codes.length <= MATRIX_AS_TABLE);
  const { paragraphs, count, isDescribed } = await figuresOf(picture, place.figures + 1, place.language);
  const children = [...paragraphs];
  if (!isDescribed || isTableToo) {
    for (const one of instead) children.push(...(await blockOf(one, { ...place, isSmall: true })).children);
  }
  return { children, figures: count };
}

function headingOf(block: Extract<Block, { kind: 'heading' }>, language: Language): Paragraph {
  const { level, text, beside, label } = block;
  const color = label === undefined ? {} : { color: hueOf(label).dark.slice(1) };
  return new Paragraph({
    heading: LEVELS[level],
    children: [...textRuns(oneLine(text, language), color), ...softRuns(beside, language)],
  });
}

function softRuns(beside: Inline | undefined, language: Language): TextRun[] {
  if (beside === undefined) return [];
  return [
    new TextRun({ text: `   ${oneLine(beside, language)}`, bold: false, size: SIZES.Soft, color: '595959' }),
  ];
}

function propertiesOf({ landscape, margin }: Page) {
  return {
    page: {
      // The package turns width and height itself.
      size: { ...PAPER, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin,
    },
  };
}

/** "Bijlage 14 · 3": the number of the appendix, where it has one, and the page. */
function footerOf({ short }: Exhibit, language: Language): Footer {
  const lead = short === undefined ? '' : `${oneLine(short, language)} · `;
  const number = new TextRun({ size: SIZES.Soft, children: [lead, PageNumber.CURRENT] });
  return new Footer({
    children: [new Paragraph({ style: 'Provenance', alignment: AlignmentType.RIGHT, children: [number] })],
  });
}

function provenanceOf({ provenance, language }: WriteOptions): Paragraph[] {
  return (provenance ?? []).map(
    (line, i) =>
      new Paragraph({
        style: 'Provenance',
        ...(i === 0 ? { spacing: { before: 320, after: 20 } } : {}),
        children: textRuns(oneLine([line], language)),
      }),
  );
}
