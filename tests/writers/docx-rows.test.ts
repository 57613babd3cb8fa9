import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { mendedDocx } from '../../src/writers/docx-pack.ts';
import { WrittenRows } from '../../src/writers/docx-rows.ts';

const WORDS = ['koe', '<kantlijn row="0"/>', `5 < 6 & "zes" 'x' >`, '', '$& $1', 'één\u00A0🐄'];

function rowOf(words: string): TableRow {
  const run = new TextRun({ children: [words], bold: words.length > 3 });
  const paragraphs = [new Paragraph({ children: [run], keepNext: true }), new Paragraph({})];
  return new TableRow({ cantSplit: true, children: [new TableCell({ children: paragraphs })] });
}

async function bodyOf(rows: readonly TableRow[], written: WrittenRows): Promise<string> {
  const table = new Table({ rows, columnWidths: [100] });
  const document = new Document({ sections: [{ children: [table, new Paragraph('daarna')] }] });
  const docx = mendedDocx(await Packer.toBuffer(document), written);
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
}

it('rows that are written as they are made are the rows that the package writes', async () => {
  const written = new WrittenRows();
  const later = WORDS.map((words) => written.row(() => rowOf(words)));
  const body = await bodyOf(later, written);
  expect(body).toBe(await bodyOf(WORDS.map(rowOf), new WrittenRows()));
  expect(body).toContain('&lt;kantlijn row=&quot;0&quot;/&gt;');
});
