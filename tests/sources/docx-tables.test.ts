import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { document, p, r, table } from './docx-files.ts';

/** `0:1,2 woorden`: table, row and column. */
async function cells(body: string): Promise<string[]> {
  const read = await readSource(document({ body }));
  return read.paragraphs.map(({ cell, text }) =>
    cell === undefined ? wordsOf(text) : `${cell.table}:${cell.row},${cell.column} ${wordsOf(text)}`,
  );
}

const cell = (properties: string, ...content: string[]) =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.join('')}</w:tc>`;
const row = (...content: string[]) => `<w:tr>${content.join('')}</w:tr>`;
const rows = (...content: string[]) => `<w:tbl>${content.join('')}</w:tbl>`;
const words = (text: string) => p(r(text));

describe('the cells of a table', () => {
  it('row by row, all paragraphs of a cell, and none outside it', async () => {
    const body =
      words('voor') + table([words('wie'), words('wat')], [words('R'), words('ja') + words('nee')]);
    expect(await cells(body + words('na') + table([words('x'), words('y')]))).toEqual([
      'voor',
      '0:0,0 wie',
      '0:0,1 wat',
      '0:1,0 R',
      '0:1,1 ja',
      '0:1,1 nee',
      'na',
      '1:0,0 x',
      '1:0,1 y',
    ]);
  });

  it('over several columns stand at the first', async () => {
    const wide = cell('<w:gridSpan w:val="3"/>', words('thema'));
    const before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>';
    const body = rows(
      row(cell('', words('a')), wide, cell('', words('b'))),
      row(before, cell('', words('c')), cell('<w:gridSpan w:val="2"/>', words('d')), cell('', words('e'))),
    );
    expect(await cells(body)).toEqual(['0:0,0 a', '0:0,1 thema', '0:0,4 b', '0:1,1 c', '0:1,2 d', '0:1,4 e']);
  });

  it('over several rows stand at the first', async () => {
    const down = (text: string) => cell('<w:vMerge/>', words(text));
    const begins = (text: string) => cell('<w:vMerge w:val="restart"/>', words(text));
    const body = rows(
      row(begins('R1'), cell('', words('een'))),
      row(down(''), cell('', words('twee'))),
      row(down(''), cell('', words('drie'))),
      row(begins('R2'), cell('', words('vier'))),
      row(down(''), cell('', words('vijf'))),
    );
    expect(await cells(body)).toEqual([
      '0:0,0 R1',
      '0:0,1 een',
      '0:0,0 ',
      '0:1,1 twee',
      '0:0,0 ',
      '0:2,1 drie',
      '0:3,0 R2',
      '0:3,1 vier',
      '0:3,0 ',
      '0:4,1 vijf',
    ]);
  });

  it('merged in the old way stand at the first too', async () => {
    const body = rows(
      row(
        cell('<w:hMerge w:val="restart"/>', words('a')),
        cell('<w:hMerge/>', words('')),
        cell('', words('b')),
      ),
    );
    expect(await cells(body)).toEqual(['0:0,0 a', '0:0,0 ', '0:0,2 b']);
  });

  it('of a table in a cell are its own, and what follows it is the cell again', async () => {
    const inner = table([words('binnen')], [words('onder')]);
    const body = table([words('a'), words('voor') + inner + words('na')], [words('b')]);
    expect(await cells(body)).toEqual([
      '0:0,0 a',
      '0:0,1 voor',
      '1:0,0 binnen',
      '1:1,0 onder',
      '0:0,1 na',
      '0:1,0 b',
    ]);
  });

  it('hold no text box, and a text box can hold a table', async () => {
    const box = (content: string) => `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;
    const body = table([
      p(r('cel'), box(words('kader') + table([words('in kader'), words('erin')]))),
      words('buur'),
    ]);
    expect(await cells(body)).toEqual(['0:0,0 cel', 'kader', '1:0,0 in kader', '1:0,1 erin', '0:0,1 buur']);
  });

  it('a table of one cell is a frame, and a table inside it is one', async () => {
    const inner = table([words('O'), words('Hoe?')]);
    const body = table([words('Bijlage 1') + inner + words('na')]) + table([words('kader')]);
    expect(await cells(body)).toEqual(['Bijlage 1', '1:0,0 O', '1:0,1 Hoe?', 'na', 'kader']);
  });

  it('keep their place behind a control', async () => {
    const controlled = `<w:sdt><w:sdtContent>${row(cell('', words('b')))}</w:sdtContent></w:sdt>`;
    expect(await cells(rows(row(cell('', words('a'))), controlled))).toEqual(['0:0,0 a', '0:1,0 b']);
  });
});
