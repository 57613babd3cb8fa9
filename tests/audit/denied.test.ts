import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const TALKS = ['sfeer', 'sfeer', 'lawaai', 'lawaai']
  .map(
    (code, i) =>
      `# Bijlage ${i + 1}: Interview respondent ${i + 1}\n\nI: Hoe is het?\n\nR: {==Dat is nu ${i} jaar zo==}{>>@kim: ${code}<<}.\n`,
  )
  .join('\n');

test.each<[string, string, string[]]>([
  ['Respondent 1 en 2 noemen het lawaai niet.', 'Respondent 1 en 2. Code: lawaai.', []],
  ['Respondent 1 en 3 noemen het lawaai niet.', 'Respondent 1 en 3. Code: lawaai.', ['K303']],
  ['Respondent 1 en 2 noemen het lawaai.', 'Respondent 1 en 2. Code: lawaai.', ['K303', 'K303', 'K501']],
  ['Respondent 1 noemt het lawaai niet.', 'Respondent 1 en 2. Code: lawaai.', ['K303']],
  ['Drie respondenten noemen het lawaai niet.', 'Bijlage 1 t/m 4. Code: lawaai.', ['K303', 'K303']],
])('what a sentence says is not there is no fault of its citation: %s %s', async (sentence, note, codes) => {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: ${note}\n\n${TALKS}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report })?.findings ?? [];
  const errors = found.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
  expect(errors.toSorted()).toEqual(codes);
});
