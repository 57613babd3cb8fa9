import { describe, expect, test } from 'vitest';
import { withMerged } from '../../src/files/codebook-edit.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import type { CodebookNode } from '../../src/model/codebook.ts';
import { said } from '../support/build.ts';
import { code, written } from '../support/codes.ts';

const FILE = [
  '# Besproken op 3 mei',
  'labels:',
  '  zorg:',
  '    name: Zorg   # breed',
  '    sub:',
  '      Wachttijd: lang wachten',
  '      wachtijd:',
  '      kosten: { name: Kosten, also: [geld] }',
  '      kostn: { also: [prijs] }',
  '  werk: Werk',
  '',
].join('\n');

const flat = (nodes: readonly CodebookNode[]): string[] =>
  nodes.flatMap(({ code: own, name, also, children }) => [
    [written(own), said(name), ...also.map(said)].join(' | '),
    ...flat(children),
  ]);

function merged(from: string, into: string): string[] | null {
  const text = withMerged(FILE, code(from), code(into));
  if (text === null) return null;
  for (const comment of ['# Besproken op 3 mei', '# breed']) expect(text).toContain(comment);
  return flat(parseCodebook(text, 'codebook.yaml', []).labels);
}

describe('merging two codes in their file', () => {
  test('makes the name of one another wording of the other', () => {
    expect(merged('zorg/wachtijd', 'zorg/wachttijd')).toEqual([
      'zorg | Zorg',
      'zorg/wachttijd | lang wachten | wachtijd',
      'zorg/kosten | Kosten | geld',
      'zorg/kostn | kostn | prijs',
      'werk | Werk',
    ]);
  });

  test('keeps the wordings of both', () => {
    expect(merged('zorg/kostn', 'zorg/kosten')).toContain('zorg/kosten | Kosten | geld | kostn | prijs');
  });

  test('keeps a single wording, and what is noted beside a name alone', () => {
    const text = withMerged('labels:\n  a: Auto # ook busjes\n  b: { also: wagen }\n', code('b'), code('a'));
    expect(text).toBe('labels:\n  a: { name: Auto, also: [ b, wagen ] } # ook busjes\n');
  });

  test('works from one level to another', () => {
    expect(merged('werk', 'zorg/kosten')).toContain('zorg/kosten | Kosten | geld | Werk');
  });

  test.each([
    ['zorg', 'werk'],
    ['zorg/niets', 'werk'],
    ['werk', 'niets'],
  ])('does nothing with %s into %s', (from, into) => {
    expect(merged(from, into)).toBeNull();
  });

  test.each([['labels: [\n'], ['zomaar wat'], ['']])('leaves %j alone', (text) => {
    expect(withMerged(text, code('a'), code('b'))).toBeNull();
  });
});
