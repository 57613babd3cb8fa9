import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

function findingsOn(report: string, headings: readonly string[]) {
  const talks = headings.map(
    (heading) => `# ${heading}\nI: Hoe gaat het?\nV: Het gaat.\nI: En dan?\nV: Dan niets.`,
  );
  const document = documentOf(`# Resultaten\n${report}\n${talks.join('\n')}`);
  return auditProject({ ...projectOf([document]), report: document })?.findings ?? [];
}

test.each<[string, string[]]>([
  ['De oven is heet (N1). De rij is lang (N2). Het tocht (T1).', ['T1']],
  [
    'De oven is heet (N1). De rij is lang (N2). Het tocht (TB4 en TB5, r. 12). Het lekt (W3).',
    ['TB4 en TB5; W3'],
  ],
  ['De oven is heet (N1). De rij is lang (N2). Het tocht (tabel T1), en (N2).', []],
  // A report that cites otherwise says nothing of respondents by it.
  ['De oven is heet (N1). Het tocht (T1).', []],
  ['Het tocht (T1). Het lekt (W3).', []],
])('%s', (report, marks) => {
  const found = findingsOn(report, ['Interview N1', 'Interview N2', 'Interview N3']);
  const strays = found.filter(({ code }) => code === 'K324');
  expect(strays.map(({ words }) => said(words?.marks))).toEqual(marks);
});

test('who is found is told as the report marks them', () => {
  const found = findingsOn('De oven is heet (N1). De rij is lang (N8).', ['Interview N1', 'Interview N2']);
  const hints = found.flatMap(({ code, words }) => (code === 'K306' ? said(words?.respondents) : []));
  expect(hints).toEqual(['N1, N2']);
});
