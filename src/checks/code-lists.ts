import { codesInLists } from '../coding/listed-codes.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import type { CodeList } from '../model/tables.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const CODE_LIST = findingKind({
  code: 'K223',
  severity: 'info',
  message: sentence(
    'Een tabel met {rows} codes: een codeboek. Daarvan {found|staat|staan} er {found} in het codeboek van dit project.',
    'A table of {rows} codes: a codebook. Of these {found} {found|is|are} in the codebook of this project.',
  ),
  hint: sentence(
    'kantlijn init neemt namen en definities eruit over; bij meer groepen moet boven de tabel staan van welke groep de codes zijn.',
    'kantlijn init takes names and definitions from it; with several groups the words above the table have to say whose codes they are.',
  ),
});

/** Codebooks that stand in the documents as a table. */
export const CODE_LISTS: Check = {
  kinds: [CODE_LIST],
  findings: (context) => context.project.codeLists.map((list) => listFinding(context, list)),
};

function listFinding(context: CheckContext, list: CodeList): Finding<RawText> {
  const { document, line, rows } = list;
  const { groups, keys } = context.project;
  const found = [...codesInLists([list]).keys()].filter((code) =>
    groups.some(({ id }) => context.index(id).resolve(code) !== null),
  );
  return finding(CODE_LIST, {
    file: RawText.of(document.file),
    line,
    facts: { rows: rows.length, found: found.length },
    key: keyOf(CODE_LIST.code, documentGrounds(keys, document), [document.file, String(line)]),
  });
}
