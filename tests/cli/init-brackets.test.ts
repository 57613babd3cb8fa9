import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALKS = `# Interview 1

Interviewer: Hoe leer je iemand zwemmen?

Respondent: Eerst drijven [vertrouwen]. Dan pas [zucht] de slag.

Interviewer: En als het niet lukt?

Respondent: Dan ga ik zelf het water in [voordoen]. En soms stoppen we [even rusten].

# Interview 2

Interviewer: Hoe leer je iemand zwemmen?

Respondent: Met een grapje, en veel geduld [vertrouwen].
`;

const HEADS = ['Selectieve code', 'Axiale code', 'Open code'];
const CODES = [
  ['Leren', 'Veiligheid', 'vertrouwen'],
  ['Leren', 'Aanpak', 'voordoen'],
  ['Leren', 'Aanpak', 'even rusten'],
];

function table(rows: readonly (readonly string[])[]): string {
  const [heads = [], ...body] = rows;
  return [heads, heads.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function begun(appendix: string): Promise<{ readonly project: string; readonly tree: string }> {
  let found = { project: '', tree: '' };
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'zwemmen.md'), `${TALKS}\n${appendix}`);
    await runHere(folder, ['init', 'zwemmen.md']);
    const { out } = await runHere(folder, ['tree']);
    found = { project: await readFile(join(folder, 'kantlijn.yaml'), 'utf8'), tree: out };
  });
  return found;
}

describe('brackets that say what a list of codes in the documents says', () => {
  test.each([
    ['from the top down', (row: readonly string[]) => row],
    ['from the open codes up', (row: readonly string[]) => row.toReversed()],
  ])('are codes, and stand where the list has them, %s', async (_, order) => {
    const { project, tree } = await begun(`# Bijlage: codeboom\n\n${table([HEADS, ...CODES].map(order))}\n`);
    expect(project).toContain('inline: brackets\n');
    expect(tree.replace(/ {2,}\d.*/g, '')).toContain(
      'Leren\n├─ Aanpak\n│  ├─ even rusten\n│  └─ voordoen\n└─ Veiligheid\n   └─ vertrouwen',
    );
  });

  test('are left to be decided where most of them stand in no list', async () => {
    const listed = [HEADS, ['Leren', 'Veiligheid', 'vertrouwen'], ['Leren', 'Aanpak', 'water']];
    const { project } = await begun(`# Bijlage: codeboom\n\n${table(listed)}\n`);
    expect(project).not.toContain('inline:');
  });
});
