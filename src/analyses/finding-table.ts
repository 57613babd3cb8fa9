import type { Block, Inline } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import type { FindingCatalogue } from '../sentences/finding-kind.ts';
import { speaking, term } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { hintOf, messageOf, type SafeFinding } from './finding-text.ts';

const SAYS = {
  place: sentence('Plaats', 'Place'),
  what: sentence('Wat', 'What'),
  how: sentence('Hoe verder', 'What to do'),
} as const;

/** Findings as a table; a line that says so where there are none. */
export function findingTable(
  findings: readonly SafeFinding[],
  language: Language,
  catalogue: FindingCatalogue,
): Block[] {
  const says = speaking(language);
  if (findings.length === 0) return [{ kind: 'paragraph', text: [says(WORDS.nothingWrong)] }];
  const rows = findings.map((finding): Inline[] => {
    const { file, line, code, excerpt } = finding;
    const words: Inline = excerpt === null ? [] : ['\n', excerpt];
    return [
      [file ?? '–', ':', line ?? '–'],
      [term(code), ' ', ...messageOf(finding, language, catalogue), ...words],
      hintOf(finding, language, catalogue),
    ];
  });
  const head = [[says(SAYS.place)], [says(SAYS.what)], [says(SAYS.how)]];
  return [{ kind: 'table', table: { head, widths: [3, 6, 5], rows } }];
}
