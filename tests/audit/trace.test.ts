import { describe, expect, test } from 'vitest';
import type { CodedProject } from '../../src/model/project.ts';
import { readSource } from '../../src/sources/index.ts';
import { documentOf, projectOf } from '../support/build.ts';
import { reported } from '../support/reports.ts';
import { cleanFiles, projectFrom } from './demo.ts';
import { NEUTRAL, PLANTED, withParagraph } from './report.ts';

const project = projectFrom(cleanFiles());
const traceOf = (all: CodedProject, ref: string, context = 0): Trace | null =>
  reported(all, 'trace', { ref, context });

/** What JSON says of it, as far as it is asked here. */
interface Trace {
  readonly citations: readonly {
    readonly footnote: number;
    readonly text: string;
    readonly sentence: string | null;
  }[];
  readonly codes: readonly { readonly group: string; readonly code: string }[];
  readonly fragments: readonly {
    readonly id: string;
    readonly file: string;
    readonly context: readonly { readonly number: number }[];
  }[];
  readonly themes: readonly { readonly id: string }[];
  readonly missing: readonly object[];
  readonly turns: readonly { readonly id: string; readonly number: number; readonly text: string }[];
}

async function traced(ref: string, around = 0) {
  const report = traceOf(await project, ref, around);
  if (report === null) return null;
  const { citations, codes, fragments, themes } = report;
  return {
    citations: citations.map(({ footnote }) => footnote),
    codes: codes.map(({ group, code }) => `${group} ${code}`),
    fragments: fragments.map(({ id }) => id),
    themes: themes.map(({ id }) => id),
    turns: fragments.map(({ context }) => context.map(({ number }) => number)),
    files: fragments.map(({ file }) => file),
  };
}

test.each<[string, object]>([
  ['13', { citations: [13], codes: ['docenten 2/2/2'], fragments: ['b3:10'], themes: [] }],
  ['noot 13', { citations: [13], fragments: ['b3:10'] }],
  [
    '3/1',
    {
      citations: [],
      codes: expect.arrayContaining(['docenten 3/1', 'taalmaatjes 3/1']),
      fragments: ['b4:16', 'b5:18'],
    },
  ],
  [
    'Label 2, sub 1, ad.2',
    { citations: [8, 9], codes: ['docenten 2/1/2'], fragments: ['b3:12', 'b4:8'], themes: ['privacy'] },
  ],
  ['b3:12', { citations: [8, 9], codes: ['docenten 2/1/2'], fragments: ['b3:12'], themes: ['privacy'] }],
  [
    'rooster',
    {
      codes: expect.arrayContaining(['docenten 2/1/1', 'taalmaatjes 2/2/2']),
      themes: expect.arrayContaining(['rooster']),
    },
  ],
  ['b6:11', { fragments: ['b6:11'] }],
  ['b6:12', { fragments: ['b6:11'] }],
  ['ik mag niet zomaar zeggen dat iemand', { fragments: ['b3:12'], themes: ['privacy'] }],
  ['“Ik mag NIET zomaar zeggen, dat iemand”', { fragments: ['b3:12'] }],
  ['b3:5', { citations: [], codes: [], fragments: [], themes: [] }],
  ['3/3', { codes: expect.arrayContaining(['docenten 3/3']), citations: [] }],
])('%s', async (ref, expected) => {
  expect(await traced(ref)).toMatchObject(expected);
});

test.each(['99', 'noot 99', 'woorden die niemand zei', 'b99:1', ''])('nothing for «%s»', async (ref) => {
  expect(await traced(ref)).toBeNull();
});

test('a fragment is found by its key', async () => {
  const fragment = (await project).fragments.find(({ id }) => id === 'b3:12');
  expect((await traced(fragment?.key.shown ?? ''))?.fragments).toEqual(['b3:12']);
});

describe('turns around a fragment', () => {
  test('as many as were asked for, on each side', async () => {
    expect((await traced('b3:12', 2))?.turns).toEqual([[10, 11, 12, 13, 14]]);
    expect((await traced('b3:12'))?.turns).toEqual([[]]);
  });
  test('fewer where the interview begins', async () => {
    expect((await traced('b3:4', 10))?.turns[0]?.[0]).toBe(1);
  });
});

test('every fragment says its file', async () => {
  expect((await traced('b3:12'))?.files).toEqual(['interviews/docenten.md']);
});

describe('what is not coded', () => {
  test('a quote with a word changed is found where it was said', async () => {
    const ref = 'Mijn les is vier keer per week verschoven en dan staat zo’n taalmaatje';
    expect((await traced(ref))?.fragments).toEqual(['b2:10']);
  });

  test('words that nobody coded come with the turns beside them', async () => {
    const report = traceOf(await project, 'Graag gedaan');
    expect(report?.fragments).toEqual([]);
    expect(report?.turns.some(({ text }) => text.includes('Graag gedaan'))).toBe(true);
    expect(report?.turns.length).toBeGreaterThan(1);
  });

  test.each<[string, string[]]>([
    ['Ook is de zaal koud', []],
    ['de zaal', []],
    ['Wij missen een vaste avond', ['b1:2']],
    ['een vaste avond. Ook is', ['b1:2']],
    ['Het orgel, dat “piept”', ['b1:2.2']],
  ])('of a turn in which something else is coded: %s', async (words, fragments) => {
    const talk =
      '# Bijlage 1: Interview zanger 1\n\nI: Wat mist u?\n\nR: {==Wij missen een vaste avond==}{>>@kim: avond<<}. Ook is de zaal koud. {==Het orgel, dat “piept”==}{>>@kim: orgel<<}!\n';
    const source = await readSource({ name: 'koor.md', bytes: new TextEncoder().encode(talk) });
    const report = traceOf(projectOf([source]), words);
    expect(report?.fragments.map(({ id }) => id)).toEqual(fragments);
    expect(report?.turns.map(({ id }) => id)).toEqual(fragments.length === 0 ? ['b1:1', 'b1:2'] : []);
  });
});

