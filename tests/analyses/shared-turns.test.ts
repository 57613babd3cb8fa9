import { expect, test } from 'vitest';
import { put } from '../support/folder.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALK = `# Focusgroep tuin

| Spreker | Tekst | Code |
|---|---|---|
| GL | Wat kan er beter? | |
| Ria | De paden zijn modderig. | onderhoud: paden |
| Jamal | De slang lekt. | onderhoud: slang |
| Smit | Ja, die slang. | onderhoud: slang |
| GL | En wat nog? | |
| Jamal en Smit | De paden dus ook. | onderhoud: paden |
| Ria | Dat was het. | |
`;

test('a turn of two counts once for each of them, and in no column for the other', async () => {
  await withFolder(async (folder) => {
    put(folder, 'tuin.md', TALK);
    const argv = ['crosstab', 'tuin.md', '--by', 'respondent', '--json'];
    const { rows, cells } = JSON.parse((await runHere(folder, argv)).out).data;
    expect(rows).toHaveLength(1);
    expect(
      cells[0].map((cell: Record<string, number>) => [cell.respondents, cell.of, cell.fragments]),
    ).toEqual([
      [1, 1, 1],
      [1, 1, 2],
      [1, 1, 2],
    ]);
  });
});
