import { describe, expect, test } from 'vitest';
import { type Searched, searchedIn } from '../../src/app/searched.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { withExamples } from '../support/examples.ts';
import { sessionIn } from '../support/session.ts';

/** Every raw text that is reached from a value, by the names of the fields on the way: `documents.notes.text`. */
function textsByPath(value: unknown): ReadonlyMap<string, readonly RawText[]> {
  const found = new Map<string, RawText[]>();
  const seen = new Set<unknown>();
  const waiting: (readonly [path: string, one: unknown])[] = [['', value]];
  for (const [path, one] of waiting) {
    if (one instanceof RawText) found.set(path, [...(found.get(path) ?? []), one]);
    else if (typeof one === 'object' && one !== null && !seen.has(one)) {
      seen.add(one);
      const parts =
        one instanceof Map || one instanceof Set || Array.isArray(one)
          ? [...one].map((part) => [path, part] as const)
          : Object.entries(one).map(([key, part]) => [path === '' ? key : `${path}.${key}`, part] as const);
      waiting.push(...parts);
    }
  }
  return found;
}

function pathsNotIn(value: unknown, roots: Searched['byRoot']): string[] {
  return [...textsByPath(value)].flatMap(([path, texts]) =>
    texts.every(({ root, length }) => length === 0 || roots.has(root)) ? [] : path,
  );
}

/** Searched as what they are: whoever wrote a note is a coder by name, and files of findings are names of files. */
const NAMED_ELSEWHERE = /(?:^|\.)(?:author|coder)$|^findings\.file$/;

describe('every text that a loaded project holds is searched for names', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['a project', undefined],
    ['a Word file with everything in it', ['thesis.docx']],
    ['an interview alone', ['interview.txt']],
  ])('%s', async (_, documents) => {
    await withExamples(async (folder) => {
      const { loaded } = await sessionIn(folder, documents === undefined ? {} : { documents });
      const paths = [...textsByPath(loaded.project).keys()];
      expect(paths).toEqual(expect.arrayContaining(['transcripts.turns.text', 'title']));
      const roots = (await searchedIn(loaded, new Set())).byRoot;
      expect(pathsNotIn(loaded.project, roots).filter((path) => !NAMED_ELSEWHERE.test(path))).toEqual([]);
      // A field that nobody has thought of is searched too; a root that was not searched is seen.
      const more = { ...loaded.project, added: [{ later: RawText.of('Sietske belde') }] };
      expect(pathsNotIn(more, roots)).toContain('added.later');
      const searched = await searchedIn({ ...loaded, project: more }, new Set());
      expect(pathsNotIn(more, searched.byRoot)).not.toContain('added.later');
    });
  });
});
