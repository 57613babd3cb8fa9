import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { ofTheirGroup } from '../../src/audit/people/of-their-group.ts';
import type { Respondent } from '../../src/model/project.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const talk = (name: string, words: string) =>
  `# Interview ${name}\n\nInterviewer: How is it?\n\n${name}: ${words}.\n\nInterviewer: And then?\n\n${name}: Nothing much.\n`;
const THREE = [
  talk('Hannah', 'The oven is cold at six in the morning'),
  talk('Idris', 'I never sell bread that is a day old'),
  talk('Priya', 'My father still mixes the dough by hand'),
].join('\n');

async function codesOf(sentence: string) {
  const bytes = new TextEncoder().encode(`# Results\n\n${sentence}\n\n${THREE}`);
  const document = await readSource({ name: 'thesis.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document });
  return found?.findings.flatMap(({ code, severity }) => (severity === 'info' ? [] : [code]));
}

const OVEN = '“The oven is cold at six in the morning”';

test.each<[string, string[]]>([
  // Whoever of the two it is, the sentence and its citation cannot both be right.
  [`As Idris put it, ${OVEN} (Hannah).`, ['K415']],
  [`As Hannah put it, ${OVEN} (Idris).`, ['K415']],
  [`Hannah said: ${OVEN} (interview Idris).`, ['K415']],
  // Neither of them said it.
  [`As Idris put it, ${OVEN} (Priya).`, ['K415', 'K407']],
  [`Idris recalled ${OVEN} (Hannah).`, ['K415']],
  [`Idris remembered how ${OVEN} (Hannah).`, ['K415']],
  [`Hannah recalled ${OVEN} (Hannah).`, []],
  [`As Hannah put it, ${OVEN} (Hannah).`, []],
  [`Hannah said: ${OVEN} (Hannah).`, []],
  // Of somebody else it only tells.
  [`Unlike Idris, Hannah said: ${OVEN} (Hannah).`, []],
  [`Unlike Idris, another baker said: ${OVEN} (Hannah).`, []],
  [`When asked about Idris, she said: ${OVEN} (Hannah).`, []],
  [`Idris starts late. The others do not: ${OVEN} (Hannah).`, []],
])('a quote that is said to be of two: %s', async (sentence, codes) => {
  expect(await codesOf(sentence)).toEqual(codes);
});

test.each<[string, string | null]>([
  [`Hannah and Idris said: ${OVEN}.`, 'respondents-1 | respondents-2'],
  [`It is cold: ${OVEN} (Hannah, Priya).`, 'respondents-1 | respondents-3'],
  [
    `Bread is never sold late: “I never sell bread that is a day old” (Idris and Priya).`,
    'respondents-2 | respondents-3',
  ],
  [`Hannah said: ${OVEN}.`, null],
  [`It is cold: ${OVEN} (Hannah).`, null],
])('a quote of one that is given to several: %s', async (sentence, shown) => {
  const bytes = new TextEncoder().encode(`# Results\n\n${sentence}\n\n${THREE}`);
  const document = await readSource({ name: 'thesis.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document })?.findings;
  const [finding] = found?.filter(({ code }) => code === 'K417') ?? [];
  const told =
    finding === undefined ? null : `${said(finding.words.respondent)} | ${said(finding.words.others)}`;
  expect(told).toBe(shown);
});

test('a quote that each of several says is given to them rightly', async () => {
  const both = `${THREE}\n${talk('Ruth', 'As I say, the oven is cold at six in the morning')}`;
  const bytes = new TextEncoder().encode(`# Results\n\nHannah and Ruth said: ${OVEN}.\n\n${both}`);
  const document = await readSource({ name: 'thesis.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document })?.findings;
  expect(found?.map(({ code }) => code)).not.toContain('K417');
});

test.each<[string[], string, string[]]>([
  [['kok-1', 'ober-1', 'kok-2', 'ober-2'], 'kok-1', ['kok-1', 'kok-2']],
  // Nobody else is of that number.
  [['kok-1', 'ober-1', 'ober-3'], 'kok-1', ['kok-1', 'ober-3']],
  [['kok-1', 'ober-2'], 'kok-1', ['kok-1', 'ober-2']],
])('of a number that two groups have it is the one of whoever says it: %j', (named, who, expected) => {
  const respondents = ['kok-1', 'kok-2', 'ober-1', 'ober-2', 'ober-3'].map((id): Respondent => {
    const [group = '', number = ''] = id.split('-');
    return { id, group, number: Number(number), transcripts: [], speaker: 'R', attributes: new Map() };
  });
  expect(ofTheirGroup({ respondents }, named, [who])).toEqual(expected);
});
