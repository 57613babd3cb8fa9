import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

test.each([
  ['Veel bewoners klagen over Jitske.', 'Jitske'],
  ['De helft van de mensen praat met Tryntsje.', 'Tryntsje'],
])('a name in a sentence that a hint quotes is hidden as in the sentence itself: %s', async (said, name) => {
  await withFolder(async (folder) => {
    const talk = '# Interview 1\n\nI: Hoe?\n\nR: {==Met de buurt gaat het goed.==}{>>@c1: Buurt<<}\n';
    await writeFile(join(folder, 'a.md'), talk);
    const report = `# Verslag\n\n## Inleiding\n\n${said}\n`;
    await writeFile(join(folder, 'v.md'), report);
    await writeFile(join(folder, 'kantlijn.yaml'), 'title: Tuin\nsources: [a.md]\nreport: v.md\n');
    const { out } = await runHere(folder, ['audit']);
    expect(out).toMatch(/K521[\s\S]*Het gaat om: [^\n]*\[naam\]/u);
    expect(out).not.toContain(name);
  });
});
