import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { call, document, footnote, p, r, table } from './docx-files.ts';

const notes = [10, 11, 12, 13].map((id) => footnote(id, r(` noot ${id}`))).join('');
const footnotes = `<w:footnote w:type="separator" w:id="0">${p()}</w:footnote>${notes}`;

function footnotesOf(read: Document): [number, string, number][] {
  return read.footnotes.map(({ number, text, line }) => [number, wordsOf(text), line]);
}

function numbersOf(read: Document): number[] {
  return read.paragraphs.flatMap(({ calls }) => calls.map(({ number }) => number));
}

describe('footnotes are numbered as a reader of the document sees them', () => {
  it('in the order of their calls, with offsets, without the space after the mark', async () => {
    const body = p(r('Een'), call(12), r(' en twee.'), call(10)) + table([p(r('cel'), call(11))]);
    const read = await readSource(document({ body, footnotes }));
    expect(read.paragraphs.map(({ calls }) => calls)).toEqual([
      [
        { offset: 3, number: 1 },
        { offset: 12, number: 2 },
      ],
      [{ offset: 3, number: 3 }],
    ]);
    expect(footnotesOf(read)).toEqual([
      [1, 'noot 12', 1],
      [2, 'noot 10', 1],
      [3, 'noot 11', 2],
    ]);
  });

  it('not counting calls in deleted text', async () => {
    const body = p(`<w:del>${call(10)}</w:del>`, r('a'), call(11));
    expect(footnotesOf(await readSource(document({ body, footnotes })))).toEqual([[1, 'noot 11', 1]]);
  });

  it('a call with a mark of its own takes no number', async () => {
    const body = p(r('a'), call(10, 'footnote', ' w:customMarkFollows="1"'), r('*'), r('b'), call(11));
    const read = await readSource(document({ body, footnotes }));
    expect(numbersOf(read)).toEqual([0, 1]);
  });

  it('from where the settings say', async () => {
    const settings = '<w:footnotePr><w:numStart w:val="5"/><w:footnote w:id="0"/></w:footnotePr>';
    const read = await readSource(document({ body: p(call(10), call(11)), footnotes, settings }));
    expect(numbersOf(read)).toEqual([5, 6]);
  });

  it('again in each section where that was chosen', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const body = p(`<w:pPr>${section}</w:pPr>`, call(10), call(11)) + p(call(12)) + section;
    expect(numbersOf(await readSource(document({ body, footnotes })))).toEqual([1, 2, 1]);
  });

  it('a call of a footnote that is not there keeps its number', async () => {
    const read = await readSource(document({ body: p(call(99), call(10)), footnotes }));
    expect(footnotesOf(read)).toEqual([
      [1, '', 1],
      [2, 'noot 10', 1],
    ]);
  });

  it('endnotes go on after the last footnote', async () => {
    const endnotes = '<w:endnote w:id="10"><w:p><w:r><w:t>eindnoot</w:t></w:r></w:p></w:endnote>';
    const body = p(r('x'), call(10, 'endnote'), r('y'), call(10)) + p(call(11));
    const read = await readSource(document({ body, footnotes, endnotes }));
    expect(footnotesOf(read)).toEqual([
      [1, 'noot 10', 1],
      [2, 'noot 11', 2],
      [3, 'eindnoot', 1],
    ]);
    expect(numbersOf(read)).toEqual([3, 1, 2]);
  });

  it('endnotes alone count from one', async () => {
    const endnotes = '<w:endnote w:id="10"><w:p><w:r><w:t>eindnoot</w:t></w:r></w:p></w:endnote>';
    const body = p(r('x'), call(10, 'endnote'), r('y'), call(11, 'endnote'));
    expect(numbersOf(await readSource(document({ body, endnotes })))).toEqual([1, 2]);
  });
});
