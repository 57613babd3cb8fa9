import { describe, expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;

const talk = (n: number, ...answers: string[]) =>
  `# Interview bakker ${n}\n\nI: Hoe is de nacht?\n\nR: ${answers.join('. ')}.\n`;

const TALKS = [
  talk(1, coded('Ik ben moe', 'slaap: tekort'), coded('Het loon is prima', 'loon: tevreden')),
  talk(2, coded('Ik slaap niet', 'slaap: tekort'), coded('Het mag meer zijn', 'loon: ontevreden')),
  talk(3, coded('Ik slaap als een roos', 'slaap: goed'), coded('Prima betaald', 'loon: tevreden')),
  talk(4, coded('Rustig is het', 'rust')),
].join('\n');

/** Codes of what is said of a report that points at people and names no code, with the words that are judged. */
async function found(text: string, talks = TALKS) {
  const { findings } = await auditOf(new Map([['verslag.md', `# Resultaten\n\n${text}\n\n${talks}`]]));
  return findings
    .filter(({ code }) => /^K5/.test(code))
    .map(({ code, words }) => `${code} ${said(words.claimed ?? words.quantifier) ?? '-'}`);
}

describe('a sentence that points at people, and has the name of a code', () => {
  test.each<[string, string[]]>([
    ['Twee bakkers zijn tevreden over hun loon (bakker 1 en 3).', ['K508 -']],
    ['Bakker 4 is tevreden over het loon (bakker 4).', ['K524 Bakker 4']],
    ['Alle bakkers hebben een tekort aan slaap (bakker 1, 2, 3 en 4).', ['K524 Alle bakkers']],
    ['Van de bakkers heeft 25% een tekort aan slaap (bakker 1 en 2).', ['K524 Van de bakkers heeft 25%']],
    ['Van de bakkers heeft 50 procent een tekort (bakker 1 en 2).', ['K508 -']],
    ['Of the bakkers, 75% lack sleep: tekort (bakker 1 en 2).', ['K524 Of the bakkers, 75%']],
    // One of those whom it cites has the opposite code.
    ['De bakkers hebben rust (bakker 3 en 4).', ['K524 De bakkers']],
    ['De bakkers willen een oven (bakker 1 en 2).', ['K508 -']],
    // Whoever has no such code may not have it, just as the sentence says.
    ['Bakker 4 heeft geen tekort aan slaap (bakker 4).', ['K508 -']],
    ['Bakker 4 zegt geen tekort aan slaap te hebben (bakker 4).', ['K508 -']],
    ['Twee bakkers hebben geen tekort aan slaap (bakker 3 en 4).', ['K508 -']],
    ['Drie bakkers hebben geen tekort aan slaap (bakker 1, 3 en 4).', ['K524 Drie bakkers']],
    // Nobody is called so: those whom it cites are all of them.
    ['Alle nachtwerkers hebben een tekort aan slaap (bakker 1 en 2).', ['K508 -']],
    ['Alle nachtwerkers hebben een tekort aan slaap (bakker 1, 2 en 4).', ['K524 Alle nachtwerkers']],
    // Words without a noun are about whoever was interviewed.
    ['Iedereen heeft een tekort aan slaap (bakker 1 en 2).', ['K524 Iedereen']],
    ['Alleen R1 heeft een tekort aan slaap (R1).', ['K524 Alleen R1']],
  ])('%s', async (text, codes) => {
    expect(await found(text)).toEqual(codes);
  });

  test('"slechts" is no sign of a code about what is bad', async () => {
    const talks = [1, 2, 3].map((n) => talk(n, coded('Ik lig wakker', 'slecht slapen'))).join('\n');
    const { findings } = await auditOf(
      new Map([
        ['v.md', `# Resultaten\n\nSlechts twee bakkers willen een oven (bakker 1 en 3).\n\n${talks}`],
      ]),
    );
    const told = findings.filter(({ code }) => code === 'K508');
    expect(told.map(({ words }) => said(words.codes) ?? '-')).toEqual(['-']);
  });
});

test('a verb behind somebody with a number counts nothing', async () => {
  const talks = [1, 2, 3].map((n) => `# Interview baker ${n}\n\nI: How is it?\n\nR: Fine, time ${n}.\n`);
  for (const verb of ['grows', 'bakes', 'kneads'])
    expect(await found(`Baker 3 ${verb} bread at night (baker 3).`, talks.join('\n'))).toEqual(['K508 -']);
});

test('who has a code itself is told apart from who has what stands below it', async () => {
  const talks = [
    talk(1, coded('Ik ben thuis', 'thuis')),
    talk(2, coded('Mijn plek', 'thuis')),
    talk(3, coded('Altijd weg', 'thuis: afwezig')),
  ].join('\n');
  const text = 'Twee bakkers noemen thuis (bakker 1 en 2). Alle vier de bakkers noemen thuis.';
  const { findings } = await auditOf(new Map([['v.md', `# Resultaten\n\n${text}\n\n${talks}`]]));
  expect(findings.filter(({ code }) => code === 'K508').map(({ words }) => said(words.codes))).toEqual([
    'thuis: respondenten-1, respondenten-2; thuis/afwezig: respondenten-3',
  ]);
});

test('whom headings call by a word are counted apart from a focus group', async () => {
  const group = `# Focusgroep\n\nI: Hoe is het?\n\n${['Anders', 'Zo', 'Best', 'Goed'].map((words, i) => `Deelnemer ${i + 1}: ${words}.`).join('\n\n')}\n`;
  const text =
    'De meeste bakkers zijn tevreden over hun loon.\n\n## Conclusie\n\nAlle bakkers zijn tevreden.';
  const three = [1, 2, 3].map((n) => talk(n, coded(`Prima, keer ${n}`, 'loon: tevreden'))).join('\n');
  const { report } = await auditOf(
    new Map([['v.md', `# Resultaten\n\nGoed (bakker 1).\n\n${text}\n\n${three}\n${group}`]]),
  );
  expect(report.claims.map(({ counted, of }) => [counted, of])).toEqual([
    [3, 3],
    [3, 3],
  ]);
});
