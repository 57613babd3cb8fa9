import {
  type CodebookSection,
  codebookSections,
  NAMES_CODEBOOK,
  sectionParts,
} from '../interviews/tables/code-lines.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const LIST_UNREAD = findingKind({
  code: 'K179',
  severity: 'warning',
  message: sentence(
    'Hier hoort een codeboek te staan, maar kantlijn leest onder deze kop geen codes ({lines} {lines|regel|regels}).',
    'A codebook should stand here, but kantlijn reads no codes below this heading ({lines} {lines|line|lines}).',
  ),
  hint: sentence(
    'Zet elke code op een eigen regel ("1.1 Privacy", of ingesprongen onder het thema), of in een tabel met de koppen Code, Naam en Omschrijving, en andere tekst onder een andere kop. Of vul de namen in codebooks zelf aan.',
    'Put each code on a line of its own ("1.1 Privacy", or set in below its theme), or in a table with the columns Code, Name and Description, and other text below another heading. Or add the names in codebooks yourself.',
  ),
});

/** Codebooks that a heading announces and that were not read: the names of the codes would be nowhere. */
export const UNREAD_LISTS: Check = {
  kinds: [LIST_UNREAD],
  inDocument: ({ project }, document, interviews) => unreadLists(project, document, interviews),
};

const [FEWEST_LINES, LONGEST_LINE] = [3, 160];

/** Where a heading names a codebook, and lines or a table that may be one stand below it, or below a heading in it, of which nothing was read. */
function unreadLists(
  { codeLists, tables, keys }: CodedProject,
  document: Document,
  interviews: readonly Transcript[],
): Finding<RawText>[] {
  const ownTables = [...codeLists, ...tables].filter((table) => table.document === document);
  const isUnread = ({ line, below }: CodebookSection) => {
    const last = below.at(-1)?.line ?? line;
    return ![...ownTables, ...interviews].some((one) => one.line > line && one.line <= last);
  };
  const unread = codebookSections(document, (title) => NAMES_CODEBOOK.test(title)).flatMap((section) =>
    isUnread(section) ? [section] : sectionParts(document, section).filter(isUnread),
  );
  return unread.flatMap(({ line, below }) => {
    const lines = below.filter(({ text }) => wordsOf(text).trim() !== '');
    const short = lines.filter(({ cell, text }) => cell !== undefined || text.length <= LONGEST_LINE);
    if (short.length < FEWEST_LINES) return [];
    const grounds = documentGrounds(keys, document);
    return [
      finding(LIST_UNREAD, {
        file: RawText.of(document.file),
        line,
        facts: { lines: lines.length },
        key: keyOf(LIST_UNREAD.code, grounds, [document.file, String(line)]),
      }),
    ];
  });
}
