import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Exhibit, Inline } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { type BlockPlace, blockOf, headingBlock, TITLE } from './docx-blocks.ts';
import { Captions } from './docx-caption.ts';
import { tableOfContents } from './docx-contents.ts';
import { mendedDocx } from './docx-pack.ts';
import { PAPER, type Page, pageFor, UPRIGHT_PAGE } from './docx-page.ts';
import { WrittenRows } from './docx-rows.ts';
import { stylesFor } from './docx-styles.ts';
import { textRuns, type WordPlace } from './docx-text.ts';
import { TREE_LISTS } from './docx-tree.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { oneLine } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

/** What goes on pages of one kind, with the appendix that its footer names. */
interface PagesPart {
  readonly page: Page;
  readonly short: Inline | undefined;
  readonly children: readonly FileChild[];
}

/** A Word document on A4 with real headings. The same exhibit gives the same bytes. */
export async function writeDocx(passed: Anonymised<Exhibit>, options: WriteOptions): Promise<Rendered> {
  const exhibit = open(passed);
  const { language } = options;
  const rows = new WrittenRows();
  const parts = await pagesParts(exhibit, {
    language,
    exhibit: 0,
    captions: new Captions(language),
    rows,
    below: provenanceHeight(options),
  });
  return await wordDocument(parts, rows, exhibit, options);
}

const TOGETHER = sentence('Bijlagen', 'Appendices');

/** Several in one document, each on pages of its own, behind a table of contents. */
export async function writeDocxTogether(
  passed: readonly Anonymised<Exhibit>[],
  options: WriteOptions,
): Promise<Rendered> {
  const { language } = options;
  const exhibits = passed.map(open);
  const [captions, rows] = [new Captions(language), new WrittenRows()];
  const contents = tableOfContents(exhibits, UPRIGHT_PAGE, language);
  const parts: PagesPart[] = [{ page: UPRIGHT_PAGE, short: undefined, children: contents }];
  for (const [i, exhibit] of exhibits.entries()) {
    const below = i === exhibits.length - 1 ? provenanceHeight(options) : 0;
    parts.push(...(await pagesParts(exhibit, { language, exhibit: i, captions, rows, below })));
  }
  const title = [say(TOGETHER, language)];
  return await wordDocument(parts, rows, { title, stem: title }, options);
}

/** How it came about stands on the last page, and never alone on it. */
async function wordDocument(
  parts: readonly PagesPart[],
  rows: WrittenRows,
  { title, stem }: Pick<Exhibit, 'title' | 'stem'>,
  options: WriteOptions,
): Promise<Rendered> {
  const { language } = options;
  const document = new Document({
    title: oneLine(title, language),
    creator: 'kantlijn', // left out, the package writes its own name here
    lastModifiedBy: 'kantlijn',
    styles: stylesFor(language),
    numbering: TREE_LISTS,
    hyphenation: { autoHyphenation: true },
    compatibility: { version: 15 },
    sections: parts.map((part, i) =>
      wordSection(part, i === parts.length - 1 ? provenanceOf(options) : [], options),
    ),
  });
  const bytes = mendedDocx(await Packer.toBuffer(document), rows);
  return rendered(fileName(stem, '.docx'), bytes);
}

/** Pictures on pages that lie across, the rest as its tables ask; the title on the first page. */
async function pagesParts(
  exhibit: Exhibit,
  place: WordPlace & Pick<BlockPlace, 'captions' | 'rows'>,
): Promise<PagesPart[]> {
  const parts: PagesPart[] = [];
  let children: FileChild[] = [headingBlock({ level: 1, text: exhibit.title }, { ...place, number: TITLE })];
  let before = 0;
  for (const blocks of runsOfPages(exhibit.blocks)) {
    const page = pageFor(blocks);
    for (const [i, block] of blocks.entries()) {
      const number = before + i;
      const isLast = number === exhibit.blocks.length - 1;
      const at = { ...place, page, number, next: blocks[i + 1], below: isLast ? place.below : 0 };
      children.push(...(await blockOf(block, at)));
    }
    before += blocks.length;
    parts.push({ page, short: exhibit.short, children });
    children = [];
  }
  return parts;
}

/** Blocks that go on pages of one kind, in order: a heading goes with what comes after it. One run at least. */
function runsOfPages(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let headings: Block[] = [];
  let was: Pages | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings.push(block);
      continue;
    }
    const pages = pagesKind(block);
    const run = runs.at(-1);
    // What is said under a table stays with it.
    const goesOn = pages === was || (block.kind === 'paragraph' && headings.length === 0);
    if (run === undefined || !goesOn) {
      runs.push([...headings, block]);
      was = pages;
    } else run.push(...headings, block);
    headings = [];
  }
  const last = runs.at(-1);
  if (last === undefined) return [headings];
  last.push(...headings);
  return runs;
}

type Pages = 'pictures' | 'across' | 'other';

function pagesKind(block: Block): Pages {
  if (block.kind === 'picture') return 'pictures';
  return block.kind === 'table' && block.table.isAcross === true ? 'across' : 'other';
}

function wordSection(
  { page, short, children }: PagesPart,
  last: readonly Paragraph[],
  { language }: WriteOptions,
): ISectionOptions {
  const { landscape, margin } = page;
  const lead = short === undefined ? '' : `${oneLine(short, language)} · `;
  // "Bijlage 14 · 3": the number of the appendix, where it has one, and the page.
  const number = new TextRun({ children: [lead, PageNumber.CURRENT] });
  const footer = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [number],
  });
  return {
    properties: {
      page: {
        // The package turns width and height itself.
        size: { ...PAPER, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
      },
    },
    footers: { default: new Footer({ children: [footer] }) },
    children: [...children, ...last],
  };
}

/** In points: above the first line, and a line. */
const PROVENANCE = { above: 16, line: 12 } as const;

function provenanceHeight({ provenance = [] }: WriteOptions): number {
  return provenance.length === 0 ? 0 : PROVENANCE.above + provenance.length * PROVENANCE.line;
}

function provenanceOf({ provenance = [], language }: WriteOptions): Paragraph[] {
  return provenance.map(
    (line, i, lines) =>
      new Paragraph({
        style: 'Provenance',
        keepNext: i < lines.length - 1,
        ...(i === 0 ? { spacing: { before: 20 * PROVENANCE.above, after: 20 } } : {}),
        children: textRuns(oneLine([line], language), language),
      }),
  );
}
