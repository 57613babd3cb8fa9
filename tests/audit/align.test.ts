import { describe, expect, test } from 'vitest';
import { type Alignment, align } from '../../src/audit/matching/align.ts';
import { quoteWords } from '../../src/audit/matching/quote-parts.ts';
import { type QuotedWord, quotedWords } from '../../src/language/quoted-words.ts';

const SAID =
  'gisteren kwam de buurman langs met een grote doos vol appels uit zijn eigen tuin achter het huis';

function aligned(quote: string, said = SAID): Alignment {
  const { tokens, gaps } = quoteWords(quote);
  return align(tokens, gaps, quotedWords(said));
}

/** Changes as words: "grote→kleine". */
function changes(quote: string, said = SAID): string[] {
  const [spoken, written] = [quotedWords(said), quoteWords(quote).tokens];
  const cut = (words: readonly QuotedWord[], [from, to]: readonly [number, number]) =>
    words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ');
  return aligned(quote, said).changes.map(({ from, to }) => `${cut(spoken, from)}→${cut(written, to)}`);
}

test.each<[string, number, string[]]>([
  ['kwam de buurman langs', 0, []],
  ['Kwam de búúrman langs!', 0, []],
  [SAID, 0, []],
  ['met een kleine doos vol appels', 1, ['grote→kleine']],
  ['met een doos vol appels', 1, ['grote→']],
  ['met een hele grote doos vol appels', 1, ['→hele']],
  ['de buurvrouw kwam langs met twee grote dozen vol appels', 4, []],
  ['met een kleine zak vol appels', 2, ['grote doos→kleine zak']],
  ['met een kleine doos vol peren uit zijn tuin achter', 3, ['grote→kleine', 'appels→peren', 'eigen→']],
  ['morgen kwam de buurman langs', 1, ['gisteren→morgen']],
  ['achter het huis en de schuur', 3, ['→en de schuur']],
])('%s', (quote, edits, expected) => {
  expect(aligned(quote).edits).toBe(edits);
  if (expected.length > 0 || edits === 0) expect(changes(quote)).toEqual(expected);
});

describe('both ends are free', () => {
  test.each<[string, number, number]>([
    ['gisteren kwam de buurman', 0, 4],
    ['buurman langs met', 3, 6],
    ['tuin achter het huis', 14, 18],
  ])('%s', (quote, first, last) => {
    expect(aligned(quote)).toMatchObject({ edits: 0, leaps: 0, first, last });
  });
});

describe('a leap', () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`);
  const quote = (left: number, mark = '') =>
    [...words.slice(5, 12), ...(mark === '' ? [] : [mark]), ...words.slice(12 + left, 20 + left)].join(' ');

  test('is taken over ten words and more', () => {
    expect(aligned(quote(10), words.join(' '))).toMatchObject({ edits: 0, leaps: 1, first: 5, last: 30 });
    expect(aligned(quote(17), words.join(' '))).toMatchObject({ edits: 0, leaps: 1 });
  });

  test('is not taken over nine: these are edits', () => {
    expect(aligned(quote(9), words.join(' '))).toMatchObject({ leaps: 0 });
    expect(aligned(quote(3), words.join(' '))).toMatchObject({ edits: 3, leaps: 0 });
  });

  test('costs nothing at an ellipsis, however much or little it leaves out', () => {
    for (const left of [0, 1, 3, 9, 10, 17])
      expect(aligned(quote(left, '(…)'), words.join(' '))).toMatchObject({ edits: 0, leaps: 0 });
  });

  test('may land on a changed word at an ellipsis', () => {
    const changed = quote(15, '...').replace('w27', 'anders');
    expect(aligned(changed, words.join(' '))).toMatchObject({ edits: 1, leaps: 0 });
  });

  test('is not worth it for two words', () => {
    expect(aligned('w1 w2 w3 w4 w30 w31', words.join(' ')).leaps).toBe(0);
  });

  test('does not go backward', () => {
    expect(aligned('w20 w21 w22 w23 w3 w4 w5 w6', words.join(' ')).edits).toBe(4);
  });
});

describe('nothing to align', () => {
  test('a quote longer than the text costs what it has more', () => {
    expect(aligned('een twee drie vier vijf zes', 'twee drie vier')).toMatchObject({
      edits: 3,
      first: 0,
      last: 3,
    });
  });
  test('an empty text costs every word', () => {
    expect(aligned('een twee drie', '')).toMatchObject({ edits: 3, leaps: 0 });
  });
  test('an empty quote costs nothing and is nowhere', () => {
    expect(aligned('', SAID)).toEqual({ edits: 0, changes: [], leaps: 0, first: 0, last: 0 });
  });
});
