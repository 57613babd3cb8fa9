import { Code } from '../model/code.ts';
import { mostCommon, putUnder } from '../model/grouped.ts';
import type { CodebookIndex } from './codebook-index.ts';

/**
 * The codes that words in the margin make, each with the wording that most notes have. `paths` are names from the label
 * down. What the numbered codes of `index` are called is no code of its own: "Knelpunt: geld" stands below label 3 where
 * that is called so. Words alone that are the last of one path only ("privacy" beside "Knelpunt: privacy") are that code.
 */
export function codesInWords(paths: readonly (readonly string[])[], index: CodebookIndex): Map<Code, string> {
  const placed = paths
    .filter((path) => index.resolve(Code.of(path)) === null)
    .map((path) => placedPath(path, index));
  const heads = new Set(placed.flatMap(({ code }) => code.lineage.slice(0, -1)));
  const below = new Map<Code, Set<Code>>();
  for (const { code, names } of placed) {
    if (names.length < 2) continue;
    const last = Code.of(names.slice(-1));
    below.set(last, (below.get(last) ?? new Set()).add(code));
  }
  const isOther = (code: Code) => code.depth === 1 && !heads.has(code) && below.get(code)?.size === 1;
  const wordings = new Map<Code, string[]>();
  for (const { code, names } of placed) {
    if (isOther(code)) continue;
    for (const [i, ancestor] of code.lineage.entries()) {
      const name = names[i - (code.depth - names.length)];
      if (name === undefined) continue;
      putUnder(wordings, ancestor, name);
    }
  }
  return new Map([...wordings].map(([code, names]) => [code, mostCommon(names)] as const));
}

interface PlacedPath {
  readonly code: Code;
  /** Of the last parts of the code, as many as were not there before. */
  readonly names: readonly string[];
}

function placedPath(path: readonly string[], index: CodebookIndex): PlacedPath {
  for (let known = path.length - 1; known > 0; known--) {
    const above = index.resolve(Code.of(path.slice(0, known)));
    if (above === null) continue;
    const names = path.slice(known);
    return { code: names.reduce((code, name) => code.child(name), above), names };
  }
  return { code: Code.of(path), names: path };
}
