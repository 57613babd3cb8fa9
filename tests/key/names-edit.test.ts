import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNames } from '../../src/key/names.ts';
import { withDecision } from '../../src/key/names-edit.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';

const of = RawText.of;

describe('a decision is added to the list', () => {
  test.each([
    ['keep in an empty list', '', { what: 'keep', text: of('Utrecht') }, 'keep:\n  - Utrecht\n'],
    [
      'replace beside comments',
      '# Mijn namen\nnames:\n  - Anna de Wit # buurvrouw\n',
      { what: 'replace', text: of('Ommen'), kind: 'place' },
      '# Mijn namen\nnames:\n  - Anna de Wit # buurvrouw\n  - { name: Ommen, kind: place }\n',
    ],
    [
      'same as a name alone',
      'names:\n  - Anna de Wit\n  - Bram\n',
      { what: 'same', text: of('Anna'), kind: 'person', as: of('anna de wit') },
      'names:\n  - { name: Anna de Wit, also: [ Anna ] }\n  - Bram\n',
    ],
    [
      'same as a name with a comment, typed as something else',
      'names: # mijn namen\n  - Anna de Wit # buurvrouw\n',
      { what: 'same', text: of('Anna'), kind: 'place', as: of('Anna de Wit') },
      'names:\n  # mijn namen\n  - { name: Anna de Wit, also: [ Anna ] } # buurvrouw\n',
    ],
    [
      'same as itself',
      '',
      { what: 'same', text: of('Anna'), kind: 'person', as: of('anna') },
      'names:\n  - Anna\n',
    ],
    [
      'a list of comments',
      'names: # mijn namen\n  # nog niemand\nkeep:\n',
      { what: 'replace', text: of('Anna'), kind: 'person' },
      'names:\n  - Anna\n  # mijn namen\n  # nog niemand\nkeep:\n',
    ],
    [
      'same as another name of somebody',
      'names:\n  - { name: Anna de Wit, also: Annie }\n',
      { what: 'same', text: of('Anna'), kind: 'person', as: of('Annie') },
      'names:\n  - { name: Anna de Wit, also: [ Annie, Anna ] }\n',
    ],
    [
      'same as somebody who is not on the list',
      '# nog leeg\n',
      { what: 'same', text: of('Lindeburg'), kind: 'place', as: of('Lindenburg') },
      '# nog leeg\n\nnames:\n  - { name: Lindenburg, kind: place, also: [ Lindeburg ] }\n',
    ],
  ] as const)('%s', (_, before, decision, after) => {
    expect(withDecision(before, decision)).toBe(after);
  });

  test('but not to what is no list', () => {
    expect(withDecision('names: [Anna', { what: 'keep', text: of('x') })).toBeNull();
    expect(withDecision('- Anna\n', { what: 'keep', text: of('x') })).toBeNull();
  });
});

test('whatever a name looks like, it is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 2, unit: 'grapheme' }).filter((text) => /^\p{L}.*\p{L}$/u.test(text)),
      (name) => {
        const list = withDecision('', { what: 'replace', text: of(name), kind: 'organisation' }) ?? '';
        const { known, findings } = parseNames(list);
        expect(findings).toEqual([]);
        expect(known.map((one) => [wordsOf(one.name), one.kind])).toEqual([[name, 'organisation']]);
      },
    ),
  );
});
