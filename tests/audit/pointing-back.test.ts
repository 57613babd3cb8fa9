import { expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const talks = (code: string, words: readonly string[]) =>
  words
    .map(
      (one, i) =>
        `# Bijlage ${i + 1}: Interview bewoner ${i + 1}\n\nI: Hoe is het?\n\nR: {==Dat is nu ${i} jaar zo==}{>>@kim: ${code}<<}. ${one}\n`,
    )
    .join('\n');

test.each<[string, string, string]>([
  ['De bewoners noemen ook schuldgevoel.', 'Ibid.', 'unclear'],
  ['Beide bewoners zijn er rouwig om.', 'Zie noot 1.', 'unclear'],
  ['Bewoner 1 en 2 missen hun tuin.', 'Idem.', 'unclear'],
  ['De bewoners komen er graag voor de opvang.', 'Ibid.', 'holds'],
  ['De bewoners prijzen de opvanguren.', 'Ibid.', 'holds'],
  ['De bewoners zijn tevreden daarover.', 'Ibid.', 'holds'],
  ['De bewoners noemen ook schuldgevoel.', 'Bijlage 1 en 2. Code: opvang.', 'holds'],
])(
  'a footnote that only points back says nothing of another thing: %s %s',
  async (sentence, note, status) => {
    const text = `# Verslag\n\n## Resultaten\n\nDe bewoners noemen de opvang.[^1] ${sentence}[^2]\n\n[^1]: Bijlage 1 en 2. Code: opvang.\n[^2]: ${note}\n\n${talks('opvang', ['Ja.', 'Ja.'])}`;
    const { report } = await auditOf(new Map([['verslag.md', text]]));
    expect(report.claims.map((claim) => claim.status)).toEqual(['holds', status]);
  },
);

test.each<[string, string, string, string | null]>([
  ['De bewoners vinden het schoon', 'schoon', 'Schoon vind ik het niet.', 'Schoon vind ik het niet.'],
  ['De bewoners vinden het schoon', 'schoon', 'Schoon is het zeker.', null],
  ['De bewoners vinden de trap niet schoon', 'trap', 'Schoon is de trap nooit.', null],
  ['De bewoners vinden de trap niet schoon', 'trap', 'Schoon is de trap.', 'Schoon is de trap.'],
  [
    'De bewoners voelen zich welkom aan de balie',
    'balie',
    'Ik wilde weg, aan de balie waren ze onvriendelijk.',
    'Ik wilde weg, aan de balie waren ze onvriendelijk.',
  ],
  ['De bewoners missen een lift', 'lift', 'Er is hier geen lift.', null],
])('a denial behind its word, and a wish beside it: %s; %s: %s', async (sentence, code, words, shown) => {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}.[^1]\n\n[^1]: Bijlage 1 en 2. Code: ${code}.\n\n${talks(code, [words, 'Ja.'])}`;
  const { findings } = await auditOf(new Map([['verslag.md', text]]));
  const found = findings.find((one) => one.code === 'K510');
  const expected = shown === null ? null : `respondenten-1, b1:2: ‘${shown}’`;
  expect(found === undefined ? null : said(found.words.said)).toBe(expected);
});
