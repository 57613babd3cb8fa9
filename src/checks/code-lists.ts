import { codesInLists, fitsNotes, hasNumbers, listsOfAll, listsOfGroup } from '../coding/listed-codes.ts';
import { fold } from '../language/fold.ts';
import { address, Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { Group } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CodeList } from '../model/tables.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const CODE_LIST = findingKind({
  code: 'K223',
  severity: 'info',
  message: sentence(
    'Een lijst met {rows} {rows|code|codes}: een codeboek. Daarvan {found|staat|staan} er {found} in het codeboek van dit project.',
    'A list of {rows} {rows|code|codes}: a codebook. Of these {found} {found|is|are} in the codebook of this project.',
  ),
  hint: sentence(
    'kantlijn init neemt namen en definities eruit over. Zijn er meer groepen, noem dan in de kop boven de lijst van welke groep of groepen de codes zijn.',
    'kantlijn init takes names and definitions from it. If there are several groups, say in the heading above the list whose codes they are, of one group or of several.',
  ),
});

const NOT_LISTED = findingKind({
  code: 'K224',
  severity: 'warning',
  message: sentence(
    'Opmerkingen noemen codes die niet in de lijst van het codeboek staan: {codes}.',
    'Notes name codes that the list of the codebook has not: {codes}.',
  ),
  hint: sentence(
    'Bij de fragmenten {fragments}. Verbeter die opmerkingen, of zet de codes in de lijst.',
    'At the fragments {fragments}. Mend those notes, or add the codes to the list.',
  ),
});

const NOT_USED = findingKind({
  code: 'K225',
  severity: 'info',
  message: sentence(
    'De lijst van het codeboek heeft codes die in het codeboek van dit project ontbreken: {codes}.',
    'The list of the codebook has codes that the codebook of this project lacks: {codes}.',
  ),
  hint: sentence(
    'Geen opmerking noemt ze, dus ze staan in geen overzicht. Horen ze erbij, zet ze dan in codebooks; staat er een in een opmerking anders geschreven, verbeter die dan.',
    'No note names them, so no report shows them. If they belong there, add them in codebooks; if a note spells them otherwise, mend the note.',
  ),
});

const LISTED_TWICE = findingKind({
  code: 'K229',
  severity: 'warning',
  message: sentence(
    'De lijst van het codeboek geeft {code} twee namen. De eerste telt.',
    'The list of the codebook gives {code} two names. The first one counts.',
  ),
  hint: sentence(
    'Eerst staat er "{name}", daarna "{other}". Is het één code, zet de tweede naam dan in codebooks onder also; zijn het er twee, geef er dan één een ander nummer, in de lijst en in de opmerkingen.',
    'First it says "{name}", and then "{other}". If it is one code, put the second name under also in codebooks; if these are two, give one of them another number, in the list and in the notes.',
  ),
});

/** Codebooks that stand in the documents as a table, and codes of notes that are not in them. */
export const CODE_LISTS: Check = {
  kinds: [CODE_LIST, NOT_LISTED, NOT_USED, LISTED_TWICE],
  findings: (context) => [
    ...context.project.codeLists.flatMap((list) => [
      ...listFindings(context, list),
      ...listedTwice(context, list),
    ]),
    ...context.project.groups.flatMap((group) => notListed(context, group)),
  ],
};

/** A table that most of what the notes use is in, is the codebook of those notes. */
const MOST = 0.5;

function notListed(context: CheckContext, group: Group): Finding<RawText>[] {
  const { groups, fragments, codeLists, keys } = context.project;
  const own = fragments.filter((fragment) => fragment.group === group.id);
  const used = new Set(own.flatMap(({ codes }) => codes));
  const shared = listsOfAll(codeLists, groups).filter(
    (list) => !hasNumbers(list) || fitsNotes(codesInLists([list]), used),
  );
  const lists = [...listsOfGroup(codeLists, group, groups.length), ...shared];
  const [first] = lists;
  if (first === undefined) return [];
  const index = context.index(group.id);
  const listed = [...codesInLists(lists).keys()].flatMap((code) => index.resolve(code) ?? []);
  const above = new Set(listed.flatMap(({ lineage }) => lineage));
  const missing = [...used].filter((code) => !above.has(code)).sort(Code.compare);
  if (missing.length === 0 || missing.length > used.size * MOST) return [];
  const ids = own.filter(({ codes }) => codes.some((code) => !above.has(code))).map(({ id }) => id);
  const grounds = documentGrounds(keys, first.document);
  return [
    finding(NOT_LISTED, {
      file: RawText.of(first.document.file),
      line: first.line,
      facts: { codes: missing },
      words: { fragments: RawText.of(ids.join(', ')) },
      key: keyOf(NOT_LISTED.code, grounds, [first.document.file, group.id, ...missing.map(addressWords)]),
    }),
  ];
}

function addressWords(code: Code): string {
  return wordsOf(address(code));
}

function listFindings(context: CheckContext, list: CodeList): Finding<RawText>[] {
  const { document, line, rows } = list;
  const { groups, keys } = context.project;
  const codes = [...codesInLists([list]).keys()];
  const missing = codes.filter((code) => !groups.some(({ id }) => context.index(id).resolve(code) !== null));
  const grounds = documentGrounds(keys, document);
  const place = { file: RawText.of(document.file), line };
  const listed = finding(CODE_LIST, {
    ...place,
    facts: { rows: rows.length, found: codes.length - missing.length },
    key: keyOf(CODE_LIST.code, grounds, [document.file, String(line)]),
  });
  // A table that nothing of is used is somebody else's.
  if (missing.length === 0 || missing.length === codes.length) return [listed];
  const unused = finding(NOT_USED, {
    ...place,
    facts: { codes: missing.sort(Code.compare) },
    key: keyOf(NOT_USED.code, grounds, [document.file, String(line), ...missing.map(addressWords)]),
  });
  return [listed, unused];
}

/** A code that is called otherwise further on in the list: what stands first is its name, and the other would be nowhere. */
function listedTwice({ project }: CheckContext, list: CodeList): Finding<RawText>[] {
  const names = new Map<Code, string>();
  return list.rows.flatMap((row) =>
    [...codesInLists([{ ...list, rows: [row] }])].flatMap(([code, { name: other }]) => {
      const name = names.get(code) || other;
      names.set(code, name);
      if (other === '' || fold(name) === fold(other)) return [];
      const { document, line } = list;
      const key = [document.file, String(line), addressWords(code), other];
      return [
        finding(LISTED_TWICE, {
          file: RawText.of(document.file),
          line,
          facts: { code },
          words: { name: RawText.of(name), other: RawText.of(other) },
          key: keyOf(LISTED_TWICE.code, documentGrounds(project.keys, document), key),
        }),
      ];
    }),
  );
}
