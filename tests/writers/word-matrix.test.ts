import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { passed } from '../support/samples.ts';
import { type Drawn, matrixOf, type Sketch } from './pictures.ts';
import { writtenAs } from './written.ts';

const panel = (codes: number, respondents = 5): Drawn => ({
  respondents,
  labels: [['Tuin', ...Array.from({ length: codes }, (_, i): Sketch => [`Wachten bij de poort ${i + 1}`])]],
});

/** How the tables of a matrix lie: in each other, on how many pages, in which letters. */
async function laidOut(...panels: readonly Drawn[]) {
  const picture = matrixOf(...panels);
  const blocks = [{ kind: 'picture', picture, instead: [] }] as const;
  const { bytes } = await writtenAs('docx', passed({ blocks }));
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return {
    tables: xml.split('<w:tbl>').length - 1,
    breaks: xml.split('<w:pageBreakBefore/>').length - 1,
    isSmall: xml.includes('"TableTextSmall7"'),
    rows: xml.split('Wachten bij de poort').length - 1,
    headRows: xml.split('<w:tblHeader/>').length - 1,
  };
}

describe('a matrix in Word', () => {
  it('has its tables under each other where both fit on the page', async () => {
    expect(await laidOut(panel(8), panel(6))).toEqual({
      tables: 2,
      breaks: 0,
      isSmall: false,
      rows: 14,
      headRows: 2,
    });
  });

  it('has two tables beside each other, in smaller letters at last, before it takes a second page', async () => {
    expect(await laidOut(panel(25), panel(30))).toMatchObject({
      tables: 3,
      breaks: 0,
      isSmall: false,
      rows: 55,
    });
    expect(await laidOut(panel(25), panel(38))).toMatchObject({
      tables: 3,
      breaks: 0,
      isSmall: true,
      rows: 63,
    });
  });

  it('has one table in smaller letters where that keeps it on a page', async () => {
    expect(await laidOut(panel(38))).toMatchObject({ tables: 1, breaks: 0, isSmall: true, rows: 38 });
  });

  it('takes a page for each where no readable letters keep them on one, and for three', async () => {
    expect(await laidOut(panel(60), panel(60))).toMatchObject({
      tables: 2,
      breaks: 1,
      isSmall: false,
      rows: 120,
    });
    expect(await laidOut(panel(30), panel(30), panel(30))).toMatchObject({
      tables: 3,
      breaks: 2,
      isSmall: false,
    });
  });
});

describe('the table of a matrix in Word', () => {
  const xmlOf = async (drawn: Drawn) => {
    const blocks = [{ kind: 'picture', picture: matrixOf(drawn), instead: [] }] as const;
    const { bytes } = await writtenAs('docx', passed({ blocks }));
    return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  };
  const twoLabels = (codes: number): Drawn => {
    const [first, second] = [panel(codes), panel(codes)].map(({ labels }) => labels[0]);
    return { respondents: 5, labels: first === undefined || second === undefined ? [] : [first, second] };
  };

  it('tells each row its label where Word goes on on another page without one', async () => {
    const short = await xmlOf(twoLabels(9));
    expect(short).toContain('sub 9');
    expect(short).not.toContain('Label 2 · sub 9');
    const long = await xmlOf(twoLabels(60));
    for (const row of [1, 60])
      for (const label of [1, 2]) expect(long).toContain(`Label ${label} · sub ${row}<`);
  });

  it('says the name of its label where codes have no numbers', async () => {
    const long = await xmlOf({ ...twoLabels(60), isNumbered: false });
    expect(long.split('Tuin\u00A0› ').length - 1).toBe(120);
  });

  it('explains what occurs in its cells alone', async () => {
    expect(await xmlOf(panel(4))).toContain('zoveel fragmenten');
    const unused = await xmlOf({ respondents: 5, labels: [['Tuin', ['-Poort']]] });
    expect(unused).not.toContain('fragmenten<');
    expect(unused).toContain('niet gecodeerd');
  });
});