test('a footnote is shown with the sentence that calls it, a quote in it too', async () => {
  const sentence = 'Het rooster knelt, zegt de een, en “dat went niet”.';
  const planted = withParagraph(cleanFiles(), {
    heading: NEUTRAL,
    sentence,
    footnote: 'Bijlage 2. Label 2, sub 1, ad.1.',
  });
  const report = traceOf(await projectFrom(planted), `noot ${PLANTED}`);
  expect(report?.citations.map((one) => one.sentence)).toEqual([sentence]);
});

test('a footnote is shown with the whole of a quote of several sentences, and where that stands without its code', async () => {
  const sentence = 'Iemand zegt: “Graag gedaan. Als u nog iets wil weten kunt u mailen”.';
  const planted = withParagraph(cleanFiles(), {
    heading: NEUTRAL,
    sentence,
    footnote: 'Bijlage 2. Label 2, sub 1, ad.1.',
  });
  const report = traceOf(await projectFrom(planted), `noot ${PLANTED}`);
  expect(report?.citations.map((one) => one.sentence)).toEqual([sentence]);
  expect(report?.turns.some(({ text }) => text.startsWith('Graag gedaan'))).toBe(true);
  const elsewhere = sentence.replace('Graag gedaan. Als u', 'Als u');
  const wrong = { heading: NEUTRAL, sentence: elsewhere, footnote: 'Bijlage 3. Label 2, sub 1, ad.1.' };
  const other = traceOf(await projectFrom(withParagraph(cleanFiles(), wrong)), `noot ${PLANTED}`);
  expect(other?.turns.some(({ text }) => text.startsWith('Graag gedaan'))).toBe(true);
});

describe('a respondent, an interview or a line', () => {
  const talk = documentOf(
    `
    # Interview 1
    1 I: Hoe is het?
    2 P1: Het gaat {1wel1}.
    3 I: En nu?
    4 P1: Nu {2beter2}.
    # Interview 2
    5 I: Hoe is het?
    6 P2: Het {3kan3}.
    7 I: En nu?
    8 P2: Nu niet.
    `,
    { notes: { 1: 'berusting', 2: 'herstel', 3: 'twijfel' } },
  );
  const all = projectOf([talk]);
  const found = (ref: string) => {
    const { fragments, turns } = traceOf(all, ref) ?? { fragments: [], turns: [] };
    return [fragments.map(({ id }) => id).join(' '), turns.map(({ number }) => number).join(' ')];
  };

  test.each<[string, string, string]>([
    ['respondenten-1', 'i1:2 i1:4', ''],
    ['P2', 'i2:2', ''],
    ['Respondent 1', 'i1:2 i1:4', ''],
    ['i2', 'i2:2', ''],
    ['P1, r. 4', 'i1:4', ''],
    ['P2, l. 8', '', '3 4'],
    ['P9', '', ''],
  ])('%s', (ref, fragments, turns) => {
    expect(found(ref)).toEqual([fragments, turns]);
  });
});

test('a footnote without a code is shown with its sentence, and where the quote stands that it is called behind', async () => {
  const quote = 'Graag gedaan. Als u nog iets wil weten kunt u mailen';
  const traces = (sentence: string, footnote: string) =>
    projectFrom(withParagraph(cleanFiles(), { heading: NEUTRAL, sentence, footnote })).then((planted) =>
      traceOf(planted, `${PLANTED}`),
    );
  const pointing = await traces(`Iemand zegt: “${quote}.”`, 'Docent 1.');
  expect(pointing?.citations.map((one) => one.sentence)).toEqual([`Iemand zegt: “${quote}.”`]);
  expect(pointing?.turns.some(({ text }) => text.startsWith('Graag gedaan'))).toBe(true);
  expect(pointing?.missing).toEqual([]);
  const book = await traces('Dat is al langer bekend.', 'De Boer (2014), p. 33.');
  expect(book?.citations.map(({ text }) => text)).toEqual(['De Boer (2014), p. 33.']);
  expect(book).toMatchObject({ codes: [], fragments: [], turns: [] });
});

test('words that the report quotes lead to its sentence, also where it cites no code', async () => {
  const words = 'Daar hebben we nu twee jaar last van';
  const sentence = `Iemand zegt: “${words}”. Meer niet.`;
  const files = withParagraph(cleanFiles(), { heading: NEUTRAL, sentence, footnote: 'Zie de inleiding.' });
  const found = traceOf(await projectFrom(files), words)?.citations.map((one) => one.sentence ?? '');
  expect(found?.filter((one) => one.startsWith('Iemand zegt'))).toHaveLength(1);
});
