import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const talk = (number: number, who: string, words: string) =>
  `# Bijlage ${number}: Interview ${who}\n\nO: Hoe is het?\n\nR: {==${words}==}{>>@kim: Wonen: huur (Label 1, sub 1)<<}\n`;
const TEXT = [
  talk(1, 'huurder 1', 'Het lekt hier.'),
  talk(2, 'huurder 2', 'Het tocht hier.'),
  talk(3, 'verhuurder 1', 'Het dak is oud.'),
  talk(4, 'verhuurder 2', 'Het kost te veel.'),
].join('\n');

async function traced(ref: string) {
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'wonen.md'), TEXT);
    const { out } = await runHere(folder, ['trace', ref, 'wonen.md']);
    return {
      said: /meer dan één respondent zijn: (.*?)\./.exec(out.replace(/\s+/g, ' '))?.[1] ?? null,
      fragments: [...out.matchAll(/^(b\d:\d+) /gm)].map(([, id]) => id),
    };
  });
}

test.each<[string, string | null, string[]]>([
  ['R1', 'huurder-1 en verhuurder-1', ['b1:2', 'b3:2']],
  ['respondent 2', 'huurder-2 en verhuurder-2', ['b2:2', 'b4:2']],
  ['huurder-1', null, ['b1:2']],
  ['huurder 1', null, ['b1:2']],
  ['verhuurder 2', null, ['b4:2']],
  ['huurder 1 en verhuurder 1', null, ['b1:2', 'b3:2']],
  ['bijlage 3', null, ['b3:2']],
])('%s is of one group, or is said to be of several', async (ref, said, fragments) => {
  expect(await traced(ref)).toEqual({ said, fragments });
});

const REPORT = `# Verslag

## Resultaten

De vragenlijst staat in bijlage 9. Huurder 1 vindt: “Het lekt hier altijd” (bijlage 1). Respondent 7 zwijgt.

${TEXT}`;

test.each<[string, string[], string[]]>([
  ['Bijlage 9', ['–  De vragenlijst staat in bijlage 9.'], []],
  ['respondent 7', ['–  Respondent 7 zwijgt.'], []],
  ['lekt hier altijd', [], ['b1:2']],
  ['bijlage 14', [], []],
])('%s is shown where the report names or quotes it', async (ref, named, fragments) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'verslag.md'), REPORT);
    const { out } = await runHere(folder, ['trace', ref, 'verslag.md']);
    expect(out.includes('is het niet gevonden')).toBe(named.length > 0);
    expect(named.filter((one) => !out.includes(one))).toEqual([]);
    expect([...out.matchAll(/^(b\d:\d+) /gm)].map(([, id]) => id)).toEqual(fragments);
  });
});
