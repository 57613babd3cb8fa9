import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const INTERVIEWS = [1, 2]
  .map(
    (number) => `# Bijlage ${number}: Interview schipper ${number}

I: Hoe is het op het water?

R: {==De sluis kost elke dag een uur==}{>>@mo: Sluis (Label 1, sub 1)<<}. {==De haven is vol==}{>>@mo: Haven (Label 1, sub 2)<<}.
`,
  )
  .join('\n');

/** A thesis in plain text, with a sentence in the chapter that is asked for. */
function thesis(chapter: string, sentence: string, titles: Readonly<Record<string, string>>): string {
  const results = 'Alle schippers noemen de sluis (Bijlage 1 en 2, label 1, sub 1).';
  return Object.entries({ open: '', results, close: '' })
    .map(([key, text]) => `${titles[key]}\n\n${key === chapter ? sentence : text}\n`)
    .join('\n');
}

const TITLES = {
  chapters: {
    open: 'Hoofdstuk 1: Inleiding',
    results: 'Hoofdstuk 2: Resultaten',
    close: 'Hoofdstuk 3: Conclusie',
  },
  numbers: {
    open: '1 Aanleiding van het onderzoek',
    results: '2. Bevindingen',
    close: '3 Conclusie en discussie',
  },
  words: { open: 'Inleiding', results: 'Bevindingen', close: 'Samenvatting en conclusie' },
};

async function claims(chapter: string, sentence: string, titles: Readonly<Record<string, string>>) {
  const files = { 'interviews.md': INTERVIEWS, 'scriptie.txt': thesis(chapter, sentence, titles) };
  const documents = await Promise.all(
    Object.entries(files).map(([name, text]) => readSource({ name, bytes: new TextEncoder().encode(text) })),
  );
  return auditProject(projectOf(documents))?.report.claims ?? [];
}

test.each(Object.entries(TITLES))('a thesis in plain text, with %s', async (_, titles) => {
  /** Its status and the code that comes near; nothing where it is no claim. */
  const isSaid = async (chapter: string, sentence: string) =>
    (await claims(chapter, sentence, titles))
      .filter((row) => said(row.sentence) === sentence)
      .map(({ status, per }) => `${status} ${per.map(({ code }) => said(code)).join()}`);
  expect(await isSaid('open', 'Veel schippers verkopen hun schip.')).toEqual([]);
  expect(await isSaid('open', 'Wat vinden alle schippers van de sluis?')).toEqual([]);
  expect(await isSaid('open', 'De meeste respondenten varen al lang.')).toEqual(['unclear ']);
  expect(await isSaid('open', 'Eén van de twee schippers noemt de sluis.')).toEqual(['unclear 1/1']);
  expect(await isSaid('open', 'Vier van de tien schippers verkopen hun schip.')).toEqual([]);
  // The citation of the chapter before it has nothing to do with these.
  expect(await isSaid('close', 'De schippers vinden de haven vol.')).toEqual(['unclear 1/2']);
  expect(await isSaid('close', 'De meeste schippers varen graag.')).toEqual(['unclear ']);
});

test('the sections of a conclusion belong to it', async () => {
  const sentence = '3.1 Antwoord op de vraag\n\nDe schippers vinden de haven vol.';
  const rows = await claims('close', sentence, TITLES.chapters);
  expect(rows.map(({ status, counted }) => `${status} ${counted}`)).toEqual(['holds 2', 'unclear 2']);
});

test('a summary that is only bold is one, beside styled headings', async () => {
  const talk = INTERVIEWS;
  const bold = 'Samenvatting\n\nDe schippers vinden de haven vol.\n';
  const report = `${bold}\n## 1 Bevindingen\n\nAlle schippers noemen de sluis (Bijlage 1 en 2, label 1, sub 1).\n\n${talk}`;
  const document = await readSource({ name: 'scriptie.md', bytes: new TextEncoder().encode(report) });
  const rows = auditProject(projectOf([document]))?.report.claims ?? [];
  expect(rows.map(({ status, counted }) => `${status} ${counted}`)).toEqual(['unclear 2', 'holds 2']);
});

test('a word alone on a line ends no numbered summary, in plain text', async () => {
  const sentence = '3.1 Samenvatting\n\nSchippers\n\nDe schippers vinden de haven vol.';
  const rows = await claims('close', sentence, { ...TITLES.numbers, close: '3 Uitkomsten' });
  expect(rows.map(({ status, counted }) => `${status} ${counted}`)).toEqual(['holds 2', 'unclear 2']);
});
