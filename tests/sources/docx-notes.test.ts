import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import {
  anchorsOf,
  codesOf,
  comment,
  document,
  end,
  noteTextsOf,
  on,
  p,
  r,
  reference,
  start,
} from './docx-files.ts';

describe('the order of notes is that of their place in the text', () => {
  it('not that of the comments part', async () => {
    const body = p(on(3, r('een'))) + p(on(1, r('twee')), on(2, r('drie')));
    const comments = comment(1, 'tweede') + comment(2, 'derde') + comment(3, 'eerste');
    const read = await readSource(document({ body, comments }));
    expect(noteTextsOf(read)).toEqual(['eerste', 'tweede', 'derde']);
    expect(read.notes.map(({ ordinal, line }) => [ordinal, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
    ]);
  });

  it('on the same words, that of their references', async () => {
    const body = p(start(2), start(1), r('woord'), end(1), end(2), reference(2), reference(1));
    const read = await readSource(document({ body, comments: comment(1, 'later') + comment(2, 'eerder') }));
    expect(noteTextsOf(read)).toEqual(['eerder', 'later']);
  });
});

describe('ranges hold the words and nothing beside them', () => {
  it.each([
    [
      'up to the start of the next paragraph',
      p(start(1), r('hele alinea')) + p(end(1), r('volgende')),
      'hele alinea',
    ],
    ['from the end of the one before', p(r('vorige'), start(1)) + p(r('hele alinea'), end(1)), 'hele alinea'],
    ['over empty paragraphs at both sides', p(start(1)) + p(r('midden')) + p(end(1)), 'midden'],
  ])('%s', async (_, body, words) => {
    const read = await readSource(document({ body, comments: comment(1, 'x') }));
    expect(anchorsOf(read)).toEqual([words]);
    const range = read.notes[0]?.range;
    expect(range?.from.paragraph).toBe(range?.to.paragraph);
  });

  it.each([
    ['an end that comes before the start', p(end(1), r('ab'), start(1), r('cd'))],
    ['a start past the last paragraph', p(r('ab')) + start(1) + end(1)],
    ['an end alone', p(r('ab'), end(1))],
  ])('%s is a point', async (_, body) => {
    const read = await readSource(document({ body, comments: comment(1, 'x') }));
    expect(anchorsOf(read)).toEqual(['']);
    expect(read.notes[0]?.range).not.toBeNull();
    expect(codesOf(read)).toEqual(['K105']);
  });

  it('a start without an end runs to the reference', async () => {
    const body = p(r('a '), start(1), r('bcd'), reference(1), r(' e'));
    expect(anchorsOf(await readSource(document({ body, comments: comment(1, 'x') })))).toEqual(['bcd']);
  });

  it('words of no more than white space count as none', async () => {
    const read = await readSource(
      document({ body: p(r('a'), on(1, r('  ')), r('b')), comments: comment(1, 'x') }),
    );
    expect(codesOf(read)).toEqual(['K105']);
  });
});
