import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const LINES = [
  'I: Hoe is het in de kas?',
  'P: Warm. Er staan twee ventilatoren,',
  'en die doen het geen van beide.',
  'I: En de planten?',
  'P: De komkommers hangen slap.',
  'Daar maak ik mij zorgen over.',
];

/** Ways of numbering the lines of an interview. */
const NUMBERED: Readonly<Record<string, (line: string, number: number) => string>> = {
  'a number and blanks': (line, number) => `${number}  ${line}`,
  'a number with a full stop': (line, number) => `${number}. ${line}`,
  'each second line': (line, number) => (number % 2 === 0 ? `${number}  ${line}` : `   ${line}`),
};

const table = LINES.map((line, i) => `| ${i + 1} | ${line} |`).join('\n');
const INTERVIEWS = Object.entries(NUMBERED).map(
  ([name, write]) => [name, LINES.map((line, i) => write(line, i + 1)).join('\n')] as const,
);

async function audited(report: string, interview: string, name = 'gesprek.txt') {
  const files = { 'verslag.md': `# Verslag\n\n${report}\n`, [name]: `Interview 1\n\n${interview}\n` };
  const documents = await Promise.all(
    Object.entries(files).map(([file, text]) =>
      readSource({ name: file, bytes: new TextEncoder().encode(text) }),
    ),
  );
  const found = (auditProject(projectOf(documents))?.findings ?? []).filter(({ code }) => code !== 'K508');
  return found.map(({ code, words }) =>
    [code, ...Object.entries(words).flatMap(([key, word]) => (key === 'lines' ? said(word) : []))].join(' '),
  );
}

describe.each(INTERVIEWS)('an interview with lines that have %s', (_, interview) => {
  test.each<[string, string[]]>([
    ['“De komkommers hangen slap” (participant 1, l. 5).', []],
    ['“De komkommers hangen slap” (participant 1, r. 4-6).', []],
    ['“De komkommers hangen slap” (participant 1, regel 1).', ['K413 5']],
    ['“De komkommers hangen slap” (participant 1, l. 60).', ['K413 5']],
    ['“Er staan twee ventilatoren, en die doen het geen van beide” (interview 1, ll. 2–3).', []],
    ['“Er staan twee ventilatoren, en die doen het geen van beide” (interview 1, l. 6).', ['K413 2–3']],
    ['Dat is in de kas te merken (participant 1, l. 60).', ['K315']],
    ['Dat is in de kas te merken (participant 1, lines 2 and 3).', []],
  ])('%s', async (report, codes) => {
    expect(await audited(report, interview)).toEqual(codes);
  });
});

test('numbers in the first column of a table are those of its lines', async () => {
  const found = await audited(
    '“De komkommers hangen slap” (participant 1, l. 2).',
    `| | |\n|-|-|\n${table}`,
    'kas.md',
  );
  expect(found).toEqual(['K413 5']);
});

test('where no line has a number, that is said once', async () => {
  const found = await audited(
    '“De komkommers hangen slap” (participant 1, l. 9). Dat is zo (participant 1, l. 3).',
    LINES.join('\n'),
  );
  expect(found).toEqual(['K316']);
});

test.each<[string, string[]]>([
  ['Dat is zo (participant 1, regel 400).', ['K317', 'K316']],
  ['“De komkommers hangen slap” (participant 1, ll. 380-400).', ['K317', 'K316']],
  // On paper every line of the file may be two.
  ['Dat is zo (participant 1, regel 14).', ['K316']],
])('nor can it have a line that is far beyond its end: %s', async (report, codes) => {
  expect(await audited(report, LINES.join('\n'))).toEqual(codes);
});
