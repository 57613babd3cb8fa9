import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { withoutClock } from './docx-pack.ts';
import { PAGE, type Page, pageFor } from './docx-page.ts';
import { stylesFor } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';
import { runsOf } from './docx-text.ts';
import { treeOf } from './docx-tree.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { oneLine, plain } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A Word document on A4 with real headings. The same exhibit gives the same bytes. */
export async function writeDocx(passed: Anonymised<Exhibit>, options: WriteOptions): Promise<Rendered> {
  const exhibit = open(passed);
  const { language } = options;
  const page = pageFor(exhibit);
  const title = oneLine(exhibit.title, language);
  const document = new Document({
    title,
    creator: 'kantlijn', // left out, the package writes its own name here
    lastModifiedBy: 'kantlijn',
    styles: stylesFor(language),
    hyphenation: { autoHyphenation: true },
    compatibility: { version: 15 },
    sections: [
      {
        properties: propertiesOf(page),
        footers: { default: pageNumber() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          ...exhibit.blocks.flatMap((block) => blockOf(block, page, language)),
          ...provenanceOf(options),
        ],
      },
    ],
  });
  const bytes = withoutClock(await Packer.toBuffer(document));
  return rendered(fileName(exhibit.stem, '.docx'), bytes);
}

function blockOf(block: Block, page: Page, language: Language): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[block.level], children: runsOf(oneLine(block.text, language)) }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(plain(block.text, language)) })];
    case 'table':
      return tableOf(block.table, page, language);
    case 'tree':
      return treeOf(block.roots, page, language);
    case 'picture':
      return block.instead.flatMap((one) => blockOf(one, page, language));
  }
}

function propertiesOf({ landscape }: Page) {
  const { width, height, margin } = PAGE;
  return {
    page: {
      // The package turns width and height itself.
      size: {
        width,
        height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: margin, bottom: margin, left: margin, right: margin },
    },
  };
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
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
        children: runsOf(oneLine([line], language)),
      }),
  );
}
