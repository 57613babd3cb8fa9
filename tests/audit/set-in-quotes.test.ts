import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { document, laid, p, r, style, styled } from '../sources/docx-files.ts';
import { projectOf, said } from '../support/build.ts';

const INTERVIEWS = `# Focusgroep zwemmers

Gespreksleider: Wat houdt u weg uit het bad?

Tess: {==Een kaartje kost meer dan mijn telefoon==}{>>Drempel: geld<<}.

Omar: {==Ik ging één keer en iedereen keek naar mijn schoenen==}{>>Drempel: schaamte<<}.

Priya: {==Na negen uur rijdt er geen bus meer==}{>>Drempel: vervoer<<}.
`;

const indent = '<w:ind w:left="720"/>';

async function audited(...lines: readonly [text: string, isSetIn?: boolean][]) {
  const body = lines.map(([text, isSetIn = false]) => (isSetIn ? laid(indent, r(text)) : p(r(text))));
  const heading = styled('Kop1', r('Resultaten'));
  const styles = style('Kop1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
  const report = document({ body: [heading, ...body].join(''), styles });
  const interviews = { name: 'interviews.md', bytes: new TextEncoder().encode(INTERVIEWS) };
  const documents = await Promise.all(
    [interviews, { ...report, name: 'verslag.docx' }].map((one) => readSource(one)),
  );
  const found = auditProject(projectOf(documents));
  if (found === null) throw new Error('no report');
  return {
    quotes: found.report.quotes.map(({ status, text }) => [status, said(text)]),
    claims: found.report.claims.map(({ status }) => status),
    codes: found.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    told: found.findings.filter(({ code }) => code === 'K414').map(({ excerpt }) => said(excerpt)),
    headings: found.findings.map(({ heading }) => said(heading)),
  };
}

describe('a paragraph that is set in from the left alone', () => {
  test('is a quote where somebody said so, and its citation is no part of it', async () => {
    const found = await audited(
      ['Ook schaamte speelt mee:'],
      ['Ik ging één keer en iedereen keek naar mijn schoenen. (Omar)', true],
      ['Vervoer ook.'],
      ['Na zeven uur rijdt er geen bus meer. (Priya)', true],
    );
    expect(found.quotes).toEqual([
      ['verbatim', 'Ik ging één keer en iedereen keek naar mijn schoenen.'],
      ['altered', 'Na zeven uur rijdt er geen bus meer.'],
    ]);
    expect(found).toMatchObject({ codes: ['K403'], told: [], headings: ['Resultaten'] });
  });

  test('is told of where it is announced and nobody said so', async () => {
    const words = 'De douches zijn zo vies dat ik niet meer ga';
    const found = await audited(['Tess zegt het zo (Tess):'], [`${words}. (Tess)`, true]);
    expect(found).toMatchObject({ quotes: [], codes: [], told: [`${words}.`] });
  });

  test('is the writer’s own where nothing announces it, and judged as that', async () => {
    const found = await audited(
      ['Geld komt vaak terug (Tess).'],
      ['Alle deelnemers noemen geld als drempel (focusgroep, Drempel: geld).', true],
    );
    expect(found).toMatchObject({ quotes: [], claims: ['contradicted'], told: [] });
  });

  test('is no quote where it cites nobody', async () => {
    const found = await audited(
      ['Omar zegt iets (Omar):'],
      ['Ik ging één keer en iedereen keek naar mijn schoenen.', true],
    );
    expect(found.quotes).toEqual([]);
  });
});
