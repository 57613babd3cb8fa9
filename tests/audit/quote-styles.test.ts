import { describe, expect, test } from 'vitest';
import { quoteStyles } from '../../src/sources/docx/styles.ts';

const style = (id: string, name: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}</w:style>`;
const STYLES = [
  style('Standaard', 'Normal'),
  style('Citaat', 'Quote', 'Standaard'),
  style('Duidelijkcitaat', 'Intense Quote', 'Standaard'),
  style('MijnCitaat', 'Citaat respondent', 'Citaat'),
  style('Blok', 'Blokcitaat', 'Standaard'),
  style('Kop1', 'heading 1', 'Standaard'),
  style('A', 'Kring', 'B'),
  style('B', 'Kring 2', 'A'),
].join('');
const xml = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${STYLES}</w:styles>`;

describe('which styles of a Word file are for quotations', () => {
  const isQuote = quoteStyles(new TextEncoder().encode(xml));
  test.each<[string | null, boolean]>([
    ['Citaat', true],
    ['Duidelijkcitaat', true],
    ['MijnCitaat', true],
    ['Blok', true],
    ['Standaard', false],
    ['Kop1', false],
    ['A', false],
    ['Onbekend', false],
    [null, false],
  ])('%s: %s', (id, expected) => {
    expect(isQuote(id)).toBe(expected);
  });
  test('a file without styles has none, but for those that call themselves so', () => {
    expect(quoteStyles(null)('Standaard')).toBe(false);
  });
});
