import { describe, expect, test } from 'vitest';
import type { KindRecord } from '../../src/detect/kinds/record.ts';
import { ALL_KINDS, isKind, isReported, recordOf } from '../../src/detect/kinds.ts';
import { kindOfWord, numberIn, PLACEHOLDER_WORDS, placeholder, wordFor } from '../../src/key/placeholders.ts';

/** Whatever may be left out is forgotten by somebody: the compiler refuses this line as soon as one field may. */
type MayBeLeftOut<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
const nothing: [MayBeLeftOut<KindRecord<'one'>>] extends [never] ? true : false = true;

function distinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

describe('the registry', () => {
  test('has each kind once, with words of its own', () => {
    expect(nothing).toBe(true);
    expect(distinct(ALL_KINDS.map(({ name }) => name))).toBe(true);
    for (const language of ['nl', 'en'] as const)
      expect(distinct(ALL_KINDS.map((record) => record.placeholder.in(language)))).toBe(true);
  });

  test('asks about one kind at a time, and by one letter each', () => {
    const reviewed = ALL_KINDS.flatMap(({ review }) => review ?? []);
    expect(distinct(reviewed.map(({ order }) => order))).toBe(true);
    expect(distinct(reviewed.flatMap(({ key: letter }) => letter ?? []))).toBe(true);
  });

  test.each(ALL_KINDS)('$name: whatever has a number is searched for', ({ isNumbered, search }) => {
    expect(isNumbered && search === null).toBe(false);
  });

  test.each(ALL_KINDS)('$name: a placeholder says in either language what it is', ({ name, narrower }) => {
    for (const language of ['nl', 'en'] as const) {
      const given = placeholder(name, language, 7);
      expect(numberIn(given)).toBe(7);
      expect(kindOfWord(wordFor(name, language).toString())).toBe(name);
      for (const word of narrower?.words.values() ?? []) expect(kindOfWord(word.in(language))).toBe(name);
      for (const word of given.match(/\p{L}+/gu) ?? []) expect(PLACEHOLDER_WORDS.has(word)).toBe(true);
    }
  });

  test('knows what is no kind', () => {
    expect([isKind('person'), isKind('coder'), isKind('colour')]).toEqual([true, true, false]);
    expect([isReported('person'), isReported('coder'), isReported('withheld')]).toEqual([true, false, false]);
  });
});

describe('what a place is more narrowly', () => {
  const { narrower } = recordOf('place');
  test.each<[string, string, string | null]>([
    ['Kerkstraat 12', '', 'street'],
    ['Schilderswijk', '', 'district'],
    ['Lindenburg', 'in de wijk ', 'district'],
    ['gemeente Vught', '', 'municipality'],
    ['Westertoren', '', 'building'],
    ['Lindenburg', 'uit ', null],
  ])('%s, after %j', (name, before, kind) => {
    expect(narrower?.of(name, before)).toBe(kind);
  });
});
