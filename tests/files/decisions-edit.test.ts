import { describe, expect, test } from 'vitest';
import { withDecisions } from '../../src/files/decisions-edit.ts';
import { parseDecisions } from '../../src/files/decisions-file.ts';
import type { Code } from '../../src/model/code.ts';
import { type DecisionKey, findingKey } from '../../src/model/key.ts';
import { code, written } from '../support/codes.ts';

/** A key of which only the digits are known. */
function shown(digits: string): DecisionKey {
  return findingKey([digits]);
}

function edited(
  text: string,
  accepted: readonly string[],
  corrections: readonly { fragment: string; codes: readonly Code[] }[],
): string | null {
  return withDecisions(text, {
    accepted: accepted.map(shown),
    corrections: corrections.map(({ fragment, codes }) => ({ key: shown(fragment), codes })),
  });
}

describe('editing decisions.yaml', () => {
  const FILE = [
    '# Afspraken van 3 mei',
    'withhold:',
    '  - abc   # te herkenbaar',
    '',
    'accepted:',
    '  # samen bekeken',
    '  - K207-abc',
    '  - { finding: K141-b3-S, why: de stagiaire }',
    'corrections:',
    '  abc: [1/2] # zie verslag',
    '',
  ].join('\n');

  test('keeps comments and order', () => {
    const text = edited(FILE, ['K202-def'], [{ fragment: 'def', codes: [code('3/1'), code('3/2')] }]) ?? '';
    for (const comment of ['# Afspraken van 3 mei', '# te herkenbaar', '# samen bekeken', '# zie verslag'])
      expect(text).toContain(comment);
    expect(text.match(/^\w+/gm)).toEqual(['withhold', 'accepted', 'corrections']);
    const read = parseDecisions(text, 'decisions.yaml', []);
    expect(read.accepted.map(({ name }) => name)).toEqual(['K207-abc', 'K141-b3-S', 'K202-def']);
    expect(read.corrections.map(({ name, codes }) => [name, ...codes.map(written)])).toEqual([
      ['abc', '1/2'],
      ['def', '3/1', '3/2'],
    ]);
  });

  test('accepts nothing twice, and corrects again', () => {
    expect(edited(FILE, ['K207-abc', 'K141-b3-S'], [])).toBe(
      FILE.replace('abc   #', 'abc #').replace('[1/2]', '[ 1/2 ]'),
    );
    const again = edited(FILE, [], [{ fragment: 'abc', codes: [code('2/1')] }]) ?? '';
    expect(parseDecisions(again, 'decisions.yaml', []).corrections[0]?.codes.map(written)).toEqual(['2/1']);
  });

  test.each([[''], ['{}\n'], ['# nog niets\n'], ['accepted:\n'], ['accepted: []\n']])(
    'starts from %j',
    (text) => {
      const after = edited(text, ['K207-abc'], []) ?? '';
      expect(parseDecisions(after, 'decisions.yaml', []).accepted.map(({ name }) => name)).toEqual([
        'K207-abc',
      ]);
    },
  );

  test('a comment at the top of an empty file stays', () => {
    expect(edited('# nog niets\n', ['K207-abc'], [])).toContain('# nog niets');
  });

  test.each([['- a\n- b\n'], ['accepted: [\n'], ['zomaar wat']])('leaves %j alone', (text) => {
    expect(edited(text, ['K207-abc'], [])).toBeNull();
  });

  test.each([
    ['a single key', 'accepted: K141-b3 # zo\n', 'accepted:\n  - K141-b3 # zo\n  - K207-abc\n'],
    [
      'Windows line ends',
      '# van mij\r\naccepted:\r\n  - K141-b3\r\n',
      '# van mij\r\naccepted:\r\n  - K141-b3\r\n  - K207-abc\r\n',
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(edited(text, ['K207-abc'], [])).toBe(expected);
  });

  test('changes codes, and leaves what is said of them', () => {
    const before = 'corrections:\n  abc: { codes: 1/2, why: zie verslag }\n  def: [1/3] # Wim\n';
    const after = edited(
      before,
      [],
      [
        { fragment: 'abc', codes: [code('2/1')] },
        { fragment: 'def', codes: [code('2/2')] },
      ],
    );
    expect(after).toBe(
      'corrections:\n  abc: { codes: [ 2/1 ], why: zie verslag }\n  def: { codes: [ 2/2 ] } # Wim\n',
    );
    expect(edited('corrections: later\n', [], [{ fragment: 'abc', codes: [code('2')] }])).toBeNull();
  });

  test('a key or a code that YAML would read as a number stays what it is', () => {
    const after = edited('', [], [{ fragment: '012345678901', codes: [code('2')] }]) ?? '';
    expect(parseDecisions(after, 'decisions.yaml', []).corrections[0]?.codes.map(written)).toEqual(['2']);
    const exponent = edited('', [], [{ fragment: '1234567890e1', codes: [code('2/1')] }]) ?? '';
    expect(parseDecisions(exponent, 'decisions.yaml', []).corrections.map(({ name }) => name)).toEqual([
      '1234567890e1',
    ]);
  });

  const PLACE = { at: 'b4:54', of: '9f86d081884c' };

  test('says where, and in which source', () => {
    const key = findingKey(['K202', { shown: 'aaaaaaaaaaaa', former: null }], PLACE);
    const fragment = { ...key, shown: null, outline: '?' };
    const text = withDecisions('', {
      accepted: [key],
      corrections: [{ key: fragment, codes: [code('2/1')] }],
    });
    expect(text).toBe(
      'accepted:\n  - { finding: K202-aaaaaaaaaaaa, at: b4:54, of: 9f86d081884c }\ncorrections:\n  b4:54: { codes: [ 2/1 ], at: b4:54, of: 9f86d081884c }\n',
    );
    const problems: Parameters<typeof parseDecisions>[2] = [];
    expect(parseDecisions(text ?? '', 'decisions.yaml', problems)).toMatchObject({
      accepted: [{ name: 'K202-aaaaaaaaaaaa', ...PLACE }],
      corrections: [{ name: 'b4:54', ...PLACE }],
    });
    expect(problems).toEqual([]);
  });

  test('renews the keys that it is given, and leaves the rest and what is said of it', () => {
    const to = (digits: string) => ({ ...findingKey([digits], PLACE) });
    const before = [
      'withhold:',
      '  - abc   # te herkenbaar',
      '  - { key: def, why: zie verslag }',
      '  - { transcript: b1, words: "de pomp" }',
      'accepted: [K207-abc, { finding: K141-b3-S, why: de stagiaire }]',
      'corrections:',
      '  abc: [1/2] # verslag',
      '  def: { codes: 1/3, on: 2024-05-03 }',
      '',
    ].join('\n');
    const after = withDecisions(before, {
      outdated: [
        { section: 'withhold', name: 'abc', key: to('one') },
        { section: 'withhold', name: 'def', key: to('two') },
        { section: 'accepted', name: 'K207-abc', key: to('K207-one') },
        { section: 'corrections', name: 'abc', key: to('one') },
        { section: 'corrections', name: 'def', key: to('two') },
        { section: 'corrections', name: 'weg', key: to('three') },
      ],
    });
    expect(after).toBe(
      [
        'withhold:',
        '  - { fragment: one, at: b4:54, of: 9f86d081884c } # te herkenbaar',
        '  - { key: two, why: zie verslag, at: b4:54, of: 9f86d081884c }',
        '  - { transcript: b1, words: "de pomp" }',
        'accepted: [ { finding: K207-one, at: b4:54, of: 9f86d081884c }, { finding: K141-b3-S, why: de stagiaire } ]',
        'corrections:',
        '  one: { codes: [ 1/2 ], at: b4:54, of: 9f86d081884c } # verslag',
        '  two: { codes: 1/3, on: 2024-05-03, at: b4:54, of: 9f86d081884c }',
        '',
      ].join('\n'),
    );
  });
});
