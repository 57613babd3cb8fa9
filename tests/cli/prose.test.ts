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
  'Ik sliep op zolder 3, en op zolder drie dozen met boeken stonden klaar.',
  'De lift is al drie jaar kapot en de ketel is al tien jaar oud.',
  'Op Maandag en Vrijdag kook ik, in de Winter vaker dan in de Zomer.',
  'De Teamleider Zorg belde met de Adviseur Jeugd over Werk en Inkomen.',
  'Er was een MDO met de SPV, en daarna een GGZ-traject van een jaar.',
  'Hij heeft Reuma en zij heeft Diabetes, dus we doen het rustig aan.',
  'Wat kost dat, tien frank of twintig frank, en hij was heel frank en vrij.',
  'Wie wil er nou niet een bos rozen in mei, of een roos in de zomer.',
  'De een zegt dit, de ander dat, en in de wijk zegt iedereen wat anders.',
  'Eén, twee, drie, vier, vijf, zo tellen de kinderen op de trap.',
  'Groep acht ging mee, groep zeven bleef thuis, en om half drie was het klaar.',
];
const ENGLISH = [
  'On the road a sandwich is enough, and on the road a friend is better.',
  'Experience is one thing, and one experience is another.',
  'We may go in May, or in June, as we will and as they hope.',
  'The summer was long, and the young people were out in the park.',
  'Hope is good. I hope it will be fine, and joy comes after that.',
  'Every close friend has a drive, and every drive has a close.',
  'The heating was broken for three years and the boiler is ten years old.',
  'The Housing Officer told the Social Worker that the Council would write.',
  'Nobody will pay the bill, and there is no grace in asking for more.',
  'On Monday we cook, on Friday we clean, and in the Winter we do neither.',
  'She has Asthma and he has Dementia, so we take it slow on the stairs.',
  'In room three there is a table, and room three is always cold.',
];

const PAGES = 100;
const WORDS_OF_A_PAGE = 400;

/** So many pages, half of them without capitals, each with its sentences in another order. */
function pagesOf(sentences: readonly string[]): string[] {
  return Array.from({ length: PAGES }, (_, page) => {
    const said: string[] = [];
    for (let i = page; said.join(' ').split(' ').length < WORDS_OF_A_PAGE; i += 1 + (page % 5))
      said.push(sentences[i % sentences.length] ?? '');
    return page % 2 === 0 ? said.join(' ') : said.join(' ').toLowerCase();
  });
}

test.each([
  ['Dutch', 'Onderzoeker', DUTCH],
  ['English', 'Interviewer', ENGLISH],
])(
  'a hundred pages of plain %s prose are exported',
  async (_, asks, sentences) => {
    const turns = pagesOf(sentences).map((said, i) =>
      i % 10 === 0
        ? `O: Ja?\n\nR: {==${said}==}{>>@a: Thema (Label 1, sub 1)<<}\n`
        : `O: Ja?\n\nR: ${said}\n`,
    );
    const text = `# Interview respondent 1\n\nO: ${asks}\nR: Respondent\n\n${turns.join('\n')}`;
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek.md'), text);
      await runHere(folder, ['init', 'gesprek.md']);
      const { exit, err } = await runHere(folder, ['export', 'uit']);
      expect(err).not.toMatch(/K6\d\d/);
      expect(exit).toBe(0);
    });
  },
  60_000,
);
