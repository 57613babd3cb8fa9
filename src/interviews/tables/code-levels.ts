import { type CodeMeaning, NO_MEANING } from '../../model/codebook.ts';
import { RawText } from '../../model/raw-text.ts';
import type { CodeListRow } from '../../model/tables.ts';

const TOP =
  /^(?:hoofd|main ?|overkoepelende? |overarching )?(?:labels?|themas?|thema['’]s|themes?|categorie(?:ën)?|categor(?:y|ies)|codes?)$/iu;
const BELOW = /^(?:ads?|sub.*|(?:specifieke|specific|open|axiale?|axial) codes?)$/iu;
/** "1 Werkrooster", "1.2 Ruilen", "ad.2 Via de app", "Label 3: Rust"; a word for the level in front tells no more than the column. */
const NUMBERED =
  /^(?:(?:label|sub|ad|th[eè]m[ae]|categor(?:ie|y)|code)\S*[\s.]*)?((?:\d{1,2}[./])*(?:\d{1,2}[a-z]?|[A-Z]\d{0,2}|[a-z])(?=[\s.:)–-]|$))[\s.:)–-]*(\p{L}.*)?$/su;
const FEWEST_LEVELS = 2;

/** The columns of a table that has one for every level ("Label | Sub | Ad"), from the label down; none where it has not. */
export function levelColumns(heads: readonly string[]): readonly number[] {
  const top = heads.findIndex((words) => TOP.test(words));
  if (top < 0) return [];
  const after = heads.slice(top + 1);
  const end = after.findIndex((words) => !BELOW.test(words));
  const depth = 1 + (end < 0 ? after.length : end);
  return depth < FEWEST_LEVELS ? [] : Array.from({ length: depth }, (_, i) => top + i);
}

interface ListedLevel {
  readonly part: string;
  readonly name: string;
}

/**
 * The codes of a table with a column for every level. `body` has the words of those columns, row by row, and what the
 * row says a code means; an empty cell repeats the one above it.
 */
export function codesByLevel(
  body: readonly { readonly cells: readonly string[]; readonly meaning: CodeMeaning }[],
): CodeListRow[] {
  const path: ListedLevel[] = [];
  return body.flatMap(({ cells, meaning }) => {
    const deepest = cells.findLastIndex((words) => words !== '');
    return cells.flatMap((words, depth) => {
      if (words === '' || depth > path.length) return [];
      const level = levelIn(words);
      const isRepeated = path[depth]?.part === level.part && depth < deepest;
      path.splice(depth, isRepeated ? 1 : path.length, level);
      if (isRepeated) return [];
      const code = RawText.of(path.map(({ part }) => part).join('/'));
      const name = level.name === '' ? null : RawText.of(level.name);
      return [{ code, name, meaning: depth === deepest ? meaning : NO_MEANING }];
    });
  });
}

/** Of "1.2 Ruilen" below "1" the last number counts. A word is the code itself. */
function levelIn(words: string): ListedLevel {
  const [, number, name = ''] = NUMBERED.exec(words) ?? [];
  const part = number?.split(/[./]/).at(-1);
  return part === undefined ? { part: words.replaceAll('/', '-'), name: words } : { part, name: name.trim() };
}
