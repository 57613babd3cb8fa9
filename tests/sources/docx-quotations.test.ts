import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { document, laid, look, p, r, style, styled, table } from './docx-files.ts';

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const styles = [
  style('Standaard', 'Normal'),
  style('Citaat', 'Quote', '', 'Standaard'),
  style('Duidelijkcitaat', 'Intense Quote', '', 'Standaard'),
  style('Eigen', 'Uitspraak', '', 'Citaat'),
  style('Blok', 'Blokcitaat', '', 'Standaard'),
  style('Langer', 'Citaat respondent', '', 'Standaard'),
  style('Writer', 'Quotations', '', 'Standaard'),
  style('Zitat', 'Langes Zitat', '', 'Standaard'),
  style('Bron', 'Citaatbron', '', 'Standaard'),
  style('Kop1', 'heading 1', '', 'Standaard'),
  style('A', 'Kring', '', 'B'),
  style('B', 'Kring 2', '', 'A'),
  style('Kader', 'Kader', '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr>'),
  style('Smal', 'Smal', '<w:pPr><w:ind w:right="0"/></w:pPr>', 'Kader'),
  style('Inhopg2', 'toc 2', '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr>'),
].join('');

async function isQuoted(body: string): Promise<boolean> {
  const read = await readSource(document({ body, styles, numbering }));
  return read.paragraphs[0]?.quoted === true;
}

async function isSetIn(body: string): Promise<boolean> {
  const read = await readSource(document({ body, styles, numbering }));
  return read.paragraphs[0]?.isSetIn === true;
}

describe('block quotes by their style', () => {
  it.each([
    ['Citaat', true],
    ['Duidelijkcitaat', true],
    ['Eigen', true],
    ['Blok', true],
    ['Langer', true],
    ['Writer', true],
    ['Zitat', true],
    ['Bron', false],
    ['Standaard', false],
    ['Kop1', false],
    ['A', false],
    ['Onbekend', false],
  ])('%s: %s', async (id, expected) => {
    expect(await isQuoted(styled(id, r('Ik wacht al jaren.')))).toBe(expected);
  });
});

describe('block quotes by their shape', () => {
  const indent = (sides: string) => `<w:ind ${sides}/>`;
  const both = indent('w:left="720" w:right="720"');
  const left = indent('w:left="720"');
  const text = r('Ik wacht al jaren.');
  const italic = look('<w:i/>', 'Ik wacht al jaren.');

  it.each([
    ['set in from both sides', laid(both, text), true],
    ['as ISO Strict writes it', laid(indent('w:start="36pt" w:end="1cm"'), text), true],
    ['by its style', styled('Kader', text), true],
    ['the style based on it takes one side back', styled('Smal', text), false],
    ['from the left alone', laid(left, text), false],
    ['from the left, in italics', laid(left, italic, r(' ')), true],
    ['from the left, in part in italics', laid(left, italic, text), false],
    ['a little', laid(indent('w:left="200" w:right="200"'), text), false],
    ['italics that are not set in', p(italic), false],
    ['its first line hangs out', laid(indent('w:left="720" w:right="720" w:hanging="720"'), text), false],
    [
      'its first line set in further',
      laid(indent('w:left="720" w:right="720" w:firstLine="200"'), text),
      true,
    ],
    ['in a list', laid(`<w:numPr><w:numId w:val="1"/></w:numPr>${both}`, text), false],
    ['a heading', laid(`<w:pStyle w:val="Kop1"/>${both}`, text), false],
    ['a line of the contents', styled('Inhopg2', text), false],
    ['in a cell', table([laid(both, text)]), false],
    ['empty', laid(both), false],
  ])('%s', async (_, body, expected) => {
    expect(await isQuoted(body)).toBe(expected);
  });

  it.each([
    ['from the left alone', laid(left, text), true],
    ['from both sides, which is a quote', laid(both, text), false],
    ['a little', laid(indent('w:left="200"'), text), false],
    ['in a list', laid(`<w:numPr><w:numId w:val="1"/></w:numPr>${left}`, text), false],
    ['its first line hangs out', laid(indent('w:left="720" w:hanging="720"'), text), false],
    ['in a cell', table([laid(left, text)]), false],
    ['not at all', p(text), false],
  ])('what may be one: set in %s', async (_, body, expected) => {
    expect(await isSetIn(body)).toBe(expected);
  });
});
