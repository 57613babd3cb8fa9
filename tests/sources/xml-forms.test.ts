import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { p, partsOf, r, root, source, textsOf, W, zipped } from './docx-files.ts';

const parts = partsOf({ body: p(r('Goedemiddag, vertelt u eens.')) });
const main = parts['word/document.xml'] ?? '';

function read(xml: string) {
  return readSource(source(zipped({ ...parts, 'word/document.xml': xml })));
}

describe('XML that may be written so', () => {
  const body = `<w:body>${p(r('Een.'))}${p(r('Twee.'))}</w:body>`;
  it.each<[string, string]>([
    [
      'comments, instructions and sections',
      `<?a b?><!-- a - b -->${body.replace('Een.', '<![CDATA[Een]]>.')}`,
    ],
    ['another prefix', body.replaceAll('w:', 'x-1.y:')],
    ['no prefix', body.replaceAll('w:', '')],
    [
      'a prefix that is declared where it is used',
      body.replace('<w:p>', `<q:p xmlns:q="${W}">`).replace('</w:p>', '</q:p>'),
    ],
    ['blanks in tags', body.replaceAll('<w:t>', '<w:t\n\t>').replaceAll('</w:t>', '</w:t >')],
    ['signs by name and by number', body.replace('Een.', '&#69;&#x65;n&#46;').replace('Twee.', '&#84;wee.')],
    ['single quotes, and signs of tags in a value', body.replace('<w:p>', "<w:p w:rsidR = 'a>\"b'>")],
    ['an empty element', body.replace('<w:p>', '<w:p><w:pPr/>')],
  ])('%s', async (_, xml) => {
    const spaces = `xmlns:w="${W}" xmlns:x-1.y="${W}" xmlns="${W}"`;
    const found = await read(
      `<?xml version="1.0"?>\n<w:document ${spaces}>${xml}</w:document>\n<!-- ends -->`,
    );
    expect(found.findings).toEqual([]);
    expect(textsOf(found)).toEqual(['Een.', 'Twee.']);
  });
});

describe('XML that is none', () => {
  it.each<[string, (whole: string) => string]>([
    ['a tag that ends another', (xml) => xml.replace('</w:r></w:p>', '</w:p></w:r>')],
    ['a value without quotes', (xml) => xml.replace('<w:p>', '<w:p w:rsidR=1>')],
    ['an attribute without a value', (xml) => xml.replace('<w:p>', '<w:p w:rsidR>')],
    ['two attributes without a blank between', (xml) => xml.replace('<w:p>', '<w:p w:a="1"w:b="2">')],
    ['a prefix that nobody declared', (xml) => xml.replace('<w:p>', '<w:p><zz:p/>')],
    ['such a prefix of an attribute', (xml) => xml.replace('<w:p>', '<w:p zz:a="1">')],
    ['a sign without its end', (xml) => xml.replace('eens', 'eens & anders')],
    ['a number that is no sign', (xml) => xml.replace('eens', '&#0;')],
    ['a half sign', (xml) => xml.replace('eens', '&#xD800;')],
    ['a smaller-than that is none', (xml) => xml.replace('eens', 'a < 1')],
    ['a comment without an end', (xml) => xml.replace('<w:p>', '<w:p><!-- ')],
    ['two dashes in a comment', (xml) => xml.replace('<w:p>', '<w:p><!-- a -- b -->')],
    ['words behind the end', (xml) => `${xml}einde`],
    ['words before the start', (xml) => `begin${xml}`],
    ['an end without a start', (xml) => `${xml}</w:p>`],
    ['half a tag', (xml) => xml.slice(0, xml.indexOf('</w:body>') + 4)],
  ])('%s', async (_, change) => {
    const xml = change(main);
    expect(xml).not.toBe(main);
    expect((await read(xml)).findings.map(({ code }) => code)).toEqual(['K101']);
  });

  it('but a part in another script may be called as it likes', async () => {
    const found = await read(root('document', `<w:body><w:größe/>${p(r('Een.'))}</w:body>`));
    expect(textsOf(found)).toEqual(['Een.']);
  });
});
