import { expect, test } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { foundIn } from '../support/found.ts';
import { known, masked } from '../support/gates.ts';
import { TOO_MUCH_WORK, workOf } from '../support/shared.ts';

const names = { known: [known('Fatima Okonjo'), known('𞤀𞤥𞤭𞤲𞤢'), known('𠮷田')] };

test.each([
  ['zij heet Fat\u2066ima', 'zij heet [naam 1]'],
  ['zij heet Fat\u2800ima', 'zij heet [naam 1]'],
  ['zij heet Fa\u3164tima', 'zij heet [naam 1]'],
  ['zij heet Fa\u{E0041}\u{E0042}tima', 'zij heet [naam 1]'],
  ['zij heet Fat\u{1D173}ima', 'zij heet [naam 1]'],
  ['zij heet Fat\u{E0801}ima', 'zij heet [naam 1]'],
  ['zij heet Fat-\nima', 'zij heet [naam 1]'],
  ['zij heet Fatima-\nen haar zus', 'zij heet [naam 1]-\nen haar zus'],
  ['zij heet Fatima\nOkonjo', 'zij heet [naam 1]'],
  ['zij heet 𞤀𞤥𞤭𞤲𞤢 hier', 'zij heet [naam 1] hier'],
  ['zij heet 𠮷田 hier', 'zij heet [naam 1] hier'],
])('a known name in %j', (words, shown) => {
  expect(masked(words, names)).toBe(shown);
});

test.each([
  ['Ik sprak met Fat\u2069ima daarover.', 'Fat\u2069ima'],
  ['Ik sprak met Fat\u{E0041}ima daarover.', 'Fat\u{E0041}ima'],
  ['Ik sprak met Fat\u{1D173}ima daarover.', 'Fat\u{1D173}ima'],
  ['Ik sprak met Fat-\nima daarover.', 'Fat-\nima'],
  ['Ik sprak met 𞤀𞤥𞤭𞤲𞤢 daarover.', '𞤀𞤥𞤭𞤲𞤢'],
  ['Ik sprak met 𠮷田 daarover.', '𠮷田'],
])('a name that nobody knew in %j', (words, name) => {
  const start = words.indexOf(name);
  expect(foundIn(words).some((span) => span.start <= start && span.end >= start + name.length)).toBe(true);
});

test.each(['Fat-\nima', 'Fat\u2066ima', 'Fa\u{E0041}tima', 'Fat\u2800ima'])(
  'a finished file with %j',
  (name) => {
    const text = RawText.of('Fatima');
    const originals = [{ kind: 'person', text, placeholder: '[naam 1]', distinctive: true }] as const;
    expect(searchArtefact('a.md', Buffer.from(`er staat ${name} in`), originals)).toHaveLength(1);
  },
);

test('a word of a hundred thousand letters is no slip of anything, and soon looked at', () => {
  const words = `R: ${'Jan-'.repeat(25_000)} was er`;
  expect(workOf(() => masked(words, names))).toBeLessThan(TOO_MUCH_WORK);
});
