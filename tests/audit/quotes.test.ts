import { describe, expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditFrom, cleanFiles, replaced } from './demo.ts';
import { wrongIn } from './report.ts';

const { report: CLEAN } = await auditFrom(cleanFiles());

/** What the audit says of a paragraph that is put in the example's report, and of the quotes in it. */
async function written(...lines: readonly string[]) {
  const files = replaced(
    cleanFiles(),
    'verslag.md',
    '## 5. Conclusie',
    `### Nog iets\n\n${lines.join('\n')}\n\n## 5. Conclusie`,
  );
  const { report, findings } = await auditFrom(files);
  const quotes = report.quotes.slice(CLEAN.quotes.length);
  return {
    codes: wrongIn(findings).map(({ code }) => code),
    findings,
    quotes: quotes.map(
      ({ footnote, status, transcript, turn }) => `${footnote} ${status} ${said(transcript)}:${turn}`,
    ),
    texts: quotes.map(({ text }) => said(text)),
  };
}

const NOTE = '[^x]: Bijlage 3. Label 1, sub 2.';
const SAID = 'Dat vel hangt in het lokaal, dus iedereen ziet waar de buurman mee bezig is';

describe('a quote in the cited interview', () => {
  test('as it was said', async () => {
    const { quotes, codes } = await written(`Zo gaat het: “${SAID}”.[^x]`, '', NOTE);
    expect({ quotes, codes }).toEqual({ quotes: ['26 verbatim b3:4'], codes: [] });
  });
  test('changed words are shown', async () => {
    const { findings } = await written(`Zo gaat het: “${SAID.replace('lokaal', 'gebouw')}”.[^x]`, '', NOTE);
    expect(wrongIn(findings).map(({ code, words }) => `${code} ${said(words.changes)}`)).toEqual([
      'K402 «lokaal» → «gebouw»',
    ]);
  });
  test.each([
    ['a quantity', SAID.replace('iedereen', 'niemand')],
    ['a negation', SAID.replace('ziet', 'niet ziet')],
    ['a number', SAID.replace('het lokaal', 'twee lokalen')],
  ])('%s that changed is an error', async (_, quote) => {
    expect((await written(`Zo gaat het: “${quote}”.[^x]`, '', NOTE)).codes).toEqual(['K403']);
  });
  test('in another fragment than those of the code', async () => {
    const { codes } = await written(
      `Zo gaat het: “${SAID}”.[^x]`,
      '',
      '[^x]: Bijlage 3. Label 2, sub 1, ad.2.',
    );
    expect(codes).toEqual(['K409']);
  });
});

describe('who says it', () => {
  test('the researcher', async () => {
    const { codes } = await written('Men vroeg: “Hoe bereidt u een lessenreeks voor?”.[^x]', '', NOTE);
    expect(codes).toContain('K406');
  });
  test('nobody for certain, where it only half looks like a question and its answer', async () => {
    const quote = 'de opdracht is bij mij wel bekend en ik bel er eens over';
    const { codes, quotes } = await written(`Het is: “${quote}”.[^x]`, '', NOTE);
    expect(quotes.join()).toContain('doubtful');
    expect(codes).not.toContain('K406');
  });
  test.each<[string, string[]]>([
    ['Respondent 3 vertelt: “Daar hebben we nu twee jaar last van”.[^x]', []],
    ['Respondent 4 vertelt: “Daar hebben we nu twee jaar last van”.[^x]', ['K407']],
    ['Het is een feit: “Daar hebben we nu twee jaar last van”, aldus respondent 4.[^x]', ['K407']],
    ['Respondent 3 en 4 vertellen: “Daar hebben we nu twee jaar last van”.[^x]', []],
  ])('%s', async (sentence, codes) => {
    expect((await written(sentence, '', '[^x]: Bijlage 4. Label 2, sub 1, ad.1.')).codes).toEqual(codes);
  });
});

describe('a quote without a footnote', () => {
  test('is looked for everywhere', async () => {
    expect((await written(`Zo gaat het: “${SAID}”.`)).quotes).toEqual(['null verbatim b3:4']);
  });
  test('is somebody else’s where nobody said it', async () => {
    const { quotes, codes } = await written(
      'De wet zegt: “Een ieder heeft recht op onderwijs van goede kwaliteit”.',
    );
    expect({ quotes, codes }).toEqual({ quotes: ['null not-found null:null'], codes: [] });
  });
});

describe('a block quote', () => {
  test('is a quotation, over lines too', async () => {
    const { quotes, texts } = await written(
      'Respondent 2 vertelt:',
      '',
      '> Dat vel hangt in het lokaal, dus iedereen ziet',
      '> waar de buurman mee bezig is[^x]',
      '',
      NOTE,
    );
    expect(quotes).toEqual(['26 verbatim b3:4']);
    expect(texts).toEqual([SAID]);
  });
  test('takes the citation behind it, or the footnote of the sentence above it', async () => {
    const behind = await written(`> ${SAID} (Bijlage 3, label 1, sub 2)`);
    expect(behind).toMatchObject({ quotes: ['null verbatim b3:4'], codes: [], texts: [SAID] });
    const above = await written('Respondent 2 vertelt:[^x]', '', `> ${SAID}`, '', NOTE);
    expect(above).toMatchObject({ quotes: ['26 verbatim b3:4'], codes: [] });
  });
  test('leaves out marks and who said it', async () => {
    expect((await written(`> “${SAID}”[^x]`, '', '> — respondent 2', '', NOTE)).texts).toEqual([SAID]);
  });
  test('ends where its own citation stands: the next one is another', async () => {
    const two = await written(
      `> ${SAID} (Bijlage 3, label 1, sub 2)`,
      '> Daar hebben we nu twee jaar last van. (Bijlage 4, label 2, sub 1, ad.1)',
    );
    expect(two.quotes).toEqual(['null verbatim b3:4', 'null verbatim b4:7']);
  });
  test('of three words is one where it is cited', async () => {
    expect((await written('> Dat vel hangt', '', NOTE)).quotes).toEqual([]);
    expect((await written('> Dat vel hangt[^x]', '', NOTE)).quotes).toEqual(['26 verbatim b3:4']);
  });
  test('is said by whom the sentence above it names', async () => {
    const last = '> Daar hebben we nu twee jaar last van.[^x]';
    const note = '[^x]: Bijlage 4. Label 2, sub 1, ad.1.';
    expect((await written('Respondent 3 vertelt:', '', last, '', note)).codes).toEqual([]);
    expect((await written('Respondent 4 vertelt:', '', last, '', note)).codes).toEqual(['K407']);
  });
});
