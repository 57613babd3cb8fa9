import { unreadColumns } from '../interviews/tables/unread-columns.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const UNREAD_COLUMN = findingKind({
  code: 'K160',
  severity: 'warning',
  message: sentence(
    'Een kolom naast dit gesprek is niet gelezen: {cells} gevulde {cells|cel|cellen}.',
    'A column beside this talk was not read: {cells} filled {cells|cell|cells}.',
  ),
  hint: sentence(
    'De kolom begint met "{head}". Zijn het codes of opmerkingen, zet er dan "Code" of "Opmerking" boven; is het wat iemand zei, "Tekst".',
    'The column begins with "{head}". If these are codes or notes, head it "Code" or "Note"; if it is what somebody said, "Text".',
  ),
});

/** Columns of tables of talk that are taken neither for words nor for codes. */
export const UNREAD_COLUMNS: Check = {
  kinds: [UNREAD_COLUMN],
  inDocument: ({ project: { keys } }, document, { length }) =>
    (length === 0 ? [] : unreadColumns(document)).map(
      ({ text, line, cells }): Finding<RawText> =>
        finding(UNREAD_COLUMN, {
          facts: { cells },
          words: { head: text },
          file: RawText.of(document.file),
          line,
          key: keyOf(UNREAD_COLUMN.code, documentGrounds(keys, document, text), [String(line)]),
        }),
    ),
};
