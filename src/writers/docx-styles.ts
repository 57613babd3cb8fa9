import { type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../model/project.ts';

const LANGUAGE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const FONT = 'Arial';
/** In half points. */
export const SIZES = { Text: 20, TableText: 18, TableTextSmall: 16, Provenance: 16 } as const;

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '1F1F1F' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** Spacing in twentieths of a point. */
export function stylesFor(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.Text, language: { value: LANGUAGE[language] } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: heading(32, 0),
      heading1: heading(26, 320),
      heading2: heading(22, 240),
      heading3: heading(20, 200),
    },
    paragraphStyles: [
      tight('TableText', 'Table Text', SIZES.TableText),
      tight('TableTextSmall', 'Table Text Small', SIZES.TableTextSmall),
      tight('TreeLine', 'Tree Line', SIZES.Text),
      {
        id: 'Provenance',
        name: 'Provenance',
        basedOn: 'Normal',
        run: { size: SIZES.Provenance, color: '595959' },
        paragraph: { spacing: { before: 0, after: 20 } },
      },
    ],
  };
}

function tight(id: string, name: string, size: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  };
}
