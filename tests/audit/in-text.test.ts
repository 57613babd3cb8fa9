import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { NO_KEYS } from '../../src/model/key.ts';
import { assemble } from '../../src/project/assemble.ts';
import { readSource } from '../../src/sources/index.ts';
import { said } from '../support/build.ts';
import { wrongIn } from './report.ts';

const INTERVIEWS = `# Bijlage 1: Interview respondent 1

I: Hoe gaat het op de werf?

R: {==De kraan staat elke vrijdag stil==}{>>@anna: Hinder: kraan (Label 1, sub 1)<<}. {==En het regent binnen==}{>>@anna: Hinder: lekkage (Label 1, sub 2)<<}.

# Bijlage 2: Interview respondent 2

I: Hoe gaat het op de werf?

R: {==Wij wachten (zucht) uren op de kraan==}{>>@anna: Hinder: kraan (Label 1, sub 1)<<}. Nee hoor.

# Bijlage 3: Interview respondent 3

I: Hoe gaat het op de werf?

R: {==De bazen luisteren goed naar ons==}{>>@anna: Steun: bazen (Label 2, sub 1)<<}.
`;

/** What becomes of a report in a file of its own, or of one above the interviews. */
async function audited(report: string, interviews = INTERVIEWS) {
  const texts = { 'verslag.md': `# Resultaten\n\n${report}\n`, 'interviews.md': interviews };
  const documents = await Promise.all(
    Object.entries(texts).map(([name, text]) => readSource({ name, bytes: new TextEncoder().encode(text) })),
  );
  const project = assemble({
    documents,
    file: null,
    codebooks: [],
    crosswalk: null,
    decisions: null,
    codings: [],
    keys: NO_KEYS,
    findings: [],
  });
  const found = auditProject(project);
  if (found === null) throw new Error('no report');
  return {
    quotes: found.report.quotes.map(
      (row) => `${row.status} ${row.transcript === null ? '-' : said(row.transcript)}`,
    ),
    elsewhere: found.report.quotes.flatMap((row) => row.elsewhere.map(said)),
    mentions: found.report.citations.filter(({ kind }) => kind === 'mention').map(({ text }) => said(text)),
    targets: found.report.citations.flatMap(({ targets }) => targets.map(({ status }) => status)),
    claims: found.report.claims.map((row) => `${row.status} ${row.counted}/${row.of}`),
    codes: wrongIn(found.findings).map(({ code }) => code),
    all: found.findings.map(({ code }) => code),
    elsewhereOfCodes: found.findings.flatMap(({ words }) =>
      words.elsewhere == null ? [] : said(words.elsewhere),
    ),
  };
}

describe('quotes that the running text says who said', () => {
  test.each<[string, string[], string[]]>([
    ['Iemand zegt: ‘De kraan staat elke vrijdag stil’ (R1).', ['verbatim b1'], []],
    ["Iemand zegt: 'De kraan staat elke maandag stil' (respondent 1, bijlage 1).", ['altered b1'], ['K402']],
    ['“Wij wachten uren op de kraan” (R2, 00:12:41).', ['normalised b2'], []],
    ['“Wij wachten (…) uren op de kraan”, aldus respondent 2.', ['verbatim b2'], []],
    ['Respondent 3 vertelt: «De bazen luisteren goed naar ons».', ['verbatim b3'], []],
    ['“De bazen luisteren goed naar ons” (R1).', ['not-found -'], ['K407']],
    ['“De bazen luisteren goed naar ons” (bijlage 1).', ['not-found -'], ['K408']],
    ['“De kantine is altijd dicht op zondag” (R3).', ['not-found -'], ['K401']],
    ['“Nee hoor” (R2).', ['verbatim b2'], []],
    ['De wet ‘Wet goede arbeid in havens’ noemt “nee hoor” niet.', ['not-found -'], []],
    ['Respondent 3 kent de nota ‘Een haven voor iedereen hier’ goed.', ['not-found -'], []],
    ['Een boek zegt “De haven slaapt nooit helemaal in”.', ['not-found -'], []],
    ["Zij kwam 's ochtends met foto's, 's avonds niet meer, zegt R1.", [], []],
    ['> De bazen luisteren nooit goed naar ons. (R3)', ['altered b3'], ['K403']],
    ['> De bazen luisteren goed naar ons.\n\n— Respondent 3', ['verbatim b3'], []],
  ])('%s', async (report, quotes, codes) => {
    const found = await audited(report);
    expect(found.quotes).toEqual(quotes);
    expect(found.codes).toEqual(codes);
  });

  test('said by another, with the place where it does stand', async () => {
    expect((await audited('“De bazen luisteren goed naar ons” (R1).')).elsewhere).toEqual(['b3:2']);
  });
});

