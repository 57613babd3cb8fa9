import { type CodeMeaning, NO_MEANING } from '../../model/codebook.ts';
import { RawText } from '../../model/raw-text.ts';
import type { CodeListRow } from '../../model/tables.ts';
import { wordsOf } from '../../model/words-of.ts';

const TOP =
  /^(?:hoofd|main ?|overkoepelende? |overarching )?(?:labels?|themas?|thema['’]s|themes?|categorie(?:ën)?|categor(?:y|ies)|codes?)$/iu;
const MAIN = /^(?:hoofd|main|overkoepelend|overarching)/iu;
/** Below "Hoofdcode", the codes under it. */
const PLAIN = /^(?:codes?|labels?)$/iu;
const BELOW = /^(?:ads?|sub.*|(?:specifieke|specific|open|axiale?|axial) codes?)$/iu;
/** "1 Werkrooster", "1.2 Ruilen", "ad.2 Via de app", "Label 3: Rust"; a word for the level in front tells no more than the column. */
const NUMBERED =
  /^(?:(?:label|sub|ad|th[eè]m[ae]|categor(?:ie|y)|code)\S*[\s.]*)?((?:\d{1,2}[./])*(?:\d{1,2}[a-z]?|[A-Z]\d{0,2}|[a-z])(?=[\s.:)–-]|$))[\s.:)–-]*(\p{L}.*)?$/su;
const FEWEST_LEVELS = 2;

/** The columns of a table that has one for every level ("Label | Sub | Ad", "Open code | Axiale code"), from the label down; none where it has not. */
export function levelColumns(heads: readonly string[]): readonly number[] {
  const [phases = []] = codeColumnGroups(heads.map((head, index) => ({ index, head })));
  if (phases.length > 1 && phases.some((column) => isPhase(heads[column] ?? ''))) return phases;
  const top = heads.findIndex((words) => TOP.test(words));
  if (top < 0) return [];
  const after = heads.slice(top + 1);
  const isMain = MAIN.test(heads[top] ?? '');
  const end = after.findIndex((words) => !BELOW.test(words) && !(isMain && PLAIN.test(words)));
  const depth = 1 + (end < 0 ? after.length : end);
  return depth < FEWEST_LEVELS ? [] : Array.from({ length: depth }, (_, i) => top + i);
}

const FAMILIES: readonly (readonly [RegExp, number])[] = [
  [/(?:labels?|th[eè]m(?:as?|['’]s|es?))/iu, 10],
  [/categor(?:ie(?:ën|s)?|y|ies)/iu, 20],
  [/(?:codes?|coderingen?|codings?)/iu, 40],
  [/^subs?$/iu, 30],
  [/^ads?$/iu, 50],
];
const PHASES: readonly (readonly [RegExp, number])[] = [
  [/^(?:selectie(?:f|ve)|selective|theoreti(?:sche|cal))\s/iu, 5],
  [/^(?:axiale?|axial|focused|gerichte)\s/iu, 25],
  [/^(?:open|initi[eë]le|initial|in vivo|voorlopige)\s/iu, 50],
];

function isPhase(head: string): boolean {
  return PHASES.some(([pattern]) => pattern.test(head));
}

/** How far from the top the codes of a column stand that its head names ("Thema", "Axiale code", "Subcode"); null for another head. */
function rankOfHead(head: string): number | null {
  const family = FAMILIES.find(([pattern]) => pattern.test(head))?.[1];
  if (family === undefined) return null;
  const phase = PHASES.find(([pattern]) => pattern.test(head))?.[1] ?? family;
  if (/^(?:hoofd|main|kern|overkoepelend|overarching)/iu.test(head)) return phase - 5;
  return /^sub[\s-]?\p{L}/iu.test(head) ? phase + 5 : phase;
}

/** Columns of codes: those that each have a level of their own together, from the top down ("Categorie | Code"), any other alone. */
export function codeColumnGroups(
  columns: readonly { readonly index: number; readonly head: string }[],
): number[][] {
  const ranked = columns.flatMap(({ index, head }) => {
    const rank = rankOfHead(head);
    return rank === null ? [] : [{ index, rank }];
  });
  const areLevels = ranked.length > 1 && new Set(ranked.map(({ rank }) => rank)).size === ranked.length;
  if (!areLevels) return columns.map(({ index }) => [index]);
  const levels = ranked.sort((a, b) => a.rank - b.rank).map(({ index }) => index);
  return [levels, ...columns.filter(({ index }) => !levels.includes(index)).map(({ index }) => [index])];
}

const LEVEL_WORDS: readonly RegExp[] = [
  /^(?:hoofd|main ?)?(?:label|th[eè]m[ae]|categor(?:ie|y)|code)\s*(\d{1,2}|[A-Z])[.:]?$/iu,
  /^sub\p{L}*[\s.-]*(\d{1,2}|[a-z])[.:]?$/iu,
  /^ad[\s.-]*(\d{1,2}|[a-z])[.:]?$/iu,
];

/** Of a column that says each level in a row of its own: "Label 2", and below it "Sub 1" is 2/1. What says no level stays as it is. */
export function codesBelowEachOther(rows: readonly CodeListRow[]): CodeListRow[] {
  let path: readonly string[] = [];
  return rows.map((row) => {
    const words = wordsOf(row.code).trim();
    const depth = LEVEL_WORDS.findIndex((pattern) => pattern.test(words));
    const part = LEVEL_WORDS[depth]?.exec(words)?.[1];
    if (part === undefined || depth > path.length) return row;
    path = [...path.slice(0, depth), part];
    return depth === 0 ? row : { ...row, code: RawText.of(path.join('/')) };
  });
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
