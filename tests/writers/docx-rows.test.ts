import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { said } from '../support/build.ts';
import { inline, passed } from '../support/samples.ts';
import { writtenAs } from './written.ts';

const WORDS = ['koe', '<kantlijn row="0"/>', `5 < 6 & "zes" 'x' >`, '$& $1', 'één\u00A0🐄'];

it('a document has every row of a table in its place, whatever looks like the sign for one', async () => {
  const table = { head: [inline('kop')], rows: WORDS.map((words) => [inline(words)]), widths: [1] };
  const exhibit = passed({ blocks: [{ kind: 'table', table }] });
  const { name, bytes } = await writtenAs('docx', exhibit);
  const { paragraphs } = await readSource({ name, bytes });
  const cells = paragraphs.map(({ text }) => said(text));
  expect(cells.slice(cells.indexOf('kop')).filter((words) => words !== '')).toEqual(['kop', ...WORDS]);
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('&lt;kantlijn row=&quot;0&quot;/&gt;');
});
