import { expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const talk = (n: number) =>
  `# Bijlage ${n}: Interview tuinman ${n}\n\nI: Hoe gaat het?\n\nR: {==Het is heet==}{>>@kim: Hitte (label 1, sub 1)<<}.\n\nI: En?\n\nR: Ja.\n`;

async function audited(title: string, text: string) {
  const cited = 'Tuinman 1 noemt de hitte (bijlage 1, label 1, sub 1).';
  const report = `# Verslag\n\n## Bevindingen\n\n${cited}\n\n## ${title}\n\n${text}\n\n${talk(1)}\n${talk(2)}`;
  return auditOf(new Map([['verslag.md', report]]));
}

test.each<[string, string, string]>([
  ['Theorie', 'Alle tuinmannen werken buiten.', 'Alle tuinmannen werken buiten'],
  ['Methode', 'De meeste tuinmannen spraken vrijuit.', 'De meeste tuinmannen spraken vrijuit'],
  ['Inleiding', 'Drie juffen willen ook een tuin.', 'Drie juffen willen ook een tuin'],
  ['Method', 'Most volunteers stand behind the garden.', 'Most volunteers stand behind the garden'],
])('what counts people in a chapter on something else is listed by its words: %s, %s', async (...given) => {
  const [title, text, shown] = given;
  const { findings, elsewhere } = await audited(title, text);
  const own = findings.filter(({ code }) => code === 'K521');
  expect(elsewhere).toBe(1);
  expect(own.map(({ words }) => said(words.sentences))).toEqual([`"${title}": ‘${shown}’`]);
});

test.each<[string, string]>([
  ['Theorie', 'De tuin ligt aan een kanaal.'],
  ['Methode', 'Aan alle tuinmannen is toestemming gevraagd.'],
  ['Methode', 'Er zijn drie problemen en vier aanbevelingen.'],
  ['Theorie', 'De meeste tuinmannen werken buiten (Jansen, 2018).'],
  ['Inleiding', 'Twee jaar geleden begon het.'],
])('what counts nobody is not: %s, %s', async (title, text) => {
  expect((await audited(title, text)).elsewhere).toBe(0);
});

test('what a group thinks and nothing bears out is listed, with the words to search for', async () => {
  const text = `De tuinmannen vinden dat de baas nooit luistert naar wat zij over het water, de slangen, de planten en de paden zeggen. De tuin is groot.`;
  const { findings, generic } = await audited(
    'Werk',
    `${text} Tuinman 2 noemt de hitte (bijlage 2, label 1, sub 1).`,
  );
  expect(generic).toBe(1);
  const own = findings.filter(({ code }) => code === 'K522');
  expect(own.map(({ words }) => said(words.sentences))).toEqual([
    '"Werk": ‘De tuinmannen vinden dat de baas nooit luistert naar wat zij over het water, de slangen,…’',
  ]);
});

test.each<[string, string]>([
  ['Drie juffen van de basisschool zijn erbij.', 'Drie juffen'],
  ['De meeste vrijwilligers staan achter het plan.', 'De meeste vrijwilligers'],
  ['Vier professionals gaan weg.', 'Vier professionals'],
  ['Alle teamleden lopen mee.', 'Alle teamleden'],
])(
  'people whom the project does not know are counted without a verb that only people do: %s',
  async (text, who) => {
    const { findings } = await audited(
      'Werk',
      `${text} Tuinman 2 noemt de hitte (bijlage 2, label 1, sub 1).`,
    );
    const own = findings.filter(({ code }) => code === 'K515');
    expect(own.map(({ words }) => said(words.people))).toEqual([who]);
  },
);

test.each<[string, number]>([
  ['De andere vier zeggen daar niets over.', 1],
  ['Two did not.', 1],
  ['Slechts een van de twee heeft zich aangemeld.', 1],
  ['De andere vier planten zeggen mij niets.', 0],
  ['Twee tuinslangen lekken.', 0],
])('a number of whom nobody is named is a statement: %s', async (text, count) => {
  const { report } = await audited('Werk', `${text} Tuinman 2 noemt de hitte (bijlage 2, label 1, sub 1).`);
  expect(report.claims.filter(({ status }) => status === 'unclear')).toHaveLength(count);
});
