import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

/** Nobody is named; each sentence has what only looks like an address, a number or a name. */
const DUTCH = [
  'Onderweg een broodje, dat doe ik altijd, en onderweg een praatje.',
  'Ervaring een beetje, zou ik zeggen, want ervaring een mens maakt.',
  'Antwoord een week later. Een antwoord een dag later was ook goed geweest.',
  'Halverwege twee keer gestopt, en halverwege twee kinderen opgehaald.',
  'Werkplek drie was vrij, dus werkplek drie werd van mij.',
  'Het speelveld een eind verderop is beter, en het wandelpad een rondje om.',
  'De buurthoek een plek geven, dat wilden we, een buurthoek een keer per week.',
  'Koffie en kaarten, elke week. De kaarten liggen klaar, de koffie ook.',
  'Wonen is duur. Wij wonen klein, en de zomer was lang.',
  'De bakker is dicht, de kamer te koud en de post te laat.',
  'Vroeger was alles anders, maar vroeger hadden we ook minder.',
  'Huiskamer vier is van de kinderen. In huiskamer vier staat de tafel.',
];
const ENGLISH = [
  'On the road a sandwich is enough, and on the road a friend is better.',
  'Experience is one thing, and one experience is another.',
  'We may go in May, or in June, as we will and as they hope.',
  'The summer was long, and the young people were out in the park.',
  'Hope is good. I hope it will be fine, and joy comes after that.',
  'Every close friend has a drive, and every drive has a close.',
];

test.each([
  ['Dutch', 'Onderzoeker', DUTCH],
  ['English', 'Interviewer', ENGLISH],
])(
  'plain %s prose is exported',
  async (_, asks, sentences) => {
    const turns = Array.from({ length: 30 }, (__, i) => {
      const said = sentences.map((_sentence, j) => sentences[(i + j) % sentences.length]).join(' ');
      return `O: Ja?\n\nR: {==${i % 2 === 0 ? said : said.toLowerCase()}==}{>>@a: Thema (Label 1, sub 1)<<}\n`;
    });
    const text = `# Interview respondent 1\n\nO: ${asks}\nR: Respondent\n\n${turns.join('\n')}`;
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek.md'), text);
      await runHere(folder, ['init', 'gesprek.md']);
      const { exit, err } = await runHere(folder, ['export', 'uit']);
      expect(err).not.toMatch(/K6\d\d/);
      expect(exit).toBe(0);
    });
  },
  30_000,
);
