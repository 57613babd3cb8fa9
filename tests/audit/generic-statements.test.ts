import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const talk = (n: number) =>
  `# Bijlage ${n}: Interview tuinman ${n}\n\nI: Hoe gaat het?\n\nR: {==Het is heet==}{>>@kim: Hitte (label 1, sub 1)<<}.\n\nI: En?\n\nR: Ja.\n`;

/** How many sentences of a chapter the audit says it left alone. */
async function leftAlone(title: string, text: string): Promise<number | undefined> {
  const cited = 'Tuinman 1 noemt de hitte (bijlage 1, label 1, sub 1).';
  const report = `# Verslag\n\n## ${title}\n\n${cited} ${text}\n\n${talk(1)}\n${talk(2)}`;
  const document = await readSource({ name: 'verslag.md', bytes: Buffer.from(report) });
  return auditProject(projectOf([document]))?.generic;
}

test.each<[string, string, number]>([
  ['Resultaten', 'De tuinmannen vinden dat de baas nooit luistert.', 1],
  ['Resultaten', 'Tuinmannen ervaren veel druk. De tuinmannen zeggen dat het beter kan.', 2],
  ['Resultaten', 'De zorgmedewerkers vinden dat het beter kan. Begeleiders ervaren druk.', 2],
  ['Resultaten', 'De tuinmannen vinden het te heet (bijlage 2, label 1, sub 1).', 0],
  ['Resultaten', 'Vinden de tuinmannen dat de baas luistert?', 0],
  ['Resultaten', 'De tuin ligt aan een kanaal.', 0],
  ['Methode', 'De tuinmannen vinden het prettig om buiten te spreken.', 0],
])(
  'what a group as a whole thinks, and nothing bears out, is not passed over: %s, %s',
  async (title, text, count) => {
    expect(await leftAlone(title, text)).toBe(count);
  },
);