describe('footnotes that point back', () => {
  test('Ibid. and "zie noot 1" cite what that footnote does', async () => {
    const found = await audited(
      'De kraan.[^1] En weer.[^2] Nog eens.[^3] Elders.[^4]\n\n[^1]: Bijlage 1, label 1, sub 1.\n[^2]: Ibid.\n[^3]: Zie noot 1.\n[^4]: Jansen (2012), p. 3.',
    );
    expect(found.targets).toEqual(['found', 'found', 'found']);
  });

  test('a respondent stands for the interview', async () => {
    const found = await audited(
      'De kraan (R2; label 1, sub 1) en de lekkage (respondent 2, label 1, sub 2).',
    );
    expect(found.targets).toEqual(['found', 'missing']);
    expect(found.mentions).toEqual([]);
  });
});

test('mentions are listed and cite no code', async () => {
  const found = await audited('Respondent 3 en R1 klagen (R1, R2), en wij ook (bijlage 2).');
  expect(found.mentions).toEqual(['Respondent 3', 'R1', 'R1, R2', 'bijlage 2']);
  expect(found.targets).toEqual([]);
});

describe('claims', () => {
  const NOTE = '[^1]: Bijlage 1, 2 en 3. Label 1, sub 1 en sub 2.';
  test.each<[string, string[]]>([
    ['Twee van de drie respondenten noemen de kraan of de lekkage.[^1]', ['holds 2/3']],
    ['Twee van de drie respondenten noemen zowel de kraan als de lekkage.[^1]', ['contradicted 1/3']],
    ['Respondent 1 en 2 noemen de kraan en de lekkage.[^1]', ['contradicted 1/3']],
    ['Twee van de drie respondenten noemen de kraan naast de lekkage.[^1]', ['contradicted 1/3']],
    ['Twee van de drie respondenten noemen de kraan, evenals de lekkage.[^1]', ['contradicted 1/3']],
    ['Two of the three respondents name the kraan as well as the lekkage.[^1]', ['contradicted 1/3']],
    // In other words than those of the codes: both of each, or each of them something.
    ['Twee van de drie respondenten noemen oponthoud en vocht.[^1]', ['unclear 2/3']],
    ['Eén van de drie respondenten noemt geen van beide.[^1]', ['unclear 2/3']],
    ['Twee van de drie respondenten noemen oponthoud of vocht.[^1]', ['holds 2/3']],
    ['Two of the three respondents mention delays and damp.[^1]', ['unclear 2/3']],
    ['Every respondent but respondent 3 names the kraan or the lekkage.[^1]', ['holds 2/3']],
    ['Two of the three respondents mention delays or damp.[^1]', ['holds 2/3']],
    ['Twee van de drie havenmannen noemen de kraan of de lekkage.[^1]', ['holds 2/3']],
    ['Alle respondenten noemen hinder. Er is ook regen.[^1]', ['unclear 2/3']],
    ['Het merendeel van de respondenten noemt hinder. Er is ook regen.[^1]', ['holds 2/3']],
    ['Alle respondenten noemen hinder.\n\nEr is ook regen.[^1]', ['unclear 2/3']],
    ['De respondenten ervaren de kraan als hinder.[^1]', ['holds 2/3']],
    // Whether these are her words is told of the quote, and nothing else is said.
    ['Respondent 1 zegt: “De kantine is altijd dicht.”[^1]', []],
    ['Volgens respondent 2 is het zo: “De kraan staat elke vrijdag stil.”[^1]', []],
    ['Respondent 2 noemt de kraan: “De kantine is altijd dicht.”[^1]', ['holds 2/3']],
  ])('%s', async (sentence, claims) => {
    expect((await audited(`${sentence}\n\n${NOTE}`)).claims).toEqual(claims);
  });

  test.each<[string, string[]]>([
    ['De kraan staat stil (R1/R3).', ['R1/R3']],
    ['De kraan staat stil (R#1).', ['R#1']],
    ['De kraan staat stil (Int. 2).', ['Int. 2']],
    ['De kraan staat stil. Zie ook interview 2.', ['interview 2']],
    ['Er is sprake van “de kraan van interview 1” (R1).', ['R1']],
    ['In bijlage 2 staat alles. De kraan staat stil (R1).', ['R1']],
    ['De kraan staat stil (3/1, R1).', []],
  ])('whom it points at: %s', async (sentence, mentions) => {
    expect((await audited(`Het regent binnen (R2).\n\n${sentence}`)).mentions.slice(1)).toEqual(mentions);
  });

  test('what no code is cited for is unclear', async () => {
    expect((await audited('Twee van de drie havenmannen klagen over de kraan (R1, R2).')).claims).toEqual([
      'unclear 2/3',
    ]);
  });

  test.each<[string, string[], string[]]>([
    [
      'Twee havenmannen klagen over de kraan (R1, R2 en R3). Elk van de drie havenmannen.',
      ['K509'],
      ['K508'],
    ],
    ['Twee van de drie havenmannen klagen over de kraan (R1 en R2).', ['K508'], ['K509', 'K506']],
    ['Twee van de drie havenmannen klagen over de kraan (bijv. R1).', ['K506'], ['K509', 'K508']],
  ])('parentheses that name respondents only: %s', async (report, there, not) => {
    const { all } = await audited(report);
    expect(all).toEqual(expect.arrayContaining(there));
    for (const code of not) expect(all).not.toContain(code);
  });

  test.each<[string, string[], string[]]>([
    ['Er zijn drie respondenten geïnterviewd.', ['holds 3/3'], []],
    ['Er zijn drie interviews gehouden met drie respondenten.', ['holds 3/3'], []],
    ['Er zijn vier respondenten geïnterviewd.', ['unclear 4/3'], ['K503']],
    ['Twee respondenten zijn samen geïnterviewd.', ['unclear 2/3'], []],
  ])('how many were spoken with: %s', async (report, claims, codes) => {
    const found = await audited(`${report} Zij klagen (R1).`);
    expect(found.claims).toEqual(claims);
    expect(found.codes).toEqual(codes);
  });

  test('a code that says no bears out that nobody has it', async () => {
    const silent = INTERVIEWS.replaceAll('Hinder: kraan', 'Geen uitleg');
    const found = await audited(
      'Geen van de respondenten kreeg uitleg.[^1]\n\n[^1]: Bijlage 1. Label 1, sub 1.',
      silent,
    );
    expect(found.claims).toEqual(['unclear 2/3']);
  });

  test('what is cited and not there is told with where it is', async () => {
    const found = await audited('Respondent 3 ziet lekkage.[^1]\n\n[^1]: Bijlage 3. Label 1, sub 2.');
    expect(found.codes).toEqual(['K303', 'K501']);
    expect(found.elsewhereOfCodes).toEqual(['b1:2.2']);
  });

  test('an interview that nobody coded contradicts nothing', async () => {
    const uncoded = INTERVIEWS.replace(/\{==(De bazen[^=]*)==\}\{>>.*?<<\}/, '$1');
    const found = await audited(
      `Alle respondenten noemen de kraan.[^1]\n\n[^1]: Bijlage 1, 2 en 3. Label 1, sub 1.`,
      uncoded,
    );
    expect(found.claims).toEqual(['unclear 2/3']);
  });
});
