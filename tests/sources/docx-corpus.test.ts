import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { ENDLESS, isAbsent } from '../support/shared.ts';
import { anchorsOf, codesOf, textsOf } from './docx-files.ts';

const SHARED = '../shared';
const CORPUS = `${SHARED}/corpus`;
const HOSTILE = `${CORPUS}/made-here`;
const THESIS = `${SHARED}/thesis/rapport.docx`;

interface Expected {
  readonly comments: number | null;
  readonly agreed: readonly { readonly author: string; readonly text: string; readonly anchor: string }[];
}

async function read(path: string) {
  return readSource({ name: path, bytes: readFileSync(path) });
}

const normalised = (words: string) => words.replace(/\s+/g, ' ').trim();
const line = (author: string, text: string, anchor: string) =>
  [author, text, anchor].map(normalised).join(' | ');

describe.skipIf(isAbsent(CORPUS))(
  'files of other projects (skipped where ../shared/corpus is not there)',
  () => {
    const all = existsSync(CORPUS)
      ? (JSON.parse(readFileSync(`${CORPUS}/expected-comments.json`, 'utf8')) as Record<string, Expected>)
      : {};
    const expected = Object.entries(all).filter(([name]) => name.endsWith('.docx'));

    it('the list is whole', () => {
      expect(expected.flatMap(([, { agreed }]) => agreed)).toHaveLength(84);
    });

    it.each(expected)('%s: the comments on which other readers agree', async (name, { comments, agreed }) => {
      const document = await read(`${CORPUS}/${name}`);
      const got = document.notes.map(({ author, text, anchor }) =>
        line(wordsOf(author), wordsOf(text), wordsOf(anchor)),
      );
      for (const one of agreed) {
        const at = got.indexOf(line(one.author, one.text, one.anchor));
        expect(at, `comment of ${one.author}`).toBeGreaterThanOrEqual(0);
        got.splice(at, 1);
      }
      if (comments === null) expect(document.findings).toMatchObject([{ severity: 'error' }]);
      else expect(document.notes).toHaveLength(comments);
    });

    it.each([
      ['mammoth-footnotes', 2],
      ['poi-stress018-spanish-heading-ids', 7],
      ['poi-stress008-182-footnotes', 182],
    ])('%s has %i footnotes', async (name, count) => {
      const document = await read(`${CORPUS}/docx/${name}.docx`);
      expect(document.footnotes.map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, i) => i + 1),
      );
    });

    it('knows a heading by its name under a French id', async () => {
      const document = await read(`${CORPUS}/docx/poi-65099-french-heading-ids.docx`);
      const headings = document.paragraphs.filter(({ heading }) => heading !== null);
      expect(headings.map(({ heading, text }) => [heading, wordsOf(text)])).toEqual([[3, 'Acronyms']]);
    });

    it('knows replies', async () => {
      const document = await read(`${CORPUS}/docx/sdk-Comment052.docx`);
      expect(document.notes.filter(({ reply }) => reply)).toHaveLength(6);
    });
  },
);

describe.skipIf(isAbsent(HOSTILE))('hostile files (skipped where ../shared/corpus is not there)', () => {
  it.each([
    ['zip-bomb-600MB', 'K104'],
    ['zip-bomb-lying-size', 'K109'],
    ['billion-laughs', 'K107'],
    ['xxe-file', 'K107'],
    ['deep-nesting-200k', 'K108'],
    ['path-traversal-names', 'K109'],
  ])('%s is refused with %s', async (name, code) => {
    const before = readdirSync(HOSTILE);
    const started = performance.now();
    const document = await read(`${HOSTILE}/${name}.docx`);
    expect(performance.now() - started).toBeLessThan(ENDLESS);
    expect(codesOf(document)).toEqual([code]);
    expect(document.paragraphs).toEqual([]);
    expect(readdirSync(HOSTILE)).toEqual(before);
    expect(existsSync('/tmp/evil.xml') || existsSync('/abs/evil.xml')).toBe(false);
  });

  it('ids that every object has', async () => {
    expect(anchorsOf(await read(`${HOSTILE}/proto-ids.docx`))).toEqual(['proto', 'ctor']);
  });

  it('ten thousand comments', async () => {
    const document = await read(`${HOSTILE}/10k-comments.docx`);
    expect(document.notes).toHaveLength(10_000);
    const numbers = document.notes.map(({ anchor }) => wordsOf(anchor).trim());
    expect(numbers.every((words) => /^fragment \d+$/.test(words))).toBe(true);
    expect(new Set(numbers).size).toBe(10_000);
  }, 10_000);
});

describe.skipIf(isAbsent(THESIS))('the thesis (skipped where ../shared/thesis is not there)', () => {
  it('has 839 paragraphs, 115 footnotes and 78 notes on interviews', async () => {
    const document = await read(THESIS);
    expect(document.findings).toEqual([]);
    expect(document.paragraphs).toHaveLength(839);
    expect(document.footnotes).toHaveLength(115);
    expect(document.notes).toHaveLength(78);
    const texts = textsOf(document);
    const heading = (index: number) =>
      texts.findLast((_, i) => i <= index && document.paragraphs[i]?.heading != null) ?? '';
    for (const { range, reply } of document.notes) {
      expect(reply).toBe(false);
      expect(heading(range?.from.paragraph ?? -1)).toMatch(/^Bijlage \d+: interview/i);
    }
  });
});
