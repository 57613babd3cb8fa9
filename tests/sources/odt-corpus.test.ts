import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { isAbsent } from '../support/shared.ts';

const CORPUS = '../shared/corpus';

interface Expected {
  readonly comments: number | null;
  readonly agreed: readonly { readonly author: string; readonly text: string; readonly anchor: string }[];
}

const read = async (name: string) => await readSource({ name, bytes: readFileSync(`${CORPUS}/${name}`) });
const line = (...words: string[]) => words.map((one) => one.replace(/\s+/g, ' ').trim()).join(' | ');

describe.skipIf(isAbsent(CORPUS))(
  'texts of other projects (skipped where ../shared/corpus is not there)',
  () => {
    const all = existsSync(CORPUS)
      ? (JSON.parse(readFileSync(`${CORPUS}/expected-comments.json`, 'utf8')) as Record<string, Expected>)
      : {};
    const expected = Object.entries(all).filter(([name]) => name.endsWith('.odt'));

    it('the list is whole', () => {
      expect(expected.flatMap(([, { agreed }]) => agreed)).toHaveLength(38);
    });

    it.each(expected)('%s: the comments on which other readers agree', async (name, { comments, agreed }) => {
      const document = await read(name);
      if (comments === null) expect(document.findings).toMatchObject([{ code: 'K106' }]);
      expect(document.saw?.notes).toBe(comments ?? 0);
      const got = document.notes.map(({ author, text, anchor }) =>
        line(wordsOf(author), wordsOf(text), wordsOf(anchor)),
      );
      expect(got.sort()).toEqual(agreed.map(({ author, text, anchor }) => line(author, text, anchor)).sort());
    });

    it('answers of old, numbers, cells and looks', async () => {
      const { notes, paragraphs, footnotes, saw } = await read('odt/odftk-text-extract.odt');
      expect(notes.map(({ reply }) => reply)).toEqual([false, true, true, false]);
      const having = (what: 'label' | 'cell' | 'emphasis') =>
        paragraphs.filter((one) => one[what] !== undefined);
      expect(having('label').map(({ label }) => (label === undefined ? '' : wordsOf(label)))).toEqual([
        '1.',
        '2.',
      ]);
      expect(having('cell')).toHaveLength(4);
      expect(having('emphasis')).toHaveLength(5);
      expect(footnotes).toHaveLength(1);
      expect(saw?.unread).toEqual(
        new Map([
          ['picture', 1],
          ['object', 1],
        ]),
      );
    });
  },
);
