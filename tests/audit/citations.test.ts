import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { said } from '../support/build.ts';
import { auditFrom, cleanFiles, replaced } from './demo.ts';
import { NEUTRAL, PLANTED, withParagraph, wrongIn } from './report.ts';

/** What becomes of a footnote in the example's report, and which findings it gives. */
async function cited(footnote: string, heading = NEUTRAL) {
  const sentence = 'Dit komt in de gesprekken terug.';
  const { report, findings } = await auditFrom(withParagraph(cleanFiles(), { heading, sentence, footnote }));
  const citation = report.citations.find((one) => one.footnote === PLANTED);
  return {
    targets: (citation?.targets ?? []).map(
      ({ transcript, code, status }) => `${said(transcript)} ${said(code)} ${status}`,
    ),
    fragments: (citation?.targets ?? []).flatMap((target) => target.fragments.map(wordsOf)),
    suggestions: (citation?.targets ?? []).map(({ suggestion }) => said(suggestion)),
    codes: wrongIn(findings).map(({ code }) => code),
  };
}

test.each<[string, string[], string[]]>([
  ['Bijlage 2. Label 2, sub 1, ad.1.', ['b2 2/1/1 found'], []],
  ['Bijlage 2. Label 2, sub 1.', ['b2 2/1 found'], []],
  ['Bijlage 2. Label 2.', ['b2 2 found'], []],
  ['Bijlage 3. Label 2, sub 1, ad.1.', ['b3 2/1/1 missing'], ['K303']],
  ['Bijlage 3. Label 2, sub 9.', ['b3 2/9 unknown-code'], ['K302']],
  ['Bijlage 3. Label 2, sub 1, ad.8.', ['b3 2/1/8 unknown-code'], ['K302']],
  ['Bijlage 12. Label 2, sub 1, ad.1.', ['b12 2/1/1 unknown-transcript'], ['K301']],
  ['Bijlage 2 en 4. Label 2, sub 1, ad.1.', ['b2 2/1/1 found', 'b4 2/1/1 found'], []],
  [
    'Bijlage 2, 3 en 4. Label 2, sub 1, ad.1.',
    ['b2 2/1/1 found', 'b3 2/1/1 missing', 'b4 2/1/1 found'],
    ['K303'],
  ],
  [
    'Bijlage 2, label 2, sub 1, ad.1; bijlage 5, label 2, sub 2, ad.2.',
    ['b2 2/1/1 found', 'b5 2/2/2 found'],
    [],
  ],
  ['Bijlage 5. Label 2, sub 4, ad.1.', ['b5 2/4/1 missing'], ['K303']],
  ['Jansen, 2012, p. 4.', [], []],
])('%s', async (footnote, targets, codes) => {
  const found = await cited(footnote);
  expect(found.targets).toEqual(targets);
  expect(found.codes).toEqual(codes);
});

describe('what does exist', () => {
  test('are the fragments with the code or one below it', async () => {
    expect((await cited('Bijlage 4. Label 2, sub 1.')).fragments).toEqual(['b4:7', 'b4:8', 'b4:10', 'b4:11']);
  });
  test('is the code beside it in the same interview', async () => {
    expect((await cited('Bijlage 3. Label 2, sub 1, ad.1.')).suggestions[0]).toContain('2/1/2 Privacy');
  });
  test('is the interview whose number is as good as the same, and no other', async () => {
    expect((await cited('Bijlage 33. Label 2, sub 1, ad.2.')).suggestions).toEqual(['b3']);
    expect((await cited('Bijlage 12. Label 2, sub 1, ad.2.')).suggestions).toEqual([null]);
  });
  test('is the code that is written almost alike', async () => {
    expect((await cited('Bijlage 3. Label 2, sub 1, ad.8.')).suggestions[0]).toMatch(/^2\/1\/\d/);
  });
  test('is the note with the slip', async () => {
    const files = replaced(
      cleanFiles(),
      'interviews/docenten.md',
      'huiswerk voor thuis (Label 1, sub 3)<<}. En de week',
      'huiswerk voor thuis (Label 1, sub 1)<<}. En de week',
    );
    const { findings, report } = await auditFrom(files);
    expect(wrongIn(findings).map(({ code, cause }) => [code, said(cause)])).toEqual([
      ['K205', 'b3:6'],
      ['K305', 'b3:6'],
    ]);
    expect(said(report.citations.find(({ footnote }) => footnote === 4)?.targets[0]?.suggestion)).toContain(
      'b3:6',
    );
  });
});

describe('in running text', () => {
  const inText = async (sentence: string) => {
    const files = replaced(cleanFiles(), 'verslag.md', '## 5. Conclusie', `${sentence}\n\n## 5. Conclusie`);
    const { report, findings } = await auditFrom(files);
    const rows = report.citations.filter(({ footnote }) => footnote === null);
    return {
      rows,
      codes: wrongIn(findings).map(({ code }) => code),
      quotes: report.quotes.filter(({ footnote }) => footnote === null),
    };
  };
  test('parentheses cite', async () => {
    const { rows, codes } = await inText('Het rooster schuift (Bijlage 4, label 2, sub 1, ad.1).');
    expect(rows.flatMap(({ targets }) => targets.map(({ status }) => status))).toEqual(['found']);
    expect(codes).toEqual([]);
  });
  test('and are judged', async () => {
    expect((await inText('Het rooster schuift (Bijlage 3, label 2, sub 1, ad.1).')).codes).toEqual(['K303']);
    expect((await inText('Respondent 2 noemt het rooster (Bijlage 2, label 2, sub 1, ad.1).')).codes).toEqual(
      ['K501'],
    );
  });
  test('right behind a quote they are its citation', async () => {
    const quote = '“Dat vel hangt in het lokaal, dus iedereen ziet waar de buurman mee bezig is”';
    const right = await inText(`Zo gaat het: ${quote} (Bijlage 3, label 1, sub 2).`);
    expect(right.quotes[0]).toMatchObject({ status: 'verbatim', inCode: true });
    const wrong = await inText(`Zo gaat het: ${quote} (Bijlage 2, label 1, sub 2).`);
    expect(wrong.quotes[0]).toMatchObject({ status: 'not-found', inCode: null });
    expect(wrong.codes).toEqual(['K408']);
  });
});

describe('the heading above', () => {
  test.each<[string, string, string[]]>([
    ['Verbeterpunt', 'Bijlage 2. Label 2, sub 4, ad.1.', []],
    ['Verbeterpunten', 'Bijlage 2. Label 2, sub 4, ad.1.', []],
    ['Samenwerking met taalmaatjes', 'Bijlage 2. Label 2, sub 4, ad.1.', []],
    ['Contact en verbeterpunten', 'Bijlage 2. Label 2, sub 4, ad.1.', []],
    ['Overige opmerkingen', 'Bijlage 2. Label 2, sub 4, ad.1.', []],
    ['Rol van de bibliotheek', 'Bijlage 2. Label 2, sub 4, ad.1.', ['K304']],
    ['Contact', 'Bijlage 2. Label 2, sub 4, ad.1.', ['K304']],
    ['Contact', 'Jansen, 2012, p. 4.', []],
  ])('%s: %s', async (heading, footnote, codes) => {
    expect((await cited(footnote, heading)).codes).toEqual(codes);
  });
});
