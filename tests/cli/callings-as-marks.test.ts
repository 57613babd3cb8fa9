import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

/** Who speaks and in which group, as a document with interviews under these headings shows it to others. */
async function shownOf(headings: readonly string[], mark: string, above = ''): Promise<Set<string>> {
  const talk = `Interviewer: Hoe begon het?\n\n${mark}: Via mijn oom. {==Altijd buiten==}{>>@c1: buiten<<}, hoor.\n\nInterviewer: En nu?\n\n${mark}: Nog steeds.\n`;
  const interviews = headings.map((heading, i) => `# Bijlage ${i + 1}: ${heading}\n\n${talk}`);
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'g.md'), above + interviews.join('\n'));
    const { out } = await runHere(folder, ['fragments', 'g.md', '--json']);
    const { fragments } = JSON.parse(out).data;
    return new Set(fragments.flatMap((one: Record<string, string>) => [one.speaker, one.group]));
  });
}

test.each([
  ['Schipper', 'Interview met een schipper'],
  ['Rietdekker', 'Interview met de rietdekker'],
  ['Roofer', 'Interview with a roofer'],
])('"%s" below "%s" is what somebody does', async (mark, heading) => {
  expect(await shownOf([heading], mark)).toEqual(new Set([mark, 'respondenten']));
});

test('and so is the group of those who do it, beside another', async () => {
  const other =
    '# Bijlage 9: Interview met een docent\n\nO: Hoe dan?\n\nDocent: Zo {==dan==}{>>@c1: buiten<<}.\n\nO: En nu?\n\nDocent: Nog.\n\n';
  const headings = ['Interview met een schipper', 'Interview met een schipper uit Delfzijl'];
  expect(await shownOf(headings, 'Schipper', other)).toContain('schipper');
});

test('what is nobody’s name may be told in the prose around the talk', async () => {
  const told = '# Inleiding\n\nIn dit onderzoek vertelt een quiltster over haar werk.\n\n';
  expect(await shownOf(['Interview 1'], 'Quiltster', told)).toContain('Quiltster');
});

test.each([
  ['Schipper', 'Interview 1', ''],
  ['Schipper', 'Interview schipper', ''],
  ['Schipper', 'Interview 1', '# Inleiding\n\nDaarna vertelt een schipper over zijn werk.\n\n'],
  ['Roos', 'Interview met een roos', ''],
])('"%s" below "%s" may be a name, and is hidden', async (mark, heading, above) => {
  expect(await shownOf([heading], mark, above)).not.toContain(mark);
});

test.each([
  ['Zanger', 'Interview met zanger'],
  ['Singer', 'Interview with singer'],
  ['Baker', 'Interview with baker'],
])('"%s" below "%s 2" is one of several who do it, and so is their group', async (mark, heading) => {
  const other = (heading: string) =>
    `# Bijlage 9: ${heading}\n\nO: Hoe dan?\n\nConductor: Zo {==dan==}{>>@c1: buiten<<}.\n\nO: En nu?\n\nConductor: Nog.\n\n`;
  const shown = await shownOf([`${heading} 1`, `${heading} 2`], mark, other('Interview with conductor 1'));
  expect(shown).toEqual(new Set([mark, mark.toLowerCase(), 'Conductor', 'conductor']));
  const named = other(`Interview with conductor 1`).replace('Zo ', `Volgens Piet ${mark} `);
  expect(await shownOf([`${heading} 1`, `${heading} 2`], mark, named)).not.toContain(mark);
});
