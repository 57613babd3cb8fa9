import { type IStylesOptions, LineRuleType, UnderlineType } from 'docx';
import type { Language } from '../model/project.ts';

const LANGUAGE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
/** In every style: a heading without one falls to the font of Word's theme. */
const FONT = 'Calibri';
const INK = '1B1B1B';
export const SOFT_INK = '595959';
/** 8.3 to 1 on white. */
const LINK = '015280';
/** Of 240: one and a tenth. */
const TEXT_LINE = 264;
/** In half points. */
export const SIZES = {
  Text: 21,
  TableText: 20,
  TableTextSmall: 16,
  TableTextSmall7: 14,
  Provenance: 16,
  Soft: 18,
} as const;

interface HeadingLook {
  /** Half points. */
  readonly size: number;
  /** Twentieths of a point. */
  readonly before: number;
  readonly after: number;
  readonly onNewPage?: boolean;
}

const heading = ({ size, before, after, onNewPage = false }: HeadingLook) => ({
  run: { font: FONT, size, bold: true, italics: false, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, pageBreakBefore: onNewPage },
});

/** Headings that Word's navigation and its table of contents know, from the title of an appendix down to an ad. */
export function stylesFor(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.Text, color: INK, language: { value: LANGUAGE[language] } },
        paragraph: { spacing: { after: 120, line: TEXT_LINE, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading({ size: 32, before: 0, after: 120, onNewPage: true }),
      heading2: heading({ size: 26, before: 320, after: 80 }),
      heading3: heading({ size: 23, before: 220, after: 60 }),
      heading4: heading({ size: 21, before: 160, after: 60 }),
      hyperlink: { run: { color: LINK, underline: { type: UnderlineType.SINGLE, color: LINK } } },
    },
    paragraphStyles: [
      tight('TableText', 'Table Text', SIZES.TableText, TEXT_LINE),
      tight('TableTextSmall', 'Table Text Small', SIZES.TableTextSmall),
      tight('TableTextSmall7', 'Table Text Small 7', SIZES.TableTextSmall7),
      tight('TableEnd', 'Table End', 8),
      tight('TreeLine', 'Tree Line', SIZES.Text),
      tight('TreeLineSmall', 'Tree Line Small', SIZES.TableTextSmall),
      contents('TOC1', 'toc 1', 0),
      contents('TOC2', 'toc 2', 240),
      {
        id: 'ContentsHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { font: FONT, size: 32, bold: true, color: INK },
        paragraph: { spacing: { before: 0, after: 240 }, keepNext: true },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { font: FONT, size: SIZES.Soft, color: INK },
        paragraph: { spacing: { before: 40, after: 80 }, keepLines: true },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { font: FONT, size: SIZES.Soft, color: SOFT_INK },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      {
        id: 'Provenance',
        name: 'Provenance',
        basedOn: 'Normal',
        run: { font: FONT, size: SIZES.Provenance, color: SOFT_INK },
        paragraph: { spacing: { before: 0, after: 20 } },
      },
    ],
  };
}

function tight(id: string, name: string, size: number, line = 240) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { font: FONT, size },
    paragraph: { spacing: { before: 0, after: 0, line, lineRule: LineRuleType.AUTO } },
  };
}

function contents(id: string, name: string, left: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { font: FONT, size: SIZES.Text },
    paragraph: { spacing: { before: left === 0 ? 80 : 0, after: 20 }, indent: { left } },
  };
}
