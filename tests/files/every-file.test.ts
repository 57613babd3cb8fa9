import { describe, expect, test } from 'vitest';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseCrosswalk } from '../../src/files/crosswalk-file.ts';
import { parseDecisions } from '../../src/files/decisions-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { parseNames } from '../../src/key/names.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RawText } from '../../src/model/raw-text.ts';
import { said } from '../support/build.ts';

type Parse = (text: string, file: string, findings: Finding<RawText>[]) => unknown;

const FILES: readonly [string, Parse, string][] = [
  ['kantlijn.yaml', parseProjectFile, 'title'],
  ['codebooks/koks.yaml', parseCodebook, 'codebook'],
  ['codebooks/druk.yaml', parseCrosswalk, 'crosswalk'],
  ['decisions.yaml', parseDecisions, 'accepted'],
  [
    '.kantlijn/names.yaml',
    (text, file, findings) => findings.push(...parseNames(text, file).findings),
    'keep',
  ],
];

describe.each(FILES)('%s', (file, parse, key) => {
  const slips = (text: string) => {
    const findings: Finding<RawText>[] = [];
    parse(text, file, findings);
    for (const finding of findings) expect(said(finding.file)).toBe(file);
    return findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
  };
  const misspelt = `${key.slice(0, -1)}x`;

  test.each([
    ['a list where a map belongs', `# van mij\n- ${key}: x\n`, ['K711 2:1']],
    ['words where a map belongs', 'zomaar wat\n', ['K711 1:1']],
    ['a key that means nothing', `${key}: x\n${misspelt}: y\n`, ['K716 2:1']],
    ['a key that stands there twice', `${key}: x\n${key}: y\n`, ['K714 2:1']],
    ['a quotation mark that is not closed', `${key}: "x\n`, ['K710 2:1']],
    ['a tab for indentation', `${key}:\n\t- x\n`, ['K710 2:1']],
    ['a bracket that is not closed', `${key}: [x\n`, ['K710 2:1']],
    ['two documents', `${key}: x\n---\n${key}: y\n`, ['K710 2:1']],
    ['nothing', '', []],
    ['comments alone', '# nog niets\n', []],
  ])('%s', (_, text, expected) => {
    expect(slips(text).slice(0, 1)).toEqual(expected);
  });

  test('no file makes it give up, however odd', () => {
    const odd = ['[', '{', '- ', '? ', 'a: '].map((piece) => piece.repeat(5000));
    for (const text of [
      ...odd,
      '*x',
      '&a [*a]',
      `${key}: *x`,
      `${key}: !!binary x`,
      '\u0000',
      '%YAML 9.9\n---\n',
    ])
      expect(() => slips(text)).not.toThrow();
  });
});
