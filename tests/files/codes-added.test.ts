import { expect, test } from 'vitest';
import { withCodes } from '../../src/files/codebook-edit.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import type { CodebookNode } from '../../src/model/codebook.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RawText } from '../../src/model/raw-text.ts';
import { said } from '../support/build.ts';
import { code, written } from '../support/codes.ts';

const flat = (nodes: readonly CodebookNode[]): string[] =>
  nodes.flatMap(({ code: own, name, children }) => [`${written(own)} ${said(name)}`, ...flat(children)]);

const NEW = [
  { address: '3', name: 'Loon' },
  { address: '1/2', name: 'Fiets' },
  { address: '1/2/1', name: 'Lek' },
  { address: 'rust', name: 'Rust' },
  { address: 'rust/thuis', name: 'Thuis' },
];

test.each<[string, string, string[]]>([
  ['without codes', 'codebook: werk\nlabels: {}\n', []],
  ['on lines of its own', 'codebook: werk\nlabels:\n  # hier begint het\n  1: Vervoer\n', []],
  ['between braces', 'codebook: werk\nlabels: { 1: { name: Vervoer, sub: { 1: Bus } } }\n', ['1/1 Bus']],
])('a codebook %s takes numbers and words', (_, before, present) => {
  const added = [{ address: '1', name: 'Vervoer' }, ...NEW]
    .filter(({ address }) => address !== '1' || !before.includes('1:'))
    .map(({ address, name }) => ({ code: code(address), key: address.split('/').pop() ?? '', name }));
  const text = withCodes(before, added) ?? '';
  const found: Finding<RawText>[] = [];
  const { labels } = parseCodebook(text, 'werk.yaml', found);
  expect(found).toEqual([]);
  expect(flat(labels)).toEqual([
    '1 Vervoer',
    ...present,
    '1/2 Fiets',
    '1/2/1 Lek',
    '3 Loon',
    'rust Rust',
    'rust/thuis Thuis',
  ]);
  expect(before.includes('#')).toBe(text.includes('# hier begint het'));
});
